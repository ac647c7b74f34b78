# Interlinear: `make help` lists every target.
#
# CC, CFLAGS and BUILD can be given on the command line; SAN=1 builds any
# target with the address and undefined-behaviour sanitizers, SAN=thread with
# the thread sanitizer.

CC      = cc
CFLAGS  = -O3 -g $(NATIVE)
BUILD   = build$(if $(SAN),/san-$(SAN))
PYTHON  = python3
SAN     =
NATIVE := $(shell for f in -march=native -mcpu=native; do \
            echo 'int x;' | $(CC) $$f -x c -c -o /dev/null - 2>/dev/null \
            && echo $$f && break; done)
# gcc takes multiply-adds apart in some loops where a core (AMD's) is said to
# gain by it; rounded twice, a sum's bits would depend on the loop it came from.
FUSED  := $(shell f=--param=avoid-fma-max-bits=0; echo 'int x;' | \
            $(CC) -Werror $$f -x c -c -o /dev/null - 2>/dev/null && echo $$f)

# --- flags -----------------------------------------------------------------

SAN_FLAGS_1      = -fsanitize=address,undefined -fno-sanitize-recover=all \
                   -fno-omit-frame-pointer
SAN_FLAGS_thread = -fsanitize=thread

WARNINGS = -Wall -Wextra -Wshadow -Wdouble-promotion -Wstrict-prototypes \
           -Wmissing-prototypes -Wno-psabi -Werror
BASE     = -std=c11 -D_XOPEN_SOURCE=700 -D_DARWIN_C_SOURCE -pthread \
           -ffp-contract=fast $(FUSED) -fno-math-errno -Ilib $(WARNINGS) $(SAN_FLAGS_$(SAN))
COMPILE  = $(CC) $(BASE) -MMD -MP $(CFLAGS)
LINK     = $(CC) -pthread $(SAN_FLAGS_$(SAN)) $(LDFLAGS)

SCALAR_float  =
SCALAR_double = -DINTERLINEAR_DOUBLE

# --- what there is ---------------------------------------------------------

LIBRARY  = $(wildcard lib/*/*.c)
PROGRAM  = $(wildcard chapters/12-translator/*.c)
TESTS    = $(patsubst tests/%.c,%,$(wildcard tests/test_*.c))
SUPPORT  = $(filter-out tests/test_%.c tests/gradcheck.c tests/bench%.c \
             tests/example.c,$(wildcard tests/*.c))
SCALARS  = float double
BENCH    = $(wildcard tests/bench*.c)
GENERATOR = $(wildcard data/generator/*.c)
CHECKER = $(wildcard data/check/*.c)
BOOK = $(wildcard tests/book/*.c)
BASELINES = $(wildcard data/baselines/*.c)

in = $(patsubst %.c,$(BUILD)/$(1)/%.o,$(2))

# --- the chapters ----------------------------------------------------------

# A chapter with a main.c has a program; the translator is built by itself.
ROOMS    = $(filter-out 12-translator,$(patsubst chapters/%/,%,\
             $(sort $(dir $(wildcard chapters/*/plain_*.c chapters/*/main.c)))))
CHAPTERS = $(filter $(patsubst chapters/%/main.c,%,\
             $(wildcard chapters/*/main.c)),$(ROOMS))
