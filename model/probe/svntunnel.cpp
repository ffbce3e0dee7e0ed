#include "probe/svntunnel.h"

#include <svn_io.h>

#include <algorithm>
#include <cstring>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTunnelName = "das";

svn_error_t *errorOf(const ProbeSocket &socket)
{
    return svn_error_create(SVN_ERR_RA_SVN_IO_ERROR, nullptr,
                            socket.summary(u"Subversion"_s).toUtf8().constData());
}

/// No bytes at all mean the end of the stream.
svn_error_t *readSome(void *baton, char *buffer, apr_size_t *size)
{
    auto &socket = *static_cast<ProbeSocket *>(baton);
    const QByteArray bytes = socket.readSome(qsizetype(*size));
    *size = apr_size_t(bytes.size());
    if (bytes.isEmpty() && socket.failure() != SocketFailure::Closed)
        return errorOf(socket);
    std::memcpy(buffer, bytes.constData(), *size);
    return SVN_NO_ERROR;
}

svn_error_t *writeAll(void *baton, const char *data, apr_size_t *size)
{
    auto &socket = *static_cast<ProbeSocket *>(baton);
    return socket.write(QByteArray(data, qsizetype(*size))) ? SVN_NO_ERROR : errorOf(socket);
}

svn_error_t *hasBytes(void *baton, svn_boolean_t *isAvailable)
{
    *isAvailable = static_cast<ProbeSocket *>(baton)->hasBytes() ? TRUE : FALSE;
    return SVN_NO_ERROR;
}

svn_boolean_t isOurs(void *, const char *name)
{
    return std::strcmp(name, kTunnelName) == 0 ? TRUE : FALSE;
}

} // namespace

SvnTunnel::SvnTunnel(ProbeRun &run, SvnTarget target) : m_run(run), m_target(std::move(target)) {}

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
    auto socket =
        std::make_unique<ProbeSocket>(self.m_run, self.m_target.host, self.m_target.port);
    if (!socket->connectToHost())
        return errorOf(*socket);
    *response = svn_stream_create(socket.get(), pool);
    svn_stream_set_read2(*response, readSome, nullptr);
    svn_stream_set_data_available(*response, hasBytes);
    *request = svn_stream_create(socket.get(), pool);
    svn_stream_set_write(*request, writeAll);
    *close = nullptr;
    *closeBaton = nullptr;
    self.m_sockets.push_back(std::move(socket));
    return SVN_NO_ERROR;
}

} // namespace das
