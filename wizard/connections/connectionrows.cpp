#include "connections/connectionrows.h"

#include "probe/probestate.h"
#include "probe/services.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::ConnectionRows)
};

/// What a row's icon is, and the word for it.
void setLook(ConnectionRow &row, const QString &icon, const QString &word)
{
    row.icon = row.isPale ? u"todo"_s : icon;
    row.word = row.isPale ? Texts::tr("changed since") : word;
}

void setStatus(ConnectionRow &row, ProbeStatus status)
{
    switch (status) {
    case ProbeStatus::Passed:
        return setLook(row, u"ok"_s, Texts::tr("passed"));
    case ProbeStatus::Warned:
        return setLook(row, u"warning"_s, Texts::tr("warned"));
    case ProbeStatus::Failed:
        return setLook(row, u"error"_s, Texts::tr("failed"));
    case ProbeStatus::Skipped:
        break;
    }
    setLook(row, u"skipped"_s, Texts::tr("skipped"));
}

/// A check without a report: it is being made, waits, or was given up.
void setPending(ConnectionRow &row, TestState state, bool isNext)
{
    if (state != TestState::Running) {
        row.text = Texts::tr("not tested: stopped");
        setLook(row, u"skipped"_s, Texts::tr("skipped"));
    } else if (isNext) {
        row.text = Texts::tr("testing");
        row.icon = u"running"_s;
        row.word = row.text;
    } else {
        row.text = Texts::tr("waiting");
        row.icon = u"todo"_s;
        row.word = row.text;
    }
}

QStringList namesIn(const ProbeReport &report, const QString &fact)
{
    QStringList names;
    for (const auto &name : report.facts.value(fact).toArray())
        names.append(name.toString());
    return names;
}

void setFix(ConnectionRow &row, const ProbeReport &report)
{
    if (row.isPale || report.status == ProbeStatus::Passed)
        return;
    if (report.probe == "mysql"_L1 && report.check == "databases"_L1) {
        row.databases = namesIn(report, u"missing"_s);
        const QStringList locked = namesIn(report, u"notCreatable"_s);
        row.databases.removeIf([&locked](const QString &name) { return locked.contains(name); });
    }
    const int connections =
        report.check == "connections"_L1 ? report.facts.value(u"advised"_s).toInt() : 0;
    if (!row.databases.isEmpty()) {
        row.fix = ConnectionFix::CreateDatabases;
        row.fixLabel = Texts::tr("Create %1...").arg(row.databases.size());
    } else if (connections > 0) {
        row.fix = ConnectionFix::CopySetting;
        row.fixLabel = Texts::tr("Copy setting");
        row.setting = u"max_connections = %1"_s.arg(connections);
    }
}

ConnectionRow rowOf(const ProbeReport &report, bool isPale)
{
    ConnectionRow row;
    row.isPale = isPale;
    row.title = report.title;
    row.text = report.summary;
    row.hint = report.hint;
    row.duration = report.status == ProbeStatus::Skipped ? QString() : durationText(report.took);
    setStatus(row, report.status);
    setFix(row, report);
    return row;
}

const ProbeReport *reportOf(const ConnectionTest &test, const QString &check)
{
    const auto found = std::ranges::find(test.reports, check, &ProbeReport::check);
    return found == test.reports.end() ? nullptr : &*found;
}

std::chrono::milliseconds timeOf(const ConnectionTest &test)
{
    std::chrono::milliseconds time{};
    for (const ProbeReport &report : test.reports)
        time += report.took;
    return time;
}

QString everythingIn(const ConnectionTest &test)
{
    QStringList lines;
    for (const ProbeReport &report : test.reports)
        lines.append(report.title + u": "_s + report.summary);
    return lines.join(u'\n');
}

/// The target in front, unless the text names it.
QString withTarget(const ConnectionTest &test, const QString &found)
{
    if (found.isEmpty() || found.contains(test.task.target))
        return found.isEmpty() ? test.task.target : found;
    return test.task.target + u": "_s + found;
}

/// One row for a target of which nothing is wrong, or of which nothing is known yet.
ConnectionRow rowOfTarget(const ConnectionTest &test)
{
    ConnectionRow row;
    row.isPale = test.isStale;
    row.title = probeTitle(test.task.probe);
    row.toolTip = everythingIn(test);
    QStringList found;
    for (const ProbeReport &report : test.reports) {
        if (report.status == ProbeStatus::Passed && !found.contains(report.summary))
            found.append(report.summary);
    }
    if (test.state != TestState::Done) {
        setPending(row, test.state, true);
        row.text = test.task.target + u", "_s + row.text;
        return row;
    }
    const ProbeStatus worst = worstStatus(test.reports);
    setStatus(row, worst);
    if (found.isEmpty() && !test.reports.isEmpty())
        found.append(test.reports.first().summary);
    row.text = withTarget(test, found.join("; "_L1));
    row.duration = durationText(timeOf(test));
    return row;
}

