adj-order agree-np number time
agree-pred elision possess subordinate
age agree-far be-have country imperfect number relative
agree-far agree-pred country past past-agree possess pronoun relative
past past-agree question relative
adverb-place coordination elision existential number time
agree-pred
existential
be-have elision that
past question
agree-pred
adj-order agree-np contraction elision question
adj-order agree-np clitic clitic-order modal past pronoun
agree-pred imperative relative
elision
agree-np exchange possess
adj-order adverb-place agree-np idiom past
question relative
adj-order agree-far agree-np contraction elision neg past past-agree possess pronoun
elision question
agree-pred imperfect past past-agree pronoun sense
adj-order agree-np elision question
agree-np be-have imperfect past past-agree pronoun
adverb-place future idiom
clitic clitic-order neg
contraction number question relative
adverb-place agree-far clitic past past-agree relative
number question sense
agree-far agree-pred coordination imperfect possess
elision neg past time
imperative possess
imperative neg possess
adj-order agree-np imperative
agree-far agree-pred be-have compare relative subordinate
adj-order agree-np compare elision
adj-order agree-np coordination elision existential number
adj-order adverb-place agree-np clitic coordination country elision modal
agree-np possess question
agree-np question sense
adj-order adverb-place agree-np clitic coordination exchange time
adverb-place clitic question
agree-pred
agree-np agree-pred
clitic elision past possess pronoun
adj-order agree-np agree-pred pronoun
clitic elision exchange neg past possess subordinate that time
agree-np agree-pred elision neg pronoun
imperative neg
adj-order agree-np question
adj-order agree-np clitic elision past past-agree pronoun relative
age agree-np be-have compare coordination number possess
agree-far past past-agree pronoun relative
agree-pred contraction imperative imperfect neg relative
adj-order agree-np number question
adj-order agree-np coordination past possess
neg
imperative neg
elision existential subordinate
adverb-place agree-np idiom number past
be-have contraction number past past-agree relative
agree-np elision imperative neg
adj-order agree-far agree-np compare pronoun relative
adj-order agree-np elision neg subordinate time
adj-order adverb-place agree-np coordination possess
