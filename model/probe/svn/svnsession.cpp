#include "probe/svn/svnsession.h"

#include "probe/svn/svnauth.h"
#include "probe/svn/svnrelay.h"
#include "probe/svn/svntunnel.h"

#include <QDeadlineTimer>

#include <apr_general.h>
#include <svn_config.h>
#include <svn_dirent_uri.h>
#include <svn_error_codes.h>
#include <svn_hash.h>
#include <svn_pools.h>
#include <svn_props.h>
#include <svn_ra.h>

#include <algorithm>
#include <atomic>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Kept back for aborting a transaction over HTTP, where the server keeps one that nobody aborts.
constexpr int kAbortMs = 400;

/// libsvn's libraries, set up once for all threads and never taken down.
apr_pool_t *librariesPool()
{
    static apr_pool_t *const pool = [] {
        apr_initialize();
        apr_pool_t *created = svn_pool_create(nullptr);
        svn_error_clear(svn_ra_initialize(created));
        return created;
    }();
    return pool;
}

bool holdsOneOf(svn_error_t *error, std::initializer_list<apr_status_t> codes)
{
    return std::ranges::any_of(
        codes, [error](apr_status_t code) { return svn_error_find_cause(error, code) != nullptr; });
}

/// mod_dav_svn passes on that the folder of the repository is not there.
bool isNoSuchFile(const svn_error_t *error)
{
    while (error != nullptr && !APR_STATUS_IS_ENOENT(error->apr_err))
        error = error->child;
    return error != nullptr;
}

SvnFailure failureOf(svn_error_t *error)
{
    if (holdsOneOf(error,
                   {SVN_ERR_RA_DAV_FORBIDDEN, SVN_ERR_RA_NOT_AUTHORIZED, SVN_ERR_AUTHZ_UNREADABLE,
                    SVN_ERR_AUTHZ_UNWRITABLE, SVN_ERR_AUTHZ_ROOT_UNREADABLE}))
        return SvnFailure::Forbidden;
    if (holdsOneOf(error, {SVN_ERR_RA_DAV_RELOCATED, SVN_ERR_RA_SESSION_URL_MISMATCH}))
        return SvnFailure::Moved;
    if (holdsOneOf(error, {SVN_ERR_RA_DAV_PATH_NOT_FOUND, SVN_ERR_FS_NOT_FOUND,
                           SVN_ERR_RA_SVN_REPOS_NOT_FOUND, SVN_ERR_RA_ILLEGAL_URL,
                           SVN_ERR_RA_DAV_OPTIONS_REQ_FAILED, SVN_ERR_RA_DAV_METHOD_NOT_ALLOWED}) ||
        isNoSuchFile(error))
        return SvnFailure::NotFound;
    return SvnFailure::Other;
}

/// The chain of an error in one line, without what says the same twice.
QString textOf(const svn_error_t *error)
{
    QStringList parts;
    for (; error != nullptr; error = error->child) {
        char buffer[256];
        const QString part = QString::fromUtf8(
            error->message != nullptr ? error->message
                                      : svn_strerror(error->apr_err, buffer, sizeof buffer));
        if (!parts.contains(part))
            parts.append(part);
    }
    return parts.join(": "_L1);
}

} // namespace

struct SvnSession::Private {
    enum class Phase : quint8 { Reading, Committing, Aborting };

    Private(ProbeRun &theRun, SvnTarget theTarget, const SvnCredentials &credentials)
        : run(theRun),
          target(std::move(theTarget)),
          tunnel(theRun, target)
    {
        signIn.user = credentials.user.toUtf8();
        signIn.password = credentials.password.toUtf8();
        librariesPool();
        pool = svn_pool_create(nullptr);
    }
    ~Private() { svn_pool_destroy(pool); }
    Q_DISABLE_COPY_MOVE(Private)

    bool isTimeUp() const;
    bool isConnectionUp();
    bool keep(svn_error_t *error);
    apr_hash_t *configuration();
    svn_ra_callbacks2_t *callbacks();
    svn_error_t *changeSomething(const svn_delta_editor_t &editor, void *edit,
                                 const SvnRepository &repository, bool inTenantFolder);

    ProbeRun &run;
    SvnTarget target;
    SvnTunnel tunnel;
    SvnSignIn signIn;
    std::atomic<Phase> phase = Phase::Reading;
    /// What is left for aborting once the time is up.
    QDeadlineTimer grace{QDeadlineTimer::Forever};
    apr_pool_t *pool = nullptr; ///< of the session; its end closes the connections
    svn_ra_session_t *session = nullptr;
    SvnFailure failure = SvnFailure::None;
    QString reason;
    SvnCertificate certificate;
    std::unique_ptr<SvnRelay> relay; ///< last: its thread looks at what stands above
};

