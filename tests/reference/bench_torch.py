"""Training and decoding in PyTorch beside the library, as ratios.

    python3 tests/reference/bench_torch.py BUILD/bench [--python PYTHON]
        [--rounds N] [--only training|greedy|beam5|latency]
        [--model lstm|gru|fed] [--hidden N] [--threads N]

The same models, batches and sentences (BUILD/bench --only data prints them)
are measured in turn, ours, PyTorch, ours, PyTorch ..., so that what else the
machine does meets both alike. Each round gives a ratio of speeds; printed are
the median of the ratios, their range, and the median of either side, which in
a round is the median of its steps or searches. PyTorch runs in one process for
each number of threads, which its libraries learn from the environment.
Threads are 1 and as many as there are cores, or --threads.
--python names the interpreter that has the PyTorch to measure, by default the
one that runs this.

Both train with dropout 0.2, the norm of the gradients clipped to 1, and Adam;
both search 15 steps, since the end is made improbable. PyTorch gets what its
users would give it: whole sequences, not packed since all are of one length,
keys of attention made once a batch, searches without gradients, hypotheses
side by side.
"""

import argparse
import math
import os
import statistics
import subprocess
import sys
import time

WORDS, TARGETS, BATCH, EMBEDDING, VOCABULARY = 14, 15, 64, 256, 6004
START, END, BEAM, SECONDS = 2, 3, 5, 1.0
MODELS = {"lstm": ("lstm", "general", False),
          "gru": ("gru", "general", False),
          "fed": ("gru", "additive", True)}
CASES = ([("training", name, hidden) for hidden in (256, 512)
          for name in MODELS] +
         [(part, name, 256) for name in MODELS
          for part in ("greedy", "beam5")] +
         [("latency", "lstm", 256)])
TITLES = {"lstm": "LSTM, general", "gru": "GRU, general",
          "fed": "GRU, additive, fed"}
UNITS = {"training": "tokens/s", "greedy": "sentences/s",
         "beam5": "sentences/s", "latency": "ms"}


# --- the side of PyTorch: a process that measures what it is asked for ---

def make_model(torch, name, hidden):
    """The twin as one would write it for speed: keys once a batch, dropout."""
    from torch.nn import functional
    from twin import Twin

    class Fast(Twin):
        def drop(self, x):
            return functional.dropout(x, 0.2, self.training)

        def keys(self, states):
            kind = self.config["attention"]
            return states if kind == "dot" else self.attention.key(states)

        def attend(self, h, memory, length):
            """As the twin's; memory is the states and their keys. A step of
            several hypotheses has them in the place of T."""
            states, keys = memory
            attention = self.attention
            if attention.kind == "additive":
                sums = attention.query(h).unsqueeze(1) + keys
                scores = attention.score(torch.tanh(sums)).squeeze(3)
                scores = scores.permute(2, 0, 1)
            else:
                scores = torch.bmm(h.transpose(0, 1), keys.permute(1, 2, 0))
            padding = torch.arange(len(states)) >= length.unsqueeze(1)
            scores = scores.masked_fill(padding.unsqueeze(1), -math.inf)
            context = torch.bmm(scores.softmax(2), states.transpose(0, 1))
            context = context.transpose(0, 1)
            return torch.tanh(self.combine(torch.cat([context, h], 2)))

        def encode(self, source, length):
            """Sentences of one length need no packing."""
            states, last = self.encoder(
                self.drop(self.source_embedding(source)))
            return (states, self.keys(states)), self.bridge(last)

    cell, attention, fed = MODELS[name]
    return Fast({"cell": cell, "attention": attention, "layers": 1,
                 "input_feeding": fed, "bidirectional": True,
                 "embedding": EMBEDDING, "hidden": hidden,
                 "source_vocabulary": VOCABULARY,
                 "target_vocabulary": VOCABULARY})


