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
adj-order agree-np agree-pred coordination country existential number
elision question
clitic coordination exchange modal past past-agree relative
coordination existential future
adj-order agree-np elision question
existential
contraction coordination existential possess sense
clitic elision question
adj-order agree-np be-have possess
adj-order agree-np
imperative
clitic clitic-order past pronoun
be-have elision sense-that that time
be-have compare imperfect past past-agree pronoun relative
idiom neg number question sense sense-that that
adj-order agree-np agree-pred elision neg possess sense subordinate
adverb-place elision possess
clitic modal past pronoun sense
age be-have number
adj-order adverb-place agree-np possess
coordination elision exchange neg past
adj-order agree-np clitic past pronoun
imperative relative
adj-order agree-np existential number possess
adverb-place agree-np coordination elision past sense
clitic elision existential idiom subordinate time
agree-np agree-pred number
agree-np imperative
clitic modal neg
adverb-place elision possess question sense sense-that that
adj-order agree-np clitic contraction past pronoun
agree-np clitic country elision existential number subordinate
clitic number question
be-have imperfect possess
clitic exchange
adj-order agree-np compare possess pronoun
adj-order adverb-place agree-np idiom neg possess sense subordinate
question
adverb-place agree-np
clitic neg
adj-order agree-np agree-pred
adj-order agree-np clitic elision question relative
agree-np agree-pred elision existential number subordinate
country elision past past-agree
adj-order agree-np contraction country neg subordinate
adverb-place agree-np coordination imperfect
adverb-place existential
clitic elision neg past past-agree
adverb-place compare subordinate time
exchange existential subordinate
possess question
adj-order agree-np sense
elision modal question
agree-far agree-np agree-pred clitic coordination exchange past relative
adj-order agree-np imperative
existential
adj-order adverb-place agree-np elision modal neg possess subordinate
adj-order agree-np imperative neg possess
agree-np clitic coordination elision exchange neg
clitic future question
agree-pred coordination country imperfect number past past-agree time
elision question
elision question
agree-pred elision existential subordinate
agree-far agree-np agree-pred contraction neg subordinate
be-have elision
past relative
elision neg possess subordinate
question
plain
clitic past pronoun
question
adverb-place compare
question
adverb-place agree-pred imperfect
adj-order agree-np elision neg past
adj-order agree-np imperative
compare pronoun
adverb-place elision neg possess
adj-order agree-np be-have coordination existential number possess time
contraction past past-agree pronoun sense
clitic coordination country elision exchange possess time
clitic clitic-order past past-agree pronoun relative
elision number question
adj-order adverb-place agree-np be-have contraction
adj-order adverb-place agree-np contraction coordination modal possess sense
clitic elision past pronoun relative
imperative neg
agree-pred
adverb-place number
agree-far coordination country elision neg past relative
clitic exchange
adj-order agree-np exchange relative subordinate
compare coordination idiom number sense
compare
clitic clitic-order future
agree-np elision question
clitic neg time
agree-np modal
elision past question
neg
adj-order adverb-place agree-np be-have contraction coordination possess
agree-np existential number
adj-order agree-np question
question
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-far agree-np agree-pred elision neg subordinate
adj-order agree-np possess question
future idiom
adverb-place clitic modal
adj-order adverb-place agree-np agree-pred be-have possess subordinate
adj-order agree-np agree-pred contraction coordination elision neg number past
adj-order agree-np imperative
adj-order agree-np idiom number question
past sense
adj-order agree-np be-have compare coordination
adj-order agree-np compare possess pronoun
be-have elision subordinate time
possess question
clitic clitic-order
country imperfect past past-agree pronoun relative sense
clitic past pronoun
elision possess question
adj-order agree-np existential number possess
existential number
agree-np clitic modal past pronoun
sense
adj-order agree-np imperative relative
elision neg
agree-far agree-np be-have contraction exchange possess subordinate
agree-pred possess pronoun
elision
adj-order agree-np past past-agree pronoun sense
adverb-place elision neg past
compare elision neg subordinate
adj-order age agree-np be-have elision question
adj-order agree-np contraction coordination elision exchange past possess sense
modal
adj-order agree-np question relative
adj-order agree-np elision future neg
agree-pred
modal question
adj-order agree-np contraction coordination elision exchange time
adj-order agree-np agree-pred idiom
clitic elision past past-agree
adj-order agree-np coordination country existential number
contraction elision past past-agree question relative sense
agree-np imperative
agree-pred elision imperative neg relative
imperative
agree-np past possess
adverb-place existential
adj-order agree-far agree-np agree-pred elision pronoun
adj-order agree-np question
imperative relative sense
adj-order agree-np clitic compare elision exchange subordinate
clitic future neg
agree-far agree-pred pronoun relative
agree-far agree-pred be-have coordination idiom possess
agree-np clitic question
adj-order agree-np compare elision question
adj-order agree-np elision question
clitic elision past past-agree
be-have elision neg question
adverb-place
agree-pred clitic coordination exchange
adverb-place compare elision past relative
elision question
agree-np contraction question
elision imperative neg relative
adj-order agree-far agree-np compare elision past past-agree possess pronoun relative
adj-order adverb-place agree-np elision neg possess subordinate time
agree-np
adverb-place agree-np idiom neg possess sense
agree-pred
adj-order agree-np clitic coordination existential past
adj-order adverb-place agree-np elision neg number
agree-np clitic elision idiom past pronoun
adverb-place modal neg possess sense subordinate
imperative
agree-pred coordination neg
adverb-place agree-pred clitic subordinate
adj-order agree-np existential
question
adj-order agree-np clitic elision past past-agree pronoun
coordination modal sense
adverb-place clitic coordination elision neg time
adverb-place time
adj-order adverb-place agree-np
existential
agree-np agree-pred existential number subordinate
existential number
agree-pred elision neg question
adverb-place clitic coordination elision neg possess time
imperative possess
adj-order agree-np past past-agree possess pronoun sense
adj-order agree-np be-have imperfect past past-agree pronoun sense
adj-order agree-np
elision question sense
clitic
adj-order agree-np possess question
adj-order agree-np elision existential number subordinate
adj-order agree-np clitic coordination time
adj-order agree-np elision question
agree-np clitic clitic-order elision past pronoun
agree-pred question
clitic elision existential possess subordinate
adj-order agree-np clitic modal
adj-order adverb-place agree-np agree-pred coordination elision imperfect relative
adj-order agree-np past past-agree possess pronoun relative sense
adj-order adverb-place agree-far agree-np agree-pred coordination elision imperfect past past-agree relative
adj-order agree-np country elision question
adj-order agree-np coordination elision exchange past past-agree possess time
be-have imperfect
agree-np elision past past-agree relative
imperative
agree-np neg subordinate
adverb-place country future idiom neg number
compare coordination elision exchange
neg time
adj-order agree-np agree-pred neg number past past-agree relative sense subordinate
adj-order age agree-np be-have question
clitic clitic-order past pronoun
be-have
agree-np clitic elision exchange neg subordinate time
adverb-place agree-np be-have coordination elision imperfect
elision question
adj-order agree-np elision past past-agree pronoun relative
adverb-place agree-np clitic elision past pronoun
neg possess
clitic past pronoun
imperfect question
exchange possess
elision neg past past-agree sense
clitic elision past pronoun
agree-pred coordination country elision
be-have clitic exchange subordinate
adj-order agree-np clitic contraction modal past past-agree pronoun relative
agree-pred
clitic elision past question
possess question
adj-order agree-np compare elision
past past-agree possess
clitic clitic-order question
adj-order agree-np clitic elision past pronoun
adj-order adverb-place agree-np neg subordinate
adverb-place clitic past past-agree
country sense
agree-pred coordination elision neg past time
adj-order agree-far agree-np clitic neg past relative
agree-np agree-pred elision imperfect relative time
agree-pred elision pronoun
age be-have country number subordinate
adj-order agree-np clitic contraction modal neg sense subordinate
adj-order agree-np coordination modal past possess
be-have clitic contraction modal number subordinate
adj-order agree-far agree-np be-have elision neg subordinate time
age be-have question
coordination country modal
clitic country number past relative
adj-order agree-np elision question
contraction existential
idiom number time
adverb-place contraction elision past sense
clitic past possess pronoun
modal sense
adverb-place neg
adj-order agree-np clitic contraction elision neg past past-agree pronoun
clitic compare past pronoun relative
modal
adj-order agree-np elision neg past possess
adj-order adverb-place agree-np clitic elision existential neg subordinate
adverb-place clitic elision possess subordinate
elision question
question
adj-order adverb-place agree-np clitic neg past
adj-order agree-far agree-np compare elision possess pronoun
adj-order agree-np contraction existential number
imperative
adj-order agree-np agree-pred elision neg pronoun
agree-pred elision neg
age agree-np be-have question
adj-order agree-np clitic past pronoun
agree-np clitic neg past past-agree possess pronoun
agree-np imperative neg relative
agree-np existential
future past question relative
agree-np question
agree-pred elision neg question
adverb-place agree-pred idiom imperfect
agree-pred country elision existential number subordinate
agree-pred elision pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np be-have imperfect
agree-pred compare coordination elision imperfect
clitic exchange
question
clitic elision past pronoun
elision question
compare elision past past-agree pronoun relative
adj-order agree-far agree-np agree-pred elision pronoun relative sense
adj-order agree-np clitic clitic-order modal past pronoun
age be-have question relative
compare
country elision neg subordinate
agree-np compare
contraction exchange
adj-order agree-np elision neg past
adj-order adverb-place agree-np clitic past past-agree
adverb-place clitic neg
adj-order adverb-place agree-np compare elision idiom subordinate
agree-far agree-np agree-pred elision pronoun relative
existential
adverb-place country
idiom question
country neg
adj-order adverb-place agree-np past past-agree relative subordinate
number question
adverb-place number sense
adverb-place country future idiom possess
adj-order agree-np agree-pred subordinate
agree-np agree-pred exchange subordinate
possess question
agree-np clitic past possess pronoun
contraction past past-agree time
compare possess pronoun
agree-np clitic clitic-order elision past possess pronoun
elision question
clitic coordination elision idiom modal time
contraction
agree-pred question
clitic past pronoun relative
modal neg possess subordinate
clitic past pronoun
compare possess pronoun
adverb-place agree-np elision neg past past-agree relative
adj-order agree-np coordination elision exchange
agree-far elision relative subordinate time
agree-pred clitic exchange subordinate
agree-pred pronoun
adj-order agree-np contraction coordination elision neg past
agree-pred contraction exchange subordinate
clitic exchange
adj-order agree-np imperative neg possess
adverb-place clitic coordination existential neg number possess
clitic past past-agree pronoun
adj-order adverb-place agree-np compare contraction elision neg possess subordinate
agree-np subordinate
adj-order agree-np existential number subordinate
adj-order agree-np clitic neg past past-agree possess pronoun
adj-order adverb-place agree-far agree-np elision past past-agree relative time
be-have
adj-order agree-np contraction coordination exchange time
agree-np clitic question
coordination past possess time
clitic
adj-order agree-np existential number possess
agree-np coordination elision neg past past-agree possess
agree-pred pronoun
coordination elision neg past time
adj-order age agree-np be-have elision existential number subordinate
elision existential subordinate
adverb-place clitic neg past
compare coordination past possess
adj-order agree-np imperfect question
contraction existential number
adj-order agree-np be-have subordinate time
compare
adj-order adverb-place agree-far agree-np
adj-order adverb-place agree-far agree-np elision relative
agree-pred imperfect
adverb-place agree-np exchange subordinate
exchange possess
adj-order agree-np clitic country sense subordinate time
adverb-place agree-np coordination neg
past sense
adj-order agree-np past question
agree-np possess question
clitic clitic-order past possess pronoun
agree-far agree-pred elision past past-agree pronoun relative
existential
coordination exchange past possess
adverb-place agree-np imperfect number
age be-have number
agree-pred possess question
agree-np imperative
adverb-place agree-np compare
agree-pred
possess question
adj-order agree-far agree-np agree-pred elision neg possess pronoun
clitic
adverb-place contraction possess
agree-np elision past past-agree question relative
adj-order agree-np clitic contraction elision modal past pronoun
adj-order agree-np clitic modal past possess pronoun
clitic neg question
past sense
adj-order adverb-place agree-np country existential number subordinate
adj-order adverb-place agree-np past past-agree
adverb-place existential idiom possess
adj-order age agree-np be-have idiom number subordinate
compare
agree-pred
agree-far agree-pred clitic coordination elision imperfect past past-agree
agree-np contraction elision exchange existential number possess subordinate
contraction elision neg past
country past past-agree sense
clitic neg
clitic past pronoun
question
agree-np elision neg past
agree-far elision neg past past-agree relative
agree-np clitic question
agree-np coordination elision modal number sense time
agree-np be-have imperfect past past-agree possess pronoun
adverb-place clitic clitic-order past pronoun
adj-order agree-far agree-np elision past relative
adj-order agree-np elision neg sense time
question
sense time
agree-np clitic past past-agree pronoun relative
possess time
adj-order agree-np compare elision existential idiom possess subordinate
question
possess
adj-order adverb-place agree-np contraction elision sense subordinate time
existential number
neg
question
compare possess pronoun
question
adj-order agree-np clitic elision modal past pronoun
question
adverb-place clitic question
elision imperative neg
adj-order agree-np time
adj-order agree-np possess question
clitic elision neg past past-agree pronoun relative
clitic modal past pronoun
agree-pred neg
adj-order agree-np agree-pred coordination existential idiom
be-have
elision possess pronoun sense
adj-order agree-np contraction elision existential neg subordinate
agree-np compare
adverb-place agree-np clitic past possess pronoun
agree-far agree-np compare pronoun relative
exchange
adj-order agree-np coordination elision existential neg number past
adj-order agree-np coordination elision past past-agree
adj-order agree-np be-have coordination existential idiom
elision question
adj-order agree-np elision imperative possess
imperative possess
agree-pred
adj-order adverb-place agree-np elision modal neg number subordinate
adj-order agree-np coordination elision modal past
country elision neg subordinate time
adj-order agree-np compare
clitic coordination neg number time
adj-order adverb-place agree-np time
possess time
imperative
elision neg possess
adj-order agree-np coordination exchange future possess
adj-order agree-np clitic past possess pronoun
country existential
adj-order agree-far agree-np be-have possess
be-have contraction relative
adj-order agree-np elision existential subordinate
adj-order agree-np elision neg past past-agree pronoun
agree-np clitic modal subordinate
agree-np country existential neg number subordinate time
possess question
contraction elision imperative neg
clitic elision question
agree-np country
agree-far clitic clitic-order elision past past-agree possess
adj-order agree-np clitic exchange subordinate
contraction elision past possess question sense
age be-have elision question
adj-order agree-np elision question
adj-order agree-np clitic past pronoun relative
clitic coordination exchange modal time
adj-order agree-np modal neg possess question relative
adj-order agree-np compare contraction elision possess pronoun
agree-far agree-pred coordination imperfect past past-agree relative
agree-pred contraction coordination number
agree-far agree-pred elision neg past past-agree pronoun relative
agree-np sense
adj-order agree-np compare pronoun
adverb-place agree-pred
modal sense
adj-order adverb-place agree-np clitic elision past pronoun
agree-np be-have coordination country existential number
imperative neg
adj-order agree-far agree-np clitic coordination modal past past-agree relative
elision question
agree-far agree-np agree-pred elision neg relative
agree-np question
agree-np clitic clitic-order past possess pronoun
contraction exchange
coordination existential modal number
adj-order agree-np clitic modal possess sense subordinate
adverb-place elision idiom neg past sense
adj-order agree-far agree-np compare past past-agree pronoun relative sense
country
adj-order agree-np clitic contraction past possess pronoun
adj-order agree-np coordination country existential number time
agree-far clitic clitic-order elision modal relative
adverb-place agree-np clitic past pronoun
adj-order agree-np clitic coordination elision exchange neg past past-agree
adverb-place agree-pred number subordinate
compare
clitic elision modal past pronoun
adj-order agree-np elision past past-agree question relative
adj-order adverb-place agree-np elision modal neg number subordinate
clitic clitic-order
agree-far agree-np existential past past-agree relative sense subordinate time
adj-order adverb-place agree-far agree-np elision past past-agree relative
adj-order agree-np clitic coordination exchange existential
clitic time
clitic contraction coordination past possess time
adj-order agree-np elision neg possess subordinate time
agree-np coordination elision existential neg possess sense
adverb-place elision neg sense subordinate
agree-pred clitic elision exchange neg subordinate
coordination exchange time
age agree-np be-have contraction number subordinate
elision neg past past-agree sense
adj-order agree-np question
clitic elision past pronoun
adverb-place existential
imperative
plain
adj-order adverb-place agree-np be-have coordination elision neg possess
time
agree-np clitic idiom past pronoun
agree-np question
adj-order agree-np agree-pred coordination neg possess time
age be-have question
clitic clitic-order past possess pronoun
question
adj-order agree-np contraction coordination elision neg past possess sense
elision question
elision question
question
elision modal question relative
be-have coordination exchange possess
contraction question sense
agree-far agree-pred elision pronoun relative
adj-order agree-np coordination future possess
agree-np agree-pred imperfect possess
agree-np contraction elision imperative neg
adj-order agree-np agree-pred possess pronoun
agree-np question
possess
adj-order agree-np neg past past-agree pronoun
agree-np compare pronoun
agree-np clitic past pronoun
adj-order agree-np elision past past-agree question relative sense
adj-order agree-np contraction elision question
clitic clitic-order elision past possess pronoun
question
adverb-place agree-np past
contraction elision neg past sense
clitic elision past possess pronoun
adj-order agree-np agree-pred possess pronoun
adj-order agree-np clitic past pronoun
question
elision question sense
elision
possess question sense
question
agree-np elision neg number past past-agree pronoun
adj-order adverb-place agree-np elision past relative sense
adj-order agree-far agree-np agree-pred past past-agree pronoun relative
adj-order agree-np existential
agree-pred pronoun
agree-pred elision pronoun
agree-np agree-pred possess subordinate
adj-order agree-np elision possess
adverb-place contraction elision exchange
agree-np contraction coordination existential past sense time
adverb-place compare
clitic elision past pronoun
imperative possess
be-have question
adverb-place coordination elision existential future
agree-pred coordination imperfect
clitic elision modal question
adj-order adverb-place agree-np agree-pred elision subordinate
adj-order agree-np elision modal neg number question relative
adj-order agree-np modal possess question
adverb-place existential idiom
be-have contraction coordination elision imperfect neg
adverb-place clitic past past-agree pronoun relative
agree-np clitic country exchange existential number subordinate
clitic past pronoun
question
country elision past question
adj-order adverb-place agree-np agree-pred clitic number subordinate
clitic elision past past-agree
imperative
adj-order agree-np question
clitic question
country elision existential neg subordinate
clitic possess question
clitic neg
adverb-place modal subordinate
adverb-place clitic number subordinate
adj-order agree-np agree-pred imperfect past past-agree pronoun
adverb-place imperfect
compare elision possess pronoun
agree-pred
elision question
clitic clitic-order elision modal
agree-pred imperfect
agree-np clitic modal past possess pronoun
adj-order agree-np past past-agree pronoun
agree-np contraction
adverb-place clitic modal
adj-order agree-np agree-pred imperfect
adj-order adverb-place agree-np elision neg possess
adverb-place agree-np existential idiom
adverb-place clitic exchange subordinate
agree-np clitic possess
adj-order adverb-place agree-np coordination elision number past possess
clitic
clitic modal past possess pronoun
past
agree-far agree-np contraction relative
agree-np clitic past pronoun
agree-np clitic past
agree-pred neg subordinate time
plain
past past-agree question relative
be-have contraction elision neg
adverb-place agree-np clitic time
adj-order agree-np elision neg past past-agree pronoun
elision question
adj-order agree-np past past-agree possess pronoun
adj-order adverb-place agree-np agree-pred be-have elision possess subordinate
adverb-place compare modal sense subordinate
adj-order adverb-place agree-np clitic contraction elision past possess pronoun
adj-order agree-np question
agree-np agree-pred coordination neg past past-agree possess time
clitic modal past pronoun
plain
country past past-agree pronoun
be-have elision
imperative
elision imperative neg
clitic elision modal past past-agree pronoun relative
imperative
contraction elision question sense
clitic clitic-order question
elision past past-agree question relative
agree-pred elision possess pronoun
agree-np agree-pred neg
adj-order adverb-place agree-far agree-np coordination elision past past-agree relative time
agree-np clitic elision modal neg subordinate
adj-order adverb-place agree-np contraction exchange
be-have coordination modal possess time
coordination country existential future time
adj-order agree-np agree-pred coordination existential
elision question sense
adj-order adverb-place agree-np clitic question
coordination elision modal number
agree-np agree-pred elision existential number subordinate
contraction sense
contraction question sense
agree-far agree-np agree-pred
neg sense
agree-np be-have coordination elision exchange neg possess
age agree-np be-have number
adj-order adverb-place agree-np clitic elision past pronoun
adj-order adverb-place agree-np contraction sense subordinate time
contraction
agree-np compare possess
agree-np possess sense-that that time
agree-pred country elision subordinate
contraction question sense
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np be-have coordination modal possess time
be-have clitic elision exchange subordinate
agree-pred clitic coordination exchange
adverb-place agree-far agree-np exchange subordinate
adj-order agree-np contraction coordination country elision exchange neg time
country elision subordinate
coordination elision existential sense-that that
adj-order agree-far agree-np agree-pred elision pronoun relative
past question
neg past past-agree relative
agree-pred imperfect possess
adj-order agree-np question
adj-order agree-np country modal question
agree-np agree-pred elision existential subordinate
adj-order agree-np agree-pred elision pronoun
imperfect question
agree-pred neg subordinate
adj-order agree-np coordination existential
idiom imperfect possess
adverb-place idiom neg past past-agree possess
clitic elision past pronoun
agree-pred pronoun
adj-order agree-np agree-pred country elision imperfect past past-agree pronoun relative
agree-pred imperfect number
agree-np agree-pred coordination
be-have elision subordinate time
adverb-place imperfect
adverb-place agree-far agree-np clitic contraction modal
modal possess
adj-order agree-far agree-np agree-pred elision neg pronoun relative
clitic past past-agree pronoun relative
age be-have elision number question relative
adj-order agree-np agree-pred contraction elision exchange neg subordinate
clitic elision past pronoun
adj-order age agree-np be-have compare question relative
existential
adj-order agree-np imperative
agree-pred elision pronoun
adj-order agree-np clitic elision existential number subordinate
elision neg past past-agree possess pronoun
agree-np compare coordination exchange number
clitic elision neg past past-agree pronoun
agree-pred
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
adj-order agree-np agree-pred clitic coordination exchange
agree-np agree-pred pronoun
clitic modal time
adj-order adverb-place agree-np clitic clitic-order elision past pronoun relative
agree-np elision question
compare contraction exchange possess subordinate
adverb-place contraction existential number
existential
agree-np neg subordinate time
adj-order agree-np contraction elision exchange subordinate time
number sense
agree-np clitic
adj-order agree-np clitic past pronoun
adverb-place future
adverb-place clitic elision past pronoun
elision number question
adj-order agree-np coordination elision existential number time
coordination elision exchange past possess
adj-order agree-np elision question
adj-order agree-np contraction elision past possess question
adverb-place possess question
agree-pred imperfect past past-agree pronoun sense
question
agree-np elision question
clitic clitic-order past pronoun
agree-pred
be-have elision neg
adverb-place coordination country elision neg past past-agree relative
imperative
clitic exchange
adj-order agree-np agree-pred be-have coordination neg number time
adj-order agree-np compare elision pronoun
agree-np clitic elision past pronoun
agree-np question
agree-np clitic future
adj-order adverb-place agree-np future idiom
adverb-place clitic elision past past-agree
agree-pred
adj-order agree-np compare elision possess pronoun
question
agree-pred clitic exchange subordinate
elision neg past
question
be-have coordination elision exchange neg possess
elision exchange possess
agree-far agree-np agree-pred compare imperfect pronoun relative
clitic elision neg past past-agree
agree-pred
adverb-place agree-np elision neg past possess
agree-np coordination imperfect neg sense sense-that that
adj-order agree-np agree-pred pronoun
adj-order agree-np question
adj-order agree-np existential
agree-np agree-pred coordination elision neg past possess
adj-order agree-np clitic coordination exchange past
elision neg past past-agree pronoun
adverb-place modal number subordinate
elision past past-agree question relative
coordination existential idiom time
agree-np elision existential subordinate
existential
question
elision past question
adj-order agree-np elision future
agree-pred question
elision neg past question relative
adj-order agree-np coordination existential
adj-order agree-np coordination elision existential modal number
adj-order agree-np compare possess pronoun
agree-np clitic past pronoun
adj-order agree-np contraction elision question relative sense
contraction elision exchange neg number past past-agree relative subordinate
imperative possess
adverb-place agree-far agree-np imperfect past past-agree relative
agree-np clitic elision past past-agree pronoun relative sense
adj-order agree-np agree-pred question
adj-order agree-np clitic coordination country modal neg
agree-pred
adj-order agree-np contraction elision exchange sense sense-that subordinate that time
adverb-place clitic elision past pronoun
adverb-place agree-far be-have elision existential neg number past past-agree relative subordinate
agree-np clitic clitic-order past pronoun
adj-order agree-np clitic elision past past-agree time
adj-order adverb-place agree-np future idiom number relative
country elision existential idiom number subordinate
adverb-place clitic past pronoun
elision neg past past-agree
adverb-place contraction
be-have
adj-order agree-np number past past-agree pronoun relative sense
compare
country elision past past-agree question
adj-order agree-np clitic past possess pronoun
coordination country existential
agree-np clitic elision past possess pronoun
adj-order agree-np agree-pred coordination sense
agree-pred country subordinate
clitic past pronoun
adj-order age agree-np be-have question
compare elision possess
compare
question
agree-np imperative neg
clitic neg possess question
agree-pred compare coordination elision possess
adj-order agree-np elision question
adverb-place agree-pred clitic coordination idiom imperfect past
clitic clitic-order past possess pronoun
adverb-place agree-far contraction possess
idiom past
possess question
adverb-place agree-np time
past past-agree
adverb-place agree-far elision modal past past-agree relative subordinate
existential idiom
sense sense-that subordinate that
clitic past past-agree
adj-order adverb-place agree-np contraction existential number
adj-order agree-np clitic elision past pronoun
adj-order adverb-place agree-np past past-agree pronoun relative
adj-order agree-np past past-agree possess pronoun
question relative
sense
clitic future possess
adj-order agree-np agree-pred possess question
agree-pred imperfect question
contraction time
adj-order agree-np contraction modal sense time
adj-order agree-np contraction coordination country idiom past past-agree sense
agree-far compare elision relative
clitic question
agree-np agree-pred question
exchange
elision neg past past-agree pronoun relative
agree-pred possess pronoun
adverb-place contraction future neg sense
elision question
clitic past pronoun
adj-order agree-np clitic elision past pronoun
clitic contraction elision past possess pronoun
elision modal question
modal sense
adverb-place elision neg past sense
clitic exchange
adj-order agree-np imperative
adj-order adverb-place agree-np possess
agree-pred neg
adj-order agree-np contraction past past-agree possess pronoun
clitic exchange
clitic coordination exchange sense time
adj-order agree-np elision past past-agree question relative
elision past past-agree question relative
possess subordinate time
agree-np clitic past pronoun
agree-pred coordination elision possess
agree-np agree-pred imperfect
clitic contraction neg sense subordinate time
future neg
adj-order adverb-place agree-np clitic past pronoun
existential
adj-order agree-np elision neg past
elision question
agree-np question
adj-order agree-np existential idiom modal subordinate
adj-order agree-np be-have country elision existential subordinate
agree-pred imperfect past past-agree pronoun
adverb-place agree-np number possess
past past-agree possess pronoun
adj-order agree-np coordination elision modal neg possess
elision past question
adj-order agree-np contraction elision past question relative
adverb-place coordination country imperfect time
agree-np number time
adverb-place clitic contraction past pronoun
agree-np elision question
clitic elision past past-agree
adj-order agree-np clitic past possess pronoun
clitic clitic-order past pronoun
agree-pred imperfect past past-agree pronoun sense
adj-order agree-np agree-pred elision neg
adj-order adverb-place agree-np clitic number possess subordinate
agree-np coordination future
agree-np compare question
clitic elision exchange existential idiom subordinate
elision neg
clitic question
elision question
agree-pred neg
adj-order agree-np country exchange possess subordinate
existential
contraction exchange existential subordinate
elision question
clitic elision past past-agree
elision existential
agree-np be-have contraction coordination number relative sense
adverb-place agree-pred be-have contraction number subordinate
elision imperative neg relative
existential
agree-np compare possess pronoun
adj-order agree-np compare elision
contraction existential number
adj-order adverb-place agree-far agree-np coordination past possess sense
adj-order agree-np compare contraction coordination elision imperfect possess
clitic elision idiom past past-agree pronoun relative
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np clitic coordination country exchange idiom past possess
plain
question
