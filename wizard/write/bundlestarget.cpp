#include "write/bundlestarget.h"

#include "export/bundle.h"
#include "look/grid.h"
#include "review/plannedchanges.h"
#include "widgets/plantable.h"
#include "write/writejob.h"
#include "write/writemodel.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kFolderKey = u"write/folder"_s;

qint64 sizeOf(const QFileInfo &info)
{
    if (!info.isDir())
        return info.size();
    qint64 sum = 0;
    for (const QFileInfo &file : QDir(info.filePath()).entryInfoList(QDir::Files))
        sum += file.size();
    return sum;
}

QString sizeText(qint64 size)
{
    return QLocale().formattedDataSize(size, size < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

/// What is said of a place where something will be written.
QString placeText(const QFileInfo &info)
{
    if (!info.exists())
        return BundlesTarget::tr("new");
    const QDateTime time = info.lastModified();
    const bool isToday = time.date() == QDate::currentDate();
    return BundlesTarget::tr("replaces the one of %1")
        .arg(isToday ? QLocale().toString(time.time(), QLocale::ShortFormat)
                     : QLocale().toString(time, QLocale::ShortFormat));
}

} // namespace

BundlesTarget::BundlesTarget(PlanPage &page, PlanSession &session)
    : WriteTarget(page, session),
      m_changes(PlannedChanges::of(session)),
      m_job(new WriteJob(this)),
      m_model(new WriteModel({tr("Bundle"), tr("Size"), true}, this)),
      m_fields(newFields()),
      m_table(newTable(m_model, u"bundlesTable"_s, tr("Bundles"), {30, 30, 12, 14}))
{
    connect(m_job, &WriteJob::progressed, this, &WriteTarget::progressed);
    connect(m_job, &WriteJob::finished, this, &BundlesTarget::finish);
    connect(&m_changes, &PlannedChanges::changed, this, [this] {
        if (!m_table->isVisible())
            return;
        m_changes.request(); // if they are outdated
        emit changed();
    });
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
    m_changes.request();
    showRows();
}

QString BundlesTarget::reasonNotReady() const
{
    if (m_changes.state() == PlannedChanges::State::NotPossible)
        return tr("the changes cannot be computed");
    return folder().isEmpty() ? tr("no folder is chosen") : QString();
}

WriteMessage BundlesTarget::ready() const
{
    if (m_changes.state() == PlannedChanges::State::NotPossible)
        return {u"error"_s, tr("The bundles cannot be created yet"), m_changes.error().text(),
                tr("&Show")};
    return {{},
            count() == 1 ? tr("1 bundle and the cluster folder will be created")
                         : tr("%1 bundles and the cluster folder will be created").arg(count()),
            tr("Bundles hold passwords, so only you can read them. Nothing is sent anywhere."),
            {}};
}

void BundlesTarget::remedy()
{
    emit page().stepRequested(m_changes.stepToFix());
}

QString BundlesTarget::deed() const
{
    return count() == 1 ? tr("&Create 1 bundle") : tr("&Create %1 bundles").arg(count());
}

void BundlesTarget::start()
{
    QSettings().setValue(kFolderKey, m_folder->text());
    m_fields->setEnabled(false);
    m_job->start(count(), [input = changesInputOf(session()),
                           target = folder()](const WriteJob::Progress &progress) {
        const auto changes = changesOfAllNodes(input, [&] { return progress(0); });
        if (!changes)
            return Result<QStringList>(tl::unexpected(changes.error()));
        return writeBundles(
            *input.profile, input.plan, *changes, target,
            [&](int done, int /*total*/, const QString & /*nodeId*/) { return progress(done); });
    });
}

void BundlesTarget::stop()
{
    m_job->stop();
}

QString BundlesTarget::showProgress(int done)
{
    m_model->setWriting(done);
    return tr("Creating bundle %1 of %2: %3")
        .arg(done + 1)
        .arg(count())
        .arg(plan().nodes.value(done).id);
}

QString BundlesTarget::countText(int n) const
{
    return n == 1 ? tr("1 bundle") : tr("%1 bundles").arg(n);
}

QString BundlesTarget::folder() const
{
    const QString path = m_folder->text().trimmed();
    return path.isEmpty() ? path : QDir::cleanPath(session().resolved(path));
}

QStringList BundlesTarget::paths() const
{
    QStringList paths;
    for (const WriteRow &row : m_model->rows())
        paths.append(folder() + u'/' + row.name);
    return paths;
}

QWidget *BundlesTarget::newFields()
{
    auto *fields = new QWidget;
    auto *grid = newFieldGrid(fields);
    m_folder = new QLineEdit(QSettings().value(kFolderKey).toString());
    m_folder->setObjectName(u"writeFolderEdit"_s);
    auto *label = new QLabel(tr("&Folder"));
    label->setBuddy(m_folder);
    auto *choose = new QPushButton(tr("&Choose..."));
    choose->setObjectName(u"chooseFolderButton"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &BundlesTarget::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        showRows();
        emit outdated();
    });
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(choose, 0, 2);
    return fields;
}

void BundlesTarget::showRows()
{
    QList<WriteRow> rows;
    const QList<NodePreview> &previews = m_changes.preview().nodes;
    const auto add = [&](const QString &name, qsizetype files) {
        rows.append({name, placeText(QFileInfo(folder() + u'/' + name)), {}, files, {}});
    };
    for (qsizetype i = 0; i < plan().nodes.size(); ++i)
        add(plan().nodes[i].id + u".zip"_s, i < previews.size() ? previews[i].bundleFiles : 0);
    if (!rows.isEmpty())
        add(u"cluster/"_s, m_changes.preview().clusterFiles);
    m_model->setRows(rows);
}

void BundlesTarget::chooseFolder()
{
    page().dialogs().chooseFolder(tr("Folder for the bundles"), u"bundles"_s,
                                  [this](const QString &path) { m_folder->setText(path); });
}

void BundlesTarget::finish(const Result<QStringList> &paths)
{
    m_fields->setEnabled(true);
    if (paths)
        return emit finished(WriteEnd::Written, showResult());
    showRows();
    if (m_job->wasStopped())
        return emit finished(WriteEnd::Stopped, {u"hint"_s,
                                                 tr("Stopped. Nothing was written"),
                                                 tr("The folder is as it was before."),
                                                 {}});
    m_model->setAll(WriteState::Failed);
    emit finished(WriteEnd::Failed,
                  {u"error"_s, tr("The bundles were not created"), paths.error().text(), {}});
}

WriteMessage BundlesTarget::showResult()
{
    QList<WriteRow> rows = m_model->rows();
    qint64 sum = 0;
    for (WriteRow &row : rows) {
        const qint64 size = sizeOf(QFileInfo(folder() + u'/' + row.name));
        row.state = WriteState::Done;
        row.text.clear();
        row.last = sizeText(size);
        sum += size;
    }
    m_model->setRows(rows);
    return {
        u"ok"_s,
        count() == 1 ? tr("1 bundle created") : tr("%1 bundles created").arg(count()),
        tr("In %1, %2, readable only by you. They hold passwords: send them the way you send keys.")
            .arg(folder(), QLocale().formattedDataSize(sum, 1, QLocale::DataSizeSIFormat)),
        {}};
}

} // namespace das
