#include "import/planslot.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Put {
    const QString &text;

    bool operator()(QString *value) const
    {
        *value = text;
        return true;
    }
    bool operator()(int *value) const
    {
        bool isNumber = false;
        *value = text.trimmed().toInt(&isNumber);
        return isNumber;
    }
    bool operator()(bool *value) const
    {
        *value = text == "true"_L1;
        return true;
    }
    bool operator()(QStringList *value) const
    {
        *value = text.split(u',', Qt::SkipEmptyParts);
        for (QString &part : *value)
            part = part.trimmed();
        return true;
    }
    bool operator()(EventStoreKind *value) const
    {
        *value = text == "hbase"_L1 ? EventStoreKind::HBase : EventStoreKind::MySql;
        return text == "hbase"_L1 || text == "mysql"_L1;
    }
    bool operator()(SyncKind *value) const
    {
        *value = text == "true"_L1 ? SyncKind::Svn : SyncKind::None;
        return true;
    }
};

} // namespace

bool put(const PlanSlot &slot, const QString &text)
{
    return std::visit(Put{text}, slot);
}

} // namespace das
