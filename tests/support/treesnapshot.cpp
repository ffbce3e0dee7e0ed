#include "support/treesnapshot.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <array>
#include <climits>
#include <unistd.h>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNanosecondsPerSecond = 1'000'000'000;

TreeEntry entryOf(const QString &path)
{
    struct stat status {};
    const std::string name = QFile::encodeName(path).toStdString();
    if (::lstat(name.c_str(), &status) != 0)
        qFatal("no status of %s", name.c_str());
    TreeEntry entry{status.st_mode, status.st_uid, status.st_gid, {}, 0};
    if (S_ISLNK(status.st_mode)) {
        std::array<char, PATH_MAX> target{};
        entry.content =
            QByteArray(target.data(), ::readlink(name.c_str(), target.data(), target.size()));
    } else if (S_ISREG(status.st_mode)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", name.c_str());
        entry.content = file.readAll();
        entry.modified = status.st_mtim.tv_sec * kNanosecondsPerSecond + status.st_mtim.tv_nsec;
    }
    return entry;
}

} // namespace

Tree treeOf(const QString &folder)
{
    Tree tree;
    QDirIterator iterator(folder,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        const QString name = path.mid(folder.size() + 1);
        if (!name.split(u'/').contains(u"das-setup-backup"_s))
            tree.insert(name, entryOf(path));
    }
    return tree;
}

Tree withoutTimes(Tree tree)
{
    for (TreeEntry &entry : tree)
        entry.modified = 0;
    return tree;
}

QString differenceOf(const Tree &actual, const Tree &expected)
{
    for (auto entry = expected.cbegin(); entry != expected.cend(); ++entry) {
        const auto found = actual.constFind(entry.key());
        if (found == actual.cend())
            return entry.key() + u" is missing"_s;
        if (found->content != entry->content)
            return entry.key() + u" has other content"_s;
        if (!(*found == *entry))
            return entry.key() + u" has other mode, owner or time"_s;
    }
    for (auto entry = actual.cbegin(); entry != actual.cend(); ++entry) {
        if (!expected.contains(entry.key()))
            return entry.key() + u" is too much"_s;
    }
    return {};
}

} // namespace das::test
