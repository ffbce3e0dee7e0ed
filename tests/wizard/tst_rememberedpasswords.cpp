#include "pages/databasespage.h"
#include "pages/deploymentsyncpage.h"
#include "rememberedpasswords.h"
#include "support/fakering.h"
#include "support/pagetest.h"

#include <QCheckBox>
#include <QLabel>

using namespace das;
using namespace das::test;
using namespace Qt::StringLiterals;

namespace {

const QString kMysqlKey = u"mysql://root@10.100.7.53:3306"_s;
const QString kSvnKey = u"svn das http://svn.example.com/svn/das300rc_repo"_s;

/// A page over a session whose passwords are looked for in a ring.
template <typename Page>
struct PageWithRing {
    explicit PageWithRing(const QMap<QString, QString> &entries = {},
                          RingAnswer::Kind refusal = RingAnswer::Done)
    {
        ring.entries = entries;
        ring.refusal = refusal;
        RememberedPasswords::of(screen.session).setRing(ring);
        settle();
    }

    /// Long enough for what is typed to be looked up.
    static void settle() { QTest::qWait(600); }
    std::optional<QString> mysqlPassword() const { return screen.session.secrets().mysqlPassword; }
    bool says(const QString &text) const
    {
        const auto labels = screen.page->template findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    FakeRing ring; // outlives the session
    PageOnScreen<Page> screen;
};

using Databases = PageWithRing<DatabasesPage>;
using DeploymentSync = PageWithRing<DeploymentSyncPage>;

} // namespace

class TestRememberedPasswords : public QObject {
    Q_OBJECT

private slots:
    void without_a_ring_there_is_no_box();
    void the_ring_fills_both_pages();
    void what_is_typed_wins();
    void another_account_is_looked_up_and_never_gets_this_password();
    void another_plan_is_looked_up_anew();
    void nothing_is_kept_unasked();
    void the_box_keeps_and_deletes();
    void a_remembered_password_is_kept_up_to_date();
    void a_refusal_is_told();
    void the_answer_for_a_session_that_is_gone_is_dropped();
};

void TestRememberedPasswords::without_a_ring_there_is_no_box()
{
    const PageOnScreen<DatabasesPage> alone;
    QVERIFY(!alone.find<QCheckBox>("mysqlRememberCheck")->isVisible());
    const Databases absent({}, RingAnswer::NoRing);
    QVERIFY(!absent.screen.find<QCheckBox>("mysqlRememberCheck")->isVisible());
    QVERIFY(absent.says(u"in memory only"_s));
}

void TestRememberedPasswords::the_ring_fills_both_pages()
{
    const Databases databases({{kMysqlKey, u"s3cret"_s}, {kSvnKey, u"other"_s}});
    QCOMPARE(databases.screen.find<QLineEdit>("mysqlPasswordEdit")->text(), u"s3cret"_s);
    const auto *box = databases.screen.find<QCheckBox>("mysqlRememberCheck");
    QVERIFY(box->isVisible() && box->isEnabled() && box->isChecked());
    QVERIFY(databases.says(u"in the key ring, never in the plan"_s));
    const DeploymentSync sync({{kMysqlKey, u"s3cret"_s}, {kSvnKey, u"other"_s}});
    QCOMPARE(sync.screen.find<QLineEdit>("svnPasswordEdit")->text(), u"other"_s);
    QVERIFY(sync.screen.find<QCheckBox>("svnRememberCheck")->isChecked());
}

void TestRememberedPasswords::what_is_typed_wins()
{
    FakeRing ring;
    ring.entries = {{kMysqlKey, u"s3cret"_s}};
    PageOnScreen<DatabasesPage> screen;
    RememberedPasswords::of(screen.session).setRing(ring);
    QTest::keyClicks(screen.find<QLineEdit>("mysqlPasswordEdit"), u"typed"_s);
    Databases::settle();
    QCOMPARE(screen.find<QLineEdit>("mysqlPasswordEdit")->text(), u"typed"_s);
    QCOMPARE(ring.entries.value(kMysqlKey), u"s3cret"_s);
}

void TestRememberedPasswords::another_account_is_looked_up_and_never_gets_this_password()
{
    const Databases databases({{kMysqlKey, u"s3cret"_s}, {u"mysql://root@db2:3306"_s, u"two"_s}});
    const int before = databases.ring.reads;
    databases.screen.fill("mysqlHostEdit", u"db2"_s);
    QCOMPARE(databases.mysqlPassword(), std::nullopt);
    databases.settle();
    QCOMPARE(databases.mysqlPassword(), u"two"_s);
    QCOMPARE(databases.ring.reads, before + 1); // not for each letter
    databases.screen.fill("mysqlUserEdit", u"das"_s);
    databases.settle();
    QCOMPARE(databases.mysqlPassword(), std::nullopt);
    QVERIFY(!databases.screen.find<QCheckBox>("mysqlRememberCheck")->isChecked());
}

void TestRememberedPasswords::another_plan_is_looked_up_anew()
{
    Databases databases({{kMysqlKey, u"s3cret"_s}});
    databases.screen.session.start(databases.screen.session.plan());
    QCOMPARE(databases.mysqlPassword(), std::nullopt);
    databases.settle();
    QCOMPARE(databases.mysqlPassword(), u"s3cret"_s);
}

void TestRememberedPasswords::nothing_is_kept_unasked()
{
    const Databases databases;
    const auto *box = databases.screen.find<QCheckBox>("mysqlRememberCheck");
    QVERIFY(box->isVisible() && !box->isEnabled() && !box->isChecked());
    databases.screen.fill("mysqlPasswordEdit", u"s3cret"_s);
    databases.settle();
    QVERIFY(box->isEnabled() && !box->isChecked());
    QVERIFY(databases.ring.entries.isEmpty());
}

void TestRememberedPasswords::the_box_keeps_and_deletes()
{
    const Databases databases;
    databases.screen.fill("mysqlPasswordEdit", u"s3cret"_s);
    databases.screen.click("mysqlRememberCheck");
    databases.settle();
    QCOMPARE(databases.ring.entries, (QMap<QString, QString>{{kMysqlKey, u"s3cret"_s}}));
    QVERIFY(databases.says(u"in the key ring, never in the plan"_s));
    databases.screen.click("mysqlRememberCheck");
    databases.settle();
    QVERIFY(databases.ring.entries.isEmpty());
    QVERIFY(!databases.screen.find<QCheckBox>("mysqlRememberCheck")->isChecked());
    QCOMPARE(databases.mysqlPassword(), u"s3cret"_s);
}

void TestRememberedPasswords::a_remembered_password_is_kept_up_to_date()
{
    const Databases databases({{kMysqlKey, u"s3cret"_s}});
    databases.screen.fill("mysqlPasswordEdit", u"new"_s);
    databases.settle();
    QCOMPARE(databases.ring.entries.value(kMysqlKey), u"new"_s);
    databases.screen.fill("mysqlPasswordEdit", {});
    databases.settle();
    QVERIFY(databases.ring.entries.isEmpty());
}

void TestRememberedPasswords::a_refusal_is_told()
{
    const Databases databases({}, RingAnswer::Denied);
    databases.screen.fill("mysqlPasswordEdit", u"s3cret"_s);
    databases.screen.click("mysqlRememberCheck");
    databases.settle();
    QVERIFY(databases.says(u"The key ring refused"_s));
    QVERIFY(!databases.screen.find<QCheckBox>("mysqlRememberCheck")->isChecked());
}

void TestRememberedPasswords::the_answer_for_a_session_that_is_gone_is_dropped()
{
    FakeRing ring;
    {
        PlanSession session;
        session.start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        RememberedPasswords::of(session).setRing(ring);
        QTRY_COMPARE(ring.reads, 2);
    }
    QTest::qWait(50);
}

QTEST_MAIN(TestRememberedPasswords)
#include "tst_rememberedpasswords.moc"
