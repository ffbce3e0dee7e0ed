#pragma once

#include "connections/connectiontests.h"
#include "plan/sampleplan.h"
#include "plansession.h"
#include "support/wizarddriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QtTest>

#include <memory>

namespace das::test {

/// A page on screen over a session with a sample plan, in which there is nothing to test.
template <typename Page>
struct PageOnScreen {
    explicit PageOnScreen(const ClusterPlan &plan = samplePlan(Pattern::FullyDistributed,
                                                               QStringLiteral("wso2das-3.0.0")))
    {
        ConnectionTests::of(session).setTaskSource(
            [](const ProbeInput &) { return QList<ProbeTask>(); });
        session.start(plan);
        page = std::make_unique<Page>(session);
        page->setDialogs(dialogs);
        page->resize(950, 750);
        page->initializePage();
        page->show();
    }

    /// The widget of that objectName; the test ends if there is none.
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = page->template findChild<Widget *>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("There is no widget %s.", name);
        return widget;
    }

    /// Types over what a field holds and ends with Return.
    void fill(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    void click(const char *name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }

    PrivateSettings settings;
    PlanSession session;
    FakeDialogs dialogs;
    std::unique_ptr<Page> page;
};

} // namespace das::test
