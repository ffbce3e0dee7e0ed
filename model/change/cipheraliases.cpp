#include "change/cipheraliases.h"

#include "document/propertiesedit.h"
#include "pack/packpath.h"

#include <pugixml.hpp>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostAliases = 500;

/// A line of cipher-tool.properties: which places of which file an alias stands for.
struct CipherAlias {
    QString name;
    int line = 0;
    QString file; ///< below the folder of the analytics server
    QString xpath;
};

/// The files of a node as they will be.
class WrittenPack {
public:
    WrittenPack(const PackSource &pack, const NodeChanges &changes)
        : m_pack(pack),
          m_changes(changes)
    {
    }

    Result<std::optional<QByteArray>> read(const QString &path) const
    {
        const auto changed = std::ranges::find(m_changes.files, path, &FileChange::path);
        if (changed != m_changes.files.end())
            return changed->after;
        const Result<std::optional<PackFile>> file = m_pack.read(path);
        if (!file)
            return tl::unexpected(file.error());
        return file->has_value() ? std::optional((*file)->bytes) : std::nullopt;
    }
    QString describe(const QString &path) const { return m_pack.describe(path); }

private:
    const PackSource &m_pack;
    const NodeChanges &m_changes;
};

/// The keys of a properties file, of two with one name the last.
struct Entries {
    QList<PropertyEntry> list;
    QSet<QString> keys;
    SourceText source;

    int lineOf(const PropertyEntry &entry) const { return source.lineAt(entry.begin); }
};

Result<Entries> entriesOf(const WrittenPack &pack, const QString &path)
{
    const Result<std::optional<QByteArray>> bytes = pack.read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<SourceText> source = decodeDocument(DocumentKind::Properties,
                                               bytes->value_or(QByteArray()), pack.describe(path));
    if (!source)
        return tl::unexpected(source.error());
    Entries entries;
    const QList<PropertyEntry> all = propertyEntries(*source);
    for (auto entry = all.crbegin(); entry != all.crend(); ++entry) {
        if (entries.keys.contains(entry->key))
            continue;
        entries.keys.insert(entry->key);
        entries.list.prepend(*entry);
    }
    entries.source = std::move(*source);
    return entries;
}

/// "FILE//XPATH,false", read as ciphertool.sh does (product-facts 5.1).
Result<CipherAlias> aliasOf(const PropertyEntry &entry, const Entries &entries)
{
    const qsizetype path = entry.value.indexOf("//"_L1);
    const qsizetype comma = entry.value.indexOf(u',', std::max(path, qsizetype(0)));
    if (path <= 0 || comma < 0)
        return fail(QCoreApplication::translate(
                        "das", "%1 does not say FILE//XPATH,false; correct the line or remove it")
                        .arg(entry.key),
                    entries.source.file(), entries.lineOf(entry));
    QString file = entry.value.first(path);
    if (file.startsWith(u'/'))
        file.remove(0, 1);
    return CipherAlias{entry.key, entries.lineOf(entry), file,
                       entry.value.sliced(path, comma - path)};
}

/// The documents that aliases lead into, each parsed once.
class Documents {
public:
    Documents(const WrittenPack &pack, QString folder) : m_pack(pack), m_folder(std::move(folder))
    {
    }

    /// nullptr if the pack has no such file.
    Result<const pugi::xml_document *> at(const QString &file)
    {
        const QString path = m_folder.isEmpty() ? file : m_folder + u'/' + file;
        if (const auto known = m_documents.constFind(path); known != m_documents.cend())
            return known->get();
        std::shared_ptr<pugi::xml_document> document;
        if (isPathBelow(path)) {
            const Result<std::optional<QByteArray>> bytes = m_pack.read(path);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (bytes->has_value()) {
                const Result<SourceText> source =
                    decodeDocument(DocumentKind::Xml, **bytes, m_pack.describe(path));
                if (!source)
                    return tl::unexpected(source.error());
                document = std::make_shared<pugi::xml_document>();
                const QByteArray text = source->text().toUtf8();
                document->load_buffer(text.constData(), std::size_t(text.size()),
                                      pugi::parse_default, pugi::encoding_utf8);
            }
        }
        return m_documents.insert(path, document)->get();
    }

private:
    const WrittenPack &m_pack;
    QString m_folder;
    QHash<QString, std::shared_ptr<pugi::xml_document>> m_documents;
};

