#pragma once

#include "probe/probesocket.h"
#include "probe/svn/svnurl.h"

#include <svn_ra.h>

#include <memory>
#include <vector>

namespace das {

/// Lets libsvn speak svn:// through sockets of our own. Its own socket waits without an end; to a
/// URL svn+das:// it asks us for a "tunnel" instead, and the server skips that part of the scheme.
class SvnTunnel {
public:
    SvnTunnel(ProbeRun &run, SvnTarget target);
    ~SvnTunnel();
    Q_DISABLE_COPY_MOVE(SvnTunnel)

    /// The URL to give to libsvn.
    QString url() const;
    /// Has libsvn ask this object, which must outlive the session.
    void install(svn_ra_callbacks2_t &callbacks);

private:
    static svn_error_t *open(svn_stream_t **request, svn_stream_t **response,
                             svn_ra_close_tunnel_func_t *close, void **closeBaton, void *tunnel,
                             const char *name, const char *user, const char *host, int port,
                             svn_cancel_func_t cancel, void *cancelBaton, apr_pool_t *pool);

    struct Connection;

    ProbeRun &m_run;
    SvnTarget m_target;
    std::vector<std::unique_ptr<Connection>> m_connections;
};

} // namespace das
