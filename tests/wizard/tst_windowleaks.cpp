#include "planpage.h"
#include "review/plannedchanges.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/leakhunt.h"
#include "support/person.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"
#include "widgets/passwordfield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLoggingCategory>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace das {

using test::kComputing;
using test::Person;

namespace {

// What a keyboard types, with all that is escaped somewhere.
const QString kMySqlPassword = u"m&<\"'>\\%25=:#! Kq7vXz93Tm4 ]]>;$x"_s;
const QString kSvnPassword = u"s&<\"'>\\%41/=: Wp5nRb82Yd6 ;$x"_s;

const QList<QByteArray> kForms = test::secretForms({"Kq7vXz93Tm4", "Wp5nRb82Yd6"});

bool isSecret(const QByteArray &bytes)
{
    return test::holdsSecret(bytes, kForms);
}

QByteArray logged; ///< by Qt and by the program

void keepMessage(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
{
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

QByteArray bytesOf(const QMimeData *data)
{
    QByteArray bytes;
    const QStringList formats = data == nullptr ? QStringList() : data->formats();
    for (const QString &format : formats)
        bytes += data->data(format) + '\n';
    return bytes;
}

/// What a model shows and gives away when its rows are dragged.
QByteArray textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QByteArray texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const QVariant &value : model.itemData(index))
                texts += value.toString().toUtf8() + '\n';
            for (const int role : {int(Qt::ToolTipRole), int(Qt::EditRole),
                                   int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                texts += index.data(role).toString().toUtf8() + '\n';
            const std::unique_ptr<QMimeData> data(model.mimeData({index}));
            texts += bytesOf(data.get());
        }
        if (const QModelIndex first = model.index(row, 0, parent); model.hasChildren(first))
            texts += textsOf(model, first);
    }
    return texts;
}

/// All that a widget says, to eyes, to a mouse that rests on it and to a screen reader.
QByteArray textsOf(QWidget &widget)
{
    QStringList texts{widget.windowTitle(),
                      widget.windowIconText(),
                      widget.toolTip(),
                      widget.statusTip(),
                      widget.whatsThis(),
                      widget.accessibleName(),
                      widget.accessibleDescription()};
    for (const QByteArray &name : widget.dynamicPropertyNames())
        texts += widget.property(name.constData()).toString();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        texts += text->toPlainText();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts += {edit->displayText(), edit->placeholderText()};
    for (const QAction *action : widget.actions())
        texts +=
            {action->text(), action->toolTip(), action->statusTip(), action->data().toString()};
    if (const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget)) {
        for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                QAccessible::Help, QAccessible::Accelerator})
            texts += face->text(part);
    }
    QByteArray bytes = texts.join(u'\n').toUtf8();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view != nullptr && view->model() != nullptr)
        bytes += textsOf(*view->model());
    return bytes;
}

} // namespace

/// Types passwords into the window, does all that can be done there, and looks for them wherever
/// they have no business.
class TestWindowLeaks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPage_data();
    void everyPage();
    void aPasswordThatIsShownIsHiddenWithItsPage();
    void aHiddenPasswordCannotBeCopied();
    void everyWayToWrite_data();
    void everyWayToWrite();
    void savingAndRecovery();
    void cleanup();
    void cleanupTestCase();

private:
    void goTo(const QString &step);
    void copyAll();
    void checkClipboard(const QString &by) const;
    void checkWindows() const;
    QStringList checkFiles() const;

    QTemporaryDir m_root;
    std::unique_ptr<Person> m_person;
};

