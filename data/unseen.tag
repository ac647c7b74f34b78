adj-order agree-np coordination exchange existential idiom
adj-order agree-np clitic contraction time
agree-np country modal subordinate
coordination elision modal neg
agree-pred
contraction coordination imperfect modal sense
adverb-place sense time
adverb-place agree-np agree-pred clitic possess subordinate time
elision imperative possess
be-have contraction
coordination elision existential neg past past-agree
contraction existential number
adj-order agree-np agree-pred coordination elision existential imperfect possess
elision neg
imperfect
agree-pred imperfect
agree-far coordination elision neg
adverb-place be-have coordination time
agree-pred coordination neg time
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-far agree-np agree-pred be-have elision neg possess relative subordinate time
adverb-place agree-pred coordination imperfect
clitic clitic-order past pronoun
clitic modal
agree-far agree-np agree-pred elision imperfect neg past past-agree possess pronoun relative
agree-pred compare coordination
adj-order agree-np exchange neg possess subordinate time
plain
question
agree-pred imperfect
agree-np question
adj-order agree-np future possess
modal question
elision question
agree-np clitic clitic-order number time
imperative neg
adj-order adverb-place agree-far agree-np agree-pred imperfect past past-agree pronoun relative sense
agree-pred clitic coordination elision past past-agree time
adj-order agree-np clitic elision modal past pronoun relative
clitic
question
adj-order adverb-place agree-np elision possess
agree-np be-have compare coordination possess time
clitic elision past possess pronoun
adj-order agree-np contraction elision existential number possess subordinate
agree-np elision possess time
adverb-place clitic elision past pronoun
adj-order adverb-place agree-np past past-agree
idiom imperative relative
adj-order agree-far agree-np neg past past-agree pronoun relative
agree-pred clitic coordination imperfect time
contraction elision exchange neg possess sense subordinate
past question that
adverb-place modal
adverb-place clitic coordination elision exchange modal
agree-np existential
adj-order agree-np country modal
compare
imperative
adj-order agree-np clitic elision past pronoun
adverb-place agree-np coordination elision existential possess
agree-np compare
coordination country existential past past-agree relative
adj-order agree-np elision existential number past past-agree relative subordinate
country
agree-far contraction elision past past-agree relative that
agree-far past past-agree possess pronoun
elision question
adj-order agree-np clitic past past-agree pronoun relative
clitic past past-agree pronoun relative
adverb-place number
clitic elision modal past pronoun
adverb-place agree-np agree-pred coordination future idiom
agree-pred contraction coordination elision exchange imperfect
clitic modal question
clitic neg past possess time
adj-order agree-np question
exchange
adj-order adverb-place agree-np past possess
adj-order agree-np be-have elision modal neg possess subordinate time
agree-far agree-np agree-pred neg relative
age be-have question
elision modal question
clitic past past-agree
adverb-place country elision sense subordinate
imperative neg possess
adj-order agree-np contraction elision neg past past-agree possess pronoun sense
coordination country modal
elision possess question
elision neg past past-agree pronoun sense
agree-far elision future neg relative sense
adverb-place elision idiom neg past
agree-far contraction elision possess question
adj-order agree-np
adj-order agree-np question
agree-np agree-pred contraction coordination elision imperfect modal time
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np contraction question relative
adverb-place agree-far country elision neg past past-agree relative
adverb-place contraction future idiom neg sense
