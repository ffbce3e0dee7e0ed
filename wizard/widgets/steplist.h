#pragma once

#include <QListView>

namespace das {

class StepModel;

/// The steps in the side panel. Moving with the keys does not change the page; Enter and a click
/// do.
class StepList : public QListView {
    Q_OBJECT

public:
    explicit StepList(StepModel &model, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override { return {0, 0}; }

signals:
    void stepChosen(const QString &stepId);
    void returnPressed(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace das
