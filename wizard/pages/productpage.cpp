#include "pages/productpage.h"

#include "export/samplepackzip.h"
#include "look/icons.h"
#include "product/packview.h"
#include "profile/profilecatalog.h"
#include "steps/stepstatus.h"
#include "widgets/fieldhelp.h"
#include "widgets/form.h"
#include "widgets/secondarylabel.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kMergeKey = u"source"_s;

QStringList productTitles()
{
    QStringList titles;
    for (const ProductProfile &profile : builtInProfiles())
        titles.append(profile.title);
    return titles;
}

int productIndex(const QString &id)
{
    const QList<ProductProfile> &profiles = builtInProfiles();
    const auto found = std::ranges::find(profiles, id, &ProductProfile::id);
    return found == profiles.end() ? -1 : static_cast<int>(found - profiles.begin());
}

/// "DAS 3.0.1 and 3.1.0" of the profiles other than `id`.
QString otherProducts(const QString &id)
{
    QList<PackFact> kinds;
    for (const ProductProfile &profile : builtInProfiles()) {
        if (profile.id == id)
            continue;
        const QString version = productVersion(profile);
        const QString kind = QString(profile.title).remove(u"WSO2 "_s).remove(version).trimmed();
        if (!kinds.isEmpty() && kinds.last().label == kind)
            kinds.last().text += u' ' + version;
        else
            kinds.append({kind, version});
    }
    QStringList texts;
    for (const PackFact &kind : std::as_const(kinds))
        texts.append(kind.label + u' ' + QLocale().createSeparatedList(kind.text.split(u' ')));
    return texts.join(u", "_s);
}

/// The one file or folder that is dragged, unless it is a plan, which the window opens.
QString draggedPack(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(".dasplan"_L1) ? QString() : path;
}

} // namespace

ProductPage::ProductPage(PlanSession &session)
    : PlanPage(session,
               {stepTitle(), tr("The stock pack that every bundle starts from. Its version "
                                "decides which files are changed, and how.")},
               {u"product"_s, u"source"_s}),
      m_form(addForm())
{
    setAcceptDrops(true);
    m_form->leaveOut([](const Finding &finding) { return isPackRule(finding.ruleId); });
    addPackRow();
    addProductRow();
    m_view = new PackView;
    connect(m_view, &PackView::useProductRequested, this, &ProductPage::adoptProduct);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            inspected(m_watcher.result());
    });
    m_form->addWidget(m_view);
    m_alsoSupported = new SecondaryLabel;
    m_alsoSupported->setObjectName(u"alsoSupportedLabel"_s);
    body()->addWidget(m_alsoSupported);
    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(&m_typing, &QTimer::timeout, this, &ProductPage::followSource);
    m_reading.setSingleShot(true);
    m_reading.setInterval(400ms);
    connect(&m_reading, &QTimer::timeout, this, [this] { m_view->showReading(m_wanted); });
    connect(&session, &PlanSession::planReplaced, this, [this] { m_mayAdopt = false; });
    connect(&session, &PlanSession::planChanged, this, [this] {
        if (!m_typing.isActive())
            followSource();
    });
}

StepStatus ProductPage::status() const
{
    const ProductProfile *profile = session().profile();
    const QString title = profile != nullptr ? profile->title : plan().product;
    if (!m_inspection)
        return {.summary = title,
                .state = m_wanted.isEmpty() ? StepState::Complete : StepState::Running};
    switch (m_inspection->outcome) {
    case PackOutcome::Recognised:
        if (m_inspection->productId != plan().product)
            return {.summary = tr("Pack of another version"), .state = StepState::Error};
        return {.summary = title, .state = StepState::Complete};
    case PackOutcome::NotSupported:
        return {.summary = tr("Pack not supported"), .state = StepState::Error};
    case PackOutcome::Unreadable:
        return {.summary = tr("Pack not readable"), .state = StepState::Error};
    case PackOutcome::Missing:
        break;
    }
    return {.summary = tr("Pack not found"), .state = StepState::Warning};
}