/// Whether libsvn is to give up.
bool SvnSession::Private::isTimeUp() const
{
    switch (phase) {
    case Phase::Reading:
        return run.remainingMs() == 0;
    case Phase::Committing:
        return run.remainingMs() <= std::min<qint64>(kAbortMs, run.budget().count() / 4);
    case Phase::Aborting:
        break;
    }
    return false;
}

/// Whether its connections are to end; called in the thread of the relay only.
bool SvnSession::Private::isConnectionUp()
{
    if (run.remainingMs() > 0)
        return false;
    if (phase == Phase::Reading)
        return true;
    if (grace.isForever())
        grace.setRemainingTime(kAbortMs);
    return grace.hasExpired();
}

/// Whether all is well; if not, keeps why. Takes the error.
bool SvnSession::Private::keep(svn_error_t *error)
{
    if (error == nullptr)
        return true;
    reason = textOf(error);
    if (run.isCancelled())
        failure = SvnFailure::Stopped;
    else if (isTimeUp() || run.remainingMs() == 0)
        failure = SvnFailure::TimeUp;
    else if (signIn.untrusted)
        failure = SvnFailure::Certificate;
    else if (signIn.wasRejected)
        failure = SvnFailure::WrongPassword;
    else if (signIn.wasAsked && signIn.user.isEmpty())
        failure = SvnFailure::NoUser;
    else
        failure = failureOf(error);
    certificate = signIn.untrusted.value_or(SvnCertificate());
    svn_error_clear(error);
    return false;
}

/// Two files of options that nobody wrote: libsvn's own defaults and what is set here.
apr_hash_t *SvnSession::Private::configuration()
{
    apr_hash_t *files = apr_hash_make(pool);
    for (const char *name : {SVN_CONFIG_CATEGORY_CONFIG, SVN_CONFIG_CATEGORY_SERVERS}) {
        svn_config_t *file = nullptr;
        svn_error_clear(svn_config_create2(&file, FALSE, FALSE, pool));
        svn_hash_sets(files, name, file);
    }
    auto *servers = static_cast<svn_config_t *>(svn_hash_gets(files, SVN_CONFIG_CATEGORY_SERVERS));
    const auto set = [servers](const char *option, const QByteArray &value) {
        svn_config_set(servers, SVN_CONFIG_SECTION_GLOBAL, option, value.constData());
    };
    set(SVN_CONFIG_OPTION_HTTP_AUTH_TYPES, "basic;digest");
    set(SVN_CONFIG_OPTION_STORE_AUTH_CREDS, "no");
    set(SVN_CONFIG_OPTION_STORE_PASSWORDS, "no");
    set(SVN_CONFIG_OPTION_HTTP_TIMEOUT,
        QByteArray::number(qint64(run.budget().count() / 1000 + 1)));
    if (relay) {
        set(SVN_CONFIG_OPTION_HTTP_PROXY_HOST, "127.0.0.1");
        set(SVN_CONFIG_OPTION_HTTP_PROXY_PORT, QByteArray::number(relay->port()));
    }
    return files;
}

svn_ra_callbacks2_t *SvnSession::Private::callbacks()
{
    svn_ra_callbacks2_t *callbacks = nullptr;
    svn_error_clear(svn_ra_create_callbacks(&callbacks, pool));
    callbacks->auth_baton = openSvnAuth(signIn, pool);
    callbacks->cancel_func = [](void *baton) -> svn_error_t * {
        return static_cast<Private *>(baton)->isTimeUp()
                   ? svn_error_create(SVN_ERR_CANCELLED, nullptr, nullptr)
                   : SVN_NO_ERROR;
    };
    if (target.scheme == "svn"_L1)
        tunnel.install(*callbacks);
    return callbacks;
}

/// Makes or opens the folder that the committing node would, and gives it a property. Over HTTP
/// only this asks whether the user may write there: a transaction may be opened by everybody who
/// may write anywhere.
svn_error_t *SvnSession::Private::changeSomething(const svn_delta_editor_t &editor, void *edit,
                                                  const SvnRepository &repository,
                                                  bool inTenantFolder)
{
    const auto revision = svn_revnum_t(repository.revision);
    const QByteArray name = superTenantFolder().toUtf8();
    const svn_string_t *value = svn_string_create("das-setup", pool);
    void *root = nullptr;
    SVN_ERR(editor.open_root(edit, revision, pool, &root));
    void *folder = root;
    if (inTenantFolder && repository.hasTenantFolder)
        SVN_ERR(editor.open_directory(name.constData(), root, revision, pool, &folder));
    else if (inTenantFolder)
        SVN_ERR(editor.add_directory(name.constData(), root, nullptr, SVN_INVALID_REVNUM, pool,
                                     &folder));
    SVN_ERR(editor.change_dir_prop(folder, "das-setup:test", value, pool));
    if (folder != root)
        SVN_ERR(editor.close_directory(folder, pool));
    return editor.close_directory(root, pool);
}

SvnSession::SvnSession(ProbeRun &run, SvnTarget target, SvnCredentials credentials)
    : d(std::make_unique<Private>(run, std::move(target), credentials))
{
}

