#pragma once

#include "export/jobrun.h"
#include "pack/ziparchive.h"

#include <QByteArray>
#include <QFile>

namespace das {

/// Makes libzip write the changes to one zip into another file, in one pass and through short
/// buffers: what is opened from source() reads the first and, when it is closed, writes the second.
/// Has to outlive the archive.
class ZipRedirect {
public:
    /// `goesOn` is asked now and then while the second is written; false stops it.
    ZipRedirect(const QString &from, const QString &to, GoesOn goesOn);

    /// Makes the second file, which must not exist yet; only its owner may read it.
    Result<> open();
    ZipSource source(zip_error_t *error);
    /// Why a file could not be read or written; empty if libzip failed by itself.
    QString reason() const { return m_reason; }

private:
    static zip_int64_t run(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t read(char *data, qint64 length);
    zip_int64_t write(const char *data, qint64 length);
    zip_int64_t seekRead(void *data, zip_uint64_t length);
    zip_int64_t seekWrite(void *data, zip_uint64_t length);
    zip_int64_t describe(void *data, zip_uint64_t length);
    bool fillWindow();
    bool flush();
    zip_int64_t failed(int code, const QString &reason);

    QFile m_from;
    QFile m_to;
    GoesOn m_goesOn;
    zip_error_t m_error{};
    QString m_reason;
    qint64 m_readAt = 0;
    QByteArray m_window; ///< of the first file
    qint64 m_windowAt = 0;
    qint64 m_writtenTo = 0;
    QByteArray m_pending; ///< for the second file, at m_writtenTo
    qint64 m_end = 0;     ///< how long the second file is
};

} // namespace das
