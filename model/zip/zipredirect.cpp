#include "zip/zipredirect.h"

#include "support/posixfile.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace das {

namespace {

constexpr qsizetype kBufferSize = 256LL * 1024;

} // namespace

bool ZipRedirect::BufferedFile::open(const QString &path, int flags)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    file.reset(::fdopen(descriptor, (flags & O_ACCMODE) == O_RDONLY ? "rb" : "wb"));
    buffer.resize(kBufferSize);
    return file && std::setvbuf(file.get(), buffer.data(), _IOFBF, kBufferSize) == 0;
}

Result<> ZipRedirect::open(const QString &from, const QString &to)
{
    if (!m_from.open(from, O_RDONLY))
        return systemFailure(QCoreApplication::translate("das", "cannot be read"), from, errno);
    if (!m_to.open(to, O_WRONLY | O_CREAT | O_EXCL))
        return systemFailure(QCoreApplication::translate("das", "cannot be written"), to, errno);
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
        return ::fseeko(m_from.file.get(), 0, SEEK_SET) == 0 ? 0 : failed(ZIP_ER_SEEK);
    case ZIP_SOURCE_READ:
        return read(data, length);
    case ZIP_SOURCE_SEEK:
        return seek(m_from.file.get(), data, length);
    case ZIP_SOURCE_TELL:
        return ::ftello(m_from.file.get());
    case ZIP_SOURCE_STAT:
        return describe(data, length);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&m_error, data, length);
    case ZIP_SOURCE_WRITE:
        return write(data, length);
    case ZIP_SOURCE_SEEK_WRITE:
        return seek(m_to.file.get(), data, length);
    case ZIP_SOURCE_TELL_WRITE:
        return ::ftello(m_to.file.get());
    case ZIP_SOURCE_COMMIT_WRITE:
        return std::fflush(m_to.file.get()) == 0 ? 0 : failed(ZIP_ER_WRITE);
    default: // to close, to begin, to give up: the files are opened before and removed after
        return 0;
    }
}

zip_int64_t ZipRedirect::read(void *data, size_t length)
{
    const size_t got = std::fread(data, 1, length, m_from.file.get());
    return std::ferror(m_from.file.get()) == 0 ? static_cast<zip_int64_t>(got)
                                               : failed(ZIP_ER_READ);
}

zip_int64_t ZipRedirect::write(const void *data, size_t length)
{
    return std::fwrite(data, 1, length, m_to.file.get()) == length
               ? static_cast<zip_int64_t>(length)
               : failed(ZIP_ER_WRITE);
}

zip_int64_t ZipRedirect::seek(std::FILE *file, void *data, zip_uint64_t length)
{
    const auto *wanted = ZIP_SOURCE_GET_ARGS(zip_source_args_seek_t, data, length, &m_error);
    if (wanted == nullptr)
        return -1;
    return ::fseeko(file, wanted->offset, wanted->whence) == 0 ? 0 : failed(ZIP_ER_SEEK);
}

zip_int64_t ZipRedirect::describe(void *data, zip_uint64_t length)
{
    struct stat file {};
    if (length < sizeof(zip_stat_t) || ::fstat(::fileno(m_from.file.get()), &file) != 0)
        return failed(ZIP_ER_READ);
    auto *status = static_cast<zip_stat_t *>(data);
    zip_stat_init(status);
    status->size = static_cast<zip_uint64_t>(file.st_size);
    status->valid |= ZIP_STAT_SIZE;
    return sizeof(*status);
}

zip_int64_t ZipRedirect::failed(int code)
{
    m_reason = QString::fromLocal8Bit(std::strerror(errno));
    zip_error_set(&m_error, code, 0);
    return -1;
}

} // namespace das
