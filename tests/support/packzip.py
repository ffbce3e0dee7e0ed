"""Packs for tests and benchmarks, written and read by another library than the program's.

packzip.py make SAMPLE OUT [--odd] [--zip64] [--streamed] [--megabytes N] [--files N]
    Writes the files of the sample pack and others to a zip with the top folder "wso2das-3.0.0".
packzip.py compare SOURCE RESULT
    Prints, as JSON, the entries that differ in any way, those that are new, and whether the rest
    (order, comment of the zip) is the same.
"""

import argparse
import io
import json
import random
import stat
import struct
import zipfile

TOP = "wso2das-3.0.0/"
DATE = (2016, 2, 29, 23, 59, 58)


class RawName(zipfile.ZipInfo):
    """An entry whose name is these bytes, whatever their encoding, without the flag of UTF-8."""

    def __init__(self, name):
        super().__init__(repr(name), DATE)
        self.raw = name

    def _encodeFilenameFlags(self):
        return self.raw, self.flag_bits


class Stream(io.FileIO):
    """Cannot seek: the sizes of each entry come behind its data."""

    def seek(self, *_):
        raise OSError("cannot seek")

    def tell(self):
        raise OSError("cannot tell")


def entry(name, mode=0o644, kind=stat.S_IFREG, method=zipfile.ZIP_DEFLATED):
    info = RawName(name) if isinstance(name, bytes) else zipfile.ZipInfo(TOP + name, DATE)
    info.create_system = 3
    info.external_attr = (kind | mode) << 16
    info.compress_type = method
    return info


def add_odd(target):
    for folder in ("", "empty folder/"):
        info = entry(folder, 0o755, stat.S_IFDIR, zipfile.ZIP_STORED)
        info.external_attr |= 0x10
        target.writestr(info, b"")
    target.writestr(entry("bin/link", 0o777, stat.S_IFLNK, zipfile.ZIP_STORED), b"wso2server.sh")
    target.writestr(entry("bin/tool", 0o755), b"#!/bin/sh\n" * 500)
    target.writestr(entry("stored.bin", method=zipfile.ZIP_STORED), bytes(range(256)) * 40)
    target.writestr(entry("packed.bz2", method=zipfile.ZIP_BZIP2), b"again and " * 1000)
    target.writestr(entry("empty", 0o600), b"")
    target.writestr(entry("größe-エージェント.txt"), b"flagged as UTF-8")
    target.writestr(entry(TOP.encode() + b"gr\x81n.txt"), b"code page 437")
    target.writestr(entry(TOP.encode() + "größe.txt".encode()), b"UTF-8 without its flag")
    described = entry("described.txt")
    described.comment = b"a comment"
    described.extra = struct.pack("<HHBI", 0x5455, 5, 1, 1456790398)
    target.writestr(described, b"with a comment and a time stamp of Unix")
    dos = entry("from-dos.txt")
    dos.create_system = 0
    dos.external_attr = 0x20
    target.writestr(dos, b"no mode\r\n")
    target.comment = b"the comment of the pack"


def add_zip64(target):
    """More entries than the old format counts, and one with the long form of its sizes."""
    with target.open(entry("long.bin"), "w", force_zip64=True) as file:
        file.write(b"in the long form")
    for number in range(66000):
        target.writestr(entry(f"many/{number}", method=zipfile.ZIP_STORED), b"")


def make(arguments):
    numbers = random.Random(6)
    file = Stream(arguments.out, "w") if arguments.streamed else arguments.out
    with zipfile.ZipFile(arguments.sample) as sample, zipfile.ZipFile(file, "w") as target:
        files = [info for info in sample.infolist() if not info.is_dir()]
        half = len(files) // 2
        copy = lambda info: target.writestr(
            entry(info.filename.split("/", 1)[1], info.external_attr >> 16 & 0o777), sample.read(info))
        for info in files[:half]:
            copy(info)
        if arguments.odd:
            add_odd(target)
        if arguments.zip64:
            add_zip64(target)
        # as the jars of a pack: long entries that are compressed already
        for number in range(arguments.files if arguments.megabytes else 0):
            size = arguments.megabytes * 1000000 // arguments.files
            target.writestr(
                entry(f"repository/components/plugins/part-{number}.jar", method=zipfile.ZIP_STORED),
                numbers.randbytes(size))
        for info in files[half:]:
            copy(info)


def stored_bytes(file, info):
    """What stands behind the local header, still compressed."""
    file.seek(info.header_offset)
    header = file.read(30)
    name, extra = struct.unpack("<HH", header[26:30])
    file.seek(name + extra, 1)
    return file.read(info.compress_size)


def facts(file, info):
    sizes_behind = 0x08
    return (info.flag_bits & ~sizes_behind, info.compress_type, info.CRC, info.file_size, info.date_time,
            info.create_system, info.external_attr, info.extra, info.comment, stored_bytes(file, info))


def compare(arguments):
    with zipfile.ZipFile(arguments.source) as old, zipfile.ZipFile(arguments.result) as new:
        before = {info.orig_filename: facts(old.fp, info) for info in old.infolist()}
        after = {info.orig_filename: facts(new.fp, info) for info in new.infolist()}
        print(json.dumps({
            "differing": sorted(name for name in before if before[name] != after.get(name)),
            "new": sorted(name for name in after if name not in before),
            "restSame": list(after)[:len(before)] == list(before) and old.comment == new.comment,
        }))


parser = argparse.ArgumentParser()
verbs = parser.add_subparsers(required=True)
maker = verbs.add_parser("make")
maker.add_argument("sample")
maker.add_argument("out")
maker.add_argument("--odd", action="store_true")
maker.add_argument("--zip64", action="store_true")
maker.add_argument("--streamed", action="store_true")
maker.add_argument("--megabytes", type=int, default=0)
maker.add_argument("--files", type=int, default=100)
maker.set_defaults(run=make)
comparer = verbs.add_parser("compare")
comparer.add_argument("source")
comparer.add_argument("result")
comparer.set_defaults(run=compare)
chosen = parser.parse_args()
chosen.run(chosen)
