#pragma once

#include "verify/logrows.h"
#include "widgets/panel.h"

class QLabel;
class QProgressBar;

namespace das {

class ElidedLabel;
class StateIcon;

/// How the cluster stands, and how far the reading is. It is equally high throughout.
class LogsSummary : public Panel {
    Q_OBJECT

public:
    explicit LogsSummary(QWidget *parent = nullptr);

    void showHeadline(const LogsHeadline &headline);
    /// From 0 to 1; less: no bar.
    void showProgress(qreal progress);

private:
    StateIcon *m_icon;
    QLabel *m_headline;
    ElidedLabel *m_detail;
    QProgressBar *m_bar;
};

} // namespace das
