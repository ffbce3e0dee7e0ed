#include "support/screenreader.h"

#include "support/clirun.h"
#include "support/serverprocess.h"

#include <QFile>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000; // ms
const QString kLauncher = u"/usr/libexec/at-spi-bus-launcher"_s;
/// Debian's, which has the bindings.
const QString kPython = u"/usr/bin/python3"_s;

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(10'000))
        process.kill();
    process.waitForFinished();
}

} // namespace

ScreenReader::ScreenReader(QString wizard) : m_wizard(std::move(wizard)) {}

ScreenReader::~ScreenReader()
{
    end(m_launcher);
    end(m_display);
}

QString ScreenReader::missingPart()
{
    for (const QString &program : {u"Xvfb"_s, u"dbus-daemon"_s, u"python3"_s}) {
        if (findProgram(program).isEmpty())
            return program;
    }
    if (!QFile::exists(kLauncher))
        return u"at-spi2-core"_s;
    const QString needs = u"import gi; gi.require_version('Atspi', '2.0')"_s;
    return QProcess::execute(kPython, {u"-c"_s, needs}) == 0 ? QString() : u"gir1.2-atspi-2.0"_s;
}

bool ScreenReader::start()
{
    if (!m_session.start() || !startDisplay())
        return false;
    m_launcher.setProcessEnvironment(m_environment);
    m_launcher.start(kLauncher, {u"--launch-immediately"_s});
    return m_launcher.waitForStarted() &&
           runVerb({u"sample"_s, u"--out"_s, m_session.path(u"plan"_s)}).exitCode == 0;
}

QJsonDocument ScreenReader::read(const QString &page, const QStringList &arguments)
{
    QProcess wizard;
    wizard.setProcessEnvironment(m_environment);
    wizard.setProcessChannelMode(QProcess::ForwardedChannels);
    wizard.start(m_wizard, {m_session.path(u"plan/sample.dasplan"_s), u"--page"_s, page});
    QProcess reader;
    reader.setProcessEnvironment(m_environment);
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(kPython,
                 QStringList{QStringLiteral(DAS_TEST_DIR "/support/screenreader.py")} + arguments);
    reader.waitForFinished(kPatience);
    end(wizard);
    return QJsonDocument::fromJson(reader.readAllStandardOutput());
}

bool ScreenReader::startDisplay()
{
    m_display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s,
                                u"0"_s, u"1600x1200x24"_s});
    if (!m_display.waitForReadyRead(kPatience))
        return false;
    m_environment = m_session.environment();
    m_environment.insert(u"DISPLAY"_s,
                         u':' + QString::fromLatin1(m_display.readAllStandardOutput().trimmed()));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return true;
}

} // namespace das::test
