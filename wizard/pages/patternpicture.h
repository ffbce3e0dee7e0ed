#pragma once

#include "plan/clusterplan.h"

#include <QWidget>

namespace das {

/// A miniature of the cluster drawing for a deployment pattern.
class PatternPicture : public QWidget {
    Q_OBJECT

public:
    explicit PatternPicture(Pattern pattern, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pattern m_pattern;
};

} // namespace das
