#!/bin/sh
# Run test programs one after the other; the exit status is the verdict.
# A program's output is shown in full only when it fails.
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for program in "$@"; do
    if "$program" -j2 >"$log" 2>&1; then
        summary=$(grep 'Synthesis' "$log" | tail -n 1)
        case "$summary" in
        *'Tested: '[1-9]*) printf '%s: %s\n' "$program" "${summary#*] }" ;;
        *) echo "$program: ran no test"; failed=1 ;;
        esac
    else
        cat "$log"
        echo "FAILED: $program"
        failed=1
    fi
done
[ "$failed" = 0 ] && echo "All test programs passed." || echo "Some tests FAILED."
exit "$failed"
