#include "pack/stockvalues.h"

#include "document/planedit.h"
#include "document/xmlindex.h"
#include "document/xmlpath.h"

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

enum class Expected : quint8 {
    Exactly,  ///< each value at the place is this one
    Prefix,   ///< each value at the place starts with this
    Nothing,  ///< there is no such place
    PortShift ///< each value at the place is the stock offset of the product
};

/// A value that all packs have when they are unpacked.
struct StockValue {
    QLatin1StringView file; ///< below the configuration
    DocumentKind kind;
    QLatin1StringView at;
    Expected expected;
    QLatin1StringView value;
};

/// product-facts 1 and 3.5. Each is a value that setting up a cluster changes, in the tables of
/// the guides; what differs between the versions is left out.
constexpr std::array kStockValues{
    StockValue{"axis2/axis2.xml"_L1, DocumentKind::Xml, "/axisconfig/clustering/@enable"_L1,
               Expected::Exactly, "false"_L1},
    StockValue{"axis2/axis2.xml"_L1, DocumentKind::Xml,
               "/axisconfig/clustering/parameter[@name='localMemberHost']"_L1, Expected::Exactly,
               "127.0.0.1"_L1},
    StockValue{"axis2/axis2.xml"_L1, DocumentKind::Xml,
               "/axisconfig/clustering/parameter[@name='localMemberPort']"_L1, Expected::Exactly,
               "4000"_L1},
    StockValue{"carbon.xml"_L1, DocumentKind::Xml, "/Server/HostName"_L1, Expected::Nothing, {}},
    StockValue{"carbon.xml"_L1, DocumentKind::Xml, "/Server/MgtHostName"_L1, Expected::Nothing, {}},
    StockValue{
        "carbon.xml"_L1, DocumentKind::Xml, "/Server/Ports/Offset"_L1, Expected::PortShift, {}},
    StockValue{"carbon.xml"_L1, DocumentKind::Xml, "/Server/DeploymentSynchronizer/Enabled"_L1,
               Expected::Exactly, "false"_L1},
    StockValue{"registry.xml"_L1,
               DocumentKind::Xml,
               "/wso2registry/remoteInstance"_L1,
               Expected::Nothing,
               {}},
    StockValue{
        "registry.xml"_L1, DocumentKind::Xml, "/wso2registry/mount"_L1, Expected::Nothing, {}},
    StockValue{"user-mgt.xml"_L1, DocumentKind::Xml,
               "/UserManager/Realm/Configuration/Property[@name='dataSource']"_L1,
               Expected::Exactly, "jdbc/WSO2CarbonDB"_L1},
    StockValue{"datasources/master-datasources.xml"_L1, DocumentKind::Xml,
               "/datasources-configuration/datasources/datasource/definition/configuration/url"_L1,
               Expected::Prefix, "jdbc:h2:"_L1},
    StockValue{"datasources/metrics-datasources.xml"_L1, DocumentKind::Xml,
               "/datasources-configuration/datasources/datasource/definition/configuration/url"_L1,
               Expected::Prefix, "jdbc:h2:"_L1},
    StockValue{"datasources/analytics-datasources.xml"_L1, DocumentKind::Xml,
               "/datasources-configuration/datasources/datasource/definition/configuration/url"_L1,
               Expected::Prefix, "jdbc:h2:"_L1},
    StockValue{"analytics/analytics-config.xml"_L1, DocumentKind::Xml,
               "/analytics-dataservice-configuration/analytics-record-store/implementation"_L1,
               Expected::Exactly,
               "org.wso2.carbon.analytics.datasource.rdbms.RDBMSAnalyticsRecordStore"_L1},
    StockValue{"event-processor.xml"_L1, DocumentKind::Xml,
               "/eventProcessorConfiguration/mode[@name='HA']/@enable"_L1, Expected::Exactly,
               "false"_L1},
    StockValue{"analytics/spark/spark-defaults.conf"_L1, DocumentKind::Properties,
               "carbon.spark.master"_L1, Expected::Exactly, "local"_L1},
    StockValue{"analytics/spark/spark-defaults.conf"_L1,
               DocumentKind::Properties,
               "carbon.das.symbolic.link"_L1,
               Expected::Nothing,
               {}},
};

/// The texts at the place; an element of children counts as one empty text.
Result<QStringList> valuesAt(const SourceText &source, const StockValue &row)
{
    if (row.kind == DocumentKind::Properties) {
        EditOp op;
        op.at = row.at;
        return currentValue(row.kind, source, op).map([](const QString &value) {
            return value.isEmpty() ? QStringList() : QStringList{value};
        });
    }
    const Result<XmlPath> path = parseXmlPath(QString(row.at));
    if (!path)
        return tl::unexpected(path.error());
    return XmlIndex::build(source).map([&path](const XmlIndex &index) {
        QStringList values;
        for (const int id : index.find(*path)) {
            const XmlElement &element = index.element(id);
            const XmlAttribute *attribute = element.attribute(path->attribute);
            if (path->attribute.isEmpty())
                values.append(element.text.trimmed());
            else if (attribute != nullptr)
                values.append(attribute->value);
        }
        return values;
    });
}

bool isStock(const QString &value, const StockValue &row, const ProductProfile &profile)
{
    switch (row.expected) {
    case Expected::Exactly:
        return value == row.value;
    case Expected::Prefix:
        return value.startsWith(row.value);
    case Expected::PortShift:
        return value == QString::number(profile.traits.portOffset);
    case Expected::Nothing:
        break;
    }
    return false;
}

/// Whether a place of the file says something else. What cannot be read is the business of those
/// who have to change it.
bool isEdited(const PackSource &pack, const QString &path, const StockValue &row,
              const ProductProfile &profile)
{
    const Result<std::optional<PackFile>> file = pack.read(path);
    if (!file || !file->has_value())
        return false;
    const Result<SourceText> source = decodeDocument(row.kind, (*file)->bytes, path);
    const Result<QStringList> values =
        source ? valuesAt(*source, row) : tl::unexpected(source.error());
    return values && !std::ranges::all_of(*values, [&](const QString &value) {
               return isStock(value, row, profile);
           });
}

} // namespace

QStringList editedFiles(const PackSource &pack, const ProductProfile &profile)
{
    QStringList edited;
    for (const StockValue &row : kStockValues) {
        const QString path = profile.configuration + u'/' + row.file;
        if (!edited.contains(path) && isEdited(pack, path, row, profile))
            edited.append(path);
    }
    return edited;
}

} // namespace das
