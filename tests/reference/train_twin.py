"""Trains the PyTorch twin of a model on the same data for as many epochs, to
compare what both learn.

    python3 tests/reference/train_twin.py DIRECTORY [EPOCHS]

DIRECTORY holds train.tsv, valid.tsv and test.tsv (source TAB target, tokens
apart by spaces). The twin is the model of

    build/interlinear train --train DIRECTORY/train.tsv \
        --valid DIRECTORY/valid.tsv --model DIRECTORY/own.model \
        --tokenize spaces --bidirectional --embedding 256 --hidden 256 \
        --dropout 0.3 --epochs EPOCHS --patience 0

with the same vocabulary rule, initialisation, dropout, optimizer, clipping,
batch size and choice of the best epoch; only the random draws differ. Greedy
translations of the test sources go to DIRECTORY/twin.fr, the references of
their first pairs to DIRECTORY/reference.fr, the sources to
DIRECTORY/source.en. Made with Python 3.11 and PyTorch 1.13.1.
"""

import collections
import math
import pathlib
import random
import sys
import time

import torch
from torch import nn
from torch.nn import functional

from twin import Twin

PADDING, UNKNOWN, START, END = range(4)
SIZE, RATE, CLIP, DROPOUT, BATCH, MINIMUM = 256, 0.002, 1.0, 0.3, 64, 2


class Trained(Twin):
    """The twin with the program's dropout and first values."""

    def __init__(self, config):
        super().__init__(config)
        for name, values in self.named_parameters():
            fan = {"combine": 2 * SIZE}.get(name.split(".")[0], SIZE)
            if name.startswith("encoder"):
                fan = SIZE // 2
            bound = 0.1 if "embedding" in name else 1 / math.sqrt(fan)
            nn.init.uniform_(values, -bound, bound)
            if "bias" in name and "coder" in name:
                forget = slice(len(values) // 4, len(values) // 2)
                values.data[forget] = 1.0 if "bias_ih" in name else 0.0

    def drop(self, x):
        return functional.dropout(x, DROPOUT, self.training)


def read(path):
    lines = pathlib.Path(path).read_text().splitlines()
    return [tuple(side.split() for side in line.split("\t")[:2])
            for line in lines]


def vocabulary(sentences):
    count = collections.Counter(word for line in sentences for word in line)
    words = sorted((w for w in count if count[w] >= MINIMUM),
                   key=lambda w: (-count[w], w.encode()))
    return {word: i + 4 for i, word in enumerate(words)}


def pad(lines):
    length = torch.tensor([len(line) for line in lines])
    ids = torch.full((int(length.max()), len(lines)), PADDING)
    for b, line in enumerate(lines):
        ids[:len(line), b] = torch.tensor(line)
    return ids, length


def batches(pairs, shuffle):
    order = sorted(pairs, key=lambda p: (len(p[1]), len(p[0]),
                                         random.random()))
    cut = [order[i:i + BATCH] for i in range(0, len(order), BATCH)]
    if shuffle:
        random.shuffle(cut)
    return cut


def loss_of(model, batch):
    source, length = pad([p[0] for p in batch])
    target_in, _ = pad([[START] + p[1] for p in batch])
    target_out, _ = pad([p[1] + [END] for p in batch])
    logits = model(source, length, target_in)
    mask = target_out != PADDING
    return functional.cross_entropy(logits[mask], target_out[mask],
                                    reduction="sum"), int(mask.sum())


def validate(model, pairs):
    model.eval()
    with torch.no_grad():
        parts = [loss_of(model, batch) for batch in batches(pairs, False)]
    return sum(float(p[0]) for p in parts) / sum(p[1] for p in parts)


def train_epoch(model, optimizer, pairs):
    model.train()
    for batch in batches(pairs, True):
        optimizer.zero_grad()
        loss, tokens = loss_of(model, batch)
        (loss / tokens).backward()
        nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimizer.step()


@torch.no_grad()
def greedy(model, source, words):
    model.eval()
    states, state = model.encode(torch.tensor(source).unsqueeze(1),
                                 torch.tensor([len(source)]))
    token, result = START, []
    while len(result) < 2 * len(source) + 10:
        x = model.target_embedding(torch.tensor([[token]]))
        h, state = model.decoder(x, state)
        scores = model.output(model.attend(h, states,
                                           torch.tensor([len(source)])))[0, 0]
        scores[[PADDING, START]] = -math.inf
        token = int(scores.argmax())
        if token == END:
            break
        result.append(words[token])
    return " ".join(result)


def main():
    folder = pathlib.Path(sys.argv[1])
    epochs = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    torch.set_num_threads(2)
    torch.manual_seed(1)
    random.seed(1)
    raw = {name: read(folder / f"{name}.tsv")
           for name in ("train", "valid", "test")}
    source = vocabulary(p[0] for p in raw["train"])
    target = vocabulary(p[1] for p in raw["train"])
    ids = {name: [([source.get(w, UNKNOWN) for w in p[0]],
                   [target.get(w, UNKNOWN) for w in p[1]]) for p in pairs]
           for name, pairs in raw.items()}
    model = Trained({"cell": "lstm", "attention": "general", "layers": 1,
                     "input_feeding": False, "bidirectional": True,
                     "embedding": SIZE, "hidden": SIZE,
                     "source_vocabulary": len(source) + 4,
                     "target_vocabulary": len(target) + 4})
    optimizer = torch.optim.Adam(model.parameters(), RATE)
    best = math.inf
    for epoch in range(epochs):
        begun = time.time()
        train_epoch(model, optimizer, ids["train"])
        loss = validate(model, ids["valid"])
        print(f"epoch {epoch + 1}: valid loss {loss:.3f}, "
              f"{time.time() - begun:.0f} s", flush=True)
        if loss < best:
            best = loss
            kept = {k: v.clone() for k, v in model.state_dict().items()}
    model.load_state_dict(kept)
    words = ["<pad>", "<unk>", "<s>", "</s>"] + list(target)
    lines, seen = {"source.en": [], "reference.fr": [], "twin.fr": []}, set()
    for pair, coded in zip(raw["test"], ids["test"]):
        if tuple(pair[0]) not in seen:
            seen.add(tuple(pair[0]))
            lines["source.en"].append(" ".join(pair[0]))
            lines["reference.fr"].append(" ".join(pair[1]))
            lines["twin.fr"].append(greedy(model, coded[0], words))
    for name, text in lines.items():
        (folder / name).write_text("\n".join(text) + "\n")


main()
