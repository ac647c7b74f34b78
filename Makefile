# Interlinear: `make help` lists every target.
#
# CC, CFLAGS and BUILD can be given on the command line; SAN=1 builds any
# target with the address and undefined-behaviour sanitizers, SAN=thread with
# the thread sanitizer.

CC      = cc
CFLAGS  = -O3 -g $(NATIVE)
BUILD   = build$(if $(SAN),/san-$(SAN))
SAN     =
NATIVE := $(shell for f in -march=native -mcpu=native; do \
            echo 'int x;' | $(CC) $$f -x c -c -o /dev/null - 2>/dev/null \
            && echo $$f && break; done)

# --- flags -----------------------------------------------------------------

SAN_FLAGS_1      = -fsanitize=address,undefined -fno-sanitize-recover=all \
                   -fno-omit-frame-pointer
SAN_FLAGS_thread = -fsanitize=thread

WARNINGS = -Wall -Wextra -Wshadow -Wdouble-promotion -Wstrict-prototypes \
           -Wmissing-prototypes -Wno-psabi -Werror
BASE     = -std=c11 -D_XOPEN_SOURCE=700 -D_DARWIN_C_SOURCE -pthread \
           -ffp-contract=fast -fno-math-errno -Ilib $(WARNINGS) $(SAN_FLAGS_$(SAN))
COMPILE  = $(CC) $(BASE) -MMD -MP $(CFLAGS)
LINK     = $(CC) -pthread $(SAN_FLAGS_$(SAN)) $(LDFLAGS)

SCALAR_float  =
SCALAR_double = -DINTERLINEAR_DOUBLE

# --- what there is ---------------------------------------------------------

