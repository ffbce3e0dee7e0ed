#include "probe/hostsprobe.h"
namespace das { Probe hostsProbe() { return {}; } }
