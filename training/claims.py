"""Trains the scorer of claims: multinomial logistic regression over pairs of names.

Reads what `bench/claim-candidates.ts` wrote (features are made by the extraction's own code), writes
`seed/model/claims.json` and the fixture of the test of parity. Deterministic: the same candidates give the same bytes.
"""

import collections
import hashlib
import json
import pathlib
import sys

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

ROOT = pathlib.Path(__file__).resolve().parent.parent
CACHE = ROOT / "node_modules/.cache/claims"
LABELS = json.loads((CACHE / "labels.json").read_text())
K = len(LABELS) + 1  # label 0 is "nothing"

# How much a reading of each set counts; CORE's passages differ from news, so they also get features of their own.
SETS = {"stories": 1.0, "passages": 1.0, "core": 0.5}
L2 = 4.0
LEAST = 3  # a feature that fewer pairs have is left out
BLIND = 1.0  # weight of the copies that don't see the rules, so that words get weight where rules tell it all
RULES = ("rule\t", "rule of type\t", "pair elsewhere\t")
SCALE = 0.01
PRUNED = 0.03
# Added claims must be right this often, on at least so many, where nothing was trained.
PRECISION = 0.75
ENOUGH = 4


def load():
    with open(CACHE / "candidates.jsonl", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def features_of(reading, pair, blind):
    features = pair["features"]
    if blind:
        features = [one for one in features if not one.startswith(RULES)]
    if reading["set"] == "core":
        return features + ["core\t" + one for one in features]
    return features


class Pairs:
    """The pairs of some readings as a sparse matrix; `views` says which are seen with and which without the rules."""

    def __init__(self, readings, vocabulary=None, views=(False,)):
        self.rows = [(r, p, blind) for blind in views for r in readings for p in r["pairs"]]
        if vocabulary is None:
            seen = collections.Counter()
            for reading, pair, blind in self.rows:
                seen.update(set(features_of(reading, pair, blind)))
            vocabulary = {f: at for at, f in enumerate(sorted(f for f, n in seen.items() if n >= LEAST * len(views)))}
        self.vocabulary = vocabulary
        at, columns = [], []
        for row, (reading, pair, blind) in enumerate(self.rows):
            for feature in features_of(reading, pair, blind):
                if feature in vocabulary:
                    at.append(row)
                    columns.append(vocabulary[feature])
        shape = (len(self.rows), len(vocabulary))
        self.matrix = sp.csr_matrix((np.ones(len(at), np.float32), (at, columns)), shape=shape)
        self.mask = np.full((len(self.rows), K), -1e9, np.float32)
        self.mask[:, 0] = 0
        for row, (_, pair, _) in enumerate(self.rows):
            self.mask[row, [label + 1 for label in pair["allowed"]]] = 0
        weights = [SETS.get(r["set"], 1.0) * (BLIND if blind else 1.0) for r, _, blind in self.rows]
        self.weights = np.array(weights, np.float32)

    def targets(self, probabilities=None):
        """What each pair states. A claim that several sentences could state goes to the likeliest of them."""
        target = np.zeros((len(self.rows), K), np.float32)
        kept = np.ones(len(self.rows), np.float32)
        places = collections.defaultdict(list)
        for row, (reading, pair, blind) in enumerate(self.rows):
            for label in pair["right"]:
                claim = pair["ids"][pair["allowed"].index(label)]
                places[(id(reading), blind, claim)].append((row, label + 1))
        for members in places.values():
            best = 0 if probabilities is None else max(probabilities[row, label] for row, label in members)
            for row, label in members:
                chosen = probabilities is None or probabilities[row, label] >= min(best, 0.5)
                if chosen:
                    target[row, label] = 1
                else:
                    kept[row] = min(kept[row], 0.3)
        target[target.sum(1) == 0, 0] = 1
        return target / target.sum(1, keepdims=True), kept


def softmax(scores):
    raised = np.exp(scores - scores.max(1, keepdims=True))
    return raised / raised.sum(1, keepdims=True)


def fit(pairs, target, weights, start, rounds):
    matrix, size = pairs.matrix, pairs.matrix.shape[1] * K
    transposed = matrix.T.tocsr()

    def loss(flat):
        w = flat[:size].reshape(-1, K).astype(np.float32)
        p = softmax(matrix @ w + flat[size:].astype(np.float32) + pairs.mask)
        likelihood = -(weights * (target * np.log(np.maximum(p, 1e-12))).sum(1)).sum()
        error = (p - target) * weights[:, None]
        gradient = transposed @ error + L2 * w
        return float(likelihood + L2 / 2 * (w * w).sum()), np.concatenate([gradient.ravel(), error.sum(0)]).astype(float)

    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 6}).x


