#include "probe/mysql/mysqltls.h"

#include <QStringList>

namespace das {

using namespace Qt::StringLiterals;

QString urlOption(const QString &urlOptions, const QString &name)
{
    for (const QString &option : urlOptions.split(u'&')) {
        if (option.section(u'=', 0, 0).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return option.section(u'=', 1).trimmed();
    }
    return {};
}

TlsWish tlsWish(const QString &urlOptions)
{
    const auto is = [&urlOptions](const QString &name, const QString &value) {
        return urlOption(urlOptions, name).compare(value, Qt::CaseInsensitive) == 0;
    };
    const QString mode = urlOption(urlOptions, u"sslMode"_s).toUpper();
    // sslMode is Connector/J 8's and counts before the others.
    if (!mode.isEmpty())
        return {mode == "DISABLED"_L1    ? TlsWish::Use::Never
                : mode == "PREFERRED"_L1 ? TlsWish::Use::IfOffered
                                         : TlsWish::Use::Always,
                true, mode.startsWith("VERIFY"_L1)};
    const QString useSsl = urlOption(urlOptions, u"useSSL"_s);
    if (is(u"useSSL"_s, u"false"_s))
        return {TlsWish::Use::Never, true, false};
    const bool isRequired = is(u"requireSSL"_s, u"true"_s);
    const bool isUnchecked = is(u"verifyServerCertificate"_s, u"false"_s);
    // With useSSL=true Connector/J 5.1 checks the certificate unless it is told not to.
    const bool isChecked =
        is(u"verifyServerCertificate"_s, u"true"_s) || (!useSsl.isEmpty() && !isUnchecked);
    return {isRequired ? TlsWish::Use::Always : TlsWish::Use::IfOffered,
            !useSsl.isEmpty() || isRequired, isChecked};
}

} // namespace das
