#include "change/computechanges.h"

#include "change/cipheraliases.h"
#include "change/linediff.h"
#include "document/ciphertext.h"
#include "profile/expand.h"
#include "profile/startline.h"
#include "support/fileio.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// A Change whose place still moves while later edits are made.
struct PlacedChange {
    Change change;
    qsizetype offset = 0;
};

QString summary(const QString &text)
{
    return withPasswordsMasked(text).trimmed();
}

/// The value that an edit gives, as a preview may show it.
QString valueAfter(const EditOp &op, const QList<TextEdit> &edits)
{
    if (op.verb == EditVerb::SetChildren)
        return summary(op.items.join(QString()));
    if (op.verb != EditVerb::Ensure)
        return op.secret ? kMaskedPassword : op.value;
    QStringList parts;
    for (const TextEdit &edit : edits) {
        // A single leaf of a block has no element name around it that would tell a password.
        const bool isBlock = edit.replacement.trimmed().startsWith(u'<');
        parts.append(op.secret && !isBlock ? kMaskedPassword : summary(edit.replacement));
    }
    return parts.join(u'\n');
}

/// One file being edited, op after op.
class FileEditing {
public:
    FileEditing(DocumentKind kind, SourceText source) : m_kind(kind), m_source(std::move(source)) {}

    Result<> apply(const EditOp &op)
    {
        if (const Result<> shown = checkNoAlias(op); !shown)
            return shown;
        const Result<QList<TextEdit>> edits = planEdit(m_kind, m_source, op);
        if (!edits)
            return tl::unexpected(edits.error());
        if (edits->isEmpty()) {
            m_keptCipherTexts += keepsCipherText(op) ? 1 : 0;
            return {};
        }
        Change change{op.id, 0, {}, valueAfter(op, *edits), profileText(op.why), op.secret};
        if (const Result<QString> before = currentValue(m_kind, m_source, op);
            before && !before->isEmpty())
            change.before = op.secret ? kMaskedPassword : *before;
        Result<SourceText> edited = m_source.withEdits(*edits);
        if (!edited)
            return tl::unexpected(edited.error());
        m_source = std::move(*edited);
        moveChanges(*edits);
        m_changes.append({change, placeOf(edits->first())});
        return {};
    }

    QByteArray bytes() const { return m_source.bytes(); }
    /// Passwords that stand encrypted and were left so.
    int keptCipherTexts() const { return m_keptCipherTexts; }

    QList<Change> changes() const
    {
        QList<Change> changes;
        for (PlacedChange placed : m_changes) {
            placed.change.line = m_source.lineAt(placed.offset);
            changes.append(placed.change);
        }
        std::ranges::stable_sort(changes, {}, &Change::line);
        return changes;
    }

private:
    /// Where the new text itself begins: an inserted block starts with the line break before it.
    static qsizetype placeOf(const TextEdit &edit)
    {
        const auto isSpace = [](QChar c) { return c.isSpace(); };
        const auto *const first = std::ranges::find_if_not(edit.replacement, isSpace);
        const qsizetype blanks =
            first == edit.replacement.cend() ? 0 : first - edit.replacement.cbegin();
        return edit.span.begin + blanks;
    }

    void moveChanges(const QList<TextEdit> &edits)
    {
        for (PlacedChange &placed : m_changes) {
            qsizetype moved = placed.offset;
            for (const TextEdit &edit : edits) {
                if (edit.span.begin < placed.offset)
                    moved += edit.replacement.size() - (edit.span.end - edit.span.begin);
            }
            placed.offset = moved;
        }
    }

    /// The server takes the password from Secure Vault where an alias stands (product-facts 5.3).
    Result<> checkNoAlias(const EditOp &op) const
    {
        if (!op.secret || m_kind != DocumentKind::Xml || op.verb != EditVerb::Set ||
            op.value == kInVault)
            return {};
        EditOp alias = op;
        alias.at += u"/@svns:secretAlias"_s;
        const Result<QString> name = currentValue(m_kind, m_source, alias);
        if (!name || name->isEmpty())
            return {};
        return fail(QCoreApplication::translate(
                        "das", "%1 stands in Secure Vault as %2, where the server would go on "
                               "looking for it; switch Secure Vault on, or remove svns:secretAlias")
                        .arg(op.at, *name),
                    m_source.file());
    }

