#!/bin/sh
# The floors of lib/: a file may include the headers of the floors its own one
# stands on, and of its own floor, but no circle there; any other include
# fails. A layer may take text/batch only.
cd "$(dirname "$0")/.." || exit 1
below() {
    case "$1" in
    base) echo "base" ;;
    math) echo "base math" ;;
    text) echo "base text" ;;
    autodiff) echo "base math autodiff" ;;
    layers) echo "base math autodiff layers" ;;
    report) echo "base text report" ;;
    seq2seq) echo "base math text autodiff layers report seq2seq" ;;
    *) echo "" ;;
    esac
}
bad=0
edges=$(mktemp)
trap 'rm -f "$edges"' EXIT
for file in lib/*/*.c lib/*/*.h; do
    floor=${file#lib/} floor=${floor%%/*}
    allowed=$(below "$floor")
    if [ -z "$allowed" ]; then
        echo "$file: lib/$floor is no floor of the design"
        bad=1
    fi
    for header in $(sed -n -e 's/^ *# *include *"\(.*\)".*/\1/p' \
        -e 's/^ *# *include *<\([a-z0-9]*\/.*\)>.*/\1/p' "$file" |
        grep -v '^sys/'); do
        if [ ! -f "lib/$header" ]; then
            echo "$file: includes $header, which is not in lib/"
            bad=1
            continue
        fi
        other=${header%%/*}
        case " $allowed " in
        *" $other "*) ;;
        *)
            [ "$floor/$header" = layers/text/batch.h ] || {
                echo "$file: the floor $floor must not include $header"
                bad=1
            }
            ;;
        esac
        module=${file#lib/} module=${module%.?}
        target=${header%.h}
        [ "$module" = "$target" ] || echo "$module $target" >>"$edges"
    done
done
# tsort names a circle on stderr.
circle=$(tsort "$edges" 2>&1 >/dev/null) || true
if [ -n "$circle" ]; then
    echo "modules include each other in a circle:"
    echo "$circle"
    bad=1
fi
exit "$bad"
