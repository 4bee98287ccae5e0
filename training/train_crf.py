"""Trains the CRF tier on the sentences that write-sentences.ts wrote, and writes its weights. See README.md."""
import hashlib, json, sys
from pathlib import Path

import pycrfsuite

work = Path(sys.argv[1] if len(sys.argv) > 1 else "training/.work")
out = Path(__file__).parent.parent / "seed/model/crf.json"
lines = [json.loads(line) for line in open(work / "sentences.jsonl", encoding="utf8")]
KINDS = ["Company", "Organization", "Person", "Model", "Product", "Technique", "Benchmark"]


def number(text):
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def held_out(line):
    return line["id"][0] in "gh" if line["set"] == "stories" else number(line["id"]) % 5 == 0


trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
trainer.set_params({"c1": 0.35, "c2": 0.02, "max_iterations": 70, "feature.possible_transitions": True})
for at, line in enumerate(lines):
    if not held_out(line):
        bare = number(f"{line['id']} drop") % 2 == 0
        trainer.append(line["bare" if bare else "attributes"], [str(tag) for tag in line["tags"]])
trainer.train(str(work / "crf.model"))
tagger = pycrfsuite.Tagger()
tagger.open(str(work / "crf.model"))
info = tagger.info()
weights = {}
for (attribute, label), weight in info.state_features.items():
    if abs(weight) >= 0.0005:
        weights.setdefault(attribute, []).extend([int(label), round(weight * 1000)])
size = 1 + 2 * len(KINDS)
transitions = [[round(1000 * info.transitions.get((str(a), str(b)), 0)) for b in range(size)] for a in range(size)]
least = {kind: 0.95 for kind in KINDS}
out.write_text(json.dumps({"transitions": transitions, "least": least, "weights": dict(sorted(weights.items()))}, separators=(",", ":"), ensure_ascii=False) + "\n", encoding="utf8")
print(len(weights), "attributes,", out.stat().st_size, "bytes")
sample = [line for line in lines if held_out(line) and line["set"] == "stories"][:200]
fixture = Path(__file__).parent.parent / "test/unit/extract/tagger/crf-parity.json"
rows = [{"words": line["words"], "features": line["features"], "tags": [int(tag) for tag in tagger.tag(line["attributes"])]} for line in sample]
fixture.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n", encoding="utf8")
