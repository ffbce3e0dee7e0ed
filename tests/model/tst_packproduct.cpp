#include "pack/packproduct.h"
#include "profile/profilecatalog.h"
#include "support/resultmacros.h"
#include "support/standinpack.h"
#include "support/stock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// A pack of bin/version.txt and, maybe, the configuration of a server.
class FakePack : public PackSource {
public:
    FakePack(std::optional<QByteArray> version, QString configuration)
        : m_version(std::move(version)),
          m_configuration(std::move(configuration))
    {
    }
    Result<std::optional<PackFile>> read(const QString &path) const override
    {
        if (path == u"bin/version.txt"_s && m_version)
            return PackFile{*m_version};
        if (!m_configuration.isEmpty() && path == m_configuration + u"/carbon.xml"_s)
            return PackFile{"<Server/>"};
        return std::nullopt;
    }
    QStringList fileNames(const QString &) const override { return {}; }
    QString describe(const QString &path) const override { return u"/pack/"_s + path; }

private:
    std::optional<QByteArray> m_version;
    QString m_configuration;
};

} // namespace

class TestPackProduct : public QObject {
    Q_OBJECT

private slots:
    void long_version_file_is_told_in_short()
    {
        for (const QByteArray &bytes : {QByteArray(1'000'000, '\n'), QByteArray(1'000'000, 'x')}) {
            const auto pack = recognisePack(FakePack(bytes, {}));
            QVERIFY_OK(pack);
            QVERIFY(pack->profile == nullptr);
            QCOMPARE_LT(pack->cause.size(), 400);
        }
    }

    void every_profile_is_recognised()
    {
        for (const ProductProfile &profile : builtInProfiles()) {
            for (const char *end : {"", "\n", "\r\n", "\nsecond line\n"}) {
                const auto pack = recognisePack(
                    FakePack(profile.versionLine.toUtf8() + end, profile.configuration));
                QVERIFY_OK(pack);
                QVERIFY2(pack->profile != nullptr, qPrintable(pack->reason));
                QCOMPARE(pack->profile->id, profile.id);
                QCOMPARE(pack->versionLine, profile.versionLine);
                QCOMPARE(pack->reason, QString());
            }
        }
    }

    void what_is_not_supported_is_named_with_the_reason_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("configuration");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *version, const QString &part,
                            const QString &configuration = u"repository/conf"_s) {
            QTest::newRow(name) << QByteArray(version) << configuration << part;
        };
        row("first of the Stream Processor kind", "WSO2 Enterprise Integrator v6.4.0",
            u"Stream Processor based"_s);
        row("a later one", "WSO2 Enterprise Integrator v6.10.0", u"Stream Processor based"_s);
        row("Stream Processor", "WSO2 Stream Processor v4.4.0", u"is the successor of"_s);
        row("unknown version of DAS", "WSO2 Data Analytics Server v2.9.9",
            u"the version of WSO2 Data Analytics Server v2.9.9 is not known"_s);
        row("unknown version of EI", "WSO2 Enterprise Integrator v5.0.0",
            u"the version of WSO2 Enterprise Integrator v5.0.0 is not known"_s);
        row("another product", "WSO2 API Manager v2.1.0", u"neither Data Analytics Server"_s);
        row("built on DAS", "WSO2 Identity Server Analytics v5.3.0",
            u"is built on Data Analytics Server, but which of its files"_s);
        row("integrator alone", "WSO2 Enterprise Integrator v6.1.1",
            u"this pack holds the integrator, but not the analytics server"_s, u"conf"_s);
        row("nothing in the file", "", u"neither Data Analytics Server"_s);
        row("pack without the analytics server", "WSO2 Data Analytics Server v3.0.0",
            u"without repository/conf/carbon.xml"_s, {});
    }
    void what_is_not_supported_is_named_with_the_reason()
    {
        QFETCH(QByteArray, version);
        QFETCH(QString, configuration);
        QFETCH(QString, part);
        const auto pack = recognisePack(FakePack(version, configuration));
        QVERIFY_OK(pack);
        QVERIFY(pack->profile == nullptr);
        QVERIFY2(pack->reason.contains(part), qPrintable(pack->reason));
        QVERIFY2(pack->reason.contains(builtInProfiles().first().title), qPrintable(pack->reason));
    }

    void analytics_folder_of_an_integrator_is_sent_to_the_pack_above()
    {
        const QTemporaryDir folder;
        test::StandInPack pack(u"wso2ei-6.3.0"_s);
        QVERIFY_OK(pack.writeTo(folder.path()));
        const auto analytics = openPack(folder.filePath(u"wso2/analytics"_s));
        QVERIFY_OK(analytics);
        const auto recognised = recognisePack(**analytics);
        QVERIFY_OK(recognised);
        QVERIFY(recognised->profile == nullptr);
        QVERIFY2(recognised->reason.contains(u"in which it is wso2/analytics"_s),
                 qPrintable(recognised->reason));
        const auto whole = openPack(folder.path());
        QVERIFY_OK(whole);
        QCOMPARE(recognisePack(**whole)->profile->id, u"wso2ei-6.3.0"_s);
    }

    void missing_version_file_is_an_error()
    {
        QVERIFY_ERROR(recognisePack(FakePack(std::nullopt, {})), u"/pack/bin/version.txt"_s);
    }

    void stock_trees_and_the_sample_pack_are_recognised()
    {
        const auto sample = recognisePack(*samplePack());
        QVERIFY_OK(sample);
        QVERIFY2(sample->profile != nullptr, qPrintable(sample->reason));
        QCOMPARE(sample->profile->id, u"wso2das-3.0.0"_s);
        DAS_NEEDS_STOCK();
        for (const QString &tree : test::stockTrees()) {
            if (profileById(tree) == nullptr)
                continue;
            const auto pack = openPack(test::stockFolder() + u'/' + tree);
            QVERIFY_OK(pack);
            const auto recognised = recognisePack(**pack);
            QVERIFY_OK(recognised);
            QVERIFY2(recognised->profile != nullptr, qPrintable(recognised->reason));
            QCOMPARE(recognised->profile->id, tree);
        }
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestPackProduct)
#include "tst_packproduct.moc"
