adj-order agree-np number time
agree-pred elision possess subordinate
age agree-far be-have country imperfect number relative
agree-pred country past past-agree possess pronoun relative
past past-agree question relative
adverb-place coordination elision existential number time
agree-pred
agree-pred
existential
be-have elision that
past question
agree-pred
adj-order agree-np contraction elision question
adj-order age agree-np agree-pred be-have elision neg number subordinate
agree-pred imperative relative
plain
agree-np exchange possess
adj-order adverb-place agree-np idiom past
adj-order agree-np contraction existential
agree-np contraction country past past-agree question relative
adj-order agree-np clitic coordination exchange neg
adj-order agree-np coordination elision modal neg past sense time
agree-far agree-np elision relative
clitic coordination exchange past time
adverb-place agree-far clitic past past-agree relative
number question sense
agree-far agree-pred coordination imperfect possess
elision neg past time
imperative possess
imperative neg possess
adj-order agree-far agree-np compare elision
contraction future neg possess time
compare possess pronoun
agree-np elision question
clitic modal
agree-pred
adverb-place coordination country elision existential neg
clitic elision past possess pronoun
clitic exchange
adverb-place clitic past pronoun
elision question
modal question
adverb-place neg possess
past past-agree pronoun relative
agree-pred contraction imperative imperfect neg relative
adj-order agree-np number question
adj-order agree-np coordination past possess
neg
imperative neg
existential subordinate
adverb-place agree-np idiom number past
be-have contraction number past past-agree relative
agree-np elision imperative neg
adj-order agree-far agree-np compare pronoun relative
adj-order agree-np elision neg subordinate time
adj-order adverb-place agree-np coordination possess
clitic clitic-order neg number past past-agree time
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np compare possess
elision past past-agree question relative
clitic clitic-order modal past pronoun
sense subordinate
adverb-place agree-np be-have coordination elision future neg
adj-order agree-np elision question
