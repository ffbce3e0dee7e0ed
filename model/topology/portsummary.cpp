#include "topology/portsummary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// How a port of the profiles is called in a sentence about several.
struct PortWord {
    QLatin1StringView id; ///< also of the ports "ID.anything"
    int sentence;
    const char *word;
};
constexpr std::array kWords{
    PortWord{"hazelcast"_L1, 0, QT_TRANSLATE_NOOP("das", "Cluster")},
    PortWord{"https"_L1, 1, "HTTPS"},
    PortWord{"http"_L1, 1, "HTTP"},
    PortWord{"thrift"_L1, 2, "Thrift"},
    PortWord{"binary"_L1, 3, QT_TRANSLATE_NOOP("das", "Binary")},
    PortWord{"ha.eventSync"_L1, 4, QT_TRANSLATE_NOOP("das", "HA sync")},
    PortWord{"ha.management"_L1, 4, QT_TRANSLATE_NOOP("das", "management")},
    PortWord{"spark.master.ui"_L1, 6, QT_TRANSLATE_NOOP("das", "Spark pages")},
    PortWord{"spark.worker.ui"_L1, 6, QT_TRANSLATE_NOOP("das", "Spark pages")},
    PortWord{"spark.ui"_L1, 6, QT_TRANSLATE_NOOP("das", "Spark pages")},
    PortWord{"spark"_L1, 5, "Spark"},
    PortWord{"jmx"_L1, 7, "JMX"},
};
constexpr int kOthers = 8;

struct NamedPort {
    int sentence;
    QString word;
    int number;
};

NamedPort named(const EffectivePort &port)
{
    const auto *known = std::ranges::find_if(kWords, [&port](const PortWord &word) {
        return port.id == word.id || port.id.startsWith(word.id + '.'_L1);
    });
    if (known == kWords.end())
        return {kOthers, port.what, port.number};
    return {known->sentence, QCoreApplication::translate("das", known->word), port.number};
}

} // namespace

QString portSummary(const QList<EffectivePort> &ports, const NodePlan &node)
{
    QList<NamedPort> shown;
    for (const EffectivePort &port : ports)
        if (port.users != "none"_L1)
            shown.append(named(port));
    if (shown.isEmpty())
        shown.append({0, QCoreApplication::translate("das", "Cluster"), node.port});
    std::ranges::stable_sort(shown, {}, &NamedPort::sentence);
    QString text;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const NamedPort &port = shown[i];
        const bool begins = i == 0 || shown[i - 1].sentence != port.sentence;
        const bool sameWord = i > 0 && shown[i - 1].word == port.word;
        text += i == 0 ? QString() : begins ? u". "_s : u", "_s;
        text += (sameWord ? QString() : port.word + u' ') + QString::number(port.number);
    }
    return text + u'.';
}

} // namespace das
