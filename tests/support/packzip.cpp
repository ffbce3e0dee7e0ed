#include "support/packzip.h"

#include "export/samplepackzip.h"
#include "support/stock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

bool runScript(const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"python3"_s, QStringList{testFolder() + u"/support/packzip.py"_s} + arguments);
    const bool isDone = python.waitForFinished(120'000) && python.exitCode() == 0;
    if (output != nullptr)
        *output = python.readAllStandardOutput();
    return isDone;
}

QStringList namesIn(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray())
        names.append(name.toString());
    return names;
}

} // namespace

bool makePackZip(const QString &path, const QStringList &options)
{
    const QTemporaryDir folder;
    const Result<QString> sample = writeSamplePack(folder.path());
    return sample && runScript(QStringList{u"make"_s, *sample, path} + options);
}

ZipDifference compareZips(const QString &source, const QString &result)
{
    QByteArray output;
    if (!runScript({u"compare"_s, source, result}, &output))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(output).object();
    return {namesIn(object[u"differing"_s]), namesIn(object[u"new"_s]),
            object[u"restSame"_s].toBool()};
}

} // namespace das::test
