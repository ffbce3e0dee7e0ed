#pragma once

#include "dialogs.h"
#include "plansession.h"
#include "steps/stepstatus.h"

#include <QWizardPage>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace das {

class Form;

/// What a page is about.
struct PageHeading {
    QString title;    ///< also the step's name in the side list
    QString subtitle; ///< one line that says why the page exists
};

/// A page of the wizard. It shows a part of the session's plan and changes it through
/// PlanSession::update(); it has no rules of its own.
///
/// To write one: derive, build the widgets in the constructor, give load() and status(), and add
/// the row in pagetable.cpp. A page that is a form needs little more than its fields:
///
///     class SparkPage : public PlanPage {
///         Q_OBJECT
///     public:
///         static QString stepTitle() { return tr("Spark"); }
///         explicit SparkPage(PlanSession &session)
///             : PlanPage(session, {stepTitle(), tr("What analyzers run on.")}, {u"spark"_s})
///         {
///             m_form = addForm();                   // scrolls, never sideways
///             FormRow *row = m_form->addRow();
///             row->addNumber({.label = tr("Spark &masters"),
///                             .name = u"sparkMasterCountEdit"_s, // objectName: tests find it
///                             .where = u"spark/masterCount"_s,   // key of the plan file: findings
///                             .undoText = tr("change of Spark masters"),
///                             .help = tr("carbon.spark.master.count in spark-defaults.conf."),
///                             .maximum = 99,
///                             .read = [](const ClusterPlan &p) { return p.spark.masterCount; },
///                             .write = [](ClusterPlan &p, int v) { p.spark.masterCount = v; }});
///             m_of = row->addText(u"sparkMasterOfLabel"_s);      // secondary text beside it
///             row->setExplanation(tr("One works, the other takes over."));
///             row = m_form->addRow();
///             row->addLine({.label = tr("Symbolic &link"),
///                           .name = u"sparkSymbolicLinkEdit"_s,
///                           .where = u"spark/symbolicLink"_s,
///                           .undoText = tr("change of the symbolic link"),
///                           .help = tr("carbon.das.symbolic.link in spark-defaults.conf."),
///                           .read = [](const ClusterPlan &p) { return p.spark.symbolicLink; },
///                           .write = [](ClusterPlan &p, const QString &v) {
///                               p.spark.symbolicLink = v;
///                           }});
///         }
///         StepStatus status() const override
///         {
///             return {.summary = tr("%n Spark master(s)", nullptr, plan().spark.masterCount)};
///         }
///     protected:
///         void load(const ClusterPlan &plan) override { m_form->load(plan); }
///     };
///
/// A table page adds its table to body() with a stretch of 1 and a FindingStrip below it, and
/// overrides focusWhere().
class PlanPage : public QWizardPage {
    Q_OBJECT

public:
    /// `prefixes`: the keys of the plan file that the page shows; their findings are its own.
    PlanPage(PlanSession &session, const PageHeading &heading, QStringList prefixes);

    const QString &heading() const { return m_heading.title; }
    const QStringList &prefixes() const { return m_prefixes; }
    QList<Finding> ownFindings() const;

    /// No finding of severity error in the page's keys, and nothing in reasonNotReady().
    bool isComplete() const final;
    /// load(), then the page counts as visited.
    void initializePage() final;
    /// Going back must not clear what was typed.
    void cleanupPage() final {}

    /// What the side list says, apart from findings.
    virtual StepStatus status() const = 0;
    /// Why Next is off although no finding says so ("the pack is being read"); empty: it is not.
    virtual QString reasonNotReady() const { return {}; }
    /// Puts the focus on the field of a key of the plan file. False if the page has none for it.
    virtual bool focusWhere(const QString &where);
    /// Ctrl+T: tests the connections of this page.
    virtual void testConnections() {}
    /// Shows where connections that are not proved can be tested.
    virtual void focusConnections() {}
    /// F8 on a page that has changes to go through instead of findings; false: it has not.
    virtual bool stepThrough(bool /*forward*/) { return false; }
    /// Whether the page is left by no way at the moment (a write runs).
    virtual bool holdsWindow() const { return false; }

    /// F1: what a person needs to know to fill the page in; the subtitle unless overridden.
    virtual QString helpText() const { return m_heading.subtitle; }
    /// The widgets inside the page that Tab visits, in order.
    QList<QWidget *> tabStops() const;

    /// Given by the wizard when it adds the page.
    void setDialogs(Dialogs &dialogs) { m_dialogs = &dialogs; }
    Dialogs &dialogs() const;
    /// Shows the plan; the wizard calls it when the plan changes while the page is on screen.
    void reload();

signals:
    /// What status() or reasonNotReady() says has changed without the plan changing.
    void statusChanged();
    /// The user wants to see the field of that key, which may be on another page.
    void goToRequested(const QString &where);
    /// The user wants another step ("changes").
    void stepRequested(const QString &stepId);
    /// The user wants to open that plan file, or to choose one if it is empty.
    void openPlanRequested(const QString &path);
    /// The page made another plan, which has no file yet. `begun` is called once it is the
    /// session's: the user may keep the present one.
    void beginPlanRequested(const das::ClusterPlan &plan, const std::function<void()> &begun);

protected:
    PlanSession &session() const { return m_session; }
    const ClusterPlan &plan() const { return m_session.plan(); }
    /// Plan -> widgets. Widgets that already show their value are left alone: the user may be
    /// typing in one.
    virtual void load(const ClusterPlan &plan) = 0;

    /// Below the header; the page's margins are set.
    QVBoxLayout *body() const { return m_body; }
    /// Buttons for the whole page, at the right of the title.
    QHBoxLayout *headerButtons() const { return m_headerButtons; }
    /// A form that takes the rest of the page. focusWhere() then knows its fields.
    Form *addForm();

    void changeEvent(QEvent *event) override;

private:
    void buildHeader();
    void applyGrid();

    PlanSession &m_session;
    PageHeading m_heading;
    QStringList m_prefixes;
    Dialogs *m_dialogs = nullptr;
    QWidget *m_title = nullptr;
    QHBoxLayout *m_headerButtons = nullptr;
    QVBoxLayout *m_headerTexts = nullptr;
    QVBoxLayout *m_body = nullptr;
    Form *m_form = nullptr;
};

} // namespace das
