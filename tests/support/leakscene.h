#pragma once

#include "support/ringsession.h"
#include "support/tracedrun.h"

#include <QSet>
#include <QTemporaryDir>

namespace das::test {

/// Passwords with all that is escaped somewhere, around a core that stands nowhere else.
struct PlantedPasswords {
    QString name; ///< of the secrets file
    QByteArray mysqlCore;
    QByteArray svnCore;

    QString mysql() const;
    QString svn() const;
};

/// Where das-setup gets them from.
enum class PasswordSource : quint8 { None, File, Environment, Ring };

/// Runs das-setup with planted passwords, and looks for them in all that it printed, wrote and
/// handed to other programs.
class LeakScene {
public:
    explicit LeakScene(QString program);

    static const PlantedPasswords kOld;
    static const PlantedPasswords kNew;
    static const PlantedPasswords kUnfit; ///< for what no file can carry

    /// All that das-setup may write to is below this folder...
    QString path(const QString &name) const { return m_root.filePath(name); }
    /// ...and what the test gives it and holds passwords already, in this one.
    QString given(const QString &name) const { return m_given.filePath(name); }
    RingSession &session() { return m_session; }
    const QSet<QString> &verbs() const { return m_verbs; }

    /// Fails the test where a password shows. `inject` as in runTraced().
    TracedRun run(const QStringList &arguments, PasswordSource source = PasswordSource::None,
                  const PlantedPasswords &planted = kOld, const QString &inject = {});
    /// Fails the test where a file holds a password and should not, or lets others read it.
    void checkFiles() const;

private:
    QProcessEnvironment environmentWith(PasswordSource source,
                                        const PlantedPasswords &planted) const;
    void checkRun(const TracedRun &run, const QByteArray &call) const;

    QString m_program;
    QList<QByteArray> m_forms; ///< of all that is planted
    QTemporaryDir m_root;
    QTemporaryDir m_given;
    RingSession m_session;
    QSet<QString> m_verbs;
};

} // namespace das::test
