adj-order agree-far agree-np coordination elision exchange relative time
adverb-place agree-np exchange
adj-order adverb-place agree-np coordination
adj-order agree-np clitic contraction time
agree-np country modal subordinate
adj-order agree-np coordination elision modal neg
agree-np clitic past pronoun
contraction coordination imperfect modal neg sense
adverb-place agree-np agree-pred clitic possess subordinate time
elision imperative possess
contraction
coordination elision existential past past-agree
contraction existential number
adj-order agree-np agree-pred coordination elision existential neg possess
agree-np country elision existential modal number subordinate
elision neg
agree-pred imperfect
compare possess pronoun
adj-order agree-np agree-pred country existential number subordinate
clitic past possess pronoun
agree-pred contraction coordination elision imperfect neg
adj-order agree-np contraction coordination exchange neg
adverb-place agree-np compare elision neg subordinate
adj-order agree-far agree-np agree-pred be-have elision possess relative subordinate time
adj-order agree-np possess question sense
adverb-place country possess subordinate
adj-order adverb-place agree-np existential idiom modal number possess subordinate
adverb-place coordination
past
country elision neg past past-agree question
elision existential
age be-have country existential number subordinate
age be-have number sense subordinate
clitic coordination elision neg time
number past question
age be-have question
adverb-place
be-have time
adj-order adverb-place agree-np agree-pred imperfect past past-agree pronoun relative sense
adj-order agree-np be-have clitic coordination elision future number
clitic elision past possess pronoun
adverb-place clitic past sense sense-that subordinate that
age agree-far be-have contraction number possess
clitic question
adverb-place agree-np clitic neg number possess subordinate
adj-order agree-np compare possess pronoun
question
contraction elision exchange neg possess sense subordinate
past question sense-that that
agree-np existential
adj-order agree-np country modal
adverb-place neg number
compare
adj-order agree-np past past-agree possess pronoun
imperative
adj-order agree-np coordination elision existential time
adverb-place age be-have coordination modal number
agree-np compare
adj-order agree-np past question
adj-order agree-np elision neg past
clitic neg past past-agree possess pronoun
adj-order agree-np
country elision past question relative
elision question
adj-order agree-far agree-np agree-pred coordination imperfect possess
elision past past-agree question relative
adj-order agree-far agree-np be-have coordination country elision neg relative
clitic modal time
adj-order agree-np existential number
adj-order agree-np elision imperative neg possess
clitic past possess pronoun
country past past-agree time
clitic past possess time
adj-order agree-np question
adverb-place country
elision question
be-have coordination modal
adj-order agree-np elision neg subordinate
adj-order agree-np agree-pred elision question sense sense-that that
adj-order agree-np agree-pred elision neg possess subordinate
adj-order adverb-place agree-far agree-np elision relative
be-have
elision question
imperative neg possess
agree-far agree-np possess time
be-have time
contraction elision possess question
compare
adj-order agree-np question
agree-np agree-pred contraction coordination elision imperfect modal time
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np contraction question relative
adverb-place agree-far country elision neg past past-agree relative
adverb-place contraction future idiom neg sense
modal possess question
clitic coordination elision exchange number
adj-order adverb-place agree-np be-have
clitic elision modal past pronoun
adj-order agree-np agree-pred coordination existential number
contraction coordination elision possess sense time
