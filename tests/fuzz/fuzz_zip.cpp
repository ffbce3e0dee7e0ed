// Opens a zip as a pack and reads every entry.
#include "fuzz.h"
#include "zip/ziparchive.h"
#include "zip/zippack.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>

using namespace das;
using namespace Qt::StringLiterals;

namespace {

/// A file in memory, as long as it lives.
class MemoryFile {
public:
    MemoryFile(const uint8_t *data, std::size_t size) : m_descriptor(memfd_create("fuzz", 0))
    {
        fuzz::require(::write(m_descriptor, data, size) == ssize_t(size), u"memory can be had"_s);
    }
    ~MemoryFile() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    QString path() const { return u"/proc/self/fd/%1"_s.arg(m_descriptor); }

private:
    int m_descriptor;
};

/// Entries may unpack to much more than the input.
constexpr qsizetype kMostEntries = 16;

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const MemoryFile file(data, size);
    const Result<std::unique_ptr<PackSource>> pack = openZipPack(file.path());
    if (!pack)
        return 0;
    const Result<ZipArchive> archive = openZip(file.path());
    fuzz::require(archive.has_value(), u"a zip can be opened twice"_s);
    const Result<ZipIndex> index = indexOf(archive->get(), file.path());
    fuzz::require(index.has_value(), u"a zip's entries can be listed twice"_s);
    QStringList names = index->entries.keys();
    names.sort();
    names = names.first(std::min(names.size(), kMostEntries));
    for (const QString &name : std::as_const(names)) {
        const qsizetype slash = name.lastIndexOf(u'/');
        fuzz::require((*pack)
                          ->fileNames(name.left(std::max(slash, qsizetype(0))))
                          .contains(name.mid(slash + 1)),
                      u"an entry is one of its folder's files: "_s + name);
        const Result<std::optional<PackFile>> read = (*pack)->read(name);
        fuzz::require(!read || read->has_value(), u"an entry of the index is there: "_s + name);
    }
    return 0;
}
