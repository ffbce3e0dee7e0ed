#include "export/nodefiles.h"
#include "export/nodereadme.h"
#include "export/runbook.h"
#include "pack/packsource.h"
#include "profile/profilecatalog.h"
#include "support/hostilevalues.h"
#include "support/resultmacros.h"
#include "validate/validate.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace das {

using test::HostileField;
using test::HostileValue;
using test::kHarmless;

namespace {

/// What a reader sees of GitHub's Markdown, without the commands: those are a shell's concern.
QStringList shownText(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
            lines.append(block.text());
    }
    return lines;
}

/// The runbook, and the README of a node that runs Spark; empty where the plan is refused.
QStringList documentsOf(const ClusterPlan &plan)
{
    const ProductProfile &profile = *profileById(kSamplePackProduct);
    for (const Finding &finding : validate(plan, &profile)) {
        if (finding.severity == Severity::Error)
            return {};
    }
    const NodePlan node = plan.nodesWith(Role::Analyzer).first();
    NodeChanges changes;
    changes.nodeId = node.id;
    for (const QString &jar : QStringList{plan.mysql.driverJar} + plan.deploymentSync.clientJars)
        changes.files.append({u"lib/"_s + QFileInfo(jar).fileName(), {}, {}, 0644, true, true, {}});
    changes.notes.append(plan.spark.symbolicLink);
    return shownText(runbook(profile, plan, {changes})) +
           shownText(nodeReadme(profile, plan, node, changes));
}

} // namespace

class TestMarkdown : public QObject {
    Q_OBJECT

private slots:
    void value_is_shown_as_it_is_data()
    {
        QTest::addColumn<int>("field");
        for (qsizetype i = 0; i < test::hostileFields().size(); ++i)
            QTest::newRow(test::hostileFields()[i].where) << int(i);
    }
    void value_is_shown_as_it_is()
    {
        QFETCH(const int, field);
        const HostileField &hostile = test::hostileFields()[field];
        const QTemporaryDir folder;
        const QStringList harmless =
            documentsOf(test::hostilePlan(hostile, kHarmless, folder.path()));
        for (const HostileValue &value : test::hostileValues()) {
            const ClusterPlan tried = test::hostilePlan(hostile, value.value, folder.path());
            const QStringList shown = documentsOf(tried);
            const bool isCut = QByteArrayView(hostile.where).endsWith("Jar") ||
                               QByteArrayView(hostile.where).endsWith("Jars");
            if (shown.isEmpty() || (isCut && value.value.contains(u'/')))
                continue; // refused; or the name of a jar would be a part of it
            QStringList expected = harmless;
            expected.replaceInStrings(kHarmless, value.value);
            QCOMPARE(shown.size(), expected.size());
            for (qsizetype i = 0; i < shown.size(); ++i)
                QCOMPARE(shown[i], expected[i]);
        }
    }

    void text_in_a_table_and_code_in_a_line_are_shown_as_they_are()
    {
        int shown = 0;
        for (const HostileValue &value : test::hostileValues()) {
            const QString text = value.value;
            if (text.trimmed() != text || !text.isValidUtf16() ||
                std::ranges::any_of(text, [](QChar c) { return !c.isPrint(); }))
                continue;
            const QString row =
                u"| a |\n| --- |\n| %1 |\n\nb %2\n"_s.arg(markdownText(text), markdownCode(text));
            QCOMPARE(shownText(row).filter(QRegularExpression(u"."_s)).join(u'\n'),
                     u"a\n%1\nb %1"_s.arg(text));
            ++shown;
        }
        QCOMPARE_GT(shown, 25);
    }
};

} // namespace das

QTEST_MAIN(das::TestMarkdown)
#include "tst_markdown.moc"