QString ProductPage::reasonNotReady() const
{
    if (!m_inspection)
        return m_wanted.isEmpty() ? QString() : tr("the pack is being read");
    switch (m_inspection->outcome) {
    case PackOutcome::Recognised:
        return m_inspection->productId == plan().product
                   ? QString()
                   : tr("the pack and the plan are of different versions");
    case PackOutcome::NotSupported:
        return tr("this pack is not supported");
    case PackOutcome::Unreadable:
        return tr("this pack cannot be read");
    case PackOutcome::Missing:
        break;
    }
    return {};
}

QString ProductPage::helpText() const
{
    return tr(
        "Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It "
        "is only read, never changed. bin/version.txt says which product it is, and that "
        "decides which files the bundles change. A pack that has been started holds data of "
        "that run, such as a node id that all nodes would share. Without a pack you can plan "
        "for a version; bundles need the pack.");
}

void ProductPage::load(const ClusterPlan &plan)
{
    m_form->load(plan);
    if (!m_typing.isActive())
        followSource();
    showState();
}

void ProductPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPack(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void ProductPage::dropEvent(QDropEvent *event)
{
    const QString path = draggedPack(*event->mimeData());
    if (path.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    choose(path);
}

void ProductPage::addPackRow()
{
    m_path = new QLineEdit;
    m_path->setObjectName(u"sourceEdit"_s);
    setHelp(*m_path, tr("The pack as it was downloaded. The files of every bundle start from it, "
                        "so it must be of the version that runs on the nodes."));
    m_path->setAcceptDrops(false); // a drop is a new pack, not more text
    m_sign = m_path->addAction(icon(u"ok"_s), QLineEdit::TrailingPosition);
    m_sign->setVisible(false);
    FormRow *row = m_form->addRow();
    row->addField(tr("Stock &pack"), m_path, u"source"_s, kToEdge, [this](const ClusterPlan &plan) {
        const QSignalBlocker blocker(m_path);
        if (m_path->text() != plan.source)
            m_path->setText(plan.source);
    });
    row->setExplanation(tr("A zip or an unpacked folder. You can also drop it on this page."));
    connect(m_path, &QLineEdit::textChanged, this, &ProductPage::pathWasTyped);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_typing.isActive())
            followSource();
    });
    connect(row->addButton(tr("Choose &zip..."), u"chooseZipButton"_s), &QPushButton::clicked, this,
            &ProductPage::chooseFile);
    connect(row->addButton(tr("Choose &folder..."), u"chooseFolderButton"_s), &QPushButton::clicked,
            this, &ProductPage::chooseFolder);
}

void ProductPage::addProductRow()
{
    m_productRow = m_form->addRow();
    m_productRow->addChoice(
        {.label = tr("P&roduct"),
         .name = u"productCombo"_s,
         .where = u"product"_s,
         .undoText = tr("choice of the product"),
         .help = tr("The product and version on the nodes. It decides which files are changed, and "
                    "how; a server of another version does not understand them."),
         .choices = [](const ClusterPlan & /*plan*/) { return productTitles(); },
         .read = [](const ClusterPlan &plan) { return productIndex(plan.product); },
         .write = [](ClusterPlan &plan,
                     int index) { plan.product = builtInProfiles()[index].id; }});
    connect(m_productRow->addButton(tr("Use the &sample pack"), u"samplePackButton"_s),
            &QPushButton::clicked, this, &ProductPage::useSamplePack);
    m_productRow->setExplanation(
        tr("Without a pack at hand you can plan for a version and write later. The sample pack is "
           "a small stand-in for DAS 3.0.0, to try everything out."));
}

void ProductPage::chooseFile()
{
    dialogs().openFile(tr("Choose the stock pack"), tr("Zip files (*.zip);;All files (*)"),
                       u"packs"_s, [this](const QString &path) { choose(path); });
}

void ProductPage::chooseFolder()
{
    dialogs().chooseFolder(tr("Choose the folder of the stock pack"), u"packs"_s,
                           [this](const QString &path) { choose(path); });
}

