"""Invents names of the seven kinds in the patterns that real ones have."""

ONSETS = "b br c cl d dr f fl g gr h j k kr l m n p pr qu r s st t tr v w x y z sh th ch sk vl zh".split()
VOWELS = "a e i o u ai ea ei ia io oa ou y ae".split()
CODAS = ["", "", "", "n", "r", "l", "s", "m", "x", "th", "nd", "rk", "st", "ng", "k", "v"]
GIVEN = """Anneliese Bjarne Chidi Daria Emeka Fumiko Gaspard Hye-jin Ibrahim Jorunn Kavya Leandro Mehwish Nikolai Oluwaseun Priyanka Quentin Rosalba
Sandeep Tomasz Ulrike Vihaan Wilhelmina Xiaoyu Yusuf Zsofia Amara Boaz Caoimhe Dmitri Elif Farid Greta Haruto Ingrid Jamal Katya Lorenzo Mina Naveen Olga
Pablo Rania Sofia Thabo Uma Viktor Wei Ximena Yara Zeynep James Mary Robert Linda Michael Susan David Karen Paul Laura Mark Anna Peter Jane""".split()
FAMILY = """Okonkwo Lindqvist Haverkamp Tanabe Mbeki Castellanos Wójcik Ferreira Nakagawa Obermayer Petrov Sørensen Varga Achterberg Banerjee Cui Demir
Eriksen Fontaine Gupta Hollis Ivanova Jankowski Kowalczyk Larkin Maguire Ndiaye Ostrowski Pereira Quist Ramaswamy Schaefer Takahashi Ulloa Vance Whitlock
Xu Yamada Zielinski Park Li Zhang Smith Brown Clark Wood Young King""".split()
FIRM = "AI Labs Technologies Systems Robotics Ventures Capital Partners Therapeutics Networks Analytics Group Holdings Bio Health Cloud Energy Semiconductor Research Dynamics Inc Corp Intelligence Works".split()
VARIANT = "Pro Mini mini Max Ultra Lite Flash Turbo Nano Preview Instruct Chat Base Coder Thinking Large Small Medium Vision Air Omni Plus Next".split()
PRODUCT = "Studio Cloud Assistant Copilot Desktop Workspace Agent Hub Code Search Canvas Notebook Board Phone Watch Drive Platform Console Engine Voice Maps Play".split()
BENCH = ["Bench", "Eval", "QA", "Arena", "Test", "Suite", "Net", "Set", "Gym", "Challenge"]
ORDINARY = "Anchor Beacon Cobalt Drift Ember Fathom Granite Harbor Iris Juniper Kestrel Lantern Meridian Nimbus Orchard Prism Quarry Ridge Summit Tandem Umbra Vector Willow Zenith Parallel Simple Figure Common Open Deep True Bright North Blue Second Clear Stone River Silver Sage Gravity Notion Cursor Adept".split()


def word(rng, least=1, most=3):
    text = ""
    for _ in range(rng.randint(least, most)):
        text += rng.choice(ONSETS) + rng.choice(VOWELS) + (rng.choice(CODAS) if rng.random() < 0.6 else "")
    return text[:12]


def stem(rng):
    text = rng.choice(ORDINARY) if rng.random() < 0.35 else word(rng).capitalize()
    if rng.random() < 0.15:
        text += word(rng, 1, 1).capitalize()
    elif rng.random() < 0.08:
        text = text.upper()[:6]
    elif rng.random() < 0.04:
        text = text.lower()
    return text


def version(rng):
    major = str(rng.randint(1, 9))
    text = major if rng.random() < 0.5 else f"{major}.{rng.randint(0, 9)}"
    roll = rng.random()
    return f"V{text}" if roll < 0.12 else f"v{text}" if roll < 0.18 else f"R{major}" if roll < 0.22 else f"K{major}" if roll < 0.25 else text


def size(rng):
    return rng.choice(["1B", "3B", "7B", "8B", "13B", "27B", "32B", "70B", "120B", "405B", "1.5B", "0.6B"])


def join(parts, rng):
    out = []
    dash = rng.random() < 0.5
    for at, part in enumerate(parts):
        if at and dash:
            out.append("-")
        out.append(part)
    return out


