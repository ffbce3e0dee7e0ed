"""What das-setup costs against common tools that do the same work, and how that grows.

bench.py DAS_SETUP [--runs N] [--folder DIR]
    Each figure is the median of N runs (5), taken in turn with the tool that it is compared with.
    All data is generated, in a folder below DIR (the system's for temporary files), and removed.
    Needs zip, unzip and, for that comparison, ansible-playbook.
"""

import argparse
import contextlib
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import playbook

PACK_MEGABYTES = 550
PACK_FILES = 1400
PACKZIP = os.path.join(os.path.dirname(__file__), "..", "support", "packzip.py")
ENVIRONMENT = dict(os.environ, DAS_SETUP_MYSQL_PASSWORD="sample", DAS_SETUP_SVN_PASSWORD="sample")
ROLES = ["receiver", "analyzer", "indexer", "dashboard"]


def run(*call, codes=(0,), cwd=None):
    done = subprocess.run(call, env=ENVIRONMENT, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in codes:
        sys.exit(f"{' '.join(call)}: exit {done.returncode}\n{(done.stdout + done.stderr).decode()}")
    return done.stdout.decode()


def peak_memory(*call):
    """In MiB."""
    process = subprocess.Popen(call, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / 1024


def timed(work, prepare):
    prepare()
    os.sync()  # what was written before is not paid for here
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def onto_the_disk(folder):
    for name in os.listdir(folder):
        with contextlib.suppress(IsADirectoryError), open(os.path.join(folder, name), "rb") as file:
            os.fsync(file.fileno())


def describe_machine(folder):
    with open("/proc/cpuinfo") as info:
        model = next((line.split(":")[1].strip() for line in info if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    kind = run("stat", "-f", "-c", "%T", folder).strip()
    print(f"{os.cpu_count()} x {model}, {memory:.0f} GiB, {kind}, Linux {platform.release()}, "
          f"load {os.getloadavg()[0]:.1f}\n")


class Bench:
    def __init__(self, program, runs, folder):
        self.program, self.runs, self.folder = program, runs, folder
        run(program, "sample", "--out", folder)
        with open(self.path("sample.dasplan")) as file:
            self.sample = json.load(file)
        self.sample_zip = self.path(self.sample["source"])

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def fresh(self, *names):
        """Removes what an earlier run left."""
        return lambda: [shutil.rmtree(self.path(name), ignore_errors=True) for name in names]

    def unpack(self, pack, *names):
        os.makedirs(self.path(*names))
        run("unzip", "-q", pack, "-d", self.path(*names))

    def plan(self, name, nodes, **values):
        with open(self.path(name), "w") as file:
            json.dump(dict(self.sample, nodes=nodes, **values), file)
        return self.path(name)

    def compare(self, title, ours, theirs, prepare, runs=None):
        pairs = [(timed(ours, prepare), timed(theirs, prepare)) for _ in range(runs or self.runs)]
        prepare()
        mine, other = (statistics.median(times) for times in zip(*pairs))
        print(f"{title:58} {mine:8.3f} s {other:8.3f} s {mine / other:7.3f}", flush=True)

    def whole_packs(self):
        run(sys.executable, PACKZIP, "make", self.sample_zip, self.path("pack.zip"),
            "--megabytes", str(PACK_MEGABYTES), "--files", str(PACK_FILES))
        out, copies = self.path("full"), self.path("copies")
        prepare = self.fresh("full", "copies")
        for count in (1, 4):
            call = (self.program, "bundle", self.whole_plan(count), "--out", out, "--full")

            def copy():
                os.mkdir(copies)
                for number in range(count):
                    run("cp", self.path("pack.zip"), os.path.join(copies, f"{number}.zip"))

            title = f"bundle --full, {count} x {PACK_MEGABYTES} MB | cp"
            self.compare(title, lambda: run(*call), copy, prepare)
            self.compare(title + ", both until on the disk", lambda: (run(*call), onto_the_disk(out)),
                         lambda: (copy(), onto_the_disk(copies)), prepare)
            print(f"{'  its peak memory':58} {peak_memory(*call):8.1f} MiB", flush=True)
            prepare()
        os.remove(self.path("pack.zip"))

    def whole_plan(self, count):
        """Of `count` nodes that do everything, from the long pack."""
        node = dict(self.sample["nodes"][0], roles=ROLES)
        nodes = [self.numbered(node, number) for number in range(count)]
        return self.plan(f"full-{count}.dasplan", nodes, source="pack.zip", pattern="custom",
                         spark=dict(self.sample["spark"], masterCount=1),
                         deploymentSync=dict(self.sample["deploymentSync"], autoCommitNode=nodes[0]["id"]))

    def seven_nodes(self):
        plan = self.path("sample.dasplan")
        run(self.program, "bundle", plan, "--out", self.path("bundles"))
        ids = [node["id"] for node in self.sample["nodes"]]
        for node in ids:
            self.unpack(self.path("bundles", node + ".zip"), "trees", node)

        def zips():
            os.mkdir(self.path("zips"))
            for node in ids:
                run("zip", "-q", "-r", self.path("zips", node + ".zip"), ".", cwd=self.path("trees", node))

        def bundle():
            run(self.program, "bundle", plan, "--out", self.path("out"))

        self.compare("bundle, 7 nodes | zip -r", bundle, zips, self.fresh("out", "zips"))

        top = os.path.basename(self.sample["source"]).removesuffix(".zip")
        homes = {node: self.path("homes", node, top) for node in ids}
        with_homes = self.plan("homes.dasplan", [dict(node, home=homes[node["id"]]) for node in self.sample["nodes"]])

        def new_homes():
            self.fresh("homes", "out")()
            for node in ids:
                self.unpack(self.sample_zip, "homes", node)

        def apply():
            run(self.program, "apply", with_homes)

        def copy():
            for node in ids:
                run("cp", "-a", self.path("trees", node) + "/.", homes[node])

        self.compare("apply, 7 homes | cp -a", apply, copy, new_homes)
        if not shutil.which("ansible-playbook"):
            return print("ansible-playbook is not installed")
        new_homes()
        call = playbook.write(self.path("ansible"), homes, {node: self.path("trees", node) for node in ids})

        def roll_out():
            run(*call)
            playbook.check(homes, {node: self.path("trees", node) for node in ids})

        self.compare("bundle, 7 nodes | ansible-playbook, the same edits", bundle, roll_out, new_homes, 1)
        self.compare("apply, 7 homes | ansible-playbook, the same edits", apply, roll_out, new_homes, 1)

    @staticmethod
    def numbered(node, number):
        identity = f"n{number}"
        return dict(node, id=identity, ip=f"10.{number // 200}.1.{number % 200 + 1}", hostName=f"{identity}.example.com",
                    managementHostName=f"mgt.{identity}.example.com", database=f"das{identity}",
                    home=f"/home/{identity}/wso2das-3.0.0")

    def growth(self):
        print(f"\n{'milliseconds a node':24}{'7 nodes':>12}{'70 nodes':>12}{'700 nodes':>12}")
        counts = (7, 70, 700)
        plans = {}
        for count in counts:
            nodes = [self.numbered(self.sample["nodes"][number % 7], number) for number in range(count)]
            plans[count] = self.plan(f"{count}.dasplan", nodes, deploymentSync=dict(
                self.sample["deploymentSync"], autoCommitNode="n0"))
        verbs = {"check": ([], (0, 1)), "diff": ([], (1,)), "bundle": (["--out", self.path("out")], (0,)),
                 "diagram": (["--out", self.path("out.svg")], (0,))}
        for verb, (options, codes) in verbs.items():
            def cost(count):
                call = (self.program, verb, plans[count], *options)
                runs = self.runs if count < 700 else 1
                return statistics.median(
                    timed(lambda: run(*call, codes=codes), self.fresh("out")) for _ in range(runs)) / count

            print(f"{verb:24}" + "".join(f"{1000 * cost(count):12.2f}" for count in counts), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="das-bench-", dir=arguments.folder) as folder:
        describe_machine(folder)
        bench = Bench(os.path.abspath(arguments.program), arguments.runs, folder)
        print(f"{'':58} {'das-setup':>10} {'the tool':>10} {'ratio':>7}")
        bench.whole_packs()
        bench.seven_nodes()
        bench.growth()


main()
