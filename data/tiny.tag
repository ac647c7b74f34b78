adj-order agree-np number time
adj-order agree-np existential
clitic clitic-order modal past pronoun
agree-np possess pronoun
agree-pred clitic exchange neg subordinate
adj-order agree-np question relative
adj-order agree-np elision neg past past-agree possess pronoun
adverb-place contraction
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
adj-order agree-np imperative neg possess
agree-pred number
adverb-place clitic exchange
adj-order agree-np past past-agree pronoun
adj-order adverb-place agree-np future
question
adj-order adverb-place agree-np clitic contraction subordinate
modal neg
agree-np contraction country past past-agree question relative
adj-order agree-np clitic coordination exchange neg
compare elision possess subordinate
question
clitic modal time
past past-agree pronoun
contraction existential number possess subordinate time
existential
clitic modal question
modal sense
adj-order agree-np clitic coordination country existential possess
agree-far agree-pred neg relative subordinate
adj-order agree-far agree-np agree-pred coordination existential past past-agree relative
clitic elision past pronoun
adj-order agree-np elision exchange subordinate time
adj-order agree-np elision imperative past relative
adj-order adverb-place agree-np possess time
adj-order agree-far agree-np elision past past-agree relative time
agree-far agree-pred be-have coordination past past-agree possess relative
elision question
agree-far agree-pred past past-agree relative sense
existential
neg
adverb-place agree-np idiom number past
adverb-place agree-np elision existential number possess
agree-pred idiom subordinate
adverb-place be-have imperfect
compare elision pronoun
adj-order agree-np country elision existential subordinate
adj-order adverb-place agree-np elision possess subordinate
adj-order agree-np contraction exchange neg subordinate
agree-far agree-np agree-pred elision pronoun relative
adj-order agree-np number question
elision question
agree-np imperative possess
clitic modal past pronoun
imperative possess
