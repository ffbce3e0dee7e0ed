#pragma once

#include "write/foldertarget.h"

namespace das {

/// Inventory, variables, playbooks and bundles without passwords, as `das-setup ansible` writes
/// them.
class AnsibleTarget : public FolderTarget {
    Q_OBJECT

public:
    AnsibleTarget(PlanPage &page, PlanSession &session);

    QString id() const override { return QStringLiteral("ansible"); }
    QString title() const override;
    QString explanation() const override;
    bool needsPasswords() const override { return false; }
    QString deed() const override;
    QString countText(int n) const override;

protected:
    QList<WriteRow> rows() const override;
    WriteJob::Work work(const QString &folder) const override;
    WriteMessage planned() const override;
    WriteMessage written(const QString &size) const override;
    WriteMessage failed(const Error &error) const override;
    QString progressText(int done) const override;
};

} // namespace das
