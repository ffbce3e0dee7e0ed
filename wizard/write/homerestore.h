#pragma once

#include "apply/restorehomes.h"
#include "dialogs.h"

#include <QFutureWatcher>
#include <QObject>

namespace das {

/// Puts homes back to what they were before the last run, on a worker thread. Files that somebody
/// edited since are asked about first.
class HomeRestore : public QObject {
    Q_OBJECT

public:
    explicit HomeRestore(QObject *parent = nullptr);

    bool isRunning() const { return m_watcher.isRunning(); }
    /// Not while it runs.
    void start(const QStringList &homes, Dialogs &dialogs);
    /// Asks whether to put back what an earlier start of the program left half written, if there
    /// is such a thing.
    void offerLeftBehind(Dialogs &dialogs);

signals:
    /// The homes that were put back; none if that failed or was declined.
    void finished(const QStringList &homes);

private:
    void run(EditedFiles edited);
    void show(const Result<RestoreOutcome> &outcome);
    void askAboutEdited(const QList<EditedFile> &files);

    QStringList m_homes;
    QPointer<Dialogs> m_dialogs;
    QFutureWatcher<Result<RestoreOutcome>> m_watcher;
};

/// Remembers which homes are being written, so that the next start knows of a run that did not come
/// to its end.
class HomesUnderWay {
public:
    static void begin(const QStringList &homes);
    static void end();
    /// Those that an interrupted run left half written.
    static QStringList leftBehind();
};

} // namespace das
