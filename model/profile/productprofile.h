#pragma once

#include "document/planedit.h"
#include "plan/clusterplan.h"

#include <QList>
#include <QString>

namespace das {

/// One edit of a profile; texts may hold ${fact} placeholders.
struct EditTemplate {
    EditOp op;
    QString when; ///< "flag" or "!flag"; several, all of which must hold, are separated by blanks
    QString forEach; ///< name of a list fact
    int line = 0;    ///< of the profile
};

struct FileTemplate {
    QString path; ///< below the home
    DocumentKind kind = DocumentKind::Xml;
    QString when;
    bool optional = false; ///< a pack without this file is not an error
    QList<EditTemplate> edits;
};

/// Files from the administrator's machine that go into each home.
struct CopyTemplate {
    QString id;
    QString forEach; ///< list fact with items {path, fileName}
    QString to;      ///< folder below the home
    QString why;
    int line = 0; ///< of the profile
};

/// A port that the server opens (product-facts 1 "Ports").
struct PortTemplate {
    QString id;
    int number = 0;
    QString when;       ///< flag facts of the node, as in EditTemplate
    QString offsetWhen; ///< flag facts under which carbon.xml's Offset is added; empty: always
    QString users; ///< who connects: "cluster", "clients", "people", "local", or "none" (open, but
                   ///< unused)
    QString what;  ///< "Thrift events", ...
    int line = 0;  ///< of the profile
};

/// A `why` or `what` of a profile in the language of the application.
QString profileText(const QString &text);

/// What differs between versions and is not an edit.
struct ProductTraits {
    bool analyticsFileSystem =
        false; ///< index data in a file system of its own: DAS 3.0.0 (product-facts 3.2)
    bool writeOptimizedStore = false; ///< EVENT_STORE_WO is there (product-facts 3.2)
    bool dashboardOption = true;      ///< wso2server.sh knows -dashboardNode (product-facts 2)
    bool machineLearner = false;      ///< -DdisableMl counts (product-facts 2)
    bool taskServerCount = false;     ///< tasks-config.xml can hold the start (product-facts 7.4)
    bool mysql57Script = false;       ///< dbscripts/mysql5.7.sql is in the pack (product-facts 6.2)
    bool hazelcastXml = false; ///< conf/etc/hazelcast.xml overrides axis2.xml (product-facts 3.6)
    bool nodeIdFile = false;   ///< my-node-id.dat is written at the first start (product-facts 3.4)
    bool haPortsFollowOffset = false; ///< Offset moves 11224 and 10005 (product-facts 1 "Ports")
    int portOffset = 0;               ///< stock Offset
    bool executorsReadVault = false;  ///< Spark's executors read passwords from Secure Vault
                                      ///< (product-facts 5.3)
    bool haPersistence = false;       ///< HA mode keeps its state on disk (product-facts 3.5)
    QString sparkMaster;              ///< "local" or "carbon" (product-facts 3.4)
    QString
        singleMode; ///< name of event-processor.xml's single mode; empty: none (product-facts 3.5)
    QString userDataSource; ///< name of the shared user store's data source, as the guides call it
    QString
        registryDataSource; ///< name of the shared registry's data source, as the guides call it
};

/// A product version: how it is recognised, what it opens, and every edit it needs.
/// One file of resources/profiles each.
struct ProductProfile {
    QString id;
    QString title;
    QString versionLine;   ///< text of bin/version.txt
    QString configuration; ///< folder of the configuration below the home: "repository/conf"
    QString launcher;      ///< "bin/wso2server.sh"
    QString driverFolder;  ///< where the JDBC driver goes
    QString bundleFolder;  ///< where OSGi bundles go
    QList<Pattern> patterns;
    ProductTraits traits;
    QList<PortTemplate> ports;
    QList<FileTemplate> files;
    QList<CopyTemplate> copies;

    /// The folder below the home that holds the analytics server: "" or, in an EI pack,
    /// "wso2/analytics" (product-facts 0 "Roots").
    QString analyticsFolder() const;
};

} // namespace das
