#include "plan/jsontree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cmath>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// A plan is five levels deep; a file that goes deeper than this is not one.
constexpr std::size_t kMaxDepth = 64;

/// Counts lines while the parser moves forward.
class LineCounter {
public:
    explicit LineCounter(QByteArrayView bytes) : m_bytes(bytes) {}

    int lineAt(std::size_t offset)
    {
        const qsizetype end = std::min(qsizetype(offset), m_bytes.size());
        m_line += int(std::count(m_bytes.begin() + m_counted, m_bytes.begin() + end, '\n'));
        m_counted = end;
        return m_line;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_counted = 0;
    int m_line = 1;
};

/// Builds the tree out of RapidJSON's events; returning false stops the parser.
class TreeBuilder {
public:
    TreeBuilder(QByteArrayView bytes, const rapidjson::MemoryStream &stream)
        : m_lines(bytes),
          m_stream(stream)
    {
    }

    JsonNode takeRoot() { return std::move(m_root); }
    QString problem() const { return m_problem; } ///< why the builder stopped the parser

    // The names are those of RapidJSON's handler concept.
    bool Null() { return add(JsonNode::ofKind(JsonNode::Kind::Null)); }
    bool Bool(bool flag)
    {
        JsonNode node = JsonNode::ofKind(JsonNode::Kind::Bool);
        node.flag = flag;
        return add(std::move(node));
    }
    // Numbers come as they are written: RapidJSON 1.1.0 reads beyond its memory in the exact
    // conversion of very long ones.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }
    bool RawNumber(const char *digits, rapidjson::SizeType length, bool)
    {
        const QByteArrayView number(digits, qsizetype(length));
        JsonNode node = JsonNode::ofKind(JsonNode::Kind::Integer);
        bool isInteger = false;
        node.integer = number.toLongLong(&isInteger);
        if (isInteger)
            return add(std::move(node));
        node = JsonNode::ofKind(JsonNode::Kind::Real);
        node.real = number.toDouble();
        if (std::isfinite(node.real))
            return add(std::move(node));
        m_problem = QCoreApplication::translate("das", "Number too big");
        return false;
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        JsonNode node = JsonNode::ofKind(JsonNode::Kind::Text);
        node.text = QString::fromUtf8(text, length);
        return add(std::move(node));
    }
    bool StartObject() { return open(JsonNode::Kind::Object); }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_open.back()->members.push_back({QString::fromUtf8(text, length), line(), {}});
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(JsonNode::Kind::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    /// The parser stands just behind the token, which never holds a line break.
    int line() { return m_lines.lineAt(m_stream.Tell()); }

    JsonNode *place(JsonNode node)
    {
        node.line = line();
        if (m_open.empty()) {
            m_root = std::move(node);
            return &m_root;
        }
        JsonNode *parent = m_open.back();
        if (parent->kind == JsonNode::Kind::Array)
            return &parent->items.emplace_back(std::move(node));
        parent->members.back().value = std::move(node);
        return &parent->members.back().value;
    }

    bool add(JsonNode node)
    {
        place(std::move(node));
        return true;
    }

    bool open(JsonNode::Kind kind)
    {
        if (m_open.size() == kMaxDepth) {
            m_problem = QCoreApplication::translate("das", "nested too deeply");
            return false;
        }
        m_open.push_back(place(JsonNode::ofKind(kind)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    LineCounter m_lines;
    const rapidjson::MemoryStream &m_stream;
    JsonNode m_root;
    /// The path to where the parser is. Only the last one grows, so the pointers stay good.
    std::vector<JsonNode *> m_open;
    QString m_problem;
};

} // namespace

JsonNode JsonNode::ofKind(Kind kind)
{
    JsonNode node;
    node.kind = kind;
    return node;
}

const JsonMember *JsonNode::member(QStringView key) const
{
    const auto found = std::ranges::find_if(
        members, [key](const JsonMember &candidate) { return candidate.key == key; });
    return found == members.end() ? nullptr : &*found;
}

QJsonValue JsonNode::toJsonValue() const
{
    switch (kind) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::Bool:
        return flag;
    case Kind::Integer:
        return integer;
    case Kind::Real:
        return real;
    case Kind::Text:
        return text;
    case Kind::Array: {
        QJsonArray array;
        for (const JsonNode &item : items)
            array.append(item.toJsonValue());
        return array;
    }
    case Kind::Object: {
        QJsonObject object;
        for (const JsonMember &entry : members)
            object.insert(entry.key, entry.value.toJsonValue());
        return object;
    }
    }
    return {};
}

Result<JsonNode> parseJson(const QByteArray &json, const QString &file)
{
    if (json.size() > kLongestJson)
        return fail(QCoreApplication::translate("das", "is longer than %1 MB; no plan is")
                        .arg(kLongestJson / (1024 * 1024)),
                    file, 1);
    QByteArrayView bytes(json);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    const auto broken = [bytes, &file](const QString &reason, std::size_t offset) {
        return fail(QCoreApplication::translate("das", "not valid JSON: %1").arg(reason), file,
                    LineCounter(bytes).lineAt(offset));
    };
    // RapidJSON takes a NUL for the end of its input.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return broken(QCoreApplication::translate("das", "it holds a NUL byte"), std::size_t(nul));

    rapidjson::MemoryStream stream(bytes.data(), std::size_t(bytes.size()));
    TreeBuilder builder(bytes, stream);
    rapidjson::Reader reader;
    constexpr unsigned kFlags =
        rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, builder);
    if (result.IsError()) {
        const QString reason = builder.problem().isEmpty()
                                   ? QString::fromUtf8(rapidjson::GetParseError_En(result.Code()))
                                   : builder.problem();
        return broken(reason, result.Offset());
    }
    return builder.takeRoot();
}

} // namespace das
