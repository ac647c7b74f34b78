imperative possess
clitic clitic-order past pronoun
clitic elision modal past pronoun
number question
clitic clitic-order question
existential possess
agree-far coordination elision exchange neg past relative
clitic elision past possess pronoun
agree-np elision
clitic modal
agree-np elision existential
clitic modal past possess pronoun
possess question
question
country existential number
contraction coordination existential modal number sense
imperfect
adj-order agree-np be-have coordination country imperfect possess
agree-far number past past-agree question relative
existential idiom number
adj-order agree-np contraction imperfect
agree-pred pronoun
clitic elision past past-agree pronoun relative
adj-order agree-np number question
clitic elision modal question
adverb-place
agree-np number that
modal question
be-have imperfect past past-agree pronoun
clitic clitic-order question
past sense
modal sense
adj-order agree-np clitic past pronoun
question
agree-pred pronoun
be-have elision neg
elision neg past past-agree possess pronoun
adverb-place
adj-order agree-np possess question
agree-far agree-np coordination modal past past-agree sense
adj-order agree-np coordination elision sense
adj-order agree-np clitic elision past pronoun
adj-order adverb-place agree-np clitic clitic-order past pronoun relative
elision
adj-order agree-np contraction possess time
adj-order agree-np agree-pred coordination neg
adj-order adverb-place agree-np coordination existential idiom
coordination existential neg
agree-np contraction past past-agree pronoun sense
adverb-place
agree-np agree-pred pronoun
adj-order adverb-place agree-np clitic coordination country existential neg past past-agree
agree-pred neg pronoun
adverb-place clitic neg past possess
adj-order adverb-place agree-np be-have coordination possess
adj-order agree-np contraction exchange
agree-np past past-agree pronoun
elision question sense
agree-far clitic clitic-order modal neg question relative
clitic past question
agree-pred question
agree-pred coordination idiom neg
agree-pred question
imperative
adj-order agree-far agree-np be-have imperfect question relative
be-have idiom imperfect sense that
agree-np contraction elision existential neg subordinate
agree-far agree-np agree-pred imperfect past past-agree pronoun sense
adj-order adverb-place agree-np coordination future neg number
adj-order agree-np country existential number subordinate
agree-far past past-agree question relative
adverb-place clitic clitic-order past possess pronoun
adj-order agree-np elision imperative neg possess
adverb-place agree-far possess
adverb-place possess
clitic modal question
agree-np possess
adverb-place elision idiom neg past
clitic exchange neg number subordinate time
agree-far agree-np compare modal question relative sense
agree-np question
past
contraction elision sense
clitic modal
adj-order agree-np contraction past past-agree pronoun sense
adj-order agree-np existential number
agree-np clitic modal past pronoun
clitic past possess pronoun
adverb-place agree-np contraction future idiom neg sense
adj-order agree-np compare
clitic past pronoun
clitic clitic-order
adj-order agree-np clitic modal past pronoun
agree-pred pronoun
elision future neg
agree-np clitic contraction idiom modal subordinate
clitic clitic-order elision past pronoun
past
contraction coordination country existential number
agree-np contraction elision exchange
past question
plain
be-have imperfect time
elision neg
agree-far contraction elision neg past past-agree pronoun relative
agree-np idiom imperative past past-agree relative
past
clitic elision question
imperative
clitic elision neg
idiom imperfect number question
adverb-place agree-np be-have elision neg subordinate
adverb-place elision modal neg subordinate
adverb-place elision neg past past-agree possess
adj-order agree-np elision sense subordinate that time
adverb-place coordination elision neg past sense
adverb-place agree-np elision existential number subordinate
age agree-far be-have number question relative
age be-have elision possess question
adj-order agree-np question sense
adj-order agree-np coordination elision existential future
adverb-place idiom past
adj-order agree-np clitic modal past pronoun
adj-order agree-np possess time
adverb-place elision neg past
adj-order agree-np clitic elision exchange number subordinate time
age be-have clitic exchange number subordinate
adj-order agree-np compare
elision idiom question
adj-order agree-far agree-np coordination past relative sense time
agree-pred possess
adj-order agree-np compare elision pronoun
agree-pred possess
adj-order agree-np coordination existential modal possess
clitic past pronoun
question
clitic neg
adj-order adverb-place agree-np be-have coordination
question
adj-order agree-np compare question
country existential number
imperative possess
adj-order adverb-place agree-np clitic elision past pronoun
adj-order agree-np elision neg past past-agree possess pronoun
adj-order agree-np question
past
clitic elision past past-agree question
agree-far agree-pred imperfect pronoun relative
be-have country elision existential number subordinate time
adj-order agree-np clitic past possess pronoun
imperative possess
agree-pred imperfect
adverb-place country neg subordinate
adj-order agree-np clitic past pronoun sense
adj-order age agree-np be-have elision question relative
clitic past past-agree question
clitic clitic-order past pronoun
contraction elision
adj-order agree-np modal question
agree-pred possess
country past past-agree time
coordination country elision past past-agree possess sense time
adj-order agree-np contraction neg number
adverb-place country
elision question
clitic coordination neg possess
agree-np imperative possess
clitic modal past pronoun
question
country elision neg
agree-np clitic past pronoun relative
clitic coordination exchange possess
agree-pred elision number relative subordinate
adverb-place agree-far agree-pred clitic past past-agree relative subordinate
coordination elision existential neg
future question
compare coordination possess
contraction future possess sense
country elision existential that
question
adj-order agree-np coordination elision neg past
agree-np agree-pred compare subordinate
agree-pred imperfect past past-agree possess pronoun
contraction exchange
clitic elision modal past pronoun
clitic future
be-have elision neg
adverb-place exchange subordinate
agree-pred coordination neg
country past past-agree question
adj-order agree-np coordination elision exchange existential number possess
agree-pred imperfect past past-agree pronoun
adverb-place
future neg
clitic coordination elision exchange existential number
agree-far agree-np agree-pred coordination existential past possess relative
adverb-place agree-np clitic elision past past-agree possess pronoun relative
adverb-place agree-np coordination country imperfect sense
clitic subordinate
past
idiom question
clitic past pronoun
question
adj-order agree-np agree-pred elision possess
adj-order agree-np clitic modal past possess pronoun
elision neg
agree-np agree-pred coordination existential neg
contraction existential number
adverb-place clitic idiom possess subordinate
contraction coordination elision exchange
adj-order agree-np agree-pred compare elision possess subordinate
adj-order agree-np agree-pred be-have coordination elision neg possess
past past-agree sense time
adj-order agree-np clitic contraction past possess pronoun
past past-agree
adverb-place coordination elision neg number past time
agree-np compare
adj-order agree-np be-have contraction exchange idiom number subordinate
imperfect
elision question
clitic question
clitic modal past pronoun
clitic idiom past pronoun
clitic elision past pronoun
possess question
clitic modal past pronoun
clitic elision past past-agree question
clitic coordination future sense time
age be-have possess question
question
clitic clitic-order
neg question
adverb-place future
plain
adverb-place clitic clitic-order
imperative
possess question
adverb-place sense
adverb-place agree-np past
coordination existential modal possess time
modal possess question
be-have elision neg
country elision modal question
adj-order agree-np coordination past possess time
adverb-place coordination elision past
adj-order agree-np contraction existential number subordinate
adj-order adverb-place agree-np agree-pred imperfect number
adj-order agree-far agree-np be-have contraction elision imperfect past past-agree pronoun relative sense
adj-order agree-far agree-np question
agree-pred clitic coordination exchange imperfect possess
clitic clitic-order elision future
adverb-place
adj-order agree-np modal subordinate
agree-pred clitic subordinate
agree-pred imperfect
elision question
imperative neg relative
imperative relative
elision past past-agree question relative
adj-order agree-far agree-np clitic elision past past-agree relative
compare elision question relative
adverb-place coordination possess
contraction modal sense subordinate time
clitic modal past pronoun
be-have coordination neg
existential
agree-np elision possess question
adj-order agree-np compare pronoun
adverb-place coordination elision neg past sense
modal question
agree-far agree-pred country elision modal relative subordinate
agree-pred be-have coordination possess
adj-order agree-np clitic coordination exchange
age be-have number
past time
adj-order agree-np compare coordination past relative
adj-order agree-np be-have coordination country elision neg
adj-order agree-np question
elision question
adj-order adverb-place agree-np coordination number sense
adj-order agree-np contraction country existential subordinate time
adj-order agree-np clitic country possess
clitic modal past pronoun
adj-order agree-np clitic modal past pronoun
adj-order agree-np clitic past possess pronoun
coordination elision imperfect neg past sense
contraction question sense
agree-far agree-np clitic coordination elision number past relative
clitic past pronoun
contraction imperfect
clitic elision past past-agree time
compare elision pronoun relative
compare elision idiom pronoun
elision question
adj-order agree-np imperative
adj-order agree-np clitic clitic-order modal past past-agree pronoun relative
adj-order adverb-place agree-np contraction past sense
adj-order agree-np coordination country elision existential number possess
adj-order agree-np elision question
adj-order adverb-place agree-np be-have sense subordinate
elision question
be-have
clitic elision past pronoun
adj-order agree-far agree-np agree-pred contraction elision neg pronoun
exchange
agree-pred neg subordinate
adverb-place agree-np idiom past past-agree relative
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np clitic past possess pronoun
time
adj-order adverb-place agree-np clitic contraction elision past pronoun
adj-order agree-far agree-np elision neg past past-agree pronoun relative
adj-order agree-np imperative relative
agree-pred question
neg
adverb-place elision neg past possess sense
adj-order agree-np clitic modal past pronoun
clitic past pronoun
adj-order adverb-place agree-np idiom past
adj-order agree-np compare contraction coordination elision exchange possess
elision existential question that
agree-far agree-np elision past past-agree question relative
adj-order adverb-place agree-np contraction country possess subordinate
coordination elision exchange past past-agree possess
clitic question
clitic past pronoun
adj-order agree-np elision neg possess that
adj-order agree-np coordination elision exchange existential
imperative possess
imperative
elision existential number
adj-order agree-np elision neg number past
question
agree-far past past-agree question relative
coordination country elision modal possess time
adj-order agree-np contraction elision question
adj-order agree-np clitic elision past possess pronoun
country existential number
adverb-place clitic elision past possess pronoun
agree-far agree-np agree-pred pronoun
compare elision neg possess subordinate
agree-far agree-pred be-have elision past past-agree relative subordinate
adj-order agree-np be-have exchange possess subordinate
imperative
adj-order agree-np future neg possess time
adj-order agree-np contraction modal question
agree-np clitic elision past possess pronoun
adj-order adverb-place agree-far agree-np elision subordinate
clitic time
adj-order agree-np clitic coordination elision exchange possess
agree-np past past-agree pronoun
adj-order agree-np question
adj-order agree-np clitic modal past pronoun
agree-np agree-pred contraction coordination
agree-np past past-agree pronoun
adj-order agree-np elision possess question
adj-order agree-np clitic elision neg past pronoun relative
question
compare possess pronoun
adverb-place existential number
adj-order agree-np coordination country existential possess
agree-np time
adj-order agree-np clitic past past-agree pronoun relative
agree-np elision pronoun
adverb-place past past-agree
elision neg past possess question
adj-order adverb-place agree-np possess
adj-order agree-far agree-np question
adj-order agree-np compare elision pronoun
adj-order agree-np elision exchange existential number possess subordinate
adj-order agree-np elision past
clitic clitic-order modal question
adj-order adverb-place agree-np clitic coordination elision possess
adj-order adverb-place agree-np agree-pred coordination
agree-pred imperfect possess
adj-order adverb-place agree-np country subordinate
country elision future neg
adj-order agree-np future possess
elision imperative
clitic past pronoun relative
adj-order agree-np compare elision relative
elision possess
adj-order adverb-place agree-np agree-pred coordination number
adverb-place elision idiom neg past
clitic contraction elision past possess pronoun
contraction coordination exchange number past possess sense
agree-np compare elision pronoun
adj-order adverb-place agree-np coordination past possess time
agree-np agree-pred possess pronoun
contraction elision existential number subordinate
adj-order agree-np question
adverb-place possess
compare question
clitic elision idiom modal past pronoun
agree-far agree-np clitic contraction elision question
adj-order agree-np neg time
adj-order agree-np elision imperative neg
adj-order agree-np be-have coordination elision neg
adverb-place past
adj-order agree-np coordination past possess sense time
clitic clitic-order modal past pronoun
agree-far clitic past past-agree pronoun sense
agree-pred neg number sense that
agree-np be-have elision neg subordinate time
elision question sense
adj-order agree-np clitic coordination elision exchange possess time
elision question
clitic modal past pronoun
agree-np agree-pred question
adj-order agree-np agree-pred elision pronoun
age agree-np be-have contraction modal number sense subordinate
be-have
agree-np clitic clitic-order past pronoun
adj-order age agree-np be-have elision neg number possess subordinate
question
adverb-place elision neg past possess
elision imperative past past-agree relative
agree-np elision existential subordinate
clitic elision past question
agree-np compare elision pronoun relative sense
adj-order adverb-place agree-np compare coordination sense
clitic past possess pronoun
adj-order agree-np elision neg past sense
adj-order adverb-place agree-np modal number
clitic exchange neg subordinate
clitic neg sense
clitic clitic-order neg time
clitic past past-agree question
adverb-place agree-np neg
agree-pred question
adj-order agree-far agree-np contraction past past-agree question relative
modal sense
adj-order agree-np agree-pred question
agree-np exchange sense that
adj-order agree-np agree-pred number subordinate
adj-order agree-np agree-pred coordination idiom past possess sense time
adj-order agree-np past past-agree possess pronoun
adj-order agree-np be-have coordination elision neg possess
adverb-place agree-pred coordination possess
age be-have coordination elision neg number time
clitic clitic-order question
agree-far clitic elision number past past-agree relative
adverb-place clitic clitic-order past possess pronoun
agree-np imperative
adj-order agree-far agree-np agree-pred elision neg past past-agree relative subordinate time
adj-order agree-np elision modal neg subordinate
elision neg past past-agree possess pronoun
agree-pred elision neg pronoun
agree-np agree-pred elision pronoun
question
imperative relative
age agree-np be-have clitic exchange number subordinate
adj-order agree-far agree-np compare past past-agree pronoun relative
compare elision
adj-order agree-np agree-pred coordination imperfect modal possess
clitic number past past-agree
adj-order adverb-place agree-far agree-np clitic elision past past-agree relative
clitic past pronoun
adverb-place agree-np clitic elision modal neg possess subordinate
agree-np elision question
agree-np clitic elision future
existential number
adverb-place agree-far country past past-agree relative
adj-order agree-np clitic contraction elision imperfect past pronoun relative
agree-np elision neg question
agree-np question
adj-order agree-np contraction coordination future neg number past sense
adj-order agree-far agree-np elision exchange past past-agree pronoun relative sense that
plain
agree-np clitic coordination future past
elision question
adj-order agree-np clitic possess
adverb-place agree-pred elision relative subordinate
agree-np be-have coordination country elision existential
clitic clitic-order neg
be-have time
agree-far clitic elision question relative sense
agree-np compare elision pronoun
imperative possess
adj-order agree-np country elision existential number subordinate
agree-pred
elision question
agree-np agree-pred possess pronoun
adj-order agree-np clitic past past-agree pronoun sense
imperative
adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun
age be-have number question
adj-order agree-np be-have imperfect past past-agree pronoun
agree-np compare elision pronoun
adj-order agree-np neg possess subordinate
be-have question
elision question
adj-order agree-np agree-pred country existential number subordinate
elision past past-agree pronoun sense
adverb-place
adverb-place
agree-pred possess pronoun
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
question
country neg possess time
