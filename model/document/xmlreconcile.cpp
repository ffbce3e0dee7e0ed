#include "document/xmlreconcile.h"

#include "document/xmlvalue.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// What tells an element from siblings of the same name: the attribute `name`, `id` or `key`, else
/// the text of a child `name`.
struct Identity {
    QString attribute;
    QString child;

    bool operator==(const Identity &) const = default;
};

Identity identityOf(const XmlIndex &index, int id)
{
    const XmlElement &element = index.element(id);
    for (const QString &name : {u"name"_s, u"id"_s, u"key"_s}) {
        if (const XmlAttribute *found = element.attribute(name))
            return {name + u'=' + found->value, {}};
    }
    for (const int child : element.children) {
        if (index.element(child).name == "name"_L1)
            return {{}, index.element(child).text.trimmed()};
    }
    return {};
}

/// Whether the element already says all that the piece says.
bool saysSame(const XmlFile &file, int element, const FragmentElement &piece)
{
    const Result<QList<TextEdit>> edits = reconcileElement(file, element, piece);
    return edits && edits->isEmpty();
}

/// Which element child of the file stands for which child of the fragment.
class Pairing {
public:
    Pairing(const XmlFile &file, int parent, const FragmentElement &piece)
        : m_file(file),
          m_piece(piece)
    {
        for (const int child : file.index.element(parent).children)
            m_present[file.index.element(child).name].append(child);
        for (const int child : wanted())
            m_missing[piece.fragment.index.element(child).name].append(child);
        for (auto it = m_missing.begin(); it != m_missing.end(); ++it)
            pairSameName(it.value(), m_present[it.key()]);
    }

    const QList<int> &wanted() const
    {
        return m_piece.fragment.index.element(m_piece.element).children;
    }
    int partnerOf(int wantedChild) const { return m_partners.value(wantedChild, -1); }

private:
    /// Pairs what is alone of its name; else equal ones, then those of one identity, in order.
    void pairSameName(QList<int> &wanted, QList<int> &present)
    {
        const auto identity = [this](int child) {
            return identityOf(m_piece.fragment.index, child);
        };
        const auto presentIdentity = [this](int child) { return identityOf(m_file.index, child); };
        if (wanted.size() == 1 && present.size() == 1) {
            if (identity(wanted.first()).attribute == presentIdentity(present.first()).attribute)
                m_partners.insert(wanted.first(), present.first());
            return;
        }
        pairWhere(wanted, present, [&](int mine, int theirs) {
            return saysSame(m_file, theirs, {m_piece.fragment, mine});
        });
        pairWhere(wanted, present,
                  [&](int mine, int theirs) { return identity(mine) == presentIdentity(theirs); });
    }

    template <typename Fits>
    void pairWhere(QList<int> &wanted, QList<int> &present, const Fits &fits)
    {
        for (auto mine = wanted.begin(); mine != wanted.end();) {
            const auto partner = std::find_if(present.begin(), present.end(),
                                              [&](int theirs) { return fits(*mine, theirs); });
            if (partner == present.end()) {
                ++mine;
                continue;
            }
            m_partners.insert(*mine, *partner);
            present.erase(partner);
            mine = wanted.erase(mine);
        }
    }

    const XmlFile &m_file;
    const FragmentElement &m_piece;
    QHash<QString, QList<int>> m_present;
    QHash<QString, QList<int>> m_missing;
    QHash<int, int> m_partners;
};

/// Appends the edits, or hands the error on.
class EditCollector {
public:
    void add(Result<QList<TextEdit>> edits)
    {
        if (!edits)
            m_error = edits.error();
        else
            m_edits += *edits;
    }
    void add(const Result<TextEdit> &edit)
    {
        if (!edit)
            m_error = edit.error();
        else
            m_edits.append(*edit);
    }
    Result<QList<TextEdit>> result() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return m_edits;
    }

private:
    QList<TextEdit> m_edits;
    std::optional<Error> m_error;
};

Result<QList<TextEdit>> replaceElement(const XmlFile &file, int element,
                                       const FragmentElement &piece)
{
    const Result<QString> markup = indentedMarkup(file, piece, indentationOf(file, element));
    if (!markup)
        return tl::unexpected(markup.error());
    return QList<TextEdit>{{file.index.element(element).span(), *markup}};
}

Result<QList<TextEdit>> reconcileNested(const XmlFile &file, int element,
                                        const FragmentElement &piece)
{
    EditCollector edits;
    const Pairing pairing(file, element, piece);
    QMap<int, QList<FragmentElement>> inserted; // by the sibling that they follow
    int previous = -1;
    for (const int wanted : pairing.wanted()) {
        const int partner = pairing.partnerOf(wanted);
        if (partner < 0) {
            inserted[previous].append({piece.fragment, wanted});
            continue;
        }
        edits.add(reconcileElement(file, partner, {piece.fragment, wanted}));
        previous = partner;
    }
    for (auto it = inserted.cbegin(); it != inserted.cend(); ++it)
        edits.add(insertElements(file, element, it.key(), it.value()));
    return edits.result();
}

} // namespace

Result<QList<TextEdit>> reconcileElement(const XmlFile &file, int element,
                                         const FragmentElement &piece)
{
    const XmlElement &present = file.index.element(element);
    const XmlElement &wanted = piece.fragment.index.element(piece.element);
    const bool presentIsText = present.children.isEmpty() && !present.text.trimmed().isEmpty();
    const bool wantedIsText = wanted.children.isEmpty() && !wanted.text.trimmed().isEmpty();
    if (present.name != wanted.name || (presentIsText && !wanted.children.isEmpty()) ||
        (wantedIsText && !present.children.isEmpty()))
        return replaceElement(file, element, piece);
    EditCollector edits;
    for (const XmlAttribute &attribute : wanted.attributes)
        edits.add(setAttribute(file, element, attribute.name, attribute.value));
    if (presentIsText || wantedIsText)
        edits.add(setElementText(file, element, wanted.text, file.source));
    else if (!wanted.children.isEmpty())
        edits.add(reconcileNested(file, element, piece));
    return edits.result();
}

Result<QList<TextEdit>> reconcileChildren(const XmlFile &file, int parent,
                                          const QList<XmlFragment> &items)
{
    EditCollector edits;
    const QList<int> &present = file.index.element(parent).children;
    const qsizetype common = std::min(present.size(), items.size());
    for (qsizetype i = 0; i < common; ++i)
        edits.add(reconcileElement(file, present[i], {items[i], 0}));
    for (qsizetype i = common; i < present.size(); ++i)
        edits.add(removeElement(file, present[i]));
    QList<FragmentElement> surplus;
    for (qsizetype i = common; i < items.size(); ++i)
        surplus.append({items[i], 0});
    if (!surplus.isEmpty())
        edits.add(insertElements(file, parent, present.isEmpty() ? -1 : present.last(), surplus));
    return edits.result();
}

} // namespace das
