#include "support/screenreader.h"

#include "pagetable.h"
#include "planpage.h"
#include "support/serverprocess.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// What has a name wherever it is, in the words of AT-SPI.
const QStringList kControls{u"push button"_s,   u"toggle button"_s, u"check box"_s,
                            u"radio button"_s,  u"combo box"_s,     u"text"_s,
                            u"password text"_s, u"spin button"_s,   u"slider"_s,
                            u"table"_s,         u"tree"_s,          u"tree table"_s,
                            u"list"_s,          u"list item"_s,     u"menu item"_s,
                            u"page tab"_s,      u"canvas"_s,        u"table column header"_s};

bool isControl(const QJsonObject &node)
{
    // The cells of a table may be empty.
    const QString role = node[u"role"_s].toString();
    return kControls.contains(role) || (node[u"focusable"_s].toBool() && role != u"table cell"_s);
}

/// Headings of all pages in order.
QStringList headings()
{
    QStringList headings;
    for (const PageEntry &entry : pageTable())
        headings.append(entry.title());
    return headings;
}

} // namespace

/// The wizard as those meet it who do not see it.
class TestScreenReader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void every_control_of_every_page_has_a_name();
    void finding_is_announced();

private:
    test::ScreenReader m_reader{QStringLiteral(DAS_WIZARD_PROGRAM)};
};

void TestScreenReader::initTestCase()
{
    if (const QString missing = test::ScreenReader::missingPart(); !missing.isEmpty())
        DAS_SKIP_HERE(qPrintable(missing + u" is not installed"_s));
    QVERIFY(m_reader.start());
}

void TestScreenReader::every_control_of_every_page_has_a_name()
{
    const QStringList titles = headings();
    const QJsonObject pages =
        m_reader.read(pageTable().last().id, QStringList{u"pages"_s} + titles).object();
    QCOMPARE(pages.keys().size(), titles.size());
    // Next, Back, the plan, undo, redo, all findings, the list of the steps and these.
    const qsizetype around = 7 + titles.size();
    for (const QString &title : titles) {
        int controls = 0;
        QString last;
        for (const QJsonValue &value : pages[title].toArray()) {
            const QJsonObject node = value.toObject();
            const QString name = node[u"name"_s].toString();
            if (!isControl(node))
                continue;
            ++controls;
            QVERIFY2(!name.isEmpty(), qPrintable(u"%1: a %2 after %3"_s.arg(
                                          title, node[u"role"_s].toString(), last)));
            last = name;
        }
        QVERIFY2(controls >= around + 3, qPrintable(u"%1: %2"_s.arg(title).arg(controls)));
    }
}

void TestScreenReader::finding_is_announced()
{
    const QJsonArray heard =
        m_reader.read(u"cluster"_s, {u"change"_s, u"Cluster domain"_s, QString()}).array();
    const auto tells = [&heard](const QString &event, const QString &role, const QString &part) {
        return std::ranges::any_of(heard, [&](const QJsonValue &value) {
            const QJsonObject told = value.toObject();
            return told[u"event"_s] == event && told[u"role"_s] == role &&
                   told[part] == u"The cluster has no domain"_s;
        });
    };
    QVERIFY(tells(u"object:state-changed:showing"_s, u"notification"_s, u"name"_s));
    QVERIFY(tells(u"object:property-change:accessible-description"_s, u"text"_s, u"description"_s));
}

} // namespace das

QTEST_MAIN(das::TestScreenReader)
#include "tst_screenreader.moc"
