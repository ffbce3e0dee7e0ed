#include "verify/clusterlinks.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString endpoint(const QString &host, int port)
{
    return host + u':' + QString::number(port);
}

std::pair<qsizetype, qsizetype> pairOf(qsizetype a, qsizetype b)
{
    return {qMin(a, b), qMax(a, b)};
}

} // namespace

ClusterLinks::ClusterLinks(const ClusterPlan &plan, const QList<NodeEvidence> &nodes)
    : m_nodes(nodes),
      m_words(nodes.size())
{
    nameNodes(plan);
    for (qsizetype a = 0; a < m_nodes.size(); ++a)
        readMembers(a);
    pairByMessages();
    for (qsizetype a = 0; a < m_nodes.size(); ++a)
        m_live.append(findsLive(a));
}

bool ClusterLinks::areJoined(qsizetype a, qsizetype b) const
{
    if (leaving(a, b) != nullptr || leaving(b, a) != nullptr)
        return false;
    return joining(a, b) != nullptr || joining(b, a) != nullptr ||
           m_messaged.contains(pairOf(a, b));
}

const LogMember *ClusterLinks::leaving(qsizetype a, qsizetype b) const
{
    const LogMember *word = wordOf(a, b);
    return word != nullptr && !word->isIn ? word : nullptr;
}

const LogMember *ClusterLinks::joining(qsizetype a, qsizetype b) const
{
    const LogMember *word = wordOf(a, b);
    return word != nullptr && word->isIn ? word : nullptr;
}

QList<LogMember> ClusterLinks::strangers(qsizetype a) const
{
    QList<LogMember> found;
    if (!m_nodes[a].facts)
        return found;
    for (const LogMember &member : m_nodes[a].facts->members) {
        if (member.isIn && nodeAt(member.address) < 0 && nodeAt(member.name) < 0)
            found.append(member);
    }
    return found;
}

qsizetype ClusterLinks::nodeAt(const QString &address) const
{
    return m_addresses.value(address, -1);
}

void ClusterLinks::nameNodes(const ClusterPlan &plan)
{
    // Where a node really listens counts more than where another was to.
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].facts && m_nodes[i].facts->localMember.isKnown())
            m_addresses.insert(m_nodes[i].facts->localMember.value, i);
    }
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const QString planned = endpoint(plan.nodes[i].ip, plan.nodes[i].port);
        if (!m_addresses.contains(planned))
            m_addresses.insert(planned, i);
    }
}

void ClusterLinks::readMembers(qsizetype a)
{
    if (!m_nodes[a].facts)
        return;
    for (const LogMember &member : m_nodes[a].facts->members) {
        const qsizetype byAddress = nodeAt(member.address);
        const qsizetype b = byAddress >= 0 ? byAddress : nodeAt(member.name);
        if (b < 0 || b == a)
            continue;
        const LogMember *&word = m_words[a][b];
        if (word == nullptr || word->fact.time <= member.fact.time)
            word = &member;
    }
}

/// A request to synchronise that one node sent and another received went through the cluster
/// (product-facts 4.6).
void ClusterLinks::pairByMessages()
{
    QHash<QString, qsizetype> senders;
    for (qsizetype a = 0; a < m_nodes.size(); ++a) {
        if (!m_nodes[a].facts)
            continue;
        for (const QString &id : m_nodes[a].facts->told)
            senders.insert(id, a);
    }
    for (qsizetype b = 0; b < m_nodes.size() && !senders.isEmpty(); ++b) {
        if (!m_nodes[b].facts)
            continue;
        for (const QString &id : m_nodes[b].facts->heard) {
            if (const qsizetype a = senders.value(id, b); a != b)
                m_messaged.insert(pairOf(a, b));
        }
    }
}

bool ClusterLinks::findsLive(qsizetype a) const
{
    if (!m_nodes[a].facts || m_nodes[a].facts->stopped.isKnown())
        return false;
    for (qsizetype b = 0; b < m_nodes.size(); ++b) {
        // In a split both say that the other left; of a node that died only one can.
        if (b != a && leaving(b, a) != nullptr && leaving(a, b) == nullptr)
            return false;
    }
    return true;
}

/// What `a` last logged about the present run of `b`. A line about an earlier run has another id
/// and is older than the present one; after a merge the id is new too, but the line is younger.
const LogMember *ClusterLinks::wordOf(qsizetype a, qsizetype b) const
{
    const LogMember *word = m_words[a].value(b, nullptr);
    if (word == nullptr || !m_nodes[b].facts)
        return word;
    const LogFacts &other = *m_nodes[b].facts;
    const bool isOtherRun = other.localId.isKnown() && other.localId.value != word->id;
    return isOtherRun && word->fact.time < other.run.time ? nullptr : word;
}

} // namespace das
