#include "probe/mysql/mysqlsession.h"

#include "probe/socketwatch.h"

#include <algorithm>
#include <mutex>
#include <mysql.h>
#include <poll.h>
#include <sys/socket.h>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// How often a wait looks whether the run was cancelled.
constexpr int kSliceMs = 50;
/// More than this is no answer to any of our questions.
constexpr qsizetype kLongestAnswer = 8 * 1024 * 1024;
constexpr unsigned long kLongestPacket = 1024 * 1024;
/// Those that never show the password to the server's side of an open line.
constexpr const char *kPlugins =
    "mysql_native_password,caching_sha2_password,sha256_password,client_ed25519";

void initialiseLibrary()
{
    static std::once_flag done;
    std::call_once(done, [] { mysql_server_init(0, nullptr, nullptr); });
}

} // namespace

MySqlSession::MySqlSession(const ProbeRun &run) : m_run(run)
{
    initialiseLibrary();
    m_mysql = mysql_init(nullptr);
    Q_CHECK_PTR(m_mysql);
    const unsigned noLocalFiles = 0;
    mysql_options(m_mysql, MYSQL_OPT_NONBLOCK, nullptr);
    mysql_options(m_mysql, MYSQL_OPT_LOCAL_INFILE, &noLocalFiles);
    mysql_options(m_mysql, MYSQL_OPT_MAX_ALLOWED_PACKET, &kLongestPacket);
    mysql_options(m_mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    mysql_options(m_mysql, MARIADB_OPT_RESTRICTED_AUTH, kPlugins);
}

MySqlSession::~MySqlSession()
{
    mysql_close(m_mysql);
}

int MySqlSession::waitFor(int events)
{
    const int handle = int(mysql_get_socket(m_mysql));
    const bool reads = (events & MYSQL_WAIT_READ) != 0;
    const bool writes = (events & MYSQL_WAIT_WRITE) != 0;
    pollfd waiting{handle, short((reads ? POLLIN : 0) | (writes ? POLLOUT : 0)), 0};
    while (const int remaining = m_run.remainingMs()) {
        if (::poll(&waiting, 1, std::min(kSliceMs, remaining)) > 0)
            return events & ~MYSQL_WAIT_TIMEOUT;
    }
    // The library's call has to come to its end; this is what ends it at once.
    m_isTimeUp = true;
    ::shutdown(handle, SHUT_RDWR);
    return MYSQL_WAIT_TIMEOUT;
}

bool MySqlSession::open(const MySqlAccount &account)
{
    const my_bool withTls = account.withTls ? 1 : 0;
    const my_bool checksCertificate = 0;
    if (account.withTls)
        mysql_options(m_mysql, MYSQL_OPT_SSL_ENFORCE, &withTls);
    mysql_options(m_mysql, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &checksCertificate);
    const QByteArray address = account.address.toUtf8();
    const QByteArray user = account.user.toUtf8();
    const QByteArray password = account.password.toUtf8();
    MYSQL *connected = nullptr;
    int events =
        mysql_real_connect_start(&connected, m_mysql, address.constData(), user.constData(),
                                 password.constData(), nullptr, unsigned(account.port), nullptr, 0);
    // Within TLS the library's calls block after all.
    if (events != 0 && account.withTls)
        m_watch = std::make_unique<SocketWatch>(m_run, int(mysql_get_socket(m_mysql)));
    while (events != 0)
        events = mysql_real_connect_cont(&connected, m_mysql, waitFor(events));
    return connected != nullptr;
}

std::optional<QList<QStringList>> MySqlSession::query(const QString &sql)
{
    const QByteArray bytes = sql.toUtf8();
    int failure = 0;
    int events = mysql_real_query_start(&failure, m_mysql, bytes.constData(), ulong(bytes.size()));
    while (events != 0)
        events = mysql_real_query_cont(&failure, m_mysql, waitFor(events));
    if (failure != 0)
        return {};
    QList<QStringList> rows;
    MYSQL_RES *result = mysql_use_result(m_mysql);
    if (result == nullptr)
        return mysql_errno(m_mysql) == 0 ? std::optional(rows) : std::nullopt;
    qsizetype size = 0;
    MYSQL_ROW row = nullptr;
    do {
        events = mysql_fetch_row_start(&row, result);
        while (events != 0)
            events = mysql_fetch_row_cont(&row, result, waitFor(events));
        QStringList cells;
        for (unsigned i = 0; row != nullptr && i < mysql_num_fields(result); ++i) {
            const auto length = qsizetype(mysql_fetch_lengths(result)[i]);
            cells.append(QString::fromUtf8(row[i], length));
            size += length;
        }
        if (row != nullptr)
            rows.append(cells);
    } while (row != nullptr && size < kLongestAnswer);
    const bool isWhole = row == nullptr && mysql_errno(m_mysql) == 0;
    if (row != nullptr)
        ::shutdown(int(mysql_get_socket(m_mysql)), SHUT_RDWR); // do not read the rest
    mysql_free_result(result);
    return isWhole ? std::optional(rows) : std::nullopt;
}

QString MySqlSession::literal(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    QByteArray escaped(bytes.size() * 2 + 1, '\0');
    escaped.truncate(qsizetype(
        mysql_real_escape_string(m_mysql, escaped.data(), bytes.constData(), ulong(bytes.size()))));
    return u'\'' + QString::fromUtf8(escaped) + u'\'';
}

bool MySqlSession::isTimeUp() const
{
    return m_isTimeUp || (m_watch != nullptr && m_watch->hasShutDown());
}

unsigned MySqlSession::errorCode() const
{
    return mysql_errno(m_mysql);
}

QString MySqlSession::errorText() const
{
    return m_run.quoted(QString::fromUtf8(mysql_error(m_mysql)));
}

QString MySqlSession::tlsVersion() const
{
    const char *version = nullptr;
    mariadb_get_infov(m_mysql, MARIADB_CONNECTION_TLS_VERSION, &version);
    return QString::fromUtf8(version);
}

QString MySqlSession::tlsCipher() const
{
    return QString::fromUtf8(mysql_get_ssl_cipher(m_mysql));
}

} // namespace das
