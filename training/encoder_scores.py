"""Scores of the encoder on held-out texts, and its export as ONNX."""
import numpy as np
import torch

from encoder_data import FEATURES, KINDS, SHAPES, windows


def spans_of(tags):
    """(start, end, kind) of BIO tags: 0 outside, 1+2k begins kind k, 2+2k goes on."""
    spans, start, kind = [], None, None
    for at, tag in enumerate([*tags, 0]):
        if start is not None and not (tag and tag % 2 == 0 and (tag - 2) // 2 == kind):
            spans.append((start, at, kind))
            start = None
        if tag % 2 == 1:
            start, kind = at, (tag - 1) // 2
    return spans


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


def f1(gold, found):
    p, r = len(gold & found) / max(1, len(found)), len(gold & found) / max(1, len(gold))
    return f"P {100*p:.1f} R {100*r:.1f} F1 {200*p*r/max(1e-9, p+r):.1f}"


def report(gold, found):
    kinds = [f"{name} {f1({g for g in gold if g[3] == kind}, {g for g in found if g[3] == kind}).split()[-1]}" for kind, name in enumerate(KINDS)]
    return f"spans {f1({g[:3] for g in gold}, {g[:3] for g in found})} | mentions {f1(gold, found)} | {', '.join(kinds)}"


def torch_run(model):
    def run(ids, kinds):
        with torch.no_grad():
            one = torch.tensor([ids])
            return model(one, torch.ones_like(one), torch.tensor([kinds]))[0].float().numpy()
    return run


def evaluate(run, texts, tokens, keep):
    """Scores of the likeliest tags, each text in windows; without `keep` no word has its hit of the lexicon."""
    if isinstance(run, torch.nn.Module):
        run.eval()
        run = torch_run(run)
    gold, found = set(), set()
    for at, text in enumerate(texts):
        sentences = [(line["words"], line["features"] if keep else [f % SHAPES for f in line["features"]], line["tags"]) for line in text]
        for n, (ids, kinds, firsts, tags) in enumerate(windows(sentences, tokens)):
            if firsts:
                gold |= {(at, n, *span) for span in map(tuple, [(s, e, k) for s, e, k in spans_of(tags)])}
                found |= {(at, n, *span) for span in spans_of(viterbi(run(ids, kinds)[firsts]))}
    return report({((a, n), s, e, k) for a, n, s, e, k in gold}, {((a, n), s, e, k) for a, n, s, e, k in found})


class Baked(torch.nn.Module):
    """The same net with the features' vectors in the table of token types, so that it has the usual three inputs."""

    def __init__(self, tagger):
        super().__init__()
        every = torch.arange(FEATURES)
        tagger.bert.embeddings.token_type_embeddings.weight.data += tagger.shape.data[every % SHAPES] + tagger.kind.data[every // SHAPES]
        self.bert, self.head = tagger.bert, tagger.heads["names"]

    def forward(self, input_ids, attention_mask, token_type_ids):
        return self.head(self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state)


def export(model, folder):
    from onnxruntime.quantization import QuantType, quantize_dynamic
    model.eval()
    path = folder / "encoder-fp32.onnx"
    example = torch.ones(1, 8, dtype=torch.long)
    inputs = ["input_ids", "attention_mask", "token_type_ids"]
    axes = {name: {0: "batch", 1: "length"} for name in [*inputs, "logits"]}
    torch.onnx.export(Baked(model), (example, example, example), str(path), input_names=inputs, output_names=["logits"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
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
