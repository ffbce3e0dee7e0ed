#include "profile/profilecatalog.h"
#include "profile/profilereader.h"
#include "support/resultmacros.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

QByteArray profileWith(const QByteArray &content)
{
    return R"(<profile id="x" title="X" version-line="X v1" configuration="conf" launcher="bin/x.sh"
         driver-folder="lib" bundle-folder="dropins" patterns="custom">
)" + content +
           "\n</profile>\n";
}

Result<QByteArray> noParts(const QString &name)
{
    return fail(u"there is no part "_s + name);
}

} // namespace

class TestProfiles : public QObject {
    Q_OBJECT

private slots:
    void built_in_profiles_are_valid()
    {
        const Result<QList<ProductProfile>> profiles = loadProfiles();
        QVERIFY_OK(profiles);
        QVERIFY(profiles->size() >= 3);
        for (const ProductProfile &profile : *profiles) {
            QVERIFY2(!profile.files.isEmpty(), qPrintable(profile.id));
            QVERIFY2(!profile.ports.isEmpty(), qPrintable(profile.id));
            QCOMPARE(profileById(profile.id)->title, profile.title);
        }
    }

    void unknown_id_has_no_profile() { QCOMPARE(profileById(u"wso2das-9"), nullptr); }

    void mistakes_are_named_with_their_line_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &content, const QString &message) {
            QTest::newRow(name) << profileWith(content) << message;
        };
        row("unknown element", "<files/>", u"x.xml:3: unknown element <files>"_s);
        row("unknown kind", "<file path='a' kind='json'/>",
            u"x.xml:3: there is no kind \"json\""_s);
        row("unknown edit", "<file path='a' kind='xml'><delete/></file>",
            u"there is no edit <delete>"_s);
        row("unknown attribute", "<file path='a' kind='xml' mode='1'/>",
            u"<file> has no attribute mode"_s);
        row("missing attribute", "<file path='a' kind='xml'><set id='a' at='/a' why='w'/></file>",
            u"<set> needs the attribute value"_s);
        row("unknown fact",
            "<file path='a' kind='xml'>\n<set id='a' at='/a' value='${no.fact}' why='w'/></file>",
            u"x.xml:4: there is no fact \"no.fact\""_s);
        row("unknown flag", "<file path='a' kind='xml' when='node.is'/>",
            u"there is no flag fact \"node.is\""_s);
        row("unknown list", "<copy id='a' for-each='jars' to='lib' why='w'/>",
            u"there is no list fact \"jars\""_s);
        row("item outside its list",
            "<file path='a' kind='xml'><set id='a' at='/a' value='${item.ip}' why='w'/></file>",
            u"there is no fact \"item.ip\""_s);
        row("id twice",
            "<file path='a' kind='xml'><set id='a' at='/a' value='' why='w'/>\n<set id='a' at='/b' "
            "value='' "
            "why='w'/></file>",
            u"x.xml:4: the id \"a\" stands twice"_s);
        row("port without a number", "<port id='p' number='http' users='people' what='w'/>",
            u"\"http\" is not a number"_s);
        row("port with unknown users", "<port id='p' number='1' users='all' what='w'/>",
            u"users must be one of"_s);
        row("unknown part", "<use part='nothing'/>", u"there is no part nothing"_s);
        row("broken path",
            "<file path='a' kind='xml'><set id='a' at='/a[b' value='' why='w'/></file>",
            u"x.xml:3"_s);
        row("broken XML", "<file", u"x.xml:"_s);
        QTest::newRow("unknown pattern") << QByteArray(profileWith("").replace("custom", "ring"))
                                         << u"there is no pattern \"ring\""_s;
        QTest::newRow("other root")
            << QByteArray("<product/>") << u"the root element must be <profile>"_s;
    }

    void mistakes_are_named_with_their_line()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        QVERIFY_ERROR(readProfile(content, u"x.xml"_s, noParts), message);
    }

    void part_that_uses_itself_is_refused()
    {
        const auto readPart = [](const QString &name) -> Result<QByteArray> {
            return name == "a"_L1 ? "<part>\n<use part='b'/></part>"_ba
                                  : "<part><use part='a'/></part>"_ba;
        };
        QVERIFY_ERROR(readProfile(profileWith("<use part='a'/>"), u"x.xml"_s, readPart),
                      u"parts/b.xml:1: the part a is used in itself"_s);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestProfiles)
#include "tst_profiles.moc"
