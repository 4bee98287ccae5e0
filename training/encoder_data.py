"""What the encoder is trained on: windows of sentences of our own corpus, and sentences of public corpora under heads of their own."""
import hashlib
import itertools
from pathlib import Path

from names import invent, shape

KINDS = ["Company", "Organization", "Person", "Model", "Product", "Technique", "Benchmark"]
SHAPES, FEATURES, MOST, PIECES = 8, 64, 128, 12
CLS, SEP, UNKNOWN, NO_SHAPE = 101, 102, 100, 6
DATA = Path(__file__).parent.parent.parent / "shared/data"


def held_out(line):
    """Stories g and h, and every fifth passage, are for choosing thresholds."""
    if line["set"] == "stories":
        return line["id"][0] in "gh"
    return int(hashlib.sha256(line["id"].encode()).hexdigest(), 16) % 5 == 0


def texts_of(lines):
    return [list(group) for _, group in itertools.groupby(lines, key=lambda line: line["id"])]


def swappable(kind, surface):
    if KINDS[kind] == "Technique":
        return len(surface) == 1 and any(c.isupper() for c in surface[0])
    return True


def augment(line, rng, names, bare):
    """The sentence with some names swapped for invented ones (the same all over a text), and some names without their hit of the lexicon."""
    words, features, tags = [], [], []
    at = 0
    while at < len(line["words"]):
        tag = line["tags"][at]
        end = at + 1
        if tag % 2 == 1:
            while end < len(line["words"]) and line["tags"][end] == tag + 1:
                end += 1
        surface = tuple(line["words"][at:end])
        kind = (tag - 1) // 2 if tag % 2 == 1 else None
        if kind is not None and swappable(kind, surface):
            if (kind, surface) not in names:
                names[(kind, surface)] = invent(KINDS[kind], surface, rng) if rng.random() < 0.5 else None
            if names[(kind, surface)] is not None:
                new, shapes = names[(kind, surface)]
                words += new
                features += shapes
                tags += [tag] + [tag + 1] * (len(new) - 1)
                at = end
                continue
        drop = bare or rng.random() < 0.2
        words += surface
        features += [feature % SHAPES if drop else feature for feature in line["features"][at:end]]
        tags += line["tags"][at:end]
        at = end
    return words, features, tags


class Tokens:
    """Word pieces of single words; at most twelve of a word count."""

    def __init__(self, folder):
        from tokenizers import Tokenizer
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cache = {}

    def pieces(self, word):
        if word not in self.cache:
            self.cache[word] = self.tokenizer.encode(word, add_special_tokens=False).ids[:PIECES] or [UNKNOWN]
        return self.cache[word]


def windows(sentences, tokens, most=MOST):
    """Sentences (words, features, tags) in windows of at most `most` pieces, each sentence ended by a separator; a longer one is cut."""
    ids, kinds, firsts, labels = [CLS], [NO_SHAPE], [], []
    for words, features, tags in sentences:
        pieces = [tokens.pieces(word) for word in words]
        length = sum(len(one) for one in pieces) + 1
        if len(ids) > 1 and len(ids) + length > most:
            yield ids, kinds, firsts, labels
            ids, kinds, firsts, labels = [CLS], [NO_SHAPE], [], []
        for one, feature, tag in zip(pieces, features, tags):
            if len(ids) + len(one) >= MOST:
                break
            firsts.append(len(ids))
            labels.append(tag)
            ids += one
            kinds += [feature] * len(one)
        ids.append(SEP)
        kinds.append(NO_SHAPE)
    if len(ids) > 1:
        yield ids, kinds, firsts, labels


def columns(path, word_at, tag_at):
    sentence = []
    for line in itertools.chain(open(path, encoding="utf8"), [""]):
        cells = line.rstrip("\n").split("\t") if "\t" in line else line.split()
        if len(cells) > max(word_at, tag_at) and cells[0] != "-DOCSTART-":
            sentence.append((cells[word_at], cells[tag_at]))
        elif sentence:
            yield sentence
            sentence = []


def public_corpora():
    """Sentences of public corpora, by head: [words, features, tags] and the number of labels. None of the AI domain of CrossNER."""
    files = {domain: [(DATA / f"crossner-ner/{domain}/{part}.txt", 0, 1) for part in ("train", "dev", "test")]
             for domain in ("politics", "science", "music", "literature")}
    files["scierc"] = [(DATA / f"scierc-sciie/data/ner/sciie/{part}.txt", 0, 3) for part in ("train", "dev", "test")]
    files["tdmsci"] = [(DATA / "tdmsci/conllFormat/train_1500_v2.conll", 0, 2)]
    heads = {}
    for head, sources in files.items():
        sentences = [s for path, word_at, tag_at in sources for s in columns(path, word_at, tag_at)]
        kinds = sorted({tag[2:] for s in sentences for _, tag in s if tag != "O"})
        rows = []
        for s in sentences:
            tags, before = [], "O"
            for _, tag in s:
                begins = tag[:1] == "B" or before == "O" or before[2:] != tag[2:]
                tags.append(0 if tag == "O" else 1 + 2 * kinds.index(tag[2:]) + (0 if begins else 1))
                before = tag
            words = [word for word, _ in s]
            rows.append((words, [shape(word) for word in words], tags))
        heads[head] = (rows, 1 + 2 * len(kinds))
    return heads
