#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <mutex>
#include <thread>

namespace das::test {

/// A NameNode that holds two files and does nothing. Debian's HDFS client lists them: that run is
/// the proof that it speaks the protocol.
class FakeNameNode {
public:
    enum class State : quint8 {
        Active,
        Standby,
        Starting,     ///< no call is answered yet
        KerberosOnly, ///< lets nobody in without
        OldVersion,   ///< Hadoop 1: version 4 of the IPC layer
        OtherServer,  ///< of Hadoop, but no NameNode
        Mute          ///< a web server that waits for the end of a line
    };
    struct Setup {
        State state = State::Active;
        bool isInSafeMode = false;
        bool tellsVersion = true; ///< else only to the superuser, as Hadoop does
        QByteArray version = "2.7.1";
        quint64 capacity = 1000;
        quint64 used = 300;
        quint64 remaining = 700;
        quint64 missingBlocks = 0;
    };

    explicit FakeNameNode(Setup setup);
    ~FakeNameNode();
    FakeNameNode(const FakeNameNode &) = delete;
    FakeNameNode &operator=(const FakeNameNode &) = delete;

    int port() const { return m_port; }
    /// The calls that it got, as "setSafeMode".
    QList<QByteArray> calls() const;
    /// On whose behalf they were made.
    QByteArray user() const;

private:
    void serve();
    void talk(int connection);
    bool greet(int connection);
    bool answer(int connection, const QByteArray &frame);
    QByteArray resultOf(const QByteArray &method, const QByteArray &request, QByteArray &exception);
    QByteArray statsReply() const;

    Setup m_setup;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_isStopping = false;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_calls;
    QByteArray m_user;
    std::thread m_thread;
};

} // namespace das::test
