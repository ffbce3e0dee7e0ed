#include "probe/mysql/createdatabases.h"

#include "export/databasesql.h"
#include "probe/mysql/mysqlreader.h"
#include "probe/mysql/mysqlserver.h"
#include "probe/mysql/mysqlsignin.h"
#include "probe/probecatalog.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The server's code for a database that somebody else has just created.
constexpr unsigned kIsThere = 1007;

Error errorOf(const MySqlFault &fault, const QStringList &created)
{
    QString message = fault.summary;
    if (!fault.hint.isEmpty())
        message += u". "_s + fault.hint;
    if (!created.isEmpty())
        message += u". "_s + QCoreApplication::translate("das", "Created before that: %1")
                                 .arg(created.join(u", "_s));
    return {message, {}, 0};
}

Result<QStringList> createIn(MySqlSession &session, const ProbeInput &input, const ProbeRun &run,
                             const MySqlGreeting &greeting)
{
    const std::optional<MySqlServer> server = readMySqlServer(session, input, run, greeting);
    if (!server)
        return tl::unexpected(errorOf(faultOf(session, input, run), {}));
    QStringList created;
    for (const QString &name : missingDatabases(input, *server)) {
        // latin1 works with every script and version (product-facts 6.2).
        const bool isDone =
            session.query(u"CREATE DATABASE %1 CHARACTER SET latin1"_s.arg(quotedIdentifier(name)))
                .has_value();
        if (isDone)
            created.append(name);
        else if (session.errorCode() != kIsThere)
            return tl::unexpected(errorOf(faultOf(session, input, run), created));
    }
    return created;
}

} // namespace

Result<QStringList> createMissingDatabases(const ProbeInput &input,
                                           std::chrono::milliseconds budget,
                                           const std::function<bool()> &isCancelled)
{
    const QList<ProbeTask> tasks = probeTasks(input, {u"mysql"_s});
    if (tasks.isEmpty())
        return fail(QCoreApplication::translate("das", "The plan names no MySQL server"));
    ProbeRun run(
        tasks.first(), budget, [](const ProbeReport &) {}, isCancelled);
    const auto door = knockAtMySql(run, input.plan.mysql);
    if (!door)
        return tl::unexpected(errorOf(door.error(), {}));
    if (!door->greeting.offersTls &&
        tlsWish(input.plan.mysql.urlOptions).use == TlsWish::Use::Always)
        return fail(QCoreApplication::translate(
            "das", "The URL options demand encryption, which the server does not offer"));
    MySqlSession session(run);
    if (!session.open(accountOf(input, *door)))
        return tl::unexpected(errorOf(faultOf(session, input, run), {}));
    return createIn(session, input, run, door->greeting);
}

} // namespace das
