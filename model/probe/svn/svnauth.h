#pragma once

#include "probe/svn/svnsession.h"

#include <svn_auth.h>

#include <optional>

namespace das {

/// What the server asked for while signing in, and what came of it. libsvn holds a pointer to it.
struct SvnSignIn {
    QByteArray user;
    QByteArray password;
    bool wasAsked = false;
    bool wasRejected = false;
    std::optional<SvnCertificate> untrusted;
};

/// An auth baton that knows `signIn` and nothing else: no store of passwords, no prompt, and no
/// certificate that OpenSSL does not trust.
svn_auth_baton_t *openSvnAuth(SvnSignIn &signIn, apr_pool_t *pool);

} // namespace das
