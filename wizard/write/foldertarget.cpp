#include "write/foldertarget.h"

#include "review/plannedchanges.h"
#include "widgets/fieldhelp.h"
#include "widgets/plantable.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
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

qint64 sizeOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return QFileInfo(path).size();
    qint64 sum = 0;
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        sum += files.fileInfo().size();
    }
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
        return FolderTarget::tr("new");
    const QDateTime time = info.lastModified();
    const bool isToday = time.date() == QDate::currentDate();
    return FolderTarget::tr("replaces the one of %1")
        .arg(isToday ? QLocale().toString(time.time(), QLocale::ShortFormat)
                     : QLocale().toString(time, QLocale::ShortFormat));
}

QString folderKey(const QObject &edit)
{
    return u"write/"_s + edit.objectName();
}

} // namespace

FolderTarget::FolderTarget(PlanPage &page, PlanSession &session, const FolderTargetNames &names)
    : WriteTarget(page, session),
      m_changes(PlannedChanges::of(session)),
      m_job(new WriteJob(this)),
      m_model(new WriteModel({names.column, tr("Size"), true}, this)),
      m_fields(new QWidget),
      m_grid(newFieldGrid(m_fields)),
      m_table(newTable(m_model, names.table, names.tableName, {30, 30, 12, 14}))
{
    addFolderField(names);
    connect(m_job, &WriteJob::progressed, this, &WriteTarget::progressed);
    connect(m_job, &WriteJob::finished, this, &FolderTarget::finish);
    connect(&m_changes, &PlannedChanges::changed, this, [this] {
        if (!m_table->isVisible())
            return;
        m_changes.request(); // if they are outdated
        emit changed();
    });
}

void FolderTarget::refresh()
{
    m_changes.request();
    showRows();
}

QString FolderTarget::reasonNotReady() const
{
    if (m_changes.state() == PlannedChanges::State::NotPossible)
        return tr("the changes cannot be computed");
    return folder().isEmpty() ? tr("no folder is chosen") : QString();
}

WriteMessage FolderTarget::ready() const
{
    if (m_changes.state() == PlannedChanges::State::NotPossible)
        return {u"error"_s, tr("Nothing can be created yet"), m_changes.error().text(),
                tr("&Show")};
    return planned();
}

void FolderTarget::remedy()
{
    emit page().stepRequested(m_changes.stepToFix());
}

void FolderTarget::start()
{
    QSettings().setValue(folderKey(*m_folder), m_folder->text());
    m_job->start(count(), work(folder())); // which asks the fields
    m_fields->setEnabled(false);
}

void FolderTarget::stop()
{
    m_job->stop();
}

QString FolderTarget::showProgress(int done)
{
    if (m_model->rowCount() > count()) // a row for each node, and the cluster folder
        m_model->setWriting(done);
    return progressText(done);
}

QString FolderTarget::folder() const
{
    const QString path = m_folder->text().trimmed();
    return path.isEmpty() ? path : QDir::cleanPath(session().resolved(path));
}

QStringList FolderTarget::paths() const
{
    QStringList paths;
    for (const WriteRow &row : m_model->rows())
        paths.append(folder() + u'/' + row.name);
    return paths;
}

void FolderTarget::addFolderField(const FolderTargetNames &names)
{
    m_folder = new QLineEdit;
    m_folder->setObjectName(names.edit);
    setHelp(
        *m_folder,
        tr("Where the files are created on this machine. Nothing gets to the nodes by itself."));
    m_folder->setText(QSettings().value(folderKey(*m_folder)).toString());
    auto *label = new QLabel(tr("&Folder"));
    label->setBuddy(m_folder);
    auto *choose = new QPushButton(tr("Choos&e..."));
    choose->setObjectName(names.choose);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, names] {
        page().dialogs().chooseFolder(names.dialog, names.kind,
                                      [this](const QString &path) { m_folder->setText(path); });
    });
    connect(m_folder, &QLineEdit::textChanged, this, &WriteTarget::outdated);
    m_grid->addWidget(label, 0, 0);
    m_grid->addWidget(m_folder, 0, 1);
    m_grid->addWidget(choose, 0, 2);
}

void FolderTarget::showRows()
{
    QList<WriteRow> planned = rows();
    for (WriteRow &row : planned)
        row.text = placeText(QFileInfo(folder() + u'/' + row.name));
    m_model->setRows(planned);
}

void FolderTarget::finish(const Result<QStringList> &paths)
{
    m_fields->setEnabled(true);
    if (paths)
        return emit finished(WriteEnd::Written, showWritten());
    showRows();
    if (m_job->wasStopped())
        return emit finished(WriteEnd::Stopped, {u"hint"_s,
                                                 tr("Stopped. Nothing was written"),
                                                 tr("The folder is as it was before."),
                                                 {}});
    m_model->setAll(WriteState::Failed);
    emit finished(WriteEnd::Failed, failed(paths.error()));
}

WriteMessage FolderTarget::showWritten()
{
    QList<WriteRow> done = m_model->rows();
    qint64 sum = 0;
    for (WriteRow &row : done) {
        const qint64 size = sizeOf(folder() + u'/' + row.name);
        row.state = WriteState::Done;
        row.text.clear();
        row.last = sizeText(size);
        sum += size;
    }
    m_model->setRows(done);
    return written(QLocale().formattedDataSize(sum, 1, QLocale::DataSizeSIFormat));
}

} // namespace das
