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

} // namespace das
