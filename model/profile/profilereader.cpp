#include "profile/profilereader.h"

#include "document/xmlpath.h"
#include "profile/expand.h"
#include "profile/facts.h"

#include <QSet>
#include <QXmlStreamReader>

namespace das {

using namespace Qt::StringLiterals;

namespace {

std::optional<DocumentKind> kindNamed(QStringView name)
{
    if (name == "xml"_L1)
        return DocumentKind::Xml;
    if (name == "properties"_L1)
        return DocumentKind::Properties;
    if (name == "shell"_L1)
        return DocumentKind::Shell;
    if (name == "cipher-text"_L1)
        return DocumentKind::CipherText;
    return std::nullopt;
}

std::optional<EditVerb> verbNamed(QStringView name)
{
    if (name == "set"_L1)
        return EditVerb::Set;
    if (name == "uncomment"_L1)
        return EditVerb::Uncomment;
    if (name == "ensure"_L1)
        return EditVerb::Ensure;
    if (name == "set-children"_L1)
        return EditVerb::SetChildren;
    if (name == "java-option"_L1)
        return EditVerb::JavaOption;
    return std::nullopt;
}

/// Reads one file, the profile or a part of it, into the profile.
class Reader {
public:
    Reader(ProductProfile &profile, QString file, const PartReader &readPart)
        : m_profile(profile),
          m_file(std::move(file)),
          m_openFiles(m_file),
          m_readPart(readPart)
    {
    }

    Result<> read(const QByteArray &bytes, QLatin1StringView root)
    {
        m_xml.addData(bytes);
        if (!m_xml.readNextStartElement() || m_xml.name() != root)
            refuse(u"the root element must be <%1>"_s.arg(root));
        else if (root == "profile"_L1)
            readProfileAttributes();
        else
            readAttributes({}, {});
        while (!m_error && m_xml.readNextStartElement())
            readElement();
        if (!m_error && m_xml.hasError())
            refuse(m_xml.errorString());
        return m_error ? Result<>(tl::unexpected(*m_error)) : Result<>();
    }

private:
    void refuse(const QString &message)
    {
        if (!m_error)
            m_error = Error{message, m_file, int(m_xml.lineNumber())};
    }

    /// The attributes of the element: `required` ones must be there, others only from `optional`.
    QHash<QString, QString> readAttributes(const QStringList &required, const QStringList &optional)
    {
        QHash<QString, QString> values;
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const QString name = attribute.name().toString();
            if (!required.contains(name) && !optional.contains(name))
                refuse(u"<%1> has no attribute %2"_s.arg(m_xml.name(), name));
            values.insert(name, attribute.value().toString());
        }
        for (const QString &name : required) {
            if (!values.contains(name))
                refuse(u"<%1> needs the attribute %2"_s.arg(m_xml.name(), name));
        }
        return values;
    }

    bool toBool(const QString &text)
    {
        if (text != u"true" && text != u"false" && !text.isEmpty())
            refuse(u"\"%1\" is not true or false"_s.arg(text));
        return text == u"true";
    }

    int toNumber(const QString &text)
    {
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok || number < 0)
            refuse(u"\"%1\" is not a number"_s.arg(text));
        return number;
    }

    QString withConfiguration(QString text) const
    {
        return text.replace(u"${product.configuration}"_s, m_profile.configuration)
            .replace(u"${product.launcher}"_s, m_profile.launcher)
            .replace(u"${product.driverFolder}"_s, m_profile.driverFolder)
            .replace(u"${product.bundleFolder}"_s, m_profile.bundleFolder);
    }

    void readProfileAttributes()
    {
        const auto values =
            readAttributes({u"id"_s, u"title"_s, u"version-line"_s, u"configuration"_s,
                            u"launcher"_s, u"driver-folder"_s, u"bundle-folder"_s, u"patterns"_s},
                           {});
        m_profile.id = values[u"id"_s];
        m_profile.title = values[u"title"_s];
        m_profile.versionLine = values[u"version-line"_s];
        m_profile.configuration = values[u"configuration"_s];
        m_profile.launcher = values[u"launcher"_s];
        m_profile.driverFolder = values[u"driver-folder"_s];
        m_profile.bundleFolder = values[u"bundle-folder"_s];
        for (const QString &name : values[u"patterns"_s].split(u' ', Qt::SkipEmptyParts)) {
            const std::optional<Pattern> pattern = patternNamed(name);
            if (!pattern)
                return refuse(u"there is no pattern \"%1\""_s.arg(name));
            m_profile.patterns.append(*pattern);
        }
    }

