#include "nodes/suggestions.h"

#include "profile/ports.h"
#include "validate/ruletools.h"

#include <QRegularExpression>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStockPort = 4000; // Hazelcast's own in axis2.xml (product-facts 3.6)
constexpr int kHighestOffset = 1000;
constexpr int kLastPort = 65535;

/// The number of a name that counts: at its end, else at the end of its first label, else the last.
QRegularExpressionMatch numberIn(const QString &text)
{
    static const QRegularExpression atEnd(u"[0-9]{1,9}\\z"_s);
    static const QRegularExpression inFirstLabel(u"\\A[^./]*?([0-9]{1,9})(?=[./])"_s);
    static const QRegularExpression last(u"[0-9]{1,9}(?!.*[0-9])"_s);
    for (const QRegularExpression &expression : {atEnd, inFirstLabel, last})
        if (const QRegularExpressionMatch match = expression.match(text); match.hasMatch())
            return match;
    return {};
}

QString withNumber(const QString &text, qsizetype at, qsizetype length, int steps)
{
    const QString digits = text.mid(at, length);
    const int width = digits.startsWith(u'0') ? static_cast<int>(length) : 0;
    QString counted = text;
    return counted.replace(at, length,
                           u"%1"_s.arg(digits.toInt() + steps, width, 10, QLatin1Char('0')));
}

/// Letters, digits and underscore: what of an id goes into the name of a database.
QString databasePart(QString id)
{
    static const QRegularExpression notAllowed(u"[^A-Za-z0-9_]"_s);
    return id.remove(notAllowed);
}

/// `text` with each word that ends in `from` ending in `to`; null if there is none.
QString withReplaced(const QString &text, const QString &from, const QString &to)
{
    constexpr qsizetype kShort = 3; // a shorter id could be part of any word
    const auto isPartOfWord = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    QString result;
    qsizetype kept = 0;
    qsizetype at = from.isEmpty() ? -1 : text.indexOf(from);
    while (at >= 0) {
        const qsizetype end = at + from.size();
        if (!isPartOfWord(end) && (from.size() >= kShort || !isPartOfWord(at - 1))) {
            result += QStringView(text).sliced(kept, at - kept);
            result += to;
            kept = end;
        }
        at = text.indexOf(from, end);
    }
    return kept == 0 ? QString() : result + text.sliced(kept);
}

QStringList valuesOf(const ClusterPlan &plan, QString NodePlan::*member)
{
    QStringList values;
    for (const NodePlan &node : plan.nodes)
        values.append(node.*member);
    return values;
}

} // namespace

QString countedUp(const QString &text, int steps)
{
    if (steps == 0 || text.isEmpty())
        return text;
    const QRegularExpressionMatch match = numberIn(text);
    if (!match.hasMatch()) {
        const qsizetype dot = text.indexOf(u'.');
        return QString(text).insert(dot < 0 ? text.size() : dot, QString::number(steps + 1));
    }
    const int group = match.lastCapturedIndex();
    return withNumber(text, match.capturedStart(group), match.capturedLength(group), steps);
}

QString addressAfter(const QString &address, int steps)
{
    if (!isIpv4(address))
        return countedUp(address, steps);
    quint32 number = 0;
    for (const QString &part : address.split(u'.'))
        number = number * 256 + part.toUInt();
    for (int i = 0; i < steps; ++i) {
        do
            ++number;
        while (number % 256 == 0 || number % 256 == 255);
    }
    return u"%1.%2.%3.%4"_s.arg(number >> 24)
        .arg(number >> 16 & 255)
        .arg(number >> 8 & 255)
        .arg(number & 255);
}

QString folderCountedUp(const QString &folder, int steps)
{
    static const QRegularExpression number(u"(?<![0-9.])[0-9]{1,9}(?=/?\\z)"_s);
    const QRegularExpressionMatch match = number.match(folder);
    return match.hasMatch()
               ? withNumber(folder, match.capturedStart(), match.capturedLength(), steps)
               : folder;
}

QString freeName(const QString &name, const QStringList &taken)
{
    QString candidate = name;
    for (int steps = 1; taken.contains(candidate, Qt::CaseInsensitive); ++steps)
        candidate = countedUp(name, steps);
    return candidate;
}

QString renamedFor(const QString &text, const QString &fromId, const QString &toId)
{
    const QString renamed = withReplaced(text, fromId, toId);
    return renamed.isNull() ? withReplaced(text, databasePart(fromId), databasePart(toId))
                            : renamed;
}

