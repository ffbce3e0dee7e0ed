#include "export/ansiblebundle.h"

#include "export/nodescripts.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

// library/das_setup_bundle.py fills them in.
const QString kPlaceholder = u"@das-setup:%1:\"@"_s;
constexpr QByteArrayView kPlaceholderStart = "@das-setup:";

QByteArray hashPlaceholder(const QString &path)
{
    return u"@das-setup:sha256:%1@"_s.arg(path).toUtf8();
}

} // namespace

Secrets passwordPlaceholders()
{
    return {kPlaceholder.arg(u"mysql.password"_s), kPlaceholder.arg(u"svn.password"_s)};
}

QList<BundleFile> unfilledBundle(const ProductProfile &profile, const ClusterPlan &plan,
                                 const NodePlan &node, const NodeChanges &changes)
{
    QList<BundleFile> files = nodeBundle(profile, plan, node, changes);
    for (const FileChange &change : changes.files) {
        if (!change.after.contains(kPlaceholderStart))
            continue;
        const QByteArray hash = sha256Of(change.after).toLatin1();
        for (BundleFile &file : files) {
            if (file.path.startsWith(u"das-setup/"_s))
                file.bytes.replace(hash, hashPlaceholder(change.path));
        }
    }
    return files;
}

} // namespace das
