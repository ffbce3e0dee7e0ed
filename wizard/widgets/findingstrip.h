#pragma once

#include "plansession.h"

#include <QFrame>

class QScrollArea;

namespace das {

/// The findings of a table page, below the table: one row each, errors first. Three rows, then
/// "4 more" opens the whole list in the same height. It shows nothing while there are none.
class FindingStrip : public QFrame {
    Q_OBJECT

public:
    /// Shows the session's findings below these keys and follows the plan.
    FindingStrip(PlanSession &session, QStringList prefixes, QWidget *parent);
    void setPrefixes(const QStringList &prefixes);
    /// Shown before the session's findings of the same severity: what only this page knows, such as
    /// a paste.
    void setFurtherFindings(const QList<Finding> &findings);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// A row was clicked: the page focuses that key.
    void activated(const QString &where);
    /// The fix was made; the focus belongs on what it changed.
    void fixed(const QString &where);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addRow(const Finding &finding);
    void announceNew(const QList<Finding> &findings);

    PlanSession &m_session;
    QStringList m_prefixes;
    QList<Finding> m_further;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    bool m_showsAll = false;
    QStringList m_messages; ///< of the findings that are shown or told of
};

} // namespace das
