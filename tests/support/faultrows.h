#pragma once

#include "support/faultserver.h"

#include <QTest>

namespace das::test {

/// The words that differ between protocols.
struct FaultWords {
    QString protocol; ///< "ZooKeeper": what the peer that closes did not speak
    QString garbage;  ///< what is said of bytes that are none of the protocol's
    QString time;     ///< the budget in words, as far as it is said
};

/// Rows of every fault with the words that a report has for it: columns "fault" and "words".
inline void addFaultRows(const FaultWords &words)
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Fault fault, const QString &text) {
        QTest::newRow(name) << fault << text;
    };
    row("refused", Fault::Refused, QStringLiteral("refuses the connection"));
    row("filtered", Fault::Filtered, QStringLiteral("did not answer within ") + words.time);
    row("silent", Fault::Silent, QStringLiteral("says nothing for ") + words.time);
    row("slow", Fault::Slow, QStringLiteral("too slowly"));
    row("closing at once", Fault::ClosesAtOnce,
        QStringLiteral("before it speaks ") + words.protocol);
    row("garbage", Fault::Garbage, words.garbage);
    row("wrong protocol", Fault::WrongProtocol, QStringLiteral("it speaks HTTP"));
}

} // namespace das::test