    bool keepsCipherText(const EditOp &op) const
    {
        return m_kind == DocumentKind::CipherText && isEncrypted(m_source, op.at);
    }

    DocumentKind m_kind;
    SourceText m_source;
    QList<PlacedChange> m_changes;
    int m_keptCipherTexts = 0;
};

/// The edits of a profile for one path: several parts may edit one file.
struct FileEdits {
    QString path;
    DocumentKind kind = DocumentKind::Xml;
    bool optional = false;
    QList<EditOp> ops;
};

QList<FileEdits> editsByPath(const ProductProfile &profile, const Facts &facts)
{
    QList<FileEdits> files;
    for (const FileTemplate &file : profile.files) {
        if (!facts.hold(file.when))
            continue;
        const auto known = std::ranges::find(files, file.path, &FileEdits::path);
        if (known == files.end())
            files.append({file.path, file.kind, file.optional, expand(file, facts)});
        else
            known->ops.append(expand(file, facts));
    }
    return files;
}

/// Whether an edit of the launcher carries one of the flags that the start line would.
bool carriesStartFlags(const FileEdits &file, const QList<StartFlag> &flags)
{
    return std::ranges::any_of(file.ops, [&flags](const EditOp &op) {
        return op.verb == EditVerb::JavaOption &&
               std::ranges::any_of(
                   flags, [&op](const StartFlag &flag) { return op.at == u"-D"_s + flag.name; });
    });
}

/// What the administrator has to know where an optional file is not in the pack.
QString noteOnMissing(const FileEdits &file, bool startLineDoesIt)
{
    if (startLineDoesIt)
        return QCoreApplication::translate("das",
                                           "%1 is not in the pack; the start line does its part")
            .arg(file.path);
    QStringList lines;
    for (const EditOp &op : file.ops)
        lines.append(op.at + u'=' + (op.secret ? kMaskedPassword : op.value));
    return QCoreApplication::translate("das", "%1 is not in the pack; on the node, set in it: %2")
        .arg(file.path, lines.join(u", "_s));
}

/// A file that holds a password is its owner's alone; the server runs as that owner.
int modeAfter(const FileEdits &file, int mode)
{
    constexpr int kPrivate = 0600;
    const bool holdsPassword = std::ranges::any_of(file.ops, &EditOp::secret);
    return holdsPassword ? mode & kPrivate : mode;
}

/// Edits one file and adds it to `node` if that changes it.
Result<> changeFile(const FileEdits &file, const PackSource &pack, const QList<StartFlag> &flags,
                    NodeChanges &node)
{
    const Result<std::optional<PackFile>> read = pack.read(file.path);
    if (!read)
        return tl::unexpected(read.error());
    const bool hasStartFlags = carriesStartFlags(file, flags);
    if (!read->has_value()) {
        const QString name = pack.describe(file.path);
        if (!file.optional)
            return fail(QCoreApplication::translate(
                            "das", "is missing from the pack; take a complete stock pack"),
                        name);
        node.notes.append(noteOnMissing(file, hasStartFlags));
        return {};
    }
    node.flagsInLauncher = node.flagsInLauncher || hasStartFlags;
    const PackFile &before = **read;
    Result<SourceText> source = decodeDocument(file.kind, before.bytes, pack.describe(file.path));
    if (!source)
        return tl::unexpected(source.error());
    FileEditing editing(file.kind, std::move(*source));
    for (const EditOp &op : file.ops) {
        if (const Result<> applied = editing.apply(op); !applied)
            return tl::unexpected(applied.error());
    }
    FileChange change{file.path, before.bytes, editing.bytes(),  modeAfter(file, before.mode),
                      false,     false,        editing.changes()};
    if (change.after != change.before)
        node.files.append(change);
    if (editing.keptCipherTexts() > 0)
        node.notes.append(
            QCoreApplication::translate(
                "das", "%1 holds %2 passwords that are encrypted already; they were left as they "
                       "are. A password that has changed is given to ciphertool.sh -Dchange")
                .arg(file.path)
                .arg(editing.keptCipherTexts()));
    return {};
}

