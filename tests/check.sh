#!/bin/sh
# The one verdict: every check, with every compiler, by exit status.
cd "$(dirname "$0")/.." || exit 1
begun=$(date +%s)
failures=

step() { # step NAME COMMAND...: run a check, remember a failure
    name=$1
    shift
    printf '\n== %s (%s s)\n' "$name" "$(($(date +%s) - begun))"
    "$@" || failures="$failures
  $name"
}

format() {
    command -v clang-format >/dev/null || {
        echo "clang-format is missing: install it (Debian: clang-format)"
        return 1
    }
    git ls-files '*.c' '*.h' | xargs clang-format --dry-run -Werror
}

# No file over 400 lines, no line over 80 columns, no function over 40 lines.
sizes() {
    git ls-files '*.c' '*.h' | xargs awk '
        FNR == 1 { open = 0 }
        FNR == 401 { print FILENAME ": more than 400 lines"; bad = 1 }
        length($0) > 80 && !/[^ -~]/ {
            print FILENAME ":" FNR ": over 80 columns"; bad = 1 }
        /^[A-Za-z_].*\{$/ && !/^(typedef|struct|enum|union)/ && !/=/ {
            start = FNR; open = 1 }
        /^}/ && open { open = 0
            if (FNR - start > 41) {
                print FILENAME ":" start ": a function of over 40 lines"
                bad = 1 } }
        END { exit bad }'
}

# Every relative link in a text leads somewhere.
links() {
    bad=0
    for text in $(git ls-files '*.md'); do
        for link in $(grep -oE '\]\([^)#]+' "$text" | sed 's/](//' |
            grep -vE '^(https?:|mailto:)'); do
            [ -e "$(dirname "$text")/$link" ] ||
                { echo "$text: $link is not there"; bad=1; }
        done
    done
    return "$bad"
}

# The built program needs libc and libm alone.
dependencies() {
    if command -v readelf >/dev/null; then
        needed=$(readelf -d build/interlinear |
            sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
    else
        needed=$(otool -L build/interlinear | sed 1d | awk '{ print $1 }')
    fi
    [ -n "$needed" ] || { echo "cannot read build/interlinear"; return 1; }
    for library in $needed; do
        case "$library" in
        libc.so* | libm.so* | libpthread.so* | ld-linux* | */libSystem*) ;;
        *) echo "build/interlinear needs $library"; return 1 ;;
        esac
    done
}

told() { # told STATUS: show the log, whole if it failed; pass the status on
    if [ "$1" = 0 ]; then
        grep -vE '^  (CC|AR|LINK) ' build/check.log || true
    else
        cat build/check.log
    fi
    return "$1"
}

with() { # with CC TARGET...: build and run in a directory of the compiler's
    compiler=$1
    shift
    command -v "$compiler" >/dev/null ||
        { echo "$compiler is missing: install it"; return 1; }
    ${MAKE:-make} --no-print-directory CC="$compiler" \
        BUILD="build/check-$compiler" "$@" >build/check.log 2>&1
    told $?
}

chapters() { # chapters CC: every chapter's program; show the verdicts
    with "$1" --output-sync=target chapters >build/chapters.log ||
        { cat build/chapters.log; return 1; }
    grep 'as expected' build/chapters.log
}

sanitized() { # sanitized KIND TARGET...
    kind=$1
    shift
    ${MAKE:-make} --no-print-directory SAN="$kind" \
        CFLAGS='-O1 -g' "$@" >build/check.log 2>&1
    told $?
}

# The tests of the narrower vectors: the kernels and what runs on them.
vectors() { # vectors NAME CFLAGS
    [ "$(uname -m)" = x86_64 ] || { echo "not an x86-64 machine"; return 0; }
    ${MAKE:-make} --no-print-directory BUILD="build/check-$1" CFLAGS="$2" \
        test-gemm test-matrix test-vectormath test-cells test-packed \
        test-attention test-ops test-optimizer test-search gradcheck-06 \
        >build/check.log 2>&1
    told $?
}

# Criterion does not run under the thread sanitizer; the program does.
threads() {
    sanitized thread all &&
        build/san-thread/interlinear train --train data/tiny.tsv \
            --model build/san-thread/tiny.model --epochs 2 --threads 3 \
            --hidden 128 --input-feeding --dropout 0.1 2>build/check.log &&
        build/san-thread/interlinear evaluate --threads 3 \
            --model build/san-thread/tiny.model --test data/tiny.tsv \
            >>build/check.log 2>&1 || { cat build/check.log; return 1; }
}

mkdir -p build
step "format" format
step "sizes" sizes
step "floors" sh tests/floors.sh
step "links" links
step "build" ${MAKE:-make} -s all
step "dependencies" dependencies
step "corpus" ${MAKE:-make} -s check-data
step "gcc: tests" with gcc test
step "gcc: gradients" with gcc gradcheck
step "gcc: chapters" chapters gcc
step "book" with gcc book-check
step "clang: tests" with clang test
step "clang: gradients" with clang gradcheck
step "clang: chapters" chapters clang
step "256-bit vectors" vectors avx2 "-O3 -g -march=native -mno-avx512f"
step "128-bit vectors" vectors sse2 "-O3 -g -march=x86-64"
step "address and undefined-behaviour sanitizers" sanitized 1 TESTED=float \
    test gradcheck chapter-01 chapter-02
step "thread sanitizer" threads

printf '\n'
if [ -n "$failures" ]; then
    echo "FAILED:$failures"
    exit 1
fi
echo "All checks passed in $(($(date +%s) - begun)) s."