def model(rng):
    parts = [stem(rng)]
    if rng.random() < 0.06:
        return [parts[0] + rng.choice("23456"), *([] if rng.random() < 0.5 else ["-", size(rng)])]
    if rng.random() < 0.75:
        parts.append(version(rng))
    if rng.random() < 0.3:
        parts.append(rng.choice(VARIANT))
    if rng.random() < 0.3:
        parts.append(size(rng))
    return join(parts, rng)


def person(rng, surface):
    if len(surface) == 1:
        return [rng.choice(FAMILY)] if rng.random() < 0.7 else [word(rng).capitalize()]
    first = rng.choice(GIVEN) if rng.random() < 0.7 else word(rng).capitalize()
    last = rng.choice(FAMILY) if rng.random() < 0.6 else word(rng).capitalize()
    given = first.split("-")
    return [given[0], *(["-", given[1]] if len(given) > 1 else []), *([rng.choice("ABDJMRST"), "."] if rng.random() < 0.06 else []), last]


def company(rng, surface):
    parts = [stem(rng)]
    if len(surface) > 1 or rng.random() < 0.3:
        parts += [rng.choice(FIRM)] if rng.random() < 0.8 else [stem(rng), rng.choice(FIRM)]
    elif rng.random() < 0.1:
        parts += [".", "ai"]
    return parts


def product(rng, surface):
    if len(surface) > 1:
        return [stem(rng), rng.choice(PRODUCT)] if rng.random() < 0.7 else [stem(rng), str(rng.randint(1, 12))]
    return [stem(rng)]


def benchmark(rng, surface):
    roll = rng.random()
    name = stem(rng) if rng.random() < 0.5 else "".join(rng.choice("ABCDEFGHILMNOPQRSTUV") for _ in range(rng.randint(3, 5)))
    if roll < 0.35:
        return [name + rng.choice(BENCH)]
    if roll < 0.6:
        return [name, "-", rng.choice(BENCH)]
    if roll < 0.75:
        return [name, "-", rng.choice(["1K", "2", "500", "5B", "Hard", "Pro"])]
    return [name]


def organization(rng, surface):
    if len(surface) == 1:
        return ["".join(rng.choice("ABCDEFGHILMNOPRSTU") for _ in range(rng.randint(3, 5)))] if rng.random() < 0.6 else [stem(rng)]
    name = word(rng).capitalize()
    return rng.choice([
        ["University", "of", name], [name, "University"], [name, rng.choice(["Institute", "Foundation", "Commission", "Alliance", "Council", "Agency", "Laboratory", "Consortium"])],
        ["Ministry", "of", rng.choice(["Digital", "Economic", "Internal", "Public"]), "Affairs"], [name, "Institute", "of", "Technology"],
        [name, rng.choice(["National", "State", "Federal", "Technical"]), rng.choice(["University", "Laboratory", "Bureau", "Court"])],
    ])


def technique(rng, surface):
    letters = "".join(rng.choice("ABCDEFGHIKLMNOPQRSTUV") for _ in range(rng.randint(3, 5)))
    roll = rng.random()
    if roll < 0.5:
        return [letters]
    if roll < 0.75:
        return [letters[:2] + word(rng, 1, 1)[:2] + letters[2:3]]
    return [word(rng, 1, 2).capitalize() + rng.choice(["PO", "Net", "Former", "Attention", "Prompt", "Tune", "RL"])]


def shape(text):
    """As `shapeOf` in server/extract/tagger/tagger-input.ts tells it."""
    import re
    if len(text) == 1 and text.isupper():
        return 7
    if text.isalpha() and text.islower():
        return 0
    if text.isalpha() and len(text) > 1 and text[0].isupper() and text[1:].islower():
        return 1
    if text.isalpha() and text.isupper():
        return 2
    if text.isalpha():
        return 3
    if re.fullmatch(r"[\d.,]*\d[\d.,]*", text):
        return 4
    if re.fullmatch(r"[\w.,]*", text) and any(c.isalpha() for c in text):
        return 5
    return 6 if not text[0].isalnum() else 7


def invent(kind, surface, rng):
    """Words of an invented name of the kind, and their features."""
    if kind == "Model" and len(surface) == 1 and rng.random() < 0.4:
        words = [stem(rng)]
    elif kind == "Model":
        words = model(rng)
    else:
        words = {"Person": person, "Company": company, "Product": product, "Benchmark": benchmark,
                 "Organization": organization, "Technique": technique}[kind](rng, surface)
    return words, [shape(one) for one in words]
