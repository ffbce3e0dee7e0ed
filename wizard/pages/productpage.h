#pragma once

#include "planpage.h"
#include "product/packinspection.h"

#include <QFutureWatcher>
#include <QTimer>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;

namespace das {

class Form;
class FormRow;
class PackView;

/// The stock pack, and with it the product and version that the plan is for. A pack is read on a
/// worker thread; one that is recognised sets the product of the plan.
class ProductPage : public PlanPage {
    Q_OBJECT

public:
    explicit ProductPage(PlanSession &session);
    static QString stepTitle() { return tr("Product"); }

    StepStatus status() const override;
    QString helpText() const override;
    QString reasonNotReady() const override;

protected:
    void load(const ClusterPlan &plan) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPackRow();
    void addProductRow();
    void chooseFile();
    void chooseFolder();
    void useSamplePack();
    /// A whole path at once: by button or drop.
    void choose(const QString &path);
    void pathWasTyped(const QString &text);
    void setSource(const QString &path);
    /// Reads the pack of the plan, unless that is what is shown already.
    void followSource();
    void inspect();
    void inspected(const PackInspection &inspection);
    void adoptProduct();
    void showState();
    /// The findings of the pack, which stand in panels below it.
    QList<PackNote> notices() const;
    void showPack();

    Form *m_form;
    QLineEdit *m_path = nullptr;
    QAction *m_sign = nullptr; ///< recognised or not, inside the field
    FormRow *m_productRow = nullptr;
    PackView *m_view = nullptr;
    QLabel *m_alsoSupported = nullptr;
    QTimer m_typing;                            ///< the path is read when typing pauses
    QTimer m_reading;                           ///< a short read shows only its result
    QString m_wanted;                           ///< path that is read, or was
    std::optional<PackInspection> m_inspection; ///< of m_wanted; none while it is read
    QFutureWatcher<PackInspection> m_watcher;   ///< of the newest reading only
    QString m_shown;                            ///< which inspection and product the view shows
    bool m_mayAdopt = false; ///< the user chose the pack, so its product goes into the plan
};

} // namespace das
