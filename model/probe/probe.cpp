#include "probe/probe.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

QString probeStatusName(ProbeStatus status)
{
    switch (status) {
    case ProbeStatus::Passed:
        return u"passed"_s;
    case ProbeStatus::Warned:
        return u"warned"_s;
    case ProbeStatus::Failed:
        return u"failed"_s;
    case ProbeStatus::Skipped:
        break;
    }
    return u"skipped"_s;
}

ProbeRun::ProbeRun(ProbeTask task, std::chrono::milliseconds budget, Sink sink,
                   std::function<bool()> isCancelled)
    : m_task(std::move(task)),
      m_budget(budget),
      m_sink(std::move(sink)),
      m_isCancelled(std::move(isCancelled))
{
    m_clock.start();
}

int ProbeRun::remainingMs() const
{
    if (isCancelled())
        return 0;
    return int(std::max<qint64>(0, m_budget.count() - m_clock.elapsed()));
}

void ProbeRun::report(const QString &check, ProbeStatus status, const QString &summary,
                      const QString &hint, const QJsonObject &facts)
{
    const auto known = std::ranges::find(m_task.checks, check, &ProbeCheck::id);
    Q_ASSERT(known != m_task.checks.cend());
    const qint64 now = m_clock.elapsed();
    const std::chrono::milliseconds took(now - m_lastReportMs);
    m_lastReportMs = now;
    m_reported.append(check);
    m_sink({m_task.probe, check, known->title, m_task.target, m_task.where, status, summary, hint,
            facts, took});
}

void ProbeRun::skipRest(const QString &why)
{
    const QStringList done = m_reported;
    for (const ProbeCheck &check : std::as_const(m_task.checks)) {
        if (!done.contains(check.id))
            report(check.id, ProbeStatus::Skipped, why);
    }
}

QString ProbeRun::quoted(const QString &foreign) const
{
    constexpr qsizetype kLongest = 200;
    QString text = foreign;
    for (const QString &secret : m_task.secrets) {
        if (!secret.isEmpty())
            text.replace(secret, u"••••••••"_s);
    }
    std::ranges::replace_if(
        text,
        [](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        },
        u' ');
    text = text.simplified();
    return text.size() > kLongest ? text.first(kLongest - 1) + u'…' : text;
}

QMap<QString, QString> hostsOfPlan(const ClusterPlan &plan)
{
    QMap<QString, QString> hosts;
    for (const NodePlan &node : plan.nodes) {
        for (const QString &name : {node.hostName, node.managementHostName}) {
            if (!name.isEmpty() && !node.ip.isEmpty())
                hosts.insert(name, node.ip);
        }
    }
    for (const HostEntry &entry : plan.hosts) {
        if (!entry.name.isEmpty() && !entry.address.isEmpty())
            hosts.insert(entry.name, entry.address);
    }
    return hosts;
}

QString secondsText(std::chrono::milliseconds time)
{
    return QCoreApplication::translate("das", "%1 s")
        .arg(QLocale().toString(double(time.count()) / 1000, 'g', 3));
}

} // namespace das
