#include "import/homereading.h"

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

QString nodeWhere(qsizetype node)
{
    return u"nodes/"_s + QString::number(node);
}

void ImportNotes::see(qsizetype node, const QString &key, const HomeValue &value, const QString &of)
{
    QList<Sighting> &seen = sightings[key];
    const bool isKnown = std::ranges::any_of(seen, [&](const Sighting &other) {
        return other.node == node && other.value.place == value.place && other.of == of;
    });
    if (!isKnown)
        seen.append({node, value, of});
}

void ImportNotes::blame(qsizetype node, const Place &place, const Fault &fault)
{
    find({{QString::fromLatin1(fault.ruleId),
           fault.severity,
           nodeWhere(node),
           fault.message,
           fault.detail,
           {fault.fix, {}}},
          place});
}

QList<qsizetype> ImportNotes::configured() const
{
    QList<qsizetype> nodes;
    for (qsizetype i = 0; i < homes.size(); ++i) {
        if (!homes[i].isStock)
            nodes.append(i);
    }
    return nodes;
}

} // namespace das
