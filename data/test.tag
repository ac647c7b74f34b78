past
age be-have question
clitic past pronoun
agree-np coordination elision existential number time
elision existential possess subordinate
question
adverb-place agree-np sense
adj-order agree-np imperative possess
adverb-place coordination elision exchange number sense
coordination country elision modal neg past past-agree possess
be-have existential possess subordinate
agree-np neg question
adverb-place clitic coordination elision past past-agree sense time
agree-np coordination existential modal number
adj-order agree-np clitic past pronoun relative
adverb-place agree-pred coordination imperfect
question
question
agree-np agree-pred elision imperfect past past-agree pronoun relative
past question sense
imperative
clitic neg question
elision past past-agree question relative
adj-order agree-far agree-np agree-pred modal possess subordinate time
adj-order agree-np elision neg sense subordinate
contraction past past-agree possess pronoun
coordination future past possess
possess question
adj-order agree-np contraction coordination exchange imperfect sense
imperative neg
elision imperative neg past past-agree relative
country existential
agree-np agree-pred possess subordinate
age be-have number
elision existential neg number subordinate
adverb-place clitic past pronoun
adj-order agree-np elision past past-agree relative time
clitic elision modal past pronoun
adj-order agree-np idiom imperative
adj-order agree-np be-have
adverb-place agree-np be-have sense subordinate
neg
clitic exchange
question
adj-order agree-np imperative neg
clitic clitic-order past pronoun
agree-np imperative
adj-order agree-np agree-pred elision neg possess sense-that that
adj-order agree-np country elision existential modal subordinate
adj-order agree-np be-have contraction coordination elision imperfect time
adj-order agree-np agree-pred elision question relative
modal time
past past-agree
agree-pred
adverb-place agree-pred neg
country
adj-order agree-np elision past past-agree question relative
adj-order agree-np compare past past-agree pronoun relative
age be-have question
adverb-place idiom imperfect
clitic clitic-order elision modal past pronoun
adj-order agree-np question
adj-order adverb-place agree-np clitic past pronoun
clitic past pronoun
clitic elision past possess pronoun
adj-order agree-np agree-pred contraction existential number subordinate
imperfect number
contraction sense
exchange possess
adj-order agree-np clitic clitic-order modal past pronoun
adj-order adverb-place agree-np country elision neg subordinate
adj-order adverb-place agree-np elision neg number relative
adj-order agree-np country question
agree-far be-have existential relative subordinate
compare possess pronoun
adj-order agree-np clitic past possess pronoun
number question sense
compare modal possess subordinate
adj-order agree-np past possess question
plain
adverb-place contraction neg possess
compare elision past past-agree possess pronoun relative
elision question
elision time
adj-order agree-far agree-np agree-pred compare elision relative subordinate
agree-pred be-have idiom subordinate
clitic coordination elision existential number past past-agree
agree-pred imperfect
agree-np number time
be-have neg number subordinate time
adverb-place
clitic exchange
adj-order agree-np number past past-agree pronoun relative sense
number past
adverb-place clitic neg
clitic elision past past-agree pronoun relative
agree-pred possess pronoun
neg question
modal question sense
be-have elision possess question
adj-order agree-np coordination exchange possess sense
past past-agree pronoun relative sense
number possess time
clitic neg
elision question
agree-np agree-pred pronoun
adverb-place agree-np future
agree-pred coordination elision existential number
adj-order agree-np agree-pred compare possess subordinate
adj-order adverb-place agree-far agree-np clitic future modal relative
clitic elision past pronoun
adverb-place agree-far agree-pred be-have neg relative sense subordinate
clitic coordination exchange neg possess
be-have
past past-agree pronoun relative sense
adj-order agree-np elision neg past past-agree pronoun sense
question
adverb-place clitic
possess
clitic contraction exchange subordinate
neg question
adj-order agree-np exchange sense-that that
coordination elision modal neg past time
adj-order agree-np contraction coordination elision exchange past possess time
adverb-place clitic elision past pronoun
adverb-place clitic coordination country imperfect time
agree-np clitic elision idiom modal past past-agree pronoun relative
clitic possess
agree-pred
adj-order agree-np be-have coordination exchange
past
exchange possess
adj-order agree-np elision future imperfect possess relative
adj-order agree-np elision imperfect number relative sense sense-that that time
adj-order adverb-place agree-np agree-pred contraction coordination sense
agree-pred question
be-have elision neg
adverb-place clitic coordination exchange time
adj-order agree-np elision existential subordinate time
imperative
adverb-place elision neg number past
adverb-place agree-np compare elision
neg
adj-order agree-np agree-pred be-have elision possess subordinate
clitic clitic-order question
adverb-place agree-far clitic coordination elision exchange past past-agree relative
adj-order agree-np exchange possess subordinate
adj-order agree-np coordination elision existential possess sense
elision neg pronoun
agree-pred elision neg pronoun
clitic question
adverb-place future sense
clitic question
adverb-place agree-np clitic coordination number possess
adj-order agree-np past past-agree pronoun
be-have
age be-have question relative
adj-order agree-np coordination modal past
adj-order adverb-place agree-np clitic elision neg subordinate
adj-order agree-np subordinate
agree-np past past-agree pronoun
clitic clitic-order neg past past-agree
adj-order adverb-place agree-np neg subordinate
adj-order adverb-place agree-np contraction
plain
adj-order agree-np country existential number
neg possess question relative
agree-np elision neg
adj-order agree-np clitic past pronoun relative sense
adj-order agree-np past past-agree pronoun
clitic clitic-order question
adj-order agree-np neg subordinate
imperative possess
agree-np coordination country existential past past-agree
adj-order agree-np be-have contraction elision possess
imperative
compare elision pronoun
imperative possess
past past-agree
adverb-place contraction elision existential sense subordinate
agree-np contraction exchange
clitic past possess pronoun
adj-order adverb-place agree-np clitic coordination exchange past
past past-agree question sense
adj-order agree-np agree-pred subordinate
adj-order adverb-place agree-np agree-pred contraction elision subordinate
question sense
imperfect
agree-np be-have coordination exchange imperfect possess time
adverb-place agree-np compare coordination neg possess
agree-np neg subordinate
adverb-place agree-far be-have elision neg possess relative subordinate
adverb-place possess
adj-order adverb-place agree-np be-have clitic coordination elision possess
adj-order agree-np coordination country future
clitic clitic-order
elision question
adj-order agree-np clitic elision past
adverb-place agree-pred elision neg
adj-order agree-np be-have elision relative
adj-order adverb-place agree-np modal neg possess sense subordinate time
compare coordination elision exchange
agree-pred elision question
adverb-place agree-np clitic past pronoun
adj-order agree-np contraction coordination existential number
elision question
adverb-place clitic clitic-order elision past possess pronoun
adverb-place idiom past past-agree
adj-order agree-np elision question
imperfect possess
adj-order agree-np be-have contraction elision possess
imperative
agree-np time
adj-order agree-np clitic coordination elision imperfect number
adverb-place elision modal possess sense sense-that that
be-have elision neg
clitic imperfect time
country existential number
clitic elision question
adj-order agree-np clitic question relative
clitic
contraction existential number
adverb-place agree-np number
clitic coordination modal neg time
imperative
adj-order agree-far agree-np agree-pred coordination elision past past-agree time
clitic country neg possess subordinate
elision question
adverb-place clitic past
clitic elision exchange question sense-that that
adj-order agree-np subordinate time
adj-order agree-np
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np clitic elision neg past past-agree possess pronoun
agree-far agree-np be-have coordination elision imperfect neg number past past-agree relative
adj-order agree-np compare pronoun
agree-np contraction elision exchange
adj-order agree-np coordination imperfect modal possess
elision exchange neg possess subordinate
question sense
adj-order agree-np agree-pred coordination country elision existential number possess
adj-order agree-np clitic question
adverb-place elision neg
elision imperative neg
agree-pred question
agree-far elision neg past relative
adj-order agree-np
agree-far coordination elision existential idiom neg number past relative
coordination elision neg past
clitic neg number
elision neg past question relative sense
past question
adj-order agree-np agree-pred elision neg pronoun
plain
adj-order adverb-place agree-far agree-np be-have country existential number subordinate
clitic exchange relative subordinate
neg
agree-np clitic coordination future modal
compare pronoun
agree-np elision future neg
elision question
adverb-place clitic elision past pronoun
adj-order agree-np coordination elision existential idiom neg
adj-order adverb-place agree-np contraction coordination modal sense
agree-np coordination neg possess
agree-np elision modal question
adj-order agree-np compare elision
adj-order adverb-place agree-far agree-np contraction coordination elision modal past past-agree relative sense
adj-order agree-far agree-np coordination elision neg past relative
adverb-place clitic elision past past-agree pronoun relative
agree-pred elision pronoun
adj-order agree-np agree-pred question
adj-order agree-np clitic past pronoun
question
elision question
adj-order agree-np clitic elision past past-agree relative subordinate
agree-np existential number
adj-order agree-np clitic coordination elision exchange future neg relative
adj-order agree-np clitic compare coordination exchange possess
agree-pred elision neg subordinate
agree-pred coordination country existential
clitic contraction past pronoun
elision question
plain
agree-np compare elision pronoun
adj-order agree-np clitic coordination exchange neg number time
agree-np agree-pred question
question
plain
adj-order agree-np compare elision pronoun
adj-order agree-np agree-pred country elision existential subordinate
clitic clitic-order past pronoun
adj-order agree-far agree-np coordination elision past
imperative
adj-order agree-np imperfect time
adverb-place agree-np be-have contraction coordination elision past possess sense
agree-np coordination past
clitic question
adverb-place imperfect
adj-order agree-far agree-np elision exchange past past-agree relative subordinate
adj-order agree-np clitic clitic-order elision past possess pronoun
adj-order adverb-place agree-np agree-pred coordination country imperfect neg possess
imperative
be-have compare coordination
clitic clitic-order elision question
clitic clitic-order modal past pronoun
adj-order agree-np contraction exchange possess subordinate
elision exchange possess
agree-far agree-pred contraction coordination elision neg relative
agree-np clitic coordination past
age be-have coordination neg number past past-agree time
adj-order adverb-place agree-np compare subordinate
adj-order agree-np elision idiom question
clitic imperfect question
adj-order agree-far agree-np compare elision past past-agree pronoun relative
be-have imperfect past past-agree pronoun
adverb-place contraction elision existential sense subordinate time
clitic clitic-order question
agree-np possess
adverb-place country existential subordinate
adj-order agree-np agree-pred possess subordinate time
adj-order agree-np compare number
agree-np be-have possess subordinate time
adverb-place compare elision sense subordinate
exchange subordinate
adverb-place elision neg past
agree-far country elision existential relative subordinate
agree-np agree-pred question relative
adverb-place subordinate
adverb-place clitic contraction past pronoun
question
adverb-place agree-np exchange subordinate
adj-order agree-np imperative
agree-pred elision neg question
adj-order agree-np clitic past past-agree pronoun relative sense
adj-order adverb-place agree-np clitic existential neg possess subordinate
adj-order agree-np clitic clitic-order past pronoun
neg
agree-np imperative possess
adj-order age agree-np be-have past past-agree question relative
adj-order agree-np clitic modal past pronoun relative
adj-order agree-np modal time
adj-order agree-np elision subordinate
adverb-place coordination elision idiom neg time
adj-order agree-np elision question
clitic modal past possess pronoun relative
adverb-place agree-far past past-agree relative subordinate
be-have imperfect question
question
clitic modal past pronoun
adj-order agree-np contraction coordination existential imperfect number
elision imperative neg possess
coordination country modal neg
agree-far agree-pred possess pronoun
adverb-place clitic country elision exchange subordinate
sense
clitic elision modal past pronoun
adj-order agree-np elision possess question
clitic elision question
adj-order agree-np coordination elision existential neg past
adj-order agree-np compare elision possess pronoun
elision neg past past-agree pronoun sense
question
elision question
agree-far agree-np clitic modal relative subordinate
adj-order agree-np contraction coordination exchange past
agree-np elision possess question
agree-np number past question
elision exchange
adj-order adverb-place agree-np clitic future idiom
elision question
adj-order agree-np coordination elision existential number
agree-far be-have clitic elision neg past past-agree relative
agree-np clitic past pronoun
adj-order agree-np past past-agree pronoun relative sense
adj-order adverb-place agree-far agree-np be-have coordination elision past relative
adj-order agree-np be-have contraction possess question
adj-order agree-np existential neg sense subordinate
existential
adj-order adverb-place agree-np contraction future idiom number past past-agree relative
question
adverb-place country neg subordinate
elision question
clitic past pronoun sense
elision question
be-have elision
coordination existential possess
past time
adj-order agree-np agree-pred modal relative subordinate
agree-far coordination future neg relative
elision question
adj-order agree-np coordination existential number
coordination country existential future
agree-np imperative
agree-np be-have imperfect past past-agree pronoun sense
be-have imperfect sense sense-that subordinate that
elision question
adj-order agree-np clitic clitic-order modal past pronoun relative
agree-far agree-np clitic contraction coordination elision exchange past past-agree possess sense
adverb-place agree-far agree-pred coordination elision possess relative
adj-order agree-np coordination elision existential neg number
imperfect question
agree-np agree-pred coordination exchange imperfect possess
agree-pred coordination imperfect possess
coordination elision exchange modal possess relative
adj-order agree-np
adj-order agree-np country elision existential subordinate
adj-order adverb-place agree-np coordination possess
elision question
adj-order agree-np clitic past pronoun
imperative neg
adj-order agree-far agree-np be-have contraction coordination country elision
contraction past past-agree possess pronoun sense
adj-order agree-np past past-agree possess relative
agree-pred be-have coordination country elision possess
adj-order agree-np question
elision question
clitic elision modal past possess pronoun
elision neg pronoun
adj-order agree-np agree-pred possess
agree-np clitic modal possess question
adj-order adverb-place agree-np compare elision relative sense
adverb-place agree-np elision idiom past relative
adverb-place clitic elision past pronoun
contraction elision exchange neg subordinate time
clitic modal past pronoun
adverb-place agree-far agree-np clitic contraction elision exchange relative subordinate
agree-pred neg possess pronoun
adj-order agree-np contraction elision question
existential number
adj-order agree-np elision existential subordinate
number question
existential number possess
past question
adj-order agree-np agree-pred contraction coordination imperfect
adj-order agree-np clitic contraction past pronoun
adj-order adverb-place agree-np clitic clitic-order elision past pronoun relative
adj-order agree-np coordination existential possess
adj-order agree-far agree-np agree-pred relative
adj-order agree-np contraction past question sense
future question
elision question
clitic clitic-order question
adverb-place clitic past pronoun
adverb-place neg
plain
agree-np elision question
adverb-place elision future idiom past past-agree relative sense
clitic contraction elision exchange existential number possess subordinate
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
agree-far agree-np compare possess relative
agree-np clitic clitic-order modal past possess pronoun
question
agree-pred imperfect past past-agree pronoun
adverb-place coordination future neg sense
question sense
clitic clitic-order past past-agree pronoun relative
adj-order agree-np coordination elision neg past
adj-order agree-np question
compare coordination elision past past-agree possess relative
agree-np existential
clitic future time
adj-order agree-np coordination country existential number
adverb-place elision idiom past
agree-pred
question
clitic future possess
adj-order agree-np agree-pred pronoun
elision question
clitic elision question
elision imperative
clitic past pronoun
adj-order agree-far agree-np clitic contraction elision past past-agree relative sense subordinate
agree-pred imperfect
adj-order agree-np agree-pred elision existential possess subordinate
past sense
adj-order agree-np coordination imperfect
imperative possess
adj-order adverb-place agree-np elision idiom past
adverb-place clitic past pronoun relative
elision exchange
adverb-place agree-np compare coordination elision
agree-np elision
agree-np elision possess pronoun sense
agree-np clitic neg subordinate
clitic coordination exchange imperfect
elision question
elision past past-agree possess pronoun
modal question
imperative
possess question
clitic elision neg past
adj-order agree-np contraction existential possess subordinate time
agree-far compare past past-agree pronoun relative sense
elision modal question
agree-np elision possess question
clitic clitic-order past pronoun relative
adverb-place agree-np elision neg subordinate
adverb-place agree-pred coordination elision neg past sense-that that
elision imperative neg
adj-order agree-np clitic coordination country exchange idiom
clitic contraction elision modal past pronoun relative sense
question
question
imperative
be-have elision subordinate
adverb-place clitic future idiom number
adj-order agree-far agree-np neg past possess relative
elision question sense
adj-order agree-np clitic elision past possess pronoun
clitic elision exchange modal subordinate
neg past past-agree pronoun relative sense
agree-far agree-np agree-pred coordination elision future past past-agree possess relative sense
adverb-place be-have imperfect
adverb-place country relative sense sense-that that
adj-order agree-np imperative
clitic coordination exchange past possess sense time
age agree-np be-have number subordinate
adj-order agree-np imperative
elision neg past past-agree pronoun
compare coordination
agree-np coordination country elision neg past past-agree
adj-order adverb-place agree-np clitic contraction coordination exchange
existential number
adverb-place agree-np clitic elision past pronoun relative
adverb-place clitic
adverb-place agree-np contraction
contraction question sense
past question
adj-order agree-np coordination country existential past time
agree-np clitic idiom modal past pronoun
clitic elision idiom past pronoun
agree-pred
adj-order agree-np clitic elision past past-agree possess pronoun relative
elision question
adverb-place agree-np clitic coordination exchange neg possess sense
agree-pred
adj-order agree-np agree-pred elision imperfect past past-agree pronoun
clitic country exchange subordinate
clitic
past question
question
agree-far compare elision past past-agree relative
compare elision pronoun relative
agree-np coordination existential time
adverb-place agree-far agree-np relative
agree-np coordination elision modal possess time
adj-order agree-np imperative
adverb-place agree-far elision neg past relative
adj-order agree-np agree-pred imperfect
modal
question
adj-order agree-np number past time
agree-np clitic question
adj-order adverb-place agree-np contraction neg
adj-order agree-np
idiom past past-agree question
adverb-place be-have coordination elision modal neg possess
compare pronoun
coordination exchange existential idiom
adverb-place clitic elision past pronoun
agree-far agree-np country past past-agree relative
adverb-place clitic idiom past past-agree
agree-pred coordination elision time
clitic coordination modal relative time
agree-np clitic past past-agree pronoun
clitic past pronoun
adj-order agree-np
clitic past pronoun
imperative
clitic clitic-order past past-agree possess
agree-pred
agree-pred pronoun
adj-order agree-np number past question
agree-far agree-pred subordinate
adj-order agree-np compare pronoun relative
adj-order adverb-place agree-np coordination exchange number
be-have
agree-pred elision neg
elision question
clitic modal
clitic clitic-order elision past pronoun relative
adverb-place time
neg
adj-order agree-np clitic elision past past-agree pronoun relative
elision modal possess
adj-order agree-np clitic elision past past-agree pronoun relative
country subordinate time
adverb-place clitic elision past past-agree
plain
agree-far compare past past-agree possess pronoun relative
clitic elision past possess pronoun
adverb-place question sense
agree-pred question
agree-pred question
adj-order agree-np clitic past possess pronoun
adj-order agree-np clitic contraction past pronoun
adverb-place clitic elision past pronoun
agree-np clitic clitic-order past question relative
adj-order agree-np possess question