    void readElement()
    {
        const QStringView name = m_xml.name();
        if (name == "traits"_L1)
            readTraits();
        else if (name == "use"_L1)
            readPart();
        else if (name == "port"_L1)
            readPort();
        else if (name == "file"_L1)
            readFile();
        else if (name == "copy"_L1)
            readCopy();
        else
            refuse(u"unknown element <%1>"_s.arg(name));
    }

    void readTraits()
    {
        const auto values = readAttributes(
            {u"analytics-file-system"_s, u"write-optimized-store"_s, u"dashboard-option"_s,
             u"machine-learner"_s, u"task-server-count"_s, u"mysql57-script"_s, u"hazelcast-xml"_s,
             u"node-id-file"_s, u"ha-ports-follow-offset"_s, u"port-offset"_s, u"spark-master"_s,
             u"ha-persistence"_s, u"single-mode"_s, u"executors-read-vault"_s,
             u"user-data-source"_s, u"registry-data-source"_s},
            {});
        ProductTraits &traits = m_profile.traits;
        traits.analyticsFileSystem = toBool(values[u"analytics-file-system"_s]);
        traits.writeOptimizedStore = toBool(values[u"write-optimized-store"_s]);
        traits.dashboardOption = toBool(values[u"dashboard-option"_s]);
        traits.machineLearner = toBool(values[u"machine-learner"_s]);
        traits.taskServerCount = toBool(values[u"task-server-count"_s]);
        traits.mysql57Script = toBool(values[u"mysql57-script"_s]);
        traits.hazelcastXml = toBool(values[u"hazelcast-xml"_s]);
        traits.nodeIdFile = toBool(values[u"node-id-file"_s]);
        traits.haPortsFollowOffset = toBool(values[u"ha-ports-follow-offset"_s]);
        traits.portOffset = toNumber(values[u"port-offset"_s]);
        traits.haPersistence = toBool(values[u"ha-persistence"_s]);
        traits.sparkMaster = values[u"spark-master"_s];
        traits.executorsReadVault = toBool(values[u"executors-read-vault"_s]);
        traits.singleMode = values[u"single-mode"_s];
        traits.userDataSource = values[u"user-data-source"_s];
        traits.registryDataSource = values[u"registry-data-source"_s];
        m_xml.skipCurrentElement();
    }

    void readPart()
    {
        const QString name = readAttributes({u"part"_s}, {})[u"part"_s];
        if (m_error)
            return;
        const QString file = u"parts/"_s + name + u".xml"_s;
        if (m_openFiles.contains(file))
            return refuse(u"the part %1 is used in itself"_s.arg(name));
        const Result<QByteArray> bytes = m_readPart(name);
        if (!bytes)
            return refuse(bytes.error().message);
        Reader part(m_profile, file, m_readPart);
        part.m_openFiles += m_openFiles;
        if (const Result<> read = part.read(*bytes, "part"_L1); !read)
            m_error = read.error();
        m_xml.skipCurrentElement();
    }

    void readPort()
    {
        const auto values = readAttributes({u"id"_s, u"number"_s, u"users"_s, u"what"_s},
                                           {u"when"_s, u"offset-when"_s});
        const QStringList users{u"cluster"_s, u"clients"_s, u"people"_s, u"local"_s, u"none"_s};
        if (!users.contains(values[u"users"_s]))
            refuse(u"users must be one of %1"_s.arg(users.join(u", "_s)));
        m_profile.ports.append({values[u"id"_s], toNumber(values[u"number"_s]), values[u"when"_s],
                                values[u"offset-when"_s], values[u"users"_s], values[u"what"_s],
                                int(m_xml.lineNumber())});
        checkFlags(values[u"when"_s]);
        checkFlags(values[u"offset-when"_s]);
        m_xml.skipCurrentElement();
    }

    void readCopy()
    {
        const auto values = readAttributes({u"id"_s, u"for-each"_s, u"to"_s, u"why"_s}, {});
        if (!factNames().lists.contains(values[u"for-each"_s]))
            refuse(u"there is no list fact \"%1\""_s.arg(values[u"for-each"_s]));
        m_profile.copies.append({values[u"id"_s], values[u"for-each"_s],
                                 withConfiguration(values[u"to"_s]), values[u"why"_s],
                                 int(m_xml.lineNumber())});
        m_xml.skipCurrentElement();
    }

