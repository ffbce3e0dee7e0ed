#pragma once

#include "product/packinspection.h"

#include <QWidget>

class QVBoxLayout;

namespace das {

/// What is known about the chosen stock pack: its panel with notes, or why it is of no use and
/// which packs are.
class PackView : public QWidget {
    Q_OBJECT

public:
    explicit PackView(QWidget *parent = nullptr);

    /// No pack is chosen: shows which can be.
    void showNothing();
    void showReading(const QString &path);
    /// `plannedProduct`: the id in the plan, which may be another one than the pack's. `notices`:
    /// what its user should know of a recognised pack.
    void showInspection(const PackInspection &inspection, const QString &plannedProduct,
                        const QList<PackNote> &notices);

signals:
    /// The plan should be for the product of the pack.
    void useProductRequested();

private:
    void clear();
    void addHeading(const QString &text);
    void addNotice(const PackNote &note);
    void addMismatch(const ProductProfile &pack, const QString &plannedProduct);
    void addRecognised(const PackInspection &inspection, const ProductProfile &profile);
    void addVersionNotes(const ProductProfile &profile);
    void addSupportedPacks();

    QWidget *m_content = nullptr; ///< made anew for each pack
    QVBoxLayout *m_layout = nullptr;
};

} // namespace das
