#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace das {

/// Where the plan's repository is.
struct SvnTarget {
    QString scheme; ///< "http", "https" or "svn"
    QString host;
    int port = 0;
    QString url;

    bool operator==(const SvnTarget &) const = default;
};

/// No repository says more than this in a test; what does is not worth the memory.
inline constexpr qint64 kMostSvnBytes = qint64(16) * 1024 * 1024;

/// Why a URL is not worth a connection.
struct SvnRefusal {
    QString summary;
    QString hint;
};

/// The parts of a repository's URL; refused are those that the servers cannot use: svn+ssh, file
/// and the URL of the stock carbon.xml (product-facts 3.3 and 1).
tl::expected<SvnTarget, SvnRefusal> svnTarget(const QString &url);

/// The folder that the servers keep below the URL: that of the super tenant (product-facts 3.3).
QString superTenantFolder();

} // namespace das
