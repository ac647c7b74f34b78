imperative possess
adj-order agree-np compare pronoun
age be-have question
question
adverb-place clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np clitic compare exchange past past-agree relative sense subordinate
adverb-place neg past past-agree
adj-order agree-np clitic question
coordination elision modal neg past
adj-order agree-np imperative possess
agree-far agree-np compare
agree-np contraction past past-agree question relative sense
adj-order agree-far agree-np clitic elision neg possess relative
agree-np clitic modal past possess pronoun
past
past past-agree possess pronoun
country existential number
adj-order agree-far agree-np clitic coordination elision exchange relative
question
modal
be-have imperfect past past-agree pronoun
adj-order agree-np existential
agree-pred elision pronoun
imperfect
contraction question sense
agree-pred elision neg question
agree-np agree-pred elision neg possess pronoun
agree-pred elision pronoun
compare elision
neg
adverb-place contraction coordination existential past
agree-np clitic imperfect
clitic contraction past pronoun
agree-pred
age agree-np be-have question
possess question
adj-order agree-np be-have coordination elision imperfect possess
adj-order agree-np agree-pred elision imperfect past past-agree pronoun relative
age be-have question
adverb-place agree-np neg number
adj-order agree-far agree-np compare past past-agree pronoun relative
adverb-place agree-np clitic
agree-pred pronoun
be-have
agree-far neg possess relative
clitic past pronoun
be-have contraction elision subordinate
agree-np be-have coordination neg number
past
question
adj-order agree-np clitic modal possess subordinate
plain
elision question
adj-order agree-np neg number
adj-order agree-np existential number
adj-order agree-np compare pronoun
adverb-place contraction
clitic elision past possess pronoun
adj-order agree-far agree-np compare contraction elision possess pronoun
agree-np clitic clitic-order modal past pronoun
question
adverb-place clitic exchange neg subordinate
clitic clitic-order
agree-np clitic contraction past pronoun relative
agree-pred
adj-order agree-far agree-np agree-pred be-have coordination elision possess
adj-order agree-np past question
agree-np clitic past pronoun
compare possess
adj-order agree-far agree-np contraction modal sense
adj-order agree-np clitic contraction past pronoun
adj-order agree-np imperative
adverb-place agree-np exchange possess
clitic modal past pronoun
adj-order agree-np coordination existential number sense
adj-order agree-far agree-np agree-pred elision past past-agree pronoun relative
adj-order agree-np contraction question
future possess question
adj-order agree-np clitic coordination elision exchange past
clitic modal past pronoun
be-have contraction elision question sense sense-that that
adj-order agree-np clitic modal subordinate
adj-order agree-np imperative
clitic coordination elision exchange existential sense-that that
question
adj-order agree-np coordination elision future neg past possess sense
agree-pred neg subordinate time
adj-order agree-far agree-np country elision exchange possess subordinate time
imperative neg past past-agree relative
adj-order agree-np past past-agree possess pronoun
agree-far agree-pred elision imperfect possess relative subordinate
adj-order agree-np compare elision subordinate
imperfect possess
agree-np compare elision possess
agree-pred elision neg pronoun
imperative
agree-np idiom imperative past past-agree relative
sense
modal sense
question
adj-order agree-np agree-pred compare coordination elision past past-agree relative
elision neg time
time
adj-order agree-np coordination existential number
adj-order agree-np past past-agree pronoun relative
adj-order agree-np compare pronoun
neg number possess
adj-order agree-np agree-pred past past-agree pronoun relative
adj-order adverb-place agree-np clitic past possess pronoun sense
adj-order agree-np clitic coordination exchange neg sense
clitic
adverb-place clitic possess
clitic past past-agree pronoun relative
agree-np clitic elision past past-agree pronoun relative
adverb-place clitic number past
clitic number
elision question
possess question
country existential number
imperative possess
agree-np coordination elision existential neg number past
clitic compare contraction coordination exchange possess
elision neg past past-agree possess pronoun
question
past
agree-far agree-np compare elision idiom pronoun relative
adj-order agree-np clitic coordination elision exchange neg past
question
adj-order agree-np clitic elision past pronoun
adj-order agree-np question sense
clitic coordination elision exchange neg past past-agree
elision neg past
agree-far agree-pred elision relative
agree-far agree-pred elision past past-agree pronoun relative
clitic elision past pronoun
adj-order agree-np clitic past possess pronoun
imperative possess
possess
adverb-place country neg subordinate
adj-order adverb-place agree-np past
compare
compare elision exchange possess subordinate
adj-order agree-np coordination past possess
adj-order agree-np contraction existential
coordination existential neg number
agree-pred clitic neg past past-agree pronoun relative
contraction possess question relative
neg question
agree-np clitic contraction coordination exchange sense
adj-order agree-np contraction exchange
clitic elision question
question
adj-order agree-np coordination elision neg sense time
be-have neg subordinate
clitic elision past past-agree question
clitic past pronoun
plain
adj-order agree-np clitic elision neg number past past-agree pronoun
adverb-place agree-far clitic coordination exchange past relative time
clitic clitic-order elision neg past past-agree possess
adj-order agree-np be-have coordination possess
adverb-place agree-np coordination country elision neg past past-agree
clitic subordinate
elision possess question
elision question
agree-pred be-have subordinate
clitic contraction coordination exchange
compare pronoun
adj-order agree-np contraction elision modal question relative
adverb-place past
adj-order adverb-place agree-far agree-np clitic elision past past-agree relative
age be-have possess question
adj-order agree-np clitic clitic-order
elision question
adj-order agree-np imperative
imperative possess
adj-order adverb-place agree-np neg sense subordinate
idiom question
adj-order agree-far agree-np agree-pred possess pronoun
adj-order adverb-place agree-np sense subordinate
agree-np be-have compare contraction elision possess subordinate
elision question
clitic coordination past past-agree
agree-pred coordination
adverb-place clitic past possess pronoun
imperative possess
adj-order agree-np imperative possess
adverb-place modal neg
adverb-place sense
adverb-place be-have elision subordinate
adj-order agree-np be-have elision possess
clitic coordination elision exchange future
clitic clitic-order modal question
adj-order agree-np modal question
clitic elision past pronoun
clitic exchange modal subordinate
adj-order agree-np imperative
elision neg question
adverb-place sense
agree-np clitic clitic-order elision modal past possess pronoun
adverb-place coordination neg
modal possess
compare elision
adj-order agree-np coordination elision neg past time
imperative
elision question relative
adj-order agree-np elision past past-agree pronoun relative
agree-pred
adverb-place imperfect
be-have question
agree-np contraction number possess sense subordinate
adverb-place be-have elision existential possess subordinate
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
elision possess question
adj-order agree-np clitic contraction neg question relative sense
adverb-place clitic past pronoun
adj-order agree-np clitic clitic-order elision past pronoun
agree-pred clitic subordinate
compare question
agree-np agree-pred
adj-order agree-np be-have
agree-far coordination past past-agree relative sense
adverb-place agree-np coordination elision idiom neg past
adj-order agree-np compare elision relative
adj-order agree-np coordination country existential future number
agree-np elision modal question
adj-order agree-np clitic contraction elision past pronoun relative
agree-np past time
elision question
adj-order agree-np clitic elision modal past past-agree pronoun relative
be-have coordination elision neg
adj-order agree-np agree-pred modal subordinate
adj-order agree-np clitic clitic-order past possess pronoun
clitic clitic-order past pronoun
adverb-place clitic past
agree-pred elision question
clitic coordination elision exchange neg past past-agree
agree-np compare pronoun relative
imperative possess
adj-order agree-np contraction coordination existential idiom modal number
adj-order adverb-place agree-np future idiom number
question sense
clitic compare subordinate
agree-np clitic contraction elision past pronoun
adj-order adverb-place agree-np country elision neg subordinate
adj-order agree-np compare pronoun
agree-np clitic past pronoun sense
agree-far compare elision past past-agree pronoun relative
adj-order age agree-np be-have contraction question
coordination elision existential neg time
past past-agree possess pronoun
adj-order agree-np elision neg past past-agree possess pronoun relative
agree-pred
elision question
elision question
clitic modal past possess pronoun sense
adj-order agree-far agree-np elision existential past past-agree possess relative subordinate
adj-order adverb-place agree-far agree-np subordinate time
possess question
adj-order agree-np
adj-order agree-np modal possess question
adverb-place clitic question
agree-pred neg subordinate
clitic elision past pronoun
agree-pred elision neg pronoun
adj-order adverb-place agree-np coordination idiom neg
elision imperative neg
time
adj-order agree-far agree-np agree-pred clitic coordination elision past relative
adj-order adverb-place agree-np contraction modal possess
adj-order agree-np compare
adj-order agree-np elision idiom question
agree-pred coordination neg
agree-np country existential
imperfect question
clitic modal past pronoun
agree-np clitic clitic-order past past-agree pronoun relative
agree-np clitic clitic-order past possess pronoun
be-have imperfect question
adverb-place agree-far relative
adj-order adverb-place agree-np clitic contraction past pronoun
modal
clitic question
agree-np agree-pred possess pronoun
age be-have question
adverb-place elision neg past past-agree
clitic contraction elision past possess pronoun
adj-order agree-np coordination country past
adverb-place past
agree-pred be-have coordination imperfect
clitic future neg time
adj-order adverb-place agree-np agree-pred
modal
imperative neg possess
clitic past pronoun
adverb-place clitic idiom past pronoun
adverb-place sense
existential number
adj-order adverb-place agree-np clitic future idiom neg
question sense
elision question
number
agree-np existential modal possess subordinate
imperative
past possess question
clitic modal past pronoun relative
adj-order agree-np compare elision subordinate
adj-order agree-np imperative
adverb-place be-have clitic elision possess subordinate
be-have
age be-have number
agree-pred clitic elision neg past past-agree pronoun relative
agree-far agree-np agree-pred pronoun
age agree-pred be-have elision number subordinate
adj-order agree-np question
agree-far clitic elision past past-agree relative time
agree-pred elision neg pronoun
adj-order agree-np compare contraction number possess
adj-order agree-np number question
elision past past-agree question relative
adj-order agree-np clitic coordination elision exchange neg number past
clitic past possess pronoun
adj-order agree-np past past-agree pronoun
clitic past possess pronoun
adj-order agree-np compare elision subordinate
agree-np agree-pred imperfect question relative
adj-order adverb-place agree-far agree-np clitic coordination country elision exchange neg past past-agree relative
country number
adj-order agree-np agree-pred pronoun
agree-np elision neg subordinate time
agree-pred imperfect number
agree-pred imperfect
adj-order agree-np coordination idiom past past-agree time
elision question
plain
adj-order agree-np coordination country modal possess
clitic modal
clitic coordination modal
contraction modal possess question
agree-far agree-pred pronoun
elision possess question
clitic possess question
agree-far compare elision pronoun relative
modal neg question
possess question
clitic number time
imperative possess
agree-np clitic modal past possess pronoun
imperative neg
elision question
agree-pred clitic elision exchange neg subordinate
adj-order adverb-place agree-np
adverb-place agree-np clitic past pronoun
agree-np agree-pred elision neg pronoun
adverb-place clitic past pronoun
adj-order agree-np clitic modal past pronoun
imperative
country past past-agree question relative
future
clitic elision modal possess
question
adj-order adverb-place agree-np clitic idiom subordinate
adj-order agree-np elision question
plain
clitic past possess pronoun
agree-far agree-np coordination elision modal neg possess relative
agree-far clitic elision neg relative subordinate time
clitic modal past possess pronoun sense
clitic elision past question
agree-np clitic past pronoun
adj-order adverb-place agree-np possess
adj-order agree-np clitic elision idiom past pronoun relative
clitic time
contraction coordination exchange number past possess sense
agree-np compare elision pronoun
contraction coordination time
adj-order adverb-place agree-np clitic coordination elision imperfect past past-agree
age be-have coordination elision neg number past possess
elision question
adj-order agree-np agree-pred coordination existential neg number possess
adverb-place neg
agree-np compare elision exchange relative subordinate
coordination existential idiom
adj-order agree-np past time
adj-order adverb-place agree-far agree-np agree-pred elision neg subordinate
elision imperative neg
clitic past pronoun
possess
contraction future question sense
question
agree-np agree-pred coordination imperfect past
clitic number time
agree-np elision question
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np elision possess subordinate time
imperative possess
plain
question
imperative neg
adj-order agree-np possess question
be-have country elision existential number subordinate time
adj-order agree-np agree-pred coordination elision neg possess time
agree-np agree-pred pronoun
adverb-place elision neg past
agree-np elision existential number
adj-order agree-np compare pronoun
neg past past-agree pronoun
agree-pred compare coordination
coordination country elision existential modal relative
adj-order adverb-place agree-np coordination elision neg past
elision neg possess
agree-pred
clitic past possess time
adj-order agree-far agree-np agree-pred neg relative
adverb-place country existential modal number subordinate
agree-pred
adj-order agree-np elision imperative neg possess
contraction sense time
imperative
adverb-place clitic coordination neg past past-agree possess
agree-pred subordinate
be-have elision
past past-agree pronoun relative
adj-order adverb-place agree-np clitic
elision past
agree-np clitic elision question
agree-np compare elision pronoun
imperative neg
elision neg question
elision imperative neg
adj-order agree-np clitic past pronoun
adj-order agree-np neg past past-agree pronoun sense
adverb-place contraction neg sense
compare elision exchange subordinate
agree-np agree-pred elision neg subordinate
agree-pred elision neg subordinate
adj-order agree-np existential number
adj-order agree-np compare contraction coordination number past possess
clitic clitic-order
adj-order agree-np agree-pred coordination elision existential imperfect number
adj-order agree-np contraction exchange
imperfect
clitic past pronoun
contraction time
agree-np agree-pred coordination country imperfect past past-agree
elision neg past past-agree possess pronoun
agree-np agree-pred elision neg possess pronoun
question
adverb-place agree-np clitic coordination elision existential neg past past-agree
agree-np clitic elision past pronoun
adj-order agree-np contraction neg question
adverb-place country existential number
agree-np contraction coordination existential idiom neg sense
question
adj-order adverb-place agree-np contraction modal subordinate
adj-order agree-np question
adverb-place clitic elision past possess pronoun
future sense time
elision past question
adj-order agree-np agree-pred be-have coordination elision neg
clitic clitic-order elision question
clitic clitic-order compare elision past pronoun relative
agree-np coordination existential
be-have imperfect past past-agree pronoun
adj-order agree-np agree-pred coordination elision existential neg
adverb-place clitic elision past possess
adj-order agree-far agree-np agree-pred contraction coordination elision exchange possess relative
agree-np be-have clitic contraction exchange subordinate
sense time
adj-order adverb-place agree-np coordination past possess
adj-order agree-np compare elision past past-agree possess pronoun relative
past past-agree question relative
question
elision
adj-order agree-np imperative
adj-order agree-np elision neg past past-agree possess pronoun sense
adverb-place possess
adj-order agree-np clitic elision past pronoun relative
adverb-place coordination possess
agree-far agree-np clitic
adj-order adverb-place agree-np modal subordinate time
clitic modal past pronoun
agree-pred possess
clitic elision past pronoun relative
adj-order agree-np clitic clitic-order modal time
agree-pred pronoun
adverb-place agree-np be-have
agree-np coordination elision past
adj-order adverb-place agree-far agree-np agree-pred coordination elision neg relative
adj-order agree-np modal possess time
adj-order agree-far agree-np agree-pred coordination past past-agree relative sense
agree-np agree-pred coordination country existential imperfect number
elision question
adj-order agree-np question
adj-order agree-np imperfect possess
adverb-place agree-np possess
clitic past pronoun sense
adj-order adverb-place agree-np coordination elision neg past sense time
modal
adverb-place
