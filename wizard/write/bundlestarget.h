#pragma once

#include "write/foldertarget.h"

class QCheckBox;

namespace das {

/// One bundle for each node, and the folder of the whole cluster, as `das-setup bundle` writes
/// them.
class BundlesTarget : public FolderTarget {
    Q_OBJECT

public:
    BundlesTarget(PlanPage &page, PlanSession &session);

    QString id() const override { return QStringLiteral("bundles"); }
    QString title() const override;
    QString explanation() const override;
    void refresh() override;
    QString deed() const override;
    QString countText(int n) const override;

protected:
    QList<WriteRow> rows() const override;
    WriteJob::Work work(const QString &folder) const override;
    WriteMessage planned() const override;
    WriteMessage written(const QString &size) const override;
    WriteMessage failed(const Error &error) const override;
    QString progressText(int done) const override;

private:
    bool isWhole() const;

    QCheckBox *m_whole;
};

} // namespace das
