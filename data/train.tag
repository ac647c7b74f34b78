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
agree-far agree-np agree-pred neg pronoun relative
be-have elision subordinate time
agree-np country neg past past-agree pronoun
agree-far agree-np compare elision past past-agree relative
be-have clitic exchange subordinate time
adj-order agree-np coordination elision existential possess
adj-order agree-np clitic elision past pronoun
agree-np modal subordinate time
agree-np imperative
adj-order agree-np compare pronoun
clitic elision question
adj-order agree-np agree-pred modal subordinate
elision possess question
clitic clitic-order
elision neg past past-agree pronoun relative
compare coordination elision modal possess
adj-order agree-far agree-np elision past past-agree possess relative time
imperative possess
adj-order agree-np compare possess pronoun
adj-order agree-np agree-pred existential subordinate
adverb-place clitic clitic-order past pronoun
possess
adverb-place agree-far be-have coordination modal relative
adverb-place contraction future idiom sense
agree-np
adverb-place clitic elision exchange idiom possess sense subordinate
adverb-place coordination past past-agree
clitic past pronoun
adj-order adverb-place agree-np idiom past
existential number
agree-np clitic past pronoun
clitic elision past pronoun
agree-np agree-pred elision possess sense sense-that that
agree-np
sense
adverb-place future idiom neg
agree-np coordination country existential modal
adverb-place clitic contraction coordination modal past sense time
adj-order agree-np possess
adverb-place clitic future
adverb-place past
adj-order agree-np clitic past possess pronoun
agree-pred modal possess subordinate
adj-order adverb-place agree-np coordination elision existential idiom sense
clitic past pronoun
agree-far elision neg possess relative
agree-pred elision neg
adj-order agree-np existential
agree-np country past past-agree pronoun
country modal past past-agree pronoun relative sense
clitic past pronoun
agree-pred elision question
country existential
elision question
sense
agree-np country elision existential
imperative
elision existential subordinate
agree-np agree-pred pronoun
adj-order agree-np clitic exchange number subordinate time
adj-order agree-np country neg number
question
be-have elision neg
clitic clitic-order past possess pronoun
adj-order adverb-place agree-np clitic past pronoun
agree-np elision question
contraction sense
question sense
be-have coordination elision exchange possess time
adj-order agree-np question relative sense
adj-order agree-np clitic clitic-order question
clitic past pronoun
adj-order agree-np agree-pred elision existential possess subordinate
agree-np be-have elision neg possess
adj-order agree-np be-have contraction elision subordinate time
contraction elision question relative
adj-order agree-np compare coordination past
elision exchange possess
agree-np imperative
agree-pred pronoun
adj-order agree-far agree-np coordination elision neg past past-agree relative
agree-np country past past-agree pronoun sense
adverb-place
clitic elision past pronoun
adj-order adverb-place agree-far agree-np coordination existential relative
agree-np coordination modal number
compare future question relative
plain
adj-order agree-np clitic past pronoun
elision question
modal
adj-order agree-np country neg possess
adj-order agree-np contraction exchange possess
adj-order agree-np past
adj-order adverb-place agree-np country
adverb-place existential possess
agree-pred pronoun
adverb-place be-have neg past past-agree relative sense subordinate
adverb-place idiom past sense
possess
clitic elision past pronoun
adverb-place clitic modal
agree-pred question
country past past-agree question relative
adj-order adverb-place agree-np clitic elision modal subordinate
agree-far clitic exchange neg possess subordinate
modal question
question
agree-pred question
adj-order adverb-place agree-np country neg possess subordinate
adverb-place country elision modal neg possess subordinate time
adj-order adverb-place agree-np compare elision possess
adverb-place elision future idiom
adverb-place age agree-far be-have elision number relative
adj-order agree-np clitic coordination exchange modal possess
adj-order adverb-place agree-np coordination country elision time
agree-np clitic elision past pronoun
compare number possess
adj-order agree-np be-have possess
adj-order agree-np pronoun sense
adj-order agree-np agree-pred pronoun
adverb-place agree-np coordination elision exchange neg past possess
adj-order agree-np question
compare pronoun
adj-order adverb-place agree-np contraction elision idiom neg past
adj-order agree-np elision neg past past-agree pronoun relative
imperative neg
adj-order agree-np past past-agree pronoun
adj-order agree-np elision neg past past-agree
adj-order adverb-place agree-np contraction future idiom
adverb-place agree-np agree-pred possess relative sense subordinate time
contraction past
question
clitic past possess pronoun
adj-order agree-np coordination existential possess
imperative possess
adverb-place agree-far clitic elision past past-agree possess
be-have
adverb-place clitic coordination exchange modal neg
agree-pred idiom possess
adverb-place coordination neg sense
adverb-place elision
adverb-place country existential
imperfect sense
adj-order agree-np elision
future
question
adj-order agree-np coordination elision exchange past
agree-far agree-pred contraction coordination elision neg relative
agree-far agree-np agree-pred pronoun
adj-order agree-np country neg past past-agree
imperative
adj-order age agree-np be-have contraction coordination exchange number
agree-np neg subordinate
clitic elision neg past past-agree
agree-np elision imperative
neg
agree-np clitic elision neg past pronoun relative
adj-order agree-np elision neg past possess
agree-pred coordination country number time
agree-np coordination exchange past past-agree possess
adj-order agree-np be-have elision neg subordinate time
imperative
adj-order adverb-place agree-np clitic compare subordinate
coordination country elision existential number past
clitic elision neg past past-agree pronoun
agree-pred pronoun
country elision question
coordination elision neg past possess sense
agree-np coordination existential number time
adj-order agree-np number question
clitic elision modal neg past past-agree pronoun relative
clitic past pronoun
coordination exchange future time
adj-order agree-np clitic coordination neg number
adverb-place contraction neg sense
adj-order agree-np agree-pred
adverb-place agree-np clitic future idiom number
possess question
adj-order agree-far agree-np agree-pred elision pronoun
adj-order agree-np clitic coordination country elision time
clitic question
adj-order agree-np past past-agree pronoun sense
agree-pred question
adj-order agree-np idiom past past-agree possess pronoun
agree-pred elision question
agree-np elision neg past past-agree pronoun sense
agree-np agree-pred pronoun
agree-pred
adj-order agree-np past
clitic past pronoun
past
adverb-place future sense
adj-order agree-np existential
adj-order agree-np agree-pred elision pronoun
be-have
existential idiom number
adj-order adverb-place agree-far agree-np agree-pred elision imperfect
agree-np question
possess question
agree-np modal question
adj-order adverb-place agree-np clitic coordination modal number sense time
compare idiom
clitic elision past pronoun
adj-order agree-np coordination elision exchange number
adj-order agree-np contraction
clitic modal past pronoun sense
contraction elision question relative sense
adj-order agree-np number past past-agree
elision past
agree-far agree-pred elision neg past past-agree pronoun relative
adj-order agree-np elision past past-agree question relative
question sense
adverb-place possess
agree-pred clitic coordination elision past past-agree possess
agree-far agree-pred coordination elision neg past past-agree relative
adj-order agree-np imperative possess
adj-order agree-np clitic contraction past pronoun
elision future neg possess
adj-order adverb-place agree-np clitic clitic-order past past-agree pronoun relative
adj-order agree-np clitic clitic-order modal past possess pronoun
agree-far agree-np past relative time
agree-pred neg
adj-order agree-np agree-pred elision past past-agree question relative
adj-order agree-np clitic contraction elision modal past possess pronoun
elision neg past past-agree sense time
elision imperative neg
imperative
agree-np be-have coordination existential number
elision imperative neg possess
possess question sense
adj-order agree-np agree-pred coordination
adverb-place agree-np clitic past pronoun
question
imperative
adverb-place clitic future
clitic coordination exchange
adj-order adverb-place agree-far agree-np be-have elision number relative subordinate
elision exchange
adj-order agree-np elision exchange modal subordinate time
agree-np contraction existential number
agree-pred coordination elision imperfect neg
possess question
agree-far clitic coordination exchange imperfect relative
adverb-place coordination time
elision imperative
question
adverb-place coordination elision idiom neg past past-agree
imperative
adj-order agree-np clitic clitic-order past pronoun
agree-pred coordination elision neg
modal sense
adj-order agree-far agree-np agree-pred coordination elision
elision exchange possess
agree-pred imperfect past past-agree possess pronoun
adverb-place coordination country future past past-agree time
adverb-place clitic number
adverb-place clitic
elision
elision question relative
elision question
agree-pred question
agree-pred elision neg
adj-order agree-far agree-np agree-pred imperfect
adj-order adverb-place agree-np neg possess
adj-order agree-np clitic past pronoun
clitic elision past question
neg past past-agree
agree-np elision past past-agree pronoun
clitic past pronoun
plain
adj-order agree-far agree-np agree-pred elision neg past past-agree relative sense subordinate
adj-order agree-np clitic exchange modal possess subordinate
age be-have elision past past-agree question relative
be-have elision
agree-far agree-np compare elision pronoun
clitic elision past possess pronoun
adverb-place clitic future idiom possess
clitic elision past possess pronoun
clitic
adverb-place agree-pred be-have coordination imperfect
clitic coordination exchange existential
agree-pred
adj-order agree-np clitic coordination exchange
adj-order agree-np clitic contraction elision past possess pronoun
clitic imperfect
clitic coordination elision modal neg number possess time
adj-order agree-np agree-pred coordination number
be-have number
adj-order agree-np coordination country existential number
adj-order agree-far agree-np agree-pred elision neg possess pronoun
adj-order agree-np compare elision pronoun
past possess time
adverb-place elision future idiom
adverb-place country number subordinate
adj-order agree-far agree-np contraction coordination elision existential past past-agree relative
be-have contraction elision subordinate time
adj-order adverb-place agree-far agree-np country elision idiom neg past past-agree
adj-order agree-np existential
adverb-place clitic past pronoun
adj-order agree-np clitic past pronoun
agree-pred
adj-order agree-np agree-pred exchange subordinate
agree-np clitic elision modal past pronoun
adj-order agree-np compare possess pronoun
coordination
elision possess question
adj-order agree-np question
clitic elision question
agree-np subordinate time
adj-order agree-far agree-np agree-pred elision neg pronoun relative
be-have elision neg time
agree-np clitic coordination exchange existential number
adj-order agree-np agree-pred contraction coordination neg possess
agree-np contraction coordination elision exchange possess
elision question
agree-np coordination country existential past past-agree possess
adverb-place clitic future idiom
agree-np compare
agree-pred clitic exchange idiom subordinate
clitic elision past possess pronoun
agree-np compare elision
adj-order agree-np agree-pred pronoun
clitic neg past past-agree
adj-order agree-far agree-np be-have compare relative subordinate
agree-np compare possess
agree-np question
clitic clitic-order past possess pronoun
agree-far agree-pred past past-agree relative
adj-order agree-far agree-np clitic coordination elision exchange past past-agree relative time
adj-order agree-np clitic contraction past pronoun
clitic elision past pronoun
agree-pred neg
agree-far agree-np compare elision possess pronoun
agree-np elision question
clitic clitic-order past pronoun
be-have compare elision idiom possess subordinate
adverb-place imperfect question sense sense-that that
adverb-place contraction elision neg past sense
adverb-place country existential idiom number
adverb-place clitic exchange
agree-np clitic past possess pronoun
agree-pred elision imperative imperfect neg relative
agree-pred possess pronoun
elision past past-agree question relative
adj-order agree-np contraction question
question
time
agree-pred possess pronoun
agree-pred possess
adverb-place agree-far be-have compare elision neg relative
elision question relative
clitic elision past question
agree-pred be-have country subordinate
adj-order agree-np elision imperative neg
agree-pred elision neg subordinate
agree-np compare elision pronoun
adverb-place clitic clitic-order past pronoun
country future question
adj-order agree-np elision
adj-order agree-np agree-pred elision question
adj-order agree-np clitic idiom modal past pronoun
adverb-place agree-np clitic past pronoun
adj-order agree-np agree-pred pronoun
clitic elision past possess pronoun
agree-np elision modal neg subordinate
contraction past question sense
adj-order adverb-place agree-np coordination elision exchange past past-agree possess
agree-np
elision question
agree-np clitic modal past pronoun
agree-pred neg pronoun
question
adverb-place agree-far contraction coordination idiom modal past possess relative sense
clitic elision past possess pronoun
adj-order agree-np coordination existential number
adj-order agree-np clitic past pronoun
agree-pred imperfect past past-agree pronoun relative sense
adj-order adverb-place agree-np clitic past pronoun
contraction modal sense subordinate
adverb-place agree-np be-have clitic coordination elision imperfect neg possess
adj-order agree-np elision neg number past
adj-order age agree-far agree-np be-have coordination neg number sense time
adj-order agree-np clitic past pronoun
adverb-place past past-agree relative subordinate
agree-pred pronoun
adj-order adverb-place agree-np be-have elision relative subordinate
adverb-place agree-pred subordinate
adj-order agree-np coordination elision existential number past past-agree possess
agree-pred possess
adverb-place existential number subordinate
elision neg past sense
adj-order agree-np existential
existential
adj-order agree-np compare possess pronoun
question
adverb-place
imperative
adj-order agree-np elision question
agree-np clitic modal subordinate
adj-order agree-np modal possess question
clitic sense
clitic exchange
adj-order agree-far agree-np agree-pred coordination elision imperfect past past-agree possess relative
adj-order agree-np compare pronoun
compare pronoun
adj-order agree-np compare question
adverb-place agree-np elision exchange possess subordinate
adverb-place sense time
adj-order agree-np past past-agree pronoun
agree-pred elision neg
clitic elision modal past possess pronoun
possess question
adj-order agree-np compare
agree-pred
agree-np clitic coordination exchange past
adj-order agree-np question
age be-have number
clitic modal past pronoun relative
imperative
elision imperative neg possess
possess question
adj-order agree-np agree-pred contraction question
clitic elision neg past past-agree
agree-far contraction
be-have possess
existential
elision exchange
agree-np existential possess
agree-np number past past-agree pronoun
adverb-place modal number subordinate
agree-pred compare elision subordinate
adj-order adverb-place agree-np compare
agree-np elision past possess question
adj-order agree-np elision imperfect number relative
adverb-place question
compare pronoun
adj-order agree-np elision neg past past-agree possess pronoun sense
clitic clitic-order elision past question
agree-np neg number time
adj-order agree-np past past-agree question relative
agree-np clitic modal past pronoun
clitic elision past pronoun
agree-np contraction past sense time
agree-np imperfect
coordination future past possess
adj-order agree-np coordination exchange neg
elision question sense
agree-pred neg possess pronoun
question
adj-order agree-np coordination existential
agree-pred coordination imperfect
agree-far agree-np
agree-pred elision possess pronoun
elision imperative neg past past-agree relative
elision imperative neg relative
agree-far compare elision past past-agree pronoun relative
agree-np elision question
adj-order agree-np contraction past past-agree pronoun relative
adj-order agree-np number past possess time
clitic future
adverb-place clitic clitic-order past past-agree
modal time
adj-order agree-np elision question
imperative
imperative
clitic coordination country exchange neg
agree-far agree-np compare contraction coordination elision existential number
adj-order agree-np agree-pred imperfect past past-agree pronoun
clitic coordination country exchange existential number
adj-order agree-np existential number
adj-order agree-np contraction elision neg past past-agree pronoun relative sense
country elision future possess
compare possess pronoun
adverb-place agree-far contraction past relative
country possess question
adverb-place agree-np clitic elision
adj-order agree-np contraction past past-agree pronoun relative sense
agree-np clitic neg past past-agree
adj-order agree-np coordination exchange existential number
adj-order agree-np possess question
be-have question
adj-order adverb-place age agree-np be-have number subordinate
adverb-place clitic clitic-order elision past pronoun
adverb-place agree-far agree-np agree-pred coordination elision
agree-np coordination modal sense
agree-np contraction elision neg past past-agree pronoun relative sense
agree-np question
adj-order agree-np agree-pred coordination modal possess time
elision question
clitic exchange
adj-order agree-np coordination country past possess
time
agree-np elision question
agree-np question
adj-order adverb-place agree-np agree-pred coordination elision future neg possess
coordination elision modal past time
clitic clitic-order past past-agree
adj-order agree-np elision existential
adj-order agree-np contraction coordination country elision modal neg past sense
adj-order agree-np existential
adj-order age agree-np be-have question
agree-far agree-np agree-pred elision past past-agree pronoun relative sense
adj-order age agree-np be-have question
adj-order agree-np clitic past pronoun relative
adj-order agree-far agree-np agree-pred pronoun
adj-order adverb-place agree-np clitic coordination exchange future neg
adj-order agree-far agree-np agree-pred elision neg pronoun
clitic past pronoun
clitic elision past pronoun
agree-pred imperfect question
elision possess question
elision question
adj-order agree-np relative
adj-order agree-np coordination existential future idiom number
adj-order adverb-place agree-np coordination existential past
compare question
adj-order agree-np contraction elision question
agree-pred
agree-far agree-pred coordination elision imperfect neg relative
agree-np agree-pred contraction possess pronoun
adverb-place agree-pred elision modal relative subordinate
clitic elision past past-agree pronoun relative sense
agree-np clitic clitic-order past pronoun
adverb-place neg
agree-np contraction coordination elision neg past time
adj-order agree-np agree-pred possess subordinate
adj-order agree-np elision question sense
compare contraction coordination existential
adverb-place clitic past pronoun
imperative
compare question
imperfect number
clitic past pronoun
adj-order agree-far agree-np contraction imperfect possess sense
agree-pred elision
elision possess question
adverb-place agree-far clitic coordination neg past past-agree relative
exchange possess
agree-np possess
adj-order agree-np imperative
elision question
adj-order agree-np existential subordinate
clitic elision past pronoun
adj-order agree-np clitic coordination exchange existential idiom
agree-np elision imperative neg
clitic coordination elision exchange existential
adj-order agree-np clitic question
contraction past past-agree possess pronoun sense
clitic sense
contraction coordination exchange modal
be-have imperfect
question
agree-pred clitic coordination elision past
coordination country elision neg past time
be-have
adj-order agree-np past past-agree pronoun relative
agree-np be-have contraction exchange relative subordinate
adverb-place country
adj-order agree-np agree-pred coordination modal number
number question
agree-np agree-pred coordination imperfect
clitic elision modal past pronoun
adj-order adverb-place agree-np elision possess
agree-far agree-np agree-pred coordination elision existential number past past-agree relative
clitic elision past pronoun relative
clitic contraction past past-agree pronoun
adj-order agree-np existential possess
adj-order agree-np question
agree-np clitic elision modal past pronoun
adj-order agree-np contraction elision sense
adverb-place compare contraction relative sense
country elision question
adj-order agree-np coordination country idiom modal neg
imperative
agree-np clitic past pronoun
adverb-place be-have contraction coordination modal
age be-have elision number
be-have coordination neg number
clitic clitic-order neg
adj-order agree-np elision future neg number
imperative
adj-order agree-np agree-pred
adj-order agree-np clitic neg past past-agree possess pronoun relative
agree-pred elision neg pronoun
adj-order agree-far agree-np clitic future past past-agree relative
adj-order agree-np modal possess subordinate
question
adj-order agree-np existential number
be-have
elision question
adj-order agree-np clitic modal past possess pronoun
agree-pred compare coordination elision relative
adj-order agree-np existential possess
neg sense
adj-order agree-np elision neg possess subordinate time
adj-order adverb-place agree-np be-have clitic possess subordinate time
adverb-place clitic coordination neg
agree-np agree-pred coordination exchange imperfect
age agree-np be-have number
elision existential number subordinate
agree-np contraction coordination country exchange modal
adj-order agree-np clitic neg
question
adj-order agree-np clitic elision neg subordinate time
adverb-place existential
adj-order agree-np imperative
clitic elision past pronoun
future possess question
compare possess
agree-np coordination elision
adj-order agree-np past past-agree
adj-order adverb-place agree-np coordination elision neg past past-agree possess time
adverb-place clitic elision possess subordinate
past past-agree pronoun
agree-pred
adverb-place
clitic elision exchange sense-that that
elision question
adj-order agree-np elision exchange existential number possess subordinate
adj-order agree-np clitic modal time
agree-pred question
country existential number subordinate time
agree-np clitic past pronoun
agree-pred elision pronoun
adj-order agree-np imperfect
adj-order agree-far agree-np contraction past past-agree relative time
adj-order agree-np agree-pred
be-have elision neg possess
adj-order adverb-place agree-np contraction coordination elision idiom imperfect number past sense
adj-order agree-far agree-np agree-pred neg past past-agree pronoun relative
adverb-place elision neg past possess
neg past past-agree time
question
elision question
coordination elision existential neg possess
clitic clitic-order elision past pronoun
elision question
be-have contraction coordination imperfect past
agree-np clitic
adj-order agree-np clitic clitic-order past pronoun
compare
agree-far agree-np agree-pred be-have elision past past-agree possess relative subordinate time
agree-np clitic past pronoun
clitic possess
plain
agree-pred question
agree-pred pronoun
plain
age be-have elision question relative
adverb-place clitic
adj-order agree-np elision imperative neg
modal
adj-order agree-np existential
elision question sense
adj-order adverb-place agree-np elision existential subordinate
elision imperative neg
adj-order agree-np
question
clitic past pronoun
clitic elision past past-agree possess
adj-order adverb-place agree-np compare
adj-order agree-np elision past past-agree question relative
country elision
agree-far agree-pred imperfect pronoun relative
elision modal question
adj-order agree-np elision past
agree-np contraction coordination exchange
be-have subordinate time
plain
coordination neg past possess time
adverb-place clitic past pronoun
adj-order agree-np clitic past pronoun
agree-np elision neg past past-agree pronoun relative sense
clitic elision past question
agree-np agree-pred elision pronoun
idiom question
adj-order agree-far agree-np agree-pred elision
existential idiom number
clitic clitic-order modal past pronoun
adverb-place agree-np neg subordinate
clitic elision past pronoun sense
past question
adj-order agree-np question
agree-pred question
agree-np clitic elision past pronoun relative
adj-order agree-np contraction exchange question sense-that that
adj-order agree-np past possess
agree-far elision modal relative
adj-order agree-np elision question
agree-np clitic elision past pronoun
adj-order agree-np compare country elision existential possess subordinate
adverb-place elision neg past
adverb-place agree-np compare coordination elision number past past-agree sense
adverb-place elision neg possess sense subordinate time
coordination elision imperfect past sense
adj-order agree-np clitic contraction elision past pronoun relative sense
compare elision pronoun
agree-np clitic coordination exchange existential
adj-order agree-far agree-np agree-pred elision possess pronoun
adj-order agree-np question
clitic coordination elision exchange past
adj-order agree-np coordination existential neg number
clitic elision past pronoun
agree-pred question
agree-np pronoun
question
adj-order agree-np existential idiom number
elision question
agree-np elision possess
adj-order agree-np past question
elision question
agree-np agree-pred elision pronoun
clitic modal question
agree-np agree-pred pronoun
adj-order agree-np agree-pred imperfect past past-agree possess pronoun sense
elision question
adj-order agree-np compare coordination elision exchange
adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
clitic neg past
adj-order agree-np idiom question
clitic elision past pronoun
adverb-place be-have coordination country elision idiom neg past past-agree possess
adj-order agree-np clitic past past-agree possess pronoun
clitic clitic-order past pronoun
elision past past-agree question relative
adverb-place clitic neg
adj-order agree-np compare possess
adverb-place past possess
clitic elision past possess pronoun
agree-np elision existential subordinate
adj-order agree-far agree-np clitic existential neg possess subordinate
agree-np country question relative
adverb-place country past past-agree
adj-order agree-np be-have coordination elision
adj-order agree-np agree-pred elision neg pronoun
contraction question
elision neg past past-agree sense
past past-agree
be-have exchange subordinate
imperfect
adj-order agree-np imperative
adj-order agree-np modal
clitic clitic-order neg
agree-np elision imperative neg
be-have imperfect past past-agree pronoun sense
agree-np compare past past-agree pronoun relative
clitic coordination exchange modal
adj-order agree-np existential
contraction imperfect sense
agree-np contraction elision neg past question
adj-order agree-np clitic idiom past pronoun
coordination elision neg time
adj-order agree-np contraction existential number
adj-order agree-np clitic clitic-order past past-agree time
adverb-place agree-np clitic past pronoun
clitic neg time
agree-pred question
adverb-place modal sense
be-have
elision modal neg possess
contraction modal possess
modal neg
be-have contraction coordination future sense time
adj-order adverb-place agree-far agree-np compare elision relative
adj-order adverb-place agree-np clitic
adj-order adverb-place agree-far agree-np agree-pred elision past past-agree relative subordinate
plain
clitic modal past possess pronoun
adverb-place agree-pred idiom imperfect
adj-order agree-np be-have coordination future possess
elision past time
agree-np question relative
adverb-place country existential
country elision neg past past-agree
question
adj-order agree-np question
clitic clitic-order elision question
agree-np agree-pred clitic coordination
clitic clitic-order elision modal question
neg question
agree-far agree-np compare pronoun
adj-order agree-np clitic number time
adj-order agree-np question
adverb-place agree-pred imperfect
coordination exchange existential number possess
adverb-place clitic coordination country elision neg past
elision question
adj-order agree-np contraction elision modal past past-agree question relative
coordination country existential number
adj-order agree-np clitic past question relative
adverb-place existential
agree-np subordinate time
clitic question
clitic future
adverb-place past possess
adj-order agree-np clitic elision
adj-order agree-np clitic contraction elision past pronoun
adj-order agree-np imperative past past-agree relative
adj-order agree-far agree-np compare possess pronoun
adj-order agree-far agree-np agree-pred clitic coordination past
agree-pred imperfect question
possess question
elision modal
clitic clitic-order question
agree-np clitic elision modal past pronoun relative
adj-order agree-np agree-pred clitic coordination elision imperfect neg number past past-agree
clitic past pronoun
elision neg question
agree-far agree-pred imperfect relative
adj-order agree-np elision neg past past-agree possess pronoun
clitic compare contraction coordination exchange possess
adj-order adverb-place agree-far agree-np coordination country elision relative
clitic elision past possess pronoun
adj-order agree-np clitic elision neg past past-agree pronoun relative
possess question
adj-order agree-np elision number past question
clitic question
coordination modal
question
coordination elision existential number
adj-order agree-np country exchange existential possess subordinate
be-have
adj-order adverb-place agree-np be-have contraction neg subordinate
elision question
agree-np agree-pred
adj-order agree-np clitic clitic-order modal past pronoun
number past past-agree pronoun
agree-np contraction elision existential number sense subordinate
adj-order agree-np elision existential number sense subordinate time
neg
clitic elision past pronoun
agree-np elision past past-agree question relative
imperative possess
contraction coordination neg past
clitic elision modal past pronoun relative
adj-order agree-np clitic past
agree-np compare elision pronoun
clitic idiom past pronoun
neg
be-have contraction possess
clitic elision past question
agree-pred imperfect possess
contraction sense time
adverb-place elision neg past past-agree
adj-order age agree-np be-have possess question
adverb-place
adj-order agree-np clitic coordination elision exchange neg number past possess time
agree-np possess question
elision exchange
past past-agree pronoun
adj-order agree-np clitic elision modal past past-agree question relative
adj-order agree-np elision neg past
adverb-place agree-np exchange possess
coordination elision exchange possess
past past-agree pronoun
elision question
adj-order agree-np be-have coordination exchange imperfect possess
clitic exchange
agree-pred imperfect question relative
adj-order agree-np imperative
adj-order agree-np agree-pred imperfect
agree-pred elision neg
agree-far contraction neg past past-agree relative sense
elision imperative possess
clitic clitic-order past possess pronoun
adj-order agree-np clitic elision past pronoun
agree-pred
elision exchange possess
imperative neg
clitic past pronoun
country
clitic past pronoun relative
past past-agree possess pronoun
agree-pred contraction coordination existential imperfect number
elision question
adj-order agree-np idiom question relative
adj-order adverb-place agree-np clitic elision past pronoun
coordination existential idiom number possess
agree-pred imperfect past past-agree pronoun
agree-np clitic past possess pronoun
clitic clitic-order elision past past-agree time
adverb-place country elision past past-agree
adverb-place elision existential idiom number
past question
agree-pred
adj-order agree-np clitic clitic-order past pronoun
question
adverb-place coordination elision imperfect neg past
agree-np imperative
agree-far agree-pred compare contraction coordination elision
agree-np elision existential
agree-np possess question
clitic elision modal past pronoun
adverb-place clitic future relative
possess question
adj-order agree-np imperative relative
adverb-place past past-agree sense
adj-order agree-np clitic past possess pronoun
adj-order agree-np coordination modal neg possess
contraction coordination existential neg past past-agree
adj-order agree-np clitic contraction coordination exchange neg past possess
clitic elision past past-agree time
agree-np elision past past-agree possess pronoun
adverb-place agree-pred elision neg
clitic neg
country elision pronoun
adj-order agree-np contraction future possess
adj-order adverb-place agree-np coordination existential number sense
agree-pred elision neg
clitic clitic-order past pronoun
adj-order agree-np country neg
imperative
adj-order agree-np elision question
elision neg
question
agree-pred elision neg
adj-order agree-np agree-pred pronoun
adverb-place neg subordinate
adj-order agree-np past past-agree question relative
contraction past sense
country existential
adj-order adverb-place agree-np country
country past question
adverb-place agree-np be-have number subordinate time
imperative
agree-np clitic modal past pronoun
clitic past pronoun
adverb-place be-have clitic neg possess subordinate
clitic elision number past past-agree
adverb-place contraction coordination exchange past
elision question
agree-np coordination exchange past possess
clitic past
adverb-place be-have
adj-order age agree-np be-have elision question
elision possess
agree-np contraction imperative past past-agree relative
agree-pred pronoun
agree-pred elision pronoun
plain
be-have elision neg number
imperative
agree-far agree-np agree-pred clitic coordination relative time
adj-order agree-np elision past
adverb-place sense
agree-np clitic contraction elision modal past past-agree pronoun relative
country past past-agree question
elision neg past
agree-pred
elision neg past past-agree possess pronoun
adj-order agree-np compare elision number
adj-order agree-np elision imperative neg
imperative relative
adverb-place agree-np contraction idiom imperfect number sense
future neg
adj-order agree-np clitic neg past past-agree pronoun
agree-np past possess
clitic past pronoun
adj-order adverb-place agree-np modal subordinate
adj-order adverb-place agree-np existential idiom
adj-order agree-np
clitic elision past pronoun
plain
past past-agree possess pronoun sense
adj-order agree-np agree-pred neg sense subordinate
question
elision question
agree-far agree-np agree-pred contraction elision neg possess pronoun
elision question
agree-pred compare subordinate
question
clitic elision exchange neg subordinate
adverb-place idiom possess
agree-np contraction coordination existential number
contraction past sense
adj-order agree-np clitic coordination exchange existential
plain
adj-order agree-np imperfect
adj-order agree-np past past-agree pronoun relative
adj-order agree-np be-have
existential idiom
clitic elision question
coordination past past-agree possess time
agree-np compare pronoun
agree-far agree-np be-have past past-agree relative
adj-order agree-np imperative
adj-order age agree-np be-have question
question
adj-order agree-np clitic coordination elision neg past possess
agree-np agree-pred pronoun
elision possess question
agree-np question
imperative
adj-order agree-np agree-pred coordination elision neg past
adverb-place
clitic elision past pronoun
elision question
elision question
adj-order agree-np clitic clitic-order elision past pronoun
agree-np modal possess
adj-order agree-np agree-pred elision neg pronoun
existential idiom
question
imperative
adj-order agree-np coordination exchange past possess
agree-np agree-pred elision possess
adj-order agree-np contraction past past-agree pronoun relative
adj-order agree-np elision question relative
adj-order agree-np compare elision number
elision modal neg possess question relative
agree-np compare question relative
time
adverb-place clitic elision past pronoun
clitic clitic-order elision past pronoun
adj-order agree-np country existential
be-have
clitic neg question
adj-order agree-np contraction existential
age be-have number
clitic elision past pronoun
adj-order adverb-place agree-np elision future neg past past-agree relative
contraction possess
adverb-place agree-np past
elision possess question
adj-order agree-far agree-np elision neg past
adverb-place agree-np clitic past pronoun
neg possess subordinate time
adverb-place clitic exchange
adj-order agree-np clitic elision past pronoun
past
agree-pred coordination modal neg
future
agree-np exchange
adj-order agree-np coordination country modal number
adverb-place agree-np contraction modal
adverb-place existential number
adverb-place
adj-order agree-np agree-pred elision possess pronoun
adverb-place agree-far agree-np agree-pred coordination neg
pronoun sense
contraction past past-agree pronoun
adj-order agree-np elision neg past past-agree possess pronoun
adj-order agree-np coordination existential
country
agree-pred
clitic
agree-np question
adj-order agree-np past past-agree pronoun
adj-order agree-np clitic question
adj-order adverb-place agree-np contraction coordination country modal past possess
be-have coordination future
adj-order agree-np agree-pred possess pronoun
elision possess question
question
agree-pred question
agree-np agree-pred possess question
clitic elision idiom past pronoun
adj-order agree-np existential number
adj-order agree-np elision neg number past possess
elision question
adj-order agree-np possess time
clitic compare elision exchange subordinate
agree-np imperative possess
adj-order agree-np clitic past past-agree question relative
past past-agree pronoun
neg subordinate time
agree-pred coordination existential
agree-far modal relative sense
agree-pred elision idiom neg past relative
question
adj-order agree-np agree-pred elision pronoun
clitic number subordinate
adj-order agree-np elision idiom neg past past-agree pronoun
agree-np elision existential neg possess subordinate
imperative neg
clitic coordination country future neg
agree-np existential
agree-np agree-pred elision pronoun
question
adj-order adverb-place agree-np existential subordinate
clitic elision future
country neg possess subordinate time
adj-order agree-np clitic coordination elision neg past
agree-np elision neg past
question
adj-order agree-np clitic contraction coordination exchange neg sense
agree-pred pronoun
clitic country elision exchange existential subordinate
clitic modal past possess pronoun
elision question
agree-np compare elision pronoun
be-have coordination elision future possess
adverb-place agree-np clitic clitic-order elision past past-agree pronoun relative
contraction number
adverb-place clitic contraction country elision modal subordinate
adverb-place agree-np sense
elision neg possess
adj-order agree-np exchange subordinate
adj-order age agree-np be-have elision existential number possess subordinate
compare elision question
imperative
agree-pred coordination elision neg possess
agree-np compare pronoun
elision neg past past-agree possess pronoun relative
agree-pred
be-have
agree-np be-have coordination neg
adj-order agree-np clitic coordination exchange future
adj-order adverb-place agree-np contraction future idiom neg possess
adj-order agree-np clitic elision past pronoun
elision question
clitic coordination future neg
agree-np question
clitic neg possess
agree-pred coordination country imperfect number
agree-np agree-pred clitic relative subordinate
adj-order agree-np elision imperative neg
elision question
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative
agree-pred question
question
adj-order agree-np agree-pred elision pronoun
agree-pred
clitic
agree-np be-have coordination elision imperfect
adj-order agree-np elision neg past question
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
adverb-place elision existential subordinate
adj-order agree-np clitic clitic-order elision past pronoun relative
be-have imperfect time
clitic contraction past pronoun
compare possess question
agree-pred
adj-order agree-np coordination neg number
elision question
agree-np elision future relative sense
agree-np imperative
modal question
past
adj-order agree-np elision possess question
agree-np agree-pred question
agree-pred country elision possess subordinate time
clitic elision past possess pronoun
adj-order adverb-place agree-np elision future idiom possess
adverb-place clitic exchange
plain
adverb-place be-have country elision subordinate
number question
agree-np existential number
adj-order agree-np be-have exchange subordinate time
clitic modal past pronoun
adj-order agree-far agree-np agree-pred be-have possess relative subordinate
coordination elision existential idiom neg past time
agree-pred pronoun
adverb-place elision neg past possess
elision question
existential
agree-pred pronoun
be-have contraction
clitic modal past pronoun relative
agree-pred elision pronoun
adverb-place clitic past possess pronoun
be-have
agree-np agree-pred
compare contraction
sense
adj-order agree-np elision
elision neg possess sense
adj-order agree-np clitic clitic-order past possess pronoun
adverb-place contraction elision past past-agree relative
agree-np clitic question
adverb-place clitic contraction past possess pronoun
agree-np imperative
clitic past
clitic elision past past-agree pronoun sense
question
imperative neg possess
adj-order agree-np agree-pred compare question relative
agree-pred pronoun
agree-np imperative neg possess
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np imperative
clitic clitic-order future neg time
agree-np elision neg past past-agree possess relative
adverb-place elision neg
elision question
adverb-place agree-pred coordination elision future
adj-order agree-np clitic past pronoun
clitic past possess pronoun
adj-order agree-np compare pronoun
adj-order agree-np question sense
adverb-place agree-np clitic coordination exchange
contraction coordination elision exchange modal possess time
adj-order adverb-place agree-far agree-np agree-pred country elision possess subordinate
clitic clitic-order past possess pronoun
adj-order adverb-place agree-np agree-pred contraction coordination modal number possess
clitic clitic-order elision future neg
adverb-place coordination elision future
clitic
agree-np elision neg past past-agree pronoun sense
agree-np elision question
adj-order agree-far agree-np agree-pred
adj-order agree-np coordination exchange neg
adj-order agree-np modal question
contraction past past-agree pronoun relative
elision question
adj-order agree-np possess question
agree-far agree-np elision pronoun
coordination country existential modal number
elision question
adj-order adverb-place agree-np coordination existential future idiom number
agree-pred imperfect past past-agree pronoun
adj-order agree-np coordination country elision existential number
past past-agree question
clitic coordination exchange existential
adj-order agree-np agree-pred neg subordinate time
elision neg pronoun
agree-pred contraction elision neg possess sense subordinate
be-have clitic coordination exchange imperfect time
adj-order agree-np agree-pred existential number possess subordinate
existential
question
clitic modal past possess pronoun
agree-np elision question
adj-order agree-np imperative
adverb-place age be-have coordination elision neg number past
agree-pred imperfect number
adj-order agree-np clitic elision past possess pronoun
elision neg past question sense-that that time
adj-order agree-np coordination elision existential number possess
agree-np question
adj-order agree-np contraction imperative possess
elision neg number subordinate
adj-order adverb-place agree-np sense subordinate
adverb-place agree-pred coordination elision neg past past-agree possess
adj-order agree-np clitic elision past pronoun
adverb-place contraction past sense
possess question
adverb-place
country elision neg past past-agree question
agree-np agree-pred contraction coordination sense
adverb-place clitic clitic-order
adj-order agree-np be-have coordination elision time
adverb-place agree-pred neg
agree-pred
elision neg possess pronoun sense
adj-order agree-np clitic contraction past possess pronoun
adj-order agree-np coordination elision neg past past-agree relative sense
agree-pred
agree-far agree-pred compare elision pronoun relative
agree-np clitic past past-agree pronoun relative
adverb-place agree-np possess question
agree-far clitic elision past past-agree
question
adverb-place agree-far agree-np agree-pred elision neg past past-agree relative
agree-far agree-np agree-pred pronoun relative sense
adverb-place agree-np coordination elision existential number
age be-have question
be-have coordination elision neg
past past-agree possess pronoun
adj-order agree-np contraction elision neg sense subordinate time
adj-order agree-np agree-pred coordination exchange
elision question
adj-order agree-np agree-pred coordination past
clitic contraction elision modal neg sense subordinate time
age be-have number
adj-order agree-np clitic past pronoun
adj-order agree-np
clitic coordination
adverb-place agree-np coordination country number time
adj-order agree-np agree-pred elision imperative neg relative
agree-np
elision past past-agree relative
agree-np elision neg past past-agree possess pronoun relative
agree-pred coordination existential number
adverb-place possess
agree-np elision exchange
agree-pred imperfect past past-agree pronoun
agree-np contraction elision past past-agree question relative sense
adj-order adverb-place age agree-np be-have clitic number subordinate
elision modal possess subordinate
clitic clitic-order elision past question
elision question sense
adverb-place agree-np coordination elision neg past possess
agree-np elision exchange possess sense subordinate time
adverb-place agree-np agree-pred elision neg
adverb-place agree-far be-have coordination elision neg past possess relative
contraction coordination modal neg number
agree-pred
question
agree-np country
elision imperative
adj-order agree-far agree-np agree-pred coordination elision past possess relative
adj-order age agree-np be-have elision neg number subordinate
agree-pred subordinate
past past-agree pronoun relative
question
clitic neg question
adj-order agree-np elision question relative
contraction existential
country neg
be-have imperfect
adj-order agree-np agree-pred elision neg
adj-order adverb-place agree-np elision modal neg sense subordinate
elision modal question
time
agree-far elision past past-agree relative
neg past past-agree pronoun sense
adj-order agree-np clitic past pronoun relative
agree-pred question
agree-np compare
clitic past past-agree pronoun relative
agree-pred elision neg question
be-have coordination elision exchange neg possess time
adverb-place
clitic past pronoun
agree-np clitic contraction coordination exchange past
agree-np clitic past pronoun
plain
question
agree-np country existential number
adverb-place
past question
adj-order adverb-place agree-np subordinate
agree-np coordination elision modal time
elision existential subordinate
neg sense time
agree-np compare elision modal possess question relative sense
agree-pred elision neg question
plain
modal
question
clitic contraction coordination exchange neg
adj-order agree-far agree-np clitic exchange possess subordinate
clitic clitic-order past pronoun
clitic elision past possess pronoun
be-have
agree-np compare elision possess pronoun
imperative
adverb-place neg
agree-pred coordination existential idiom
adverb-place exchange
contraction modal question sense
clitic elision neg past past-agree pronoun
imperative
adj-order agree-far agree-np elision modal neg number past past-agree relative sense
question
agree-pred question
elision question
adj-order agree-np be-have coordination imperfect number time
question
agree-far elision neg past
clitic past pronoun
country existential
agree-np agree-pred elision question relative
agree-np contraction imperative possess
adj-order agree-np clitic coordination elision exchange existential
be-have
adj-order agree-np clitic past possess pronoun
clitic elision idiom modal past pronoun
agree-pred coordination elision possess relative
adverb-place country elision existential neg subordinate
adj-order agree-far agree-np clitic coordination elision exchange neg past
adj-order agree-np agree-pred clitic elision imperfect past pronoun relative
elision neg past
clitic future
clitic coordination elision exchange future possess time
modal neg
adj-order adverb-place agree-np coordination existential possess
adj-order agree-np agree-pred elision neg pronoun
agree-np clitic clitic-order elision past possess pronoun
elision neg sense subordinate time
agree-far agree-np be-have clitic neg number relative sense subordinate
adj-order agree-np coordination existential past possess
be-have clitic elision neg subordinate
elision neg past
adj-order agree-np neg number
question
age be-have number
clitic elision modal past pronoun
clitic elision past pronoun
adj-order agree-np compare pronoun
agree-pred
question
adj-order age agree-np be-have elision possess question
age agree-np be-have contraction coordination exchange number
future
elision question
question
adj-order adverb-place agree-np clitic contraction past past-agree pronoun relative sense
question
clitic past possess pronoun
adverb-place clitic coordination future neg past sense
elision possess question
adverb-place idiom past
agree-np agree-pred question
adj-order agree-np compare pronoun
elision past possess question
adj-order agree-far agree-np compare elision pronoun
agree-np elision question
elision question
agree-np modal possess time
clitic clitic-order elision past question
agree-np contraction elision question
compare pronoun
adj-order agree-np clitic question
agree-pred elision neg
idiom sense
past past-agree
agree-np compare possess
imperative neg
agree-pred question
idiom imperative
agree-pred
modal
adj-order adverb-place agree-far agree-np be-have coordination neg possess sense
adj-order agree-np compare relative
adj-order adverb-place agree-np
neg
elision imperative neg
agree-np modal possess
agree-np neg past past-agree sense
adverb-place
coordination future time
clitic elision past pronoun
clitic question
adj-order agree-np imperfect
agree-pred elision neg pronoun
adverb-place idiom question
agree-pred contraction coordination
agree-np elision question
clitic coordination elision neg number past past-agree sense
question
agree-far agree-np agree-pred elision neg sense subordinate
agree-far clitic neg past relative time
adj-order adverb-place agree-np possess subordinate
adj-order agree-np clitic coordination existential
clitic clitic-order elision past question
agree-np coordination exchange past possess
compare possess
adverb-place contraction imperfect sense
modal question sense
adj-order agree-np idiom
agree-np elision question
agree-far agree-pred past relative
agree-np compare
elision
coordination country existential number
adj-order agree-np agree-pred past past-agree pronoun relative sense
adverb-place agree-np contraction sense subordinate
adverb-place clitic past possess pronoun
adj-order agree-np neg
adverb-place contraction neg
adverb-place agree-np coordination existential number possess
possess
elision neg possess question relative
past sense
adverb-place agree-np contraction elision neg subordinate
contraction exchange
adverb-place agree-np contraction exchange
adj-order agree-np imperative
adj-order agree-np past past-agree pronoun sense
question
past
adj-order adverb-place agree-np clitic elision past possess pronoun
agree-pred neg
agree-pred imperfect
contraction coordination elision modal neg past sense
clitic future time
clitic modal past pronoun
adj-order agree-np compare past past-agree relative
adj-order adverb-place agree-np existential
compare elision possess
clitic clitic-order past pronoun
agree-pred pronoun
elision question
adverb-place clitic
adj-order agree-np clitic modal past pronoun
agree-pred clitic coordination exchange imperfect
adj-order adverb-place agree-np elision idiom modal neg subordinate
adverb-place agree-pred
agree-pred possess pronoun
agree-np contraction exchange existential subordinate
agree-far agree-pred compare coordination elision neg relative
question sense
adj-order agree-np agree-pred contraction subordinate
be-have clitic elision neg subordinate
age be-have number question
agree-np past past-agree pronoun relative
clitic clitic-order time
adj-order agree-np compare coordination possess
adj-order agree-np agree-pred coordination existential number possess
be-have elision question relative
adj-order agree-np existential idiom number subordinate
agree-pred imperfect past past-agree pronoun
clitic past possess pronoun
adj-order agree-np clitic elision idiom modal past pronoun relative
adj-order agree-np possess question
adj-order agree-np be-have possess
clitic modal time
adj-order agree-np clitic past pronoun relative
clitic elision modal past pronoun
agree-far agree-pred clitic elision exchange neg past past-agree relative subordinate
idiom imperative
adj-order agree-np neg
question
agree-np number sense time
elision modal question sense
adverb-place elision possess
past question
agree-pred contraction elision possess pronoun
neg
adverb-place country modal
imperative neg
possess question
adverb-place clitic coordination country imperfect
adj-order agree-np agree-pred coordination elision neg past
country past question
clitic elision modal past past-agree pronoun relative
agree-np compare possess pronoun
adverb-place clitic exchange
adj-order agree-np coordination elision existential neg number past possess
coordination elision existential past
adj-order agree-np existential
clitic modal past pronoun
imperative
adj-order adverb-place agree-np possess subordinate
compare pronoun
adverb-place agree-np coordination exchange possess
age be-have coordination elision existential number
agree-np clitic past pronoun
agree-pred possess
imperative possess
agree-np number past past-agree pronoun
be-have
adverb-place coordination number time
elision question
sense
adverb-place clitic exchange
adj-order adverb-place agree-np clitic past possess pronoun
adj-order agree-np elision modal possess sense subordinate
existential number
clitic clitic-order past past-agree
clitic past pronoun relative
agree-np clitic elision past pronoun
agree-pred
adverb-place
coordination existential neg possess
agree-pred subordinate
adverb-place agree-np clitic contraction exchange possess subordinate
exchange
adverb-place clitic exchange
agree-far agree-pred elision neg pronoun
agree-pred coordination elision imperfect
past past-agree
adj-order agree-np clitic question
agree-np elision imperative neg possess
clitic possess question
agree-pred question
agree-far clitic contraction elision neg relative
adverb-place clitic elision modal sense subordinate
agree-pred pronoun
adj-order agree-np agree-pred clitic coordination country neg past
adj-order adverb-place agree-np country elision modal neg subordinate
compare pronoun
adverb-place existential number
agree-pred elision neg number subordinate
existential
clitic clitic-order past pronoun
adj-order agree-np elision neg possess sense subordinate
clitic elision past pronoun
clitic possess question
age be-have elision question
elision neg past past-agree pronoun
adj-order agree-np clitic coordination exchange possess
be-have elision
question
agree-np neg possess
number past sense
adj-order adverb-place agree-np existential number possess
clitic past pronoun
adverb-place elision possess
adj-order agree-np clitic contraction coordination exchange neg
adj-order agree-np clitic exchange neg possess subordinate
agree-np clitic neg question
clitic neg time
clitic clitic-order modal past pronoun
adj-order agree-far agree-np
question
adj-order agree-np imperative neg
adverb-place agree-pred clitic past pronoun relative
adj-order agree-np clitic exchange subordinate
agree-pred question
compare contraction coordination elision existential
adj-order agree-far agree-np be-have elision imperfect possess time
imperative
clitic elision past pronoun
adj-order agree-np question
adverb-place clitic past possess pronoun
adverb-place
agree-np contraction elision time
clitic clitic-order modal question
adj-order agree-np agree-pred elision subordinate
neg question
adj-order agree-far agree-np agree-pred neg relative
adj-order agree-np elision possess subordinate
adj-order agree-np coordination elision possess sense
adj-order agree-np past past-agree pronoun
agree-np clitic past pronoun
agree-far agree-np be-have clitic coordination elision neg past past-agree relative
adj-order agree-np be-have
agree-pred
adj-order agree-np clitic past possess pronoun
elision question
elision past past-agree question sense sense-that that time
idiom possess pronoun sense
adverb-place
agree-np neg
agree-pred coordination elision neg
adj-order agree-np imperative
adj-order agree-np clitic exchange modal neg subordinate
compare possess
adj-order agree-np country possess
agree-pred possess pronoun
adj-order adverb-place agree-np coordination elision modal
age be-have number
adj-order agree-np elision modal question
agree-pred question
exchange subordinate time
adverb-place modal neg number
question
agree-np past past-agree possess pronoun sense
agree-np compare past past-agree question relative sense
adverb-place
agree-np question
elision idiom neg question sense-that that
be-have imperfect
agree-pred
elision question
country past past-agree
agree-pred possess
agree-pred neg
adverb-place clitic elision past pronoun relative
clitic number
adj-order adverb-place agree-np clitic modal
agree-np coordination elision existential number time
adj-order adverb-place agree-np agree-pred subordinate
adverb-place clitic contraction exchange modal sense subordinate
adj-order agree-np clitic elision modal past pronoun
adverb-place agree-far agree-np agree-pred elision neg past past-agree relative
adj-order adverb-place agree-np neg possess
adverb-place be-have clitic contraction exchange possess subordinate
elision possess
adj-order agree-np compare question
agree-far be-have coordination elision future idiom neg past past-agree relative
country
adj-order age agree-np be-have coordination exchange number possess
adj-order adverb-place agree-np clitic elision past possess pronoun
adj-order agree-np agree-pred contraction elision existential neg possess subordinate
clitic past pronoun
agree-far compare possess pronoun
clitic past pronoun
clitic question
elision future neg time
country elision existential subordinate
agree-np agree-pred coordination exchange neg possess
neg possess sense
adj-order agree-np existential idiom subordinate time
elision question
adverb-place country
agree-pred imperfect past past-agree pronoun
agree-pred elision neg
adj-order agree-np compare coordination country possess
adj-order agree-np contraction coordination exchange existential
adj-order age agree-np be-have question
agree-np compare
adj-order agree-np country past past-agree pronoun
agree-pred coordination elision neg past
adj-order agree-np elision past past-agree question relative
agree-np agree-pred elision pronoun
clitic past pronoun
clitic clitic-order elision past question
agree-np compare pronoun
adj-order agree-np clitic elision past pronoun
adj-order agree-np elision modal neg question relative
coordination elision exchange neg number
adj-order agree-far agree-np coordination elision existential relative
adverb-place elision idiom neg past past-agree
be-have
be-have clitic contraction country subordinate
adj-order agree-np compare coordination elision existential possess
country elision question
clitic modal past possess pronoun
clitic elision past pronoun relative
adj-order adverb-place agree-np existential number possess subordinate
question
adverb-place past
elision neg past
elision question
elision question
adverb-place agree-far coordination elision exchange modal possess relative
agree-far be-have compare elision past past-agree relative subordinate time
agree-np agree-pred
agree-np be-have imperfect past past-agree pronoun
coordination country neg past past-agree
clitic elision idiom modal past pronoun
adverb-place agree-np be-have coordination country future neg
adverb-place agree-np clitic elision past past-agree pronoun relative
clitic elision question
existential number
agree-far agree-np compare elision possess pronoun
adverb-place clitic elision exchange neg relative sense subordinate
contraction past past-agree pronoun
adj-order agree-np contraction coordination elision past
past question
adverb-place elision neg past
adj-order agree-np agree-pred contraction coordination elision neg possess
country future
adj-order agree-np neg
elision past past-agree pronoun relative sense
clitic past question
adj-order adverb-place agree-np be-have number
idiom number past question
question
adj-order agree-np compare question
elision number past question
adj-order agree-np coordination existential idiom number
possess question relative
agree-np elision number
sense
agree-pred imperfect
elision question
modal time
agree-np possess question
clitic contraction past possess pronoun
neg
adj-order adverb-place agree-far agree-np exchange past past-agree possess relative subordinate
clitic past possess question
age be-have number question
elision question
agree-far agree-pred elision pronoun relative
adverb-place agree-np coordination neg possess
country time
modal possess question
adj-order agree-np exchange
agree-np compare elision question
question
adj-order adverb-place age agree-np be-have elision number possess subordinate
contraction elision question
adj-order agree-np clitic elision past pronoun
agree-np agree-pred possess pronoun
adverb-place contraction elision neg
adverb-place coordination existential number sense
agree-np exchange possess
adj-order adverb-place agree-np agree-pred coordination modal number
agree-pred number question
adverb-place clitic elision future idiom neg number possess
agree-np past past-agree pronoun
adverb-place sense
be-have neg number possess subordinate
adj-order agree-np elision imperative past past-agree relative sense
agree-np contraction elision question
age be-have clitic exchange number subordinate
adverb-place compare contraction coordination possess
adverb-place country existential
compare elision pronoun
time
adj-order adverb-place agree-np coordination country future neg
adj-order agree-np neg
adj-order agree-np elision existential sense-that that
compare
agree-pred clitic subordinate
agree-pred elision neg
agree-pred existential number subordinate
agree-np agree-pred elision neg possess subordinate
agree-np
agree-np imperative
adj-order agree-np clitic elision idiom neg relative subordinate
age be-have elision number possess sense-that that
adj-order agree-np clitic coordination elision neg past
adj-order adverb-place agree-np idiom past
adj-order agree-np neg
be-have imperfect
adverb-place be-have clitic coordination future possess sense
agree-np clitic elision modal question
elision question
adj-order adverb-place agree-np clitic coordination existential neg past
plain
elision question
adj-order adverb-place agree-np coordination modal neg number sense
agree-pred clitic coordination neg
adj-order adverb-place agree-np clitic time
agree-pred
adj-order agree-np question relative
adj-order adverb-place agree-np agree-pred be-have elision subordinate
agree-pred elision pronoun
adj-order adverb-place agree-np idiom past
contraction modal
adj-order agree-np contraction number past question
elision imperative neg
agree-np be-have elision possess subordinate
contraction subordinate
adj-order adverb-place agree-np
contraction neg possess sense
number
adverb-place agree-np subordinate
adverb-place past past-agree
adj-order agree-np clitic elision past pronoun
adj-order agree-np compare possess pronoun
adj-order agree-far agree-np elision modal possess
adj-order agree-np elision question
adj-order agree-np imperative
adj-order agree-np past
adj-order agree-far agree-np agree-pred contraction elision pronoun relative
age agree-far be-have elision number relative sense subordinate time
elision modal relative
adj-order agree-np contraction elision modal question relative
adj-order agree-far agree-np contraction imperfect sense
question sense
plain
adj-order agree-np existential
adj-order adverb-place agree-np be-have
adj-order agree-np past past-agree pronoun
adj-order agree-np compare coordination elision neg possess
agree-pred be-have coordination imperfect
imperative neg possess
adj-order agree-np neg time
neg question
imperative
adj-order agree-np past question
adj-order agree-np clitic elision modal past possess pronoun
clitic elision neg past pronoun relative
agree-pred
question relative
compare elision pronoun
adj-order agree-np question
be-have sense subordinate time
age agree-np be-have country number possess subordinate
compare pronoun
clitic clitic-order past possess pronoun
adverb-place agree-np be-have imperfect sense-that that
clitic clitic-order country modal
agree-np contraction past past-agree possess pronoun sense
contraction modal sense
agree-pred elision question
adj-order agree-np imperative
compare elision possess
question
adj-order agree-np compare
clitic elision modal past pronoun relative
elision number question
imperative
elision question
adj-order agree-np clitic future number
agree-np contraction past past-agree possess
adj-order adverb-place agree-np subordinate
adj-order adverb-place agree-far agree-np coordination elision past past-agree relative
adverb-place agree-np contraction time
agree-far be-have elision neg relative
agree-np imperative possess
be-have possess time
be-have
elision question
clitic compare coordination exchange
adj-order adverb-place agree-np contraction coordination
agree-far agree-pred coordination elision imperfect neg past past-agree relative
adj-order agree-np clitic elision past pronoun relative
adj-order adverb-place agree-np coordination elision idiom past
plain
compare elision possess
coordination elision existential time
adj-order adverb-place agree-np modal
adj-order agree-np clitic elision past pronoun
contraction past possess
adj-order agree-np be-have imperfect past past-agree pronoun
adj-order agree-far agree-np agree-pred contraction elision pronoun relative
adj-order agree-np compare
age agree-np be-have question
adj-order agree-np imperative
clitic clitic-order past past-agree question
adj-order agree-np clitic elision past past-agree pronoun relative
adverb-place agree-np
agree-pred elision question
question
agree-far elision past past-agree pronoun relative sense
clitic clitic-order elision modal past possess pronoun
agree-np agree-pred question
neg past past-agree pronoun
clitic elision past possess pronoun
elision question
adj-order agree-np clitic elision past pronoun
modal question
elision question
adj-order agree-np possess
adverb-place clitic elision past pronoun
adj-order agree-np future neg
possess
plain
imperfect
adj-order adverb-place agree-far agree-np agree-pred be-have coordination elision relative sense
agree-pred imperfect past past-agree pronoun sense
adj-order agree-np imperative
elision imperative neg past past-agree relative
agree-np clitic contraction elision past possess pronoun
adverb-place clitic neg subordinate time
adj-order agree-np elision neg past past-agree pronoun sense
age be-have coordination modal number sense
plain
agree-pred
adj-order agree-np elision question
adverb-place clitic past pronoun
age agree-pred be-have question relative
adverb-place elision
elision question
adj-order agree-far agree-np clitic contraction modal neg relative
past past-agree sense
agree-pred elision imperfect
imperative
elision question
neg question
elision existential
elision neg pronoun
adj-order agree-np clitic past pronoun
existential possess
adj-order adverb-place agree-np be-have elision existential subordinate
clitic coordination country exchange
elision question sense
agree-far agree-np neg
be-have imperfect possess time
clitic contraction coordination exchange modal possess time
imperative
agree-np be-have clitic coordination future neg
age be-have question
adj-order agree-np clitic elision question
agree-far coordination country existential modal past past-agree relative
idiom question relative
adj-order agree-np compare question
adj-order agree-np clitic neg possess sense sense-that subordinate that
adj-order agree-np country existential number subordinate
question
adverb-place elision neg past
adj-order agree-np coordination elision exchange existential
adj-order agree-np elision imperative neg
plain
clitic time
age be-have number
adj-order agree-np be-have coordination existential
adj-order agree-far agree-np agree-pred compare elision pronoun relative
age agree-pred be-have coordination neg number
be-have elision
adj-order agree-np clitic past pronoun
clitic elision past past-agree question
adverb-place agree-pred
coordination country imperfect number past past-agree
clitic modal past pronoun
agree-pred pronoun
elision possess question
adj-order agree-np elision neg possess subordinate time
clitic elision modal past pronoun
clitic idiom past pronoun
clitic past pronoun
adverb-place agree-np clitic coordination exchange past relative
clitic clitic-order idiom neg past past-agree
age be-have possess question
agree-np question
adj-order agree-np agree-pred coordination
adj-order agree-np existential
agree-far agree-pred elision
compare pronoun
existential number
adj-order agree-np possess
agree-np elision existential number subordinate
elision question
adj-order agree-np question
be-have possess
clitic possess question
clitic past pronoun
agree-pred
agree-np
adj-order age agree-far agree-np be-have elision number past past-agree possess relative subordinate
agree-np be-have contraction coordination imperfect possess
agree-np past past-agree pronoun sense
adj-order agree-np agree-pred coordination possess time
be-have coordination possess time
adj-order agree-np elision question
adj-order agree-np possess question
compare
adj-order agree-far agree-np agree-pred coordination imperfect time
agree-np possess question
adj-order agree-np clitic past possess pronoun
agree-np be-have coordination existential imperfect number
adj-order agree-np elision possess pronoun
agree-pred imperative neg relative
adj-order adverb-place agree-np clitic coordination exchange modal
agree-np neg past past-agree sense
agree-np country existential subordinate
agree-far agree-np coordination country past sense
agree-np elision past past-agree question relative
clitic clitic-order past possess pronoun
agree-pred question
elision question
adverb-place agree-np be-have coordination elision exchange modal relative
future possess
agree-pred elision possess pronoun
elision question
neg past past-agree
adj-order agree-np agree-pred elision existential sense sense-that subordinate that
adj-order agree-np compare
age agree-np be-have question
agree-far agree-np pronoun
adj-order agree-np compare elision possess pronoun
agree-far coordination elision existential idiom modal relative
elision neg sense subordinate time
adverb-place contraction coordination future possess sense
clitic clitic-order elision
elision imperative possess
adj-order agree-np country question relative
adj-order agree-np country existential
adj-order agree-np clitic past pronoun
agree-np question
imperative possess
adj-order agree-np elision modal possess
agree-pred elision neg possess pronoun
future time
adj-order adverb-place agree-np clitic contraction past pronoun
adj-order agree-np clitic elision past possess pronoun
contraction
adj-order agree-np possess question
adverb-place neg possess subordinate
adj-order agree-np coordination elision imperfect possess
adj-order agree-np agree-pred pronoun
compare past past-agree pronoun relative
agree-np coordination existential neg possess
adj-order agree-np clitic elision time
past past-agree possess
agree-np clitic past possess
elision imperative past past-agree relative
question
plain
adj-order agree-np agree-pred imperfect past past-agree pronoun
compare
adverb-place
adj-order agree-np elision neg past past-agree pronoun relative
adj-order agree-np elision neg subordinate time
elision modal question
possess question
adj-order agree-np
adj-order adverb-place agree-np clitic subordinate time
elision question
adj-order age agree-np be-have elision exchange number subordinate
adj-order adverb-place agree-np coordination neg possess
agree-np number possess question
clitic past pronoun
neg past past-agree
adj-order agree-np be-have coordination country elision modal time
neg past past-agree pronoun sense
adverb-place elision neg subordinate time
country elision neg past past-agree possess
agree-np agree-pred imperfect past past-agree pronoun
be-have
agree-pred elision neg question
adj-order agree-np modal possess
imperative
pronoun
adj-order adverb-place agree-np past
adverb-place
agree-far agree-pred pronoun
agree-np compare pronoun
coordination elision neg past
agree-pred elision pronoun
adj-order agree-far agree-np agree-pred coordination elision
plain
agree-pred imperfect past past-agree pronoun
past question
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np clitic past pronoun
modal question
agree-np
be-have clitic coordination exchange
possess
adverb-place agree-np contraction existential
adj-order agree-np agree-pred elision neg possess
country past
elision
question
question
elision exchange
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
compare elision possess pronoun
adverb-place contraction coordination modal past possess sense time
agree-np clitic neg possess subordinate
agree-np clitic possess question relative
agree-np question
agree-np compare possess relative
adj-order agree-np country elision existential subordinate
past past-agree possess pronoun sense
contraction coordination elision exchange neg past possess
agree-far relative time
clitic
agree-np existential
question
exchange possess
number question relative sense sense-that that
agree-np coordination country exchange neg possess time
past past-agree pronoun
agree-np clitic past past-agree possess pronoun sense
adj-order agree-np question
adverb-place agree-np clitic elision past pronoun relative
adj-order agree-np clitic elision past past-agree pronoun
adj-order agree-np elision number question relative
elision imperative relative
adverb-place clitic past pronoun
adj-order agree-np clitic past pronoun sense
adverb-place modal
agree-np past past-agree time
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np compare contraction elision possess pronoun
be-have coordination
adverb-place contraction elision sense
adverb-place agree-np clitic clitic-order elision past pronoun
adj-order agree-np clitic clitic-order past possess pronoun
clitic past past-agree possess pronoun relative
clitic past pronoun
adj-order agree-np coordination existential neg time
be-have
contraction elision exchange existential possess subordinate
agree-np exchange
adj-order agree-np past possess question relative
adverb-place clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np coordination country existential neg number past past-agree
age be-have elision possess question
adj-order agree-np contraction exchange existential number possess subordinate
country neg past past-agree
adverb-place
adj-order adverb-place agree-np existential idiom
adj-order agree-np contraction elision neg
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np coordination neg
elision question
agree-np coordination modal number past
adj-order agree-np clitic past pronoun
adverb-place coordination elision neg past
modal
adj-order agree-np exchange modal possess subordinate time
adj-order agree-np compare pronoun
adverb-place clitic idiom neg past
future
past past-agree relative time
be-have
elision question
clitic elision modal past possess pronoun
existential number
adj-order agree-np be-have contraction subordinate time
adj-order agree-far agree-np past past-agree
country neg past past-agree pronoun sense
adj-order agree-np agree-pred coordination
clitic elision past possess pronoun
clitic neg
agree-np agree-pred subordinate
adj-order agree-np elision imperative
adj-order agree-np elision neg number past time
agree-pred elision neg
adj-order agree-np elision neg past past-agree pronoun
agree-np clitic elision modal past possess pronoun
agree-np elision possess question
adverb-place clitic elision existential possess subordinate time
adj-order adverb-place agree-np existential number possess
adj-order agree-np clitic number question
clitic past pronoun
clitic neg past past-agree possess
adj-order agree-np clitic coordination existential possess
plain
adj-order agree-far agree-np agree-pred coordination
question
elision imperative
possess question
exchange possess
question
elision imperative relative
imperative
agree-np be-have contraction coordination elision future neg sense
adverb-place agree-np coordination elision neg possess time
clitic elision past possess pronoun
adj-order agree-far agree-np be-have clitic coordination elision exchange neg relative
adj-order agree-far agree-np compare elision pronoun relative
adverb-place agree-np clitic country possess subordinate
be-have coordination imperfect possess time
adj-order agree-np coordination elision exchange modal number
question sense
adverb-place exchange possess
adj-order agree-np clitic past pronoun
elision question sense
adj-order adverb-place agree-np clitic coordination exchange past possess
adverb-place elision
contraction past sense time
agree-pred neg pronoun
agree-pred coordination elision imperfect past time
adj-order agree-np contraction coordination modal number
elision question
clitic question
compare possess
adverb-place clitic past pronoun
possess
adj-order agree-np compare pronoun
question
agree-pred coordination elision modal relative sense time
clitic elision past possess pronoun
existential
agree-far clitic contraction elision possess
question
agree-np past possess
coordination country elision neg past time
agree-far clitic elision modal past past-agree relative
adj-order agree-np modal time
imperative
adverb-place elision neg past
adverb-place agree-np agree-pred subordinate
adverb-place agree-np clitic coordination exchange
contraction imperative possess
agree-np question
age agree-pred be-have number subordinate
agree-np agree-pred elision neg subordinate time
country elision question
agree-pred elision modal possess subordinate
agree-np agree-pred clitic modal number sense subordinate
question relative
agree-pred elision pronoun
agree-pred pronoun
adj-order agree-np compare possess pronoun
be-have clitic contraction coordination exchange time
adj-order agree-np elision imperative
agree-np contraction possess question
adj-order agree-np clitic modal number question
clitic past past-agree pronoun
adj-order agree-np coordination elision neg past
question
clitic elision modal past pronoun
coordination country exchange existential possess
question
adj-order agree-np compare pronoun
agree-np clitic elision modal neg subordinate time
adj-order agree-np coordination elision neg past past-agree
adj-order agree-np past past-agree pronoun
adj-order agree-np contraction country elision exchange subordinate time
agree-np compare question
adj-order agree-np contraction coordination existential number
clitic past past-agree pronoun relative
clitic clitic-order modal past pronoun
adj-order agree-np clitic elision neg time
adj-order agree-np clitic coordination future
adverb-place agree-far agree-np agree-pred elision relative
elision past past-agree possess pronoun
clitic contraction past pronoun
adj-order agree-np clitic coordination exchange existential idiom number
existential
adj-order adverb-place agree-np clitic elision neg possess subordinate
agree-np compare coordination country imperfect possess
agree-np clitic clitic-order elision past pronoun
adverb-place coordination country number possess
adj-order adverb-place agree-far agree-np clitic elision possess subordinate
adj-order agree-np clitic clitic-order modal past pronoun
elision question
neg
agree-pred contraction country elision modal subordinate
be-have elision neg question
adj-order agree-np imperative
agree-far compare elision past past-agree pronoun relative
clitic idiom past past-agree pronoun relative
adj-order agree-np compare elision possess pronoun
agree-pred elision pronoun
adj-order agree-np clitic
clitic modal time
adj-order agree-np number time
adj-order agree-np agree-pred elision neg
clitic clitic-order modal past possess pronoun
existential
clitic past past-agree
possess question
adj-order agree-np coordination elision existential number possess time
clitic contraction modal past possess pronoun
adj-order agree-np elision existential subordinate time
question sense
elision future neg past past-agree possess relative
country modal
country number question
adverb-place agree-far past past-agree relative
imperative possess
coordination neg past possess time
adverb-place agree-np idiom past possess
adverb-place agree-np coordination elision existential neg past sense
agree-np clitic exchange neg sense subordinate
contraction question sense
clitic neg
question
clitic modal
adj-order agree-far agree-np agree-pred elision past past-agree pronoun relative
clitic clitic-order elision neg possess time
clitic coordination country existential modal number
contraction elision past past-agree pronoun relative
elision question
contraction existential number
adj-order agree-np coordination modal neg possess
clitic modal
adj-order adverb-place agree-np elision idiom neg past
adj-order agree-np coordination existential possess
adj-order agree-np past past-agree question relative
adj-order agree-np modal possess
agree-np coordination country existential
contraction existential
agree-np contraction exchange
adverb-place be-have coordination elision possess time
clitic modal past pronoun
contraction coordination existential neg possess time
adj-order agree-np elision exchange possess relative subordinate
clitic elision past possess pronoun sense
elision imperative possess
agree-np question
compare elision pronoun
agree-pred compare coordination elision neg
adj-order adverb-place agree-np contraction coordination sense
agree-pred question
clitic question relative
elision imperative neg past past-agree relative
be-have elision neg time
adverb-place agree-pred
adj-order agree-np clitic modal past pronoun sense
agree-np question
adj-order agree-np agree-pred coordination existential neg
elision future question
adverb-place agree-pred elision neg subordinate
agree-far agree-np compare pronoun relative
adj-order agree-np be-have coordination country elision imperfect past possess
contraction exchange neg sense subordinate
adverb-place agree-np coordination existential
adj-order agree-np clitic elision past pronoun relative
imperative
adj-order agree-np elision past past-agree question relative
contraction past past-agree possess pronoun
country elision past question
agree-pred
adj-order age agree-np be-have question
adj-order agree-np country elision neg subordinate
elision imperative neg
coordination elision existential number
agree-np compare contraction elision pronoun
time
adj-order agree-np agree-pred elision possess pronoun
adj-order adverb-place agree-np agree-pred subordinate
adverb-place agree-np
adj-order agree-far agree-np contraction elision relative sense
adj-order agree-np idiom question
clitic past possess pronoun
clitic clitic-order elision question
adj-order agree-np existential number
agree-np clitic idiom modal past pronoun
time
adverb-place clitic modal subordinate
elision modal question relative sense
adj-order agree-np clitic past pronoun
adj-order agree-np contraction coordination exchange neg sense
adj-order agree-far agree-np contraction past time
adj-order adverb-place agree-np coordination modal relative
elision question
adj-order agree-np elision neg past
adj-order agree-np clitic elision past past-agree pronoun
adj-order agree-np coordination existential modal neg possess
question
agree-pred
agree-np clitic clitic-order past possess pronoun
adj-order agree-np clitic clitic-order past pronoun
country time
adj-order agree-np agree-pred contraction coordination possess relative time
be-have imperfect past past-agree pronoun
past
possess
imperative
adj-order agree-np agree-pred elision pronoun
clitic coordination elision existential past past-agree possess time
imperative relative
contraction coordination existential
coordination elision past relative
age be-have elision possess question
adj-order agree-np clitic contraction country modal subordinate
clitic modal past possess pronoun
adverb-place
agree-far coordination neg past past-agree time
adj-order agree-np clitic elision modal past past-agree question relative
clitic elision neg past past-agree
adj-order agree-far agree-np agree-pred contraction elision pronoun
elision existential number possess subordinate
elision question
adverb-place clitic elision idiom neg past relative
adverb-place agree-np elision possess subordinate time
adj-order agree-np agree-pred subordinate
plain
adj-order agree-np clitic contraction exchange modal subordinate time
adj-order agree-np clitic coordination exchange existential number
agree-pred pronoun
adj-order agree-far agree-np coordination exchange imperfect possess
adverb-place number past
agree-pred neg pronoun
agree-np question relative sense
adj-order agree-np agree-pred elision pronoun
clitic modal neg past pronoun relative
agree-np contraction exchange possess
agree-pred elision question
adverb-place clitic elision past pronoun
contraction coordination imperfect modal
agree-pred imperfect past past-agree possess pronoun
adverb-place elision future neg
agree-np agree-pred
agree-np question
clitic elision modal past pronoun
elision neg past past-agree pronoun
agree-pred number
agree-np existential
adverb-place clitic contraction coordination elision past past-agree possess
adj-order agree-np elision neg past past-agree
adj-order agree-np elision past question
age be-have number question
adj-order adverb-place agree-np clitic past pronoun
adj-order adverb-place agree-np compare
adj-order agree-np agree-pred elision question
past past-agree time
adj-order agree-np agree-pred elision neg subordinate
clitic clitic-order past pronoun
adj-order agree-np clitic elision past possess pronoun
agree-np country existential number
clitic coordination neg sense
adverb-place clitic elision past pronoun relative
adj-order agree-np compare possess pronoun
adj-order agree-np be-have contraction elision subordinate time
agree-pred elision neg possess subordinate
adverb-place clitic coordination exchange idiom neg past
agree-far agree-pred imperfect neg pronoun relative
adj-order agree-np coordination elision neg
agree-far agree-pred pronoun relative
adj-order agree-np coordination exchange past
adj-order agree-np coordination elision existential neg past possess
be-have elision neg possess
agree-pred
adj-order adverb-place agree-np be-have compare subordinate
past
agree-pred question
adj-order agree-np clitic elision past possess pronoun
coordination country existential
adj-order agree-np clitic past pronoun
agree-np coordination modal past past-agree
agree-pred possess question
clitic neg time
adj-order agree-np clitic contraction elision past past-agree pronoun relative
agree-far agree-pred elision past past-agree pronoun relative
agree-np compare elision past past-agree pronoun relative sense
agree-np compare coordination country existential possess
contraction imperative possess
clitic compare coordination elision past past-agree relative
agree-np agree-pred coordination existential
adj-order agree-np agree-pred elision existential neg subordinate
adj-order agree-np clitic elision past past-agree pronoun
adverb-place be-have coordination modal
question
clitic contraction coordination exchange time
modal neg possess time
adj-order adverb-place agree-np neg
elision past past-agree pronoun relative sense
adverb-place agree-far coordination exchange neg relative sense-that that
adverb-place agree-far coordination elision past past-agree relative sense time
clitic clitic-order neg past pronoun relative
adj-order adverb-place agree-np clitic elision past pronoun
adverb-place be-have elision neg
neg possess sense
adverb-place agree-np agree-pred
adj-order agree-np agree-pred contraction exchange subordinate
adverb-place sense
elision neg past past-agree possess pronoun sense
exchange possess
elision question
contraction coordination existential past
adj-order adverb-place agree-far agree-np be-have contraction coordination time
agree-np neg
adj-order agree-np number past
question
adj-order agree-np clitic clitic-order past pronoun
adverb-place agree-far agree-pred elision imperfect past past-agree relative
adverb-place clitic past pronoun
adj-order agree-np clitic elision past pronoun
question
adj-order agree-np clitic past pronoun
adj-order agree-np elision question
elision neg
elision neg past past-agree pronoun
adj-order agree-np agree-pred coordination idiom neg relative time
elision question
adj-order adverb-place agree-np country existential number sense subordinate
be-have time
clitic clitic-order past possess pronoun
be-have imperfect past past-agree pronoun
agree-np agree-pred contraction coordination imperfect past possess sense
compare coordination elision past possess time
adj-order agree-np past past-agree pronoun relative sense
adj-order agree-np clitic elision past possess pronoun
adverb-place coordination country existential sense time
exchange possess
clitic neg possess
country possess
existential
adj-order agree-np clitic contraction coordination exchange past
agree-np compare coordination existential
adj-order agree-np question
adj-order agree-np agree-pred elision exchange neg possess subordinate
exchange
adj-order agree-np contraction possess sense subordinate time
imperative
adverb-place idiom subordinate
adj-order agree-np elision neg past
agree-np agree-pred modal possess subordinate
agree-pred clitic clitic-order past pronoun relative
adverb-place agree-far elision past past-agree relative sense
past
agree-np question relative
adj-order agree-np existential modal number subordinate
idiom question
imperative
existential number
adj-order agree-np elision past past-agree question relative sense
question
agree-np agree-pred elision neg
elision imperative neg
adverb-place agree-np elision exchange
clitic elision modal past pronoun
elision question
clitic past pronoun
adj-order agree-np clitic elision exchange existential subordinate
adj-order agree-far agree-np agree-pred neg past past-agree pronoun relative
elision past time
elision question
question
adj-order adverb-place agree-np be-have elision neg
adj-order adverb-place agree-np elision neg number past
adverb-place agree-np clitic future neg sense
adj-order agree-far agree-np agree-pred elision relative
adj-order agree-np contraction coordination country exchange existential number
clitic past past-agree pronoun
neg sense
agree-np possess question
elision past question
imperative
neg sense
adverb-place past possess
agree-np contraction elision exchange existential number subordinate
agree-np clitic clitic-order past pronoun
adj-order agree-np past question
adverb-place agree-far agree-np be-have subordinate
be-have elision
coordination country time
adverb-place be-have elision
adverb-place clitic future possess
elision past past-agree pronoun relative
adj-order agree-np existential number
clitic past pronoun
agree-np number question
adj-order agree-np coordination country existential number
adverb-place be-have
adj-order agree-np elision idiom number
age be-have elision question relative
agree-pred pronoun
adj-order agree-np coordination elision exchange future neg
exchange
be-have
agree-pred be-have coordination neg number
neg
adj-order agree-np agree-pred elision neg past relative time
agree-pred imperfect past past-agree possess pronoun sense
adj-order agree-np coordination exchange future neg possess
adverb-place elision neg
elision question
agree-np be-have imperfect past past-agree pronoun relative
clitic elision modal past possess pronoun
adj-order agree-np elision past past-agree possess pronoun
agree-pred coordination existential neg
clitic past pronoun
adj-order agree-np contraction exchange
question
clitic question
agree-np compare elision possess
agree-np agree-pred clitic elision exchange neg number subordinate
adj-order agree-far agree-np elision neg relative subordinate
adj-order adverb-place agree-np coordination country elision neg past
elision neg past time
question
adj-order adverb-place agree-np clitic neg past past-agree possess
agree-np clitic contraction coordination
agree-far agree-pred elision neg pronoun relative
adverb-place coordination country sense time
exchange possess
clitic past possess pronoun
clitic modal past possess pronoun
adj-order agree-np contraction coordination imperfect past sense sense-that that
adj-order agree-np compare coordination country possess
adj-order agree-np agree-pred coordination future possess
compare possess
past sense
agree-np clitic clitic-order contraction elision past possess pronoun
adverb-place agree-np coordination elision neg possess
adverb-place clitic country elision neg possess subordinate
past
agree-pred question
agree-np clitic neg past past-agree pronoun
adj-order agree-np country past past-agree pronoun
adj-order agree-np past past-agree question relative
adj-order agree-np clitic past past-agree pronoun relative
clitic clitic-order past pronoun
agree-np elision imperative past past-agree relative
adverb-place subordinate
age agree-np be-have possess question
agree-pred coordination
coordination existential number
agree-pred elision question
elision question
adj-order agree-np future idiom number
adj-order agree-np clitic possess sense subordinate
adj-order adverb-place agree-np contraction coordination elision modal sense
agree-np agree-pred clitic coordination elision exchange neg
elision idiom imperfect time
neg
adj-order adverb-place agree-np be-have number subordinate
agree-pred elision question
question relative sense
adj-order agree-np imperative neg
agree-np clitic elision modal past pronoun
past possess
elision question
compare elision possess pronoun
agree-np clitic clitic-order past pronoun
age agree-np be-have exchange number subordinate
adj-order agree-np past past-agree possess pronoun
clitic modal past pronoun
adj-order agree-np imperative possess
clitic elision past possess pronoun
modal question
country subordinate time
adverb-place clitic elision idiom past pronoun
compare elision sense sense-that that
agree-pred imperfect
adj-order agree-np contraction coordination existential number
adj-order agree-np clitic past pronoun
agree-far agree-np be-have compare relative
agree-np elision possess question
agree-np be-have compare coordination elision time
clitic question
question
clitic neg past
clitic elision question
elision existential sense sense-that that
adj-order adverb-place agree-np elision neg past
agree-np idiom imperative neg relative
adj-order agree-np question
agree-np clitic clitic-order contraction past possess pronoun
agree-np imperative possess
adj-order agree-np contraction neg past past-agree pronoun
elision question
adj-order agree-np contraction coordination existential
agree-pred elision pronoun
adj-order agree-np agree-pred elision imperfect past past-agree pronoun relative
agree-np elision question
adj-order agree-np elision subordinate
elision neg past possess question
adj-order agree-np clitic modal past pronoun
adverb-place elision neg past
agree-np compare
elision neg past past-agree pronoun
adj-order agree-np clitic elision modal neg possess subordinate
adj-order agree-far agree-np contraction elision idiom pronoun
adj-order adverb-place agree-far agree-np clitic contraction coordination
adverb-place agree-np clitic past pronoun
existential
neg
agree-np existential
adverb-place neg
plain
adj-order agree-np clitic modal neg past pronoun relative
agree-pred question
adj-order agree-np imperative possess
neg
agree-np clitic coordination elision imperfect modal
agree-np agree-pred elision neg pronoun
future time
elision question
adj-order agree-np elision neg past past-agree possess pronoun sense
elision imperative neg
adverb-place clitic clitic-order past pronoun
adverb-place
adj-order adverb-place agree-np agree-pred elision subordinate
contraction exchange
adj-order agree-np coordination elision modal neg past possess
clitic clitic-order question
adj-order agree-np clitic modal past possess pronoun
adj-order adverb-place agree-np agree-pred elision number subordinate
compare possess
adj-order agree-np agree-pred clitic elision exchange neg possess sense-that subordinate that
adverb-place country
modal
adj-order agree-np elision question
agree-np elision neg past sense
agree-np coordination country elision existential past possess sense-that that
adj-order agree-np country existential
adverb-place clitic
adverb-place subordinate time
agree-np clitic past possess pronoun
adj-order adverb-place agree-np be-have contraction coordination past past-agree
adverb-place agree-np clitic exchange subordinate
adverb-place idiom neg past past-agree sense
adj-order agree-np elision imperative possess
contraction time
adverb-place idiom
adj-order adverb-place agree-np number
adverb-place agree-np country
clitic clitic-order question
idiom question
adj-order agree-np elision question relative
clitic elision past past-agree pronoun
agree-np past question
coordination elision exchange future neg
be-have coordination country elision time
future
agree-far elision neg past past-agree relative subordinate
imperative
adverb-place elision
question
adj-order adverb-place agree-far agree-np be-have possess relative subordinate
modal
agree-pred elision question
country elision subordinate
clitic neg possess question
adj-order agree-np number question
adverb-place clitic
adj-order agree-np clitic clitic-order past pronoun
question
agree-np elision imperative neg past past-agree relative
adj-order agree-np country elision existential number subordinate
adj-order agree-np question
adj-order adverb-place agree-np clitic elision neg possess
past question
clitic past pronoun sense
be-have coordination existential
agree-np clitic coordination existential neg number past past-agree
adj-order agree-np contraction past possess question
adj-order agree-far agree-np relative sense
adj-order agree-np contraction imperative relative
elision possess question
adverb-place modal
adverb-place age be-have elision number subordinate
possess question
question sense
neg time
adj-order agree-np elision neg past
adj-order agree-np compare possess pronoun
agree-np coordination country existential
adj-order agree-np clitic elision past past-agree pronoun sense
agree-pred possess question
adj-order agree-np neg
imperative possess
existential number
number question sense
adj-order agree-np coordination existential number
modal subordinate
adj-order agree-np contraction elision number past past-agree pronoun relative sense
clitic clitic-order modal past pronoun
adj-order agree-np possess question
adverb-place clitic exchange
adj-order agree-np imperfect number possess
clitic past past-agree
agree-np question
agree-far agree-pred elision pronoun relative
elision question
contraction sense
adj-order agree-np past question
adj-order agree-far agree-np agree-pred compare elision possess pronoun relative
elision question
adverb-place neg sense subordinate
adj-order agree-np contraction coordination elision exchange number possess time
agree-np agree-pred pronoun
age be-have question
adj-order agree-np imperfect question
adj-order agree-np agree-pred elision possess pronoun
compare elision pronoun
adj-order agree-np coordination elision number past time
agree-pred imperfect
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np coordination future neg past possess
imperative neg
adj-order adverb-place agree-np sense subordinate
clitic question
elision neg past
adj-order agree-np coordination elision exchange possess time
agree-far clitic coordination elision exchange relative time
adverb-place coordination modal neg sense time
elision imperative neg possess
adj-order adverb-place agree-np elision existential modal subordinate
contraction pronoun
adj-order adverb-place agree-far agree-np
adj-order adverb-place agree-far agree-np past past-agree relative sense subordinate
adj-order agree-np agree-pred coordination elision sense time
adj-order agree-np coordination country elision neg past past-agree time
elision existential idiom subordinate
elision question
adj-order agree-np agree-pred possess pronoun
question
adj-order agree-np clitic coordination country existential
plain
agree-np number
adverb-place agree-np elision neg past
elision neg past past-agree possess pronoun
clitic past pronoun
age be-have number question
imperative
agree-far agree-pred coordination elision existential relative
agree-np past
agree-np clitic past pronoun
contraction coordination possess
be-have question
adj-order agree-np contraction coordination elision exchange past
clitic clitic-order elision question
adj-order adverb-place agree-np coordination future idiom sense
adverb-place agree-pred
agree-np compare elision neg past past-agree pronoun relative
time
adj-order agree-np coordination modal time
age be-have question
adj-order agree-np clitic elision past past-agree
adj-order agree-np agree-pred be-have possess sense-that subordinate that
adj-order agree-np be-have clitic contraction coordination modal
adj-order adverb-place agree-np contraction future
adj-order agree-np agree-pred subordinate
country elision past past-agree time
adverb-place agree-np coordination elision possess
clitic elision possess
agree-np elision neg past past-agree pronoun sense
elision question
question
agree-np imperative neg
country past past-agree question
agree-np elision question
adj-order agree-np clitic past possess pronoun
adverb-place elision idiom neg past possess
adj-order agree-np agree-pred subordinate
agree-np clitic country sense subordinate time
adj-order agree-np compare possess
clitic elision past past-agree possess pronoun
adj-order adverb-place agree-far agree-np clitic coordination modal past past-agree relative
elision imperative neg
adj-order agree-np compare elision pronoun
agree-pred neg sense subordinate time
clitic past pronoun
agree-pred imperative relative
adverb-place coordination past possess
agree-np compare elision possess pronoun
adj-order adverb-place agree-np elision possess subordinate
elision neg past question
agree-far agree-pred contraction elision neg past past-agree pronoun relative
clitic clitic-order past pronoun
adverb-place agree-np existential idiom neg number subordinate
agree-np agree-pred coordination imperfect modal
agree-pred be-have coordination neg
age be-have number
question sense
agree-pred elision imperfect past past-agree pronoun relative
adj-order agree-far agree-np agree-pred coordination past relative
adverb-place past past-agree
agree-far agree-np clitic
agree-pred
agree-far agree-np neg pronoun relative
clitic elision past pronoun
adj-order agree-np time
elision imperative neg past past-agree relative
coordination elision neg past time
agree-pred elision pronoun
adverb-place agree-pred elision neg subordinate
agree-pred
adverb-place be-have idiom imperfect number
agree-np clitic modal past possess pronoun
agree-pred imperfect
age agree-pred be-have coordination number
adj-order agree-np neg
adj-order agree-np clitic past past-agree pronoun
adj-order agree-np be-have imperfect past past-agree pronoun
adj-order agree-np clitic elision modal past pronoun
clitic neg past past-agree
question
adj-order agree-np elision question
agree-np elision modal possess
adj-order agree-np exchange possess
agree-pred clitic exchange neg subordinate
adj-order agree-np clitic clitic-order past past-agree pronoun relative
past question
adverb-place
elision question
imperfect
adj-order agree-np number question
clitic elision past question
agree-np clitic clitic-order question
adj-order adverb-place agree-np country neg number subordinate
question
neg
clitic contraction past possess pronoun
elision question
clitic elision past pronoun relative sense
agree-pred possess pronoun
possess question sense
coordination elision existential neg
adj-order agree-np past question
adj-order adverb-place agree-far agree-np clitic elision neg subordinate
adverb-place agree-np existential idiom
agree-np future question
adverb-place existential
past past-agree time
adj-order agree-np compare pronoun
elision neg past
elision question
adverb-place be-have idiom imperfect
agree-far agree-np agree-pred neg pronoun relative
imperative
clitic past pronoun
agree-np imperative possess
clitic modal past pronoun
agree-np compare possess pronoun
neg
past
adj-order agree-np agree-pred coordination neg time
agree-np past
elision question
clitic
agree-pred question
adj-order agree-np be-have country possess sense-that subordinate that
adj-order agree-np agree-pred elision imperfect past past-agree pronoun relative
agree-far contraction elision sense sense-that that
agree-pred imperfect
agree-pred country subordinate time
adj-order adverb-place agree-np be-have elision neg relative subordinate
adj-order agree-np clitic elision past pronoun
adj-order adverb-place agree-np exchange possess subordinate
adj-order agree-np agree-pred elision question
adj-order agree-np elision past past-agree question relative
plain
agree-np coordination existential idiom sense time
agree-far agree-np agree-pred elision neg possess pronoun
agree-np agree-pred be-have coordination
adj-order agree-np agree-pred country imperfect past past-agree pronoun relative
adj-order agree-np contraction coordination exchange modal neg sense
agree-np past possess
adverb-place country elision neg past past-agree
elision number question
adj-order agree-np agree-pred neg subordinate
elision question
adj-order agree-np clitic past pronoun
adj-order agree-np neg
clitic past possess pronoun
elision question
agree-np clitic future neg time
neg question
adverb-place neg
clitic past pronoun
question
adj-order agree-np be-have possess
clitic elision past past-agree
agree-far agree-np agree-pred compare elision neg pronoun relative
adj-order agree-np agree-pred coordination country modal possess time
elision neg past question
adj-order agree-np contraction coordination existential idiom time
adverb-place agree-pred coordination time
agree-np elision neg past past-agree possess pronoun
clitic future
age be-have elision past past-agree question relative
age be-have elision number subordinate
age be-have question
adj-order agree-np number question relative
clitic past pronoun
clitic past question
clitic past possess pronoun
agree-np agree-pred existential subordinate
adj-order agree-np contraction modal
clitic past
adj-order agree-np existential
agree-far clitic compare exchange idiom relative sense subordinate
agree-np question
adj-order agree-np question
adj-order agree-np question
adverb-place
agree-pred pronoun
agree-pred
plain
coordination elision neg past past-agree sense time
adj-order agree-np question
agree-np elision idiom imperative neg
adverb-place clitic modal possess
agree-np clitic clitic-order neg
adj-order agree-np question
adj-order adverb-place agree-np exchange subordinate
adj-order agree-np modal number sense subordinate time
adj-order agree-np coordination elision existential neg number past
neg
clitic past pronoun
adverb-place agree-np be-have imperfect
compare possess
agree-pred question
adj-order adverb-place agree-np coordination existential
question
clitic clitic-order contraction neg
agree-pred question
adj-order adverb-place agree-np coordination country existential imperfect
agree-pred imperfect question
adj-order agree-np imperative
elision neg past past-agree pronoun relative sense
adverb-place existential
agree-pred pronoun
agree-pred elision pronoun
clitic coordination elision exchange neg past time
agree-np possess
adj-order agree-np question
adj-order agree-np elision neg past past-agree possess relative subordinate
country existential number
past past-agree question relative
adj-order agree-np contraction question
agree-np existential
compare possess pronoun
agree-np agree-pred imperfect past past-agree possess pronoun sense
adj-order agree-far agree-np contraction coordination elision exchange neg past possess
adj-order agree-far agree-np agree-pred coordination elision past past-agree relative
adj-order agree-np
agree-pred question
adverb-place existential
idiom past time
elision
adverb-place be-have clitic coordination modal
adj-order agree-np elision past past-agree pronoun
imperative
agree-np clitic
contraction coordination elision past past-agree possess
adverb-place elision modal subordinate
question
agree-far be-have coordination exchange possess relative time
elision possess question
adj-order agree-np number past question
agree-pred imperfect
possess question
imperative neg
clitic coordination time
imperative neg
adj-order agree-np compare elision possess pronoun
adverb-place agree-far agree-np coordination past past-agree relative time
age be-have question
adverb-place time
plain
adverb-place
clitic elision past pronoun
compare pronoun
agree-np past past-agree possess pronoun
question
adj-order agree-np agree-pred coordination elision possess
adj-order agree-np clitic past pronoun
adj-order agree-np elision pronoun sense
adverb-place modal
exchange
adj-order agree-np elision past past-agree question relative
agree-np elision neg past past-agree possess pronoun
agree-pred imperfect past past-agree pronoun
adverb-place
agree-np be-have coordination country existential number
agree-np modal
clitic clitic-order past past-agree
neg past past-agree time
adj-order agree-np be-have clitic elision exchange possess subordinate
adj-order agree-np agree-pred elision sense-that that
adj-order agree-np agree-pred be-have neg subordinate
adj-order adverb-place agree-np clitic past pronoun
agree-np coordination past
clitic number
clitic clitic-order elision question
adverb-place clitic elision past pronoun
clitic past pronoun
adj-order agree-np agree-pred elision pronoun
adj-order agree-np agree-pred
clitic neg
adj-order agree-np elision past past-agree question relative
adj-order agree-np pronoun
adj-order agree-np compare coordination possess
agree-pred elision possess pronoun
modal possess question
adverb-place future idiom
agree-np future neg sense
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np elision exchange
past past-agree
agree-pred
adverb-place clitic clitic-order past possess pronoun
clitic possess
contraction elision neg possess sense
adj-order agree-far agree-np compare pronoun relative
clitic past pronoun
adj-order agree-np be-have imperfect past past-agree pronoun
past question
adj-order agree-np clitic elision past possess pronoun
clitic elision past pronoun
adverb-place agree-np clitic clitic-order elision past pronoun relative
adj-order agree-np elision question
adj-order agree-np past past-agree possess pronoun sense
agree-far agree-pred neg past past-agree pronoun relative
agree-far agree-pred elision neg past past-agree pronoun relative
clitic clitic-order question
adj-order adverb-place agree-np coordination existential possess
adverb-place elision imperfect
imperative neg
adverb-place agree-far elision idiom past past-agree relative
contraction
agree-pred elision neg
agree-np clitic past pronoun
plain
adverb-place agree-np contraction coordination existential
adj-order agree-np clitic elision past past-agree possess pronoun
adj-order agree-np elision past past-agree pronoun relative
adj-order adverb-place agree-np past possess
clitic contraction past pronoun
adj-order agree-np question
adj-order adverb-place agree-np coordination imperfect possess
adj-order agree-np past question
adj-order agree-np coordination exchange past possess
adverb-place clitic clitic-order elision
adj-order agree-np coordination elision existential number past possess
adj-order agree-np imperative
elision neg past
agree-far compare elision past past-agree possess pronoun relative
adj-order agree-np agree-pred coordination elision future
clitic elision past pronoun
adj-order agree-far agree-np compare pronoun relative
adverb-place existential modal sense subordinate
adj-order agree-np elision pronoun
clitic number question
clitic clitic-order contraction past possess pronoun
clitic future neg
clitic elision possess question
contraction elision question sense
adj-order adverb-place agree-np contraction future idiom
adj-order agree-np compare contraction number possess
agree-np agree-pred elision neg possess pronoun
adj-order agree-np contraction elision neg past sense
question
contraction question relative
clitic elision neg past past-agree possess pronoun relative
elision imperative relative
adj-order agree-np elision neg past past-agree pronoun
agree-pred coordination elision past past-agree relative
adverb-place
be-have imperfect past past-agree pronoun sense
age be-have question
adj-order agree-np question
adj-order adverb-place agree-np agree-pred neg number subordinate
imperative
imperative neg
adverb-place neg
imperfect
adj-order adverb-place agree-np contraction possess
adj-order agree-np elision past question
future
adj-order adverb-place agree-np clitic clitic-order past possess pronoun
adj-order adverb-place agree-far agree-np agree-pred coordination country past past-agree relative
agree-np existential
elision possess
agree-np pronoun
clitic elision modal past pronoun
clitic modal past pronoun
age agree-np be-have contraction past past-agree question relative
adverb-place agree-np clitic elision past pronoun
adverb-place agree-pred possess
existential
adj-order agree-np agree-pred imperfect
adj-order adverb-place agree-far agree-np be-have coordination elision imperfect neg past past-agree relative
adj-order agree-far agree-np agree-pred subordinate
clitic coordination elision exchange neg past possess
agree-np be-have coordination country future
plain
country past possess question
question
agree-pred coordination elision neg possess
adj-order agree-np past past-agree possess pronoun
adverb-place clitic subordinate
adj-order agree-np coordination country time
country elision future possess time
clitic past pronoun relative
elision past past-agree pronoun relative
adj-order adverb-place agree-np elision possess
agree-far agree-pred contraction elision neg relative
adj-order agree-np agree-pred number subordinate
agree-pred elision pronoun
adj-order agree-np clitic clitic-order elision past pronoun relative
agree-np contraction past past-agree pronoun relative sense
adj-order agree-np compare pronoun
adj-order agree-np elision idiom imperative
adj-order agree-np modal
adj-order agree-np clitic question
elision question
adj-order agree-np contraction exchange
adj-order agree-np imperative
adj-order agree-np be-have number possess
adverb-place coordination possess
adj-order agree-np elision neg past past-agree pronoun relative sense
adj-order agree-np clitic exchange subordinate
adj-order agree-np clitic coordination existential sense time
adj-order adverb-place agree-np future idiom neg
adj-order agree-np coordination elision modal past possess sense
agree-np compare possess pronoun relative
agree-far agree-np contraction neg possess sense
adverb-place coordination number time
elision neg past past-agree possess pronoun
adj-order adverb-place agree-np elision neg number subordinate time
clitic past pronoun
clitic exchange idiom past past-agree possess relative subordinate
adverb-place neg
clitic clitic-order elision question
adj-order adverb-place agree-np compare
adj-order agree-np idiom neg question sense-that that
adj-order agree-np question
adj-order agree-np imperfect question
adverb-place agree-np existential possess subordinate
adj-order adverb-place agree-np elision exchange idiom possess
agree-np be-have compare elision neg subordinate
agree-np question
clitic modal past pronoun
agree-far contraction elision existential number relative subordinate
agree-np agree-pred elision existential subordinate
elision question
adj-order agree-far agree-np compare elision pronoun relative
modal possess sense subordinate
clitic past question
agree-np clitic exchange subordinate time
adverb-place coordination existential number
country existential
clitic coordination elision existential idiom modal
agree-np clitic clitic-order past possess pronoun
clitic past possess question
adj-order agree-np elision question
adj-order agree-np be-have contraction elision existential subordinate
imperative neg possess
adj-order adverb-place agree-np clitic past pronoun
question
agree-pred elision imperfect
agree-pred elision pronoun
agree-np clitic coordination existential modal number possess sense
be-have contraction
adj-order agree-np agree-pred coordination elision existential
adj-order adverb-place agree-np
adverb-place agree-np
possess question
adj-order agree-np clitic
adj-order adverb-place agree-np clitic elision existential neg possess subordinate
country elision past past-agree sense-that that
country neg past past-agree
adj-order agree-np agree-pred coordination existential
agree-pred elision pronoun
exchange
compare elision possess pronoun
clitic past pronoun
adverb-place agree-np be-have coordination modal
agree-np be-have subordinate time
adverb-place agree-np be-have clitic coordination elision neg past
adj-order agree-far agree-np agree-pred contraction coordination elision exchange
elision
elision imperative neg
imperative
agree-pred imperfect past past-agree possess pronoun
clitic neg
adj-order agree-np clitic compare past pronoun relative
adj-order agree-np compare
agree-pred imperfect
adj-order agree-far agree-np agree-pred elision exchange relative sense subordinate
agree-np clitic contraction elision past pronoun
agree-pred elision pronoun
adverb-place coordination country existential modal number possess
adj-order agree-np country elision neg past past-agree
adj-order adverb-place agree-np clitic exchange possess subordinate
be-have coordination past
pronoun sense
question
adverb-place
adj-order agree-np imperfect number
adj-order agree-np be-have coordination elision existential neg number time
clitic past pronoun
adj-order adverb-place agree-np contraction coordination existential past
agree-far be-have existential idiom neg number relative subordinate
adj-order agree-np elision past question
clitic modal past pronoun
agree-pred clitic coordination exchange imperfect
contraction coordination past sense
adj-order agree-np elision question
adverb-place country existential number
adj-order agree-np clitic country modal past past-agree relative subordinate
adj-order agree-np question
clitic clitic-order question
adj-order agree-np elision existential number
agree-pred coordination existential number
adj-order agree-np clitic compare coordination elision exchange number
agree-np country subordinate time
clitic contraction elision past pronoun sense
elision past past-agree possess pronoun
adverb-place agree-far contraction relative sense subordinate
adj-order agree-np agree-pred be-have coordination
elision neg time
possess question
agree-far agree-pred past past-agree relative
adverb-place agree-far agree-np coordination elision neg past possess
agree-np coordination elision exchange imperfect possess
agree-pred country subordinate
adj-order agree-np clitic imperfect
elision number question
agree-pred
adj-order adverb-place agree-np coordination time
elision number question
clitic clitic-order neg past past-agree
adj-order agree-np neg question
country existential number
existential
adj-order agree-np number past past-agree possess pronoun
adj-order adverb-place agree-np coordination elision imperfect modal sense
adj-order adverb-place agree-np possess subordinate
adj-order agree-np past past-agree pronoun
elision neg possess subordinate
clitic coordination country exchange
agree-far agree-np clitic country elision modal past relative time
agree-pred elision pronoun
agree-np clitic elision past pronoun
country elision existential possess subordinate
agree-np agree-pred
agree-far agree-pred elision neg past past-agree relative
coordination existential idiom modal
adj-order agree-np clitic elision past past-agree pronoun sense
elision imperative neg possess
agree-np contraction exchange possess
agree-np clitic elision question
be-have
clitic past possess pronoun
adj-order agree-np be-have elision relative
adj-order adverb-place agree-np coordination imperfect possess
agree-far agree-pred coordination elision existential past past-agree relative
adj-order adverb-place agree-np clitic elision neg
be-have elision neg time
adj-order agree-np compare subordinate
adj-order agree-np question
adverb-place clitic past pronoun
clitic elision past possess pronoun
elision question
clitic clitic-order
adj-order agree-np clitic idiom modal past pronoun
clitic elision modal question
agree-np neg possess pronoun
adj-order agree-np clitic contraction past pronoun
age agree-np be-have question
agree-np
agree-np clitic clitic-order question
agree-far elision imperfect relative
adj-order agree-np agree-pred elision neg possess pronoun
clitic elision past
past time
adj-order adverb-place agree-np be-have compare coordination elision past past-agree relative
agree-np elision question relative sense
adj-order agree-np country
adverb-place elision modal past past-agree relative subordinate
adj-order agree-np contraction exchange possess
agree-np past past-agree pronoun sense
compare question
agree-far be-have elision existential number subordinate
country sense-that that
adj-order agree-np elision past question relative
elision question sense
adj-order agree-np elision past past-agree relative
compare elision pronoun
adj-order agree-np elision neg past past-agree pronoun
clitic elision question
agree-pred
agree-pred possess
adverb-place elision idiom neg past
agree-pred be-have elision neg possess subordinate time
existential number
adverb-place future idiom
adverb-place agree-far agree-np agree-pred coordination elision neg
adverb-place clitic past pronoun
be-have
agree-np clitic modal past pronoun
adj-order adverb-place agree-np future idiom sense
be-have elision imperfect possess
existential number
clitic past pronoun
clitic imperfect modal past pronoun relative sense
adj-order agree-np clitic time
adverb-place clitic contraction coordination exchange future neg
adj-order agree-far agree-np neg relative subordinate
adverb-place coordination possess sense
clitic coordination exchange past
elision neg past past-agree pronoun relative sense
adverb-place agree-np agree-pred past past-agree relative subordinate
agree-far be-have coordination elision neg past relative
adj-order agree-np clitic contraction coordination elision neg past sense time
agree-pred neg
agree-pred
contraction imperfect
adverb-place
adj-order agree-np coordination existential number time
possess question
adj-order agree-np coordination country neg number
country existential
adj-order agree-np clitic elision past pronoun
clitic coordination existential modal time
elision imperative neg possess
adj-order agree-np possess question
adj-order agree-np question
agree-pred
clitic elision exchange neg subordinate time
agree-far agree-np agree-pred elision
age be-have coordination number past possess
clitic clitic-order past pronoun
adverb-place future idiom
agree-np clitic past pronoun relative
imperative
question
adj-order agree-np clitic neg past past-agree possess pronoun
agree-far agree-pred contraction elision pronoun
adj-order agree-np be-have contraction coordination time
existential number possess
adj-order age agree-np be-have coordination neg number possess
agree-np clitic
adj-order agree-far agree-np compare possess pronoun
clitic elision modal past pronoun
adj-order agree-np question sense
clitic compare elision exchange subordinate
adj-order agree-np elision possess
past question
agree-pred pronoun
imperative
agree-np contraction existential
agree-pred pronoun
adverb-place coordination elision neg possess
coordination elision exchange neg past possess time
imperative neg
agree-pred elision pronoun
be-have clitic coordination exchange time
elision question
adverb-place
agree-pred pronoun
elision neg past
adj-order agree-np imperative neg
adj-order agree-np clitic clitic-order past pronoun
clitic elision past question
contraction elision modal number possess sense subordinate
country existential neg subordinate
clitic elision modal past pronoun
question
adj-order adverb-place agree-np past
imperative
agree-pred elision neg
adverb-place contraction coordination modal sense
elision past time
adj-order agree-np agree-pred imperfect past past-agree pronoun relative
age be-have possess question
agree-pred
elision possess
adj-order agree-np contraction coordination elision modal neg past sense time
agree-far agree-pred elision past past-agree pronoun relative
existential
question
agree-np exchange possess
adj-order agree-np possess sense-that that
adverb-place agree-pred past past-agree relative subordinate
adverb-place agree-np coordination
adverb-place clitic clitic-order past possess pronoun
elision imperative neg
clitic clitic-order question
clitic question
adj-order agree-np elision sense subordinate time
agree-np clitic elision idiom past pronoun relative
agree-far agree-np agree-pred compare elision relative subordinate
clitic clitic-order modal
agree-pred pronoun
adj-order agree-np coordination elision idiom neg
agree-np be-have subordinate
agree-pred coordination exchange neg
question
agree-far clitic exchange sense-that that
adverb-place be-have elision idiom sense subordinate
adverb-place contraction coordination idiom modal neg possess sense
past past-agree
compare existential subordinate
question
adj-order agree-np compare coordination exchange possess
neg question
clitic past pronoun
adverb-place agree-far coordination elision past relative
adj-order agree-far agree-np elision modal relative
question
agree-np clitic past pronoun
elision neg time
clitic elision exchange existential idiom subordinate
agree-far idiom pronoun relative sense
imperative
agree-np existential neg number subordinate
adj-order agree-np coordination elision existential number
adj-order agree-np be-have elision
agree-pred contraction exchange subordinate
adj-order adverb-place agree-np contraction past possess
compare elision pronoun
agree-pred imperfect past past-agree pronoun relative
adj-order agree-np country elision
agree-pred compare subordinate
agree-far be-have imperfect relative
clitic elision past possess pronoun
adj-order agree-np past
past question
existential
clitic elision past pronoun relative
adj-order agree-np clitic elision past past-agree question relative
modal neg
elision neg number past
adj-order agree-np past past-agree possess pronoun
adj-order agree-np imperative neg relative
adverb-place agree-pred coordination elision idiom neg past possess
clitic modal past pronoun
adj-order agree-np subordinate
adverb-place clitic subordinate time
clitic elision past possess pronoun
agree-pred contraction imperfect past past-agree pronoun sense
clitic past past-agree pronoun relative
imperative
agree-np clitic modal past pronoun
adj-order agree-np clitic contraction question relative sense
agree-pred
adj-order agree-np clitic contraction past possess pronoun
agree-np clitic clitic-order past pronoun
adj-order adverb-place agree-np clitic elision past pronoun
elision neg possess question
clitic elision past pronoun
clitic elision modal past pronoun
country existential number
agree-np elision possess question
adj-order adverb-place agree-np neg subordinate time
agree-far agree-np clitic elision exchange neg past past-agree relative subordinate
adj-order agree-np possess question sense
adj-order agree-np clitic compare elision modal number subordinate
clitic country neg
adj-order agree-np clitic elision modal past pronoun
pronoun
imperative neg past past-agree relative
adj-order agree-np contraction elision neg past past-agree pronoun relative
adj-order adverb-place agree-np idiom past possess
adj-order agree-np compare exchange subordinate
agree-np agree-pred coordination elision exchange
possess question
adverb-place
neg question
agree-np modal past past-agree possess relative time
be-have contraction coordination elision neg
adverb-place age agree-far be-have clitic coordination elision number relative
number question
clitic
clitic past pronoun
compare possess
adverb-place agree-pred contraction coordination elision neg past past-agree relative
elision question
adverb-place
adverb-place agree-np coordination
adverb-place agree-far agree-np coordination neg past past-agree relative
adj-order agree-np clitic contraction elision past pronoun relative
be-have
question
age agree-np be-have number
neg time
adverb-place agree-np compare coordination elision idiom neg past
clitic clitic-order neg
clitic elision question
clitic elision past possess pronoun
clitic past
clitic coordination exchange future neg possess
contraction question sense
adj-order agree-np compare contraction coordination existential
adverb-place agree-np subordinate
adj-order agree-np question
adj-order agree-far agree-np be-have elision modal neg relative sense subordinate
elision future neg
agree-np exchange idiom possess sense-that subordinate that
possess question
agree-far compare
adj-order agree-np time
agree-np elision past past-agree pronoun relative sense
adj-order adverb-place agree-np compare idiom subordinate
adj-order agree-np coordination elision exchange
elision question
adj-order agree-np question
adj-order adverb-place agree-np future
question
agree-pred coordination modal time
adj-order agree-np agree-pred question
adj-order agree-np existential idiom number
agree-pred elision imperfect
agree-far agree-pred elision pronoun relative
adj-order adverb-place agree-np agree-pred coordination imperfect neg
clitic exchange
question
elision neg past
agree-np time
neg past past-agree sense
clitic elision neg
agree-np clitic past past-agree question relative
compare pronoun
compare past past-agree possess pronoun relative sense
adverb-place agree-np contraction coordination existential imperfect
clitic coordination modal neg past possess
agree-pred elision neg pronoun
adj-order adverb-place agree-np elision neg number
agree-np elision exchange
adj-order agree-np clitic past pronoun
adverb-place clitic exchange
agree-pred
elision imperative neg past past-agree relative
adj-order agree-np clitic modal past pronoun
elision existential idiom subordinate
adj-order agree-np elision existential number sense sense-that that
agree-np clitic past pronoun
imperative
agree-far agree-np agree-pred possess pronoun
possess subordinate
clitic clitic-order elision question
adj-order agree-np agree-pred
adverb-place coordination elision neg past
age be-have possess question
neg
agree-pred elision question
agree-pred imperfect possess
adverb-place country existential
possess
elision neg past
exchange
be-have coordination elision existential imperfect
adverb-place clitic exchange
adj-order agree-np neg time
agree-np clitic clitic-order contraction modal past possess pronoun
adverb-place clitic elision past past-agree pronoun relative
agree-np agree-pred imperfect past past-agree pronoun relative sense
adj-order adverb-place agree-np agree-pred elision neg
agree-far compare pronoun
agree-np clitic elision past pronoun
age be-have question relative
adj-order agree-np number question
adj-order agree-np agree-pred coordination exchange imperfect number
agree-np elision imperative past past-agree relative
adj-order agree-np elision imperative neg past past-agree relative
clitic clitic-order neg time
agree-np number possess
adj-order age agree-np be-have number
adverb-place clitic exchange idiom
agree-np possess question
adverb-place existential number
adj-order agree-np agree-pred coordination country elision future neg
elision question
agree-pred
adverb-place modal possess
adj-order agree-np be-have country elision neg subordinate time
adj-order adverb-place agree-np be-have coordination neg time
adj-order agree-np clitic past pronoun
adverb-place elision neg past
adj-order agree-np elision question
elision idiom question
adj-order agree-np clitic elision past possess pronoun
elision question
adj-order agree-np clitic future
age be-have number
age be-have number
elision question relative
adj-order agree-np be-have coordination country modal
imperfect time
agree-pred pronoun
elision existential idiom number subordinate
coordination existential idiom number
be-have
adverb-place clitic exchange
adj-order agree-np clitic past past-agree pronoun
adj-order agree-np compare coordination
adverb-place clitic clitic-order past past-agree pronoun relative
elision question
clitic coordination existential idiom neg
clitic compare coordination elision exchange
adj-order agree-np elision possess question
agree-pred possess question
clitic number question
adverb-place idiom
adj-order agree-np elision question
agree-far compare contraction possess pronoun
adj-order agree-np compare pronoun
past question
elision possess question
imperative
agree-np clitic coordination time
elision possess question
agree-far agree-pred elision pronoun
existential
adverb-place agree-np coordination modal number past past-agree relative
adverb-place agree-np elision existential relative subordinate
contraction modal sense time
adj-order agree-np neg pronoun sense
adj-order adverb-place agree-far agree-np idiom past possess
past question sense
agree-far coordination elision existential neg past past-agree relative
elision question
adverb-place clitic past possess pronoun
agree-np clitic past possess pronoun
adj-order agree-np clitic past past-agree possess pronoun
agree-np clitic modal possess
imperative neg
age be-have clitic coordination number past
adj-order adverb-place agree-far agree-np agree-pred contraction coordination elision idiom past sense
adj-order agree-np agree-pred contraction coordination exchange imperfect
adj-order agree-np neg possess
contraction elision past past-agree pronoun relative
agree-np neg possess
elision question
plain
agree-np agree-pred
compare possess pronoun
agree-np existential idiom number
adverb-place contraction elision exchange neg possess subordinate
be-have imperfect
elision question
elision question
future neg
question sense
clitic
agree-pred elision neg
clitic
adverb-place modal sense
future possess question
agree-np be-have imperfect past past-agree pronoun relative
adj-order adverb-place agree-np idiom past possess
agree-pred elision pronoun
adj-order agree-np country past past-agree pronoun relative
clitic clitic-order question
imperative
adj-order adverb-place agree-np agree-pred elision neg possess subordinate
adj-order agree-np clitic elision past past-agree pronoun relative
clitic future neg
adj-order agree-np elision number question
agree-pred possess subordinate time
clitic elision past past-agree pronoun sense
agree-pred coordination neg sense
adj-order agree-np possess question sense
elision neg
clitic future neg
elision question
clitic elision past
elision question
adverb-place agree-far coordination elision past past-agree relative time
imperative
adverb-place agree-np elision possess subordinate
imperative
agree-np elision neg past past-agree pronoun relative sense
compare elision possess pronoun
clitic past pronoun
agree-far agree-pred elision pronoun relative
be-have
age be-have coordination neg number sense
agree-np question
clitic question
adj-order agree-np clitic coordination exchange
plain
adj-order agree-far agree-np elision
imperative neg
agree-np be-have coordination imperfect neg time
existential idiom
contraction elision past past-agree question relative sense
age be-have question
idiom imperfect question
adj-order agree-np agree-pred coordination elision neg past possess
clitic elision past pronoun
agree-pred question
adj-order agree-np elision existential idiom possess subordinate
agree-np agree-pred coordination neg
neg time
agree-np clitic coordination exchange possess
clitic past pronoun
elision imperative neg
age agree-np be-have question
adj-order agree-np possess question sense
adj-order agree-np elision exchange possess
agree-np imperative
adj-order agree-np number question
agree-np agree-pred pronoun
agree-np contraction question
adj-order adverb-place agree-np idiom past
clitic past past-agree pronoun relative
adverb-place contraction modal
exchange neg subordinate
be-have imperfect question
be-have coordination modal number
elision imperative neg
adj-order agree-np clitic possess subordinate time
adj-order agree-np past past-agree question relative
adj-order agree-np elision exchange existential number subordinate
adj-order agree-far agree-np agree-pred neg past past-agree pronoun relative sense
idiom imperative
agree-far be-have clitic coordination elision imperfect past past-agree relative
adj-order agree-np agree-pred imperfect past past-agree pronoun
agree-far agree-np contraction coordination country elision existential
agree-np be-have contraction subordinate time
be-have contraction possess
be-have question
clitic contraction coordination
country pronoun
agree-np contraction question
agree-far agree-pred idiom past past-agree relative
adj-order agree-np clitic contraction coordination exchange possess time
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np compare
agree-pred sense subordinate time
agree-pred neg number possess subordinate
coordination elision existential modal number
question
be-have coordination modal
past question
question relative
adj-order agree-np idiom imperfect
adj-order adverb-place agree-np agree-pred country subordinate
adj-order agree-np coordination elision exchange idiom neg number past past-agree relative
agree-pred question
clitic past pronoun
clitic past possess pronoun
adj-order agree-np time
adj-order agree-np question
clitic coordination neg past possess time
plain
adverb-place agree-far agree-pred idiom imperfect past past-agree relative
adverb-place be-have possess
country pronoun
clitic clitic-order idiom modal
agree-pred
adverb-place elision existential number subordinate
adj-order agree-np compare possess
imperative
adverb-place country imperfect
agree-pred elision pronoun
agree-np question
adj-order agree-np contraction exchange modal possess subordinate
country existential number
adverb-place agree-far agree-np contraction elision possess relative sense
adverb-place existential number subordinate
adj-order age agree-np be-have country modal number subordinate
number past question
agree-pred
adj-order agree-np agree-pred neg possess pronoun
adverb-place elision idiom neg number past
agree-pred elision neg pronoun
neg number
adj-order agree-np clitic elision modal past pronoun
agree-np question
agree-pred
coordination elision exchange past possess
adj-order agree-np elision neg past past-agree relative
agree-np coordination imperfect neg
adj-order agree-np compare
adj-order agree-np contraction coordination existential idiom number
agree-np imperative
adj-order adverb-place agree-np clitic coordination elision past possess
adverb-place agree-far be-have relative sense
agree-far agree-pred elision pronoun relative sense
adj-order agree-np agree-pred
adj-order agree-np elision past past-agree pronoun relative sense
clitic future
adverb-place agree-np past
adj-order agree-np coordination elision existential idiom possess
adj-order agree-np
imperative neg possess
adj-order agree-np clitic contraction elision past possess pronoun
pronoun
clitic question
neg pronoun sense
adj-order agree-np possess question
exchange possess
adj-order agree-np be-have compare coordination elision neg
clitic elision past past-agree
adj-order agree-np possess question
clitic elision neg past past-agree pronoun relative sense
adverb-place agree-np existential idiom
agree-far agree-pred coordination imperfect relative time
modal
elision question
elision question
adj-order adverb-place agree-np elision exchange
existential number
elision question
adj-order agree-np clitic elision exchange neg sense subordinate time
agree-pred clitic elision imperfect past pronoun relative
agree-np clitic modal past possess pronoun
adverb-place agree-np
clitic elision time
agree-np clitic elision modal past pronoun
agree-np elision existential possess subordinate time
adj-order agree-far agree-np contraction elision neg past past-agree relative sense subordinate time
adj-order agree-np agree-pred imperfect past past-agree pronoun
agree-np be-have imperfect past past-agree pronoun
adj-order agree-np clitic past pronoun
agree-np agree-pred question
clitic question
adj-order agree-np past question
country modal question
agree-np clitic elision modal past pronoun
adj-order agree-np past past-agree possess pronoun relative sense
adj-order adverb-place agree-np imperfect possess
be-have possess
exchange possess
adj-order agree-np clitic elision modal subordinate
clitic clitic-order past pronoun
adj-order agree-np coordination country existential number
question
agree-np past past-agree possess pronoun
agree-pred elision neg pronoun
agree-pred elision
adj-order agree-np past
agree-np existential modal neg subordinate
agree-pred clitic elision modal past pronoun relative
adj-order agree-np agree-pred pronoun
adverb-place agree-np coordination country neg
time
adj-order agree-np elision question relative
adverb-place agree-np clitic imperfect
adj-order agree-np compare elision past possess question relative
clitic compare elision exchange subordinate
imperative neg
adj-order agree-np clitic question
elision question
be-have
agree-np past
adverb-place clitic past possess pronoun
clitic past past-agree
elision question
contraction coordination modal sense time
adverb-place agree-pred subordinate
clitic modal past pronoun
number question
adj-order agree-np question relative
adj-order agree-far agree-np agree-pred neg possess pronoun
question relative
age agree-np be-have possess question
adj-order agree-np elision existential
agree-np compare pronoun
adj-order adverb-place agree-np be-have contraction coordination relative
elision sense-that that
adverb-place country neg
adj-order agree-np country neg past past-agree possess pronoun sense
agree-np clitic past pronoun
agree-np compare elision past past-agree pronoun relative
adj-order adverb-place agree-np elision exchange past past-agree possess relative subordinate
adj-order agree-np elision imperative neg
adj-order agree-np contraction coordination exchange possess
adj-order agree-far agree-np compare elision pronoun relative
clitic elision past past-agree pronoun relative
adj-order agree-np clitic elision question
adverb-place agree-pred country subordinate
agree-pred imperfect past past-agree pronoun
adj-order age agree-np be-have coordination number
adj-order adverb-place agree-np coordination country elision neg past past-agree sense
adj-order agree-far agree-np clitic elision past past-agree
agree-np clitic past pronoun
past
clitic past pronoun
compare possess pronoun
contraction past past-agree pronoun sense
elision neg past possess
adj-order agree-np possess subordinate time
adverb-place clitic sense
past past-agree question relative
agree-np past past-agree question relative
agree-np contraction exchange neg sense subordinate
clitic elision past pronoun
clitic compare past pronoun relative
adj-order agree-np agree-pred coordination elision exchange neg
adj-order agree-np clitic clitic-order modal past possess pronoun
adj-order agree-np question relative
elision neg number past past-agree possess pronoun
adj-order agree-np elision neg past past-agree pronoun relative
agree-np compare possess pronoun
adverb-place clitic
adverb-place elision future idiom neg sense
imperative
clitic neg past past-agree relative time
adverb-place country existential
modal time
country elision neg past past-agree
agree-pred
adj-order adverb-place agree-np be-have modal subordinate
clitic modal neg
question
elision possess question
adj-order agree-np question
adj-order agree-np agree-pred possess
adj-order agree-far agree-np compare contraction relative
clitic clitic-order elision past possess pronoun
possess question
adj-order agree-np coordination elision past possess
adj-order agree-np clitic clitic-order past possess pronoun
agree-np question
agree-np clitic coordination existential number possess
agree-np elision neg past past-agree pronoun
compare elision
coordination modal sense time
adj-order agree-np contraction past
agree-pred exchange possess subordinate
adj-order agree-np coordination modal
adj-order agree-far agree-np clitic elision modal relative subordinate
be-have neg sense subordinate
plain
adj-order adverb-place agree-np possess
country modal neg
agree-pred
age be-have number
elision question
adj-order agree-np agree-pred pronoun
be-have question
agree-pred possess
clitic contraction exchange existential subordinate
compare contraction elision possess pronoun
agree-np compare pronoun
agree-np be-have coordination neg possess time
clitic modal question
agree-np clitic clitic-order past pronoun
adj-order agree-np imperative
country existential number
possess question
adj-order age agree-np be-have question
clitic past pronoun
agree-np agree-pred coordination neg
adverb-place modal number
adverb-place agree-np sense subordinate
adj-order agree-np neg number time
be-have imperfect past past-agree pronoun relative
elision neg past past-agree pronoun
adverb-place agree-pred coordination elision imperfect neg possess
clitic modal question
adverb-place clitic past pronoun
elision imperative neg possess
elision question sense
adj-order agree-np exchange subordinate
adj-order agree-np exchange
agree-np be-have elision existential possess subordinate
imperative
question
possess question
adverb-place past possess
plain
clitic exchange neg possess sense subordinate
adj-order agree-np agree-pred possess question
clitic
adj-order adverb-place agree-np compare number sense sense-that that
adj-order adverb-place agree-np coordination existential future idiom
coordination country existential past past-agree possess
agree-pred
adj-order agree-np clitic elision past past-agree pronoun relative
clitic clitic-order modal past possess pronoun
adj-order agree-far agree-np clitic relative time
plain
exchange
adj-order agree-np number
adj-order agree-np number question
clitic exchange modal subordinate
agree-pred neg
adverb-place contraction country elision existential subordinate
adj-order agree-np elision past past-agree pronoun
adj-order agree-np agree-pred pronoun
adj-order agree-np agree-pred
adj-order agree-np country question
adj-order agree-np elision possess question
adj-order age agree-np be-have number possess subordinate
adj-order agree-far agree-np clitic elision exchange past past-agree possess relative subordinate
clitic elision past pronoun sense
possess time
agree-far agree-np elision future past past-agree relative
agree-np agree-pred pronoun
clitic coordination exchange time
adj-order agree-np country existential idiom subordinate
adj-order agree-np agree-pred number subordinate
adj-order agree-np compare pronoun
adj-order agree-np compare elision question relative
adj-order agree-np contraction number past possess sense
agree-np possess time
possess pronoun
clitic past possess pronoun
adj-order agree-np clitic contraction past possess pronoun
adj-order agree-np contraction coordination existential possess
adj-order agree-np be-have existential possess subordinate time
elision past past-agree pronoun
agree-pred clitic elision exchange possess subordinate
adj-order agree-np question
coordination elision existential past past-agree
agree-pred question
elision neg
agree-np clitic past pronoun
agree-pred elision imperfect past past-agree pronoun relative sense
adj-order adverb-place agree-np contraction coordination future neg past sense
adj-order agree-np agree-pred compare subordinate
adj-order agree-np question
coordination elision past time
agree-pred
adverb-place agree-pred coordination country elision neg
adj-order agree-np coordination modal possess
agree-far country elision past past-agree relative
idiom number time
adj-order agree-np exchange subordinate
adj-order adverb-place agree-np elision neg number
agree-pred clitic coordination modal relative
adj-order agree-np agree-pred coordination
adj-order agree-np imperfect
adj-order agree-np contraction coordination elision neg past past-agree
adj-order agree-np clitic elision past pronoun
adj-order agree-np agree-pred elision neg possess pronoun
agree-pred question
question relative
adverb-place agree-np neg
agree-np be-have coordination elision neg possess
clitic elision past possess pronoun
adverb-place contraction coordination past sense time
adverb-place agree-np elision future idiom
be-have imperfect question
question
clitic elision neg subordinate time
elision question
elision question
adj-order agree-np elision question
adverb-place elision future sense
adj-order agree-np coordination exchange imperfect time
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-np clitic elision past pronoun
clitic compare coordination exchange
agree-np clitic elision past pronoun
elision question
agree-np agree-pred exchange possess subordinate
country neg
question sense
agree-pred question
adverb-place clitic exchange
imperative neg
adj-order agree-far agree-np agree-pred coordination imperfect possess relative
adj-order agree-np clitic past pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np contraction past past-agree pronoun
elision imperative past past-agree relative
country elision modal sense sense-that subordinate that time
past
question
adj-order agree-np agree-pred imperfect past past-agree pronoun
imperative neg
adj-order agree-np elision possess question
age be-have question
age agree-np be-have question relative
agree-np agree-pred pronoun
adverb-place coordination country elision future idiom
adj-order agree-far agree-np elision possess subordinate
clitic past pronoun
adj-order agree-np question
agree-np agree-pred
contraction coordination elision exchange neg past possess
adj-order agree-np past past-agree possess pronoun
adj-order agree-np elision neg number past
clitic past past-agree
clitic elision past pronoun relative
clitic elision question relative
adj-order agree-np clitic clitic-order possess
contraction future sense
adverb-place clitic contraction exchange modal sense subordinate
adverb-place agree-np coordination elision number sense
elision neg number past
adverb-place country neg number subordinate
agree-pred possess question
clitic elision past possess
neg
adj-order adverb-place agree-np agree-pred coordination elision
adj-order agree-np question
contraction question
adj-order agree-np contraction past past-agree possess pronoun relative
adverb-place question
agree-pred pronoun
neg subordinate
clitic past question
adverb-place elision exchange idiom possess
adj-order agree-np elision neg past past-agree pronoun sense
clitic elision past pronoun
agree-np elision possess question
adj-order agree-np agree-pred coordination elision possess
country existential number
existential
adverb-place coordination idiom time
country question
agree-np question
agree-np agree-pred coordination existential number
adj-order agree-np coordination country exchange neg
agree-np clitic elision past past-agree pronoun
adj-order agree-np coordination existential future sense
agree-pred possess pronoun
neg possess
adj-order agree-np exchange possess subordinate
adverb-place
adj-order adverb-place agree-np contraction
adverb-place contraction existential
contraction existential number
agree-far agree-np elision past past-agree possess relative
agree-np neg sense
be-have coordination time
adverb-place clitic clitic-order past pronoun
agree-np clitic elision idiom past pronoun
adverb-place neg possess subordinate time
agree-np past past-agree pronoun sense
adverb-place clitic coordination country
adverb-place agree-far coordination country past past-agree relative
be-have elision neg
adverb-place neg subordinate
adj-order agree-np clitic elision idiom past past-agree pronoun relative
past possess question
contraction idiom sense subordinate
clitic elision neg past past-agree pronoun
agree-np clitic past possess pronoun
adj-order adverb-place agree-np be-have country elision possess sense-that that
country past past-agree
adj-order agree-np
adj-order agree-np existential
elision question
adj-order agree-np contraction elision past past-agree question relative
agree-pred modal subordinate
modal question
be-have imperfect past past-agree pronoun
adverb-place existential number possess
clitic modal
agree-np past past-agree pronoun relative
adj-order agree-np agree-pred elision possess pronoun
compare possess pronoun
question
agree-np past past-agree pronoun
clitic elision past pronoun
imperative
clitic country neg number
clitic
clitic question
agree-np agree-pred elision possess pronoun
elision possess pronoun sense
existential
agree-np imperative
clitic elision past past-agree pronoun relative
agree-np imperative
imperative
adj-order agree-np contraction elision existential neg number sense subordinate
coordination exchange modal possess
country elision
contraction elision question sense
possess question
exchange
past sense
agree-pred
contraction modal
agree-pred coordination future imperfect possess sense time
elision past past-agree pronoun relative
neg sense
adj-order agree-np agree-pred possess relative
agree-pred
adverb-place agree-np coordination country elision possess sense
elision question
adj-order agree-np clitic elision past pronoun
modal possess sense
adj-order agree-np agree-pred coordination past
adj-order adverb-place agree-np compare country elision subordinate
clitic past past-agree possess pronoun
adj-order adverb-place agree-np clitic clitic-order past pronoun
past time
clitic
elision existential number sense sense-that that
clitic elision past past-agree question relative
adj-order agree-np compare question
adj-order agree-np elision question
adj-order agree-np clitic past possess pronoun
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np agree-pred subordinate
adverb-place be-have country elision neg subordinate
agree-far agree-np agree-pred coordination elision neg past past-agree relative
clitic elision modal past pronoun
past question
elision question
agree-far agree-pred be-have coordination elision imperfect past past-agree relative
adverb-place agree-far agree-np contraction past
clitic past past-agree possess pronoun
adj-order agree-np contraction exchange possess
adj-order agree-np contraction country elision modal question relative
clitic
elision
adverb-place agree-np country elision number past past-agree sense sense-that that
clitic elision past question
existential idiom
adverb-place agree-far agree-np elision neg past relative
clitic past possess pronoun
adj-order agree-np imperative
adj-order agree-np clitic elision exchange existential subordinate
agree-np country existential
clitic clitic-order elision past question
adj-order adverb-place agree-np possess subordinate time
adverb-place agree-far agree-np coordination elision modal past past-agree relative
adj-order agree-np agree-pred elision idiom neg
adj-order agree-np agree-pred possess pronoun
elision neg past past-agree possess pronoun relative
clitic clitic-order elision past past-agree
idiom neg
agree-far agree-np agree-pred
elision question
agree-pred elision question
existential idiom number
be-have elision neg
country elision
compare elision pronoun
clitic possess
agree-np imperative
agree-pred
clitic coordination elision modal
contraction past question sense
adj-order agree-far agree-np be-have coordination elision possess
imperative neg
adj-order adverb-place agree-np elision neg past possess
agree-pred possess
agree-np elision neg past past-agree possess pronoun
adj-order agree-np clitic contraction past pronoun
imperative neg
be-have imperfect time
agree-far agree-pred compare pronoun relative
elision past past-agree question relative
possess
compare contraction possess
contraction elision past question sense
adj-order agree-np compare
adj-order agree-np clitic contraction past pronoun
coordination elision existential neg number sense
agree-np country elision past past-agree pronoun
adj-order agree-np clitic neg past past-agree pronoun
clitic past pronoun
adverb-place country past past-agree
imperative possess
agree-pred be-have possess subordinate
agree-pred elision neg pronoun
elision neg past past-agree possess pronoun
agree-np past possess sense
clitic past pronoun
adj-order adverb-place agree-np agree-pred coordination future
number past question
adverb-place
adj-order agree-np agree-pred country existential possess subordinate
agree-pred imperfect
adverb-place clitic elision past pronoun
adj-order agree-np clitic modal past possess pronoun
elision modal past past-agree question relative
question
agree-np modal possess question
question
adj-order agree-np elision idiom modal question
agree-np contraction coordination future modal neg sense time
be-have imperfect past past-agree pronoun
agree-np agree-pred elision existential neg subordinate
adverb-place agree-np clitic future possess
existential number
agree-np imperative
contraction imperative
agree-pred imperfect past past-agree pronoun
adj-order agree-np number question
elision question
agree-np agree-pred contraction neg possess sense subordinate
imperative possess
agree-np be-have coordination elision possess time
adj-order agree-np past past-agree possess pronoun
clitic clitic-order past pronoun
agree-np elision past past-agree question relative
existential number
adj-order adverb-place agree-np coordination elision existential number
elision question sense
elision question
adj-order agree-np number question
adj-order agree-np agree-pred elision neg pronoun
clitic modal past possess pronoun
clitic possess sense
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-far agree-np agree-pred coordination elision relative
adverb-place agree-np clitic coordination elision neg past possess
adverb-place agree-np coordination exchange sense
adj-order agree-np number question
compare question
adj-order agree-np question
adj-order agree-np clitic past pronoun
elision existential subordinate time
adj-order agree-np existential
agree-pred contraction subordinate
adj-order agree-np contraction elision past past-agree pronoun relative
adj-order agree-np contraction coordination modal
adverb-place neg
adj-order agree-np coordination country existential modal
adj-order agree-np agree-pred clitic coordination elision neg
agree-np existential number possess
agree-pred pronoun
compare
clitic elision question
adj-order agree-np clitic elision past pronoun
age be-have possess question
adj-order agree-np clitic past pronoun
coordination elision future neg number past
agree-far agree-pred coordination existential imperfect number
clitic past pronoun
clitic elision possess
elision neg possess question
agree-pred be-have imperfect past past-agree pronoun relative
agree-np clitic past pronoun
adverb-place clitic past
contraction modal neg past past-agree possess pronoun relative
adj-order agree-np exchange existential possess subordinate
agree-np agree-pred elision neg possess
adj-order agree-np contraction elision existential subordinate
clitic elision past pronoun relative
agree-np idiom question
neg
adj-order agree-far agree-np agree-pred elision pronoun relative
adj-order adverb-place agree-np compare coordination possess
possess
adverb-place elision
be-have time
agree-np neg possess
adj-order adverb-place agree-np clitic idiom past pronoun
adj-order agree-np exchange existential possess subordinate
past past-agree possess pronoun sense
adj-order agree-np past
adj-order agree-np clitic coordination elision existential past past-agree possess time
adverb-place past
elision existential
agree-pred compare elision imperfect pronoun relative
adj-order agree-np compare number subordinate
adj-order agree-np clitic elision
agree-np clitic question
question
agree-np question
adj-order agree-np question relative
adj-order agree-np coordination existential possess time
imperative
imperative neg
agree-pred
age be-have number
adj-order agree-np elision exchange modal possess subordinate time
adj-order agree-np imperative
agree-np elision imperative neg
elision question
clitic
existential idiom
compare possess question
agree-np elision existential number
clitic past possess pronoun
agree-np clitic elision past pronoun
agree-far be-have coordination elision existential past past-agree relative
adj-order adverb-place agree-np contraction coordination
adj-order agree-np contraction past past-agree pronoun relative
adj-order adverb-place agree-np exchange subordinate
clitic elision modal past possess pronoun sense
adj-order adverb-place agree-np elision idiom past possess
agree-far contraction elision neg past past-agree relative sense time
adverb-place agree-np elision modal neg
age be-have question
be-have imperfect past past-agree pronoun
clitic past pronoun
adj-order agree-np be-have subordinate
agree-far agree-pred elision neg pronoun relative
agree-pred elision neg pronoun
clitic future neg time
agree-np possess question
plain
imperative
agree-np neg pronoun sense
adj-order agree-np coordination elision existential modal number
agree-np clitic coordination
adj-order adverb-place agree-np clitic clitic-order elision time
agree-np clitic past pronoun
clitic past pronoun
agree-pred elision possess pronoun
clitic past past-agree question
adverb-place clitic elision past past-agree
imperfect
adj-order agree-np coordination existential modal time
possess
adj-order agree-np neg question
coordination imperfect modal
adj-order agree-np imperative possess
adj-order agree-far agree-np past past-agree relative
clitic coordination exchange modal neg time
agree-np elision question
question
agree-np clitic
adj-order agree-np contraction elision idiom possess question
question
elision neg past past-agree
agree-np elision question
age be-have question
adj-order agree-np elision neg past past-agree pronoun sense
clitic
adj-order adverb-place agree-np clitic
agree-far agree-pred elision neg possess relative subordinate time
elision past past-agree question relative sense
adj-order agree-np contraction existential number
agree-np agree-pred question
clitic past pronoun
clitic clitic-order elision modal question
agree-pred possess question
country future possess
agree-far contraction elision neg past relative sense time
imperative
agree-pred imperfect past past-agree possess pronoun
agree-pred question
adverb-place elision possess
elision neg past past-agree pronoun relative
adj-order agree-far agree-np exchange subordinate time
agree-np elision imperative modal past past-agree relative
adj-order agree-np compare elision past past-agree pronoun relative
agree-np contraction exchange modal subordinate
adj-order agree-np be-have contraction coordination elision imperfect modal past past-agree relative
adj-order age agree-np be-have coordination elision imperfect number possess sense
adj-order agree-np contraction elision neg past past-agree pronoun
clitic clitic-order elision modal past past-agree pronoun relative
clitic past pronoun relative
clitic country elision possess subordinate time
adj-order agree-far agree-np agree-pred pronoun
adj-order agree-np contraction existential number possess
adverb-place agree-np existential number possess
contraction modal possess sense
adverb-place country future idiom
possess sense-that that
adj-order adverb-place agree-np be-have contraction coordination past
past past-agree question relative
adverb-place agree-pred
adj-order adverb-place agree-np modal
adverb-place coordination existential idiom number
adj-order agree-np coordination elision existential past possess time
adj-order agree-np question relative
adverb-place agree-np future
clitic clitic-order past possess pronoun
adverb-place coordination exchange past past-agree
adj-order agree-np clitic past possess pronoun
compare country elision subordinate time
be-have elision sense-that that
adj-order agree-np modal neg number
be-have imperfect past past-agree pronoun relative sense
adj-order agree-np elision question
adj-order agree-np coordination country existential past past-agree relative
adj-order agree-np contraction elision existential number subordinate
adverb-place contraction coordination country modal time
agree-far agree-pred elision pronoun relative
modal
adj-order agree-np agree-pred neg number subordinate time
adverb-place agree-np clitic past pronoun
adj-order agree-np compare coordination country
clitic clitic-order modal past pronoun
imperative neg
agree-pred imperfect past past-agree pronoun relative sense
past time
elision question sense
agree-pred elision neg
imperative
adj-order agree-np elision imperative neg
clitic elision question
clitic clitic-order elision modal
be-have elision neg subordinate time
clitic elision neg past past-agree
adverb-place clitic neg
adj-order agree-np compare number
agree-np clitic coordination exchange neg time
adj-order agree-np clitic exchange subordinate
clitic clitic-order elision past past-agree question
adj-order adverb-place agree-far agree-np coordination modal past past-agree possess relative
adverb-place coordination elision idiom neg past
adj-order agree-np contraction existential number
adj-order agree-np clitic clitic-order modal
clitic past possess pronoun
elision question
be-have elision idiom neg subordinate time
agree-pred elision pronoun
agree-pred pronoun
adverb-place past
elision neg question
adj-order agree-np coordination elision existential number
question
contraction country exchange subordinate
agree-np agree-pred
adverb-place past past-agree sense
agree-pred coordination country
agree-np clitic modal past pronoun
adj-order agree-np clitic question
agree-np compare idiom
be-have elision neg
adj-order agree-np contraction elision question
adverb-place be-have subordinate
adj-order agree-np elision past past-agree question relative
contraction elision exchange existential possess subordinate
adj-order agree-np contraction coordination exchange existential
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np clitic future past past-agree pronoun relative
adj-order agree-np elision question
adj-order agree-np agree-pred subordinate
clitic clitic-order past pronoun
elision question
adj-order agree-np agree-pred elision possess pronoun
contraction past sense
adj-order adverb-place agree-np clitic coordination exchange future neg relative
modal question
adj-order agree-np existential number
elision existential number
agree-np clitic contraction past possess pronoun
elision existential subordinate
past time
adj-order agree-np agree-pred coordination elision neg past past-agree possess sense
adverb-place be-have contraction
adj-order agree-np agree-pred possess
possess question
adverb-place agree-np sense-that that
clitic question
adverb-place future neg
adj-order agree-np question
adverb-place agree-far agree-np agree-pred elision neg
contraction coordination elision exchange existential number
coordination elision neg past past-agree sense
adj-order agree-np clitic coordination existential past past-agree time
modal
compare elision
imperative
agree-pred possess question
clitic past pronoun
agree-np agree-pred compare coordination imperfect
agree-far agree-np agree-pred compare elision neg pronoun relative
adj-order adverb-place agree-np be-have elision existential idiom subordinate
compare elision past past-agree possess relative
agree-np elision neg past past-agree pronoun
compare possess pronoun
adj-order agree-np question
adverb-place agree-np elision neg past relative
adj-order agree-np clitic past pronoun
contraction sense
question
existential number
agree-np elision neg past past-agree sense
agree-np modal
time
adj-order agree-np past past-agree question relative
past question sense
adj-order adverb-place agree-np existential number sense subordinate
elision imperative neg
adverb-place clitic idiom past pronoun
adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
agree-np past question
agree-far compare possess pronoun relative
adj-order agree-np neg time
past past-agree possess pronoun
adverb-place be-have coordination country neg time
imperative neg
exchange
agree-pred
agree-far agree-np be-have elision modal relative
agree-np compare pronoun
adverb-place clitic coordination elision exchange neg
agree-np clitic clitic-order compare past pronoun relative
contraction elision possess sense
possess question
clitic coordination elision exchange neg time
elision question
adverb-place agree-far agree-np compare coordination elision neg past past-agree relative
adj-order adverb-place agree-np compare
adj-order agree-np clitic exchange existential subordinate
agree-pred be-have elision neg subordinate time
plain
adverb-place coordination elision idiom modal neg sense
neg number subordinate time
elision neg past time
agree-np contraction coordination country imperfect
agree-pred imperfect past past-agree pronoun
clitic elision past pronoun
clitic imperfect
agree-np clitic elision past past-agree
adverb-place clitic country elision exchange modal subordinate
adj-order adverb-place agree-np agree-pred clitic coordination imperfect number past
exchange possess
elision question
adverb-place agree-np clitic clitic-order past past-agree possess
age agree-np be-have question
adj-order agree-np coordination existential possess
adj-order agree-np agree-pred coordination number past time
agree-np agree-pred pronoun
neg
adj-order agree-far agree-np clitic contraction coordination elision modal
be-have contraction
compare
adj-order agree-far agree-np agree-pred coordination existential idiom imperfect relative
adj-order agree-np question
adj-order adverb-place agree-np idiom past
agree-np country existential number
question sense
adverb-place contraction future idiom
adj-order agree-np be-have coordination number past
adj-order agree-np elision imperative neg possess
country
agree-np clitic clitic-order elision past pronoun
adj-order adverb-place agree-np be-have coordination idiom past
adj-order adverb-place agree-np clitic elision past pronoun
adj-order agree-np coordination existential imperfect possess time
agree-far clitic future neg relative
elision neg past past-agree time
elision time
adverb-place clitic exchange
elision question
agree-np clitic modal past pronoun
adj-order agree-np coordination elision existential
agree-pred coordination future neg time
adverb-place clitic clitic-order past pronoun
imperative
agree-np clitic past pronoun
adverb-place clitic elision past possess pronoun
agree-pred pronoun
clitic clitic-order elision past possess pronoun
contraction sense
imperative
adj-order adverb-place agree-np past
adj-order agree-np elision question
agree-pred elision neg pronoun
adj-order adverb-place agree-np clitic clitic-order past pronoun
be-have contraction coordination elision modal
agree-far agree-pred elision pronoun
compare elision pronoun
idiom past past-agree pronoun sense
adj-order agree-np clitic elision modal past pronoun
possess question
imperative possess
country existential
elision question
adj-order agree-np question
question
adj-order agree-np agree-pred clitic elision past pronoun relative
adj-order agree-np agree-pred be-have coordination elision neg
imperative neg
adj-order agree-np compare pronoun relative sense
adj-order agree-np coordination existential number past
agree-np clitic possess subordinate
agree-pred
adj-order agree-np agree-pred be-have compare possess relative subordinate
clitic elision past pronoun
adverb-place modal
compare elision relative
elision past possess question
clitic clitic-order question
agree-np agree-pred number subordinate time
adj-order age agree-np be-have elision modal number subordinate time
clitic past pronoun
clitic imperfect question
agree-pred imperfect past past-agree pronoun
adj-order agree-np question sense
adj-order adverb-place agree-np elision relative
adj-order agree-np clitic elision past pronoun
possess question
past past-agree possess pronoun
clitic contraction past possess pronoun
clitic
agree-far agree-pred past past-agree relative subordinate
clitic clitic-order elision past past-agree time
agree-pred elision neg pronoun
adj-order agree-np country future
agree-np clitic elision neg past past-agree pronoun sense
adj-order agree-np clitic elision past possess pronoun sense
contraction time
adverb-place agree-far contraction modal relative sense sense-that that
adj-order agree-np country past past-agree pronoun
adj-order agree-np clitic clitic-order past past-agree possess
adj-order agree-np be-have elision modal neg sense subordinate
adj-order agree-np elision neg past past-agree pronoun
elision question
agree-np clitic contraction past past-agree pronoun relative
adj-order agree-np agree-pred compare possess subordinate
clitic past possess pronoun
elision question
adj-order agree-np imperative possess
adj-order adverb-place agree-np coordination elision neg number past
clitic contraction elision exchange existential subordinate
adj-order agree-np compare possess
adj-order agree-np clitic coordination elision existential past possess
imperative possess
clitic modal
adverb-place clitic past possess pronoun
existential number
agree-pred imperfect past past-agree pronoun
adj-order agree-np contraction imperative neg past past-agree relative
adj-order agree-np coordination elision existential neg past
adj-order agree-np compare elision
agree-np elision existential
agree-pred question relative
adj-order agree-np contraction question
agree-np elision imperative
agree-np imperative neg
adj-order agree-np agree-pred subordinate
clitic
contraction past possess
adj-order adverb-place agree-np contraction elision past past-agree relative time
question sense
adj-order agree-np coordination exchange existential
agree-np clitic elision modal past past-agree pronoun relative sense
agree-np clitic clitic-order modal past pronoun
clitic past pronoun
adj-order agree-np clitic elision past past-agree pronoun
adj-order agree-np possess question
adj-order agree-np coordination elision past possess
adj-order agree-np clitic elision modal past pronoun
agree-pred question
elision imperative neg
adj-order agree-np clitic elision idiom modal past pronoun
elision question
be-have clitic coordination country elision exchange neg
adverb-place clitic coordination elision exchange neg past
adverb-place clitic past pronoun
adverb-place agree-np clitic past pronoun
adverb-place clitic clitic-order past possess pronoun
clitic elision modal past pronoun
adverb-place future relative
clitic clitic-order elision modal past past-agree pronoun relative
adverb-place elision existential
elision imperative neg
adj-order agree-np clitic contraction past possess pronoun
elision neg past time
adj-order agree-np question
agree-np imperative
elision imperative neg
coordination country elision existential future number
adj-order agree-np be-have country elision possess subordinate time
adverb-place agree-np contraction exchange
agree-far compare elision past past-agree pronoun relative
adverb-place clitic coordination neg past
agree-pred
adj-order agree-np contraction coordination elision exchange past relative
agree-far agree-np elision pronoun relative
clitic contraction elision modal past pronoun relative
possess question
adverb-place compare elision past past-agree relative subordinate time
adj-order agree-np coordination elision existential imperfect number
adj-order agree-np compare elision possess pronoun
adj-order agree-np agree-pred exchange possess subordinate
adj-order agree-np agree-pred
adj-order agree-np modal question
adj-order agree-np agree-pred compare subordinate
country existential subordinate
imperative possess
elision past past-agree question relative sense
elision past past-agree pronoun sense
adverb-place clitic
adj-order agree-np clitic modal
adj-order agree-np existential possess
adj-order agree-np imperative neg possess
agree-np clitic past pronoun
plain
clitic modal past pronoun
elision
agree-np elision existential neg subordinate
agree-np coordination elision existential neg past sense time
agree-np clitic clitic-order elision past pronoun
possess question
elision modal question
clitic clitic-order past past-agree
clitic possess
adj-order agree-np elision question
adj-order agree-np agree-pred coordination existential number
agree-np be-have coordination country elision neg number past
be-have possess
existential number
adj-order adverb-place agree-np clitic coordination country exchange
adj-order agree-np subordinate time
adj-order agree-far agree-np compare pronoun relative
clitic modal past pronoun
contraction modal
be-have imperfect question
elision modal neg subordinate time
adverb-place agree-np contraction coordination elision sense
compare
contraction time
adverb-place clitic exchange
adverb-place clitic coordination elision idiom neg past past-agree
adverb-place age be-have elision number subordinate
sense
agree-far agree-pred coordination
adj-order agree-np agree-pred compare elision imperfect pronoun relative
coordination country existential future
be-have
adj-order agree-np clitic elision modal neg past pronoun relative
clitic past pronoun
adj-order agree-np contraction coordination elision exchange possess relative
clitic coordination modal neg
country elision imperfect
adj-order agree-np coordination country existential
adverb-place
agree-np question
adverb-place clitic exchange sense subordinate
clitic past pronoun
agree-np clitic question
existential possess
agree-np number past question
agree-np clitic elision past pronoun
adverb-place elision existential
agree-pred
agree-np compare possess pronoun
adverb-place agree-pred imperfect
adverb-place agree-np agree-pred country possess subordinate
agree-pred contraction elision existential subordinate
clitic past question
elision number sense-that that time
clitic clitic-order modal
past question
adj-order agree-far agree-np agree-pred neg pronoun
agree-np clitic question
question
compare elision possess relative
elision question
exchange possess
possess time
agree-np elision past past-agree question relative
adj-order agree-np coordination existential idiom possess
adj-order adverb-place agree-np clitic contraction possess sense subordinate
adverb-place agree-np possess
adverb-place agree-np coordination country existential number
contraction
clitic modal
adj-order agree-np sense
adverb-place clitic number subordinate
adj-order agree-np compare elision possess pronoun
clitic coordination elision neg past possess time
adverb-place agree-pred neg number subordinate
adj-order agree-np clitic elision past pronoun
adj-order agree-np imperative past past-agree relative
agree-far agree-pred contraction elision existential neg relative subordinate
agree-np agree-pred coordination country existential
adverb-place future neg relative sense
adj-order adverb-place agree-np elision exchange modal possess subordinate
agree-np agree-pred
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-np clitic existential number subordinate time
agree-np imperative
adj-order agree-np elision existential idiom subordinate
adverb-place elision modal subordinate time
agree-np contraction exchange possess
elision neg past time
elision neg past past-agree question
clitic question
adverb-place coordination elision neg possess time
adverb-place
adverb-place clitic elision past pronoun
agree-far clitic
elision imperative possess
agree-pred elision neg pronoun
adj-order adverb-place agree-np neg sense subordinate time
agree-np agree-pred
elision modal possess
possess time
compare elision possess pronoun
clitic question
agree-pred elision neg past past-agree pronoun relative
adj-order adverb-place agree-np elision future idiom possess
agree-np be-have
adj-order adverb-place agree-np be-have coordination past possess
clitic coordination imperfect number past possess
adj-order agree-np be-have contraction coordination elision exchange
adverb-place agree-np agree-pred
existential
elision question
agree-np contraction coordination exchange existential
agree-np agree-pred contraction existential subordinate
adj-order age agree-np be-have possess question
agree-np question sense
agree-np elision existential
coordination country number
plain
agree-np past past-agree question relative
agree-np elision idiom imperative neg
past past-agree pronoun
adj-order agree-np elision question
adverb-place contraction coordination modal past past-agree
adverb-place agree-pred clitic subordinate
adj-order agree-np coordination neg number time
modal
elision question
adverb-place country exchange possess subordinate
adverb-place country possess
agree-pred
compare elision
adj-order agree-np elision exchange subordinate
agree-np agree-pred elision existential neg subordinate
clitic past possess pronoun
adj-order agree-np existential number
adj-order agree-np exchange sense subordinate
adj-order agree-np clitic elision past pronoun relative
elision neg past past-agree pronoun
question
clitic question
adj-order agree-np idiom past
agree-np exchange
agree-pred possess question
agree-np past past-agree pronoun
compare coordination elision future
question
existential
agree-np clitic elision past past-agree pronoun relative
agree-np past past-agree pronoun sense
adj-order agree-np clitic clitic-order modal past pronoun
possess question sense
country future
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np clitic question
adj-order agree-np agree-pred clitic exchange possess subordinate
country elision modal question
adverb-place agree-far elision relative
plain
adverb-place past
adj-order agree-np elision possess subordinate time
elision neg past
agree-np past question
agree-far compare elision pronoun
agree-np
clitic coordination neg past past-agree
imperative possess
be-have time
elision question
adj-order agree-np be-have elision possess subordinate time
agree-np imperative neg
adj-order agree-np clitic modal number subordinate time
agree-pred
question relative
adj-order agree-np imperative neg
agree-far agree-np agree-pred be-have coordination elision imperfect neg relative time
agree-np be-have subordinate
country elision question
adverb-place future possess
adj-order agree-np possess question
future possess
contraction modal question sense
clitic elision modal past possess pronoun
adj-order adverb-place agree-np contraction coordination number past sense
adj-order agree-np coordination elision neg past time
age be-have elision number
adj-order adverb-place agree-np contraction neg sense
elision number
subordinate time
agree-np existential number
question
question
clitic elision past past-agree pronoun relative
possess question
be-have elision time
clitic elision past possess pronoun
age agree-np be-have question
adj-order agree-np
elision question
adj-order agree-np country past past-agree pronoun
adj-order adverb-place agree-np clitic coordination exchange possess
agree-pred
adj-order agree-np clitic compare coordination exchange possess relative
agree-np elision subordinate time
agree-np clitic elision modal past past-agree pronoun relative
adj-order agree-np contraction existential
clitic past past-agree
adverb-place clitic past pronoun
age be-have elision number
adverb-place coordination elision neg past time
adverb-place clitic
adverb-place agree-np agree-pred coordination sense
elision idiom question
agree-np be-have clitic coordination country exchange imperfect
adj-order agree-np clitic elision past pronoun
clitic question
agree-pred number subordinate
adj-order agree-np compare elision possess pronoun
adj-order age agree-np be-have coordination elision future number
clitic
adverb-place clitic neg past
adj-order agree-np agree-pred coordination elision
adj-order adverb-place agree-np neg number
adj-order agree-np be-have coordination imperfect
adj-order agree-np country existential
agree-pred clitic coordination elision past past-agree
adj-order agree-np future time
adj-order agree-np existential number
modal
adj-order agree-np neg number possess
adj-order agree-np agree-pred imperfect past past-agree pronoun
country past past-agree
adj-order agree-np elision neg past past-agree pronoun
be-have elision neg
elision imperative past past-agree relative
clitic clitic-order modal past possess pronoun
agree-pred coordination elision exchange possess
agree-np compare
agree-np contraction elision neg past past-agree pronoun sense
clitic elision modal past pronoun
question
adverb-place elision neg possess
elision neg past time
existential
adverb-place
adj-order agree-np elision exchange neg possess subordinate
clitic elision past pronoun
agree-np clitic elision past past-agree pronoun
clitic elision question
elision neg past time
country modal
adj-order agree-np compare modal question relative
adj-order agree-np be-have idiom number possess subordinate
adj-order agree-far agree-np agree-pred relative
agree-pred
question
adj-order age agree-np be-have clitic number past pronoun relative
adj-order agree-np elision question
adj-order agree-np clitic neg past past-agree pronoun
question
clitic future time
clitic coordination exchange imperfect number possess time
contraction neg sense time
adverb-place future idiom
elision possess question
be-have
elision past past-agree possess pronoun
agree-np clitic elision past past-agree time
adj-order agree-np past
agree-np question
plain
agree-pred elision neg possess pronoun
adj-order agree-np clitic clitic-order past pronoun
clitic elision idiom modal past pronoun
agree-np clitic coordination
adj-order adverb-place agree-np elision neg past
clitic clitic-order question
agree-np existential subordinate time
adj-order agree-np past possess
possess sense-that that
adverb-place existential idiom
clitic past possess pronoun
agree-np coordination country existential neg number
modal question
adverb-place agree-np clitic past pronoun
elision possess question
agree-np agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-np future possess
adj-order adverb-place agree-np coordination past past-agree time
adverb-place clitic past past-agree
adverb-place clitic imperfect
adverb-place question
adj-order agree-np question sense
future
elision imperative neg past past-agree relative
adverb-place country elision existential modal sense subordinate
agree-pred
agree-np exchange
elision possess question
clitic exchange subordinate
clitic elision past possess pronoun
adj-order agree-np clitic coordination exchange existential number
possess question
plain
elision past question relative
adj-order agree-np clitic contraction past possess pronoun
adverb-place clitic contraction neg subordinate
idiom number question
elision neg past
plain
adverb-place clitic exchange idiom neg possess sense sense-that subordinate that
adj-order agree-np compare elision past past-agree pronoun relative
elision imperative neg
agree-pred clitic coordination future
modal question sense
elision question
adj-order adverb-place agree-far agree-np agree-pred modal relative
adj-order agree-np coordination existential number
adverb-place
agree-pred elision neg possess pronoun
adj-order agree-np clitic elision past pronoun
agree-np be-have coordination imperfect
coordination country existential relative sense
adj-order adverb-place agree-np be-have
coordination country elision existential number
existential
be-have contraction
adverb-place clitic exchange
adj-order agree-np elision neg past past-agree possess pronoun relative
agree-np existential
age be-have question relative sense
agree-np clitic elision modal past pronoun
adverb-place country existential idiom number
adj-order agree-np compare coordination elision existential
agree-np past past-agree pronoun
adj-order agree-np elision existential number sense sense-that that
compare question relative
agree-pred be-have coordination number
elision neg past
coordination elision past time
adverb-place agree-np coordination past possess sense
contraction coordination elision past possess
adj-order agree-np clitic coordination elision exchange neg
elision neg possess subordinate
adj-order agree-np contraction exchange
clitic question
clitic question
imperative
adverb-place clitic clitic-order past pronoun relative
adj-order agree-np coordination exchange past past-agree
elision past
adj-order agree-np coordination existential neg number
adj-order agree-far agree-np elision imperfect past past-agree possess relative
time
agree-far agree-pred be-have coordination existential number relative time
elision imperative past past-agree relative
adj-order agree-np neg possess
elision question
plain
sense time
adj-order agree-np past possess
future
question
exchange
elision past question
adj-order adverb-place agree-np country elision neg possess sense subordinate time
agree-pred number
adj-order agree-np possess question
be-have time
adverb-place agree-np clitic elision number past past-agree
adj-order agree-np elision existential
future
agree-np clitic clitic-order past pronoun
adj-order agree-np clitic coordination existential past
adj-order agree-np coordination elision exchange neg past possess
compare possess
agree-np clitic past pronoun
idiom imperative neg
adj-order agree-np agree-pred neg possess subordinate
agree-pred elision question
adj-order agree-np agree-pred elision possess pronoun
coordination elision neg relative sense time
adverb-place coordination country elision modal time
neg
age agree-np be-have contraction question
agree-pred possess
plain
adj-order agree-np possess question
agree-np past past-agree pronoun
neg question
clitic elision modal question
question
contraction coordination elision neg past sense
agree-np agree-pred compare elision neg possess subordinate
adj-order agree-np question
agree-np question
agree-np imperative
agree-np compare pronoun
question sense
agree-pred elision neg possess pronoun
adj-order agree-np clitic elision past possess pronoun
agree-np clitic coordination exchange existential
imperative neg possess
adverb-place clitic exchange
adverb-place clitic elision idiom past pronoun
adj-order agree-np agree-pred coordination elision neg
adj-order agree-np future question
adverb-place country possess
adj-order agree-np elision past question relative
elision existential
adj-order agree-np
adj-order agree-np agree-pred imperfect
adverb-place agree-np subordinate
be-have elision neg
past past-agree possess pronoun sense
adverb-place agree-pred elision neg possess
adj-order agree-np elision neg past past-agree possess pronoun sense
possess question
country neg
agree-pred question
adj-order agree-np clitic clitic-order modal past pronoun
adj-order agree-np elision exchange subordinate
adverb-place agree-np country existential
clitic elision neg past past-agree pronoun
clitic past pronoun
clitic coordination exchange existential number possess
agree-np country existential
agree-np clitic past past-agree pronoun relative
agree-np clitic elision exchange existential subordinate
adj-order agree-np agree-pred elision exchange subordinate
agree-np clitic elision future
number past question
adverb-place coordination country elision modal neg
adj-order agree-np compare idiom pronoun
agree-np existential number
adj-order agree-np compare possess pronoun
question
age be-have possess question
elision possess question
adj-order agree-np clitic coordination exchange existential
agree-np elision exchange
elision question relative
compare
adj-order agree-np elision imperative neg
adj-order agree-np clitic past pronoun relative
clitic past pronoun sense
adverb-place coordination neg
agree-pred
adj-order agree-far agree-np elision future past past-agree relative
adj-order agree-np coordination elision neg number past possess
adj-order agree-np contraction coordination elision exchange neg past
past question
adj-order adverb-place agree-np agree-pred
number question sense
past time
adj-order agree-np coordination elision existential possess
adj-order adverb-place agree-np modal possess sense
adj-order agree-np imperative neg
adj-order agree-np compare elision past past-agree pronoun relative
agree-pred
agree-np contraction past time
adj-order agree-np question
adverb-place contraction existential number
question
adj-order agree-np be-have elision modal neg subordinate
adj-order agree-np past past-agree possess pronoun
agree-pred clitic imperfect modal past pronoun relative
adverb-place future
be-have clitic coordination exchange
adverb-place clitic coordination elision exchange neg past sense
adj-order agree-np compare elision existential number relative sense subordinate
adverb-place elision future idiom neg past past-agree possess relative sense
adverb-place clitic clitic-order past pronoun
adj-order agree-np compare coordination elision imperfect
agree-far agree-np coordination country future number past
adverb-place past past-agree
adj-order agree-np country
elision question
adj-order agree-np clitic elision past pronoun
clitic question
contraction elision exchange modal neg subordinate
clitic elision past past-agree pronoun relative
number question sense
adverb-place agree-far clitic coordination relative
adverb-place be-have sense sense-that that
clitic elision past pronoun
agree-pred elision pronoun
agree-np contraction coordination idiom neg number
agree-np compare elision possess pronoun
adverb-place agree-np coordination elision existential number
neg possess
agree-np contraction past past-agree pronoun
modal
clitic clitic-order future
agree-np pronoun
adj-order agree-np future possess
clitic past past-agree
contraction future possess sense
adj-order agree-np country future
adj-order agree-np be-have time
clitic elision question
clitic
clitic elision past pronoun
adverb-place clitic
agree-far agree-np agree-pred past past-agree pronoun relative sense
elision exchange
adverb-place agree-np modal
clitic clitic-order past pronoun
clitic clitic-order past pronoun
adj-order agree-np clitic elision exchange subordinate
agree-np be-have
elision neg past past-agree pronoun
adverb-place contraction sense
adverb-place agree-pred neg subordinate
adj-order agree-np contraction coordination exchange possess time
agree-np imperative
agree-pred pronoun
agree-pred elision pronoun
clitic
question
clitic elision past past-agree pronoun relative
agree-np contraction past time
compare
adj-order agree-np agree-pred possess pronoun
agree-pred
coordination future
adj-order agree-far agree-np contraction elision neg past past-agree relative sense time
age be-have question
adj-order agree-np clitic elision past past-agree pronoun relative
agree-np contraction existential
clitic elision neg past question
agree-far country modal
imperative neg possess
agree-np pronoun sense
adj-order adverb-place agree-np country neg possess subordinate
adverb-place clitic elision future possess
adverb-place agree-pred imperfect
country modal possess question
adj-order adverb-place agree-np compare possess
country elision neg past past-agree question
adj-order agree-np elision past possess question
agree-np agree-pred pronoun
agree-np clitic elision past pronoun
plain
imperfect
neg
agree-pred imperfect past past-agree pronoun relative
agree-pred be-have contraction coordination time
adverb-place agree-far clitic contraction coordination elision exchange relative sense
adj-order agree-np clitic coordination modal neg
adj-order adverb-place agree-np coordination neg
question
be-have elision exchange neg possess subordinate time
adverb-place age be-have number
adj-order agree-np agree-pred coordination modal sense
adj-order adverb-place agree-np contraction elision future neg
agree-pred question
elision question
adj-order adverb-place agree-np agree-pred modal subordinate
agree-pred question relative
elision question
agree-np existential number possess
past past-agree question relative
adverb-place elision neg possess
country question
coordination modal sense
agree-np existential number
adj-order agree-np existential possess subordinate time
past past-agree time
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np clitic contraction modal past pronoun
agree-far agree-np contraction elision pronoun relative
elision modal
clitic modal past possess pronoun
adverb-place country existential
agree-pred pronoun
adverb-place agree-np compare contraction coordination possess sense
adj-order agree-np coordination elision existential number possess
agree-far elision neg past past-agree relative time
agree-pred elision neg pronoun
existential number
idiom question relative sense
adj-order agree-np clitic elision past pronoun
adj-order agree-np imperfect sense
be-have contraction
adj-order agree-np past past-agree pronoun
be-have
clitic question
agree-pred coordination imperfect
agree-pred imperfect
compare pronoun
agree-np clitic
clitic question
agree-np elision question
country past past-agree pronoun
adj-order adverb-place agree-np idiom subordinate
adj-order agree-np existential
clitic past pronoun
imperative
adj-order agree-np agree-pred clitic elision imperfect past pronoun relative
adj-order agree-np clitic elision question
adverb-place coordination elision neg past sense time
adj-order agree-np contraction past past-agree pronoun
adj-order agree-np coordination future past possess
agree-np compare
agree-pred elision imperfect
plain
adverb-place clitic coordination exchange modal number possess
elision time
clitic elision past possess pronoun
question sense
contraction existential number
be-have
adj-order agree-np coordination country elision existential past possess
elision neg sense subordinate
adj-order agree-np agree-pred clitic elision neg past past-agree pronoun relative
adj-order agree-np elision possess question
clitic coordination elision exchange neg past possess
agree-np contraction elision question
adj-order agree-np country existential number
adverb-place be-have elision neg possess subordinate time
agree-np clitic past pronoun
adj-order agree-np elision neg past past-agree possess pronoun
agree-pred possess question
elision question
clitic past possess pronoun
agree-pred elision neg
clitic time
agree-far agree-pred elision pronoun
adj-order agree-np elision exchange existential number subordinate
agree-np question
be-have possess
clitic time
imperfect
agree-np question relative
agree-np country past question
adj-order agree-np question
agree-pred number possess subordinate time
past
adj-order agree-np clitic clitic-order elision modal past possess pronoun
adj-order agree-np clitic elision idiom past past-agree pronoun relative
clitic past past-agree
adj-order adverb-place agree-np existential subordinate
adverb-place agree-pred elision imperfect
elision neg
agree-pred elision imperfect past past-agree pronoun relative sense
agree-np existential
adj-order agree-np coordination country elision existential neg past time
adj-order agree-np coordination existential number possess
age be-have number
clitic modal sense time
adj-order agree-np agree-pred existential possess subordinate
agree-far compare elision idiom past past-agree pronoun relative
agree-pred pronoun
agree-far compare elision past past-agree relative
agree-np be-have exchange possess subordinate
possess
question sense
agree-np elision question
adj-order agree-np elision past past-agree time
adj-order agree-np past past-agree pronoun relative sense
agree-np contraction existential modal subordinate
adverb-place clitic
elision possess question
adverb-place agree-np exchange
agree-np contraction possess
adj-order agree-np compare elision existential idiom number subordinate
adj-order agree-np agree-pred contraction coordination elision possess sense sense-that that
imperative neg possess
adj-order agree-np be-have coordination elision existential imperfect
clitic elision past past-agree pronoun relative
past question sense
contraction exchange
adverb-place contraction idiom past sense
compare pronoun
elision question
agree-far agree-pred idiom possess subordinate
clitic elision neg subordinate time
adj-order agree-np future sense time
contraction
elision question
country modal neg possess subordinate time
agree-pred neg
agree-far agree-np agree-pred contraction coordination elision relative
clitic past possess pronoun
plain
agree-np coordination elision exchange existential number
question
adverb-place coordination country elision future idiom neg past past-agree possess
adverb-place clitic elision past
agree-far agree-np compare elision past past-agree pronoun relative
adverb-place coordination possess time
adj-order agree-np clitic elision exchange existential subordinate
adj-order agree-np clitic elision past pronoun
elision possess question
question
possess question
adj-order agree-np be-have
adj-order adverb-place agree-np clitic coordination future modal
adj-order agree-np number past past-agree pronoun
adverb-place be-have possess
modal
agree-pred elision question
adj-order adverb-place agree-np existential idiom
elision question
contraction imperative possess
agree-pred
adj-order agree-np compare elision possess pronoun
agree-np compare coordination elision existential sense-that that
agree-pred imperfect
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np clitic elision past pronoun
adj-order agree-np agree-pred coordination imperfect modal neg relative time
agree-np past past-agree pronoun sense
agree-far agree-pred compare coordination elision imperfect past past-agree possess relative
agree-np agree-pred past past-agree question relative
adj-order agree-np contraction past question
clitic modal past past-agree pronoun relative
imperative
adj-order agree-np elision neg
adj-order agree-np clitic clitic-order modal past pronoun
adj-order agree-far agree-np contraction past past-agree possess relative sense subordinate time
clitic clitic-order past past-agree pronoun relative
existential
clitic past past-agree pronoun
imperative
adj-order agree-np clitic exchange modal subordinate time
adj-order agree-np question
clitic elision modal past pronoun
adj-order agree-np clitic exchange possess subordinate
question sense
adverb-place exchange possess sense subordinate
imperative relative
adj-order adverb-place agree-np contraction coordination existential possess sense
adj-order agree-far agree-np compare possess pronoun
agree-np clitic compare coordination exchange
elision question
adj-order agree-np elision possess question
adj-order agree-np agree-pred elision modal neg possess subordinate time
agree-pred contraction coordination exchange
adj-order agree-np clitic elision idiom modal past pronoun relative
adj-order agree-np clitic contraction elision past pronoun
adj-order agree-np elision question
exchange possess
adverb-place country existential
clitic clitic-order neg question
agree-np clitic past pronoun
be-have imperfect
adj-order agree-np compare
adj-order agree-np agree-pred elision pronoun
adj-order adverb-place agree-np coordination sense
adj-order age agree-far agree-np agree-pred be-have coordination number relative
adverb-place agree-np elision existential number subordinate
agree-np clitic past pronoun sense
imperative possess
agree-far compare possess pronoun relative
possess
imperative
agree-np question
adj-order agree-np be-have elision
agree-far compare possess
adj-order agree-np elision past possess question
agree-np elision neg past past-agree possess pronoun
adj-order agree-np possess question
adj-order adverb-place agree-far agree-np possess relative
adverb-place contraction idiom past past-agree
question
adj-order agree-np agree-pred existential subordinate
clitic coordination exchange modal time
agree-np clitic elision past pronoun
clitic past pronoun
adverb-place agree-np coordination existential neg number
modal
adverb-place agree-np clitic clitic-order past pronoun
adj-order age agree-np be-have number
imperative
elision question
agree-pred contraction coordination modal sense time
adj-order adverb-place agree-np coordination existential
adverb-place coordination elision existential relative sense
adverb-place elision modal possess
question
adj-order agree-far agree-np agree-pred possess pronoun
plain
adj-order adverb-place agree-np contraction sense
clitic clitic-order elision past possess pronoun
clitic neg past question
agree-np clitic clitic-order question
be-have
elision question
age be-have number
adj-order agree-np contraction possess
clitic future neg possess
adj-order adverb-place agree-np coordination elision past possess
clitic elision exchange neg subordinate
agree-np agree-pred contraction elision exchange possess subordinate
possess question
compare
adj-order agree-np elision possess question
agree-far clitic coordination elision exchange past past-agree relative time
be-have elision
adj-order agree-np elision number question
agree-pred possess question
adj-order agree-np agree-pred elision exchange possess subordinate
imperative
clitic elision past pronoun
question
adj-order agree-np elision neg sense time
adj-order agree-np agree-pred coordination idiom number time
adverb-place agree-np country existential number
agree-pred idiom possess subordinate
plain
question
agree-np
adj-order agree-np elision neg subordinate
elision question
adj-order agree-np elision question relative
be-have
adverb-place elision neg possess
elision question
adverb-place country modal
be-have elision
agree-np existential modal number possess subordinate
adj-order agree-np existential number possess
agree-np elision neg past past-agree pronoun
agree-pred imperfect possess
agree-pred question
adj-order agree-far agree-np compare
adverb-place clitic past pronoun
adj-order agree-np clitic clitic-order contraction elision past pronoun
clitic past pronoun relative
elision neg past time
agree-np future possess
adverb-place agree-np
clitic coordination exchange modal
agree-np agree-pred pronoun
adverb-place clitic past possess pronoun
adverb-place agree-np
be-have imperfect time
agree-np contraction modal question
be-have
adj-order agree-np coordination country elision possess sense
adverb-place agree-np past possess
adj-order agree-np past past-agree pronoun
clitic country subordinate time
agree-far coordination elision exchange past relative
agree-pred
plain
elision imperative
clitic elision past question
number
country existential
clitic past past-agree pronoun relative
agree-np clitic contraction past pronoun
be-have imperfect time
past question
adj-order agree-np agree-pred pronoun
elision imperative
adverb-place contraction modal sense subordinate
adverb-place agree-np clitic elision past pronoun relative
agree-np imperative neg
adverb-place existential idiom
elision imperative neg
adj-order agree-np question
compare pronoun
agree-np
number question
adverb-place neg subordinate
agree-np modal
elision number question
adj-order agree-np neg number
agree-np clitic elision past possess pronoun
country past past-agree time
agree-pred imperfect
adverb-place agree-pred coordination elision neg
possess question
past
adj-order agree-np elision modal time
neg
adj-order agree-np compare elision
adj-order agree-np agree-pred pronoun
agree-np clitic elision past past-agree
agree-np coordination existential past time
adj-order agree-np coordination elision exchange existential number
adj-order adverb-place agree-np contraction elision idiom neg past sense
adj-order agree-np agree-pred elision neg pronoun
clitic elision past
agree-pred elision neg
agree-pred elision imperfect
adj-order agree-np contraction question
agree-pred question
elision neg number past question
elision neg past past-agree question
adj-order agree-far agree-np clitic elision modal past relative time
modal
imperative neg
imperative possess
adj-order agree-np question
adj-order agree-np past question
agree-far clitic elision neg time
clitic past pronoun sense
adj-order agree-np clitic past pronoun sense
clitic coordination elision neg past past-agree
agree-pred past question relative
adverb-place agree-np neg
contraction coordination existential modal number
coordination existential possess
adverb-place
adj-order agree-np clitic coordination modal past possess sense-that that
idiom neg
adj-order agree-np imperative
adj-order agree-np coordination country elision
pronoun
adverb-place coordination elision possess sense
agree-pred pronoun
agree-np clitic elision past pronoun
contraction elision past question
adj-order agree-np agree-pred coordination existential number
clitic elision past past-agree pronoun sense
clitic past pronoun
adj-order agree-np question relative
contraction question
agree-np neg possess time
clitic elision past past-agree time
adj-order agree-np contraction exchange modal possess subordinate time
adverb-place
adj-order agree-np clitic modal time
adverb-place question sense
clitic past possess pronoun sense
agree-pred
adj-order agree-np elision past past-agree question relative
compare contraction existential number subordinate
adj-order agree-np clitic coordination elision sense
adverb-place country subordinate
imperative
agree-far agree-pred elision neg relative
agree-far agree-pred clitic neg relative subordinate
adj-order agree-np agree-pred imperfect past past-agree pronoun relative
idiom possess pronoun sense
adj-order adverb-place agree-np contraction country neg past past-agree possess relative subordinate
adverb-place agree-np coordination imperfect neg possess
agree-pred elision pronoun
adverb-place coordination future number sense time
agree-pred clitic elision exchange possess subordinate
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-np agree-pred elision neg possess subordinate
adj-order agree-np clitic contraction elision question
possess question
agree-np clitic clitic-order possess question
adj-order agree-np compare possess pronoun
question
adverb-place coordination elision past time
agree-np idiom imperative
adj-order agree-far agree-np agree-pred contraction elision pronoun
adverb-place clitic past pronoun
agree-pred
elision
adj-order agree-np agree-pred clitic elision neg sense subordinate time
adj-order agree-np exchange existential number possess subordinate
adj-order agree-np agree-pred pronoun
adj-order agree-np country existential number possess subordinate time
agree-np agree-pred clitic imperfect modal past past-agree pronoun relative
clitic elision modal past possess pronoun
adj-order agree-np compare coordination possess sense
elision question
agree-np time
elision neg past
clitic clitic-order elision question
clitic elision question
agree-np past past-agree pronoun relative
adverb-place imperfect
clitic past pronoun
adj-order agree-np coordination elision past sense
adverb-place sense subordinate
adj-order adverb-place agree-np past
adj-order agree-far agree-np agree-pred contraction pronoun
clitic past possess pronoun sense
adj-order agree-np coordination elision exchange past past-agree possess sense time
clitic
adj-order agree-np agree-pred elision neg possess pronoun
adverb-place coordination elision past past-agree possess
adj-order agree-np agree-pred pronoun
adj-order adverb-place agree-np be-have exchange subordinate
adj-order agree-np be-have
adverb-place clitic coordination country exchange
age be-have clitic exchange number subordinate
adj-order adverb-place agree-np clitic clitic-order past past-agree pronoun relative
elision neg past time
future
adj-order agree-np compare
adverb-place number subordinate time
adverb-place modal
elision question
adj-order agree-np elision exchange existential idiom subordinate
agree-pred elision question
coordination elision exchange neg past possess sense
future
adj-order agree-np clitic elision past past-agree question relative
adverb-place be-have
agree-np agree-pred pronoun
time
agree-np clitic elision past pronoun
adj-order agree-np clitic modal time
clitic past pronoun
imperative
adverb-place age be-have number
adj-order agree-np question
adverb-place agree-far elision neg possess relative subordinate
agree-np coordination country existential number sense
adj-order agree-np clitic contraction coordination exchange neg number past possess
agree-np elision question
be-have
agree-np clitic clitic-order past possess pronoun
clitic future neg
agree-np agree-pred be-have neg subordinate
adverb-place agree-np agree-pred coordination elision possess
agree-np agree-pred subordinate time
adj-order adverb-place agree-np future neg possess sense
elision neg past
agree-np question
neg question sense
adj-order agree-np elision neg pronoun
elision neg past past-agree pronoun sense
compare possess pronoun
clitic elision past pronoun
clitic
past
agree-far agree-np compare contraction modal sense subordinate
age be-have possess question
be-have clitic coordination exchange
sense
be-have question
clitic
clitic elision past pronoun
agree-pred elision neg
adj-order agree-np agree-pred pronoun
agree-np elision question
adj-order adverb-place agree-np exchange idiom
question
adverb-place agree-pred coordination possess
adverb-place agree-np possess
clitic clitic-order past pronoun
adj-order agree-np existential number possess
agree-pred
adverb-place clitic clitic-order past pronoun relative
elision possess question
past
adverb-place agree-pred idiom
agree-pred modal possess subordinate
agree-pred contraction modal neg subordinate
agree-pred exchange possess subordinate
adverb-place clitic neg past
be-have
agree-pred imperfect past past-agree pronoun
imperative
agree-pred
age agree-pred be-have imperfect number past past-agree pronoun relative
clitic
agree-pred neg number subordinate time
elision neg past
adverb-place agree-pred clitic elision imperfect past possess pronoun relative
adverb-place agree-np be-have coordination elision existential imperfect
clitic past possess pronoun sense
clitic elision question
question
clitic
agree-pred elision exchange neg possess subordinate
be-have elision possess
adj-order agree-np contraction exchange
adj-order agree-np neg possess
agree-pred pronoun
adverb-place agree-pred imperfect
compare coordination past
existential idiom
adj-order agree-np clitic contraction past possess pronoun
agree-pred
adj-order agree-far agree-np be-have elision relative
adj-order agree-np coordination country elision existential possess sense time
clitic imperfect question
adverb-place clitic idiom neg past past-agree
elision question sense
adj-order agree-far agree-np compare elision past past-agree pronoun relative
clitic
past question
agree-np clitic past possess pronoun relative
adverb-place country future idiom
adverb-place country idiom past past-agree
adj-order adverb-place agree-np clitic clitic-order past pronoun
imperative neg
adj-order agree-np elision modal question
adverb-place coordination past
question
agree-pred
adverb-place question sense
adj-order agree-np clitic elision modal past possess pronoun
adj-order agree-np agree-pred elision pronoun
clitic elision question relative
agree-np agree-pred compare coordination imperfect
future
adj-order adverb-place agree-np coordination elision neg sense time
agree-far elision modal neg
contraction sense
elision question
sense
modal
be-have
adverb-place coordination country neg past past-agree
agree-pred elision neg number subordinate
elision neg past possess time
adverb-place agree-np contraction coordination existential idiom past past-agree possess
compare pronoun
question
adj-order agree-np agree-pred
adverb-place sense
adverb-place
agree-pred question
adverb-place agree-np future
adj-order agree-np possess question
agree-pred elision possess subordinate time
adj-order agree-np number past possess question
adj-order agree-np number question
clitic elision modal past possess pronoun
adj-order agree-far agree-np contraction elision relative sense subordinate time
be-have idiom neg possess subordinate
agree-np existential idiom
elision possess question
adj-order adverb-place agree-np neg subordinate
agree-np clitic coordination country future
adj-order agree-np elision past
clitic
question
contraction future question sense
elision idiom past question
agree-far agree-pred pronoun relative
adj-order agree-np agree-pred elision neg past past-agree pronoun relative sense
adverb-place coordination idiom
agree-pred
adj-order agree-np elision neg past past-agree pronoun relative sense
clitic future sense
adj-order agree-np compare pronoun
adj-order adverb-place agree-np contraction elision neg past past-agree relative
clitic clitic-order modal possess time
adj-order agree-np subordinate
adverb-place agree-np clitic elision idiom past past-agree pronoun relative
clitic past past-agree possess pronoun
adj-order agree-np coordination elision exchange neg time
agree-far country elision past past-agree time
clitic modal past pronoun
adj-order agree-np coordination elision exchange modal possess
coordination country exchange neg possess
agree-np clitic elision past pronoun
adverb-place agree-np existential
plain
adj-order adverb-place agree-far agree-np elision relative
adverb-place relative
elision question
agree-pred elision question relative
adverb-place contraction exchange
adj-order agree-np contraction coordination past
adj-order agree-far agree-np agree-pred coordination neg past possess relative
agree-np coordination country existential idiom number possess
clitic coordination elision exchange past past-agree
adj-order agree-np exchange existential possess subordinate
adj-order agree-far agree-np agree-pred be-have contraction coordination elision possess
adj-order agree-np contraction coordination elision exchange
agree-pred
past past-agree pronoun
agree-np clitic past question
question
question
adj-order agree-far agree-np clitic elision past past-agree
adj-order agree-np elision neg past past-agree pronoun relative
adj-order agree-np elision imperative neg possess
agree-pred elision neg possess pronoun
agree-far agree-pred contraction coordination elision imperfect past past-agree possess relative sense
adj-order agree-np exchange possess subordinate time
adj-order adverb-place agree-np be-have contraction elision exchange possess subordinate
clitic elision question
clitic modal past pronoun
exchange
adj-order adverb-place agree-np clitic past pronoun
adverb-place agree-np possess sense
adverb-place elision existential neg subordinate
elision question
adverb-place exchange idiom
elision question
be-have
adj-order agree-np coordination elision modal neg past possess sense
adverb-place agree-np future sense
contraction elision past past-agree pronoun relative sense
clitic past past-agree
agree-pred pronoun
adj-order agree-np clitic idiom past pronoun
adverb-place modal sense
agree-np existential
clitic clitic-order neg possess
adverb-place agree-np existential number
adverb-place coordination elision future neg time
agree-np imperative
contraction question
clitic modal past pronoun
adverb-place clitic question
adj-order agree-np elision neg past past-agree pronoun relative
agree-far clitic elision existential number past relative subordinate
elision imperative neg
adj-order agree-np contraction past past-agree pronoun sense
adverb-place elision neg past past-agree sense
agree-pred imperfect
adverb-place future idiom neg sense
adverb-place clitic elision past pronoun
elision neg
existential number
adj-order agree-np clitic past possess pronoun
clitic past past-agree
adj-order agree-np agree-pred pronoun
be-have coordination elision existential neg number possess
agree-np exchange possess
adj-order agree-np question
adverb-place agree-np exchange
adj-order agree-far agree-np imperfect modal relative
question
future
clitic compare exchange subordinate
question
adj-order agree-np clitic contraction modal past possess pronoun
adverb-place clitic coordination exchange neg sense
be-have time
agree-pred clitic coordination imperfect neg
elision time
agree-np possess question sense
adj-order agree-np clitic elision modal neg
imperative possess
adj-order adverb-place agree-np agree-pred contraction coordination elision neg
agree-np imperative
agree-np agree-pred
adj-order adverb-place agree-np be-have elision subordinate
clitic elision past pronoun
adj-order agree-far agree-np compare pronoun
modal question
adj-order adverb-place agree-np clitic past possess pronoun
elision neg
agree-np country existential
imperative
agree-np clitic modal past pronoun
adj-order agree-far agree-np clitic clitic-order past past-agree relative time
agree-np elision question
clitic clitic-order elision question
adj-order agree-np imperative neg past past-agree relative
elision possess question
adj-order adverb-place agree-np modal neg
agree-np contraction existential
elision past time
agree-pred
agree-np number question
elision neg
clitic idiom past pronoun
elision question
clitic elision modal past pronoun relative sense
elision neg past past-agree pronoun relative
contraction elision modal question sense
adj-order agree-np compare pronoun
adj-order agree-np contraction elision question sense
question
agree-np elision question
adj-order agree-np imperative
adverb-place clitic modal
number question
adj-order agree-np contraction coordination elision exchange neg past possess time
past
adverb-place agree-far agree-np agree-pred coordination elision neg past
adj-order age agree-np be-have coordination number
question
agree-np coordination country existential number
elision question
modal question
imperative
elision possess question
clitic elision past possess pronoun
adverb-place clitic exchange
agree-pred coordination past past-agree possess sense
adverb-place number past
clitic elision neg past past-agree question
agree-np clitic coordination exchange future time
elision question
agree-np elision question sense
adj-order agree-np question
adverb-place country existential idiom number
adj-order agree-np coordination imperfect past relative sense
imperative
clitic elision modal past pronoun
agree-pred elision
compare possess pronoun
adj-order agree-np clitic modal past pronoun
number question
clitic past pronoun relative
adj-order agree-np contraction coordination exchange possess
agree-np contraction past question relative
adverb-place age be-have elision number
adj-order agree-np coordination imperfect sense
agree-pred elision
elision question
agree-np agree-pred
adj-order agree-np contraction elision past past-agree question relative
agree-np elision neg past past-agree pronoun relative sense
age be-have number
adverb-place be-have subordinate time
adj-order agree-np clitic idiom subordinate time
clitic past possess pronoun
adj-order agree-np exchange modal possess subordinate
agree-np agree-pred elision neg possess subordinate
modal sense subordinate
agree-np elision neg past past-agree possess pronoun relative sense
agree-pred number
agree-pred
adverb-place country
question
elision possess question
adj-order agree-np clitic modal neg possess subordinate
agree-np contraction elision question relative sense
contraction coordination exchange possess
agree-np agree-pred coordination elision neg
agree-np contraction question sense
adj-order agree-np be-have possess subordinate time
clitic clitic-order past pronoun
adj-order agree-np elision existential idiom subordinate
adverb-place exchange neg possess subordinate
adverb-place idiom
adj-order agree-np existential
adj-order agree-np imperative
agree-pred
agree-np existential number sense subordinate
agree-pred imperfect possess
plain
adj-order adverb-place agree-np clitic coordination elision future past past-agree possess
adj-order agree-np coordination elision past time
adj-order adverb-place agree-far agree-np elision neg possess
agree-np elision imperative
question
adj-order agree-np past past-agree pronoun relative
adj-order agree-np compare possess
existential idiom number
adj-order agree-np clitic past pronoun
clitic elision past pronoun
adverb-place agree-np clitic past pronoun
agree-pred elision neg possess subordinate
question
adverb-place elision
adj-order agree-np contraction country existential number subordinate
agree-np elision modal possess subordinate
compare number possess
be-have contraction
adverb-place idiom past sense
adj-order agree-np elision existential subordinate
adverb-place contraction exchange
adj-order agree-np compare
agree-np past past-agree pronoun relative
agree-np clitic neg
country existential number
agree-far compare elision past past-agree pronoun relative
clitic exchange modal subordinate time
agree-far agree-np be-have elision existential relative subordinate
agree-far neg
clitic past pronoun
clitic elision exchange question sense sense-that that
adj-order adverb-place agree-np clitic elision past pronoun
clitic coordination exchange existential
adj-order agree-np contraction exchange neg subordinate
coordination exchange existential number
question relative
agree-np contraction past sense
agree-np past past-agree question relative
clitic past pronoun
adj-order agree-np
question sense sense-that that
plain
coordination elision modal past possess sense time
clitic past past-agree
adj-order agree-np elision question
agree-far compare coordination elision relative
elision past question relative
adj-order agree-far agree-np compare pronoun
adverb-place agree-far be-have elision idiom imperfect past past-agree relative
existential idiom
elision question
adj-order agree-np past past-agree possess pronoun sense
past time
adverb-place question
adverb-place country elision past past-agree
clitic elision neg subordinate
adj-order agree-np imperative
adj-order agree-np elision imperative
agree-np number question
adverb-place clitic past possess pronoun
adj-order agree-np question
clitic elision modal past pronoun
adverb-place agree-far clitic coordination elision past past-agree relative
adj-order agree-np country existential
agree-np existential idiom
agree-np agree-pred elision existential subordinate
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np clitic elision sense subordinate time
adj-order adverb-place agree-np clitic coordination elision neg past
adverb-place contraction existential number
question
agree-np question
adj-order agree-np agree-pred pronoun
adj-order agree-np compare coordination existential idiom number past past-agree possess relative
agree-np contraction existential
modal neg possess sense subordinate
adj-order agree-np agree-pred subordinate
agree-pred coordination elision imperfect neg
adj-order agree-np coordination existential number past past-agree
modal question
clitic clitic-order past pronoun
agree-np clitic coordination elision exchange past possess
adverb-place be-have clitic modal subordinate
adj-order agree-np coordination elision neg sense time
adverb-place
plain
clitic elision future neg possess
agree-np country elision exchange possess subordinate time
agree-pred pronoun
clitic past pronoun
idiom
contraction past past-agree possess pronoun sense
agree-np agree-pred compare neg relative subordinate
clitic past time
adj-order adverb-place agree-np idiom modal subordinate
agree-pred imperfect
adj-order agree-np question
elision imperative neg relative
adverb-place coordination country past sense time
adj-order agree-np number question
agree-np elision question
idiom past question
adj-order agree-np agree-pred coordination exchange imperfect possess
past past-agree question relative
exchange
clitic elision past pronoun
agree-pred imperfect
elision idiom neg past past-agree pronoun
country time
possess question
adj-order agree-np clitic coordination elision existential number past
clitic past pronoun
plain
adj-order adverb-place agree-np clitic elision past pronoun
adverb-place agree-far clitic elision past relative
question
adverb-place contraction coordination past past-agree possess sense
agree-np compare relative
imperative neg possess
adj-order agree-far agree-np elision pronoun relative sense
adj-order agree-np question
agree-np agree-pred question
be-have coordination existential
adj-order agree-np past past-agree question relative
clitic contraction past pronoun
clitic past pronoun
adj-order agree-np elision neg past past-agree pronoun
clitic elision past pronoun
agree-np be-have
agree-pred question
elision modal possess question
adverb-place
past past-agree question relative
contraction past past-agree relative
agree-np
agree-pred elision neg subordinate time
adverb-place clitic
adj-order adverb-place agree-np agree-pred elision neg relative subordinate
number question
modal time
clitic elision past past-agree pronoun relative sense
elision question
agree-pred elision question
neg question
clitic coordination country exchange modal neg
adj-order agree-np imperative
agree-np compare
adverb-place contraction subordinate
adj-order agree-np imperative
compare
clitic modal past pronoun
adj-order agree-np clitic coordination modal possess time
question
be-have
adj-order agree-np clitic clitic-order elision modal question
agree-np imperative neg
adj-order agree-np elision neg past past-agree pronoun relative sense
adverb-place agree-far agree-pred elision neg relative
agree-pred imperfect
question
clitic elision past possess pronoun
adj-order agree-np agree-pred elision pronoun
agree-far agree-np compare elision past past-agree possess pronoun relative
agree-far compare elision possess relative
elision neg past question sense
be-have
agree-pred question
adverb-place clitic modal
adj-order agree-np question
adj-order agree-np clitic neg past past-agree
elision modal sense
adj-order agree-np idiom imperative neg possess
adj-order agree-np elision possess question
adj-order agree-far agree-np contraction neg possess
adj-order agree-np clitic elision question
adj-order agree-np question
adj-order agree-np coordination existential past
contraction past past-agree pronoun sense
compare elision
adj-order agree-far agree-np be-have coordination country elision imperfect modal neg possess
plain
contraction past past-agree pronoun sense
adverb-place future
clitic past possess pronoun
imperative
adj-order agree-np coordination elision neg past
agree-pred number
clitic past pronoun
adj-order agree-np clitic contraction past pronoun
country sense
existential
adj-order agree-np clitic elision past pronoun
agree-far agree-np clitic elision
country elision imperfect relative
adj-order agree-np existential number
coordination country elision imperfect possess
agree-np imperative neg
country elision question
adj-order agree-far agree-np compare past past-agree pronoun relative
adj-order adverb-place agree-np agree-pred coordination idiom neg past
clitic past pronoun sense
agree-far clitic coordination exchange past
clitic past pronoun
compare possess question relative
clitic imperfect
elision question
clitic clitic-order past pronoun relative
agree-np clitic neg past past-agree pronoun
agree-pred clitic subordinate
elision modal question
compare
agree-pred
clitic elision past past-agree
agree-pred compare relative
imperative possess
adj-order agree-np compare elision possess pronoun
compare pronoun
adj-order agree-np neg possess
adj-order agree-np number
adj-order adverb-place agree-np coordination
adj-order agree-np coordination exchange possess
contraction
elision existential neg number possess subordinate time
adj-order agree-np elision neg past past-agree possess pronoun
country future question
agree-pred elision existential neg subordinate
adj-order agree-np neg possess
adj-order agree-np agree-pred clitic clitic-order imperfect past pronoun relative
be-have
adj-order agree-np coordination country elision future neg past possess
elision question
agree-far elision relative
neg
country imperfect time
clitic modal past possess pronoun
elision question
adverb-place clitic exchange
adj-order agree-np clitic contraction coordination elision neg past
adverb-place exchange
agree-np imperative
adj-order agree-np agree-pred elision existential subordinate
be-have imperfect
agree-pred country existential subordinate
adj-order agree-np be-have clitic contraction number subordinate
agree-np past question
adj-order agree-np coordination past possess time
adj-order agree-np be-have coordination existential number
agree-np agree-pred coordination country elision existential
agree-np question
adj-order adverb-place agree-np contraction exchange
adverb-place clitic clitic-order past possess pronoun
adj-order agree-np imperative
adj-order agree-np elision neg past
adverb-place agree-np clitic past pronoun
existential
agree-np question sense
adj-order agree-np agree-pred
clitic modal past pronoun
agree-far agree-np past past-agree time
adverb-place clitic contraction coordination elision past possess
adverb-place agree-pred clitic coordination modal
clitic elision past question
question
agree-np agree-pred possess subordinate
clitic
adverb-place agree-np agree-pred coordination sense
agree-pred elision question
clitic elision past pronoun
question
elision neg sense
adverb-place agree-np agree-pred coordination sense-that that
adverb-place agree-np elision sense subordinate
clitic compare elision exchange subordinate
adj-order agree-np elision idiom neg past past-agree pronoun relative sense
agree-np compare elision pronoun
adj-order agree-np elision exchange modal subordinate time
age be-have country number subordinate
adverb-place clitic past pronoun
adj-order agree-np coordination country existential number
contraction imperative neg possess
agree-far coordination country elision past past-agree possess relative
clitic past pronoun
adj-order agree-np clitic coordination exchange
clitic past
agree-pred clitic elision exchange subordinate
compare modal possess subordinate
agree-far agree-pred elision possess
adj-order agree-np elision neg past past-agree pronoun relative
plain
agree-pred elision question
adj-order agree-np contraction coordination exchange possess sense
agree-pred possess pronoun
agree-pred pronoun
agree-far agree-pred coordination elision past past-agree relative
agree-pred pronoun
adj-order agree-np contraction coordination neg past possess sense time
clitic
agree-pred contraction coordination
clitic past pronoun
elision imperative neg
agree-np clitic past pronoun
agree-np existential
clitic past pronoun
elision question
be-have coordination elision future neg
country elision existential number sense-that subordinate that
be-have coordination neg time
adverb-place clitic modal subordinate
elision neg past past-agree possess pronoun sense
adj-order adverb-place agree-np future
agree-far elision neg past past-agree relative sense sense-that that
contraction elision past question sense
agree-pred neg pronoun
adj-order agree-np contraction question
adj-order agree-np agree-pred clitic contraction past pronoun relative sense
adj-order agree-np elision modal question
adj-order agree-far agree-np compare pronoun
clitic elision
adj-order agree-np contraction elision neg possess
clitic elision future neg
elision question sense
adverb-place be-have
adj-order adverb-place agree-far agree-np agree-pred contraction elision neg subordinate
clitic clitic-order past past-agree
compare
adj-order agree-np contraction coordination country elision existential past
be-have coordination existential
adj-order age agree-np be-have question
elision neg past past-agree pronoun
adj-order agree-np past past-agree possess pronoun relative
adverb-place agree-np contraction coordination elision
clitic clitic-order elision modal neg
adverb-place agree-far agree-np possess time
adj-order agree-np clitic elision past possess pronoun
adverb-place
adj-order agree-np agree-pred clitic coordination exchange imperfect possess
imperfect
elision question
adj-order agree-np elision question
adverb-place coordination elision modal neg past possess
clitic future
adj-order agree-np agree-pred elision neg pronoun
adverb-place agree-far agree-pred neg sense subordinate
agree-np coordination existential idiom possess
adverb-place country
clitic elision past pronoun
imperfect
adverb-place clitic question
clitic question
clitic past question
adj-order agree-np
adj-order age agree-np be-have elision existential number subordinate
agree-far agree-np agree-pred pronoun
clitic past pronoun
adj-order agree-np elision existential neg subordinate
agree-far clitic contraction possess time
adj-order adverb-place agree-np clitic modal number sense subordinate
agree-np clitic past possess pronoun
adj-order agree-np elision possess question
adverb-place agree-pred
adverb-place coordination elision exchange imperfect sense
adj-order agree-np coordination elision neg past time
agree-np agree-pred elision pronoun
agree-np imperative
adverb-place agree-np existential possess
adj-order adverb-place agree-np agree-pred neg possess subordinate
agree-np clitic
agree-np compare
adverb-place contraction elision imperfect possess
agree-np clitic clitic-order elision modal past possess pronoun
adj-order adverb-place agree-far agree-np agree-pred imperfect past relative
agree-np modal number subordinate
adverb-place clitic subordinate
adj-order agree-np clitic contraction elision exchange past possess sense-that subordinate that
adverb-place compare coordination country elision
adj-order agree-np existential number
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np existential
adverb-place country elision modal neg subordinate
clitic elision question
adj-order adverb-place agree-np agree-pred elision possess subordinate
adj-order agree-np question
agree-pred coordination imperfect modal time
adj-order agree-np clitic past pronoun
clitic clitic-order elision question
adj-order agree-np country modal question
clitic clitic-order past possess pronoun
adverb-place agree-pred clitic elision neg subordinate
agree-np agree-pred imperfect past past-agree pronoun
be-have elision neg number
adj-order agree-far agree-np agree-pred neg pronoun
contraction sense time
adj-order agree-np agree-pred sense subordinate
agree-pred coordination
agree-pred elision question
time
adj-order agree-np time
imperative
country neg
adj-order agree-np compare pronoun
modal question
coordination elision modal neg sense
agree-np past past-agree pronoun
elision existential number
elision possess question
adj-order agree-np past time
adverb-place clitic country elision modal number subordinate time
clitic elision
adverb-place coordination elision past time
elision past past-agree question relative
adverb-place agree-np clitic past
adj-order adverb-place agree-np contraction
adj-order agree-np clitic clitic-order elision future
age be-have coordination elision neg number
adverb-place clitic elision past possess pronoun
adj-order adverb-place agree-np modal neg subordinate
adj-order agree-np imperative relative
adj-order adverb-place agree-np clitic elision existential number subordinate
adj-order agree-np imperative
adverb-place agree-np clitic elision past pronoun
compare elision possess
age be-have number
adj-order adverb-place agree-np neg
adj-order agree-np neg possess subordinate
adj-order adverb-place agree-np clitic contraction exchange sense subordinate time
adj-order agree-np agree-pred imperfect past past-agree possess pronoun sense
clitic elision past past-agree pronoun relative
agree-np imperative
imperative
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np elision possess question
agree-np contraction coordination elision exchange possess time
agree-np possess question
age be-have elision number
agree-np elision neg past past-agree pronoun
agree-np compare pronoun
adverb-place agree-far agree-pred imperfect modal relative
adj-order agree-np elision question
adverb-place elision idiom neg past
adj-order agree-np compare elision past past-agree possess pronoun relative
agree-np compare elision possess pronoun
be-have imperfect number
elision neg past past-agree relative
adj-order agree-np agree-pred coordination elision imperfect possess
agree-pred coordination elision modal possess
clitic elision sense subordinate
clitic elision past past-agree question relative
elision neg past question
adj-order adverb-place agree-np coordination elision neg sense
agree-np imperative neg
adj-order age agree-np be-have question
agree-np compare coordination
country existential
agree-pred contraction coordination country future imperfect sense
question
compare elision possess
adj-order agree-np elision neg past past-agree pronoun relative
agree-far agree-np past possess relative
adj-order agree-np modal past past-agree possess pronoun relative
adj-order adverb-place agree-np elision existential possess subordinate
modal possess question
question sense
adj-order agree-np existential
adj-order agree-np clitic exchange subordinate
agree-pred imperfect past past-agree pronoun
agree-pred elision question
agree-pred
coordination existential idiom neg number
agree-pred
agree-np imperative
adj-order agree-far agree-np agree-pred elision neg subordinate
past past-agree pronoun relative
adj-order agree-far agree-np agree-pred elision
be-have
adj-order agree-np number possess question sense
age be-have number
agree-np coordination country existential
adj-order agree-np modal question
adverb-place coordination elision neg time
adj-order agree-np clitic elision past pronoun
question
adverb-place be-have coordination elision neg
contraction sense
agree-np
elision imperative neg possess
contraction elision past question
elision question
agree-pred contraction imperfect past past-agree pronoun sense
adverb-place contraction coordination country existential modal number sense
adj-order agree-np clitic coordination country number past past-agree possess time
contraction modal question sense
elision question
adj-order agree-np compare pronoun
agree-far agree-pred clitic contraction coordination elision imperfect past possess relative sense
elision question
idiom imperative
adverb-place modal
past
clitic contraction coordination neg number
adj-order agree-np elision neg question
clitic clitic-order modal past pronoun
age be-have question
adj-order agree-far agree-np compare contraction elision possess pronoun
neg sense
agree-far agree-np agree-pred be-have coordination elision imperfect relative
agree-np agree-pred be-have contraction subordinate
adj-order agree-np compare possess pronoun
agree-pred elision pronoun
adj-order agree-np time
agree-pred
question
agree-pred elision neg pronoun
adj-order adverb-place agree-np compare coordination
question sense
elision past question
elision question
agree-np neg
adj-order agree-np elision neg past past-agree pronoun
adj-order adverb-place agree-np coordination exchange modal possess sense sense-that that
adverb-place coordination elision exchange possess
clitic past time
agree-np contraction coordination exchange existential
adj-order agree-np modal possess
adj-order age agree-np be-have number
elision imperative neg
adj-order agree-np agree-pred coordination existential idiom number
clitic elision past past-agree pronoun relative
elision question
agree-np coordination elision neg past past-agree time
elision question
question relative sense
adverb-place agree-np existential number
contraction idiom past sense
adj-order adverb-place agree-np clitic past pronoun
be-have coordination number
coordination elision modal neg sense time
adj-order agree-np agree-pred pronoun
adverb-place clitic elision past pronoun
future number possess time
adverb-place contraction coordination future sense
adj-order agree-np elision question relative
neg question
coordination elision exchange future possess
adj-order agree-np compare question
agree-np compare exchange possess subordinate
be-have elision
agree-pred elision
adj-order agree-np elision past
coordination elision existential number past
existential
agree-np question
agree-far clitic relative
elision future neg
clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np compare elision possess pronoun
imperfect
adj-order agree-np past past-agree question relative
existential number
contraction exchange neg possess subordinate
contraction question
compare possess pronoun
adj-order adverb-place agree-np compare
adj-order agree-np elision past question relative
elision question
clitic elision neg past past-agree possess
adj-order agree-np agree-pred question
adj-order agree-np coordination elision neg past possess
adverb-place existential
coordination elision future time
agree-np clitic past pronoun
adverb-place clitic
adverb-place country
adverb-place agree-np be-have coordination possess
clitic
clitic country elision neg past past-agree pronoun relative
adj-order agree-np contraction existential modal sense subordinate
adj-order agree-np existential number
plain
agree-pred elision pronoun
clitic clitic-order neg
clitic modal
adverb-place agree-far be-have elision relative subordinate
compare possess
adj-order agree-np coordination country neg past past-agree sense
adverb-place clitic elision idiom past past-agree possess
agree-np possess question
past question sense
adverb-place compare elision
elision imperative neg possess
adj-order agree-np compare pronoun
adj-order agree-np compare pronoun
adverb-place agree-np clitic coordination elision modal neg past possess sense time
adj-order agree-np imperative neg
agree-np
agree-np question relative
agree-np clitic elision modal past possess pronoun
agree-far compare elision relative sense
adverb-place agree-np clitic elision past pronoun
adj-order agree-far agree-np elision exchange relative subordinate
agree-np agree-pred elision neg
clitic contraction elision past possess pronoun
adj-order agree-np imperative neg possess
adverb-place clitic elision past pronoun relative
elision neg possess
adj-order agree-np clitic elision past pronoun
adj-order agree-np country existential subordinate
adverb-place coordination country elision neg past past-agree
adj-order agree-np compare
adverb-place clitic past pronoun
past past-agree
existential
agree-pred possess pronoun
clitic clitic-order past past-agree pronoun relative
adj-order agree-np agree-pred possess sense subordinate
agree-pred pronoun
adverb-place number past
clitic elision modal past pronoun
question
adj-order agree-np clitic elision past pronoun
number question
elision imperative neg possess
adj-order agree-np clitic past pronoun
age be-have number question
adj-order agree-far agree-np elision pronoun relative
contraction sense time
question
adj-order agree-np past past-agree pronoun
imperfect time
adverb-place agree-np agree-pred be-have contraction elision relative subordinate
clitic elision modal past pronoun sense
adj-order age agree-np be-have question
agree-np agree-pred pronoun
elision
neg question relative
clitic modal
question
adj-order agree-np clitic past pronoun
agree-np existential idiom
adj-order agree-far agree-np be-have elision subordinate
adj-order agree-np elision exchange
clitic elision question
agree-np compare coordination exchange possess
age be-have question
adj-order agree-np clitic coordination exchange existential number possess
clitic elision modal past pronoun
contraction sense
adj-order adverb-place agree-np be-have coordination elision neg past
adj-order agree-np
agree-np clitic contraction past pronoun relative
adj-order agree-far agree-np be-have coordination country elision existential imperfect number past past-agree relative
existential number
country existential number
agree-np modal question
adj-order adverb-place agree-far agree-np be-have relative sense
agree-np agree-pred coordination elision existential imperfect possess
agree-np contraction future time
elision question
agree-pred elision neg subordinate
elision question
adverb-place agree-far agree-pred contraction elision past past-agree relative time
clitic elision past past-agree pronoun sense
adj-order agree-far agree-np compare possess pronoun
adverb-place agree-np future idiom
agree-np existential
agree-far agree-np be-have elision neg
contraction question sense
country neg past past-agree pronoun relative sense
elision imperative neg relative
agree-np elision idiom number past question
age be-have possess question
adj-order agree-np agree-pred coordination elision imperfect possess
adj-order agree-np contraction exchange possess subordinate
agree-np agree-pred contraction coordination existential imperfect number
question
agree-pred imperfect past past-agree possess pronoun
adj-order adverb-place agree-far agree-np coordination elision exchange possess
elision number question
modal neg time
contraction coordination existential neg number time
adj-order adverb-place agree-np be-have coordination
agree-pred elision pronoun
adj-order agree-far agree-np agree-pred clitic relative subordinate
past past-agree
adj-order agree-np country past past-agree pronoun
elision question
agree-np contraction possess
elision neg past
adj-order adverb-place agree-far agree-np agree-pred elision neg
adj-order agree-np clitic contraction coordination exchange existential
adj-order adverb-place agree-np agree-pred clitic coordination elision future idiom number
agree-np agree-pred
adj-order agree-np elision question
past possess
adj-order adverb-place agree-np
adj-order agree-np clitic past pronoun
imperative
clitic compare coordination elision past past-agree
elision question
adverb-place clitic possess subordinate time
adj-order adverb-place agree-far agree-np be-have coordination elision
past past-agree sense
agree-pred imperfect
adj-order agree-np be-have coordination country elision modal neg
imperative neg possess
age be-have number question
adj-order adverb-place agree-far agree-np elision relative
agree-pred elision neg pronoun
agree-np number past question
adj-order agree-np clitic past pronoun
agree-pred neg
adj-order agree-np modal question
past past-agree possess sense
clitic past pronoun
adj-order agree-np agree-pred elision neg number possess subordinate
elision question
adverb-place be-have coordination country
question
country question
adj-order agree-np clitic modal past pronoun
agree-np agree-pred pronoun
clitic coordination future past
agree-np compare elision question relative
adverb-place country existential
agree-np
elision neg past sense
adj-order agree-np possess
adj-order agree-np contraction exchange
adj-order agree-np elision past past-agree possess pronoun sense
adverb-place clitic exchange
question
clitic past pronoun
clitic coordination exchange past
country past past-agree time
adj-order agree-np existential number subordinate time
adj-order agree-np coordination elision future neg past past-agree sense
adj-order agree-np elision imperative neg possess
adj-order agree-np past possess question
adj-order adverb-place agree-np elision existential idiom number possess
adj-order agree-np compare elision pronoun
elision question
adj-order agree-np past possess question
adverb-place agree-far elision future past relative
adj-order agree-np clitic past past-agree pronoun relative
agree-pred
be-have coordination elision
clitic possess
agree-np imperative relative
question
adj-order adverb-place agree-np coordination country existential possess sense
adj-order agree-np agree-pred contraction coordination modal number sense
contraction imperative
coordination neg
agree-np clitic past past-agree pronoun relative
elision question
possess question
adverb-place clitic
question
adj-order agree-np agree-pred clitic coordination elision exchange neg
contraction modal neg
clitic neg question
adj-order agree-np elision question relative sense
adj-order adverb-place agree-np country existential subordinate
adj-order agree-np elision neg past past-agree possess pronoun sense
adverb-place country future neg
adj-order adverb-place agree-np elision subordinate time
age be-have possess question
agree-pred elision neg
adj-order agree-np clitic coordination exchange possess time
elision question
adj-order adverb-place agree-np elision subordinate time
agree-np agree-pred elision pronoun
adj-order agree-np clitic elision neg possess sense-that subordinate that
be-have clitic coordination exchange
adverb-place clitic clitic-order past pronoun
adj-order adverb-place agree-np agree-pred coordination
adj-order agree-np question
agree-pred elision neg pronoun
agree-np compare question
agree-pred question
adverb-place elision idiom neg past
adj-order agree-np compare pronoun
agree-np compare elision question relative
adj-order agree-np coordination existential number possess
adj-order agree-np clitic possess question
agree-np idiom past past-agree pronoun relative
adverb-place coordination country elision idiom neg past possess time
agree-np clitic modal past pronoun
agree-np agree-pred neg pronoun
adj-order agree-np elision question relative
contraction elision past past-agree pronoun relative
adverb-place contraction exchange possess sense subordinate
adj-order agree-np imperative neg
clitic elision question
adj-order agree-np question
adverb-place existential number
agree-far compare past past-agree pronoun relative
agree-np country elision existential number subordinate
adj-order agree-np imperative neg
adj-order agree-np exchange
clitic question
agree-np clitic question
adverb-place country
adj-order agree-np clitic country subordinate
adj-order agree-np clitic past pronoun
adverb-place agree-np clitic past past-agree pronoun relative
agree-np clitic clitic-order question
agree-np past question sense
adj-order agree-far agree-np elision exchange modal relative subordinate
agree-pred number question
adj-order agree-far agree-np contraction coordination elision existential number relative sense
adj-order adverb-place agree-np coordination existential idiom number past possess
agree-np clitic clitic-order elision past pronoun relative
agree-far clitic coordination elision modal past past-agree relative
clitic neg past time
be-have
clitic clitic-order elision question
adj-order agree-np compare elision pronoun
question
agree-pred elision pronoun
plain
be-have
adj-order agree-np clitic modal past possess pronoun
elision existential
clitic past possess pronoun
agree-np imperative neg
agree-pred coordination country neg past past-agree time
clitic question
adj-order agree-np clitic coordination country neg past past-agree
adverb-place be-have
adj-order agree-np past past-agree pronoun
agree-far agree-np coordination modal past sense
agree-far agree-np clitic elision past past-agree relative
clitic clitic-order
number past past-agree pronoun relative
adverb-place clitic past past-agree pronoun relative
question
past question sense
agree-np clitic elision exchange subordinate
adj-order adverb-place agree-far agree-np agree-pred clitic contraction coordination elision
clitic elision modal past possess pronoun
adj-order agree-np clitic past pronoun
be-have
clitic clitic-order past pronoun
agree-np elision number question
compare coordination past
agree-pred
possess question
adverb-place clitic elision past possess pronoun
adverb-place neg
adverb-place agree-far elision neg number relative sense subordinate
idiom past
adj-order agree-np clitic coordination exchange idiom neg
adj-order agree-np coordination existential
elision pronoun sense
possess question
adj-order agree-np be-have clitic modal possess subordinate
adj-order agree-np possess question relative
adj-order agree-np past past-agree pronoun sense
clitic contraction coordination elision exchange imperfect number sense-that that
imperative
agree-np clitic elision past past-agree pronoun relative
agree-pred pronoun
agree-pred imperfect past past-agree pronoun relative
adj-order adverb-place agree-np elision future idiom
adverb-place agree-pred coordination elision neg number possess
agree-pred imperfect
imperative neg possess
agree-np neg
clitic coordination elision exchange neg
adj-order agree-np country past past-agree pronoun
adverb-place clitic contraction past possess pronoun
adverb-place idiom past
elision imperative
agree-np be-have coordination existential imperfect
agree-np compare elision pronoun
adj-order agree-far agree-np contraction country
adverb-place contraction past sense
adj-order agree-np number question
coordination future neg past possess
adj-order adverb-place agree-np coordination country elision past sense
contraction coordination elision existential neg past
adj-order agree-np agree-pred neg pronoun
agree-far
clitic elision exchange possess sense sense-that subordinate that time
adj-order agree-np existential
elision neg past past-agree relative
adj-order adverb-place agree-np imperfect
adj-order agree-np elision imperative neg
agree-np coordination exchange future possess
adj-order agree-np clitic clitic-order past pronoun
imperative
agree-np question sense
agree-np compare past past-agree relative
adverb-place agree-np idiom modal
adj-order agree-np clitic elision past past-agree pronoun relative
adverb-place be-have contraction elision possess subordinate
adj-order agree-np clitic clitic-order contraction possess
past question
imperative
adj-order agree-np question
agree-np clitic past pronoun
imperative possess
past question
adverb-place agree-np be-have possess subordinate
adj-order agree-np neg sense subordinate time
question
adj-order agree-np past possess
adj-order adverb-place agree-np be-have coordination country time
country existential
imperative
agree-far agree-pred be-have imperfect relative
clitic past pronoun
adj-order agree-np be-have compare coordination elision
adverb-place
agree-np existential
clitic neg sense time
country
adj-order agree-np past past-agree pronoun
adj-order agree-np imperative
adverb-place agree-far clitic coordination existential past past-agree relative
agree-pred possess question
adj-order agree-np contraction coordination existential number
adj-order adverb-place agree-np clitic clitic-order past pronoun
elision past
clitic elision past past-agree question
adverb-place elision neg
adj-order adverb-place agree-np coordination possess
clitic coordination exchange past
adj-order agree-np be-have clitic elision subordinate time
clitic elision past pronoun
possess question
question
agree-np clitic neg past
clitic clitic-order elision past pronoun
agree-np clitic elision past pronoun
adj-order agree-np compare pronoun
adverb-place be-have imperfect
adj-order adverb-place agree-np idiom past
adverb-place modal
elision neg past sense
adj-order agree-np contraction past past-agree pronoun sense
agree-pred elision past past-agree question relative
clitic past possess pronoun
idiom past time
clitic elision neg past past-agree pronoun
agree-far clitic coordination exchange modal neg sense
question
adverb-place elision idiom neg past past-agree
modal
age be-have country elision neg question relative
imperative possess
adj-order agree-np compare possess
imperative neg
adj-order agree-np contraction possess question
adj-order agree-np elision neg past past-agree pronoun relative
plain
clitic coordination elision exchange time
past past-agree possess pronoun relative
adj-order adverb-place agree-np elision neg relative time
coordination country exchange existential possess
adj-order agree-np clitic elision past pronoun relative
adj-order agree-np agree-pred coordination elision exchange imperfect sense sense-that that
elision question
be-have coordination elision neg past possess
adj-order agree-np elision future relative time
clitic elision question
adj-order adverb-place agree-np coordination elision exchange possess time
plain
clitic elision past possess pronoun
adj-order agree-np neg past past-agree pronoun
agree-np exchange possess sense subordinate
adj-order adverb-place agree-np question
adj-order agree-np existential
agree-pred contraction coordination elision modal number sense
adverb-place country past past-agree
adj-order agree-np agree-pred compare coordination possess
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
agree-pred pronoun
agree-pred be-have subordinate time
adj-order agree-np imperfect number
agree-pred
imperative
possess question sense
clitic clitic-order past possess pronoun
agree-np elision neg past past-agree
agree-np exchange possess
agree-far agree-pred pronoun relative
clitic past pronoun
adverb-place coordination modal possess
clitic contraction coordination exchange past sense
contraction past past-agree question
clitic question
adj-order agree-np agree-pred coordination imperfect past possess time
elision question
imperative
agree-np coordination elision existential number time
adj-order adverb-place agree-np subordinate
adj-order agree-np
existential idiom
agree-np compare elision pronoun relative
imperative possess
adverb-place future
adj-order agree-np compare possess
agree-pred coordination existential imperfect number
imperative
existential
adverb-place modal possess
adverb-place
adverb-place future idiom possess
clitic contraction coordination exchange
adj-order agree-np elision possess subordinate
country
clitic compare possess subordinate
adj-order agree-np clitic elision idiom past pronoun
clitic coordination country exchange future
clitic elision
agree-pred pronoun
adj-order agree-np contraction elision existential number subordinate
contraction question
agree-np agree-pred imperfect past past-agree pronoun
agree-np country elision existential neg number subordinate
adj-order agree-np imperative
neg
elision question
imperative possess
agree-np elision neg past
clitic contraction past pronoun
agree-far contraction modal possess subordinate
adverb-place
adj-order agree-np clitic idiom modal past pronoun
clitic coordination exchange past
future time
adj-order agree-np question
agree-np compare idiom pronoun
adverb-place agree-pred imperfect
elision exchange
agree-np clitic coordination exchange past past-agree possess
adj-order agree-far agree-np clitic coordination exchange neg
clitic clitic-order past pronoun
age be-have contraction coordination neg number possess sense
time
agree-np imperative
elision neg past past-agree pronoun
adverb-place agree-far agree-np clitic coordination elision exchange neg past past-agree relative
adverb-place elision possess
plain
elision question
adj-order agree-np clitic coordination idiom
possess question sense
agree-pred
agree-far contraction elision neg past possess relative sense
agree-pred clitic elision possess subordinate
adj-order agree-np clitic clitic-order elision past possess pronoun
compare elision question
elision neg past
question
agree-far agree-np agree-pred clitic coordination imperfect past past-agree relative
adverb-place past past-agree
agree-np agree-pred question relative
possess question
age agree-pred be-have elision neg number subordinate
agree-np contraction coordination time
elision neg past past-agree pronoun
agree-pred elision neg subordinate
agree-far agree-pred contraction elision pronoun
past
clitic past pronoun
adverb-place
adverb-place be-have sense subordinate
elision question
clitic elision modal neg question relative
adj-order agree-np be-have compare possess subordinate
elision existential subordinate
agree-np clitic question
contraction exchange
adj-order agree-np contraction
compare elision possess
adj-order adverb-place agree-np clitic coordination
clitic contraction elision exchange past past-agree relative subordinate
adj-order agree-np clitic coordination exchange time
agree-far agree-np past possess question sense sense-that that
agree-np agree-pred elision subordinate
clitic idiom past question
agree-np agree-pred elision pronoun
adj-order agree-np existential number
adj-order adverb-place agree-np compare
adj-order adverb-place agree-np contraction coordination existential past possess
adj-order agree-np imperative neg
adverb-place clitic elision past past-agree pronoun relative
agree-np neg
elision past past-agree question relative
agree-far agree-np compare elision pronoun relative
agree-np imperative neg
adj-order agree-far agree-np elision past past-agree relative
adj-order agree-np country question
adj-order adverb-place agree-np contraction modal neg possess sense subordinate
existential number
adj-order agree-np neg number
elision neg
agree-np question relative
adj-order agree-np imperative relative
clitic neg possess
adj-order agree-far agree-np country elision modal past past-agree relative
adverb-place be-have elision neg possess
elision possess pronoun sense
compare contraction elision past past-agree possess pronoun relative
clitic elision exchange modal possess subordinate
elision imperative neg
elision question
adj-order agree-far agree-np compare elision pronoun relative
adj-order agree-np agree-pred coordination idiom
adj-order agree-np past
agree-np imperative possess
clitic number past question
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative
adj-order agree-np clitic time
adverb-place neg
adj-order agree-np past past-agree pronoun
clitic elision past past-agree
clitic past pronoun
adj-order agree-np clitic coordination number
adj-order agree-np existential
agree-far elision neg past past-agree relative
adj-order adverb-place agree-np clitic clitic-order possess
question
plain
adj-order agree-far agree-np be-have elision neg past relative
adverb-place idiom past possess
elision question
elision past possess
question
adj-order adverb-place agree-np clitic neg possess
agree-np elision imperative neg
adj-order agree-np agree-pred coordination existential
adverb-place clitic coordination exchange number past
neg possess question
clitic past pronoun
coordination elision exchange modal possess
adj-order adverb-place age agree-np be-have number
clitic past pronoun
elision neg
imperative
adj-order agree-np existential neg number sense subordinate
adj-order agree-np possess question
adj-order adverb-place agree-np agree-pred neg past past-agree relative subordinate
adj-order agree-np coordination country existential past past-agree
adj-order agree-np elision neg possess subordinate
elision past possess question
adj-order adverb-place agree-np contraction elision number past past-agree relative
adverb-place clitic elision neg possess subordinate
agree-np clitic number past question
adverb-place past past-agree sense
adj-order agree-np compare coordination existential idiom number
agree-np question sense
adj-order agree-np question
adverb-place elision possess question sense-that that
agree-pred neg
sense time
adverb-place agree-np be-have contraction coordination elision possess relative
agree-far agree-np agree-pred elision existential neg subordinate
adj-order agree-far agree-np compare elision pronoun relative
adj-order adverb-place agree-np coordination elision modal possess
agree-pred possess pronoun
adj-order adverb-place agree-np coordination existential past past-agree possess
agree-np elision neg past possess question
future possess
agree-np compare elision pronoun
adj-order adverb-place agree-np coordination future idiom
agree-pred coordination neg possess
agree-np compare existential number subordinate
modal
adj-order agree-np agree-pred clitic coordination elision imperfect neg
elision past question
clitic past pronoun
agree-np agree-pred pronoun
idiom neg sense
adj-order adverb-place agree-np past relative
elision question
clitic coordination elision exchange past past-agree relative
question
adj-order agree-np elision question
coordination imperfect past past-agree
modal
compare
age be-have number
agree-pred modal subordinate
country neg number subordinate
past past-agree pronoun sense
coordination country elision imperfect possess time
agree-np agree-pred elision neg subordinate time
adverb-place clitic clitic-order neg
contraction existential
agree-far agree-np elision pronoun relative sense
clitic clitic-order elision past pronoun
adverb-place clitic coordination future number past sense
elision number question
adverb-place coordination country elision exchange possess
existential
clitic clitic-order past possess pronoun
question
agree-far compare past past-agree pronoun relative
adj-order agree-np clitic past question
adj-order agree-np elision neg past past-agree pronoun
agree-np clitic compare past possess pronoun relative
agree-np question
agree-np elision question
elision question
coordination elision exchange neg possess
adj-order agree-np imperative possess
adj-order agree-np future
existential
clitic elision past past-agree
clitic elision question
elision question
agree-far agree-pred country relative subordinate time
elision question
adj-order agree-np contraction coordination country elision past sense
adj-order agree-np agree-pred contraction coordination elision neg number
agree-np elision number question
adj-order agree-np contraction elision idiom past
agree-np elision neg past past-agree possess pronoun relative
agree-np country existential number
agree-far agree-pred neg past past-agree possess relative sense subordinate
agree-np elision exchange
clitic elision past pronoun
agree-np contraction elision neg past past-agree pronoun sense
adj-order agree-np agree-pred possess pronoun
adj-order adverb-place agree-far agree-np neg relative
clitic clitic-order past past-agree question
agree-np clitic contraction elision past pronoun
agree-np country elision pronoun
agree-np country existential modal number possess subordinate
adverb-place agree-far agree-pred coordination elision idiom imperfect neg past relative
agree-np past past-agree pronoun relative
clitic
adj-order agree-np compare past past-agree question relative
be-have
contraction imperative neg
clitic elision possess question
adverb-place agree-np clitic contraction past possess pronoun
adj-order agree-np clitic clitic-order modal past possess pronoun
compare
past question
agree-pred elision question
agree-np compare elision existential possess subordinate
adj-order agree-np country past past-agree
adverb-place coordination elision neg past possess
clitic modal question
adj-order adverb-place agree-far agree-np past relative
adj-order agree-np coordination elision existential neg number
agree-pred elision pronoun
adj-order agree-np contraction elision possess sense subordinate
adj-order agree-far agree-np coordination
agree-np clitic contraction possess question
past
clitic modal past pronoun
adverb-place clitic
adj-order agree-np elision neg past past-agree pronoun relative
adj-order agree-np possess
agree-np coordination elision exchange neg past possess
coordination elision idiom modal possess sense
adj-order adverb-place agree-np elision exchange
adj-order agree-np elision exchange
clitic compare coordination exchange
possess question
agree-np clitic past possess pronoun
neg question relative
agree-pred imperfect
agree-np coordination country existential modal neg number
adj-order adverb-place agree-far agree-np clitic clitic-order
clitic contraction past possess pronoun
adj-order agree-np compare
question
adj-order agree-np imperative
agree-np elision imperative neg
agree-pred neg question relative
contraction imperative possess
existential
adj-order agree-np agree-pred neg possess pronoun
adj-order agree-np question
adj-order adverb-place agree-np clitic elision exchange neg possess subordinate
agree-np elision exchange
adverb-place clitic clitic-order elision past possess pronoun
contraction elision modal possess sense subordinate
adj-order agree-np compare elision possess pronoun
elision neg past past-agree pronoun sense
country number question
agree-pred
clitic elision question
adverb-place clitic neg subordinate
adj-order adverb-place agree-np coordination existential number
clitic coordination country existential neg possess
agree-np elision question
neg
adj-order adverb-place agree-np agree-pred clitic coordination modal
adverb-place clitic elision past pronoun
agree-np clitic elision modal past possess pronoun
adj-order agree-np coordination elision existential number
agree-pred pronoun
adj-order agree-far agree-np agree-pred elision pronoun relative
adj-order adverb-place agree-np idiom modal possess sense subordinate
clitic clitic-order elision past possess pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np elision past past-agree pronoun relative
exchange possess
adverb-place agree-far agree-np agree-pred clitic imperfect past relative
clitic clitic-order past pronoun
agree-np existential
adj-order agree-np be-have elision possess subordinate
adj-order agree-np clitic past pronoun relative
neg
adj-order agree-np neg past past-agree pronoun
adverb-place agree-pred clitic sense subordinate
compare coordination elision neg
past question
compare elision past past-agree pronoun relative
adj-order agree-np compare
question
adj-order agree-np be-have
agree-pred question
agree-np clitic coordination exchange past
adj-order agree-np elision question
elision question relative sense
adverb-place
question
compare possess pronoun
contraction past past-agree pronoun
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np clitic elision past pronoun
adj-order agree-np existential
agree-np compare number subordinate
adj-order agree-far agree-np past past-agree relative
clitic contraction coordination past possess time
adj-order adverb-place agree-np coordination modal past possess
clitic modal past pronoun
agree-pred neg subordinate
adverb-place contraction elision modal sense sense-that that
elision question sense
adj-order agree-np agree-pred coordination elision neg past time
clitic elision past possess pronoun
agree-far agree-np agree-pred possess pronoun
adj-order agree-np idiom imperative
elision question
adverb-place number
adverb-place agree-pred clitic coordination elision imperfect past past-agree
neg time
adj-order adverb-place agree-np elision possess subordinate time
adverb-place agree-np imperfect
adj-order agree-np contraction elision question
agree-pred
adverb-place be-have coordination elision neg number time
plain
agree-pred elision neg possess
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-np clitic question
elision neg
adverb-place contraction future idiom neg number
clitic clitic-order elision question
imperative neg
contraction question sense
adverb-place agree-pred country neg subordinate
contraction elision modal question sense
adj-order agree-np contraction sense subordinate
compare elision past past-agree question relative
clitic clitic-order question
adverb-place clitic elision past pronoun
agree-np agree-pred number subordinate time
agree-np agree-pred possess question
agree-pred
compare pronoun relative
agree-pred question
coordination elision neg past time
imperative neg
adj-order agree-np compare elision possess pronoun
adverb-place clitic country modal possess subordinate time
adj-order adverb-place agree-np clitic coordination elision exchange possess relative
adj-order agree-np clitic past past-agree pronoun relative
adj-order agree-np question
be-have elision subordinate time
agree-np elision past past-agree pronoun relative
agree-np be-have elision neg subordinate
agree-np neg sense subordinate time
adj-order age agree-np be-have contraction question
adj-order agree-np imperative relative
past question
agree-np clitic modal past pronoun
adverb-place be-have elision neg
question
question
elision question
agree-np clitic contraction coordination elision past possess time
adj-order agree-np coordination country existential past past-agree
adj-order agree-np agree-pred contraction coordination possess time
adj-order agree-np compare pronoun
adj-order agree-np agree-pred possess pronoun
adj-order agree-np question
agree-pred contraction coordination
agree-np be-have elision
clitic past pronoun relative
clitic elision modal question
clitic elision past past-agree pronoun
country existential number
clitic idiom modal
clitic coordination exchange past past-agree time
adj-order agree-np elision question
country question
agree-np clitic idiom modal past pronoun
agree-pred neg subordinate
imperative
adj-order agree-np elision future
compare elision
adj-order agree-np contraction possess question
elision neg past past-agree pronoun
be-have
adj-order agree-np compare coordination neg
agree-far agree-np agree-pred elision neg pronoun relative
adj-order agree-np compare number
adj-order agree-np clitic modal past possess pronoun
adj-order adverb-place agree-far agree-np be-have coordination neg past past-agree relative time
be-have sense subordinate
be-have contraction
adj-order agree-np compare coordination number past possess
agree-np contraction elision past past-agree question relative sense
adj-order adverb-place agree-np be-have coordination elision neg past
adj-order agree-np possess question
adj-order agree-np contraction coordination existential sense time
coordination elision imperfect neg past possess
adverb-place country elision future
adverb-place coordination
agree-np coordination exchange possess
adj-order agree-np agree-pred coordination future imperfect neg time
contraction coordination modal neg sense
clitic elision past past-agree
adj-order agree-np existential number possess
adj-order agree-np compare elision possess pronoun relative
clitic question
agree-np imperative
adj-order agree-np clitic elision past pronoun
elision neg sense sense-that that
agree-pred pronoun
clitic elision past past-agree pronoun relative
plain
be-have elision imperfect
neg question sense
question
agree-pred elision pronoun
adj-order agree-np be-have contraction coordination elision exchange
agree-pred imperfect past past-agree possess pronoun
adj-order adverb-place agree-np elision possess subordinate
adj-order agree-np contraction coordination exchange future possess
be-have elision imperfect time
modal question
agree-far agree-pred contraction relative sense
time
adj-order agree-np clitic clitic-order past possess pronoun
question
modal
agree-far agree-pred elision pronoun relative
adj-order agree-np subordinate time
adverb-place agree-np existential
adverb-place clitic clitic-order neg
adj-order agree-np elision question
clitic question
modal possess
past question sense
elision past question sense
adj-order agree-np contraction country exchange modal subordinate
adverb-place agree-np contraction elision sense subordinate
agree-far elision past past-agree pronoun relative
adj-order agree-far agree-np coordination past possess relative sense
adj-order agree-np elision possess pronoun
adverb-place future possess
clitic elision modal sense
adj-order adverb-place agree-np elision neg subordinate
agree-far agree-pred coordination existential modal relative sense
agree-far agree-pred pronoun
agree-np agree-pred country existential neg possess subordinate
adj-order adverb-place agree-far agree-np agree-pred coordination elision imperfect past past-agree relative
adj-order agree-np agree-pred past past-agree pronoun relative
be-have elision neg
adverb-place agree-np agree-pred coordination future idiom possess
agree-np elision
agree-pred coordination elision neg past sense
adj-order agree-np clitic exchange neg possess subordinate
agree-np existential
agree-np agree-pred future imperfect past past-agree possess pronoun relative
clitic past possess pronoun
adverb-place exchange
agree-pred
modal neg
adj-order adverb-place agree-np modal neg sense subordinate time
agree-far elision modal neg relative sense
adverb-place be-have contraction
agree-pred elision question
elision past past-agree possess pronoun
adverb-place coordination elision possess relative
agree-np clitic coordination exchange modal relative
agree-np question
agree-np past past-agree pronoun relative
exchange possess
agree-pred
adj-order adverb-place agree-np elision modal subordinate
agree-pred
clitic compare exchange idiom subordinate
adj-order agree-np clitic past
adj-order agree-np contraction neg possess sense
agree-np coordination exchange possess
clitic contraction elision modal past pronoun relative
clitic clitic-order elision past possess pronoun
agree-pred pronoun
adverb-place country idiom past past-agree
plain
agree-np idiom number question
adj-order adverb-place agree-np clitic clitic-order past pronoun
adj-order agree-np question
elision question
country time
question sense
agree-np possess pronoun sense
adj-order agree-np compare pronoun
elision past past-agree pronoun
clitic neg past past-agree
agree-np compare question relative
agree-np contraction elision past question sense
future time
past question
adj-order adverb-place agree-np compare elision number past past-agree relative
adj-order agree-far agree-np agree-pred clitic coordination exchange possess
agree-pred possess question
imperative
adj-order agree-np clitic past possess pronoun
adverb-place agree-np coordination elision existential idiom neg number past
adj-order agree-np imperative
agree-np coordination elision past possess time
agree-np agree-pred compare coordination
adj-order agree-np elision existential number subordinate time
adverb-place clitic past pronoun
adverb-place be-have elision neg
possess question sense
agree-pred
clitic imperfect time
clitic clitic-order
question
adj-order adverb-place agree-np clitic coordination neg number past sense
elision past past-agree possess pronoun relative
elision question
neg past past-agree sense
adj-order adverb-place agree-np country elision existential number subordinate
agree-np compare imperative relative
adverb-place age be-have elision number possess subordinate
adj-order agree-np existential number
adj-order agree-np clitic elision modal
age agree-np agree-pred be-have coordination number possess
adverb-place country
adj-order agree-np elision imperative neg
adverb-place be-have elision neg
clitic
adj-order agree-np coordination existential neg
adj-order adverb-place agree-np country elision neg subordinate
elision question
elision question
adj-order agree-np clitic past pronoun
elision question
adj-order agree-np agree-pred clitic neg possess relative subordinate
agree-pred elision question
agree-far agree-pred country elision neg past past-agree relative subordinate time
adj-order agree-np possess time
existential
coordination existential possess time
agree-np compare past past-agree possess pronoun relative
contraction elision past question sense
adj-order adverb-place agree-np past possess
adverb-place past sense
agree-np agree-pred elision possess pronoun
adj-order agree-np agree-pred elision pronoun
elision existential possess subordinate time
adverb-place clitic exchange subordinate
adj-order agree-np idiom past past-agree pronoun relative
adverb-place
agree-pred imperfect
adverb-place clitic elision neg past past-agree
adverb-place agree-np clitic past possess pronoun
agree-np country elision existential subordinate
clitic elision question
clitic elision idiom past past-agree pronoun relative
adverb-place agree-far elision past past-agree relative
imperative
agree-np clitic past pronoun
idiom imperative neg
adverb-place clitic coordination elision exchange possess
question
clitic elision past question
clitic coordination exchange number
clitic past pronoun
clitic modal sense time
adj-order adverb-place agree-np clitic elision past pronoun
agree-np clitic question relative
adj-order agree-np coordination elision existential
age agree-np be-have question
modal
agree-np clitic past pronoun
adverb-place clitic clitic-order past pronoun relative
adj-order agree-np elision existential
adj-order agree-far agree-np agree-pred contraction coordination elision exchange relative sense
adj-order adverb-place agree-np coordination neg number
clitic elision modal past past-agree pronoun relative sense
adj-order agree-far agree-np agree-pred coordination neg relative
imperfect
agree-pred
agree-pred imperfect past past-agree pronoun relative
plain
elision possess question
elision past question
elision question
adj-order agree-np coordination country existential modal
elision question
adj-order agree-np compare possess
elision past past-agree possess question relative
imperative neg
elision past question
clitic clitic-order past possess pronoun
age be-have number
agree-pred clitic elision neg past pronoun relative
adj-order agree-np imperative
adverb-place elision idiom neg past past-agree
past possess question
agree-pred clitic elision imperfect past past-agree pronoun relative sense
adj-order adverb-place agree-np
clitic neg past past-agree pronoun
agree-np agree-pred elision question
agree-pred possess pronoun
question
compare elision pronoun
clitic past pronoun
agree-pred
adj-order agree-np elision modal subordinate
country existential
plain
country existential
agree-np exchange neg possess subordinate
adverb-place agree-far be-have clitic coordination elision modal past past-agree relative
plain
adverb-place clitic coordination exchange
imperfect possess
adj-order agree-np coordination existential
adverb-place existential
clitic contraction past possess pronoun
adj-order agree-np imperative
adj-order adverb-place agree-np coordination elision exchange possess
past past-agree question relative sense
clitic past pronoun
elision existential number possess
adj-order adverb-place agree-np existential
exchange
adj-order agree-np agree-pred imperfect
elision question
contraction question
elision question
adj-order agree-np clitic contraction elision past pronoun
imperative neg possess
elision pronoun
agree-np agree-pred elision existential neg subordinate
adj-order agree-np elision neg past past-agree possess pronoun
elision existential idiom subordinate
agree-np existential number
adj-order agree-np clitic question
question
plain
adj-order agree-np neg
elision question
elision question
adj-order agree-np clitic past pronoun
imperfect
compare elision relative
elision neg
coordination modal
clitic modal past pronoun
adj-order agree-np coordination existential
adj-order adverb-place agree-np be-have contraction
elision question
adj-order adverb-place agree-np clitic past pronoun relative
agree-np clitic modal past pronoun
adverb-place agree-np country neg subordinate
existential number
adverb-place clitic exchange idiom
adj-order adverb-place agree-np agree-pred question relative
country possess sense subordinate
compare
contraction neg question
neg question
agree-np coordination country existential number time
adj-order agree-np clitic elision past past-agree question relative
agree-np past past-agree possess pronoun
agree-np agree-pred elision neg
age be-have number
clitic elision exchange subordinate
adj-order agree-np clitic contraction elision past possess pronoun
elision question
adj-order agree-np elision neg past past-agree pronoun sense
clitic elision past possess pronoun
agree-np neg
agree-pred elision neg pronoun
exchange
agree-pred imperfect past past-agree pronoun relative
adverb-place age be-have elision number
adj-order agree-np
adj-order agree-np clitic elision modal past possess pronoun
adj-order agree-np agree-pred possess question
clitic question
adj-order agree-np elision neg past past-agree pronoun sense
adj-order agree-np clitic contraction modal past pronoun
agree-np possess question
clitic past pronoun
adj-order agree-np contraction exchange modal possess subordinate time
clitic coordination exchange existential number
adverb-place
agree-pred pronoun
age be-have elision possess question
adj-order agree-np agree-pred contraction coordination exchange
agree-pred neg
adj-order agree-np clitic elision modal past possess pronoun
adj-order agree-np neg time
question
adverb-place agree-np contraction coordination idiom number past past-agree
contraction question
adj-order agree-np past question
adj-order agree-far agree-np neg pronoun
adj-order agree-np imperative possess
adj-order agree-np clitic clitic-order past pronoun
coordination country elision neg past past-agree time
elision past past-agree pronoun relative
agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np elision imperative neg possess
agree-np clitic contraction elision past past-agree pronoun
adj-order adverb-place agree-np contraction elision past
agree-np elision imperative neg possess
elision question
contraction coordination country elision neg past possess sense
adj-order agree-far agree-np compare past past-agree pronoun relative
past past-agree
country elision question
adverb-place number past
adj-order agree-np clitic coordination exchange
neg
adj-order agree-np number question
elision imperative possess
adj-order adverb-place agree-np agree-pred coordination elision neg possess sense
adj-order agree-np agree-pred coordination
adj-order agree-far agree-np compare elision possess pronoun relative
clitic past pronoun
exchange possess
elision possess question
clitic elision past pronoun
adj-order adverb-place agree-far agree-np coordination past possess relative
neg possess
adj-order agree-np modal number relative sense subordinate
age be-have coordination number
adj-order agree-np clitic past pronoun sense
adj-order agree-np elision past past-agree pronoun relative
be-have elision imperfect past past-agree pronoun relative
contraction modal sense time
adj-order agree-np contraction modal past past-agree pronoun relative sense
adverb-place country past past-agree
adj-order agree-far agree-np agree-pred elision modal number relative subordinate
adj-order agree-np elision question
adj-order agree-far agree-np agree-pred pronoun
contraction past past-agree pronoun
agree-np clitic past pronoun
adverb-place existential number
contraction future neg past past-agree pronoun relative
adj-order agree-np elision number question
elision neg past
adj-order age agree-np be-have question
age be-have number question
adj-order adverb-place agree-np neg possess
clitic past pronoun
contraction elision existential number subordinate
clitic modal past pronoun
adj-order agree-far agree-np compare pronoun
adj-order agree-np past past-agree pronoun
clitic past pronoun
adverb-place existential idiom
adverb-place agree-np elision question relative
adj-order adverb-place agree-np elision future neg relative sense
adj-order adverb-place agree-np agree-pred coordination idiom neg past possess
clitic time
adj-order agree-np time
be-have contraction coordination exchange imperfect
adverb-place be-have contraction idiom possess subordinate
clitic modal sense
adj-order adverb-place agree-np subordinate time
adj-order agree-np contraction question relative sense
agree-np number
elision question
adj-order adverb-place agree-np elision neg past possess
adj-order agree-np past past-agree possess pronoun
imperative past past-agree relative
adj-order agree-np compare question
elision imperative neg possess
clitic exchange subordinate time
adj-order agree-np clitic past past-agree pronoun relative
adj-order agree-np clitic contraction coordination elision modal sense
adj-order adverb-place agree-np existential
adj-order agree-far agree-np clitic clitic-order country possess
clitic country exchange modal subordinate
adj-order agree-np imperfect
contraction number question sense
elision existential neg subordinate time
agree-np coordination existential
be-have elision neg
agree-pred
agree-np compare possess
elision question
adverb-place elision neg subordinate
elision question sense
agree-np past past-agree possess
agree-np elision neg number past
adj-order agree-np
agree-far agree-np agree-pred coordination elision existential past past-agree relative
age be-have number
agree-pred neg
adj-order agree-np elision question
clitic elision past possess pronoun
agree-np elision question
idiom pronoun sense
adj-order agree-np imperative
adverb-place agree-far clitic coordination elision exchange future past past-agree relative
contraction exchange existential number possess subordinate
agree-far compare elision past past-agree relative
imperative
clitic clitic-order past pronoun
plain
question
elision question
imperative neg
elision existential number
adj-order agree-np elision neg number past past-agree pronoun relative sense
adj-order agree-np contraction exchange possess
clitic question
existential number
question
adj-order agree-np coordination country existential
adj-order agree-np coordination existential number
agree-np modal neg sense
adverb-place
adj-order agree-np agree-pred
adj-order agree-np clitic clitic-order modal past pronoun
neg possess
adj-order agree-np existential number
country past past-agree
adj-order agree-np compare possess pronoun relative sense
exchange
imperative possess
clitic elision neg past past-agree
agree-pred pronoun
adj-order agree-np agree-pred coordination elision idiom possess relative sense
agree-far agree-np elision past past-agree relative sense
imperative
adj-order agree-far agree-np be-have elision past past-agree possess relative subordinate
elision neg past past-agree pronoun sense
adj-order adverb-place agree-np agree-pred
agree-far clitic contraction modal subordinate
adverb-place be-have coordination elision neg past possess
adverb-place agree-far be-have clitic coordination country elision neg relative
agree-np idiom question
adj-order agree-np elision past possess time
number
contraction elision existential number subordinate
agree-pred coordination elision neg possess
agree-np contraction past past-agree pronoun sense
agree-np coordination exchange possess
agree-pred imperfect past past-agree pronoun
elision neg past sense
adj-order agree-np clitic past pronoun sense
agree-pred elision neg
be-have exchange possess subordinate
adj-order adverb-place agree-np exchange possess subordinate
question
elision number question
agree-np clitic contraction exchange neg subordinate
adj-order agree-np compare number
adverb-place agree-np country elision existential subordinate
clitic question
adj-order agree-np compare elision
elision question
adj-order agree-np compare
future
imperative
agree-np compare elision pronoun
be-have
neg
coordination modal past sense
question
compare possess
contraction modal question sense
adverb-place neg
agree-np clitic clitic-order elision possess question relative
imperative possess
question
existential
adj-order agree-np clitic contraction neg past past-agree pronoun sense
adj-order agree-np elision neg past time
adverb-place time
elision question
agree-pred elision neg
clitic contraction elision past possess pronoun
adj-order agree-np compare pronoun relative
age agree-np be-have number
adj-order age agree-np be-have coordination existential idiom number
adj-order agree-far agree-np agree-pred elision neg pronoun relative
agree-np number past possess time
agree-np neg subordinate
plain
adj-order agree-np agree-pred clitic elision modal past pronoun relative
agree-np clitic past question sense
question
clitic exchange possess subordinate time
clitic modal past pronoun
agree-np contraction coordination exchange future possess sense time
adj-order agree-np clitic number question
agree-pred imperfect past past-agree pronoun relative
adj-order agree-np modal question
be-have number
adverb-place contraction modal neg number sense subordinate time
past past-agree pronoun relative sense
adj-order agree-np clitic past pronoun
existential
be-have elision neg
clitic question
agree-far agree-np coordination elision past possess time
adj-order agree-np exchange
agree-pred pronoun
neg time
clitic coordination exchange future time
adj-order agree-np elision neg past possess time
adj-order agree-np agree-pred elision
adj-order agree-np imperative possess
adverb-place elision idiom neg past
agree-np elision existential
agree-np country elision existential neg number possess subordinate
compare elision
compare elision pronoun relative
elision question
agree-pred contraction possess
agree-np compare
idiom question
contraction coordination existential modal
agree-np clitic elision past pronoun
adj-order agree-np country elision modal
question
agree-np coordination neg
clitic coordination exchange
clitic exchange subordinate
country elision neg
imperative neg
clitic elision past pronoun
adj-order agree-np coordination existential
adverb-place elision idiom neg past
adj-order agree-np elision question
adj-order agree-np clitic country exchange possess subordinate
imperative
country question
contraction question sense
adverb-place agree-np modal
agree-pred question
imperative
adj-order adverb-place agree-np clitic coordination imperfect neg possess sense time
adj-order agree-np clitic past pronoun
agree-pred compare possess relative
adverb-place clitic elision exchange number subordinate
adj-order agree-np clitic past pronoun
adverb-place agree-np be-have imperfect
elision question
clitic neg subordinate time
adverb-place coordination elision neg
agree-pred clitic exchange subordinate
clitic elision past pronoun relative
adj-order adverb-place agree-np clitic elision exchange subordinate
clitic neg question
adverb-place clitic elision past past-agree
neg
idiom modal
agree-np elision question
compare coordination elision neg time
adverb-place agree-far neg
adj-order adverb-place age agree-np be-have coordination elision idiom neg number past
adj-order agree-np clitic coordination future neg
be-have contraction imperfect
adj-order adverb-place agree-np be-have coordination elision imperfect possess
agree-pred elision pronoun
compare idiom
adj-order adverb-place agree-np clitic past pronoun
country question
contraction elision idiom neg past past-agree pronoun relative
agree-pred imperfect
agree-np elision neg number past
adj-order agree-np number question
adj-order agree-np elision question
past
agree-pred elision neg possess pronoun
adverb-place possess
agree-pred elision pronoun
adj-order agree-np clitic question
agree-far be-have clitic elision modal relative
adj-order adverb-place agree-far agree-np coordination neg past possess relative
clitic elision past possess pronoun
adj-order agree-np question
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np agree-pred elision pronoun
clitic past past-agree pronoun relative
adj-order adverb-place agree-np coordination elision past possess
neg
country past question
agree-pred question
exchange neg possess subordinate time
question
adj-order agree-np compare possess pronoun
clitic coordination exchange modal neg possess time
adj-order agree-np contraction elision exchange existential number subordinate
elision existential idiom subordinate
adj-order agree-np imperative possess
adverb-place clitic
agree-np elision modal number
adj-order agree-far agree-np elision past relative
age be-have question
adj-order agree-np agree-pred pronoun
agree-np agree-pred clitic coordination elision exchange neg
adj-order agree-np agree-pred be-have contraction coordination number relative
adj-order agree-np be-have contraction existential subordinate
adj-order agree-np elision
adj-order agree-np number past time
adj-order agree-np agree-pred elision pronoun
clitic neg subordinate
adverb-place agree-np agree-pred coordination imperfect modal
agree-far be-have contraction possess subordinate
agree-np agree-pred past past-agree pronoun relative
adverb-place agree-far clitic sense subordinate
agree-pred elision question
adverb-place
adj-order agree-np compare elision existential number subordinate
agree-pred possess
adverb-place past
agree-pred possess pronoun
agree-pred imperative relative
clitic coordination exchange time
agree-pred imperfect past past-agree pronoun
adverb-place contraction imperfect sense
adj-order agree-np exchange
compare possess
agree-pred pronoun
agree-pred elision question
neg time
adj-order agree-np contraction coordination existential idiom neg number sense
clitic past pronoun sense
adj-order adverb-place agree-np clitic contraction elision past pronoun
contraction imperfect
agree-np agree-pred imperfect past past-agree pronoun
adverb-place elision
compare past question relative sense
age be-have number
agree-np past past-agree pronoun relative
possess question
adj-order agree-np elision number past sense
contraction coordination elision neg number past time
clitic past pronoun
clitic coordination future time
agree-np be-have elision subordinate
adverb-place clitic elision neg
agree-np compare pronoun
elision question
question
adj-order agree-np elision existential idiom subordinate
agree-pred elision neg question relative
contraction elision exchange
imperative possess
adj-order agree-np compare subordinate
be-have existential possess subordinate
age be-have question
coordination country existential
agree-np agree-pred elision past question relative
agree-far clitic elision exchange modal neg past past-agree relative subordinate
be-have country past past-agree pronoun relative
clitic modal
agree-np question
agree-np elision existential idiom subordinate
agree-np be-have contraction elision idiom possess relative subordinate
clitic past question
adj-order agree-np existential number
adj-order agree-np compare elision pronoun
age be-have possess question
agree-np elision number question
adj-order agree-np agree-pred
adj-order agree-np elision neg possess question relative
adj-order adverb-place age agree-np be-have number
elision future sense
imperative
elision exchange
elision idiom question
be-have elision
adj-order agree-np be-have existential number subordinate
agree-pred neg subordinate time
adverb-place country number subordinate
clitic clitic-order past possess pronoun
adj-order agree-np clitic contraction elision past pronoun relative
adj-order adverb-place agree-far agree-np past possess
clitic elision past pronoun
imperative
contraction coordination elision existential neg past time
adverb-place clitic elision past pronoun
adj-order agree-np elision question
number question sense
adj-order adverb-place agree-far agree-np agree-pred clitic coordination past relative
agree-np clitic coordination elision existential future neg number
adj-order adverb-place agree-np number past past-agree
agree-far future relative
adverb-place contraction elision exchange possess subordinate
be-have elision neg number
clitic question
adverb-place country existential
adverb-place agree-np clitic idiom past pronoun
agree-np clitic clitic-order modal past pronoun
country elision existential number subordinate
clitic past pronoun
clitic neg question
adj-order adverb-place agree-far agree-np clitic past past-agree relative
adj-order agree-np question
be-have
adverb-place agree-np contraction exchange sense sense-that subordinate that
adverb-place imperfect number
adj-order agree-np agree-pred clitic coordination elision past
elision question
adj-order agree-np existential
agree-np agree-pred elision possess pronoun
elision imperative neg
adj-order agree-np compare contraction coordination existential
idiom imperative
contraction coordination imperfect sense
adj-order agree-np clitic clitic-order elision past pronoun relative
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative sense
agree-far elision neg past sense
elision neg past question
past past-agree
agree-far agree-pred contraction elision possess pronoun
agree-np clitic clitic-order past pronoun
age be-have elision number
clitic clitic-order question
adj-order adverb-place agree-np future
adverb-place agree-np clitic clitic-order past pronoun
agree-np contraction coordination existential modal number
existential possess
adj-order agree-np contraction elision neg past past-agree possess pronoun
idiom imperative
adverb-place exchange possess
agree-far agree-pred contraction elision neg pronoun
agree-far agree-pred neg past past-agree relative
imperfect sense
elision past past-agree possess pronoun
possess question
agree-np imperfect
agree-pred elision pronoun
exchange possess
adj-order agree-np elision imperative neg
adj-order agree-np coordination existential past time
agree-far agree-pred compare pronoun relative sense
compare contraction elision existential number subordinate
existential idiom number
adj-order agree-far agree-np elision past past-agree relative
clitic elision past past-agree pronoun relative
adj-order agree-np question
adj-order agree-np imperfect past past-agree possess relative
question
adj-order agree-np clitic clitic-order past question
adj-order agree-np clitic elision idiom past pronoun
be-have imperfect
agree-pred question
agree-pred neg pronoun
agree-np country elision past past-agree pronoun relative
adverb-place agree-np be-have contraction coordination neg
clitic contraction
adj-order agree-far agree-np compare elision modal relative sense
agree-np idiom question
clitic modal past pronoun
clitic coordination elision neg possess
adj-order agree-np imperative
adverb-place neg
agree-np elision exchange
clitic past possess pronoun sense
elision neg past time
clitic clitic-order elision time
adverb-place coordination elision past possess sense time
adj-order agree-far agree-np agree-pred contraction pronoun
adj-order agree-np coordination elision exchange time
possess
clitic elision neg past past-agree
adj-order agree-np idiom possess time
country number past past-agree
modal possess
adj-order agree-np subordinate
adj-order agree-np agree-pred coordination exchange possess
clitic clitic-order past pronoun
country question
clitic elision exchange possess subordinate
adverb-place existential
agree-np be-have clitic subordinate time
adverb-place imperfect sense
agree-pred elision future possess relative
adverb-place agree-far agree-np agree-pred elision neg number past past-agree relative subordinate
agree-pred elision pronoun
elision question
adverb-place neg
agree-pred coordination country elision neg
agree-np coordination elision modal neg time
elision neg past time
past question
adj-order agree-np idiom question
clitic elision modal subordinate
adj-order agree-np elision neg past past-agree possess pronoun
plain
adj-order agree-np elision existential number subordinate
agree-np imperative
elision past
agree-pred imperfect
adverb-place agree-pred imperfect
plain
idiom question
adj-order agree-np elision question
adj-order adverb-place agree-far agree-np agree-pred elision neg past relative
adverb-place contraction
agree-far compare past past-agree relative
adj-order agree-np elision possess question
elision neg past past-agree pronoun relative
elision question
clitic coordination exchange
coordination neg sense
adj-order agree-np coordination existential idiom number past time
clitic country modal
possess question
adj-order adverb-place agree-np clitic coordination existential modal
question
adj-order agree-np elision
past past-agree possess pronoun
neg possess
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np compare pronoun
adj-order agree-np clitic past possess pronoun
elision
agree-np clitic modal past pronoun
adj-order agree-np contraction elision exchange possess subordinate
adj-order adverb-place agree-np neg
clitic past pronoun
clitic idiom question
adverb-place age be-have number
adj-order agree-np agree-pred contraction coordination elision exchange neg
agree-np question
adj-order adverb-place agree-np compare question relative
compare coordination exchange possess
clitic coordination exchange
adverb-place clitic clitic-order past pronoun relative
age agree-far be-have clitic elision exchange number past past-agree relative subordinate
agree-pred existential number subordinate
adj-order agree-np country existential number
adverb-place question
adj-order agree-np elision existential number
agree-np agree-pred elision pronoun
adj-order agree-np clitic past past-agree possess pronoun
agree-pred elision neg
adj-order agree-np agree-pred elision neg
agree-np coordination neg past
adj-order agree-np be-have exchange subordinate
adj-order agree-np agree-pred elision neg
adj-order agree-np agree-pred coordination neg
clitic elision past pronoun relative sense
adj-order adverb-place agree-np contraction elision idiom neg past past-agree
clitic number sense subordinate
possess question
adverb-place agree-np contraction coordination possess time
agree-pred clitic past pronoun relative
agree-np agree-pred contraction coordination exchange neg possess
adj-order agree-np elision imperative neg
adj-order agree-np past past-agree possess pronoun relative
adj-order agree-np compare question
agree-np contraction exchange
agree-np clitic
plain
contraction future sense
adverb-place agree-np coordination country elision existential neg
clitic clitic-order past pronoun relative
agree-np be-have imperfect time
adj-order agree-np elision idiom question relative
agree-far elision modal relative time
adverb-place future neg
adj-order agree-np imperative past past-agree relative
adj-order agree-far agree-np clitic elision past past-agree relative
adverb-place exchange possess
imperative
clitic clitic-order elision neg past past-agree
elision question
elision idiom question
clitic modal past pronoun
neg
country existential
coordination elision existential neg number time
agree-np elision question
adverb-place coordination existential idiom possess
agree-np elision past past-agree question relative
be-have clitic elision exchange sense-that subordinate that
elision neg time
elision
adj-order adverb-place agree-np be-have elision neg
country elision past question
adj-order agree-np agree-pred contraction elision neg past past-agree possess pronoun relative
agree-np neg possess
elision question
modal question
adj-order agree-np compare pronoun
adj-order agree-np elision question
agree-np coordination existential number possess
be-have coordination elision neg possess time
adj-order agree-far agree-np compare past past-agree pronoun relative
adj-order agree-np existential
elision neg
adj-order agree-np clitic elision past possess pronoun
agree-np modal question
adj-order agree-np contraction coordination modal time
adj-order adverb-place agree-np coordination elision neg past
adverb-place be-have coordination country existential imperfect possess
agree-far agree-pred coordination elision neg past past-agree relative
adverb-place contraction existential number
elision imperative
adj-order agree-np clitic clitic-order modal past pronoun relative
adverb-place agree-np clitic past pronoun relative
agree-np clitic past possess pronoun
adj-order agree-np modal sense
past question
adj-order agree-np agree-pred coordination time
adj-order agree-np clitic past pronoun
existential idiom number
agree-np coordination country elision idiom past possess
number past question
clitic clitic-order future number
agree-far agree-np relative time
adj-order agree-np agree-pred clitic clitic-order past pronoun relative
question
elision neg
clitic elision past
adj-order agree-np elision possess question
elision
adj-order agree-np time
compare possess pronoun
agree-far clitic elision modal past past-agree relative
adj-order agree-np clitic elision past pronoun
imperfect question
clitic elision past possess pronoun
contraction coordination modal past sense
imperative neg
adj-order agree-np clitic contraction coordination modal neg past sense time
clitic imperfect question
clitic past possess question
age be-have number question
adj-order agree-np clitic clitic-order contraction elision modal past possess pronoun
possess question sense
modal number question
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
plain
contraction elision neg past question sense
agree-pred imperfect
agree-np agree-pred elision possess subordinate time
agree-far compare elision relative
adj-order agree-np clitic elision modal past pronoun
adverb-place contraction neg sense
adj-order agree-np clitic coordination neg possess time
adj-order agree-np agree-pred elision neg possess pronoun
adj-order agree-far agree-np agree-pred elision imperfect past past-agree relative sense
be-have imperfect
compare pronoun
adj-order agree-np be-have coordination elision imperfect time
coordination modal
adverb-place agree-np coordination imperfect modal time
modal question
adverb-place clitic
adj-order agree-np agree-pred possess subordinate time
be-have imperfect past past-agree pronoun
agree-np clitic modal past possess pronoun
clitic past possess pronoun
adverb-place clitic
pronoun sense
adj-order agree-np country existential
adj-order agree-np possess question
question
clitic elision past possess pronoun
adj-order adverb-place agree-np contraction coordination past sense
adj-order agree-np clitic exchange neg possess subordinate
clitic past pronoun
agree-far agree-pred be-have coordination elision exchange imperfect possess relative
compare elision
adj-order agree-np past question
adverb-place
plain
contraction exchange possess
elision existential
adverb-place clitic clitic-order elision
number possess
agree-np elision neg past past-agree possess pronoun
clitic past pronoun
question
coordination sense time
adj-order agree-np coordination country exchange neg
adverb-place modal neg possess subordinate time
elision past past-agree question relative
clitic clitic-order past pronoun
adj-order agree-np clitic number question
question
adj-order age agree-np be-have elision number
adj-order agree-far agree-np clitic coordination exchange imperfect relative
question
agree-pred coordination elision neg sense
clitic coordination existential number
adverb-place clitic elision exchange subordinate
agree-pred pronoun
country elision number
adj-order agree-np exchange
adj-order agree-far agree-np agree-pred contraction possess pronoun
adverb-place contraction coordination past sense
question
past question
elision possess question
adverb-place coordination elision past possess
adj-order agree-np country modal
adj-order agree-np existential
adverb-place agree-pred elision
adverb-place elision
agree-far be-have past past-agree relative
adj-order agree-np elision question
clitic clitic-order elision question
agree-far elision existential number possess relative subordinate
adj-order agree-far agree-np agree-pred
agree-np clitic idiom modal past pronoun
clitic elision question
agree-pred contraction imperfect past past-agree pronoun
adj-order agree-far agree-np neg relative
contraction past past-agree pronoun sense
compare elision pronoun
elision question
agree-pred pronoun
adverb-place clitic past pronoun
adj-order agree-np elision question
compare coordination possess
elision question relative
elision neg
agree-np elision neg past
country elision idiom modal neg possess subordinate
adverb-place neg past past-agree
adj-order agree-np question
clitic clitic-order modal past pronoun
existential number
question
agree-np past past-agree pronoun sense
agree-far agree-np agree-pred elision pronoun
adverb-place clitic imperfect
exchange
adj-order agree-np clitic clitic-order past pronoun
past past-agree pronoun
imperative neg
adj-order adverb-place agree-np contraction elision idiom neg number past sense
adj-order agree-np be-have contraction coordination time
clitic question
adverb-place clitic elision past relative
adj-order adverb-place agree-np neg relative
clitic past pronoun
adj-order agree-np clitic past past-agree pronoun
agree-np agree-pred imperfect possess
elision imperative neg relative
adj-order agree-far agree-np existential idiom number possess subordinate
contraction exchange
age be-have elision neg question relative
adverb-place clitic past pronoun
adj-order agree-np clitic elision past pronoun relative
adj-order age agree-np be-have question
adj-order agree-np elision question
country existential
question
adj-order agree-np elision neg past past-agree pronoun
agree-np elision future
elision imperative
elision possess question
adj-order agree-np coordination elision neg past
adj-order agree-np agree-pred elision existential subordinate
contraction coordination country neg sense time
agree-pred coordination elision exchange
clitic elision past question
agree-pred elision question
adj-order agree-np be-have country elision subordinate time
adverb-place contraction past
clitic elision past past-agree
agree-np elision possess time
adj-order agree-np elision imperfect
adj-order adverb-place agree-np country subordinate time
adj-order agree-np agree-pred pronoun
question
adj-order agree-np agree-pred subordinate
neg question sense sense-that that
adj-order agree-far agree-np compare elision neg past possess pronoun relative sense
adj-order agree-np be-have
elision question
adj-order agree-np clitic elision past possess pronoun
clitic clitic-order question
adj-order agree-np past past-agree pronoun sense
elision question
adj-order agree-np be-have coordination elision neg number time
adj-order agree-np agree-pred question
country possess subordinate
elision existential number
agree-np agree-pred elision neg possess pronoun
adverb-place modal
adj-order agree-np elision modal question relative
adj-order agree-far agree-np compare pronoun
country question
adj-order agree-np be-have elision possess subordinate
adj-order adverb-place agree-np clitic clitic-order past possess pronoun
clitic clitic-order modal
adj-order agree-np clitic modal past pronoun
adj-order agree-np clitic possess question
adj-order agree-far agree-np coordination elision imperfect past
adj-order agree-np past time
agree-np contraction exchange
agree-pred imperfect
adverb-place agree-np future number
adj-order agree-far agree-np agree-pred coordination imperfect neg possess relative
agree-np clitic clitic-order question
agree-np imperative neg possess
question
elision question
adverb-place contraction sense time
adj-order age agree-np be-have possess question
adj-order age agree-np be-have question
adj-order agree-np
adverb-place agree-np neg
adj-order agree-np possess
existential number
adj-order agree-np neg
coordination elision existential future neg
agree-np clitic elision future question relative
existential
contraction coordination country existential
age be-have number question
elision sense
agree-pred possess
elision question
elision question
adj-order agree-far agree-np number past relative
adj-order agree-np agree-pred pronoun
agree-pred elision neg
number possess question
adj-order adverb-place agree-far agree-np elision modal neg past relative
adj-order agree-np question
agree-np coordination existential number
adj-order agree-np imperative
agree-pred imperfect past past-agree pronoun relative
agree-np clitic elision modal past pronoun
agree-np agree-pred elision pronoun
be-have
be-have exchange possess subordinate time
adj-order agree-np agree-pred coordination past
adverb-place clitic elision neg possess subordinate
elision existential neg possess sense sense-that subordinate that
adj-order agree-np country
agree-np elision question relative
adverb-place clitic elision idiom past past-agree relative
country elision neg past past-agree
adj-order agree-np contraction coordination exchange existential
contraction elision question
adj-order agree-np idiom past
adj-order agree-np clitic elision past pronoun
adj-order adverb-place agree-np be-have contraction coordination past
adj-order adverb-place agree-far agree-np agree-pred imperfect past relative
adj-order agree-np elision neg past possess question relative sense
adverb-place contraction elision exchange modal subordinate
country imperfect question
adj-order agree-far agree-np agree-pred elision pronoun
agree-pred
clitic past pronoun
adj-order agree-np compare pronoun
adverb-place be-have coordination elision neg sense
agree-np agree-pred
adj-order agree-np question
adverb-place country
adverb-place possess
adj-order agree-np clitic past pronoun
adverb-place future
agree-np imperative neg
adj-order agree-np imperative
adverb-place coordination future idiom number
agree-np coordination elision neg past
agree-np agree-pred
agree-pred imperfect past past-agree pronoun
adj-order agree-np clitic past pronoun
adj-order agree-far agree-np be-have coordination past
agree-np contraction elision modal
modal sense
compare idiom possess subordinate
adj-order agree-np imperfect time
country existential number
elision number question
be-have clitic modal possess subordinate
clitic modal question
elision question
number question sense
adj-order agree-np clitic past pronoun
adj-order agree-np clitic past pronoun
clitic modal past pronoun sense
question
agree-far compare elision past past-agree possess pronoun relative
adverb-place past
agree-np clitic elision past past-agree pronoun relative
adj-order agree-np be-have contraction
adverb-place clitic exchange
agree-np question sense
be-have imperfect past past-agree pronoun relative
question
question
elision past past-agree question relative
adj-order agree-np existential idiom number
imperative
agree-np clitic contraction past pronoun
exchange existential subordinate
coordination imperfect relative
adj-order agree-np country elision existential modal number subordinate
adj-order agree-np elision question
adj-order agree-np clitic coordination elision exchange possess
adj-order adverb-place agree-np coordination elision neg possess
be-have elision neg possess subordinate
adverb-place coordination existential number
past
adj-order agree-np agree-pred pronoun
agree-pred modal subordinate
adj-order adverb-place agree-np clitic elision past pronoun
be-have imperfect past past-agree pronoun
adj-order agree-far agree-np agree-pred elision past past-agree pronoun relative
agree-np existential number
clitic past possess pronoun
agree-far agree-np compare elision existential idiom number relative subordinate
adj-order agree-np elision question
clitic clitic-order modal past pronoun
agree-pred possess pronoun
adj-order agree-np agree-pred compare possess pronoun relative
adj-order adverb-place agree-np agree-pred contraction subordinate
adj-order adverb-place agree-np clitic coordination elision modal past past-agree time
clitic modal number question
elision neg number past possess
country existential
agree-np exchange existential number possess subordinate
past
agree-far clitic coordination elision neg relative
adverb-place clitic past pronoun
elision neg past
adj-order adverb-place agree-np agree-pred contraction past relative
elision imperative neg
adj-order agree-np compare elision possess pronoun
coordination imperfect
country
adj-order agree-np agree-pred
adj-order agree-np exchange subordinate
adj-order agree-np neg
adj-order agree-np imperative neg possess
agree-pred coordination modal
adverb-place country future neg
adj-order age agree-far agree-np be-have contraction coordination elision exchange number past past-agree relative
clitic clitic-order modal past pronoun
elision past possess
agree-pred imperfect possess
adverb-place compare contraction coordination elision possess sense
adj-order agree-np clitic past pronoun relative
adverb-place clitic coordination elision neg past possess time
adverb-place agree-np elision modal relative subordinate
agree-pred
agree-np neg question sense
adverb-place agree-np neg
compare
agree-np compare elision possess pronoun
adj-order agree-np past past-agree pronoun relative sense
compare elision question
adj-order agree-np neg
coordination elision idiom neg past
adj-order agree-np elision past past-agree possess pronoun relative
imperative
clitic clitic-order past past-agree
question
agree-pred elision possess pronoun
clitic past pronoun
elision question
question sense sense-that that
adj-order agree-np elision question
adj-order agree-np agree-pred coordination country existential number
adj-order adverb-place agree-np clitic clitic-order past possess pronoun
agree-pred
imperative
adverb-place agree-np existential
agree-far agree-pred elision past past-agree pronoun relative
adverb-place elision neg past
adverb-place agree-pred coordination elision past
contraction coordination modal neg sense time
adj-order agree-np clitic elision past possess pronoun
agree-pred
adj-order agree-np coordination elision exchange
adj-order agree-np elision question
adj-order agree-np elision imperative neg
adverb-place clitic past possess
adj-order agree-np compare possess pronoun
agree-pred
agree-pred elision question
elision question
clitic clitic-order past pronoun
adj-order agree-np agree-pred elision question relative
adj-order agree-np modal
question
adverb-place past
elision exchange possess
agree-pred contraction coordination
adj-order agree-np be-have elision neg time
adverb-place clitic coordination neg possess sense
elision question
adverb-place clitic elision past past-agree
agree-pred possess question
adj-order adverb-place agree-np compare country elision possess subordinate
elision past past-agree question relative
adj-order agree-np number question
elision question
adverb-place elision existential
clitic contraction past pronoun
adj-order agree-np agree-pred elision question relative
elision imperfect possess
adverb-place contraction elision future idiom neg past past-agree possess relative
adj-order agree-np clitic elision neg past possess time
adj-order agree-np clitic exchange possess subordinate time
adj-order agree-np imperative
adverb-place agree-far clitic elision past past-agree relative
agree-np be-have clitic coordination elision neg past
adj-order agree-np elision question
agree-np agree-pred coordination possess
adj-order adverb-place agree-np agree-pred clitic elision neg possess subordinate
imperative
country
adj-order agree-np imperative
adverb-place existential
adj-order agree-np exchange possess
adj-order agree-np clitic elision past pronoun sense
clitic clitic-order past pronoun
elision question
modal neg
agree-np coordination elision exchange existential number
elision question
agree-pred
agree-np future possess
clitic elision past possess pronoun
agree-pred elision possess pronoun
clitic clitic-order modal question
past question
adj-order agree-np future
adj-order agree-np existential number
adj-order agree-np clitic elision idiom modal past past-agree pronoun relative
adj-order agree-np contraction imperative
elision past question relative
adj-order adverb-place agree-np
adj-order agree-np clitic past pronoun
adj-order agree-np question relative
past past-agree pronoun relative sense
agree-np agree-pred imperfect past past-agree pronoun
agree-np clitic question
imperative
agree-pred elision neg possess
adverb-place agree-pred possess
coordination idiom time
agree-np clitic clitic-order past pronoun
past past-agree question relative
elision neg possess pronoun sense
clitic relative
adj-order agree-np neg number question
adj-order agree-far agree-np agree-pred elision past past-agree relative subordinate
past possess
agree-np imperative
past question
agree-np imperative possess
modal question
adverb-place agree-far clitic coordination elision future past past-agree relative sense
agree-pred pronoun
adverb-place clitic coordination modal sense time
adverb-place clitic elision past pronoun
adj-order agree-np clitic compare sense subordinate
adverb-place clitic neg possess
adj-order agree-np clitic clitic-order past possess pronoun
clitic neg past
adj-order adverb-place agree-np clitic elision future idiom
adj-order adverb-place agree-np agree-pred clitic elision past pronoun relative
agree-pred imperfect past past-agree pronoun
adj-order agree-np existential number
adj-order agree-np clitic exchange existential number subordinate
plain
elision question
clitic elision modal past pronoun
adverb-place country existential idiom
agree-np contraction coordination future neg
adj-order adverb-place agree-np coordination future neg possess
age be-have possess question
clitic coordination elision existential
adj-order agree-np elision past past-agree question relative
adj-order agree-np elision question
adj-order agree-np clitic elision past pronoun relative sense
adverb-place contraction coordination elision past
