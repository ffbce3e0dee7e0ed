#include "profile/ports.h"
#include "validate/rules.h"
#include "validate/ruletools.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

bool isHazelcast(const EffectivePort &port)
{
    return port.id == "hazelcast"_L1;
}

/// One number that two nodes of a machine open.
struct Collision {
    const EffectivePort *left = nullptr;
    const EffectivePort *right = nullptr;

    int number() const { return left->number; }
};

/// The pairs of equal numbers, which point into both lists; two Hazelcast ports are the business
/// of cluster.port.shared.
QList<Collision> collisionsOf(const QList<EffectivePort> &left, const QList<EffectivePort> &right)
{
    QList<Collision> collisions;
    for (const EffectivePort &a : left)
        for (const EffectivePort &b : right)
            if (a.number == b.number && !(isHazelcast(a) && isHazelcast(b)))
                collisions.append(Collision{&a, &b});
    return collisions;
}

/// The numbers that one node opens twice.
QList<int> numbersTwice(const QList<EffectivePort> &ports)
{
    QList<int> numbers;
    for (qsizetype i = 0; i < ports.size(); ++i)
        for (qsizetype j = i + 1; j < ports.size(); ++j)
            if (ports[i].number == ports[j].number && !numbers.contains(ports[i].number))
                numbers.append(ports[i].number);
    return numbers;
}

bool isOneMachine(const NodePlan &left, const NodePlan &right)
{
    return !left.ip.trimmed().isEmpty() && left.ip.trimmed() == right.ip.trimmed();
}

QString listed(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u", "_s);
}

QList<int> numbersOf(const QList<Collision> &collisions)
{
    QList<int> numbers;
    for (const Collision &collision : collisions)
        if (!numbers.contains(collision.number()))
            numbers.append(collision.number());
    return numbers;
}

/// Looks for ports that are free on the node's machine.
class PortSearch {
public:
    PortSearch(const RuleInput &input, qsizetype index)
        : m_plan(input.plan),
          m_profile(input.profile),
          m_node(input.plan.nodes[index])
    {
        for (qsizetype i = 0; i < m_plan.nodes.size(); ++i)
            if (i != index && isOneMachine(m_plan.nodes[i], m_node))
                m_others += portsOf(m_plan.nodes[i]);
    }

    /// The next Hazelcast port that nothing on the machine opens.
    std::optional<int> port()
    {
        const QList<EffectivePort> own = portsOf(m_node);
        const auto isTaken = [this, &own](int number) {
            return std::ranges::find(m_others, number, &EffectivePort::number) != m_others.end() ||
                   std::ranges::any_of(own, [number](const EffectivePort &candidate) {
                       return candidate.number == number && !isHazelcast(candidate);
                   });
        };
        const int first = isPort(m_node.port) ? m_node.port : 4000;
        for (int number = first; number < first + kTries && isPort(number); ++number)
            if (!isTaken(number))
                return number;
        return std::nullopt;
    }

    /// The smallest offset that moves the node's ports out of the way.
    std::optional<int> offset()
    {
        for (int offset = m_profile->traits.portOffset; offset < kTries; ++offset) {
            m_node.portOffset = offset;
            QList<EffectivePort> own = portsOf(m_node);
            const bool isSound = numbersTwice(own).isEmpty() &&
                                 std::ranges::all_of(own, isPort, &EffectivePort::number);
            own.removeIf(isHazelcast); // no offset moves it
            if (isSound && collisionsOf(m_others, own).isEmpty())
                return offset;
        }
        return std::nullopt;
    }

private:
    static constexpr int kTries = 100;

    QList<EffectivePort> portsOf(const NodePlan &node) const
    {
        if (m_profile != nullptr)
            return effectivePorts(*m_profile, m_plan, node);
        return {{u"hazelcast"_s, node.port, {}, {}, false}};
    }

    const ClusterPlan &m_plan;
    const ProductProfile *m_profile;
    NodePlan m_node;
    QList<EffectivePort> m_others; ///< of the other nodes on the machine
};