void ProductPage::useSamplePack()
{
    const QString folder = session().filePath().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                               : QFileInfo(session().filePath()).absolutePath();
    const Result<QString> path = writeSamplePack(folder);
    if (path)
        choose(*path);
    else
        dialogs().showError(tr("The sample pack was not written"), path.error());
}

void ProductPage::choose(const QString &path)
{
    session().endMerge();
    m_wanted.clear(); // read it again, even if it is the same path
    setSource(QDir::cleanPath(path));
    followSource();
    m_path->setFocus(Qt::OtherFocusReason);
}

void ProductPage::pathWasTyped(const QString &text)
{
    const QUrl url(text);
    m_typing.start();
    setSource(url.isLocalFile() ? url.toLocalFile() : text);
}

void ProductPage::setSource(const QString &path)
{
    m_mayAdopt = true;
    session().update(
        tr("choice of the stock pack"), [&](ClusterPlan &plan) { plan.source = path; }, kMergeKey);
}

void ProductPage::followSource()
{
    m_typing.stop();
    const QString path = session().resolved(plan().source);
    if (path == m_wanted)
        return;
    m_wanted = path;
    inspect();
}

void ProductPage::inspect()
{
    m_inspection.reset();
    session().setSourceSurvey(std::nullopt);
    m_shown.clear();
    m_watcher.setFuture({}); // what is read of another path is dropped
    if (m_wanted.isEmpty()) {
        m_reading.stop();
        showState();
        emit statusChanged();
        return;
    }
    m_reading.start();
    m_watcher.setFuture(inspectPackLater(m_wanted));
    emit statusChanged();
}

void ProductPage::inspected(const PackInspection &inspection)
{
    m_reading.stop();
    m_inspection = inspection;
    if (m_mayAdopt && inspection.outcome == PackOutcome::Recognised) {
        adoptProduct();
        session().endMerge();
        m_mayAdopt = false;
    }
    const bool isThere = inspection.outcome != PackOutcome::Missing;
    session().setSourceSurvey(isThere ? std::optional(inspection.survey) : std::nullopt);
    showState();
    emit statusChanged();
}

void ProductPage::adoptProduct()
{
    session().update(
        tr("choice of the stock pack"),
        [this](ClusterPlan &plan) { plan.product = m_inspection->productId; }, kMergeKey);
}

void ProductPage::showState()
{
    const bool isRecognised = m_inspection && m_inspection->outcome == PackOutcome::Recognised;
    m_sign->setVisible(m_inspection.has_value());
    if (m_inspection) {
        const bool isMissing = m_inspection->outcome == PackOutcome::Missing;
        m_sign->setIcon(icon(isRecognised ? u"ok"_s : isMissing ? u"warning"_s : u"error"_s));
        m_sign->setText(isRecognised ? tr("Recognised") : m_inspection->problem.title);
        m_path->setAccessibleDescription(m_sign->text());
    }
    showPack();
    const bool isUsable =
        !m_inspection || isRecognised || m_inspection->outcome == PackOutcome::Missing;
    m_productRow->setVisible(!isRecognised && isUsable && (m_wanted.isEmpty() || m_inspection));
    const QString others = otherProducts(isRecognised ? m_inspection->productId : plan().product);
    m_alsoSupported->setText(tr("Also supported: %1.").arg(others));
    m_alsoSupported->setVisible(isRecognised && !others.isEmpty());
}

QList<PackNote> ProductPage::notices() const
{
    QList<PackNote> notices;
    for (const Finding &finding : ownFindings()) {
        // The panel for a pack of another version has the way out in it.
        if (isPackRule(finding.ruleId) && finding.ruleId != u"pack.product"_s)
            notices.append(
                {finding.severity, finding.message, withAdvice(finding.detail, finding.fix)});
    }
    return notices;
}

void ProductPage::showPack()
{
    const QString shown = m_inspection         ? m_wanted + u' ' + plan().product
                          : m_wanted.isEmpty() ? u"-"_s
                                               : QString();
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_inspection)
        m_view->showInspection(*m_inspection, plan().product, notices());
    else if (m_wanted.isEmpty())
        m_view->showNothing();
}

} // namespace das
