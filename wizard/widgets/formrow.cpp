#include "widgets/formrow.h"

#include "look/grid.h"
#include "look/icons.h"
#include "look/shortcut.h"
#include "widgets/fieldfinding.h"
#include "widgets/fieldhelp.h"
#include "widgets/form.h"
#include "widgets/secondarylabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace das {

namespace {

/// Fields take the room of their row up to their width before the empty end does.
constexpr int kFieldStretch = 1000;

/// What a screen reader is at when the field has the focus.
QWidget &focusOf(QWidget &field)
{
    return field.focusProxy() == nullptr ? field : *field.focusProxy();
}

/// A description that is set is told, even if it is the one that was there.
void describe(QWidget &field, const QString &description)
{
    if (focusOf(field).accessibleDescription() != description)
        focusOf(field).setAccessibleDescription(description);
}

} // namespace

FormRow::FormRow(Form &form) : m_form(form)
{
    const Grid grid(this);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid.g(2.0 / 5));
    m_line = new QHBoxLayout;
    m_line->setSpacing(grid.g(1.0 / 2));
    m_line->addStretch(1);
    m_column->addLayout(m_line);
    m_below = new QVBoxLayout;
    m_below->setSpacing(grid.g(2.0 / 5));
    m_below->setContentsMargins(readingMargins(form.labelColumn(), 0, 0, 0));
    m_column->addLayout(m_below);
    m_explanation = new SecondaryLabel;
    m_explanation->setContentsMargins(0, 0, 0, grid.g(1.0 / 3));
    m_explanation->hide();
    m_below->addWidget(m_explanation);
}

QLineEdit *FormRow::addLine(const LineField &field)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(field.name);
    edit->setPlaceholderText(field.placeholder);
    setHelp(*edit, field.help);
    addLabelled(field.label, edit);
    bind(field.where, edit, field.width, [edit, read = field.read](const ClusterPlan &plan) {
        const QSignalBlocker blocker(edit);
        const QString text = read(plan);
        if (edit->text() != text)
            edit->setText(text);
    });
    // Dictation and completion change the text without editing it.
    connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &text) {
        m_form.session().update(
            field.undoText, [&](ClusterPlan &plan) { field.write(plan, text); }, field.where);
    });
    connect(edit, &QLineEdit::editingFinished, this, [this] {
        m_form.session().endMerge();
        m_form.showFindings();
    });
    return edit;
}

QSpinBox *FormRow::addNumber(const NumberField &field)
{
    auto *box = new QSpinBox;
    box->setObjectName(field.name);
    box->setRange(field.minimum, field.maximum);
    box->setGroupSeparatorShown(false);
    setHelp(*box, field.help);
    addLabelled(field.label, box);
    bind(field.where, box, field.width, [box, read = field.read](const ClusterPlan &plan) {
        const QSignalBlocker blocker(box);
        const int value = read(plan);
        // What the plan says is shown as it is, even where the field would not accept it.
        box->setRange(std::min(box->minimum(), value), std::max(box->maximum(), value));
        box->setValue(value);
    });
    connect(box, &QSpinBox::valueChanged, this, [this, field](int value) {
        m_form.session().update(
            field.undoText, [&](ClusterPlan &plan) { field.write(plan, value); }, field.where);
    });
    connect(box, &QSpinBox::editingFinished, this, [this] {
        m_form.session().endMerge();
        m_form.showFindings();
    });
    return box;
}

QCheckBox *FormRow::addCheck(const CheckField &field)
{
    auto *box = new QCheckBox(field.label);
    box->setObjectName(field.name);
    setHelp(*box, field.help);
    addLabelled({}, box);
    bind(field.where, box, kToEdge,
         [box, read = field.read](const ClusterPlan &plan) { box->setChecked(read(plan)); });
    connect(box, &QCheckBox::clicked, this, [this, field](bool on) {
        m_form.session().update(field.undoText, [&](ClusterPlan &plan) { field.write(plan, on); });
        m_form.showFindings();
    });
    return box;
}

QComboBox *FormRow::addChoice(const ChoiceField &field)
{
    auto *box = new QComboBox;
    box->setObjectName(field.name);
    setHelp(*box, field.help);
    addLabelled(field.label, box);
    bind(field.where, box, field.width, [box, field](const ClusterPlan &plan) {
        const QStringList choices = field.choices(plan);
        QStringList shown;
        for (int i = 0; i < box->count(); ++i)
            shown.append(box->itemText(i));
        if (shown != choices) {
            box->clear();
            box->addItems(choices);
        }
        box->setCurrentIndex(field.read(plan));
    });
    connect(box, &QComboBox::activated, this, [this, field](int index) {
        m_form.session().update(field.undoText,
                                [&](ClusterPlan &plan) { field.write(plan, index); });
        m_form.showFindings();
    });
    return box;
}

