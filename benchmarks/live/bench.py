#!/usr/bin/env python3
"""From a file's last write to the last byte on the terminal: the live coach beside others, on this machine, in one run.

    benchmarks/live/bench.py                    everything: engine, kata, maven, quarkus
    benchmarks/live/bench.py engine maven       some of it
    SAVES=100 GAP=1.0 benchmarks/live/bench.py

Needs Linux, python3, git, a JDK and Maven; Quarkus and its Maven come from Maven's repositories. This process saves the
file, a second apart, and reads what the other writes into a pseudo-terminal; the clock is this process's. A save changes
one number in the body of a method. The first WARM saves are left out of the figures of the warm programs.
"""
import os
import platform
import pty
import re
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SAVES = int(os.environ.get("SAVES", "100"))
WARM = int(os.environ.get("WARM", "10"))
GAP = float(os.environ.get("GAP", "1.0"))
READ = float(os.environ.get("READ", "20"))  # seconds that the learner reads the first verdict
MAVEN_SAVES = int(os.environ.get("MAVEN_SAVES", "10"))
FLAGS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m @coach/src/main/javac.options"  # as the script kata has it
QUARKUS = "3.38.2"
MAVEN = "3.9.16"
MAIN = re.compile(r"/(okhttp-jvm|okio-jvm|kotlin-stdlib|annotations|jackson-[a-z]+|jspecify)-[^/]*\.jar$")


class Screen:
    """A program in a pseudo-terminal of 80 columns."""

    def __init__(self, command, folder, env=None):
        self.shown = None
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.environ.update({"COLUMNS": "80", "LINES": "50", "TERM": "xterm", **(env or {})})
            os.execvp(command[0], command)

    def read(self, done, limit):
        """Reads until `done` is found, and on until nothing has come for a while; returns when the last byte came.

        What `done` finds has to be other than the last time: a program may draw its old verdict once more.
        """
        text, last, seen, end = "", time.monotonic(), False, time.monotonic() + limit
        while time.monotonic() < end:
            ready, _, _ = select.select([self.fd], [], [], 0.25 if seen else 1.0)
            if ready:
                try:
                    text += os.read(self.fd, 65536).decode("utf-8", "replace")
                except OSError:
                    raise SystemExit("The program ended:\n" + text[-3000:])
                last = time.monotonic()
                found = [match.groups() for match in done.finditer(text)]
                if found and (not found[-1] or found[-1] != self.shown):
                    seen, self.shown = True, found[-1]
            elif seen:
                return last
        raise SystemExit(f"Nothing like {done.pattern!r} came within {limit} seconds:\n" + text[-3000:])

    def type(self, keys):
        os.write(self.fd, keys.encode())

    def quit(self, key):
        """Waits for its end, so that it does not go on beside what is measured next."""
        self.type(key)
        try:
            while os.read(self.fd, 65536):
                pass
        except OSError:
            pass
        os.close(self.fd)
        os.waitpid(self.pid, 0)

    def close(self):
        try:
            os.kill(self.pid, 15)
            os.close(self.fd)
            os.waitpid(self.pid, 0)
        except OSError:
            pass


def save(file, text, number):
    """As an editor that writes in place."""
    file.write_text(text.replace("/*SAVE*/", f"int saved{number % 7} = {number};"))
    return time.monotonic()


def saves(screen, file, text, done, count=None):
    times = []
    for number in range(1, (count or SAVES + WARM) + 1):
        start = save(file, text, number)
        times.append((screen.read(done, 120) - start) * 1000)
        time.sleep(max(0.0, GAP - (time.monotonic() - start)))
    return times


def solved_clone(work, name):
    """A clone in which kata-auth is solved, and the place in step 6 where a save changes a number."""
    clone = work / name
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    for file in (clone / "solutions/src/main/java/kata/auth").glob("*.java"):
        shutil.copy(file, clone / "kata-auth/src/main/java/kata/auth")
    file = clone / "kata-auth/src/main/java/kata/auth/SigningInterceptor.java"
    return clone, file, with_mark(file.read_text())


def with_mark(source):
    text = re.sub(r"(intercept\(Chain chain\)[^{]*\{)", r"\1 /*SAVE*/", source, count=1)
    assert "/*SAVE*/" in text, "SigningInterceptor has no method intercept(Chain chain)"
    return text


