"""Writes a run from elsewhere without any package: two layers of three heads over the tokens of argument 2, in F16.

Argument 3 makes its weights odd: scores, uneven, nan, zero, causal; argument 4 is JSON to put into the metadata.
"""
import json
import struct
import sys

tokens, layers, heads = sys.argv[2].split(), 2, 3
kind = sys.argv[3] if len(sys.argv) > 3 else ""
n = len(tokens)


def weight(layer, head, query, key):
    even = (1 + (layer + head + query) % 3 * (query == key)) / (n + (layer + head + query) % 3)
    if kind == "scores":
        return query - 2.5 * key
    if kind == "uneven":
        return even / 2
    if kind == "nan":
        return float("nan") if query == key == 1 else even
    if kind == "zero":
        return 0
    if kind == "first":
        return key == 0
    if kind == "causal":
        return (key <= query) / (query + 1)
    return even


weights = [
    weight(layer, head, query, key)
    for layer in range(layers) for head in range(heads) for query in range(n) for key in range(n)
]
data = struct.pack(f"<{len(weights)}e", *weights)
metadata = {"tokens": json.dumps(tokens), "model": "elsewhere", "text": " ".join(tokens)}
metadata.update(json.loads(sys.argv[4]) if len(sys.argv) > 4 else {})
header = {
    "__metadata__": metadata,
    "attentions": {"dtype": "F16", "shape": [layers, heads, n, n], "data_offsets": [0, len(data)]},
}
text = json.dumps(header).encode()
with open(sys.argv[1], "wb") as file:
    file.write(struct.pack("<Q", len(text)) + text + data)
