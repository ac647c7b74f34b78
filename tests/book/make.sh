#!/bin/sh
# make.sh OUT: write the book to OUT: a page a chapter (index.html first), the
# whole on one page, and an EPUB. With pandoc, which nothing else needs.
set -e
cd "$(dirname "$0")/../.."
out=${1:?usage: make.sh OUT}
tools=tests/book

command -v pandoc >/dev/null || {
    echo "The book is set by pandoc, which is missing: install it" \
        "(Debian: apt install pandoc; macOS: brew install pandoc)." >&2
    exit 1
}

texts=book.md
for text in chapters/[0-9]*/README.md; do
    [ -f "$text" ] && texts="$texts $text"
done

rm -rf "$out"
mkdir -p "$out"
cp "$tools/book.css" "$out"

set_text() { # set_text FILE OPTIONS...: run pandoc for one file of the book
    file=$1
    shift
    pandoc --from gfm /dev/null --lua-filter "$tools/filter.lua" --mathml \
        --metadata texts="$texts" --toc --toc-depth 2 --fail-if-warnings \
        --output "$out/$file" "$@"
    echo "  $out/$file"
}

for text in $texts; do
    room=index
    case "$text" in
    chapters/*) room=${text#chapters/} room=${room%/README.md} ;;
    esac
    if [ -d "chapters/$room/figures" ]; then
        mkdir -p "$out/figures/$room"
        cp "chapters/$room/figures/"*.svg "$out/figures/$room"
    fi
    set_text "$room.html" --template "$tools/template.html" \
        --metadata file="$text"
done
set_text whole.html --template "$tools/template.html"
set_text interlinear.epub --to epub3 --css "$tools/book.css" \
    --metadata title=Interlinear --metadata lang=en