    void readFile()
    {
        const auto values = readAttributes({u"path"_s, u"kind"_s}, {u"when"_s, u"optional"_s});
        const std::optional<DocumentKind> kind = kindNamed(values[u"kind"_s]);
        if (!kind)
            return refuse(u"there is no kind \"%1\""_s.arg(values[u"kind"_s]));
        FileTemplate file{withConfiguration(values[u"path"_s]),
                          *kind,
                          values[u"when"_s],
                          toBool(values[u"optional"_s]),
                          {}};
        checkFlags(file.when);
        while (!m_error && m_xml.readNextStartElement())
            readEdit(file);
        m_profile.files.append(file);
    }

    void readEdit(FileTemplate &file)
    {
        const std::optional<EditVerb> verb = verbNamed(m_xml.name());
        if (!verb)
            return refuse(u"there is no edit <%1>"_s.arg(m_xml.name()));
        const bool hasFragment = verb == EditVerb::Ensure || verb == EditVerb::SetChildren;
        QStringList required{u"id"_s, u"at"_s, u"why"_s};
        if (!hasFragment)
            required.append(u"value"_s);
        const auto values = readAttributes(
            required, {u"after"_s, u"when"_s, u"for-each"_s, u"secret"_s, u"value"_s});
        EditTemplate edit;
        edit.line = int(m_xml.lineNumber());
        edit.op = {values[u"id"_s],
                   *verb,
                   values[u"at"_s],
                   values[u"value"_s],
                   values[u"after"_s],
                   {},
                   toBool(values[u"secret"_s]),
                   values[u"why"_s]};
        edit.when = values[u"when"_s];
        edit.forEach = values[u"for-each"_s];
        const QString text = m_xml.readElementText();
        if (hasFragment)
            edit.op.value = text;
        else if (!text.trimmed().isEmpty())
            refuse(u"<%1> takes no text"_s.arg(m_xml.name()));
        checkFlags(edit.when);
        checkPlaceholders(edit);
        checkPaths(file.kind, edit.op);
        file.edits.append(edit);
    }

    void checkFlags(const QString &when)
    {
        for (const QString &word : when.split(u' ', Qt::SkipEmptyParts)) {
            const QString name = word.startsWith(u'!') ? word.mid(1) : word;
            if (!factNames().flags.contains(name))
                refuse(u"there is no flag fact \"%1\""_s.arg(name));
        }
    }

    void checkPaths(DocumentKind kind, const EditOp &op)
    {
        if (kind != DocumentKind::Xml)
            return;
        for (const QString &path : {op.at, op.after}) {
            const Result<XmlPath> parsed = parseXmlPath(path);
            if (!path.isEmpty() && !parsed)
                refuse(parsed.error().message);
        }
    }

    void checkPlaceholders(const EditTemplate &edit)
    {
        const FactNames &names = factNames();
        if (!edit.forEach.isEmpty() && !names.lists.contains(edit.forEach))
            refuse(u"there is no list fact \"%1\""_s.arg(edit.forEach));
        const QString texts = edit.op.at + edit.op.value + edit.op.after;
        for (const QString &name : placeholdersIn(texts)) {
            const bool known = name.startsWith(u"item."_s)
                                   ? names.lists.value(edit.forEach).contains(name.mid(5))
                                   : names.texts.contains(name);
            if (!known)
                refuse(u"there is no fact \"%1\""_s.arg(name));
        }
    }

    ProductProfile &m_profile;
    QString m_file;
    QStringList m_openFiles; ///< this one and those that use it
    const PartReader &m_readPart;
    QXmlStreamReader m_xml;
    std::optional<Error> m_error;
};

/// Ids name edits in previews and tests, so each stands once.
Result<> checkIds(const ProductProfile &profile, const QString &file)
{
    QSet<QString> seen;
    const auto add = [&seen, &file](const QString &id, int line) -> Result<> {
        if (seen.contains(id))
            return fail(u"the id \"%1\" stands twice"_s.arg(id), file, line);
        seen.insert(id);
        return {};
    };
    for (const FileTemplate &content : profile.files) {
        for (const EditTemplate &edit : content.edits) {
            if (Result<> unique = add(edit.op.id, edit.line); !unique)
                return unique;
        }
    }
    for (const CopyTemplate &copy : profile.copies) {
        if (Result<> unique = add(copy.id, copy.line); !unique)
            return unique;
    }
    return {};
}

} // namespace

Result<ProductProfile> readProfile(const QByteArray &bytes, const QString &file,
                                   const PartReader &readPart)
{
    ProductProfile profile;
    Reader reader(profile, file, readPart);
    if (const Result<> read = reader.read(bytes, "profile"_L1); !read)
        return tl::unexpected(read.error());
    if (const Result<> unique = checkIds(profile, file); !unique)
        return tl::unexpected(unique.error());
    return profile;
}

} // namespace das