void TestWindowLeaks::initTestCase()
{
    for (const char *name : {"HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                             "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = m_root.filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(folder));
        qputenv(name, QFile::encodeName(folder));
    }
    qInstallMessageHandler(keepMessage);
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QCOMPARE(test::runVerb({u"sample"_s, u"--out"_s, m_root.filePath(u"sample"_s)}).exitCode, 0);
    ClusterPlan plan = test::samplePlanWithHomes(m_root.filePath(u"cluster"_s));
    plan.source = m_root.filePath(u"sample/"_s) +
                  QDir(m_root.filePath(u"sample"_s)).entryList({u"*.zip"_s}).value(0);
    m_person = std::make_unique<Person>(plan);
    for (const QString &step : m_person->driver().wizard().stepIds())
        m_person->driver().session().markVisited(step);
    goTo(u"databases"_s);
    m_person->fill(u"mysqlPasswordEdit"_s, kMySqlPassword);
    goTo(u"deployment-synchronizer"_s);
    m_person->fill(u"svnPasswordEdit"_s, kSvnPassword);
    QVERIFY((m_person->driver().session().secrets() == Secrets{kMySqlPassword, kSvnPassword}));
    const PlannedChanges &changes = PlannedChanges::of(m_person->driver().session());
    goTo(u"changes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(changes.state(), PlannedChanges::State::Ready, kComputing);
    QVERIFY(logged.size() > 0);
}

void TestWindowLeaks::goTo(const QString &step)
{
    QVERIFY(m_person->driver().wizard().goToStep(step));
    QTest::qWait(100);
}

void TestWindowLeaks::everyPage_data()
{
    QTest::addColumn<QString>("step");
    for (const QString &step : m_person->driver().wizard().stepIds())
        QTest::newRow(qPrintable(step)) << step;
}

void TestWindowLeaks::everyPage()
{
    QFETCH(QString, step);
    goTo(step);
    const auto tabs = m_person->driver().wizard().page(step)->findChildren<QTabWidget *>();
    checkWindows();
    copyAll();
    for (QTabWidget *tab : tabs) {
        for (int i = 0; i < tab->count(); ++i) {
            tab->setCurrentIndex(i);
            QTest::qWait(50);
            copyAll();
        }
        tab->setCurrentIndex(0);
    }
    m_person->press(Qt::Key_F1);
    QVERIFY(!isSecret(m_person->driver().dialogs().shown.join(u'\n').toUtf8()));
}

/// Copies from every view by keyboard, and presses everything that says "Copy".
void TestWindowLeaks::copyAll()
{
    QWidget *page = m_person->driver().wizard().currentPage();
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool copies = button != nullptr && QString(button->text() + button->toolTip())
                                                     .remove(u'&')
                                                     .contains(u"copy"_s, Qt::CaseInsensitive);
        const bool isText = qobject_cast<QPlainTextEdit *>(widget) != nullptr ||
                            qobject_cast<QLineEdit *>(widget) != nullptr ||
                            qobject_cast<QAbstractItemView *>(widget) != nullptr;
        if (copies)
            QTest::mouseClick(widget, Qt::LeftButton);
        if (isText) {
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier);
        }
        for (QAction *action : widget->actions()) {
            if (QString(action->text()).remove(u'&').contains(u"copy"_s, Qt::CaseInsensitive))
                action->trigger();
        }
        checkClipboard(widget->objectName());
    }
}

void TestWindowLeaks::checkClipboard(const QString &by) const
{
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        QVERIFY2(!isSecret(bytesOf(QApplication::clipboard()->mimeData(mode))), qPrintable(by));
}

void TestWindowLeaks::checkWindows() const
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        QList<QWidget *> widgets = window->findChildren<QWidget *>();
        widgets.append(window);
        for (QWidget *widget : std::as_const(widgets))
            QVERIFY2(!isSecret(textsOf(*widget)),
                     qPrintable(widget->objectName() + u": "_s +
                                QString::fromLatin1(widget->metaObject()->className())));
        for (const auto *field : window->findChildren<PasswordField *>())
            QVERIFY2(!field->isShown(), qPrintable(field->objectName()));
    }
    const QUndoStack &steps = m_person->driver().session().undoStack();
    for (int i = 0; i < steps.count(); ++i)
        QVERIFY(!isSecret(steps.text(i).toUtf8()));
}

void TestWindowLeaks::aPasswordThatIsShownIsHiddenWithItsPage()
{
    goTo(u"databases"_s);
    auto *field = m_person->driver().find<PasswordField>(u"mysqlPasswordEdit"_s);
    field->setShown(true);
    goTo(u"changes"_s);
    auto *show = m_person->driver().find<QAbstractButton>(u"showPasswordsCheck"_s);
    show->click();
    auto *tree = m_person->driver().find<QTreeView>(u"changesTree"_s);
    const auto *diff = m_person->driver().find<QPlainTextEdit>(u"changesDiff"_s);
    bool isSeen = false;
    tree->expandAll();
    for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
        tree->setCurrentIndex(row);
        isSeen = isSeen || isSecret(diff->toPlainText().toUtf8());
        QTest::mouseClick(m_person->driver().find(u"copyDiffButton"_s), Qt::LeftButton);
        checkClipboard(u"copyDiffButton"_s); // always masked
    }
    QVERIFY(isSeen);
    goTo(u"databases"_s);
    QVERIFY(!field->isShown());
    goTo(u"changes"_s);
    QVERIFY(!show->isChecked());
    checkWindows();
}

