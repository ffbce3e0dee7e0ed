#include "support/valuetable.h"

#include "support/stock.h"

#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

Result<QDomDocument> document(const QString &file, const QByteArray &bytes)
{
    QDomDocument xml;
    QString message;
    int line = 0;
    if (!xml.setContent(bytes, false, &message, &line))
        return fail(message, file, line);
    return xml;
}

/// One step of a path: "name", "name[child='value']" or "name[@attribute='value']".
struct Step {
    QString name;
    QString key;
    QString value;
    bool keyIsAttribute = false;
    bool isAttribute = false;
};

Result<QList<Step>> steps(const QString &path)
{
    static const QRegularExpression pattern(
        uR"(/(@?)([\w:.-]+)(?:\[(@?)([\w:.-]+)='([^']*)'\])?)"_s);
    QList<Step> found;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(path); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() != end)
            break;
        end = match.capturedEnd();
        found.append({match.captured(2), match.captured(4), match.captured(5),
                      !match.captured(3).isEmpty(), !match.captured(1).isEmpty()});
    }
    if (found.isEmpty() || end != path.size())
        return fail(u"not a path: "_s + path);
    return found;
}

bool matches(const QDomElement &element, const Step &step)
{
    if (element.tagName() != step.name)
        return false;
    if (step.key.isEmpty())
        return true;
    return step.keyIsAttribute ? element.attribute(step.key) == step.value
                               : element.firstChildElement(step.key).text() == step.value;
}

QList<QDomNode> placesBelow(const QDomNode &place, const Step &step)
{
    QList<QDomNode> found;
    if (step.isAttribute) {
        const QDomNode attribute = place.attributes().namedItem(step.name);
        if (!attribute.isNull())
            found.append(attribute);
        return found;
    }
    for (QDomElement child = place.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (matches(child, step))
            found.append(child);
    }
    return found;
}

Result<QStringList> xmlValues(const QDomDocument &xml, const QString &path)
{
    const Result<QList<Step>> way = steps(path);
    if (!way)
        return tl::unexpected(way.error());
    QList<QDomNode> places{xml};
    for (const Step &step : *way) {
        QList<QDomNode> next;
        for (const QDomNode &place : std::as_const(places))
            next += placesBelow(place, step);
        places = next;
    }
    QStringList values;
    for (const QDomNode &place : std::as_const(places))
        values.append(place.isAttr() ? place.nodeValue() : place.toElement().text());
    return values;
}

/// The key or value of a line of a properties file without its escapes.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(uR"(\\(u([0-9a-fA-F]{4})|.))"_s);
    QString plain;
    qsizetype end = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += text.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString code = match.captured(2);
        if (!code.isEmpty()) {
            plain += QChar(code.toUShort(nullptr, 16));
            continue;
        }
        static const QMap<QString, QString> kControls{
            {u"t"_s, u"\t"_s}, {u"n"_s, u"\n"_s}, {u"r"_s, u"\r"_s}, {u"f"_s, u"\f"_s}};
        plain += kControls.value(match.captured(1), match.captured(1));
    }
    return plain + text.mid(end);
}

/// A properties file as java.util.Properties reads it: the last of several lines with one key wins.
QMap<QString, QString> properties(const QByteArray &bytes)
{
    static const QRegularExpression continued(uR"((?<!\\)((?:\\\\)*)\\\r?\n[ \t\f]*)"_s);
    static const QRegularExpression entry(
        uR"(^[ \t\f]*((?:\\.|[^\\ \t\f:=])+)(?:[ \t\f]*[:=]|[ \t\f]|$)[ \t\f]*(.*)$)"_s);
    QMap<QString, QString> read;
    const QString text = QString::fromLatin1(bytes).replace(continued, u"\\1"_s);
    static const QRegularExpression lineEnd(u"\r\n|\r|\n"_s);
    const QStringList lines = text.split(lineEnd);
    for (const QString &line : lines) {
        const QString start = line.trimmed();
        if (start.isEmpty() || start.startsWith(u'#') || start.startsWith(u'!'))
            continue;
        const QRegularExpressionMatch match = entry.match(line);
        if (match.hasMatch())
            read.insert(unescaped(match.captured(1)), unescaped(match.captured(2)));
    }
    return read;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QFile::WriteOnly) &&
           file.write(bytes) == bytes.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Result<QByteArray> run(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, arguments);
    if (!shell.waitForFinished() || shell.exitStatus() != QProcess::NormalExit ||
        shell.exitCode() != 0)
        return fail(QString::fromUtf8(shell.readAllStandardError()));
    return shell.readAllStandardOutput();
}

