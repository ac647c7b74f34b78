adj-order agree-np number time
adj-order agree-np existential
clitic clitic-order modal past pronoun
agree-np possess pronoun
agree-pred elision possess pronoun
adj-order agree-np past question
adverb-place number question
elision existential
past past-agree question relative
modal subordinate time
agree-pred imperfect
elision question relative
adj-order agree-far agree-np compare elision past past-agree pronoun relative
agree-far agree-pred elision imperfect past past-agree relative
agree-np possess
be-have imperfect past past-agree pronoun
agree-far agree-pred elision neg past past-agree pronoun relative
elision neg past time
age be-have existential number subordinate
adj-order agree-np question
age be-have possess question
existential number
be-have imperfect
existential possess
agree-pred subordinate
agree-np neg
adj-order agree-np clitic coordination exchange neg
adj-order agree-np contraction coordination elision exchange past possess
adj-order agree-np compare possess pronoun
adj-order agree-np agree-pred
clitic exchange
imperative neg possess
adj-order agree-far agree-np compare elision
adverb-place possess time
contraction existential number possess subordinate time
existential
clitic modal question
modal sense
agree-pred elision existential idiom number possess subordinate
adverb-place age be-have number
clitic clitic-order neg time
question
agree-far agree-pred past past-agree pronoun relative
contraction elision question sense
question
agree-pred possess
imperative
adverb-place clitic past pronoun
clitic elision past pronoun
adj-order agree-np agree-pred coordination elision neg past
agree-pred elision neg subordinate
adj-order adverb-place agree-np coordination neg past
agree-pred pronoun
adj-order agree-np elision existential subordinate
compare elision question
adj-order agree-np clitic coordination future neg past
clitic coordination elision exchange neg sense
modal
imperative neg
contraction country existential modal subordinate time
clitic elision modal past possess pronoun
adj-order adverb-place agree-np contraction possess
agree-pred elision question
adj-order adverb-place agree-far agree-np country elision future past past-agree relative
