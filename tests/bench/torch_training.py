"""The training of training_bench.cpp in PyTorch eager: the same model, first weights, batches and optimiser.

Started by compare_training.py: reads pairs a batch from standard input, a line each, and answers with target tokens a second.
"""
import json
import math
import os
import struct
import sys
import time

import torch
from torch import nn
from torch.nn import functional

WIDTH, HEADS, FEED_FORWARD, LAYERS, VOCABULARY = 256, 8, 1024, 3, 8000
PAD, START, END = 0, 2, 3
DROPOUT, SMOOTHING, AVERAGE_DECAY = 0.1, 0.1, 0.999


class Attention(nn.Module):
    """Queries, keys and values of self-attention in one product, as keys and values of cross-attention."""

    def __init__(self, cross):
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH) if cross else None
        self.joined = nn.Linear(WIDTH, (2 if cross else 3) * WIDTH)
        self.output = nn.Linear(WIDTH, WIDTH)

    def forward(self, x, memory, hidden):
        rows, length, _ = x.shape
        parts = self.joined(memory).view(rows, memory.shape[1], -1, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        if self.query is None:
            query, key, value = parts
        else:
            query = self.query(x).view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)
            key, value = parts
        scores = torch.matmul(query * (WIDTH // HEADS) ** -0.5, key.transpose(-2, -1))
        weights = torch.softmax(scores + hidden, -1)
        context = torch.matmul(weights, value).transpose(1, 2).reshape(rows, length, WIDTH)
        return self.output(context)


class Layer(nn.Module):
    def __init__(self, decoder):
        super().__init__()
        self.self_attention = Attention(False)
        self.cross_attention = Attention(True) if decoder else None
        self.hidden = nn.Linear(WIDTH, FEED_FORWARD)
        self.output = nn.Linear(FEED_FORWARD, WIDTH)
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(3 if decoder else 2))

    def forward(self, x, hidden, dropout, memory=None, hidden_memory=None):
        x = self.norms[0](x + dropout(self.self_attention(x, x, hidden)))
        if self.cross_attention is not None:
            x = self.norms[1](x + dropout(self.cross_attention(x, memory, hidden_memory)))
        return self.norms[-1](x + dropout(self.output(torch.relu(self.hidden(x)))))


class Model(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.embedding = nn.Embedding(VOCABULARY, WIDTH)
        self.encoder = nn.ModuleList(Layer(False) for _ in range(LAYERS))
        self.decoder = nn.ModuleList(Layer(True) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        angles = torch.arange(512)[:, None] / 10000 ** (torch.arange(0, WIDTH, 2) / WIDTH)
        self.register_buffer("positions", torch.stack([angles.sin(), angles.cos()], -1).view(512, WIDTH))

    def enter(self, ids):
        return self.dropout(self.embedding(ids) * math.sqrt(WIDTH) + self.positions[: ids.shape[1]])

    def forward(self, batch):
        x = self.enter(batch.source)
        for layer in self.encoder:
            x = layer(x, batch.source_hidden, self.dropout)
        y = self.enter(batch.target)
        for layer in self.decoder:
            y = layer(y, batch.target_hidden, self.dropout, x, batch.source_hidden)
        # Only what counts: rows of padding would cost 8,000 logits each.
        logits = functional.linear(y.reshape(-1, WIDTH)[batch.rows], self.embedding.weight)
        return functional.cross_entropy(logits, batch.labels, label_smoothing=SMOOTHING)

    def load(self, file):
        """From a safetensors file of ours; its names are ours too."""
        with open(file, "rb") as stream:
            header = json.loads(stream.read(struct.unpack("<Q", stream.read(8))[0]))
            data = bytearray(stream.read())
        given = {}
        for name, entry in header.items():
            if name != "__metadata__":
                begin, end = entry["data_offsets"]
                given[name] = torch.frombuffer(data[begin:end], dtype=torch.float32).view(entry["shape"])

        def copy(module, *names):
            for part in ("weight", "bias"):
                getattr(module, part).data.copy_(torch.cat([given.pop(f"{name}.{part}") for name in names]))

        self.embedding.weight.data.copy_(given.pop("embedding.weight"))
        for stack in ("encoder", "decoder"):
            for i, layer in enumerate(getattr(self, stack)):
                path = f"{stack}.layers.{i}"
                own, cross = f"{path}.self_attention", f"{path}.cross_attention"
                copy(layer.self_attention.joined, f"{own}.query", f"{own}.key", f"{own}.value")
                copy(layer.self_attention.output, f"{own}.output")
                copy(layer.norms[0], f"{own}.norm")
                if layer.cross_attention is not None:
                    copy(layer.cross_attention.query, f"{cross}.query")
                    copy(layer.cross_attention.joined, f"{cross}.key", f"{cross}.value")
                    copy(layer.cross_attention.output, f"{cross}.output")
                    copy(layer.norms[1], f"{cross}.norm")
                copy(layer.hidden, f"{path}.feed_forward.hidden")
                copy(layer.output, f"{path}.feed_forward.output")
                copy(layer.norms[-1], f"{path}.feed_forward.norm")
        assert not given, f"weights that this model does not know: {sorted(given)}"


class Batch:
    """Sentences of about one length, padded to the longest."""

    def __init__(self, pairs):
        self.source = nn.utils.rnn.pad_sequence([torch.tensor(s) for s, _ in pairs], True, PAD)
        self.target = nn.utils.rnn.pad_sequence([torch.tensor([START] + t) for _, t in pairs], True, PAD)
        labels = nn.utils.rnn.pad_sequence([torch.tensor(t + [END]) for _, t in pairs], True, PAD).view(-1)
        self.rows = labels.nonzero().view(-1)
        self.labels = labels[self.rows]
        length = self.target.shape[1]
        never = -math.inf
        self.source_hidden = torch.zeros(self.source.shape).masked_fill(self.source == PAD, never)[:, None, None, :]
        self.target_hidden = torch.full((length, length), never).triu(1)


def read_pairs(file):
    with open(file, encoding="ascii") as lines:
        return [tuple([int(i) for i in part.split()] for part in line.split("\t")) for line in lines]


def cut(pairs, size):
    return [Batch(pairs[i : i + size]) for i in range(0, len(pairs), size)]


class Training:
    def __init__(self, folder, bfloat16, dropout=DROPOUT):
        self.model = Model(dropout)
        self.model.load(f"{folder}/weights.safetensors")
        self.average = [p.detach().clone() for p in self.model.parameters()]
        self.optimiser = torch.optim.Adam(self.model.parameters(), 1e-4, (0.9, 0.98), 1e-9, foreach=True)
        self.bfloat16 = bfloat16

    def step(self, batch):
        self.optimiser.zero_grad(set_to_none=True)
        with torch.autocast("cpu", torch.bfloat16, self.bfloat16):
            loss = self.model(batch)
        loss.backward()
        self.optimiser.step()
        with torch.no_grad():
            for mean, now in zip(self.average, self.model.parameters()):
                mean.lerp_(now, 1 - AVERAGE_DECAY)
        return loss.detach()


def blas():
    """Which library multiplies: the one that the loader found."""
    with open("/proc/self/maps", encoding="utf-8") as maps:
        found = {os.path.realpath(line.split()[-1]) for line in maps if "blas" in line.split()[-1]}
    return ", ".join(sorted(found)) or "its own BLAS"


def main():
    folder, threads, bfloat16 = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "bfloat16"
    torch.set_num_threads(threads)
    torch.set_flush_denormal(True)
    pairs = read_pairs(f"{folder}/pairs.tsv")
    with torch.no_grad():
        first = Training(folder, False, 0.0)
        losses = [first.model(batch).item() for batch in cut(pairs, 64)]
    print(json.dumps({"torch": torch.__version__, "blas": blas(), "losses": losses}), flush=True)
    training = Training(folder, bfloat16)
    batches = {}
    for line in sys.stdin:
        size = int(line)
        if size not in batches:
            batches[size] = cut(pairs, size)
            for batch in batches[size]:
                training.step(batch)
        start = time.perf_counter()
        for batch in batches[size]:
            loss = training.step(batch)
        loss.item()
        seconds = time.perf_counter() - start
        print(sum(len(batch.labels) for batch in batches[size]) / seconds, flush=True)


if __name__ == "__main__":
    main()