/// What the launcher hands to java, one a line: it is run with a "java" that prints its arguments
/// and its environment.
Result<QStringList> javaArguments(const QByteArray &launcher)
{
    const QTemporaryDir home;
    const QString script = home.filePath(u"bin/wso2server.sh"_s);
    if (!write(script, launcher) ||
        !write(home.filePath(u"bin/java"_s), "#!/bin/sh\nprintf '%s\\n' \"$@\"\nenv\n"))
        return fail(u"could not write the launcher"_s, script);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JAVA_HOME"_s, home.path());
    const Result<QByteArray> output = run({script}, environment);
    if (!output)
        return tl::unexpected(output.error());
    return QString::fromUtf8(*output).split(u'\n', Qt::SkipEmptyParts);
}

Result<QStringList> launcherValues(const QByteArray &launcher, const QString &option)
{
    const Result<QStringList> arguments = javaArguments(launcher);
    if (!arguments)
        return tl::unexpected(arguments.error());
    QStringList values;
    for (const QString &argument : *arguments) {
        if (argument.startsWith(option + u'='))
            values.append(argument.mid(option.size() + 1));
    }
    return values;
}

} // namespace

Result<QList<ExpectedValue>> readValueTable(const QString &name)
{
    QFile file(testFolder() + u"/data/values/"_s + name + u".txt"_s);
    if (!file.open(QFile::ReadOnly))
        return fail(file.errorString(), file.fileName());
    QList<ExpectedValue> table;
    int number = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u" | "_s);
        if (columns.size() != 4)
            return fail(u"expected NODES | FILE | PLACE | VALUES"_s, file.fileName(), number);
        const QString values = columns[3].trimmed();
        table.append({columns[0].trimmed().split(u' ', Qt::SkipEmptyParts), columns[1].trimmed(),
                      columns[2].trimmed(),
                      values == u"(none)" ? QStringList() : values.split(u" ; "_s),
                      u"%1.txt:%2"_s.arg(name).arg(number)});
    }
    return table;
}

Result<QStringList> valuesAt(const QString &file, const QByteArray &bytes, const QString &place)
{
    if (file.endsWith(u".sh"_s))
        return launcherValues(bytes, place);
    if (!file.endsWith(u".xml"_s)) {
        const QMap<QString, QString> read = properties(bytes);
        return read.contains(place) ? QStringList{read.value(place)} : QStringList();
    }
    const Result<QDomDocument> xml = document(file, bytes);
    if (!xml)
        return tl::unexpected(xml.error());
    return xmlValues(*xml, place);
}

Result<> parses(const QString &file, const QByteArray &bytes)
{
    if (file.endsWith(u".xml"_s)) {
        const Result<QDomDocument> xml = document(file, bytes);
        return xml ? Result<>() : tl::unexpected(xml.error());
    }
    if (!file.endsWith(u".sh"_s))
        return {};
    const QTemporaryDir folder;
    const QString script = folder.filePath(u"launcher.sh"_s);
    if (!write(script, bytes))
        return fail(u"could not write the launcher"_s, script);
    const Result<QByteArray> output = run({u"-n"_s, script}, QProcessEnvironment());
    return output ? Result<>() : tl::unexpected(output.error());
}

} // namespace das::test
