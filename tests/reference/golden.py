"""Writes the golden numbers of PyTorch in float64 that the tests compare with.

    python3 tests/reference/golden.py

writes the *.txt files beside it: `name rank dims...` lines, each followed by a
line of numbers in hexadecimal. The gradient of `x` is `d_x`; for outputs d_y
is a fixed random weight, and the gradients are those of sum(y * d_y).
Sequences are time-major, [steps, batch, ...]; B = 3, ragged.
The tests read the text files; they never run Python.
"""

import pathlib
import platform

import torch
from torch import nn
from torch.nn import functional
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from twin import CELLS, Attention, Twin

HERE = pathlib.Path(__file__).parent


class Golden:
    """One file of named arrays."""

    def __init__(self, name):
        self.path = HERE / f"{name}.txt"
        self.lines = [
            f"# Python {platform.python_version()}, "
            f"PyTorch {torch.__version__}, float64:",
            "# python3 tests/reference/golden.py"]

    def add(self, name, array):
        array = torch.as_tensor(array).detach().double()
        dims = " ".join(str(size) for size in array.shape)
        self.lines.append(f"{name} {array.dim()} {dims}".strip())
        self.lines.append(" ".join(x.hex() for x in array.flatten().tolist()))

    def add_module(self, prefix, module):
        """The parameters of a module and, if there are any, gradients."""
        for name, parameter in module.named_parameters():
            self.add(prefix + name, parameter)
            if parameter.grad is not None:
                self.add(f"d_{prefix}{name}", parameter.grad)

    def add_variables(self, prefix, variables):
        for name, variable in variables.items():
            self.add(prefix + name, variable)
            self.add(f"d_{prefix}{name}", variable.grad)

    def write(self):
        self.path.write_text("\n".join(self.lines) + "\n")


def variable(*shape):
    return torch.randn(*shape).requires_grad_()


def spread(module):
    """Random parameters large enough to leave the linear range."""
    for parameter in module.parameters():
        nn.init.uniform_(parameter, -1, 1)


def backward(golden, prefix, outputs, keep=None):
    """Weigh the outputs at random, go back, and write both. `keep` holds a
    mask for the weights of an output by its name."""
    loss = 0
    for name, output in outputs.items():
        weight = torch.randn(output.shape)
        if keep and name in keep:
            weight = weight * keep[name]
        loss = loss + (output * weight).sum()
        golden.add(prefix + name, output)
        golden.add(f"d_{prefix}{name}", weight)
    loss.backward()


def write_optimizers():
    """Ten steps of each rule on seven weights with given gradients."""
    golden = Golden("optimizer")
    start = torch.randn(7)
    gradients = torch.randn(10, 7) * torch.tensor([1, 1, 5, 1, 1e-3, 1e-9, 0])
    gradients[3, :3] = 0
    golden.add("start", start)
    golden.add("gradients", gradients)
    rules = {
        "sgd": (0.1, lambda w: torch.optim.SGD(w, 0.1)),
        "momentum": (0.05, lambda w: torch.optim.SGD(w, 0.05, momentum=0.9)),
        "rmsprop": (0.01, lambda w: torch.optim.RMSprop(w, 0.01)),
        "adam": (0.02, lambda w: torch.optim.Adam(w, 0.02)),
    }
    for name, (rate, make) in rules.items():
        weights = nn.Parameter(start.clone())
        optimizer = make([weights])
        after = []
        for gradient in gradients:
            weights.grad = gradient.clone()
            optimizer.step()
            after.append(weights.detach().clone())
        golden.add(f"{name}.rate", rate)
        golden.add(f"{name}.weights", torch.stack(after))
    golden.write()


def write_stack(golden, prefix, cell, layers, bidirectional):
    """A stack of cells over a ragged batch: T = 4, D = 5, H = 2."""
    stack = CELLS[cell](5, 2, layers, bidirectional=bidirectional)
    spread(stack)
    length = torch.tensor([3, 4, 1])
    rows = layers * (2 if bidirectional else 1)
    given = {"input": variable(4, 3, 5), "h_0": variable(rows, 3, 2)}
    state = given["h_0"]
    if cell == "lstm":
        given["c_0"] = variable(rows, 3, 2)
        state = (state, given["c_0"])
    packed = pack_padded_sequence(given["input"], length,
                                  enforce_sorted=False)
    output, last = stack(packed, state)
    output, _ = pad_packed_sequence(output, total_length=4)
    outputs = {"output": output}
    outputs["h_n"], *more = last if cell == "lstm" else (last,)
    if more:
        outputs["c_n"] = more[0]
    golden.add(prefix + "length", length)
    token = (torch.arange(4).unsqueeze(1) < length).unsqueeze(2)
    backward(golden, prefix, outputs, {"output": token})
    golden.add_variables(prefix, given)
    golden.add_module(prefix, stack)


