#include "support/zookeeperserver.h"

#define THREADED // libzookeeper's functions that wait for their answer
#include <zookeeper/zookeeper.h>

#include <csignal>
#include <sys/wait.h>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

void ignoreEvent(zhandle_t *, int, int, const char *, void *) {}
void ignoreLog(const char *) {}

/// A session with the server on 127.0.0.1 for as long as this object lives.
class Session {
public:
    explicit Session(int port)
        : m_handle(zookeeper_init2(("127.0.0.1:" + QByteArray::number(port)).constData(),
                                   ignoreEvent, 10'000, nullptr, nullptr, 0, ignoreLog))
    {
        if (!QTest::qWaitFor([this] { return zoo_state(m_handle) == ZOO_CONNECTED_STATE; }, 20'000))
            qWarning("ZooKeeper gives no session");
    }
    ~Session() { zookeeper_close(m_handle); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    bool write(const QByteArray &path, const QByteArray &data)
    {
        const qsizetype parent = path.lastIndexOf('/');
        if (parent > 0 && zoo_exists(m_handle, path.first(parent).constData(), 0, nullptr) != ZOK &&
            !write(path.first(parent), {}))
            return false;
        const int code = zoo_create(m_handle, path.constData(), data.constData(), int(data.size()),
                                    &ZOO_OPEN_ACL_UNSAFE, 0, nullptr, 0);
        return code == ZOK ||
               (code == ZNODEEXISTS &&
                zoo_set(m_handle, path.constData(), data.constData(), int(data.size()), -1) == ZOK);
    }

    bool remove(const QByteArray &path)
    {
        String_vector names{};
        if (zoo_get_children(m_handle, path.constData(), 0, &names) == ZNONODE)
            return true;
        for (int i = 0; i < names.count; ++i)
            remove(path + '/' + names.data[i]);
        deallocate_String_vector(&names);
        return zoo_delete(m_handle, path.constData(), -1) == ZOK;
    }

private:
    zhandle_t *m_handle;
};

} // namespace

bool ZooKeeperServer::start(const Member &member)
{
    m_id = member.id;
    QDir(m_process.folder()).mkdir(u"data"_s);
    m_process.writeFile(u"data/myid"_s, QByteArray::number(member.id));
    m_process.writeFile(u"zoo.cfg"_s, "tickTime=500\ninitLimit=20\nsyncLimit=10\n"
                                      "admin.enableServer=false\n"
                                      "dataDir=" +
                                          m_process.path(u"data"_s).toUtf8() +
                                          "\nclientPortAddress=" + host().toUtf8() +
                                          "\nclientPort=" + QByteArray::number(member.port) + '\n' +
                                          member.serverLines);
    return m_process.start(u"java"_s,
                           {u"-Xmx96m"_s, u"-XX:+UseSerialGC"_s, u"-XX:TieredStopAtLevel=1"_s,
                            u"-cp"_s, u"/usr/share/java/zookeeper.jar"_s,
                            u"org.apache.zookeeper.server.quorum.QuorumPeerMain"_s,
                            m_process.path(u"zoo.cfg"_s)},
                           member.startedPort == 0 ? member.port : member.startedPort);
}

void ZooKeeperServer::freeze()
{
    int state = 0;
    ::kill(pid_t(m_process.processId()), SIGSTOP);
    ::waitpid(pid_t(m_process.processId()), &state, WUNTRACED);
}

void ZooKeeperServer::thaw()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

bool writeZnode(int port, const QString &path, const QByteArray &data)
{
    return Session(port).write(path.toUtf8(), data);
}

bool removeZnode(int port, const QString &path)
{
    return Session(port).remove(path.toUtf8());
}

} // namespace das::test
