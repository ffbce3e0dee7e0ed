#include "cli/cli.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return das::runCli(QCoreApplication::arguments(), {std::cin, std::cout, std::cerr});
}
