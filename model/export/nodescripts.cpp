#include "export/nodescripts.h"

#include "support/shellquote.h"

#include <QCryptographicHash>
#include <QFile>

#include <initializer_list>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initScriptResources()
{
    Q_INIT_RESOURCE(scripts);
}

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString resourceText(const QString &name)
{
    initScriptResources();
    QFile file(u":/das/scripts/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // it is compiled in
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

QString assignment(QLatin1StringView variable, const QString &value)
{
    return variable + u'=' + shellQuoted(value) + u'\n';
}

/// The head that both scripts share: what this node is.
QString scriptHead(const ProductProfile &profile, const NodePlan &node)
{
    return u"#!/bin/sh\nset -u\nLC_ALL=C\nexport LC_ALL\n"_s + assignment("node"_L1, node.id) +
           assignment("version_line"_L1, profile.versionLine) +
           assignment("analytics_folder"_L1, profile.analyticsFolder());
}

/// The shell function that hands every file of the bundle to a command.
QString fileTable(const NodeChanges &changes)
{
    QString table = u"\n# each_file COMMAND: runs COMMAND MODE SHA256-BEFORE SHA256-AFTER PATH for "
                    "each file.\n# shellcheck disable=SC2016 # a path may hold a $\n"
                    "each_file() {\n"_s;
    for (const FileChange &file : changes.files) {
        const QString before = file.isNew ? u"-"_s : sha256Of(file.before);
        table += u"    \"$1\" %1 %2 %3 "_s.arg(file.mode, 4, 8, QChar(u'0'))
                     .arg(before, sha256Of(file.after)) +
                 shellQuoted(file.path) + u" || return 1\n"_s;
    }
    return table + u"    return 0\n}\n"_s;
}

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray applyScript(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
                       const NodeChanges &changes)
{
    const bool runsSpark = node.roles.testFlag(Role::Analyzer); // product-facts 3.4
    const QString link = runsSpark ? plan.spark.symbolicLink : QString();
    const QString text = scriptHead(profile, node) + assignment("symbolic_link"_L1, link) +
                         fileTable(changes) + u'\n' + resourceText(u"common.sh"_s) + u'\n' +
                         resourceText(u"apply.sh"_s);
    return text.toUtf8();
}

QByteArray rollbackScript(const ProductProfile &profile, const NodePlan &node)
{
    const QString text = scriptHead(profile, node) + u'\n' + resourceText(u"common.sh"_s) + u'\n' +
                         resourceText(u"rollback.sh"_s);
    return text.toUtf8();
}

} // namespace das
