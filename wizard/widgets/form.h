#pragma once

#include "plansession.h"
#include "widgets/formrow.h"

#include <QList>
#include <QScrollArea>
#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace das {

/// Rows of labelled fields that are bound to the plan, with the findings of each field below it.
/// It scrolls, never sideways. A finding appears 300 ms after the last key press or at once when
/// the field is left, and goes at once when it is cured.
class Form : public QScrollArea {
    Q_OBJECT

public:
    explicit Form(PlanSession &session, QWidget *parent = nullptr);

    FormRow *addRow();
    /// DemiBold, with a gap above it.
    QLabel *addHeading(const QString &text);
    /// A paragraph in secondary text over the whole width.
    QLabel *addParagraph(const QString &text, const QString &objectName = {});
    /// Any widget over the whole width: a probe panel, choice cards. With a stretch it takes the
    /// room that is left: a table.
    void addWidget(QWidget *widget, int stretch = 0);
    void addLayout(QLayout *layout);
    /// The gap between groups, 1 G.
    void addGap();

    /// Plan -> fields, and the findings at once.
    void load(const ClusterPlan &plan);
    /// Focus on the field of that key, or of the closest key above it.
    bool focusWhere(const QString &where);
    /// Brings the whole widget on screen, once it has the size that it is going to have.
    void scrollTo(QWidget *widget);
    PlanSession &session() const { return m_session; }
    /// Findings of these rules have another place on the page than below their field.
    void leaveOut(const std::function<bool(const Finding &)> &isElsewhere)
    {
        m_isElsewhere = isElsewhere;
    }

    QSize minimumSizeHint() const override;

private:
    friend class FormRow;
    QList<Finding> findings() const;
    int labelColumn() const;
    void labelAdded(const QLabel &label);
    void showCured();
    void showFindings();
    void planWasTypedIn();

    PlanSession &m_session;
    QVBoxLayout *m_rowsLayout;
    QList<FormRow *> m_rows;
    QTimer m_delay;
    int m_widestLabel = 0;
    std::function<bool(const Finding &)> m_isElsewhere;
    bool m_isLoading = false;
};

} // namespace das
