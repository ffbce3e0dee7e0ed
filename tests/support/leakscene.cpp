#include "support/leakscene.h"

#include "support/fileio.h"
#include "support/leakhunt.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <utility>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

const QString kConfigured =
    u"repository/conf/(carbon\\.xml|datasources/(master|analytics|metrics)-datasources\\.xml)"_s;

/// The files that need the passwords, and no others: what the servers read, its copies in backups
/// that only their owner may enter, and the bundles; and the same half done, where the program was
/// killed.
const QStringList kPlaces{
    u"cluster/homes/[^/]+/(das-setup-backup/[^/]+/(files|written|edited)/)?"_s + kConfigured,
    u"cluster/homes/[^/]+/"_s + kConfigured + u"\\.das-setup-new"_s, // after a kill, until restore
    u"(bundles|full|disk)/[^/]+\\.zip!(wso2das-3\\.0\\.0-sample/)?"_s + kConfigured,
    u"killed/(\\.das-setup-[^/]+/(new|old)/)?[^/]+\\.zip!"_s + kConfigured,
};

bool isPlace(const QString &path)
{
    return std::ranges::any_of(kPlaces, [&path](const QString &place) {
        return QRegularExpression(QRegularExpression::anchoredPattern(place))
            .match(path)
            .hasMatch();
    });
}

QByteArray secretsJson(const PlantedPasswords &planted)
{
    return QJsonDocument(QJsonObject{{u"mysql.password"_s, planted.mysql()},
                                     {u"svn.password"_s, planted.svn()}})
        .toJson();
}

} // namespace

const PlantedPasswords LeakScene::kOld{u"old"_s, "Kq7vXz93Tm4", "Wp5nRb82Yd6"};
const PlantedPasswords LeakScene::kNew{u"new"_s, "Hj6tLs71Gc9", "Vf3kDw48Pz2"};
const PlantedPasswords LeakScene::kUnfit{u"unfit"_s, "Bn8yQm52Rx7", "Tc4gJh69Ls3"};

QString PlantedPasswords::mysql() const
{
    return u"m&<\"'>\\%25=:#! \u00e9 "_s + QString::fromLatin1(mysqlCore) + u" ]]>;$x"_s;
}

QString PlantedPasswords::svn() const
{
    return u"s&<\"'>\\%41/=: "_s + QString::fromLatin1(svnCore) + u" ;$x"_s;
}

LeakScene::LeakScene(QString program)
    : m_program(std::move(program)),
      m_forms(secretForms({kOld.mysqlCore, kOld.svnCore, kNew.mysqlCore, kNew.svnCore,
                           kUnfit.mysqlCore, kUnfit.svnCore}))
{
    for (const QString &name : {u"home"_s, u"tmp"_s, u"cwd"_s, u"cluster"_s})
        QDir().mkpath(path(name));
    for (const PlantedPasswords &planted : {kOld, kNew}) {
        if (!writeFile(given(planted.name), secretsJson(planted), kPrivateFile))
            qFatal("the passwords cannot be written");
    }
}

QProcessEnvironment LeakScene::environmentWith(PasswordSource source,
                                               const PlantedPasswords &planted) const
{
    QProcessEnvironment environment = m_session.environment();
    for (const auto &name : {"HOME"_L1, "XDG_DATA_HOME"_L1, "XDG_CONFIG_HOME"_L1,
                             "XDG_CACHE_HOME"_L1, "XDG_STATE_HOME"_L1})
        environment.insert(name, path(u"home"_s));
    environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    if (source != PasswordSource::Ring)
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    if (source == PasswordSource::Environment) {
        environment.insert(u"DAS_SETUP_MYSQL_PASSWORD"_s, planted.mysql());
        environment.insert(u"DAS_SETUP_SVN_PASSWORD"_s, planted.svn());
    }
    return environment;
}

TracedRun LeakScene::run(const QStringList &arguments, PasswordSource source,
                         const PlantedPasswords &planted, const QString &inject)
{
    m_verbs.insert(arguments.first());
    QStringList words = arguments;
    if (source == PasswordSource::File)
        words += {u"--secrets"_s, given(planted.name)};
    TracedRun run =
        runTraced(m_program, words, environmentWith(source, planted), path(u"cwd"_s), inject);
    checkRun(run, words.join(u' ').toUtf8());
    return run;
}

/// What holds for every run, whatever became of it.
void LeakScene::checkRun(const TracedRun &run, const QByteArray &call) const
{
    QVERIFY2(!holdsSecret(run.out, m_forms), call.constData());
    QVERIFY2(!holdsSecret(run.err, m_forms), (call + '\n' + run.err).constData());
    for (const QByteArray &start : run.starts)
        QVERIFY2(!holdsSecret(start, m_forms), start.constData());
    for (const QByteArray &write : run.writes) {
        static const QRegularExpression place(u"write[v64]*\\(\\d+<([^>]*)>"_s);
        static const QRegularExpression temporary(u"(\\.das-setup-new|\\.[A-Za-z]{6})$"_s);
        QString file = place.match(QString::fromUtf8(write)).captured(1);
        file.remove(temporary).remove(m_root.path() + u'/');
        QVERIFY2(!holdsSecret(write, m_forms) || isPlace(file), write.constData());
    }
    QVERIFY2(run.openFiles.isEmpty(), run.openFiles.value(0).constData());
}

void LeakScene::checkFiles() const
{
    for (const SecretFile &file : filesWithSecret(m_root.path(), m_forms)) {
        const QByteArray name = file.path.toUtf8();
        QVERIFY2(isPlace(file.path), name.constData());
        QVERIFY2((file.mode & 0077) == 0 || file.isFenced, name.constData());
    }
}

} // namespace das::test
