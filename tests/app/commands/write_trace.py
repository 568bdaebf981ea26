"""Writes a run from elsewhere without any package: two layers of three heads over the tokens of argument 2, in F16."""
import json
import struct
import sys

tokens, layers, heads = sys.argv[2].split(), 2, 3
n = len(tokens)
weights = [
    (1 + (layer + head + query) % 3 * (query == key)) / (n + (layer + head + query) % 3)
    for layer in range(layers) for head in range(heads) for query in range(n) for key in range(n)
]
data = struct.pack(f"<{len(weights)}e", *weights)
header = {
    "__metadata__": {"tokens": json.dumps(tokens), "model": "elsewhere", "text": " ".join(tokens)},
    "attentions": {"dtype": "F16", "shape": [layers, heads, n, n], "data_offsets": [0, len(data)]},
}
text = json.dumps(header).encode()
with open(sys.argv[1], "wb") as file:
    file.write(struct.pack("<Q", len(text)) + text + data)