LESSON   = chapters/lesson.c chapters/expected.c
PLAIN    = $(wildcard chapters/*/plain_*.c)
number   = $(firstword $(subst -, ,$(1)))

# The plain twins add up in the order they are written, on every machine, in
# double; those of chapter 17 are as fast as they can be, in float.
chapter_flags = -Ichapters $(if $(filter chapters/12-% chapters/17-%,$(1)),,\
                  -ffp-contract=off)
chapter_scalar = $(if $(filter 17-%,$(1)),float,double)

# The modules of lib/ that a chapter may use: its own line and those above.
# All of them are linked and nothing else: the linker is the check.
modules   = $(wildcard $(patsubst %,lib/%.c,$(1)))
TAUGHT_01 = $(call modules,base/* math/* autodiff/tape report/plot* \
              report/svg report/axis report/label text/utf8)
TAUGHT_02 = $(call modules,autodiff/ops* autodiff/parameters \
              autodiff/gradcheck)
TAUGHT_03 = $(call modules,autodiff/optimizer autodiff/safetensors*)
TAUGHT_04 = $(call modules,text/*)
TAUGHT_05 = $(call modules,layers/scan layers/rnn)
TAUGHT_06 = $(call modules,layers/lstm)
TAUGHT_07 = $(call modules,layers/gru layers/recurrent)
TAUGHT_17 = $(LIBRARY)
NUMBERS   = 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17
taught    = $(sort $(foreach n,$(wordlist 1,$(patsubst 0%,%,$(call \
              number,$(1))),$(NUMBERS)),$(TAUGHT_$(n))))

# The lines of the engine's gradient check that belong to a chapter.
ROWS_02 = operation
ROWS_03 = softmax "log softmax" cross-entropy
ROWS_04 = lookup gather
ROWS_05 = RNN
ROWS_06 = LSTM
ROWS_07 = GRU
ROWS_17 = RNN LSTM GRU

.PHONY: all help demo translate test gradcheck check bench clean data format \
        bench-torch check-data baselines
.SECONDARY:
.DELETE_ON_ERROR:

all: $(BUILD)/interlinear $(BUILD)/libinterlinear.a ## build the program and the library

help: ## list the targets
	@awk -F ':.*## ' '/^[a-zA-Z_-]+:.*## / \
	  { gsub(/[$$][(]BUILD[)]/, "$(BUILD)"); \
	    printf "  make %-14s %s\n", $$1, $$2 }' Makefile
	@echo "  make test-NAME      one test program, e.g. make test-gemm"
	@echo "  make chapter-06     a chapter's program (FULL=1: its longer form)"
	@echo "  make test-06        a chapter's tests; also gradcheck-06,"
	@echo "                      book-check-06, book-refresh-06"
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
	@$$(COMPILE) $$(call chapter_flags,$$<) -Wconversion $(SCALAR_$(1)) \
	  -c $$< -o $$@
$(BUILD)/$(1)/data/%.o: data/%.c $(BUILD)/command
	@mkdir -p $$(@D)
	@echo '  CC $(1) $$<'
	@$$(COMPILE) -Wconversion $(SCALAR_$(1)) -c $$< -o $$@
$(BUILD)/$(1)/tests/%.o: tests/%.c $(BUILD)/command
	@mkdir -p $$(@D)
	@echo '  CC $(1) $$<'
	@$$(COMPILE) -Itests -Ichapters $(SCALAR_$(1)) -DBUILD='"$(BUILD)"' -c $$< -o $$@
$(BUILD)/$(1)/libinterlinear.a: $(call in,$(1),$(LIBRARY))
	@rm -f $$@
	@echo '  AR $$@'
	@ar rcs $$@ $$^
$(BUILD)/$(1)/libsupport.a: $(call in,$(1),$(SUPPORT))
	@rm -f $$@
	@echo '  AR $$@'
	@ar rcs $$@ $$^
$(BUILD)/$(1)/libplain.a: $(call in,$(1),$(PLAIN) $(LESSON))
	@rm -f $$@
	@echo '  AR $$@'
	@ar qcs $$@ $$^
$(BUILD)/$(1)/test_%: $(BUILD)/$(1)/tests/test_%.o $(BUILD)/$(1)/libplain.a \
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
$(BUILD)/bench: $(call in,float,$(BENCH) chapters/17-speed/machine.c) \
    $(BUILD)/libinterlinear.a
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
$(BUILD)/check-book: $(call in,float,$(BOOK) $(wildcard lib/base/*.c))
	@echo '  LINK $@'
	@$(LINK) $^ -lm -o $@
$(BUILD)/baselines: $(call in,float,$(BASELINES)) $(BUILD)/libinterlinear.a
	@echo '  LINK $@'
	@$(LINK) $^ -lm -o $@

# chapter_rules NAME: the program of a chapter and its check of gradients,
# which link the twins and the modules of the chapters up to this one.
define chapter_rules
LINKED_$(1) := $(call taught,$(1)) $(LESSON) $(TWINS) \
  $(filter-out %/main.c %/gradcheck.c,$(wildcard chapters/$(1)/*.c))
TWINS += $(wildcard chapters/$(1)/plain_*.c)
$(BUILD)/chapters/$(1)/program: \
    $$(call in,$(call chapter_scalar,$(1)),chapters/$(1)/main.c $$(LINKED_$(1)))
	@mkdir -p $$(@D)
	@echo '  LINK $$@'
	@$$(LINK) $$^ -lm -o $$@
$(BUILD)/chapters/$(1)/gradcheck: \
    $$(call in,double,chapters/$(1)/gradcheck.c $$(LINKED_$(1)))
	@mkdir -p $$(@D)
	@echo '  LINK $$@'
	@$$(LINK) $$^ -lm -o $$@
endef
$(foreach c,$(ROOMS),$(eval $(call chapter_rules,$(c))))

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

# --- using -----------------------------------------------------------------

demo: $(BUILD)/interlinear ## train on the toy corpus, score, translate
	@BUILD=$(BUILD) sh chapters/12-translator/demo.sh

translate: $(BUILD)/interlinear ## a prompt that translates with the demo's model
	@test -f $(BUILD)/demo.model || $(MAKE) demo
	@$(BUILD)/interlinear translate --model $(BUILD)/demo.model

bench: $(BUILD)/bench $(BUILD)/gradcheck ## measure speed, as shares of the machine's limits
	@$(BUILD)/bench

bench-torch: $(BUILD)/bench ## the same models in PyTorch beside ours, ratios
	@command -v $(PYTHON) >/dev/null || \
	  { echo "bench-torch needs Python 3 with PyTorch; set PYTHON"; exit 1; }
	@$(PYTHON) -B tests/reference/bench_torch.py $(BUILD)/bench

# --- proving ---------------------------------------------------------------

# What the tests run beside themselves.
TOOLS = $(addprefix $(BUILD)/,interlinear example generate check-corpus \
          check-book)
# The tests of programs that are built with float alone.
FLOAT_ONLY = test_program test_program_help test_program_input test_prompt \
             test_book
# Which builds are tested; TESTED=float is half of the work.
TESTED  = float double
tested  = $(if $(filter $(1),$(TESTED)),$(addprefix $(BUILD)/$(1)/,$(2)))
programs = $(call tested,float,$(1)) \
           $(call tested,double,$(filter-out $(FLOAT_ONLY),$(1)))
PROGRAMS = $(call programs,$(TESTS))

test: criterion $(PROGRAMS) $(TOOLS) ## run every test, in float and in double
	@sh tests/run.sh $(PROGRAMS)

.SECONDEXPANSION:
test-%: criterion $$(call programs,test_$$*) $(TOOLS)
	@sh tests/run.sh $(call programs,test_$*)

.PHONY: criterion
criterion:
	@CC='$(CC)' sh tests/criterion.sh

GRADCHECKS = $(foreach c,$(ROOMS),$(patsubst chapters/%.c,\
               $(BUILD)/chapters/%,$(wildcard chapters/$(c)/gradcheck.c)))
gradcheck: $(BUILD)/gradcheck $(GRADCHECKS) ## every derivative against a numeric one
	@for program in $(GRADCHECKS); do \
	  echo; echo $$program; $$program || exit 1; done
	@$(BUILD)/gradcheck

# run NAME FOLDER: run a chapter's program; its status is the verdict. `drawn`
# says that it ran to its end, whatever the verdict.
run = out=$(BUILD)/chapters/$(1)$(2); rm -rf $$out/output.txt $$out/figures; \
  $(BUILD)/chapters/$(1)/program chapters/$(1) $$out; verdict=$$?; \
  test ! -f $$out/output.txt || touch $$out/drawn; exit $$verdict

drawn = $(foreach c,$(1),$(BUILD)/chapters/$(c)/drawn)

# chapter_uses NAME NUMBER: make chapter-06, test-06 and gradcheck-06.
# FULL=1 runs the longer form of a program.
define chapter_uses
.PHONY: chapter-$(2) test-$(2) gradcheck-$(2)
chapter-$(2): $(BUILD)/chapters/$(1)/program
	@$$(call run,$(1),$(if $(filter-out 0,$(FULL)),/full))
$(BUILD)/chapters/$(1)/drawn: $(BUILD)/chapters/$(1)/program \
    | $(filter chapter-$(2),$(MAKECMDGOALS))
	@echo '  RUN $$<'
	@FULL= sh -c '$$(call run,$(1))' >/dev/null; \
	  test -f $$(@D)/output.txt
book-check-$(2) book-refresh-$(2): $(call drawn,$(filter $(1),$(CHAPTERS)))
book-check-$(2): | $(filter book-refresh-$(2),$(MAKECMDGOALS))
test-$(2): criterion $(call programs,$(filter test_$(2)_%,$(TESTS)))
	@sh tests/run.sh $$(filter-out criterion,$$^)
gradcheck-$(2): $(filter %/$(1)/gradcheck,$(GRADCHECKS)) \
    $(if $(ROWS_$(2)),$(BUILD)/gradcheck)
	@for program in $(filter %/$(1)/gradcheck,$(GRADCHECKS)); do \
	  $$$$program || exit 1; done
	@$(if $(ROWS_$(2)),$(BUILD)/gradcheck $(ROWS_$(2)))
endef
$(foreach c,$(ROOMS),$(eval $(call chapter_uses,$(c),$(call number,$(c)))))

.PHONY: chapters
chapters: $(foreach c,$(CHAPTERS),chapter-$(call number,$(c))) ## run every chapter's program

check: ## the one verdict: everything, with gcc, clang and sanitizers
	+@sh tests/check.sh

book: ## the book as pages, and as an EPUB, in $(BUILD)/book (needs pandoc)
	@sh tests/book/make.sh $(BUILD)/book
book-check: $(BUILD)/check-book $(call drawn,$(CHAPTERS)) ## texts, equations, quotes and figures agree with the code
	@$< check $(BUILD)
book-refresh: $(BUILD)/check-book $(call drawn,$(CHAPTERS)) ## renew the quotes, outputs, figures and the index
	@$< refresh $(BUILD)
book-check-%: $(BUILD)/check-book
	@$< check $(BUILD) $*
book-refresh-%: $(BUILD)/check-book
	@$< refresh $(BUILD) $*
.PHONY: book book-check book-refresh

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
