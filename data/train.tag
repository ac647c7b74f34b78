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
adverb-place compare elision
be-have contraction coordination existential number
agree-np contraction question
compare pronoun
contraction exchange existential subordinate
elision question
clitic elision past past-agree
existential
idiom imperative
clitic neg past past-agree pronoun
adj-order adverb-place agree-np contraction coordination exchange past
agree-far agree-pred elision pronoun relative
adverb-place sense-that that
adj-order agree-np coordination elision modal sense time
imperative
elision imperative neg
adj-order agree-np be-have coordination country existential number
adj-order agree-np clitic compare elision subordinate
country question
country elision question
adverb-place clitic exchange
agree-pred question
question
adverb-place clitic
agree-np compare elision existential number subordinate
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
clitic past pronoun
agree-pred contraction elision sense subordinate
clitic clitic-order elision possess question
adj-order adverb-place agree-np contraction existential idiom
agree-np clitic past possess pronoun
agree-np past question
clitic elision question
adverb-place clitic contraction coordination modal past sense time
possess question
contraction question
adj-order adverb-place agree-np existential neg sense subordinate
adj-order agree-np coordination country existential modal time
adj-order agree-np clitic elision past past-agree possess
compare elision possess pronoun relative
elision past possess question
age be-have elision question relative
adverb-place agree-pred elision neg
clitic modal past pronoun relative sense
agree-np agree-pred pronoun
adj-order agree-np clitic exchange number subordinate time
adj-order agree-np country neg number
question
be-have elision neg
clitic clitic-order past possess pronoun
adj-order adverb-place agree-np clitic past pronoun
agree-np elision question
contraction sense
question
adj-order agree-np contraction number past past-agree possess pronoun relative sense
past past-agree
idiom imperative neg
adj-order agree-np elision idiom neg past past-agree relative
adverb-place clitic clitic-order
agree-far agree-np relative sense subordinate
elision question
question
adverb-place agree-far agree-np clitic coordination elision exchange future neg past past-agree relative
adj-order adverb-place agree-np be-have
agree-pred
adj-order agree-np be-have imperfect past past-agree pronoun
past time
clitic contraction modal past possess pronoun
adj-order agree-np agree-pred elision existential possess subordinate
agree-np be-have elision neg possess
adj-order agree-np be-have contraction elision subordinate time
contraction elision question relative
adj-order agree-np compare coordination past
elision exchange possess
agree-np imperative
adverb-place be-have number
country neg question
elision imperative neg
adverb-place agree-pred contraction coordination elision sense
agree-np
adverb-place elision existential number possess subordinate
adj-order agree-np agree-pred elision imperfect question relative
adverb-place clitic coordination exchange past
clitic elision past pronoun
agree-np existential
imperative
elision past
agree-np elision imperative neg
adverb-place agree-np contraction coordination elision exchange possess
clitic contraction past possess pronoun
exchange
elision question
compare future question relative
past
clitic elision future
neg time
elision question
past question sense
agree-pred clitic coordination exchange
elision question
adj-order agree-np imperative neg
adverb-place elision modal
agree-pred
question
clitic clitic-order
agree-np imperative
clitic clitic-order neg past past-agree
adj-order adverb-place agree-np exchange
adj-order agree-np past past-agree pronoun sense
adj-order adverb-place agree-np
adj-order adverb-place agree-np clitic past possess pronoun
be-have coordination elision idiom
agree-pred elision imperfect
neg
adj-order agree-np clitic coordination exchange idiom number past time
adverb-place neg number
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
clitic elision exchange neg subordinate
elision question
adverb-place age be-have number
agree-far agree-np elision past past-agree relative sense-that that
country existential number
coordination existential idiom number past past-agree sense
agree-np compare pronoun
adj-order agree-np clitic clitic-order modal past pronoun
clitic elision question
adj-order agree-np clitic past pronoun
compare pronoun
adj-order adverb-place agree-np contraction elision idiom neg past
be-have coordination idiom past time
adj-order agree-np imperative
agree-far neg relative
future question
imperfect
possess question
agree-pred imperfect past past-agree pronoun
agree-np compare contraction coordination future
adverb-place agree-np clitic coordination past possess
elision existential number possess
adj-order agree-np contraction coordination elision modal neg past possess sense
adj-order agree-np agree-pred possess pronoun
past past-agree pronoun sense
adj-order age agree-np be-have coordination elision number past possess
question
agree-np modal possess
adj-order agree-np contraction past past-agree possess pronoun
question
agree-np clitic existential modal number subordinate time
clitic
adj-order agree-np country existential idiom number subordinate
adverb-place coordination neg sense
adverb-place elision
adverb-place country existential
imperfect sense
adj-order agree-np elision
future
question
possess question
adverb-place clitic exchange subordinate
question
coordination
elision neg
possess question
agree-far agree-np agree-pred contraction coordination elision existential imperfect relative
contraction
adj-order agree-np elision past
adj-order agree-np clitic coordination elision exchange past past-agree time
adverb-place clitic exchange possess subordinate
adj-order agree-far agree-np be-have past past-agree relative
possess question
adj-order agree-np clitic contraction exchange subordinate
adverb-place agree-np agree-pred coordination elision idiom neg past
agree-np agree-pred elision pronoun
clitic coordination exchange future
adj-order agree-np be-have elision neg subordinate time
imperative possess
adj-order adverb-place agree-np clitic compare subordinate
agree-np clitic clitic-order past pronoun
adj-order agree-np
adj-order agree-np past
adj-order agree-np agree-pred clitic coordination exchange
adj-order agree-np agree-pred elision neg pronoun
agree-np imperative neg
adverb-place clitic past possess pronoun
contraction exchange
agree-pred subordinate
agree-np contraction elision question
existential number
adverb-place elision past past-agree relative
adj-order adverb-place agree-np coordination elision exchange neg past possess
agree-np imperative
elision imperative neg
agree-pred neg pronoun
question
adj-order agree-np imperative possess
agree-pred
adj-order agree-far agree-np clitic contraction coordination exchange relative
adj-order adverb-place agree-np coordination
future idiom neg
adj-order agree-np clitic past past-agree pronoun
elision question
agree-np clitic clitic-order past pronoun
clitic clitic-order past pronoun
clitic
adj-order agree-np be-have coordination existential number
agree-far agree-pred contraction coordination elision neg
adj-order agree-np clitic coordination exchange modal possess
agree-far coordination elision neg past relative sense time
adj-order agree-np elision neg past past-agree pronoun relative
adj-order agree-np existential
agree-pred coordination elision neg time
clitic past past-agree
plain
question
agree-pred elision idiom neg subordinate
adj-order agree-np compare coordination past
adverb-place clitic clitic-order past pronoun
past past-agree pronoun
age agree-np be-have question
clitic clitic-order past pronoun
imperative
adverb-place clitic future
clitic coordination exchange
adj-order adverb-place agree-far agree-np be-have elision number relative subordinate
question
country question
number
existential number
country elision existential number sense-that that
be-have imperfect question
elision question
past past-agree time
adj-order agree-np elision modal question sense
adverb-place clitic past pronoun
existential idiom number
adj-order agree-np elision question relative sense
clitic contraction elision past past-agree pronoun relative
agree-np agree-pred possess pronoun
past past-agree
question
adverb-place coordination elision idiom neg past past-agree
imperative
adj-order agree-np clitic clitic-order past pronoun
agree-pred coordination elision neg
imperative
neg
adj-order adverb-place agree-np be-have contraction coordination country elision neg sense
adj-order agree-np existential number
elision exchange possess
agree-pred imperfect past past-agree possess pronoun
adverb-place coordination country future past past-agree time
adverb-place clitic number
elision
elision question relative
elision question
question
agree-np number question
neg question relative
adj-order agree-np clitic past pronoun
clitic elision past question
neg past past-agree
agree-np elision past past-agree pronoun
clitic past pronoun
clitic exchange
past past-agree possess pronoun
adj-order agree-np clitic elision neg past past-agree pronoun relative
elision question
adj-order agree-np clitic elision past possess pronoun
clitic
adj-order agree-np contraction neg question
adj-order agree-np imperative possess
adj-order agree-far agree-np contraction elision past past-agree relative
agree-np past past-agree pronoun relative
adj-order agree-np agree-pred contraction existential subordinate
clitic modal past pronoun
adj-order agree-np pronoun sense
adj-order agree-far agree-np agree-pred elision pronoun relative
adverb-place modal number possess subordinate
agree-pred imperfect question relative
adj-order adverb-place agree-np elision exchange subordinate time
adverb-place neg
adj-order agree-np elision neg past past-agree possess pronoun sense
elision question
contraction modal subordinate
coordination sense
adverb-place
agree-pred question
adj-order agree-np possess question
coordination existential
clitic elision neg past past-agree pronoun sense
clitic elision question
agree-np past past-agree pronoun
adverb-place age be-have coordination elision neg number
contraction exchange possess
adj-order agree-np clitic past possess pronoun
clitic exchange
adj-order agree-np number
existential idiom number
elision past past-agree
agree-np imperative neg possess
adj-order agree-np existential
possess
adj-order adverb-place agree-np coordination country time
clitic elision question
adj-order agree-np existential number subordinate
agree-pred compare possess subordinate
agree-np be-have coordination imperfect neg possess time
agree-np past past-agree possess pronoun
country elision past past-agree
adj-order agree-np elision question
clitic modal
adj-order agree-np be-have elision neg sense subordinate
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
agree-far contraction country elision past past-agree relative subordinate
adj-order agree-far agree-np agree-pred elision modal neg possess relative sense subordinate
be-have compare elision idiom possess subordinate
agree-np clitic past pronoun
contraction exchange
agree-pred elision pronoun
agree-pred question
be-have contraction existential subordinate
clitic country elision exchange subordinate
agree-np clitic past possess pronoun
be-have
clitic past pronoun
adverb-place clitic past pronoun
adverb-place clitic
compare possess
question
question sense
adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
agree-pred imperfect past past-agree pronoun
country future question
adj-order agree-np elision
adj-order agree-np agree-pred elision question
agree-np agree-pred coordination elision existential
adverb-place agree-np clitic past pronoun
adj-order agree-np agree-pred pronoun
clitic elision past possess pronoun
agree-np elision modal neg subordinate
contraction past question sense
adj-order adverb-place agree-np coordination elision exchange past past-agree possess
agree-np
question sense
plain
adj-order adverb-place agree-np coordination elision future neg possess sense
adj-order adverb-place agree-np
adj-order agree-np question
agree-far clitic future
adj-order adverb-place agree-np clitic past pronoun
contraction modal sense subordinate
adverb-place agree-np be-have clitic coordination elision imperfect neg possess
adj-order agree-np elision neg number past
adj-order age agree-far agree-np be-have coordination neg number sense time
adj-order agree-np agree-pred coordination exchange
agree-np clitic elision past possess pronoun
adj-order agree-np clitic clitic-order past possess pronoun
adj-order adverb-place agree-np elision neg past possess
adverb-place past past-agree relative subordinate
agree-pred pronoun
adj-order adverb-place agree-np be-have elision relative subordinate
adverb-place agree-pred subordinate
adj-order agree-np coordination elision existential number past past-agree possess
agree-pred possess
adverb-place existential number subordinate
agree-pred question
agree-np past past-agree pronoun
elision question
adj-order agree-np modal past past-agree question relative sense
adj-order agree-np clitic coordination exchange time
adj-order agree-np clitic elision past pronoun
clitic idiom past pronoun
plain
adj-order agree-np clitic elision modal past pronoun
neg time
elision possess question
agree-np contraction elision modal subordinate
adverb-place be-have elision
modal question
adj-order agree-np contraction coordination existential future
adj-order agree-np compare pronoun
compare pronoun
adj-order agree-np compare question
clitic clitic-order elision past possess pronoun
adverb-place be-have number
idiom
agree-pred clitic coordination elision exchange neg
adj-order agree-np contraction elision exchange modal subordinate time
clitic elision modal past possess pronoun
possess question
adj-order agree-np compare
clitic exchange
question
clitic
clitic elision past past-agree pronoun relative
adj-order agree-np compare pronoun
adj-order adverb-place agree-np clitic past past-agree pronoun relative
adj-order agree-np question
age be-have number
clitic elision modal neg subordinate
elision question
clitic
adverb-place agree-np elision existential
agree-far agree-np coordination possess relative time
agree-np clitic past pronoun
adverb-place future neg sense
adj-order agree-np
adj-order agree-np compare elision pronoun
adverb-place clitic clitic-order
modal possess question
question
elision existential idiom possess subordinate time
adj-order adverb-place agree-np compare
adj-order agree-np compare elision possess
adverb-place past possess
contraction past question sense
adj-order agree-np possess
agree-pred possess
existential idiom
elision question
adj-order agree-np be-have coordination existential idiom
adj-order adverb-place agree-np be-have contraction coordination existential
adj-order agree-np agree-pred contraction elision neg possess sense subordinate time
agree-np clitic elision past past-agree
clitic exchange neg subordinate
adj-order agree-np clitic future number
adj-order agree-np coordination exchange neg
elision question sense
agree-pred neg possess pronoun
question
adj-order agree-np coordination existential
agree-pred coordination imperfect
agree-far agree-np
age be-have question relative
adj-order agree-np imperative neg
agree-pred
coordination country existential neg number
adj-order agree-far agree-np agree-pred elision neg past past-agree relative subordinate
adj-order agree-np exchange possess subordinate
clitic exchange
adj-order adverb-place agree-np agree-pred imperfect possess sense sense-that that
agree-far compare elision past past-agree pronoun relative
agree-np elision question
adj-order agree-far agree-np agree-pred clitic coordination elision modal relative
agree-pred imperfect
agree-far agree-np past past-agree relative
adj-order agree-np future question
agree-np imperative
agree-np agree-pred coordination elision neg
agree-far agree-np compare contraction coordination elision existential number
adj-order agree-np agree-pred imperfect past past-agree pronoun
clitic past pronoun
elision question
adj-order adverb-place agree-np elision past
coordination elision exchange existential idiom possess
adj-order agree-np number question
adj-order adverb-place age agree-far agree-np be-have clitic neg number past relative
contraction past
agree-pred clitic coordination imperfect
adj-order agree-np clitic clitic-order past pronoun
agree-far clitic coordination elision exchange neg past past-agree relative
clitic elision past past-agree pronoun relative sense
agree-far agree-pred elision possess pronoun
agree-pred pronoun
past question
adj-order adverb-place agree-np elision modal possess
clitic neg question
adj-order agree-np past past-agree pronoun sense
contraction elision neg past sense
question
be-have elision neg
adverb-place agree-np be-have coordination country
agree-np future number
agree-far past past-agree relative
adj-order agree-np coordination country past possess
time
agree-np elision question
agree-np question
adj-order agree-np coordination country exchange past past-agree time
question
adverb-place clitic modal subordinate
imperative neg
adj-order agree-np compare elision pronoun relative
contraction question
clitic question
adverb-place clitic country modal subordinate
clitic clitic-order past pronoun
adj-order agree-np agree-pred country existential subordinate
adj-order agree-np existential
adj-order age agree-np be-have question
agree-far agree-np agree-pred elision past past-agree pronoun relative sense
adj-order age agree-np be-have question
clitic modal past pronoun
clitic clitic-order past pronoun
adj-order adverb-place agree-np clitic coordination exchange future neg
adj-order agree-far agree-np agree-pred elision neg pronoun
clitic past pronoun
clitic elision past pronoun
agree-pred imperfect question
elision possess question
clitic elision past past-agree possess
clitic elision past pronoun
adj-order agree-np clitic clitic-order past pronoun
be-have
adverb-place clitic future idiom
adverb-place agree-np elision exchange possess subordinate
compare question
adj-order agree-np contraction elision question
question
clitic clitic-order past possess pronoun
adj-order agree-np existential
be-have
adverb-place age be-have number
adj-order agree-np past past-agree pronoun
adj-order adverb-place agree-np existential number
agree-pred question
compare contraction coordination existential
adverb-place clitic past pronoun
imperative
compare question
imperfect number
clitic past pronoun
adj-order agree-far agree-np contraction imperfect possess sense
number sense
question
adj-order agree-np coordination elision imperfect sense
adj-order agree-np elision neg past time
clitic past pronoun
clitic elision past pronoun
existential
agree-np past
compare
agree-pred number subordinate
elision existential
adj-order agree-np possess question
agree-far elision future neg relative
question
clitic coordination elision exchange existential
adj-order agree-np clitic question
contraction past past-agree possess pronoun sense
age be-have question
imperative
clitic imperfect question
agree-pred neg
adj-order agree-np agree-pred imperfect
adverb-place be-have contraction elision subordinate time
adj-order agree-np agree-pred possess pronoun
adverb-place existential idiom
agree-pred elision possess pronoun
adj-order agree-far agree-np agree-pred coordination elision past past-agree possess relative time
agree-pred elision imperfect
adverb-place agree-np clitic past pronoun
elision neg past question
adj-order agree-np clitic elision past pronoun
country
adverb-place modal
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np clitic elision past pronoun relative
adverb-place agree-pred possess subordinate
question
exchange
adj-order agree-np coordination elision existential modal
adverb-place elision modal sense subordinate time
adj-order adverb-place agree-np elision possess
adj-order agree-np clitic exchange idiom modal subordinate
adj-order agree-np clitic past possess pronoun
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-np contraction exchange
agree-far agree-np agree-pred coordination idiom modal neg relative
contraction past past-agree question relative
adj-order agree-np country existential
number time
imperative neg possess
imperative
adj-order agree-np clitic elision modal past pronoun
adj-order age agree-np be-have elision question
adverb-place clitic
adverb-place elision
number question
agree-np imperative
adj-order agree-np elision future neg number
imperative
agree-np contraction exchange
clitic elision question
agree-np compare elision possess relative
adj-order agree-np elision imperative
adj-order agree-np modal possess subordinate
question
adj-order agree-np existential number
be-have
elision question
coordination existential neg
adj-order agree-far agree-np compare pronoun relative sense
adverb-place neg
adj-order agree-np clitic past pronoun
clitic past pronoun
adj-order agree-np elision past past-agree pronoun
be-have compare subordinate
adj-order adverb-place agree-np be-have coordination elision neg past past-agree
elision modal neg subordinate
adj-order agree-far agree-np be-have coordination elision relative sense
adverb-place clitic elision
adj-order agree-np clitic elision past pronoun
adj-order agree-np elision existential modal number subordinate
agree-np imperative
elision question relative
adj-order agree-np elision exchange existential possess subordinate
adj-order agree-np contraction modal question sense
agree-pred be-have elision neg subordinate
adj-order agree-np be-have coordination elision neg past
agree-np agree-pred contraction coordination
adj-order agree-np elision exchange existential number possess subordinate
adj-order agree-np clitic modal time
agree-pred question
country existential number subordinate time
agree-np elision number past question
adj-order agree-np elision past past-agree pronoun
clitic modal past pronoun
agree-np elision question
adj-order agree-np elision question
adj-order agree-np contraction
agree-far agree-pred elision neg past past-agree relative
adj-order agree-np contraction existential subordinate time
adj-order agree-np clitic modal past pronoun relative
adj-order agree-np coordination existential idiom neg time
adj-order agree-np contraction elision past past-agree question relative
clitic elision past past-agree pronoun relative
adverb-place agree-far agree-pred contraction neg past past-agree relative sense subordinate
number question sense
elision future sense
adj-order agree-np past past-agree pronoun
agree-np contraction coordination exchange
be-have subordinate time
plain
coordination neg past possess time
clitic past possess pronoun
adverb-place be-have elision exchange neg possess subordinate
adj-order agree-np coordination existential
agree-np question
adj-order agree-np clitic clitic-order past possess pronoun
agree-np clitic past pronoun
adverb-place existential number
elision question sense
adverb-place agree-far coordination past past-agree relative sense
agree-np imperative
adj-order agree-np contraction modal possess question
adj-order agree-np agree-pred clitic coordination elision neg past
agree-pred elision
idiom past past-agree
adj-order adverb-place agree-np contraction exchange subordinate
adj-order agree-np clitic modal past pronoun
adj-order agree-np elision question
adj-order agree-np contraction coordination elision exchange possess sense
adverb-place agree-np existential possess
adverb-place agree-np compare coordination elision number past past-agree sense
adverb-place elision neg possess sense subordinate time
coordination elision imperfect past sense
adj-order agree-np clitic contraction past pronoun relative sense
compare elision pronoun
agree-np clitic coordination exchange existential
adj-order agree-far agree-np agree-pred elision possess pronoun
adj-order agree-np question
clitic coordination elision exchange past
adj-order agree-np coordination existential neg number
clitic elision past pronoun
agree-pred question
agree-np pronoun
sense
adverb-place clitic past past-agree
adj-order agree-np coordination elision
clitic elision past question
clitic past question
agree-np agree-pred pronoun
adj-order agree-np agree-pred imperfect past past-agree possess pronoun sense
elision question
adj-order agree-np compare coordination elision exchange
adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
clitic neg past
adj-order agree-np idiom question
agree-np agree-pred elision neg pronoun
imperfect question sense
agree-np past time
adj-order agree-np existential possess
question
adj-order agree-np modal possess question
be-have coordination exchange possess
adj-order agree-np exchange possess subordinate
adj-order agree-far agree-np clitic existential neg possess subordinate
agree-np country question relative
adverb-place country past past-agree
adj-order agree-np be-have coordination elision
future number time
adj-order agree-np agree-pred elision neg pronoun
contraction question
elision neg past past-agree sense
modal sense
be-have exchange subordinate
imperfect
adj-order agree-np imperative
adj-order agree-np modal
clitic clitic-order neg
agree-np elision imperative neg
be-have imperfect past past-agree pronoun sense
agree-np compare past past-agree pronoun relative
agree-np clitic contraction past pronoun
adj-order agree-np contraction coordination country elision existential neg number past sense
imperative neg possess
adj-order agree-np number question
question
adj-order agree-np existential number
agree-pred imperfect
adj-order agree-np future
adj-order adverb-place agree-np existential
agree-np question
question
be-have elision
adj-order agree-np neg past past-agree pronoun sense
adj-order agree-np clitic elision modal past pronoun relative
imperative
question
clitic elision past possess pronoun
be-have country elision neg subordinate time
clitic past pronoun
adverb-place agree-np coordination future possess sense
agree-pred question
adj-order agree-np elision neg past past-agree pronoun
clitic clitic-order past past-agree
plain
clitic modal past possess pronoun
adverb-place agree-pred idiom imperfect
adj-order agree-np be-have coordination future possess
elision past time
agree-np question relative
adverb-place country existential
country elision neg past past-agree
question
agree-np agree-pred clitic coordination
clitic clitic-order elision modal question
neg question
agree-far agree-np compare pronoun
adj-order agree-np clitic number time
adj-order agree-np question
adverb-place agree-pred imperfect
coordination exchange existential number possess
adverb-place country elision subordinate
existential possess
adverb-place agree-np coordination past past-agree time
elision imperative neg relative
adverb-place clitic coordination exchange sense
clitic past pronoun
question
adverb-place agree-pred neg
adj-order agree-np agree-pred clitic coordination exchange neg
adj-order agree-np country existential
adj-order agree-far agree-np agree-pred coordination imperfect past past-agree possess relative
adverb-place agree-far elision past past-agree relative
possess question sense
clitic question
agree-np agree-pred clitic past pronoun relative
adj-order adverb-place agree-np be-have elision subordinate time
be-have clitic neg subordinate
clitic contraction coordination exchange modal sense
compare contraction possess pronoun
clitic clitic-order question
agree-np clitic elision modal past pronoun relative
adj-order agree-np agree-pred clitic coordination elision imperfect neg number past past-agree
adj-order agree-np compare
agree-far agree-np contraction past
adj-order agree-far agree-np clitic coordination elision exchange relative
agree-np clitic clitic-order modal past possess pronoun
agree-np clitic elision exchange neg subordinate
adverb-place clitic past pronoun
adverb-place be-have clitic elision subordinate
adj-order agree-np question
clitic future idiom neg
agree-np future neg possess question
adj-order agree-np contraction coordination idiom neg sense
clitic elision past past-agree pronoun
be-have coordination
contraction neg possess
clitic past question
adverb-place agree-np be-have modal subordinate
clitic past pronoun
agree-np agree-pred elision neg subordinate
agree-pred question
adj-order adverb-place agree-np coordination country existential number possess
adj-order adverb-place agree-np coordination imperfect possess
elision past
adj-order agree-far agree-np agree-pred coordination elision past past-agree relative sense
agree-np idiom past
agree-np clitic elision past pronoun
clitic past past-agree pronoun
adj-order agree-np elision imperative neg
adj-order agree-np agree-pred coordination elision neg past sense-that that
imperative
clitic modal past pronoun
clitic elision modal past pronoun
clitic exchange subordinate
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
question
agree-np question
elision question sense
adj-order adverb-place agree-np exchange
coordination elision neg past possess
adverb-place number past relative
adverb-place agree-np clitic elision past pronoun sense
clitic coordination exchange idiom
adverb-place past possess
adverb-place compare coordination elision possess time
age be-have number possess
elision modal
agree-pred imperfect past past-agree pronoun
adj-order agree-np clitic elision past possess pronoun relative
clitic contraction elision past question relative
clitic elision existential idiom number subordinate
question
adverb-place coordination elision imperfect neg past
agree-np imperative
agree-far agree-pred compare contraction coordination elision
agree-pred imperfect past past-agree possess pronoun
time
agree-np clitic modal possess sense subordinate time
future question
adj-order agree-far agree-np agree-pred imperfect relative sense
clitic clitic-order past pronoun
adj-order agree-np contraction neg question
agree-np compare past past-agree relative
number question
exchange subordinate
imperative
clitic coordination elision exchange past past-agree
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
clitic past pronoun
adj-order adverb-place agree-np coordination exchange neg possess
adj-order adverb-place agree-np exchange
clitic elision past pronoun
clitic past pronoun
elision existential possess subordinate time
adverb-place modal
age be-have question
agree-np modal possess question
adj-order adverb-place agree-np contraction coordination neg
adj-order agree-np elision imperative neg
adverb-place contraction elision possess
agree-np elision modal possess question
imperative neg
country past past-agree
agree-np coordination elision exchange past
adj-order agree-np imperative
contraction possess question
plain
adj-order agree-np coordination elision exchange neg past possess
clitic past
adverb-place be-have
adj-order age agree-np be-have elision question
elision possess
agree-np contraction imperative past past-agree relative
agree-pred pronoun
agree-pred elision pronoun
clitic past past-agree
adj-order agree-np clitic clitic-order past pronoun
plain
adj-order agree-np clitic clitic-order elision past possess pronoun
adj-order agree-np country elision exchange neg possess subordinate
plain
adj-order adverb-place agree-np be-have number
adj-order agree-np agree-pred coordination elision neg past
clitic past pronoun
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
imperative
adj-order agree-np number question
adverb-place clitic compare coordination possess
clitic elision past pronoun
adj-order adverb-place agree-np clitic past possess pronoun
elision possess question
elision past past-agree pronoun relative sense
modal question
adj-order agree-np question
adj-order adverb-place agree-np clitic elision past pronoun relative
adj-order agree-np clitic elision past pronoun
clitic elision question
clitic elision exchange neg subordinate
adverb-place idiom possess
agree-np contraction coordination existential number
contraction past sense
adj-order agree-np clitic coordination exchange existential
plain
adj-order agree-np imperfect
adj-order agree-np clitic elision modal past pronoun
adverb-place clitic past possess pronoun
coordination past past-agree possess time
agree-np compare pronoun
agree-far agree-np be-have past past-agree relative
adj-order agree-np imperative
adj-order age agree-np be-have question
question
adj-order agree-np clitic coordination elision neg past possess
agree-np agree-pred pronoun
clitic elision past pronoun
imperative possess
number
elision question
adj-order agree-np compare pronoun
adj-order agree-np agree-pred contraction coordination exchange imperfect
clitic exchange
agree-np country existential number
future possess sense time
agree-pred elision existential idiom subordinate
country elision question
elision question
adj-order adverb-place agree-np be-have elision
adverb-place clitic clitic-order time
clitic past pronoun
elision past past-agree question relative
neg time
elision question
adj-order agree-np be-have imperfect past past-agree pronoun sense
adj-order agree-np coordination elision existential number past past-agree
country existential
adverb-place clitic elision past past-agree pronoun relative
adj-order agree-np past past-agree relative
agree-pred question
neg
adj-order adverb-place agree-np elision future neg past past-agree relative
contraction possess
adverb-place agree-np past
elision possess question
adj-order agree-far agree-np elision neg past
adj-order agree-np clitic clitic-order modal past possess pronoun
coordination existential past possess time
agree-pred neg subordinate
be-have time
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
adverb-place be-have neg subordinate
adj-order agree-np clitic elision past possess pronoun
contraction elision neg past possess sense
clitic past pronoun
imperative neg relative
clitic clitic-order elision modal question
age agree-np be-have number
elision past question
adj-order adverb-place agree-np contraction coordination country modal past possess
be-have coordination future
adj-order agree-np agree-pred possess pronoun
elision possess question
question
elision question
agree-np elision neg past past-agree pronoun relative
adverb-place agree-far agree-pred coordination elision neg past relative
elision question
elision possess question
imperative neg possess
adverb-place future
clitic clitic-order possess
adverb-place coordination exchange possess time
clitic elision past possess pronoun
adj-order agree-np be-have contraction coordination modal possess
agree-np
adverb-place neg
adverb-place contraction
clitic past pronoun
clitic elision past possess pronoun
agree-pred
adj-order agree-np elision question
adj-order adverb-place agree-np imperfect possess
adverb-place clitic future
agree-far agree-pred compare past past-agree relative
adj-order adverb-place agree-np clitic clitic-order past pronoun
adverb-place country time
elision question
agree-np contraction coordination elision exchange modal possess
adj-order agree-np contraction existential
adverb-place coordination existential idiom number
clitic past pronoun
agree-pred
adj-order agree-np existential subordinate
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
adverb-place clitic elision past pronoun
agree-far agree-pred pronoun relative
adj-order adverb-place agree-np contraction exchange
existential number
clitic past possess pronoun
possess
adj-order agree-np clitic past pronoun
clitic past pronoun
elision neg past
agree-pred imperfect question
clitic modal number
clitic elision question
adj-order agree-np modal possess question
agree-pred pronoun
adj-order agree-np contraction country past past-agree possess pronoun sense
agree-far agree-pred elision neg pronoun
adj-order agree-np modal question
clitic elision past question
contraction elision neg past
agree-pred
compare elision past past-agree question relative
agree-pred coordination country imperfect number
agree-np agree-pred clitic relative subordinate
adj-order agree-np elision imperative neg
elision question
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative
agree-pred question
agree-pred
adj-order agree-far agree-np coordination country elision neg number past relative
agree-np clitic elision neg possess subordinate time
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
agree-np clitic elision past pronoun
exchange possess
elision imperative neg
clitic elision exchange neg subordinate
adj-order agree-np country existential
adj-order agree-np clitic clitic-order past possess pronoun
agree-np clitic past pronoun
adj-order adverb-place agree-np compare elision neg relative subordinate
clitic past possess pronoun
clitic elision past possess pronoun
adj-order adverb-place agree-np elision future idiom possess
adverb-place clitic exchange
plain
adverb-place be-have country elision subordinate
number question
agree-np existential number
adj-order agree-np be-have exchange subordinate time
agree-np elision question
elision neg past past-agree possess pronoun relative
clitic
adverb-place elision existential number possess subordinate
adj-order agree-far agree-np be-have coordination elision neg past possess
contraction past question
clitic clitic-order elision past pronoun
clitic elision past pronoun
agree-pred elision pronoun
country elision future neg
clitic question
question
adj-order agree-np clitic modal past past-agree pronoun relative
compare possess
adj-order adverb-place agree-np coordination elision number possess time
past past-agree
adj-order agree-np past past-agree possess pronoun
be-have contraction coordination exchange time
agree-np imperative
clitic past
clitic elision past past-agree pronoun sense
question
adj-order agree-np clitic elision neg sense subordinate time
question sense
adverb-place agree-pred elision idiom imperfect
adj-order adverb-place agree-np elision number past
agree-np clitic modal past past-agree pronoun relative
agree-np elision imperative neg
contraction question sense
agree-far agree-np clitic clitic-order elision neg possess time
agree-np clitic clitic-order past question
clitic elision past possess pronoun
agree-np number past time
elision question
agree-pred neg
clitic coordination country exchange modal time
clitic clitic-order elision modal past pronoun
elision question
clitic clitic-order elision future neg
adverb-place coordination elision future
clitic
agree-np elision neg past past-agree pronoun sense
adverb-place idiom number
adj-order adverb-place agree-far agree-np agree-pred coordination elision idiom imperfect relative
adverb-place coordination elision neg past time
agree-np clitic clitic-order past pronoun relative
be-have time
clitic exchange idiom subordinate
coordination country existential modal number
elision question
adj-order agree-np clitic clitic-order past pronoun
agree-np clitic clitic-order elision past pronoun
imperative
agree-np contraction elision exchange existential subordinate
adj-order agree-np clitic elision idiom past pronoun
modal time
agree-far clitic clitic-order future
number
adverb-place contraction future idiom neg sense
adj-order agree-np clitic elision modal past pronoun
idiom number question
agree-pred question
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
clitic elision past possess pronoun relative
agree-np contraction elision neg past past-agree pronoun relative sense
adj-order agree-np contraction elision question
imperative neg relative
existential
adj-order agree-np coordination modal
elision neg past
coordination elision existential imperfect
adj-order agree-np agree-pred clitic coordination
adverb-place elision modal possess
agree-np compare past past-agree possess pronoun relative
adverb-place agree-far elision existential number past past-agree possess relative subordinate
adj-order agree-np number
adverb-place agree-pred neg
agree-pred
elision neg possess pronoun sense
past past-agree possess pronoun
clitic country elision neg subordinate
adverb-place agree-np contraction number sense
adj-order agree-np agree-pred pronoun
modal
agree-np imperative
clitic elision past pronoun
adj-order adverb-place agree-np clitic clitic-order past past-agree pronoun relative
adj-order agree-np country elision neg possess subordinate
possess pronoun sense
clitic coordination
agree-far agree-np contraction country modal sense subordinate time
agree-pred pronoun
agree-pred question
agree-np elision neg past past-agree possess pronoun relative
agree-pred coordination existential number
imperative
adverb-place age be-have clitic number subordinate
agree-pred imperfect past past-agree pronoun
agree-np contraction elision past past-agree question relative sense
adj-order adverb-place age agree-np be-have clitic number subordinate
elision modal possess subordinate
clitic clitic-order elision past question
be-have question
agree-np past past-agree pronoun sense
contraction elision possess question
adj-order agree-np possess question
adverb-place agree-np coordination elision neg past possess
agree-np elision exchange possess sense subordinate time
adverb-place agree-np agree-pred elision neg
clitic coordination elision exchange possess
neg time
imperative possess
compare question
compare
adverb-place contraction past sense
adverb-place modal
clitic modal
past past-agree pronoun relative
question
clitic neg question
adj-order agree-np clitic coordination exchange imperfect
adj-order adverb-place agree-np elision neg possess subordinate
question
agree-pred possess pronoun
agree-np agree-pred country elision imperfect past past-agree pronoun relative
agree-np agree-pred possess subordinate
agree-pred question
agree-pred question
past
plain
adj-order agree-np past possess question
time
agree-far elision past past-agree relative
clitic past pronoun sense
adj-order agree-np clitic past pronoun
adj-order agree-np clitic elision past pronoun relative
clitic past pronoun
clitic past pronoun
elision imperative
question
modal
adj-order agree-np contraction elision past possess question
clitic neg subordinate time
adj-order agree-np coordination elision neg past past-agree possess
adj-order agree-np imperfect past past-agree possess relative
elision question
coordination existential possess
adj-order agree-np coordination elision existential number possess time
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
clitic elision past possess pronoun
adj-order agree-np clitic contraction elision question
clitic modal past possess pronoun
agree-np clitic coordination exchange neg past
agree-np contraction existential possess subordinate
elision question
adj-order agree-np exchange
adj-order agree-far agree-np elision modal neg number past past-agree relative sense
question
elision imperative
future question
adverb-place possess
past question sense
adj-order adverb-place agree-np agree-pred neg subordinate
adj-order agree-np coordination exchange imperfect
adj-order agree-np clitic elision modal neg subordinate
adj-order agree-np elision question
agree-pred possess
agree-np coordination imperfect past sense time
elision future time
adj-order agree-np question
elision question
country elision existential subordinate
question
agree-far agree-pred elision past past-agree pronoun relative
adj-order agree-np be-have elision existential neg subordinate
agree-np imperative
adverb-place clitic elision exchange possess subordinate
imperative possess
agree-pred elision question
adj-order agree-np possess time
contraction existential number possess
adj-order agree-np clitic past pronoun
adj-order agree-np compare possess pronoun
adj-order agree-np agree-pred contraction sense subordinate
adj-order agree-np contraction past question
agree-far agree-np be-have country existential relative subordinate
agree-pred possess
be-have imperfect
adverb-place agree-pred
question
agree-pred imperfect
elision neg past
adj-order agree-np neg number
question
age be-have number
clitic elision modal past pronoun
clitic elision past pronoun
adj-order agree-np compare pronoun
agree-pred
question
adj-order adverb-place agree-np clitic past
be-have coordination elision neg possess time
adj-order adverb-place agree-np coordination elision exchange idiom past
adj-order agree-far agree-np elision past relative
elision question
agree-pred
agree-np imperative neg relative
be-have elision sense subordinate
adverb-place agree-np neg possess
question
clitic past possess pronoun
adverb-place clitic coordination future neg past sense
elision possess question
adverb-place idiom past
agree-np agree-pred question
adj-order agree-np compare pronoun
elision past possess question
agree-np clitic elision past past-agree pronoun relative
adj-order agree-np agree-pred question
elision existential neg number sense subordinate
clitic compare elision neg possess relative
elision question
country question
adj-order agree-np clitic exchange possess subordinate
clitic neg past past-agree pronoun
adj-order agree-np past past-agree pronoun
agree-np clitic elision existential possess subordinate time
adj-order agree-np elision past past-agree question relative
agree-np elision neg past past-agree pronoun
agree-far be-have elision past past-agree relative
clitic past possess pronoun
agree-np clitic past past-agree pronoun
adj-order adverb-place agree-np elision neg subordinate
question
imperative
adj-order agree-np
elision past past-agree question relative
adj-order age agree-np be-have clitic coordination elision neg number past past-agree
agree-pred question
agree-far agree-pred pronoun
question
agree-pred
adj-order agree-np coordination elision existential neg number past
adverb-place clitic past possess pronoun sense
agree-np future idiom possess
agree-pred elision neg pronoun
adverb-place idiom question
agree-pred contraction coordination
agree-np elision question
clitic coordination elision neg number past past-agree sense
question
agree-far agree-np agree-pred elision neg sense subordinate
agree-far clitic neg past relative time
adverb-place coordination country elision future neg past
agree-np contraction elision past question
agree-np country elision existential number subordinate
elision question
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
clitic elision modal past possess pronoun
adj-order agree-np contraction past past-agree pronoun sense
clitic future time
adverb-place clitic clitic-order past possess pronoun
agree-pred imperfect
agree-pred
clitic elision past possess pronoun
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
adj-order agree-np coordination elision modal neg possess
be-have elision existential possess subordinate
be-have elision neg
clitic
agree-pred clitic coordination exchange imperfect
agree-np contraction elision past past-agree pronoun relative
adj-order agree-np imperative neg
adverb-place contraction exchange
agree-np contraction exchange existential subordinate
agree-far agree-pred compare coordination elision neg relative
question sense
adj-order agree-np agree-pred contraction subordinate
be-have clitic elision neg subordinate
age be-have number question
agree-np past past-agree pronoun relative
clitic clitic-order time
adj-order agree-np coordination time
elision past question sense
agree-pred elision pronoun
adj-order agree-np possess
clitic clitic-order past past-agree question
clitic elision past pronoun relative
adj-order agree-far agree-np compare elision idiom possess pronoun
be-have elision question relative
adj-order agree-np existential idiom number subordinate
agree-pred imperfect past past-agree pronoun
adverb-place clitic clitic-order past possess pronoun
adj-order agree-np agree-pred elision neg subordinate time
compare
elision imperative neg
country elision question
clitic past pronoun
adj-order agree-np question
question
agree-far agree-pred be-have contraction coordination relative sense
elision future possess
clitic elision modal past pronoun
agree-np neg sense
adj-order agree-far agree-np contraction coordination elision past past-agree relative
adverb-place elision neg past possess
adj-order agree-np agree-pred pronoun
adj-order agree-np contraction exchange
agree-pred neg number possess sense subordinate
adverb-place agree-np clitic coordination elision future number past
clitic question
adj-order agree-np elision imperfect past past-agree relative
elision neg past question
be-have elision imperfect past past-agree pronoun relative
agree-np contraction coordination elision exchange past sense
compare pronoun
adverb-place agree-np coordination exchange possess
agree-np clitic modal past pronoun
imperfect sense
adverb-place agree-pred elision imperfect possess
neg
adj-order adverb-place agree-np elision subordinate
neg
contraction exchange
agree-np modal number question
coordination imperfect possess time
agree-np number past past-agree pronoun
be-have
agree-pred clitic clitic-order elision past pronoun relative
adj-order adverb-place agree-np clitic past possess pronoun
adj-order agree-np elision modal possess sense subordinate
existential number
clitic clitic-order past past-agree
agree-np clitic coordination exchange past relative sense
adj-order agree-np exchange
clitic elision past pronoun
contraction past sense
clitic past pronoun relative
agree-np contraction exchange subordinate
agree-far agree-np agree-pred contraction coordination existential relative
clitic exchange possess subordinate
age be-have number
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
adj-order agree-np clitic clitic-order past past-agree
adverb-place contraction existential sense subordinate
elision question
be-have elision
question
agree-np neg possess
number past sense
adj-order adverb-place agree-np existential number possess
clitic past pronoun
adverb-place elision possess
adj-order agree-np clitic contraction coordination exchange neg
adj-order agree-np elision neg past past-agree possess pronoun sense
adj-order age agree-np be-have number
contraction elision exchange neg subordinate time
modal number sense time
contraction elision neg past sense
elision neg past past-agree possess pronoun
agree-np modal sense
adverb-place agree-pred imperfect
agree-np neg past past-agree relative
adj-order adverb-place agree-np country elision
agree-np possess question
agree-np coordination exchange possess
neg past past-agree pronoun
adverb-place agree-np be-have elision neg number subordinate time
adverb-place contraction coordination sense
coordination neg number sense
adverb-place agree-pred elision idiom imperfect possess
adj-order adverb-place agree-np contraction coordination past sense
agree-np elision existential idiom neg number subordinate
agree-np clitic past pronoun
adj-order agree-np clitic contraction elision past possess pronoun
clitic elision question
agree-pred neg pronoun
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
adverb-place clitic
adj-order agree-np clitic elision question
adj-order agree-np elision imperative neg
adj-order agree-far agree-np agree-pred elision neg pronoun
adj-order agree-np past past-agree sense
agree-pred neg
modal sense
coordination elision exchange modal neg time
adj-order adverb-place agree-far agree-np coordination possess relative
adj-order agree-np compare possess pronoun
past question
adverb-place past past-agree
agree-np imperfect
adverb-place clitic country neg subordinate
age be-have possess question
elision exchange neg possess subordinate
adj-order agree-far agree-np agree-pred coordination elision modal neg possess time
adverb-place agree-np coordination neg
adj-order agree-np elision past possess question relative
adj-order agree-np modal
clitic elision past pronoun
adj-order adverb-place agree-np coordination relative
adj-order agree-np coordination elision idiom neg past
agree-far elision possess relative sense
elision imperative neg
agree-pred possess subordinate
adverb-place agree-pred coordination elision imperfect neg past possess
adj-order agree-np elision imperative relative
clitic clitic-order past pronoun
elision imperative neg possess
adj-order agree-np clitic contraction past pronoun
existential number
adj-order age agree-np be-have imperfect past past-agree question relative
adj-order agree-np clitic coordination existential modal time
imperative neg
compare
adj-order agree-np agree-pred contraction elision existential neg possess subordinate
clitic past pronoun
agree-far compare possess pronoun
adj-order agree-np clitic elision question
adverb-place idiom past past-agree
adj-order agree-np clitic past pronoun
adverb-place neg
adj-order agree-np be-have number subordinate
adj-order agree-np clitic elision past past-agree pronoun
future
elision past question
elision neg
agree-np clitic elision past pronoun
elision past past-agree question relative
elision neg past time
adj-order agree-np elision subordinate time
elision question sense
adj-order agree-np country past past-agree pronoun
adj-order agree-np agree-pred coordination possess
adj-order agree-np clitic compare possess subordinate
adverb-place existential number subordinate
adj-order adverb-place agree-np agree-pred coordination imperfect
adj-order agree-np clitic elision modal neg past pronoun relative
existential
agree-pred imperfect
clitic elision number question
adverb-place country existential
clitic elision modal past pronoun
adj-order agree-far agree-np agree-pred neg past past-agree pronoun relative
clitic modal sense
clitic neg
adj-order agree-np question
adj-order agree-np clitic past pronoun
neg subordinate
adj-order agree-np neg possess
clitic question
agree-np contraction past
adj-order adverb-place agree-np existential
agree-pred question
contraction past sense
clitic past pronoun
compare question
be-have
adj-order adverb-place agree-np existential number possess subordinate
question
adverb-place past
elision neg past
elision question
elision question
adverb-place agree-far coordination elision exchange modal possess relative
adj-order agree-np coordination elision past past-agree possess time
elision question
adj-order agree-np agree-pred
agree-pred
adverb-place clitic past pronoun
elision neg number past
adj-order agree-np neg number time
clitic elision exchange idiom relative subordinate
number question
agree-np country elision question
adj-order agree-np coordination exchange past possess
agree-np be-have coordination elision neg time
adverb-place agree-np be-have coordination country future neg
adverb-place clitic past possess pronoun
agree-np clitic clitic-order modal past pronoun
adj-order adverb-place agree-np coordination neg
adverb-place agree-pred clitic possess subordinate
agree-pred imperfect past past-agree pronoun sense
adverb-place subordinate time
agree-pred
coordination neg past
imperative
agree-pred possess subordinate
agree-np elision past possess
contraction future neg possess time
adverb-place clitic modal subordinate
be-have imperfect
clitic past question
adj-order adverb-place agree-np be-have number
idiom number past question
clitic exchange
adj-order adverb-place agree-np clitic coordination country possess time
adj-order agree-np agree-pred possess pronoun
contraction question sense
adj-order agree-np existential number possess
adj-order agree-np contraction number past question sense
question
adj-order adverb-place agree-np clitic future sense-that that
question
adj-order agree-np neg past past-agree pronoun
adj-order agree-np coordination elision exchange modal possess time
adverb-place country existential neg subordinate
clitic
be-have imperfect
clitic question
future
adj-order adverb-place agree-np be-have coordination imperfect neg possess
agree-far be-have imperfect past past-agree relative time
adverb-place be-have coordination imperfect modal
adj-order adverb-place agree-np agree-pred subordinate
agree-np coordination modal possess time
adj-order adverb-place agree-np elision exchange idiom
elision neg past past-agree pronoun relative sense
compare question
adverb-place clitic clitic-order neg
elision question
adverb-place past
question
clitic elision past pronoun
adj-order agree-np clitic coordination existential number
adverb-place agree-far agree-np elision neg past possess
adj-order agree-np contraction coordination modal possess
elision question
adj-order agree-np past
adj-order agree-np elision question
adj-order agree-np clitic modal past possess pronoun
clitic elision past possess pronoun
adj-order agree-np clitic question
clitic past possess pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np contraction coordination exchange time
adverb-place clitic elision future idiom neg number possess
agree-np past past-agree pronoun
adverb-place sense
be-have neg number possess subordinate
agree-np clitic past pronoun
agree-np agree-pred elision neg question relative sense
clitic question
adj-order agree-np imperative neg possess
country elision past past-agree
future question
agree-np imperative possess
question
clitic elision past possess pronoun
possess question
adj-order agree-np clitic past pronoun
adj-order agree-np agree-pred neg
future
adverb-place agree-np modal number
clitic neg past
adj-order agree-np past past-agree possess pronoun sense
adj-order adverb-place agree-np contraction coordination existential number possess
contraction coordination exchange existential possess
elision question
question sense
be-have elision neg
adverb-place agree-np future
adj-order agree-np clitic elision idiom neg relative subordinate
age be-have elision number possess sense-that that
adj-order agree-np clitic coordination elision neg past
adj-order adverb-place agree-np idiom past
adj-order agree-np neg
plain
adj-order agree-far agree-np clitic future neg
agree-pred
adj-order adverb-place agree-np clitic coordination existential neg past
plain
elision question
adj-order adverb-place agree-np coordination modal neg number sense
agree-pred clitic coordination neg
adj-order adverb-place agree-np clitic time
question
country neg number past past-agree
exchange possess
adverb-place agree-pred elision neg possess
clitic elision past pronoun relative
adverb-place clitic clitic-order elision past pronoun relative
agree-np question
adj-order adverb-place agree-np idiom past
contraction modal
adj-order agree-np contraction number past question
elision imperative neg
agree-np be-have elision possess subordinate
contraction subordinate
adj-order adverb-place agree-np
adj-order agree-np question
clitic contraction elision past possess pronoun
agree-np possess question
clitic elision past past-agree relative
agree-np past question
compare number relative
agree-np clitic neg
adverb-place clitic neg
compare contraction possess pronoun
country existential number
adverb-place clitic coordination elision past past-agree
elision question
adj-order agree-np past possess sense
clitic
agree-np contraction future neg
adj-order agree-np clitic future question
adj-order agree-np elision neg past past-agree possess pronoun relative
agree-far agree-np clitic clitic-order contraction elision past past-agree
agree-np agree-pred possess question
agree-np clitic elision past pronoun
clitic elision modal past pronoun
adj-order adverb-place agree-far agree-np clitic elision idiom past past-agree relative
clitic clitic-order past pronoun
agree-pred pronoun
agree-np elision exchange possess
agree-far elision neg relative sense subordinate
elision neg past past-agree pronoun
adj-order adverb-place agree-np compare coordination elision
be-have question
agree-np clitic past pronoun
adj-order agree-far agree-np country elision neg past relative
adverb-place coordination elision neg time
agree-np elision pronoun
adj-order agree-np coordination country elision existential future number
adj-order agree-np clitic coordination past
clitic modal past pronoun
elision question
imperfect
adj-order agree-np be-have
agree-np contraction coordination country elision imperfect possess sense
agree-np contraction past past-agree possess pronoun sense
contraction modal sense
agree-pred elision question
adj-order agree-np imperative
compare elision possess
question
adj-order agree-np compare
agree-np country neg subordinate
past possess sense
agree-pred neg
agree-far agree-np agree-pred compare coordination neg relative
agree-np agree-pred possess pronoun
agree-np clitic past pronoun
adj-order agree-np exchange possess
compare
agree-np imperative neg
adverb-place past
imperative possess
adj-order agree-np clitic elision past pronoun
elision question
agree-far agree-pred coordination country elision neg past
elision question
adj-order agree-np clitic number question
country future
elision question
modal neg time
adj-order agree-np modal
clitic clitic-order modal past pronoun
agree-far agree-np agree-pred coordination country past past-agree relative
elision question
elision neg past past-agree pronoun relative
adj-order agree-np clitic modal possess subordinate
adj-order agree-np clitic past pronoun
compare possess pronoun
adj-order agree-np question
plain
adverb-place elision neg past
adj-order agree-far agree-np compare contraction pronoun
adverb-place coordination country elision modal neg past possess
clitic elision modal question relative
adj-order agree-np elision question
adj-order agree-np elision neg past past-agree possess pronoun
adverb-place agree-np future possess
agree-pred coordination elision neg past past-agree
adj-order agree-np clitic past pronoun
modal question sense
imperative possess
elision neg past past-agree pronoun relative
adverb-place clitic elision past pronoun
clitic elision past pronoun
clitic elision past past-agree pronoun relative
adj-order adverb-place agree-np coordination sense
elision question
adj-order agree-np clitic compare elision past past-agree relative subordinate
agree-np be-have coordination existential
agree-pred question
agree-np neg
number past past-agree pronoun sense
adj-order adverb-place agree-np existential number
agree-np coordination existential neg
existential idiom number
agree-pred
be-have contraction elision possess subordinate
adj-order agree-np clitic clitic-order modal past possess pronoun
elision question
contraction coordination exchange neg possess sense
country question
clitic
adj-order adverb-place agree-np coordination number past possess
elision question sense
agree-np past question
adj-order agree-np compare pronoun
neg number
clitic elision past pronoun
contraction past past-agree relative time
adverb-place past possess
adverb-place elision idiom past
adj-order agree-np future
agree-pred elision subordinate
adj-order agree-np agree-pred contraction coordination existential number possess
clitic clitic-order elision question
adj-order agree-far agree-np contraction coordination exchange neg relative
adverb-place coordination elision time
imperative
clitic question
elision neg past possess time
agree-np clitic idiom past pronoun
adj-order agree-np elision neg question
compare existential number possess subordinate
elision possess question
adj-order agree-np compare elision pronoun
question
elision imperative neg
past time
be-have
clitic contraction coordination exchange modal possess time
question
coordination elision neg past time
adj-order agree-np clitic past past-agree pronoun relative
adverb-place agree-np agree-pred modal number subordinate
neg
clitic past pronoun
adj-order agree-np neg past past-agree pronoun relative sense
agree-far agree-pred clitic coordination elision imperfect neg past past-agree
agree-pred possess pronoun
elision question
adj-order agree-np contraction existential idiom sense subordinate
adj-order agree-far agree-np clitic coordination elision neg past
clitic past pronoun
agree-far coordination country existential modal past past-agree relative
idiom question relative
adj-order agree-np past past-agree pronoun sense
adj-order agree-np clitic clitic-order past past-agree time
adj-order agree-np clitic past pronoun
age be-have elision question
elision question
adverb-place idiom past
clitic contraction coordination exchange future neg sense
adj-order agree-np imperative
question
age agree-np be-have elision question
adverb-place be-have
adj-order agree-np elision question
agree-pred elision question
clitic elision past possess pronoun
country
adverb-place be-have elision idiom subordinate
adverb-place compare number possess subordinate
clitic clitic-order elision past pronoun
adj-order adverb-place agree-np agree-pred be-have elision subordinate
elision neg past past-agree pronoun
adj-order agree-np elision neg possess subordinate time
agree-pred elision possess pronoun
adverb-place clitic neg
adj-order agree-np agree-pred coordination elision neg past time
clitic elision past past-agree time
agree-pred coordination
adverb-place clitic clitic-order future
plain
adj-order agree-far agree-np compare elision idiom pronoun relative
adj-order agree-np contraction coordination number past sense
agree-pred coordination neg
adverb-place modal
elision question
be-have
adverb-place clitic clitic-order past pronoun
agree-np clitic clitic-order past pronoun
agree-far agree-pred be-have contraction coordination country relative
clitic compare exchange subordinate
clitic elision past pronoun
agree-np
adj-order age agree-far agree-np be-have elision number past past-agree possess relative subordinate
agree-np be-have contraction coordination imperfect possess
agree-np past past-agree pronoun sense
adj-order agree-np agree-pred coordination possess time
adj-order agree-far agree-np contraction existential number subordinate
elision possess question
adj-order agree-np agree-pred elision existential idiom neg possess subordinate
adj-order agree-np elision question
adj-order agree-np possess question
compare
adj-order agree-far agree-np agree-pred coordination imperfect time
agree-np possess question
adj-order adverb-place agree-np clitic coordination elision possess
coordination country exchange existential
adj-order agree-far agree-np agree-pred compare pronoun relative
agree-np clitic coordination elision modal past past-agree time
clitic coordination exchange neg
adj-order agree-far agree-np clitic exchange neg relative subordinate
compare pronoun
question
neg
adverb-place
adj-order agree-np clitic elision past pronoun
clitic elision modal past possess pronoun
adverb-place agree-np possess
question
agree-np be-have
clitic clitic-order elision past pronoun
question
adj-order agree-far agree-np elision neg past past-agree relative sense
adj-order agree-np elision neg past past-agree pronoun relative
agree-far agree-np pronoun
adj-order agree-np compare elision possess pronoun
agree-far coordination elision existential idiom modal relative
elision neg sense subordinate time
adverb-place contraction coordination future possess sense
adj-order adverb-place agree-np
adj-order agree-np compare past past-agree possess pronoun relative
exchange neg subordinate
agree-np elision future neg
be-have elision number subordinate
compare
plain
clitic elision neg past past-agree question
possess question
adj-order agree-np agree-pred pronoun
adj-order adverb-place agree-np clitic elision past pronoun relative
agree-np be-have clitic past past-agree pronoun relative
agree-np compare elision pronoun
clitic modal past pronoun
possess question
neg
agree-np imperative relative
adverb-place clitic contraction elision past possess pronoun
be-have
question
elision question
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
clitic compare subordinate
plain
neg past past-agree pronoun
adverb-place
adj-order agree-np agree-pred pronoun
contraction question
adj-order agree-np contraction elision imperative neg relative
age be-have coordination exchange number possess
adj-order agree-np agree-pred clitic coordination exchange number
elision neg past past-agree possess pronoun
agree-np agree-pred elision subordinate time
adj-order agree-np agree-pred elision neg possess subordinate
adj-order agree-np coordination elision future possess
elision question
agree-np elision subordinate time
age be-have question
agree-pred existential neg subordinate
agree-pred question
adj-order agree-np clitic past possess pronoun
past past-agree
age agree-np be-have question
adj-order agree-np elision subordinate time
agree-np possess
coordination elision exchange possess
adverb-place clitic clitic-order elision past pronoun
adj-order agree-np modal possess question
agree-np contraction coordination possess sense
agree-np elision question
agree-np neg possess subordinate time
adj-order adverb-place agree-np coordination elision exchange modal possess
question
imperative
be-have contraction elision exchange subordinate
agree-np future question sense
contraction exchange sense subordinate
adj-order agree-np clitic modal past pronoun
country past
elision
question
question
elision exchange
agree-np clitic country elision exchange existential sense sense-that subordinate that
agree-np imperative
agree-np possess question
adverb-place agree-np country existential
clitic clitic-order past pronoun
agree-np exchange possess
number past possess question
adverb-place elision past past-agree relative sense
adverb-place agree-far coordination elision
adverb-place country existential
question sense
agree-np compare pronoun
elision question
adj-order agree-np coordination existential number time
clitic number
clitic elision past possess pronoun
clitic
agree-np existential
question
exchange possess
number question relative sense sense-that that
adverb-place contraction coordination existential modal
agree-pred
agree-np coordination country exchange neg possess time
past past-agree pronoun
agree-np clitic past past-agree possess pronoun sense
adj-order agree-np question
adj-order agree-np agree-pred contraction coordination exchange
clitic past pronoun
adj-order agree-far agree-np agree-pred contraction elision imperfect neg past relative sense
question
question
agree-np compare coordination possess
adj-order agree-np agree-pred pronoun
adj-order agree-np neg number
clitic clitic-order elision past past-agree pronoun relative
question
country elision neg
adverb-place agree-pred country elision modal subordinate
number past past-agree pronoun sense
adj-order adverb-place agree-far agree-np contraction neg subordinate
adj-order agree-np agree-pred contraction coordination elision existential neg possess
adj-order agree-np imperative neg
elision neg time
agree-np compare idiom possess pronoun
be-have imperfect
adj-order agree-np question
adj-order agree-np compare elision possess pronoun relative sense
clitic modal past pronoun
elision question
modal number
adj-order agree-np neg pronoun sense
adj-order agree-np compare elision
clitic modal
agree-np existential number subordinate time
adj-order adverb-place agree-np clitic elision exchange modal possess subordinate
adverb-place existential
adj-order agree-np elision possess
adj-order agree-np coordination elision exchange number past possess
adj-order agree-np idiom past past-agree
contraction exchange existential number possess subordinate
adverb-place clitic past possess pronoun
agree-far contraction modal possess sense
question
adj-order agree-np elision past past-agree pronoun relative
elision question
agree-np coordination elision exchange neg
adj-order agree-np elision imperative neg
adj-order adverb-place agree-np elision neg subordinate
adj-order agree-np question
adj-order adverb-place agree-np exchange
adj-order agree-np clitic compare coordination elision modal possess
clitic elision past past-agree
adj-order agree-np contraction coordination elision exchange modal sense time
adverb-place clitic neg past
adj-order agree-np past past-agree pronoun
agree-np coordination modal number past
adj-order agree-np clitic past pronoun
adj-order agree-np clitic elision modal past possess pronoun
question
adj-order agree-np clitic compare contraction coordination elision past past-agree possess
age be-have question
adj-order agree-np clitic elision past past-agree pronoun relative sense
clitic past
plain
possess question
adj-order agree-np imperative neg possess
adj-order agree-np neg question relative
agree-far compare elision pronoun
agree-np elision modal
neg
clitic elision modal past possess pronoun
existential number
adj-order agree-np be-have contraction subordinate time
adj-order agree-far agree-np past past-agree
country neg past past-agree pronoun sense
adj-order agree-np agree-pred coordination
clitic elision past possess pronoun
adj-order agree-np be-have elision existential subordinate
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-np clitic elision past pronoun relative sense
agree-np possess question
elision
agree-np elision possess question
adj-order agree-np coordination neg past sense
agree-np elision neg past
elision past past-agree question relative
adverb-place future possess
imperative
imperative neg
adj-order agree-np clitic past possess pronoun
adj-order agree-np elision existential subordinate
adj-order agree-np imperfect
adverb-place coordination elision
adverb-place be-have coordination country elision future imperfect
elision
adj-order agree-np agree-pred elision pronoun
adj-order agree-far agree-np be-have clitic coordination elision exchange neg relative
adj-order agree-far agree-np compare elision pronoun relative
agree-np clitic contraction modal past pronoun
elision question relative
adverb-place clitic past past-agree pronoun relative
adj-order agree-np compare coordination past possess
be-have imperfect question
clitic elision neg past past-agree
adj-order agree-np compare elision pronoun
contraction elision past possess question
adj-order adverb-place agree-far agree-np country elision existential number sense subordinate
adj-order agree-np coordination elision exchange modal number
question sense
adverb-place exchange possess
adj-order agree-np clitic elision past pronoun
elision question sense
adj-order adverb-place agree-np clitic coordination exchange past possess
adverb-place elision
contraction past sense time
clitic past pronoun sense
time
question
adj-order agree-np elision past past-agree possess pronoun
adverb-place agree-far agree-np contraction coordination exchange modal possess sense
agree-np past past-agree question relative
imperfect
agree-np compare possess pronoun
compare possess
agree-np clitic contraction elision past pronoun
agree-np existential number
imperative possess
agree-np past possess
adj-order agree-np clitic coordination elision future past possess
agree-np clitic elision past pronoun
adverb-place agree-np agree-pred subordinate
adverb-place agree-np clitic coordination exchange
contraction imperative possess
agree-np question
age agree-pred be-have number subordinate
agree-np agree-pred elision neg subordinate time
adj-order agree-np agree-pred elision neg past possess relative
adj-order agree-np clitic past pronoun
adverb-place clitic country elision modal subordinate time
adj-order agree-np compare subordinate
past past-agree question relative
exchange
clitic modal past pronoun
adj-order adverb-place agree-np coordination past past-agree possess time
adj-order agree-np coordination elision neg past possess
adj-order agree-np country existential number
coordination elision neg past
adverb-place be-have clitic coordination
adj-order agree-np imperative
agree-np clitic elision past pronoun relative
question
adj-order agree-np clitic past past-agree pronoun
clitic elision past pronoun
clitic elision question
question
agree-np past past-agree pronoun relative sense
adj-order adverb-place agree-np elision existential subordinate
adverb-place modal
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
adj-order agree-np question sense
country existential
adj-order adverb-place agree-far agree-np clitic elision possess subordinate
adj-order agree-np clitic clitic-order modal past pronoun
elision question
neg
agree-pred contraction country elision modal subordinate
be-have elision neg question
adverb-place question
elision neg past past-agree pronoun
clitic future neg
clitic coordination exchange neg
adj-order agree-np agree-pred coordination neg
past past-agree pronoun
agree-far agree-pred elision neg past past-agree relative subordinate
clitic modal time
adj-order agree-np number time
adj-order agree-np agree-pred elision neg
adj-order adverb-place agree-np agree-pred subordinate
age agree-np be-have question relative
clitic question
imperative
agree-pred
agree-np agree-pred question
adj-order agree-np elision existential subordinate time
question sense
elision future neg past past-agree possess relative
agree-pred pronoun
adj-order agree-np clitic past pronoun relative
adj-order agree-np elision exchange modal subordinate time
age agree-pred be-have coordination number
agree-pred modal subordinate
elision past past-agree sense-that that time
adj-order agree-np modal number time
adj-order adverb-place agree-far agree-np future relative
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np contraction exchange
elision past past-agree pronoun
elision question
elision past question
adj-order agree-np future
agree-np past past-agree pronoun
agree-pred question
elision neg number past time
clitic clitic-order past possess pronoun
adj-order agree-np compare possess pronoun
adj-order agree-np modal time
clitic clitic-order past pronoun
plain
agree-np country exchange subordinate
elision past question
adverb-place coordination elision modal neg
adj-order agree-np agree-pred coordination elision imperfect modal
imperative
elision question
agree-pred
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
clitic elision past pronoun
adverb-place agree-far be-have idiom imperfect past past-agree relative sense
adj-order agree-np coordination existential
coordination country elision neg past past-agree
adj-order agree-np future neg past past-agree question relative
clitic elision past past-agree question
agree-np question
country existential number
adj-order agree-np contraction imperative
be-have contraction imperfect possess relative
coordination elision existential number
agree-np compare contraction elision pronoun
time
adj-order agree-np agree-pred elision possess pronoun
adj-order adverb-place agree-np agree-pred subordinate
adverb-place agree-np
adj-order agree-far agree-np contraction elision relative sense
adj-order agree-np idiom question
clitic elision past pronoun
agree-far coordination elision exchange possess relative time
age be-have possess question
contraction exchange
agree-pred elision idiom neg subordinate
elision neg time
adj-order agree-np be-have contraction question
agree-pred neg
adj-order adverb-place agree-np clitic coordination imperfect number sense-that that
question
age be-have number
question sense
elision imperative possess
adj-order agree-np neg past past-agree sense
adj-order agree-np time
adj-order agree-np agree-pred compare relative subordinate
imperative
agree-np clitic
adj-order agree-np coordination country imperfect past past-agree
elision question
compare elision
adj-order adverb-place agree-np contraction coordination country exchange modal possess
agree-np imperative neg possess
country elision past past-agree question relative
elision question
adj-order agree-np modal
compare coordination country existential number
elision question
clitic clitic-order past pronoun
modal
exchange
adj-order agree-np past past-agree pronoun
agree-far agree-pred coordination elision neg past past-agree relative
adj-order agree-np clitic contraction elision past pronoun
modal
agree-pred
sense
compare coordination country existential number past past-agree relative
adj-order agree-np contraction neg
elision idiom imperative neg
contraction coordination existential
coordination elision past relative
number question
adj-order agree-np clitic contraction country modal subordinate
clitic modal past possess pronoun
adverb-place
agree-far coordination neg past past-agree time
adj-order agree-np clitic elision modal past past-agree question relative
clitic elision neg past past-agree
adj-order agree-far agree-np agree-pred contraction elision pronoun
elision existential number possess subordinate
clitic elision question
adverb-place clitic elision idiom neg past relative
adverb-place agree-np elision possess subordinate time
adj-order agree-np agree-pred subordinate
plain
adj-order agree-np clitic contraction exchange modal subordinate time
adj-order agree-np clitic modal past pronoun
adj-order agree-np compare elision pronoun
country future question sense-that that time
agree-np coordination elision exchange neg past possess
adj-order adverb-place agree-np clitic clitic-order past possess pronoun
agree-np contraction modal subordinate time
country elision neg past past-agree
adverb-place possess
elision question
adj-order agree-far agree-np coordination existential number past relative
adj-order agree-far agree-np clitic elision future neg relative
adverb-place clitic elision past past-agree pronoun relative
agree-far agree-pred contraction coordination elision imperfect neg relative
adj-order agree-far agree-np agree-pred elision neg pronoun relative
elision question
clitic clitic-order past pronoun
agree-np neg time
agree-np be-have
agree-far agree-np agree-pred elision existential relative subordinate
adverb-place agree-np elision past
clitic clitic-order elision question
clitic contraction past possess pronoun
adj-order agree-np existential
adverb-place agree-pred country subordinate
agree-far agree-pred pronoun relative
adj-order agree-np coordination exchange past
adj-order agree-np coordination elision existential neg past possess
contraction
adj-order agree-np clitic elision past possess pronoun
coordination country existential
adj-order agree-np clitic past pronoun
agree-np coordination modal past past-agree
agree-pred possess question
clitic neg time
adj-order agree-np clitic contraction elision past past-agree pronoun relative
clitic coordination elision exchange neg past
agree-pred elision idiom neg
adj-order agree-np modal question
agree-np elision question
clitic possess question sense
clitic compare coordination elision past past-agree relative
agree-np agree-pred coordination existential
adj-order agree-np agree-pred elision existential neg subordinate
adj-order agree-np clitic elision past past-agree pronoun
adverb-place be-have coordination modal
question
clitic contraction coordination exchange time
adj-order agree-np clitic past pronoun
imperative neg
adverb-place clitic
adj-order adverb-place agree-np agree-pred modal possess subordinate
adj-order adverb-place agree-np elision neg
adverb-place possess question
adj-order adverb-place agree-np be-have coordination possess time
elision neg time
question
adj-order age agree-far agree-np be-have number past past-agree relative
agree-np imperative
adj-order adverb-place agree-np be-have elision exchange neg subordinate
question
clitic clitic-order neg past pronoun relative
adj-order adverb-place agree-np clitic elision past pronoun
adverb-place be-have elision neg
neg possess sense
adverb-place agree-np agree-pred
agree-np contraction elision neg past past-agree possess pronoun sense
agree-pred elision neg possess
agree-np clitic imperfect
country future
be-have contraction coordination elision existential time
agree-pred elision pronoun
clitic elision past past-agree
agree-np elision existential
agree-pred coordination imperfect possess time
agree-np country neg subordinate
clitic modal past pronoun
clitic possess
adj-order agree-np clitic clitic-order modal past possess pronoun
question
adverb-place agree-far agree-np elision future idiom relative sense
adj-order agree-np contraction coordination elision modal past past-agree relative
clitic
agree-pred elision neg number possess subordinate
clitic clitic-order past pronoun
clitic clitic-order past pronoun
elision imperative neg
adj-order agree-np clitic elision modal past possess pronoun
agree-pred clitic elision neg past pronoun relative sense
clitic elision modal past pronoun
agree-pred elision pronoun
adj-order agree-np compare pronoun
agree-np compare coordination existential
adj-order agree-np question
adj-order agree-np agree-pred elision exchange neg possess subordinate
agree-np question
adj-order agree-np contraction possess sense subordinate time
imperative
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np agree-pred sense subordinate
elision neg past
imperative neg
adverb-place contraction
agree-np past past-agree pronoun sense
adverb-place coordination elision possess sense
adj-order adverb-place agree-np contraction country subordinate
past
agree-np question relative
adj-order agree-np existential modal number subordinate
idiom question
imperative
existential number
adj-order agree-np elision past past-agree question relative sense
question
agree-np agree-pred elision neg
clitic neg
question
be-have imperfect
agree-np agree-pred pronoun
compare elision question
country existential
elision question relative
adj-order agree-np coordination future neg sense
adj-order agree-np elision modal question relative
agree-np clitic past past-agree pronoun
clitic modal
modal subordinate time
be-have contraction
agree-pred be-have coordination elision imperfect possess
adj-order agree-np be-have coordination elision neg possess
clitic elision number
adverb-place elision future sense
adverb-place clitic modal
adj-order agree-far agree-np compare contraction
adj-order adverb-place agree-np existential idiom
adj-order agree-np past past-agree possess pronoun
adj-order agree-np compare number relative
adj-order agree-far agree-np exchange subordinate
adj-order adverb-place agree-np coordination existential neg
agree-np clitic past pronoun
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
elision question sense
clitic exchange
imperative
adverb-place coordination elision future idiom modal
question
adj-order adverb-place agree-np clitic neg past past-agree possess
agree-np clitic contraction coordination
agree-far agree-pred elision neg pronoun relative
adj-order agree-np coordination elision neg past
elision question sense
agree-pred imperfect
agree-far agree-np possess subordinate
adj-order adverb-place agree-np coordination elision future neg sense
be-have number
elision modal sense time
adverb-place modal
clitic elision question
elision idiom neg past past-agree time
elision neg possess pronoun
agree-pred elision neg pronoun
adverb-place agree-np clitic past possess pronoun
adj-order agree-np clitic exchange subordinate time
agree-pred possess
adj-order agree-np agree-pred be-have subordinate time
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np be-have contraction coordination existential
country elision existential neg sense subordinate time
possess question
contraction imperfect sense
agree-np clitic past pronoun
agree-pred elision existential neg subordinate
agree-np elision neg number past
adj-order agree-np clitic past possess pronoun
adj-order agree-np past past-agree question relative
adj-order agree-np clitic possess sense subordinate
adj-order adverb-place agree-np clitic past possess pronoun
adverb-place
adj-order agree-np modal question
agree-pred neg
modal question sense
adj-order agree-np be-have coordination elision idiom imperfect
agree-np possess
possess question
elision neg
adj-order agree-np number past past-agree pronoun
adj-order agree-np clitic coordination idiom number past
agree-pred question
question
clitic modal past possess pronoun
agree-np agree-pred neg pronoun
clitic clitic-order past question
imperative
age agree-np be-have exchange number subordinate
adj-order agree-np past past-agree possess pronoun
clitic modal past pronoun
adj-order agree-np imperative possess
adj-order agree-np clitic elision past pronoun
question
neg
adj-order agree-np elision exchange modal subordinate
compare elision sense sense-that that
agree-pred imperfect
adj-order agree-np clitic country existential modal subordinate
agree-np clitic clitic-order contraction past possess pronoun
agree-np imperative possess
adj-order agree-np contraction neg past past-agree pronoun
country
adj-order agree-np contraction coordination existential
agree-pred elision pronoun
adj-order agree-np agree-pred elision imperfect past past-agree pronoun relative
agree-np elision question
adj-order agree-np elision subordinate
elision neg past possess question
adj-order agree-np contraction coordination elision neg number past sense
adj-order agree-np clitic coordination elision existential neg past
clitic clitic-order
adj-order agree-far agree-np contraction elision idiom pronoun
adj-order adverb-place agree-far agree-np clitic contraction coordination
adverb-place agree-np clitic past pronoun
existential
question
elision question
imperative
adj-order agree-np clitic elision past question
adverb-place idiom past past-agree possess
coordination country elision existential number
compare elision possess pronoun
adj-order agree-np be-have imperfect past past-agree pronoun
agree-np country elision subordinate
adverb-place
contraction modal past past-agree question relative
adverb-place elision exchange possess
agree-pred elision pronoun
be-have elision neg
be-have subordinate
elision imperative neg possess
adj-order adverb-place agree-np existential number
agree-pred elision pronoun
adj-order agree-np clitic elision modal past pronoun
past possess
adverb-place agree-far agree-np clitic coordination elision exchange past past-agree relative
clitic clitic-order elision neg past past-agree time
adj-order agree-np clitic elision past possess pronoun
agree-pred question
adj-order agree-np country existential
imperative
adverb-place elision imperfect
agree-pred question
adverb-place contraction coordination country elision possess sense time
elision possess
adverb-place clitic
adj-order agree-np clitic past pronoun
question
adj-order agree-np agree-pred
adj-order agree-np number question
adj-order agree-np sense
adj-order adverb-place agree-np clitic contraction past pronoun
coordination elision exchange future neg
be-have coordination country elision time
future
agree-far elision neg past past-agree relative subordinate
imperative
clitic exchange
adj-order agree-np elision pronoun
modal number time
question
adverb-place neg
adj-order agree-np elision neg past
question sense
past past-agree pronoun sense
adverb-place agree-np be-have coordination elision modal possess
clitic past possess pronoun
adj-order agree-np
adverb-place possess subordinate
agree-np imperative possess
agree-np elision imperative neg past past-agree relative
adj-order agree-np country elision existential number subordinate
adj-order agree-np question
adj-order adverb-place agree-np clitic elision neg possess
past question
clitic past pronoun sense
be-have coordination existential
adj-order adverb-place agree-np clitic clitic-order elision past pronoun
clitic coordination country modal number time
adverb-place contraction coordination country elision neg past past-agree sense
agree-np clitic elision question sense
agree-np compare possess
past
clitic modal
agree-np clitic
adverb-place clitic elision past pronoun
agree-np be-have coordination existential time
clitic clitic-order future
adj-order agree-np contraction coordination exchange existential
clitic elision neg past past-agree
clitic past pronoun
clitic contraction coordination existential
clitic number question
clitic past possess pronoun
adverb-place agree-np clitic past pronoun
country elision imperative neg relative
adj-order agree-np compare number
imperative
modal
age be-have elision possess question
contraction past
agree-np agree-pred coordination elision exchange number
adj-order agree-np coordination existential number
modal subordinate
adj-order agree-np contraction elision number past past-agree pronoun relative sense
clitic clitic-order modal past pronoun
adj-order agree-np possess question
adverb-place clitic exchange
adj-order agree-np imperfect number possess
past past-agree
adverb-place agree-np future number
question
adj-order agree-np agree-pred coordination country modal time
country possess pronoun
adj-order agree-far agree-np agree-pred existential neg subordinate
agree-pred neg pronoun
clitic past pronoun relative
adj-order age agree-np be-have question
adj-order agree-np clitic past pronoun
adj-order agree-np contraction coordination elision exchange number possess time
agree-np agree-pred pronoun
age be-have question
adj-order agree-np imperfect question
agree-pred elision neg possess pronoun
clitic elision idiom past pronoun relative
adj-order agree-np coordination past possess
adj-order adverb-place agree-far agree-np compare elision relative sense
clitic elision past pronoun
adj-order agree-np past question
imperative neg
clitic elision past possess
clitic elision past possess pronoun
modal possess time
imperative possess
adj-order adverb-place agree-np be-have idiom imperfect
country past
imperative neg
agree-far clitic coordination elision exchange relative time
adverb-place coordination modal neg sense time
elision imperative neg possess
adj-order adverb-place agree-np elision existential modal subordinate
adj-order adverb-place agree-far agree-np
adj-order adverb-place agree-far agree-np past past-agree relative sense subordinate
adj-order agree-np agree-pred coordination elision sense time
adverb-place clitic contraction past possess pronoun
adverb-place clitic exchange
adj-order agree-np compare elision past past-agree possess pronoun relative
agree-far elision neg past past-agree relative subordinate time
adj-order adverb-place agree-far agree-np neg relative
clitic elision
elision possess
agree-np clitic modal past pronoun
agree-np coordination elision modal possess sense time
adj-order agree-np elision neg past past-agree pronoun
elision exchange possess
agree-pred clitic imperfect past past-agree pronoun relative
agree-far neg past past-agree relative time
idiom time
adj-order adverb-place agree-np coordination future idiom sense
adverb-place agree-pred
agree-np compare elision neg past past-agree pronoun relative
time
adj-order agree-np coordination modal time
age be-have question
adj-order agree-np clitic elision past past-agree
adj-order agree-np be-have clitic contraction coordination modal
adj-order agree-np clitic past pronoun
adj-order agree-far agree-np agree-pred contraction elision pronoun
adj-order agree-np clitic elision past possess pronoun
agree-np agree-pred
elision existential number possess subordinate
past past-agree possess pronoun
agree-pred coordination country existential possess
agree-np coordination elision existential neg number
question
clitic elision past pronoun
agree-np agree-pred elision neg pronoun
adverb-place clitic coordination elision past
adverb-place be-have
adj-order agree-np country elision question
clitic coordination exchange neg time
clitic clitic-order modal question
elision question
adverb-place be-have elision modal possess subordinate time
adj-order agree-far agree-np agree-pred contraction elision neg
adj-order agree-np clitic elision question
adverb-place exchange possess
agree-pred question
adj-order agree-np number
imperative
agree-pred coordination imperfect modal possess time
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
clitic elision past past-agree possess pronoun
adj-order adverb-place agree-far agree-np clitic coordination modal past past-agree relative
elision imperative neg
adj-order agree-np compare elision pronoun
agree-pred neg sense subordinate time
clitic past pronoun
agree-pred imperative relative
adverb-place coordination past possess
agree-np compare elision possess pronoun
agree-far agree-pred compare coordination elision relative
adj-order agree-np be-have country possess subordinate
adj-order agree-far agree-np agree-pred coordination number possess
agree-np contraction number question sense
question sense
be-have clitic elision exchange neg subordinate
be-have imperfect sense sense-that that
age agree-np be-have coordination number past
adverb-place future possess
elision possess question
agree-far agree-np neg pronoun relative
adj-order agree-np time
elision imperative neg past past-agree relative
coordination elision neg past time
clitic past pronoun sense
subordinate time
clitic number question
adverb-place compare coordination past sense
agree-np elision neg number past past-agree relative time
adverb-place agree-np elision existential possess
adj-order agree-np elision past past-agree pronoun
agree-far agree-pred elision possess pronoun
agree-np agree-pred possess pronoun
adj-order agree-np be-have imperfect past past-agree pronoun
adj-order agree-np clitic elision modal past pronoun
clitic neg past past-agree
question
adj-order agree-np elision question
elision question
plain
possess question sense
agree-pred imperfect
adverb-place agree-np agree-pred elision modal number subordinate
be-have
adverb-place possess
be-have coordination elision neg sense
adj-order agree-np number past
adj-order agree-np agree-pred coordination elision neg past
past past-agree pronoun
adj-order agree-far agree-np be-have coordination elision modal neg possess
modal
adverb-place clitic exchange idiom
adverb-place agree-far agree-pred past past-agree relative subordinate
elision neg past possess question
adverb-place
agree-np
clitic
agree-pred imperfect
adverb-place elision subordinate time
adj-order agree-np clitic elision past possess pronoun
agree-np elision imperative neg
adj-order agree-np compare possess pronoun
agree-np agree-pred imperfect past past-agree pronoun sense
adj-order agree-np agree-pred possess pronoun
adverb-place idiom
adverb-place number past
agree-np imperative possess
clitic modal past pronoun
adj-order agree-np modal number possess sense subordinate
adj-order agree-np elision past question relative
adverb-place agree-np coordination elision idiom neg past sense
elision neg question
agree-pred clitic exchange subordinate
adj-order agree-np agree-pred coordination neg time
agree-np past
elision question
clitic
agree-pred question
adj-order agree-np be-have country possess sense-that subordinate that
adj-order agree-np agree-pred elision imperfect past past-agree pronoun relative
adj-order agree-np exchange past past-agree relative subordinate
adj-order agree-np elision question
adverb-place country existential
adverb-place contraction coordination elision neg sense
adj-order agree-np clitic past past-agree pronoun sense
adj-order agree-np clitic clitic-order elision past question relative
agree-far agree-pred elision pronoun relative
clitic past past-agree pronoun sense
contraction neg
adj-order agree-np elision question
clitic
be-have contraction elision
agree-np coordination elision number past possess time
past sense
adj-order agree-np elision exchange
adj-order adverb-place agree-np clitic coordination elision exchange
adj-order adverb-place agree-np clitic past pronoun
question
adj-order agree-np agree-pred clitic elision idiom possess subordinate
adj-order agree-np clitic past pronoun
adj-order agree-np neg
adj-order agree-np clitic past pronoun
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
adj-order agree-np clitic coordination exchange neg possess
agree-np agree-pred existential subordinate
elision neg past
adj-order agree-np agree-pred country elision modal subordinate time
adj-order agree-np clitic elision modal past pronoun
clitic elision past pronoun
agree-pred
age be-have elision number subordinate
age be-have question
adj-order agree-np number question relative
agree-np agree-pred number possess subordinate
clitic coordination exchange number past sense time
possess question
agree-np exchange
adj-order agree-np clitic number
adj-order agree-np exchange possess sense subordinate
elision neg number past time
agree-far agree-np elision modal past past-agree relative sense subordinate
possess question
agree-far agree-np modal
agree-np clitic clitic-order past past-agree pronoun relative
clitic past pronoun
adj-order agree-np elision possess
agree-pred question
adj-order agree-np agree-pred elision neg subordinate
clitic modal
adverb-place clitic coordination existential neg number
adverb-place agree-np contraction future
adj-order agree-np idiom past past-agree pronoun
elision question
exchange possess
clitic elision past past-agree
be-have question
adj-order agree-np imperfect question
modal
adj-order agree-np imperative
elision question
adverb-place modal
clitic coordination exchange neg time
agree-np clitic coordination elision neg past time
adj-order agree-far agree-np be-have coordination country existential number relative
adj-order agree-np contraction elision idiom modal past past-agree possess question relative
adj-order agree-np elision question
adverb-place contraction exchange sense subordinate
agree-pred future imperfect question relative
adverb-place agree-far agree-np agree-pred past past-agree relative subordinate
adj-order agree-np agree-pred be-have subordinate
adj-order adverb-place agree-np coordination past time
adj-order adverb-place agree-np elision past past-agree relative
compare contraction possess
agree-np agree-pred elision imperfect past past-agree pronoun relative
adj-order agree-np agree-pred coordination existential possess
past past-agree
contraction exchange possess
elision question
clitic elision modal past pronoun
adj-order agree-np contraction coordination exchange modal
compare pronoun
past past-agree question relative
adj-order agree-np contraction question
agree-np existential
compare possess pronoun
agree-np agree-pred imperfect past past-agree possess pronoun sense
adj-order agree-far agree-np contraction coordination elision exchange neg past possess
agree-far agree-np be-have elision existential neg past past-agree relative subordinate
age be-have number
adverb-place be-have clitic coordination modal
adj-order agree-np elision past past-agree pronoun
question
agree-np existential neg subordinate
agree-np agree-pred
agree-np clitic past possess pronoun
clitic elision past pronoun relative
country
idiom past past-agree possess pronoun
coordination existential modal number possess
adj-order adverb-place agree-np contraction country modal subordinate
contraction elision question sense
elision neg question
contraction elision question
contraction future
adj-order agree-np contraction time
clitic past pronoun sense
adj-order agree-np clitic coordination exchange past
possess
neg past past-agree possess pronoun
clitic exchange
adj-order agree-far agree-np agree-pred elision neg possess pronoun
imperative
clitic contraction elision possess question
country
adj-order agree-np imperative
clitic past past-agree
adj-order agree-np imperative neg
adverb-place modal
agree-np modal question
adverb-place agree-np clitic possess
agree-np elision existential question sense sense-that that
be-have
agree-np imperative
adj-order adverb-place agree-np clitic clitic-order past pronoun relative
clitic past pronoun
agree-np existential
clitic neg
elision question
agree-pred possess
clitic past pronoun
compare elision possess pronoun
adj-order agree-np elision imperative neg past past-agree relative
adj-order agree-np imperative
clitic clitic-order elision modal past possess pronoun
adj-order agree-np coordination country elision neg
agree-np agree-pred neg possess subordinate
adj-order agree-np compare coordination possess
agree-pred elision possess pronoun
modal possess question
adverb-place future idiom
agree-np future neg sense
clitic elision modal past pronoun
age be-have question
adverb-place clitic past pronoun
age agree-np be-have question
adj-order agree-np future question
adj-order agree-np agree-pred contraction elision modal neg past past-agree possess relative subordinate
clitic neg
elision question
agree-np question
clitic elision past possess pronoun
clitic exchange
question
adverb-place agree-far future relative
adj-order agree-np clitic neg past past-agree pronoun relative
adverb-place contraction elision neg sense subordinate
adj-order agree-far agree-np agree-pred coordination country elision neg past past-agree relative time
adj-order adverb-place agree-np be-have past past-agree relative subordinate
age be-have question
adj-order agree-np contraction question
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
country
clitic coordination exchange modal time
adj-order agree-far agree-np agree-pred coordination past past-agree relative time
adj-order agree-np compare question
compare contraction coordination existential number
question
agree-pred
adj-order agree-np compare elision pronoun
adverb-place clitic country
adj-order agree-np agree-pred imperfect past past-agree pronoun relative sense
adj-order agree-far agree-np clitic exchange possess subordinate
adverb-place coordination country future idiom sense time
country elision question
agree-np elision neg past past-agree pronoun
imperative
adverb-place be-have modal subordinate
adj-order agree-np elision neg past past-agree pronoun
agree-pred coordination elision past past-agree relative
adverb-place
be-have imperfect past past-agree pronoun sense
age be-have question
clitic clitic-order question
modal question
imperative neg
adverb-place neg
imperfect
adj-order adverb-place agree-np contraction possess
future number
agree-pred pronoun
future
adj-order agree-np coordination elision exchange existential
adj-order agree-np compare
agree-np clitic past pronoun
agree-pred pronoun
country existential
modal possess question
adj-order adverb-place agree-np coordination elision number past past-agree relative sense time
adj-order agree-far agree-np coordination elision exchange relative
agree-np clitic clitic-order modal past possess pronoun
adj-order agree-np clitic coordination exchange existential idiom
clitic modal past pronoun
age agree-np be-have contraction past past-agree question relative
adverb-place agree-np clitic elision past pronoun
adverb-place agree-pred possess
existential
adj-order agree-np agree-pred imperfect
adj-order adverb-place agree-far agree-np be-have coordination elision imperfect neg past past-agree relative
adj-order agree-far agree-np agree-pred subordinate
adj-order agree-np be-have clitic neg possess relative subordinate
adj-order agree-np be-have elision existential subordinate time
agree-np elision existential subordinate
agree-np clitic contraction past pronoun
elision sense
existential
be-have
agree-pred clitic coordination past
adverb-place agree-far agree-np country number relative subordinate
adj-order agree-far agree-np agree-pred past past-agree relative
adj-order agree-far agree-np be-have contraction past past-agree possess relative
elision exchange
contraction coordination neg sense
adj-order agree-np agree-pred neg pronoun
adj-order agree-np elision neg past question
be-have coordination elision neg past past-agree possess
country existential number
agree-pred imperfect possess
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative sense
question sense
contraction coordination exchange existential number
age be-have question
question sense
adj-order agree-np contraction past past-agree possess pronoun sense
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
adj-order agree-np be-have coordination possess time
adj-order agree-np coordination exchange future possess
adj-order agree-np agree-pred clitic elision modal past pronoun relative
agree-np clitic contraction past possess pronoun
contraction existential number
coordination neg time
agree-pred
compare coordination past past-agree relative
adverb-place agree-np agree-pred neg subordinate
adverb-place elision possess
elision neg past past-agree pronoun
time
clitic past pronoun sense
adj-order adverb-place age agree-np be-have number subordinate time
adj-order agree-np idiom neg question sense-that that
agree-np clitic elision question
clitic clitic-order elision past past-agree possess
clitic elision question sense
adj-order adverb-place agree-np elision possess subordinate
elision question
agree-far agree-pred compare elision neg relative sense subordinate
adverb-place coordination past past-agree
agree-np imperative possess
plain
adverb-place elision neg past
adj-order agree-np contraction coordination exchange existential idiom
possess pronoun
clitic elision past possess pronoun
compare elision possess
contraction exchange possess
adverb-place elision neg past possess
adj-order agree-far agree-np agree-pred past past-agree pronoun relative
adverb-place agree-far relative
agree-pred question
adverb-place sense subordinate
adj-order adverb-place agree-np clitic compare subordinate
adverb-place agree-np existential
adverb-place contraction coordination elision modal number possess
imperative neg
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np be-have coordination elision existential
elision modal
clitic past pronoun
adj-order agree-np clitic contraction elision past pronoun
adverb-place existential number
adverb-place agree-far country elision existential number past past-agree relative subordinate
agree-np past question
elision neg past past-agree
agree-np elision future question relative sense
elision past possess question
adj-order age agree-np be-have number sense-that that
coordination existential neg number time
agree-pred imperfect past past-agree pronoun
adj-order agree-np contraction existential
adverb-place agree-np elision future idiom
agree-np country elision neg
adj-order agree-np question
existential number subordinate
adj-order agree-np existential
agree-far agree-np past past-agree relative
adj-order adverb-place agree-np clitic elision modal subordinate
clitic past pronoun relative
question
adverb-place be-have elision neg possess subordinate
clitic clitic-order past possess pronoun
adj-order agree-np country existential
adj-order agree-np past past-agree possess pronoun sense
elision question
clitic clitic-order past pronoun
clitic past pronoun
adj-order agree-np clitic compare past pronoun relative
adj-order agree-np compare
agree-pred imperfect
adj-order adverb-place agree-far agree-np be-have contraction coordination idiom imperfect possess
agree-far coordination elision modal neg past past-agree relative
agree-pred imperfect
be-have imperfect past past-agree possess pronoun
adj-order agree-np contraction elision neg past past-agree pronoun
compare possess
agree-np clitic coordination past time
adj-order agree-np elision question
possess sense subordinate
adj-order agree-np be-have subordinate time
agree-np existential possess
adj-order adverb-place agree-np clitic exchange possess subordinate
be-have coordination past
pronoun sense
question
adverb-place
agree-np past past-agree possess pronoun
agree-pred neg possess subordinate time
clitic clitic-order elision past past-agree pronoun relative
imperative
adverb-place modal
contraction elision question relative
adj-order adverb-place agree-np contraction coordination existential past
agree-far be-have existential idiom neg number relative subordinate
adj-order agree-np elision past question
clitic modal past pronoun
agree-pred clitic coordination exchange imperfect
clitic past pronoun
existential idiom number
number past question
adj-order agree-np agree-pred coordination existential
country elision existential idiom number subordinate time
adj-order agree-far agree-np agree-pred be-have coordination neg number past past-agree relative
adj-order adverb-place agree-np clitic clitic-order
agree-np elision past past-agree pronoun relative sense
adj-order agree-np contraction coordination exchange past time
clitic elision modal past pronoun
contraction possess question
adj-order agree-np clitic elision past pronoun
imperative
clitic neg number
agree-far agree-np agree-pred contraction coordination country existential
adj-order agree-np contraction question
adj-order adverb-place agree-far agree-np elision relative
adverb-place clitic elision existential number subordinate
adj-order agree-np agree-pred subordinate
agree-far contraction coordination neg past sense sense-that that
agree-pred
adj-order agree-np past past-agree possess pronoun
adj-order agree-far agree-np elision imperfect possess relative
adj-order agree-np existential number
exchange possess
agree-np past past-agree pronoun sense
past possess
adverb-place future idiom
clitic past pronoun
agree-pred elision question
adverb-place agree-np contraction modal number sense
adj-order agree-np contraction elision neg possess subordinate
adj-order agree-np compare coordination time
elision neg past past-agree possess pronoun
contraction sense time
coordination exchange future sense
clitic question
compare question
past possess sense
elision question
adj-order agree-np neg subordinate
adj-order agree-np clitic contraction elision past pronoun
adj-order agree-np clitic past possess pronoun
agree-far agree-pred elision neg past past-agree pronoun relative
neg question
possess
coordination elision neg past possess sense time
adj-order agree-np be-have elision relative
adj-order adverb-place agree-np coordination elision neg past
adj-order agree-np agree-pred country elision existential number subordinate
agree-pred
modal question
age agree-np be-have compare coordination number
clitic coordination exchange existential number
adj-order agree-np compare pronoun
agree-pred elision neg
clitic modal past possess pronoun
adj-order agree-np elision question
adj-order agree-np compare
adj-order agree-np contraction possess pronoun
adverb-place past past-agree
age be-have elision neg number past past-agree pronoun relative
adj-order agree-np contraction coordination exchange existential number
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
clitic elision past pronoun
clitic elision modal past possess pronoun
agree-np clitic modal past past-agree pronoun relative sense
clitic possess question
clitic clitic-order elision modal question
past possess
agree-far agree-np agree-pred pronoun
agree-far agree-np agree-pred country modal relative subordinate time
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np clitic elision past pronoun relative sense
elision question
question
imperative
past past-agree
be-have
clitic past past-agree pronoun
clitic neg question
adverb-place agree-np possess
adverb-place existential
clitic imperfect possess
adj-order agree-np agree-pred
existential idiom number
agree-np past past-agree pronoun sense
adj-order agree-np clitic elision modal past past-agree pronoun relative sense
adj-order adverb-place agree-np clitic coordination country exchange neg
adverb-place country neg
adj-order agree-np clitic contraction past pronoun
adj-order agree-far agree-np agree-pred coordination past past-agree relative
sense
adj-order agree-np coordination elision
agree-pred clitic elision subordinate time
agree-pred neg
agree-pred
contraction imperfect
adverb-place
adj-order agree-np coordination existential number time
possess question
adj-order agree-np coordination country neg number
country existential
adj-order agree-np clitic elision past pronoun
adj-order agree-np compare contraction sense subordinate time
elision question
question
adj-order agree-np existential
adj-order adverb-place agree-np agree-pred coordination number past
clitic elision exchange neg subordinate time
agree-far agree-np agree-pred elision
age be-have coordination number past possess
adj-order agree-np coordination elision neg past possess
adj-order adverb-place agree-far agree-np contraction country modal neg sense subordinate
agree-far agree-np compare elision pronoun relative
elision neg past question
agree-np neg past past-agree pronoun sense
possess question sense
clitic coordination exchange existential
adj-order agree-np exchange
adverb-place existential number
clitic clitic-order future question
adj-order adverb-place agree-np be-have clitic subordinate time
agree-np clitic
agree-np agree-pred modal neg subordinate
agree-pred
agree-pred neg possess subordinate time
clitic past past-agree
agree-np coordination existential
coordination country elision modal time
adj-order agree-np possess question
adverb-place clitic elision past pronoun
elision imperative neg past past-agree relative
clitic coordination exchange past time
adverb-place coordination past past-agree time
imperative
elision past past-agree pronoun relative
agree-np imperfect
adj-order adverb-place agree-far agree-np clitic future
adj-order agree-np past past-agree pronoun sense
agree-np clitic clitic-order past possess pronoun
clitic question
contraction elision modal number possess sense subordinate
country existential neg subordinate
adverb-place country elision neg possess subordinate
adverb-place subordinate
adj-order agree-np coordination neg
adverb-place agree-np clitic coordination modal possess
past
adj-order agree-np elision question
adj-order agree-np existential number
adj-order agree-np clitic elision past pronoun
adverb-place agree-pred past past-agree relative subordinate
adverb-place agree-np coordination
adverb-place clitic clitic-order past possess pronoun
elision imperative neg
clitic clitic-order question
clitic question
adj-order agree-np elision sense subordinate time
agree-np clitic elision idiom past pronoun relative
coordination country neg past time
adj-order agree-far agree-np compare elision pronoun
be-have number
adverb-place agree-np country existential number
adj-order agree-np country neg past past-agree pronoun relative sense
adverb-place be-have elision idiom sense subordinate
adverb-place contraction coordination idiom modal neg possess sense
past past-agree
compare existential subordinate
question
agree-np clitic elision existential subordinate
adverb-place agree-far coordination elision past relative
adj-order agree-far agree-np elision modal relative
elision question
imperative
question
adj-order agree-np coordination elision neg time
clitic elision modal past pronoun relative
adj-order agree-np
adverb-place elision possess
age be-have elision modal number sense subordinate time
modal possess question
adj-order adverb-place agree-np contraction past possess
compare elision pronoun
agree-pred imperfect past past-agree pronoun relative
adj-order agree-np country elision
adj-order agree-np clitic past pronoun
clitic past past-agree
agree-pred neg possess pronoun
clitic clitic-order elision past pronoun
question sense
adj-order agree-np compare coordination elision possess
clitic elision question
agree-pred imperfect past past-agree pronoun sense
adverb-place be-have coordination imperfect time
agree-np number past question
adj-order agree-np past past-agree possess pronoun
adj-order agree-np imperative neg relative
adverb-place agree-pred coordination elision idiom neg past possess
clitic modal past pronoun
adj-order agree-np subordinate
agree-pred clitic elision past possess pronoun relative
adverb-place past past-agree relative
clitic elision question
clitic past pronoun
modal question
past past-agree question
adverb-place elision idiom neg past
clitic past pronoun
agree-np contraction country elision existential modal sense subordinate
elision question
adj-order agree-np coordination existential number past time
clitic contraction elision past pronoun
agree-pred coordination imperfect
agree-pred elision neg pronoun
agree-np future possess time
neg number
adverb-place clitic modal possess subordinate time
agree-np elision question
past
imperative neg past past-agree relative
adj-order agree-np contraction elision neg past past-agree pronoun relative
agree-pred imperfect past past-agree possess pronoun
adj-order adverb-place agree-np idiom past possess
adj-order agree-np compare exchange subordinate
agree-np agree-pred coordination elision exchange
elision modal question
agree-np existential number
elision question
agree-np clitic contraction elision past past-agree pronoun relative
adverb-place contraction future idiom sense
clitic elision neg past past-agree question
clitic clitic-order elision past pronoun
agree-np clitic past possess pronoun
clitic elision neg past
agree-np agree-pred elision pronoun
adj-order agree-np clitic contraction elision past pronoun relative
be-have
be-have elision neg
agree-pred
compare possess pronoun
agree-np future idiom question
adj-order agree-np existential idiom subordinate
agree-pred imperfect past past-agree pronoun
elision question sense
adj-order agree-np elision neg past past-agree possess pronoun relative
agree-pred imperfect
elision imperative neg
agree-pred
agree-pred imperfect
country
adj-order agree-np elision past past-agree question relative
agree-np clitic elision past pronoun
clitic clitic-order past possess pronoun
agree-far elision relative sense
clitic elision past possess pronoun
adj-order adverb-place agree-np be-have country elision subordinate
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
modal sense
agree-np clitic past possess pronoun
agree-np past past-agree pronoun relative
elision neg
adj-order agree-np existential
elision imperative
clitic modal time
possess question
existential number subordinate
possess question
adj-order agree-np be-have compare elision neg subordinate
adj-order adverb-place agree-far agree-np coordination elision imperfect possess relative
agree-np agree-pred compare past past-agree relative subordinate
elision future neg
number past past-agree question relative
existential
adverb-place contraction future idiom
elision neg past possess question
elision question
adj-order agree-np elision question
be-have coordination country
clitic clitic-order
agree-np elision imperative neg possess
adj-order agree-np agree-pred elision possess sense sense-that subordinate that
contraction coordination sense time
agree-far agree-pred pronoun
imperative
adj-order adverb-place agree-np past
agree-np be-have time
elision modal question
adj-order agree-np neg time
agree-np agree-pred clitic elision neg past pronoun relative
adverb-place clitic elision past past-agree pronoun relative
agree-np agree-pred imperfect past past-agree pronoun relative sense
adverb-place clitic past pronoun
adj-order agree-np compare pronoun
clitic future possess
modal possess
elision imperative
adj-order agree-np compare elision question relative
time
adj-order adverb-place agree-np compare possess
adverb-place clitic country
agree-pred pronoun
adverb-place clitic past pronoun
agree-pred elision question
elision neg past past-agree pronoun
adverb-place clitic elision past possess pronoun
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
adverb-place idiom past
elision
exchange possess
elision question
adj-order agree-np clitic future
age be-have number
elision neg past possess question
clitic modal
agree-np imperative
adj-order agree-far agree-np contraction idiom imperfect number possess
clitic past pronoun
adj-order agree-np contraction existential
be-have coordination imperfect neg
elision imperative neg
clitic coordination exchange modal possess sense time
adj-order adverb-place agree-far agree-np contraction past
adj-order agree-np contraction elision neg past past-agree pronoun sense
coordination neg number time
adj-order agree-np be-have neg possess subordinate
agree-pred contraction coordination idiom neg possess
modal question
elision imperative neg possess
agree-far agree-np compare pronoun relative
question
adj-order agree-np agree-pred compare elision possess relative subordinate
clitic compare coordination elision exchange
adj-order agree-np elision possess question
agree-pred possess question
clitic number question
adverb-place idiom
adj-order agree-np elision question
agree-far compare contraction possess pronoun
adj-order agree-np compare pronoun
past question
adj-order agree-np imperfect
agree-far compare elision pronoun
elision possess question
agree-far agree-pred elision pronoun
existential
adverb-place agree-np coordination modal number past past-agree relative
adj-order agree-np compare elision past past-agree possess pronoun relative
compare possess question
adj-order agree-np clitic elision past pronoun
elision existential number
agree-np question relative sense
clitic elision past pronoun
adverb-place clitic exchange
clitic past pronoun
adj-order agree-np clitic
compare elision possess pronoun
contraction modal sense time
adj-order adverb-place agree-np elision past
elision past past-agree question relative
adj-order adverb-place agree-far agree-np agree-pred clitic elision imperfect neg relative subordinate
adj-order agree-np compare coordination elision existential idiom number
adverb-place coordination existential sense
clitic elision past question
agree-np agree-pred be-have coordination country
agree-np clitic past pronoun
agree-np coordination imperfect neg relative
adj-order agree-np contraction coordination existential number
agree-np number possess question
contraction sense
agree-np elision neg subordinate
adverb-place agree-far agree-np agree-pred clitic coordination existential relative
adj-order agree-np elision idiom number past question
adj-order agree-np number past past-agree pronoun
adverb-place agree-far past relative
agree-np clitic elision neg past past-agree possess
imperative possess
imperative neg possess
adj-order agree-np clitic elision modal past past-agree possess pronoun relative
question
adj-order agree-np clitic elision exchange existential subordinate
adverb-place agree-pred coordination elision imperfect neg
agree-np question
coordination elision existential
adj-order agree-np clitic elision past pronoun
adj-order agree-far agree-np be-have coordination country elision past past-agree possess
country elision neg past past-agree
adj-order agree-np agree-pred contraction coordination exchange imperfect
adj-order agree-np neg possess
adj-order agree-np contraction coordination elision modal neg past possess
adj-order agree-np elision time
adverb-place clitic past pronoun
adj-order adverb-place agree-np coordination possess
elision
adj-order adverb-place agree-np clitic coordination country elision modal past past-agree
clitic modal possess subordinate
agree-np agree-pred
clitic clitic-order past possess pronoun
existential
be-have exchange subordinate
adj-order adverb-place agree-np be-have contraction idiom possess sense subordinate
compare elision pronoun relative
question relative
question
adverb-place clitic past possess pronoun
adverb-place agree-np coordination number past time
be-have country elision subordinate time
elision neg past
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
clitic clitic-order past pronoun
agree-np contraction
adj-order agree-np coordination elision existential number past past-agree sense
agree-pred coordination existential possess
elision neg pronoun sense
compare idiom number possess subordinate
agree-np elision neg past past-agree pronoun
adj-order agree-np clitic clitic-order modal past pronoun
adj-order agree-np relative
imperative
adverb-place agree-np elision possess subordinate
imperative
agree-np elision neg past past-agree pronoun relative sense
compare elision possess pronoun
clitic past pronoun
agree-far agree-pred elision pronoun relative
be-have
adj-order agree-np agree-pred country existential subordinate
adj-order adverb-place agree-np elision subordinate time
clitic elision question
agree-pred question relative
agree-np clitic elision question
agree-np past past-agree question relative
adverb-place coordination elision existential relative
agree-np contraction existential
elision neg past past-agree possess pronoun
adverb-place coordination future
clitic question
adverb-place agree-pred coordination elision imperfect modal
adj-order agree-np imperative
adj-order adverb-place agree-np clitic contraction elision exchange subordinate
contraction elision past past-agree question relative sense
age be-have question
idiom imperfect question
adj-order agree-np agree-pred coordination elision neg past possess
clitic elision past pronoun
agree-pred question
adj-order agree-np elision existential idiom possess subordinate
agree-np agree-pred coordination neg
neg time
agree-np contraction elision neg possess sense subordinate
adj-order agree-far agree-np clitic
contraction modal sense
agree-np elision exchange
agree-np country modal
existential idiom
clitic elision past pronoun sense
agree-pred
age agree-np be-have question
adj-order agree-np possess question sense
adj-order agree-np elision exchange possess
agree-np imperative
adj-order agree-np number question
agree-np agree-pred pronoun
agree-np contraction question
adj-order adverb-place agree-np idiom past
adj-order agree-np clitic exchange subordinate
elision question
adj-order agree-np clitic clitic-order past pronoun relative
exchange neg subordinate
agree-pred question
agree-np imperative
agree-far clitic compare coordination elision exchange past past-agree relative
adverb-place elision exchange possess
adverb-place clitic past past-agree pronoun relative
adj-order agree-np compare possess pronoun
modal question
clitic clitic-order past pronoun
compare
question
be-have elision number subordinate time
adj-order agree-far agree-np agree-pred coordination elision exchange possess
adverb-place neg
agree-pred
agree-np be-have contraction subordinate time
agree-np elision past question
adj-order agree-np agree-pred imperfect possess
agree-np be-have contraction elision exchange possess subordinate
adj-order agree-np elision existential question sense-that that
adverb-place agree-np clitic elision past pronoun relative
clitic past pronoun
adj-order agree-np future question sense
neg possess
agree-pred elision imperfect
adj-order agree-np elision imperative past past-agree relative
adverb-place clitic future idiom
adverb-place agree-np be-have elision neg possess subordinate
exchange
agree-far agree-pred idiom past past-agree relative
adj-order agree-np clitic contraction coordination exchange possess time
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np compare
adj-order agree-np clitic contraction elision modal past pronoun
agree-pred sense subordinate time
agree-pred neg number possess subordinate
coordination elision existential modal number
question
be-have coordination modal
elision question
coordination country elision modal neg past time
adj-order agree-np be-have coordination elision neg past
question sense
question
country existential modal subordinate
agree-np past question sense
modal possess question sense
question
elision neg past past-agree
adverb-place country
adverb-place agree-pred imperfect
compare
adj-order agree-np clitic elision past possess pronoun
agree-np clitic elision past past-agree
age be-have number question
agree-np number
adj-order agree-np agree-pred coordination elision neg possess
adj-order agree-np country elision neg subordinate time
idiom imperfect
be-have imperfect past past-agree pronoun
compare possess
agree-pred question
adj-order agree-np question
elision question
country modal
age be-have elision possess question
elision neg past sense time
clitic coordination past possess
compare elision possess question
country imperfect question
coordination elision existential number sense sense-that that
agree-pred question
agree-np elision neg past
agree-pred elision question
compare
clitic elision neg past past-agree
agree-pred elision neg subordinate
adj-order adverb-place agree-np clitic exchange modal neg subordinate
adj-order agree-np contraction exchange modal possess subordinate
country existential number
adverb-place agree-far agree-np contraction elision possess relative sense
agree-np clitic exchange modal subordinate time
be-have elision imperfect
adj-order agree-np be-have coordination elision future possess
adj-order agree-np number question
country past past-agree time
adj-order adverb-place agree-np clitic exchange modal subordinate
agree-pred pronoun
elision idiom neg past past-agree relative time
adverb-place clitic
clitic contraction exchange modal sense subordinate
existential possess
adj-order agree-np coordination country existential
clitic contraction exchange modal subordinate
adj-order agree-far agree-np agree-pred contraction coordination neg sense
past possess question
clitic
adverb-place agree-far agree-np be-have elision
elision question
agree-pred coordination exchange possess
adverb-place future idiom neg possess
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
adverb-place clitic clitic-order past pronoun
agree-np clitic coordination exchange existential
agree-np clitic compare past pronoun relative
contraction elision question
clitic elision possess subordinate time
adj-order adverb-place agree-np elision neg past
imperative neg past past-agree relative
adverb-place agree-np clitic country elision existential neg number subordinate
clitic elision past question
agree-pred clitic elision imperfect past pronoun relative
adverb-place agree-np modal neg sense subordinate
adj-order adverb-place agree-np existential number subordinate
adj-order agree-np question
adverb-place agree-np compare possess
be-have elision neg
agree-np elision existential possess subordinate time
adj-order agree-far agree-np contraction elision neg past past-agree relative sense subordinate time
adj-order agree-np agree-pred imperfect past past-agree pronoun
agree-np be-have imperfect past past-agree pronoun
adj-order agree-np clitic exchange possess subordinate
clitic past pronoun
adj-order agree-np clitic exchange modal neg subordinate
agree-pred
elision question
adj-order agree-np agree-pred be-have idiom subordinate
agree-pred imperfect question
clitic modal past past-agree pronoun relative
adj-order agree-np imperative past past-agree relative
be-have elision
agree-np elision neg past past-agree relative time
elision question
clitic clitic-order past pronoun
adj-order agree-np coordination country existential number
question
agree-np past past-agree possess pronoun
agree-pred elision neg pronoun
agree-pred elision
adj-order agree-np past
be-have coordination country existential
elision question
adj-order agree-np clitic past pronoun
agree-np existential modal neg subordinate
adj-order agree-np elision existential neg number subordinate
adverb-place elision neg past past-agree sense
adverb-place be-have
clitic clitic-order past pronoun
adj-order agree-np clitic coordination neg past
clitic number question
adverb-place clitic past past-agree
coordination exchange neg possess
adj-order agree-np elision question
agree-np existential
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
adj-order agree-np existential idiom neg number subordinate
adverb-place agree-np clitic neg number subordinate
adj-order agree-np compare elision past possess question relative
clitic compare elision exchange subordinate
imperative neg
adj-order agree-np clitic question
elision question
be-have
agree-np past
adverb-place clitic past possess pronoun
elision question
question
adj-order agree-np question sense
adverb-place existential
adverb-place clitic
adj-order agree-np clitic clitic-order question
adj-order agree-np clitic question
clitic modal question
agree-np coordination elision neg sense-that that
adj-order agree-np past past-agree pronoun sense
clitic past pronoun
clitic elision past pronoun
question relative
age agree-np be-have possess question
adj-order agree-np elision existential
adj-order agree-np elision possess question relative
neg question
adj-order adverb-place agree-np clitic past
agree-np imperative
plain
adj-order agree-np elision question
coordination existential time
age be-have elision possess question
adj-order agree-np clitic past pronoun
adj-order agree-np
adj-order agree-np country elision existential idiom subordinate
past sense time
adj-order adverb-place agree-far agree-np future relative
adverb-place agree-np modal number
elision neg past
agree-np be-have coordination modal
clitic question
clitic elision past past-agree pronoun relative
adj-order agree-np clitic elision question
adverb-place agree-pred country subordinate
agree-pred imperfect past past-agree pronoun
adj-order age agree-np be-have coordination number
adj-order adverb-place agree-np coordination country elision neg past past-agree sense
adj-order agree-far agree-np clitic elision past past-agree
agree-np clitic past pronoun
past
contraction past past-agree pronoun sense
elision neg past possess
adj-order agree-np possess subordinate time
adverb-place clitic sense
agree-far agree-np agree-pred contraction
elision question
adverb-place
adj-order agree-np elision neg past past-agree possess pronoun sense
idiom sense subordinate
adj-order agree-np clitic modal past pronoun
elision possess question
country past past-agree
adj-order agree-np agree-pred subordinate
agree-pred
contraction past past-agree relative time
adj-order agree-np neg
number time
agree-pred imperfect
adj-order agree-np existential neg subordinate
clitic clitic-order elision past past-agree pronoun relative
adverb-place elision neg past
adj-order agree-far agree-np elision possess
agree-np clitic elision idiom past pronoun relative
question
compare elision pronoun
adj-order agree-np clitic elision past possess pronoun relative
elision future question
adj-order agree-np clitic compare elision past pronoun relative
agree-np clitic country modal subordinate
adverb-place contraction past sense
adj-order agree-np contraction exchange
agree-np country neg time
adj-order agree-np exchange
agree-np clitic past pronoun
agree-np clitic elision past past-agree possess time
adj-order agree-np compare pronoun relative
adj-order agree-np elision past past-agree question relative
idiom time
adverb-place agree-far agree-np be-have contraction elision
clitic question sense
agree-np country elision existential modal possess subordinate
agree-np agree-pred elision pronoun
agree-pred imperfect question
adj-order agree-np clitic elision modal past past-agree pronoun relative
question
clitic clitic-order elision past question
adj-order agree-np clitic elision past question relative
agree-np imperative
imperative possess
elision time
adverb-place clitic clitic-order
imperative
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np number past
agree-np past past-agree pronoun sense
clitic coordination country exchange existential
agree-pred clitic coordination exchange imperfect
compare elision
agree-np compare
adj-order agree-np elision question
elision question
be-have elision existential idiom subordinate
adj-order agree-np contraction coordination elision exchange neg number past
agree-np agree-pred coordination neg
adverb-place modal number
adverb-place agree-np sense subordinate
adj-order agree-np neg number time
be-have imperfect past past-agree pronoun relative
elision neg past past-agree pronoun
adverb-place agree-pred coordination elision imperfect neg possess
clitic modal question
adverb-place clitic elision past possess pronoun
clitic
adverb-place clitic past pronoun
elision exchange possess
elision existential
number past past-agree possess pronoun
adj-order adverb-place agree-np coordination number past possess
adverb-place agree-np clitic past pronoun
adj-order agree-np clitic contraction coordination exchange possess
age be-have elision question
agree-np clitic elision number subordinate time
question
exchange
adj-order adverb-place agree-np clitic past pronoun
clitic exchange neg possess sense subordinate
adj-order agree-np agree-pred possess question
clitic
adj-order adverb-place agree-np compare number sense sense-that that
adj-order adverb-place agree-np coordination existential future idiom
coordination country existential past past-agree possess
agree-pred
coordination existential idiom
adj-order adverb-place agree-np elision neg past
adj-order agree-np number question
imperative neg possess
country past past-agree
question relative sense
clitic clitic-order modal past possess pronoun
adverb-place
adj-order agree-np elision past past-agree pronoun
adj-order agree-np agree-pred pronoun
adj-order agree-np agree-pred
adverb-place contraction past
adj-order agree-np elision possess question
adj-order age agree-np be-have number possess subordinate
agree-far agree-np agree-pred clitic elision possess relative subordinate
adj-order agree-np elision past past-agree question relative
adverb-place agree-np coordination elision neg past
agree-np exchange
adj-order age agree-np be-have exchange number subordinate
agree-pred elision subordinate
adj-order agree-np possess question sense
clitic past pronoun
agree-pred pronoun
elision neg past past-agree relative
adj-order agree-np contraction number past possess sense
agree-np possess time
possess pronoun
clitic past possess pronoun
adj-order agree-np clitic contraction past possess pronoun
adj-order agree-np contraction coordination existential possess
adj-order agree-np be-have existential possess subordinate time
elision past past-agree pronoun
elision neg time
adverb-place agree-np future idiom neg possess relative
adj-order agree-np coordination existential
adverb-place clitic clitic-order past pronoun
coordination elision existential past past-agree
agree-pred question
elision neg
clitic modal past pronoun
adj-order agree-np coordination country existential neg sense
plain
elision question
elision past question
elision past time
adverb-place question
age be-have clitic coordination exchange number
adj-order agree-np clitic neg past possess
adverb-place contraction elision past
adj-order agree-np existential
adj-order agree-np contraction coordination elision exchange past time
adj-order agree-np clitic past pronoun
clitic elision modal past pronoun
clitic elision past past-agree
contraction elision modal neg subordinate
clitic elision past pronoun
imperative neg
adverb-place agree-pred sense sense-that that
country elision past past-agree question
elision question
agree-np question
adverb-place contraction coordination past sense time
adverb-place agree-np elision future idiom
be-have imperfect question
agree-pred
elision imperative
neg question
clitic exchange subordinate
adj-order adverb-place agree-np agree-pred coordination possess
adj-order agree-np clitic elision past pronoun relative
clitic elision neg past
adj-order agree-np clitic clitic-order past pronoun
agree-pred coordination modal neg
clitic compare coordination exchange
adj-order agree-np country existential number
adj-order adverb-place agree-np contraction existential number
be-have elision imperfect
agree-far agree-np compare elision possess pronoun
country neg
question sense
agree-pred question
adverb-place clitic exchange
imperative neg
agree-far coordination elision future neg past past-agree relative
adj-order agree-np clitic past pronoun
agree-pred coordination country existential imperfect
adj-order agree-np question
agree-pred coordination modal possess
elision question
adverb-place clitic clitic-order modal
modal neg subordinate time
agree-np country elision question
imperative
adj-order agree-np question
adj-order agree-np clitic past possess pronoun
agree-np coordination exchange existential number
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
age be-have elision possess question
elision question
agree-np be-have coordination elision neg past possess
contraction modal possess question
adverb-place contraction neg sense
elision exchange possess
imperative
adj-order adverb-place agree-np coordination elision possess
agree-far elision past relative
question
agree-far be-have modal past past-agree relative sense subordinate
elision imperative
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
agree-pred
adj-order agree-np agree-pred elision existential possess subordinate
contraction number past
adverb-place agree-np future idiom
adj-order age agree-np be-have elision exchange number subordinate
adverb-place idiom past possess
agree-pred elision pronoun
be-have contraction question
compare elision pronoun
adj-order agree-far agree-np compare possess pronoun
elision question
elision question
existential number
adj-order agree-np imperative relative
imperative possess
adj-order agree-np clitic elision future neg
agree-far agree-pred coordination elision neg past possess time
clitic elision modal past pronoun
adj-order agree-np clitic contraction past pronoun
question
adj-order agree-np clitic past pronoun
country neg
past past-agree pronoun sense
adverb-place elision idiom past
compare
adj-order agree-np elision question
neg possess
adj-order agree-np exchange possess subordinate
adverb-place
adj-order adverb-place agree-np contraction
adverb-place contraction existential
contraction existential number
agree-far agree-np elision past past-agree possess relative
agree-np neg sense
be-have coordination time
elision past past-agree question relative
elision question
adj-order age agree-np be-have contraction number question relative
agree-np possess question
clitic elision past pronoun
adj-order agree-np elision number past question sense
be-have existential possess subordinate
adj-order agree-far agree-np compare elision exchange past past-agree relative sense subordinate
agree-np clitic past possess pronoun
adj-order adverb-place agree-np be-have country elision possess sense-that that
country past past-agree
adj-order agree-np
adj-order agree-np existential
elision question
adj-order agree-np contraction elision past past-agree question relative
agree-pred modal subordinate
modal question
agree-np question
adverb-place existential number possess
clitic modal
adj-order agree-np clitic coordination elision past past-agree relative sense
adj-order agree-np
elision existential number
compare coordination
adj-order agree-np clitic modal past pronoun
clitic future question
clitic elision exchange possess subordinate
compare possess pronoun
question
agree-np past past-agree pronoun
agree-pred clitic elision exchange neg subordinate
imperative
clitic country neg number
clitic
clitic question
agree-np agree-pred elision possess pronoun
elision possess pronoun sense
existential
agree-np imperative
agree-np contraction coordination elision existential past past-agree
adj-order agree-np clitic contraction elision past pronoun
agree-pred coordination future imperfect possess sense time
elision past past-agree pronoun relative
neg sense
adj-order agree-np agree-pred possess relative
agree-pred
adverb-place agree-np coordination country elision possess sense
elision question
adj-order agree-np clitic elision past pronoun
modal possess sense
clitic contraction past pronoun
adj-order agree-far agree-np clitic elision exchange idiom modal past past-agree possess relative subordinate
clitic clitic-order elision past possess pronoun
adverb-place clitic future idiom possess
clitic elision question
clitic past pronoun
coordination modal
agree-np question
adj-order agree-far agree-np elision past past-agree relative sense
adj-order adverb-place agree-np clitic clitic-order past pronoun
past time
clitic
elision existential number sense sense-that that
clitic elision past past-agree question relative
adj-order agree-np compare question
adj-order agree-np elision question
adj-order agree-np clitic past possess pronoun
clitic clitic-order modal past possess pronoun
contraction exchange
adverb-place agree-far agree-np coordination number past possess relative
adj-order agree-np existential number
adj-order adverb-place agree-np country elision exchange neg subordinate
clitic elision past possess pronoun
contraction elision past past-agree relative
agree-far compare elision pronoun relative
imperative past past-agree relative
clitic
adj-order agree-np question
agree-np imperative
adverb-place
adj-order agree-np agree-pred neg subordinate time
contraction elision sense subordinate
age be-have question
adj-order agree-np agree-pred imperfect possess
agree-np contraction exchange possess
adj-order agree-np existential
coordination existential number
adj-order age agree-np be-have possess question
elision question
adj-order agree-np elision neg
compare elision pronoun relative
elision possess question
possess question
elision neg past past-agree possess pronoun relative
clitic clitic-order elision past past-agree
idiom neg
agree-far agree-np agree-pred
elision question
imperative
adj-order adverb-place agree-np
adj-order agree-np coordination elision exchange neg
agree-pred be-have number subordinate
clitic possess
agree-np imperative
agree-pred
clitic coordination elision modal
elision past question sense
adj-order agree-np clitic neg
adj-order adverb-place agree-np coordination country elision existential
adverb-place elision idiom relative subordinate
agree-np clitic contraction elision modal past pronoun
agree-far be-have contraction elision relative
adj-order agree-np clitic past possess pronoun
be-have elision exchange possess subordinate
adverb-place agree-np clitic clitic-order past pronoun
adj-order agree-far agree-np agree-pred pronoun relative
adj-order agree-np clitic elision modal
adj-order adverb-place agree-far agree-np relative
adj-order agree-np question relative
existential modal number subordinate
agree-pred elision pronoun
adj-order agree-np
elision question
adj-order agree-np elision neg past past-agree possess pronoun
adj-order agree-np be-have subordinate time
agree-pred
adj-order agree-np compare
elision question
modal
clitic elision past pronoun
agree-pred elision neg pronoun
clitic modal past pronoun
elision neg past past-agree possess pronoun
agree-np past possess sense
possess question
adverb-place neg number
adj-order agree-np compare pronoun
clitic coordination modal neg
elision neg past past-agree pronoun relative sense
clitic past pronoun
adj-order agree-far agree-np agree-pred be-have contraction coordination neg past relative
exchange possess
agree-pred coordination possess
adj-order agree-far agree-np agree-pred past relative
agree-np agree-pred question
agree-pred
clitic clitic-order elision modal past pronoun
adverb-place clitic coordination exchange neg
adj-order adverb-place agree-np existential
elision question
agree-pred question
adj-order agree-np agree-pred elision pronoun
adj-order agree-np question
contraction imperative
agree-pred imperfect past past-agree pronoun
adj-order agree-np elision possess question
imperative
adj-order agree-np contraction elision neg past past-agree pronoun
clitic past possess pronoun
agree-pred number
agree-pred neg
imperative possess
agree-np clitic past pronoun
agree-np idiom possess question sense
adj-order adverb-place agree-np coordination elision existential number
elision question sense
elision question
adj-order agree-np number question
adj-order agree-np agree-pred elision neg pronoun
clitic modal past possess pronoun
elision question
adj-order agree-np past possess
adj-order agree-np contraction coordination exchange neg
agree-pred elision pronoun
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-far agree-np agree-pred coordination elision relative
adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
elision
elision question
adj-order agree-np agree-pred elision neg number subordinate
agree-pred
agree-pred clitic subordinate time
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
coordination elision future neg number past
agree-far agree-pred coordination existential imperfect number
clitic past pronoun
clitic elision possess
elision neg possess question
clitic contraction past pronoun
clitic elision past past-agree time
country elision time
clitic past possess pronoun
clitic modal past pronoun
adj-order agree-np exchange existential possess subordinate
agree-np agree-pred elision neg possess
adj-order agree-np contraction elision existential subordinate
adj-order adverb-place agree-np clitic elision neg subordinate
agree-np clitic clitic-order question
adj-order agree-np agree-pred contraction elision exchange neg subordinate
adj-order agree-np time
modal possess
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
adj-order agree-np clitic elision past pronoun
adj-order agree-np coordination elision existential
country modal
elision existential
agree-pred compare elision imperfect pronoun relative
agree-np coordination modal time
adj-order agree-np clitic elision
agree-np clitic question
question
agree-np question
adj-order agree-np question relative
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np clitic elision modal past pronoun relative
existential idiom number
clitic contraction
clitic clitic-order modal possess
adj-order agree-np compare elision
agree-pred
age be-have number
adj-order agree-np elision neg subordinate
adj-order agree-np agree-pred neg subordinate
agree-np agree-pred coordination future imperfect neg
adj-order adverb-place agree-np agree-pred imperfect
imperative
compare possess
elision question
agree-far be-have coordination elision existential past past-agree relative
adj-order adverb-place agree-np contraction coordination
adj-order agree-np contraction past past-agree pronoun relative
adj-order agree-np clitic past possess
adj-order agree-np imperative
adverb-place neg
agree-np imperative
adj-order agree-np agree-pred elision pronoun
agree-pred pronoun
adj-order agree-np be-have subordinate
agree-far agree-pred elision neg pronoun relative
agree-pred elision neg pronoun
clitic future neg time
agree-np possess question
plain
exchange
adj-order agree-np clitic compare exchange possess subordinate
agree-np clitic coordination
adj-order adverb-place agree-np clitic clitic-order elision time
agree-np clitic past pronoun
clitic past pronoun
agree-np neg possess
imperative
elision neg past possess question
plain
agree-pred coordination imperfect
adj-order agree-np neg
neg
adverb-place possess
contraction coordination country existential number past sense
clitic elision modal
adj-order agree-np coordination elision existential
adverb-place agree-np existential idiom number
adj-order agree-np agree-pred coordination country elision neg past past-agree possess
agree-pred pronoun
adverb-place coordination future
adj-order agree-np clitic clitic-order past past-agree pronoun relative
adj-order agree-np contraction country neg sense subordinate
adj-order agree-np agree-pred possess
age agree-np be-have elision number
adj-order agree-np elision neg past past-agree possess pronoun relative sense
agree-far agree-pred elision neg possess relative subordinate time
elision past past-agree question relative sense
adj-order agree-np contraction existential number
agree-np agree-pred question
clitic elision past pronoun
clitic clitic-order elision modal question
adverb-place question
agree-np existential number sense subordinate
adj-order agree-np elision question
clitic modal
elision imperative neg
adj-order agree-np modal
be-have
elision idiom possess question
country existential
agree-pred question
clitic clitic-order past pronoun
adj-order agree-np existential
adj-order agree-np clitic clitic-order question
adj-order agree-far agree-np clitic elision exchange relative sense sense-that that
elision question
agree-np elision existential subordinate
imperative
agree-far agree-np agree-pred coordination elision imperfect past past-agree relative
adj-order agree-np time
agree-pred compare elision neg question relative
country modal neg subordinate
be-have imperfect possess
adj-order agree-np clitic coordination exchange past possess
adj-order agree-np imperative possess
adj-order agree-np agree-pred question relative
adj-order agree-np elision imperative neg
adj-order agree-far agree-np agree-pred pronoun
adj-order agree-np contraction existential number possess
agree-np compare elision question
time
adverb-place agree-np existential number
adj-order agree-np coordination elision existential neg number past
elision exchange
adj-order agree-np clitic modal past pronoun
adj-order agree-np coordination imperfect possess
be-have
possess question
clitic clitic-order elision
coordination elision neg past sense
be-have contraction coordination existential number
adj-order agree-np coordination exchange existential number
adj-order agree-np coordination elision exchange possess time
adverb-place be-have coordination elision neg past possess time
adj-order adverb-place agree-np be-have elision neg subordinate time
imperative possess
past
question
adj-order agree-np agree-pred elision neg possess pronoun
adj-order age agree-np be-have question
be-have elision sense-that that
adj-order agree-np modal neg number
be-have imperfect past past-agree pronoun relative sense
adj-order agree-np elision question
adj-order adverb-place agree-np existential neg possess subordinate
age agree-np be-have possess question
be-have contraction coordination elision exchange possess
agree-np country elision pronoun
agree-far elision past possess time
adverb-place be-have subordinate
age be-have number question
adj-order agree-np be-have contraction
adj-order agree-np contraction elision existential number subordinate
adverb-place contraction coordination country modal time
agree-far agree-pred elision pronoun relative
adj-order agree-np possess question
adj-order agree-np agree-pred neg number subordinate time
adverb-place agree-np clitic past pronoun
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np agree-pred
clitic question
adj-order agree-np exchange
agree-pred
country elision question
agree-np coordination number past possess time
adj-order agree-np possess
adj-order agree-np contraction coordination modal number past time
be-have clitic coordination elision exchange neg
clitic question
agree-pred elision imperfect
agree-pred elision neg pronoun
adverb-place contraction sense
be-have clitic coordination elision exchange neg
adj-order agree-np agree-pred pronoun
age be-have neg question relative
agree-pred imperfect past past-agree pronoun
elision question
imperfect question
be-have elision neg subordinate time
clitic elision neg past past-agree
adverb-place clitic neg
adj-order agree-np compare number
adj-order agree-np exchange modal subordinate time
adj-order adverb-place agree-far agree-np coordination modal past past-agree possess relative
adverb-place coordination elision idiom neg past
adj-order agree-np contraction existential number
adj-order agree-np clitic clitic-order modal
clitic past possess pronoun
elision question
be-have elision idiom neg subordinate time
contraction past past-agree possess pronoun sense
agree-pred question
clitic clitic-order modal past pronoun
adj-order agree-np coordination country exchange existential possess
elision neg question
adj-order agree-np coordination elision existential number
adverb-place past past-agree sense
agree-pred coordination country
agree-np clitic modal past pronoun
adj-order agree-np clitic question
agree-np compare idiom
be-have elision neg
agree-np clitic elision past possess pronoun sense
adj-order agree-np compare elision pronoun
adverb-place clitic past pronoun
elision question
agree-pred neg possess
adj-order agree-np past past-agree possess pronoun
clitic
adj-order agree-np contraction coordination exchange existential
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np compare elision relative
sense
agree-np possess question
clitic clitic-order past pronoun
coordination country elision neg time
adj-order agree-np neg
agree-pred
country question
compare past past-agree pronoun relative sense
adj-order adverb-place agree-np existential idiom
agree-pred elision question
be-have
clitic elision past pronoun
clitic question
adj-order agree-np agree-pred clitic elision subordinate
contraction
adj-order adverb-place agree-np elision neg number subordinate
agree-pred elision pronoun
adverb-place country existential
agree-pred
adj-order agree-np clitic contraction past possess pronoun
be-have
adj-order agree-np coordination neg past time
agree-np agree-pred neg
elision imperative
imperative
adj-order agree-np clitic clitic-order past pronoun
agree-pred
question
adj-order agree-np question
adverb-place clitic exchange
coordination exchange neg possess
agree-np number question
agree-np elision past past-agree question relative
clitic idiom past pronoun
agree-np agree-pred compare coordination imperfect
adj-order adverb-place agree-np be-have elision existential idiom subordinate
compare elision past past-agree possess relative
agree-np elision neg past past-agree pronoun
compare possess pronoun
possess
contraction neg sense
adverb-place agree-np coordination imperfect number
possess time
elision question
clitic elision question
question
adj-order agree-np clitic coordination exchange past past-agree relative
adverb-place neg number
elision question
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np coordination exchange past past-agree possess
adj-order agree-np past past-agree possess pronoun
adj-order agree-far agree-np contraction coordination exchange neg
agree-np contraction existential neg number possess subordinate
contraction imperfect sense time
agree-np past question
agree-far compare possess pronoun relative
adj-order agree-np neg time
past past-agree possess pronoun
adverb-place be-have coordination country neg time
imperative neg
be-have
clitic contraction elision past pronoun
adverb-place existential
plain
agree-np compare idiom
clitic country modal
adj-order agree-np clitic past pronoun
clitic past possess pronoun
adj-order agree-np possess question sense
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
adj-order adverb-place agree-np clitic past pronoun
elision possess question
elision question
adverb-place agree-np clitic clitic-order past past-agree possess
age agree-np be-have question
adj-order agree-np coordination existential possess
adj-order agree-np agree-pred coordination number past time
agree-np agree-pred pronoun
agree-np past
adverb-place neg
adverb-place agree-far clitic contraction coordination exchange future
adverb-place clitic past pronoun
adj-order agree-np clitic elision past question
adj-order agree-np agree-pred clitic coordination exchange imperfect
adj-order agree-np past
agree-np clitic past past-agree pronoun relative
agree-np imperative neg
adj-order agree-np coordination country elision modal possess
agree-far compare elision past past-agree pronoun relative
adj-order agree-np question
agree-np be-have sense sense-that that
adj-order agree-far agree-np agree-pred past past-agree relative
adj-order agree-np past past-agree possess pronoun
agree-np agree-pred clitic coordination imperfect past
adj-order adverb-place agree-far agree-np clitic elision neg past relative
adj-order agree-np agree-pred coordination possess time
existential
elision imperative neg
neg possess sense time
agree-np agree-pred elision neg pronoun
imperative
agree-np clitic modal past pronoun
adj-order agree-np coordination elision existential
elision past past-agree pronoun relative
elision question
agree-np be-have elision imperfect time
idiom neg number subordinate time
agree-pred
question
agree-np compare number
adj-order agree-np compare past past-agree pronoun relative sense
adj-order adverb-place agree-far agree-np be-have contraction idiom imperfect relative sense
past past-agree pronoun sense
adj-order agree-np coordination existential future idiom possess
adj-order agree-far agree-np agree-pred elision pronoun
imperative
agree-pred pronoun
agree-np elision possess question
adj-order agree-np imperative possess
adj-order adverb-place agree-np contraction coordination elision exchange possess
agree-pred
adverb-place existential number
adj-order agree-np clitic elision past pronoun relative
agree-pred imperfect past past-agree pronoun relative
compare
country existential neg subordinate
adj-order agree-np elision imperative relative sense
clitic elision past possess pronoun
adverb-place agree-np contraction coordination sense
adj-order adverb-place agree-np clitic modal number possess subordinate
adj-order agree-np idiom past past-agree possess pronoun
agree-pred elision question
possess question
adj-order agree-np coordination modal neg
adverb-place agree-far future possess
agree-pred imperfect
adverb-place clitic past pronoun relative
elision neg possess
agree-pred elision neg
agree-np agree-pred compare coordination elision imperfect possess
agree-np agree-pred number subordinate time
adj-order age agree-np be-have elision modal number subordinate time
clitic past pronoun
clitic elision question
clitic elision modal
clitic clitic-order neg
agree-pred elision pronoun
age be-have number question
adj-order agree-np past
elision question
adverb-place elision exchange
agree-np agree-pred elision pronoun
agree-pred elision question
clitic imperfect
idiom imperative
adj-order agree-far agree-np agree-pred clitic elision neg relative subordinate
adj-order adverb-place agree-np future sense
adj-order agree-np clitic clitic-order past pronoun
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
adj-order agree-np contraction elision neg past past-agree pronoun relative
adj-order adverb-place agree-np clitic past possess pronoun
existential number
adverb-place elision possess
adj-order adverb-place agree-np coordination elision neg number past
clitic contraction elision exchange existential subordinate
adj-order agree-np compare possess
adj-order agree-np agree-pred coordination modal
adj-order agree-np imperative relative
number past time
clitic future
adj-order agree-np neg sense subordinate time
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
agree-np clitic modal past pronoun
agree-np past past-agree pronoun sense
adverb-place elision idiom neg past past-agree possess
agree-np agree-pred
question
clitic past past-agree pronoun
agree-np imperative
idiom imperative neg
adverb-place clitic past pronoun
adverb-place coordination future neg
agree-pred imperfect
adj-order agree-np elision imperative neg
exchange
adj-order agree-np imperative
agree-np clitic exchange subordinate
elision imperative neg
adj-order agree-np clitic elision idiom modal past pronoun
clitic elision neg past past-agree
adj-order adverb-place agree-np contraction coordination elision existential possess sense
adj-order agree-np agree-pred exchange subordinate
adj-order agree-np clitic clitic-order past pronoun
adverb-place agree-np
adj-order agree-np elision exchange neg possess subordinate
be-have elision neg
existential
adj-order agree-np compare pronoun relative
idiom imperative
compare question relative
adj-order agree-np time
clitic elision past pronoun
existential number
clitic elision past pronoun
contraction elision question relative sense
adj-order agree-np clitic contraction past pronoun
agree-pred possess pronoun
adverb-place clitic elision past pronoun
adj-order agree-np contraction neg past past-agree pronoun relative
existential
adj-order agree-np compare pronoun
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
adverb-place modal
adj-order agree-np clitic subordinate
adverb-place agree-np neg
adj-order adverb-place agree-np existential subordinate
clitic elision past pronoun
compare elision possess pronoun
agree-np possess question
adverb-place existential number
clitic question
adj-order agree-np clitic elision past pronoun
imperative
adj-order agree-np contraction coordination modal possess
elision question
agree-np clitic clitic-order elision past past-agree pronoun relative
elision possess sense
contraction modal neg sense
agree-pred elision question
plain
adverb-place agree-np contraction coordination exchange idiom past
country elision question
agree-np coordination neg possess sense time
clitic clitic-order past pronoun relative
elision question
adj-order agree-np elision question
clitic clitic-order future question
possess question
coordination country exchange past past-agree
adverb-place country possess
past
agree-far agree-pred elision imperfect past past-agree relative sense
adj-order agree-np imperative neg
adverb-place coordination exchange number past
adj-order agree-np clitic compare exchange possess subordinate
agree-pred contraction coordination elision exchange imperfect
possess
clitic coordination exchange neg possess
adverb-place clitic modal
modal number question
adj-order adverb-place agree-np clitic contraction past pronoun
adj-order agree-np clitic elision neg past past-agree possess
adverb-place clitic clitic-order past possess pronoun
modal sense
adj-order agree-np compare pronoun
agree-np compare coordination country elision existential
existential
adj-order agree-np possess question
coordination country existential future
be-have
adj-order adverb-place agree-np neg possess subordinate
past past-agree pronoun
imperative neg
adj-order age agree-np be-have coordination exchange number possess
clitic past pronoun
adj-order agree-np agree-pred elision imperfect past past-agree pronoun relative sense
adverb-place contraction
elision question
agree-pred elision pronoun
adj-order agree-np clitic modal past pronoun
clitic coordination modal neg
country elision imperfect
adj-order agree-np coordination country existential
imperative
agree-np number question sense
adj-order agree-np contraction coordination existential idiom modal number
agree-np agree-pred neg
clitic clitic-order past past-agree
existential possess
contraction past sense
question sense
plain
compare possess
clitic elision neg past past-agree
adj-order agree-np coordination elision neg past possess time
age be-have number question
adj-order adverb-place agree-far agree-np clitic compare elision subordinate
adj-order agree-np imperative
adj-order agree-far agree-np agree-pred neg pronoun
agree-np clitic question
question
compare elision possess relative
elision question
exchange possess
possess time
adj-order agree-np elision neg relative
agree-pred possess subordinate
agree-pred
modal neg question
agree-np clitic neg past past-agree possess pronoun
agree-np elision
neg
question
agree-pred possess question
adj-order adverb-place agree-np past
clitic clitic-order elision question
imperfect
agree-pred elision pronoun
adj-order agree-np question
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
adj-order agree-np elision question
adj-order agree-np clitic clitic-order modal past pronoun
clitic question
adverb-place elision modal subordinate time
agree-np contraction exchange possess
elision neg past time
elision neg past past-agree question
clitic question
adverb-place coordination elision neg possess time
adverb-place
clitic elision past possess pronoun
adj-order agree-np clitic modal past pronoun relative
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
clitic clitic-order past pronoun
adj-order adverb-place agree-np elision future idiom possess
agree-np be-have
adj-order adverb-place agree-np be-have coordination past possess
clitic coordination imperfect number past possess
adj-order agree-np be-have contraction coordination elision exchange
adverb-place agree-np agree-pred
future
clitic past possess pronoun
contraction question sense
adj-order age agree-np be-have elision past past-agree question relative
clitic elision past pronoun
modal
adj-order agree-far agree-np agree-pred neg pronoun
adj-order agree-np existential idiom possess subordinate
country
clitic past pronoun
adj-order agree-np neg number
agree-pred elision neg pronoun
adj-order adverb-place agree-np clitic coordination elision idiom neg past past-agree sense
adverb-place agree-np contraction coordination past
contraction
adj-order agree-np agree-pred elision neg
adj-order agree-np elision possess question
adj-order agree-np agree-pred possess
be-have elision neg
elision past question
adverb-place agree-pred clitic subordinate
adj-order agree-np coordination neg number time
modal
agree-pred
agree-np agree-pred modal subordinate time
past past-agree pronoun
adj-order agree-np exchange possess
past question
adj-order agree-np clitic elision past pronoun relative
agree-pred elision neg possess subordinate
question
agree-np clitic clitic-order elision past pronoun
adverb-place clitic future idiom
adj-order agree-np agree-pred clitic coordination elision modal possess time
contraction existential number subordinate
adj-order agree-np clitic modal past pronoun sense
agree-np clitic compare elision past pronoun relative
agree-pred pronoun
agree-pred imperfect
adj-order agree-np clitic coordination exchange imperfect
clitic elision past question
elision imperative neg
adj-order agree-np question
compare contraction coordination existential
clitic past pronoun
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
elision question
country elision modal past past-agree question relative
adj-order agree-np compare elision
agree-np past
contraction existential number
adj-order agree-np agree-pred elision possess pronoun
agree-np existential
coordination country existential
agree-far agree-pred pronoun relative
adj-order agree-np agree-pred contraction elision past past-agree possess pronoun relative sense
neg number
past question
agree-np question
adj-order agree-np coordination country existential number
be-have elision modal neg subordinate
question
imperative neg
adj-order adverb-place agree-np country elision existential number subordinate
clitic elision past pronoun
adverb-place agree-pred
adj-order agree-np agree-pred elision neg subordinate
agree-far agree-np compare elision pronoun
imperative
imperative possess
agree-np compare neg subordinate time
adj-order agree-np agree-pred elision
contraction modal question sense
adj-order agree-np agree-pred coordination
agree-pred question
adj-order agree-np agree-pred coordination elision possess
elision question
adj-order age agree-np be-have question
adverb-place elision neg past past-agree
question
clitic clitic-order neg
elision neg past question
clitic clitic-order past possess pronoun
adverb-place clitic coordination existential number
age be-have question
adj-order agree-np agree-pred coordination modal neg possess
adj-order agree-np imperative
number past
adj-order agree-np agree-pred elision pronoun
adverb-place agree-np elision past past-agree relative
clitic elision past past-agree pronoun relative
clitic elision past past-agree pronoun relative
possess question
be-have elision time
clitic elision past possess pronoun
age agree-np be-have question
adj-order agree-np
elision question
agree-np compare elision pronoun
contraction modal question sense
adj-order adverb-place agree-np clitic coordination exchange possess
agree-pred
adj-order agree-np clitic compare coordination exchange possess relative
agree-np elision subordinate time
agree-np clitic elision modal past past-agree pronoun relative
adj-order agree-np contraction existential
clitic past past-agree
adverb-place clitic past pronoun
age be-have elision number
adj-order agree-np clitic compare coordination exchange possess
clitic modal past pronoun
adverb-place clitic exchange modal subordinate
be-have question
agree-pred
contraction coordination country neg past past-agree time
adj-order agree-np clitic past possess pronoun
agree-np agree-pred number
compare elision
adj-order agree-np agree-pred possess question
adj-order agree-np contraction coordination exchange
adj-order agree-np question
adj-order agree-np clitic past past-agree pronoun
agree-pred elision neg pronoun
adj-order agree-np elision imperative neg possess
compare
adj-order agree-np agree-pred imperfect
clitic past pronoun
neg time
adj-order adverb-place agree-np agree-pred elision subordinate
adj-order agree-np question sense
adj-order agree-np clitic elision past pronoun
clitic clitic-order past pronoun
adj-order agree-np elision exchange possess subordinate
agree-np possess question
elision past
agree-pred elision neg possess
adverb-place elision neg possess
elision neg past time
existential
adverb-place
adverb-place agree-np clitic contraction number subordinate
imperative neg
adj-order adverb-place agree-np elision exchange possess subordinate
clitic elision past possess pronoun
imperative
elision possess question
imperative
clitic past pronoun
imperative
coordination elision neg past past-agree
country
adj-order agree-np clitic elision modal past pronoun
agree-np agree-pred elision pronoun
adj-order agree-np subordinate time
agree-np agree-pred coordination elision modal neg possess sense time
adj-order agree-np be-have possess
elision existential
clitic modal past past-agree pronoun relative
adj-order agree-np neg
imperative
agree-pred neg
age be-have elision number question sense-that that
agree-np country neg past past-agree possess pronoun
adverb-place clitic elision modal sense-that subordinate that
adj-order agree-np country elision past past-agree pronoun
adverb-place agree-np past
be-have elision possess
adverb-place agree-np past
elision question
adj-order agree-np clitic past pronoun
clitic elision past possess pronoun
be-have clitic coordination exchange sense-that that time
coordination elision neg past possess relative
contraction question
adj-order agree-np existential number
modal question
adj-order adverb-place agree-np future possess
adj-order adverb-place agree-np coordination past past-agree time
adverb-place clitic past past-agree
adverb-place clitic imperfect
adverb-place question
adj-order agree-np question sense
future
elision imperative neg past past-agree relative
adj-order adverb-place agree-np coordination country elision past past-agree
clitic exchange subordinate
clitic elision past possess pronoun
adj-order agree-np clitic coordination exchange existential number
age be-have question
agree-pred neg
adj-order adverb-place agree-np be-have subordinate
country elision modal question
adj-order agree-np modal subordinate
agree-np elision possess question
elision imperative neg possess
adj-order agree-np existential number
adj-order adverb-place agree-np compare coordination possess
modal question sense
elision question
adj-order adverb-place agree-far agree-np agree-pred modal relative
adj-order agree-np coordination existential number
adverb-place
agree-pred elision neg possess pronoun
contraction possess time
adverb-place neg possess subordinate time
clitic clitic-order past possess pronoun
adj-order adverb-place agree-np number
agree-np existential
age be-have question relative sense
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
sense
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
elision question
agree-np elision past past-agree
number question
adj-order agree-np exchange existential number subordinate
elision neg time
elision neg past past-agree possess pronoun
age be-have question
adj-order agree-np coordination elision existential number past
elision past past-agree question relative
clitic compare coordination elision neg past
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np question
adj-order agree-np elision imperative neg past past-agree relative
adj-order adverb-place agree-np clitic contraction past possess pronoun
adj-order agree-np coordination country elision existential neg time
adj-order agree-np elision past past-agree question relative
agree-pred pronoun
adj-order agree-np elision neg past past-agree possess pronoun sense
possess question
country neg
imperative
adj-order agree-np clitic past pronoun
question
clitic elision past pronoun relative
elision question
agree-np clitic past past-agree pronoun relative
agree-np clitic elision exchange existential subordinate
adj-order agree-np agree-pred elision exchange subordinate
agree-np clitic elision future
number past question
clitic clitic-order elision modal past past-agree pronoun relative
adj-order agree-np compare possess pronoun
question
age be-have possess question
elision possess question
adj-order agree-np clitic coordination exchange existential
agree-np elision exchange
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np agree-pred imperfect past past-agree pronoun
imperative
question
contraction coordination exchange future
imperative
agree-far be-have elision possess subordinate
existential
agree-np clitic past past-agree pronoun relative
adverb-place clitic coordination country exchange
adj-order agree-np contraction coordination elision exchange neg past
past question
adj-order adverb-place agree-np agree-pred
number question sense
past time
adj-order agree-np coordination elision existential possess
adverb-place agree-np clitic past pronoun
question
agree-np contraction past time
adj-order agree-np question
adj-order agree-np compare elision pronoun
adj-order agree-np existential
be-have imperfect question
imperative
clitic past pronoun
clitic elision past pronoun
agree-np agree-pred contraction elision possess pronoun
agree-np contraction modal subordinate time
adj-order agree-np coordination exchange time
elision question
agree-pred clitic imperfect modal past pronoun relative
adverb-place future
be-have clitic coordination exchange
adj-order age agree-np be-have coordination elision exchange number possess
agree-np past time
adverb-place clitic clitic-order past pronoun
compare contraction coordination elision past relative sense
adverb-place coordination past
clitic elision question sense
elision question sense
adj-order agree-np elision question
modal question
clitic elision question
agree-np contraction elision exchange
be-have elision neg
adj-order agree-np modal possess question
adj-order agree-np agree-pred possess pronoun
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-far agree-np elision neg possess relative
clitic past time
agree-np clitic clitic-order past pronoun
agree-far agree-pred elision neg pronoun relative
adverb-place agree-far clitic coordination relative
adverb-place be-have sense sense-that that
clitic elision past pronoun
agree-pred elision pronoun
adj-order agree-np country future
adj-order agree-np be-have time
clitic elision question
clitic
question
agree-pred contraction coordination existential imperfect
elision neg
past past-agree possess pronoun
adj-order agree-np number past past-agree pronoun
question
clitic modal past pronoun
agree-np elision possess question
country
possess question
adverb-place agree-far coordination elision modal neg past past-agree relative sense
contraction elision question
contraction existential
agree-np imperative
agree-pred pronoun
agree-pred elision pronoun
clitic
question
clitic elision past past-agree pronoun relative
agree-np contraction past time
clitic elision neg past past-agree
clitic past question relative
adj-order agree-np neg possess subordinate time
be-have clitic contraction elision exchange subordinate
adverb-place agree-far past past-agree relative
coordination future
adj-order agree-far agree-np contraction elision neg past past-agree relative sense time
elision question
be-have coordination elision past possess
adj-order adverb-place agree-np clitic coordination imperfect modal possess
adverb-place elision idiom neg past
question
agree-np contraction past question
question
adj-order agree-np coordination past possess
agree-np clitic modal past pronoun
question
exchange
clitic clitic-order past pronoun relative
clitic modal possess
clitic past
agree-np clitic coordination elision neg possess time
past question sense
imperfect
neg
clitic elision past pronoun
adj-order agree-np agree-pred coordination elision imperfect possess
clitic past pronoun
contraction exchange
contraction elision question sense
contraction modal sense
agree-np clitic past pronoun
elision imperfect time
be-have
agree-np elision neg possess time
adj-order agree-np possess question
elision modal possess time
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
elision time
adverb-place clitic elision past possess pronoun
clitic modal past pronoun
adverb-place age be-have number
adj-order agree-np agree-pred coordination modal sense
adj-order adverb-place agree-np contraction elision future neg
agree-pred elision
adj-order agree-np be-have elision neg
coordination elision modal neg possess sense time
country elision neg past past-agree time
adj-order agree-np country existential number
agree-np compare elision pronoun
clitic past possess pronoun
adj-order agree-np compare elision possess pronoun
adj-order agree-np elision question
clitic clitic-order past pronoun
neg
agree-np existential number
adj-order agree-np existential possess subordinate time
past past-agree time
adverb-place agree-np neg possess
adj-order agree-np contraction coordination elision neg past sense
adverb-place agree-np number
adj-order agree-np contraction past past-agree pronoun relative
adj-order adverb-place agree-np modal
adj-order agree-np agree-pred
adverb-place country existential
agree-pred pronoun
adverb-place agree-np compare contraction coordination possess sense
adj-order agree-np coordination elision existential number possess
adj-order agree-np agree-pred elision neg pronoun
clitic neg sense subordinate time
country past past-agree pronoun
clitic elision
adj-order agree-np agree-pred clitic elision imperfect past pronoun relative
adj-order agree-np clitic elision question
adverb-place coordination elision neg past sense time
adj-order agree-np contraction past past-agree pronoun
adj-order agree-np coordination future past possess
agree-np compare
agree-pred
adj-order agree-np clitic modal past pronoun
adj-order agree-np question
agree-np pronoun
agree-pred neg
clitic past possess pronoun
clitic contraction past possess pronoun
clitic elision number past question
plain
contraction past past-agree pronoun
clitic clitic-order question
possess question
agree-np agree-pred possess sense subordinate
agree-pred elision neg pronoun
clitic elision question
existential
clitic elision question
adj-order agree-np agree-pred neg pronoun
clitic coordination elision existential number time
clitic number past past-agree time
clitic idiom neg
clitic clitic-order neg question
agree-np elision imperative neg
compare pronoun
agree-np agree-pred pronoun
elision question
country existential
agree-far elision
agree-pred possess question
elision question
clitic past possess pronoun
agree-pred elision neg
clitic time
agree-far agree-pred elision pronoun
adj-order agree-np elision exchange existential number subordinate
agree-np question
agree-far agree-pred relative
country elision neg subordinate time
existential idiom number
agree-np imperative past past-agree relative
question
agree-pred imperfect past past-agree possess pronoun
clitic
adj-order agree-np coordination existential neg possess
question sense
adj-order agree-np elision modal question
possess question
adverb-place agree-far clitic elision future
adj-order agree-np
adj-order agree-np clitic elision past pronoun
clitic past past-agree
adj-order adverb-place agree-np existential subordinate
adverb-place agree-pred elision imperfect
elision neg
adj-order agree-np agree-pred elision existential possess subordinate
clitic past pronoun
elision question
adverb-place existential number
clitic past pronoun
clitic elision past pronoun
adverb-place agree-np modal sense subordinate
clitic elision past possess pronoun
adj-order agree-np question relative
be-have contraction subordinate time
adj-order agree-np past past-agree pronoun
agree-far neg
agree-pred elision question
coordination imperfect neg sense
agree-np contraction possess
adj-order agree-np compare elision pronoun relative
adverb-place agree-np existential
adj-order agree-np existential
adverb-place country existential number
adverb-place clitic elision past possess pronoun
adj-order adverb-place agree-np possess
agree-far agree-np agree-pred contraction
agree-far agree-pred pronoun relative sense
agree-pred elision possess pronoun
elision question sense
elision idiom neg subordinate time
adj-order agree-np compare coordination exchange possess
elision neg past question
elision question
agree-pred pronoun
adj-order agree-np neg number
agree-np contraction coordination exchange modal possess sense
adj-order adverb-place agree-np contraction elision idiom neg past past-agree relative sense
adj-order adverb-place agree-np agree-pred
adj-order agree-np agree-pred neg number
adj-order agree-np existential
agree-np compare elision possess pronoun
agree-np imperative
compare coordination neg possess sense
adj-order agree-np elision neg past past-agree possess pronoun relative
adj-order agree-np be-have elision past past-agree pronoun relative
agree-pred country modal subordinate
contraction coordination future sense time
existential number
agree-np clitic clitic-order number question
clitic past pronoun
adj-order agree-np be-have coordination possess time
adverb-place agree-np coordination elision future past possess
adj-order agree-np clitic clitic-order past pronoun
country neg past past-agree pronoun
adj-order agree-np clitic past past-agree time
adverb-place coordination country neg sense
adverb-place be-have elision neg number
clitic future possess
agree-np clitic past pronoun relative
clitic question
compare elision possess pronoun
clitic elision neg
agree-np clitic past pronoun
clitic compare past pronoun relative
adj-order agree-np clitic past pronoun
clitic question
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
adj-order agree-np clitic clitic-order past pronoun
adj-order adverb-place agree-np existential modal subordinate
adj-order agree-far agree-np compare possess pronoun
agree-np clitic compare coordination exchange
elision question
adverb-place clitic past possess pronoun
adj-order agree-np be-have imperfect
adverb-place agree-np compare subordinate
adj-order agree-np clitic past pronoun
modal number question
adj-order agree-np past past-agree pronoun
imperative
adj-order agree-np elision question relative
adj-order agree-np elision past past-agree possess pronoun
age agree-far agree-np be-have number past relative
adj-order agree-np be-have modal subordinate
clitic coordination exchange future number
contraction question
agree-np future number possess time
elision idiom question
adj-order agree-np past past-agree pronoun
clitic contraction past pronoun
adj-order adverb-place agree-np elision future
adj-order agree-np coordination elision exchange past possess
adj-order adverb-place agree-np clitic number past possess
be-have imperfect past past-agree pronoun
be-have coordination country elision neg past past-agree
agree-np imperative neg
agree-np agree-pred number
adverb-place time
agree-far compare possess
adj-order agree-np elision past possess question
agree-np elision neg past past-agree possess pronoun
elision possess question
adverb-place clitic
age be-have coordination modal number
adj-order agree-np contraction coordination country exchange modal time
elision question
adj-order agree-np elision imperative neg possess
adj-order agree-np agree-pred existential subordinate
clitic coordination exchange modal time
adj-order agree-np coordination elision neg past
agree-pred question
clitic past pronoun
agree-np existential
adverb-place exchange idiom possess
adverb-place clitic
adj-order agree-np clitic clitic-order past pronoun
clitic past pronoun
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
elision
be-have imperfect
clitic modal past pronoun
clitic neg past question
agree-np clitic clitic-order question
be-have
elision question
age be-have number
adj-order agree-np contraction possess
clitic future neg possess
adj-order adverb-place agree-np coordination elision past possess
clitic elision exchange neg subordinate
adj-order adverb-place agree-np clitic past possess pronoun
elision number subordinate
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
be-have question
adj-order agree-np past past-agree possess pronoun
agree-np question
question
agree-np
adj-order agree-np elision neg subordinate
elision question
adj-order agree-np elision question relative
elision possess question
number question
agree-np elision existential number sense-that subordinate that
coordination elision existential possess
adj-order agree-np compare pronoun
clitic past pronoun sense
adj-order agree-np clitic neg time
adj-order agree-far agree-np coordination existential neg number sense
question
be-have elision
adverb-place clitic contraction possess sense sense-that that
adj-order agree-np imperative possess
adverb-place clitic clitic-order elision past possess pronoun
exchange
compare coordination country existential
agree-np agree-pred pronoun
clitic elision past possess pronoun
adj-order agree-np clitic country past past-agree pronoun relative
clitic elision past past-agree question
imperative possess
agree-pred coordination existential neg number
adverb-place agree-np past possess
adj-order agree-np past past-agree pronoun
adverb-place agree-far clitic coordination past past-agree possess relative
adj-order agree-np exchange
be-have imperfect
adj-order agree-np agree-pred possess subordinate
agree-far agree-np agree-pred pronoun relative
agree-far agree-pred elision pronoun relative
elision neg
agree-np future question relative
agree-pred imperfect past past-agree possess pronoun sense
idiom question
adj-order agree-np coordination country existential past
adverb-place contraction past possess
country question
adj-order agree-np country existential number
agree-far agree-np elision number past
modal
compare pronoun
agree-np
number question
agree-np compare contraction pronoun
past
agree-pred
adj-order agree-np coordination elision exchange neg past possess
adj-order agree-np clitic contraction exchange relative subordinate
adj-order agree-np compare elision possess pronoun
agree-np elision possess question
adj-order agree-np elision modal time
neg
adj-order agree-np compare elision
agree-pred coordination imperfect neg
adj-order adverb-place agree-far agree-np coordination past relative
adj-order agree-np compare elision past past-agree pronoun relative
elision idiom neg subordinate time
imperative
clitic
agree-np agree-pred clitic elision past pronoun relative
agree-np coordination country existential neg number
clitic elision question
elision question
question
adj-order adverb-place agree-np modal
adverb-place country neg
adj-order agree-np contraction imperative possess
age be-have question
adj-order agree-np be-have clitic coordination elision modal neg number
be-have elision neg subordinate time
agree-np coordination existential idiom past time
elision neg possess
adverb-place clitic past past-agree
agree-np past past-agree pronoun sense
adj-order agree-np compare elision sense-that that
age agree-np be-have question
past
existential
adj-order agree-np elision question
agree-pred coordination neg
clitic coordination elision neg past past-agree
agree-np agree-pred
elision imperative neg possess
adj-order agree-np country elision exchange existential subordinate
agree-far agree-np contraction future
adj-order agree-far agree-np agree-pred clitic coordination exchange imperfect
adj-order agree-np clitic modal past pronoun
existential number
adj-order agree-np contraction existential number
adj-order agree-np agree-pred elision
adj-order adverb-place agree-np coordination elision future idiom neg number past sense
adj-order agree-np question
clitic clitic-order past possess pronoun
clitic time
adj-order agree-np question relative
contraction question
adverb-place agree-np clitic past pronoun
agree-far agree-pred coordination existential idiom past past-agree relative
elision neg past
question
clitic exchange existential number subordinate
adj-order agree-np elision modal question
question
clitic elision past possess pronoun sense
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np elision question
adj-order agree-np elision past past-agree pronoun relative
elision question sense
question
clitic
agree-np elision possess question
adj-order agree-np
adj-order adverb-place agree-np elision past
clitic elision exchange neg subordinate
adj-order adverb-place agree-np coordination country existential number
agree-far agree-pred elision neg past past-agree pronoun relative sense
imperative possess
agree-np compare contraction coordination exchange idiom possess
past possess
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-np agree-pred elision neg possess subordinate
adj-order agree-np clitic contraction elision question
possess question
agree-np clitic clitic-order possess question
adj-order agree-np compare possess pronoun
question
adj-order adverb-place agree-np coordination country past time
adj-order agree-np compare elision modal possess question relative
age be-have number
question
elision question
elision question
contraction coordination neg possess time
adj-order agree-np agree-pred clitic elision neg sense subordinate time
adj-order agree-np exchange existential number possess subordinate
adj-order agree-np agree-pred pronoun
adj-order agree-np country existential number possess subordinate time
agree-np agree-pred clitic imperfect modal past past-agree pronoun relative
adj-order agree-np clitic clitic-order modal past possess pronoun
adverb-place future idiom neg
adj-order agree-np elision past past-agree pronoun relative
adverb-place sense subordinate
clitic past possess pronoun
adj-order adverb-place agree-np past
adj-order agree-far agree-np agree-pred contraction pronoun
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
clitic elision future neg question
adj-order agree-np clitic elision past past-agree question relative
adverb-place be-have
agree-np agree-pred pronoun
time
agree-np clitic past pronoun
adj-order agree-np clitic modal past possess pronoun sense
adj-order adverb-place agree-np country
adj-order agree-np possess question sense
clitic modal past pronoun
agree-np possess question
adj-order agree-np contraction past question
elision neg pronoun
agree-np contraction coordination exchange modal possess sense
adverb-place country elision past past-agree
adj-order adverb-place agree-np be-have contraction
neg subordinate
adj-order agree-np elision exchange existential subordinate
adj-order agree-np agree-pred imperfect
adj-order agree-np contraction exchange
agree-far agree-np compare contraction modal sense subordinate
age be-have possess question
be-have clitic coordination exchange
sense
clitic past past-agree
clitic clitic-order modal
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
adverb-place agree-np clitic coordination future number sense
agree-pred possess pronoun
agree-far agree-np contraction coordination neg past past-agree relative time
adj-order agree-np clitic coordination modal time
agree-np compare country elision existential subordinate
adj-order adverb-place agree-np be-have country number subordinate
adj-order agree-np clitic number question
clitic past pronoun
country question
elision neg past past-agree pronoun
number question
adj-order adverb-place agree-np clitic past possess pronoun
adj-order agree-np coordination elision
agree-np sense
adj-order adverb-place agree-np future possess
adj-order agree-np contraction past past-agree possess pronoun relative
contraction future neg question
agree-np existential number
agree-np elision question
agree-np coordination existential
question sense
agree-np clitic past possess pronoun relative
adverb-place country future idiom
adverb-place country idiom past past-agree
adj-order adverb-place agree-np clitic clitic-order past pronoun
imperative neg
adj-order agree-np elision modal question
adverb-place coordination past
agree-pred
adverb-place question sense
adj-order agree-np clitic elision modal past possess pronoun
adj-order agree-np agree-pred elision pronoun
clitic elision question relative
adj-order agree-np clitic past pronoun
adverb-place clitic past pronoun
adverb-place agree-np coordination elision future neg number past possess sense
country time
agree-pred question
agree-np clitic clitic-order past possess pronoun
coordination elision existential past past-agree
agree-np number question
future idiom
adj-order agree-np compare possess
future question
elision question
elision question
elision possess question
question sense
clitic clitic-order modal past pronoun
clitic elision past pronoun
neg past past-agree pronoun
adj-order agree-np coordination future neg sense
elision neg relative time
agree-np imperative
elision neg past past-agree pronoun
adj-order agree-np agree-pred coordination elision existential idiom neg
clitic past possess pronoun
neg
agree-far agree-pred pronoun
clitic elision modal past pronoun relative
adj-order agree-np imperative neg relative
contraction elision past possess question
adj-order agree-np possess pronoun
clitic past possess pronoun
adj-order adverb-place agree-np coordination modal past sense
adverb-place clitic exchange
adverb-place coordination elision existential modal possess
adj-order agree-np contraction coordination elision imperfect neg past past-agree possess
adj-order agree-np coordination country elision future idiom possess
adj-order agree-np imperative possess
imperative
agree-pred coordination imperfect
adj-order agree-np elision neg number past past-agree pronoun sense
question
be-have coordination elision existential time
elision
adj-order agree-np coordination country future time
question
adj-order adverb-place agree-np neg
adverb-place clitic coordination neg time
agree-far agree-np compare pronoun relative
agree-np clitic past pronoun relative
agree-np clitic elision modal past past-agree pronoun relative
agree-pred imperfect past past-agree possess pronoun
agree-pred elision neg
modal question sense
adj-order agree-far agree-np agree-pred be-have contraction coordination elision possess
clitic contraction past pronoun
adj-order agree-np contraction coordination elision exchange
agree-pred
past past-agree pronoun
agree-np clitic past question
agree-pred elision imperfect
adj-order adverb-place agree-np clitic clitic-order past pronoun
adverb-place be-have coordination imperfect sense time
adj-order agree-np clitic past pronoun
agree-pred imperfect past past-agree pronoun
adverb-place clitic contraction elision past possess pronoun
agree-np agree-pred pronoun
clitic elision modal past pronoun
exchange
adj-order adverb-place agree-np clitic past pronoun
adverb-place agree-np possess sense
adverb-place elision existential neg subordinate
agree-pred imperfect
clitic
clitic modal past past-agree pronoun relative
adverb-place past past-agree pronoun relative sense
adj-order agree-far agree-np agree-pred elision neg pronoun
adj-order agree-np coordination elision modal neg past possess sense
adverb-place agree-np future sense
contraction elision past past-agree pronoun relative sense
age be-have question
possess question
elision neg past time
adj-order adverb-place agree-np agree-pred coordination possess
adj-order agree-np agree-pred coordination imperfect neg possess
contraction elision question sense
agree-pred elision pronoun
agree-pred
age be-have possess question
adj-order agree-np clitic past possess pronoun relative
agree-far agree-np contraction elision future neg past past-agree relative
country question
country elision question
agree-far compare pronoun
clitic past pronoun
agree-np clitic country modal neg past past-agree pronoun relative sense
adj-order agree-np agree-pred imperfect number
agree-np past past-agree possess pronoun
coordination future neg number past past-agree
adj-order agree-np clitic coordination existential
agree-pred be-have imperfect question relative
agree-np clitic question
agree-pred compare idiom subordinate
future neg
agree-np clitic clitic-order past possess pronoun
clitic past pronoun
existential
agree-far agree-pred coordination country elision neg past relative
adj-order agree-np contraction past possess question
adverb-place
adj-order agree-np elision neg time
adj-order adverb-place agree-np clitic elision modal subordinate
be-have coordination country neg
imperative
elision question relative
clitic elision past past-agree
clitic elision question
compare elision question
clitic
imperative possess
clitic elision past pronoun
adj-order agree-far agree-np compare pronoun
modal question
adj-order agree-far agree-np compare elision possess
agree-np country existential
imperative
agree-np clitic modal past pronoun
adj-order agree-far agree-np clitic clitic-order past past-agree relative time
agree-np elision question
country neg past past-agree possess
existential
clitic question relative
adverb-place clitic clitic-order past possess pronoun
adj-order agree-np imperative neg past past-agree relative
elision possess question
adj-order adverb-place agree-np modal neg
agree-np contraction existential
elision past time
agree-pred
adj-order adverb-place agree-np elision existential
adj-order agree-np be-have country subordinate time
elision question
clitic
agree-far clitic coordination elision exchange past relative
adverb-place contraction coordination modal possess sense time
clitic clitic-order past pronoun
question
adverb-place clitic clitic-order elision possess
agree-np agree-pred possess
agree-pred coordination elision number past
adj-order agree-far agree-np agree-pred pronoun
agree-pred question relative
elision question
adj-order agree-np contraction coordination elision exchange neg past possess time
past
adverb-place agree-far agree-np agree-pred coordination elision neg past
adj-order age agree-np be-have coordination number
question
clitic elision past past-agree pronoun relative
compare elision possess
clitic elision possess question
agree-np coordination country neg
agree-pred pronoun
adj-order agree-np agree-pred coordination elision existential neg
agree-far agree-np agree-pred elision past past-agree pronoun relative
agree-pred coordination past past-agree possess sense
clitic elision question
adverb-place number past
clitic elision neg past past-agree question
agree-np clitic coordination exchange future time
elision question
agree-np elision question sense
clitic past pronoun
clitic neg past pronoun relative
adverb-place country existential idiom number
adj-order agree-np coordination imperfect past relative sense
imperative
clitic elision modal past pronoun
agree-pred elision
agree-far pronoun relative sense
clitic modal
modal question
adverb-place agree-far agree-np contraction coordination elision past past-agree relative sense
adj-order agree-np elision neg possess
clitic clitic-order elision past pronoun relative
age be-have number question
agree-np idiom
clitic elision past pronoun
adj-order agree-np coordination imperfect sense
agree-pred elision
elision question
agree-np agree-pred
adj-order agree-np coordination sense
be-have imperfect
adj-order agree-np clitic elision question
compare elision pronoun relative
agree-pred
agree-pred
adj-order agree-np imperative
adj-order agree-np exchange possess
agree-np agree-pred coordination country elision neg
adverb-place agree-np clitic elision exchange neg possess sense sense-that subordinate that
agree-pred neg possess pronoun
modal sense subordinate
agree-np elision neg past past-agree possess pronoun relative sense
agree-pred number
agree-pred
adverb-place agree-pred be-have elision neg relative subordinate time
adj-order agree-np agree-pred coordination imperfect
elision question
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np be-have coordination elision neg possess
clitic elision past pronoun
elision question sense
agree-pred pronoun
contraction existential number
neg past past-agree pronoun sense
agree-np clitic country
agree-np idiom imperfect question
agree-np agree-pred elision possess pronoun
clitic clitic-order elision past pronoun
past
question
compare pronoun
agree-np clitic past pronoun
adverb-place elision
adverb-place country existential number
clitic past pronoun
clitic modal question
adj-order agree-np question
compare pronoun
adj-order agree-np imperative neg
compare possess pronoun
clitic possess question
age be-have question
coordination past possess time
adj-order agree-np neg
adj-order agree-np past past-agree pronoun relative
country elision modal time
agree-np coordination country elision past past-agree possess time
country elision existential number subordinate
adj-order agree-np clitic past possess pronoun
agree-np clitic elision past past-agree possess pronoun sense
agree-pred number
age agree-np be-have question
imperative neg relative
neg possess
imperative neg possess
past question
agree-pred elision question
clitic modal past pronoun
agree-pred imperfect
adverb-place future
agree-far elision neg past past-agree relative sense
question
adj-order agree-np contraction sense
agree-np clitic question
elision question
agree-np
clitic past possess pronoun
clitic clitic-order past possess pronoun
elision question
adverb-place clitic elision modal possess subordinate time
agree-far past possess
adj-order agree-np clitic modal past possess pronoun sense
agree-np number time
clitic past past-agree pronoun
agree-np question
adj-order agree-np possess
adj-order agree-far agree-np country
adverb-place clitic exchange
adj-order agree-far agree-np agree-pred clitic relative
contraction imperfect
agree-far clitic elision future relative
adverb-place future idiom possess
adverb-place agree-pred elision neg possess relative subordinate
agree-np possess question
agree-np elision past question
adj-order agree-np compare coordination elision exchange possess
adj-order agree-np question
adj-order agree-far agree-np be-have coordination existential number past past-agree relative
adj-order agree-np imperative
adj-order agree-np compare possess
exchange
question
adverb-place idiom past possess
agree-np elision existential idiom neg subordinate
clitic clitic-order contraction past possess pronoun
adj-order adverb-place agree-np idiom past
adj-order agree-np be-have imperfect past past-agree pronoun
adj-order agree-np clitic modal past possess pronoun
adj-order adverb-place agree-np elision number past
adverb-place
question sense
adj-order agree-np coordination country existential time
agree-np existential number
existential idiom
contraction modal sense
adverb-place agree-np neg number
adverb-place be-have contraction modal possess subordinate
adj-order agree-np contraction neg number sense subordinate
contraction imperative possess
clitic coordination country existential
adverb-place agree-np existential idiom
clitic elision neg subordinate
adj-order agree-np imperative
adj-order agree-np elision imperative
agree-np number question
adverb-place clitic past possess pronoun
adj-order agree-np question
adj-order adverb-place agree-np future idiom possess
adverb-place agree-far clitic coordination elision past past-agree relative
adj-order agree-np country existential
agree-np existential idiom
agree-np clitic past possess pronoun
adj-order agree-np country question relative
elision past
agree-far agree-pred coordination elision relative
agree-pred
coordination existential number possess time
agree-np clitic coordination imperfect
agree-np clitic past pronoun
elision question
adverb-place clitic past pronoun
adj-order agree-far agree-np elision modal past past-agree relative subordinate
adj-order agree-np
agree-np elision question
clitic clitic-order past possess pronoun
adj-order agree-np coordination existential number past past-agree
modal question
agree-np clitic past pronoun
adj-order agree-np agree-pred question
agree-pred possess question
agree-np modal
agree-pred elision question
agree-np clitic possess
adj-order agree-np imperative possess
agree-np past
adj-order agree-np agree-pred
adverb-place be-have clitic modal subordinate
adj-order agree-np coordination elision neg sense time
be-have
agree-pred clitic elision modal neg subordinate
modal
adj-order agree-np elision exchange neg subordinate time
clitic elision past question relative
age agree-np be-have coordination elision idiom number possess
possess pronoun
existential
age agree-pred be-have elision number subordinate
agree-far clitic coordination elision number past possess relative
plain
agree-far existential neg subordinate
agree-np modal number time
adj-order adverb-place agree-np contraction elision existential sense subordinate
adverb-place possess question sense
agree-pred elision question
country existential
country elision neg number past past-agree time
adj-order agree-np contraction coordination exchange existential
adj-order agree-far agree-np be-have elision relative subordinate
adverb-place clitic past possess pronoun
agree-np elision question
idiom past question
adj-order agree-np agree-pred coordination exchange imperfect possess
past past-agree question relative
exchange
clitic elision past pronoun
agree-pred imperfect
elision idiom neg past past-agree pronoun
country time
plain
existential idiom number
elision neg past
agree-pred clitic elision neg past pronoun relative
future question sense
clitic past pronoun
adj-order agree-np elision neg relative
adj-order agree-np country possess question
elision question
agree-pred elision neg question
compare elision possess
agree-np elision imperative neg relative
adj-order agree-np neg number subordinate
adj-order adverb-place agree-far agree-np neg relative
compare
clitic elision past possess pronoun
elision modal possess question
adverb-place
contraction elision neg past
agree-pred imperfect
agree-pred elision possess pronoun
adverb-place number
adj-order adverb-place agree-np coordination country elision existential idiom neg past
adj-order agree-np country modal neg possess
adverb-place agree-np clitic coordination exchange neg
adj-order agree-np clitic elision exchange possess subordinate time
plain
agree-pred question
clitic elision modal past pronoun
agree-far compare country elision subordinate
adj-order agree-np clitic past pronoun
agree-far clitic coordination exchange neg past past-agree relative
adverb-place clitic elision modal possess
plain
contraction elision modal neg subordinate time
agree-pred coordination imperfect possess time
adj-order adverb-place agree-np
adj-order agree-np clitic contraction past possess pronoun
agree-np question
agree-np neg
adverb-place imperfect sense
adj-order agree-np agree-pred elision question relative
adverb-place country past past-agree
question
future
adj-order adverb-place agree-np coordination existential idiom past possess
adj-order agree-np agree-pred elision pronoun
adj-order agree-far agree-np agree-pred compare coordination elision imperfect relative
country existential
agree-np clitic elision modal past pronoun
adj-order agree-np number past possess
adj-order agree-np agree-pred
be-have imperfect
adj-order agree-far agree-np agree-pred past past-agree pronoun relative
contraction modal relative sense subordinate time
elision question
adj-order agree-np possess question
clitic exchange idiom modal subordinate
adverb-place future
agree-far agree-np agree-pred coordination elision future
agree-pred
adj-order agree-np idiom imperative neg possess
adj-order agree-np elision possess question
agree-np clitic clitic-order elision past pronoun relative
agree-np imperative neg possess
contraction coordination elision existential number past time
adj-order agree-np contraction coordination exchange
adj-order agree-np be-have elision neg possess subordinate
adj-order agree-np clitic contraction modal past possess pronoun
elision question
agree-far agree-np agree-pred pronoun relative
adverb-place elision
agree-np agree-pred imperfect
agree-far agree-pred pronoun
adj-order adverb-place agree-np be-have elision subordinate time
elision neg
country
age be-have coordination number time
country modal subordinate
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
be-have contraction coordination future neg possess
adj-order agree-np imperative
imperative neg
adverb-place future idiom
adj-order agree-np compare possess
agree-pred imperfect past past-agree pronoun relative
adj-order agree-np country neg past past-agree pronoun relative
question
agree-pred
compare
clitic elision past past-agree
agree-pred compare relative
question
clitic past question
compare possess
adj-order agree-np contraction coordination past possess sense
agree-pred coordination modal neg time
adj-order agree-np idiom imperative
adj-order agree-np clitic past pronoun
adj-order agree-np clitic elision neg past past-agree pronoun
be-have elision question
adj-order agree-np modal
adverb-place future idiom neg
adj-order agree-np contraction elision past past-agree possess question relative
clitic neg past past-agree question sense
adj-order agree-np neg possess pronoun sense
number time
question
agree-pred question
clitic past past-agree question
past sense
adj-order agree-far agree-np elision idiom modal possess relative subordinate
possess question
clitic clitic-order question
adj-order adverb-place agree-np coordination modal sense
elision question
adj-order adverb-place agree-far agree-np clitic elision past past-agree relative subordinate
clitic past pronoun
adj-order agree-np agree-pred clitic exchange possess subordinate
be-have coordination elision time
agree-pred country existential subordinate
adj-order agree-np be-have clitic contraction number subordinate
agree-np past question
adj-order agree-np coordination past possess time
adj-order agree-np be-have coordination existential number
agree-np agree-pred coordination country elision existential
agree-np question
adj-order adverb-place agree-np contraction exchange
adj-order agree-np elision possess question
clitic past pronoun
adj-order agree-np neg sense
be-have coordination exchange time
modal question
adverb-place agree-np clitic past pronoun
existential
agree-np question sense
adj-order agree-np agree-pred
clitic modal past pronoun
agree-far agree-np past past-agree time
adverb-place clitic contraction coordination elision past possess
adverb-place agree-pred clitic coordination modal
agree-np elision question
adj-order adverb-place agree-far agree-np contraction elision existential past past-agree relative subordinate
adj-order agree-np elision past past-agree pronoun
question
adj-order agree-np compare coordination country elision modal sense-that that
clitic exchange
adverb-place neg
be-have elision
adj-order agree-np imperative
modal sense
elision neg past
adj-order agree-np compare elision idiom past past-agree pronoun relative
contraction elision neg past
agree-pred question
adverb-place elision existential sense subordinate
adj-order agree-np agree-pred
imperative
adj-order agree-np contraction
adj-order agree-np elision question
clitic elision modal question
agree-pred clitic elision exchange neg subordinate
clitic question
adj-order agree-np clitic past past-agree
clitic compare relative
adverb-place clitic elision past past-agree
past possess question
clitic clitic-order elision modal
clitic elision past question
agree-np clitic past past-agree
plain
adj-order agree-np elision question
agree-pred contraction elision modal neg sense subordinate time
clitic exchange possess subordinate
adverb-place clitic past pronoun
agree-far elision modal neg relative sense
agree-pred pronoun
agree-pred elision question
agree-far agree-np possess pronoun sense
agree-pred
compare elision possess
future time
agree-np compare elision past past-agree relative subordinate
adverb-place idiom neg past past-agree
agree-pred contraction coordination
elision question relative
plain
adj-order agree-np contraction elision sense
number past
agree-np clitic clitic-order modal past possess pronoun
possess sense
adj-order agree-np elision neg
existential number
agree-np clitic past possess pronoun
adj-order age agree-np be-have question
elision question
agree-np coordination existential imperfect possess
clitic
adj-order agree-far agree-np agree-pred possess pronoun
imperfect relative
country elision existential number sense-that subordinate that
be-have coordination neg time
adverb-place clitic modal subordinate
elision neg past past-agree possess pronoun sense
adj-order adverb-place agree-np future
agree-far elision neg past past-agree relative sense sense-that that
contraction elision past question sense
adj-order agree-far agree-np contraction past
agree-np future possess
agree-np modal neg possess subordinate
adj-order agree-np clitic modal past possess pronoun
adj-order adverb-place agree-np agree-pred clitic clitic-order past pronoun relative
agree-far country elision past past-agree relative
clitic clitic-order
agree-np clitic coordination exchange future
elision possess question
agree-np agree-pred clitic modal past pronoun relative
adj-order agree-np elision exchange
country elision modal neg question
agree-pred coordination existential number possess
agree-far agree-pred pronoun relative
adj-order agree-np possess question
adj-order agree-np agree-pred clitic coordination exchange imperfect possess
imperfect
plain
adj-order agree-np clitic clitic-order past pronoun
adverb-place elision neg past possess
modal
imperative neg
compare
clitic elision past possess pronoun
adj-order adverb-place agree-np compare elision relative
question
elision modal question
adverb-place clitic elision exchange subordinate
clitic past possess pronoun
agree-np past past-agree pronoun
agree-np agree-pred coordination neg time
agree-far agree-pred contraction pronoun
adj-order agree-np elision modal neg subordinate time
agree-np clitic past pronoun
elision modal
elision neg
adj-order adverb-place agree-np clitic elision modal possess subordinate time
adverb-place clitic elision past pronoun relative sense
elision question sense
adverb-place agree-np clitic clitic-order past pronoun
adj-order agree-np clitic contraction past pronoun
country question
adj-order agree-np neg past past-agree pronoun
adverb-place clitic possess
agree-pred possess
adj-order agree-np clitic coordination elision
question
adj-order agree-np compare possess pronoun
adverb-place coordination elision modal neg
adj-order agree-np elision past past-agree pronoun
clitic elision modal past pronoun
agree-far agree-pred coordination relative
adj-order agree-np clitic country elision number possess subordinate time
clitic contraction coordination future neg sense
adj-order adverb-place agree-np contraction coordination elision exchange possess
agree-np agree-pred elision neg possess pronoun
adverb-place elision idiom neg past
question
adj-order agree-np past past-agree pronoun
elision question
coordination country future sense time
clitic elision modal past possess pronoun
adverb-place compare coordination country elision
agree-np clitic time
agree-pred
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np compare idiom pronoun
neg
elision neg past past-agree pronoun relative
adj-order agree-np agree-pred elision pronoun
adj-order agree-np clitic past pronoun
clitic clitic-order elision question
adj-order agree-np country modal question
clitic contraction past pronoun
adj-order agree-far agree-np agree-pred compare possess relative subordinate
agree-pred coordination existential possess
adj-order agree-np modal
agree-pred elision question
time
adj-order adverb-place agree-np elision time
existential number
adj-order agree-np agree-pred possess pronoun
idiom time
agree-np coordination idiom neg possess
agree-pred imperfect
agree-pred coordination imperfect
agree-pred clitic possess subordinate
elision neg
elision existential number
elision possess question
adj-order agree-np past time
adj-order agree-far agree-np be-have coordination exchange
adverb-place future idiom neg
contraction coordination elision past time
adj-order agree-np clitic elision past pronoun
clitic elision question
adj-order agree-np coordination country exchange existential number possess
agree-pred elision question
adj-order agree-np be-have coordination existential possess
contraction coordination elision modal past time
clitic modal past pronoun
existential modal subordinate
adj-order agree-np clitic contraction elision past possess pronoun
contraction existential number
elision question
agree-np agree-pred coordination possess sense
adj-order adverb-place agree-np neg
adj-order agree-np neg possess subordinate
agree-np existential possess subordinate
idiom neg
agree-np elision existential number
clitic elision neg number past
question sense
adj-order agree-np agree-pred elision neg possess pronoun
adj-order agree-np
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np elision question
clitic elision past possess pronoun
clitic elision past pronoun
agree-pred elision neg pronoun
past past-agree pronoun
adj-order agree-np elision question
adj-order agree-np number past past-agree possess pronoun
question
adj-order adverb-place agree-np clitic country elision neg possess subordinate
agree-np compare elision possess pronoun
be-have imperfect number
elision neg past past-agree relative
adj-order agree-np agree-pred coordination elision imperfect possess
agree-pred coordination elision modal possess
clitic elision sense subordinate
clitic elision past past-agree question relative
clitic future
be-have elision imperfect
adj-order agree-np existential number
compare elision existential number possess subordinate
agree-np elision possess relative time
adverb-place question sense
contraction exchange possess
clitic modal past pronoun
adverb-place existential idiom number
elision neg possess subordinate time
adj-order agree-np elision neg past past-agree possess pronoun sense
adj-order agree-np agree-pred clitic modal subordinate time
clitic clitic-order elision past pronoun
adj-order agree-far agree-np past possess time
adj-order adverb-place agree-np be-have contraction coordination elision neg
agree-far agree-np compare contraction elision possess relative
adverb-place clitic clitic-order past possess pronoun
adverb-place neg sense subordinate
adj-order adverb-place agree-np future neg sense
agree-far agree-pred elision past past-agree relative
question
contraction coordination exchange neg past past-agree possess time
agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-np possess
clitic question
adj-order agree-np subordinate
agree-np contraction past question sense
agree-pred coordination exchange possess
clitic clitic-order past pronoun
adj-order agree-np clitic coordination modal number past
agree-pred possess pronoun
agree-np imperfect question
country question
adverb-place agree-pred coordination imperfect sense
clitic elision past pronoun
contraction past sense
adj-order adverb-place agree-np coordination elision neg past
agree-np contraction elision modal question
adj-order agree-np agree-pred compare coordination elision
elision neg past
country elision question
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
elision subordinate
adj-order agree-far agree-np elision past past-agree relative time
adj-order adverb-place agree-np past sense-that that
be-have
plain
adj-order agree-np agree-pred imperfect past past-agree pronoun relative
adj-order agree-np idiom question
adverb-place clitic future
adj-order agree-np past past-agree pronoun relative
adverb-place agree-far agree-pred contraction past relative
agree-np clitic past possess pronoun
clitic past past-agree
age agree-far be-have coordination elision neg number past past-agree relative
agree-far agree-np be-have elision past past-agree relative subordinate time
agree-np possess question
clitic elision past pronoun
adj-order adverb-place agree-np compare coordination
question sense
imperfect
adj-order adverb-place agree-np elision neg possess
adj-order agree-np elision neg past past-agree pronoun
clitic elision past past-agree pronoun relative
adverb-place contraction existential
elision possess question
elision neg past time
agree-np imperfect question
elision question
agree-pred question
adverb-place coordination elision neg past sense time
adj-order agree-np clitic elision modal past possess pronoun
number past question relative
imperative
agree-np imperative
clitic idiom subordinate
contraction elision question relative
agree-np
adj-order agree-np elision imperative
adverb-place be-have
country elision existential number subordinate
neg sense
adverb-place clitic past possess pronoun
adj-order adverb-place agree-far agree-np agree-pred be-have elision subordinate
country elision question
adverb-place agree-np be-have coordination elision past
adj-order agree-np past past-agree pronoun
adj-order agree-far agree-np agree-pred contraction coordination elision exchange past past-agree relative
compare coordination elision modal neg
agree-np agree-pred possess question
adj-order agree-np agree-pred pronoun
agree-np compare exchange possess subordinate
be-have elision
agree-pred elision
adj-order agree-np elision past
adj-order agree-np compare elision existential possess subordinate
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np compare elision possess pronoun
imperfect
adj-order agree-np past past-agree question relative
clitic future
country existential number
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
agree-np clitic clitic-order modal past pronoun relative
country
adj-order agree-np contraction coordination exchange neg time
be-have elision neg question
agree-pred compare elision subordinate
adj-order agree-np agree-pred pronoun
plain
adj-order agree-np contraction existential modal sense subordinate
adj-order agree-np existential number
plain
adverb-place clitic past pronoun
adverb-place agree-pred elision subordinate
agree-np elision imperative neg relative
clitic neg
age agree-np be-have contraction coordination number
elision question
neg
adj-order agree-np agree-pred coordination possess sense time
agree-np past question
elision question
agree-np agree-pred pronoun
age be-have elision question relative
past past-agree time
be-have
adj-order agree-np contraction question
adverb-place agree-far agree-pred contraction neg relative subordinate
be-have contraction coordination existential imperfect number
possess question
clitic elision past question relative
clitic elision past past-agree pronoun relative
agree-np imperative possess
modal neg question
clitic clitic-order modal past pronoun
agree-np coordination elision existential neg number time
adj-order agree-np coordination elision neg past past-agree possess time
adj-order agree-far agree-np agree-pred contraction coordination elision modal
adj-order agree-np country existential subordinate
adverb-place coordination country elision neg past past-agree
adj-order agree-np compare
agree-far be-have elision modal relative
adj-order agree-np coordination elision neg number
adverb-place agree-np clitic past
adj-order agree-far agree-np agree-pred coordination elision past past-agree relative
elision question
adverb-place clitic past pronoun
agree-far agree-pred past past-agree pronoun relative
compare elision past past-agree question relative
contraction exchange
past past-agree possess pronoun
clitic clitic-order past pronoun
clitic clitic-order elision question
compare number
adverb-place clitic elision past
clitic elision modal past possess pronoun
contraction sense time
question
clitic clitic-order past pronoun
adverb-place agree-np elision relative sense
clitic elision modal past pronoun sense
adj-order age agree-np be-have question
agree-np agree-pred pronoun
elision
neg question relative
clitic modal
question
agree-np clitic compare coordination past
adverb-place elision idiom neg
adj-order agree-np clitic elision past pronoun
adj-order agree-np elision question
agree-pred elision question
adj-order agree-np modal question
elision number question
be-have clitic elision subordinate time
elision neg subordinate
question
adverb-place existential number
adj-order adverb-place agree-np number past
imperative possess
adj-order agree-np clitic imperfect
modal
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
elision imperative neg
adj-order agree-np past question relative
agree-pred elision existential number possess subordinate
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
adj-order agree-np modal time
agree-np elision pronoun
adj-order adverb-place agree-far agree-np agree-pred elision neg
adverb-place clitic past pronoun
adj-order agree-np agree-pred coordination elision number relative
agree-np agree-pred
adj-order agree-np elision question
past
adj-order adverb-place agree-np
coordination modal number possess
time
adverb-place agree-np coordination elision future possess
clitic modal past pronoun
clitic modal past pronoun
adverb-place be-have elision neg
agree-np past past-agree pronoun
adj-order agree-far agree-np agree-pred contraction elision neg past past-agree pronoun relative
imperative
adj-order adverb-place agree-np agree-pred
coordination exchange past
imperative
adverb-place clitic clitic-order neg past past-agree possess
adverb-place coordination elision existential neg past
compare question
clitic future
adj-order agree-far agree-np contraction coordination exchange past past-agree relative time
adj-order agree-np coordination country neg time
adj-order adverb-place agree-np coordination elision idiom modal neg past possess
clitic modal past pronoun
clitic past pronoun
clitic question
agree-far agree-np agree-pred elision past past-agree pronoun relative
adj-order adverb-place agree-np coordination modal relative sense
agree-np imperative
adj-order adverb-place agree-np sense-that that time
adj-order adverb-place agree-np contraction elision modal subordinate time
agree-np elision possess question
adj-order agree-np clitic clitic-order past possess pronoun
agree-np past question
be-have time
imperative
elision past question
adj-order agree-np contraction
adj-order agree-np modal subordinate
adj-order adverb-place agree-np elision subordinate time
agree-np agree-pred elision pronoun
adj-order agree-np contraction coordination existential modal
adverb-place modal
adj-order agree-np coordination existential neg number
adj-order agree-np coordination elision existential neg past
adverb-place clitic future
agree-np exchange possess
adj-order agree-np elision past past-agree possess pronoun relative
agree-np exchange possess
agree-np neg pronoun sense
adj-order agree-np elision question
elision past past-agree pronoun relative
adj-order agree-np existential subordinate
adj-order adverb-place agree-np clitic modal number subordinate
adj-order agree-far agree-np contraction future sense
adverb-place country
adverb-place agree-np clitic past past-agree pronoun relative sense
agree-np clitic clitic-order question
agree-np past question sense
adj-order agree-far agree-np elision exchange modal relative subordinate
agree-pred number question
adj-order agree-far agree-np contraction coordination elision existential number relative sense
adj-order adverb-place agree-np coordination existential idiom number past possess
agree-np clitic elision past pronoun relative
adj-order agree-np be-have imperfect past past-agree pronoun
adj-order agree-np elision possess question
elision possess question
agree-np clitic clitic-order past pronoun
clitic clitic-order elision question
adj-order agree-np compare elision pronoun
question
agree-pred elision pronoun
plain
modal
adj-order agree-np existential neg number subordinate time
adj-order agree-np elision question
clitic elision number subordinate
adj-order agree-np past past-agree pronoun
agree-far clitic contraction elision relative
clitic elision question
agree-np imperative neg
adj-order agree-np contraction exchange
adj-order adverb-place agree-np coordination existential number possess
agree-pred elision imperfect
clitic contraction elision modal past possess pronoun
compare
adj-order agree-np past past-agree pronoun
adverb-place coordination country existential idiom number
adverb-place future neg
agree-np future
adj-order agree-far agree-np clitic coordination elision exchange neg relative
past
contraction existential number
clitic contraction coordination sense
question
past question sense
agree-np clitic elision exchange subordinate
adj-order adverb-place agree-far agree-np agree-pred clitic contraction coordination elision
clitic elision past possess pronoun
adverb-place agree-far neg past past-agree relative sense
adj-order agree-np question
adj-order adverb-place agree-np be-have coordination country elision existential neg
imperative
adj-order agree-np question
clitic clitic-order past pronoun
agree-np elision number question
compare coordination past
agree-pred
possess question
clitic elision past possess pronoun
agree-np be-have coordination country existential number
adj-order agree-np elision imperative past past-agree relative
elision question
be-have
agree-far agree-np past past-agree relative time
agree-np agree-pred neg subordinate
question relative sense
agree-pred neg
past time
adj-order agree-np contraction elision exchange
adj-order agree-np agree-pred coordination country existential
adverb-place agree-far contraction future possess relative
compare elision neg possess subordinate time
possess question
adj-order agree-np be-have clitic modal possess subordinate
adj-order agree-np possess question relative
adj-order agree-np past past-agree pronoun sense
clitic contraction coordination elision exchange imperfect number sense-that that
imperative
agree-far clitic compare exchange past past-agree relative subordinate
agree-np clitic elision modal past pronoun
adj-order agree-far agree-np clitic coordination exchange neg
past sense
adj-order agree-np
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-far agree-np agree-pred clitic coordination relative
contraction imperfect sense
adj-order adverb-place agree-np coordination country elision existential possess
country elision question
adj-order adverb-place agree-far agree-np clitic elision future past past-agree relative
past past-agree possess pronoun
past
clitic modal
question relative
elision question
imperative neg
adverb-place agree-pred imperfect
adj-order agree-np compare elision possess pronoun
adverb-place clitic coordination elision modal relative
possess question
adverb-place
agree-np clitic country neg possess subordinate
adj-order agree-far agree-np elision neg past time
exchange
adj-order agree-np clitic contraction coordination elision existential possess time
adverb-place be-have coordination elision possess sense
agree-pred imperfect
clitic past pronoun sense
possess question
adj-order agree-np agree-pred imperative neg relative
question sense
elision question
agree-np compare past past-agree relative
adverb-place agree-np idiom modal
agree-np elision neg past past-agree pronoun relative
adverb-place agree-np be-have possess subordinate
adj-order agree-np neg sense subordinate time
question
adj-order agree-np past possess
adj-order adverb-place agree-np be-have coordination country time
country existential
imperative
agree-far agree-pred be-have imperfect relative
clitic past pronoun
adj-order agree-np past past-agree pronoun sense
coordination elision exchange neg past possess
agree-far agree-pred coordination elision relative
be-have imperfect past past-agree pronoun
elision question
imperative possess
adj-order agree-np be-have coordination country existential imperfect number possess time
adj-order adverb-place agree-np past
adj-order agree-np agree-pred neg subordinate
agree-far agree-pred elision neg
adverb-place agree-np modal possess subordinate
imperative possess
adj-order agree-np clitic exchange existential subordinate
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
adj-order agree-np imperative
compare number possess subordinate
clitic modal
adj-order agree-np contraction coordination existential number
adj-order adverb-place agree-np clitic clitic-order past pronoun
elision past
imperative
clitic past question
adj-order agree-np clitic clitic-order past pronoun
clitic elision past
be-have contraction coordination future sense
elision imperative neg possess
adj-order agree-np imperative neg
adverb-place coordination idiom neg sense
agree-np clitic neg past pronoun relative sense
agree-np past past-agree pronoun relative
adverb-place
adverb-place clitic future idiom
be-have clitic country subordinate time
adverb-place agree-np possess
adj-order agree-np agree-pred elision neg question relative
agree-far agree-pred clitic idiom modal neg possess subordinate
agree-np agree-pred elision neg possess pronoun
adverb-place coordination country elision modal past past-agree time
adverb-place existential
adverb-place agree-np clitic contraction elision past possess pronoun
adj-order adverb-place agree-np coordination past possess
agree-np country existential neg subordinate time
elision neg past possess time
adj-order agree-np compare possess
imperative neg
adj-order agree-np contraction possess question
adj-order agree-np elision neg past past-agree pronoun relative
plain
clitic coordination elision exchange time
adverb-place clitic past possess pronoun
agree-np contraction past past-agree pronoun sense
agree-np clitic neg
adverb-place clitic
adj-order agree-np elision existential modal number subordinate
elision possess
adj-order agree-np
modal
agree-np be-have elision imperfect past past-agree pronoun relative sense
adj-order adverb-place agree-np coordination elision exchange possess time
plain
clitic elision past possess pronoun
adj-order agree-np neg past past-agree pronoun
agree-np exchange possess sense subordinate
adj-order adverb-place agree-np question
adj-order agree-np existential
adverb-place agree-far agree-np future past past-agree relative
clitic elision past possess question
adverb-place country past past-agree
adj-order agree-np agree-pred compare coordination possess
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
agree-pred pronoun
agree-pred be-have subordinate time
elision question
question
adj-order adverb-place agree-np coordination modal past past-agree possess
clitic
possess question sense
clitic clitic-order past possess pronoun
agree-np elision neg past past-agree
country existential number
adverb-place contraction elision neg past
country existential number
adj-order agree-np country neg time
agree-far agree-pred pronoun relative
agree-np clitic past time
adverb-place agree-np clitic idiom past
adj-order agree-np contraction past past-agree pronoun
past past-agree pronoun
adj-order adverb-place agree-np be-have coordination elision neg past relative
agree-pred possess
adj-order agree-np be-have imperfect
adj-order agree-np past past-agree pronoun sense
agree-pred elision neg
agree-pred imperfect past past-agree possess pronoun sense
elision question
imperative possess
existential possess
agree-far be-have coordination past past-agree relative
elision neg past past-agree pronoun relative
be-have possess
adj-order agree-np elision question
question
adj-order adverb-place agree-np modal number subordinate
age agree-pred be-have number subordinate
adverb-place future idiom possess
clitic contraction coordination exchange
adj-order adverb-place agree-np elision subordinate time
imperative
adj-order agree-np clitic past past-agree pronoun relative sense
adj-order agree-np existential
adverb-place neg sense
adverb-place clitic past pronoun
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-np coordination elision exchange neg past possess
adj-order agree-np compare elision past past-agree relative
clitic neg
agree-pred be-have contraction coordination elision time
adj-order agree-np number question
agree-pred elision pronoun
adverb-place compare possess subordinate time
adj-order agree-np clitic past pronoun
question
adverb-place country elision sense subordinate
agree-np neg
adverb-place agree-np contraction number sense subordinate
adj-order agree-np agree-pred possess pronoun
modal
clitic past pronoun
adverb-place
question
adj-order agree-np clitic coordination idiom
possess question sense
agree-pred
agree-far contraction elision neg past possess relative sense
be-have coordination elision future imperfect time
clitic coordination country elision neg past
plain
clitic elision past pronoun relative
elision
adj-order adverb-place age agree-np be-have number possess subordinate
adj-order adverb-place agree-np be-have subordinate
adj-order agree-np elision question
adj-order agree-np coordination exchange existential possess
adj-order agree-np compare elision modal sense-that subordinate that
agree-pred imperfect past past-agree pronoun
be-have elision neg
coordination elision neg past past-agree sense time
adj-order agree-np clitic coordination elision neg past time
clitic past past-agree pronoun
plain
adj-order agree-np contraction elision modal question
adverb-place agree-np clitic past possess pronoun
adj-order adverb-place agree-np contraction coordination existential past possess
adj-order agree-np imperative neg
adverb-place clitic clitic-order elision past past-agree pronoun relative
elision neg past
imperative
adverb-place agree-np existential possess subordinate
adj-order adverb-place agree-np contraction modal neg possess sense subordinate
adj-order age agree-np be-have question
adj-order adverb-place agree-np neg
adj-order agree-np agree-pred neg number subordinate
adverb-place agree-np neg
elision past past-agree possess pronoun sense
adverb-place clitic past possess pronoun
adj-order agree-far agree-np elision neg past
past past-agree question sense
adj-order adverb-place agree-np be-have clitic coordination elision
adj-order adverb-place agree-np coordination exchange modal possess
adverb-place
adj-order agree-np existential
agree-pred question
adj-order agree-np contraction past past-agree possess pronoun sense
adj-order agree-np clitic past past-agree pronoun relative
adj-order agree-np elision neg past past-agree possess pronoun
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative
clitic possess
idiom imperative
adj-order agree-np compare possess question
imperative
adj-order agree-np possess question
question sense
elision question
agree-pred
clitic past pronoun
clitic number past question
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative
adj-order agree-np clitic time
adverb-place neg
adj-order agree-np past past-agree pronoun
agree-pred question
agree-np clitic clitic-order past possess pronoun
contraction neg past past-agree
clitic elision past pronoun
adverb-place question
agree-np elision imperative neg
clitic elision exchange existential number subordinate
exchange
clitic elision past possess pronoun
question
plain
adj-order agree-far agree-np be-have elision neg past relative
adverb-place idiom past possess
adverb-place
agree-np compare existential idiom number possess subordinate
compare number possess
adj-order adverb-place agree-np compare coordination number
adj-order agree-np agree-pred possess pronoun
agree-pred elision neg pronoun
age be-have possess question
adverb-place neg sense subordinate time
adj-order adverb-place agree-np possess sense
adverb-place elision neg subordinate
adj-order agree-far agree-np agree-pred coordination elision exchange past past-agree possess relative
clitic elision past pronoun
agree-pred elision neg pronoun
elision neg past
adj-order agree-np clitic past past-agree possess pronoun
adverb-place clitic past pronoun
adj-order agree-np elision imperative neg possess
contraction past past-agree pronoun sense
modal neg
modal
adj-order agree-np coordination existential number possess
adj-order agree-np compare elision pronoun
elision imperative neg
country elision neg past past-agree question relative
country neg
adverb-place agree-pred coordination elision possess sense
adj-order agree-np clitic past past-agree pronoun relative
clitic modal past pronoun
coordination exchange neg
adj-order agree-np be-have clitic coordination elision past past-agree possess
adverb-place modal past past-agree relative
elision question sense
adj-order agree-np be-have coordination elision neg number possess time
adj-order adverb-place agree-np clitic elision past pronoun relative
clitic elision future neg
adj-order agree-np be-have country subordinate
adj-order agree-np coordination neg past past-agree possess
adverb-place coordination neg sense time
adj-order agree-far agree-np agree-pred pronoun relative
elision past possess question
agree-np agree-pred elision pronoun
adverb-place agree-np be-have contraction coordination elision possess relative
agree-far agree-np agree-pred elision existential neg subordinate
adj-order agree-far agree-np compare elision pronoun relative
adj-order adverb-place agree-np coordination elision modal possess
agree-pred possess pronoun
adj-order adverb-place agree-np coordination existential past past-agree possess
agree-np elision neg past possess question
future possess
agree-np compare elision pronoun
adverb-place contraction coordination country future idiom sense
clitic modal question
age agree-np be-have question
past time
adj-order agree-np existential idiom
adj-order agree-far agree-np agree-pred coordination elision future neg relative sense
clitic elision past pronoun
future possess
past past-agree question relative
compare
clitic elision past pronoun
clitic elision past possess pronoun
adj-order agree-np clitic modal question sense
agree-np be-have coordination neg possess
question
adj-order agree-np elision question
coordination imperfect past past-agree
modal
compare
age be-have number
agree-pred modal subordinate
clitic elision past pronoun
adj-order adverb-place agree-np coordination neg possess
country neg number subordinate
question sense
past past-agree pronoun
neg
adj-order agree-np elision possess sense sense-that that time
adverb-place imperfect sense
contraction question sense
adj-order agree-np agree-pred pronoun
compare question
adj-order agree-far agree-np compare contraction pronoun
agree-far agree-pred pronoun
agree-np contraction past past-agree pronoun
agree-np be-have clitic coordination modal
adj-order adverb-place agree-np elision modal possess subordinate
elision question sense
adverb-place agree-np be-have coordination idiom past possess
elision neg
clitic clitic-order modal past pronoun
elision question
coordination elision exchange neg possess
question
agree-far agree-pred coordination relative
adj-order adverb-place agree-np clitic past
adverb-place agree-np clitic past past-agree pronoun relative
clitic elision past pronoun
agree-np elision number question
adj-order agree-np contraction elision idiom past
adverb-place agree-far agree-pred contraction coordination relative
adj-order age agree-np be-have elision possess question
adj-order agree-np clitic elision idiom past past-agree pronoun relative
agree-np past question
adverb-place
clitic elision past pronoun
adj-order agree-np modal possess question sense
clitic elision modal past pronoun
adj-order agree-np possess time
adj-order agree-np be-have elision imperative possess relative
be-have
clitic elision past pronoun
adj-order agree-np clitic clitic-order past pronoun
clitic neg question
elision possess question
agree-pred elision pronoun
adverb-place agree-far agree-pred coordination elision idiom imperfect neg past relative
agree-np past past-agree pronoun relative
clitic
adj-order agree-np compare past past-agree question relative
be-have
contraction imperative neg
clitic elision possess question
adj-order agree-np contraction coordination elision neg past sense time
adverb-place clitic
adverb-place existential idiom number
adverb-place agree-pred
question
adj-order adverb-place agree-far agree-np clitic relative sense subordinate
adverb-place coordination idiom modal neg possess
compare pronoun
agree-pred imperfect
elision modal question
adverb-place agree-np agree-pred coordination future idiom neg possess
adj-order agree-np clitic elision past past-agree possess pronoun
adj-order agree-np future
clitic
adverb-place agree-np be-have coordination country existential
clitic modal past pronoun
agree-np clitic elision past pronoun
agree-np existential number
clitic clitic-order modal past pronoun relative
past
adj-order agree-np clitic past pronoun
agree-far agree-pred elision exchange neg relative sense subordinate
existential idiom
agree-np compare
adj-order agree-np elision neg past past-agree pronoun relative
adj-order agree-np possess
agree-np coordination elision exchange neg past possess
coordination elision idiom modal possess sense
adj-order adverb-place agree-np elision exchange
adj-order agree-np elision exchange
clitic compare coordination exchange
possess question
adj-order agree-np elision existential neg number possess sense subordinate
adj-order adverb-place agree-np
neg question relative
agree-pred imperfect
adj-order agree-np be-have elision existential number subordinate
adverb-place contraction neg
agree-np contraction coordination existential number
agree-np coordination elision exchange neg past possess
adj-order agree-np imperative
agree-np elision imperative neg
agree-pred neg question relative
contraction imperative possess
existential
adj-order agree-np agree-pred neg possess pronoun
adj-order agree-np question
adj-order adverb-place agree-np clitic elision exchange neg possess subordinate
agree-np elision exchange
adj-order agree-np compare coordination elision sense
clitic elision past pronoun
possess subordinate time
clitic coordination country existential neg possess
agree-np existential
adverb-place
adj-order agree-np clitic modal past pronoun
adj-order agree-np coordination elision existential time
age be-have possess question
adj-order agree-np number
agree-pred pronoun
adj-order agree-far agree-np agree-pred elision pronoun relative
adj-order adverb-place agree-np idiom modal possess sense subordinate
clitic elision past possess pronoun
adj-order agree-np elision neg past past-agree possess pronoun
adj-order adverb-place agree-far agree-np be-have contraction coordination exchange relative
adj-order agree-np elision past past-agree pronoun relative
exchange possess
clitic past pronoun relative
elision question
number question
agree-np clitic modal past possess pronoun
adj-order agree-np modal
adj-order agree-np modal neg subordinate time
country elision exchange existential possess subordinate
adj-order adverb-place agree-far agree-np possess sense
adj-order agree-np coordination existential sense
adj-order agree-np contraction elision exchange possess sense subordinate
adj-order agree-np agree-pred coordination neg relative
adverb-place clitic
existential number
clitic clitic-order modal past past-agree pronoun relative
clitic contraction coordination past possess time
adj-order adverb-place agree-np coordination modal past possess
agree-pred imperfect past past-agree pronoun
adj-order agree-far agree-np clitic coordination elision exchange neg past
adj-order adverb-place agree-np compare number subordinate
agree-pred clitic exchange subordinate
adj-order agree-np clitic coordination elision modal past past-agree
adj-order adverb-place agree-np elision
agree-np elision existential
agree-far clitic exchange relative subordinate
agree-pred neg pronoun
adverb-place agree-np clitic clitic-order past pronoun
adj-order agree-far agree-np agree-pred elision past past-agree possess relative subordinate
adj-order adverb-place agree-np possess time
adj-order agree-np question
elision question
clitic elision past pronoun
imperfect
adverb-place be-have coordination elision neg number time
plain
agree-pred elision neg possess
adverb-place clitic contraction past pronoun
adverb-place agree-far agree-pred neg past possess relative
agree-np elision question sense
neg
adverb-place contraction future idiom neg number
agree-np question relative
adverb-place question
adj-order agree-np agree-pred coordination past possess
age be-have elision question relative
adj-order agree-np be-have
agree-np modal
adj-order agree-np country existential number
imperative
agree-np compare pronoun relative
elision question
compare pronoun relative
agree-pred
clitic elision modal past pronoun
adj-order agree-np elision modal possess sense subordinate
adj-order agree-np clitic past pronoun
adj-order agree-np compare elision possess pronoun
adverb-place clitic country modal possess subordinate time
adj-order adverb-place agree-np clitic coordination elision exchange possess relative
adj-order agree-np clitic elision past past-agree pronoun relative
contraction
agree-np agree-pred
elision past question relative
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
past past-agree question
adj-order agree-np time
question
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np agree-pred clitic imperfect past past-agree possess pronoun relative
adj-order agree-np compare pronoun
adj-order agree-np agree-pred possess pronoun
adj-order agree-np question
agree-pred contraction coordination
agree-pred pronoun
adj-order agree-np past possess
adj-order agree-np future
clitic clitic-order past pronoun
agree-np coordination country elision neg past
agree-far agree-np compare
coordination elision future neg time
adverb-place clitic clitic-order
agree-pred elision
imperfect
adverb-place future sense
elision question
agree-pred neg
possess question
compare elision
adj-order agree-np contraction possess question
elision neg past past-agree pronoun
be-have
adj-order agree-np compare coordination neg
agree-far agree-np agree-pred elision neg pronoun relative
adj-order agree-np compare number
compare possess subordinate
adj-order adverb-place agree-np clitic elision exchange neg possess subordinate
adverb-place clitic past pronoun
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np elision future possess
elision neg question
age be-have question
agree-np coordination exchange possess
adj-order agree-np agree-pred coordination future imperfect neg time
contraction coordination modal neg sense
agree-np imperative
adj-order agree-np compare elision possess pronoun relative
clitic question
agree-np imperative
adj-order agree-np clitic contraction elision past pronoun
adj-order agree-np existential number
question
clitic elision question
imperative
adj-order agree-np possess time
compare elision neg number possess subordinate
neg sense
adj-order adverb-place agree-np elision possess subordinate
adj-order agree-np clitic contraction past pronoun
adj-order agree-np imperative neg possess
adverb-place number past
adj-order agree-far agree-np clitic coordination elision exchange neg relative
agree-far agree-pred pronoun relative
adverb-place modal subordinate
agree-pred
country past past-agree
adj-order agree-np country elision past past-agree pronoun
adj-order agree-np clitic clitic-order elision past pronoun relative
adverb-place clitic coordination future sense time
age agree-np be-have elision past past-agree question relative
adj-order agree-np clitic past pronoun
adj-order agree-np modal sense
possess
number question
adj-order agree-np country existential neg subordinate
elision past relative
modal question sense
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
adj-order agree-np neg possess time
adj-order agree-np agree-pred coordination elision imperfect
past past-agree pronoun
agree-far agree-pred past past-agree relative subordinate
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
clitic
clitic future sense
question relative
elision question
adj-order agree-np clitic past pronoun
adverb-place future idiom neg possess
adj-order agree-np question
be-have
be-have
adverb-place age be-have number
adj-order agree-np agree-pred exchange subordinate
adverb-place agree-np coordination exchange
agree-np compare pronoun
adj-order agree-np exchange possess
clitic clitic-order question
adj-order agree-np modal number possess question
elision past past-agree pronoun relative
elision existential possess subordinate
adj-order agree-np compare possess question
past past-agree time
adj-order adverb-place agree-np be-have elision possess subordinate
adj-order agree-np contraction elision modal possess
contraction elision past question sense
clitic elision modal past pronoun
adverb-place be-have subordinate
be-have elision neg
agree-pred
past possess time
adj-order agree-np agree-pred possess subordinate time
clitic past question sense
adj-order agree-np compare pronoun
clitic idiom past pronoun
adj-order agree-np
imperative possess
adj-order agree-np country past past-agree pronoun sense
coordination sense
imperative
agree-pred contraction subordinate time
sense
clitic elision past past-agree possess pronoun sense
clitic elision question
adj-order agree-np country existential possess subordinate time
agree-np past past-agree pronoun
agree-np agree-pred coordination elision
adj-order adverb-place agree-np coordination elision neg number past sense
adj-order agree-np number question
agree-np compare pronoun
adj-order agree-np clitic contraction coordination neg sense
clitic modal past possess pronoun
be-have question
adj-order agree-np clitic elision exchange sense sense-that that
adj-order adverb-place age agree-np be-have coordination neg number possess
adj-order agree-np elision possess question
adj-order agree-far agree-np agree-pred contraction sense subordinate
modal sense
future question
adverb-place be-have coordination elision neg
adverb-place elision future idiom neg past past-agree relative
clitic imperfect possess time
adverb-place elision idiom neg past
question
plain
adj-order agree-np clitic clitic-order modal past pronoun
modal possess
agree-pred question
agree-pred clitic imperfect past pronoun relative
adj-order agree-np elision imperative neg
question sense
clitic elision modal past past-agree pronoun relative
adj-order agree-far agree-np coordination elision neg past possess sense time
clitic time
agree-far agree-np agree-pred neg past past-agree relative subordinate
agree-pred elision question
agree-far agree-pred country elision neg past past-agree relative subordinate time
adj-order agree-np possess time
existential
adj-order agree-np clitic elision past pronoun relative
agree-far agree-pred country elision future neg relative subordinate
elision question
adj-order agree-np clitic contraction elision past possess pronoun
question
adj-order agree-np be-have clitic coordination exchange number
clitic clitic-order modal past possess pronoun
adj-order agree-np clitic modal past pronoun
adverb-place agree-np compare idiom possess subordinate
agree-pred elision neg
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np agree-pred elision imperative imperfect neg relative
imperative
agree-np be-have coordination imperfect time
agree-np contraction past past-agree possess pronoun
country elision neg subordinate time
adverb-place clitic elision idiom modal
adj-order agree-np question
past relative sense
clitic clitic-order neg question
clitic elision idiom past past-agree pronoun relative
adverb-place agree-far elision past past-agree relative
imperative
modal possess question
adj-order agree-far agree-np compare idiom
adj-order agree-np past past-agree possess pronoun sense
coordination country imperfect modal possess sense
clitic past pronoun
clitic modal sense time
adj-order agree-np clitic coordination exchange existential idiom
elision neg past
adj-order agree-np compare question
question
adj-order agree-np elision existential
adj-order agree-np imperative
adj-order agree-np clitic elision past pronoun relative
adj-order agree-np elision question relative
adj-order adverb-place agree-np coordination modal neg number possess
past past-agree pronoun
coordination country existential number
adj-order agree-np clitic
agree-pred question
adverb-place coordination elision exchange idiom past possess
agree-far agree-pred coordination elision existential imperfect relative
imperative neg
adj-order agree-np coordination existential idiom neg number
adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np clitic past pronoun
agree-far agree-np agree-pred clitic contraction neg possess subordinate
contraction neg sense
clitic elision past possess pronoun
existential
clitic modal past pronoun
adverb-place elision past
adj-order agree-np clitic contraction coordination exchange idiom possess
adj-order agree-np contraction exchange
elision existential subordinate
adj-order agree-np clitic elision existential subordinate
adj-order agree-np neg
adj-order agree-np agree-pred country elision modal possess sense-that subordinate that
agree-np elision neg past past-agree pronoun
be-have
adverb-place clitic modal
adj-order agree-np agree-pred possess subordinate time
adj-order agree-np country existential
adverb-place agree-np clitic past pronoun
adj-order agree-np clitic contraction past possess pronoun
elision neg past sense
agree-np contraction coordination past
adj-order agree-np coordination existential
adverb-place existential
past past-agree question relative sense
clitic past possess pronoun sense
be-have elision neg number subordinate time
elision neg past sense
adj-order agree-np country elision past past-agree pronoun
adj-order agree-np contraction country exchange existential number subordinate
imperative possess
adj-order agree-np elision existential subordinate time
agree-np neg past past-agree possess pronoun relative sense
elision question
clitic past past-agree pronoun
adj-order age agree-np be-have exchange number possess subordinate
adverb-place clitic past pronoun
agree-np possess question
country
idiom imperfect
adj-order adverb-place agree-np
adverb-place existential idiom
adj-order age agree-np be-have question
adj-order agree-np question
adj-order adverb-place agree-np clitic past pronoun relative
agree-np clitic modal past pronoun
agree-np be-have coordination neg possess
modal
modal
clitic
adj-order agree-np imperative neg
adj-order adverb-place agree-np agree-pred question relative
country possess sense subordinate
compare
contraction neg question
neg question
adj-order adverb-place agree-np coordination exchange possess
elision question
adj-order agree-np existential
adj-order agree-np elision existential modal number possess subordinate
adj-order agree-np clitic coordination exchange existential number
adj-order agree-np be-have country elision neg possess subordinate
elision question
adj-order agree-np elision question
adverb-place agree-pred neg
adj-order agree-np pronoun
adj-order agree-np neg
clitic elision neg past pronoun relative
adverb-place agree-np coordination elision future neg possess sense
be-have time
adverb-place
elision modal question
agree-pred imperfect past past-agree pronoun relative
adverb-place age be-have elision number
adj-order agree-np
adj-order agree-np clitic elision modal past possess pronoun
elision exchange possess
adj-order agree-np imperative
adverb-place clitic past possess pronoun
adj-order agree-np compare pronoun
adj-order agree-np clitic modal question
elision question
contraction past sense time
adverb-place clitic past pronoun
agree-pred elision question
agree-far be-have coordination relative
agree-np agree-pred coordination elision modal neg
adj-order agree-np clitic clitic-order neg
adverb-place clitic clitic-order modal neg
clitic elision modal past pronoun
adverb-place agree-np clitic modal
adj-order agree-np compare contraction coordination exchange possess
agree-np coordination exchange existential
adj-order agree-np country past past-agree pronoun sense
adj-order agree-np elision neg relative sense subordinate
adj-order agree-np clitic elision exchange modal possess subordinate
agree-np compare possess pronoun
agree-pred
agree-np clitic clitic-order past past-agree time
agree-np past past-agree relative
agree-pred
elision neg past past-agree
agree-np imperative
adj-order agree-np question sense
adj-order agree-np neg time
question
adverb-place agree-np contraction coordination idiom number past past-agree
contraction question
clitic clitic-order modal possess
be-have
adj-order agree-np imperative possess
be-have coordination
agree-np agree-pred clitic imperfect modal past pronoun relative
adj-order agree-np clitic past pronoun relative
elision past past-agree pronoun relative
agree-np agree-pred imperfect past past-agree pronoun
past possess
question
adj-order agree-far agree-np compare past past-agree pronoun relative
past past-agree
country elision question
adverb-place number past
adj-order agree-np clitic coordination exchange
neg
adj-order agree-np number question
elision imperative possess
agree-np clitic coordination country elision existential
agree-pred clitic exchange number subordinate
adj-order agree-np agree-pred coordination past relative
adj-order agree-np country existential number
clitic sense
adj-order agree-np neg
adj-order agree-np modal neg question relative
adj-order agree-np neg
adj-order agree-np clitic clitic-order neg past past-agree
adj-order age agree-far agree-np be-have elision number past past-agree relative
clitic elision
adj-order agree-np elision idiom neg subordinate time
age be-have coordination number
adj-order agree-np clitic past pronoun sense
adj-order agree-np elision past past-agree pronoun relative
be-have elision imperfect past past-agree pronoun relative
contraction modal sense time
adj-order agree-np contraction modal past past-agree pronoun relative sense
future idiom possess question
number question
adj-order agree-np be-have elision neg number sense subordinate
agree-pred neg possess
clitic future neg
elision neg past past-agree possess relative time
adverb-place agree-np contraction elision modal subordinate
adj-order agree-np clitic neg
clitic past pronoun
clitic elision question
clitic modal past pronoun
adverb-place contraction neg sense
agree-pred pronoun
adverb-place agree-np clitic elision idiom neg past past-agree
adverb-place coordination elision modal neg number past
imperative
clitic modal past pronoun
possess question
neg
be-have contraction coordination exchange imperfect
adverb-place be-have contraction idiom possess subordinate
clitic modal sense
adverb-place agree-far agree-np clitic elision modal neg relative sense subordinate
number question
agree-far agree-pred compare coordination elision possess relative
agree-np clitic past past-agree time
adj-order adverb-place agree-far agree-np agree-pred be-have coordination imperfect possess
agree-pred imperfect past past-agree pronoun
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
adverb-place agree-np possess
elision question
adj-order agree-np contraction modal question
clitic past pronoun
adj-order adverb-place agree-np coordination neg possess sense
adj-order adverb-place agree-np coordination country possess
adj-order agree-np number question
possess question
clitic elision past possess pronoun
agree-np elision question
idiom pronoun sense
adverb-place agree-far elision past past-agree relative sense
agree-np modal
idiom
agree-pred
adj-order agree-np neg pronoun sense
agree-pred neg pronoun
be-have possess
elision possess pronoun
past sense
elision past past-agree
agree-np agree-pred elision possess pronoun
agree-np clitic past pronoun
adverb-place agree-pred elision imperfect
clitic imperfect
agree-pred elision neg past past-agree pronoun relative sense
agree-np existential
agree-np agree-pred
adj-order agree-np agree-pred question
adverb-place clitic idiom past past-agree
be-have clitic contraction elision exchange neg subordinate
elision question
agree-np clitic coordination exchange idiom time
adverb-place elision future possess sense
adj-order adverb-place agree-np coordination country existential future idiom
adj-order agree-np question
adj-order agree-np elision neg number past past-agree pronoun relative sense
adj-order agree-np contraction exchange possess
clitic question
existential number
question
adj-order agree-far agree-np clitic elision exchange number possess subordinate
exchange possess
agree-np coordination existential sense time
adverb-place clitic coordination elision exchange neg relative
clitic elision past past-agree pronoun
clitic elision past possess pronoun
agree-np contraction elision exchange
elision existential subordinate
imperfect
future number
clitic modal
country past past-agree
adj-order agree-np compare possess pronoun relative sense
question
clitic modal past possess pronoun
agree-np time
modal neg
clitic coordination modal neg past sense
imperative possess
adverb-place compare
adverb-place agree-np
adj-order agree-np clitic neg past past-agree pronoun relative
adverb-place sense
be-have contraction coordination exchange time
contraction modal sense
agree-np clitic
adj-order agree-np time
adj-order agree-np be-have possess
agree-np contraction imperative possess
adj-order age agree-np be-have possess question
adverb-place clitic neg
clitic past past-agree relative
clitic elision modal past pronoun relative
elision possess question relative
agree-np imperative possess
adj-order adverb-place agree-np contraction coordination exchange possess
adj-order agree-np clitic clitic-order past pronoun
neg sense
agree-pred compare elision imperfect possess pronoun relative
agree-pred pronoun
adj-order agree-np elision past possess question
adverb-place agree-far country neg
agree-pred idiom
adj-order agree-np elision neg past past-agree pronoun relative
adverb-place agree-np sense
plain
elision imperative neg possess
agree-np coordination existential possess
agree-pred possess
contraction question sense
contraction exchange
clitic past pronoun
compare pronoun
adverb-place agree-np coordination elision existential number past
adverb-place elision neg past past-agree
clitic clitic-order modal past possess pronoun
adj-order adverb-place agree-np elision neg possess subordinate
compare
adj-order agree-np elision modal relative sense subordinate
clitic elision idiom past pronoun
elision question
agree-pred elision imperfect
question
compare possess
contraction modal question sense
adverb-place neg
agree-np clitic clitic-order elision possess question relative
imperative possess
adj-order agree-np imperative
agree-np contraction time
adj-order agree-np clitic contraction neg past past-agree pronoun sense
agree-np clitic contraction past pronoun
adj-order adverb-place agree-np country neg subordinate
compare coordination neg sense
clitic coordination exchange
adj-order agree-np existential idiom neg subordinate
clitic coordination exchange neg possess time
adj-order agree-np compare pronoun relative
age agree-np be-have number
adj-order age agree-np be-have coordination existential idiom number
adj-order agree-far agree-np agree-pred elision neg pronoun relative
agree-np number past possess time
clitic modal past pronoun
adj-order agree-np coordination country existential
agree-np idiom
clitic contraction exchange neg subordinate
adj-order agree-np question relative
number question
clitic exchange neg subordinate
adj-order agree-far agree-np past past-agree relative
adj-order agree-np clitic elision past pronoun
adverb-place clitic clitic-order past pronoun
adj-order agree-np agree-pred clitic neg subordinate time
adj-order adverb-place agree-np future
country question
adverb-place past possess
clitic clitic-order elision neg past past-agree question
clitic modal past past-agree pronoun relative
adj-order agree-np imperfect number
clitic time
agree-np elision neg past
adj-order agree-np elision neg past past-agree pronoun sense
age be-have number
be-have
adj-order agree-np exchange
agree-far agree-np agree-pred contraction elision past past-agree relative
adj-order adverb-place agree-np elision idiom neg past possess
adj-order agree-np clitic clitic-order past possess pronoun
adverb-place clitic coordination idiom past possess
future time
elision question
clitic modal past pronoun
agree-np be-have coordination existential
clitic clitic-order elision modal past possess pronoun
adj-order agree-np contraction coordination modal
adverb-place country
adverb-place future idiom
agree-pred pronoun
elision neg past past-agree question relative
agree-np compare question
contraction coordination existential modal
agree-np clitic past pronoun
adj-order adverb-place agree-np existential
agree-np coordination neg
clitic coordination exchange
clitic exchange subordinate
country elision neg
imperative neg
clitic elision past pronoun
adj-order agree-np coordination existential
adverb-place elision idiom neg past
adj-order agree-np elision question
adj-order agree-np contraction elision neg past possess question
adj-order agree-np elision neg subordinate time
adj-order adverb-place agree-np past
past past-agree pronoun
modal question
adverb-place elision existential number subordinate time
agree-np clitic past possess pronoun
clitic elision past possess pronoun
clitic future
agree-np compare contraction exchange subordinate
age be-have elision question
agree-pred elision question
adverb-place agree-np coordination past time
question
adverb-place existential number
adverb-place be-have coordination elision imperfect modal time
adj-order agree-np clitic past pronoun relative
clitic clitic-order modal past possess pronoun
imperative
clitic elision past possess pronoun
elision imperative neg possess
clitic elision neg number past past-agree
adj-order agree-far agree-np be-have coordination elision existential
agree-np clitic coordination country existential modal
elision possess question
clitic coordination elision exchange
neg time
elision past past-agree question relative
adverb-place clitic past pronoun
idiom modal
agree-np elision question
compare coordination elision neg time
adverb-place agree-far neg
adverb-place agree-np coordination country existential possess sense
adj-order agree-np coordination elision existential past possess
elision neg past past-agree question
imperative
adj-order agree-np elision neg past past-agree pronoun
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
adj-order agree-np imperative neg
contraction elision idiom neg past past-agree pronoun relative
imperative possess
agree-pred
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
clitic elision modal past pronoun
clitic contraction possess subordinate time
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np agree-pred elision pronoun
clitic elision past past-agree pronoun relative
adj-order adverb-place agree-np coordination elision past possess
neg
country past question
agree-pred question
exchange neg possess subordinate time
question
adj-order agree-np clitic past pronoun
contraction past past-agree possess pronoun sense
adverb-place be-have elision modal neg subordinate
adj-order agree-np coordination possess time
clitic elision past past-agree pronoun relative
adverb-place coordination possess
agree-pred
adverb-place clitic coordination exchange
country past past-agree question
agree-np clitic past pronoun
modal
adverb-place contraction country elision past past-agree relative sense subordinate
adverb-place agree-np possess
adj-order adverb-place agree-np coordination existential
clitic neg subordinate
adverb-place agree-np agree-pred coordination imperfect modal
agree-far be-have contraction possess subordinate
agree-np neg possess subordinate time
agree-np question
contraction sense
clitic coordination elision modal number past possess time
adj-order adverb-place agree-far agree-np relative sense
clitic coordination exchange future possess
clitic clitic-order elision past possess pronoun
adverb-place contraction sense
adj-order agree-np contraction coordination existential idiom neg number sense
clitic past pronoun sense
adj-order adverb-place agree-np clitic contraction elision past pronoun
clitic elision past pronoun
imperative
compare past question relative sense
age be-have number
agree-np past past-agree pronoun relative
possess question
neg possess sense
agree-np compare number
clitic elision past pronoun
adverb-place contraction
age be-have number
clitic elision past pronoun
clitic clitic-order elision past past-agree question relative
agree-pred neg
clitic contraction past pronoun
adverb-place
agree-pred
contraction elision modal question
agree-np question
adj-order agree-np coordination country existential idiom
adj-order agree-np be-have neg subordinate
adj-order agree-np agree-pred elision neg subordinate time
adj-order adverb-place agree-np contraction elision past
agree-np compare elision
clitic elision question
coordination elision exchange time
adverb-place country elision
adj-order agree-far agree-np compare pronoun
adverb-place
agree-pred pronoun
elision question
clitic neg past past-agree pronoun
clitic
clitic elision past possess pronoun
adj-order agree-np clitic contraction elision past possess pronoun
agree-pred country elision existential neg subordinate
elision imperative
be-have clitic neg subordinate time
clitic contraction past possess pronoun
agree-pred elision neg question
agree-far agree-np clitic neg relative
adj-order agree-np modal sense subordinate time
adverb-place agree-far coordination elision neg past relative
adj-order agree-np coordination existential number past
adverb-place agree-pred coordination number sense
country elision modal question relative
agree-np compare number
adj-order agree-np compare elision possess pronoun
adj-order agree-np compare pronoun relative
adj-order agree-np contraction coordination elision future modal neg sense
agree-np compare possess pronoun
clitic coordination existential neg time
clitic clitic-order question
agree-pred pronoun
adverb-place
imperative neg possess
adverb-place agree-np agree-pred
be-have coordination existential number
adj-order agree-np imperative neg
adj-order adverb-place agree-np coordination future possess sense
be-have elision neg number
clitic question
adverb-place country existential
adj-order agree-np past past-agree possess pronoun
adverb-place contraction existential number
imperative neg
imperative neg possess
agree-pred number question
adj-order agree-far agree-np agree-pred pronoun relative
coordination imperfect number possess
country modal
adj-order adverb-place agree-far agree-np clitic past past-agree relative
adj-order agree-np question
agree-pred question
clitic elision modal question
modal
question
agree-np agree-pred elision pronoun
adverb-place imperfect number
adverb-place clitic past pronoun
clitic past pronoun
adj-order agree-np
elision neg question relative sense
imperative neg
agree-pred
agree-np agree-pred pronoun
adverb-place idiom past sense
adj-order agree-np clitic elision past pronoun
imperative
contraction elision neg past sense
contraction coordination imperfect sense
clitic clitic-order elision modal past pronoun
adj-order adverb-place agree-np clitic clitic-order past past-agree pronoun relative
adverb-place clitic past pronoun
adverb-place agree-np
agree-far agree-pred contraction elision possess pronoun
agree-np clitic clitic-order past pronoun
age be-have elision number
clitic clitic-order question
agree-np elision neg past possess
be-have
adverb-place agree-np time
agree-far agree-np coordination country exchange imperfect relative
adj-order agree-np clitic contraction exchange subordinate
agree-pred
adverb-place clitic future
adj-order agree-np agree-pred exchange subordinate
agree-pred elision imperfect sense sense-that that
adverb-place clitic elision neg past
elision exchange possess sense-that that
coordination exchange possess time
adj-order agree-np clitic past past-agree pronoun sense
clitic modal question
clitic past possess pronoun
question
agree-np be-have clitic coordination imperfect modal time
adj-order agree-np clitic contraction elision modal past possess pronoun sense
adverb-place future idiom sense
agree-pred coordination elision imperfect neg past
country existential number
clitic
clitic elision past pronoun
adj-order agree-np contraction past past-agree pronoun sense
adverb-place agree-pred elision subordinate
compare possess pronoun
adverb-place clitic past pronoun
elision existential sense-that that
question
clitic modal
contraction possess sense subordinate
elision possess question
possess question
adj-order agree-np clitic elision modal past pronoun
imperative
adj-order adverb-place agree-np idiom past possess
adverb-place clitic past past-agree pronoun relative
adj-order agree-np coordination elision neg number past
agree-pred pronoun
agree-pred imperfect
elision question
modal neg possess sense subordinate
clitic past
adverb-place agree-np clitic clitic-order past pronoun
adj-order agree-np
adverb-place elision idiom neg past
adverb-place elision past
adj-order agree-np exchange existential subordinate
adj-order agree-np compare elision pronoun
contraction elision exchange possess
adverb-place country past past-agree
adj-order agree-np clitic elision question
agree-np past past-agree pronoun relative sense
clitic
elision modal
agree-np existential
elision neg past past-agree sense
adj-order agree-np compare number
adj-order agree-np compare elision pronoun
adj-order agree-np agree-pred elision neg pronoun
adverb-place agree-np elision neg past possess
past past-agree possess question relative
neg
agree-np be-have clitic subordinate time
adverb-place imperfect sense
agree-pred elision future possess relative
adverb-place agree-far agree-np agree-pred elision neg number past past-agree relative subordinate
agree-pred elision pronoun
elision question
adverb-place neg
adj-order agree-np clitic clitic-order past pronoun
adverb-place agree-pred idiom past relative
agree-np coordination elision modal neg time
elision neg past time
past question
adj-order agree-np idiom question
adj-order agree-np elision neg past past-agree possess pronoun
agree-np imperative
contraction imperfect question sense
agree-pred country modal subordinate time
agree-far possess
elision modal
adj-order agree-np contraction past past-agree pronoun
adverb-place question
modal
agree-pred possess pronoun
clitic elision past possess pronoun sense
agree-far coordination elision neg past past-agree possess relative
adj-order agree-np clitic coordination exchange existential number
agree-np existential possess
adj-order agree-np elision possess question
elision neg past past-agree pronoun relative
elision question
clitic coordination exchange
coordination neg sense
adj-order agree-np coordination existential idiom number past time
clitic country modal
possess question
adverb-place agree-np clitic coordination idiom modal past past-agree
clitic modal past past-agree pronoun relative
compare
adverb-place existential
adj-order agree-np coordination exchange possess
clitic past past-agree pronoun
clitic future neg time
contraction question sense
agree-pred elision pronoun
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np compare pronoun
time
question
imperative neg possess
adj-order agree-np clitic clitic-order elision past pronoun relative
adj-order agree-np imperfect possess question
adj-order agree-np compare coordination possess
be-have coordination elision
adj-order agree-np contraction elision exchange possess subordinate
adj-order adverb-place agree-np neg
clitic elision past pronoun
clitic idiom question
adverb-place age be-have number
clitic elision neg past past-agree pronoun relative sense
adj-order agree-np agree-pred coordination number
adj-order agree-np agree-pred pronoun
adj-order agree-far agree-np clitic coordination exchange idiom past past-agree possess
adverb-place clitic elision future
adj-order agree-np elision modal question
existential
clitic question
adverb-place agree-np existential number
agree-pred clitic coordination exchange possess
future
neg
clitic number
agree-pred clitic coordination elision past past-agree time
agree-pred elision neg pronoun
adverb-place clitic elision past pronoun relative
agree-np agree-pred imperfect past past-agree pronoun relative
adj-order agree-np compare past past-agree relative subordinate
agree-np elision imperative neg possess
agree-np clitic elision past pronoun
agree-np agree-pred elision pronoun
adj-order agree-np clitic past past-agree possess pronoun
agree-pred elision neg
adj-order agree-np agree-pred elision neg
agree-np coordination neg past
adj-order agree-np be-have exchange subordinate
adj-order agree-np agree-pred elision neg
agree-np clitic neg past past-agree pronoun
question
coordination imperfect
adverb-place agree-np contraction coordination past sense time
elision question
adverb-place agree-pred country possess subordinate
past possess time
agree-far contraction imperfect sense
adj-order adverb-place agree-far agree-np agree-pred imperfect past past-agree relative
adj-order agree-np clitic compare coordination exchange
adj-order agree-np be-have coordination elision existential idiom imperfect
agree-far compare elision pronoun
adj-order agree-np compare elision possess pronoun
agree-pred imperfect
agree-np clitic
imperative
adverb-place agree-np coordination country elision existential neg
adj-order agree-np clitic modal past possess pronoun
adverb-place future idiom
clitic clitic-order modal question
adverb-place agree-pred coordination country
adj-order adverb-place agree-np elision future
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
agree-pred
compare elision neg past past-agree pronoun relative
adj-order agree-np elision past past-agree possess pronoun
clitic
country
country elision question
adverb-place agree-pred elision neg
age be-have number
adj-order agree-np imperative neg
agree-np imperfect number
adj-order adverb-place agree-np clitic elision exchange neg sense subordinate
contraction elision possess question
adverb-place agree-np clitic elision exchange neg past past-agree relative subordinate
coordination modal past past-agree time
question
adj-order agree-np elision existential number subordinate
adverb-place be-have coordination imperfect sense
past past-agree possess pronoun sense
adj-order agree-np elision exchange possess subordinate time
age be-have elision number
agree-far coordination country existential modal past past-agree relative
clitic past past-agree
be-have coordination elision neg possess time
adj-order agree-far agree-np compare past past-agree pronoun relative
adj-order agree-np existential
elision neg
clitic clitic-order elision past pronoun
adj-order agree-np possess question
imperative neg
adverb-place compare subordinate
agree-far coordination idiom imperfect past past-agree relative sense
agree-np clitic clitic-order past pronoun
adj-order agree-np elision possess question
agree-np past past-agree question relative
agree-np compare possess pronoun
adj-order adverb-place agree-np coordination elision exchange past possess
agree-far agree-pred pronoun relative
imperative
compare elision question
agree-np clitic neg past past-agree possess pronoun sense
clitic elision past pronoun
adj-order agree-np imperative
adverb-place contraction coordination elision neg sense
adverb-place existential number
elision exchange neg possess subordinate
adj-order agree-np be-have clitic contraction exchange possess subordinate
agree-pred possess question
elision question
adj-order agree-np clitic past pronoun
elision question
question
clitic modal past pronoun
agree-pred question relative
country existential
adj-order agree-np coordination past
question
adj-order agree-np elision question
question
adverb-place future idiom neg
agree-pred
adverb-place clitic
adverb-place idiom past
imperative
adj-order agree-np coordination elision existential modal
adj-order agree-np clitic past pronoun
exchange
adverb-place agree-np coordination past possess
contraction coordination elision past sense
agree-np contraction existential
adverb-place sense
pronoun sense
agree-pred be-have coordination imperfect
adj-order agree-np existential idiom
agree-np number past
agree-far agree-np elision past past-agree relative subordinate
agree-np agree-pred modal subordinate time
agree-np compare pronoun
agree-np agree-pred coordination past
adj-order age agree-np be-have question
agree-pred imperfect
coordination idiom imperfect
adverb-place
agree-np exchange
agree-np question
adverb-place clitic clitic-order past possess pronoun
agree-np agree-pred contraction coordination imperfect
adj-order adverb-place agree-np country possess
elision question
agree-np compare question
agree-np existential idiom number
adverb-place agree-pred coordination modal possess
elision existential number
agree-np compare question
be-have compare coordination elision
agree-np elision neg past past-agree pronoun relative
question
adverb-place clitic
be-have modal subordinate time
exchange possess
agree-far agree-np agree-pred contraction coordination elision exchange past past-agree relative
adverb-place agree-pred coordination imperfect modal
adj-order adverb-place agree-np agree-pred idiom imperfect possess
adj-order agree-np number possess question
adverb-place be-have subordinate time
elision imperative neg possess
adj-order adverb-place agree-np clitic clitic-order past pronoun
past past-agree possess
neg sense
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
clitic elision past possess pronoun sense
agree-np coordination elision exchange modal
coordination neg
adverb-place be-have coordination
agree-np be-have existential number subordinate
adverb-place question sense
country existential
adj-order agree-np contraction past past-agree pronoun sense
elision imperative neg
elision past past-agree question relative
adj-order agree-np clitic clitic-order past pronoun
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
adj-order agree-np exchange
adj-order agree-far agree-np agree-pred contraction possess pronoun
adj-order agree-np clitic past pronoun relative
adj-order agree-np neg past past-agree pronoun
agree-np possess question
adverb-place contraction coordination past sense
agree-pred elision neg question
adj-order adverb-place agree-np clitic past pronoun
contraction past question
possess
adj-order agree-far agree-np contraction exchange neg subordinate time
adj-order agree-np elision question
clitic clitic-order elision question
agree-far elision existential number possess relative subordinate
adj-order agree-far agree-np agree-pred
adj-order adverb-place agree-np clitic contraction elision past possess pronoun
adj-order agree-np question
clitic contraction past possess pronoun
agree-np clitic neg past past-agree pronoun
country past past-agree question
elision past past-agree pronoun relative
imperative
adj-order agree-np elision past past-agree pronoun relative
be-have coordination elision future neg number
adverb-place agree-np be-have
elision possess question
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
adj-order adverb-place agree-np coordination elision idiom neg past possess
agree-np past past-agree pronoun
adverb-place sense
adj-order agree-np time
adverb-place clitic past pronoun
adj-order agree-np agree-pred elision pronoun
agree-pred pronoun
past
agree-pred past past-agree question relative
adj-order agree-np question
adj-order agree-np possess question
adj-order agree-np question
adj-order agree-np contraction coordination modal neg number sense
adj-order agree-np agree-pred possess subordinate time
elision neg past
elision question
clitic elision modal past possess pronoun sense
past past-agree possess pronoun sense
elision possess question
adj-order agree-np agree-pred contraction coordination imperfect modal sense time
adj-order agree-np existential
clitic past pronoun
adj-order agree-np be-have contraction coordination exchange imperfect
adj-order agree-np compare coordination elision existential idiom
adverb-place
contraction relative time
adverb-place sense
agree-far compare relative sense subordinate
adj-order agree-np existential number
clitic modal question
adj-order agree-np be-have country elision subordinate time
adverb-place contraction past
clitic elision past past-agree
agree-np elision possess time
adj-order agree-np elision imperfect
adj-order adverb-place agree-np country subordinate time
adj-order agree-np agree-pred pronoun
question
adj-order adverb-place agree-np imperfect
adj-order agree-np modal
adj-order agree-np coordination country existential possess
adj-order agree-np clitic coordination elision exchange future time
adj-order agree-np elision neg past
clitic clitic-order
agree-np agree-pred elision neg possess pronoun
adverb-place modal
adj-order agree-np elision modal question relative
adj-order agree-far agree-np be-have neg relative subordinate time
coordination existential idiom past
adverb-place clitic past pronoun
country past possess
adj-order agree-np clitic elision idiom past pronoun
adj-order agree-np clitic modal past possess pronoun
clitic coordination elision modal neg number past possess sense-that that
adverb-place clitic clitic-order past possess pronoun
neg possess
time
adj-order agree-np clitic past past-agree pronoun
clitic clitic-order modal past possess pronoun
agree-np clitic elision modal question
clitic clitic-order neg
question
agree-np elision idiom question relative
adj-order agree-np elision neg possess question relative
agree-far agree-np agree-pred elision existential number relative sense subordinate
adj-order agree-np clitic elision neg past past-agree pronoun
clitic neg question
clitic elision past pronoun
time
agree-far agree-np be-have relative
adj-order agree-np clitic elision exchange possess subordinate time
elision neg past sense
agree-np clitic past pronoun
clitic neg time
existential number
agree-pred coordination country imperfect past past-agree possess
question sense
adverb-place
agree-np elision past past-agree pronoun relative
agree-np elision question
adj-order agree-far agree-np compare past past-agree pronoun relative sense
clitic past pronoun
agree-np elision imperfect past past-agree relative
adj-order agree-np elision modal
contraction sense
neg possess
existential idiom number
modal question
adj-order adverb-place agree-far agree-np agree-pred past possess relative
agree-pred pronoun
elision question
clitic elision past pronoun
agree-pred imperfect question
elision question
country existential idiom number subordinate
elision past
clitic elision past pronoun
agree-np clitic past past-agree pronoun
adj-order agree-np past past-agree pronoun sense
adj-order agree-np clitic contraction elision past past-agree possess pronoun relative
be-have coordination elision neg
adj-order agree-np clitic contraction coordination exchange neg
adj-order agree-np number
adj-order agree-far agree-np agree-pred elision pronoun relative
clitic coordination elision future neg
existential
contraction coordination elision neg past past-agree sense
compare elision question
adj-order agree-np be-have contraction coordination exchange time
agree-pred neg
adj-order agree-np agree-pred coordination past
adverb-place clitic elision neg possess subordinate
elision existential neg possess sense sense-that subordinate that
adj-order agree-np country
elision past question
adverb-place clitic elision idiom past past-agree relative
compare elision question
adj-order agree-np
clitic neg
adj-order agree-np modal possess
compare elision
adverb-place be-have elision idiom subordinate
clitic elision past question
adj-order agree-np elision neg past time
adj-order agree-far agree-np agree-pred relative
agree-pred elision question
past past-agree possess pronoun
adverb-place agree-pred sense subordinate
adj-order agree-np past past-agree possess pronoun
elision possess question
elision question
agree-np
agree-pred coordination modal possess sense-that that
agree-pred imperfect
plain
adverb-place elision neg past possess
agree-np clitic contraction past pronoun
agree-pred imperfect
clitic question
clitic imperfect time
clitic neg time
agree-np question
compare possess
possess question
adj-order agree-np agree-pred past past-agree question relative
adj-order adverb-place agree-np compare coordination modal
contraction elision question sense
adj-order adverb-place agree-np coordination elision neg past past-agree possess
question
imperative relative
agree-pred
past
existential number
adverb-place existential idiom
agree-far agree-np clitic exchange possess sense subordinate time
agree-np contraction elision modal
modal sense
compare idiom possess subordinate
adj-order agree-np compare possess
adj-order agree-np compare coordination possess
adj-order adverb-place agree-np clitic elision existential neg possess subordinate
adj-order agree-np elision question
agree-far compare elision past past-agree possess pronoun relative
adverb-place past
agree-np clitic elision past past-agree pronoun relative
adj-order agree-np be-have contraction
elision question
clitic clitic-order question
adj-order agree-np agree-pred pronoun
adverb-place clitic exchange
agree-np question sense
be-have imperfect past past-agree pronoun relative
question
question
possess question
agree-np elision neg past past-agree relative
adverb-place agree-far coordination elision future relative
elision question
agree-pred coordination existential number
coordination elision existential idiom possess time
adj-order agree-np clitic elision neg possess question relative
elision modal question
adj-order agree-np compare elision pronoun
imperative
adj-order agree-np elision imperative relative
adverb-place elision idiom past
elision neg past past-agree possess pronoun
imperative neg
agree-np modal
be-have elision neg possess subordinate
adverb-place coordination existential number
past
adj-order agree-np agree-pred pronoun
agree-pred modal subordinate
agree-np be-have elision neg subordinate time
be-have imperfect past past-agree pronoun
adj-order agree-np pronoun
agree-pred neg
be-have elision modal neg subordinate
adj-order agree-np existential idiom neg subordinate
question
adj-order agree-np agree-pred coordination exchange imperfect possess
country time
contraction elision exchange existential number subordinate
sense
adverb-place elision sense
adverb-place contraction modal
country existential
agree-np exchange existential number possess subordinate
past
agree-far clitic coordination elision neg relative
adj-order agree-np elision neg past possess
agree-pred pronoun
agree-pred imperfect question
elision question
adverb-place future
agree-np past past-agree pronoun
imperfect
future
agree-pred coordination imperfect possess
elision neg past
adj-order agree-np compare coordination exchange possess
agree-pred elision neg question relative
agree-np idiom imperative possess
adj-order agree-np contraction elision possess question
adverb-place agree-pred imperfect
agree-np coordination existential past time
adverb-place contraction existential
time
adj-order age agree-far agree-np be-have contraction coordination elision exchange number past past-agree relative
compare pronoun relative
elision possess question
contraction
adj-order agree-np clitic
adj-order agree-np be-have coordination existential number
elision question relative
clitic modal question
adj-order adverb-place agree-np contraction exchange idiom possess
agree-pred pronoun
adverb-place agree-np existential
elision question
modal question
adj-order agree-np compare coordination existential possess
agree-far agree-np clitic coordination country elision existential number relative
adj-order adverb-place agree-np modal sense
elision question
adj-order adverb-place agree-np clitic past pronoun
clitic contraction coordination elision exchange past possess sense-that that time
clitic clitic-order modal possess
modal neg possess subordinate time
agree-np compare elision possess pronoun
adj-order agree-np past past-agree pronoun relative sense
compare elision question
adj-order agree-np neg
coordination elision idiom neg past
adj-order agree-np elision past past-agree possess pronoun relative
imperative
elision time
agree-np imperative
agree-pred elision possess pronoun
clitic past pronoun
elision neg past past-agree pronoun relative
