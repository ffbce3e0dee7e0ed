#include "verify/verdicttext.h"

#include "support/oneline.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

QString lineOf(const NodeVerdict &verdict)
{
    QString line = (verdict.isFine() ? u"ok"_s : u"failed"_s) + u"  "_s + verdict.node + u"  "_s +
                   QCoreApplication::translate("das", "%1 of %2 members")
                       .arg(verdict.members.size())
                       .arg(verdict.members.size() + verdict.missing.size());
    if (!verdict.missing.isEmpty())
        line +=
            QCoreApplication::translate("das", ", missing: %1").arg(verdict.missing.join(u", "_s));
    return oneLine(line + u"  "_s + verdict.state);
}

QString lineOf(const LogFinding &finding, const QString &node)
{
    QString line = severityName(finding.severity) + u"  "_s + finding.id + u"  "_s + node + u"  "_s;
    if (finding.place.line > 0)
        line += finding.place.text() + u"  "_s;
    line += finding.message + u". "_s + finding.fix;
    if (finding.count > 1)
        line += QCoreApplication::translate("das", " (%n time(s))", nullptr, finding.count);
    return oneLine(line);
}

QString reportOf(const QList<NodeVerdict> &verdicts)
{
    QString report;
    for (const NodeVerdict &verdict : verdicts) {
        report += lineOf(verdict) + u'\n';
        for (const LogFinding &finding : verdict.findings)
            report += lineOf(finding, verdict.node) + u'\n';
    }
    return report;
}

} // namespace das
