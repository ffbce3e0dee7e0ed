#pragma once

#include "document/sourcetext.h"
#include "support/result.h"

namespace das {

/// Refuses, before QXmlStreamReader reads it, what that takes quadratic time or any amount of
/// memory for: an internal subset of the document type, whose entities and default values it
/// expands, and a tag of very many attributes. What is not well-formed may pass; the reader stops
/// there.
Result<> checkXmlCost(const SourceText &source);

} // namespace das
