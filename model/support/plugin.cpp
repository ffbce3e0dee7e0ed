#include "support/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &name)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' +
                           QStringLiteral(DAS_PLUGIN_FOLDER) + u'/' + name);
}

} // namespace

Result<QObject *> loadPlugin(const QString &name)
{
    QPluginLoader loader(fileOf(name));
    QObject *plugin = loader.instance();
    if (plugin == nullptr)
        return fail(loader.errorString(), fileOf(name));
    return plugin;
}

tl::unexpected<Error> failForeignPlugin(const QString &name)
{
    return fail(QCoreApplication::translate("das", "belongs to another version of DAS Setup; "
                                                   "install das-setup again"),
                fileOf(name));
}

} // namespace das
