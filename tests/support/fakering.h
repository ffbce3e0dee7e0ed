#pragma once

#include "keyring/keyring.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace das::test {

/// A key ring in memory that answers from the event loop, as a real one does.
class FakeRing : public KeyRing {
public:
    void read(const QString &key, const Done &done) override
    {
        ++reads;
        const bool isThere = entries.contains(key);
        answer(done, {isThere ? RingAnswer::Done : RingAnswer::Absent, entries.value(key)});
    }
    void write(const QString &key, const QString &password, const Done &done) override
    {
        if (refusal == RingAnswer::Done)
            entries.insert(key, password);
        answer(done, {RingAnswer::Done, {}});
    }
    void remove(const QString &key, const Done &done) override
    {
        if (refusal == RingAnswer::Done)
            entries.remove(key);
        answer(done, {RingAnswer::Done, {}});
    }

    QMap<QString, QString> entries;
    RingAnswer::Kind refusal = RingAnswer::Done; ///< else the answer to everything
    int reads = 0;

private:
    void answer(const Done &done, RingAnswer said)
    {
        if (refusal != RingAnswer::Done)
            said = {refusal, {}};
        QTimer::singleShot(0, &m_life, [done, said] { done(said); });
    }

    QObject m_life;
};

} // namespace das::test
