#include "export/vaultsteps.h"

namespace das {

using namespace Qt::StringLiterals;

QString cipherToolCommand(const ProductProfile &profile, const QString &home)
{
    const QString folder = profile.analyticsFolder();
    return u"cd %1 && sh bin/ciphertool.sh -Dconfigure"_s.arg(
        folder.isEmpty() ? home : home + u'/' + folder);
}

QString vaultSteps(const ProductProfile &profile, const ClusterPlan &plan, const QString &home)
{
    if (!plan.cluster.secureVault)
        return {};
    QString text =
        u"```sh\n"
        "%1\n"
        "```\n\n"
        "It asks for the password of the key store, `wso2carbon` as delivered, and encrypts every "
        "password of `%2/security/cipher-text.properties` with it: until then they stand there in "
        "brackets, so do it before the first start. The configuration files name aliases only. "
        "The tool writes those files anew, with the same content, and drops comments from "
        "`cipher-text.properties`; DAS Setup then leaves what is encrypted as it is. Later on, "
        "`sh bin/ciphertool.sh -Dchange` takes a new password.\n"_s.arg(
            cipherToolCommand(profile, home), profile.configuration);
    if (!profile.traits.executorsReadVault)
        text += u"\nOn nodes that analyze, the passwords in `analytics-datasources.xml` stay as "
                "they are: Spark's executors of this version read that file without the vault.\n"_s;
    return text;
}

QString vaultStartHint(const ProductProfile &profile, const ClusterPlan &plan)
{
    if (!plan.cluster.secureVault)
        return {};
    const QString folder = profile.analyticsFolder();
    return u"With Secure Vault each start needs the password of the key store. In the background "
           "nobody is asked: put it on the first line of a file `password-tmp` in %1 just before, "
           "which the server reads and deletes (type it, Enter, Ctrl-D):\n\n"
           "```sh\n(umask 077; cat >password-tmp)\n```\n\n"
           "A file `password-persist` is read as well and kept. On Windows both names end in "
           "`.txt`.\n"_s.arg(folder.isEmpty() ? u"the home"_s : u"`%1`"_s.arg(folder));
}

QString vaultWayBackHint(const ClusterPlan &plan)
{
    return plan.cluster.secureVault
               ? u"\n`ciphertool.sh` has edited files, so `rollback.sh` needs `--force` here.\n"_s
               : QString();
}

} // namespace das
