#pragma once

// Whether the program is built with a sanitizer, which makes it slow and keeps what was freed: then
// neither time nor memory is what people get.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define DAS_HAS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define DAS_HAS_SANITIZER 1
#endif
#endif
#ifndef DAS_HAS_SANITIZER
#define DAS_HAS_SANITIZER 0
#endif
