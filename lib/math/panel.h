/* panel: pieces of the operands of a product, packed for the micro-kernel.
 *
 * An operand of C = op(A) op(B) has lines, which run along C (rows of op(A),
 * columns of op(B)), and a depth, along which products are summed. A panel
 * holds a few lines: all their elements of one depth stand side by side,
 *
 *   panel[p * stride + i] = element of line i at depth p,
 *
 * padded by zero lines up to the stride:
 *
 *           line 0   line 1   ..   line stride - 1
 *   p = 0   [0]      [1]           [stride - 1]
 *   p = 1   [stride] ...
 *
 * Includes vector. The caller owns the panels. */
#ifndef INTERLINEAR_MATH_PANEL_H
#define INTERLINEAR_MATH_PANEL_H

#include "math/vector.h"
#include <stdbool.h>

/* An operand where it lies: element (line i, depth p) is data[i * ld + p], or
 * data[p * ld + i] when lines are `side_by_side`. */
typedef struct Operand {
    const real *data;
    size_t ld;
    bool side_by_side;
} Operand;

/* operand_at: the operand that begins at a line and a depth of this one. */
VECTOR_INLINE Operand operand_at(Operand operand, size_t line, size_t depth) {
    operand.data += operand.side_by_side ? depth * operand.ld + line
                                         : line * operand.ld + depth;
    return operand;
}

/* panel_pack: pack lines 0 .. lines - 1 of depth 0 .. depth - 1.
 * Shapes: panel [depth, stride], lines <= stride, stride a multiple of
 *         VECTOR_LANES. */
void panel_pack(Operand operand, size_t lines, size_t depth, real *panel,
                size_t stride);

/* panel_prefetch: ask for the depths from begun / whole to (begun + done) /
 * whole of a panel whose lines lie side by side, so that it is in the cache
 * when its turn comes; each depth is elsewhere in memory, which the machine
 * does not foresee. */
void panel_prefetch(Operand operand, size_t lines, size_t depth, size_t begun,
                    size_t done, size_t whole);

#endif