def predict(pairs, flat):
    size = pairs.matrix.shape[1] * K
    return softmax(pairs.matrix @ flat[:size].reshape(-1, K) + flat[size:] + pairs.mask)


def train(readings):
    pairs = Pairs(readings, views=(False, True))
    target, _ = pairs.targets()
    flat = fit(pairs, target, pairs.weights, np.zeros(pairs.matrix.shape[1] * K + K), 40)
    target, kept = pairs.targets(predict(pairs, flat))
    return pairs.vocabulary, fit(pairs, target, pairs.weights * kept, flat, 60)


TYPES = [label[:-1] for label in LABELS]


def proposals(readings, vocabulary, flat):
    """Of each reading the claims that no rule found: (reading, type, probability, right), as the extraction would add them."""
    pairs = Pairs(readings, vocabulary)
    found = {}
    for (reading, pair, _), row in zip(pairs.rows, predict(pairs, flat)):
        if any(one.startswith("rule\t") for one in pair["features"]):
            continue
        label = max(pair["allowed"], key=lambda one: row[one + 1])
        claim = pair["ids"][pair["allowed"].index(label)]
        if any(one["id"] == claim for one in reading["rules"]) or TYPES[label] == "FILED_IPO":
            continue
        key = (reading["id"], reading["mode"], claim)
        if row[label + 1] > found.get(key, (0, 0, 0, 0))[2]:
            found[key] = (reading["id"], TYPES[label], float(row[label + 1]), label in pair["right"])
    return list(found.values())


def thresholds(proposed):
    """From which probability each type is right often enough on what was not trained on."""
    chosen = {}
    for kind in sorted(set(TYPES)):
        own = sorted((p, right) for _, t, p, right in proposed if t == kind)
        for at, (probability, _) in enumerate(own):
            rest = own[at:]
            if probability < 0.4 or len(rest) < ENOUGH:
                continue
            if sum(right for _, right in rest) / len(rest) >= PRECISION:
                chosen[kind] = int(probability * 100) / 100
                break
    return chosen


def report(name, readings, proposed, chosen):
    gold = sum(len(r["gold"]) for r in readings)
    rules = {(r["id"], c["id"]): c["right"] for r in readings for c in r["rules"]}
    taken = [one for one in proposed if one[2] >= chosen.get(one[1], 2)]
    for what, found in (("rules", []), ("with the scorer", taken)):
        all_, right = len(rules) + len(found), sum(rules.values()) + sum(one[3] for one in found)
        p, r = right / all_, right / gold
        print(f"{name:14} {what:16} P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / (p + r):.1f}  ({right} of {all_}, {gold})")
    by_type = collections.defaultdict(lambda: [0, 0])
    for _, kind, _, right in taken:
        by_type[kind][0] += right
        by_type[kind][1] += 1
    print("  added, right of all:", {kind: f"{a}/{b}" for kind, (a, b) in sorted(by_type.items())})


def folds(readings, proposed, others):
    """Thresholds chosen on four fifths of the marked articles and on the held-out stories, used on the last fifth."""
    fold = {id_: at % 5 for at, id_ in enumerate(sorted({r["id"] for r in readings}))}
    taken = []
    for held in range(5):
        chosen = thresholds([one for one in proposed if fold[one[0]] != held] + others)
        taken += [one for one in proposed if fold[one[0]] == held and one[2] >= chosen.get(one[1], 2)]
    return taken


