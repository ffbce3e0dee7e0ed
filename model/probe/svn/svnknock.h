#pragma once

#include "probe/probesocket.h"
#include "probe/svn/svnurl.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace das {

/// What svnserve says first.
struct SvnGreeting {
    int oldest = 0; ///< versions of the protocol
    int newest = 0;
    QStringList capabilities;

    bool operator==(const SvnGreeting &) const = default;
};

/// Reads "( success ( 2 2 ( ) ( edit-pipeline ) ) ) "; nothing where the bytes are no greeting.
std::optional<SvnGreeting> parseSvnGreeting(const QByteArray &bytes);

/// The head of an answer over HTTP.
struct HttpHead {
    int status = 0;
    QString server; ///< "Apache/2.4.62 (Debian) SVN/1.14.2"; empty if it keeps that to itself
    QString date;   ///< its clock, as it says it

    bool operator==(const HttpHead &) const = default;
};

/// Nothing where the bytes are no answer over HTTP.
std::optional<HttpHead> parseHttpHead(const QByteArray &bytes);

/// "1.14.2" out of the Server line of Apache; empty if it does not say.
QString svnVersionIn(const QString &server);

/// A request that changes nothing, to see who is there.
QByteArray httpKnock(const SvnTarget &target);
/// The first message of TLS 1.2, to which every TLS server says something in TLS.
QByteArray tlsKnock();

/// What the first knock at a repository's server found.
struct SvnKnock {
    bool isAnswered = false;
    QString address; ///< that the host's name stood for
    QString summary; ///< what went wrong
    QString hint;
    HttpHead http;        ///< of http:// only
    QDateTime answeredAt; ///< by this machine's clock
};

/// Connects and looks whether the server there speaks the protocol of the URL.
SvnKnock knockAt(const SvnTarget &target, ProbeRun &run);

} // namespace das
