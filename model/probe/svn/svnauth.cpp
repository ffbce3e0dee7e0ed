#include "probe/svn/svnauth.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>

#include <svn_hash.h>
#include <svn_pools.h>

namespace das {

using namespace Qt::StringLiterals;

namespace {

svn_error_t *firstPassword(void **credentials, void **iteration, void *baton, apr_hash_t *,
                           const char *, apr_pool_t *pool)
{
    auto &signIn = *static_cast<SvnSignIn *>(baton);
    signIn.wasAsked = true;
    *iteration = baton;
    *credentials = nullptr;
    if (signIn.user.isEmpty())
        return SVN_NO_ERROR;
    auto *simple =
        static_cast<svn_auth_cred_simple_t *>(apr_pcalloc(pool, sizeof(svn_auth_cred_simple_t)));
    simple->username = signIn.user.constData();
    simple->password = signIn.password.constData();
    simple->may_save = FALSE;
    *credentials = simple;
    return SVN_NO_ERROR;
}

/// Asked for only where the first ones were not accepted.
svn_error_t *nextPassword(void **credentials, void *, void *baton, apr_hash_t *, const char *,
                          apr_pool_t *)
{
    auto &signIn = *static_cast<SvnSignIn *>(baton);
    signIn.wasRejected = !signIn.user.isEmpty();
    *credentials = nullptr;
    return SVN_NO_ERROR;
}

struct CertificateFailure {
    apr_uint32_t bit;
    const char *words;
};

constexpr CertificateFailure kFailures[] = {
    {SVN_AUTH_SSL_UNKNOWNCA,
     QT_TRANSLATE_NOOP("das", "it was issued by nobody whom this machine trusts")},
    {SVN_AUTH_SSL_CNMISMATCH, QT_TRANSLATE_NOOP("das", "it was issued for another host name")},
    {SVN_AUTH_SSL_EXPIRED, QT_TRANSLATE_NOOP("das", "it has expired")},
    {SVN_AUTH_SSL_NOTYETVALID, QT_TRANSLATE_NOOP("das", "it is not valid yet")},
    {SVN_AUTH_SSL_OTHER, QT_TRANSLATE_NOOP("das", "it cannot be verified")},
};

QStringList failuresIn(apr_uint32_t bits)
{
    QStringList words;
    for (const CertificateFailure &failure : kFailures) {
        if ((bits & failure.bit) != 0)
            words.append(QCoreApplication::translate("das", failure.words));
    }
    return words;
}

QString fingerprint(const QByteArray &der, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, algorithm).toHex(':').toUpper());
}

SvnCertificate certificateOf(const svn_auth_ssl_server_cert_info_t &info, apr_uint32_t failures)
{
    const QByteArray der = QByteArray::fromBase64(info.ascii_cert);
    const QSslCertificate parsed(der, QSsl::Der);
    const QString name = QString::fromUtf8(info.hostname);
    return {parsed.isNull() ? name : parsed.subjectDisplayName(),
            QString::fromUtf8(info.issuer_dname),
            QString::fromUtf8(info.valid_from),
            QString::fromUtf8(info.valid_until),
            fingerprint(der, QCryptographicHash::Sha256),
            fingerprint(der, QCryptographicHash::Sha1),
            failuresIn(failures)};
}

/// Keeps what is wrong with the certificate, and does not trust it.
svn_error_t *firstTrust(void **credentials, void **iteration, void *baton, apr_hash_t *parameters,
                        const char *, apr_pool_t *)
{
    auto &signIn = *static_cast<SvnSignIn *>(baton);
    const auto *info = static_cast<const svn_auth_ssl_server_cert_info_t *>(
        svn_hash_gets(parameters, SVN_AUTH_PARAM_SSL_SERVER_CERT_INFO));
    const auto *failures = static_cast<const apr_uint32_t *>(
        svn_hash_gets(parameters, SVN_AUTH_PARAM_SSL_SERVER_FAILURES));
    if (info != nullptr && failures != nullptr)
        signIn.untrusted = certificateOf(*info, *failures);
    *iteration = nullptr;
    *credentials = nullptr;
    return SVN_NO_ERROR;
}

constexpr svn_auth_provider_t kPasswords{SVN_AUTH_CRED_SIMPLE, firstPassword, nextPassword,
                                         nullptr};
constexpr svn_auth_provider_t kTrust{SVN_AUTH_CRED_SSL_SERVER_TRUST, firstTrust, nullptr, nullptr};

} // namespace

svn_auth_baton_t *openSvnAuth(SvnSignIn &signIn, apr_pool_t *pool)
{
    apr_array_header_t *providers = apr_array_make(pool, 2, sizeof(svn_auth_provider_object_t *));
    for (const svn_auth_provider_t *provider : {&kPasswords, &kTrust}) {
        auto *object = static_cast<svn_auth_provider_object_t *>(
            apr_pcalloc(pool, sizeof(svn_auth_provider_object_t)));
        object->vtable = provider;
        object->provider_baton = &signIn;
        *static_cast<svn_auth_provider_object_t **>(apr_array_push(providers)) = object;
    }
    svn_auth_baton_t *baton = nullptr;
    svn_auth_open(&baton, providers, pool);
    svn_auth_set_parameter(baton, SVN_AUTH_PARAM_NON_INTERACTIVE, "");
    svn_auth_set_parameter(baton, SVN_AUTH_PARAM_NO_AUTH_CACHE, "");
    svn_auth_set_parameter(baton, SVN_AUTH_PARAM_DONT_STORE_PASSWORDS, "");
    return baton;
}

} // namespace das
