#include "probe/mysql/mysqlsignin.h"

#include "probe/hostaddress.h"
#include "probe/probesocket.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeaderSize = 4;

QString protocolName()
{
    return u"MySQL"_s;
}

MySqlCaller callerOf(const ProbeInput &input)
{
    return {input.plan.mysql.user, mySqlTarget(input.plan.mysql),
            !input.secrets.mysqlPassword.value_or(QString()).isEmpty()};
}

tl::unexpected<MySqlFault> socketFault(const ProbeSocket &socket)
{
    return tl::unexpected(MySqlFault{socket.summary(protocolName()), socket.hint()});
}

tl::unexpected<MySqlFault> otherProtocol(ProbeSocket &socket, const MySqlPlan &mysql,
                                         QByteArray bytes, const ProbeRun &run)
{
    constexpr qsizetype kEnoughToSee = 40;
    if (bytes.size() <= kHeaderSize)
        bytes += socket.readUntil("\n", kEnoughToSee);
    return tl::unexpected(MySqlFault{
        QCoreApplication::translate("das", "%1 is not a MySQL server: %2")
            .arg(mySqlTarget(mysql), protocolOf(bytes, run)),
        QCoreApplication::translate("das", "Check the port; MySQL's is 3306 by default")});
}

} // namespace

QString mySqlTarget(const MySqlPlan &mysql)
{
    return hostPort(mysql.host.trimmed(), mysql.port);
}

tl::expected<MySqlDoor, MySqlFault> knockAtMySql(ProbeRun &run, const MySqlPlan &mysql)
{
    ProbeSocket socket(run, mysql.host.trimmed(), mysql.port);
    if (!socket.connectToHost())
        return socketFault(socket);
    const QByteArray header = socket.read(kHeaderSize);
    if (socket.failure() != SocketFailure::None)
        return socketFault(socket);
    const qsizetype length = greetingLength(header);
    if (length == 0)
        return otherProtocol(socket, mysql, header, run);
    const QByteArray body = socket.read(length);
    if (socket.failure() != SocketFailure::None)
        return socketFault(socket);
    const Result<MySqlGreeting> greeting = parseGreeting(body);
    if (!greeting)
        return otherProtocol(socket, mysql, header + body, run);
    if (greeting->refusal != 0)
        return tl::unexpected(mySqlFault(greeting->refusal, run.quoted(greeting->refusalReason),
                                         {mysql.user, mySqlTarget(mysql)}));
    return MySqlDoor{*greeting, socket.address()};
}

bool usesTls(const MySqlPlan &mysql, const MySqlGreeting &greeting)
{
    return greeting.offersTls && tlsWish(mysql.urlOptions).use != TlsWish::Use::Never;
}

MySqlAccount accountOf(const ProbeInput &input, const MySqlDoor &door)
{
    const MySqlPlan &mysql = input.plan.mysql;
    return {door.address, mysql.port, mysql.user, input.secrets.mysqlPassword.value_or(QString()),
            usesTls(mysql, door.greeting)};
}

MySqlFault faultOf(const MySqlSession &session, const ProbeInput &input, const ProbeRun &run)
{
    const MySqlCaller caller = callerOf(input);
    if (run.isCancelled())
        return {QCoreApplication::translate("das", "Stopped"), {}};
    if (session.isTimeUp())
        return {QCoreApplication::translate("das", "%1 answers too slowly: not done within %2")
                    .arg(caller.target, secondsText(run.budget())),
                QCoreApplication::translate(
                    "das", "Check the load of the server, or give the test more time")};
    return mySqlFault(session.errorCode(), session.errorText(), caller);
}

} // namespace das