void FormRow::addField(const QString &label, QWidget *field, const QString &where, qreal width,
                       const std::function<void(const ClusterPlan &)> &load)
{
    addLabelled(label, field);
    bind(where, field, width, load);
}

QPushButton *FormRow::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_line->insertWidget(m_line->count() - 1, button);
    return button;
}

QLabel *FormRow::addText(const QString &objectName)
{
    auto *label = new SecondaryLabel;
    label->setObjectName(objectName);
    label->setWordWrap(false);
    m_line->insertWidget(m_line->count() - 1, label);
    return label;
}

void FormRow::addBelow(QWidget *widget)
{
    m_below->insertWidget(m_below->count() - 1, widget, 0, Qt::AlignLeft);
}

void FormRow::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void FormRow::load(const ClusterPlan &plan)
{
    for (const Binding &binding : std::as_const(m_bindings)) {
        if (binding.load)
            binding.load(plan);
    }
}

void FormRow::showFindings(const QList<Finding> &findings, bool curedOnly)
{
    for (Binding &binding : m_bindings) {
        const auto found = std::ranges::find(findings, binding.where, &Finding::where);
        const Finding *finding = found == findings.end() ? nullptr : &*found;
        const bool shows = !binding.finding->ruleId().isEmpty();
        if (curedOnly && finding != nullptr &&
            !(shows && binding.finding->ruleId() == finding->ruleId))
            continue;
        showFinding(binding, finding);
    }
}

QWidget *FormRow::fieldOf(const QString &where) const
{
    const auto found = std::ranges::find(m_bindings, where, &Binding::where);
    return found == m_bindings.end() ? nullptr : found->field;
}

void FormRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyGrid();
}

void FormRow::addLabelled(const QString &label, QWidget *field)
{
    const qsizetype end = m_line->count() - 1;
    const auto position = static_cast<int>(end);
    const bool isFirst = m_bindings.isEmpty();
    if (isFirst || !label.isEmpty()) {
        auto *text = new QLabel(label);
        text->setBuddy(field);
        if (isFirst) {
            m_firstLabel = text;
            m_form.labelAdded(*text);
        }
        m_line->insertWidget(position, text);
        if (!isFirst)
            m_line->insertSpacing(position, Grid(this).g(1.0 / 2));
    }
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutShortcut(label));
    m_line->insertWidget(m_line->count() - 1, field, kFieldStretch);
}

FormRow::Binding &FormRow::bind(const QString &where, QWidget *field, qreal width,
                                const std::function<void(const ClusterPlan &)> &load)
{
    auto *finding = new FieldFinding;
    finding->setObjectName(field->objectName() + QStringLiteral("Finding"));
    // Directly below the field, above what the row means.
    m_below->insertWidget(m_below->count() - 1, finding);
    m_bindings.append({.where = where,
                       .field = field,
                       .finding = finding,
                       .description = focusOf(*field).accessibleDescription(),
                       .width = width,
                       .load = load});
    connect(finding, &FieldFinding::fixRequested, this, [this, where, finding, field] {
        const QList<Finding> findings = m_form.session().findings();
        const auto found = std::ranges::find_if(findings, [&](const Finding &candidate) {
            return candidate.where == where && candidate.ruleId == finding->ruleId();
        });
        if (found == findings.end())
            return;
        field->setFocus(Qt::OtherFocusReason);
        m_form.session().applyFix(*found);
        m_form.load(m_form.session().plan());
    });
    applyGrid();
    return m_bindings.last();
}

void FormRow::showFinding(Binding &binding, const Finding *finding)
{
    auto *edit = qobject_cast<QLineEdit *>(binding.field);
    if (binding.action != nullptr && finding == nullptr) {
        edit->removeAction(binding.action);
        delete binding.action;
        binding.action = nullptr;
    }
    if (finding == nullptr) {
        binding.finding->clear();
        describe(*binding.field, binding.description);
        return;
    }
    const QIcon picture = icon(iconNameOf(finding->severity));
    if (edit != nullptr && binding.action == nullptr)
        binding.action = edit->addAction(picture, QLineEdit::TrailingPosition);
    if (binding.action != nullptr) {
        binding.action->setIcon(picture);
        binding.action->setText(finding->message);
    }
    binding.finding->show(*finding);
    describe(*binding.field, finding->message);
}

void FormRow::applyGrid()
{
    if (m_firstLabel != nullptr) {
        // The layout adds its own spacing before the field.
        m_firstLabel->setFixedWidth(m_form.labelColumn() - m_line->spacing());
    }
    m_below->setContentsMargins(readingMargins(m_form.labelColumn(), 0, 0, 0));
    for (const Binding &binding : std::as_const(m_bindings))
        applyFieldWidth(binding);
}

void FormRow::applyFieldWidth(const Binding &binding) const
{
    if (binding.width <= 0)
        return;
    // A maximum and never a minimum: in a narrow window the form shrinks.
    binding.field->setMaximumWidth(Grid(this).x(binding.width));
    binding.field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace das