def class_path(clone):
    out = clone / "class-path.txt"
    subprocess.run(["mvn", "-q", "test-compile", "dependency:build-classpath", "-pl", "kata-auth", "-am",
                    f"-Dmdep.outputFile={out}", "-Dmdep.includeScope=test"], cwd=clone, check=True, stdout=subprocess.DEVNULL)
    entries = out.read_text().strip().split(":")
    return entries, [e for e in entries if MAIN.search(e)], [e for e in entries if not MAIN.search(e)]


def engine(work):
    clone, file, text = solved_clone(work, "engine")
    entries, main, test = class_path(clone)
    flags = os.environ.get("ENGINE_FLAGS", FLAGS).split()
    screen = Screen(["java", *flags, "-cp", ":".join(entries), str(ROOT / "benchmarks/live/EngineLoop.java"),
                     "kata-auth", "6", ":".join(main), ":".join(test)], clone)
    try:
        screen.read(re.compile(r"== 0"), 120)
        time.sleep(READ)
        return saves(screen, file, text, re.compile(r"== \d+"))
    finally:
        screen.close()


def kata(work):
    """A wrong answer in step 6, of whose nine tests one is red: ./kata goes on to the next step when all are green."""
    clone, file, text = solved_clone(work, "kata")
    wrong = clone / "solutions/misconceptions/auth/6-signing-interceptor/connect-built-in/SigningInterceptor.java"
    text = with_mark(wrong.read_text())
    save(file, text, 0)
    subprocess.run(["./kata", "go", "auth", "6"], cwd=clone, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    STARTS[:] = starts(clone)
    done = re.compile(r"checked at [\s\S]*quit")
    screen = Screen(["./kata"], clone)
    try:
        screen.read(done, 600)
        time.sleep(READ)
        return saves(screen, file, text, done)
    finally:
        screen.quit("q")


STARTS = []


def starts(clone, count=10):
    """From the start of the process to the last byte of the first verdict, as on every later start."""
    times = []
    for _ in range(count):
        begun = time.monotonic()
        screen = Screen(["./kata"], clone)
        times.append((screen.read(re.compile(r"checked at [\s\S]*quit"), 120) - begun) * 1000)
        screen.quit("q")
    return times


def maven(work):
    clone, file, text = solved_clone(work, "maven")
    times = []
    for number in range(MAVEN_SAVES + 1):
        start = save(file, text, number)
        subprocess.run(["mvn", "test", "-pl", "kata-auth"], cwd=clone, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
        times.append((time.monotonic() - start) * 1000)
    return times[1:]


POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>bench</groupId><artifactId>like</artifactId><version>1</version>
<properties><maven.compiler.release>17</maven.compiler.release><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
<dependencyManagement><dependencies><dependency><groupId>io.quarkus.platform</groupId><artifactId>quarkus-bom</artifactId>
<version>{quarkus}</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
<dependencies>
<dependency><groupId>io.quarkus</groupId><artifactId>quarkus-arc</artifactId></dependency>
<dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp-jvm</artifactId><version>{okhttp}</version></dependency>
<dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>{jackson}</version></dependency>
<dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId><version>{jspecify}</version></dependency>
<dependency><groupId>io.quarkus</groupId><artifactId>quarkus-junit</artifactId><scope>test</scope></dependency>
<dependency><groupId>com.squareup.okhttp3</groupId><artifactId>mockwebserver3</artifactId><version>{okhttp}</version><scope>test</scope></dependency>
<dependency><groupId>kata-bench</groupId><artifactId>fake-connect</artifactId><version>1</version><scope>test</scope></dependency>
<dependency><groupId>org.assertj</groupId><artifactId>assertj-core</artifactId><version>{assertj}</version><scope>test</scope></dependency>
<dependency><groupId>com.tngtech.archunit</groupId><artifactId>archunit</artifactId><version>{archunit}</version><scope>test</scope></dependency>
</dependencies>
<build><plugins><plugin><groupId>io.quarkus.platform</groupId><artifactId>quarkus-maven-plugin</artifactId><version>{quarkus}</version>
<extensions>true</extensions></plugin>
<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
<plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin></plugins></build></project>
"""


INSTALLED = Path.home() / ".m2/repository/kata-bench"  # taken away again


def install_fake(clone):
    subprocess.run(["mvn", "-q", "-B", "package", "-DskipTests", "-pl", "fake-connect"], cwd=clone, check=True,
                   stdout=subprocess.DEVNULL)
    jar = next(clone.glob("fake-connect/target/fake-connect-*[0-9].jar"))
    subprocess.run(["mvn", "-q", "-B", "install:install-file", f"-Dfile={jar}", "-DgroupId=kata-bench",
                    "-DartifactId=fake-connect", "-Dversion=1", "-Dpackaging=jar"], cwd=clone.parent, check=True,
                   stdout=subprocess.DEVNULL)


def like_project(work):
    """The same classes, the same nine tests of step 6, and the fake as a jar."""
    clone, _, text = solved_clone(work, "clone")
    project = work / "like"
    main, test = project / "src/main/java", project / "src/test/java"
    shutil.copytree(clone / "kata-auth/src/main/java", main)
    shutil.copytree(clone / "kata-auth/src/test/java", test, ignore=lambda folder, names: [
        name for name in names if name.endswith("Test.java") and not name.startswith("Step6")])
    shutil.copytree(clone / "coach/src/main/java/kata/coach/chance", test / "kata/coach/chance")
    shutil.copy(clone / "coach/src/main/java/kata/coach/Because.java", test / "kata/coach")
    resources = project / "src/test/resources"
    (resources / "META-INF/services").mkdir(parents=True)
    shutil.copy(clone / "coach/src/main/resources/junit-platform.properties", resources)
    (resources / "META-INF/services/org.junit.jupiter.api.extension.Extension").write_text("kata.coach.chance.SeededRandom\n")
    versions = dict(re.findall(r"<(\w+)\.version>([^<]+)<", (clone / "pom.xml").read_text()))
    (project / "pom.xml").write_text(POM.format(quarkus=QUARKUS, **versions))
    install_fake(clone)
    return project, main / "kata/auth/SigningInterceptor.java", text


def maven_home(work):
    subprocess.run(["mvn", "-q", "-B", "dependency:get", "-Dtransitive=false",
                    f"-Dartifact=org.apache.maven:apache-maven:{MAVEN}:zip:bin"], cwd=work, check=True, stdout=subprocess.DEVNULL)
    archive = Path.home() / f".m2/repository/org/apache/maven/apache-maven/{MAVEN}/apache-maven-{MAVEN}-bin.zip"
    shutil.unpack_archive(archive, work)
    binary = work / f"apache-maven-{MAVEN}/bin/mvn"
    binary.chmod(0o755)
    return binary


def quarkus(work):
    project, file, text = like_project(work)
    save(file, text, 0)
    mvn = maven_home(work)
    screen = Screen([str(mvn), "-B", "quarkus:dev", "-Dquarkus.test.continuous-testing=enabled",
                     "-Dquarkus.analytics.disabled=true", "-Dquarkus.enforceBuildGoal=false", "-Ddebug=false"], project)
    done = re.compile(r"All \d+ tests? (?:is|are) passing.*? run in (\d+)ms. Tests completed at ([\d:]+)")
    try:
        screen.read(done, 600)
        time.sleep(READ)
        return saves(screen, file, text, done)
    finally:
        screen.close()
        shutil.rmtree(INSTALLED, ignore_errors=True)


def row(name, times, warm=WARM):
    """A single save says little, so the tenth and the hundredth are medians of nine."""
    rest = times[warm:] if len(times) > warm + 1 else times
    ordered = sorted(rest)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    around = [f"{statistics.median(times[n - 5:n + 4]):.0f}" if len(times) >= n + 4 else "" for n in (10, 100)]
    return f"| {name} | {statistics.median(rest):.0f} | {p95:.0f} | {around[0]} | {around[1]} |"


def main():
    names = {"engine": "engine, watcher and report", "kata": "./kata", "maven": "mvn test -pl kata-auth",
             "quarkus": f"Quarkus {QUARKUS}, continuous testing"}
    chosen = sys.argv[1:] or list(names)
    unknown = [name for name in chosen if name not in names]
    if unknown:
        raise SystemExit(f"Unknown: {', '.join(unknown)}. Choose from {', '.join(names)}.")
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, {platform.machine()}, load {load:.1f} at the start; {SAVES} saves, {GAP} s apart")
    if load > 0.5:
        print("The machine is not quiet: these figures are no good for comparing.")
    print("\n| | median ms | p95 ms | saves 6 to 14 | saves 96 to 104 | load |\n|---|--:|--:|--:|--:|---|")
    for name in chosen:
        with tempfile.TemporaryDirectory(prefix="kata-bench-") as work:
            before = os.getloadavg()[0]
            times = globals()[name](Path(work))
            print(row(names[name], times) + f" {before:.1f} to {os.getloadavg()[0]:.1f} |", flush=True)
            if name == "kata":
                print(row("./kata, start to first verdict", STARTS, 0) + f" {before:.1f} |", flush=True)


if __name__ == "__main__":
    main()
