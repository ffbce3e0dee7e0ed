#include "product/packview.h"

#include "export/nodescripts.h"
#include "look/grid.h"
#include "product/noticepanel.h"
#include "profile/profilecatalog.h"
#include "widgets/panel.h"
#include "widgets/screenreader.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"

#include <QApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Labels in secondary text, what belongs to them beside.
void addFacts(QGridLayout &table, const QList<PackFact> &facts, int column)
{
    for (const PackFact &fact : facts) {
        const int row = table.rowCount();
        auto *label = new SecondaryLabel(fact.label);
        label->setWordWrap(false);
        table.addWidget(label, row, column, Qt::AlignTop);
        table.addWidget(plainLabel(fact.text), row, column + 1);
    }
    table.setColumnStretch(column + 1, 1);
}

QString kindName(const ProductProfile &profile)
{
    return profile.analyticsFolder().isEmpty()
               ? productName(profile)
               : PackView::tr("%1, analytics profile").arg(productName(profile));
}

} // namespace

PackView::PackView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid(this).g(3.0 / 5), 0, 0);
    clear();
}

void PackView::showNothing()
{
    clear();
    addSupportedPacks();
}

void PackView::showReading(const QString &path)
{
    clear();
    auto *row = new QHBoxLayout;
    row->addWidget(new StateIcon(u"running"_s), 0, Qt::AlignTop);
    row->addWidget(plainLabel(tr("Reading %1").arg(QFileInfo(path).fileName())), 1);
    m_layout->addLayout(row);
}

void PackView::showInspection(const PackInspection &inspection, const QString &plannedProduct,
                              const QList<PackNote> &notices)
{
    clear();
    const ProductProfile *profile = profileById(inspection.productId);
    if (profile == nullptr) {
        addNotice(inspection.problem);
        addSupportedPacks();
        setAccessibleName(inspection.problem.title);
    } else {
        if (plannedProduct != profile->id)
            addMismatch(*profile, plannedProduct);
        addRecognised(inspection, *profile);
        for (const PackNote &note : notices)
            addNotice(note);
        addVersionNotes(*profile);
        setAccessibleName(tr("%1 recognised").arg(profile->title));
    }
    announce(*this, accessibleName());
}

void PackView::clear()
{
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater(); // the button that led here may be in it
    }
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Grid(this).g(1.0 / 2));
    layout()->addWidget(m_content);
}

void PackView::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    heading->setContentsMargins(0, Grid(this).g(3.0 / 5), 0, 0);
    m_layout->addWidget(heading);
}

void PackView::addNotice(const PackNote &note)
{
    m_layout->addWidget(new NoticePanel(note));
}

void PackView::addMismatch(const ProductProfile &pack, const QString &plannedProduct)
{
    const ProductProfile *planned = profileById(plannedProduct);
    auto *notice = new NoticePanel(
        {Severity::Error,
         tr("The plan is for %1, but the pack is %2")
             .arg(planned != nullptr ? planned->title : plannedProduct, pack.title),
         tr("Choose a pack of the planned version, or change the plan to that of the pack.")});
    QPushButton *fix = notice->addFix(tr("&Use %1").arg(pack.title), u"useProductButton"_s);
    connect(fix, &QPushButton::clicked, this, &PackView::useProductRequested, Qt::QueuedConnection);
    m_layout->addWidget(notice);
}

void PackView::addRecognised(const PackInspection &inspection, const ProductProfile &profile)
{
    const Grid grid(this);
    auto *panel = new Panel(nullptr, Panel::Surface::Base, Panel::Size::Large);
    panel->setObjectName(u"recognisedPanel"_s);
    auto *table = new QGridLayout(panel);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(grid.g(2.0 / 3));
    table->setVerticalSpacing(grid.g(1.0 / 3));
    auto *sign = new StateIcon(u"ok"_s);
    sign->setIconSize(grid.g(1.15));
    table->addWidget(sign, 0, 0, Qt::AlignVCenter);
    auto *title = plainLabel(productName(profile) + u' ' + productVersion(profile));
    title->setObjectName(u"recognisedTitle"_s);
    title->setFont(scaled(QApplication::font(), 1.2, QFont::DemiBold));
    table->addWidget(title, 0, 1, 1, 2);
    addFacts(*table, inspection.facts, 1);
    m_layout->addWidget(panel);
}

void PackView::addVersionNotes(const ProductProfile &profile)
{
    addHeading(tr("What this version brings with it"));
    const Grid grid(this);
    for (const QString &note : versionNotes(profile)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(grid.g(1.0 / 2));
        row->addWidget(new StateIcon(u"hint"_s), 0, Qt::AlignTop);
        row->addWidget(plainLabel(note), 1);
        m_layout->addLayout(row);
    }
}

void PackView::addSupportedPacks()
{
    addHeading(tr("Supported packs"));
    QList<PackFact> kinds;
    for (const ProductProfile &profile : builtInProfiles()) {
        const QString name = kindName(profile);
        if (!kinds.isEmpty() && kinds.last().label == name)
            kinds.last().text += u", "_s + productVersion(profile);
        else
            kinds.append({name, productVersion(profile)});
    }
    auto *panel = new Panel;
    panel->setObjectName(u"supportedPanel"_s);
    auto *table = new QGridLayout(panel);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(Grid(this).g(2));
    table->setVerticalSpacing(Grid(this).g(1.0 / 2));
    for (const PackFact &kind : std::as_const(kinds)) {
        const int row = table->rowCount();
        table->addWidget(new QLabel(kind.label), row, 0);
        table->addWidget(new SecondaryLabel(kind.text), row, 1);
    }
    table->setColumnStretch(1, 1);
    m_layout->addWidget(panel);
}

} // namespace das