void TestWindowLeaks::aHiddenPasswordCannotBeCopied()
{
    goTo(u"databases"_s);
    auto *field = m_person->driver().find<PasswordField>(u"mysqlPasswordEdit"_s);
    field->setFocus();
    field->selectAll();
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_X, Qt::Key_Insert}) {
        QTest::keyClick(field, key, Qt::ControlModifier);
        checkClipboard(QKeySequence(key).toString());
    }
    QTest::mouseDClick(field, Qt::LeftButton);
    checkClipboard(u"double click"_s);
    m_person->fill(u"mysqlPasswordEdit"_s, kMySqlPassword); // Ctrl+X has removed it
    QCOMPARE(m_person->driver().session().secrets().mysqlPassword, kMySqlPassword);
}

void TestWindowLeaks::everyWayToWrite_data()
{
    QTest::addColumn<QString>("target");
    for (const QString &target : {u"bundles"_s, u"ansible"_s, u"homes"_s})
        QTest::newRow(qPrintable(target)) << target;
}

void TestWindowLeaks::everyWayToWrite()
{
    QFETCH(QString, target);
    goTo(u"write"_s);
    m_person->click(target + u"TargetRadio"_s);
    const auto edits = m_person->driver().wizard().currentPage()->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (!edit->isVisible() || qobject_cast<PasswordField *>(edit) != nullptr)
            continue;
        edit->selectAll();
        QTest::keyClicks(edit, m_root.filePath(u"out/"_s + target));
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    QTRY_VERIFY2_WITH_TIMEOUT(m_person->driver().isNextEnabled(),
                              qPrintable(m_person->driver().reason()), kComputing);
    m_person->click(u"nextButton"_s);
    const auto *page = m_person->driver().wizard().page(u"write"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->status().state != StepState::Running, kComputing);
    QTest::qWait(500);
    checkWindows();
    copyAll();
}

void TestWindowLeaks::savingAndRecovery()
{
    PlanSession &session = m_person->driver().session();
    session.update(u"change"_s, [](ClusterPlan &plan) { plan.cluster.domain += u"x"_s; });
    QTest::qWait(1500); // the recovery file is written a second later
    checkFiles();
    m_person->driver().dialogs().path = m_root.filePath(u"saved.dasplan"_s);
    m_person->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(m_root.filePath(u"saved.dasplan"_s)));
    // A plan that cannot be saved.
    m_person->driver().dialogs().path = m_root.filePath(u"saved.dasplan/x"_s);
    m_person->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    checkWindows();
    QVERIFY(!isSecret(m_person->driver().dialogs().shown.join(u'\n').toUtf8()));
}

/// Fails where a file should not hold a password; returns those that do and may.
QStringList TestWindowLeaks::checkFiles() const
{
    QSettings().sync();
    QStringList found;
    static const QRegularExpression place(QRegularExpression::anchoredPattern(
        u"(cluster/homes/[^/]+/(das-setup-backup/[^/]+/(files|written)/)?|out/bundles/[^/]+\\.zip!)"
        "repository/conf/(carbon|datasources/(master|analytics|metrics)-datasources)\\.xml"_s));
    for (const QString &folder :
         {m_root.path(), m_person->path(u"."_s), m_person->driver().files().path(u"."_s)}) {
        for (const test::SecretFile &file : test::filesWithSecret(folder, kForms)) {
            const bool isClosed = (file.mode & 0077) == 0 || file.isFenced;
            if (!isClosed || !place.match(file.path).hasMatch())
                QTest::qFail(qPrintable(file.path), __FILE__, __LINE__);
            found.append(file.path);
        }
    }
    return found;
}

void TestWindowLeaks::cleanup()
{
    checkFiles();
    for (const QByteArray &line : logged.split('\n'))
        QVERIFY2(!isSecret(line), line.constData());
}

void TestWindowLeaks::cleanupTestCase()
{
    // Everything was written.
    const QStringList found = checkFiles();
    for (const QString &place : {u"receiver1.zip!"_s, u"homes/receiver1/repository"_s,
                                 u"homes/receiver1/das-setup-backup"_s})
        QVERIFY2(!found.filter(place).isEmpty(), qPrintable(place));
    QVERIFY(QFile::exists(m_root.filePath(u"out/ansible/site.yml"_s)));
    m_person.reset();
    qInstallMessageHandler(nullptr);
}

} // namespace das

QTEST_MAIN(das::TestWindowLeaks)
#include "tst_windowleaks.moc"
