// Reads a profile and, behind a line "---", its part "other".
#include "fuzz.h"
#include "profile/profilereader.h"

using namespace das;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype mark = bytes.indexOf("\n---\n");
    const QByteArray other = mark < 0 ? QByteArray() : bytes.mid(mark + 5);
    const auto readPart = [&other](const QString &name) -> Result<QByteArray> {
        if (name != "other"_L1)
            return fail(u"there is no part "_s + name);
        return other;
    };
    const Result<ProductProfile> profile = readProfile(bytes.left(mark), u"file"_s, readPart);
    fuzz::require(profile || !profile.error().message.isEmpty(), u"an error says what is wrong"_s);
    return 0;
}
