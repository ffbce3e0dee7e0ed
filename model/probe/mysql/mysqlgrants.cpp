#include "probe/mysql/mysqlgrants.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView kEverything{"ALL PRIVILEGES"};

/// A name at `at`, in backticks or double quotes or bare; moves `at` behind it.
QString takeName(QStringView text, qsizetype &at)
{
    if (at >= text.size())
        return {};
    const QChar quote = text.at(at);
    QString name;
    if (quote != u'`' && quote != u'"' && quote != u'\'') {
        while (at < text.size() && text.at(at) != u'.' && !text.at(at).isSpace())
            name += text.at(at++);
        return name;
    }
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == quote) {
            if (at + 1 >= text.size() || text.at(at + 1) != quote)
                break;
            ++at;
        }
        name += text.at(at);
    }
    ++at;
    return name;
}

/// Calls `visit(index)` for each character outside quotes and brackets, until it says false.
template <typename Visit>
void visitPlain(QStringView text, Visit visit)
{
    QChar quote;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            continue;
        }
        if (c == u'`' || c == u'"' || c == u'\'')
            quote = c;
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (quote.isNull() && depth == 0 && !visit(i))
            return;
    }
}

/// "SELECT, INSERT (`a`, `b`), ALL PRIVILEGES": those that are not limited to columns.
QStringList privilegesOf(QStringView text)
{
    QStringList privileges;
    const auto add = [&privileges](QStringView part) {
        const QString name = part.toString().simplified().toUpper();
        if (!name.isEmpty() && !name.contains(u'('))
            privileges.append(name == "ALL"_L1 ? QString(kEverything) : name);
    };
    qsizetype begin = 0;
    visitPlain(text, [&](qsizetype i) {
        if (text.at(i) == u',') {
            add(text.sliced(begin, i - begin));
            begin = i + 1;
        }
        return true;
    });
    add(text.sliced(begin));
    return privileges;
}

/// Where " ON " stands; -1 if it does not.
qsizetype targetOf(QStringView line)
{
    qsizetype found = -1;
    visitPlain(line, [&](qsizetype i) {
        if (line.sliced(i).startsWith(" ON "_L1, Qt::CaseInsensitive))
            found = i;
        return found < 0;
    });
    return found;
}

std::optional<MySqlGrant> parseGrant(const QString &text)
{
    constexpr QLatin1StringView kOn{" ON "};
    constexpr QLatin1StringView kGrant{"GRANT "};
    constexpr QLatin1StringView kRevoke{"REVOKE "};
    const QStringView line(text);
    MySqlGrant grant;
    grant.isRevoked = line.startsWith(kRevoke, Qt::CaseInsensitive);
    const qsizetype on = targetOf(line);
    if (on < 0 || (!grant.isRevoked && !line.startsWith(kGrant, Qt::CaseInsensitive)))
        return {};
    const qsizetype begin = std::min(on, grant.isRevoked ? kRevoke.size() : kGrant.size());
    grant.privileges = privilegesOf(line.sliced(begin, on - begin));
    qsizetype at = on + kOn.size();
    grant.database = takeName(line, at);
    // Tables, and "FUNCTION `db`.`name`", end otherwise.
    if (!line.sliced(std::min(at, line.size())).startsWith(".* "_L1))
        return {};
    // "TO `das`@`%` WITH GRANT OPTION"
    grant.grantee = line.sliced(at + 3).toString().section(u' ', 1, 1, QString::SectionSkipEmpty);
    return grant;
}

bool covers(QStringView pattern, QStringView name, bool literal)
{
    if (literal)
        return pattern == name;
    // The last % and what it stood for so far: the only place to go back to.
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1;
    qsizetype starName = 0;
    while (n < name.size()) {
        const bool isEscaped = p + 1 < pattern.size() && pattern.at(p) == u'\\';
        const qsizetype width = isEscaped ? 2 : 1;
        if (p < pattern.size() && !isEscaped && pattern.at(p) == u'%') {
            star = p++;
            starName = n;
        } else if (p < pattern.size() && ((!isEscaped && pattern.at(p) == u'_') ||
                                          pattern.at(p + width - 1) == name.at(n))) {
            p += width;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'%')
        ++p;
    return p == pattern.size();
}

/// Where the first wildcard stands: the further, the more specific; at the end where there is none.
qsizetype specificity(const QString &pattern, const GrantNames &names)
{
    if (names.literal)
        return std::numeric_limits<qsizetype>::max();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u'\\')
            ++i;
        else if (pattern.at(i) == u'_' || pattern.at(i) == u'%')
            return i;
    }
    return std::numeric_limits<qsizetype>::max();
}

/// What one account or role may do on the database.
QSet<QString> rightsOf(const QList<MySqlGrant> &grants, const QString &grantee,
                       const QString &database, const GrantNames &names)
{
    QSet<QString> rights;
    const MySqlGrant *best = nullptr;
    for (const MySqlGrant &grant : grants) {
        if (grant.grantee != grantee || grant.isRevoked)
            continue;
        if (grant.database == "*"_L1)
            rights.unite({grant.privileges.cbegin(), grant.privileges.cend()});
        else if (grantCovers(grant.database, database, names) &&
                 (best == nullptr ||
                  specificity(grant.database, names) > specificity(best->database, names)))
            best = &grant;
    }
    if (rights.contains(kEverything)) {
        rights.remove(kEverything);
        rights.unite({rightsForTables().cbegin(), rightsForTables().cend()});
    }
    for (const MySqlGrant &grant : grants) {
        if (grant.grantee == grantee && grant.isRevoked &&
            grantCovers(grant.database, database, {names.ignoreCase, true}))
            rights.subtract({grant.privileges.cbegin(), grant.privileges.cend()});
    }
    if (best != nullptr)
        rights.unite({best->privileges.cbegin(), best->privileges.cend()});
    return rights;
}

} // namespace

QList<MySqlGrant> parseGrants(const QStringList &lines)
{
    QList<MySqlGrant> grants;
    for (const QString &line : lines) {
        if (const std::optional<MySqlGrant> grant = parseGrant(line))
            grants.append(*grant);
    }
    return grants;
}

bool grantCovers(const QString &pattern, const QString &database, const GrantNames &names)
{
    return names.ignoreCase ? covers(pattern.toLower(), database.toLower(), names.literal)
                            : covers(pattern, database, names.literal);
}

QStringList missingRights(const QList<MySqlGrant> &grants, const QString &database,
                          const QStringList &needed, const GrantNames &names)
{
    QSet<QString> rights;
    QSet<QString> grantees;
    for (const MySqlGrant &grant : grants)
        grantees.insert(grant.grantee);
    for (const QString &grantee : std::as_const(grantees))
        rights.unite(rightsOf(grants, grantee, database, names));
    if (rights.contains(kEverything))
        return {};
    QStringList missing = needed;
    missing.removeIf([&rights](const QString &right) { return rights.contains(right); });
    return missing;
}

const QStringList &rightsForTables()
{
    static const QStringList rights{u"SELECT"_s, u"INSERT"_s, u"UPDATE"_s,
                                    u"DELETE"_s, u"CREATE"_s, u"ALTER"_s,
                                    u"INDEX"_s,  u"DROP"_s,   u"REFERENCES"_s};
    return rights;
}

} // namespace das
