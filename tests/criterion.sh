#!/bin/sh
# See that Criterion, which the tests are written with, is there; where it is
# missing, install it with the system's package manager, showing the command.
try() {
    printf '#include <criterion/criterion.h>\nTest(a, b) {}\n' |
        ${CC:-cc} -x c - -lcriterion -o /dev/null 2>/dev/null
}
try && exit 0
if command -v apt-get >/dev/null; then
    command='apt-get install -y libcriterion-dev'
elif command -v dnf >/dev/null; then
    command='dnf install -y criterion-devel'
elif command -v pacman >/dev/null; then
    command='pacman -S --noconfirm criterion'
elif command -v brew >/dev/null; then
    command='brew install criterion'
else
    echo "The tests need Criterion (https://github.com/Snaipe/Criterion)." >&2
    echo "No known package manager was found: please install it by hand." >&2
    exit 1
fi
case "$command" in
brew*) ;; # brew must not run as root
*) [ "$(id -u)" = 0 ] || command="sudo $command" ;;
esac
echo "The tests need Criterion, which is not installed. To install it:" >&2
echo "    $command" >&2
case "$command" in
sudo*)
    if [ -t 0 ]; then
        printf 'Run this now? [y/N] ' >&2
        read -r answer
        case "$answer" in y* | Y*) ;; *) exit 1 ;; esac
    elif ! sudo -n true 2>/dev/null; then
        echo "sudo would ask for a password: please run it yourself." >&2
        exit 1
    fi
    ;;
esac
case "$command" in
*apt-get*) # a fresh machine may have no package lists yet
    ${command%%apt-get*} apt-get update >&2 || exit 1 ;;
esac
$command >&2 || exit 1
try && exit 0
echo "Criterion is still not found by ${CC:-cc}: see its output above, and" >&2
echo "set CFLAGS and LDFLAGS if it is in a place of its own." >&2
exit 1