QList<ConnectionRow> rowsOfTarget(const ConnectionTest &test)
{
    QList<ConnectionRow> rows;
    for (const ProbeReport &report : test.reports) {
        if (report.status != ProbeStatus::Failed && report.status != ProbeStatus::Warned)
            continue;
        ConnectionRow row = rowOf(report, test.isStale);
        row.title = probeTitle(report.probe);
        row.text = withTarget(test, report.summary);
        row.toolTip = everythingIn(test);
        rows.append(row);
    }
    return rows.isEmpty() ? QList<ConnectionRow>{rowOfTarget(test)} : rows;
}

/// So many rows that look like this one.
ConnectionRow rowOfRest(const ConnectionRow &like, const QString &words)
{
    ConnectionRow row;
    row.icon = like.icon;
    row.word = like.word;
    row.isPale = like.isPale;
    row.title = like.title;
    row.text = words;
    return row;
}

bool isQuiet(const ConnectionRow &row)
{
    return row.icon == "ok"_L1 || row.icon == "todo"_L1 || row.icon == "running"_L1;
}

/// One row for each kind of quiet rows: "188 passed".
QList<ConnectionRow> counted(const QList<ConnectionRow> &quiet)
{
    QList<ConnectionRow> kinds;
    for (const ConnectionRow &row : quiet) {
        if (std::ranges::find(kinds, row.icon, &ConnectionRow::icon) != kinds.end())
            continue;
        const auto count = std::ranges::count(quiet, row.icon, &ConnectionRow::icon);
        kinds.append(rowOfRest(row, Texts::tr("%1 %2").arg(QString::number(count), row.word)));
    }
    return kinds;
}

/// What is wrong first; what does not fit becomes a number.
QList<ConnectionRow> shortened(QList<ConnectionRow> rows, qsizetype most)
{
    if (rows.size() <= most)
        return rows;
    std::stable_partition(rows.begin(), rows.end(),
                          [](const ConnectionRow &row) { return !isQuiet(row); });
    const qsizetype loud = std::distance(rows.begin(), std::ranges::find_if(rows, isQuiet));
    const QList<ConnectionRow> ends = counted(rows.sliced(loud));
    const qsizetype room = most - ends.size();
    const qsizetype shown = loud <= room ? loud : std::max<qsizetype>(1, room - 1);
    QList<ConnectionRow> kept = rows.first(shown);
    if (shown < loud)
        kept.append(rowOfRest(rows[shown], Texts::tr("%1 more like it").arg(loud - shown)));
    return kept + ends;
}

} // namespace

QList<ConnectionRow> rowsOfChecks(const QList<ConnectionTest> &tests)
{
    QList<ConnectionRow> rows;
    for (const ConnectionTest &test : tests) {
        if (test.state == TestState::Untested)
            continue;
        bool isNext = true;
        for (const ProbeCheck &check : test.task.checks) {
            if (const ProbeReport *report = reportOf(test, check.id)) {
                rows.append(rowOf(*report, test.isStale));
                continue;
            }
            ConnectionRow row;
            row.isPale = test.isStale && test.state != TestState::Running;
            row.title = check.title;
            setPending(row, test.state, std::exchange(isNext, false));
            rows.append(row);
        }
    }
    return rows;
}

QList<ConnectionRow> rowsOfTargets(const QList<ConnectionTest> &tests, qsizetype most)
{
    QList<ConnectionRow> rows;
    for (const ConnectionTest &test : tests) {
        if (test.state != TestState::Untested)
            rows.append(rowsOfTarget(test));
    }
    return shortened(rows, most);
}

QString durationText(std::chrono::milliseconds time)
{
    constexpr int kSecond = 1000;
    if (time.count() < kSecond)
        return Texts::tr("%1 ms").arg(time.count());
    const double seconds = static_cast<double>(time.count()) / kSecond;
    return Texts::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

QString probeTitle(const QString &probe)
{
    if (!services())
        return probe;
    const QList<Probe> &known = (*services())->probes();
    const auto found = std::ranges::find(known, probe, &Probe::name);
    return found == known.end() ? probe : found->title;
}

} // namespace das