PortChooser::PortChooser(const ClusterPlan &plan, const ProductProfile *profile)
    : m_plan(plan),
      m_profile(profile)
{
    for (const NodePlan &node : plan.nodes)
        take(node);
}

void PortChooser::choose(NodePlan &node)
{
    node.port = kStockPort;
    node.portOffset = m_profile == nullptr ? 0 : m_profile->traits.portOffset;
    if (!node.ip.isEmpty()) {
        const QList<int> taken = m_taken.value(node.ip);
        const QList<Port> ports = portsOf(node);
        const auto collides = [&taken, &ports](int offset) {
            return std::ranges::any_of(ports, [&taken, offset](const Port &port) {
                return taken.contains(port.number + (port.followsOffset ? offset : 0));
            });
        };
        // Ports that no offset moves collide at every offset: then the stock one is as good.
        for (int offset = node.portOffset; offset < kHighestOffset; ++offset) {
            if (collides(offset))
                continue;
            node.portOffset = offset;
            break;
        }
        const auto opensItself = [&](int number) {
            return std::ranges::any_of(ports, [&node, number](const Port &port) {
                return port.number + (port.followsOffset ? node.portOffset : 0) == number;
            });
        };
        while (node.port < kLastPort && (taken.contains(node.port) || opensItself(node.port)))
            ++node.port;
    }
    take(node);
}

QString PortChooser::machineOf(const QString &address) const
{
    return m_firstOn.value(address);
}

const QList<PortChooser::Port> &PortChooser::portsOf(const NodePlan &node)
{
    const Roles::Int roles = node.roles.toInt();
    const auto known = m_portsByRoles.constFind(roles);
    if (known != m_portsByRoles.constEnd())
        return *known;
    QList<Port> ports;
    if (m_profile != nullptr) {
        const QList<EffectivePort> effective = effectivePorts(*m_profile, m_plan, node);
        for (const EffectivePort &port : effective)
            if (port.id != "hazelcast"_L1)
                ports.append(
                    {port.number - (port.followsOffset ? node.portOffset : 0), port.followsOffset});
    }
    return *m_portsByRoles.insert(roles, ports);
}

void PortChooser::take(const NodePlan &node)
{
    if (node.ip.isEmpty())
        return;
    if (!m_firstOn.contains(node.ip))
        m_firstOn.insert(node.ip, node.id);
    QList<int> &taken = m_taken[node.ip];
    taken.append(node.port);
    for (const Port &port : portsOf(node))
        taken.append(port.number + (port.followsOffset ? node.portOffset : 0));
}

NodePlan suggestedNode(const ClusterPlan &plan, const NodePlan *neighbour)
{
    NodePlan node;
    if (neighbour == nullptr) {
        node.id = freeName(u"node1"_s, valuesOf(plan, &NodePlan::id));
        if (plan.pattern == Pattern::MinimumHa)
            for (const Role role : allRoles())
                node.roles |= role;
        return node;
    }
    node.id = freeName(countedUp(neighbour->id, 1), valuesOf(plan, &NodePlan::id));
    node.roles = neighbour->roles;
    const QStringList addresses = valuesOf(plan, &NodePlan::ip);
    if (isIpv4(neighbour->ip)) {
        node.ip = addressAfter(neighbour->ip, 1);
        while (addresses.contains(node.ip))
            node.ip = addressAfter(node.ip, 1);
    }
    deriveNames(plan, *neighbour, node);
    return node;
}

void deriveNames(const ClusterPlan &plan, const NodePlan &neighbour, NodePlan &node)
{
    const auto derive = [&](QString NodePlan::*member) {
        const QString text = neighbour.*member;
        if (!(node.*member).isEmpty() || text.isEmpty())
            return;
        const QString renamed = renamedFor(text, neighbour.id, node.id);
        node.*member =
            renamed.isNull() ? freeName(countedUp(text, 1), valuesOf(plan, member)) : renamed;
    };
    derive(&NodePlan::hostName);
    derive(&NodePlan::managementHostName);
    derive(&NodePlan::database);
    if (!node.home.isEmpty() || neighbour.home.isEmpty())
        return;
    const QString renamed = renamedFor(neighbour.home, neighbour.id, node.id);
    node.home = renamed.isNull() ? folderCountedUp(neighbour.home, 1) : renamed;
}

} // namespace das
