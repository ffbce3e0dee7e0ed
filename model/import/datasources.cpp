#include "import/datasources.h"

#include <QRegularExpression>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Empty names and values are skipped, and of two properties of one name the last counts
/// (product-facts 3.1).
QMap<QString, HomeValue> hadoopProperties(const HomeXml &xml, int configuration)
{
    QMap<QString, HomeValue> properties;
    for (const int property : xml.children(configuration, "property"_L1)) {
        const QString name = xml.child(property, "name"_L1).text.trimmed();
        HomeValue value = xml.child(property, "value"_L1);
        value.text = value.text.trimmed();
        if (!name.isEmpty() && !value.text.isEmpty())
            properties.insert(name, value);
    }
    return properties;
}

DataSource dataSourceAt(const HomeXml &xml, int element)
{
    DataSource source;
    source.name = xml.child(element, "name"_L1).text;
    source.place = xml.placeOf(element);
    source.url.place = source.user.place = source.driver.place = source.place;
    for (const int jndi : xml.children(element, "jndiConfig"_L1))
        source.jndiName = xml.child(jndi, "name"_L1).text;
    for (const int definition : xml.children(element, "definition"_L1)) {
        const XmlAttribute *type = xml.index.element(definition).attribute(u"type"_s);
        source.type = type == nullptr ? QString() : type->value.trimmed();
        for (const int configuration : xml.children(definition, "configuration"_L1)) {
            source.url = xml.child(configuration, "url"_L1);
            source.user = xml.child(configuration, "username"_L1);
            source.driver = xml.child(configuration, "driverClassName"_L1);
            source.hasPasswordInVault = xml.child(configuration, "password"_L1).isInVault;
            source.properties = hadoopProperties(xml, configuration);
        }
    }
    return source;
}

const DataSource *found(const QList<DataSource> &sources, const QString &name,
                        QString DataSource::*key)
{
    const auto source = std::ranges::find_if(
        sources, [&](const DataSource &each) { return !name.isEmpty() && each.*key == name; });
    return source == sources.end() ? nullptr : &*source;
}

bool isPasswordOption(const QString &option)
{
    return option.section(u'=', 0, 0).contains("password"_L1, Qt::CaseInsensitive);
}

} // namespace

QList<DataSource> dataSourcesOf(const HomeFiles &files)
{
    QList<DataSource> sources;
    for (const auto &[name, xml] : files.dataSourceFiles()) {
        for (const int element : xml.find(u"/datasources-configuration/datasources/datasource"))
            sources.append(dataSourceAt(xml, element));
    }
    return sources;
}

const DataSource *dataSourceNamed(const QList<DataSource> &sources, const QString &name)
{
    return found(sources, name, &DataSource::name);
}

const DataSource *dataSourceAt(const QList<DataSource> &sources, const QString &jndiName)
{
    return found(sources, jndiName, &DataSource::jndiName);
}

std::optional<MySqlUrl> mySqlUrl(const QString &url)
{
    static const QRegularExpression form(
        uR"(\Ajdbc:mysql://(?:\[([0-9A-Fa-f:.]+)\]|([^:/?#,@\s]+))(?::([0-9]+))?/([^/?#@]*)(?:\?(.*))?\z)"_s);
    const QRegularExpressionMatch match = form.match(url);
    if (!match.hasMatch())
        return std::nullopt;
    const QString port = match.captured(3);
    QStringList options = match.captured(5).split(u'&', Qt::SkipEmptyParts);
    const qsizetype passwords = options.removeIf(isPasswordOption);
    return MySqlUrl{match.captured(1) + match.captured(2), port.isEmpty() ? u"3306"_s : port,
                    match.captured(4), passwords > 0 ? options.join(u'&') : match.captured(5),
                    passwords > 0};
}

QString withoutUrlPassword(const QString &url)
{
    static const QRegularExpression password(u"(?<=://)([^/@:]*):[^/]*@"_s);
    return QString(url).replace(password, u"\\1@"_s);
}

} // namespace das
