#pragma once

#include "zip/ziparchive.h"

#include <QByteArray>

#include <cstdio>

namespace das {

/// Makes libzip write the changes to one zip into another file, in one pass: what is opened from
/// source() reads the first and, when it is closed, writes the second. Has to outlive the archive.
class ZipRedirect {
public:
    ZipRedirect() = default;
    Q_DISABLE_COPY_MOVE(ZipRedirect)

    /// Makes the second file, which must not exist yet; only its owner may read it.
    Result<> open(const QString &from, const QString &to);
    ZipSource source(zip_error_t *error);
    /// Why a file could not be read or written; empty if libzip failed by itself.
    QString reason() const { return m_reason; }

private:
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    struct BufferedFile {
        QByteArray
            buffer; ///< libzip moves 8 KiB at a time, which is little for a call of the system
        std::unique_ptr<std::FILE, Close> file;

        bool open(const QString &path, int flags);
    };

    static zip_int64_t run(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t read(void *data, size_t length);
    zip_int64_t write(const void *data, size_t length);
    zip_int64_t describe(void *data, zip_uint64_t length);
    zip_int64_t seek(std::FILE *file, void *data, zip_uint64_t length);
    zip_int64_t failed(int code);

    BufferedFile m_from;
    BufferedFile m_to;
    zip_error_t m_error{};
    QString m_reason;
};

} // namespace das
