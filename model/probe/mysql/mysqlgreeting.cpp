#include "probe/mysql/mysqlgreeting.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeaderSize = 4;
/// No greeting is anywhere near this long; the bytes of other protocols announce megabytes.
constexpr qsizetype kLongestGreeting = 4096;
constexpr quint16 kOffersTls = 0x0800;
constexpr quint32 kPluginAuth = 0x00080000;
constexpr char kProtocol10 = '\x0a';
constexpr char kErrorPacket = '\xff';

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

/// "Too many connections": the text after the code and, where there is one, the SQL state.
MySqlGreeting refusalOf(const QByteArray &body)
{
    constexpr qsizetype kStateSize = 6;
    MySqlGreeting greeting;
    greeting.refusal = number16(body, 1);
    QByteArray reason = body.mid(3);
    if (reason.startsWith('#'))
        reason = reason.mid(kStateSize);
    greeting.refusalReason = QString::fromUtf8(reason);
    return greeting;
}

} // namespace

bool MySqlVersion::isMySqlFrom(int fromMajor, int fromMinor) const
{
    return !isMariaDb && std::pair(major, minor) >= std::pair(fromMajor, fromMinor);
}

QString MySqlVersion::text() const
{
    return u"%1 %2.%3.%4"_s.arg(isMariaDb ? u"MariaDB"_s : u"MySQL"_s)
        .arg(major)
        .arg(minor)
        .arg(patch);
}

MySqlVersion mySqlVersion(QStringView text)
{
    // MariaDB 10 put "5.5.5-" before its version, since replicas take its 10 for a 1.
    static const QRegularExpression pattern(
        u"\\A(?:5\\.5\\.5-(?=\\d))?(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return {text.contains("mariadb"_L1, Qt::CaseInsensitive), match.capturedView(1).toInt(),
            match.capturedView(2).toInt(), match.capturedView(3).toInt()};
}

qsizetype greetingLength(const QByteArray &header)
{
    if (header.size() != kHeaderSize || header.at(3) != 0)
        return 0;
    const qsizetype length = qFromLittleEndian<quint32>(header.constData()) & 0xffffff;
    return length <= kLongestGreeting ? length : 0;
}

Result<MySqlGreeting> parseGreeting(const QByteArray &body)
{
    // Protocol, version, NUL, thread id, 8 bytes of challenge, filler, capabilities; then, from
    // MySQL 4.1 on, charset, status, more capabilities, length of the challenge, 10 bytes
    // reserved, the rest of the challenge and the name of the plugin.
    constexpr qsizetype kUpToCapabilities = 4 + 8 + 1;
    constexpr qsizetype kUpToChallenge = 2 + 1 + 2 + 2 + 1 + 10;
    const Error notMySql{u"no greeting of a MySQL server"_s, {}, 0};
    if (body.size() >= 3 && body.front() == kErrorPacket)
        return refusalOf(body);
    const qsizetype versionEnd = body.indexOf('\0');
    if (!body.startsWith(kProtocol10) || versionEnd < 2)
        return tl::unexpected(notMySql);
    const qsizetype capabilities = versionEnd + 1 + kUpToCapabilities;
    if (body.size() < capabilities + 2)
        return tl::unexpected(notMySql);
    MySqlGreeting greeting;
    greeting.versionText = QString::fromUtf8(body.mid(1, versionEnd - 1));
    greeting.version = mySqlVersion(greeting.versionText);
    greeting.offersTls = (number16(body, capabilities) & kOffersTls) != 0;
    const qsizetype challenge = capabilities + kUpToChallenge;
    if (body.size() < challenge)
        return greeting;
    const quint32 upper = quint32(number16(body, capabilities + 5)) << 16;
    if ((upper & kPluginAuth) == 0)
        return greeting;
    constexpr qsizetype kFirstPart = 8;
    constexpr qsizetype kShortestRest = 13;
    const qsizetype rest =
        std::max(kShortestRest, qsizetype(quint8(body.at(capabilities + 7))) - kFirstPart);
    const QByteArray plugin = body.mid(challenge + rest);
    greeting.authPlugin = QString::fromUtf8(plugin.first(
        std::max<qsizetype>(0, plugin.indexOf('\0') < 0 ? plugin.size() : plugin.indexOf('\0'))));
    return greeting;
}

} // namespace das
