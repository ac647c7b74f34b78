/* outputs: what a command writes must not destroy what it reads, nor what
 * another run is writing. */
#ifndef INTERLINEAR_TRANSLATOR_OUTPUTS_H
#define INTERLINEAR_TRANSLATOR_OUTPUTS_H

#include "base/io.h"

/* outputs_apart: whether the file that --`flag` writes is none of the files
 * that --`other` names: one, or several with commas between. Either path may
 * be NULL. Errors: they are the same file, by whatever name. */
bool outputs_apart(const char *flag, const char *path, const char *other,
                   const char *names, Error *error);

/* A model that is being trained: its lock file, held until outputs_release. */
typedef struct OutputClaim {
    Buffer path; /* of the lock file */
    int file;
    bool held;
} OutputClaim;

/* outputs_claim: take `path` for this run. outputs_release: give it back and
 * remove the lock file ({0} is allowed). A run that is killed gives it back
 * too. Errors: it is no regular file, another run has it, memory. */
bool outputs_claim(OutputClaim *claim, const char *path, Error *error);
void outputs_release(OutputClaim *claim);

#endif