def write_cell(golden, cell):
    """One step of one cell: B = 3, D = 5, H = 4."""
    kinds = {"rnn": nn.RNNCell, "lstm": nn.LSTMCell, "gru": nn.GRUCell}
    module = kinds[cell](5, 4)
    spread(module)
    given = {"input": variable(3, 5), "h_0": variable(3, 4)}
    if cell == "lstm":
        given["c_0"] = variable(3, 4)
        h, c = module(given["input"], (given["h_0"], given["c_0"]))
        outputs = {"h_1": h, "c_1": c}
    else:
        outputs = {"h_1": module(given["input"], given["h_0"])}
    backward(golden, "cell.", outputs)
    golden.add_variables("cell.", given)
    golden.add_module("cell.", module)


def write_recurrent():
    for cell in CELLS:
        golden = Golden(cell)
        write_cell(golden, cell)
        write_stack(golden, "single.", cell, 1, False)
        write_stack(golden, "bidirectional.", cell, 1, True)
        write_stack(golden, "deep.", cell, 2, True)
        golden.write()


def write_attention():
    """T = 2 queries, S = 4 states of which length[b] count, H = 5."""
    golden = Golden("attention")
    length = torch.tensor([3, 4, 1])
    golden.add("length", length)
    for kind in ("dot", "general", "additive"):
        attention = Attention(kind, 5)
        spread(attention)
        given = {"query": variable(2, 3, 5), "states": variable(4, 3, 5)}
        context, weights = attention(given["query"], given["states"], length)
        golden.add(f"{kind}.weights", weights)
        backward(golden, f"{kind}.", {"context": context})
        golden.add_variables(f"{kind}.", given)
        golden.add_module(f"{kind}.", attention)
    golden.write()


def write_operations():
    """Layer norm [4, 5]; cross-entropy [4, 6] with and without smoothing."""
    golden = Golden("operations")
    given = {"input": variable(4, 5), "gain": variable(5),
             "shift": variable(5)}
    output = functional.layer_norm(given["input"], (5,), given["gain"],
                                   given["shift"], 1e-5)
    backward(golden, "layer_norm.", {"output": output})
    golden.add_variables("layer_norm.", given)
    targets = torch.tensor([5, 0, 2, 3])
    mask = torch.tensor([True, False, True, True])
    golden.add("cross_entropy.targets", targets)
    golden.add("cross_entropy.mask", mask)
    for name, smoothing in (("plain", 0.0), ("smooth", 0.1)):
        logits = (3 * torch.randn(4, 6)).requires_grad_()
        loss = functional.cross_entropy(
            logits, targets.where(mask, torch.tensor(-100)), reduction="sum",
            label_smoothing=smoothing)
        loss.backward()
        prefix = f"cross_entropy.{name}."
        golden.add(prefix + "smoothing", smoothing)
        golden.add(prefix + "loss", loss)
        golden.add_variables(prefix, {"logits": logits})
    golden.write()


MODELS = {
    "model_rnn": ("rnn", "none", False, False, 1),
    "model_lstm": ("lstm", "general", False, True, 1),
    "model_gru": ("gru", "additive", True, False, 2),
    "model_deep": ("lstm", "dot", True, True, 2),
}


def write_model(name, cell, attention, input_feeding, bidirectional, layers):
    """A whole model: S = 5, T = 4, E = 3, H = 4, vocabularies 7 and 6."""
    golden = Golden(name)
    model = Twin({
        "cell": cell, "attention": attention, "input_feeding": input_feeding,
        "bidirectional": bidirectional, "layers": layers, "embedding": 3,
        "hidden": 4, "source_vocabulary": 7, "target_vocabulary": 6})
    spread(model)
    # Ids: 0 padding, 1 unknown, 2 start, 3 end, then words.
    source = torch.tensor([[4, 5, 6, 1, 0], [5, 6, 4, 4, 5], [6, 0, 0, 0, 0]])
    target_in = torch.tensor([[2, 4, 0, 0], [2, 5, 4, 1], [2, 5, 5, 0]])
    target_out = torch.tensor([[4, 3, 0, 0], [5, 4, 1, 3], [5, 5, 3, 0]])
    source, target_in, target_out = source.t(), target_in.t(), target_out.t()
    length = (source != 0).sum(0)
    golden.add("source", source)
    golden.add("source_length", length)
    golden.add("target_in", target_in)
    golden.add("target_out", target_out)
    golden.add("target_length", (target_out != 0).sum(0))
    logits = model(source, length, target_in)
    rows = (target_out != 0).flatten().nonzero().squeeze(1)
    logits, targets = logits.flatten(0, 1)[rows], target_out.flatten()[rows]
    golden.add("target_row", rows)
    golden.add("logits", logits)
    scores = logits.log_softmax(1).gather(1, targets.unsqueeze(1)).squeeze(1)
    golden.add("scores", scores)
    loss = functional.cross_entropy(logits, targets, reduction="sum",
                                    label_smoothing=0.1)
    loss.backward()
    golden.add("smoothing", 0.1)
    golden.add("loss", loss)
    golden.add_module("", model)
    golden.write()


def main():
    torch.set_default_dtype(torch.float64)
    torch.set_num_threads(1)
    torch.manual_seed(1)
    write_optimizers()
    write_recurrent()
    write_attention()
    write_operations()
    for name, config in MODELS.items():
        write_model(name, *config)


if __name__ == "__main__":
    main()