class Worker:
    def __init__(self, torch, data):
        self.torch, self.models = torch, {}
        self.source = [torch.tensor(side).t().contiguous()
                       for side in data[0]]
        self.target = [torch.tensor(side).t().contiguous()
                       for side in data[1]]

    def model(self, name, hidden):
        """A model and its optimizer, kept for the next round."""
        key = name, hidden
        if key not in self.models:
            torch = self.torch
            torch.manual_seed(1)
            model = make_model(torch, name, hidden)
            try:  # the fastest form that the version has
                adam = torch.optim.Adam(model.parameters(), 1e-3, fused=True)
            except (TypeError, RuntimeError):
                adam = torch.optim.Adam(model.parameters(), 1e-3)
            self.models = {key: (model, adam)}
        return self.models[key]

    def step(self, model, adam, i):
        torch = self.torch
        source = self.source[i % len(self.source)]
        target = self.target[i % len(self.target)]
        length = torch.full((BATCH,), WORDS)
        edge = torch.ones(1, BATCH, dtype=torch.long)
        target_in = torch.cat([START * edge, target])
        target_out = torch.cat([target, END * edge])
        adam.zero_grad()
        logits = model(source, length, target_in)
        loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1),
                                                 target_out.flatten())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        adam.step()

    def decode_step(self, model, memory, length, state, feed, tokens):
        """One step of tokens [K, B], K hypotheses of each sentence ->
        scores [K, B, V]. States are [1, K * B, H]."""
        torch = self.torch
        x = model.target_embedding(tokens)
        if feed is not None:
            x = torch.cat([x, feed], 2)
        h, state = model.decoder(x.view(1, -1, x.shape[2]), state)
        a = model.attend(h.view(*tokens.shape, -1), memory, length)
        scores = model.output(a)
        scores[:, :, END] = -1000
        return scores, state, a if feed is not None else None

    def begin(self, model, size):
        torch = self.torch
        source = self.source[0][:, :size].contiguous()
        length = torch.full((size,), WORDS)
        memory, state = model.encode(source, length)
        feed = None
        if model.config["input_feeding"]:
            feed = torch.zeros(1, size, model.config["hidden"])
        return memory, length, state, feed

    def greedy(self, model, size):
        memory, length, state, feed = self.begin(model, size)
        tokens = self.torch.full((1, size), START)
        for _ in range(TARGETS):
            scores, state, feed = self.decode_step(model, memory, length,
                                                   state, feed, tokens)
            tokens = scores.argmax(2)

    def beam(self, model, size):
        torch = self.torch
        memory, length, state, feed = self.begin(model, size)
        tokens = torch.full((1, size), START)
        sums = torch.zeros(1, size)
        sentence = torch.arange(size)
        for _ in range(TARGETS):
            scores, state, feed = self.decode_step(model, memory, length,
                                                   state, feed, tokens)
            sums = scores.log_softmax(2) + sums.unsqueeze(2)
            best = sums.transpose(0, 1).flatten(1).topk(BEAM, 1)
            sums = best.values.t()
            parent = torch.div(best.indices, VOCABULARY,
                               rounding_mode="floor").t()
            tokens = best.indices.t() % VOCABULARY
            row = (parent * size + sentence).flatten()
            if isinstance(state, tuple):
                state = tuple(part[:, row] for part in state)
            else:
                state = state[:, row]
            if feed is not None:
                feed = feed.reshape(-1, feed.shape[2])[row]
                feed = feed.view(BEAM, size, -1)

    def measure(self, part, name, hidden):
        model, adam = self.model(name, hidden)
        if part == "training":
            model.train()
            spent = self.times(lambda i: self.step(model, adam, i), SECONDS)
            return TARGETS * BATCH / spent
        model.eval()
        with self.torch.inference_mode():
            search = self.beam if part == "beam5" else self.greedy
            size = 1 if part == "latency" else BATCH
            spent = self.times(lambda i: search(model, size), SECONDS / 2)
        return spent * 1e3 if part == "latency" else BATCH / spent

    @staticmethod
    def times(function, seconds):
        """The median time of at least three calls, after one more."""
        function(0)
        spent, begun = [], time.perf_counter()
        while len(spent) < 3 or time.perf_counter() - begun < seconds:
            start = time.perf_counter()
            function(len(spent))
            spent.append(time.perf_counter() - start)
        return statistics.median(spent)


def describe(torch):
    """The version of PyTorch and the libraries that multiply for it."""
    lines = [line.strip(" -") for line in torch.__config__.show().splitlines()]
    lines = [line.split(" (")[0].split(" for ")[0] for line in lines
             if line.startswith(("Intel", "CPU"))]
    try:
        with open("/proc/self/maps") as maps:
            paths = {line.split()[-1] for line in maps if "/lib" in line}
    except OSError:
        paths = set()
    names = {os.path.basename(os.path.realpath(path)) for path in paths}
    blas = sorted(name for name in names if name.startswith(
        ("libblas", "libopenblas", "libblis", "libmkl", "libatlas")))
    return "; ".join([f"PyTorch {torch.__version__}"] + lines + blas)


