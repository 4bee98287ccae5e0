"""Writes what the Python tokenizer makes of texts of our own: the fixture by which server/tagger/word-pieces.ts is tested."""
import json
import sys
from pathlib import Path

from tokenizers import Tokenizer

from train_encoder import base_folder

work = Path(sys.argv[1] if len(sys.argv) > 1 else "training/.work")
ODD = [
    "Übergröße naïve façade coöperate Łódź Ærøskøbing Þórr Ångström İstanbul ıŞıK ŒUVRE ﬁnance ﬂow", "Café Cafe\u0301 CAFE\u0301 e\u0301\u0327 ñ n\u0303 ǅ ǆ",
    "ΣΊΣΥΦΟΣ Σ ΟΔΟΣ σς", "Ёлка и Йод в Москве", "深度求索发布了新模型。", "モデルのリリース ﾓﾃﾞﾙ ー", "한국어 모델을 공개했다", "ไทย ภาษา", "हिन्दी में मॉडल", "مرحبا بالعالم ٢٠٢٥", "שָׁלוֹם עולם",
    "𠀀𠀁 𪜀 𫝀 𫠠 豈 丽", "🚀 launch 👩‍👩‍👧 family 🇫🇷 flag ☺️ 🤖bot", "x² + y₃ ≠ ½ ∑ ∞ ≤ 5 × 3 ÷ 2", "€5 £6 ¥7 ₹8 ₿9 $10 ¢11", "soft\u00adhyphen zero\u200bwidth join\u200der bidi\u202eevil\u202c feff\ufeffx",
    "tab\there line\nbreak return\rhere form\ffeed vertical\vtab next\u0085line nbsp\u00a0here thin\u2009space ideographic\u3000space", "nul\u0000 bell\u0007 del\u007f c1\u0090 bad\ufffd private\ue000",
    "“curly” ‘quotes’ «guillemets» „low“ — em – en ― bar … dots ‹x›", "don't can't it's OpenAI's James' rock’n’roll", "foo_bar foo-bar foo/bar foo\\bar foo.bar foo,bar a@b.c #tag ^caret ~tilde `tick` |pipe <lt> =eq+plus",
    "a" * 99, "a" * 100, "a" * 101, "é" * 100, "b" * 250, "", " ", "\u0301", "\u0301a", "##ing ##", "[SEPARATOR] [x]", "GPT-4o-mini-2024-07-18 Qwen3-235B-A22B Llama-3.3-70B-Instruct o1-pro V3.2", "3.14 1,000,000 10^6 1e-4 50% 0x1F",
    "Ⅻ ⅳ ① ⓐ ㎏ ﷺ", "ᏣᎳᎩ ꭰ Ⴀ ⴀ", "ǰ ẞ ß ŉ ΐ", "㐀 㿿 一 鿿 가 ㄱ ぁ ァ", "http://example.org/a?b=c&d=e", "C++ C# F# .NET Node.js", "½-inch 5′ 6″ 30°C", "½", "\U0001f9e0 \U0001f916 \U0001f525", "K Å Ω", "ﬀ ﬃ ſ", "A\u030a a\u0308\u0304",
]
tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
tokenizer.no_padding()
tokenizer.no_truncation()
own = []
for line in open(work / "sentences.jsonl", encoding="utf8"):
    line = json.loads(line)
    if line["set"] == "stories":
        own.append(" ".join(line["words"]))
texts = ODD + own[:: max(1, len(own) // 250)]
rows = [json.dumps([text, tokenizer.encode(text, add_special_tokens=False).ids], ensure_ascii=True) for text in texts]
Path("test/unit/tagger/word-pieces.json").write_text("[\n" + ",\n".join(rows) + "\n]\n", encoding="utf8")
print(len(rows), "texts")
