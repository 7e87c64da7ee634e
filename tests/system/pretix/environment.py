# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The prepared part of the rig, made once and shared: pretix in a venv, and a migrated database."""
import contextlib
import ctypes
import fcntl
import hashlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
REQUIREMENTS = HERE / "requirements.txt"
PR_SET_PDEATHSIG = 1  # linux/prctl.h
INSTALL_SECONDS = 1200
MIGRATE_SECONDS = 1200


class RigError(Exception):
    """A sentence for a person, and the exit code that goes with it."""

    def __init__(self, sentence, code=1):
        super().__init__(sentence)
        self.code = code


def say(sentence):
    print(f"pretix rig: {sentence}", file=sys.stderr, flush=True)


def default_cache():
    given = os.environ.get("LANYARD_PRETIX_CACHE")
    return pathlib.Path(given) if given else HERE.parents[2] / "build" / "pretix"


def python(cache):
    return pathlib.Path(cache).resolve() / "venv" / "bin" / "python"


def _stamp():
    """Changes with the pins. Not with the Python that runs this: the venv keeps its own."""
    return hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()


def _ready(folder, content, stamp):
    try:
        return (folder / "stamp").read_text() == stamp and (folder / content).exists()
    except OSError:
        return False


def _installed(cache, stamp):
    return _ready(cache / "venv", "bin/python", stamp)


def _migrated(cache, stamp):
    return _ready(cache / "template", "db.sqlite3", stamp)


@contextlib.contextmanager
def _locked(cache):
    """Two tests that prepare at once: the second waits, and then finds everything there."""
    with open(cache / "lock", "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another run is preparing; waiting for it")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def die_with_parent():
    """Runs in a child before its program: a killed rig leaves nothing working behind it."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _run(command, log, seconds, **more):
    with open(log, "ab") as out:
        try:
            return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                  timeout=seconds, check=False,
                                  preexec_fn=die_with_parent, **more).returncode
        except subprocess.TimeoutExpired:
            return -1


def _install(cache, stamp):
    try:
        import ensurepip  # noqa: F401  (Debian ships it in python3-venv only)
        import venv  # noqa: F401
    except ImportError:
        raise RigError("Python cannot make a virtual environment; install the Debian package "
                       "python3-venv.", 3) from None
    say("installing pretix 2026.8.0 from PyPI into a virtual environment (once, about a minute): "
        "the system tests talk to the real server")
    part, log = cache / "venv.part", cache / "install.log"
    shutil.rmtree(part, ignore_errors=True)
    shutil.rmtree(cache / "venv", ignore_errors=True)
    log.unlink(missing_ok=True)
    made = _run([sys.executable, "-m", "venv", str(part)], log, 120) == 0
    # Every pin with C in it has a wheel for x86-64, so no compiler is needed.
    done = made and _run(
        [str(part / "bin" / "python"), "-m", "pip", "install", "--no-input", "--retries", "3",
         "--timeout", "30", "--disable-pip-version-check", "--prefer-binary",
         "-r", str(REQUIREMENTS)], log, INSTALL_SECONDS) == 0
    if not done:
        raise RigError(f"pretix 2026.8.0 cannot be installed from PyPI here; see {log}.", 3)
    (part / "stamp").write_text(stamp)
    part.rename(cache / "venv")


def _migrate(cache, stamp):
    say("migrating an empty database (once, about 80 s): later starts copy it")
    part, log = cache / "template.part", cache / "migrate.log"
    shutil.rmtree(part, ignore_errors=True)
    shutil.rmtree(cache / "template", ignore_errors=True)
    log.unlink(missing_ok=True)
    (part / "data").mkdir(parents=True)
    config = part / "pretix.cfg"
    config.write_text(
        f"[pretix]\nurl=http://127.0.0.1:1\ndatadir={part}/data\ncurrency=INR\n"
        "[database]\nbackend=sqlite3\n[django]\ndebug=off\nsecret=only-for-the-migration\n")
    code = _run([str(python(cache)), "-m", "pretix", "migrate", "--noinput"], log, MIGRATE_SECONDS,
                env=dict(os.environ, PRETIX_CONFIG_FILE=str(config)), cwd=part)
    if code != 0:
        raise RigError(f"pretix's database migration failed; see {log}.")
    (part / "data" / "db.sqlite3").rename(part / "db.sqlite3")
    shutil.rmtree(part / "data")
    (part / "stamp").write_text(stamp)
    part.rename(cache / "template")


def prepare(cache):
    """Makes what is missing; instant when nothing is. A killed run leaves only *.part behind."""
    cache = pathlib.Path(cache).resolve()
    stamp = _stamp()
    done = {"cache": str(cache), "python": str(python(cache)),
            "template": str(cache / "template" / "db.sqlite3")}
    if _installed(cache, stamp) and _migrated(cache, stamp):
        return done
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with _locked(cache):
            if not _installed(cache, stamp):
                _install(cache, stamp)
            if not _migrated(cache, stamp):
                _migrate(cache, stamp)
    except OSError as error:
        raise RigError(f"{cache} cannot be written: {error.strerror}.", 3) from None
    return done
