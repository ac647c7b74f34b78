"""The PyTorch twin of a translation model.

Its state dict has the names and shapes of the tensors of a model file, so
that load_state_dict(tensors, strict=True) takes the file as it is. Sequences
are time-major, as in the library: [steps, batch, ...].
"""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

CELLS = {"rnn": nn.RNN, "lstm": nn.LSTM, "gru": nn.GRU}


class Attention(nn.Module):
    """Scores of source states for queries, masked softmax, context."""

    def __init__(self, kind, hidden):
        super().__init__()
        self.kind = kind
        if kind in ("general", "additive"):
            self.key = nn.Linear(hidden, hidden, bias=False)
        if kind == "additive":
            self.query = nn.Linear(hidden, hidden, bias=False)
            self.score = nn.Linear(hidden, 1, bias=False)

    def forward(self, query, states, length):
        """query [T, B, H], states [S, B, H], length [B] ->
        context [T, B, H], weights [T, B, S]."""
        if self.kind == "additive":
            sums = self.query(query).unsqueeze(1) + self.key(states)
            scores = self.score(torch.tanh(sums)).squeeze(3)  # [T, S, B]
            scores = scores.permute(0, 2, 1)
        else:
            keys = self.key(states) if self.kind == "general" else states
            scores = torch.einsum("tbh,sbh->tbs", query, keys)
        padding = torch.arange(len(states)) >= length.unsqueeze(1)  # [B, S]
        weights = scores.masked_fill(padding, -torch.inf).softmax(2)
        return torch.einsum("tbs,sbh->tbh", weights, states), weights


class Twin(nn.Module):
    """An encoder-decoder. `config` has: cell rnn|lstm|gru, attention
    none|dot|general|additive, input_feeding, bidirectional, layers,
    embedding, hidden, source_vocabulary, target_vocabulary."""

    def __init__(self, config):
        super().__init__()
        self.config = config
        embedding, hidden = config["embedding"], config["hidden"]
        directions = 2 if config["bidirectional"] else 1
        fed = hidden if config["input_feeding"] else 0
        cell = CELLS[config["cell"]]
        self.source_embedding = nn.Embedding(config["source_vocabulary"],
                                             embedding)
        self.encoder = cell(embedding, hidden // directions, config["layers"],
                            bidirectional=config["bidirectional"])
        self.target_embedding = nn.Embedding(config["target_vocabulary"],
                                             embedding)
        self.decoder = cell(embedding + fed, hidden, config["layers"])
        if config["attention"] != "none":
            self.attention = Attention(config["attention"], hidden)
            self.combine = nn.Linear(2 * hidden, hidden, bias=False)
        self.output = nn.Linear(hidden, config["target_vocabulary"])

    def drop(self, x):
        """Where a model in training drops numbers; scores drop none."""
        return x

    def bridge(self, last):
        """The last states of both directions side by side, layer by layer."""
        if isinstance(last, tuple):
            return tuple(self.bridge(part) for part in last)
        if not self.config["bidirectional"]:
            return last
        layers = self.config["layers"]
        last = last.view(layers, 2, *last.shape[1:])
        return torch.cat([last[:, 0], last[:, 1]], 2)

    def encode(self, source, length):
        """source [S, B], length [B] -> states [S, B, H], decoder's start."""
        x = self.drop(self.source_embedding(source))
        packed = pack_padded_sequence(x, length, enforce_sorted=False)
        states, last = self.encoder(packed)
        states, _ = pad_packed_sequence(states, total_length=len(source))
        return states, self.bridge(last)

    def attend(self, h, states, length):
        """tanh(W_c [context; h]), or h itself without attention."""
        if self.config["attention"] == "none":
            return h
        context, _ = self.attention(h, states, length)
        return torch.tanh(self.combine(torch.cat([context, h], 2)))

    def forward(self, source, length, target_in):
        """Scores of the next token at every step, [T, B, V]."""
        states, state = self.encode(source, length)
        x = self.drop(self.target_embedding(target_in))
        if not self.config["input_feeding"]:
            h, _ = self.decoder(x, state)
            return self.output(self.drop(self.attend(h, states, length)))
        a = x.new_zeros(1, x.shape[1], self.config["hidden"])
        steps = []
        for step in x.split(1):
            h, state = self.decoder(torch.cat([step, a], 2), state)
            a = self.attend(h, states, length)
            steps.append(a)
        return self.output(self.drop(torch.cat(steps)))
