#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace das::fuzz {

/// Ends the program, which makes libFuzzer keep the input, unless `holds`. `law`: what should.
inline void require(bool holds, const QString &law)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken: %s\n", qUtf8Printable(law));
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace das::fuzz

/// What libFuzzer calls with each input; a target is its definition.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size);
