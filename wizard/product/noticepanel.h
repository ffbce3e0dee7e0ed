#pragma once

#include "product/packinspection.h"

#include <QFrame>

class QPushButton;

namespace das {

/// A message on the tint of what it means: icon, title, detail, and maybe a button.
class NoticePanel : public QFrame {
    Q_OBJECT

public:
    explicit NoticePanel(const PackNote &note, QWidget *parent = nullptr);

    /// A button at the right edge that ends what the notice is about.
    QPushButton *addFix(const QString &text, const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
};

} // namespace das
