#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace das {

struct JsonMember;

/// A JSON value that remembers where it stands, which QJsonDocument does not.
struct JsonNode {
    enum class Kind : quint8 { Null, Bool, Integer, Real, Text, Array, Object };

    Kind kind = Kind::Null;
    bool flag = false;
    qint64 integer = 0;
    double real = 0;
    QString text;
    std::vector<JsonNode> items;     ///< of an array
    std::vector<JsonMember> members; ///< of an object, in the order of the file
    int line = 0;                    ///< where the value begins

    static JsonNode ofKind(Kind kind);
    /// The first member of that name, or nullptr.
    const JsonMember *member(QStringView key) const;
    QJsonValue toJsonValue() const;
};

struct JsonMember {
    QString key;
    int line = 0; ///< of the key
    JsonNode value;
};

/// The longest JSON that is parsed: a plan of a thousand nodes has a fifth of it.
inline constexpr qsizetype kLongestJson = 2 * 1024 * 1024;

/// Parses UTF-8 JSON, with or without a byte order mark. Errors name `file` and the line.
Result<JsonNode> parseJson(const QByteArray &json, const QString &file);

} // namespace das
