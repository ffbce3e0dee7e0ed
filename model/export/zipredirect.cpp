#include "export/zipredirect.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <utility>

namespace das {

using namespace Qt::StringLiterals;

namespace {

// libzip itself moves 8 KiB at a time.
constexpr qint64 kWindow = 256LL * 1024;
constexpr qint64 kPending = 1024LL * 1024;

} // namespace

ZipRedirect::ZipRedirect(const QString &from, const QString &to, GoesOn goesOn)
    : m_from(from),
      m_to(to),
      m_goesOn(std::move(goesOn))
{
    m_pending.reserve(kPending);
}

Result<> ZipRedirect::open()
{
    if (!m_from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(
            QCoreApplication::translate("das", "cannot be read: %1").arg(m_from.errorString()),
            m_from.fileName());
    if (!m_to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(
            QCoreApplication::translate("das", "cannot be written: %1").arg(m_to.errorString()),
            m_to.fileName());
    return {};
}

ZipSource ZipRedirect::source(zip_error_t *error)
{
    return ZipSource(zip_source_function_create(&ZipRedirect::run, this, error));
}

zip_int64_t ZipRedirect::run(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    return static_cast<ZipRedirect *>(self)->answer(data, length, command);
}

zip_int64_t ZipRedirect::answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_BEGIN_WRITE,
            ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE,
            ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE, ZIP_SOURCE_SUPPORTS,
            -1);
    case ZIP_SOURCE_OPEN:
        m_readAt = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return read(static_cast<char *>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_SEEK:
        return seekRead(data, length);
    case ZIP_SOURCE_TELL:
        return m_readAt;
    case ZIP_SOURCE_STAT:
        return describe(data, length);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&m_error, data, length);
    case ZIP_SOURCE_WRITE:
        return write(static_cast<const char *>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_SEEK_WRITE:
        return seekWrite(data, length);
    case ZIP_SOURCE_TELL_WRITE:
        return m_writtenTo + m_pending.size();
    case ZIP_SOURCE_COMMIT_WRITE:
        return flush() ? 0 : -1;
    default: // to close, to begin, to give up: the files are opened before and removed after
        return 0;
    }
}

zip_int64_t ZipRedirect::read(char *data, qint64 length)
{
    qint64 done = 0;
    while (done < length) {
        const qint64 skipped = m_readAt - m_windowAt;
        if (skipped < 0 || skipped >= m_window.size()) {
            if (!fillWindow())
                return -1;
            if (m_window.isEmpty())
                break; // the end of the file
            continue;
        }
        const qint64 part = std::min(length - done, m_window.size() - skipped);
        std::memcpy(data + done, m_window.constData() + skipped, static_cast<size_t>(part));
        done += part;
        m_readAt += part;
    }
    return done;
}

bool ZipRedirect::fillWindow()
{
    m_windowAt = m_readAt;
    m_window.resize(kWindow);
    const qint64 got = m_from.seek(m_readAt) ? m_from.read(m_window.data(), kWindow) : -1;
    m_window.truncate(std::max(got, qint64(0)));
    return got >= 0 || failed(ZIP_ER_READ, m_from.errorString()) == 0;
}

zip_int64_t ZipRedirect::seekRead(void *data, zip_uint64_t length)
{
    const zip_int64_t target = zip_source_seek_compute_offset(
        static_cast<zip_uint64_t>(m_readAt), static_cast<zip_uint64_t>(m_from.size()), data, length,
        &m_error);
    if (target < 0)
        return -1;
    m_readAt = target;
    return 0;
}

zip_int64_t ZipRedirect::describe(void *data, zip_uint64_t length)
{
    if (length < sizeof(zip_stat_t))
        return failed(ZIP_ER_INVAL, {});
    auto *status = static_cast<zip_stat_t *>(data);
    zip_stat_init(status);
    status->size = static_cast<zip_uint64_t>(m_from.size());
    status->valid |= ZIP_STAT_SIZE;
    return sizeof(*status);
}

zip_int64_t ZipRedirect::write(const char *data, qint64 length)
{
    if (m_pending.size() + length > kPending && !flush())
        return -1;
    m_pending.append(data, length);
    return length;
}

zip_int64_t ZipRedirect::seekWrite(void *data, zip_uint64_t length)
{
    if (!flush())
        return -1;
    const zip_int64_t target =
        zip_source_seek_compute_offset(static_cast<zip_uint64_t>(m_writtenTo),
                                       static_cast<zip_uint64_t>(m_end), data, length, &m_error);
    if (target < 0)
        return -1;
    m_writtenTo = target;
    return m_to.seek(target) ? 0 : failed(ZIP_ER_SEEK, m_to.errorString());
}

bool ZipRedirect::flush()
{
    if (!m_goesOn())
        return failed(ZIP_ER_CANCELLED, {}) == 0;
    for (qint64 done = 0; done < m_pending.size();) {
        const qint64 part = m_to.write(m_pending.constData() + done, m_pending.size() - done);
        if (part <= 0) // a full disk takes a part first, and gives its reason then
            return failed(ZIP_ER_WRITE, m_to.errorString()) == 0;
        done += part;
    }
    m_writtenTo += m_pending.size();
    m_end = std::max(m_end, m_writtenTo);
    m_pending.resize(0); // keeps what it reserved
    return true;
}

zip_int64_t ZipRedirect::failed(int code, const QString &reason)
{
    zip_error_set(&m_error, code, 0);
    m_reason = reason;
    return -1;
}

} // namespace das
