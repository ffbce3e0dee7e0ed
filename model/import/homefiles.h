#pragma once

#include "document/propertiesedit.h"
#include "document/sourcetext.h"
#include "document/xmlindex.h"
#include "pack/packsource.h"
#include "profile/productprofile.h"
#include "support/result.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace das {

/// Where a value stands, or would stand.
struct Place {
    QString file;
    int line = 0; ///< counted from 1; 0 if there is none

    bool operator==(const Place &) const = default;
};

/// A value as the product reads it.
struct HomeValue {
    QString text;
    Place place;            ///< where a missing one would be looked for
    bool isThere = false;   ///< else `text` is empty
    bool isInVault = false; ///< only an alias stands there (product-facts 5)
};

/// The files of a home that are read by one path each.
enum class ConfigFile : quint8 {
    Axis2,
    Carbon,
    Registry,
    UserManagement,
    Metrics,
    Analytics,
    EventProcessor,
    Tasks,
    Spark, ///< properties; all others are XML
};

/// Which of several elements of one path counts (product-facts 3.3, 3.6).
enum class Pick : quint8 { First, Last };

/// An XML file of a home.
struct HomeXml {
    SourceText source;
    XmlIndex index;

    Place placeOf(int element) const;
    /// The elements of a path, in the order of the file.
    QList<int> find(QStringView path) const;
    /// The element children of that name.
    QList<int> children(int element, QLatin1StringView name) const;
    /// The text of the first child of that name.
    HomeValue child(int element, QLatin1StringView name) const;
    HomeValue text(int element) const;
};

/// The configuration of one home, read once. A file that the home lacks counts as empty.
class HomeFiles {
public:
    /// Fails, naming file and line, on a file that is there and cannot be read as the product
    /// would read it.
    static Result<HomeFiles> load(const PackSource &pack, const ProductProfile &profile);

    /// The value at a path of elements, perhaps with an attribute, or of a key of the properties.
    HomeValue value(ConfigFile file, QLatin1StringView at, Pick pick = Pick::First) const;
    /// A line of the properties in which the blank behind this key was forgotten.
    HomeValue gluedProperty(QLatin1StringView key) const;
    /// nullptr if the home lacks the file.
    const HomeXml *xml(ConfigFile file) const;
    /// Every *-datasources.xml, the master's first (product-facts 3.1).
    const std::map<QString, HomeXml> &dataSourceFiles() const { return m_dataSources; }
    /// Those of `names` that the launcher's java command sets: "-Dname=true".
    QStringList launcherFlags(const QStringList &names) const;
    QString describe(ConfigFile file) const;

private:
    Result<> take(const PackSource &pack, const ProductProfile &profile);
    Result<> takeDataSources(const PackSource &pack, const QString &folder);
    HomeValue property(QLatin1StringView key) const;

    std::map<ConfigFile, QString> m_names;
    std::map<ConfigFile, HomeXml> m_xml;
    std::map<QString, HomeXml> m_dataSources;
    std::optional<SourceText> m_spark;
    std::optional<SourceText> m_launcher;
};

} // namespace das
