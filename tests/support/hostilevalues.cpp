#include "support/hostilevalues.h"

#include "pack/packsource.h"
#include "plan/sampleplan.h"
#include "support/fileio.h"

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

void setClientJar(ClusterPlan &plan, const QString &value)
{
    plan.deploymentSync.clientJars.first() = value;
}

template <QString NodePlan::*key>
void setInNodes(ClusterPlan &plan, const QString &value)
{
    const QString committer = plan.deploymentSync.autoCommitNode;
    for (const Role role : allRoles()) {
        const QString id = plan.nodesWith(role).first().id;
        for (NodePlan &node : plan.nodes) {
            // Different nodes need different values.
            if (node.id == id)
                node.*key = role == Role::Receiver ? value : value + roleName(role);
        }
    }
    if (plan.node(committer) == nullptr)
        plan.deploymentSync.autoCommitNode = plan.nodesWith(Role::Receiver).first().id;
}

} // namespace

const QList<HostileValue> &hostileValues()
{
    static const QList<HostileValue> values{
        {"apostrophe", u"a'b''c'"_s},
        {"quote", u"a\"b\"\"c"_s},
        {"backtick", u"`touch PWNED`"_s},
        {"many backticks", u"a``b```c`"_s},
        {"command", u"$(touch PWNED)"_s},
        {"command behind a quote", u"';touch PWNED;'"_s},
        {"command behind a double quote", u"\";touch PWNED;\""_s},
        {"command of a line", u"a&touch PWNED;touch PWNED|touch PWNED"_s},
        {"variable", u"${HOME}$HOME"_s},
        {"per cent", u"%n%s%1%%2 %20"_s},
        {"markup", u"&amp;<b>]]>&#10;<script>alert(1)</script>"_s},
        {"comment", u"--><!--a--b"_s},
        {"declaration", u"<?php ?><!DOCTYPE x>"_s},
        {"line break", u"a\nb: c"_s},
        {"return", u"a\rb"_s},
        {"tab", u"a\tb"_s},
        {"NUL", u"a"_s + QChar() + u"b"_s},
        {"escape", u"a\x1b[2Jb"_s},
        {"backslash", u"a\\b\\\\n\\u0041\\"_s},
        {"semicolon and comma", u"a;b,c"_s},
        {"equals and colon", u"a=b:c=d"_s},
        {"direction", u"a\u202eb\u2066c"_s},
        {"right to left", u"\u05e9\u05dc\u05d5\u05dd"_s},
        {"combining", u"e\u0301\u0323\u0489"_s},
        {"emoji", u"\U0001F468\u200d\U0001F469"_s},
        {"no character", u"a\uffffb"_s},
        {"half a pair", u"a"_s + QChar(0xd83d) + u"b"_s},
        {"hyphen", u"-rf"_s},
        {"option", u"--help"_s},
        {"blank before", u" a"_s},
        {"blank behind", u"a "_s},
        {"blank within", u"a b"_s},
        {"parent folder", u"../../x"_s},
        {"template", u"{{ lookup('pipe', 'touch PWNED') }}"_s},
        {"template statement", u"{% if x %}{# y #}"_s},
        {"YAML tag", u"!!python/object/apply:os.system [ls]"_s},
        {"YAML alias", u"*a &b @c %d ? - x: [y, {z"_s},
        {"number sign", u"#a #b"_s},
        {"Markdown", u"*a* **b** _c_ __d__ ~~e~~ [f](g) ![h](i) | j"_s},
        {"formula", u"=cmd|' /C calc'!A0"_s},
        {"at", u"@SUM(1)"_s},
        {"SQL", u"x'; DROP TABLE a; -- "_s},
        {"braces", u"{mark} {0}"_s},
        {"placeholder of a password", u"@das-setup:mysql.password:\"@"_s},
        {"very long", u"x"_s.repeated(5000)},
    };
    return values;
}

