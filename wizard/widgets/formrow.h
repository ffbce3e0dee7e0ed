#pragma once

#include "plan/clusterplan.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QAction;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace das {

class FieldFinding;
class Form;
struct Finding;

/// Field widths in x: they say what belongs in.
inline constexpr qreal kPortWidth = 11;
inline constexpr qreal kUserWidth = 32;
inline constexpr qreal kNameWidth = 36;
inline constexpr qreal kHostWidth = 45;
inline constexpr qreal kToEdge = 0; ///< paths and URLs go to the right edge

/// A line of text, bound to the plan.
struct LineField {
    QString label;     ///< "Cluster &domain"; the buddy is set
    QString name;      ///< objectName, "clusterDomainEdit"
    QString where;     ///< key of the plan file, "cluster/domain"
    QString undoText;  ///< "change of the cluster domain"
    QString help = {}; ///< what it is, where it goes, what breaks if it is wrong
    qreal width = kNameWidth;
    QString placeholder = {};
    std::function<QString(const ClusterPlan &)> read;
    std::function<void(ClusterPlan &, const QString &)> write;
};

/// A number in a spin box, bound to the plan.
struct NumberField {
    QString label;
    QString name;
    QString where;
    QString undoText;
    QString help = {};
    int minimum = 0;
    int maximum = 65535;
    qreal width = kPortWidth;
    std::function<int(const ClusterPlan &)> read;
    std::function<void(ClusterPlan &, int)> write;
};

/// A check box, bound to the plan.
struct CheckField {
    QString label;
    QString name;
    QString where;
    QString undoText;
    QString help = {};
    std::function<bool(const ClusterPlan &)> read;
    std::function<void(ClusterPlan &, bool)> write;
};

/// A choice of a few values, bound to the plan by position.
struct ChoiceField {
    QString label;
    QString name;
    QString where;
    QString undoText;
    QString help = {};
    qreal width = kNameWidth;
    std::function<QStringList(const ClusterPlan &)> choices; ///< made again on each load
    std::function<int(const ClusterPlan &)> read;
    std::function<void(ClusterPlan &, int)> write;
};

/// One row of a form: the first label stands in the label column, further ones beside their field.
class FormRow : public QWidget {
    Q_OBJECT

public:
    explicit FormRow(Form &form);

    QLineEdit *addLine(const LineField &field);
    QSpinBox *addNumber(const NumberField &field);
    QCheckBox *addCheck(const CheckField &field);
    QComboBox *addChoice(const ChoiceField &field);
    /// Any widget as the field of a key; with an empty label below the fields of other rows.
    /// `width` as in LineField; `load` (may be empty) shows the plan in it.
    void addField(const QString &label, QWidget *field, const QString &where, qreal width = kToEdge,
                  const std::function<void(const ClusterPlan &)> &load = {});
    /// A button beside the fields: "Choose...".
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// Secondary text beside the fields: "of 2 analyzers".
    QLabel *addText(const QString &objectName);
    /// A widget below the fields, above what the row means.
    void addBelow(QWidget *widget);
    /// What the row means, below its fields; can be set again.
    void setExplanation(const QString &text);
    QLabel *explanation() const { return m_explanation; }

    void load(const ClusterPlan &plan);
    /// Shows the first finding of each field; with `curedOnly` only takes away what is cured.
    void showFindings(const QList<Finding> &findings, bool curedOnly);
    /// The field of `where`, or nullptr.
    QWidget *fieldOf(const QString &where) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    friend class Form;
    struct Binding {
        QString where;
        QWidget *field = nullptr;
        QAction *action = nullptr; ///< trailing icon of a line edit
        FieldFinding *finding = nullptr;
        QString description; ///< accessible description without a finding
        qreal width = 0;
        std::function<void(const ClusterPlan &)> load;
    };

    void addLabelled(const QString &label, QWidget *field);
    Binding &bind(const QString &where, QWidget *field, qreal width,
                  const std::function<void(const ClusterPlan &)> &load);
    void showFinding(Binding &binding, const Finding *finding);
    void applyGrid();
    void applyFieldWidth(const Binding &binding) const;

    Form &m_form;
    QVBoxLayout *m_column;
    QHBoxLayout *m_line;
    QVBoxLayout *m_below;
    QLabel *m_firstLabel = nullptr;
    QLabel *m_explanation = nullptr;
    QList<Binding> m_bindings;
};

} // namespace das
