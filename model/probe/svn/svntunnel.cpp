#include "probe/svn/svntunnel.h"

#include "probe/svn/svnurl.h"

#include <svn_io.h>

#include <algorithm>
#include <cstring>

namespace das {

using namespace Qt::StringLiterals;

struct SvnTunnel::Connection {
    ProbeSocket socket;
    qint64 bytesLeft = kMostSvnBytes;

    static svn_error_t *readSome(void *baton, char *buffer, apr_size_t *size);
    static svn_error_t *writeAll(void *baton, const char *data, apr_size_t *size);
    static svn_error_t *hasBytes(void *baton, svn_boolean_t *isAvailable);
};

namespace {

constexpr auto kTunnelName = "das";

svn_error_t *errorOf(const ProbeSocket &socket)
{
    return svn_error_create(SVN_ERR_RA_SVN_IO_ERROR, nullptr,
                            socket.summary(u"Subversion"_s).toUtf8().constData());
}

svn_boolean_t isOurs(void *, const char *name)
{
    return std::strcmp(name, kTunnelName) == 0 ? TRUE : FALSE;
}

} // namespace

/// No bytes at all mean the end of the stream.
svn_error_t *SvnTunnel::Connection::readSome(void *baton, char *buffer, apr_size_t *size)
{
    auto &self = *static_cast<Connection *>(baton);
    const QByteArray bytes =
        self.socket.readSome(std::min<qint64>(qint64(*size), std::max<qint64>(1, self.bytesLeft)));
    *size = apr_size_t(bytes.size());
    self.bytesLeft -= bytes.size();
    if (self.bytesLeft < 0)
        return svn_error_create(SVN_ERR_RA_SVN_MALFORMED_DATA, nullptr, nullptr);
    if (bytes.isEmpty() && self.socket.failure() != SocketFailure::Closed)
        return errorOf(self.socket);
    std::memcpy(buffer, bytes.constData(), *size);
    return SVN_NO_ERROR;
}

svn_error_t *SvnTunnel::Connection::writeAll(void *baton, const char *data, apr_size_t *size)
{
    auto &socket = static_cast<Connection *>(baton)->socket;
    return socket.write(QByteArray(data, qsizetype(*size))) ? SVN_NO_ERROR : errorOf(socket);
}

svn_error_t *SvnTunnel::Connection::hasBytes(void *baton, svn_boolean_t *isAvailable)
{
    *isAvailable = static_cast<Connection *>(baton)->socket.hasBytes() ? TRUE : FALSE;
    return SVN_NO_ERROR;
}

SvnTunnel::SvnTunnel(ProbeRun &run, SvnTarget target) : m_run(run), m_target(std::move(target)) {}

SvnTunnel::~SvnTunnel() = default;

QString SvnTunnel::url() const
{
    return u"svn+"_s + QLatin1StringView(kTunnelName) + m_target.url.sliced(3);
}

void SvnTunnel::install(svn_ra_callbacks2_t &callbacks)
{
    callbacks.check_tunnel_func = isOurs;
    callbacks.open_tunnel_func = &SvnTunnel::open;
    callbacks.tunnel_baton = this;
}

svn_error_t *SvnTunnel::open(svn_stream_t **request, svn_stream_t **response,
                             svn_ra_close_tunnel_func_t *close, void **closeBaton, void *tunnel,
                             const char * /*name*/, const char * /*user*/, const char * /*host*/,
                             int /*port*/, svn_cancel_func_t /*cancel*/, void * /*cancelBaton*/,
                             apr_pool_t *pool)
{
    auto &self = *static_cast<SvnTunnel *>(tunnel);
    // ProbeSocket neither moves nor copies.
    std::unique_ptr<Connection> connection(
        new Connection{{self.m_run, self.m_target.host, self.m_target.port}});
    if (!connection->socket.connectToHost())
        return errorOf(connection->socket);
    *response = svn_stream_create(connection.get(), pool);
    svn_stream_set_read2(*response, &Connection::readSome, nullptr);
    svn_stream_set_data_available(*response, &Connection::hasBytes);
    *request = svn_stream_create(connection.get(), pool);
    svn_stream_set_write(*request, &Connection::writeAll);
    *close = nullptr;
    *closeBaton = nullptr;
    self.m_connections.push_back(std::move(connection));
    return SVN_NO_ERROR;
}

} // namespace das
