"""Loads a trained model file into its PyTorch twin and compares scores.

    python3 tests/reference/compare.py MODEL [PROGRAM]

The file must load strictly: no tensor more, fewer or of another shape. Then
both score the same pairs, made of random words of the vocabularies, and the
largest difference of a token's log-probability is printed; the exit status is
1 if it is above 1e-4. PROGRAM is build/interlinear unless given.
"""

import json
import pathlib
import random
import struct
import subprocess
import sys
import tempfile

import numpy
import torch

from twin import Twin

FIXED = ["<pad>", "<unk>", "<s>", "</s>"]
START, END = 2, 3
DTYPES = {"F32": numpy.float32, "F64": numpy.float64}
PAIRS, LONGEST, LIMIT = 40, 12, 1e-4


def read_model(path):
    """The tensors and the metadata of a safetensors file."""
    data = pathlib.Path(path).read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8:8 + length])
    metadata = header.pop("__metadata__")
    tensors = {}
    for name, entry in header.items():
        begin, end = (8 + length + offset for offset in entry["data_offsets"])
        array = numpy.frombuffer(data[begin:end], DTYPES[entry["dtype"]])
        tensors[name] = torch.tensor(array.reshape(entry["shape"]))
    return tensors, metadata


def make_twin(tensors, metadata):
    """The twin with the tensors of the file, in float64."""
    if metadata["cell"] == "gru-2014":
        sys.exit("PyTorch has no GRU with the reset before the product")
    config = {key: metadata[key] for key in ("cell", "attention")}
    for key in ("layers", "embedding", "hidden"):
        config[key] = int(metadata[key])
    for key in ("input_feeding", "bidirectional"):
        config[key] = metadata[key] == "yes"
    for side in ("source", "target"):
        config[f"{side}_vocabulary"] = len(vocabulary(metadata, side))
    twin = Twin(config).double().eval()
    twin.load_state_dict(tensors, strict=True)
    return twin


def vocabulary(metadata, side):
    return FIXED + metadata[f"{side}_vocabulary"].split("\n")[:-1]


def random_sentence(words, generator):
    """Ids of words that every tokenizer leaves whole."""
    plain = [i for i, word in enumerate(words)
             if i >= len(FIXED) and word.isascii() and word.isalpha()
             and word.islower()]
    return generator.choices(plain, k=generator.randint(1, LONGEST))


def program_scores(program, model, metadata, pairs):
    """What the program says of the pairs: a list of numbers for each."""
    join = "" if metadata["tokenize"] == "characters" else " "
    sides = [vocabulary(metadata, side) for side in ("source", "target")]
    with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
        for pair in pairs:
            texts = [join.join(words[i] for i in ids)
                     for words, ids in zip(sides, pair)]
            file.write("\t".join(texts) + "\n")
        file.flush()
        lines = subprocess.run(
            [program, "score", "--model", model, "--pairs", file.name],
            check=True, capture_output=True, text=True).stdout.splitlines()
    return [[float(number) for number in line.split("\t")] for line in lines]


def twin_scores(twin, metadata, pair):
    source, target = pair
    if metadata["reverse_source"] == "yes":
        source = source[::-1]
    with torch.no_grad():
        logits = twin(torch.tensor(source).unsqueeze(1),
                      torch.tensor([len(source)]),
                      torch.tensor([START] + target).unsqueeze(1))
    logs = logits.squeeze(1).log_softmax(1)
    return [logs[i, word].item() for i, word in enumerate(target + [END])]


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    model = sys.argv[1]
    program = sys.argv[2] if len(sys.argv) == 3 else "build/interlinear"
    tensors, metadata = read_model(model)
    twin = make_twin(tensors, metadata)
    print(f"{model}: {len(tensors)} tensors loaded strictly")
    generator = random.Random(1)
    sides = [vocabulary(metadata, side) for side in ("source", "target")]
    pairs = [[random_sentence(words, generator) for words in sides]
             for _ in range(PAIRS)]
    given = program_scores(program, model, metadata, pairs)
    if len(given) != len(pairs):
        sys.exit(f"{len(given)} lines of scores for {len(pairs)} pairs")
    worst = 0
    for ours, pair in zip(given, pairs):
        theirs = twin_scores(twin, metadata, pair)
        if len(ours) != len(theirs):
            sys.exit(f"{len(ours)} scores for {len(theirs)} tokens")
        worst = max([worst] + [abs(a - b) for a, b in zip(ours, theirs)])
    tokens = sum(len(scores) for scores in given)
    print(f"{tokens} tokens, largest difference {worst:.2e} nats")
    sys.exit(worst > LIMIT)


if __name__ == "__main__":
    main()