Fix portFix(const RuleInput &input, qsizetype index)
{
    const std::optional<int> port = PortSearch(input, index).port();
    if (!port)
        return byHand(QCoreApplication::translate("das", "Choose a free port"));
    return nodeFix(QCoreApplication::translate("das", "Use port %1 for %2")
                       .arg(QString::number(*port), nodeLabel(input.plan, index)),
                   index, [value = *port](NodePlan &node) { node.port = value; });
}

Fix offsetFix(const RuleInput &input, qsizetype index)
{
    const std::optional<int> offset = PortSearch(input, index).offset();
    if (!offset)
        return byHand(QCoreApplication::translate("das", "Put the nodes on different machines"));
    return nodeFix(QCoreApplication::translate("das", "Use offset %1 for %2")
                       .arg(QString::number(*offset), nodeLabel(input.plan, index)),
                   index, [value = *offset](NodePlan &node) { node.portOffset = value; });
}

/// By Hazelcast port where that is what is in the way, else by offset.
bool isAboutHazelcast(const NodePlan &node, const QList<int> &numbers)
{
    return numbers.contains(node.port);
}

void portRange(const RuleInput &input, Findings &findings)
{
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i)
        if (!isPort(input.plan.nodes[i].port))
            findings.add(nodeKey(i, "port"_L1),
                         QCoreApplication::translate("das", "%1 is not a port")
                             .arg(input.plan.nodes[i].port),
                         QCoreApplication::translate("das", "Ports go from 1 to 65535."),
                         portFix(input, i));
}

/// product-facts 3.6: no offset moves localMemberPort.
void portShared(const RuleInput &input, Findings &findings)
{
    const QList<NodePlan> &nodes = input.plan.nodes;
    for (qsizetype j = 1; j < nodes.size(); ++j) {
        for (qsizetype i = 0; i < j; ++i) {
            if (!isOneMachine(nodes[i], nodes[j]) || nodes[i].port != nodes[j].port)
                continue;
            findings.add(nodeKey(j, "port"_L1),
                         QCoreApplication::translate("das", "%1 and %2 share %3:%4")
                             .arg(nodeLabel(input.plan, i), nodeLabel(input.plan, j), nodes[j].ip,
                                  QString::number(nodes[j].port)),
                         QCoreApplication::translate(
                             "das", "Hazelcast would move one of them to the next free port, where "
                                    "the other nodes do not look for it."),
                         portFix(input, j));
            break;
        }
    }
}

void offsetRange(const RuleInput &input, Findings &findings)
{
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i) {
        const NodePlan &node = input.plan.nodes[i];
        int highest = node.portOffset;
        for (const EffectivePort &port : input.ports[i])
            if (port.followsOffset)
                highest = std::max(highest, port.number);
        if (node.portOffset >= 0 && highest <= 65535)
            continue;
        const int stock = input.profile == nullptr ? 0 : input.profile->traits.portOffset;
        const int better =
            input.profile == nullptr ? stock : PortSearch(input, i).offset().value_or(stock);
        findings.add(
            nodeKey(i, "portOffset"_L1),
            QCoreApplication::translate("das", "The offset %1 does not do").arg(node.portOffset),
            node.portOffset < 0 ? QCoreApplication::translate("das", "An offset is 0 or more.")
                                : QCoreApplication::translate(
                                      "das", "It would move a port to %1; 65535 is the last.")
                                      .arg(highest),
            nodeFix(QCoreApplication::translate("das", "Use offset %1").arg(better), i,
                    [better](NodePlan &changed) { changed.portOffset = better; }));
    }
}

void portsTwice(const RuleInput &input, Findings &findings)
{
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i) {
        const NodePlan &node = input.plan.nodes[i];
        const QList<int> numbers = numbersTwice(input.ports[i]);
        if (numbers.isEmpty())
            continue;
        const bool hazelcast = isAboutHazelcast(node, numbers);
        findings.add(nodeKey(i, hazelcast ? "port"_L1 : "portOffset"_L1),
                     QCoreApplication::translate("das", "%1 opens %2 twice")
                         .arg(nodeLabel(input.plan, i), listed(numbers)),
                     QCoreApplication::translate("das", "Two of its services want that port."),
                     hazelcast ? portFix(input, i) : offsetFix(input, i));
    }
}

