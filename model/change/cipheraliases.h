#pragma once

#include "change/nodechanges.h"
#include "pack/packsource.h"
#include "profile/productprofile.h"
#include "support/result.h"

namespace das {

/// Whether ciphertool.sh will go through on the node, once `changes` are made to `pack`: it takes
/// every alias of cipher-tool.properties and stops half way, with nothing undone, at one whose
/// XPath finds nothing; an alias without a stored password becomes the password itself
/// (product-facts 5.2). Errors name file and line.
Result<> checkCipherAliases(const ProductProfile &profile, const PackSource &pack,
                            const NodeChanges &changes);

} // namespace das
