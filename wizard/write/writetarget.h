#pragma once

#include "planpage.h"
#include "plansession.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QGridLayout;

namespace das {

class PlanTable;
class WriteModel;

/// What the panel of the Write page says.
struct WriteMessage {
    QString icon; ///< "error"; empty: none
    QString headline;
    QString detail;
    QString remedy; ///< text of a button that calls WriteTarget::remedy(); empty: none
};

/// What must be confirmed before the deed.
struct WriteQuestion {
    QString text;
    QString detail;
    QString yes;
    QString no;
};

enum class WriteEnd : quint8 { Written, Stopped, Failed };

/// A way to deliver the cluster, one of those that the Write page offers: its fields, its table,
/// and the deed. The page owns what all have in common: the choice, the passwords, the panel that
/// tells how it goes, and Next.
///
/// To add one: derive, and add it in WritePage's constructor.
class WriteTarget : public QObject {
    Q_OBJECT

public:
    WriteTarget(PlanPage &page, PlanSession &session);

    /// "bundles": part of object names, and how the choice is remembered.
    virtual QString id() const = 0;
    virtual QString title() const = 0; ///< of the choice
    virtual QString explanation() const = 0;

    /// What is set above the panel; nullptr: nothing. The page takes both widgets.
    virtual QWidget *fields() { return nullptr; }
    virtual PlanTable *table() = 0;

    /// The page shows this target: read what the plan means for it anew.
    virtual void refresh() = 0;
    /// Why the deed is not possible yet, beside errors in the plan and passwords.
    virtual QString reasonNotReady() const = 0;
    /// What the panel says before the deed.
    virtual WriteMessage ready() const = 0;
    virtual void remedy() {}
    /// Whether what is written holds the passwords of the plan.
    virtual bool needsPasswords() const { return true; }

    virtual QString deed() const = 0; ///< "Create 7 bundles": the text of Next
    virtual std::optional<WriteQuestion> question() const { return std::nullopt; }
    virtual void start() = 0;
    virtual void stop() = 0;
    /// Number `done` (from 0) is begun: shows it in the table and says so.
    virtual QString showProgress(int done) = 0;
    virtual int count() const = 0;              ///< how much there is to write
    virtual QString countText(int n) const = 0; ///< "7 bundles"

    /// Of what was written: the folder that holds all of it, if there is one, and all paths.
    virtual QString folder() const { return {}; }
    virtual QStringList paths() const = 0;

    /// The grid of labels, fields and buttons of the page.
    static QGridLayout *newFieldGrid(QWidget *parent);

signals:
    /// ready() or reasonNotReady() say something else.
    void changed();
    /// What was written is not what would be written now.
    void outdated();
    void progressed(int done);
    void finished(das::WriteEnd end, const das::WriteMessage &message);

protected:
    PlanSession &session() const { return m_session; }
    const ClusterPlan &plan() const { return m_session.plan(); }
    PlanPage &page() const { return m_page; }
    /// A table that shows `model`.
    static PlanTable *newTable(WriteModel *model, const QString &objectName,
                               const QString &accessibleName, const QList<qreal> &leastWidths);

private:
    PlanPage &m_page;
    PlanSession &m_session;
};

} // namespace das