LIBRARY  = $(wildcard lib/*/*.c)
PROGRAM  = $(wildcard chapters/12-translator/*.c)
TESTS    = $(patsubst tests/%.c,%,$(wildcard tests/test_*.c))
SUPPORT  = $(filter-out tests/test_%.c tests/gradcheck.c tests/bench.c \
             tests/example.c,$(wildcard tests/*.c))
SCALARS  = float double
GENERATOR = $(wildcard data/generator/*.c)
CHECKER = $(wildcard data/check/*.c)
BASELINES = $(wildcard data/baselines/*.c)

in = $(patsubst %.c,$(BUILD)/$(1)/%.o,$(2))

.PHONY: all help demo translate test gradcheck check bench clean data format \
        check-data baselines
.SECONDARY:
.DELETE_ON_ERROR:

all: $(BUILD)/interlinear $(BUILD)/libinterlinear.a ## build the program and the library

help: ## list the targets
	@awk -F ':.*## ' '/^[a-zA-Z_-]+:.*## / \
	  { printf "  make %-14s %s\n", $$1, $$2 }' Makefile
	@echo "  make test-NAME      one test program, e.g. make test-gemm"
	@echo "Variables: CC, CFLAGS, BUILD (now: $(BUILD)), SAN=1 (sanitizers)"

# A plain `make` uses the cores there are.
ifeq ($(MAKELEVEL)$(filter -j%,$(MAKEFLAGS)),0)
MAKEFLAGS += -j$(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
endif

# --- building --------------------------------------------------------------

# Objects depend on the command that makes them: another CC or other CFLAGS
# rebuild, without a clean.
$(BUILD)/command: FORCE
	@mkdir -p $(@D)
	@echo '$(COMPILE)' | cmp -s - $@ || echo '$(COMPILE)' > $@
FORCE:

define scalar_rules
$(BUILD)/$(1)/lib/%.o: lib/%.c $(BUILD)/command
	@mkdir -p $$(@D)
	@echo '  CC $(1) $$<'
	@$$(COMPILE) -Wconversion $(SCALAR_$(1)) -c $$< -o $$@
$(BUILD)/$(1)/chapters/%.o: chapters/%.c $(BUILD)/command
	@mkdir -p $$(@D)
	@echo '  CC $(1) $$<'
	@$$(COMPILE) -Wconversion $(SCALAR_$(1)) -c $$< -o $$@
$(BUILD)/$(1)/data/%.o: data/%.c $(BUILD)/command
	@mkdir -p $$(@D)
	@echo '  CC $(1) $$<'
	@$$(COMPILE) -Wconversion $(SCALAR_$(1)) -c $$< -o $$@
$(BUILD)/$(1)/tests/%.o: tests/%.c $(BUILD)/command
	@mkdir -p $$(@D)
	@echo '  CC $(1) $$<'
	@$$(COMPILE) -Itests $(SCALAR_$(1)) -DBUILD='"$(BUILD)"' -c $$< -o $$@
$(BUILD)/$(1)/libinterlinear.a: $(call in,$(1),$(LIBRARY))
	@rm -f $$@
	@echo '  AR $$@'
	@ar rcs $$@ $$^
$(BUILD)/$(1)/libsupport.a: $(call in,$(1),$(SUPPORT))
	@rm -f $$@
	@echo '  AR $$@'
	@ar rcs $$@ $$^
$(BUILD)/$(1)/test_%: $(BUILD)/$(1)/tests/test_%.o \
    $(BUILD)/$(1)/libsupport.a $(BUILD)/$(1)/libinterlinear.a
	@echo '  LINK $$@'
	@$$(LINK) $$^ -lcriterion -lm -o $$@
endef
$(foreach s,$(SCALARS),$(eval $(call scalar_rules,$(s))))

$(BUILD)/libinterlinear.a: $(BUILD)/float/libinterlinear.a
	@cp $< $@
$(BUILD)/interlinear: $(call in,float,$(PROGRAM)) $(BUILD)/libinterlinear.a
	@echo '  LINK $@'
	@$(LINK) $^ -lm -o $@
$(BUILD)/gradcheck: $(BUILD)/double/tests/gradcheck.o \
    $(BUILD)/double/libsupport.a $(BUILD)/double/libinterlinear.a
	@echo '  LINK $@'
	@$(LINK) $^ -lm -o $@
$(BUILD)/bench: $(BUILD)/float/tests/bench.o $(BUILD)/libinterlinear.a
	@echo '  LINK $@'
	@$(LINK) $^ -lm -o $@
$(BUILD)/example: $(BUILD)/float/tests/example.o $(BUILD)/libinterlinear.a
	@echo '  LINK $@'
	@$(LINK) $^ -lm -o $@

$(BUILD)/generate: $(call in,float,$(GENERATOR)) $(BUILD)/libinterlinear.a
	@echo '  LINK $@'
	@$(LINK) $^ -lm -o $@
$(BUILD)/check-corpus: $(call in,float,$(CHECKER)) $(BUILD)/libinterlinear.a
	@echo '  LINK $@'
	@$(LINK) $^ -lm -o $@
$(BUILD)/baselines: $(call in,float,$(BASELINES)) $(BUILD)/libinterlinear.a
	@echo '  LINK $@'
	@$(LINK) $^ -lm -o $@

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

# --- using -----------------------------------------------------------------

demo: $(BUILD)/interlinear ## train on the toy corpus, score, translate
	@BUILD=$(BUILD) sh chapters/12-translator/demo.sh

translate: $(BUILD)/interlinear ## a prompt that translates with the demo's model
	@test -f $(BUILD)/demo.model || $(MAKE) demo
	@$(BUILD)/interlinear translate --model $(BUILD)/demo.model

bench: $(BUILD)/bench ## measure speed: ratios taken in one run
	@$(BUILD)/bench

# --- proving ---------------------------------------------------------------

# What the tests run beside themselves.
TOOLS = $(addprefix $(BUILD)/,interlinear example generate check-corpus)
# The tests of the program, which is built with float alone.
FLOAT_ONLY = test_program test_program_help test_program_input test_prompt
programs = $(addprefix $(BUILD)/float/,$(1)) \
           $(addprefix $(BUILD)/double/,$(filter-out $(FLOAT_ONLY),$(1)))
PROGRAMS = $(call programs,$(TESTS))

test: criterion $(PROGRAMS) $(TOOLS) ## run every test, in float and in double
	@sh tests/run.sh $(PROGRAMS)

.SECONDEXPANSION:
test-%: criterion $$(call programs,test_$$*) $(TOOLS)
	@sh tests/run.sh $(call programs,test_$*)

.PHONY: criterion
criterion:
	@CC='$(CC)' sh tests/criterion.sh

gradcheck: $(BUILD)/gradcheck ## every derivative against a numeric one
	@$(BUILD)/gradcheck

check: ## the one verdict: everything, with gcc, clang and sanitizers
	+@sh tests/check.sh

check-data: $(BUILD)/check-corpus ## re-read the toy corpus by other rules
	@$(BUILD)/check-corpus

baselines: $(BUILD)/baselines ## the numbers a model must beat on the toy corpus
	@$(BUILD)/baselines

data: $(BUILD)/generate ## write the toy corpus anew from its grammar
	@$(BUILD)/generate data

format: ## lay the sources out with clang-format
	@clang-format -i $$(git ls-files '*.c' '*.h')

clean: ## remove what was built
	rm -rf $(BUILD)
