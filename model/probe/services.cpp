#include "probe/services.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace das {

using namespace Qt::StringLiterals;

namespace {

Result<const Services *> loadPlugin()
{
    const QString file = QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' +
                                         QStringLiteral(DAS_SERVICES_PLUGIN));
    QPluginLoader loader(file);
    const auto *services = qobject_cast<Services *>(loader.instance());
    if (services == nullptr)
        return fail(loader.errorString(), file);
    return services;
}

} // namespace

const Result<const Services *> &services()
{
    static const Result<const Services *> loaded = loadPlugin();
    return loaded;
}

} // namespace das
