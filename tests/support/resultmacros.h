#pragma once

#include "support/result.h"

#include <QTest>

/// Fails with the error's text unless the Result holds a value.
#define QVERIFY_OK(result)                                                                         \
    do {                                                                                           \
        const auto &dasResult = (result);                                                          \
        QVERIFY2(dasResult.has_value(), dasResult ? "" : qPrintable(dasResult.error().text()));    \
    } while (false)

/// Fails unless the Result is an error whose text contains `part`.
#define QVERIFY_ERROR(result, part)                                                                \
    do {                                                                                           \
        const auto &dasResult = (result);                                                          \
        QVERIFY2(!dasResult.has_value(), "expected an error");                                     \
        QVERIFY2(dasResult.error().text().contains(part), qPrintable(dasResult.error().text()));   \
    } while (false)
