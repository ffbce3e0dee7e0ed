// Imports the sample pack, or nothing, with one file of a home that says something else.
#include "fuzz.h"
#include "import/importhomes.h"
#include "plan/planjson.h"
#include "profile/profilecatalog.h"
#include "support/overlaypack.h"

#include <fuzzer/FuzzedDataProvider.h>

using namespace das;
using namespace Qt::StringLiterals;

namespace {

class EmptyPack final : public PackSource {
public:
    Result<std::optional<PackFile>> read(const QString &) const override
    {
        return std::optional<PackFile>();
    }
    QStringList fileNames(const QString &) const override { return {}; }
    QString describe(const QString &path) const override { return path; }
};

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const QStringList files = samplePackFiles();
    static const std::unique_ptr<const PackSource> sample = samplePack();
    static const EmptyPack nothing{};
    static const ProductProfile *profile = profileById(kSamplePackProduct);

    FuzzedDataProvider input(data, size);
    const qsizetype file = input.ConsumeIntegral<uint8_t>() % files.size();
    const PackSource *rest = input.ConsumeBool() ? sample.get() : &nothing;
    FileChange change;
    change.path = files[file];
    change.after = QByteArray::fromStdString(input.ConsumeRemainingBytesAsString());

    NodeChanges changes;
    changes.files.append(change);

    OpenedHomes opened{profile, {}};
    opened.homes.push_back({u"/home/a"_s, std::make_unique<test::OverlayPack>(*rest, changes)});
    const Result<ImportedCluster> cluster = importHomes(opened);
    if (!cluster)
        return 0;
    const Result<ClusterPlan> again = planFromJson(planToJson(cluster->plan), u"file"_s);
    fuzz::require(again && *again == cluster->plan, u"the plan of homes can be written and read"_s);
    return 0;
}
