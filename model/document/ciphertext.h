#pragma once

#include "document/planedit.h"

namespace das {

/// cipher-text.properties of Secure Vault: a password stands in brackets until ciphertool.sh puts
/// its cipher text there, which depends on the node's key store (product-facts 5.1). Cipher text is
/// therefore kept as it is, whatever the edit's value.
Result<QList<TextEdit>> planCipherTextEdit(const SourceText &source, const EditOp &op);
/// The password, or the cipher text where ciphertool.sh ran.
Result<QString> currentCipherText(const SourceText &source, const EditOp &op);

/// Whether ciphertool.sh has encrypted the password of this alias.
bool isEncrypted(const SourceText &source, const QString &alias);

} // namespace das
