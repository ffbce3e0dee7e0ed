#include "review/changetreemodel.h"

#include "look/icons.h"

#include <QMap>

namespace das {

using namespace Qt::StringLiterals;

namespace {

using Model = ChangeTreeModel;

QStandardItem *newItem(Model::Kind kind, const QString &title, const QString &detail,
                       const QString &count)
{
    auto *item = new QStandardItem(title);
    item->setEditable(false);
    item->setData(int(kind), Model::KindRole);
    item->setData(detail, Model::DetailRole);
    item->setData(count, Model::CountRole);
    item->setData(QStringList{title, detail}.join(u'\n'), Model::SearchRole);
    item->setData(QStringList{title, detail, count}.join(u", "_s), Qt::AccessibleTextRole);
    return item;
}

void setPlace(QStandardItem &item, qsizetype node, qsizetype file, int line)
{
    item.setData(int(node), Model::NodeRole);
    item.setData(int(file), Model::FileRole);
    item.setData(line, Model::LineRole);
}

/// "Auto commit" of "sync.autoCommit".
QString nameOf(const QString &editId)
{
    QString name;
    for (const QChar c : editId.section(u'.', -1)) {
        if (c.isUpper() && !name.isEmpty() && name.back().isLower())
            name += u' ';
        name += name.isEmpty() ? c.toUpper() : c.toLower();
    }
    return name;
}

QString titleOf(const Change &change)
{
    const bool isShort =
        !change.after.contains(u'\n') && !change.after.startsWith(u'<') && !change.after.isEmpty();
    return isShort && !change.secret ? nameOf(change.editId) + u": "_s + change.after
                                     : nameOf(change.editId);
}

QString countOf(const FileChange &file, const FileDiff &diff)
{
    if (file.isNew)
        return ChangeTreeModel::tr("new");
    QStringList parts;
    if (diff.added > 0)
        parts.append(u"+%1"_s.arg(diff.added));
    if (diff.removed > 0)
        parts.append(u"\u2212%1"_s.arg(diff.removed));
    return parts.isEmpty() ? ChangeTreeModel::tr("replaced") : parts.join(u' ');
}

QStandardItem *fileItem(const QString &path, const QString &count)
{
    QString folder = path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
    if (folder.startsWith("repository/"_L1))
        folder = folder.mid(11);
    QStandardItem *item = newItem(Model::Kind::File, path.section(u'/', -1), folder, count);
    item->setIcon(icon(u"file"_s));
    item->setToolTip(path);
    item->setData(path, Model::SearchRole);
    return item;
}

QStandardItem *changeItem(const Change &change, const QString &count)
{
    QStandardItem *item = newItem(Model::Kind::Change, titleOf(change), change.why, count);
    item->setData(QStringList{titleOf(change), change.before, change.after, change.why}.join(u'\n'),
                  Model::SearchRole);
    item->setToolTip(change.before.isEmpty()
                         ? change.after
                         : ChangeTreeModel::tr("%1\nbefore: %2").arg(change.after, change.before));
    return item;
}

/// A change together with the nodes in which it is the same.
struct SharedChange {
    Change change;
    qsizetype node = 0;
    qsizetype file = 0;
    QStringList nodeIds;
};

struct SharedFile {
    QString path;
    qsizetype node = 0;
    qsizetype file = 0;
    QStringList nodeIds;
    QList<SharedChange> changes;
};

void addTo(SharedFile &shared, const NodePreview &preview, qsizetype node, qsizetype file)
{
    shared.nodeIds.append(preview.changes.nodeId);
    for (const Change &change : preview.changes.files[file].changes) {
        const auto same = std::ranges::find_if(shared.changes, [&change](const SharedChange &s) {
            return s.change.editId == change.editId && s.change.before == change.before &&
                   s.change.after == change.after;
        });
        if (same != shared.changes.end())
            same->nodeIds.append(preview.changes.nodeId);
        else
            shared.changes.append({change, node, file, {preview.changes.nodeId}});
    }
}

QList<SharedFile> sharedFiles(const ClusterPreview &preview)
{
    QList<SharedFile> files;
    QHash<QString, qsizetype> known;
    for (qsizetype node = 0; node < preview.nodes.size(); ++node) {
        const QList<FileChange> &changed = preview.nodes[node].changes.files;
        for (qsizetype file = 0; file < changed.size(); ++file) {
            const QString &path = changed[file].path;
            if (!known.contains(path)) {
                known.insert(path, files.size());
                files.append({path, node, file, {}, {}});
            }
            addTo(files[known[path]], preview.nodes[node], node, file);
        }
    }
    return files;
}

} // namespace

void ChangeTreeModel::show(const ClusterPreview &preview, Grouping grouping)
{
    clear();
    if (grouping == Grouping::ByNode)
        showByNode(preview);
    else
        showByFile(preview);
}

void ChangeTreeModel::showByNode(const ClusterPreview &preview)
{
    for (qsizetype n = 0; n < preview.nodes.size(); ++n) {
        const NodePreview &node = preview.nodes[n];
        const auto count = int(node.changes.files.size());
        QStandardItem *top = newItem(Kind::Node, node.changes.nodeId, {},
                                     count == 1 ? tr("1 file") : tr("%n files", nullptr, count));
        top->setIcon(icon(u"server"_s));
        setPlace(*top, n, -1, 0);
        for (qsizetype f = 0; f < node.changes.files.size(); ++f) {
            const FileChange &file = node.changes.files[f];
            QStandardItem *item = fileItem(file.path, countOf(file, node.diffs[f]));
            setPlace(*item, n, f, 0);
            for (const Change &change : file.changes) {
                QStandardItem *row = changeItem(change, {});
                setPlace(*row, n, f, change.line);
                item->appendRow(row);
            }
            top->appendRow(item);
        }
        appendRow(top);
    }
}

void ChangeTreeModel::showByFile(const ClusterPreview &preview)
{
    const auto nodesText = [](const QStringList &ids) {
        return ids.size() == 1 ? ids.first() : tr("%n nodes", nullptr, int(ids.size()));
    };
    for (const SharedFile &shared : sharedFiles(preview)) {
        QStandardItem *top = fileItem(shared.path, nodesText(shared.nodeIds));
        setPlace(*top, shared.node, shared.file, 0);
        for (const SharedChange &change : shared.changes) {
            QStandardItem *row = changeItem(change.change, nodesText(change.nodeIds));
            row->setData(row->data(SearchRole).toString() + u'\n' + change.nodeIds.join(u'\n'),
                         SearchRole);
            row->setToolTip(change.nodeIds.join(u", "_s));
            setPlace(*row, change.node, change.file, change.change.line);
            top->appendRow(row);
        }
        appendRow(top);
    }
}

} // namespace das
