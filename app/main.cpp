#include "keyring/desktopring.h"
#include "look/desktoplook.h"
#include "look/fontconfiguration.h"
#include "pages/startplan.h"
#include "pagetable.h"
#include "plan/secretsenvironment.h"
#include "planfiles.h"
#include "planpage.h"
#include "plansession.h"
#include "rememberedpasswords.h"
#include "setupwizard.h"
#include "wizardwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCursor>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QIcon>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode : int { ExitDone = 0, ExitUsage = 2, ExitFailure = 3 };

constexpr QSize kScreenshotSize(1180, 800);

int complain(const QString &text, int exitCode)
{
    QTextStream(stderr) << text << Qt::endl;
    return exitCode;
}

int print(const QString &text)
{
    QTextStream(stdout) << text;
    return ExitDone;
}

QStringList pageIds()
{
    QStringList ids;
    for (const das::PageEntry &entry : das::pageTable())
        ids.append(entry.id);
    return ids;
}

constexpr std::chrono::minutes kRingPatience(2); // that unlocking the key ring may take
constexpr int kPatience = 10000;                 // ms that a page may take to show everything

/// Waits until the page has worked out what it shows (a pack is read, changes are computed).
void settle(const das::SetupWizard &wizard)
{
    const das::PlanPage *page = wizard.page(wizard.currentStepId());
    const QDeadlineTimer deadline(kPatience);
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    } while (page->status().state == das::StepState::Running && !deadline.hasExpired());
    QApplication::processEvents();
}

/// A picture of every page, DIR/NN-ID.png.
int writeScreenshots(das::SetupWizard &wizard, das::PlanSession &session, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return complain(
            QCoreApplication::translate("das", "Cannot create the folder %1.").arg(folder),
            ExitFailure);
    bool isNumber = false;
    const QStringList wanted = qEnvironmentVariable("DAS_SETUP_SIZE").split(u'x');
    const QSize size(wanted.value(0).toInt(&isNumber), wanted.value(1).toInt());
    wizard.resize(isNumber ? size : kScreenshotSize);
    QCursor::setPos(kScreenshotSize.width() * 4, 0); // nothing is to look hovered
    QEventLoop opening;
    QObject::connect(&wizard, &das::SetupWizard::opened, &opening, &QEventLoop::quit);
    QTimer::singleShot(kPatience, &opening, &QEventLoop::quit);
    wizard.show();
    opening.exec();
    int number = 0;
    for (const QString &id : wizard.stepIds()) {
        session.markVisited(id);
        wizard.goToStep(id);
        settle(wizard);
        const QString path =
            folder + u"/%1-%2.png"_s.arg(++number, 2, 10, QLatin1Char('0')).arg(id);
        if (!wizard.grab().save(path))
            return complain(QCoreApplication::translate("das", "Cannot write %1.").arg(path),
                            ExitFailure);
    }
    return ExitDone;
}

} // namespace

int main(int argc, char *argv[])
{
    // das-setup reads them; a file manager that is opened from here has no use for them.
    das::clearEnvironment();
    const std::future<void> fonts = das::readFontConfiguration();
    const QApplication application(argc, argv);
    fonts.wait();
    QApplication::setOrganizationName(u"das-setup"_s);
    QApplication::setApplicationName(u"das-setup-wizard"_s);
    QApplication::setApplicationDisplayName(u"DAS Setup"_s);
    QApplication::setApplicationVersion(QStringLiteral(DAS_SETUP_VERSION));
    QApplication::setDesktopFileName(u"das-setup-wizard"_s);
    das::applyDesktopLook();
    das::useChosenLanguage();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("das", "Sets up a cluster of WSO2 DAS or EI Analytics."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"PLAN"_s, QCoreApplication::translate("das", "Plan to open."),
                                 u"[PLAN]"_s);
    const QString pages = pageIds().join(u", "_s);
    const QCommandLineOption page(
        u"page"_s, QCoreApplication::translate("das", "Page to open: %1.").arg(pages), u"ID"_s);
    const QCommandLineOption screenshots(
        u"screenshots"_s,
        QCoreApplication::translate("das", "Write a picture of every page and leave."), u"DIR"_s);
    parser.addOptions({page, screenshots});
    if (!parser.parse(QApplication::arguments()))
        return complain(parser.errorText(), ExitUsage);
    // process() ends the program without the destructor of the application.
    if (parser.isSet(help))
        return print(parser.helpText());
    if (parser.isSet(version))
        return print(QApplication::applicationName() + u' ' + QApplication::applicationVersion() +
                     u'\n');
    parser.process(application); // --help-all
    if (parser.isSet(page) && !pageIds().contains(parser.value(page)))
        return complain(QCoreApplication::translate("das", "There is no page %1. Pages: %2.")
                            .arg(parser.value(page), pages),
                        ExitUsage);

    Q_INIT_RESOURCE(appicon);
    das::DesktopRing ring(kRingPatience);
    das::PlanSession session;
    session.start(das::startPlan(das::Pattern::FullyDistributed, false, das::defaultProductId()));
    if (const QString plan = parser.positionalArguments().value(0); !plan.isEmpty()) {
        if (const das::Result<> opened = session.open(plan); !opened)
            return complain(opened.error().text(), ExitUsage);
    }
    session.checkLater(); // the window comes first
    const das::WizardWindow window(session);
    das::SetupWizard &wizard = window.wizard();
    if (parser.isSet(screenshots))
        return writeScreenshots(wizard, session, parser.value(screenshots));
    if (parser.isSet(page)) {
        session.markVisited(parser.value(page));
        wizard.goToStep(parser.value(page));
    }
    QObject::connect(&wizard, &das::SetupWizard::opened, &wizard, [&] {
        // What takes long to draw, and what has a library of its own.
        QApplication::setWindowIcon(QIcon(u":/das/appicon/das-setup-wizard.svg"_s));
        das::RememberedPasswords::of(session).setRing(ring);
        wizard.offerRecovery();
    });
    wizard.show();
    return QApplication::exec();
}