Result<QList<FileChange>> copiedFiles(const ProductProfile &profile, const Facts &facts,
                                      const PackSource &pack)
{
    QList<FileChange> files;
    for (const CopyTemplate &copy : profile.copies) {
        for (const QMap<QString, QString> &item : facts.lists.value(copy.forEach)) {
            const QString path = copy.to + u'/' + item[u"fileName"_s];
            const Result<QByteArray> bytes = readRegularFile(item[u"path"_s]);
            if (!bytes)
                return tl::unexpected(bytes.error());
            const Result<std::optional<PackFile>> present = pack.read(path);
            if (!present)
                return tl::unexpected(present.error());
            const bool isNew = !present->has_value();
            const QByteArray before = isNew ? QByteArray() : (*present)->bytes;
            if (!isNew && before == *bytes)
                continue;
            const Change change{copy.id, 0, {}, item[u"fileName"_s], profileText(copy.why), false};
            files.append({path, before, *bytes, 0644, isNew, true, {change}});
        }
    }
    return files;
}

/// The product replaces ${name} in what it reads, so no file can carry such a password
/// (product-facts 3.1, 3.3).
Result<> checkPassword(const std::optional<QString> &password, const QString &key)
{
    if (password && password->contains(u"${"_s))
        return fail(
            QCoreApplication::translate(
                "das",
                "%1 contains ${, which the product would replace; choose a password without it")
                .arg(key));
    const auto isNoText = [](QChar c) {
        return c.category() == QChar::Other_Control || c.unicode() >= 0xfffe;
    };
    if (password && (std::ranges::any_of(*password, isNoText) || !password->isValidUtf16()))
        return fail(
            QCoreApplication::translate("das", "%1 contains a line break or another character that "
                                               "the files cannot carry; choose one without it")
                .arg(key));
    return {};
}

} // namespace

Result<NodeChanges> computeChanges(const ProductProfile &profile, const ClusterPlan &plan,
                                   const NodePlan &node, const Secrets &secrets,
                                   const PackSource &pack)
{
    if (const Result<> valid = checkPassword(secrets.mysqlPassword, u"mysql.password"_s); !valid)
        return tl::unexpected(valid.error());
    if (const Result<> valid = checkPassword(secrets.svnPassword, u"svn.password"_s); !valid)
        return tl::unexpected(valid.error());

    const Facts facts = factsFor(profile, plan, node, secrets);
    const QList<StartFlag> flags = startFlags(profile, node.roles);
    NodeChanges changes;
    changes.nodeId = node.id;
    for (const FileEdits &file : editsByPath(profile, facts)) {
        if (const Result<> changed = changeFile(file, pack, flags, changes); !changed)
            return tl::unexpected(changed.error());
    }
    const Result<QList<FileChange>> copies = copiedFiles(profile, facts, pack);
    if (!copies)
        return tl::unexpected(copies.error());
    changes.files.append(*copies);
    if (plan.cluster.secureVault) {
        if (const Result<> valid = checkCipherAliases(profile, pack, changes); !valid)
            return tl::unexpected(valid.error());
    }
    return changes;
}

QStringList missingSecrets(const ClusterPlan &plan, const Secrets &secrets)
{
    QStringList missing;
    if (!secrets.mysqlPassword)
        missing.append(u"mysql.password"_s);
    if (plan.deploymentSync.kind == SyncKind::Svn && !secrets.svnPassword)
        missing.append(u"svn.password"_s);
    return missing;
}

} // namespace das
