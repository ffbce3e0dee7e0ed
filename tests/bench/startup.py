"""What a start costs against programs that do nothing but start.

startup.py DAS_SETUP BARE_CORE DAS_SETUP_WIZARD BARE_WIZARD
    Times das-setup until it has printed its version, and the wizard until its window is painted, on an X server of its
    own; in turn with the bare programs. The means of the fastest quarters are compared: what else the machine does only
    adds to a time.
    Leaves 1 where a ratio is above its limit. Needs Xvfb and python3-xlib.
"""

import contextlib
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display
from Xlib.ext import damage

VERSION_RUNS, VERSION_LIMIT = 300, 3
WINDOW_RUNS, WINDOW_LIMIT = 25, 1.25
TRIES = 12
PATIENCE = 60  # seconds
WINDOW_SIZE = 500  # at least; smaller ones are no main windows


def environment(home, screen=""):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DAS_"))}
    return dict(kept, HOME=home, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", DISPLAY=screen,
                DBUS_SESSION_BUS_ADDRESS="disabled:")


@contextlib.contextmanager
def x_server():
    """The name of its display."""
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as number:
        name = ":" + number.readline().strip()
    try:
        yield name
    finally:
        server.terminate()
        server.wait()


class Screen:
    """Sees when a program has painted its window."""

    def __init__(self, name):
        self.display = display.Display(name)
        self.display.damage_query_version()
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.root.damage_create(damage.DamageReportRawRectangles)
        self.display.sync()

    def next_event(self, deadline):
        while not self.display.pending_events():
            if not select.select([self.display], [], [], max(0, deadline - time.perf_counter()))[0]:
                sys.exit("No window was painted.")
        return self.display.next_event()

    def shows_more_than_a_colour(self, window):
        size = window.get_geometry()
        pixels = window.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xffffffff).data
        return pixels != pixels[:4] * (len(pixels) // 4)

    def time_until_painted(self, call, variables):
        begin = time.perf_counter()
        program = subprocess.Popen(call, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shown = None
        try:
            while True:
                event = self.next_event(begin + PATIENCE)
                now = time.perf_counter()
                if event.type == X.MapNotify and not event.override and event.window.get_geometry().width >= WINDOW_SIZE:
                    shown = event.window
                elif (event.type == self.display.extension_event.DamageNotify and shown is not None
                      and min(event.area.width, event.area.height) >= WINDOW_SIZE and self.shows_more_than_a_colour(shown)):
                    return now - begin
        finally:
            program.terminate()
            program.wait()
            self.display.sync()
            while self.display.pending_events():
                self.display.next_event()


def time_until_done(call, variables):
    begin = time.perf_counter()
    subprocess.run(call, env=variables, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begin


def compare(name, timed, ours, bare, runs, limit):
    """Prints both; whether the ratio is within the limit, with more runs if it is not: other programs may be busy."""
    times = []
    for _ in range(TRIES):
        times += [(timed(ours), timed(bare)) for _ in range(runs)]
        fast, other = (statistics.mean(sorted(column)[:len(times) // 4]) for column in zip(*times))
        middle, other_middle = (statistics.median(column) for column in zip(*times))
        ratio = fast / other
        print(f"{name:40}{1000 * fast:10.1f}{1000 * other:10.1f}{ratio:8.2f}{limit:8.2f}"
              f"{1000 * middle:14.1f}{1000 * other_middle:10.1f}{middle / other_middle:8.2f}", flush=True)
        if ratio <= limit:
            return True
    return False


def main():
    program, bare_core, wizard, bare_wizard = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="das-startup-") as folder, x_server() as name:
        sample = os.path.join(folder, "sample")
        subprocess.run([program, "sample", "--out", sample], env=environment(folder), stdout=subprocess.DEVNULL, check=True)
        screen = Screen(name)

        def window(call):
            with tempfile.TemporaryDirectory(dir=folder) as home:  # settings are those of a first start
                return screen.time_until_painted(call, environment(home, name))

        def version(call):
            return time_until_done(call, environment(folder))

        print(f"{'milliseconds':40}{'fastest':>10}{'bare':>10}{'ratio':>8}{'limit':>8}{'median':>14}{'bare':>10}{'ratio':>8}")
        results = [
            compare("das-setup --version", version, [program, "--version"], [bare_core], VERSION_RUNS, VERSION_LIMIT),
            compare("das-setup-wizard", window, [wizard], [bare_wizard], WINDOW_RUNS, WINDOW_LIMIT),
            compare("das-setup-wizard sample.dasplan", window, [wizard, os.path.join(sample, "sample.dasplan")],
                    [bare_wizard], WINDOW_RUNS, WINDOW_LIMIT),
        ]
    sys.exit(0 if all(results) else 1)


main()
