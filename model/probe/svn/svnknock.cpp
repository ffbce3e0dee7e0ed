#include "probe/svn/svnknock.h"

#include "probe/hostaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestGreeting = 4096;
constexpr qsizetype kLongestHead = 16 * 1024;
/// Enough bytes to tell one protocol from another.
constexpr qsizetype kSample = 60;

QString protocolOfScheme(const QString &scheme)
{
    if (scheme == "svn"_L1)
        return u"Subversion"_s;
    return scheme == "https"_L1 ? u"TLS"_s : u"HTTP"_s;
}

bool isTlsRecord(const QByteArray &bytes)
{
    return bytes.startsWith("\x16\x03") || bytes.startsWith("\x15\x03");
}

/// How an answer begins, and how it goes on once it began so.
struct Expected {
    qsizetype beginning;
    bool (*isRight)(const QByteArray &begin);
    QByteArray end; ///< empty: the beginning says enough
    qsizetype limit;
};

Expected expectedOf(const QString &scheme)
{
    if (scheme == "svn"_L1)
        return {12, [](const QByteArray &begin) { return begin == "( success ( "; }, " ) ) ) ",
                kLongestGreeting};
    if (scheme == "https"_L1)
        return {2, isTlsRecord, {}, 0};
    return {5, [](const QByteArray &begin) { return begin == "HTTP/"; }, "\r\n\r\n", kLongestHead};
}

QString hintOfWrongProtocol(const SvnTarget &target, const QByteArray &bytes)
{
    if (target.scheme == "https"_L1 && bytes.startsWith("HTTP/"))
        return QCoreApplication::translate("das", "Use http:// for this port, or the port that "
                                                  "speaks https");
    if (target.scheme == "svn"_L1 && bytes.startsWith("HTTP/"))
        return QCoreApplication::translate("das", "Use http:// for this port, or the port of "
                                                  "svnserve, which is 3690 as a rule");
    if (target.scheme != "svn"_L1 && bytes.startsWith("( success "))
        return QCoreApplication::translate("das", "Use svn:// for this port");
    return QCoreApplication::translate("das", "Check scheme and port: svnserve listens on 3690 as "
                                              "a rule, web servers on 80 and 443");
}

SvnKnock wrongProtocol(const SvnTarget &target, ProbeSocket &socket, QByteArray bytes,
                       const ProbeRun &run)
{
    if (socket.failure() == SocketFailure::None && socket.hasBytes())
        bytes += socket.readSome(kSample);
    SvnKnock knock;
    knock.summary = QCoreApplication::translate("das", "%1 does not speak %2: %3")
                        .arg(hostPort(target.host, target.port), protocolOfScheme(target.scheme),
                             protocolOf(bytes, run));
    knock.hint = hintOfWrongProtocol(target, bytes);
    return knock;
}

SvnKnock failed(const SvnTarget &target, const ProbeSocket &socket)
{
    SvnKnock knock;
    knock.summary = socket.summary(protocolOfScheme(target.scheme));
    knock.hint = socket.hint();
    return knock;
}

QString headerIn(const QString &head, QLatin1StringView name)
{
    const QRegularExpression line(u"^%1:[ \\t]*([^\\r\\n]*)"_s.arg(name),
                                  QRegularExpression::MultilineOption |
                                      QRegularExpression::CaseInsensitiveOption);
    return line.match(head).captured(1).trimmed();
}

} // namespace

std::optional<SvnGreeting> parseSvnGreeting(const QByteArray &bytes)
{
    static const QRegularExpression form(
        u"\\A\\( success \\( (\\d{1,4}) (\\d{1,4}) \\( [^()]*\\) \\( ([^()]*)\\) \\) \\) \\z"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(bytes));
    if (!match.hasMatch())
        return {};
    return SvnGreeting{match.captured(1).toInt(), match.captured(2).toInt(),
                       match.captured(3).split(u' ', Qt::SkipEmptyParts)};
}

std::optional<HttpHead> parseHttpHead(const QByteArray &bytes)
{
    static const QRegularExpression form(u"\\AHTTP/1\\.[01] (\\d{3})\\b"_s);
    const QString head = QString::fromLatin1(bytes);
    const QRegularExpressionMatch match = form.match(head);
    if (!match.hasMatch() || !head.contains(u"\r\n\r\n"_s))
        return {};
    return HttpHead{match.captured(1).toInt(), headerIn(head, "Server"_L1),
                    headerIn(head, "Date"_L1)};
}

QString svnVersionIn(const QString &server)
{
    static const QRegularExpression form(u"\\bSVN/(\\d+(?:\\.\\d+){1,2})"_s);
    return form.match(server).captured(1);
}

QByteArray httpKnock(const SvnTarget &target)
{
    const QUrl url(target.url);
    const QString path = url.path(QUrl::FullyEncoded);
    return "OPTIONS " + (path.isEmpty() ? "/"_ba : path.toLatin1()) +
           " HTTP/1.1\r\n"
           "Host: " +
           url.authority(QUrl::FullyEncoded).toLatin1() +
           "\r\n"
           "User-Agent: das-setup\r\n"
           "Connection: close\r\n\r\n";
}

QByteArray tlsKnock()
{
    const QByteArray random(32, '\x2a');
    // ECDHE and RSA key exchange, each with AES-128-GCM; groups x25519 and secp256r1.
    const QByteArray ciphers = QByteArray::fromHex("c02bc02f009c");
    const QByteArray extensions = QByteArray::fromHex("000a00060004001d0017"
                                                      "000b00020100"
                                                      "000d000a00080403080404010601");
    const auto sized = [](const QByteArray &bytes, int width) {
        QByteArray size;
        for (int shift = (width - 1) * 8; shift >= 0; shift -= 8)
            size.append(char((bytes.size() >> shift) & 0xff));
        return size + bytes;
    };
    const QByteArray hello = "\x03\x03"_ba + random + sized({}, 1) + sized(ciphers, 2) +
                             sized(QByteArray(1, '\0'), 1) + sized(extensions, 2);
    return "\x16\x03\x01"_ba + sized("\x01"_ba + sized(hello, 3), 2);
}

SvnKnock knockAt(const SvnTarget &target, ProbeRun &run)
{
    ProbeSocket socket(run, target.host, target.port);
    if (!socket.connectToHost())
        return failed(target, socket);
    if (target.scheme != "svn"_L1 &&
        !socket.write(target.scheme == "https"_L1 ? tlsKnock() : httpKnock(target)))
        return failed(target, socket);
    const Expected expected = expectedOf(target.scheme);
    QByteArray bytes = socket.read(expected.beginning);
    if (bytes.size() < expected.beginning)
        return failed(target, socket);
    if (!expected.isRight(bytes))
        return wrongProtocol(target, socket, bytes, run);
    if (!expected.end.isEmpty())
        bytes += socket.readUntil(expected.end, expected.limit);
    if (socket.failure() != SocketFailure::None)
        return failed(target, socket);
    SvnKnock knock;
    if (target.scheme == "http"_L1) {
        const std::optional<HttpHead> head = parseHttpHead(bytes);
        if (!head)
            return wrongProtocol(target, socket, bytes, run);
        knock.http = *head;
        knock.answeredAt = QDateTime::currentDateTimeUtc();
    } else if (target.scheme == "svn"_L1 && !parseSvnGreeting(bytes)) {
        return wrongProtocol(target, socket, bytes, run);
    }
    knock.isAnswered = true;
    knock.address = socket.address();
    return knock;
}

} // namespace das
