#pragma once

/// Stands between this program and the system: every call that changes a file system is counted,
/// and the one that is chosen ends the process or fails. Link it into the test that uses it only.
namespace das::test {

enum class PointFault {
    None,
    Kill,    ///< the process is killed before the call does anything
    NoSpace, ///< it and every later one that needs room fails with ENOSPC
    Fail,    ///< it fails with EIO, once
};

/// From now on, call number `point` (from 1) has the fault.
void setFaultPoint(PointFault fault, int point);
/// How many calls there were since.
int callsMade();

} // namespace das::test
