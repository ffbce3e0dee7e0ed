#include "export/nodefiles.h"

#include "export/bundle.h"
#include "export/nodereadme.h"
#include "export/nodescripts.h"
#include "support/languages.h"
#include "support/oneline.h"
#include "support/shellquote.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScriptMode = 0755;

bool looksLikeAddress(const QString &text)
{
    const auto isPart = [](QChar c) {
        return c.isDigit() || c == u'.' || c == u':' || (c >= u'a' && c <= u'f') ||
               (c >= u'A' && c <= u'F');
    };
    return (text.contains(u'.') || text.contains(u':')) && std::ranges::all_of(text, isPart);
}

QByteArray manifest(const ProductProfile &profile, const NodePlan &node, const NodeChanges &changes)
{
    QJsonArray files;
    for (const FileChange &file : changes.files) {
        files.append(QJsonObject{
            {u"path"_s, file.path},
            {u"mode"_s, QStringLiteral("%1").arg(file.mode, 4, 8, QChar(u'0'))},
            {u"before"_s, file.isNew ? QJsonValue() : QJsonValue(sha256Of(file.before))},
            {u"after"_s, sha256Of(file.after)}});
    }
    const QJsonObject root{{u"format"_s, u"das-setup-manifest"_s},
                           {u"version"_s, 1},
                           {u"product"_s, profile.id},
                           {u"node"_s, node.id},
                           {u"files"_s, files}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray hostsLines(const ClusterPlan &plan)
{
    QStringList lines;
    QSet<QString> named;
    const auto add = [&lines, &named](const QString &address, const QStringList &names) {
        QStringList missing;
        for (const QString &name : names) {
            if (name.isEmpty() || name == u"localhost"_s || name == address || named.contains(name))
                continue;
            missing.append(name);
            named.insert(name);
        }
        if (!missing.isEmpty() && looksLikeAddress(address))
            lines.append(address + u' ' + missing.join(u' '));
    };
    for (const HostEntry &host : plan.hosts)
        add(host.address, {host.name});
    for (const NodePlan &node : plan.nodes)
        add(node.ip, {node.hostName, node.managementHostName});
    return lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
}

QString shellHome(const NodePlan &node)
{
    return node.home.isEmpty() ? u"\"$DAS_HOME\""_s : shellQuoted(node.home);
}

QString markdownText(const QString &text)
{
    const QString line = oneLine(text);
    QString safe;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isWithinWord = line[i] == u'_' && i > 0 && line[i - 1].isLetterOrNumber() &&
                                  i + 1 < line.size() && line[i + 1].isLetterOrNumber();
        if (QStringView(u"\\`*_[]<>|&~").contains(line[i]) && !isWithinWord)
            safe += u'\\';
        safe += line[i];
    }
    return safe;
}

QString markdownCode(const QString &text)
{
    QString code = oneLine(text);
    QString marks = u"`"_s; // more than stand together in the text
    while (code.contains(marks))
        marks += u'`';
    if (code.startsWith(u'`') || code.endsWith(u'`'))
        code = u' ' + code + u' ';
    return marks + code + marks;
}

QString logFile(const ProductProfile &profile)
{
    const QString folder = profile.analyticsFolder();
    return (folder.isEmpty() ? QString() : folder + u'/') + u"repository/logs/wso2carbon.log"_s;
}

QList<BundleFile> nodeBundle(const ProductProfile &profile, const ClusterPlan &plan,
                             const NodePlan &node, const NodeChanges &changes,
                             const std::optional<QString> &topFolder)
{
    const EnglishTexts english;
    QList<BundleFile> files;
    for (const FileChange &file : changes.files)
        files.append({file.path, file.after, file.mode});
    files += {
        {u"das-setup/README.md"_s, nodeReadme(profile, plan, node, changes, topFolder).toUtf8()},
        {u"das-setup/manifest.json"_s, manifest(profile, node, changes)},
        {u"das-setup/hosts"_s, hostsLines(plan)},
    };
    if (!topFolder)
        files += {
            {u"das-setup/apply.sh"_s, applyScript(profile, plan, node, changes), kScriptMode},
            {u"das-setup/rollback.sh"_s, rollbackScript(profile, node), kScriptMode},
        };
    return files;
}

} // namespace das
