#include "import/homefiles.h"

#include "document/planedit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct FileRow {
    ConfigFile file;
    QLatin1StringView path; ///< below the folder of the configuration
};
constexpr std::array kXmlFiles{
    FileRow{ConfigFile::Axis2, "axis2/axis2.xml"_L1},
    FileRow{ConfigFile::Carbon, "carbon.xml"_L1},
    FileRow{ConfigFile::Registry, "registry.xml"_L1},
    FileRow{ConfigFile::UserManagement, "user-mgt.xml"_L1},
    FileRow{ConfigFile::Metrics, "metrics.xml"_L1},
    FileRow{ConfigFile::Analytics, "analytics/analytics-config.xml"_L1},
    FileRow{ConfigFile::EventProcessor, "event-processor.xml"_L1},
    FileRow{ConfigFile::Tasks, "etc/tasks-config.xml"_L1},
};
constexpr FileRow kSparkFile{ConfigFile::Spark, "analytics/spark/spark-defaults.conf"_L1};

Result<std::optional<SourceText>> decoded(const PackSource &pack, DocumentKind kind,
                                          const QString &path)
{
    const Result<std::optional<PackFile>> file = pack.read(path);
    if (!file)
        return tl::unexpected(file.error());
    if (!*file)
        return std::optional<SourceText>();
    return decodeDocument(kind, (*file)->bytes, pack.describe(path)).map([](SourceText &&source) {
        return std::optional(std::move(source));
    });
}

Result<std::optional<HomeXml>> readXml(const PackSource &pack, const QString &path)
{
    Result<std::optional<SourceText>> source = decoded(pack, DocumentKind::Xml, path);
    if (!source)
        return tl::unexpected(source.error());
    if (!*source)
        return std::optional<HomeXml>();
    Result<XmlIndex> index = XmlIndex::build(**source);
    if (!index)
        return tl::unexpected(index.error());
    return std::optional(HomeXml{*std::move(*source), *std::move(index)});
}

bool isAlias(const XmlAttribute &attribute)
{
    return attribute.name.endsWith(":secretAlias"_L1);
}

} // namespace

Place HomeXml::placeOf(int element) const
{
    return {source.file(), source.lineAt(index.element(element).startTag.begin)};
}

QList<int> HomeXml::find(QStringView path) const
{
    return index.find(parseXmlPath(path).value_or(XmlPath()));
}

QList<int> HomeXml::children(int element, QLatin1StringView name) const
{
    QList<int> found;
    for (const int child : index.element(element).children) {
        if (index.element(child).name == name)
            found.append(child);
    }
    return found;
}

HomeValue HomeXml::child(int element, QLatin1StringView name) const
{
    const QList<int> found = children(element, name);
    return found.isEmpty() ? HomeValue{{}, placeOf(element), false, false} : text(found.first());
}

HomeValue HomeXml::text(int element) const
{
    const XmlElement &found = index.element(element);
    const bool isInVault = std::ranges::any_of(found.attributes, isAlias);
    return {isInVault ? QString() : found.text, placeOf(element), true, isInVault};
}

Result<HomeFiles> HomeFiles::load(const PackSource &pack, const ProductProfile &profile)
{
    HomeFiles files;
    if (const Result<> taken = files.take(pack, profile); !taken)
        return tl::unexpected(taken.error());
    return files;
}

Result<> HomeFiles::take(const PackSource &pack, const ProductProfile &profile)
{
    const QString folder = profile.configuration + u'/';
    for (const FileRow &row : kXmlFiles) {
        m_names[row.file] = pack.describe(folder + row.path);
        Result<std::optional<HomeXml>> xml = readXml(pack, folder + row.path);
        if (!xml)
            return tl::unexpected(xml.error());
        if (*xml)
            m_xml.emplace(row.file, *std::move(*xml));
    }
    m_names[kSparkFile.file] = pack.describe(folder + kSparkFile.path);
    Result<std::optional<SourceText>> spark =
        decoded(pack, DocumentKind::Properties, folder + kSparkFile.path);
    if (!spark)
        return tl::unexpected(spark.error());
    m_spark = *std::move(spark);
    // It only tells roles, which may be unknown.
    m_launcher = decoded(pack, DocumentKind::Shell, profile.launcher).value_or(std::nullopt);
    return takeDataSources(pack, folder + u"datasources"_s);
}

Result<> HomeFiles::takeDataSources(const PackSource &pack, const QString &folder)
{
    for (const QString &name : pack.fileNames(folder)) {
        if (!name.endsWith("-datasources.xml"_L1))
            continue;
        Result<std::optional<HomeXml>> xml = readXml(pack, folder + u'/' + name);
        if (!xml)
            return tl::unexpected(xml.error());
        if (*xml)
            m_dataSources.emplace(name == "master-datasources.xml"_L1 ? QString() : name,
                                  *std::move(*xml));
    }
    return {};
}

HomeValue HomeFiles::value(ConfigFile file, QLatin1StringView at, Pick pick) const
{
    if (file == ConfigFile::Spark)
        return property(at);
    const HomeXml *found = xml(file);
    if (found == nullptr)
        return {{}, {describe(file), 0}, false, false};
    XmlPath path = parseXmlPath(QString(at)).value_or(XmlPath());
    QList<int> elements = found->index.find(path);
    if (!elements.isEmpty()) {
        const int element = pick == Pick::First ? elements.first() : elements.last();
        if (path.attribute.isEmpty())
            return found->text(element);
        const XmlAttribute *attribute = found->index.element(element).attribute(path.attribute);
        if (attribute == nullptr)
            return {{}, found->placeOf(element), false, false};
        const int line = found->source.lineAt(attribute->span.begin);
        return {attribute->value, {describe(file), line}, true, false};
    }
    while (elements.isEmpty() && path.steps.size() > 1) {
        path = path.parent();
        elements = found->index.find(path);
    }
    return {{},
            elements.isEmpty() ? Place{describe(file), 0} : found->placeOf(elements.first()),
            false,
            false};
}

/// Of two lines with one key the last counts (product-facts 3.4).
HomeValue HomeFiles::property(QLatin1StringView key) const
{
    HomeValue value{{}, {describe(ConfigFile::Spark), 0}, false, false};
    if (!m_spark)
        return value;
    for (const PropertyEntry &entry : propertyEntries(*m_spark)) {
        if (entry.key == key)
            value = {entry.value, {m_spark->file(), m_spark->lineAt(entry.begin)}, true, false};
    }
    return value;
}

HomeValue HomeFiles::gluedProperty(QLatin1StringView key) const
{
    for (const PropertyEntry &entry :
         m_spark ? propertyEntries(*m_spark) : QList<PropertyEntry>()) {
        if (entry.key.size() > key.size() && entry.key.startsWith(key) &&
            entry.key[key.size()] != u'.')
            return {entry.key, {m_spark->file(), m_spark->lineAt(entry.begin)}, true, false};
    }
    return {};
}

const HomeXml *HomeFiles::xml(ConfigFile file) const
{
    const auto found = m_xml.find(file);
    return found == m_xml.end() ? nullptr : &found->second;
}

QStringList HomeFiles::launcherFlags(const QStringList &names) const
{
    QStringList set;
    for (const QString &name : names) {
        EditOp op;
        op.verb = EditVerb::JavaOption;
        op.at = u"-D"_s + name;
        if (m_launcher && currentValue(DocumentKind::Shell, *m_launcher, op) == u"true"_s)
            set.append(name);
    }
    return set;
}

QString HomeFiles::describe(ConfigFile file) const
{
    return m_names.at(file);
}

} // namespace das
