#include "write/bundlestarget.h"

#include "export/bundle.h"
#include "review/plannedchanges.h"
#include "widgets/fieldhelp.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>

namespace das {

using namespace Qt::StringLiterals;

BundlesTarget::BundlesTarget(PlanPage &page, PlanSession &session)
    : FolderTarget(page, session,
                   {u"writeFolderEdit"_s, u"chooseFolderButton"_s, u"bundlesTable"_s, tr("Bundles"),
                    tr("Bundle"), tr("Folder for the bundles"), u"bundles"_s}),
      m_whole(new QCheckBox)
{
    m_whole->setObjectName(u"wholePacksCheck"_s);
    setHelp(*m_whole,
            tr("Each bundle then holds the whole server, ready to unpack on an empty machine. "
               "Otherwise it goes over a pack that is there, which must be of the same version."));
    fieldGrid()->addWidget(m_whole, 1, 1, 1, 2);
    connect(m_whole, &QCheckBox::toggled, this, &WriteTarget::outdated);
}

QString BundlesTarget::title() const
{
    return tr("Bun&dles");
}

QString BundlesTarget::explanation() const
{
    return tr("One zip for each node, to hand to the people who run the machines.");
}

void BundlesTarget::refresh()
{
    FolderTarget::refresh();
    // A pack that is a folder has no bytes that could be taken over as they are.
    const QFileInfo source(session().resolved(plan().source));
    const bool isZip = !plan().source.isEmpty() && source.isFile();
    m_whole->setEnabled(isZip);
    m_whole->setText(
        isZip ? tr("Complete &packs (%1 each) instead of changed files only")
                    .arg(QLocale().formattedDataSize(source.size(), 0, QLocale::DataSizeSIFormat))
              : tr("Complete &packs instead of changed files only: needs the pack's zip"));
}

QString BundlesTarget::deed() const
{
    return count() == 1 ? tr("&Create 1 bundle") : tr("&Create %1 bundles").arg(count());
}

QString BundlesTarget::countText(int n) const
{
    return n == 1 ? tr("1 bundle") : tr("%1 bundles").arg(n);
}

QList<WriteRow> BundlesTarget::rows() const
{
    QList<WriteRow> rows;
    const QList<NodePreview> &previews = changes().preview().nodes;
    for (qsizetype i = 0; i < plan().nodes.size(); ++i)
        rows.append({.name = plan().nodes[i].id + u".zip"_s,
                     .files = i < previews.size() ? previews[i].bundleFiles : 0});
    if (!rows.isEmpty())
        rows.append({.name = u"cluster/"_s, .files = changes().preview().clusterFiles});
    return rows;
}

WriteJob::Work BundlesTarget::work(const QString &folder) const
{
    return [input = changesInputOf(session()), folder,
            isWhole = isWhole()](const WriteJob::Progress &progress) -> Result<QStringList> {
        const Result<QList<NodeChanges>> changes =
            changesOfAllNodes(input, [&] { return progress(0); });
        if (!changes)
            return tl::unexpected(changes.error());
        return writeBundles(
            *input.profile, input.plan, *changes, folder,
            [&](int done, int /*total*/, const QString & /*nodeId*/) { return progress(done); },
            isWhole ? input.source : QString());
    };
}

WriteMessage BundlesTarget::planned() const
{
    return {{},
            count() == 1 ? tr("1 bundle and the cluster folder will be created")
                         : tr("%1 bundles and the cluster folder will be created").arg(count()),
            tr("Bundles hold passwords, so only you can read them. Nothing is sent anywhere."),
            {}};
}

WriteMessage BundlesTarget::written(const QString &size) const
{
    return {
        u"ok"_s,
        count() == 1 ? tr("1 bundle created") : tr("%1 bundles created").arg(count()),
        tr("In %1, %2, readable only by you. They hold passwords: send them the way you send keys.")
            .arg(folder(), size),
        {}};
}

WriteMessage BundlesTarget::failed(const Error &error) const
{
    return {u"error"_s, tr("The bundles were not created"), error.text(), {}};
}

QString BundlesTarget::progressText(int done) const
{
    return tr("Creating bundle %1 of %2: %3")
        .arg(done + 1)
        .arg(count())
        .arg(plan().nodes.value(done).id);
}

bool BundlesTarget::isWhole() const
{
    return m_whole->isChecked() && m_whole->isEnabled();
}

} // namespace das
