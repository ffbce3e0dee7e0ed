#include "support/samplehomes.h"

#include "pack/packsource.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "support/fileio.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

void unpackSample(const QString &home)
{
    const std::unique_ptr<PackSource> pack = samplePack();
    for (const QString &name : samplePackFiles()) {
        const PackFile file = **pack->read(name);
        const QString path = home + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        const QFile::Permissions mode =
            (file.mode & 0100) != 0 ? kPublicFile | QFile::ExeOwner | QFile::ExeGroup : kPublicFile;
        if (!writeFile(path, file.bytes, mode))
            qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

ClusterPlan samplePlanWithHomes(const QString &folder)
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kSamplePackProduct);
    for (NodePlan &node : plan.nodes) {
        node.home = folder + u"/homes/"_s + node.id;
        unpackSample(node.home);
    }
    if (!writeFile(samplePlanFile(folder), planToJson(plan), kPublicFile))
        qFatal("cannot write the plan");
    return plan;
}

QString samplePlanFile(const QString &folder)
{
    return folder + u"/cluster.dasplan"_s;
}

} // namespace das::test
