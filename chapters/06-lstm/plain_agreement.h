/* plain_agreement: sentences whose verb agrees with a noun far before it.
 *
 *   les chats devant la porte derrière le jardin -> sont
 *
 * A subject, then phrases of three words whose nouns are of any number, then
 * the verb: est or sont, as the subject asks. */
#ifndef INTERLINEAR_PLAIN_AGREEMENT_H
#define INTERLINEAR_PLAIN_AGREEMENT_H

#include "05-rnn/plain_language.h"
#include "base/random.h"

enum {
    PLAIN_PHRASES = 10,
    PLAIN_WORDS = 2 + 3 * PLAIN_PHRASES,
    PLAIN_DISTANCES = PLAIN_PHRASES + 1,
    PLAIN_EST = 0, /* the classes */
    PLAIN_SONT = 1
};

typedef struct PlainAgreement {
    int T;
    int word[PLAIN_WORDS], answer[PLAIN_WORDS]; /* asked for at the last */
} PlainAgreement;

/* plain_agreement_words: V. plain_agreement_word: the spelling of a word. */
int plain_agreement_words(void);
const char *plain_agreement_word(int id);

/* plain_agreement_draw: a sentence with so many phrases, both numbers as
 * likely. */
void plain_agreement_draw(Random *random, int phrases, PlainAgreement *a);

/* plain_agreement_other_number: the subject, and the verb, in the other number.
 */
void plain_agreement_other_number(PlainAgreement *a);

/* plain_agreement_sentence: it as chapter 5's networks read it. Owner: a. */
PlainSentence plain_agreement_sentence(const PlainAgreement *a);

#endif
