#include "support/stock.h"

#include <QDir>

namespace das::test {

using namespace Qt::StringLiterals;

QString stockFolder()
{
    const QString configured = qEnvironmentVariable("DAS_SETUP_STOCK");
    const QDir folder(configured.isEmpty() ? sourceFolder() + u"/../shared/stock"_s : configured);
    return folder.exists() ? folder.canonicalPath() : QString();
}

QStringList stockTrees()
{
    return stockFolder().isEmpty()
               ? QStringList()
               : QDir(stockFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString testFolder()
{
    return QStringLiteral(DAS_TEST_DIR);
}

QString sourceFolder()
{
    return QStringLiteral(DAS_SOURCE_DIR);
}

} // namespace das::test
