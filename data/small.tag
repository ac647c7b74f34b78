adj-order agree-np number time
adj-order agree-np existential
clitic clitic-order modal past pronoun
agree-np possess pronoun
agree-pred elision possess pronoun
adj-order agree-np past question
adverb-place number question
elision existential
past past-agree question relative
modal subordinate time
agree-pred imperfect
elision question relative
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
existential possess
agree-pred subordinate
agree-np neg
adj-order agree-np clitic coordination exchange neg
adj-order agree-np contraction coordination elision exchange past possess
adj-order agree-np compare possess pronoun
adj-order agree-np agree-pred
clitic exchange
imperative neg possess
adj-order agree-far agree-np compare elision
adverb-place possess time
contraction existential number possess subordinate time
existential
clitic modal question
modal sense
agree-pred elision existential idiom number possess subordinate
adverb-place age be-have number
clitic clitic-order neg time
question
agree-far agree-pred past past-agree pronoun relative
contraction elision question sense
question
agree-pred possess
imperative
adverb-place clitic past pronoun
clitic elision past pronoun
adj-order agree-np agree-pred coordination elision neg past
agree-pred elision neg subordinate
adj-order adverb-place agree-np coordination neg past
agree-pred pronoun
adj-order agree-np elision existential subordinate
compare elision question
adj-order agree-np clitic coordination future neg past
clitic coordination elision exchange neg sense
modal
imperative neg
contraction country existential modal subordinate time
clitic elision modal past possess pronoun
adj-order adverb-place agree-np contraction possess
agree-pred elision question
adj-order adverb-place agree-far agree-np country elision future past past-agree relative
adverb-place country elision past past-agree
adj-order agree-np clitic elision past past-agree possess pronoun relative
adverb-place agree-np compare possess
contraction modal number question
contraction modal question sense
clitic clitic-order modal past pronoun
agree-np question
adj-order agree-np modal relative
coordination possess
adj-order agree-np clitic past pronoun relative
agree-np clitic past past-agree
exchange
compare
neg time
adj-order agree-np elision possess question
adverb-place coordination future
coordination elision exchange past
adj-order agree-np clitic past pronoun
imperative relative
adj-order agree-np existential number possess
adverb-place agree-np coordination elision past sense
clitic elision existential idiom subordinate time
agree-np agree-pred number
agree-np imperative
adj-order agree-np clitic elision past pronoun
neg sense
adj-order agree-np elision neg possess time
adj-order agree-np elision past possess question
existential
elision question
age be-have question
agree-pred imperfect question
adverb-place agree-far be-have country neg number subordinate
adverb-place agree-pred coordination number
adj-order agree-far agree-np clitic coordination elision exchange modal past past-agree relative
adj-order agree-np clitic clitic-order past pronoun
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
clitic elision past pronoun relative
coordination elision exchange neg past past-agree sense-that that
agree-pred coordination sense
agree-far agree-np coordination existential relative
possess question
elision past past-agree pronoun relative sense
adj-order agree-np clitic elision past pronoun
elision possess question
elision past past-agree question relative
adverb-place coordination number
country
clitic past past-agree question
elision question
agree-np modal question relative
adj-order agree-np agree-pred elision subordinate
adj-order agree-np agree-pred elision neg pronoun
past relative
elision neg possess subordinate
question
plain
clitic past pronoun
question
agree-np number past
adj-order agree-np elision question
adj-order agree-np clitic past pronoun
adverb-place agree-pred coordination elision future
adj-order agree-np be-have possess
contraction question sense
elision question
age agree-far agree-pred be-have number relative
question
clitic modal past possess pronoun sense
adj-order agree-np be-have compare imperfect relative subordinate
clitic elision modal past possess pronoun
clitic past pronoun
adj-order agree-np agree-pred coordination existential neg possess
clitic clitic-order
elision question
adj-order adverb-place agree-np clitic country possess subordinate
agree-np past
adverb-place agree-np agree-pred elision neg subordinate
clitic question
agree-pred elision neg past past-agree relative subordinate
question
adj-order adverb-place agree-np contraction coordination country elision existential number
agree-far contraction coordination elision past past-agree relative
modal time
imperative neg
clitic modal past pronoun
adverb-place be-have
agree-np compare pronoun
imperative
adj-order agree-np contraction modal sense
clitic past pronoun
clitic exchange
adj-order adverb-place agree-np contraction existential number sense subordinate
clitic elision past past-agree pronoun relative
agree-far agree-np agree-pred elision neg pronoun relative
be-have coordination elision existential neg time
agree-pred be-have number possess subordinate
adj-order agree-np elision past relative
adverb-place neg possess
adverb-place
contraction elision number possess question
question
adj-order agree-np compare possess pronoun
be-have elision subordinate time
possess question
clitic clitic-order
country imperfect past past-agree pronoun relative sense
clitic past pronoun
agree-np coordination existential number
agree-far agree-np be-have contraction exchange possess subordinate
agree-pred possess pronoun
elision
adj-order agree-np
adj-order agree-np agree-pred contraction possess pronoun
adj-order agree-np contraction coordination elision existential neg past
adj-order agree-np imperative neg
question
adj-order agree-np clitic elision exchange existential possess subordinate
be-have
agree-far agree-np agree-pred elision past past-agree relative
adverb-place agree-np be-have coordination imperfect
agree-pred past past-agree question relative
clitic clitic-order past possess pronoun
elision question sense
agree-np clitic past pronoun
question
agree-np clitic neg time
agree-np clitic coordination country exchange
adj-order agree-far agree-np elision modal
adj-order agree-np contraction existential number
imperative
age be-have question relative
coordination elision exchange neg past possess
elision exchange neg subordinate time
adj-order agree-np past past-agree pronoun relative
clitic contraction past pronoun
adverb-place existential
adj-order agree-far agree-np agree-pred elision pronoun
adj-order agree-np question
imperative relative sense
clitic elision modal past pronoun
clitic clitic-order past pronoun relative
clitic past past-agree
adj-order agree-np agree-pred existential number possess subordinate
agree-far agree-pred be-have coordination idiom possess
agree-np clitic question
adj-order agree-np agree-pred pronoun
clitic elision past past-agree
be-have elision neg question
adverb-place
agree-pred clitic coordination exchange
adverb-place compare elision past relative
elision question
agree-np contraction question
elision imperative neg relative
adj-order agree-far agree-np compare elision past past-agree possess pronoun relative
adverb-place agree-np coordination modal time
adj-order agree-np clitic question
agree-np compare possess pronoun
adj-order adverb-place agree-np coordination country existential number
agree-far agree-np compare elision pronoun relative
age be-have elision question
question
imperative neg
adverb-place agree-pred clitic subordinate
adj-order agree-np existential
question
adverb-place clitic past pronoun
adj-order agree-far agree-np elision modal past past-agree relative
existential
agree-np agree-pred existential number subordinate
existential number
agree-pred elision neg question
adj-order adverb-place agree-np agree-pred elision neg possess sense sense-that subordinate that
clitic past pronoun
adj-order agree-np clitic past pronoun
be-have subordinate time
elision imperative neg
country elision neg past possess
agree-np country elision neg subordinate
agree-pred question
agree-np clitic past pronoun
agree-np past past-agree pronoun
be-have
agree-np question
adverb-place clitic past pronoun
adj-order agree-np coordination country existential number time
agree-np question
adj-order agree-np compare pronoun
adj-order agree-np
elision question
clitic idiom past pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np compare elision idiom possess pronoun
country existential number
adj-order agree-far agree-np agree-pred clitic coordination neg
agree-np existential number
existential possess
agree-np clitic coordination exchange future number
country existential number
agree-np neg subordinate
adverb-place country future idiom neg number
compare coordination elision exchange
neg time
adj-order agree-np agree-pred neg number past past-agree relative sense subordinate
adj-order age agree-np be-have question
adverb-place agree-np be-have coordination elision imperfect
elision question
adj-order agree-np elision past past-agree pronoun relative
clitic past pronoun
agree-np be-have coordination idiom number past time
imperative possess
imperative neg
adverb-place coordination elision
adj-order agree-np elision existential number sense subordinate
clitic
adj-order agree-np clitic contraction past possess pronoun
elision question
adj-order agree-np past past-agree pronoun sense
neg question
adj-order adverb-place agree-np idiom past
agree-np clitic past past-agree question relative
agree-np question
agree-far future relative
adj-order agree-np agree-pred elision neg subordinate
elision neg pronoun
adverb-place clitic coordination elision neg past time
clitic exchange
adverb-place agree-np number
past possess question
agree-np clitic past possess
agree-pred pronoun
agree-np elision imperative neg past past-agree relative
elision question
question
age be-have question
agree-np elision neg past past-agree pronoun
imperfect relative
be-have coordination country existential imperfect number
clitic past pronoun
possess question
imperative neg
past
agree-pred
adj-order agree-np past
agree-np elision neg number past question
clitic neg past past-agree pronoun
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np question
adj-order adverb-place agree-far agree-np agree-pred clitic coordination elision imperfect number past relative
country past past-agree
imperfect question
adj-order agree-np elision question
elision question
contraction existential modal subordinate
clitic past possess pronoun
be-have question
agree-pred pronoun
adj-order agree-np possess question
adverb-place contraction future
adj-order agree-np number past past-agree pronoun
agree-far elision imperfect past past-agree possess relative
question
idiom number time
adverb-place contraction elision past sense
clitic elision past possess pronoun
modal sense
adverb-place neg
adj-order agree-np clitic contraction elision neg past past-agree pronoun
adverb-place contraction idiom modal number sense subordinate
adj-order adverb-place agree-np compare
adj-order age agree-np be-have possess question
modal question sense
agree-np possess question
agree-np elision imperative neg past relative
adj-order agree-np elision idiom neg past
adj-order agree-far agree-np relative subordinate
adj-order agree-np past past-agree pronoun sense
adj-order agree-np modal possess subordinate time
coordination elision neg past possess sense
neg past past-agree question relative
adverb-place agree-np coordination elision existential idiom modal number possess
adj-order agree-np agree-pred coordination imperfect neg
agree-np imperative neg relative
clitic elision modal past pronoun
be-have time
elision question
adj-order agree-np coordination country existential past
adverb-place age be-have contraction coordination elision idiom number past relative
adj-order agree-np clitic coordination exchange modal possess
be-have coordination imperfect
agree-np elision number
adverb-place agree-np existential
elision neg question
coordination number past time
adj-order agree-np past past-agree pronoun relative
adverb-place clitic clitic-order past possess pronoun
adj-order agree-np compare coordination elision existential idiom
elision question
contraction elision past question sense
agree-np neg
clitic elision past possess pronoun
adj-order agree-np agree-pred subordinate
agree-np agree-pred exchange subordinate
agree-np country existential number
clitic coordination modal neg possess sense time
adj-order adverb-place agree-far agree-np coordination elision
clitic elision past possess pronoun
agree-np agree-pred be-have elision neg subordinate
compare possess pronoun
adverb-place clitic elision past possess pronoun
question
compare elision pronoun
clitic
agree-np existential number
adj-order agree-np past possess question
clitic
age be-have number
elision imperative neg possess
agree-pred elision neg
adverb-place agree-np elision neg past past-agree relative
adj-order agree-np coordination elision exchange
agree-far elision relative subordinate time
agree-pred clitic exchange subordinate
agree-pred pronoun
adj-order agree-np contraction coordination elision neg past
agree-pred contraction exchange subordinate
clitic exchange
adj-order agree-np imperative neg possess
agree-np be-have clitic coordination elision imperfect past time
future neg time
adj-order agree-np neg past past-agree possess
adj-order agree-np compare pronoun
adj-order agree-np elision neg past question relative
adj-order agree-np country past
adj-order agree-np coordination exchange existential possess
agree-pred clitic past pronoun relative
adj-order agree-np existential number possess
agree-np coordination elision neg past past-agree possess
agree-pred pronoun
coordination elision neg past time
adj-order age agree-np be-have elision existential number subordinate
elision existential subordinate
adverb-place clitic neg past
adj-order agree-np compare existential number subordinate
agree-pred elision neg possess
clitic past pronoun
adverb-place agree-np past possess
agree-pred neg pronoun
adverb-place elision possess
adj-order agree-np clitic modal past possess pronoun
agree-pred clitic coordination exchange number
agree-pred
adverb-place clitic past pronoun
agree-np modal
elision neg past time
clitic past possess pronoun
agree-np clitic coordination exchange possess
adverb-place agree-np exchange subordinate
exchange possess
adj-order agree-np clitic country sense subordinate time
adverb-place agree-np coordination neg
past sense
adj-order agree-np past question
agree-np possess question
agree-np clitic past pronoun
be-have clitic coordination elision neg past past-agree time
adverb-place clitic past possess pronoun
clitic elision exchange question sense sense-that that
adverb-place elision neg past
adverb-place clitic elision future
adj-order agree-far agree-np clitic elision exchange possess subordinate time
clitic exchange question sense-that that
neg question
agree-np country elision future sense sense-that that
adj-order agree-far agree-np agree-pred elision neg possess pronoun
clitic
adverb-place contraction possess
adverb-place elision past past-agree
adj-order agree-np elision existential number subordinate
clitic elision past time
agree-pred question
clitic exchange
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
contraction elision neg past past-agree time
contraction exchange possess
modal
agree-far agree-np clitic coordination exchange modal neg past past-agree relative
adj-order agree-np be-have contraction coordination country elision existential neg
contraction neg sense
coordination elision neg
adj-order agree-np imperative
elision question
adj-order agree-np agree-pred coordination possess
clitic elision question
adj-order agree-np elision imperative neg possess
agree-np imperative
agree-far agree-pred contraction coordination elision imperfect relative
adj-order agree-np future possess question
adj-order agree-np question
adj-order adverb-place agree-np
adj-order agree-far agree-np clitic neg possess time
adj-order adverb-place agree-np contraction coordination elision
agree-np clitic
agree-np past possess question
compare possess pronoun
question
clitic elision modal past pronoun
imperfect question relative sense
agree-np agree-pred possess sense-that that
adj-order agree-np clitic past past-agree pronoun relative
agree-np clitic coordination country elision existential number past
clitic modal past pronoun
question
adverb-place clitic question
elision imperative neg
adj-order agree-np time
adj-order agree-np possess question
clitic elision neg past past-agree pronoun relative
adj-order agree-np compare elision possess pronoun
adverb-place agree-pred modal possess subordinate
adverb-place agree-far agree-np agree-pred elision neg past past-agree relative
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np agree-pred number subordinate
adj-order adverb-place agree-np elision idiom neg past
clitic elision past past-agree pronoun sense
adj-order agree-np imperative possess
elision question
clitic modal
adj-order agree-np clitic clitic-order past pronoun relative
question
adj-order agree-np elision imperative neg
clitic clitic-order modal past possess pronoun
adj-order agree-np coordination elision past past-agree
adj-order agree-np be-have coordination existential idiom
elision question
adj-order agree-np elision imperative possess
imperative possess
agree-pred
clitic contraction modal past possess pronoun
adverb-place elision neg past possess
clitic exchange
adj-order agree-np question
adj-order agree-np time
clitic country
be-have clitic elision past pronoun relative
adj-order adverb-place agree-np coordination modal
imperative past past-agree relative
clitic modal question
adj-order agree-np contraction elision existential possess subordinate
agree-pred
elision neg past question
adj-order adverb-place agree-np elision possess subordinate
agree-pred elision question
agree-pred past past-agree question relative
clitic possess question
adverb-place be-have coordination time
elision idiom number possess subordinate
adj-order agree-np imperative past past-agree relative
adverb-place clitic clitic-order past past-agree
clitic contraction past possess pronoun
adverb-place agree-far clitic clitic-order modal possess relative
contraction elision question
clitic contraction coordination existential future
clitic number question
adverb-place contraction past sense
adverb-place contraction
adj-order adverb-place agree-np clitic elision idiom past past-agree pronoun relative
modal question
elision past past-agree possess pronoun relative
adverb-place
clitic elision question
be-have time
plain
adj-order adverb-place agree-np compare elision neg subordinate
agree-np time
adj-order agree-np past past-agree time
adj-order agree-far agree-np pronoun relative
agree-np agree-pred elision existential subordinate
agree-np compare elision possess
existential number
age agree-pred be-have number subordinate
adj-order agree-np agree-pred elision imperative neg relative
agree-pred
agree-np compare elision existential idiom number subordinate
neg question
plain
imperative
adverb-place neg
adj-order agree-np past past-agree pronoun
plain
clitic country imperfect
agree-np clitic past pronoun
adj-order agree-np country existential number subordinate
adj-order agree-np contraction future possess question
adj-order agree-np clitic past possess pronoun
agree-pred
clitic time
adj-order agree-np exchange possess
adj-order adverb-place agree-far agree-np elision past past-agree relative
agree-np contraction exchange possess sense subordinate
adverb-place contraction exchange possess
agree-far agree-pred elision neg past past-agree pronoun relative
agree-np sense
adj-order agree-np compare pronoun
adverb-place agree-pred
modal sense
adj-order adverb-place agree-np clitic elision past pronoun
agree-far future relative
agree-pred
adj-order agree-np elision existential idiom subordinate
contraction elision past past-agree possess pronoun relative
agree-np compare idiom
past past-agree pronoun
adj-order agree-np question
clitic country neg subordinate
adj-order agree-np clitic past pronoun
adj-order age agree-np be-have coordination elision future number sense
adj-order agree-np country
adj-order adverb-place agree-np elision number
agree-far compare elision past past-agree pronoun relative
past possess
adj-order agree-np contraction past past-agree possess pronoun sense
adj-order agree-np elision existential subordinate
adverb-place
agree-np agree-pred coordination modal possess sense
agree-pred elision pronoun
adj-order adverb-place agree-np elision neg past past-agree relative
clitic elision modal past pronoun
adj-order agree-np question relative
agree-np contraction past past-agree pronoun sense
agree-np agree-pred be-have neg possess subordinate time
adj-order agree-np agree-pred number question relative
plain
agree-pred pronoun
adj-order agree-np be-have country imperfect past past-agree pronoun relative sense
existential number
adj-order agree-np clitic elision modal past past-agree pronoun relative
past question
adj-order agree-far agree-np elision past past-agree relative time
agree-pred coordination exchange
neg pronoun
compare
adj-order agree-np clitic elision past question
existential possess
number past time
adj-order agree-np compare elision
adj-order agree-far agree-np be-have clitic elision exchange relative subordinate time
clitic elision question
adj-order agree-np imperative neg
elision question
clitic elision past past-agree
question relative
age agree-np agree-pred be-have number subordinate
adverb-place sense
adverb-place existential
imperative
adj-order adverb-place agree-np be-have coordination elision neg possess
time
agree-np clitic clitic-order modal past possess pronoun
plain
past past-agree pronoun
agree-pred imperfect question
adj-order agree-np contraction coordination elision neg past possess sense
clitic modal past pronoun
agree-pred pronoun
adj-order agree-np elision neg time
subordinate
elision question
elision possess pronoun
agree-far agree-pred elision pronoun relative
adj-order agree-np coordination future possess
agree-np agree-pred imperfect possess
agree-np contraction elision imperative neg
adj-order agree-np agree-pred possess pronoun
agree-np question
possess
adj-order agree-np neg past past-agree pronoun
agree-np compare pronoun
elision imperfect neg sense sense-that subordinate that time
adj-order adverb-place agree-np country number subordinate
agree-pred question
adj-order agree-np coordination elision exchange number
adj-order adverb-place agree-np compare elision neg past possess relative
agree-np contraction imperative possess
agree-np existential idiom modal subordinate time
adj-order adverb-place agree-far agree-np compare elision relative
adverb-place clitic elision past
clitic clitic-order elision past possess pronoun
agree-pred coordination idiom imperfect sense
adj-order age agree-np be-have number
elision question
adj-order agree-np contraction past past-agree pronoun sense
clitic past possess pronoun
compare coordination elision past past-agree sense
future question
be-have clitic modal possess subordinate time
clitic exchange
adj-order agree-np existential number subordinate
clitic elision future possess
adj-order adverb-place agree-np clitic clitic-order past past-agree pronoun relative
possess
adverb-place agree-np elision idiom neg number past
elision question
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
clitic clitic-order elision past pronoun
past past-agree
clitic elision past pronoun
clitic past pronoun
be-have clitic elision neg subordinate time
adverb-place clitic modal
adj-order agree-np agree-pred imperfect
adj-order adverb-place agree-np elision neg possess
adverb-place agree-np existential idiom
adverb-place clitic exchange subordinate
agree-np clitic possess
adj-order adverb-place agree-np coordination elision number past possess
clitic
adverb-place clitic coordination elision modal time
adverb-place modal
adj-order agree-np compare country subordinate time
agree-np possess question relative
compare country existential number subordinate
question sense
agree-pred
elision neg time
adj-order agree-np past past-agree possess pronoun
adj-order adverb-place agree-np agree-pred be-have elision possess subordinate
adverb-place compare modal sense subordinate
adj-order agree-np coordination country elision existential future possess
agree-far agree-pred contraction elision neg pronoun relative
agree-far agree-np clitic exchange neg past past-agree possess relative subordinate
clitic clitic-order elision modal past pronoun
adj-order agree-np clitic contraction elision past pronoun relative
adj-order agree-np exchange existential number possess subordinate
elision imperative neg
clitic elision modal past past-agree pronoun relative
imperative
contraction elision question sense
clitic clitic-order question
elision past past-agree question relative
agree-pred elision possess pronoun
age be-have question
agree-np question
adj-order agree-np clitic exchange existential number subordinate
adj-order agree-np question
clitic exchange
adverb-place agree-pred
adj-order adverb-place agree-np contraction exchange
be-have coordination modal possess time
coordination country existential future time
adj-order agree-np agree-pred coordination existential
elision question sense
adj-order adverb-place agree-np clitic question
coordination elision modal number
clitic clitic-order past possess pronoun
past time
adj-order age agree-np be-have number subordinate
agree-far compare elision past past-agree pronoun relative sense
adj-order agree-np past past-agree possess pronoun sense
existential
adj-order adverb-place agree-np clitic coordination elision idiom past past-agree
adj-order agree-np compare
age be-have number subordinate
agree-np agree-pred elision pronoun
question
agree-np agree-pred question
neg
adj-order agree-np clitic past possess pronoun
adj-order agree-np question
adj-order agree-np contraction past past-agree pronoun
clitic elision past past-agree pronoun relative sense
adj-order agree-np clitic elision neg past past-agree pronoun relative sense
adverb-place agree-np neg
clitic exchange
compare coordination past past-agree time
adj-order agree-np agree-pred pronoun
adverb-place elision
agree-np elision future
contraction past past-agree pronoun
adj-order adverb-place agree-np idiom number past
be-have clitic elision exchange subordinate
agree-pred clitic coordination exchange
adj-order adverb-place agree-np be-have contraction coordination past past-agree relative sense
agree-np agree-pred imperfect number
clitic compare coordination exchange number
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-np clitic clitic-order elision modal
adj-order agree-np idiom imperative
contraction
adj-order agree-np agree-pred elision pronoun
imperfect question
adj-order agree-np clitic past pronoun
clitic elision modal past possess pronoun
adj-order agree-np contraction elision neg past possess question
clitic coordination exchange
adverb-place be-have possess subordinate
existential idiom number
be-have elision subordinate time
adverb-place imperfect
adverb-place agree-far agree-np clitic contraction modal
modal possess
adj-order agree-far agree-np agree-pred elision neg pronoun relative
clitic past past-agree pronoun relative
age be-have elision number question relative
adj-order agree-np agree-pred contraction elision exchange neg subordinate
clitic past possess pronoun
contraction elision exchange subordinate
country
adj-order adverb-place agree-np clitic elision past pronoun relative
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np agree-pred coordination elision neg
age agree-np be-have question
clitic past possess pronoun
coordination country existential
clitic question
agree-np clitic question sense
adj-order agree-np clitic past pronoun
adverb-place be-have coordination elision possess
adj-order agree-np elision neg past past-agree pronoun
agree-np imperative neg past past-agree relative
existential modal subordinate
elision possess question
country exchange neg subordinate
question
adj-order agree-far agree-np elision neg past time
clitic past past-agree pronoun relative
imperative
adj-order agree-np possess time
adj-order agree-np be-have imperfect past past-agree pronoun relative
country future neg question
neg past past-agree
agree-far agree-np clitic contraction coordination elision past past-agree relative
agree-pred elision question
age be-have question relative
adj-order agree-np compare possess pronoun
modal
adj-order agree-np clitic modal past pronoun
elision possess pronoun
adverb-place neg
agree-pred possess pronoun
agree-np past past-agree pronoun
adj-order agree-np be-have coordination existential
adj-order adverb-place agree-np elision idiom past past-agree relative
contraction sense
adverb-place be-have clitic elision exchange neg subordinate
agree-np compare possess
adverb-place agree-far agree-np contraction elision neg past past-agree relative
clitic past possess pronoun sense
adj-order agree-np question sense
adj-order agree-np elision question
adj-order agree-np contraction elision past possess question
adverb-place possess question
agree-pred imperfect past past-agree pronoun sense
question
agree-np elision question
neg question relative
agree-far agree-np agree-pred compare subordinate
country past past-agree question
adverb-place coordination country elision neg past past-agree relative
imperative
agree-pred question
adj-order agree-np agree-pred be-have coordination neg number time
adj-order agree-np compare elision pronoun
clitic past pronoun
agree-np coordination elision existential neg number past
agree-np contraction coordination exchange existential possess
age agree-np be-have question relative sense
agree-pred imperfect
agree-np agree-pred neg pronoun
agree-pred clitic exchange subordinate
elision neg past
question
be-have coordination elision exchange neg possess
elision exchange possess
agree-far agree-np agree-pred compare imperfect pronoun relative
clitic elision neg past past-agree
agree-pred
adverb-place clitic clitic-order past pronoun
agree-far agree-np elision neg past past-agree relative
elision question sense
country existential
adj-order agree-np agree-pred elision existential neg subordinate
neg question
adverb-place clitic exchange
agree-far agree-np compare elision possess pronoun
agree-np neg possess
adj-order adverb-place agree-np number
clitic past possess pronoun sense
adverb-place contraction coordination exchange past past-agree possess
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
adj-order agree-np clitic contraction past pronoun
imperative possess
adj-order agree-np coordination neg number past
clitic coordination exchange past past-agree sense
adverb-place agree-np clitic neg subordinate
elision question
adj-order agree-np
adj-order agree-np contraction coordination elision exchange neg past
agree-np elision imperative neg
elision possess question
adj-order adverb-place agree-np clitic past pronoun
agree-np clitic elision past past-agree possess pronoun relative
elision question
adj-order adverb-place agree-np clitic neg subordinate
adverb-place agree-np clitic country exchange neg subordinate
adj-order agree-np contraction country elision existential modal sense subordinate
imperative possess
adverb-place agree-np coordination elision neg sense-that that
agree-pred elision neg pronoun
agree-np elision imperative past past-agree relative
adj-order agree-far agree-np agree-pred pronoun
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np clitic coordination country modal neg
agree-pred
adj-order agree-np contraction elision exchange sense sense-that subordinate that time
clitic elision past pronoun sense
possess question
adverb-place future neg number possess
question
clitic clitic-order modal
agree-far agree-pred clitic coordination elision exchange possess
elision past possess question
agree-np agree-pred pronoun
adj-order agree-np agree-pred neg number subordinate
country elision neg past past-agree possess pronoun
adj-order agree-np elision exchange subordinate time
clitic elision past possess pronoun
adj-order adverb-place agree-np country modal possess subordinate
adverb-place modal possess subordinate time
elision neg past past-agree pronoun
possess
adj-order adverb-place agree-np coordination existential idiom neg
adj-order agree-np agree-pred coordination imperfect
agree-np neg number
clitic coordination neg sense
adj-order agree-np contraction coordination elision exchange modal
coordination country existential number past past-agree
adj-order adverb-place agree-np agree-pred neg possess sense subordinate
adj-order agree-np clitic elision past pronoun
coordination future modal neg possess sense time
adverb-place contraction future idiom
clitic elision past pronoun
agree-np exchange
agree-np imperative
adverb-place existential number
time
past past-agree possess pronoun sense
clitic question
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
clitic elision past possess pronoun
elision question
clitic coordination country exchange time
adj-order agree-np elision imperative neg
clitic elision relative
elision question
agree-far agree-pred coordination country neg relative time
adverb-place question
elision future neg
possess sense subordinate time
adj-order agree-np neg number sense subordinate time
adj-order agree-np imperative
adj-order adverb-place agree-np possess
agree-pred neg
adj-order agree-np contraction past past-agree possess pronoun
elision question
contraction coordination exchange number
agree-far agree-np agree-pred relative
imperative
clitic compare coordination past possess
agree-far agree-pred be-have contraction coordination elision neg possess relative
adj-order agree-np elision question
agree-far clitic contraction elision past past-agree relative time
adverb-place idiom past
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np
adj-order agree-np contraction elision past question relative
agree-np contraction coordination country exchange possess sense
modal
adj-order agree-far agree-np compare contraction elision past past-agree pronoun relative
idiom question
adverb-place clitic future idiom
elision neg past past-agree
past question
clitic question
age be-have coordination number
contraction
adj-order agree-np imperative possess
imperative possess
adverb-place clitic past pronoun
adverb-place compare coordination past past-agree possess relative
agree-pred neg sense sense-that that
