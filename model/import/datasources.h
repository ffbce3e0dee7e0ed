#pragma once

#include "import/homefiles.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace das {

/// One active datasource of a home. Names are not trimmed (product-facts 3.1).
struct DataSource {
    QString name;     ///< what analytics-config.xml calls it by
    QString jndiName; ///< what registry.xml, user-mgt.xml and metrics.xml call it by
    QString type;     ///< "RDBMS", "HBASE", "HDFS"
    Place place;
    HomeValue url;
    HomeValue user;
    HomeValue driver;
    bool hasPasswordInVault = false;
    QMap<QString, HomeValue> properties; ///< of HBASE and HDFS
};

/// All datasources of a home, in the order in which the product reads them (product-facts 3.1).
QList<DataSource> dataSourcesOf(const HomeFiles &files);

/// nullptr if there is none of that name.
const DataSource *dataSourceNamed(const QList<DataSource> &sources, const QString &name);
const DataSource *dataSourceAt(const QList<DataSource> &sources, const QString &jndiName);

/// A URL of one MySQL database, without the password that its options may hold.
struct MySqlUrl {
    QString host;
    QString port;
    QString database;
    QString options;
    bool heldPassword = false;
};
std::optional<MySqlUrl> mySqlUrl(const QString &url);

/// `url` without the password of its user part.
QString withoutUrlPassword(const QString &url);

} // namespace das
