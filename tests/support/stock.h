#pragma once

#include <QString>
#include <QStringList>

namespace das::test {

/// The folder with the stock trees: DAS_SETUP_STOCK, else ../shared/stock beside the checkout;
/// empty where there is none.
QString stockFolder();

/// The stock trees that are there, such as "wso2das-3.0.0".
QStringList stockTrees();

/// The project's `tests` folder.
QString testFolder();

/// The project's top folder.
QString sourceFolder();

} // namespace das::test

/// Skips a test that needs the stock trees, with a message; fails where CI must have them.
#define DAS_NEEDS_STOCK()                                                                          \
    do {                                                                                           \
        if (das::test::stockFolder().isEmpty()) {                                                  \
            if (qEnvironmentVariableIsSet("CI"))                                                   \
                QFAIL("no stock trees: set DAS_SETUP_STOCK");                                      \
            QSKIP("no stock trees: set DAS_SETUP_STOCK to their folder");                          \
        }                                                                                          \
    } while (false)
