#include <QCoreApplication>

#include <iostream>

/// As little as a program with QtCore can do, for startup.py.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::cout << "bare " << qVersion() << '\n';
}