def to_file(vocabulary, flat, chosen):
    size = len(vocabulary) * K
    weights = flat[:size].reshape(-1, K)
    templates = {}
    for feature, row in vocabulary.items():
        if feature.startswith("core\t"):
            continue
        pairs = [x for k in range(K) if abs(weights[row, k]) >= PRUNED for x in (k, int(round(weights[row, k] / SCALE)))]
        if pairs:
            template, name = feature.split("\t", 1)
            templates.setdefault(template, {})[name] = pairs
    bias = [round(float(one), 4) for one in flat[size:]]
    # The curves are set by `npm run calibrate`.
    confidence = {"added": [0, 1], "found": [0, 1, 0]}
    file = {"labels": ["NONE", *LABELS], "scale": SCALE, "bias": bias, "add": chosen, "drop": 0}  # dropping by probability cost recall on gold
    return {**file, "confidence": confidence, "weights": templates}


def score_file(file, pair):
    """The probabilities of the written weights, as any reader of the file must get them."""
    scores = np.array(file["bias"])
    for feature in pair["features"]:
        template, name = feature.split("\t", 1)
        row = file["weights"].get(template, {}).get(name, [])
        for label, weight in zip(row[::2], row[1::2]):
            scores[label] += weight * file["scale"]
    allowed = [0, *(label + 1 for label in pair["allowed"])]
    raised = np.exp(scores[allowed] - scores[allowed].max())
    return dict(zip(allowed, raised / raised.sum()))


def write_parity(file, readings):
    """Two hundred pairs of our own stories with the probabilities that this file gives them."""
    pairs = [p for r in readings if r["set"] == "stories" and r["mode"] == "marked" for p in r["pairs"]]
    pairs.sort(key=lambda p: (hashlib.sha256("\n".join(p["features"]).encode()).hexdigest()))
    kept = []
    for pair in sorted(pairs[:800], key=lambda p: len(p["features"]))[:200]:
        probabilities = {str(k - 1): round(float(v), 9) for k, v in score_file(file, pair).items() if k > 0}
        kept.append({"features": pair["features"], "probabilities": probabilities})
    target = ROOT / "test/unit/extract/scorer/parity.jsonl"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in kept), encoding="utf8")


def main():
    readings = load()
    final = "--final" in sys.argv
    held = lambda r: r["set"] == "stories" and r["id"][0] in "gh"
    trained = [r for r in readings if r["set"] != "gold" and not held(r)]
    vocabulary, flat = train(trained)
    checks = {}
    for name, wanted in (
        ("gold, found", lambda r: r["set"] == "gold" and r["mode"] == "found"),
        ("gold, given", lambda r: r["set"] == "gold" and r["mode"] == "marked"),
        ("g h, found", lambda r: held(r) and r["mode"] == "found"),
        ("g h, given", lambda r: held(r) and r["mode"] == "marked"),
    ):
        own = [r for r in readings if wanted(r)]
        checks[name] = (own, proposals(own, vocabulary, flat))
    gold, proposed = checks["gold, found"]
    others = checks["g h, found"][1] + checks["g h, given"][1]
    taken = folds(gold, proposed, others)
    print(f"{len(vocabulary)} features; out of fold on gold: {sum(one[3] for one in taken)} right of {len(taken)} added")
    chosen = thresholds(proposed + others)
    for kind in list(chosen):  # what stories confirm and real articles don't is left out
        real = [right for _, t, p, right in proposed if t == kind and p >= chosen[kind]]
        if real and sum(real) / len(real) < PRECISION:
            del chosen[kind]
    print("thresholds", chosen)
    for name, (own, found) in checks.items():
        report(name, own, found, chosen)
    if final:
        vocabulary, flat = train([r for r in readings if r["set"] != "gold"])
    file = to_file(vocabulary, flat, chosen)
    write_parity(file, [r for r in readings if r["set"] == "stories"])
    target = ROOT / "seed/model/claims.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(file, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf8")
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e6:.2f} MB, {sum(map(len, file['weights'].values()))} features")


if __name__ == "__main__":
    main()
