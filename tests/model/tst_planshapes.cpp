#include "plan/planjson.h"

#include "plan/sampleplan.h"
#include "support/resultmacros.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// A plan in which every key of the format stands.
QJsonObject completePlan()
{
    ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2das-3.0.0"_s);
    plan.eventStore = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s).eventStore;
    plan.mysql.driverJar = u"mysql.jar"_s;
    plan.mysql.urlOptions = u"useSSL=false"_s;
    plan.mysql.databases.eventStore = u"events"_s;
    plan.deploymentSync.clientJars = {u"svnkit.jar"_s};
    plan.cluster.wellKnownMembers = Role::Receiver;
    return QJsonDocument::fromJson(planToJson(plan)).object();
}

/// "nodes/0/port" and so on: every value below `value`, and every object and list.
void collectPaths(const QJsonValue &value, const QString &path, QStringList &paths)
{
    if (!path.isEmpty())
        paths.append(path);
    const QString prefix = path.isEmpty() ? path : path + u'/';
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        collectPaths(entry.value(), prefix + entry.key(), paths);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectPaths(array[i], prefix + QString::number(i), paths);
}

QJsonValue valueAt(QJsonValue value, const QString &path)
{
    for (const QString &part : path.split(u'/'))
        value = value.isArray() ? value[part.toInt()] : value[part];
    return value;
}

/// `whole` with another value at `path`; Undefined takes it out.
QJsonValue changed(const QJsonValue &whole, const QString &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString first = path.section(u'/', 0, 0);
    const QString rest = path.section(u'/', 1);
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const int index = first.toInt();
        if (rest.isEmpty() && value.isUndefined())
            array.removeAt(index);
        else
            array[index] = changed(array.at(index), rest, value);
        return array;
    }
    QJsonObject object = whole.toObject();
    object.insert(first, changed(object.value(first), rest, value)); // Undefined removes
    return object;
}

QByteArray jsonOf(const QJsonValue &plan)
{
    return QJsonDocument(plan.toObject()).toJson();
}

/// What a value may be; the whole numbers are told from the others.
const QList<QJsonValue> &kinds()
{
    static const QList<QJsonValue> all{QJsonValue::Null,
                                       true,
                                       7,
                                       -7,
                                       Q_INT64_C(3'000'000'000),
                                       0.5,
                                       1e300,
                                       u""_s,
                                       u"\"x\u0000\u202e"_s,
                                       QJsonArray(),
                                       QJsonArray{7},
                                       QJsonArray{QJsonArray{u"x"_s}},
                                       QJsonObject(),
                                       QJsonObject{{u"x"_s, QJsonValue::Null}}};
    return all;
}

bool isInt(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == value.toInt(0) &&
           value.toInt(-1) == value.toInt(0);
}

} // namespace

class TestPlanShapes : public QObject {
    Q_OBJECT

private slots:
    /// Every kind of value at every place: refused with path and line, or read as it stands.
    void any_value_anywhere_is_refused_or_kept_data()
    {
        QTest::addColumn<QString>("path");
        QStringList paths;
        collectPaths(completePlan(), {}, paths);
        for (const QString &path : std::as_const(paths))
            QTest::newRow(qPrintable(path)) << path;
    }
    void any_value_anywhere_is_refused_or_kept()
    {
        QFETCH(const QString, path);
        const QJsonValue whole = completePlan();
        const QJsonValue stock = valueAt(whole, path);
        for (const QJsonValue &kind : kinds()) {
            const QJsonValue mutant = changed(whole, path, kind);
            const QByteArray json = jsonOf(mutant);
            const Result<ClusterPlan> read = planFromJson(json, u"x.dasplan"_s);
            const bool fits = stock.type() == kind.type() && (!kind.isDouble() || isInt(kind));
            QVERIFY2(fits || !read, qPrintable(u"taken: "_s + QString::fromUtf8(json)));
            if (read) {
                const QJsonObject again = QJsonDocument::fromJson(planToJson(*read)).object();
                const QString defaulted = u"eventProcessor/persistence"_s;
                QCOMPARE(changed(again, defaulted, true), changed(mutant, defaulted, true));
                continue;
            }
            const Error error = read.error();
            // What is missing within an object that should not be empty is below the path.
            QVERIFY2(error.message.startsWith(path), qPrintable(error.message));
            QCOMPARE(error.file, u"x.dasplan"_s);
            QVERIFY2(error.line > 0 && error.line <= json.count('\n'), qPrintable(error.text()));
            const QString key = path.section(u'/', -1);
            const QByteArray line = json.split('\n').value(error.line - 1);
            QVERIFY2(key[0].isDigit() || fits || line.contains('"' + key.toUtf8() + '"'),
                     line.constData());
        }
    }

    /// A value that is left out is missed, but for those that have a meaning when they are absent.
    void only_these_may_be_left_out()
    {
        const QStringList optional{u"cluster/wellKnownMembers"_s,
                                   u"deploymentSync/clientJars"_s,
                                   u"eventProcessor"_s,
                                   u"eventProcessor/persistence"_s,
                                   u"eventStore/dfsDataDir"_s,
                                   u"eventStore/hdfs"_s,
                                   u"hosts"_s,
                                   u"mysql/databases/eventStore"_s,
                                   u"mysql/driverJar"_s,
                                   u"mysql/urlOptions"_s,
                                   u"nodes/0/portOffset"_s,
                                   u"nodes/1/portOffset"_s,
                                   u"source"_s,
                                   u"spark/symbolicLink"_s};
        QStringList paths;
        collectPaths(completePlan(), {}, paths);
        QStringList found;
        for (const QString &path : std::as_const(paths)) {
            const QString key = path.section(u'/', -1);
            if (key[0].isDigit() || path.startsWith(u"hosts/"_s))
                continue; // lists and the table of hosts may have any number
            const QByteArray json = jsonOf(changed(completePlan(), path, QJsonValue::Undefined));
            const Result<ClusterPlan> read = planFromJson(json, u"x.dasplan"_s);
            if (read)
                found.append(path);
            else
                QCOMPARE(read.error().message, path + u": is missing"_s);
        }
        QCOMPARE(found.join(u' '), optional.join(u' '));
    }

    void any_key_twice_is_refused()
    {
        QStringList paths;
        collectPaths(completePlan(), {}, paths);
        const QList<QByteArray> lines = jsonOf(completePlan()).split('\n');
        int refused = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QByteArray line = lines[i].trimmed();
            const bool isScalar = line.startsWith('"') && line.contains("\": ") &&
                                  !line.endsWith('{') && !line.endsWith('[');
            if (!isScalar)
                continue;
            QList<QByteArray> doubled = lines;
            doubled[i] = (line.endsWith(',') ? line : line + ',') + '\n' + lines[i];
            const Result<ClusterPlan> read = planFromJson(doubled.join('\n'), u"x.dasplan"_s);
            const QByteArray key = line.mid(1, line.indexOf('"', 1) - 1);
            if (read) { // the table of hosts, where a rule tells of it
                QCOMPARE(read->hosts.size(), completePlan()[u"hosts"_s].toObject().size() + 1);
                continue;
            }
            QVERIFY2(read.error().message.contains(QString::fromUtf8(key) + u": stands twice"_s),
                     qPrintable(read.error().message));
            QCOMPARE(read.error().line, int(i) + 2);
            ++refused;
        }
        QCOMPARE_GT(refused, 40);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestPlanShapes)
#include "tst_planshapes.moc"