def serve(threads):
    """Answer requests "PART MODEL HIDDEN" with a figure, a line each."""
    import torch
    torch.set_num_threads(threads)
    rows = int(sys.stdin.readline())
    pairs = [sys.stdin.readline().split("\t") for _ in range(rows)]
    sides = [[[int(word) for word in pair[side].split()] for pair in pairs]
             for side in (0, 1)]
    batches = [[side[i:i + BATCH] for i in range(0, rows, BATCH)]
               for side in sides]
    worker = Worker(torch, batches)
    torch.ones(8, 8) @ torch.ones(8, 8)  # loads the BLAS
    print(describe(torch), flush=True)
    for line in sys.stdin:
        part, name, hidden = line.split()
        print(worker.measure(part, name, int(hidden)), flush=True)


# --- the side that asks both ---

class Torch:
    def __init__(self, python, threads, data):
        number = str(threads)
        environment = dict(os.environ, OMP_NUM_THREADS=number,
                           OPENBLAS_NUM_THREADS=number,
                           MKL_NUM_THREADS=number)
        self.process = subprocess.Popen(
            [python, __file__, "--serve", number], env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ask(f"{len(data)}\n" + "\n".join(data))
        self.description = self.process.stdout.readline().strip()

    def ask(self, text):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def measure(self, part, name, hidden):
        self.ask(f"{part} {name} {hidden}")
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("the process of PyTorch ended; its message is "
                             "above")
        return float(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def ours(bench, part, name, hidden, threads):
    output = subprocess.run(
        [bench, "--raw", "--only", part, "--model", name, "--hidden",
         str(hidden), "--threads", str(threads), "--seconds", str(SECONDS)],
        capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        words = line.split()
        if words[0] == part:
            return float(words[4])
    raise SystemExit(f"{bench} did not measure {part}: {output}")


def compare(bench, torch, case, threads, rounds):
    """Rounds in turn; the line of the table."""
    part, name, hidden = case
    pairs = []
    torch.measure(part, name, hidden)  # makes the model, warms up
    for _ in range(rounds):
        pairs.append((ours(bench, part, name, hidden, threads),
                      torch.measure(part, name, hidden)))
    ratios = [t / o if part == "latency" else o / t for o, t in pairs]
    own, other = (statistics.median(side) for side in zip(*pairs))
    digits = 2 if part == "latency" else 0
    print(f"  {part:9} {TITLES[name]:19} {hidden:6} {threads:7}  "
          f"{own:9.{digits}f} {other:9.{digits}f} {UNITS[part]:11}  "
          f"{statistics.median(ratios):6.2f}  "
          f"{min(ratios):.2f} to {max(ratios):.2f}", flush=True)


def cores():
    """How many the process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def options():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("bench", nargs="?")
    parser.add_argument("--serve", type=int)  # the side of PyTorch, threads
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--only")
    parser.add_argument("--model")
    parser.add_argument("--hidden", type=int)
    parser.add_argument("--threads", type=int)
    return parser.parse_args()


def main():
    chosen = options()
    if chosen.serve:
        serve(chosen.serve)
        return
    if subprocess.run([chosen.python, "-c", "import torch"],
                      stderr=subprocess.DEVNULL).returncode != 0:
        raise SystemExit(
            f"{chosen.python} has no PyTorch, which this comparison needs. "
            "Debian: apt install python3-torch, then\n"
            "    make bench-torch PYTHON=/usr/bin/python3\n"
            "or PyPI: pip install torch numpy")
    data = subprocess.run([chosen.bench, "--only", "data"], text=True,
                          capture_output=True, check=True).stdout.splitlines()
    counts = ([chosen.threads] if chosen.threads
              else sorted({1, cores()}))
    for threads in counts:
        torch = Torch(chosen.python, threads, data)
        if threads == counts[0]:
            print(torch.description)
            print(f"{chosen.rounds} rounds in turn; batch {BATCH}, {WORDS} "
                  f"words, vocabularies of 6000, embedding {EMBEDDING}\n")
            print(f"  {'part':9} {'model':19} {'hidden':6} {'threads':7}  "
                  f"{'ours':>9} {'PyTorch':>9} {'':11}   ratio  range")
        for case in CASES:
            if (chosen.only in (None, case[0])
                    and chosen.model in (None, case[1])
                    and chosen.hidden in (None, case[2])):
                compare(chosen.bench, torch, case, threads, chosen.rounds)
        torch.close()


if __name__ == "__main__":
    main()
