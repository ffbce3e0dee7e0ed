#pragma once

#include "support/ringsession.h"

#include <QJsonDocument>

namespace das::test {

/// The wizard on a display and a bus of its own, and a screen reader that looks at it over AT-SPI.
class ScreenReader {
public:
    /// `wizard`: the program.
    explicit ScreenReader(QString wizard);
    ~ScreenReader();

    /// What is not installed of all that this needs; empty: nothing is missing.
    static QString missingPart();

    /// Starts the display and the bus of AT-SPI, and makes a sample plan with its pack.
    bool start();
    /// Opens the sample plan on that page; what screenreader.py prints with these arguments.
    QJsonDocument read(const QString &page, const QStringList &arguments);

private:
    bool startDisplay();

    QString m_wizard;
    RingSession m_session;
    QProcessEnvironment m_environment;
    QProcess m_display;
    QProcess m_launcher;
};

} // namespace das::test
