adj-order agree-np number time
agree-pred elision possess subordinate
age agree-far be-have country imperfect number relative
agree-far agree-pred country past past-agree possess pronoun relative
past past-agree question relative
adverb-place coordination elision existential number time
agree-pred
existential
be-have elision that
past question
agree-pred
adj-order agree-np contraction elision question
adj-order agree-np clitic clitic-order modal past pronoun
agree-pred imperative relative
elision
agree-np exchange possess
adj-order adverb-place agree-np idiom past
question relative
adj-order agree-far agree-np contraction elision neg past past-agree possess pronoun
elision question
agree-pred imperfect past past-agree pronoun sense
adj-order agree-np elision question
agree-np be-have imperfect past past-agree pronoun
adverb-place future idiom
clitic clitic-order neg
contraction number question relative
adverb-place agree-far clitic past past-agree relative
number question sense
agree-far agree-pred coordination imperfect possess
elision neg past time
imperative possess
imperative neg possess
adj-order agree-np imperative
agree-far agree-pred be-have compare relative subordinate
adj-order agree-np compare elision
adj-order agree-np coordination elision existential number
adj-order adverb-place agree-np clitic coordination country elision modal
agree-np possess question
agree-np question sense
adj-order adverb-place agree-np clitic coordination exchange time
adverb-place clitic question
agree-pred
agree-np agree-pred
clitic elision past possess pronoun
adj-order agree-np agree-pred pronoun
clitic elision exchange neg past possess subordinate that time
agree-np agree-pred elision neg pronoun
imperative neg
adj-order agree-np question
adj-order agree-np clitic elision past past-agree pronoun relative
age agree-np be-have compare coordination number possess
agree-far past past-agree pronoun relative
agree-pred contraction imperative imperfect neg relative
adj-order agree-np number question
adj-order agree-np coordination past possess
neg
imperative neg
elision existential subordinate
adverb-place agree-np idiom number past
be-have contraction number past past-agree relative
agree-np elision imperative neg
adj-order agree-far agree-np compare pronoun relative
adj-order agree-np elision neg subordinate time
adj-order adverb-place agree-np coordination possess
clitic clitic-order neg number past past-agree time
adj-order agree-np elision neg past past-agree pronoun
agree-pred contraction coordination past sense
adj-order agree-np elision neg past time
clitic elision past pronoun
elision neg past
clitic neg possess subordinate
agree-pred imperfect past past-agree pronoun
clitic exchange
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-np time
adj-order agree-np elision possess
clitic clitic-order elision question
agree-np clitic past possess pronoun
adj-order agree-np question
age be-have number
agree-far agree-np agree-pred coordination elision idiom neg past relative
modal relative
clitic clitic-order neg
clitic clitic-order past pronoun
agree-far agree-np elision question relative
adverb-place contraction
adj-order agree-np elision idiom question
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np clitic elision past pronoun
adverb-place agree-far agree-pred coordination elision imperfect neg possess relative
adverb-place coordination future
clitic past past-agree pronoun relative
adj-order agree-np past
clitic elision modal past pronoun
adj-order agree-np coordination exchange possess
existential number
compare possess pronoun
age be-have question
be-have question
agree-np clitic past past-agree pronoun relative
adverb-place clitic exchange
adj-order agree-np clitic modal past pronoun
adj-order age agree-np be-have question
clitic past pronoun
clitic neg
adj-order agree-np agree-pred
adj-order agree-np clitic clitic-order past pronoun
agree-far agree-pred clitic coordination elision exchange idiom relative
agree-np agree-pred that
adj-order adverb-place agree-np modal possess subordinate time
agree-pred elision pronoun
adj-order agree-np clitic past pronoun relative
adj-order agree-np neg
adj-order agree-np agree-pred compare coordination elision neg
agree-pred elision neg
clitic elision neg past possess time
adj-order agree-np past past-agree pronoun
modal
adverb-place be-have imperfect
elision neg past past-agree pronoun
elision
elision neg possess
adj-order agree-np contraction elision exchange possess
be-have imperfect past past-agree pronoun
coordination elision neg possess time
age be-have question
agree-np compare possess pronoun
agree-np imperative relative
elision question
adverb-place clitic elision past pronoun relative
coordination number past
modal question
number possess time
adj-order agree-np contraction elision neg past possess
imperative neg
adverb-place agree-np agree-pred imperfect possess sense that
elision neg
clitic past pronoun
clitic past pronoun relative sense
clitic
clitic elision future
adverb-place clitic coordination elision existential neg
past relative
coordination elision existential number possess
adj-order agree-np clitic past pronoun
adverb-place agree-pred coordination elision future
question
clitic elision modal past possess pronoun
adj-order agree-np compare coordination elision existential
clitic clitic-order past pronoun
adj-order agree-np clitic question
adverb-place agree-pred contraction subordinate
adj-order agree-np elision neg past past-agree possess pronoun
agree-np question sense
elision question
adj-order agree-np contraction coordination country elision existential number past
agree-far agree-pred compare pronoun relative
adj-order agree-np time
clitic past
adverb-place
agree-np agree-pred imperfect
clitic elision past question
imperative possess
clitic exchange
elision existential
agree-np coordination country elision existential neg number
adverb-place elision modal subordinate
adj-order agree-np agree-pred imperfect
adj-order agree-np future
adj-order agree-far agree-np coordination elision past possess relative
clitic elision modal past possess pronoun
agree-np compare
possess question
clitic elision question
future possess
adj-order agree-np future possess time
adj-order adverb-place agree-np coordination country elision neg past past-agree
adj-order agree-np compare possess pronoun
be-have elision possess
imperative possess
adj-order agree-far agree-np agree-pred contraction question
adverb-place idiom past
adj-order agree-np elision imperative neg possess
agree-pred elision neg pronoun
age be-have question
agree-far agree-np elision past past-agree possess pronoun relative
agree-np coordination country existential neg number past past-agree
agree-pred imperfect question
modal possess question
agree-np compare pronoun
agree-np number past past-agree pronoun
clitic clitic-order past past-agree
clitic past pronoun
adverb-place past past-agree
agree-np imperative
adj-order agree-np contraction elision neg past past-agree pronoun
agree-np existential number
contraction past past-agree pronoun sense
adj-order agree-np imperative neg
elision neg
adj-order adverb-place agree-np elision neg possess subordinate
adj-order agree-np compare possess pronoun
past past-agree
agree-np agree-pred elision neg sense subordinate
adj-order agree-np existential idiom
agree-pred question relative
contraction possess
adj-order agree-np agree-pred country elision neg subordinate
adj-order agree-np country elision existential idiom modal subordinate
past sense
adj-order agree-np elision question
adverb-place clitic coordination neg past past-agree
adj-order agree-np past past-agree possess pronoun
adj-order agree-np elision possess question
adj-order agree-np compare elision pronoun
elision idiom question
elision question sense
elision neg past
agree-pred coordination elision possess sense that
adverb-place sense
adj-order agree-np elision neg number sense subordinate
adj-order agree-np clitic past possess pronoun
elision possess question
possess question sense
adj-order adverb-place agree-np contraction coordination exchange sense
adj-order agree-np be-have elision subordinate time
age be-have number
adj-order adverb-place agree-np existential
adj-order adverb-place agree-np contraction coordination country exchange neg
elision question
clitic contraction past pronoun
adverb-place contraction future possess
number question
agree-far agree-np agree-pred imperfect past past-agree pronoun
agree-pred elision pronoun
elision question
contraction existential
coordination elision existential neg number past
adj-order agree-np clitic coordination imperfect modal number
agree-np question
adj-order adverb-place agree-np
agree-np clitic clitic-order elision past pronoun
existential idiom
compare
agree-np agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-np contraction coordination neg past
adj-order agree-np imperative neg
adj-order agree-np agree-pred compare coordination relative
adj-order agree-np neg
clitic past possess pronoun
adj-order adverb-place agree-np contraction coordination existential time
coordination exchange time
adj-order agree-np clitic elision exchange modal neg subordinate
clitic clitic-order modal past possess pronoun
elision question
contraction elision modal question sense
contraction past sense
past question
adverb-place agree-np be-have contraction
adj-order adverb-place agree-np clitic subordinate
adj-order adverb-place agree-np clitic elision modal subordinate
adj-order adverb-place agree-np elision exchange number possess subordinate
elision modal relative time
adj-order agree-far agree-np possess question sense
adverb-place agree-np be-have coordination existential number possess
clitic exchange
agree-pred imperfect
clitic coordination elision exchange past past-agree
question sense
elision question
adj-order agree-far agree-np country elision neg past past-agree pronoun relative
agree-np existential
adverb-place agree-far future idiom past past-agree relative sense
adverb-place clitic contraction idiom modal subordinate
imperative
elision question
agree-pred
adj-order adverb-place agree-far agree-np elision idiom past past-agree relative
plain
elision imperative possess
agree-pred clitic coordination exchange
question
adverb-place be-have coordination elision number past
agree-np clitic coordination exchange future sense time
adverb-place elision future
adverb-place agree-np clitic coordination elision imperfect
question
compare elision past past-agree relative
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np compare
agree-np modal question
past time
adverb-place agree-np elision number
imperative neg
agree-np agree-pred pronoun
elision future possess
adj-order agree-np agree-pred coordination elision neg number
adverb-place agree-pred number
adj-order agree-np agree-pred elision pronoun
adj-order agree-np clitic contraction elision modal past relative time
adj-order agree-np coordination elision idiom neg possess
clitic elision future possess time
agree-np elision neg number past question
adj-order adverb-place agree-np agree-pred coordination elision
imperative possess
adj-order agree-far agree-np neg past past-agree possess relative sense that
clitic country modal
country past past-agree
imperfect question
adj-order agree-far agree-np elision question
elision question
agree-pred contraction existential subordinate
be-have country subordinate
adj-order agree-np compare coordination country past possess
clitic exchange
question
clitic elision past possess pronoun
agree-pred
adj-order agree-np past past-agree pronoun sense
be-have
adj-order agree-np be-have coordination elision past possess time
agree-pred question
adj-order agree-np elision neg
agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-np modal subordinate time
agree-np elision imperative neg number past relative
adj-order agree-np clitic coordination exchange possess
agree-np contraction modal possess sense subordinate
clitic modal neg
compare pronoun
agree-far agree-np agree-pred clitic coordination elision neg relative
adj-order agree-np coordination existential number
adj-order agree-np agree-pred
contraction sense
agree-np existential
agree-pred coordination elision past possess sense
be-have
adj-order agree-np clitic clitic-order past pronoun
contraction coordination exchange imperfect
be-have elision exchange possess subordinate
question
adj-order adverb-place agree-np agree-pred coordination
imperative past past-agree relative
adj-order adverb-place agree-np idiom past
age be-have exchange number possess subordinate
elision question
agree-far past past-agree question relative
adj-order agree-far agree-np contraction possess question
imperative
agree-np clitic clitic-order elision past past-agree
agree-np coordination imperfect possess
contraction coordination elision existential neg past possess
adj-order agree-np existential
imperative
clitic
adj-order agree-np clitic past pronoun
agree-np clitic elision past pronoun
agree-far agree-np question
age be-have possess question
adj-order agree-np agree-pred coordination imperfect number possess time
adj-order agree-np elision exchange
adj-order agree-np coordination possess sense
adj-order agree-np imperfect
agree-np elision question relative
adj-order agree-np clitic elision past pronoun
agree-np neg
clitic clitic-order elision past pronoun
clitic clitic-order question
clitic future time
compare
agree-np clitic clitic-order past possess pronoun
imperfect question
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
clitic clitic-order future neg
adj-order adverb-place agree-np be-have compare elision neg subordinate
agree-far possess question
agree-np agree-pred number
adj-order agree-np contraction modal time
compare elision possess
agree-pred question
clitic clitic-order modal question
agree-np compare pronoun
adj-order adverb-place agree-np agree-pred contraction possess subordinate
elision number question
agree-np contraction elision exchange existential possess subordinate
past
adj-order agree-np be-have coordination country elision idiom neg number
clitic clitic-order
clitic elision modal past pronoun
clitic clitic-order past past-agree
adj-order agree-np contraction past question
elision question
adverb-place agree-np clitic past pronoun
adverb-place clitic clitic-order past pronoun
clitic clitic-order modal past pronoun
adj-order agree-np elision existential idiom neg number subordinate time
question
adj-order agree-np contraction elision exchange neg subordinate time
neg
agree-np clitic past past-agree pronoun relative
adj-order agree-np imperative possess
question
contraction question
agree-np clitic elision past possess pronoun
clitic clitic-order question
clitic elision past possess pronoun
clitic past pronoun
be-have elision neg subordinate
adj-order agree-np clitic modal possess
adj-order agree-np compare pronoun
adj-order agree-np country
clitic elision exchange modal subordinate
agree-pred coordination
elision neg question
adj-order agree-np contraction exchange
agree-pred elision neg
adj-order agree-np modal question
contraction elision future relative
adj-order agree-np existential number possess
agree-np past past-agree pronoun sense
coordination elision neg past past-agree time
adj-order agree-np coordination past possess
elision question
agree-np possess question
adverb-place number past
country question
clitic elision modal past possess pronoun
coordination country neg past past-agree
agree-np compare possess relative
contraction modal sense
adj-order adverb-place agree-np coordination neg time
imperative
modal neg
clitic possess
clitic elision past pronoun
agree-pred
adj-order agree-np agree-pred elision neg possess pronoun
adverb-place agree-np country number possess subordinate time
adverb-place compare possess
existential
agree-np coordination existential idiom number
adverb-place number past
be-have coordination elision relative time
clitic coordination exchange existential number
agree-np future
agree-np clitic past possess pronoun
adverb-place contraction coordination modal
adverb-place agree-np clitic elision past pronoun relative
adj-order adverb-place agree-np exchange possess subordinate
agree-pred possess pronoun
adj-order agree-np agree-pred coordination modal
adverb-place compare elision modal subordinate
adj-order agree-np coordination future neg
imperative neg possess
adj-order agree-np contraction coordination exchange idiom past
adj-order agree-np elision neg past possess
adj-order agree-np elision modal question
adj-order agree-np imperative
agree-far agree-np clitic modal possess question
clitic clitic-order elision number past question
adj-order agree-np clitic contraction elision modal past pronoun
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np agree-pred elision
be-have country elision existential neg number subordinate time
adj-order agree-np be-have coordination imperfect
question sense
agree-far agree-pred elision imperfect past past-agree pronoun
adj-order agree-np clitic elision possess question
imperative
past possess question
clitic modal question
plain
clitic exchange
compare elision possess
adverb-place future idiom
neg possess
agree-np compare elision existential subordinate
agree-np agree-pred coordination elision number
adverb-place elision existential modal past past-agree relative subordinate
be-have elision neg possess subordinate time
adj-order adverb-place agree-np number
agree-np country elision neg past
agree-np contraction coordination existential number time
question
adj-order agree-np agree-pred coordination imperfect possess
clitic elision question
adverb-place idiom past
imperfect
clitic past possess pronoun
agree-pred imperfect
adverb-place be-have
compare
agree-pred elision pronoun
agree-np clitic modal past past-agree pronoun relative
clitic modal past pronoun
adj-order agree-np future possess question
agree-np elision question
adj-order agree-np past past-agree pronoun
agree-pred neg number subordinate
existential
pronoun sense
agree-far agree-np be-have coordination elision imperfect neg past relative time
adverb-place contraction coordination past
agree-np clitic
agree-np past possess question
agree-far neg sense
clitic elision past possess pronoun
adverb-place past
adverb-place clitic country subordinate
agree-pred clitic coordination exchange
agree-far clitic elision neg past past-agree pronoun relative
elision past past-agree
number that time
agree-pred question
adj-order agree-np agree-pred elision pronoun
clitic exchange
agree-pred question
agree-np question
past question
adverb-place clitic future idiom past past-agree relative
agree-pred
contraction possess question
question
adj-order agree-np elision exchange possess
adverb-place contraction past past-agree
agree-pred neg subordinate
agree-np possess question
agree-np number question
be-have imperfect
clitic coordination future possess
clitic elision past pronoun
adj-order agree-np clitic elision question relative
clitic exchange
elision question
coordination exchange existential number
agree-far agree-pred elision neg pronoun relative
neg possess subordinate time
future
clitic past past-agree pronoun relative
agree-pred imperfect possess
agree-np be-have country elision existential neg subordinate
adj-order agree-np be-have coordination existential idiom
elision question
agree-pred question
clitic past pronoun
possess question
adj-order agree-np contraction number
past question
adverb-place be-have contraction coordination imperfect sense
possess question
clitic modal
imperative
agree-pred elision neg subordinate
agree-far agree-np agree-pred contraction possess pronoun
agree-np agree-pred coordination elision time
adj-order agree-np imperative possess
adj-order agree-np compare elision subordinate
plain
agree-pred possess pronoun
agree-pred question
adj-order agree-np agree-pred clitic question relative
elision neg past possess
agree-np be-have contraction number subordinate time
agree-far relative
clitic clitic-order
adj-order agree-far agree-np pronoun relative
agree-np agree-pred elision existential subordinate
agree-np compare elision possess
adj-order agree-np elision possess sense
modal number question
that
adj-order agree-np agree-pred elision possess pronoun
country existential
contraction neg question sense
adj-order agree-np past past-agree pronoun
agree-far agree-pred idiom past past-agree question relative
adverb-place agree-np agree-pred idiom imperfect
agree-pred neg subordinate
coordination elision future neg
adj-order agree-np contraction future possess question
adj-order agree-np coordination elision existential neg
imperative neg
elision question
agree-far agree-np agree-pred clitic coordination past past-agree relative
adverb-place clitic elision past pronoun
adverb-place
adj-order agree-np contraction existential neg number subordinate
adj-order adverb-place agree-np coordination country elision idiom neg past possess
adverb-place subordinate
adj-order agree-np agree-pred neg pronoun
adverb-place elision future sense
be-have imperfect
clitic
adj-order agree-np clitic elision past pronoun
elision neg past
adj-order agree-far agree-np clitic coordination elision modal past past-agree relative
elision question
agree-np clitic clitic-order past pronoun
past past-agree pronoun
possess sense
adj-order agree-np past past-agree pronoun sense
coordination existential modal number
adj-order agree-far agree-np compare past past-agree pronoun relative sense
country
adj-order agree-far agree-np compare relative
agree-pred imperfect
adj-order adverb-place agree-np be-have contraction elision past past-agree relative
adj-order agree-np coordination imperfect past
agree-pred possess
clitic clitic-order elision
agree-far agree-pred past past-agree pronoun relative
elision neg pronoun
adj-order agree-np
country modal
agree-np clitic idiom number question
agree-pred elision pronoun
adj-order agree-far agree-np compare elision neg sense subordinate
adverb-place agree-np number sense subordinate
agree-pred imperfect question that
adverb-place clitic elision past past-agree pronoun relative
adj-order agree-np agree-pred compare subordinate
agree-np elision question
adverb-place future possess
neg possess question
clitic elision past past-agree
agree-far question relative
clitic past possess pronoun
agree-np past past-agree question relative
agree-far agree-pred clitic coordination elision possess relative time
imperfect time
agree-pred elision pronoun
adj-order adverb-place agree-far agree-np clitic coordination elision modal past past-agree relative
question
adj-order adverb-place agree-np
past past-agree pronoun
imperative
clitic exchange subordinate
age be-have number question
adj-order agree-np clitic past pronoun
modal question
country modal
elision question
compare elision pronoun
imperfect
adverb-place modal
question sense
elision neg
adverb-place be-have coordination elision modal neg sense
agree-np compare pronoun
compare elision past past-agree possess relative
adj-order agree-np clitic modal past pronoun
past
question
possess question
clitic elision modal past past-agree pronoun relative
be-have elision neg time
adverb-place clitic exchange
agree-pred number that
adj-order agree-np question
be-have contraction coordination exchange
adj-order agree-np elision possess pronoun
elision past question
agree-np contraction
adj-order agree-np compare elision neg subordinate
adverb-place future neg
elision neg
adj-order agree-np imperfect
agree-np existential number subordinate
country question
adj-order agree-np clitic elision past pronoun
contraction time
be-have
contraction existential
clitic past pronoun
elision question
adverb-place clitic exchange
elision question
clitic question
agree-pred
agree-np contraction past past-agree question relative
adverb-place agree-far agree-np contraction elision past past-agree relative
past past-agree pronoun
adj-order agree-np imperative
clitic modal past pronoun
adj-order agree-np compare past past-agree possess pronoun relative sense
adj-order agree-np elision neg past
agree-np be-have elision
adverb-place relative sense
adj-order agree-np clitic clitic-order past pronoun relative
elision question
adverb-place agree-pred coordination
agree-np clitic past past-agree pronoun sense
agree-far coordination elision existential neg past past-agree relative
adverb-place clitic coordination elision exchange modal sense
agree-np agree-pred clitic clitic-order past pronoun relative
agree-np contraction elision existential subordinate
adverb-place modal possess
adverb-place
clitic past pronoun
clitic possess
imperfect time
agree-pred contraction possess pronoun
elision question
clitic past possess pronoun
adj-order agree-far agree-np contraction possess question
agree-pred question
elision imperative past past-agree relative
agree-np country elision existential number subordinate
clitic clitic-order past possess pronoun
clitic question
agree-np clitic contraction coordination modal possess
adj-order agree-np elision existential
clitic exchange
adj-order agree-np clitic past pronoun
compare elision
agree-pred pronoun
agree-np elision neg
question
adj-order agree-np agree-pred clitic coordination past time
clitic contraction coordination future modal sense
adverb-place clitic elision modal
adverb-place clitic clitic-order past pronoun
agree-np clitic possess
coordination country elision future neg time
adj-order adverb-place agree-np contraction future idiom sense
adj-order agree-np question
adverb-place compare coordination elision past past-agree relative
compare exchange subordinate
agree-np agree-pred elision
clitic modal question
adj-order agree-np clitic clitic-order compare past pronoun relative
clitic contraction coordination exchange future possess time
adj-order agree-np imperative
question
agree-np agree-pred coordination idiom
agree-pred be-have question relative
adj-order agree-np clitic coordination existential idiom
elision imperative neg
clitic clitic-order elision modal past past-agree pronoun relative
adj-order adverb-place agree-np clitic modal past pronoun relative
elision question
adj-order agree-np elision sense that
possess question
adverb-place clitic exchange
agree-pred coordination number possess
agree-pred imperfect past past-agree possess pronoun
agree-np past past-agree question relative
elision past possess question
question
agree-far agree-pred elision pronoun relative
imperative
agree-far agree-np agree-pred contraction coordination elision neg past past-agree relative
adj-order agree-np agree-pred imperfect past past-agree pronoun
agree-far agree-pred clitic imperfect past past-agree pronoun relative
clitic elision past question
agree-np coordination exchange past time
agree-pred be-have number subordinate
adj-order adverb-place agree-np be-have elision subordinate time
agree-far contraction past past-agree pronoun relative
agree-far clitic coordination elision exchange future relative
agree-far agree-np agree-pred
contraction elision imperfect sense
contraction question sense
clitic exchange
clitic neg question
agree-far agree-np clitic elision future question relative
contraction question sense
elision neg past past-agree possess pronoun
be-have elision exchange neg possess subordinate time
clitic elision past possess pronoun
agree-np clitic clitic-order past pronoun
adverb-place agree-np be-have country existential subordinate
adj-order agree-np existential number possess
agree-np clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np clitic modal past pronoun
future
coordination country elision exchange existential number possess
compare possess
agree-pred contraction coordination sense time
agree-np clitic elision past possess pronoun
modal possess subordinate time
imperative possess
adj-order agree-np clitic clitic-order past possess pronoun
agree-far clitic elision neg past past-agree pronoun relative
clitic coordination exchange existential possess
adj-order agree-np agree-pred country modal possess subordinate time
agree-np elision modal subordinate
elision imperative neg
clitic exchange relative subordinate time
agree-far agree-pred past past-agree pronoun relative sense
agree-np be-have imperfect past past-agree pronoun
adverb-place be-have past past-agree possess sense subordinate that time
adj-order agree-far agree-np agree-pred past past-agree possess pronoun relative
imperative
adj-order agree-np clitic modal past pronoun
agree-pred question
imperative
compare elision
agree-far compare contraction elision past past-agree pronoun relative
adj-order agree-np elision imperative neg
elision question
clitic country elision exchange existential subordinate
adj-order agree-np clitic elision past possess pronoun
clitic clitic-order past pronoun
agree-pred coordination imperfect modal
question
country exchange neg possess subordinate
agree-far agree-pred pronoun
compare elision pronoun
adj-order agree-np contraction coordination neg number past sense time
adj-order agree-far agree-np be-have elision past past-agree possess relative subordinate time
question
country elision existential sense that
agree-np clitic coordination time
adj-order agree-np coordination number past past-agree time
elision question
elision question
clitic coordination elision exchange relative
adj-order adverb-place agree-np clitic modal sense subordinate
age be-have clitic exchange number subordinate
age be-have modal number subordinate time
adj-order agree-np compare possess pronoun
agree-pred imperative imperfect relative
existential number
imperative
imperative neg
agree-pred imperfect
elision question
agree-pred pronoun
modal subordinate time
agree-pred be-have subordinate
elision imperative neg
elision past possess relative time
age be-have question
agree-np compare pronoun
agree-far agree-np be-have coordination country neg past past-agree relative
agree-far agree-np agree-pred elision past past-agree relative subordinate
clitic coordination exchange existential idiom number
adj-order adverb-place agree-np contraction number past
adverb-place clitic elision past pronoun
be-have
agree-np agree-pred neg pronoun
adj-order agree-np elision neg past
adj-order agree-np clitic coordination exchange possess
adj-order agree-np clitic past pronoun
adj-order agree-np elision question
adverb-place elision future idiom neg possess
adj-order agree-np compare elision pronoun
coordination time
adj-order agree-np elision existential number
adj-order agree-np compare coordination possess
clitic elision past pronoun
agree-far agree-np compare elision possess pronoun
clitic compare exchange subordinate
imperative
adj-order agree-np contraction coordination existential number
question
adj-order agree-far agree-np country neg past past-agree pronoun relative
elision question
adverb-place clitic clitic-order past pronoun
clitic coordination exchange neg past past-agree sense
adverb-place agree-np neg subordinate
adverb-place clitic elision past possess pronoun
be-have clitic coordination elision imperfect modal
agree-pred elision neg question
clitic contraction existential neg subordinate
adj-order agree-np number question
agree-np compare
contraction modal sense time
adj-order agree-np elision question
question
agree-np contraction coordination elision exchange existential possess
adverb-place be-have coordination elision neg
agree-np modal time
adj-order agree-np coordination elision existential neg past
clitic clitic-order modal
adverb-place clitic exchange
agree-np clitic elision modal past past-agree pronoun relative
clitic contraction exchange sense subordinate
agree-np elision exchange
neg
agree-far elision past past-agree pronoun relative
adj-order agree-np contraction coordination country past past-agree time
clitic past pronoun
adverb-place clitic contraction exchange modal sense subordinate
elision neg past past-agree pronoun
adj-order agree-np coordination existential neg number past past-agree
agree-pred elision neg pronoun
elision question
adj-order agree-np contraction
adj-order agree-np be-have elision neg subordinate time
clitic elision modal past possess pronoun
country modal
adj-order adverb-place agree-np country elision exchange subordinate
agree-np elision past relative time
agree-np modal possess time
question
contraction past past-agree pronoun sense
adverb-place idiom imperfect number possess
clitic question
agree-pred elision question
adj-order agree-np contraction possess
question
agree-far agree-np past past-agree
question
modal
adj-order agree-np exchange possess subordinate
adj-order agree-np past past-agree pronoun
adj-order agree-np be-have elision neg subordinate time
agree-pred elision neg question
number question
agree-far agree-np elision past past-agree pronoun relative
elision neg pronoun
adverb-place be-have
agree-np agree-pred
agree-pred contraction modal sense subordinate
clitic modal past possess pronoun
modal possess that
adj-order agree-far agree-np elision past past-agree relative
neg
exchange existential number possess subordinate
agree-np clitic past past-agree pronoun
adj-order agree-np clitic coordination country modal past
past past-agree possess pronoun sense
clitic question
agree-np coordination exchange possess
adverb-place neg
neg question
agree-np clitic elision question
adj-order agree-np elision neg past possess
adverb-place contraction future neg sense
elision question
clitic compare coordination exchange possess
agree-np clitic contraction coordination exchange possess time
adj-order agree-np clitic elision past pronoun
clitic question
imperative neg possess
coordination elision existential time
adj-order agree-far agree-np pronoun relative sense
elision idiom question
adj-order adverb-place agree-np country possess subordinate
adverb-place clitic past past-agree
clitic clitic-order neg past past-agree
adj-order agree-far agree-np past past-agree pronoun relative
adj-order agree-far agree-np compare elision past past-agree possess pronoun relative sense
contraction past sense
country imperfect question
clitic past pronoun
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np possess
clitic elision past possess pronoun
adj-order agree-np country existential
clitic coordination elision exchange time
adj-order agree-np be-have coordination existential
elision question
existential
adj-order agree-np be-have elision subordinate
adj-order agree-np clitic contraction exchange modal subordinate
country question
agree-pred neg
age be-have question
coordination elision existential possess
agree-far agree-np elision past past-agree question relative sense
agree-pred imperfect past past-agree pronoun sense
adj-order agree-np possess
past past-agree possess pronoun
adj-order adverb-place agree-np elision neg past past-agree possess relative subordinate
agree-np clitic elision past pronoun relative
adj-order age agree-np be-have neg number possess subordinate
clitic modal past pronoun
agree-np elision neg possess sense subordinate time
adj-order adverb-place agree-np agree-pred coordination neg
clitic clitic-order past past-agree
possess question
adverb-place agree-np clitic elision idiom past pronoun
be-have imperfect past past-agree pronoun sense
adj-order agree-np clitic elision past pronoun
clitic modal past pronoun
adj-order agree-np elision imperative neg possess
exchange neg possess sense subordinate time
adj-order agree-far agree-np clitic contraction imperfect past past-agree possess pronoun relative sense
elision neg
compare
contraction exchange
question
agree-pred
clitic idiom past pronoun
adj-order adverb-place agree-np elision modal possess subordinate time
agree-np elision question
adj-order adverb-place agree-np clitic clitic-order elision past pronoun
adj-order adverb-place agree-np contraction coordination exchange
agree-far agree-pred elision pronoun relative
adverb-place that
adj-order agree-np clitic contraction elision modal past possess pronoun
age be-have number
adj-order agree-np agree-pred elision possess sense subordinate that
agree-np agree-pred coordination neg past past-agree possess
clitic past possess pronoun
adverb-place country modal possess subordinate time
agree-np elision