/// Whether the path only leads down. Others could take for ever on a large file, and no product has
/// one.
bool isPlain(const QString &xpath)
{
    return xpath.lastIndexOf("//"_L1) == 0 && !xpath.contains("::"_L1) && !xpath.contains(".."_L1);
}

/// Names count as they are written, prefix and all, as they do for ciphertool.sh (product-facts
/// 5.2 "XPath context").
bool findsSomething(const pugi::xml_document &document, const QString &xpath)
{
    try {
        return !document.select_nodes(xpath.toUtf8().constData()).empty();
    } catch (const pugi::xpath_exception &) {
        return false;
    }
}

Result<> checkAlias(const CipherAlias &alias, const QString &toolFile, Documents &documents)
{
    const Result<const pugi::xml_document *> document = documents.at(alias.file);
    if (!document)
        return tl::unexpected(document.error());
    if (*document == nullptr)
        return fail(QCoreApplication::translate(
                        "das", "%1 leads into %2, which the pack has not; ciphertool.sh would stop "
                               "half way. Correct the line or remove it")
                        .arg(alias.name, alias.file),
                    toolFile, alias.line);
    if (!isPlain(alias.xpath))
        return fail(QCoreApplication::translate(
                        "das", "the path of %1 cannot be checked; write one that leads down to the "
                               "element step by step")
                        .arg(alias.name),
                    toolFile, alias.line);
    if (!findsSomething(**document, alias.xpath))
        return fail(QCoreApplication::translate(
                        "das", "the path of %1 finds nothing in %2; ciphertool.sh would stop half "
                               "way. Correct the line or remove it")
                        .arg(alias.name, alias.file),
                    toolFile, alias.line);
    return {};
}

/// Aliases and stored passwords belong together, one each.
Result<> checkPairs(const Entries &tool, const Entries &text)
{
    for (const PropertyEntry &entry : tool.list) {
        if (!text.keys.contains(entry.key))
            return fail(QCoreApplication::translate(
                            "das", "%1 has no line in cipher-text.properties: the alias itself "
                                   "would become the password. Add one, or remove the alias")
                            .arg(entry.key),
                        tool.source.file(), tool.lineOf(entry));
    }
    for (const PropertyEntry &entry : text.list) {
        if (!tool.keys.contains(entry.key))
            return fail(QCoreApplication::translate(
                            "das", "%1 has no line in cipher-tool.properties, at which "
                                   "ciphertool.sh would stop. Add one, or remove the password")
                            .arg(entry.key),
                        text.source.file(), text.lineOf(entry));
    }
    return {};
}

} // namespace

Result<> checkCipherAliases(const ProductProfile &profile, const PackSource &pack,
                            const NodeChanges &changes)
{
    const WrittenPack written(pack, changes);
    const QString folder = profile.configuration + u"/security/"_s;
    const Result<Entries> tool = entriesOf(written, folder + u"cipher-tool.properties"_s);
    if (!tool)
        return tl::unexpected(tool.error());
    const Result<Entries> text = entriesOf(written, folder + u"cipher-text.properties"_s);
    if (!text)
        return tl::unexpected(text.error());
    if (const Result<> paired = checkPairs(*tool, *text); !paired)
        return paired;
    if (tool->list.size() > kMostAliases)
        return fail(QCoreApplication::translate(
                        "das", "holds more than %1 aliases, which cannot be checked")
                        .arg(kMostAliases),
                    tool->source.file());
    Documents documents(written, profile.analyticsFolder());
    for (const PropertyEntry &entry : tool->list) {
        const Result<CipherAlias> alias = aliasOf(entry, *tool);
        if (!alias)
            return tl::unexpected(alias.error());
        if (const Result<> valid = checkAlias(*alias, tool->source.file(), documents); !valid)
            return valid;
    }
    return {};
}

} // namespace das
