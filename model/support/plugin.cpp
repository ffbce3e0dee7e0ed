#include "support/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace das {

using namespace Qt::StringLiterals;

Result<QObject *> loadPlugin(const QString &name)
{
    const QString file = QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' +
                                         QStringLiteral(DAS_PLUGIN_FOLDER) + u'/' + name);
    QPluginLoader loader(file);
    QObject *plugin = loader.instance();
    if (plugin == nullptr)
        return fail(loader.errorString(), file);
    return plugin;
}

} // namespace das