SvnSession::~SvnSession() = default;

bool SvnSession::open(const QString &address)
{
    const bool isHttp = d->target.scheme != "svn"_L1;
    if (isHttp)
        d->relay = std::make_unique<SvnRelay>(
            address, d->target.port, [session = d.get()] { return session->isConnectionUp(); });
    const QByteArray url = (isHttp ? d->target.url : d->tunnel.url()).toUtf8();
    const char *canonical = nullptr;
    const char *corrected = nullptr;
    if (!d->keep(
            svn_uri_canonicalize_safe(&canonical, nullptr, url.constData(), d->pool, d->pool)) ||
        !d->keep(svn_ra_open5(&d->session, &corrected, nullptr, canonical, nullptr, d->callbacks(),
                              d.get(), d->configuration(), d->pool)))
        return false;
    if (corrected == nullptr)
        return true;
    d->failure = SvnFailure::Moved;
    d->reason = QString::fromUtf8(corrected);
    return false;
}

bool SvnSession::look(SvnRepository &repository)
{
    const char *root = nullptr;
    const char *uuid = nullptr;
    svn_revnum_t revision = SVN_INVALID_REVNUM;
    svn_node_kind_t kind = svn_node_none;
    if (!d->keep(svn_ra_get_repos_root2(d->session, &root, d->pool)) ||
        !d->keep(svn_ra_get_uuid2(d->session, &uuid, d->pool)) ||
        !d->keep(svn_ra_get_latest_revnum(d->session, &revision, d->pool)))
        return false;
    repository.root = QString::fromUtf8(root);
    if (d->target.scheme == "svn"_L1)
        repository.root.replace(0, repository.root.indexOf(u':'), d->target.scheme);
    repository.uuid = QString::fromUtf8(uuid);
    repository.revision = revision;
    if (!d->keep(svn_ra_check_path(d->session, "", revision, &kind, d->pool)))
        return false;
    if (kind == svn_node_dir)
        return true;
    d->failure = SvnFailure::NotFound;
    return false;
}

bool SvnSession::read(SvnRepository &repository)
{
    apr_hash_t *entries = nullptr;
    if (!d->keep(svn_ra_get_dir2(d->session, &entries, nullptr, nullptr, "",
                                 svn_revnum_t(repository.revision), SVN_DIRENT_KIND, d->pool)))
        return false;
    const QByteArray name = superTenantFolder().toUtf8();
    repository.hasTenantFolder = svn_hash_gets(entries, name.constData()) != nullptr;
    return true;
}

bool SvnSession::tryCommit(const SvnRepository &repository, bool inTenantFolder)
{
    const svn_delta_editor_t *editor = nullptr;
    void *edit = nullptr;
    apr_hash_t *properties = apr_hash_make(d->pool);
    svn_hash_sets(properties, SVN_PROP_REVISION_LOG,
                  svn_string_create("das-setup: connection test, never committed", d->pool));
    const auto committed = [](const svn_commit_info_t *, void *, apr_pool_t *) -> svn_error_t * {
        return SVN_NO_ERROR;
    };
    d->phase = Private::Phase::Committing;
    bool isAllowed =
        d->keep(svn_ra_get_commit_editor3(d->session, &editor, &edit, properties, committed,
                                          nullptr, nullptr, FALSE, d->pool)) &&
        d->keep(d->changeSomething(*editor, edit, repository, inTenantFolder));
    d->phase = Private::Phase::Aborting;
    if (editor != nullptr) {
        svn_error_t *const error = editor->abort_edit(edit, d->pool);
        // svnserve answers the edit as a whole, and only now.
        if (isAllowed)
            isAllowed = d->keep(error);
        else
            svn_error_clear(error);
    }
    d->phase = Private::Phase::Reading;
    return isAllowed;
}

QString SvnSession::oldestVersion()
{
    struct Mark {
        const char *capability;
        QString version;
    };
    static const QList<Mark> marks{{SVN_RA_CAPABILITY_LIST, u"1.10"_s},
                                   {SVN_RA_CAPABILITY_INHERITED_PROPS, u"1.8"_s},
                                   {SVN_RA_CAPABILITY_ATOMIC_REVPROPS, u"1.7"_s},
                                   {SVN_RA_CAPABILITY_MERGEINFO, u"1.5"_s}};
    for (const Mark &mark : marks) {
        svn_boolean_t has = FALSE;
        if (!d->keep(svn_ra_has_capability(d->session, &has, mark.capability, d->pool)))
            return {};
        if (has != FALSE)
            return mark.version;
    }
    return u"1.0"_s;
}

bool SvnSession::wasAsked() const
{
    return d->signIn.wasAsked;
}

SvnFailure SvnSession::failure() const
{
    return d->failure;
}

QString SvnSession::reason() const
{
    return d->reason;
}

const SvnCertificate &SvnSession::certificate() const
{
    return d->certificate;
}

} // namespace das
