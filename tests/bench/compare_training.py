#!/usr/bin/env python3
"""Training throughput of Regard and of PyTorch eager, side by side: same model, batches, cores, in turns within one run.

    tests/bench/compare_training.py [--bench build/release/bin/regard_bench] [--rounds 3]

Needs regard_bench (./dev bench builds it) and Debian's python3-torch; PyTorch is fastest with libopenblas0-openmp. Installs
nothing. torch_training.py has the model in PyTorch and says what was done to make it fast.
"""
import argparse
import datetime
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PRECISIONS = ("float32", "bfloat16")


def fail(message):
    sys.exit(f"compare_training: {message}")


def python_with_torch():
    for python in (sys.executable, "/usr/bin/python3"):
        found = subprocess.run([python, "-c", "import torch"], capture_output=True, check=False)
        if found.returncode == 0:
            return python
    return fail("PyTorch is missing. On Debian: apt-get install python3-torch libopenblas0-openmp")


def processor():
    text = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8")
    flags = set(re.search(r"^flags\s*:(.*)", text, re.M).group(1).split())
    name = re.search(r"^model name\s*:\s*(.*)", text, re.M).group(1)
    family, model = (re.search(rf"^{key}\s*:\s*(\d+)", text, re.M).group(1) for key in ("cpu family", "model"))
    units = [name for flag, name in (("avx2", "AVX2"), ("avx512f", "AVX-512"), ("amx_bf16", "AMX bfloat16")) if flag in flags]
    return f"{name}, family {family} model {model}, {os.cpu_count()} cores ({', '.join(units)})", flags


class Torch:
    """One PyTorch process for a number of threads and a precision; it sleeps while it is not asked."""

    def __init__(self, python, folder, threads, precision, flags):
        settings = dict(os.environ, OMP_NUM_THREADS=str(threads))
        # Older OpenBLAS takes new processors for ancient ones; and memory that is given back has to be asked for again.
        if "avx512f" in flags:
            settings.setdefault("OPENBLAS_CORETYPE", "SkylakeX")
        settings.setdefault("MALLOC_MMAP_THRESHOLD_", "4000000000")
        settings.setdefault("MALLOC_TRIM_THRESHOLD_", "8000000000")
        command = [python, HERE / "torch_training.py", folder, str(threads), precision]
        self.process = subprocess.Popen(
            command, env=settings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        self.description = json.loads(self.answer())

    def answer(self):
        return self.process.stdout.readline() or fail("the PyTorch process ended early; its message is above")

    def tokens_a_second(self, size):
        self.process.stdin.write(f"{size}\n")
        return float(self.answer())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Regard:
    def __init__(self, bench, threads, precision):
        self.bench = bench
        self.name = "threads:%d/bfloat16:%d" % (threads, precision == "bfloat16")

    def tokens_a_second(self, size):
        """A number, or None where the processor cannot do it."""
        name = f"^training/pairs:{size}/{self.name}/"
        options = [f"--benchmark_filter={name}", "--benchmark_format=json", "--benchmark_min_time=0.001"]
        ran = subprocess.run([self.bench, *options], capture_output=True, text=True, check=False)
        if ran.returncode:
            fail(f"{self.bench} failed:\n{ran.stderr}")
        result = json.loads(ran.stdout)["benchmarks"][0]
        return None if result.get("error_occurred") else result["tokens/s"]


def check_same_model(folder, description):
    """Both must find the same losses before anything is trained."""
    ours = [float(line) for line in (folder / "losses.txt").read_text(encoding="ascii").split()]
    theirs = description["losses"]
    difference = max(abs(a - b) for a, b in zip(ours, theirs, strict=True))
    if difference > 1e-4:
        fail(f"not the same model: losses of the {len(ours)} batches differ by up to {difference}")
    return f"Losses of {len(ours)} batches under the first weights, without dropout: equal within {difference:.1g}."


def measure(options, folder, python, flags):
    measured = {}
    torches = {}
    for threads in options.threads:
        for precision in PRECISIONS:
            torches[threads, precision] = Torch(python, folder, threads, precision, flags)
    for turn in range(options.rounds):
        for (threads, precision), torch in torches.items():
            regard = Regard(options.bench, threads, precision)
            for size in options.pairs:
                for side in ((regard, torch), (torch, regard))[turn % 2]:
                    rate = side.tokens_a_second(size)
                    measured.setdefault((size, threads, precision, type(side)), []).append(rate)
        print(f"round {turn + 1} of {options.rounds} done", file=sys.stderr)
    for torch in torches.values():
        torch.close()
    return {key: None if None in rates else statistics.median(rates) for key, rates in measured.items()}


def table(options, rates):
    yield "| pairs a batch | threads | precision | Regard | PyTorch | ratio |"
    yield "|-:|-:|-|-:|-:|-:|"
    for precision in PRECISIONS:
        for threads in options.threads:
            for size in options.pairs:
                ours, theirs = (rates[size, threads, precision, side] for side in (Regard, Torch))
                left = f"| {size} | {threads} | {precision} "
                if ours is None:
                    yield f"{left}| - | {theirs:,.0f} | - |"
                else:
                    yield f"{left}| {ours:,.0f} | {theirs:,.0f} | {ours / theirs:.2f} |"


def numbers(text):
    return [int(part) for part in text.split(",")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=pathlib.Path, default=HERE.parents[1] / "build/release/bin/regard_bench")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pairs", type=numbers, default=[64, 128, 512], help="pairs a batch (%(default)s)")
    parser.add_argument("--threads", type=numbers, default=[1, 2])
    options = parser.parse_args()
    options.bench = options.bench.resolve()
    if not options.bench.exists():
        fail(f"{options.bench} is missing: ./dev bench builds it; --bench names another")
    python = python_with_torch()
    machine, flags = processor()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([options.bench, "--export-training", folder], check=True)
        first = Torch(python, folder, 1, "float32", flags)
        first.close()
        about = first.description
        same = check_same_model(folder, about)
        rates = measure(options, folder, python, flags)
    print(f"{datetime.date.today()}, {machine}; PyTorch {about['torch']}, {about['blas']}")
    print(f"Target tokens a second, median of {options.rounds} rounds in turns. {same}\n")
    print("\n".join(table(options, rates)))


if __name__ == "__main__":
    main()
