#pragma once

#include "cli/commandcontext.h"

namespace das {

/// Finds the passwords of a plan (contract.md 1), first found first: in `secretsFile` unless that
/// is empty, in the environment and the key ring of the context, there under the accounts of
/// `plan`, at a prompt on a terminal. `needed` is what missingSecrets() gives: "mysql.password",
/// "svn.password". One that is needed and not found is an error that names it. Errors never hold a
/// value.
Result<Secrets> readSecrets(const QString &secretsFile, const QStringList &needed,
                            const ClusterPlan &plan, const CommandContext &context);

} // namespace das
