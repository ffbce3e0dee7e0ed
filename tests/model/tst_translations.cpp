// The texts in translations/*.ts: complete, and such that they fit where they are put in.
#include "export/bundle.h"
#include "export/databasesql.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/languages.h"
#include "support/serverprocess.h"

#include <QDomDocument>
#include <QProcess>
#include <QTest>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    bool hasForms = false;
    bool isFinished = false;
    QStringList translations; ///< one for each plural form
};

QString fileOf(const QString &code)
{
    return QStringLiteral(DAS_SOURCE_DIR "/translations/das-setup_%1.ts").arg(code);
}

QList<Message> messagesOf(const QString &code)
{
    QFile file(fileOf(code));
    QDomDocument document;
    if (!file.open(QIODevice::ReadOnly) || !document.setContent(&file))
        return {};
    QList<Message> messages;
    const QDomNodeList found = document.elementsByTagName(u"message"_s);
    for (int i = 0; i < found.size(); ++i) {
        const QDomElement element = found.at(i).toElement();
        const QDomElement translation = element.firstChildElement(u"translation"_s);
        Message message{element.parentNode().firstChildElement(u"name"_s).text(),
                        element.firstChildElement(u"source"_s).text(),
                        element.attribute(u"numerus"_s) == "yes"_L1,
                        translation.attribute(u"type"_s).isEmpty(),
                        {}};
        if (message.hasForms) {
            for (QDomElement form = translation.firstChildElement(); !form.isNull();
                 form = form.nextSiblingElement())
                message.translations.append(form.text());
        } else {
            message.translations.append(translation.text());
        }
        messages.append(message);
    }
    return messages;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:[1-9]|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

int shortcutsIn(QString text)
{
    static const QRegularExpression shortcut(u"&[\\p{L}\\p{N}]"_s);
    return int(text.remove(u"&&"_s).count(shortcut));
}

/// What does not go together in a translation; empty: nothing.
QString faultOf(const Message &message, const QString &text, bool isFewForm)
{
    if (text.trimmed().isEmpty())
        return u"is empty"_s;
    QStringList expected = placeholdersIn(message.source);
    QStringList found = placeholdersIn(text);
    if (isFewForm) { // "no node", "two nodes"
        expected.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
    }
    if (expected != found)
        return u"has other placeholders"_s;
    if (shortcutsIn(message.source) != shortcutsIn(text))
        return u"has another number of shortcuts"_s;
    if (message.source.front().isSpace() != text.front().isSpace() ||
        message.source.back().isSpace() != text.back().isSpace())
        return u"begins or ends otherwise"_s;
    if (message.source.endsWith("..."_L1) && !text.endsWith("..."_L1))
        return u"lacks the dots of a command that asks"_s;
    if (message.source.count(u'\n') != text.count(u'\n'))
        return u"has other lines"_s;
    return {};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void every_language_is_complete_data() { addLanguages(); }
    void every_language_is_complete()
    {
        QFETCH(QString, code);
        const QList<Message> messages = messagesOf(code);
        QVERIFY(messages.size() > (code == "en"_L1 ? 20 : 2000));
        QStringList open;
        for (const Message &message : messages) {
            if (!message.isFinished || message.translations.contains(QString()))
                open.append(message.source);
        }
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
    }

    void translations_fit_where_they_are_put_in_data() { addLanguages(); }
    void translations_fit_where_they_are_put_in()
    {
        QFETCH(QString, code);
        QStringList faults;
        for (const Message &message : messagesOf(code)) {
            for (qsizetype form = 0; form < message.translations.size(); ++form) {
                // Arabic has forms for none, one and two.
                const bool isFewForm = message.hasForms && code == "ar"_L1 && form < 3;
                const QString &text = message.translations[form];
                if (const QString fault = faultOf(message, text, isFewForm); !fault.isEmpty())
                    faults.append(text + u' ' + fault + u": "_s + message.source);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void plural_forms_are_those_of_the_language_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("forms");
        for (const Language &language : languages()) {
            const bool hasNone = language.code == "ja"_L1 || language.code == "zh_CN"_L1;
            QTest::newRow(qPrintable(language.code)) << language.code
                                                     << (language.code == "ar"_L1 ? 6
                                                         : hasNone                ? 1
                                                                                  : 2);
        }
    }
    void plural_forms_are_those_of_the_language()
    {
        QFETCH(QString, code);
        QFETCH(int, forms);
        int counted = 0;
        for (const Message &message : messagesOf(code)) {
            if (!message.hasForms)
                continue;
            QVERIFY2(message.translations.size() == forms, qPrintable(message.source));
            ++counted;
        }
        QVERIFY(counted > 20);
    }

    void one_and_many_are_told_apart_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *code, int count, const QString &text) {
            QTest::addRow("%s %d", code, count) << QString::fromLatin1(code) << count << text;
        };
        row("en", 1, u"1 node"_s);
        row("en", 2, u"2 nodes"_s);
        row("de", 1, u"1 Knoten"_s);
        row("fr", 1, u"1 nœud"_s);
        row("fr", 2, u"2 nœuds"_s);
        row("es", 1, u"1 nodo"_s);
        row("es", 5, u"5 nodos"_s);
        row("pt_BR", 1, u"1 nó"_s);
        row("pt_BR", 2, u"2 nós"_s);
        row("ja", 3, u"3 ノード"_s);
    }
    void one_and_many_are_told_apart()
    {
        QFETCH(QString, code);
        QFETCH(int, count);
        useLanguage(code);
        QTEST(QCoreApplication::translate("das::NodesPage", "%n nodes", nullptr, count), "text");
        useLanguage(u"en"_s);
    }

    void files_have_all_texts_of_the_sources()
    {
        DAS_NEEDS_PROGRAM("/usr/lib/qt6/bin/lupdate");
        const QTemporaryDir folder;
        for (const Language &language : languages()) {
            const QString name = QFileInfo(fileOf(language.code)).fileName();
            QVERIFY(QFile::copy(fileOf(language.code), folder.filePath(name)));
        }
        QProcess update;
        update.start(u"sh"_s,
                     {QStringLiteral(DAS_SOURCE_DIR "/packaging/translations.sh"), folder.path()});
        QVERIFY(update.waitForFinished(120'000));
        QCOMPARE(update.exitCode(), 0);
        QCOMPARE(update.readAllStandardError(), QByteArray());
        for (const Language &language : languages()) {
            QFile before(fileOf(language.code));
            QFile after(folder.filePath(QFileInfo(fileOf(language.code)).fileName()));
            QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
            QVERIFY2(before.readAll() == after.readAll(),
                     qPrintable(language.code + u": run sh packaging/translations.sh"_s));
        }
    }

    void best_language_is_taken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QStringList() << u"en"_s;
        QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("another country") << QStringList{u"de-CH"_s} << u"de"_s;
        QTest::newRow("Portugal") << QStringList{u"pt-PT"_s, u"pt"_s} << u"pt_BR"_s;
        QTest::newRow("simplified") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
        QTest::newRow("traditional") << QStringList{u"zh-Hant-TW"_s} << u"en"_s;
        QTest::newRow("second choice") << QStringList{u"fi-FI"_s, u"si-LK"_s} << u"si"_s;
        QTest::newRow("first choice") << QStringList{u"ta-LK"_s, u"si-LK"_s} << u"ta"_s;
        QTest::newRow("no name") << QStringList{u"../../x"_s} << u"en"_s;
    }
    void best_language_is_taken()
    {
        QFETCH(QStringList, wanted);
        QTEST(languageFor(wanted), "code");
    }

    void values_stand_apart_where_text_runs_to_the_left()
    {
        const char *source = "%1 and %2 have the host name %3";
        useLanguage(u"ar"_s, Values::Isolated);
        const QString isolated = QCoreApplication::translate("das", source);
        useLanguage(u"ar"_s);
        const QString plain = QCoreApplication::translate("das", source);
        useLanguage(u"de"_s, Values::Isolated);
        const QString german = QCoreApplication::translate("das", source);
        useLanguage(u"en"_s);
        QVERIFY(isolated.contains(u"\u2068%1\u2069"_s) && isolated.contains(u"\u2068%3\u2069"_s));
        QVERIFY(!plain.contains(u'\u2068'));
        QVERIFY(plain != QString::fromLatin1(source));
        QVERIFY(!german.contains(u'\u2068'));
        QCOMPARE(QCoreApplication::translate("das", source), QString::fromLatin1(source));
    }

    void files_for_others_are_the_same_in_every_language()
    {
        const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
        const ProductProfile *profile = profileById(plan.product);
        QVERIFY(profile != nullptr);
        const QList<BundleFile> english = clusterFolder(*profile, plan, {});
        const QString sql = createDatabasesSql(*profile, plan);
        useLanguage(u"de"_s);
        const QList<BundleFile> german = clusterFolder(*profile, plan, {});
        const QString germanSql = createDatabasesSql(*profile, plan);
        const QString after = QCoreApplication::translate("profile", "Thrift events");
        useLanguage(u"en"_s);
        QCOMPARE(german.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(german[i].bytes == english[i].bytes, qPrintable(english[i].path));
        QCOMPARE(germanSql, sql);
        QVERIFY(after != "Thrift events"_L1);
    }

    void texts_of_profiles_are_translated()
    {
        useLanguage(u"de"_s);
        const QString german = QCoreApplication::translate("profile", "Thrift events");
        useLanguage(u"en"_s);
        QVERIFY(german != "Thrift events"_L1);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestTranslations)
#include "tst_translations.moc"
