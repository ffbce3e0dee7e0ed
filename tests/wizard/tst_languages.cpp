// The window in every language: all of it, with room for it, and without a key that means two
// things.
#include "connections/connectiontests.h"
#include "export/samplepackzip.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "planpage.h"
#include "review/diffview.h"
#include "support/languages.h"
#include "support/pseudolocale.h"
#include "support/windowtexts.h"
#include "support/wizarddriver.h"
#include "wizardwindow.h"

#include <QSettings>
#include <QTest>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsual(1180, 800);
constexpr QSize kSmallScreen(1024, 700);

/// The pages of the sample plan, one after the other.
class Walk {
public:
    Walk()
    {
        ConnectionTests::of(session).setTaskSource(
            [](const ProbeInput &) { return QList<ProbeTask>(); });
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
        plan.source = writeSamplePack(settings.path(u"pack"_s)).value_or(QString());
        session.start(plan);
    }

    template <typename Look>
    void visit(Look look)
    {
        WizardWindow window(session);
        SetupWizard &wizard = window.wizard();
        wizard.resize(kUsual);
        wizard.show();
        for (const QString &id : wizard.stepIds()) {
            session.markVisited(id);
            QVERIFY(wizard.goToStep(id));
            QTRY_VERIFY(wizard.page(id)->status().state != StepState::Running);
            QTest::qWait(0); // lets layouts settle
            look(wizard, id);
        }
    }

    test::PrivateSettings settings;
    PlanSession session;
};

QString describe(const QString &page, const QList<test::WindowText> &texts)
{
    QString lines;
    for (const test::WindowText &each : texts)
        lines += page + u": "_s + each.place + u": "_s + each.text + u'\n';
    return lines;
}

/// Fails with every line; QVERIFY2 would show only the first ones.
void report(const QString &lines)
{
    if (lines.isEmpty())
        return;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        qWarning("%s", qPrintable(line));
    QFAIL("see the lines above");
}

/// Names and values that stand in every language: of products, files, keys, people and machines.
bool isValue(const QString &text, const QString &plan)
{
    static const QRegularExpression words(u"[A-Za-z]{2,} [a-z]{2,}|^[A-Z]?[a-z]{3,}$"_s);
    static const QStringList names{u"Subversion"_s,   u"Ansible"_s,   u"Spark"_s,
                                   u"HBase master"_s, u"Hazelcast"_s, u"sample"_s};
    return !words.match(text).hasMatch() || names.contains(text) || plan.contains(text);
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        useLanguage(u"en"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void every_text_can_be_translated()
    {
        test::PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        Walk walk;
        const QString plan = QString::fromUtf8(planToJson(walk.session.plan()));
        QString missing;
        int seen = 0;
        walk.visit([&](SetupWizard &wizard, const QString &page) {
            QList<test::WindowText> plain;
            for (const test::WindowText &each : test::textsOf(wizard)) {
                seen += each.text.contains(test::kPseudoBegin) ? 1 : 0;
                if (!each.text.contains(test::kPseudoBegin) && !isValue(each.text, plan))
                    plain.append(each);
            }
            missing += describe(page, plain);
        });
        report(missing);
        QVERIFY(seen > 500);
    }

    void texts_have_room_data() { addLanguages(); }
    void texts_have_room()
    {
        QFETCH(QString, code);
        test::PseudoTranslator pseudo;
        if (code.isEmpty())
            QVERIFY(QCoreApplication::installTranslator(&pseudo));
        Walk walk;
        QSettings().setValue(u"window/language"_s, code.isEmpty() ? u"en"_s : code);
        useChosenLanguage();
        QString cut;
        walk.visit([&cut](SetupWizard &wizard, const QString &page) {
            for (const QSize &size : {kUsual, kSmallScreen}) {
                wizard.resize(size);
                QTest::qWait(0); // lets layouts settle
                cut += describe(page, test::cutTextsOf(wizard));
            }
        });
        report(cut);
    }

    void shortcuts_mean_one_thing_data() { addLanguages(); }
    void shortcuts_mean_one_thing()
    {
        QFETCH(QString, code);
        Walk walk;
        QSettings().setValue(u"window/language"_s, code);
        useChosenLanguage();
        QString shared;
        walk.visit([&shared](SetupWizard &wizard, const QString &page) {
            shared += describe(page, test::sharedShortcutsOf(wizard));
        });
        report(shared);
    }

    void language_is_chosen_while_the_window_is_open()
    {
        Walk walk;
        WizardWindow window(walk.session);
        window.wizard().show();
        walk.session.markVisited(u"cluster"_s);
        QVERIFY(window.wizard().goToStep(u"cluster"_s));
        walk.session.update(u"change"_s, [](ClusterPlan &plan) { plan.cluster.domain.clear(); });
        const ClusterPlan before = walk.session.plan();
        const QString english = walk.session.findings().first().message;
        const QString heading = window.wizard().page(u"cluster"_s)->heading();

        emit window.wizard().languageChosen(u"de"_s);
        QTRY_VERIFY(window.wizard().page(u"cluster"_s)->heading() != heading);
        QCOMPARE(window.wizard().currentStepId(), u"cluster"_s);
        QVERIFY(window.wizard().isVisible());
        QVERIFY(walk.session.plan() == before);
        QVERIFY(walk.session.undoStack().canUndo());
        QVERIFY(walk.session.findings().first().message != english);
        QCOMPARE(chosenLanguage(), u"de"_s);

        window.setLanguage(u"ar"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        window.setLanguage(u"en"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(window.wizard().page(u"cluster"_s)->heading(), heading);
    }

    void unknown_choice_is_english()
    {
        const test::PrivateSettings settings;
        QSettings().setValue(u"window/language"_s, u"xx"_s);
        useChosenLanguage();
        QCOMPARE(SetupWizard::tr("Saved"), u"Saved"_s);
    }

    void code_runs_from_the_left_in_every_language()
    {
        Walk walk;
        QSettings().setValue(u"window/language"_s, u"ar"_s);
        useChosenLanguage();
        walk.visit([](SetupWizard &wizard, const QString &page) {
            if (page != "changes"_L1)
                return;
            const auto *diff = wizard.findChild<DiffView *>();
            QVERIFY(diff != nullptr);
            QCOMPARE(diff->layoutDirection(), Qt::LeftToRight);
            QCOMPARE(wizard.layoutDirection(), Qt::RightToLeft);
        });
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
        if (qstrcmp(QTest::currentTestFunction(), "texts_have_room_data") == 0)
            QTest::newRow("pseudo") << QString();
    }
};

} // namespace das

QTEST_MAIN(das::TestLanguages)
#include "tst_languages.moc"
