#include "databases/sqlview.h"

#include "export/databasesql.h"
#include "look/grid.h"
#include "look/icons.h"
#include "plansession.h"
#include "widgets/screenreader.h"
#include "widgets/secondarylabel.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

SqlView::SqlView(PlanSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_hint(new SecondaryLabel),
      m_text(new QPlainTextEdit),
      m_copy(new QPushButton(icon(u"copy"_s), tr("Cop&y")))
{
    const Grid grid(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid.g(1.0 / 2), 0, 0);
    layout->setSpacing(grid.g(1.0 / 2));
    auto *head = new QHBoxLayout;
    head->setSpacing(grid.g(1.0 / 2));
    m_copy->setObjectName(u"copySqlButton"_s);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &SqlView::copy);
    head->addWidget(m_hint, 1);
    head->addWidget(m_copy);
    layout->addLayout(head);
    m_text->setObjectName(u"databasesSqlText"_s);
    m_text->setAccessibleName(tr("Statements that create the databases"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 1);
    applyFont();
}

void SqlView::load()
{
    const ProductProfile *profile = m_session.profile();
    const QString sql =
        profile == nullptr ? QString() : createDatabasesSql(*profile, m_session.plan());
    m_copy->setEnabled(!sql.isEmpty());
    m_hint->setText(profile == nullptr
                        ? tr("The tables depend on the product. Choose it on the Product page.")
                        : tr("Run it once as a user who may create databases. It holds no "
                             "password."));
    if (m_text->toPlainText() != sql)
        m_text->setPlainText(sql);
}

void SqlView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void SqlView::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_hint->setText(tr("The statements are on the clipboard."));
    announce(*m_hint, m_hint->text());
}

void SqlView::applyFont()
{
    m_text->setFont(scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0.95));
}

} // namespace das
