/* links: links between words, and the alignment error rate.
 *
 * A list keeps its links in order of target, then source, each once, so that
 * two lists are compared in one pass. */
#include "base/memory.h"
#include "report/metrics.h"
#include <string.h>

/* Below, equal to or over 0, as a stands before, at or behind b in a list. */
static int compare(const Link *a, const Link *b) {
    if (a->target != b->target) return a->target < b->target ? -1 : 1;
    return (a->source > b->source) - (a->source < b->source);
}

bool links_add(LinkList *list, size_t source, size_t target, bool sure) {
    if (source > UINT32_MAX || target > UINT32_MAX) return false;
    Link *links = memory_grow(list->links, list->count + 1, sizeof *links);
    if (!links) return false;
    list->links = links;
    Link link = {(uint32_t)source, (uint32_t)target, sure};
    Link *at = links + list->count;
    while (at > links && compare(&at[-1], &link) > 0) at--;
    if (at > links && compare(&at[-1], &link) == 0) {
        at[-1].sure = at[-1].sure || sure;
        return true;
    }
    memmove(at + 1, at, (size_t)(links + list->count - at) * sizeof *at);
    *at = link;
    list->count++;
    return true;
}

void links_free(LinkList *list) {
    memory_free(list->links);
    *list = (LinkList){0};
}

/* Read a number; returns false if none stands there or it is too large. */
static bool read_number(const char *line, size_t length, size_t *at,
                        uint32_t *number) {
    uint64_t value = 0;
    size_t begin = *at;
    while (*at < length && line[*at] >= '0' && line[*at] <= '9') {
        value = 10 * value + (uint64_t)(line[(*at)++] - '0');
        if (value > UINT32_MAX) return false;
    }
    *number = (uint32_t)value;
    return *at > begin;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

static bool read_link(const char *line, size_t length, size_t *at, Link *link) {
    if (!read_number(line, length, at, &link->source)) return false;
    if (*at == length || (line[*at] != '-' && line[*at] != '?')) return false;
    link->sure = line[(*at)++] == '-';
    if (!read_number(line, length, at, &link->target)) return false;
    return *at == length || is_blank(line[*at]);
}

bool links_parse(const char *line, size_t length, LinkList *list,
                 Error *error) {
    list->count = 0;
    for (size_t at = 0; at < length;) {
        if (is_blank(line[at])) {
            at++;
            continue;
        }
        Link link;
        size_t begin = at;
        if (!read_link(line, length, &at, &link)) {
            list->count = 0;
            return error_set(error,
                             "column %zu: expected a link such as 3-2 (sure) "
                             "or 3?2 (possible), positions from 0",
                             begin + 1);
        }
        if (!links_add(list, link.source, link.target, link.sure))
            return error_memory(error, "the links of a line");
    }
    return true;
}

void aer_add(AerCounts *counts, const LinkList *predicted,
             const LinkList *gold) {
    counts->found += predicted->count;
    for (size_t g = 0; g < gold->count; g++)
        counts->sure += gold->links[g].sure;
    for (size_t p = 0, g = 0; p < predicted->count && g < gold->count;) {
        int order = compare(&predicted->links[p], &gold->links[g]);
        if (order == 0) {
            counts->found_possible++;
            counts->found_sure += gold->links[g].sure;
        }
        p += order <= 0;
        g += order >= 0;
    }
}

double aer_score(const AerCounts *counts) {
    uint64_t all = counts->found + counts->sure;
    if (!all) return 0;
    return 1 -
           (double)(counts->found_sure + counts->found_possible) / (double)all;
}
