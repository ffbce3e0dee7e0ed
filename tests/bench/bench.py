"""What das-setup costs against common tools that move the same bytes, and how that grows.

bench.py DAS_SETUP [--runs N] [--folder DIR]
    Each figure is the median of N runs (5), taken in turn with the tool that it is compared with.
    All data is generated, in a folder below DIR (the system's for temporary files), and removed.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PACK_MEGABYTES = 550
PACK_FILES = 1400
PACKZIP = os.path.join(os.path.dirname(__file__), "..", "support", "packzip.py")
ENVIRONMENT = dict(os.environ, DAS_SETUP_MYSQL_PASSWORD="sample", DAS_SETUP_SVN_PASSWORD="sample")
ROLES = ["receiver", "analyzer", "indexer", "dashboard"]


def run(*call, codes=(0,), cwd=None):
    done = subprocess.run(call, env=ENVIRONMENT, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in codes:
        sys.exit(f"{' '.join(call)}: exit {done.returncode}\n{done.stderr.decode()}")


def peak_memory(*call):
    """In MiB."""
    process = subprocess.Popen(call, env=ENVIRONMENT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / 1024


def timed(work, prepare):
    prepare()
    os.sync()  # what was written before is not paid for here
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


class Bench:
    def __init__(self, program, runs, folder):
        self.program, self.runs, self.folder = program, runs, folder
        run(program, "sample", "--out", folder)
        self.sample = json.load(open(self.path("sample.dasplan")))
        self.sample_zip = self.path(self.sample["source"])

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def fresh(self, *names):
        """Removes what an earlier run left."""
        return lambda: [shutil.rmtree(self.path(name), ignore_errors=True) for name in names]

    def plan(self, name, nodes, **values):
        with open(self.path(name), "w") as file:
            json.dump(dict(self.sample, nodes=nodes, **values), file)
        return self.path(name)

    def median(self, work, prepare=lambda: None):
        return statistics.median(timed(work, prepare) for _ in range(self.runs))

    def compare(self, title, ours, theirs, prepare):
        pairs = [(timed(ours, prepare), timed(theirs, prepare)) for _ in range(self.runs)]
        mine, other = (statistics.median(times) for times in zip(*pairs))
        print(f"{title:58} {mine:8.3f} s {other:8.3f} s {mine / other:7.2f}", flush=True)

    def whole_packs(self):
        run(sys.executable, PACKZIP, "make", self.sample_zip, self.path("pack.zip"),
            "--megabytes", str(PACK_MEGABYTES), "--files", str(PACK_FILES))
        node = dict(self.sample["nodes"][0], roles=ROLES)
        for count in (1, 4):
            nodes = [self.numbered(node, number) for number in range(count)]
            plan = self.plan(f"full-{count}.dasplan", nodes, source="pack.zip", pattern="custom",
                             deploymentSync=dict(self.sample["deploymentSync"], autoCommitNode=nodes[0]["id"]))
            call = (self.program, "bundle", plan, "--out", self.path("full"), "--full")

            def copies():
                os.mkdir(self.path("copies"))
                for number in range(count):
                    run("cp", self.path("pack.zip"), self.path("copies", f"{number}.zip"))

            self.compare(f"bundle --full, {count} x {PACK_MEGABYTES} MB | cp",
                         lambda: run(*call), copies, self.fresh("full", "copies"))
            self.fresh("full", "copies")()
            print(f"{'  its peak memory':58} {peak_memory(*call):8.1f} MiB", flush=True)
            self.fresh("full")()

    def seven_nodes(self):
        plan = self.path("sample.dasplan")
        run(self.program, "bundle", plan, "--out", self.path("bundles"))
        ids = [node["id"] for node in self.sample["nodes"]]
        os.mkdir(self.path("trees"))
        for node in ids:
            run("unzip", "-q", self.path("bundles", node + ".zip"), "-d", self.path("trees", node))

        def zips():
            os.mkdir(self.path("zips"))
            for node in ids:
                run("zip", "-q", "-r", self.path("zips", node + ".zip"), ".", cwd=self.path("trees", node))

        self.compare("bundle, 7 nodes | zip -r", lambda: run(self.program, "bundle", plan, "--out", self.path("out")),
                     zips, self.fresh("out", "zips"))

        def homes():
            self.fresh("homes")()
            os.mkdir(self.path("homes"))
            for node in ids:
                run("unzip", "-q", self.sample_zip, "-d", self.path("homes", node))
            shutil.rmtree(self.path("das_symlink"), ignore_errors=True)

        top = os.path.basename(self.sample["source"]).removesuffix(".zip")
        nodes = [dict(node, home=self.path("homes", node["id"], top)) for node in self.sample["nodes"]]
        with_homes = self.plan("homes.dasplan", nodes)

        def copied():
            for node in nodes:
                run("cp", "-a", self.path("trees", node["id"]) + "/.", node["home"])

        self.compare("apply, 7 homes | cp -a", lambda: run(self.program, "apply", with_homes), copied, homes)

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
            cells = [1000 / count * self.median(
                lambda: run(self.program, verb, plans[count], *options, codes=codes), self.fresh("out"))
                     for count in counts]
            print(f"{verb:24}" + "".join(f"{cell:12.2f}" for cell in cells), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="das-bench-", dir=arguments.folder) as folder:
        bench = Bench(os.path.abspath(arguments.program), arguments.runs, folder)
        print(f"{'':58} {'das-setup':>10} {'the tool':>10} {'ratio':>7}")
        bench.whole_packs()
        bench.seven_nodes()
        bench.growth()


main()
