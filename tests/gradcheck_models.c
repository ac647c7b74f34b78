/* gradcheck_models: every model, as a case of gradcheck.h. */
#include "gradcheck.h"

const GradcheckCase gradcheck_models[] = {
    {0},
};