/// Two nodes of one machine and what they both open.
struct Meeting {
    qsizetype left = 0;
    qsizetype right = 0;
    QList<Collision> collisions;
};

/// "receiver1 and receiver2 both open 192.168.48.205:10005 (JMX registry, HA management)"
QString meetingText(const RuleInput &input, const Meeting &meeting)
{
    const Collision &first = meeting.collisions.first();
    const QString what = first.left->what == first.right->what
                             ? first.left->what
                             : first.left->what + u", "_s + first.right->what;
    const QString place = u"%1:%2 (%3)"_s.arg(input.plan.nodes[meeting.right].ip,
                                              QString::number(first.number()), what);
    const QString left = nodeLabel(input.plan, meeting.left);
    const QString right = nodeLabel(input.plan, meeting.right);
    const qsizetype further = numbersOf(meeting.collisions).size() - 1;
    if (further == 0)
        return QCoreApplication::translate("das", "%1 and %2 both open %3").arg(left, right, place);
    return QCoreApplication::translate("das", "%1 and %2 both open %3, and further ports: %4")
        .arg(left, right, place, QString::number(further));
}

/// No offset moves a Hazelcast port, so that one is the wrong one.
void tellHazelcast(const RuleInput &input, const Meeting &meeting, qsizetype wrong,
                   Findings &findings)
{
    findings.add(nodeKey(wrong, "port"_L1), meetingText(input, meeting),
                 QCoreApplication::translate(
                     "das", "The cluster port needs a number that no other service of the machine "
                            "has; the offset does not move it."),
                 portFix(input, wrong));
}

void tellOffset(const RuleInput &input, const Meeting &meeting, Findings &findings)
{
    findings.add(nodeKey(meeting.right, "portOffset"_L1), meetingText(input, meeting),
                 QCoreApplication::translate("das", "They meet on %1. The second to start fails. "
                                                    "Nodes on one machine need different offsets.")
                     .arg(listed(numbersOf(meeting.collisions))),
                 offsetFix(input, meeting.right));
}

/// Two nodes of one machine; `told` are the ports that were named beside an earlier node.
void pairCollides(const RuleInput &input, qsizetype left, qsizetype right, QSet<int> &told,
                  Findings &findings)
{
    Meeting ofLeftHazelcast{left, right, {}};
    Meeting ofRightHazelcast{left, right, {}};
    Meeting ofOffsets{left, right, {}};
    for (const Collision &collision : collisionsOf(input.ports[left], input.ports[right])) {
        if (isHazelcast(*collision.left))
            ofLeftHazelcast.collisions.append(collision);
        else if (isHazelcast(*collision.right))
            ofRightHazelcast.collisions.append(collision);
        else if (!told.contains(collision.number()))
            ofOffsets.collisions.append(collision);
    }
    for (const int number : numbersOf(ofOffsets.collisions))
        told.insert(number);
    if (!ofLeftHazelcast.collisions.isEmpty())
        tellHazelcast(input, ofLeftHazelcast, left, findings);
    if (!ofRightHazelcast.collisions.isEmpty())
        tellHazelcast(input, ofRightHazelcast, right, findings);
    if (!ofOffsets.collisions.isEmpty())
        tellOffset(input, ofOffsets, findings);
}

/// Every pair on one machine. Where several nodes meet on the same ports, each is named once,
/// beside the first that has them.
void portsCollide(const RuleInput &input, Findings &findings)
{
    const QList<NodePlan> &nodes = input.plan.nodes;
    for (qsizetype j = 1; j < nodes.size(); ++j) {
        QSet<int> told;
        for (qsizetype i = 0; i < j; ++i) {
            if (isOneMachine(nodes[i], nodes[j]))
                pairCollides(input, i, j, told, findings);
        }
    }
}

constexpr std::array kRules{
    Rule{"node.port.range", Severity::Error, portRange},
    Rule{"cluster.port.shared", Severity::Error, portShared},
    Rule{"node.offset.range", Severity::Error, offsetRange},
    Rule{"node.ports.twice", Severity::Error, portsTwice},
    Rule{"node.ports.collide", Severity::Error, portsCollide},
};

} // namespace

std::span<const Rule> portRules()
{
    return kRules;
}

} // namespace das
