#include "support/result.h"

namespace das {

using namespace Qt::StringLiterals;

QString Error::text() const
{
    if (file.isEmpty())
        return message;
    if (line <= 0)
        return file + u": "_s + message;
    return file + u':' + QString::number(line) + u": "_s + message;
}

tl::unexpected<Error> fail(QString message, QString file, int line)
{
    return tl::unexpected(Error{std::move(message), std::move(file), line});
}

} // namespace das
