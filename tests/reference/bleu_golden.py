"""Writes bleu_golden.txt: random nasty corpora with sacreBLEU's numbers.

Made with Python 3.11 and sacrebleu 2.6.0:
    python3 bleu_golden.py [SEED [CORPORA]] > bleu_golden.txt
The tests read the text file; they never run Python.

Lines of the file, each ended by LF alone (other control characters are data):
    C            a corpus begins
    H text       a hypothesis
    R text       a reference of the hypothesis before it
    B tok case s corpus BLEU of the corpus so far, to ten decimals
    F case s     corpus chrF2 likewise
    I text       a line for the 13a tokenizer (U+240A stands for LF)
    O text       what it makes of the line
"""

import random
import sys

from sacrebleu.metrics import BLEU, CHRF
from sacrebleu.tokenizers.tokenizer_13a import Tokenizer13a

WORDS = """the cat sat on a mat le chat est assis sur un tapis L'homme d'état
l'eau qu'elle aujourd'hui Élan ÉTAT ŒUVRE cœur naïve ΣΟΦΟΣ ΌΔΟΣ Привет МИР
İstanbul ISTANBUL straße STRASSE Ǆ ﬁn 猫 在垫子上 日本語 한국 e\u0301te\u0301
x y U.S.A. e.g. Mr. don't A B C 5 5.5 1,000 1.000,50 3.14159 2020-2021 -5
pre-war 10% 50$ 3- .5 5. 1,a a,1 a.b ½ ٣ ² 😀 👍🏽 a\u200bb \ufeffx""".split()
MARKS = list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") + """... -- ,, .. ?! .,
&quot; &amp; &lt; &gt; &apos; &amp;lt; &amp;quot; &QUOT; <skipped>
&am<skipped>p; ’ « » – — … € ¿ ¡ 。 ，""".split()
SPACES = [" "] * 30 + ["  ", "\t", "\r", "\x0b", "\x1c", "\x1f", "\x85",
                       "\u00a0", "\u1680", "\u2003", "\u2028", "\u202f",
                       "\u205f", "\u3000"]


def piece(rng):
    if rng.random() < 0.7:
        return rng.choice(WORDS)
    return "".join(rng.choice(MARKS) for _ in range(rng.randint(1, 3)))


def sentence(rng):
    length = rng.choice([0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15])
    return [piece(rng) for _ in range(length)]


def edited(rng, pieces, rate):
    out = []
    for p in pieces:
        if rng.random() >= rate:
            out.append(p)
            continue
        kind = rng.randrange(5)
        if kind == 0:
            out.append(piece(rng))
        elif kind == 1:
            out += [p, piece(rng)]
        elif kind == 2:
            out += [p, p]
        elif kind == 3:
            out.append(rng.choice([p.upper(), p.lower(), p.title()]))
    return out


def joined(rng, pieces):
    text = ""
    for p in pieces:
        if text and rng.random() < 0.85:
            text += rng.choice(SPACES)
        text += p
    if rng.random() < 0.1:
        text = rng.choice(SPACES) + text + rng.choice(SPACES)
    return text


def corpus(rng):
    rate = rng.choice([0, 0.05, 0.2, 0.5, 0.9])
    refs = rng.choice([1, 1, 2, 3])
    segments = []
    for _ in range(rng.choice([1, 1, 2, 3, 5, 8])):
        base = sentence(rng)
        segments.append((joined(rng, edited(rng, base, rate)),
                         [joined(rng, edited(rng, base, rate))
                          for _ in range(refs)]))
    return segments


def emit(segments):
    print("C")
    for hypothesis, references in segments:
        print("H " + hypothesis)
        for reference in references:
            print("R " + reference)
    hyps = [h for h, _ in segments]
    refs = list(map(list, zip(*[r for _, r in segments])))
    for lower in False, True:
        case = "lc" if lower else "mixed"
        for tok in "13a", "none":
            bleu = BLEU(lowercase=lower, tokenize=tok, force=True)
            score = bleu.corpus_score(hyps, refs).score
            print(f"B {tok} {case} {score:.10f}")
        score = CHRF(lowercase=lower).corpus_score(hyps, refs).score
        print(f"F {case} {score:.10f}")


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    corpora = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    rng = random.Random(seed)
    for _ in range(corpora):
        emit(corpus(rng))
    cut = Tokenizer13a()
    for _ in range(corpora):
        line = "".join(rng.choice(MARKS + WORDS + SPACES[:5] + ["-\n", "\n",
                       "9", "1", ".", ",", "-"]) for _ in range(12))
        print("I " + line.replace("\n", "\u240a"))
        print("O " + cut(line))


main()
