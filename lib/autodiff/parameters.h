/* parameters: named matrices in one block of values and one of gradients. */
#ifndef INTERLINEAR_AUTODIFF_PARAMETERS_H
#define INTERLINEAR_AUTODIFF_PARAMETERS_H

#include "autodiff/tape.h"

enum { PARAMETER_NAME = 64, PARAMETERS_MOST = 256 };

typedef struct Parameter {
    char name[PARAMETER_NAME]; /* PyTorch's, e.g. "encoder.weight_ih_l0" */
    size_t rows, cols;
    bool is_vector; /* stored with shape [cols], a bias, not [1, cols] */
    bool is_table;  /* its rows are looked up, it is no factor of products */
    size_t offset;  /* into the blocks */
    real *packed;   /* see parameters_pack; NULL if not */
} Parameter;

typedef struct Parameters {
    Parameter list[PARAMETERS_MOST];
    size_t count;
    size_t size;     /* numbers in each block */
    real *values;    /* [size] */
    real *gradients; /* [size] */
    real *packed;    /* all packed matrices, or NULL */
} Parameters;

/* parameters_add: declare a matrix [rows, cols] (before the blocks are made);
 * returns its number. parameters_add_vector: one [1, cols] that is stored
 * with shape [cols]. parameters_add_table: one whose rows are looked up.
 * Errors: sticky in *error (too many, name too long, a name twice, size
 * overflow), returns 0; ask before parameters_allocate. */
size_t parameters_add(Parameters *parameters, const char *name, size_t rows,
                      size_t cols, Error *error);
size_t parameters_add_vector(Parameters *parameters, const char *name,
                             size_t cols, Error *error);

size_t parameters_add_table(Parameters *parameters, const char *name,
                            size_t rows, size_t cols, Error *error);

/* parameters_allocate: make the two blocks, zeroed. Errors: memory.
 * Owner: the parameters; parameters_free ({0} is allowed). */
bool parameters_allocate(Parameters *parameters, Error *error);
void parameters_free(Parameters *parameters);

/* parameters_value: the values of parameter i. parameters_node: a leaf over
 * its values and gradients on a tape (a variable if the tape records; packed
 * if it does not and parameters_pack was called). */
real *parameters_value(const Parameters *parameters, size_t i);
Node *parameters_node(const Parameters *parameters, size_t i, Tape *tape);

/* parameters_find: the number of a name, or count if there is none. */
size_t parameters_find(const Parameters *parameters, const char *name);

/* parameters_pack: lay out every matrix W that is a factor of products x W^T
 * once, for all that are made with these values. It is for models that are
 * used, not trained: who changes values afterwards calls parameters_unpack,
 * which gives the memory back. A step of training, which begins with
 * parameters_clear_gradients, and parameters_uniform do so themselves.
 * Errors: memory; nothing is packed then. */
bool parameters_pack(Parameters *parameters, ThreadPool *pool, Error *error);
void parameters_unpack(Parameters *parameters);

/* parameters_clear_gradients: set all to zero. */
void parameters_clear_gradients(Parameters *parameters, ThreadPool *pool);

/* parameters_uniform: fill parameter i uniformly from [-limit, limit]. */
void parameters_uniform(Parameters *parameters, size_t i, double limit,
                        Random *random);

#endif
