#include "cli/cli.h"
#include "keyring/desktopring.h"
#include "plan/secretsenvironment.h"
#include "support/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <unistd.h>

#include <iostream>

using namespace std::chrono_literals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    das::useLanguage(das::languageFor(QLocale::system().uiLanguages()));
    // A locked ring asks its owner, who sits there only if there is a terminal.
    das::DesktopRing ring(isatty(STDIN_FILENO) != 0 ? 60s : 5s);
    const das::Secrets environment = das::secretsOfEnvironment();
    das::clearEnvironment();
    return das::runCli(QCoreApplication::arguments(),
                       {std::cin, std::cout, std::cerr, environment, &ring});
}