const QList<HostileField> &hostileFields()
{
    static const QList<HostileField> fields{
        {"mysql/host",
         [](ClusterPlan &plan, const QString &value) { plan.mysql.host = value; },
         {},
         {}},
        {"mysql/user",
         [](ClusterPlan &plan, const QString &value) { plan.mysql.user = value; },
         {},
         {}},
        {"mysql/urlOptions",
         [](ClusterPlan &plan, const QString &value) { plan.mysql.urlOptions = value; },
         u"useSSL=false&a="_s,
         {}},
        {"mysql/driverClass",
         [](ClusterPlan &plan, const QString &value) { plan.mysql.driverClass = value; },
         {},
         {}},
        {"mysql/driverJar",
         [](ClusterPlan &plan, const QString &value) { plan.mysql.driverJar = value; },
         {},
         u".jar"_s},
        {"mysql/databases/users",
         [](ClusterPlan &plan, const QString &value) { plan.mysql.databases.users = value; },
         {},
         {}},
        {"mysql/databases/registry",
         [](ClusterPlan &plan, const QString &value) { plan.mysql.databases.registry = value; },
         {},
         {}},
        {"mysql/databases/metrics",
         [](ClusterPlan &plan, const QString &value) { plan.mysql.databases.metrics = value; },
         {},
         {}},
        {"mysql/databases/processedData",
         [](ClusterPlan &plan, const QString &value) {
             plan.mysql.databases.processedData = value;
         },
         {},
         {}},
        {"eventStore/hbaseMaster",
         [](ClusterPlan &plan, const QString &value) { plan.eventStore.hbaseMaster = value; },
         {},
         u":60000"_s},
        {"eventStore/zookeeperQuorum",
         [](ClusterPlan &plan, const QString &value) {
             plan.eventStore.zookeeperQuorum.last() = value;
         },
         {},
         {}},
        {"eventStore/hdfs",
         [](ClusterPlan &plan, const QString &value) { plan.eventStore.hdfs = value; },
         u"hdfs://"_s, u":9000"_s},
        {"eventStore/dfsDataDir",
         [](ClusterPlan &plan, const QString &value) { plan.eventStore.dfsDataDir = value; },
         u"/dfs/"_s,
         {}},
        {"hosts/",
         [](ClusterPlan &plan, const QString &value) {
             plan.hosts.append({value, u"10.9.9.9"_s});
         },
         {},
         {}},
        {"hosts/one",
         [](ClusterPlan &plan, const QString &value) {
             plan.hosts.append({u"one"_s, value});
         },
         {},
         {}},
        {"deploymentSync/url",
         [](ClusterPlan &plan, const QString &value) { plan.deploymentSync.url = value; },
         u"http://svn.example.org/"_s,
         {}},
        {"deploymentSync/user",
         [](ClusterPlan &plan, const QString &value) { plan.deploymentSync.user = value; },
         {},
         {}},
        {"deploymentSync/autoCommitNode",
         [](ClusterPlan &plan, const QString &value) {
             plan.deploymentSync.autoCommitNode = value;
         },
         {},
         {}},
        {"deploymentSync/clientJars", setClientJar, u"svnkit-"_s, u".jar"_s},
        {"cluster/domain",
         [](ClusterPlan &plan, const QString &value) { plan.cluster.domain = value; },
         {},
         {}},
        {"spark/symbolicLink",
         [](ClusterPlan &plan, const QString &value) { plan.spark.symbolicLink = value; },
         u"/home/"_s,
         {}},
        {"nodes/0/id", setInNodes<&NodePlan::id>, {}, {}},
        {"nodes/0/ip", setInNodes<&NodePlan::ip>, {}, {}},
        {"nodes/0/hostName", setInNodes<&NodePlan::hostName>, {}, {}},
        {"nodes/0/managementHostName", setInNodes<&NodePlan::managementHostName>, {}, {}},
        {"nodes/0/database", setInNodes<&NodePlan::database>, {}, {}},
        {"nodes/0/home", setInNodes<&NodePlan::home>, u"/home/"_s, {}},
    };
    return fields;
}

ClusterPlan hostilePlan(const HostileField &field, const QString &value, const QString &folder)
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kSamplePackProduct);
    plan.mysql.driverJar = u"mysql-connector-java-5.1.49.jar"_s;
    plan.deploymentSync.clientJars = {u"svnkit.jar"_s, u"trilead.jar"_s};
    field.set(plan, field.before + value + field.behind);
    const auto put = [&folder](QString &jar) {
        jar = folder + u'/' + jar;
        // What cannot be a file's name is the rules' concern, or is missing.
        if (jar.count(u'/') == folder.count(u'/') + 1)
            static_cast<void>(writeFile(jar, "PK", kPublicFile));
    };
    put(plan.mysql.driverJar);
    for (QString &jar : plan.deploymentSync.clientJars)
        put(jar);
    return plan;
}

} // namespace das::test
