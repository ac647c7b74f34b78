#!/bin/sh
# make demo: train on the toy corpus, score every split, translate a dozen
# sentences, show one attention. Everything it does is a command to try.
set -e
build=${BUILD:-build}
program=$build/interlinear
model=$build/demo.model
begun=$(date +%s)

echo "Learning English to French from data/train.tsv:"
"$program" train --train data/train.tsv --valid data/valid.tsv \
    --model "$model" --cell gru --attention dot --bidirectional \
    --embedding 64 --hidden 128 --dropout 0.15 --batch 32 --epochs 18 \
    --learning-rate 0.005 --schedule warmup --warmup 300 --min-count 1 \
    --learning-curve "$build/demo-loss.svg"

echo
echo "Scores (BLEU, chrF2, exact in %; perplexity; alignment error rate):"
set --
for split in tiny small train valid test long comp pairs unseen ambiguous natural; do
    set -- "$@" --test "data/$split.tsv"
    links=-
    [ -f "data/$split.align" ] && links=data/$split.align
    set -- "$@" --links "$links"
done
"$program" evaluate --model "$model" "$@"

echo
echo "A dozen sentences of data/test.tsv, drawn by seed:"
awk -F '\t' -v seed=12 '
    { line[NR] = $0 }
    END { # a linear congruential generator: the same draw everywhere
        state = seed
        for (n = 0; n < 12; n++) {
            state = (state * 16807) % 2147483647
            print line[state % NR + 1]
        }
    }' data/test.tsv >"$build/demo.tsv"
cut -f 1 "$build/demo.tsv" |
    "$program" translate --model "$model" \
        --attention-picture "$build/demo-attention.svg" >"$build/demo.fr"
paste "$build/demo.tsv" "$build/demo.fr" | awk -F '\t' '
    { print "  " $1; print "    reference  " $2; print "    model      " $NF }'

echo
echo "What the model looks at while it translates the first of them:"
head -n 1 "$build/demo.tsv" | cut -f 1 |
    "$program" translate --model "$model" --show-attention

echo
echo "Done in $(($(date +%s) - begun)) s. In $build/: demo.model, demo-loss.svg,"
echo "demo-attention.svg. Go on with: make translate"
