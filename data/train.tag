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
clitic elision modal past possess pronoun
country question
country elision question
adverb-place clitic exchange
agree-pred question
question
adverb-place clitic
adj-order agree-far agree-np elision past past-agree possess relative time
imperative possess
adj-order agree-far agree-np clitic coordination elision exchange past past-agree relative
be-have imperfect time
adverb-place elision modal subordinate
adj-order agree-np agree-pred compare coordination imperfect
adverb-place be-have country subordinate
adverb-place contraction neg sense
agree-np modal number
clitic past possess pronoun
clitic past pronoun
adverb-place possess
agree-np past past-agree pronoun
imperative possess
adj-order adverb-place agree-np idiom past
adj-order agree-np imperative neg
agree-far agree-np coordination country elision existential number
adj-order adverb-place agree-far agree-np country elision relative
adj-order agree-np modal
elision question
agree-far agree-pred coordination imperfect neg possess
adverb-place future
adj-order adverb-place agree-np agree-pred clitic imperfect past possess pronoun relative
elision question
adj-order agree-np be-have coordination elision
adverb-place country elision neg past past-agree
clitic elision modal past pronoun
elision neg past
future time
clitic past pronoun
adverb-place contraction existential number
imperative
agree-np imperative neg
adj-order agree-np compare elision pronoun
adj-order adverb-place agree-np agree-pred be-have contraction coordination
adj-order agree-np clitic elision past pronoun
adj-order agree-np be-have contraction elision exchange neg subordinate
compare elision possess pronoun relative
elision past possess question
age be-have elision question relative
adverb-place agree-pred elision neg
clitic modal past pronoun relative sense
agree-np number question
exchange possess sense that
elision modal possess
agree-pred be-have coordination elision neg number
agree-far agree-np be-have elision number relative subordinate
adverb-place agree-np future idiom
clitic possess subordinate time
agree-pred coordination country imperfect modal possess
contraction coordination existential number sense
adverb-place subordinate time
coordination elision future neg past time
adj-order agree-far agree-np question relative sense
agree-np contraction elision neg past possess
question sense
adverb-place country past past-agree
possess
adj-order agree-np coordination exchange past possess time
past
adj-order agree-np agree-pred contraction coordination modal neg sense time
adj-order adverb-place agree-np modal subordinate time
adj-order agree-np question
adj-order adverb-place agree-np be-have clitic possess subordinate time
agree-pred imperfect
adj-order adverb-place agree-np contraction exchange modal subordinate
number time
agree-np agree-pred coordination existential
imperative
elision past
agree-np elision imperative neg
adj-order agree-np coordination imperfect time
modal question sense
agree-np agree-pred clitic exchange subordinate
adj-order agree-np clitic coordination elision modal neg past possess
adverb-place agree-far agree-np clitic coordination neg sense
adj-order adverb-place agree-np clitic contraction coordination elision exchange
clitic clitic-order past pronoun
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np clitic coordination future neg possess
elision neg past
adverb-place clitic modal
clitic past
agree-pred imperfect
clitic modal past pronoun
adj-order age agree-np be-have question
agree-far agree-np agree-pred be-have elision neg possess subordinate
imperative
question
adj-order adverb-place agree-np clitic past possess pronoun
be-have coordination elision idiom neg
be-have elision
neg
contraction coordination existential future neg possess
agree-np coordination past past-agree
agree-np sense
agree-pred question
clitic elision modal past past-agree pronoun relative
elision question
adj-order agree-np clitic coordination country existential past past-agree
clitic exchange
elision imperative neg
agree-np agree-pred contraction coordination exchange possess
existential
agree-np question
contraction elision question
adj-order agree-np contraction coordination elision past
elision question
modal sense
agree-far elision past past-agree question relative
adj-order agree-np past past-agree question relative
adj-order agree-np agree-pred
past question
agree-np contraction elision future neg question relative
question
age be-have possess question
country elision exchange subordinate time
agree-pred elision question
adj-order agree-np clitic past possess pronoun
adj-order agree-np agree-pred be-have coordination elision neg
agree-far clitic neg relative time
adj-order agree-np elision possess question
future neg question
adj-order agree-np number question
adj-order agree-np clitic past past-agree pronoun relative sense
be-have imperfect past past-agree possess pronoun
agree-pred possess
clitic elision question
adverb-place clitic elision past possess pronoun
agree-np question
adj-order agree-np coordination elision neg past possess
agree-far elision neg past past-agree pronoun relative sense
compare
question
adj-order agree-np elision neg
elision question
adj-order agree-far agree-np agree-pred coordination elision past past-agree relative time
adj-order agree-np clitic coordination exchange neg sense time
age agree-pred be-have elision number subordinate
adverb-place number
adj-order agree-np be-have contraction coordination neg sense
be-have imperfect past past-agree possess pronoun
clitic elision past past-agree pronoun relative
adj-order agree-np elision future neg
agree-np agree-pred elision pronoun
elision question
elision neg past past-agree pronoun
clitic subordinate
agree-np agree-pred imperfect past past-agree pronoun
imperfect sense
clitic clitic-order neg
adj-order agree-np coordination exchange existential possess
clitic question
adverb-place coordination existential possess
be-have coordination elision imperfect neg
agree-np country elision existential neg number possess subordinate
coordination elision past past-agree time
imperfect
adj-order agree-np clitic coordination elision exchange past past-agree time
agree-far agree-np contraction elision neg past past-agree pronoun relative sense
adj-order agree-np clitic past past-agree pronoun relative
clitic contraction modal
adverb-place idiom imperfect
elision question
agree-np agree-pred elision pronoun
adj-order agree-np agree-pred elision idiom subordinate
clitic time
adverb-place country modal
adj-order adverb-place agree-np clitic coordination elision future neg past
adj-order adverb-place agree-np clitic compare subordinate
adj-order agree-np country neg time
clitic elision past pronoun
agree-pred
agree-far agree-np number past past-agree pronoun relative sense
coordination existential number
idiom question
elision existential neg subordinate time
agree-np imperative neg
agree-np compare pronoun
adj-order agree-far agree-np be-have coordination imperfect possess
adj-order agree-np agree-pred contraction coordination elision imperfect past past-agree relative
clitic modal possess time
adverb-place future idiom neg
question
adj-order adverb-place agree-far agree-np be-have elision relative subordinate
adj-order agree-np compare coordination existential possess
adj-order agree-np agree-pred elision neg subordinate
elision question
elision imperative neg possess
agree-np compare past past-agree possess pronoun relative
adverb-place coordination country elision existential idiom modal neg
elision question
past past-agree
agree-far agree-np compare pronoun
agree-np agree-pred elision pronoun
sense
agree-pred compare elision neg possess subordinate
possess question
clitic number past
adverb-place future neg
past possess question
adverb-place agree-np clitic compare elision relative
adj-order agree-far agree-np elision neg past past-agree pronoun relative
adj-order agree-np existential
adverb-place clitic past past-agree pronoun relative
adverb-place agree-pred idiom imperfect
agree-np agree-pred imperfect past past-agree pronoun
agree-np country future idiom
adj-order agree-np clitic clitic-order elision past pronoun relative
possess question
agree-np clitic clitic-order past question
clitic clitic-order past pronoun
imperative
elision neg past possess
adj-order adverb-place agree-np agree-pred elision neg relative
compare idiom possess pronoun
adj-order agree-np clitic elision past pronoun
adj-order agree-np agree-pred coordination past
agree-np agree-pred possess pronoun
elision past past-agree
agree-pred elision possess pronoun
elision imperative
adj-order agree-np be-have clitic coordination imperfect
adj-order agree-np clitic past pronoun
agree-np be-have contraction past past-agree question relative
adj-order agree-np contraction existential
adverb-place clitic past past-agree
modal question sense
compare coordination elision past past-agree time
elision question
agree-pred elision neg
adj-order agree-np contraction coordination elision modal neg past possess sense
elision possess question
adj-order agree-np past past-agree possess pronoun
adj-order agree-np agree-pred imperfect past past-agree pronoun
existential idiom
agree-far agree-np elision past past-agree pronoun
agree-np clitic possess
adj-order adverb-place agree-np coordination neg past possess time
neg subordinate
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np compare contraction exchange possess subordinate
adj-order agree-np agree-pred compare subordinate
adj-order agree-far agree-np elision question relative
clitic coordination modal neg number possess time
adj-order agree-np agree-pred coordination neg number
clitic
clitic elision past past-agree pronoun
contraction
adverb-place coordination elision exchange neg past
possess question
number possess question
elision question
clitic past possess pronoun
imperative
adverb-place modal
agree-np elision neg past past-agree pronoun sense
agree-np agree-pred possess pronoun
agree-np past past-agree pronoun
adj-order agree-far agree-np coordination past
adj-order agree-far agree-np agree-pred elision imperfect neg past past-agree pronoun relative
age be-have number question
past past-agree possess time
elision question
adj-order agree-np question
adverb-place clitic coordination country elision exchange modal
adj-order agree-far agree-np agree-pred elision imperfect past past-agree possess pronoun relative
agree-np agree-pred elision neg relative sense subordinate
clitic elision number question
adj-order adverb-place agree-np coordination elision time
question
agree-np be-have elision neg
elision question
coordination neg
adj-order agree-np elision existential
coordination elision exchange existential idiom possess
adj-order agree-np be-have elision neg number possess subordinate time
elision question
agree-pred question
adj-order agree-far agree-np agree-pred subordinate time
compare possess
agree-pred
agree-pred elision possess pronoun
elision question
agree-pred pronoun
agree-pred imperfect question
be-have coordination existential imperfect time
adj-order agree-np coordination country exchange possess
adj-order adverb-place agree-far agree-np elision number past relative
clitic past past-agree
adverb-place agree-far be-have coordination elision past past-agree relative sense
adj-order adverb-place agree-np be-have contraction coordination future imperfect
country elision time
adj-order adverb-place agree-np coordination country elision neg
agree-np agree-pred elision neg pronoun
adj-order agree-np coordination country existential number time
adverb-place agree-np past past-agree question relative
agree-pred elision pronoun
agree-pred question
coordination existential idiom number
question
agree-pred pronoun
agree-far elision neg past past-agree relative
agree-np country elision existential
adj-order agree-np elision existential subordinate
adj-order adverb-place agree-np clitic clitic-order past pronoun
adj-order agree-np clitic modal past past-agree pronoun relative
clitic clitic-order neg past past-agree
agree-np clitic clitic-order past pronoun
imperative neg
clitic elision past past-agree
agree-pred coordination country time
elision question
agree-np question
adverb-place clitic elision exchange possess subordinate
adj-order agree-far agree-np coordination elision neg past past-agree relative
past question
agree-far agree-pred compare elision imperfect pronoun relative
agree-far agree-np be-have contraction modal question relative
elision question sense
clitic clitic-order elision neg past past-agree
adj-order agree-far agree-np clitic elision neg past past-agree pronoun relative sense
adverb-place clitic clitic-order elision idiom past past-agree
elision past question
adverb-place be-have
adj-order adverb-place agree-np elision existential possess
imperative possess
clitic elision future
adj-order agree-np elision imperfect past past-agree relative
elision existential number possess
adj-order agree-np clitic coordination exchange
agree-np compare coordination existential number possess
adj-order agree-far agree-np be-have clitic coordination elision imperfect that
contraction possess
adj-order agree-np compare pronoun
elision imperative neg number relative
elision question
adj-order adverb-place agree-np clitic elision past pronoun relative
adj-order agree-np contraction coordination elision exchange modal
compare
agree-pred coordination elision neg
clitic past possess pronoun
adj-order agree-np compare pronoun
adj-order agree-np agree-pred
adj-order agree-np idiom pronoun sense
clitic past pronoun
adj-order agree-np clitic coordination exchange modal time
clitic
country elision existential number subordinate
adj-order adverb-place agree-np coordination country existential imperfect
adj-order agree-np question
clitic elision exchange modal subordinate
agree-pred imperfect
agree-far elision past past-agree pronoun relative sense
elision neg number past
country existential number
agree-pred imperfect past past-agree pronoun
adj-order agree-np clitic past pronoun
agree-pred pronoun
agree-np be-have contraction coordination imperfect
question
elision existential number sense that
adverb-place coordination elision existential that
past past-agree time
adverb-place agree-np elision neg past sense
agree-np question
adverb-place agree-np elision existential
agree-far be-have coordination country relative
adj-order adverb-place agree-np clitic elision future idiom
adj-order agree-np
adj-order agree-np compare elision pronoun
adverb-place clitic clitic-order
modal possess question
elision neg past
agree-pred elision neg
clitic
elision question
clitic elision past pronoun
agree-pred be-have elision neg possess subordinate time
existential idiom
elision question
adj-order agree-np be-have coordination existential idiom
adj-order agree-np agree-pred contraction elision neg possess sense subordinate time
agree-np clitic elision past past-agree
clitic exchange neg subordinate
adj-order agree-np clitic future number
adverb-place elision sense subordinate
adj-order agree-np clitic modal
plain
adj-order adverb-place agree-np compare elision subordinate
adj-order agree-np imperative
clitic clitic-order past pronoun
adverb-place clitic subordinate
adj-order agree-np
adj-order agree-np clitic elision modal past pronoun
clitic past pronoun
imperfect
adj-order agree-np question
adj-order agree-np agree-pred imperfect
adj-order agree-np clitic elision past pronoun
agree-pred imperfect
adj-order agree-far agree-np elision imperfect sense time
country elision past past-agree
possess question
question
compare elision possess pronoun
adj-order agree-np elision question
adj-order adverb-place agree-np elision neg past
adj-order agree-np clitic compare elision exchange subordinate
adj-order agree-np agree-pred be-have coordination time
clitic modal past possess pronoun
adverb-place coordination country possess sense
adj-order agree-np imperfect
agree-np elision existential possess
adj-order agree-np agree-pred imperfect past past-agree pronoun
clitic past pronoun
elision question
adj-order adverb-place agree-np elision past
coordination elision exchange existential idiom possess
age be-have number
imperative possess
question
adverb-place elision existential modal neg number subordinate
existential number
agree-np agree-pred contraction coordination elision neg past sense
contraction imperfect question
time
adj-order agree-np elision number past question
agree-far agree-np be-have coordination elision relative
adj-order agree-np be-have possess subordinate time
agree-far be-have imperfect modal relative
agree-np past question
adverb-place clitic clitic-order question
adverb-place clitic past possess pronoun
country elision neg
adj-order agree-np clitic clitic-order past pronoun
elision idiom neg pronoun sense
adj-order agree-np question
agree-np clitic elision exchange subordinate
adverb-place agree-far be-have coordination elision relative
future possess
adj-order agree-np neg
agree-np coordination exchange existential number possess
adj-order agree-np clitic clitic-order past pronoun
agree-np be-have clitic coordination modal
elision imperative
adverb-place future
elision imperfect question relative
adj-order agree-np possess sense
agree-pred possess pronoun
imperative
adverb-place agree-pred idiom imperfect
adj-order agree-np elision exchange
adj-order adverb-place agree-far agree-np clitic modal past past-agree relative
adj-order agree-far agree-np compare elision pronoun relative
agree-far agree-pred contraction coordination elision neg past
adverb-place clitic elision past possess pronoun
be-have time
clitic clitic-order past pronoun
adj-order agree-np agree-pred clitic imperfect past pronoun relative
existential number possess subordinate
adj-order agree-np clitic past pronoun
clitic past pronoun
be-have
adverb-place contraction coordination elision imperfect neg number sense
age be-have question relative
clitic elision past possess pronoun
adj-order agree-np clitic question
agree-far agree-pred neg
elision question
adj-order adverb-place agree-np subordinate time
imperative possess
agree-pred neg
adverb-place elision neg past
agree-np neg past past-agree pronoun sense
adj-order adverb-place agree-np agree-pred elision neg
adj-order agree-np past past-agree pronoun
agree-pred imperfect
elision question sense
clitic time
elision existential number
adj-order agree-np elision imperative neg
agree-pred idiom imperfect
clitic neg past
agree-np elision possess question sense
imperfect
country modal
question
adj-order agree-np compare elision past past-agree possess pronoun relative
clitic clitic-order past possess pronoun
adj-order adverb-place agree-np coordination time
adj-order adverb-place agree-np coordination elision sense
agree-far clitic coordination exchange relative
adj-order agree-far agree-np be-have imperfect modal question relative
contraction elision question sense
elision exchange
adj-order agree-np question
adverb-place imperfect possess
agree-np coordination modal neg possess
clitic question
question
adj-order agree-np elision neg time
modal
contraction coordination elision idiom neg past
adj-order agree-np imperative neg
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
adj-order agree-np agree-pred elision existential subordinate
adverb-place agree-np clitic clitic-order past pronoun
agree-np existential possess
adj-order agree-np elision existential number subordinate
elision question
age be-have question
adj-order agree-np elision question
question
agree-np past past-agree possess pronoun
adj-order agree-np question
past past-agree possess pronoun
agree-far clitic possess
adj-order agree-np elision past possess question
question
clitic elision past pronoun
adj-order agree-far agree-np compare pronoun relative sense
past past-agree time
agree-np compare possess
clitic question
agree-far past past-agree pronoun relative
adj-order age agree-np be-have coordination existential number possess
adverb-place clitic time
adverb-place agree-far agree-np idiom relative sense subordinate
coordination country modal neg past past-agree time
clitic clitic-order past question
agree-np
elision existential modal number subordinate
agree-far contraction possess question
adj-order agree-far agree-np clitic country elision past past-agree relative
agree-np imperative neg possess
contraction existential number
clitic past possess pronoun
adverb-place clitic past pronoun relative
country exchange existential subordinate
agree-pred elision neg subordinate
agree-far agree-pred elision pronoun relative
clitic exchange
clitic exchange
adverb-place agree-np agree-pred
clitic clitic-order elision past pronoun relative
contraction past possess question
adj-order agree-np compare elision pronoun
adj-order agree-np elision past possess question
adj-order adverb-place agree-far agree-np clitic contraction coordination elision exchange
past possess question
question
agree-far agree-np past past-agree pronoun relative
adj-order agree-np agree-pred contraction elision existential subordinate
clitic clitic-order elision past pronoun
coordination elision existential idiom
imperative
adj-order adverb-place agree-np clitic idiom past
adverb-place clitic past
adverb-place be-have elision possess sense subordinate
imperative
clitic elision question
adverb-place contraction country modal sense subordinate
adverb-place agree-pred clitic clitic-order neg past pronoun relative
past question
elision imperative neg
adverb-place
adverb-place agree-pred
contraction exchange
adj-order agree-np
adj-order agree-np clitic modal past pronoun relative
adverb-place agree-np country possess subordinate
agree-np agree-pred
adverb-place elision past past-agree
agree-np clitic past pronoun
neg
adverb-place
agree-pred question
agree-far compare elision pronoun relative
adj-order agree-np agree-pred existential subordinate
elision neg possess pronoun
adj-order agree-np exchange possess
coordination existential future number possess
clitic elision past pronoun
adj-order adverb-place agree-np clitic past pronoun
elision question
elision future sense
adj-order agree-np clitic contraction elision past past-agree
agree-pred elision neg pronoun
clitic contraction past pronoun
adj-order agree-np compare
be-have subordinate time
country
be-have imperfect past past-agree possess pronoun sense
question
adj-order agree-far agree-np compare possess question relative
possess question
adj-order agree-np elision imperative neg possess
adj-order agree-np clitic contraction past possess pronoun
question
imperative neg
clitic modal question
agree-pred elision pronoun
clitic elision past possess pronoun
adverb-place agree-pred imperfect
plain
clitic elision past possess pronoun
clitic past pronoun
imperative
adj-order agree-np elision neg question
adj-order agree-np contraction exchange
adj-order age agree-np be-have coordination exchange number
contraction neg sense
agree-np imperative
adverb-place agree-pred be-have coordination idiom imperfect
agree-pred existential subordinate
clitic elision neg past past-agree pronoun
clitic clitic-order elision past pronoun
be-have contraction coordination elision neg possess sense
adj-order agree-np clitic past past-agree possess pronoun relative
clitic past pronoun
agree-pred imperfect number
adj-order agree-np contraction coordination elision exchange possess sense
agree-np compare coordination country elision possess
clitic future
clitic modal past pronoun
agree-np clitic elision past pronoun
elision question
adj-order agree-np agree-pred elision neg past past-agree relative subordinate
adj-order adverb-place agree-far agree-np relative sense subordinate
agree-np coordination existential number possess sense
adj-order agree-np modal possess
adj-order adverb-place agree-far agree-np clitic elision possess relative subordinate
agree-np clitic past pronoun
adj-order agree-np clitic past pronoun
agree-far clitic past past-agree
adj-order agree-far agree-np compare elision idiom past past-agree pronoun relative
contraction elision past question sense
adj-order agree-np agree-pred subordinate
adj-order agree-far agree-np clitic exchange relative sense subordinate that
adverb-place agree-pred elision neg subordinate time
adj-order agree-np existential number
adverb-place be-have idiom imperfect
adj-order agree-np elision question
clitic clitic-order elision past pronoun
clitic modal past pronoun
elision possess question
adj-order agree-np agree-pred exchange subordinate
adj-order agree-np modal question
elision idiom past question
adj-order adverb-place agree-far agree-np elision past relative
adj-order agree-np clitic clitic-order elision neg possess
adverb-place elision possess
agree-pred
agree-np be-have coordination elision neg past time
elision idiom question
agree-far agree-pred elision past past-agree pronoun relative
neg time
adj-order agree-np country
elision question sense
contraction elision modal neg past past-agree relative subordinate
adj-order agree-np clitic modal possess subordinate time
agree-far agree-np country question relative
adj-order agree-np modal
agree-np compare question
agree-np clitic elision past past-agree possess
adj-order agree-np possess question
adj-order agree-np imperative
adj-order agree-np compare elision pronoun
agree-np agree-pred contraction coordination exchange neg number possess
compare elision possess pronoun
adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun relative
adverb-place elision future idiom
question
agree-np possess question
clitic
adverb-place coordination elision neg past time
agree-pred elision imperfect
agree-far agree-np elision number past past-agree relative subordinate
modal question
contraction existential
age be-have number
clitic neg time
agree-pred imperfect question
be-have coordination imperfect sense time
clitic elision past possess pronoun
adj-order agree-np compare contraction coordination elision past sense
plain
adverb-place agree-pred idiom imperfect
adj-order agree-np coordination exchange possess time
elision question
adverb-place future idiom neg
agree-pred coordination elision imperfect modal number
country
adverb-place past possess
adj-order agree-np agree-pred elision subordinate
question
coordination existential number
clitic possess subordinate time
clitic clitic-order past pronoun
adverb-place clitic exchange
adverb-place country neg
clitic elision neg past possess
neg
clitic elision idiom possess question
modal neg
compare elision possess pronoun
adj-order agree-far agree-np agree-pred coordination imperfect past past-agree possess relative
clitic elision past pronoun
adverb-place agree-pred coordination imperfect
adj-order adverb-place agree-np be-have elision subordinate time
compare elision pronoun
adj-order agree-np clitic coordination exchange past
adj-order adverb-place age agree-np be-have coordination elision number time
agree-far compare past past-agree pronoun relative
adverb-place agree-np
clitic elision question
adj-order adverb-place agree-np be-have coordination elision imperfect neg past
question
elision question
be-have elision
agree-far agree-np modal question
agree-far country elision past past-agree relative subordinate time
adj-order agree-np coordination country time
clitic past pronoun sense
clitic elision past pronoun sense
be-have coordination
contraction neg possess
country elision past question
adj-order agree-np coordination elision existential modal number
country elision question
elision exchange
agree-np possess question sense
exchange
agree-pred pronoun
agree-far coordination elision neg past relative
contraction possess
agree-far agree-np contraction elision neg pronoun
adj-order agree-far agree-np agree-pred contraction pronoun
imperative neg
adverb-place agree-far agree-np clitic elision relative time
agree-np contraction elision existential number sense subordinate
adj-order adverb-place agree-np coordination existential modal number possess
adverb-place clitic past possess pronoun
adverb-place clitic past possess pronoun
agree-np contraction coordination elision future number past past-agree time
future possess
imperative neg past past-agree relative
adj-order agree-np agree-pred coordination existential imperfect
agree-pred pronoun
possess question sense
number possess sense subordinate
agree-np coordination country elision existential past time
agree-np elision past past-agree possess relative
adverb-place
elision neg past past-agree question
agree-far clitic coordination elision exchange idiom past past-agree relative
elision question
adverb-place agree-far clitic elision neg past past-agree relative
sense
agree-far agree-np elision neg past past-agree possess pronoun
adverb-place modal
agree-np past question
clitic exchange
adverb-place compare
agree-np clitic exchange neg subordinate time
clitic question
adj-order adverb-place agree-np coordination elision existential
clitic coordination country elision modal past past-agree
contraction neg sense
adj-order agree-np imperative neg
adj-order agree-far agree-np clitic country elision exchange neg possess relative subordinate
elision question
compare possess pronoun
adj-order agree-np subordinate
subordinate
agree-np country possess subordinate time
adj-order agree-np elision imperative
agree-pred
past past-agree question relative
age be-have number question
clitic modal past possess pronoun
country question
agree-np clitic elision past possess pronoun
question
agree-np be-have coordination elision existential possess
imperative neg
clitic past pronoun
agree-np agree-pred pronoun
be-have possess subordinate time
agree-np compare possess pronoun
adj-order agree-np past possess question
age be-have possess question
agree-pred
compare possess
adj-order adverb-place agree-np contraction elision neg possess sense subordinate
adverb-place contraction coordination modal possess
past sense
agree-np imperative neg possess
adj-order agree-far agree-np agree-pred possess pronoun
contraction existential
clitic clitic-order modal past possess pronoun
adverb-place agree-far agree-pred coordination elision idiom neg past past-agree relative
agree-pred contraction elision idiom modal neg sense subordinate
agree-pred pronoun
adverb-place coordination idiom neg number past past-agree possess that
neg
clitic elision past past-agree
adj-order agree-far agree-np elision question
adverb-place
adj-order agree-np clitic past pronoun
adj-order agree-np clitic past pronoun relative
imperative
adj-order agree-np be-have elision modal possess subordinate
adj-order agree-np contraction elision exchange neg subordinate time
agree-pred imperfect possess
clitic modal neg number
age be-have question
adverb-place clitic
agree-pred country existential subordinate
clitic past possess pronoun
clitic elision past pronoun
clitic past pronoun
adj-order agree-np sense
adj-order agree-np coordination elision existential number
adj-order agree-far agree-np agree-pred elision neg pronoun
adj-order agree-np contraction coordination country elision possess time
agree-np agree-pred pronoun
neg possess question
elision neg past past-agree possess pronoun
agree-pred elision pronoun
adj-order agree-np agree-pred imperfect
compare idiom
adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun
be-have imperfect past past-agree possess pronoun
adj-order agree-np clitic coordination exchange past
agree-np coordination existential neg number possess time
agree-np coordination existential
adj-order agree-np be-have possess
contraction past possess sense
elision possess question
agree-far elision past past-agree pronoun relative sense
modal question
be-have elision existential number subordinate
contraction coordination elision neg past possess time
adverb-place elision neg subordinate
elision neg past
adj-order age agree-np be-have elision existential number subordinate
adj-order agree-np agree-pred possess pronoun
agree-np clitic elision past pronoun
agree-np elision question
elision past
clitic past pronoun
adverb-place clitic past possess pronoun
coordination elision neg past past-agree possess time
agree-np compare pronoun
age agree-far be-have number past past-agree relative
imperative
adverb-place coordination elision existential neg past past-agree
question
adj-order agree-np clitic coordination elision neg past possess
agree-np agree-pred pronoun
adj-order agree-np compare elision question
adj-order agree-np elision imperative neg
agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-np clitic past pronoun
past time
imperative
agree-np be-have
agree-pred clitic coordination exchange
contraction country elision exchange subordinate
adj-order agree-np be-have clitic coordination elision neg past
adj-order adverb-place agree-np coordination exchange possess
adj-order agree-far agree-np clitic exchange modal relative subordinate
imperative
agree-np past
agree-np clitic question
adj-order agree-np agree-pred contraction coordination exchange possess
adj-order agree-np contraction exchange
adverb-place clitic exchange
agree-np agree-pred pronoun
agree-far coordination elision existential modal relative
be-have exchange subordinate
adj-order age agree-np be-have coordination exchange number
be-have exchange possess subordinate
age be-have coordination elision imperfect number possess
clitic elision past pronoun
adverb-place compare coordination neg
age be-have number
adverb-place clitic elision number
agree-pred elision pronoun
adverb-place agree-np compare coordination modal
adverb-place neg past past-agree
clitic elision modal past pronoun
adj-order agree-np coordination imperfect neg sense time
agree-pred question
adj-order adverb-place agree-np elision existential idiom modal number subordinate
agree-np modal neg possess subordinate
elision pronoun
agree-far agree-np elision past past-agree possess pronoun
elision neg past possess
contraction past past-agree pronoun
adj-order agree-np neg time
adj-order agree-np be-have contraction exchange subordinate time
clitic elision past pronoun
elision imperative neg
question
adverb-place agree-far relative
adverb-place clitic
clitic contraction past possess pronoun
agree-np imperative possess
neg number question
elision question
adj-order agree-np clitic exchange subordinate
agree-pred compare coordination elision relative
adj-order agree-np compare coordination modal possess
adverb-place agree-np clitic past pronoun
adverb-place agree-pred imperfect possess
adj-order agree-np imperfect question relative sense
adj-order agree-np agree-pred coordination elision neg past time
clitic clitic-order past pronoun
compare elision existential subordinate that
imperative possess
agree-pred clitic coordination exchange
elision modal possess sense subordinate time
adj-order agree-far agree-np elision neg past past-agree possess pronoun
adj-order agree-np be-have
adj-order agree-np coordination country elision existential number past past-agree
clitic contraction elision exchange subordinate time
clitic coordination future neg possess
clitic elision past question
coordination elision neg past time
clitic neg question
modal neg possess
clitic clitic-order elision past past-agree pronoun relative
possess time
adj-order agree-np imperative possess
elision past question
possess question
adj-order agree-np future
be-have
adj-order agree-np coordination elision exchange existential possess
agree-np question
adj-order agree-np elision existential modal number subordinate
neg possess
clitic coordination country future neg
agree-np agree-pred elision pronoun
imperative neg
adj-order agree-np past past-agree pronoun
agree-np contraction exchange possess subordinate
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-far agree-np elision past past-agree pronoun
adj-order agree-np agree-pred coordination existential number
question
country neg
be-have elision neg
clitic modal past pronoun
modal
adverb-place clitic past pronoun
be-have imperfect
agree-np agree-pred coordination elision
adj-order agree-np past past-agree pronoun
clitic elision past possess pronoun
adj-order agree-np existential subordinate
agree-np compare elision pronoun
be-have coordination elision neg
adverb-place contraction subordinate time
adverb-place agree-np sense
elision neg past possess
adj-order agree-np clitic clitic-order past pronoun
adverb-place clitic elision past pronoun
agree-far agree-pred pronoun relative
agree-np past past-agree possess pronoun
adj-order agree-np agree-pred pronoun
agree-far contraction coordination neg past past-agree relative sense time
agree-pred clitic coordination elision
elision question
agree-pred imperfect
adverb-place agree-far agree-np agree-pred contraction relative sense subordinate time
adj-order agree-np contraction future
existential
elision exchange
agree-pred
agree-pred pronoun
coordination past possess time
imperfect sense
clitic elision
agree-np imperative neg
agree-far agree-pred imperfect past past-agree pronoun relative
adj-order agree-np clitic coordination country exchange
agree-pred imperative relative
clitic elision past pronoun
adj-order adverb-place agree-np contraction coordination country elision modal past
imperative possess
adverb-place agree-pred elision imperfect relative
imperative
imperative possess
adj-order agree-far agree-np agree-pred elision pronoun relative
agree-pred number question
clitic contraction past pronoun
be-have imperfect time
contraction future sense
adj-order agree-np contraction exchange
agree-np agree-pred compare elision idiom neg relative sense subordinate
adj-order agree-far agree-np contraction elision question relative
agree-pred elision pronoun
adj-order agree-np agree-pred coordination exchange
clitic
clitic elision past pronoun
future possess
adverb-place clitic country subordinate
idiom imperative relative
adj-order adverb-place agree-np clitic contraction past possess pronoun
imperative neg
adj-order agree-np clitic number question
agree-far agree-pred imperfect relative
be-have imperfect
adj-order agree-np agree-pred idiom neg subordinate
contraction coordination elision existential future neg sense
clitic past pronoun
adj-order agree-np coordination exchange time
clitic exchange
clitic clitic-order future neg
adverb-place modal sense
adj-order agree-np clitic coordination elision exchange future
adverb-place agree-pred idiom imperfect
agree-np elision question
adj-order agree-np compare idiom pronoun
clitic modal past pronoun relative
agree-pred elision pronoun
clitic modal past pronoun
possess sense time
agree-np agree-pred
compare contraction
sense
adverb-place clitic neg past
past
adj-order adverb-place agree-np elision neg past
adj-order agree-np clitic past possess pronoun
agree-np agree-pred pronoun
adverb-place clitic coordination exchange idiom
contraction elision past past-agree relative
adj-order agree-np question sense
imperative
elision question
adj-order agree-np be-have contraction coordination exchange possess
agree-far agree-pred elision imperfect past possess relative
agree-np clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np elision neg number subordinate
adj-order agree-np elision imperative neg relative
agree-np compare
agree-pred question
adj-order agree-np agree-pred elision pronoun
elision imperative neg possess
adj-order adverb-place agree-np clitic past possess pronoun
adj-order adverb-place agree-np clitic elision past possess
question
clitic modal possess
agree-pred
elision question
agree-far elision relative
adj-order agree-np be-have compare subordinate time
age be-have number
elision neg past past-agree
agree-far agree-pred contraction imperfect past past-agree pronoun
be-have coordination elision
agree-pred
adj-order agree-np compare coordination elision neg
adj-order agree-far agree-np agree-pred elision pronoun relative
agree-np question sense
elision question
be-have elision
clitic past pronoun
agree-np neg time
coordination elision neg
adj-order adverb-place agree-np idiom past
adj-order agree-np imperative neg past past-agree relative
agree-pred possess pronoun
clitic elision past pronoun
adj-order adverb-place agree-np clitic contraction modal past relative
modal neg time
adj-order agree-np clitic elision modal past pronoun relative
plain
agree-np clitic past possess pronoun
adverb-place
adj-order agree-np question
adverb-place country elision
agree-np clitic contraction coordination exchange neg possess
adj-order agree-np clitic past pronoun relative
adj-order agree-np agree-pred contraction exchange subordinate
agree-np elision imperative neg
question
clitic question
modal question
adj-order agree-np country question
adj-order agree-np agree-pred elision pronoun
adj-order agree-np agree-pred pronoun
agree-np past past-agree pronoun
adverb-place contraction coordination exchange
adj-order agree-far agree-np be-have contraction elision relative
adj-order agree-np coordination elision neg past past-agree possess
agree-pred imperfect
possess question
adj-order agree-np contraction coordination existential neg sense
adj-order agree-np agree-pred clitic coordination elision neg
elision question
clitic coordination exchange neg
adj-order agree-far agree-np compare elision pronoun relative
agree-np possess
adj-order agree-np be-have coordination elision time
agree-pred coordination imperfect
age be-have possess question
number question
contraction idiom sense subordinate
adj-order agree-np elision neg past past-agree possess
adj-order agree-np clitic past pronoun relative
agree-far clitic past past-agree pronoun relative
imperative neg
adj-order agree-far agree-np contraction coordination idiom modal neg relative sense
adj-order adverb-place agree-far agree-np coordination elision existential neg relative
adj-order agree-np compare pronoun
adj-order adverb-place agree-np coordination existential idiom
agree-pred question
adverb-place coordination elision exchange idiom past
agree-far agree-np modal possess
adj-order agree-far agree-np clitic elision past past-agree question relative
adverb-place agree-far clitic elision past past-agree relative
adj-order agree-np agree-pred
adj-order adverb-place agree-np possess
agree-pred pronoun
clitic past past-agree pronoun relative
agree-far agree-np agree-pred idiom possess
coordination elision neg past time
elision neg
adverb-place agree-np clitic
clitic contraction elision neg past past-agree possess
adj-order agree-np clitic elision question
agree-np be-have
agree-np possess question
age be-have elision question
clitic clitic-order neg question
elision past question
plain
sense
adverb-place possess
clitic elision past pronoun relative
elision
adj-order agree-np elision neg past past-agree possess pronoun
agree-far agree-np country elision neg past past-agree pronoun relative
country neg subordinate
adj-order agree-np imperative neg
agree-np compare possess pronoun
agree-far agree-np agree-pred pronoun relative
agree-np time
agree-far agree-pred elision neg relative subordinate
adj-order adverb-place agree-np modal possess
coordination elision modal neg sense that
question
idiom question
clitic elision past past-agree
question
elision imperative neg
compare possess pronoun
adverb-place subordinate
adj-order agree-np contraction elision past question relative
agree-far agree-pred elision past past-agree pronoun relative
contraction coordination exchange
elision idiom neg past sense
adj-order agree-far agree-np agree-pred elision imperfect past past-agree pronoun relative
agree-pred coordination elision imperfect
adj-order agree-np elision question
clitic past past-agree
adj-order agree-np agree-pred
adj-order agree-np be-have clitic elision neg possess subordinate
country elision neg past past-agree
country imperfect question
exchange possess
adj-order agree-np agree-pred exchange neg subordinate
past sense
adj-order adverb-place agree-np
clitic elision past pronoun relative
adverb-place clitic time
agree-pred imperfect question
adj-order agree-np clitic elision past past-agree possess pronoun
agree-np clitic past pronoun
clitic coordination country elision exchange neg time
question
adj-order adverb-place agree-np country elision possess subordinate
past past-agree pronoun
adverb-place agree-np clitic past past-agree pronoun relative
adj-order agree-far agree-np contraction elision question
adj-order agree-np clitic modal past pronoun relative
adj-order agree-np future
adverb-place clitic contraction past possess pronoun
agree-pred imperfect question
time
agree-far contraction possess pronoun
adj-order agree-np agree-pred be-have number subordinate time
agree-np elision possess question
clitic clitic-order elision past past-agree
adj-order agree-np clitic elision that
adverb-place agree-np clitic clitic-order past possess pronoun
question
agree-np clitic past pronoun
elision time
adj-order agree-np compare elision pronoun relative
adj-order agree-np agree-pred compare coordination idiom imperfect
agree-pred question
adj-order agree-far agree-np past past-agree possess pronoun
adverb-place possess
adj-order agree-np clitic elision past possess pronoun
future question
adverb-place possess
clitic elision neg
past question
agree-np clitic modal number subordinate time
adverb-place clitic subordinate time
agree-pred coordination existential neg
adj-order adverb-place agree-np agree-pred contraction coordination elision relative
adj-order adverb-place agree-np neg
country elision modal question
elision modal
adj-order agree-np elision neg past past-agree pronoun
clitic exchange
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np be-have elision neg subordinate
clitic past pronoun sense
clitic neg question
adj-order agree-np clitic elision past possess pronoun
elision question
adj-order agree-np question
adj-order agree-far agree-np agree-pred imperfect question relative
possess question
agree-pred
adj-order agree-np clitic clitic-order elision past pronoun relative
agree-np past past-agree pronoun sense
adj-order adverb-place agree-np clitic
adj-order agree-np elision possess question
adj-order agree-np agree-pred elision neg pronoun
agree-far clitic elision past past-agree relative
elision imperative neg
possess question
agree-pred imperfect past past-agree pronoun
adj-order agree-far agree-np be-have coordination elision neg number relative
imperative
adverb-place agree-pred
compare elision past past-agree relative
elision number question
clitic elision past pronoun
clitic elision past possess pronoun
clitic idiom neg possess sense subordinate time
existential
imperative
country past past-agree time
agree-np coordination elision existential
clitic past past-agree
agree-far agree-pred coordination elision existential past past-agree relative
adverb-place elision modal neg
agree-np clitic future number time
existential
agree-np coordination exchange existential
adverb-place agree-np clitic coordination elision past past-agree relative
agree-pred clitic coordination imperfect
adj-order agree-np elision existential number that
clitic coordination elision exchange neg past
adverb-place past past-agree relative subordinate time
adj-order agree-np clitic contraction coordination modal neg past past-agree sense
clitic past possess pronoun
elision past past-agree possess question relative
clitic elision modal past possess pronoun
agree-np contraction elision question
elision imperative
adj-order agree-np compare
question
adj-order agree-far agree-np agree-pred elision neg pronoun
elision question
agree-np question
clitic clitic-order past past-agree question
agree-np agree-pred pronoun
elision neg relative subordinate
adverb-place be-have possess
adj-order adverb-place agree-np be-have elision neg number subordinate time
agree-far elision past past-agree possess pronoun relative sense
adverb-place agree-pred
clitic past past-agree pronoun relative
adj-order agree-np agree-pred coordination elision existential idiom imperfect
adj-order agree-np agree-pred coordination neg number past
clitic past possess pronoun
neg question
possess question
elision past sense
modal question
elision question
agree-pred imperfect possess
elision question
adverb-place clitic idiom neg past
country pronoun
contraction sense subordinate
age be-have question
agree-np elision exchange existential possess subordinate
adj-order adverb-place agree-np clitic coordination existential idiom
agree-far agree-pred elision pronoun relative
adj-order agree-np compare coordination elision past possess
agree-far agree-pred possess pronoun
adj-order agree-np agree-pred elision pronoun
adj-order agree-np clitic clitic-order past possess pronoun
imperative
adj-order agree-np clitic past pronoun
compare elision
clitic clitic-order past past-agree question
adj-order agree-np question
adj-order agree-np compare country existential subordinate
adverb-place
adj-order agree-np compare past past-agree relative
clitic elision modal past pronoun
agree-np clitic past pronoun
agree-far agree-pred elision imperfect past possess question relative
agree-np neg pronoun sense
adj-order agree-far agree-np past past-agree pronoun relative
adj-order adverb-place agree-np agree-pred clitic coordination elision future
adverb-place agree-np existential number subordinate
agree-pred elision imperfect
clitic future question
clitic clitic-order neg past past-agree question
adj-order agree-np coordination existential number
adverb-place age be-have number
adj-order agree-np agree-pred elision neg pronoun
country future time
agree-np contraction coordination elision exchange possess
adverb-place clitic clitic-order past past-agree pronoun relative
agree-pred
contraction imperative neg possess
adverb-place agree-far agree-pred coordination imperfect relative
coordination elision future
adj-order agree-np coordination country elision neg
agree-np clitic elision exchange neg possess subordinate
agree-np past
adj-order agree-np country existential number
adj-order agree-np clitic modal past pronoun
adverb-place clitic elision past pronoun
clitic elision past pronoun
question
elision question
adj-order agree-np contraction exchange subordinate
adverb-place coordination elision neg possess time
adverb-place be-have coordination elision neg time
adj-order adverb-place agree-far agree-np compare coordination elision neg past past-agree relative
clitic elision past pronoun
clitic past pronoun
clitic elision modal past pronoun
agree-np country existential
clitic question
agree-far past past-agree pronoun
adj-order agree-np contraction coordination elision existential modal relative
exchange possess
agree-pred possess pronoun
agree-pred elision pronoun
imperative
imperfect possess
time
coordination elision existential past
clitic past possess pronoun
adj-order agree-np clitic coordination modal number past sense that
adj-order agree-np agree-pred contraction elision neg possess subordinate
modal
number past past-agree pronoun
be-have
coordination neg past
clitic clitic-order past possess pronoun
agree-np imperative neg
adj-order agree-np elision neg past past-agree pronoun sense
be-have coordination imperfect modal number sense time
country elision question
adj-order adverb-place agree-np elision neg past
idiom imperfect
elision exchange possess
coordination future possess time
agree-far agree-pred coordination country elision imperfect relative sense time
country existential
adj-order agree-np idiom past past-agree pronoun
question
adverb-place elision existential
agree-pred question
adverb-place clitic clitic-order elision past past-agree pronoun relative
agree-np agree-pred clitic clitic-order past pronoun relative
adj-order agree-np compare possess pronoun
agree-pred imperfect
adj-order agree-np clitic modal past possess pronoun
agree-pred subordinate
agree-far agree-pred be-have clitic coordination imperfect neg past relative time
agree-np be-have coordination past past-agree
adj-order agree-np possess question
adj-order adverb-place agree-np be-have exchange subordinate
agree-np agree-pred elision idiom modal relative sense subordinate
adj-order agree-np modal time
adverb-place past past-agree relative
agree-np elision time
adj-order agree-np existential number
adj-order agree-np contraction question
contraction existential
neg
agree-np modal question that
adverb-place clitic future
adj-order agree-np possess question
agree-pred imperfect
elision imperative neg past past-agree relative
clitic elision past possess pronoun
agree-np past past-agree pronoun
be-have contraction coordination exchange
clitic clitic-order past pronoun
adverb-place contraction existential sense subordinate
future
be-have coordination
be-have question
adj-order agree-far agree-np elision time
agree-np compare
clitic clitic-order past pronoun
agree-pred coordination idiom imperfect possess
agree-np coordination country idiom imperfect modal sense
adverb-place possess
clitic neg past that
agree-pred
country past past-agree possess pronoun
agree-pred coordination
agree-np compare elision relative
adj-order adverb-place agree-np coordination elision modal neg possess relative
agree-far agree-pred contraction coordination elision past past-agree relative sense
coordination elision existential future
adj-order agree-np past past-agree pronoun
be-have coordination country elision
exchange modal subordinate
agree-far past past-agree pronoun relative
adverb-place contraction coordination sense
coordination neg number sense
imperfect possess
clitic modal question
agree-np contraction exchange neg subordinate
agree-pred imperfect
agree-np country
adj-order adverb-place agree-np existential
adj-order adverb-place agree-np clitic subordinate
clitic question
agree-far agree-pred elision neg past past-agree relative
contraction sense
agree-np agree-pred contraction coordination imperfect neg possess sense
adverb-place coordination exchange
agree-np agree-pred
adj-order agree-far agree-np contraction country neg past past-agree pronoun relative
elision question
agree-np contraction elision question
agree-pred contraction coordination modal sense
adj-order agree-far agree-np agree-pred elision neg past past-agree relative subordinate
adj-order agree-np neg possess time
adj-order agree-np compare contraction elision possess relative
past question
imperfect
adj-order adverb-place agree-np idiom number past
adj-order agree-far agree-np elision neg past past-agree pronoun relative
be-have
imperative
agree-np clitic elision past possess pronoun
agree-np be-have possess
agree-pred imperfect past past-agree pronoun sense
agree-np question
adj-order agree-np elision
clitic contraction past possess pronoun
contraction possess question
adj-order agree-np imperative possess
adj-order agree-np be-have compare subordinate
adj-order agree-np compare possess pronoun
past question
adj-order agree-np agree-pred pronoun
adj-order agree-np clitic elision modal past past-agree pronoun relative
adj-order agree-np clitic elision modal past past-agree pronoun relative
adj-order agree-np imperative
adj-order agree-np agree-pred coordination elision number that
clitic past past-agree
agree-far contraction elision neg past past-agree pronoun relative sense
existential possess
clitic elision modal past pronoun relative
agree-np contraction past past-agree pronoun sense
agree-np compare possess
adj-order agree-np elision past possess question relative
clitic modal past pronoun
adj-order agree-np be-have contraction modal sense subordinate time
adverb-place clitic clitic-order past pronoun
agree-far agree-np agree-pred elision neg relative subordinate
adj-order agree-far agree-np agree-pred coordination elision exchange neg relative
agree-pred imperfect
adj-order agree-np clitic elision past pronoun
clitic possess question
agree-far agree-np clitic coordination exchange neg past past-agree possess
adj-order agree-np clitic idiom neg past possess
question
adverb-place imperfect
adj-order adverb-place agree-np coordination elision existential number sense time
agree-far agree-np compare elision possess pronoun
adverb-place neg possess
agree-np clitic contraction modal possess
question
adj-order agree-np country elision existential sense that
adverb-place contraction modal sense
agree-np clitic past pronoun sense
clitic elision modal past possess pronoun
agree-far compare pronoun relative
agree-np future neg possess time
adj-order agree-np imperfect
adverb-place
adverb-place clitic clitic-order modal
elision neg past past-agree pronoun
elision question
agree-pred imperfect
elision question
adverb-place country
agree-np possess question
clitic elision past pronoun
exchange
agree-pred question
country past question
adj-order adverb-place agree-np country elision neg past past-agree
compare elision
adj-order agree-np number subordinate time
agree-far agree-pred past past-agree relative
elision question sense
compare
question
clitic past pronoun sense
adj-order agree-np elision question
agree-np coordination existential past possess
past question
question
adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun relative
adj-order agree-np contraction elision existential neg subordinate time
agree-pred
adj-order agree-np coordination exchange existential possess
adj-order agree-np future number
elision question
neg possess subordinate
coordination elision exchange
coordination elision neg possess
adj-order agree-np contraction existential
agree-np elision question
agree-pred pronoun
agree-np past past-agree pronoun
elision question
elision neg past past-agree pronoun
adverb-place be-have contraction coordination
question
adj-order agree-np clitic coordination exchange modal
agree-pred imperfect
be-have country neg subordinate time
adverb-place agree-np clitic past pronoun
clitic future
adj-order adverb-place agree-np agree-pred neg number
adj-order adverb-place agree-np contraction elision past possess
agree-pred pronoun
plain
question
agree-np question
agree-pred elision question
adj-order agree-np be-have contraction coordination elision number possess sense
adj-order agree-np number question
elision question
adj-order agree-np agree-pred elision imperfect neg past past-agree possess pronoun relative
clitic elision past possess pronoun
agree-np clitic elision idiom past pronoun
agree-far agree-np be-have clitic coordination elision exchange past past-agree relative time
adverb-place elision idiom neg subordinate
elision past past-agree question
exchange
contraction elision neg past question sense
elision
contraction elision exchange existential possess subordinate
adj-order agree-np clitic elision number past question
adj-order adverb-place agree-far agree-np be-have coordination exchange possess relative
elision question
agree-pred
adj-order agree-np be-have elision neg
imperative
agree-pred contraction sense subordinate
country elision question
existential
agree-pred question
agree-pred imperfect
adj-order agree-np be-have imperfect past past-agree pronoun
adj-order agree-np coordination existential neg number possess
question
adj-order agree-np agree-pred question
adj-order agree-np agree-pred coordination country imperfect
neg
imperfect
clitic elision past possess pronoun
adj-order agree-np question
clitic clitic-order elision past possess pronoun
existential number
clitic past possess pronoun
clitic future
elision neg past
modal neg sense subordinate
existential possess
adj-order agree-np clitic modal past pronoun
adverb-place clitic coordination
adverb-place be-have coordination elision modal neg number
clitic coordination elision exchange existential
adj-order agree-np time
agree-np clitic clitic-order elision past possess pronoun
contraction elision future modal question relative
adj-order agree-np clitic elision past possess pronoun
adverb-place
agree-pred contraction coordination existential imperfect number
adj-order agree-np contraction subordinate time
adj-order agree-np elision neg past past-agree pronoun
clitic contraction past past-agree pronoun relative
possess
agree-np clitic past pronoun
neg sense
adj-order adverb-place agree-far agree-np contraction elision relative
age be-have number
agree-np question
clitic elision idiom modal past pronoun relative
contraction existential number
agree-np clitic elision past pronoun
adj-order adverb-place agree-far agree-np agree-pred elision past past-agree relative subordinate
adj-order agree-np clitic elision question
adj-order agree-np country neg possess
agree-pred elision pronoun
agree-np clitic contraction elision modal past possess pronoun
agree-far agree-pred pronoun relative
elision past question
adverb-place be-have imperfect
adverb-place idiom number subordinate time
adj-order agree-np clitic elision past pronoun relative
age be-have elision idiom number subordinate
adverb-place clitic past pronoun
adj-order agree-np clitic neg past past-agree pronoun
adj-order agree-np coordination existential modal time
elision modal question
adj-order agree-np agree-pred elision past past-agree relative subordinate
elision exchange possess
adj-order agree-np elision question
agree-np clitic number
agree-np question
adj-order agree-np modal
adverb-place agree-np coordination existential number possess time
imperative
clitic clitic-order future neg question
adj-order agree-np be-have possess sense subordinate
adverb-place clitic future neg
adj-order agree-np neg possess subordinate time
adj-order agree-np compare future possess question relative
be-have imperfect time
adj-order agree-np be-have coordination elision existential neg possess
clitic elision past past-agree pronoun relative
adj-order agree-np clitic coordination elision existential
imperative
clitic coordination elision neg past
clitic contraction elision past possess pronoun
agree-np possess question
adverb-place clitic past pronoun
adverb-place coordination elision neg past past-agree sense time
adverb-place agree-np be-have elision modal neg subordinate time
adverb-place contraction relative subordinate
clitic clitic-order past pronoun
adj-order agree-np elision existential that
elision idiom question
agree-far agree-pred compare question relative
agree-pred coordination modal number possess
adverb-place elision idiom neg past
agree-pred imperfect past past-agree pronoun
clitic elision past past-agree pronoun relative
agree-np imperative
adj-order agree-np compare coordination existential possess
be-have imperfect
imperative neg
adj-order adverb-place agree-np contraction coordination elision exchange idiom past
agree-np coordination existential idiom number
age be-have number question
imperative relative
agree-np elision question
adverb-place elision
adj-order agree-np clitic modal past pronoun
agree-pred pronoun
adj-order agree-far agree-np contraction possess question
agree-np question
idiom imperative
exchange
adverb-place agree-np modal
adj-order agree-far agree-np agree-pred coordination existential idiom past past-agree relative
adj-order adverb-place agree-np be-have elision neg subordinate
adverb-place agree-pred idiom
agree-np elision neg past past-agree pronoun
agree-np clitic possess question
past sense
adj-order adverb-place agree-np clitic elision idiom past past-agree
adj-order agree-np country elision past past-agree possess pronoun
be-have coordination elision imperfect neg past past-agree time
agree-np contraction coordination country existential future number
question
elision existential
adj-order adverb-place agree-far agree-np coordination elision past past-agree relative
time
adj-order agree-far agree-np compare
adverb-place past
be-have
adverb-place agree-far elision future idiom neg past past-agree possess relative
agree-far agree-pred clitic country elision number possess relative subordinate
agree-np question
agree-far contraction coordination country elision exchange neg past
agree-pred question
clitic clitic-order past past-agree pronoun relative
age agree-np be-have question
elision modal possess question
agree-far agree-np clitic past past-agree pronoun
adj-order agree-np elision question
adverb-place agree-np be-have coordination elision modal possess time
adj-order agree-np clitic elision past possess pronoun
contraction coordination exchange
adj-order agree-np contraction imperfect number past relative
adj-order agree-np neg time
compare
clitic elision question
past
adj-order agree-far agree-np clitic coordination country elision existential modal
adj-order agree-np compare pronoun
adj-order agree-far agree-np compare elision past past-agree possess pronoun relative
be-have imperfect time
adj-order agree-far agree-np be-have elision imperfect past past-agree pronoun
country existential number
agree-pred coordination imperfect
be-have modal past past-agree relative subordinate
adverb-place agree-np be-have coordination
adj-order agree-far agree-np clitic past past-agree relative time
clitic past pronoun
agree-np agree-pred question
adverb-place agree-far agree-np elision relative subordinate
adj-order agree-far agree-np be-have time
adj-order agree-np elision question
agree-np clitic past past-agree pronoun
clitic past pronoun
subordinate
elision question
age agree-np be-have question relative
clitic past past-agree pronoun
agree-far compare elision possess relative
clitic coordination elision past past-agree relative
agree-np clitic elision number question
agree-far past past-agree relative sense time
question
adj-order agree-np contraction existential number subordinate time
adj-order agree-np clitic compare coordination elision neg number past past-agree time
clitic past past-agree pronoun relative
adj-order age agree-np be-have elision existential idiom number subordinate
adj-order adverb-place agree-np compare coordination elision
adverb-place country past past-agree
adverb-place clitic past pronoun
adj-order adverb-place agree-np clitic coordination neg relative sense
adj-order agree-np imperative
clitic elision modal past pronoun
be-have clitic coordination elision future number possess
agree-pred elision modal subordinate
adverb-place agree-pred coordination neg
agree-np existential
exchange possess
elision past past-agree possess question relative
agree-np country neg possess subordinate
clitic modal
adj-order agree-np question
adj-order agree-np contraction coordination existential number
adj-order agree-np idiom number past
clitic clitic-order modal past possess pronoun
adverb-place modal relative
agree-np existential number possess
adverb-place agree-np clitic future
agree-far agree-np country modal past past-agree relative
agree-far agree-pred possess pronoun
imperative
age agree-np be-have question
number past question
adj-order adverb-place agree-np exchange possess subordinate
agree-far compare elision relative subordinate
elision neg past possess question
agree-pred imperfect past past-agree pronoun sense
agree-pred elision idiom neg pronoun
adj-order agree-np elision neg past time
elision question
agree-np agree-pred neg pronoun
adverb-place clitic past pronoun
agree-far be-have clitic coordination elision neg past past-agree
agree-pred possess pronoun
elision question
adj-order agree-np contraction existential idiom sense subordinate
adj-order agree-np clitic clitic-order past pronoun
modal question
agree-far agree-pred elision imperfect past past-agree relative
agree-pred question
adverb-place agree-np be-have elision possess
adj-order agree-np number question
be-have coordination country elision existential
adj-order adverb-place agree-np agree-pred elision number subordinate
compare coordination future idiom
adverb-place agree-np agree-pred imperfect
question
adj-order agree-np elision imperative neg
plain
clitic time
clitic past
adverb-place contraction idiom past
agree-np exchange neg possess subordinate time
agree-np number
adj-order adverb-place agree-np neg
elision neg sense
clitic clitic-order elision past pronoun
adj-order adverb-place agree-far agree-np country elision neg past past-agree
be-have elision neg
adj-order adverb-place agree-np modal
adj-order agree-np elision idiom imperative relative
imperfect
elision possess question
clitic past pronoun
clitic clitic-order future question
agree-np clitic coordination country elision existential neg
adj-order agree-far agree-np agree-pred existential past past-agree relative subordinate
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np agree-pred elision neg pronoun
adverb-place clitic exchange that
agree-np past time
adverb-place contraction imperfect
clitic clitic-order past possess pronoun
elision past question
adj-order agree-np coordination exchange existential
agree-np clitic clitic-order past pronoun
age agree-far be-have clitic contraction coordination number relative sense
clitic past pronoun
adj-order agree-np agree-pred coordination possess time
adj-order agree-far agree-np clitic clitic-order elision past past-agree question relative
possess question
adj-order agree-np neg pronoun
adj-order adverb-place agree-np be-have modal subordinate
adverb-place contraction exchange possess
contraction coordination existential past time
past past-agree question relative
adj-order agree-np clitic past pronoun sense
existential number
agree-pred
agree-far agree-np elision neg relative sense subordinate
compare elision neg possess subordinate
adj-order adverb-place agree-far agree-np elision neg past relative
coordination country elision existential number possess time
agree-pred
elision existential
clitic elision past past-agree pronoun relative
adj-order agree-np clitic past pronoun
adj-order agree-np clitic question
agree-pred imperfect past past-agree pronoun
question
elision possess question
agree-np agree-pred elision pronoun
question
adverb-place agree-pred
clitic clitic-order past pronoun
adj-order agree-np be-have clitic neg possess subordinate
agree-pred
elision question
adverb-place clitic neg possess
adverb-place idiom past possess
adj-order agree-far agree-np contraction modal relative sense
agree-pred possess subordinate
adj-order agree-np elision existential relative sense subordinate
agree-far agree-pred pronoun
adverb-place agree-np clitic elision past pronoun
clitic neg past pronoun relative
adj-order agree-np clitic clitic-order past possess pronoun
clitic exchange
adj-order agree-np clitic elision past possess pronoun
contraction
elision question
agree-np agree-pred imperfect possess
adj-order adverb-place agree-far agree-np clitic elision neg past
elision neg past past-agree relative
agree-np clitic past pronoun
clitic clitic-order elision neg
adj-order agree-np contraction coordination elision exchange neg possess
be-have elision neg time
clitic modal past pronoun
possess question
adverb-place clitic
adverb-place agree-far agree-pred clitic elision imperfect past past-agree relative
agree-np coordination elision existential neg possess
adj-order agree-np clitic elision time
be-have elision
adverb-place agree-far be-have elision past past-agree relative subordinate that
question
adj-order agree-np agree-pred imperfect past past-agree pronoun
agree-pred pronoun
adverb-place past possess
adverb-place agree-np coordination neg sense
adj-order agree-np clitic elision past pronoun
agree-pred coordination elision neg past
modal question
elision question
elision question
agree-pred
compare possess
adverb-place agree-far clitic elision existential future relative subordinate
adj-order agree-np agree-pred possess subordinate time
existential number
adverb-place elision modal
adj-order agree-np be-have imperfect past past-agree pronoun
clitic compare subordinate
adverb-place agree-pred idiom imperfect
adj-order agree-np be-have elision imperfect
adverb-place modal
clitic clitic-order elision past pronoun
agree-pred pronoun
adj-order agree-np agree-pred elision neg possess subordinate
adj-order agree-np agree-pred be-have coordination elision imperfect possess
modal possess question
contraction elision question sense
adverb-place country
time
adverb-place agree-np past
agree-np clitic elision modal past pronoun relative
agree-np clitic clitic-order elision modal past pronoun
clitic neg
adverb-place contraction exchange neg sense subordinate
coordination elision neg past
agree-far agree-pred modal relative
adj-order agree-np agree-pred coordination imperfect time
adj-order agree-np clitic existential number subordinate
adverb-place compare
clitic clitic-order neg past past-agree
adj-order agree-np contraction coordination elision exchange modal
agree-np elision exchange existential number subordinate
past
agree-far past possess question
adj-order agree-np agree-pred clitic coordination past
agree-pred pronoun
question
age be-have number
agree-far agree-pred clitic coordination imperfect past past-agree possess relative
adj-order agree-np coordination exchange possess
agree-pred pronoun
adverb-place clitic elision idiom neg number past past-agree
agree-np elision neg past possess
agree-np
agree-pred
question
adj-order agree-np contraction coordination elision exchange future
elision imperative neg
elision imperative neg
adj-order agree-np elision idiom
adj-order agree-np agree-pred coordination existential neg
clitic modal past pronoun
adverb-place be-have
adj-order agree-np
agree-pred neg
agree-far agree-np clitic coordination elision future neg past past-agree relative sense
elision imperative
adj-order agree-far agree-np contraction past past-agree pronoun sense
elision question
adverb-place neg
adj-order agree-far agree-np past past-agree pronoun
clitic past past-agree pronoun relative
agree-np neg
adj-order age agree-np be-have coordination existential number
elision existential
agree-pred neg
age be-have elision question
adverb-place sense
possess question
adj-order adverb-place agree-far agree-np agree-pred contraction elision imperfect past possess relative
modal question sense
question sense
adj-order agree-np clitic past pronoun
elision neg past
adj-order agree-far agree-np question
adj-order agree-np agree-pred contraction coordination exchange
clitic past pronoun
adj-order agree-far agree-np agree-pred contraction imperfect relative sense
agree-np contraction question
agree-pred
modal
agree-far contraction elision past
agree-pred coordination elision imperfect past possess
coordination imperfect
agree-np imperative neg
adj-order agree-far agree-np agree-pred possess subordinate
agree-np existential idiom number
agree-far agree-np clitic question relative
clitic coordination elision modal neg sense
clitic elision past pronoun
adj-order adverb-place agree-np elision subordinate
adj-order adverb-place agree-np subordinate time
be-have clitic imperfect subordinate that
agree-np compare existential subordinate
adj-order agree-np agree-pred pronoun
agree-far agree-np be-have clitic question relative
adj-order agree-np elision question
adj-order agree-np coordination country elision exchange neg past past-agree
adj-order agree-np clitic elision exchange existential number subordinate
clitic clitic-order past pronoun
adj-order agree-np compare elision pronoun relative sense
adverb-place be-have coordination country past past-agree
coordination future past past-agree time
agree-np imperfect question
agree-np clitic clitic-order modal past possess pronoun
adj-order agree-np compare elision imperative possess relative
agree-np compare
adj-order agree-np elision exchange relative subordinate
agree-np elision imperative neg
adj-order agree-np be-have
adj-order agree-far agree-np elision past past-agree pronoun relative
adj-order agree-np coordination country existential modal
adverb-place agree-np country elision subordinate
adj-order agree-np possess time
agree-np country possess question
clitic elision past pronoun
clitic past past-agree pronoun relative
agree-far be-have past past-agree relative
adverb-place clitic clitic-order elision past pronoun
clitic question
modal number
adj-order agree-np be-have subordinate
adj-order agree-np existential number relative subordinate
adj-order agree-np elision exchange modal possess subordinate time
adj-order agree-np compare pronoun
adverb-place clitic modal possess
adverb-place agree-far clitic clitic-order past past-agree relative
adj-order adverb-place agree-np contraction possess sense
adj-order agree-np compare coordination exchange
clitic elision modal past possess pronoun
clitic clitic-order question
be-have contraction elision
be-have country elision neg subordinate
adj-order agree-np agree-pred coordination
clitic elision past possess pronoun
agree-np clitic elision modal past pronoun relative
adj-order agree-far agree-np modal neg past past-agree relative
agree-np agree-pred possess pronoun
adj-order agree-far agree-np elision neg past past-agree pronoun relative
elision question
clitic number
adj-order agree-np coordination elision past possess time
adj-order agree-far agree-np modal past past-agree possess question relative
clitic elision past pronoun
clitic clitic-order neg
adj-order agree-np elision existential number subordinate
adverb-place subordinate
question
adj-order agree-np coordination elision imperfect neg past possess relative sense
adj-order agree-np compare possess pronoun
agree-pred pronoun
adj-order agree-np elision modal question
adverb-place be-have elision subordinate
clitic clitic-order elision modal
agree-pred coordination elision existential imperfect number possess
adj-order agree-np contraction elision existential idiom number subordinate
agree-pred imperfect
question
elision imperative
agree-np possess question
adverb-place contraction coordination country elision existential neg number past possess sense
past past-agree
clitic contraction modal subordinate
elision question sense
adj-order agree-np past time
clitic elision neg past past-agree
agree-far agree-pred elision imperfect past past-agree pronoun relative sense
agree-np clitic clitic-order elision past pronoun relative
agree-np clitic elision past possess pronoun
clitic elision past pronoun
agree-np existential
country elision past question
elision exchange subordinate
clitic past pronoun sense
agree-np agree-pred coordination imperfect
agree-pred imperfect
clitic elision question
agree-np imperative neg
be-have imperfect
imperative
adverb-place clitic clitic-order elision past possess pronoun
elision question
elision past past-agree possess
adj-order agree-np coordination existential number
adj-order agree-np contraction elision question
agree-pred imperative relative
agree-pred
adj-order adverb-place agree-np coordination country elision past past-agree possess
adj-order adverb-place agree-np elision neg past
adverb-place agree-far be-have contraction elision exchange relative subordinate
clitic exchange
agree-far elision past past-agree question relative
agree-far agree-pred idiom question relative
adj-order agree-np agree-pred compare coordination possess
question
be-have question
question
agree-pred coordination elision modal relative sense time
agree-far agree-pred past past-agree relative
adj-order agree-np past past-agree pronoun sense
adj-order agree-np
agree-pred neg pronoun
clitic possess subordinate time
clitic past possess pronoun
agree-np imperfect
clitic past pronoun
agree-np agree-pred pronoun
elision question
adj-order agree-np agree-pred subordinate
future question
contraction existential number
agree-np past past-agree pronoun relative
agree-far compare elision pronoun relative
adj-order agree-far agree-np elision idiom neg past past-agree pronoun relative
adj-order agree-far agree-np clitic coordination elision exchange relative
agree-pred
agree-far agree-np clitic elision neg past past-agree pronoun relative
adverb-place modal
adj-order agree-np contraction country elision exchange subordinate time
agree-np elision past question
past
modal
adj-order agree-np coordination elision past possess
clitic past pronoun sense
contraction imperfect possess question
elision question
possess question
adverb-place elision possess
adj-order agree-far agree-np question
agree-np compare elision
adj-order agree-far agree-np agree-pred coordination elision neg
adverb-place agree-np coordination existential past past-agree relative
adj-order agree-far agree-np clitic question
contraction past question sense
adj-order adverb-place agree-np elision idiom past past-agree possess relative
agree-np agree-pred pronoun
be-have coordination elision past time
adj-order agree-far agree-np country neg past past-agree pronoun
adj-order adverb-place agree-np elision future neg sense
age agree-np be-have question relative
adj-order agree-np elision modal possess question
agree-pred clitic coordination
agree-pred question
adj-order agree-np clitic coordination past possess time
agree-np coordination elision existential idiom
adj-order age agree-far agree-np be-have number
agree-np contraction coordination exchange existential number
adj-order adverb-place agree-np possess
coordination existential number
clitic clitic-order past pronoun
clitic past
agree-np clitic past
coordination neg
adverb-place number past
adj-order agree-np existential
clitic past
agree-np be-have contraction time
agree-np agree-pred pronoun
adj-order adverb-place agree-np clitic elision subordinate
agree-pred question
adj-order agree-np imperative
country possess time
adj-order agree-np contraction past past-agree pronoun sense
adj-order agree-np agree-pred imperfect past past-agree pronoun
agree-np elision imperative neg possess
clitic contraction coordination elision existential number possess
agree-np contraction past past-agree pronoun sense
question
adj-order agree-np agree-pred elision neg pronoun
adverb-place question
clitic past possess pronoun
adj-order agree-np be-have imperfect past past-agree possess pronoun sense
adj-order adverb-place agree-np be-have coordination elision idiom neg past
agree-np imperfect possess
adj-order agree-np compare contraction elision sense subordinate
adj-order agree-np contraction modal time
agree-np contraction exchange
adj-order adverb-place agree-far agree-np contraction elision neg past possess
be-have contraction coordination elision past possess
agree-np agree-pred clitic past possess pronoun relative
clitic clitic-order elision neg possess
adverb-place agree-pred imperfect
agree-far agree-pred pronoun relative
possess question
clitic elision idiom past pronoun
adj-order adverb-place agree-far agree-np coordination elision past past-agree sense
adj-order agree-np contraction elision exchange neg subordinate
adverb-place elision
agree-np agree-pred possess subordinate
agree-far agree-pred elision existential neg relative subordinate
elision neg past
clitic elision past pronoun sense
adj-order agree-np coordination existential number
clitic coordination exchange
adj-order adverb-place agree-np clitic coordination elision exchange
adj-order agree-np contraction coordination country existential
agree-far agree-pred elision possess relative subordinate
possess
adj-order agree-np clitic elision question
clitic exchange subordinate
adj-order agree-np agree-pred coordination elision neg
clitic elision neg past past-agree possess
adj-order agree-np agree-pred
adverb-place agree-np elision existential possess subordinate
existential possess
adj-order agree-far agree-np compare elision pronoun relative
neg
agree-pred
adj-order agree-np existential number subordinate
adj-order agree-np coordination existential
agree-np elision neg past relative
elision imperative relative
agree-far agree-pred pronoun relative
adverb-place clitic elision past pronoun
elision neg number subordinate time
imperative
possess question
exchange
adj-order agree-np clitic clitic-order
adj-order agree-np compare past past-agree pronoun relative
age agree-np be-have question
clitic modal past pronoun
modal question
agree-pred
adj-order agree-np agree-pred elision number possess subordinate
elision possess question
age be-have clitic coordination number past
agree-np clitic past pronoun
adj-order agree-np compare possess pronoun
modal question
clitic modal past pronoun
adj-order agree-far agree-np compare elision pronoun
idiom
clitic future time
elision question
adj-order agree-np compare coordination
adj-order agree-far agree-np be-have clitic coordination exchange past relative
adverb-place be-have clitic subordinate time
adj-order agree-far agree-np agree-pred contraction pronoun
agree-far agree-np agree-pred elision sense subordinate
adj-order agree-np possess
adj-order agree-np agree-pred coordination exchange possess
agree-pred coordination elision imperfect possess sense time
adj-order agree-np possess question
adverb-place agree-np future idiom neg
adj-order agree-np agree-pred coordination existential imperfect number possess
coordination elision possess
country elision future neg time
existential
adj-order agree-np modal time
adverb-place agree-np possess sense
clitic imperfect
clitic question
elision question
adverb-place coordination exchange sense
adj-order agree-far agree-np agree-pred elision neg pronoun relative
agree-np be-have coordination elision
agree-np elision modal sense
adj-order agree-far agree-np be-have elision neg past past-agree relative
agree-pred
be-have elision neg that
contraction elision modal possess question sense
adj-order agree-np clitic modal past pronoun
adverb-place agree-np coordination number past possess
agree-pred elision possess
agree-np modal possess question
adj-order agree-np number question
clitic past possess pronoun
agree-np agree-pred coordination elision imperfect possess time
agree-far agree-pred be-have past past-agree relative subordinate time
contraction future sense
country elision neg past past-agree
agree-np agree-pred pronoun
adj-order agree-far agree-np agree-pred elision pronoun relative
agree-far past past-agree question relative
clitic coordination modal neg time
compare possess pronoun
adverb-place elision idiom past past-agree
imperfect
adj-order agree-far agree-np agree-pred be-have contraction relative
adj-order agree-np contraction elision exchange
adj-order adverb-place agree-np clitic past pronoun
adverb-place clitic elision past pronoun
agree-np elision modal question
agree-pred pronoun
number past
adj-order agree-np agree-pred elision question
number question
adverb-place country
clitic past
adj-order adverb-place agree-np coordination country elision existential neg past past-agree
contraction past past-agree pronoun sense
agree-pred elision neg possess subordinate
clitic coordination elision exchange neg number
elision neg past time
be-have question
country
agree-far elision question relative
adj-order agree-np agree-pred possess
contraction
adj-order agree-np agree-pred clitic imperfect past pronoun relative sense
number question
question
agree-np neg possess sense subordinate
adj-order agree-np clitic past pronoun
adj-order agree-np contraction future
country elision question
agree-np clitic past past-agree pronoun
adj-order agree-np agree-pred compare coordination
adj-order agree-np agree-pred coordination elision exchange number possess
contraction country elision existential subordinate
agree-np agree-pred coordination existential neg
adj-order agree-far agree-np contraction modal possess question relative
clitic elision neg past past-agree pronoun
age be-have elision question
adj-order agree-np imperative
adverb-place be-have elision neg
adj-order agree-far agree-np elision number past past-agree pronoun relative
clitic past
adverb-place clitic past pronoun
be-have
elision modal question
future neg sense time
adj-order adverb-place agree-np agree-pred be-have possess subordinate
agree-pred elision pronoun
clitic country exchange subordinate time
be-have elision neg
agree-pred imperfect
adj-order agree-np imperfect
adj-order adverb-place agree-np be-have possess subordinate
adj-order agree-np agree-pred pronoun
adverb-place clitic coordination imperfect number
agree-pred neg subordinate
compare
adj-order agree-np elision exchange modal possess subordinate
agree-np clitic past possess pronoun sense
be-have contraction coordination elision existential time
adj-order agree-np contraction existential
agree-far agree-pred coordination past possess sense
adj-order adverb-place agree-np contraction elision neg past sense
neg question sense
clitic clitic-order elision past pronoun
adj-order agree-np coordination elision existential number
imperative possess
agree-far agree-np elision neg past past-agree pronoun relative
elision existential number possess subordinate time
elision question
adverb-place clitic clitic-order elision past past-agree pronoun relative
clitic clitic-order past possess pronoun
be-have imperfect past past-agree pronoun
agree-pred coordination elision existential imperfect number possess
age be-have question
agree-far agree-np compare pronoun relative
neg
adj-order agree-np imperfect time
adverb-place agree-pred idiom imperfect
adj-order agree-np coordination elision idiom possess time
adj-order agree-np past past-agree possess pronoun
adj-order agree-np elision question
compare elision
clitic elision question
imperative possess
adj-order agree-np clitic coordination existential past
clitic modal past pronoun
adj-order agree-np coordination country elision past time
adverb-place agree-np be-have coordination elision neg
clitic modal past pronoun relative
adverb-place clitic past past-agree
agree-np possess time
elision question
elision possess question sense
clitic past past-agree pronoun relative
plain
age be-have number
adverb-place clitic past pronoun
adj-order agree-np country elision existential number subordinate
clitic elision past pronoun relative
agree-np elision neg past past-agree pronoun
adj-order agree-np clitic elision past possess pronoun
adverb-place possess subordinate time
clitic clitic-order past past-agree possess
clitic modal past pronoun
modal question
adj-order agree-far agree-np neg past past-agree pronoun relative
adj-order adverb-place agree-np elision
clitic elision past pronoun
agree-np clitic country elision existential number subordinate
compare contraction elision possess
adj-order agree-far agree-np elision number past past-agree pronoun relative
clitic imperfect time
agree-pred coordination elision modal neg sense time
agree-np clitic modal past pronoun
agree-np question
adj-order agree-np clitic contraction coordination elision exchange neg past past-agree
existential
adj-order agree-np coordination country elision neg past past-agree
elision future
agree-pred
be-have
elision past past-agree relative
clitic elision question
compare possess
adverb-place future idiom
coordination existential imperfect
agree-pred elision neg number subordinate
agree-np coordination exchange existential possess
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
be-have coordination elision neg past
adj-order agree-np contraction coordination exchange modal sense
clitic clitic-order past pronoun
adj-order agree-np coordination elision exchange modal
adverb-place
coordination number past time
agree-pred coordination elision imperfect neg past
agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np idiom imperative
clitic elision past possess pronoun
adj-order agree-np elision existential number
adj-order age agree-far agree-np be-have elision imperfect number relative time
adj-order agree-np coordination past time
adj-order agree-far agree-np elision question relative sense that
clitic neg question sense
agree-pred elision
elision past question
adverb-place agree-np clitic clitic-order elision
country elision modal question
agree-far agree-np clitic neg sense
agree-pred question
clitic elision possess time
adverb-place coordination elision future idiom modal
agree-np question
elision past past-agree
adverb-place country existential number subordinate
agree-np coordination modal neg
clitic elision number subordinate time
sense subordinate time
compare possess
plain
agree-np coordination country past past-agree possess sense
agree-np agree-pred elision possess pronoun
age be-have number
adj-order agree-np clitic past pronoun
past sense
contraction neg
adj-order agree-np contraction elision exchange subordinate
adverb-place modal
elision question
agree-pred question
agree-far agree-np clitic neg past past-agree pronoun
clitic elision past past-agree time
clitic clitic-order question
elision neg past past-agree pronoun
be-have
be-have modal number subordinate
adj-order agree-np country
adverb-place agree-np agree-pred
clitic elision modal past pronoun
agree-np be-have contraction coordination imperfect modal past relative
clitic elision past past-agree
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-far agree-np compare pronoun relative
past past-agree
adj-order agree-np agree-pred clitic coordination imperfect number
adj-order agree-far agree-np elision number subordinate
adj-order adverb-place agree-np clitic past possess pronoun
adj-order agree-np
elision imperative neg past past-agree relative
age be-have elision exchange number subordinate
adverb-place clitic coordination elision idiom neg past
agree-pred imperative relative
adverb-place clitic past pronoun
clitic exchange
adj-order adverb-place agree-np
agree-far agree-pred past past-agree relative
question
clitic clitic-order neg
agree-np possess
elision question
adj-order agree-np number past past-agree pronoun
adj-order agree-far agree-np compare elision pronoun relative
elision possess
adj-order agree-np be-have coordination elision existential neg possess
adj-order agree-np modal sense subordinate time
adj-order agree-np coordination country neg past past-agree time
clitic elision past possess pronoun
be-have elision neg number possess subordinate
agree-far agree-np agree-pred coordination relative
age agree-np be-have elision question
agree-pred elision
adj-order agree-np clitic country modal possess subordinate time
clitic elision question
elision past past-agree question relative
adj-order agree-np compare possess subordinate
past
adj-order adverb-place agree-np
adj-order agree-far agree-np agree-pred coordination elision past relative time
adj-order agree-np existential idiom
adj-order agree-far agree-np clitic neg past past-agree pronoun
adverb-place elision neg past possess
imperfect
adj-order agree-np be-have contraction coordination elision modal neg
agree-np coordination number past past-agree possess time
agree-np elision past past-agree question relative
idiom imperative neg
adj-order agree-np elision neg past relative
agree-np clitic past past-agree pronoun
be-have contraction neg sense subordinate time
elision question
agree-np agree-pred coordination country
adj-order agree-np past past-agree pronoun sense
imperative
adj-order agree-np be-have clitic coordination elision time
agree-np elision past past-agree
be-have elision neg
adj-order agree-np coordination past
adj-order adverb-place agree-np contraction modal subordinate
adj-order agree-np elision exchange existential possess subordinate
agree-np agree-pred imperfect past past-agree pronoun
elision possess
clitic elision question
coordination country imperfect
adj-order agree-np modal neg possess subordinate
adj-order adverb-place agree-np existential number
agree-pred elision pronoun
adverb-place clitic elision subordinate
adverb-place clitic coordination past
adverb-place country
clitic past past-agree possess pronoun
adverb-place
past past-agree
agree-pred coordination elision imperfect
adj-order agree-np imperative
neg
adj-order agree-np question
agree-pred
clitic past pronoun
question
agree-pred
adj-order agree-np elision neg past past-agree pronoun
clitic modal past possess pronoun
adj-order agree-np contraction existential number subordinate
agree-pred question
clitic clitic-order modal
adj-order agree-np question
agree-np agree-pred pronoun
agree-np clitic
agree-far agree-pred
adverb-place agree-np be-have coordination imperfect number past possess time
be-have
be-have contraction elision
adj-order agree-np elision existential number subordinate
adj-order agree-far agree-np question
compare question sense that
adj-order agree-far agree-np existential subordinate time
clitic elision past possess pronoun
elision question
adj-order agree-far agree-np elision possess question
elision question sense
adj-order agree-np existential
country
contraction elision existential neg subordinate time
adj-order agree-far agree-np contraction elision neg past past-agree possess pronoun sense
contraction elision question
adj-order agree-far agree-np coordination past possess relative
clitic elision past pronoun
elision question
clitic coordination elision future modal possess time
agree-np clitic possess
adj-order agree-np compare coordination existential idiom number
adj-order agree-np compare possess pronoun
existential number
coordination existential imperfect sense
clitic elision question
adj-order agree-np compare
agree-pred imperfect possess
adj-order agree-np compare elision subordinate
clitic coordination elision modal past past-agree time
adj-order agree-np number question
adj-order adverb-place agree-np clitic clitic-order elision past pronoun
adj-order agree-far agree-np compare elision pronoun relative
adj-order agree-np be-have imperfect past past-agree pronoun sense
clitic elision question
adverb-place clitic elision past pronoun
adverb-place agree-pred subordinate that time
agree-np contraction elision number possess question
clitic past possess pronoun
coordination elision neg past
agree-far agree-np coordination elision neg past possess relative sense
adverb-place agree-far agree-np clitic coordination idiom past past-agree relative
agree-np question
clitic elision modal past pronoun
clitic past pronoun
country existential
agree-np elision neg past past-agree pronoun sense
agree-np elision modal possess
clitic elision past pronoun
plain
agree-far possess question relative
question
adj-order agree-np contraction past past-agree possess pronoun
adj-order agree-np agree-pred be-have coordination imperfect
pronoun
elision question
clitic neg past past-agree question relative
compare possess
adj-order agree-np past possess
question
elision future question
coordination elision exchange existential number possess
adj-order adverb-place agree-np contraction coordination existential number past
agree-np agree-pred pronoun
age be-have question
adj-order adverb-place agree-np
adverb-place be-have elision neg
elision modal possess sense subordinate time
clitic elision modal past pronoun
question
adj-order agree-np elision imperative possess
adverb-place agree-np coordination existential idiom time
agree-pred imperfect past past-agree possess pronoun
adj-order agree-np possess question
adverb-place past possess
contraction exchange
clitic modal
agree-np modal possess
adj-order agree-np contraction past past-agree possess pronoun
adverb-place country exchange possess subordinate
agree-pred
agree-np elision neg past past-agree pronoun
agree-np compare elision pronoun
clitic past pronoun
modal question
be-have imperfect past past-agree pronoun
adj-order adverb-place agree-np coordination elision imperfect neg past possess
adj-order agree-np contraction past past-agree pronoun sense
adj-order agree-np agree-pred contraction modal sense subordinate time
clitic neg
agree-np clitic future question
clitic clitic-order question
plain
adverb-place agree-np agree-pred clitic idiom possess subordinate
agree-np clitic past possess pronoun
be-have
agree-pred question
question
question
adverb-place coordination elision idiom modal that
clitic past pronoun
adverb-place contraction coordination country existential modal sense
elision neg time
agree-np question sense
elision question
agree-pred question
adverb-place possess
agree-np coordination existential
neg
country elision existential neg number subordinate
country modal question
agree-pred elision question
adj-order agree-far agree-np contraction coordination elision exchange future sense
possess question
adj-order adverb-place agree-np be-have contraction subordinate
agree-pred elision neg question
agree-far agree-np elision neg past past-agree pronoun relative sense
compare pronoun
adj-order adverb-place agree-np existential
adj-order agree-np clitic neg time
past
clitic past
adj-order agree-np contraction coordination exchange time
agree-far elision question relative sense
question
contraction existential
question
agree-far agree-pred elision neg past past-agree pronoun relative
agree-far be-have contraction coordination elision past past-agree relative
age be-have question
adj-order agree-np be-have clitic elision exchange subordinate that time
adverb-place clitic clitic-order past pronoun
number question
adj-order agree-np be-have elision modal past relative subordinate
contraction
adj-order adverb-place agree-np past possess relative
elision neg possess question
agree-far coordination elision past past-agree relative
adj-order agree-np coordination existential number past time
adj-order agree-np coordination country imperfect number
adj-order agree-np coordination possess time
future neg past past-agree question relative
country existential
be-have elision sense that
clitic elision past past-agree possess pronoun
adj-order adverb-place agree-far agree-np clitic coordination elision modal past past-agree relative
elision imperative neg
adj-order agree-np compare elision pronoun
adj-order adverb-place agree-np clitic clitic-order elision past possess pronoun
adj-order adverb-place agree-np be-have coordination imperfect past possess
elision question
clitic elision past possess pronoun
adj-order agree-far agree-np elision modal possess question
age be-have number
elision question
clitic past pronoun
adj-order agree-np contraction coordination elision existential
be-have clitic elision neg number subordinate
adj-order agree-np clitic past pronoun sense
adverb-place clitic future neg
elision question
clitic past possess pronoun
adverb-place clitic country number subordinate time
elision neg number past past-agree pronoun sense
agree-np clitic clitic-order elision past pronoun
imperative
agree-far agree-np clitic
be-have elision
agree-np neg pronoun sense
adj-order agree-far agree-np agree-pred elision neg relative subordinate
adj-order agree-np clitic
country question
agree-far agree-np neg pronoun relative
agree-pred elision existential subordinate
adverb-place clitic past pronoun
agree-np be-have possess
adj-order agree-np elision neg sense subordinate time
adj-order agree-np elision question
adj-order agree-np elision modal neg
adj-order agree-np clitic elision exchange imperfect possess sense subordinate that
adverb-place clitic elision past possess pronoun
agree-np imperative neg
agree-np clitic contraction modal past pronoun
question
agree-far agree-np be-have clitic contraction exchange relative subordinate
agree-far agree-np clitic elision exchange relative subordinate time
agree-np contraction imperative neg
adj-order adverb-place agree-np past
adj-order agree-np be-have clitic coordination country elision neg possess
idiom question
adverb-place agree-np coordination
clitic exchange
agree-np agree-pred elision neg pronoun
age be-have number question
adj-order agree-np agree-pred coordination imperfect possess
agree-np clitic coordination exchange
clitic elision past question
adj-order agree-np contraction existential
adverb-place possess
elision question
adverb-place agree-pred
clitic question
plain
agree-pred pronoun
clitic elision exchange existential idiom number subordinate
agree-np existential number
agree-np future possess sense
coordination neg past time
adj-order agree-np contraction exchange neg possess subordinate time
adj-order age agree-np be-have question
adj-order agree-np clitic modal past pronoun
adj-order agree-far agree-np country elision question
adverb-place be-have idiom imperfect
adverb-place agree-np modal subordinate
age be-have question
agree-np question
neg
adj-order agree-far agree-np past past-agree pronoun
agree-np imperative possess
clitic modal past pronoun
country elision neg past past-agree pronoun
adj-order adverb-place agree-np neg
adj-order agree-far agree-np elision past question relative
adj-order adverb-place agree-np country neg possess subordinate
adverb-place clitic future idiom
adverb-place elision past sense
clitic
clitic past pronoun relative
agree-pred imperfect
adverb-place clitic clitic-order time
agree-np clitic elision past possess pronoun relative
past possess
possess question
elision imperative neg
be-have imperfect question
exchange
past past-agree possess pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np agree-pred idiom subordinate
question
adj-order agree-np country existential
adj-order agree-np clitic past possess pronoun
agree-np neg past past-agree pronoun
adj-order adverb-place agree-np elision exchange subordinate
elision question
adj-order agree-np compare contraction past relative time
question
clitic past pronoun
agree-pred question
adj-order agree-np clitic contraction coordination future possess
agree-pred
adj-order agree-far agree-np contraction past past-agree possess pronoun sense
adj-order agree-np neg
adj-order agree-np clitic past pronoun
future neg question
agree-pred possess
adverb-place neg
clitic past pronoun
question
adj-order agree-np be-have possess
idiom
adverb-place
be-have
agree-far elision past past-agree pronoun relative sense
be-have time
adj-order agree-np existential
clitic clitic-order modal time
agree-np elision neg past possess time
adverb-place agree-np be-have coordination possess
adverb-place imperfect sense
age be-have elision past past-agree question relative
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np clitic elision exchange subordinate
question sense
adverb-place clitic exchange
clitic coordination exchange number past sense time
possess question
agree-np exchange
adj-order agree-np clitic number
adj-order agree-np exchange possess sense subordinate
clitic clitic-order elision question
adj-order agree-far agree-np elision question
adj-order agree-np imperative
adj-order adverb-place agree-np elision neg sense subordinate
question
coordination modal sense
adj-order adverb-place agree-np exchange possess subordinate
coordination country possess time
agree-np question
past possess
clitic elision past pronoun
clitic elision past pronoun
adj-order agree-np clitic modal past pronoun
adverb-place agree-np coordination country elision neg past past-agree
adj-order agree-np exchange neg subordinate
contraction question
adj-order adverb-place agree-np be-have coordination elision modal neg sense
possess sense
clitic contraction coordination exchange neg
be-have coordination neg time
clitic elision exchange neg possess subordinate
adverb-place time
adj-order agree-np coordination elision existential neg number past
elision neg
agree-far clitic contraction coordination exchange neg relative sense
clitic contraction past pronoun
elision neg past
age agree-pred be-have number subordinate
adj-order agree-np be-have clitic coordination elision exchange imperfect that time
contraction neg past past-agree pronoun
contraction exchange
clitic past pronoun
adverb-place coordination country past
age be-have coordination number possess time
agree-np agree-pred compare coordination elision imperfect
be-have imperfect possess
modal neg question
adverb-place coordination elision future neg number
adverb-place agree-pred clitic elision imperfect past possess pronoun relative
agree-np compare pronoun
past past-agree possess question relative
adj-order agree-np contraction question
existential idiom number
clitic exchange
adj-order agree-np agree-pred contraction coordination elision neg sense
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np agree-pred elision neg possess pronoun
adj-order adverb-place agree-np country modal
adj-order agree-np agree-pred elision pronoun
clitic contraction neg past past-agree
agree-np elision question
adj-order agree-np exchange possess
adverb-place elision neg past possess
adverb-place future idiom neg
adj-order adverb-place agree-np contraction elision exchange relative subordinate
adj-order agree-np agree-pred contraction possess pronoun
adj-order agree-np coordination elision exchange
adj-order agree-np possess
adverb-place contraction existential
plain
clitic neg
be-have elision neg
elision neg
agree-np existential neg subordinate
agree-np elision
adj-order age agree-np be-have coordination neg number sense
agree-far agree-np coordination number
elision question
age be-have elision past past-agree question relative sense
adj-order agree-np clitic elision past possess pronoun
neg question
agree-pred imperfect
agree-np elision neg past past-agree pronoun
be-have imperfect question
agree-np compare possess pronoun
adverb-place clitic elision
agree-np elision neg past possess
agree-np clitic idiom past pronoun
adj-order agree-np past
imperative possess
elision past past-agree
agree-pred imperfect possess
adj-order agree-np agree-pred contraction elision possess pronoun
adj-order agree-far agree-np neg possess
clitic coordination exchange possess
adverb-place coordination elision imperfect past past-agree possess
possess
elision neg past past-agree possess pronoun
agree-pred
adverb-place agree-np compare coordination past past-agree
clitic modal
agree-pred country number subordinate time
contraction elision modal question sense
contraction time
agree-pred question
adverb-place neg possess sense
agree-np neg possess
be-have
adj-order agree-far agree-np compare elision idiom possess pronoun relative
be-have coordination past
exchange possess
agree-np imperative neg
adj-order agree-np contraction exchange neg number possess subordinate time
number
elision possess pronoun sense
adverb-place modal
adj-order agree-np clitic past pronoun
adj-order agree-np clitic coordination elision existential number past past-agree that
adj-order agree-np elision neg past past-agree pronoun
agree-np agree-pred pronoun
adj-order agree-far agree-np past past-agree question relative
elision question
agree-far be-have clitic coordination elision exchange imperfect possess
agree-pred elision neg possess
adj-order agree-np agree-pred contraction elision modal neg past past-agree possess relative subordinate
adverb-place
adj-order agree-np clitic elision exchange existential subordinate
agree-np contraction existential
clitic clitic-order
clitic past pronoun
adj-order agree-np be-have imperfect past past-agree pronoun
past question
adj-order agree-np clitic elision past possess pronoun sense
adj-order agree-np clitic past possess pronoun
agree-np coordination existential
compare elision possess
clitic coordination exchange time
clitic past pronoun
adj-order agree-np elision question
adj-order adverb-place agree-far agree-np coordination elision exchange past past-agree possess relative
adverb-place possess
agree-np clitic past pronoun
plain
adj-order agree-far agree-np elision existential possess subordinate
adj-order adverb-place agree-np coordination imperfect possess
adj-order agree-np past question
adj-order agree-np coordination exchange past possess
adverb-place clitic clitic-order elision
adverb-place coordination elision modal neg
adj-order agree-np number question
agree-far be-have imperfect past past-agree pronoun relative
agree-np compare elision pronoun
adj-order agree-far agree-np agree-pred elision question relative
adj-order agree-np question relative
elision possess question
imperative neg possess
clitic past
adj-order adverb-place agree-np elision past past-agree
age be-have number
elision imperative neg
clitic past possess pronoun
clitic past pronoun
adj-order agree-np agree-pred elision question
adverb-place contraction existential number sense subordinate
adj-order agree-np question
adj-order agree-np clitic past pronoun
clitic modal past possess pronoun
agree-far compare elision relative
neg possess pronoun sense
question
adj-order agree-far agree-np clitic exchange possess subordinate
agree-np clitic contraction coordination modal neg sense
adj-order adverb-place agree-np agree-pred imperfect
plain
adverb-place coordination elision past past-agree
adj-order agree-far agree-np be-have coordination elision imperfect neg past possess sense time
adverb-place clitic exchange
adj-order agree-np modal question
compare relative
adverb-place existential number
adj-order agree-np clitic clitic-order elision past pronoun
age be-have question
exchange possess
clitic country subordinate
agree-pred contraction subordinate time
neg
adj-order agree-np be-have elision existential idiom subordinate
modal possess question
adj-order adverb-place agree-np coordination elision number past past-agree relative sense time
adj-order agree-far agree-np coordination elision exchange relative
adj-order agree-np agree-pred contraction coordination existential idiom imperfect number
adverb-place agree-far compare past past-agree possess relative
adj-order agree-np compare
adj-order agree-np agree-pred pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np country elision existential neg possess subordinate
compare elision
adj-order agree-np clitic elision exchange modal neg subordinate
agree-np neg
adj-order agree-far agree-np contraction elision pronoun relative
adj-order agree-np clitic coordination exchange future neg possess
elision question
adj-order agree-np clitic past possess pronoun
imperative neg
existential idiom number
elision question
adverb-place clitic coordination future neg possess sense
adj-order adverb-place agree-far agree-np relative
age be-have elision number
age be-have compare number possess subordinate
coordination country elision existential number possess
adj-order adverb-place agree-np agree-pred imperfect that
elision past sense
adj-order adverb-place agree-far agree-np agree-pred coordination imperfect past relative
elision question
agree-np clitic elision modal relative
country past past-agree time
adverb-place agree-far agree-np elision sense
adj-order agree-np agree-pred number subordinate
agree-pred elision pronoun
adj-order agree-far agree-np agree-pred compare elision pronoun relative
agree-far agree-np past past-agree possess pronoun
agree-np compare pronoun
agree-pred possess question
clitic clitic-order past possess pronoun
adverb-place elision idiom neg past
clitic neg
elision existential number
contraction coordination imperfect sense time
clitic elision neg past past-agree pronoun
be-have elision neg subordinate
agree-np contraction existential number
age agree-np be-have possess question
adverb-place
adj-order agree-np elision sense
agree-np clitic past pronoun relative
clitic elision past pronoun
adj-order adverb-place agree-np compare contraction coordination past
past possess question
country existential
adverb-place coordination possess
adj-order agree-np compare elision possess
possess question
clitic
agree-pred elision neg
contraction idiom number question
agree-np clitic contraction past possess pronoun
clitic coordination elision exchange
agree-far agree-np elision neg pronoun sense
adj-order agree-np past past-agree pronoun sense
adj-order agree-np be-have elision number subordinate time
past past-agree time
agree-far neg relative
elision question
adj-order agree-np clitic coordination elision exchange past possess
agree-np elision exchange
adverb-place clitic elision past possess pronoun
possess question
question
clitic elision past pronoun
idiom imperative neg
adj-order adverb-place agree-np be-have compare elision subordinate
adj-order agree-np contraction coordination elision existential imperfect number sense
agree-np imperative
agree-np past
agree-np imperative neg past past-agree relative
agree-np agree-pred coordination exchange possess
adj-order agree-np contraction past possess question sense
adverb-place existential possess subordinate
elision question
agree-pred
clitic past possess pronoun
adj-order agree-far agree-np clitic contraction elision possess question
agree-pred clitic possess subordinate
clitic modal past possess pronoun
adverb-place country
adverb-place be-have imperfect
adj-order agree-np clitic exchange modal possess subordinate
agree-np agree-pred existential number subordinate
agree-pred question
be-have coordination imperfect modal
clitic clitic-order elision past possess pronoun
adj-order adverb-place agree-np clitic elision past pronoun
elision sense subordinate time
adj-order agree-np be-have coordination elision existential
elision modal
agree-np compare coordination existential idiom
agree-pred coordination imperfect
adj-order adverb-place agree-np clitic past pronoun
question
be-have elision
agree-pred elision pronoun
adj-order adverb-place agree-np country elision existential subordinate
question
adverb-place agree-pred
past time
adverb-place
adverb-place question
idiom question
neg possess time
agree-pred be-have contraction coordination imperfect
adj-order agree-far agree-np past past-agree pronoun
agree-np clitic clitic-order elision past possess pronoun
elision neg
be-have question
adj-order agree-np question
clitic elision past pronoun relative
adj-order agree-np clitic coordination elision neg past
adj-order agree-np past past-agree pronoun sense
clitic clitic-order elision modal past pronoun relative
elision neg subordinate time
question
past past-agree
adj-order agree-np clitic elision past past-agree pronoun relative
question
elision idiom question
agree-np elision existential sense subordinate
neg sense
adj-order agree-np be-have imperfect
imperative
neg
adverb-place agree-far clitic contraction elision past past-agree relative subordinate
agree-np question
adj-order agree-np past past-agree relative time
adverb-place idiom past past-agree
clitic past pronoun
adj-order agree-np agree-pred contraction coordination modal
plain
neg
clitic possess question
existential
clitic existential possess subordinate time
agree-pred elision pronoun
adj-order agree-np
adj-order adverb-place agree-np agree-pred coordination country elision neg possess
agree-pred imperfect past past-agree pronoun sense
elision imperative neg
agree-np be-have elision
adverb-place elision future neg
adj-order agree-np agree-pred clitic clitic-order elision neg past pronoun relative
agree-np idiom past
adj-order adverb-place agree-np number past
agree-pred imperfect past past-agree pronoun
adj-order agree-far agree-np question
clitic clitic-order question
clitic neg
agree-np neg
clitic elision past pronoun relative
adj-order agree-np clitic elision past pronoun
imperative
contraction elision pronoun
adj-order agree-np exchange
adj-order agree-np contraction elision existential subordinate time
adj-order agree-np compare number sense subordinate
agree-np agree-pred coordination elision neg number past possess relative
adj-order agree-np elision neg past time
adverb-place country elision possess subordinate
neg
adj-order agree-np agree-pred pronoun
agree-far agree-pred coordination elision existential number past past-agree relative
adj-order agree-np clitic clitic-order elision past possess pronoun
elision imperative neg
adj-order agree-np coordination existential past possess
adverb-place past past-agree
adj-order agree-np question
agree-np clitic clitic-order past past-agree pronoun relative
adj-order agree-np elision modal question
adj-order agree-far agree-np coordination elision future past relative
coordination country existential number
agree-np existential
agree-np coordination modal past time
adj-order agree-np clitic past pronoun
adj-order agree-np compare elision pronoun relative
modal
be-have imperfect past past-agree pronoun
clitic modal past pronoun
adj-order agree-far agree-np clitic elision past past-agree pronoun relative
country elision question
question
clitic elision past question
adj-order adverb-place agree-np coordination country elision modal
agree-far agree-pred elision possess relative subordinate
clitic past pronoun
agree-pred be-have contraction relative subordinate time
adverb-place
agree-np elision imperative neg
agree-far agree-pred contraction elision possess pronoun
agree-np contraction exchange possess
adverb-place imperfect sense
neg
age agree-np be-have question
adj-order agree-np elision neg past past-agree pronoun sense
agree-np coordination existential number
adj-order agree-np compare possess question
adj-order agree-np agree-pred country elision existential number subordinate
elision question
clitic past possess pronoun
adverb-place age be-have number
adj-order adverb-place agree-far agree-np clitic contraction coordination exchange modal neg past past-agree relative sense
elision existential number
imperative
imperative
adverb-place clitic clitic-order past pronoun
number question sense
agree-far contraction imperfect past past-agree pronoun relative
agree-np agree-pred elision neg
adj-order agree-far agree-np contraction coordination elision existential neg number past sense
adj-order adverb-place agree-np clitic clitic-order elision past pronoun
adj-order agree-np imperative neg possess
adj-order agree-np clitic past pronoun
clitic past pronoun relative
elision existential number
agree-np imperative
adverb-place contraction future neg sense
sense
elision question
agree-far agree-pred contraction elision neg possess pronoun
agree-pred
question
question
clitic modal neg
be-have imperfect possess
adverb-place clitic
adj-order agree-np
adj-order agree-np neg possess
agree-np imperative neg
neg
adj-order agree-np elision neg past question
agree-far elision relative subordinate
adj-order agree-np agree-pred clitic coordination idiom neg past
adj-order agree-np clitic past possess pronoun
adj-order adverb-place agree-far agree-np be-have elision subordinate time
agree-pred elision neg
elision neg past question
adj-order adverb-place agree-np clitic elision past possess pronoun
adverb-place coordination elision imperfect past possess sense that
adj-order agree-np imperative neg possess
adj-order adverb-place agree-far agree-np elision modal past past-agree relative
adj-order agree-np clitic time
adj-order agree-np compare elision relative
neg
adverb-place clitic contraction coordination exchange future neg
adverb-place coordination country time
adj-order agree-np modal subordinate
country question
past past-agree possess pronoun
agree-pred elision question
imperative neg
adj-order adverb-place agree-np clitic subordinate time
elision neg past past-agree pronoun
clitic past past-agree time
agree-np clitic elision past past-agree pronoun relative
coordination elision existential
adj-order agree-np agree-pred elision imperative neg relative
adj-order agree-np neg that
adverb-place agree-np agree-pred coordination imperfect neg
adverb-place coordination elision idiom past
adverb-place agree-np clitic compare coordination number possess
agree-np possess question
neg
adj-order agree-np number question
clitic elision modal past past-agree pronoun relative
adj-order agree-far agree-np agree-pred elision neg past relative
compare possess pronoun
adj-order agree-np exchange possess
compare coordination country elision existential
adverb-place clitic elision exchange subordinate
question
elision neg pronoun
agree-pred
past past-agree
adj-order agree-np agree-pred imperfect past past-agree pronoun
be-have subordinate
adj-order agree-np imperative possess
clitic contraction past pronoun
clitic coordination exchange existential
imperfect question
clitic past possess pronoun
adj-order agree-far agree-np contraction elision neg past possess
adj-order agree-np clitic clitic-order elision past pronoun relative
clitic clitic-order future question
agree-np clitic contraction elision modal past pronoun
clitic elision past past-agree possess pronoun
adverb-place contraction coordination past possess sense time
clitic past pronoun
agree-np compare country elision existential subordinate
agree-np agree-pred modal possess subordinate time
clitic clitic-order past pronoun
country elision question
agree-pred neg
adj-order agree-np clitic past pronoun
contraction
agree-pred
agree-far elision idiom modal question relative
elision modal possess question
agree-np elision number subordinate
agree-pred pronoun
adj-order agree-np compare
compare
number question
be-have
question
agree-np clitic clitic-order modal past pronoun
adverb-place clitic modal
adj-order adverb-place agree-np clitic
agree-np imperative possess
adj-order agree-np elision imperative neg possess
agree-pred elision pronoun
clitic clitic-order neg time
adverb-place agree-far agree-pred relative subordinate
elision question
elision imperfect
agree-np coordination elision possess
possess
country future question
agree-pred imperfect question
agree-np clitic elision existential neg subordinate
agree-np agree-pred imperfect
agree-far agree-pred elision number past past-agree relative subordinate
contraction imperative possess
adverb-place coordination elision exchange possess
adverb-place clitic elision past pronoun
clitic coordination exchange sense that
agree-far agree-np agree-pred elision pronoun relative
question
clitic past
agree-np elision question
question
adverb-place country existential number
elision neg past past-agree pronoun
adverb-place be-have contraction possess subordinate
existential number
adverb-place future
agree-pred pronoun
agree-np country elision possess subordinate
agree-pred possess question
adj-order agree-np agree-pred coordination country existential
clitic coordination exchange
clitic clitic-order past pronoun
adj-order agree-np compare contraction existential subordinate
age be-have question
adverb-place be-have imperfect
elision question
agree-pred question
compare pronoun
plain
compare contraction modal possess sense subordinate
agree-pred question
agree-far clitic imperfect neg past relative
adverb-place contraction idiom neg past past-agree
clitic past pronoun
adj-order agree-np agree-pred elision neg subordinate time
agree-np clitic past pronoun
elision question
clitic neg question
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative
agree-np coordination elision exchange neg
adj-order agree-np existential
coordination country existential idiom possess
clitic elision past pronoun
elision pronoun sense
adj-order agree-far agree-np agree-pred imperfect question relative
clitic clitic-order elision past pronoun
agree-np question
clitic elision exchange subordinate time
agree-pred exchange possess subordinate
past past-agree pronoun
neg possess
adj-order agree-far agree-np compare possess pronoun
clitic past possess pronoun
adj-order agree-far agree-np elision question relative
adj-order adverb-place agree-np existential number subordinate
agree-np agree-pred imperfect possess
adj-order agree-np agree-pred elision existential neg possess subordinate
agree-np clitic past pronoun
agree-np clitic clitic-order elision past possess pronoun
adverb-place clitic exchange
elision question
plain
elision existential number
age be-have clitic coordination exchange number
adj-order agree-np compare
clitic
adj-order agree-far agree-np agree-pred elision imperfect past past-agree pronoun
agree-far agree-np agree-pred question
question
adj-order agree-np number question
question
future
coordination country existential past
agree-np contraction country elision existential modal sense subordinate
question
adj-order agree-np contraction elision existential number subordinate
adverb-place coordination country neg past past-agree
adj-order agree-np future neg possess
adj-order agree-np existential number
agree-np compare pronoun
adj-order agree-np modal question
adj-order agree-np contraction exchange
elision question
agree-pred elision neg pronoun
agree-far agree-pred contraction elision pronoun relative
adverb-place agree-far elision modal possess relative subordinate time
elision imperfect
agree-pred imperfect question
clitic clitic-order elision question
adj-order agree-np contraction neg sense subordinate time
adverb-place contraction neg sense
agree-pred imperfect
agree-pred pronoun
clitic subordinate
adj-order agree-np imperative neg
compare possess pronoun
country elision imperfect
question sense
clitic past pronoun relative
agree-np idiom subordinate that
adj-order agree-np clitic past possess pronoun
question
adverb-place agree-np be-have contraction relative subordinate time
contraction coordination past past-agree possess sense
adj-order adverb-place agree-np number past
agree-far contraction country elision neg past past-agree pronoun relative sense
adj-order agree-np clitic past pronoun
agree-np compare elision neg subordinate
agree-far agree-np clitic coordination exchange past past-agree relative time
agree-np modal that
adj-order agree-np clitic contraction subordinate
agree-np contraction coordination elision exchange possess
adverb-place compare coordination elision
agree-np agree-pred elision neg pronoun
be-have elision imperfect
adj-order adverb-place agree-np coordination elision idiom neg past time
adj-order agree-np imperative
adj-order agree-np clitic elision number past question
adverb-place agree-pred imperfect
adverb-place agree-np subordinate
adj-order agree-np question
adj-order agree-far agree-np be-have elision modal relative sense subordinate
adj-order age agree-np be-have elision exchange number possess sense subordinate that
agree-pred coordination elision possess
clitic modal past possess pronoun
adj-order agree-np elision question
adj-order agree-np past past-agree pronoun
imperfect possess time
coordination existential future idiom
clitic past pronoun
imperative
adj-order agree-np clitic coordination exchange future time
adj-order agree-np agree-pred question
adj-order agree-np existential idiom number
agree-pred elision imperfect
agree-far agree-pred elision pronoun relative
adj-order agree-far agree-np elision imperfect neg relative sense time
agree-np time
imperfect
clitic elision neg
imperfect number possess time
compare possess question
adj-order agree-np past
adj-order agree-np neg number possess
clitic past pronoun sense
agree-np be-have coordination elision exchange neg possess time
compare past past-agree possess pronoun relative sense
adj-order agree-np contraction elision exchange modal relative subordinate
agree-far clitic elision neg past past-agree pronoun relative
adj-order agree-np clitic elision neg subordinate
agree-far agree-pred elision neg question relative
agree-pred elision neg pronoun
agree-far clitic elision modal neg relative
question
adj-order agree-np elision past question sense
agree-np existential number
agree-pred imperfect past past-agree pronoun
adj-order agree-np exchange
adj-order adverb-place agree-np agree-pred coordination elision neg past possess
agree-np coordination elision existential modal number
plain
question
plain
elision existential idiom subordinate
adj-order agree-np elision existential number sense that
agree-np clitic past pronoun
imperative
elision neg possess that
adj-order adverb-place agree-np idiom question
adj-order agree-np compare coordination elision exchange
elision neg past
question
adverb-place clitic coordination elision existential future idiom number
adj-order agree-np clitic past pronoun
adj-order agree-np contraction coordination exchange possess sense
agree-np clitic coordination neg past past-agree time
imperative
adj-order adverb-place agree-np elision number
clitic contraction coordination elision neg past past-agree sense time
modal
elision imperative
adj-order agree-far agree-np compare elision question relative
time
adj-order agree-np coordination existential idiom number
adj-order agree-np question
agree-np clitic contraction elision existential past subordinate that
adj-order agree-np clitic contraction elision past pronoun
adj-order agree-np past
agree-pred question
be-have
agree-pred coordination possess
contraction exchange
elision neg past past-agree pronoun
adverb-place clitic elision past possess pronoun
past past-agree possess pronoun sense
adverb-place elision existential
adj-order agree-np modal
agree-pred pronoun
agree-pred elision neg
adverb-place modal possess
adj-order agree-np be-have country elision neg subordinate time
adj-order agree-np coordination imperfect neg number time
adverb-place clitic
adj-order agree-np elision neg past sense
adj-order agree-np agree-pred coordination country future neg
imperative
elision question
adverb-place agree-np coordination country elision neg past possess
adverb-place country
adverb-place
elision imperative neg
existential idiom
adj-order adverb-place agree-np agree-pred clitic coordination elision idiom imperfect past
adj-order agree-np clitic clitic-order modal past pronoun
adj-order agree-np be-have elision neg possess subordinate
adj-order agree-far agree-np elision neg past past-agree pronoun relative
adj-order agree-np contraction coordination elision exchange existential number possess
adj-order agree-np clitic elision modal past pronoun
country elision question
clitic exchange existential number subordinate
contraction coordination country imperfect sense
agree-np agree-pred contraction coordination idiom imperfect possess sense
adj-order agree-np clitic clitic-order contraction elision modal past possess pronoun
agree-np clitic compare exchange subordinate
adj-order age agree-np be-have past past-agree question relative
adverb-place agree-np past
adj-order adverb-place agree-np agree-pred imperfect
agree-np clitic past possess pronoun
contraction exchange
adverb-place elision future idiom possess
idiom question
elision imperative neg
agree-far compare elision possess pronoun
adverb-place clitic future idiom
modal neg possess
adj-order agree-np modal question
clitic past past-agree possess pronoun relative
adj-order agree-np agree-pred number subordinate time
elision question sense
agree-np past past-agree pronoun
adj-order agree-np agree-pred elision pronoun
adj-order agree-far agree-np elision question relative sense
adj-order agree-far agree-np agree-pred compare past past-agree pronoun relative
clitic modal possess
agree-far agree-np elision relative sense subordinate
agree-np clitic clitic-order elision past possess pronoun
elision imperfect
adj-order adverb-place agree-np
agree-np question
elision past past-agree question relative
clitic past pronoun
clitic question
adj-order agree-far agree-np be-have coordination imperfect possess
adj-order agree-np modal possess
adj-order age agree-np be-have question
clitic modal neg possess subordinate
imperfect
question
agree-np compare pronoun
imperative possess
elision question
compare
existential subordinate
adj-order adverb-place agree-np country elision number subordinate time
clitic future
existential subordinate
clitic elision past pronoun
adverb-place agree-far agree-np agree-pred idiom imperfect relative
agree-far agree-np coordination exchange number past possess
adverb-place agree-far country elision neg past past-agree possess
adverb-place coordination neg sense
adverb-place clitic country subordinate
clitic modal past pronoun
adj-order agree-np contraction coordination country exchange existential
agree-far compare elision past past-agree pronoun relative
agree-far elision
adj-order agree-np compare
clitic modal
elision question
adj-order agree-np agree-pred
adj-order agree-np country existential neg subordinate
agree-far be-have imperfect past past-agree pronoun
elision question
coordination country existential number past
adverb-place agree-np clitic past pronoun
adj-order agree-np be-have contraction elision exchange possess subordinate
adverb-place coordination elision modal sense time
adj-order agree-np clitic past pronoun relative
country elision question
adj-order agree-far agree-np agree-pred contraction elision pronoun
coordination existential idiom number possess
adverb-place age be-have clitic modal number subordinate
adj-order agree-np be-have country
agree-np clitic modal past pronoun
elision question
adj-order agree-far agree-np agree-pred coordination existential imperfect relative
agree-np question relative
adj-order agree-far agree-np elision past past-agree relative time
adj-order adverb-place agree-np clitic past possess pronoun
elision neg subordinate
compare possess pronoun relative
adj-order agree-np elision exchange possess
agree-np imperative
adj-order agree-np number question
adj-order adverb-place agree-np
agree-np contraction question
adj-order agree-far agree-np question
adverb-place elision
adverb-place clitic country exchange subordinate
adj-order agree-far agree-np be-have compare elision relative subordinate
imperative neg possess
compare coordination elision past past-agree relative time
adverb-place agree-far past past-agree relative sense subordinate
agree-np modal question
question
adj-order agree-np elision past possess question
agree-far relative
agree-pred question
age agree-np be-have elision past past-agree question relative
adj-order age agree-np be-have contraction coordination existential number
adj-order agree-np be-have compare elision subordinate
elision question
elision question
agree-pred be-have coordination elision possess time
adj-order agree-np coordination past past-agree relative sense time
adj-order agree-np compare
contraction modal question sense
adverb-place
clitic past pronoun
adverb-place country future idiom
agree-far elision past past-agree question relative
clitic exchange that
agree-far agree-np possess
imperative
agree-pred elision pronoun
adj-order agree-np coordination existential
agree-far question relative
elision question
adj-order adverb-place agree-np question
elision idiom question
agree-np clitic past pronoun
neg possess
adj-order agree-np future neg question
question
clitic past pronoun
clitic elision past pronoun
adj-order adverb-place agree-np elision
adj-order adverb-place agree-np coordination existential possess
country existential number subordinate
adj-order agree-np elision neg past past-agree possess pronoun sense
adj-order adverb-place agree-far agree-np possess sense subordinate
imperative possess
agree-far elision modal past past-agree question relative
agree-far modal past past-agree question relative
clitic number past past-agree pronoun sense
agree-pred country elision neg subordinate time
agree-pred
country
adj-order agree-np past past-agree pronoun
agree-far agree-pred elision past past-agree question relative
compare elision possess pronoun
agree-np agree-pred clitic coordination exchange
clitic past pronoun
adj-order agree-np imperative neg
agree-np modal time
adverb-place age be-have elision number
adverb-place agree-np contraction coordination modal number sense time
agree-np exchange subordinate
adj-order agree-np elision existential idiom number subordinate
agree-pred elision possess pronoun
adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
be-have imperfect past past-agree pronoun
agree-np be-have coordination possess time
agree-pred question
country question
adj-order agree-np elision existential subordinate time
adj-order agree-np contraction past past-agree possess pronoun sense
adj-order agree-np clitic elision past pronoun
agree-np possess
agree-pred possess pronoun
adverb-place agree-pred elision modal possess sense subordinate
compare possess pronoun
adj-order agree-np future
agree-pred imperfect past past-agree pronoun sense
agree-far agree-np elision neg past past-agree pronoun relative
country modal
adj-order agree-np imperative neg
clitic idiom neg
adj-order agree-np elision neg past past-agree pronoun relative
clitic elision past possess pronoun
imperative
adverb-place number
agree-np clitic elision past possess pronoun
adj-order agree-np past
adj-order agree-np clitic modal past pronoun relative
agree-np past past-agree pronoun sense
agree-pred elision neg
possess question
clitic elision question
clitic time
agree-np elision neg past past-agree pronoun sense
existential
agree-pred number question
clitic past pronoun
agree-np question
contraction modal sense
question
elision imperative
agree-pred elision pronoun
clitic elision past possess pronoun
agree-np agree-pred compare elision neg possess pronoun relative
coordination elision exchange modal time
clitic compare elision exchange subordinate
clitic contraction coordination modal
adverb-place exchange possess
agree-far agree-pred pronoun
elision question
question
elision question
agree-far agree-pred country imperfect relative time
contraction modal
adj-order agree-np question
question
possess question
imperfect
agree-np past
adj-order agree-np compare elision pronoun
adj-order agree-np coordination idiom past
agree-np agree-pred possess relative subordinate
clitic elision time
adj-order agree-np compare elision pronoun
adj-order agree-np clitic elision past pronoun
clitic past pronoun
adj-order adverb-place agree-np coordination possess
agree-pred elision
agree-pred question
clitic modal
adj-order agree-np agree-pred coordination existential imperfect possess
agree-pred
elision possess question
adj-order agree-np agree-pred clitic clitic-order elision neg past pronoun relative
adverb-place agree-far agree-pred elision neg past relative
agree-np elision question
clitic elision past possess pronoun sense
adj-order agree-np country past past-agree time
agree-pred clitic exchange subordinate
adj-order agree-np contraction elision modal question
pronoun
clitic question
agree-np country modal subordinate
age agree-np be-have elision question
agree-np be-have imperfect past past-agree pronoun sense
elision possess
agree-np existential modal neg subordinate
adj-order agree-np country elision exchange subordinate time
adj-order agree-np clitic future
adverb-place imperfect
agree-np clitic past past-agree possess pronoun relative
agree-np coordination elision neg possess time
adverb-place clitic exchange
adj-order agree-np be-have coordination future
adverb-place agree-np clitic exchange possess subordinate
coordination possess time
past sense
adverb-place clitic
adj-order agree-np elision question
imperative possess
existential
elision neg past possess
clitic clitic-order modal past pronoun
agree-far clitic past past-agree time
age be-have clitic coordination exchange number
elision question
agree-np possess
adverb-place future neg
clitic modal past pronoun relative
adj-order adverb-place agree-np coordination elision neg past sense
agree-far elision past past-agree question relative
adj-order agree-np agree-pred neg pronoun
agree-far question relative
age agree-np be-have possess question
agree-pred imperfect past past-agree pronoun
compare elision possess pronoun
elision question
coordination country elision possess
adj-order agree-np coordination country past possess time
elision neg number that
contraction possess question
clitic past past-agree
adj-order agree-np imperative neg
adverb-place agree-far agree-np be-have coordination elision past past-agree relative
adj-order agree-np past past-agree possess pronoun
agree-far agree-np agree-pred neg past past-agree relative subordinate time
adj-order agree-far agree-np agree-pred elision pronoun
agree-np clitic exchange subordinate
agree-pred imperfect past past-agree pronoun sense
adj-order agree-np agree-pred modal sense subordinate
agree-np imperative
clitic past possess pronoun
adverb-place elision number
adj-order agree-far agree-np clitic elision past past-agree
adverb-place clitic contraction coordination exchange time
agree-pred possess
clitic clitic-order past pronoun relative
compare
clitic modal past pronoun
adverb-place agree-np be-have elision neg subordinate
adj-order agree-np coordination elision exchange past
agree-far agree-np past past-agree pronoun relative
agree-pred question
adverb-place coordination existential idiom
clitic elision question
adj-order agree-np imperative
agree-np clitic clitic-order past pronoun
clitic modal
adj-order agree-np modal possess question
agree-pred question
be-have imperfect past past-agree pronoun
adj-order agree-np question
adj-order agree-np modal question
adj-order agree-np clitic elision past past-agree possess time
clitic elision modal past pronoun
adj-order agree-np elision possess question
adj-order agree-far agree-np agree-pred imperfect past past-agree possess pronoun sense
adj-order adverb-place agree-np agree-pred elision
adj-order agree-np agree-pred coordination
adj-order agree-np question relative
elision neg number past past-agree possess pronoun
agree-np clitic elision modal past past-agree pronoun relative
clitic elision past pronoun
agree-np agree-pred coordination exchange imperfect
clitic clitic-order past pronoun
agree-np imperative neg
agree-pred imperfect past past-agree pronoun sense
neg possess
agree-pred possess
clitic elision past pronoun
adverb-place modal
adj-order agree-far agree-np compare elision past past-agree relative
clitic elision modal past possess pronoun
adverb-place contraction coordination neg
adj-order adverb-place agree-np be-have modal subordinate
adverb-place be-have imperfect
adj-order agree-np be-have coordination number time
question
country past past-agree possess pronoun
adverb-place agree-far coordination elision neg past past-agree relative
clitic past pronoun
agree-np clitic modal past pronoun
age be-have question
elision neg past
adj-order agree-np clitic clitic-order number
agree-far agree-np contraction elision neg past past-agree pronoun relative sense
past
agree-pred elision
contraction elision past past-agree pronoun relative sense
clitic modal question
contraction elision existential neg subordinate
adj-order agree-far agree-np compare contraction relative
adj-order agree-np clitic past pronoun
coordination elision neg past time
adverb-place clitic elision past possess pronoun
question
adj-order agree-np be-have elision exchange subordinate
elision past question sense
adverb-place age agree-far be-have elision number relative
adverb-place agree-pred coordination elision neg sense
agree-pred subordinate
country future
adj-order agree-np agree-pred possess pronoun
question
agree-np modal neg relative subordinate
adj-order agree-np imperative
neg subordinate time
adj-order agree-np elision exchange subordinate
adj-order agree-np coordination exchange possess
adj-order agree-np clitic elision modal past past-agree pronoun relative
question
clitic clitic-order elision past question
adj-order agree-np be-have coordination imperfect
clitic contraction elision past possess pronoun
clitic coordination imperfect neg past
neg possess time
agree-np be-have coordination elision neg past possess time
question
adj-order agree-far agree-np elision neg past past-agree pronoun relative
adj-order agree-far agree-np agree-pred past past-agree pronoun relative
adj-order agree-far agree-np compare possess pronoun
adj-order agree-np agree-pred clitic elision number past past-agree relative subordinate
adj-order age agree-np be-have elision number
adj-order adverb-place agree-np country existential subordinate
modal time
contraction possess question
adj-order agree-np agree-pred clitic coordination imperfect number past
agree-far possess question
adverb-place elision idiom past past-agree
adj-order agree-np neg
existential
clitic coordination neg past past-agree time
adj-order agree-np elision neg past past-agree pronoun
existential idiom number
clitic elision past pronoun relative
imperative
agree-np country elision existential subordinate
adj-order agree-np existential number
agree-pred imperfect question that
question
adj-order agree-np
clitic clitic-order past pronoun
elision neg past
clitic past possess pronoun
agree-pred subordinate
agree-np elision idiom number past question
adj-order agree-np future neg
adj-order agree-np clitic past past-agree possess pronoun
adj-order agree-np be-have
adj-order agree-np elision existential number
adj-order agree-np agree-pred pronoun
adj-order agree-far agree-np clitic neg past past-agree pronoun
clitic elision past possess pronoun
agree-np imperative
imperative
adj-order agree-far agree-np be-have coordination elision imperfect past past-agree relative time
adj-order agree-np clitic coordination exchange imperfect possess
agree-far be-have coordination elision existential idiom past past-agree relative
adj-order agree-np clitic possess question
coordination elision past that
adj-order agree-np imperative neg
adj-order agree-np clitic modal past pronoun
adverb-place question sense
compare possess pronoun
adj-order agree-far agree-np elision question relative
adverb-place agree-np elision past
adj-order agree-np future neg number time
agree-np clitic clitic-order past pronoun
clitic coordination elision neg
adj-order agree-np past possess question
agree-pred elision neg subordinate
coordination country elision existential past past-agree possess
agree-pred
adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun
past past-agree time
agree-np country existential number
agree-far agree-np past past-agree question relative
adj-order agree-far agree-np compare elision past past-agree pronoun relative
clitic coordination exchange existential
agree-far elision question
adj-order agree-np question sense
coordination existential idiom
contraction neg sense time
agree-pred imperfect
adj-order agree-far agree-np compare elision past past-agree possess pronoun relative
adverb-place elision past possess
be-have question
adj-order agree-np number question
agree-np clitic coordination exchange number past
adverb-place agree-np coordination country elision existential
adj-order agree-np existential number
adj-order agree-np modal time
clitic contraction elision possess question
adj-order agree-far agree-np question
elision idiom question
agree-far agree-np be-have contraction coordination elision exchange relative sense
adverb-place clitic clitic-order past pronoun
adverb-place be-have elision neg subordinate
agree-pred exchange possess subordinate
be-have coordination idiom imperfect
clitic past pronoun
adj-order agree-np possess question
clitic elision past pronoun sense
possess time
agree-far agree-np elision future past past-agree relative
clitic past pronoun sense
imperative
contraction past question
adj-order agree-far agree-np clitic elision past question relative
agree-np exchange neg sense subordinate
adverb-place coordination elision future
adj-order adverb-place agree-np be-have coordination imperfect possess
question
imperative neg
adverb-place coordination elision exchange
adj-order adverb-place agree-np elision possess subordinate
question
adj-order agree-np agree-pred coordination elision imperfect neg past past-agree relative
clitic clitic-order neg question
agree-np elision existential idiom modal number sense subordinate
agree-pred imperfect
agree-np compare pronoun
plain
adj-order adverb-place agree-np clitic coordination elision
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
adverb-place number past
adj-order agree-far agree-np elision past possess question relative
adverb-place clitic clitic-order past pronoun
agree-pred clitic coordination exchange
adj-order agree-np coordination country existential future number
agree-np past past-agree pronoun
clitic past pronoun
adj-order agree-np contraction coordination existential imperfect number possess
adverb-place possess subordinate
agree-pred possess pronoun
agree-far be-have coordination elision imperfect neg relative
adj-order agree-np clitic clitic-order possess question
adj-order agree-np agree-pred elision pronoun
elision question
agree-far elision question
time
clitic past pronoun
adverb-place be-have possess
imperative neg possess
adj-order agree-np existential
elision question
adj-order adverb-place agree-np past past-agree
agree-np contraction elision neg past
adj-order agree-far agree-np contraction elision question
country elision question
coordination exchange imperfect time
neg number sense
adj-order adverb-place agree-np compare sense subordinate time
clitic past past-agree question
adj-order agree-np clitic contraction past past-agree pronoun
adj-order agree-np clitic past pronoun
agree-pred compare elision neg possess subordinate
clitic past pronoun
elision neg past possess
agree-far elision possess question
elision neg past time
adj-order agree-np existential neg sense subordinate
agree-far clitic number
agree-np be-have existential subordinate
adverb-place agree-np exchange
adj-order agree-np agree-pred pronoun
adj-order agree-far agree-np question
clitic clitic-order modal past pronoun
agree-far elision past relative
question
coordination imperfect time
adj-order agree-np clitic modal past pronoun
past
adj-order agree-np clitic clitic-order possess
contraction future sense
clitic country exchange neg subordinate time
past past-agree possess
adj-order agree-np imperative possess
elision question
clitic elision question
adj-order agree-np imperative
adj-order agree-np compare elision pronoun
adverb-place clitic contraction coordination modal neg possess sense
adj-order agree-np be-have country elision neg subordinate time
adj-order agree-np modal subordinate
contraction existential
adverb-place clitic future neg
agree-np exchange
adj-order agree-np past past-agree question relative
plain
adverb-place agree-np coordination country existential number possess
agree-np agree-pred coordination modal number relative
adj-order agree-far agree-np agree-pred elision pronoun relative
adverb-place clitic exchange
agree-pred elision pronoun
clitic coordination exchange modal possess
agree-np be-have elision neg subordinate
adverb-place possess
adj-order agree-far agree-np elision neg past past-agree pronoun
imperative
agree-far be-have compare coordination elision relative
adj-order adverb-place agree-np contraction past past-agree possess
imperfect
adj-order adverb-place agree-np coordination elision existential idiom neg past past-agree
clitic past pronoun
adj-order agree-np agree-pred elision number relative subordinate time
question
be-have coordination future imperfect neg time
agree-far elision past past-agree question relative
plain
agree-pred elision pronoun
agree-np elision past past-agree pronoun
exchange
coordination country elision modal neg past time
adj-order adverb-place agree-far agree-np elision past past-agree relative
be-have elision neg subordinate
adj-order agree-far agree-np clitic contraction neg
be-have elision existential neg possess subordinate
adj-order agree-far agree-np compare elision exchange past past-agree relative sense subordinate
elision imperfect relative
adj-order agree-np elision imperative
adj-order agree-np elision possess question
imperative
agree-pred possess pronoun
adj-order adverb-place agree-np contraction elision subordinate
clitic elision past pronoun
past
clitic past possess pronoun
adj-order agree-np coordination country existential
clitic past pronoun
adj-order agree-np agree-pred question
elision question
adverb-place elision idiom neg past past-agree
adverb-place agree-pred coordination elision possess
question sense
clitic coordination country exchange imperfect
agree-pred question
agree-far compare elision past past-agree relative
agree-np agree-pred clitic past pronoun relative
adverb-place agree-pred
imperative neg
adj-order agree-np clitic elision past past-agree possess pronoun sense
adj-order adverb-place agree-np agree-pred contraction neg subordinate
be-have question
possess question
clitic question
contraction sense
agree-pred coordination that
adj-order agree-far agree-np agree-pred elision pronoun relative
clitic coordination country exchange existential number
future question
agree-np existential
coordination country elision modal neg time
clitic elision
adverb-place agree-np clitic
clitic clitic-order future
adverb-place contraction coordination past past-agree
adj-order agree-np contraction elision existential neg number sense subordinate
clitic coordination modal neg
adj-order agree-np be-have imperfect past past-agree possess pronoun
exchange
adj-order agree-np imperative
adj-order adverb-place agree-np clitic coordination existential
clitic elision past possess pronoun
country past question
agree-np country neg past past-agree pronoun
adj-order agree-far agree-np number relative time
adj-order agree-np clitic coordination exchange neg possess time
adverb-place coordination elision past past-agree sense
coordination elision existential idiom neg number past possess time
agree-np elision neg past relative
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
agree-np clitic coordination exchange neg possess
adj-order agree-np compare possess subordinate time
agree-np clitic neg past past-agree pronoun
agree-far agree-np elision possess question relative
adverb-place possess
clitic past pronoun
age agree-far agree-pred be-have coordination elision imperfect number past past-agree relative
clitic idiom past pronoun
adj-order adverb-place agree-np country elision modal neg possess subordinate
adj-order agree-far agree-np compare elision possess
be-have
agree-pred elision question
age be-have question
adj-order agree-np be-have possess
agree-np contraction exchange possess
adj-order agree-np elision existential
adj-order agree-np clitic past question
question
agree-np clitic coordination elision exchange neg number past possess
adj-order adverb-place agree-np agree-pred elision modal possess subordinate
agree-np elision sense
adj-order agree-np elision subordinate
adj-order agree-far agree-np compare possess pronoun relative
adj-order agree-np imperative
age be-have elision neg number subordinate time
clitic possess
agree-np imperative
elision imperative
clitic past possess pronoun
adverb-place country modal neg subordinate
question
adj-order agree-np compare elision possess pronoun
plain
adj-order agree-np elision past past-agree time
adverb-place elision relative subordinate
adj-order agree-np coordination country existential number time
agree-np neg
agree-np past time
be-have elision imperfect
adverb-place be-have coordination past
possess question
clitic question
adj-order agree-np agree-pred elision
clitic clitic-order past possess pronoun
adj-order agree-np question
elision question
adverb-place be-have elision
elision question
agree-far country elision neg relative time
adj-order adverb-place agree-np existential idiom
adj-order agree-far agree-np past past-agree question relative
adj-order agree-np clitic neg past past-agree pronoun
adj-order agree-np clitic modal time
adj-order agree-np clitic clitic-order elision past pronoun
country elision modal question
adj-order agree-np modal subordinate time
agree-np elision neg past past-agree pronoun
question
adverb-place future sense
adj-order agree-np elision neg past question relative
clitic elision past possess pronoun
contraction existential
agree-np clitic coordination number
imperative
agree-pred neg
agree-np coordination elision existential number time
adj-order agree-np country existential
be-have elision neg
clitic contraction coordination exchange existential
agree-np elision neg past past-agree pronoun sense
be-have
adverb-place clitic coordination elision exchange neg past
adj-order adverb-place agree-np existential
question
imperative
agree-np imperative possess
clitic compare coordination exchange past past-agree relative
adj-order agree-np compare elision possess pronoun
imperfect
adj-order agree-np past
adj-order agree-np contraction country existential number possess sense subordinate
adj-order agree-far agree-np elision past past-agree question relative
adj-order agree-np agree-pred elision neg pronoun
agree-np number question
adverb-place agree-far agree-pred coordination elision neg past possess
adj-order agree-np clitic past possess pronoun
question
plain
adj-order agree-np question
agree-np clitic exchange modal subordinate
adj-order agree-np pronoun sense
adj-order age agree-np be-have country existential number subordinate
compare elision pronoun relative
modal neg possess subordinate
clitic past pronoun
adj-order agree-np agree-pred possess pronoun
clitic modal past pronoun
adj-order agree-np elision past question
adj-order agree-np contraction elision modal
adj-order agree-np clitic past pronoun
adj-order agree-np elision question sense
adj-order agree-np number question
clitic question
clitic
clitic past pronoun
adj-order age agree-np be-have question
agree-pred pronoun
agree-pred
adverb-place contraction coordination idiom imperfect past possess sense
adj-order agree-np elision past past-agree possess pronoun
agree-far clitic compare elision past past-agree relative
agree-far agree-np compare elision idiom question relative
be-have subordinate
clitic coordination country past past-agree
adverb-place coordination exchange modal past past-agree relative
adj-order adverb-place agree-np agree-pred modal subordinate
agree-np clitic past pronoun
adj-order agree-np elision question
agree-np exchange
age agree-np be-have elision past past-agree question relative
clitic past pronoun
be-have imperfect question
idiom imperative
agree-far agree-np compare elision pronoun
be-have elision modal neg question relative
agree-far agree-np clitic exchange neg subordinate
adverb-place agree-np coordination country neg
coordination elision existential number past past-agree
agree-far country past past-agree pronoun relative sense
clitic elision neg past past-agree relative time
question
adj-order agree-np be-have coordination country elision neg past past-agree
adj-order agree-np country elision existential idiom subordinate
agree-np past question
age agree-far be-have contraction number past relative sense time
adverb-place agree-pred elision possess subordinate
adj-order agree-np agree-pred clitic coordination neg number
adj-order adverb-place agree-np compare
possess question
be-have imperfect possess time
agree-np agree-pred clitic coordination exchange imperfect
past past-agree possess question relative
country modal possess subordinate
country elision question
adj-order agree-np clitic past pronoun
adj-order agree-np country past possess question
clitic coordination exchange idiom time
elision question
adj-order agree-far agree-np be-have imperfect past past-agree pronoun
coordination elision existential possess
elision question
clitic elision exchange existential subordinate
age be-have number
agree-far agree-pred elision idiom past past-agree relative subordinate
elision question
agree-pred
adj-order agree-np clitic past past-agree pronoun relative
adverb-place agree-pred imperfect
be-have subordinate
clitic clitic-order past pronoun
agree-np coordination idiom past time
adj-order agree-np country existential
adj-order adverb-place agree-np agree-pred imperfect
imperative
compare possess
elision question
adj-order agree-far agree-np agree-pred contraction pronoun
adj-order agree-np be-have elision neg time
adj-order agree-np clitic coordination elision exchange neg past possess
adj-order agree-np agree-pred elision neg
adj-order agree-np be-have coordination elision existential imperfect number possess
past question
agree-pred question
elision possess
question
agree-far elision possess question
agree-pred clitic elision imperfect modal past pronoun relative
adverb-place clitic past possess pronoun
adj-order adverb-place agree-np coordination past time
agree-np question
agree-np clitic past pronoun relative
agree-pred imperfect past past-agree pronoun
agree-np agree-pred compare imperative neg relative
be-have imperfect question
imperative
agree-np neg pronoun sense
adj-order agree-np agree-pred coordination existential
elision existential
agree-pred coordination country elision existential imperfect number
adj-order agree-np question
agree-np be-have elision possess subordinate
elision question
adverb-place agree-np coordination elision past time
clitic question
clitic past pronoun
adverb-place possess
coordination elision neg number past time
adj-order agree-np compare elision pronoun
imperative
imperative possess
clitic elision past past-agree possess pronoun sense
contraction coordination existential number past
adj-order agree-np clitic coordination sense
modal
contraction coordination imperfect possess time
agree-pred
be-have elision neg
agree-pred imperfect past past-agree possess pronoun sense
neg past past-agree
agree-far elision imperfect past past-agree relative time
adj-order agree-np elision neg past past-agree pronoun relative
adverb-place coordination exchange possess
coordination elision neg past
agree-np elision imperative neg possess
clitic coordination exchange existential
adj-order adverb-place agree-np agree-pred be-have coordination idiom imperfect possess
adj-order agree-np imperative
agree-np question
adj-order agree-far agree-np clitic elision number past past-agree question relative
imperative neg
clitic elision exchange neg possess subordinate
agree-far elision neg relative time
adj-order agree-np elision existential sense that
adj-order agree-np clitic past pronoun
agree-np coordination neg time
question
elision question
adverb-place clitic subordinate time
clitic future
elision question
agree-np contraction elision exchange neg subordinate
clitic coordination country neg past past-agree possess
agree-far elision neg past past-agree pronoun relative
adj-order agree-np clitic elision past pronoun relative
clitic elision past pronoun relative
agree-np neg
elision question sense
adj-order agree-np idiom question
agree-pred
age agree-np be-have question
question
adj-order agree-np compare elision past past-agree pronoun relative
adj-order adverb-place agree-np modal
idiom neg subordinate
adj-order agree-np coordination elision exchange possess time
adverb-place coordination existential number
elision neg time
imperfect time
country modal
adj-order agree-np agree-pred coordination country existential
question
adverb-place compare
adverb-place elision neg possess subordinate
adj-order adverb-place agree-np be-have coordination possess
modal sense
adj-order agree-np clitic modal past pronoun
clitic
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np question
adj-order agree-np agree-pred elision neg possess pronoun
adj-order age agree-np be-have question
age be-have elision number that
adj-order agree-far agree-np agree-pred past past-agree pronoun relative
adj-order agree-np imperative
adj-order agree-np coordination existential past
adj-order agree-np agree-pred modal neg subordinate
adj-order agree-np country past past-agree
agree-np number question
adj-order agree-np compare
adj-order agree-np clitic past possess pronoun
clitic clitic-order past pronoun
existential idiom
country elision neg number subordinate
clitic coordination exchange neg number
elision possess question
agree-pred pronoun
clitic elision question
adj-order agree-np
adj-order agree-np compare possess subordinate
adverb-place contraction coordination country modal time
adj-order agree-np agree-pred coordination elision imperfect
adj-order agree-far agree-np question
adverb-place agree-far agree-pred elision neg relative subordinate
adj-order adverb-place agree-np clitic past pronoun
agree-np clitic clitic-order past pronoun
adj-order agree-np coordination country existential number past past-agree
agree-pred imperfect
adj-order agree-np coordination elision existential sense time
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np elision neg past past-agree pronoun relative
adj-order agree-np past question
agree-np existential
possess question
agree-far contraction elision existential number relative that time
adverb-place number
clitic question
agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np contraction elision past past-agree possess pronoun
be-have
clitic modal question
be-have clitic coordination exchange imperfect
past past-agree pronoun
adj-order agree-np neg question
adverb-place clitic elision exchange idiom subordinate
adj-order agree-far agree-np contraction country elision question relative
elision question
adverb-place clitic modal
past question
adj-order agree-np agree-pred elision subordinate
adj-order agree-np compare pronoun
adj-order agree-np country elision future
adj-order adverb-place agree-np be-have compare number subordinate
adverb-place imperfect
adj-order agree-np elision possess question
adverb-place clitic elision future idiom that
agree-pred question
agree-np clitic clitic-order past pronoun
elision question relative sense
contraction past past-agree question relative
elision neg question
adj-order agree-np coordination elision existential number
question
contraction country exchange subordinate
agree-np agree-pred
be-have elision neg question
age be-have number
adverb-place agree-far agree-pred elision idiom imperfect past past-agree relative
adj-order agree-far agree-np agree-pred exchange neg possess subordinate
clitic neg past
plain
agree-np agree-pred coordination elision existential neg
adverb-place agree-np coordination country existential
be-have imperfect question
agree-pred elision neg possess pronoun
compare possess pronoun
adj-order agree-np clitic elision modal past past-agree pronoun relative
adj-order adverb-place agree-np elision past sense
compare
possess question
adj-order agree-np agree-pred pronoun
elision question
adj-order agree-np compare pronoun relative sense
clitic clitic-order modal past possess pronoun
question
adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun relative
adj-order agree-far agree-np question relative sense
adverb-place existential idiom number
adj-order agree-np agree-pred subordinate
past past-agree question relative
adverb-place be-have elision
age be-have question
elision neg past possess
adj-order adverb-place agree-np clitic elision neg past past-agree possess
adverb-place agree-far agree-np coordination modal
country elision
agree-np compare pronoun
be-have elision existential subordinate
agree-np clitic past pronoun
be-have
agree-np imperative neg
clitic clitic-order future possess
agree-pred imperfect
clitic elision past possess pronoun
contraction coordination elision exchange existential number
adverb-place clitic elision past pronoun
clitic modal question
adj-order agree-np compare pronoun
contraction coordination exchange existential number possess
agree-np clitic past past-agree pronoun relative
contraction exchange
adj-order agree-np coordination modal possess
clitic coordination country exchange neg
adj-order agree-far agree-np coordination relative sense
clitic elision past pronoun
possess time
contraction coordination country elision exchange neg past past-agree
contraction neg sense
adverb-place agree-np coordination elision imperfect number
adj-order agree-np question
agree-np agree-pred elision pronoun
agree-far agree-np agree-pred elision pronoun
clitic elision question
agree-pred elision possess subordinate
adj-order agree-np agree-pred
age be-have coordination neg number
adj-order agree-np coordination exchange past past-agree possess
adj-order agree-np past past-agree possess pronoun
adj-order agree-far agree-np agree-pred coordination imperfect neg time
adj-order agree-far agree-np contraction elision modal past past-agree relative
adj-order agree-far agree-np contraction neg past past-agree possess pronoun
adj-order adverb-place agree-np exchange possess subordinate
compare elision
coordination exchange existential
compare pronoun
adverb-place be-have coordination country neg time
imperative neg
contraction sense
adverb-place elision idiom neg past
adj-order agree-np clitic past past-agree pronoun
compare elision modal subordinate time
contraction possess question
adverb-place question
adj-order agree-np coordination elision existential
modal
elision question
adverb-place agree-far agree-np compare coordination elision neg past past-agree relative
agree-np imperfect
be-have subordinate time
adj-order agree-np agree-pred coordination elision past past-agree possess
adverb-place future idiom
clitic elision past pronoun
adj-order agree-np contraction coordination exchange imperfect sense
adverb-place idiom past past-agree
adverb-place agree-np contraction coordination neg possess sense time
plain
adj-order agree-np number sense that
elision imperative neg
adj-order agree-np elision neg past time
clitic elision
adj-order agree-np clitic possess question
agree-far coordination future modal relative
agree-pred imperfect
adj-order agree-np imperative
agree-np clitic past pronoun
adverb-place agree-np contraction coordination country existential possess sense
adverb-place idiom imperfect
existential
plain
clitic elision past pronoun relative
adj-order agree-far agree-np be-have coordination existential idiom relative
agree-np coordination existential past
adj-order adverb-place age agree-np be-have number
clitic coordination elision exchange neg
clitic question
adj-order agree-np coordination elision exchange
adj-order adverb-place agree-np idiom past
adj-order agree-far agree-np contraction subordinate time
elision question
clitic elision past past-agree
question sense
adj-order agree-np neg past past-agree pronoun
clitic past possess pronoun
adj-order agree-np coordination country existential number
elision neg past past-agree possess pronoun
adj-order agree-np contraction number sense time
clitic elision neg past past-agree time
imperative
elision imperative neg
elision time
agree-far agree-pred elision relative
adj-order agree-np clitic past pronoun
elision question
adj-order agree-far agree-np contraction elision neg
agree-np clitic modal past pronoun
agree-np compare modal possess subordinate
adj-order agree-np clitic coordination elision exchange existential
imperative
clitic past pronoun
adverb-place contraction future sense
elision question
contraction country elision possess sense subordinate that
adj-order adverb-place agree-np elision modal possess sense subordinate
adverb-place contraction elision exchange possess
neg possess
idiom neg
agree-pred contraction possess pronoun
imperative
question sense
adverb-place agree-np clitic modal subordinate
adverb-place clitic past pronoun
agree-far agree-np agree-pred elision neg pronoun relative
adj-order agree-np elision existential neg possess subordinate time
country
adverb-place elision neg past
adj-order agree-np elision past question
possess question
adj-order agree-np possess relative
agree-pred
agree-pred
contraction future
idiom time
agree-pred elision neg
plain
question
elision possess question
question sense
past past-agree pronoun
adj-order agree-np modal subordinate
elision modal possess
elision imperative
agree-pred
adj-order agree-np compare elision subordinate time
agree-far agree-pred elision idiom neg past pronoun relative sense
clitic clitic-order past pronoun
adverb-place past past-agree possess
imperative neg
adj-order agree-far agree-np compare elision past past-agree possess pronoun relative
coordination existential past possess sense time
number past past-agree possess pronoun
adverb-place coordination country existential
agree-np clitic contraction coordination elision neg possess
agree-far agree-np elision past past-agree pronoun relative
plain
clitic imperfect question
agree-pred imperfect past past-agree pronoun
compare question
adj-order adverb-place agree-np clitic coordination elision existential
elision question
adverb-place elision exchange
clitic past pronoun sense
adj-order agree-np elision subordinate time
adverb-place clitic elision past pronoun
adverb-place agree-np past
clitic sense
contraction elision exchange subordinate
adverb-place elision possess that
clitic modal subordinate time
agree-far agree-pred compare coordination
adj-order agree-np elision neg past past-agree possess pronoun sense
agree-pred compare subordinate
be-have imperfect
clitic clitic-order past pronoun
agree-pred coordination neg sense
adj-order adverb-place agree-np compare coordination past possess
adverb-place clitic past pronoun
adj-order agree-far agree-np elision neg
compare
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
agree-far contraction past past-agree possess
agree-pred
adj-order agree-far agree-np agree-pred pronoun relative
imperative possess
elision question
agree-np imperative
adj-order agree-np clitic compare coordination past past-agree possess time
elision idiom imperfect
agree-np agree-pred elision question
agree-far agree-np compare
contraction possess question
adj-order agree-np clitic clitic-order elision past possess pronoun
country elision
agree-pred question
adj-order agree-np contraction question
elision imperative neg
adverb-place agree-np clitic coordination future
compare question
adverb-place coordination modal possess
adj-order adverb-place agree-np modal number possess subordinate
adj-order agree-far agree-np past past-agree pronoun
elision question
imperative neg
adverb-place clitic past pronoun
adj-order age agree-np be-have question
agree-pred elision neg pronoun
age be-have question
agree-np agree-pred contraction coordination elision exchange possess
adj-order agree-np coordination elision exchange possess sense
adj-order adverb-place agree-np contraction country elision exchange subordinate
clitic clitic-order modal past pronoun
elision exchange
agree-pred contraction coordination elision neg past possess
agree-pred question
elision imperative neg
adj-order agree-np clitic elision idiom modal past pronoun
existential number possess
modal neg sense
adj-order agree-np country past past-agree
be-have clitic coordination country exchange imperfect
adverb-place clitic coordination exchange time
adj-order agree-far agree-np contraction elision past question relative sense
adj-order agree-np clitic coordination exchange existential
elision question
agree-pred imperfect
agree-pred coordination elision possess
clitic past possess pronoun
adj-order adverb-place agree-np
adj-order agree-np exchange possess
adverb-place clitic elision past pronoun
adj-order adverb-place agree-np coordination elision number
compare
agree-pred coordination elision existential
coordination neg possess time
adj-order agree-np country neg past past-agree possess pronoun
agree-np clitic clitic-order modal past possess pronoun
adj-order agree-np elision question
elision existential neg sense subordinate that time
agree-np contraction past
adverb-place agree-far agree-pred country elision past past-agree relative subordinate
question sense
neg subordinate time
adj-order agree-np coordination elision existential imperfect number
adj-order agree-np agree-pred clitic coordination neg number past past-agree
adverb-place question
agree-far agree-np be-have clitic coordination country elision relative
clitic past past-agree pronoun relative
agree-np country elision existential subordinate
existential number
agree-np possess question
adverb-place existential number
clitic question
agree-np agree-pred coordination imperfect
adj-order agree-np coordination country existential
adj-order agree-np contraction coordination modal possess
neg question
clitic past pronoun
adverb-place agree-far agree-np contraction coordination exchange relative
adverb-place possess
clitic past pronoun
be-have elision neg question
adj-order adverb-place agree-far agree-np be-have elision relative subordinate
adj-order agree-np clitic contraction elision existential number subordinate
agree-pred elision neg
compare coordination exchange
clitic clitic-order past pronoun
elision past possess question
elision possess question
adj-order agree-np elision question
clitic clitic-order future question
adj-order agree-np number
agree-np past question relative
adj-order agree-np be-have
coordination country exchange past past-agree
agree-np existential number
clitic modal
adj-order agree-np contraction exchange
agree-far agree-pred elision imperfect past past-agree relative sense
be-have contraction elision relative
agree-np clitic elision modal past past-agree pronoun relative
agree-np contraction coordination imperfect number past past-agree sense time
coordination country existential future
be-have
adj-order agree-np compare elision subordinate
adj-order agree-np elision possess question
elision question
adj-order agree-far agree-np country past past-agree question relative
clitic elision past possess pronoun
clitic elision neg question
adverb-place clitic elision past pronoun relative
adj-order agree-np elision number question
adj-order agree-np contraction coordination elision exchange possess relative
adj-order agree-np existential possess subordinate
adj-order agree-np agree-pred imperfect possess
adverb-place elision neg past possess sense
clitic
compare possess pronoun
adverb-place clitic contraction coordination elision exchange neg past possess sense
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-far agree-np be-have clitic coordination
elision question
coordination neg number sense
agree-far agree-pred elision neg pronoun relative
clitic elision past possess pronoun
adverb-place
elision
contraction elision exchange
agree-np agree-pred imperfect number
existential number
agree-pred
adj-order agree-np existential number possess
compare
agree-pred possess question
contraction elision neg past past-agree pronoun sense
adverb-place clitic
adverb-place possess
coordination past possess time
clitic elision past possess pronoun relative
adj-order agree-np clitic elision neg past past-agree pronoun sense
imperative neg
country existential number
agree-far agree-pred coordination elision imperfect
agree-far agree-np elision question relative
adverb-place neg subordinate
elision existential number
plain
adj-order agree-np number question
coordination imperfect number possess
adj-order agree-np imperative possess
clitic elision past past-agree
adj-order agree-np be-have coordination past possess time
adj-order agree-np be-have coordination sense time
adverb-place modal relative sense
adverb-place agree-np elision idiom neg past
agree-np past possess question
contraction
agree-np past past-agree pronoun
country neg question
elision question
question
adj-order agree-far agree-np agree-pred compare coordination idiom neg relative
clitic clitic-order elision past pronoun relative
be-have elision neg
contraction past past-agree
question
adverb-place contraction elision sense
adj-order adverb-place agree-np time
agree-pred elision pronoun
adj-order agree-np agree-pred subordinate time
clitic elision past pronoun
imperative
elision imperative possess
agree-pred elision neg pronoun
adj-order agree-np existential modal neg subordinate
agree-np compare coordination elision existential idiom possess
elision neg possess
agree-np past past-agree pronoun
clitic question
clitic question
adj-order agree-np past past-agree possess pronoun
future
clitic past possess pronoun
contraction question sense
clitic elision past pronoun
question
adverb-place agree-far agree-pred past past-agree relative
adj-order agree-np
clitic past possess pronoun
compare pronoun
adj-order agree-far agree-np agree-pred coordination existential idiom
adj-order agree-np agree-pred imperfect
existential
elision neg past
agree-np modal sense
be-have imperfect past past-agree pronoun
adj-order agree-np elision question
adverb-place neg subordinate
adj-order adverb-place agree-np coordination elision existential future idiom number
adj-order adverb-place agree-np be-have coordination elision number sense
adverb-place agree-far agree-np be-have contraction coordination elision exchange neg
adj-order agree-np compare pronoun
adj-order agree-np agree-pred clitic coordination elision modal possess time
adj-order adverb-place agree-np compare contraction elision possess subordinate
agree-far agree-np agree-pred elision pronoun relative
existential number
modal question
adj-order agree-np imperative
adj-order adverb-place agree-np contraction future idiom
country possess subordinate time
clitic elision question
neg
contraction exchange possess
agree-far agree-pred elision existential idiom neg possess subordinate
adj-order agree-far agree-np be-have elision exchange past past-agree possess relative subordinate
question
past
clitic clitic-order modal possess question
adj-order adverb-place agree-np agree-pred possess subordinate
adverb-place clitic contraction past possess pronoun
agree-far country past past-agree pronoun relative
country future
clitic modal neg question
agree-np agree-pred pronoun
adverb-place possess
possess question
agree-np elision possess subordinate time
agree-far agree-pred neg pronoun relative
imperfect time
clitic past pronoun sense
adverb-place past sense
adverb-place clitic country subordinate
agree-pred
agree-pred
agree-pred coordination number
clitic elision past pronoun
clitic elision past pronoun relative sense
clitic elision past pronoun
clitic coordination exchange future
agree-pred elision neg
adj-order agree-np agree-pred contraction coordination past relative
adj-order agree-far agree-np compare elision possess pronoun
coordination imperfect past time
adj-order agree-np elision exchange
agree-np agree-pred elision neg subordinate
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-far agree-np elision possess question relative
clitic clitic-order elision question
elision number question
be-have
adverb-place compare idiom
compare possess
question sense
adverb-place be-have coordination time
adj-order adverb-place agree-np
agree-np agree-pred imperfect past past-agree possess pronoun
be-have time
adj-order adverb-place agree-np
clitic number
imperative
adj-order agree-np elision exchange possess
clitic elision past possess pronoun
adj-order agree-np modal possess question
agree-np clitic elision neg subordinate
elision number
agree-pred coordination elision neg past
agree-pred clitic coordination country past
plain
adj-order agree-np agree-pred elision pronoun
agree-far agree-pred coordination modal relative
adverb-place elision existential
agree-pred sense that
adj-order adverb-place agree-np clitic coordination modal
clitic
clitic clitic-order modal past possess pronoun
adj-order adverb-place agree-np exchange
agree-pred clitic past pronoun relative
contraction modal sense time
neg past past-agree possess pronoun sense
adj-order agree-np compare pronoun
adj-order agree-far agree-np clitic elision modal possess
adj-order agree-np contraction elision exchange possess
adj-order agree-np question
adj-order agree-np elision exchange existential possess subordinate
adj-order adverb-place agree-np coordination elision exchange neg past possess
adj-order agree-far agree-np compare country elision possess subordinate
coordination elision neg past past-agree relative
adj-order agree-np agree-pred imperfect possess
adj-order agree-np agree-pred pronoun
adverb-place agree-far coordination elision neg past past-agree relative
agree-pred coordination elision future possess
compare elision past past-agree pronoun relative
elision modal question
clitic modal question
adj-order agree-np agree-pred
adj-order agree-far agree-np elision imperfect question relative
clitic question
agree-pred number subordinate
be-have elision neg possess subordinate time
clitic elision modal past pronoun
adj-order agree-far agree-np idiom possess pronoun
adj-order agree-np agree-pred elision neg pronoun
agree-np agree-pred elision neg pronoun
agree-pred pronoun
adj-order agree-np question
age be-have coordination country existential number
clitic exchange subordinate time
agree-pred clitic coordination elision past past-agree
adj-order agree-np elision future time
clitic elision past pronoun
neg question
contraction coordination exchange neg sense
clitic elision past possess pronoun
adj-order agree-far agree-np clitic clitic-order elision neg relative
agree-pred subordinate
existential number possess
adj-order agree-np clitic clitic-order modal past pronoun
elision imperative neg
adj-order agree-np clitic contraction coordination elision exchange neg relative
agree-pred pronoun
adj-order agree-np compare elision
question sense
possess subordinate
neg past past-agree pronoun sense
agree-pred elision pronoun
age be-have modal question relative sense
adverb-place country
adverb-place clitic past
adj-order agree-np coordination elision existential idiom number
sense time
adj-order agree-far agree-np compare elision past past-agree pronoun relative
adj-order agree-np elision exchange possess subordinate
adj-order agree-np agree-pred imperfect
adj-order agree-np contraction elision possess
adj-order agree-np contraction elision question that time
existential
adj-order agree-np compare possess
question
agree-pred pronoun
agree-np elision existential neg subordinate time
imperfect
agree-np agree-pred coordination elision modal neg possess
adverb-place be-have imperfect
agree-far agree-np agree-pred pronoun
neg time
agree-pred elision neg possess pronoun
adj-order agree-np clitic coordination neg
adverb-place elision future neg
adj-order agree-np compare elision subordinate time
question
adj-order agree-far agree-np elision past past-agree question relative
adj-order adverb-place agree-np clitic clitic-order past pronoun
elision neg past possess
plain
agree-np coordination elision existential possess
adj-order agree-np country modal
adj-order adverb-place agree-np be-have coordination existential possess
adj-order agree-np contraction sense
country question
adverb-place contraction
adverb-place clitic neg subordinate
clitic question
adverb-place agree-pred imperfect possess
agree-pred question
adj-order agree-np existential number
adj-order agree-np be-have clitic contraction coordination exchange time
agree-pred elision modal subordinate
clitic question
adj-order agree-np elision question
clitic modal past possess pronoun
adj-order agree-np agree-pred coordination elision neg past past-agree time
adj-order agree-np clitic elision past pronoun
adverb-place number sense
age agree-np be-have elision question relative
clitic past past-agree pronoun relative
adj-order agree-far agree-np elision imperfect past past-agree pronoun relative
modal possess
agree-far agree-pred pronoun relative
adj-order agree-np agree-pred be-have contraction possess relative subordinate
agree-pred imperfect past past-agree pronoun
idiom
adj-order agree-np agree-pred coordination imperfect modal possess
adj-order agree-np question
adj-order agree-np clitic past possess pronoun
adj-order agree-np clitic number past past-agree
adj-order agree-np pronoun
agree-np past
country elision neg subordinate
adj-order agree-np elision existential number
number
adj-order agree-np country existential number
adj-order agree-np number question
agree-pred clitic elision neg possess subordinate
adj-order age agree-np be-have question
question
question
adj-order adverb-place agree-np contraction coordination elision exchange neg past
adj-order adverb-place agree-np be-have elision neg
coordination country elision existential number
elision existential
adverb-place clitic past
clitic compare neg possess subordinate
adj-order agree-np coordination existential idiom imperfect number
elision idiom modal possess that
elision modal neg possess subordinate
agree-pred neg number
imperative
past possess question
agree-np agree-pred question
clitic clitic-order past pronoun
adverb-place clitic
agree-np neg
adj-order agree-np elision exchange neg possess subordinate
question
adverb-place clitic time
question
adverb-place clitic neg
agree-np existential
agree-np compare possess pronoun
agree-np imperative possess
past past-agree pronoun sense
adj-order agree-np imperative
agree-np clitic modal past past-agree pronoun relative
adj-order agree-np agree-pred question
clitic modal past pronoun
adj-order agree-far agree-np agree-pred past past-agree pronoun relative
agree-far coordination neg past past-agree possess relative sense time
adj-order agree-np coordination elision existential neg number
adj-order agree-np agree-pred compare contraction coordination elision neg relative
clitic clitic-order elision past pronoun
compare coordination number time
adj-order agree-np existential
clitic past pronoun
imperative
adj-order agree-np clitic elision idiom past past-agree pronoun relative
agree-far agree-np agree-pred contraction coordination elision existential
compare neg subordinate
idiom imperative
time
agree-pred imperfect
adj-order agree-np clitic clitic-order past pronoun
contraction coordination exchange modal possess
agree-pred coordination country existential number sense that
elision question
exchange possess
adj-order agree-np agree-pred pronoun
adverb-place agree-np
agree-np clitic elision past past-agree pronoun relative
clitic contraction modal past pronoun
agree-pred elision idiom pronoun
adverb-place question
adj-order age agree-np be-have question
adverb-place neg number possess
possess question
adj-order agree-np coordination elision existential neg past time
adj-order agree-np coordination country existential modal
adverb-place clitic coordination neg
agree-pred that
adj-order agree-np agree-pred coordination elision existential possess
adj-order adverb-place agree-far agree-np coordination elision existential relative
adverb-place clitic past possess pronoun
agree-np modal
exchange
clitic modal past possess pronoun
agree-pred elision neg possess pronoun
adj-order agree-np agree-pred pronoun
elision question
adverb-place be-have country subordinate time
clitic elision possess question
elision possess question
clitic elision modal past pronoun
agree-np agree-pred possess
clitic neg number subordinate time
adj-order agree-np coordination imperfect past
adj-order agree-np coordination elision imperfect number
coordination country elision existential future
adverb-place clitic elision exchange subordinate
adj-order agree-np be-have clitic coordination exchange imperfect
compare
question
adverb-place be-have
clitic coordination exchange existential idiom number
neg
coordination elision exchange neg possess time
adj-order agree-np compare elision pronoun
country modal question
elision possess question
adverb-place country future
elision question
neg
agree-np clitic elision past past-agree possess pronoun
coordination elision existential number past that
adj-order agree-np imperative
agree-np elision question
agree-np compare
past
adj-order agree-np agree-pred elision neg past past-agree pronoun relative
agree-np be-have coordination idiom
adj-order agree-np clitic modal past possess pronoun
agree-pred pronoun
clitic clitic-order past pronoun
agree-pred imperfect past past-agree pronoun
elision exchange neg subordinate
adj-order adverb-place agree-np future
adj-order agree-far agree-np elision neg past past-agree pronoun relative
clitic past pronoun
question
agree-pred
adj-order agree-far agree-np contraction elision neg past past-agree pronoun relative
elision question
imperative
agree-np contraction elision neg past time
adj-order agree-np question
adj-order agree-np agree-pred coordination
adj-order agree-np question sense
agree-np past question
clitic past possess pronoun
elision existential
elision past question sense
elision past past-agree time
adverb-place agree-pred clitic elision idiom neg subordinate
adj-order agree-np be-have coordination imperfect past time
contraction elision possess sense subordinate time
clitic past past-agree
compare possess
adj-order agree-np agree-pred coordination elision modal possess
clitic modal past pronoun
adj-order agree-np agree-pred modal subordinate
agree-np imperative
age agree-np be-have contraction elision neg number subordinate
idiom time
adj-order agree-np possess question
adj-order agree-np clitic elision past pronoun relative sense
adj-order agree-np contraction coordination elision idiom imperfect time
adverb-place agree-np imperfect
be-have
contraction exchange
adverb-place clitic elision past pronoun
agree-np clitic clitic-order past pronoun
agree-far agree-pred elision neg pronoun relative
adj-order agree-np agree-pred possess subordinate
adj-order agree-np compare subordinate
contraction exchange neg subordinate
clitic elision past pronoun
adj-order agree-np elision modal sense subordinate
adj-order agree-np number
imperative neg
adj-order agree-np be-have coordination existential imperfect time
clitic contraction coordination elision future past sense
clitic elision modal past pronoun
agree-np elision question sense
agree-np agree-pred coordination neg possess time
clitic elision question
adj-order agree-np coordination elision exchange number possess
question
adverb-place country elision idiom neg past past-agree
question
clitic coordination country exchange neg past past-agree time
adj-order agree-np clitic past pronoun relative
adj-order adverb-place agree-np clitic elision past possess pronoun
clitic question
neg time
agree-np agree-pred
adj-order agree-np elision imperative
adj-order agree-np clitic coordination neg past relative
past question
agree-np contraction exchange neg possess subordinate
adverb-place clitic clitic-order past possess pronoun
clitic clitic-order elision neg past past-agree question
adj-order agree-np compare possess pronoun
compare possess question
time
adj-order adverb-place agree-far agree-np coordination country possess
question
adverb-place clitic elision past past-agree pronoun relative
adverb-place contraction elision neg past sense
agree-np be-have elision neg
past past-agree possess pronoun sense
agree-far agree-np compare elision past past-agree pronoun relative
agree-np clitic country existential modal neg possess subordinate
adverb-place agree-np clitic coordination elision existential number
agree-np clitic clitic-order past pronoun
adj-order agree-np agree-pred coordination existential number possess
adverb-place clitic elision past possess pronoun
agree-np agree-pred elision neg pronoun
compare possess
agree-far agree-np past past-agree
adj-order agree-np possess pronoun
adverb-place elision neg past
adverb-place clitic past past-agree pronoun relative
clitic elision question
agree-np compare elision pronoun
question
adj-order agree-np contraction modal
agree-np clitic contraction modal past pronoun
adj-order agree-far agree-np compare elision question relative
agree-pred neg subordinate
adj-order agree-np compare coordination elision possess time
agree-np clitic modal past past-agree relative subordinate time
contraction country exchange existential subordinate
adj-order adverb-place agree-np compare possess subordinate time
contraction exchange
question
adj-order adverb-place agree-np coordination idiom
adverb-place agree-far clitic past past-agree relative
imperfect number
agree-np clitic clitic-order past possess pronoun
adj-order adverb-place agree-np modal sense subordinate
adj-order agree-np agree-pred pronoun
adj-order agree-np clitic
adj-order agree-far agree-np compare elision
agree-np possess question
adverb-place coordination elision exchange future idiom
compare elision
agree-np contraction elision exchange subordinate
neg
adj-order agree-np contraction elision modal neg sense subordinate time
question
adj-order agree-np clitic coordination future idiom number possess
clitic elision question
adj-order agree-np clitic clitic-order past question
neg sense
elision question
adverb-place
question
agree-far agree-np modal
be-have elision number sense subordinate
adj-order agree-np imperative
elision question
agree-np pronoun
be-have possess question
adj-order agree-np compare pronoun
modal time
country existential
compare contraction possess pronoun
agree-np clitic coordination future possess relative
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np clitic coordination elision past past-agree sense
imperative possess
idiom question
adj-order agree-np imperative neg relative
be-have
agree-np agree-pred pronoun
agree-far elision idiom neg past relative sense
elision past question
adj-order agree-np number question
possess
elision neg past past-agree relative
modal
imperative
adverb-place agree-np coordination past
clitic time
agree-far agree-pred elision pronoun
clitic coordination elision exchange modal sense that time
sense
agree-np imperative neg
agree-pred neg
elision neg question relative sense
adverb-place contraction modal subordinate time
adverb-place exchange possess
adverb-place agree-np sense subordinate
elision past
elision question
elision neg past past-agree pronoun sense
adj-order agree-np clitic elision modal past pronoun
clitic country elision modal subordinate
adj-order agree-np agree-pred contraction coordination time
clitic clitic-order past pronoun
adj-order agree-np agree-pred compare subordinate
agree-far agree-pred elision possess pronoun
possess time
agree-np contraction coordination elision past time
age agree-pred be-have coordination number
adj-order agree-np clitic past possess pronoun
elision question
adverb-place elision existential number
agree-np agree-pred elision neg past question relative
adj-order agree-np contraction future neg
clitic question
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
question
elision question
neg
adverb-place clitic past pronoun
adj-order agree-far agree-np past past-agree pronoun relative sense
be-have contraction neg relative subordinate
adverb-place agree-np existential
adj-order agree-np existential
elision neg past
adj-order agree-np elision idiom imperative neg possess
elision question
adj-order agree-np contraction country elision existential modal number subordinate
agree-np imperative
adj-order agree-np time
country imperfect time
agree-np agree-pred
coordination elision neg past past-agree relative sense time
elision possess question
adj-order adverb-place agree-np contraction elision idiom neg past past-agree relative sense
agree-np existential
question
agree-np neg
adj-order agree-np country existential
adverb-place agree-np idiom past past-agree sense
agree-pred
question
agree-pred coordination elision neg number possess
clitic past pronoun
adverb-place contraction elision possess subordinate
agree-pred contraction subordinate
contraction past past-agree pronoun relative
adj-order adverb-place agree-np clitic past possess pronoun
agree-far agree-np agree-pred modal relative
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
adj-order agree-np elision subordinate time
adj-order agree-np agree-pred pronoun
adj-order adverb-place agree-np contraction exchange
agree-np clitic compare coordination exchange
clitic time
clitic elision modal past possess pronoun
adj-order age agree-np be-have elision question
adj-order agree-far agree-np agree-pred contraction coordination elision exchange
contraction coordination existential neg
clitic past past-agree
age be-have elision number possess subordinate
contraction coordination exchange possess sense
coordination imperfect neg time
adj-order agree-np elision question
plain
adj-order agree-far agree-np agree-pred compare possess pronoun relative
adverb-place agree-far agree-np elision past relative sense
agree-pred contraction coordination exchange possess
adj-order agree-np country existential number
agree-pred neg subordinate
agree-pred elision neg pronoun
adj-order agree-np imperfect
question
clitic elision past possess pronoun sense
elision time
clitic contraction coordination exchange imperfect
adverb-place clitic elision past past-agree
adverb-place agree-pred coordination modal that
elision neg
be-have time
adj-order agree-np clitic number question
adj-order agree-np compare elision possess pronoun
imperfect relative
age be-have neg number subordinate
adj-order adverb-place agree-np coordination past time
elision neg past possess
adj-order agree-np imperative
agree-np agree-pred compare coordination possess
country question
clitic neg question
adj-order agree-np clitic clitic-order modal past pronoun
adj-order agree-far agree-np contraction past past-agree possess relative sense subordinate time
adj-order agree-np clitic clitic-order past pronoun
compare
adj-order adverb-place agree-np elision possess
existential number
adj-order agree-np elision idiom past past-agree relative
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np coordination elision existential neg
clitic modal past pronoun
adj-order agree-np past past-agree relative
adj-order age agree-np be-have coordination elision existential number
adverb-place sense time
idiom question
clitic modal neg possess subordinate time
coordination exchange modal possess
agree-pred neg subordinate time
coordination existential imperfect number sense
agree-np clitic modal past possess pronoun
agree-pred idiom
modal number question
adj-order agree-np past past-agree pronoun
modal possess sense
adj-order agree-np compare sense subordinate
adj-order agree-np compare
adverb-place agree-far agree-pred elision neg relative
existential
be-have contraction neg number possess subordinate
adj-order agree-np agree-pred pronoun
contraction past past-agree pronoun sense
adj-order agree-np existential idiom number
agree-pred coordination elision imperfect possess
question
elision question
clitic country elision past past-agree
adj-order agree-far agree-np elision past past-agree pronoun relative
clitic clitic-order past pronoun
agree-pred number
agree-pred pronoun
clitic neg question relative
adj-order agree-np agree-pred existential number possess subordinate
adj-order agree-np agree-pred elision possess pronoun
adverb-place agree-np compare possess
adj-order agree-np agree-pred elision pronoun
adj-order adverb-place agree-np coordination sense
agree-np coordination country elision neg
adj-order agree-np imperative relative
adj-order agree-np exchange possess subordinate
agree-np be-have coordination imperfect neg time
adj-order agree-np clitic coordination imperfect modal
adj-order agree-np clitic past pronoun
modal
coordination existential idiom neg number
clitic compare past past-agree possess pronoun relative
elision
elision question sense
clitic coordination exchange modal number possess
adverb-place
adj-order agree-far agree-np elision past possess question
adj-order agree-np clitic coordination exchange past
plain
past possess
clitic clitic-order past pronoun
adj-order agree-np be-have coordination elision neg possess time
elision neg number possess subordinate
agree-pred elision neg pronoun
question
agree-far agree-pred coordination elision neg past relative
clitic past past-agree
agree-pred question
adverb-place agree-np be-have number subordinate
adj-order agree-np elision imperative neg
adverb-place
adj-order agree-np elision neg number past past-agree pronoun
be-have coordination country existential
adj-order adverb-place agree-np country
adverb-place clitic elision idiom past past-agree
agree-np clitic elision exchange existential number subordinate
adverb-place agree-np possess question that
be-have imperfect
adj-order agree-np compare subordinate time
past question
adj-order adverb-place agree-np agree-pred imperfect possess
past
adj-order agree-np imperfect possess sense time
modal
agree-far compare relative
agree-far agree-np imperfect
agree-pred pronoun
adj-order agree-np past past-agree possess pronoun sense
clitic elision modal past pronoun
agree-pred pronoun
clitic elision modal
agree-np question
clitic clitic-order elision past possess pronoun
elision question
elision imperative neg
adj-order agree-np coordination exchange
adj-order agree-np clitic clitic-order number time
agree-np question
clitic elision past possess pronoun
age be-have elision question relative sense
elision question
country
clitic clitic-order question
clitic elision past pronoun
elision neg past past-agree pronoun sense
elision number subordinate
agree-far clitic coordination elision exchange past past-agree relative time
be-have elision
adj-order agree-np existential
adverb-place clitic coordination elision exchange
adj-order age agree-np be-have coordination number possess
clitic past past-agree question
adverb-place future idiom
agree-pred imperfect
adverb-place elision neg
contraction question
clitic past pronoun
compare
elision question
adj-order agree-np clitic compare coordination exchange
agree-far be-have imperfect past past-agree pronoun relative
be-have
adj-order adverb-place agree-far agree-np contraction elision possess sense subordinate
adverb-place agree-np clitic number
agree-np coordination elision exchange idiom that
adj-order agree-far agree-np agree-pred elision neg pronoun
elision question
agree-far elision exchange past past-agree possess relative subordinate
adj-order agree-np existential number
question
be-have elision
adj-order agree-np agree-pred contraction coordination relative
be-have
agree-np clitic elision exchange neg possess subordinate
clitic clitic-order elision past pronoun
existential number
clitic clitic-order past pronoun
agree-np agree-pred elision neg pronoun
adj-order adverb-place agree-np elision existential possess subordinate
adj-order agree-np agree-pred be-have coordination elision imperfect neg
clitic clitic-order neg past past-agree
agree-pred elision neg
agree-pred elision neg possess pronoun
modal question
adj-order agree-np be-have imperfect past past-agree pronoun
agree-far agree-np agree-pred compare coordination elision relative
adj-order agree-np contraction coordination country time
contraction imperative possess
agree-pred elision neg pronoun
clitic clitic-order elision past pronoun
agree-pred
agree-np country past question
agree-np future possess question
clitic
agree-np contraction imperative possess
adj-order agree-np elision past
adj-order agree-np contraction future neg
adj-order agree-far agree-np elision neg past past-agree pronoun relative
adj-order agree-np country question
adj-order adverb-place agree-np agree-pred clitic coordination
adverb-place agree-np coordination existential modal number
adj-order agree-np contraction question sense
adj-order agree-np question relative
agree-np coordination existential
adj-order agree-np compare contraction possess pronoun
adj-order adverb-place agree-np clitic elision past pronoun relative
adj-order agree-np clitic elision existential number possess subordinate
compare possess
adverb-place idiom past
modal neg subordinate
elision past question
compare
clitic elision past pronoun
adj-order agree-np contraction exchange
adverb-place agree-pred coordination elision neg past
adj-order adverb-place agree-np past possess
neg possess
clitic number
imperative
agree-far agree-pred imperfect past past-agree pronoun relative
adj-order agree-np clitic contraction coordination exchange relative
clitic coordination elision existential past past-agree
adverb-place be-have elision neg
adj-order agree-far agree-np agree-pred contraction pronoun
clitic clitic-order
question
country elision neg past past-agree
adj-order agree-np compare contraction coordination elision existential possess
clitic elision modal past pronoun
adj-order adverb-place agree-np idiom past
adj-order agree-np past possess
adverb-place clitic clitic-order past pronoun
question
agree-np country elision pronoun
adj-order agree-np agree-pred pronoun
adj-order agree-np number past past-agree pronoun
adj-order agree-np coordination elision existential
adverb-place
age agree-np be-have question
adj-order agree-np agree-pred pronoun
question
exchange
adj-order agree-np existential number
agree-far question
adj-order agree-np modal neg number time
agree-pred imperfect
be-have clitic elision exchange neg subordinate
be-have coordination elision imperfect neg time
adj-order agree-np clitic past pronoun
number question
adj-order agree-np question sense
agree-np country modal
agree-np elision
agree-np coordination existential idiom past time
agree-pred imperfect past past-agree pronoun
imperfect relative time
adverb-place contraction coordination elision modal possess sense
adj-order agree-np coordination existential idiom number past
imperative neg
agree-pred pronoun
adverb-place agree-np modal possess
clitic past pronoun sense
agree-pred question
agree-pred question
adverb-place coordination idiom neg
adj-order agree-np contraction possess question
adj-order agree-np imperative neg
agree-far elision modal neg past past-agree relative sense subordinate
imperative neg
agree-far elision neg past past-agree pronoun relative
pronoun
agree-np contraction coordination imperfect number past sense time
adj-order agree-far agree-np agree-pred coordination exchange imperfect
clitic elision past possess pronoun
adj-order agree-np question
agree-np imperative
agree-np country elision existential number subordinate
agree-far question relative
adverb-place be-have contraction possess subordinate
neg question
modal
adj-order agree-np clitic elision past possess pronoun
clitic elision past possess pronoun sense
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np elision question
adverb-place clitic contraction past pronoun
elision neg past past-agree pronoun
agree-pred possess pronoun
clitic contraction past possess pronoun
agree-np past past-agree pronoun
adverb-place agree-pred idiom imperfect
adj-order agree-np existential number
elision imperative neg relative
agree-pred question
compare elision possess pronoun
adj-order agree-np coordination elision past possess
adverb-place coordination future number sense time
adj-order agree-np be-have subordinate
past possess
adj-order agree-np clitic elision past past-agree pronoun relative
be-have modal possess subordinate time
agree-np agree-pred neg pronoun
adj-order agree-np agree-pred elision neg possess pronoun
adj-order agree-np clitic contraction past pronoun
be-have time
adverb-place idiom neg past past-agree
adj-order agree-np question
adj-order agree-np clitic elision past possess pronoun sense
number question
agree-np possess
clitic past
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
clitic elision modal question
clitic compare past pronoun relative
elision neg
adj-order adverb-place agree-np compare coordination neg possess
adverb-place agree-np clitic past pronoun
adverb-place subordinate time
adverb-place contraction future sense
imperative possess
idiom time
contraction elision neg possess subordinate time
agree-pred question
adverb-place coordination elision existential sense
agree-far elision question
adj-order agree-np contraction past past-agree pronoun
existential neg number possess subordinate time
adj-order agree-np coordination elision neg past past-agree possess sense
clitic modal question
adj-order agree-np clitic past relative
adverb-place be-have
adj-order agree-np number
agree-np agree-pred imperfect past past-agree pronoun sense
contraction modal
adverb-place clitic clitic-order past pronoun
adverb-place past past-agree possess
adj-order adverb-place agree-np neg number
adj-order agree-np clitic modal past possess pronoun
adverb-place be-have elision neg
adverb-place agree-np coordination country existential number possess that
agree-np coordination elision modal number
adj-order agree-np coordination elision exchange possess
clitic number question
possess question
clitic possess question
adj-order agree-far agree-np elision past past-agree pronoun relative sense
be-have clitic coordination exchange
sense
clitic past past-agree
clitic clitic-order modal
agree-pred coordination elision imperfect neg
agree-far clitic elision question relative
adj-order agree-np elision question
clitic elision modal past pronoun
adj-order adverb-place agree-np elision subordinate
adverb-place clitic elision past past-agree
elision question
clitic question
contraction past past-agree
elision possess question
agree-pred neg
question
clitic idiom modal past pronoun
country past past-agree pronoun
agree-np clitic question
adj-order agree-np imperative relative
modal possess sense
clitic past possess pronoun
adj-order adverb-place agree-np clitic past possess pronoun
agree-np past past-agree pronoun relative sense
elision existential
clitic past pronoun
adj-order adverb-place agree-np coordination country imperfect sense
agree-far past past-agree relative time
agree-np compare country elision existential subordinate
adj-order adverb-place agree-np be-have country number subordinate
agree-pred elision possess subordinate
elision question
agree-far agree-np question relative sense
adj-order agree-np clitic number question
clitic past pronoun
adj-order agree-np elision modal
possess question
elision question
country imperfect
be-have imperfect
adverb-place agree-np clitic elision relative
question
adj-order agree-np agree-pred elision existential number subordinate
contraction question
adj-order adverb-place agree-far agree-np elision neg past past-agree relative sense that
agree-pred imperfect
agree-np sense
adj-order adverb-place agree-np future possess
clitic contraction past pronoun
question
adj-order agree-np question
contraction elision possess question
agree-np compare elision modal subordinate
possess
exchange
neg
adverb-place compare
adj-order agree-np agree-pred coordination neg time
clitic elision past past-agree question
adj-order age agree-np be-have possess question
imperative
country past past-agree pronoun
adj-order agree-np elision modal possess question
adj-order agree-np contraction modal past relative sense
adj-order adverb-place agree-far agree-np past past-agree relative subordinate
agree-np question
agree-np coordination elision existential
plain
country future
elision neg past past-agree pronoun
adj-order agree-np existential number
clitic coordination elision exchange past past-agree
agree-pred elision question
elision question
clitic elision modal past possess pronoun
possess
country elision past past-agree pronoun relative
age be-have elision possess question
clitic coordination exchange
agree-pred imperfect
elision possess question
be-have compare coordination elision possess
agree-pred elision pronoun
adj-order adverb-place agree-far agree-np clitic coordination exchange possess relative
be-have elision neg number subordinate
adj-order agree-np contraction elision past
contraction neg sense
adj-order adverb-place agree-far agree-np coordination country elision past
agree-np question sense
existential
adverb-place modal possess
adj-order agree-np possess question
adj-order agree-np compare elision possess pronoun
adj-order agree-np idiom imperfect
elision question
adj-order agree-far agree-np agree-pred coordination elision neg past past-agree possess time
agree-np imperative
country idiom
elision neg possess subordinate
adverb-place coordination number sense time
agree-np clitic subordinate time
agree-far agree-np clitic past past-agree pronoun relative sense
adverb-place be-have coordination
adverb-place contraction past sense
imperative neg
agree-pred contraction neg sense subordinate
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative sense
age agree-pred be-have elision number subordinate
agree-np clitic compare coordination exchange
country question
adverb-place coordination country elision modal neg possess sense
clitic past pronoun
be-have coordination country elision existential neg
adj-order agree-np question
clitic elision question
agree-np agree-pred coordination elision modal time
be-have clitic elision exchange neg subordinate
agree-np elision possess time
imperative
adj-order agree-np agree-pred elision neg possess
adverb-place clitic future
adj-order agree-np number
agree-pred pronoun
clitic elision question
adverb-place modal neg
elision imperative neg
question
agree-far agree-np agree-pred elision imperfect past past-agree pronoun relative sense
agree-pred elision question
clitic elision question that
agree-np clitic exchange subordinate
agree-np neg time
contraction coordination exchange existential number possess
past past-agree question relative
agree-np clitic past question
agree-pred imperfect
question
be-have elision subordinate time
past
adj-order agree-far agree-np clitic clitic-order
adj-order agree-np elision imperative neg
elision future past past-agree relative sense
agree-far agree-np agree-pred relative
clitic coordination elision neg possess
clitic idiom modal past possess pronoun
elision number
past possess time
agree-np imperative
adverb-place compare elision
adverb-place be-have elision neg
agree-pred coordination elision past
adj-order agree-np agree-pred coordination elision neg time
agree-np clitic elision past past-agree
elision question
elision existential number subordinate time
agree-np clitic past possess pronoun
adj-order agree-np agree-pred contraction elision existential possess subordinate
adj-order agree-np imperative
adj-order agree-far agree-np elision past past-agree question relative sense
imperative possess
clitic clitic-order elision past pronoun
agree-np clitic past pronoun
adj-order agree-far agree-np agree-pred elision imperfect past past-agree pronoun relative
adj-order agree-np agree-pred pronoun
agree-pred question
clitic clitic-order modal past possess pronoun
agree-far agree-np elision idiom neg past past-agree pronoun relative
future
past
adj-order agree-far agree-np contraction question
adverb-place agree-pred clitic possess subordinate
adj-order agree-np modal subordinate
adj-order agree-np agree-pred coordination elision modal time
clitic past time
existential
agree-far agree-np be-have contraction coordination imperfect past sense that
adj-order agree-np coordination neg
adj-order adverb-place age agree-np be-have coordination elision number past possess
agree-far agree-pred clitic coordination imperfect neg past relative
elision time
agree-np possess question sense
agree-np agree-pred coordination imperfect
agree-far be-have contraction imperfect past past-agree pronoun
clitic question
agree-far agree-np contraction elision neg past past-agree pronoun
clitic coordination elision modal neg past
adj-order adverb-place agree-far agree-np coordination past sense
adj-order agree-np elision neg past
adj-order agree-np compare elision possess pronoun
adj-order adverb-place agree-np agree-pred elision idiom subordinate
adj-order agree-np elision existential number subordinate
adj-order agree-np coordination country elision existential number past past-agree relative
clitic elision neg past past-agree time
adverb-place clitic elision
agree-pred
adj-order agree-np agree-pred be-have coordination elision neg possess
agree-pred elision neg
agree-np contraction existential
adverb-place elision subordinate
agree-np agree-pred elision neg possess subordinate
clitic question
elision neg past
past time
adverb-place neg sense
clitic clitic-order neg past past-agree
clitic clitic-order past pronoun
question
adverb-place clitic clitic-order elision possess
adj-order agree-np
adj-order adverb-place agree-np imperfect number
agree-far agree-pred question relative
elision question
adverb-place agree-np clitic coordination elision possess
past past-agree pronoun sense
agree-pred imperfect question
adj-order adverb-place agree-np modal subordinate time
coordination existential
adj-order agree-np imperative past past-agree relative
adj-order agree-np imperative
imperative
agree-np question
agree-far agree-pred elision neg pronoun
coordination elision exchange neg possess time
adverb-place age be-have elision number
agree-np coordination elision exchange existential idiom
agree-np neg subordinate time
adj-order agree-np clitic modal past pronoun
agree-np question
adverb-place
existential
agree-np clitic modal past pronoun
adj-order agree-far agree-np contraction elision neg past question relative
adj-order agree-np compare elision existential possess subordinate
clitic clitic-order modal question
agree-np elision imperative neg relative
clitic past possess
adj-order agree-np clitic contraction question relative
time
agree-far question relative
agree-far past past-agree pronoun relative
clitic coordination exchange neg
adverb-place elision future idiom relative
adj-order agree-far agree-np elision past past-agree pronoun relative
imperative neg
plain
elision imperative neg
clitic elision past question
agree-np coordination country existential
adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np agree-pred number subordinate
clitic elision question
adj-order adverb-place agree-far agree-np coordination past past-agree relative sense
existential modal subordinate
contraction exchange possess that
modal sense
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np contraction coordination elision exchange future neg possess
possess
adverb-place agree-far agree-pred elision neg
contraction coordination exchange existential number
clitic past pronoun
agree-np idiom imperative
adj-order agree-np be-have coordination number past
agree-far agree-pred coordination neg possess relative
adj-order agree-np clitic past pronoun relative
adj-order agree-np clitic question
adverb-place clitic future
question
clitic coordination elision possess
clitic elision past pronoun
clitic clitic-order elision past past-agree
adj-order agree-np past
adverb-place agree-np future idiom number
adj-order agree-np elision neg past
clitic question
existential idiom number
adverb-place agree-pred future idiom neg relative
adj-order agree-np contraction future neg sense
adverb-place contraction past sense
agree-pred imperfect
question
agree-np possess
adj-order agree-np contraction sense
agree-np question
clitic elision past past-agree question
clitic elision past pronoun
adj-order agree-far agree-np clitic past past-agree question relative
adj-order agree-np clitic neg subordinate
be-have coordination elision idiom modal neg time
contraction imperative
be-have country
adverb-place neg
question
adverb-place clitic elision modal possess subordinate time
agree-far past possess
agree-far clitic elision modal past past-agree relative time
imperative neg
be-have elision
possess question
agree-np
be-have elision neg
adj-order agree-np number question
adverb-place agree-np elision idiom past possess
exchange
question
adverb-place idiom past possess
agree-np elision neg subordinate time
adverb-place clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np existential possess
imperative neg
idiom neg
adj-order agree-np clitic modal past possess pronoun
adj-order adverb-place agree-np number past
contraction past past-agree pronoun sense
coordination elision neg past time
adj-order agree-np clitic past possess pronoun
adj-order adverb-place agree-np contraction coordination elision neg sense
agree-np question
adj-order agree-np existential
elision past past-agree question relative
adverb-place be-have contraction modal possess subordinate
adj-order adverb-place agree-np existential neg number subordinate
adj-order adverb-place agree-np contraction elision subordinate time
adj-order agree-np imperative
contraction past sense
adverb-place agree-np clitic past pronoun
coordination elision existential idiom neg past
possess question
adj-order agree-np question
agree-pred possess pronoun
idiom question
clitic elision number past past-agree time
agree-np clitic compare coordination exchange
agree-far agree-pred be-have imperfect past past-agree pronoun relative
agree-np modal
clitic elision past question
country existential
clitic past possess pronoun
adj-order agree-np clitic elision modal past pronoun
adverb-place agree-np clitic past pronoun relative
elision imperfect
adj-order agree-np coordination elision exchange existential possess
clitic elision past possess pronoun
agree-pred elision pronoun
agree-np question
coordination neg past past-agree possess
agree-np clitic past pronoun
elision question
adverb-place clitic past pronoun
adj-order agree-np agree-pred neg possess subordinate time
clitic past pronoun
adj-order agree-np coordination existential modal
modal time
adj-order age agree-np be-have elision past past-agree question relative
clitic elision question
clitic modal past pronoun
be-have imperfect past past-agree pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np clitic contraction past possess pronoun
elision question
contraction elision exchange
be-have coordination past time
agree-far agree-np elision past past-agree pronoun relative
number past
clitic elision past pronoun
agree-far agree-np agree-pred coordination past relative
clitic country
country elision existential neg subordinate
elision question
elision existential
country modal
agree-far agree-np contraction future past past-agree possess relative sense
adj-order agree-far agree-np clitic elision existential idiom number past past-agree relative subordinate
compare elision number possess
agree-pred elision neg pronoun
agree-np agree-pred compare elision neg relative subordinate
clitic past time
adverb-place agree-np be-have coordination exchange idiom imperfect possess
elision imperative neg relative
adverb-place clitic past possess pronoun
agree-np elision question
adj-order agree-np past past-agree possess pronoun
clitic modal past past-agree pronoun relative
adj-order agree-np compare
agree-np clitic past pronoun
adj-order agree-np clitic compare elision relative subordinate
elision question
elision existential neg subordinate
adj-order adverb-place agree-np agree-pred be-have coordination elision neg
age be-have question
adverb-place imperfect that
agree-np compare possess pronoun
elision imperative neg possess
adverb-place clitic past pronoun relative
clitic clitic-order future
agree-far agree-np agree-pred contraction coordination elision exchange neg past past-agree relative
adverb-place elision modal
adj-order agree-far agree-np compare pronoun relative
be-have subordinate time
adj-order agree-np question
adverb-place agree-np be-have clitic coordination exchange idiom imperfect
past question sense
agree-np elision modal neg subordinate
modal time
adverb-place clitic past possess pronoun
agree-far be-have contraction imperfect past past-agree pronoun
adj-order agree-np elision number question
clitic elision modal past pronoun
imperative possess
agree-pred
agree-pred question
adverb-place clitic elision past possess pronoun
adj-order agree-np number question
contraction past question sense
adverb-place be-have coordination future imperfect sense
possess question
age be-have possess question
elision past past-agree pronoun
question
be-have time
past past-agree question relative
agree-pred pronoun
adj-order agree-np modal possess
adverb-place agree-np coordination country existential
adverb-place clitic country subordinate
elision neg
agree-far agree-pred clitic coordination imperfect relative
plain
adj-order agree-np clitic past pronoun
adj-order agree-np elision past past-agree question relative
agree-pred imperfect
adj-order agree-np be-have contraction elision imperfect neg past past-agree pronoun relative sense
sense
imperative neg possess
adj-order agree-np be-have coordination imperfect modal time
agree-np question
adj-order agree-np elision imperative neg
contraction imperfect
agree-np compare coordination elision modal
agree-pred
agree-pred question
age be-have question
clitic elision past pronoun
adj-order agree-far agree-np agree-pred contraction pronoun
agree-np elision modal question
adj-order agree-np clitic contraction past pronoun
question
be-have
adj-order agree-far agree-np compare possess pronoun
adj-order agree-np clitic coordination exchange
adverb-place clitic exchange number subordinate
elision past question
question
adj-order agree-np question
agree-np clitic clitic-order elision past pronoun relative
agree-np imperative neg possess
adj-order agree-far agree-np compare elision past past-agree pronoun relative
clitic clitic-order modal past past-agree pronoun relative
adj-order agree-np compare elision neg possess subordinate
existential number
adj-order agree-np clitic past pronoun
elision
agree-pred
agree-pred
adj-order agree-np modal question
agree-pred coordination
past
modal
adj-order agree-np clitic clitic-order past pronoun
elision question
adverb-place be-have imperfect number
adj-order adverb-place agree-far agree-np elision past
adj-order agree-np clitic modal past pronoun relative
adj-order agree-np agree-pred elision modal number subordinate time
adj-order adverb-place agree-np elision existential modal possess subordinate
elision question
adj-order agree-np be-have imperfect past past-agree possess pronoun sense
elision question
age be-have possess question
adj-order adverb-place agree-np agree-pred coordination imperfect possess
adj-order agree-np clitic exchange existential number subordinate
clitic neg past
clitic
clitic elision past pronoun relative
question
agree-pred imperfect past past-agree pronoun sense
agree-np agree-pred imperfect past past-agree pronoun
adverb-place agree-np elision modal subordinate time
agree-far agree-pred coordination elision imperfect neg past past-agree relative
clitic modal past pronoun
elision question relative
adj-order agree-np coordination exchange existential idiom possess
question
clitic coordination elision exchange neg
be-have imperfect
adverb-place be-have coordination elision neg past possess
adverb-place coordination country past possess
adverb-place clitic clitic-order past possess pronoun
adj-order agree-far agree-np clitic elision exchange past past-agree relative subordinate
agree-np contraction coordination exchange idiom possess
contraction exchange possess
imperative
plain
be-have elision imperfect
adj-order agree-np contraction exchange subordinate time
future question
imperative neg
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-np agree-pred contraction elision imperfect neg number past relative
elision question
clitic modal past pronoun
adj-order agree-np
clitic elision past pronoun
adj-order agree-np clitic elision modal past possess pronoun
clitic coordination exchange past
be-have imperfect past past-agree pronoun
adj-order agree-np agree-pred clitic clitic-order imperfect past pronoun relative
be-have elision
adj-order adverb-place agree-np clitic past past-agree pronoun relative
age agree-np be-have possess question
adj-order adverb-place agree-np future
age be-have number
contraction exchange
existential
adj-order agree-far agree-np elision neg past past-agree pronoun relative
adj-order adverb-place agree-np exchange possess subordinate
clitic elision modal past possess pronoun
adj-order adverb-place agree-np agree-pred coordination imperfect neg
number
clitic past pronoun
agree-far country elision past past-agree question relative
be-have
clitic exchange sense that
adj-order agree-np coordination past possess time
elision existential modal neg sense subordinate
adj-order adverb-place agree-np contraction exchange
adj-order agree-far agree-np elision possess question
agree-np contraction elision past possess
adverb-place agree-far agree-np coordination country elision idiom past past-agree relative
adj-order adverb-place agree-np be-have coordination elision
adj-order agree-np be-have coordination idiom neg number time
adverb-place be-have contraction coordination elision modal sense
agree-np existential subordinate
question
elision modal question
agree-np agree-pred neg possess subordinate
elision question
question
neg
adverb-place agree-pred elision imperfect
adj-order agree-np be-have contraction exchange possess subordinate time
agree-np elision possess question
clitic elision future neg
question
elision neg sense
adj-order agree-np elision possess subordinate
elision neg question relative
imperative neg
agree-np coordination elision exchange past
adverb-place agree-np elision sense subordinate
adj-order agree-np contraction modal
agree-far agree-np compare elision pronoun
adj-order agree-np question
adj-order agree-np clitic coordination elision number possess
elision neg question relative sense
clitic elision past possess pronoun
future question
adj-order agree-np modal sense
adverb-place agree-np existential
adj-order agree-np imperative
adj-order agree-np possess
adj-order agree-np existential
adj-order agree-np be-have coordination existential
adj-order agree-np elision neg
adverb-place agree-pred
agree-pred possess
neg possess
clitic past pronoun sense
imperative
adj-order agree-np time
adj-order agree-np clitic past pronoun
adj-order agree-np clitic contraction elision past pronoun relative
adverb-place clitic past pronoun
agree-np agree-pred imperfect past past-agree possess pronoun
adj-order agree-np elision past
adj-order agree-np clitic idiom subordinate time
adj-order agree-np existential sense subordinate
agree-pred elision neg pronoun
adj-order adverb-place agree-np contraction elision existential possess subordinate
clitic elision past pronoun
agree-pred imperfect possess
adj-order agree-np be-have contraction coordination imperfect modal number
clitic past pronoun
agree-pred imperfect possess
adj-order agree-np imperative possess
age be-have number
adj-order agree-np agree-pred coordination
agree-far agree-np be-have clitic relative subordinate time
agree-pred be-have elision neg subordinate
agree-np contraction exchange existential subordinate
adj-order agree-np elision imperative neg
adj-order adverb-place agree-np agree-pred elision neg past relative
elision past past-agree question relative
number
number question
adj-order adverb-place agree-np agree-pred coordination elision neg possess
agree-pred clitic modal neg subordinate time
agree-pred be-have coordination
adj-order agree-np elision imperative neg
clitic future number
clitic past possess pronoun
adverb-place
elision exchange possess
imperfect
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np country neg past past-agree pronoun
adj-order agree-far agree-np be-have elision imperfect past past-agree relative that
clitic time
agree-np elision possess question
elision imperative relative
country
adj-order agree-np clitic elision past possess question relative
possess question
agree-pred coordination existential number possess
agree-far agree-pred pronoun relative
past time
adverb-place agree-far elision past past-agree relative
adj-order adverb-place agree-np coordination elision existential future number
clitic clitic-order modal past pronoun relative
adj-order agree-np coordination elision exchange existential
imperative neg
compare
adj-order agree-np imperfect possess
agree-far agree-np compare pronoun
adj-order adverb-place agree-np clitic elision past pronoun
elision question
elision idiom possess pronoun sense
imperfect
coordination exchange imperfect possess
agree-np be-have elision modal possess subordinate time
elision imperative possess
exchange possess
adverb-place modal sense subordinate time
adj-order agree-np agree-pred
agree-far agree-np be-have clitic coordination neg relative time
adj-order adverb-place agree-np modal
adj-order agree-np contraction future sense
coordination elision imperfect neg
adj-order agree-np modal neg possess
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
agree-pred elision neg pronoun
adj-order adverb-place agree-np past
elision imperative neg
clitic clitic-order elision future question
clitic elision past pronoun
question
adj-order agree-np clitic coordination elision
agree-pred neg
existential
agree-pred pronoun
adverb-place future
clitic contraction neg possess sense subordinate time
agree-pred elision neg
agree-np imperative neg
agree-pred
agree-np agree-pred contraction elision existential subordinate
agree-np compare
adj-order adverb-place agree-np coordination past past-agree
agree-pred imperfect
clitic elision exchange subordinate
be-have
adj-order agree-np clitic elision past possess pronoun
adverb-place agree-pred
clitic past pronoun
idiom modal neg
pronoun sense
agree-pred neg
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np coordination existential idiom imperfect
agree-np clitic elision past pronoun relative
adverb-place clitic compare subordinate
neg
adverb-place agree-far clitic relative
elision neg past
adj-order agree-np contraction future neg question
adj-order agree-np elision question
adj-order agree-far agree-np be-have contraction past past-agree pronoun relative sense
elision past question
adj-order agree-np neg possess
adj-order agree-np elision neg sense subordinate
modal
elision imperative neg possess
coordination elision existential neg number past sense time
adj-order agree-np agree-pred existential number possess subordinate that
imperative
adverb-place
contraction existential number
agree-np agree-pred possess pronoun
adverb-place sense
adj-order agree-far agree-np agree-pred possess subordinate time
clitic imperfect
agree-far agree-np past past-agree question relative sense
adj-order agree-np coordination country elision neg
agree-np imperative possess
adj-order adverb-place agree-np contraction exchange modal possess subordinate
adverb-place be-have compare coordination elision
compare pronoun
agree-far coordination elision past past-agree
exchange
adj-order adverb-place agree-np agree-pred be-have subordinate
coordination elision imperfect neg past
agree-pred elision neg pronoun
adj-order adverb-place agree-np modal neg subordinate
adj-order agree-np imperative relative
adj-order agree-np coordination elision exchange existential number possess
imperative possess
adverb-place clitic elision idiom past past-agree
adj-order adverb-place agree-np clitic elision existential number subordinate
agree-pred imperfect
existential idiom
adverb-place agree-far clitic coordination elision number past past-agree possess relative sense
imperative neg
adj-order agree-np coordination exchange neg possess
adj-order agree-np imperative possess
adj-order agree-np elision question
age agree-pred be-have coordination number
agree-np imperative
agree-np compare pronoun
adj-order adverb-place agree-np contraction elision sense subordinate
adj-order agree-np pronoun
be-have imperfect past past-agree pronoun sense
elision neg
adverb-place agree-far agree-np be-have possess relative sense that
adj-order adverb-place agree-np agree-pred contraction coordination
adj-order agree-np agree-pred coordination elision
coordination country neg time
age be-have question
adj-order agree-np imperative neg possess
agree-np
agree-pred elision question
future neg
clitic elision past pronoun
past possess question
adj-order agree-np future neg possess question
agree-np clitic clitic-order past pronoun
existential
adj-order agree-np clitic past pronoun
agree-np clitic past past-agree pronoun relative
agree-pred pronoun
agree-np agree-pred
adj-order agree-far agree-np number past question relative
adverb-place agree-pred coordination elision
elision imperative neg relative
plain
elision question
plain
adj-order agree-np coordination existential number sense
agree-far agree-pred elision modal past past-agree relative sense subordinate
agree-pred coordination elision imperfect number past past-agree
adverb-place clitic modal neg
agree-pred
adj-order agree-far agree-np agree-pred compare elision neg relative subordinate
elision question
coordination neg relative
elision existential idiom number subordinate
imperative neg
adj-order agree-far agree-np elision neg past past-agree possess pronoun
agree-pred neg
adverb-place coordination elision exchange future idiom neg number possess
adj-order agree-far agree-np elision past
adj-order agree-np possess
question
agree-np contraction possess question
adj-order agree-far agree-np contraction past past-agree pronoun
elision neg past possess question
adj-order agree-np agree-pred neg possess subordinate
adj-order agree-np elision subordinate time
future number
agree-pred possess question
adj-order agree-np coordination existential past possess relative
agree-np coordination country number time
agree-pred elision neg
question
adj-order agree-np clitic contraction elision modal past question relative
age be-have question
agree-np clitic modal neg
question
age be-have question
adj-order adverb-place agree-np past that
plain
adj-order agree-np clitic coordination country exchange existential number
adverb-place elision
adj-order agree-np be-have elision existential number subordinate
country time
adj-order agree-np country existential
adverb-place agree-pred imperfect
elision possess question
adverb-place agree-far agree-pred contraction past relative
agree-far agree-pred clitic coordination exchange relative time
number possess question
question sense
coordination elision neg past
imperfect
agree-pred elision neg pronoun
agree-np coordination neg number time
adj-order agree-np existential number
elision question
agree-pred imperfect
imperative
clitic elision past pronoun
agree-pred coordination time
adj-order agree-np contraction elision existential number subordinate
agree-pred possess pronoun
agree-pred possess question
adj-order agree-np compare idiom past past-agree pronoun relative
agree-pred elision future neg relative sense
agree-np compare possess pronoun
adj-order adverb-place agree-np elision subordinate
agree-far contraction elision pronoun sense
idiom number question
adj-order agree-np clitic modal past pronoun
existential number
age be-have coordination future number
agree-np question
adj-order agree-np clitic modal past pronoun sense
adverb-place sense
age be-have country modal neg number sense subordinate
agree-far agree-pred
possess question
agree-pred be-have contraction possess subordinate
adj-order agree-np clitic contraction modal past pronoun
adj-order agree-np coordination elision existential neg past
agree-pred neg
elision imperfect sense that time
adj-order adverb-place agree-np question
be-have
clitic clitic-order question
adj-order agree-np elision neg
compare coordination possess
adverb-place agree-np
agree-pred be-have elision neg subordinate
adj-order agree-np agree-pred elision neg possess pronoun
adverb-place country time
coordination elision existential number
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-far agree-np coordination elision existential number past past-agree relative time
adj-order agree-far agree-np elision question relative
elision neg past question
coordination elision exchange future possess
agree-np existential number
adj-order agree-np clitic elision modal past pronoun relative
adj-order agree-far agree-np past past-agree possess pronoun relative
adj-order agree-np be-have subordinate
agree-far elision past past-agree pronoun relative
be-have
agree-np agree-pred pronoun
future neg
agree-np clitic elision modal past past-agree pronoun relative sense
agree-pred imperfect past past-agree pronoun
adverb-place compare
imperative
agree-np elision neg past past-agree pronoun
question
agree-far agree-pred contraction elision neg possess
past past-agree possess pronoun
elision subordinate time
adj-order adverb-place agree-far agree-np number past past-agree relative
clitic coordination elision future past past-agree time
elision question
adj-order adverb-place agree-np be-have compare coordination elision
agree-far clitic contraction elision neg past past-agree
coordination elision existential imperfect number time
agree-pred imperfect
agree-far agree-np elision neg past past-agree pronoun relative
adverb-place agree-np clitic past pronoun
agree-np clitic elision modal question
agree-pred coordination imperfect
question
agree-pred clitic modal subordinate
agree-pred imperfect past past-agree pronoun
agree-pred coordination elision imperfect neg past
contraction past sense
clitic modal past possess pronoun
clitic past past-agree time
adj-order agree-np clitic modal subordinate
possess question
adj-order agree-np be-have elision exchange subordinate time
adj-order adverb-place agree-np exchange possess sense subordinate
adj-order agree-np neg number
agree-far be-have elision past past-agree relative
elision possess question
compare elision pronoun
country
adverb-place agree-far agree-np be-have contraction elision existential relative subordinate
imperative possess
elision past past-agree time
be-have
clitic neg time
adj-order agree-np subordinate
adverb-place agree-pred coordination country elision neg
adj-order agree-np agree-pred existential idiom subordinate
be-have possess
clitic clitic-order modal past pronoun
adj-order agree-np contraction coordination existential neg possess
imperative
age be-have elision number
adverb-place agree-np clitic elision past pronoun relative
imperative
adj-order agree-np clitic past pronoun
compare existential subordinate
adverb-place agree-np be-have coordination elision past past-agree
adj-order agree-np clitic past possess pronoun
elision neg past possess
agree-far agree-np compare elision past past-agree pronoun relative
adverb-place clitic coordination exchange number
adj-order agree-np imperative
adverb-place clitic coordination country exchange number
adverb-place agree-far agree-np elision exchange subordinate
agree-np sense time
adj-order agree-np number question sense
agree-pred imperfect
adverb-place contraction coordination existential number
agree-np coordination elision exchange
agree-np imperative
clitic clitic-order elision question
adverb-place agree-np elision neg
clitic contraction coordination modal relative sense
adverb-place clitic elision past
clitic elision modal past possess pronoun
contraction past past-agree relative
agree-pred imperfect
clitic coordination future number past
adverb-place contraction elision past
agree-pred coordination possess
clitic elision modal past pronoun relative
adverb-place coordination number
adj-order adverb-place agree-far agree-np clitic country elision exchange subordinate
imperfect time
adverb-place agree-np agree-pred be-have contraction elision relative subordinate
adj-order agree-np exchange subordinate
adj-order agree-np contraction elision neg past past-agree pronoun sense
clitic elision past possess pronoun
question
elision question
clitic elision past question
adj-order agree-np elision past past-agree pronoun
adverb-place country
elision past question
adj-order agree-np number past past-agree
adj-order adverb-place agree-np clitic past possess pronoun
adj-order agree-far agree-np be-have elision subordinate
future question
clitic coordination exchange past
agree-far agree-np elision question relative
adj-order agree-far agree-np agree-pred coordination elision existential possess
neg
adverb-place existential number
agree-np clitic clitic-order past pronoun
existential number
elision number past
agree-pred coordination elision existential imperfect
clitic past pronoun
adj-order agree-np elision question
clitic contraction
imperative
possess question
question
agree-pred elision neg question
clitic elision exchange modal subordinate
adj-order agree-np agree-pred elision neg subordinate
adj-order agree-np contraction elision neg past question
question
agree-np agree-pred subordinate
agree-np existential idiom
be-have
adj-order agree-np clitic coordination country elision past past-agree possess time
elision imperative neg possess
modal
clitic elision exchange neg number possess subordinate
agree-pred imperfect
adj-order agree-np agree-pred coordination elision imperfect possess
agree-np coordination elision imperfect number possess
plain
adj-order agree-np agree-pred pronoun
agree-pred
adverb-place clitic coordination exchange sense
adj-order agree-far agree-np pronoun relative sense
adj-order agree-np clitic possess subordinate time
adj-order agree-np question
adverb-place contraction question sense
adverb-place
agree-np imperative
agree-pred
question
agree-np modal possess
adverb-place be-have elision possess subordinate that
agree-pred compare coordination
clitic past possess pronoun sense
adj-order adverb-place agree-np existential
clitic elision question
clitic past pronoun
clitic elision subordinate
plain
agree-np compare coordination exchange possess
adj-order agree-np clitic elision neg past past-agree pronoun
age agree-np be-have elision number sense subordinate time
adj-order agree-np existential idiom modal number subordinate
future
adverb-place agree-np coordination elision future possess
clitic modal past pronoun
coordination elision neg past sense
clitic modal past pronoun
possess
adverb-place compare elision
clitic elision past possess pronoun
adj-order agree-far agree-np elision neg sense
adj-order agree-far agree-np compare pronoun
agree-far elision imperfect relative
adj-order age agree-np be-have question
agree-far agree-pred contraction future neg relative
elision modal possess question
agree-pred elision possess pronoun
question
adj-order agree-np compare elision number
adverb-place agree-far agree-np modal
adj-order adverb-place agree-far agree-np past past-agree relative sense
elision possess question
adj-order agree-np imperative neg past past-agree relative
adj-order agree-np compare elision pronoun
agree-np clitic coordination exchange neg
adj-order agree-np past past-agree pronoun
adverb-place clitic past possess pronoun
clitic past pronoun
clitic elision modal past pronoun
adj-order agree-np agree-pred subordinate
agree-np elision existential modal possess subordinate
coordination elision existential neg
compare question
agree-pred compare imperfect question relative
agree-np question
coordination existential neg time
clitic clitic-order past pronoun
adj-order agree-np compare elision idiom pronoun
agree-pred elision pronoun
be-have imperfect past past-agree pronoun
past question relative
adj-order agree-np coordination country existential past past-agree time
adverb-place clitic elision neg relative
question
adverb-place neg possess
contraction question relative
agree-np imperative relative
elision question
modal time
adj-order agree-np coordination existential idiom imperfect
agree-np clitic possess question
adj-order agree-np clitic coordination exchange
adj-order agree-np possess question
adj-order agree-np clitic past pronoun
adverb-place sense
adj-order agree-np clitic clitic-order past possess pronoun
agree-np compare neg possess subordinate
age be-have question
adj-order agree-np question
imperative
agree-np coordination exchange neg number possess
adj-order agree-np clitic neg
adj-order agree-far agree-np coordination imperfect past relative
elision neg past
adj-order adverb-place agree-np coordination
agree-pred modal sense subordinate time
elision possess
agree-np existential number
elision question
adj-order adverb-place agree-far agree-np neg
adverb-place agree-np agree-pred coordination possess
adj-order agree-np clitic elision past past-agree pronoun relative
contraction modal possess sense
imperative
clitic elision question
be-have elision imperfect
agree-pred elision existential number subordinate
adj-order agree-np past possess question
neg question
adj-order agree-np coordination elision existential number
question
adj-order agree-np agree-pred coordination elision existential possess
adj-order agree-np be-have compare coordination imperfect
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np compare question
clitic past pronoun
clitic elision future idiom
agree-np clitic modal past pronoun
adj-order agree-np imperative neg
adj-order agree-np clitic question
existential number
imperative possess
adj-order agree-np coordination exchange neg possess sense
elision existential
adj-order adverb-place agree-np contraction coordination exchange number past possess
agree-np coordination elision existential idiom number possess
agree-np country elision question
adverb-place agree-pred imperfect
clitic contraction past possess pronoun
clitic elision modal past pronoun
modal
agree-far agree-pred relative
agree-np clitic country number subordinate
clitic elision question
adverb-place clitic time
clitic clitic-order elision past pronoun
past past-agree possess pronoun sense
imperative
agree-np idiom neg pronoun sense
adj-order agree-far agree-np contraction coordination elision existential number relative sense
adverb-place be-have contraction elision subordinate
adverb-place be-have number subordinate
clitic existential idiom neg number subordinate time
agree-pred
elision past past-agree question relative
adverb-place be-have idiom imperfect
adj-order agree-np be-have exchange possess subordinate time
adj-order agree-np coordination elision modal neg time
adverb-place coordination country elision sense that time
adj-order agree-np number past time
adverb-place clitic idiom number past
idiom question
adj-order agree-np be-have
clitic question
adj-order adverb-place agree-np coordination existential
adj-order agree-np number past past-agree pronoun
agree-np country existential number
number time
adj-order agree-np compare elision past past-agree pronoun relative sense
adj-order agree-np compare coordination country elision relative
imperative
adverb-place future neg
adj-order agree-np clitic elision question
agree-pred elision neg
agree-pred elision neg pronoun
elision neg possess subordinate
contraction elision existential neg number possess subordinate
adj-order agree-np clitic elision past pronoun
clitic elision past pronoun relative
adverb-place age be-have coordination country number
adj-order agree-np agree-pred
be-have
adj-order agree-np agree-pred coordination country existential possess
agree-pred contraction modal subordinate
age be-have elision possess question
adj-order agree-np clitic exchange existential subordinate
clitic question
clitic clitic-order modal past pronoun
imperative possess
clitic contraction elision past pronoun relative sense
adj-order agree-np future time
question
agree-far clitic coordination exchange neg
adverb-place question
adj-order agree-np elision neg past past-agree pronoun
adverb-place elision
adj-order agree-np country existential
exchange
clitic clitic-order past pronoun
possess question
agree-np clitic contraction modal past pronoun
past
adj-order agree-np exchange possess that
agree-far agree-pred pronoun relative
adj-order agree-far agree-np past past-agree pronoun relative sense
adj-order agree-np exchange sense subordinate
agree-far agree-pred elision past past-agree relative sense subordinate
adj-order adverb-place agree-np coordination elision idiom past
adj-order age agree-far agree-np be-have compare elision number relative
compare elision
adverb-place be-have contraction possess
adj-order adverb-place agree-np coordination elision exchange neg past past-agree possess
clitic past pronoun
agree-far elision past past-agree question relative
elision question sense
agree-np be-have clitic coordination idiom possess
adj-order agree-np elision past past-agree
be-have clitic coordination modal time
elision imperative neg
country elision exchange existential number possess subordinate
adverb-place agree-np contraction elision neg past sense
time
elision neg
adverb-place coordination elision neg past time
adj-order agree-np clitic coordination modal neg
plain
adj-order adverb-place agree-np coordination country elision existential possess
country elision question
agree-far elision past past-agree pronoun relative
adj-order agree-np existential
clitic clitic-order elision past question
clitic elision future time
agree-pred possess
imperative
adj-order agree-np coordination elision exchange past past-agree possess relative
adverb-place past
elision question
neg pronoun sense
compare
adj-order agree-np
adj-order agree-np clitic past pronoun
adj-order agree-np clitic coordination number past
agree-pred question
agree-pred neg subordinate time
adj-order agree-np agree-pred neg possess subordinate
existential number
agree-np number sense
existential
clitic exchange existential subordinate
idiom imperfect
clitic past possess pronoun sense
past
clitic clitic-order past possess pronoun
adj-order agree-np clitic past past-agree pronoun
coordination elision future neg time
adj-order adverb-place agree-np country existential number
agree-np imperative
adj-order agree-np coordination elision existential idiom neg number past possess
adverb-place agree-pred elision neg possess
compare pronoun
agree-pred neg pronoun
adverb-place agree-np future idiom possess
agree-np agree-pred elision neg possess pronoun
imperative
modal possess subordinate
existential possess
compare elision past past-agree possess relative subordinate
adj-order agree-np clitic past pronoun
adj-order agree-np neg possess pronoun sense
elision question
adverb-place country modal possess subordinate
past
agree-far past past-agree pronoun relative sense
agree-np elision exchange existential number possess subordinate
imperfect
agree-np elision existential number
adj-order agree-far agree-np coordination country elision existential possess relative
agree-np agree-pred pronoun
agree-far agree-np agree-pred contraction coordination imperfect past possess
adverb-place modal possess subordinate
elision question that
adj-order agree-np agree-pred coordination existential number possess
modal
be-have imperfect past past-agree pronoun
elision question
agree-pred imperfect
adj-order agree-np agree-pred be-have subordinate
compare elision
adverb-place agree-np modal possess subordinate
adj-order agree-np contraction elision exchange possess
adverb-place country
adverb-place clitic coordination elision exchange possess
clitic idiom imperfect
country existential
adj-order agree-np elision existential
adj-order adverb-place agree-np number sense that
country neg past past-agree pronoun sense
adj-order adverb-place agree-np coordination imperfect possess
adj-order agree-np agree-pred existential subordinate
adj-order agree-np coordination elision number past
agree-pred imperfect question
contraction coordination elision existential idiom imperfect number sense
agree-pred pronoun
adverb-place agree-far agree-np agree-pred contraction imperfect
adj-order agree-np elision existential neg subordinate
agree-far agree-np agree-pred imperfect past past-agree pronoun
agree-np clitic elision neg possess sense subordinate
agree-np contraction elision exchange past past-agree possess relative subordinate
neg
adverb-place compare coordination possess
existential number
agree-far agree-pred clitic elision exchange possess subordinate
adj-order adverb-place agree-np agree-pred coordination imperfect past
adverb-place coordination elision idiom past past-agree
country subordinate
question
agree-np be-have coordination country number
agree-pred elision question
clitic elision past pronoun
adj-order agree-np compare coordination elision exchange
clitic modal possess
adverb-place future sense
agree-pred possess
adj-order agree-np compare possess pronoun
agree-np past past-agree pronoun sense
agree-np clitic past pronoun
agree-far agree-pred elision neg pronoun
clitic elision question
adj-order agree-np question
agree-np question
adj-order agree-np contraction question sense
compare elision
adj-order agree-np coordination exchange possess time
agree-pred coordination elision imperfect
plain
adj-order adverb-place agree-np coordination elision existential possess
agree-np elision question
coordination elision modal
agree-far agree-pred elision past question relative
adj-order agree-np modal neg
elision
clitic elision neg subordinate
adj-order agree-np exchange possess
agree-np coordination existential idiom imperfect possess time
adj-order adverb-place agree-np future neg past past-agree relative
adj-order agree-np contraction exchange possess
adj-order adverb-place agree-np compare elision possess
adverb-place clitic exchange
agree-pred
adj-order agree-np elision past past-agree relative subordinate
adverb-place agree-np possess
adj-order agree-np clitic past pronoun
adj-order agree-np elision existential number
clitic coordination exchange past relative time
adj-order agree-far agree-np clitic elision question
possess question
neg
adj-order agree-far agree-np elision imperfect possess question relative
adj-order agree-np contraction exchange modal possess subordinate
country time
adj-order adverb-place agree-np agree-pred coordination elision neg past possess
existential
clitic coordination exchange past past-agree relative time
clitic clitic-order past possess pronoun
coordination country existential number past
age agree-np be-have coordination exchange number possess
clitic
agree-np clitic coordination elision existential modal number possess
agree-np clitic possess sense subordinate time
adj-order agree-far agree-np elision question relative
adj-order agree-np contraction possess question
adj-order agree-np agree-pred coordination existential imperfect possess
adj-order agree-far agree-np elision possess question
agree-pred
agree-np compare elision pronoun relative
imperative possess
adverb-place future
adj-order agree-np compare possess
clitic past pronoun
agree-pred elision pronoun
age agree-pred be-have coordination imperfect number
adj-order agree-np elision imperfect possess
elision question
question
adj-order agree-np compare contraction elision existential number subordinate
country existential subordinate
agree-np be-have country elision neg subordinate time
adj-order agree-np neg pronoun
adverb-place sense
age be-have elision number
age agree-np be-have elision number subordinate
adj-order adverb-place agree-np compare coordination elision
agree-np clitic past possess pronoun
adj-order agree-np coordination country existential time
adj-order agree-np coordination country existential neg number
adj-order adverb-place agree-np coordination country past
adj-order adverb-place agree-np clitic past pronoun relative
adj-order agree-np clitic
adj-order agree-far agree-np clitic elision relative
clitic elision past question
agree-np elision question
adverb-place clitic past possess pronoun
adverb-place clitic future idiom
adverb-place contraction idiom past past-agree
agree-far agree-pred coordination elision past past-agree relative time
possess
adj-order agree-far agree-np elision past past-agree pronoun sense
adj-order adverb-place agree-np agree-pred coordination possess
clitic question
agree-pred be-have coordination elision neg
adverb-place clitic exchange
adverb-place idiom
elision past possess question
adverb-place clitic past pronoun
adj-order adverb-place agree-np coordination country
compare elision pronoun
clitic past pronoun sense
elision modal
agree-np compare elision number possess sense subordinate
question
plain
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
adj-order agree-far agree-np compare elision possess pronoun
agree-np compare pronoun
agree-pred imperfect past past-agree pronoun
adverb-place
elision modal question sense
agree-far agree-np agree-pred imperfect past past-agree pronoun relative sense
be-have elision neg sense subordinate time
adverb-place agree-np clitic elision existential subordinate time
existential number possess
agree-pred question
adj-order agree-np question
elision question
agree-pred elision imperfect
adj-order agree-np past past-agree possess time
adj-order agree-np agree-pred coordination elision imperfect possess time
adj-order agree-np past past-agree pronoun
adj-order agree-np clitic modal
existential
age agree-np be-have number possess sense that
number question
elision question sense
contraction elision question relative
age be-have number question
adverb-place agree-np past
adverb-place agree-np agree-pred coordination imperfect
agree-np contraction coordination country existential possess
agree-pred elision imperfect
adj-order agree-np contraction past past-agree pronoun sense
adj-order adverb-place agree-np
adj-order agree-np clitic number past past-agree pronoun sense
clitic past pronoun
clitic past past-agree
elision question
adj-order adverb-place agree-np exchange possess subordinate
adverb-place compare elision
adverb-place clitic exchange subordinate
agree-pred compare idiom pronoun relative
adverb-place compare
modal neg possess
adj-order agree-np modal possess question
adj-order agree-np question
agree-far agree-np clitic clitic-order question relative
agree-far agree-np clitic time
adj-order agree-np possess
adj-order adverb-place agree-np clitic clitic-order elision past past-agree pronoun relative
adverb-place
adj-order agree-np clitic idiom past past-agree pronoun relative
existential number possess
adj-order agree-np imperative
possess question
adverb-place clitic past pronoun
agree-np clitic elision past past-agree pronoun relative
contraction elision past question sense
adverb-place clitic
clitic clitic-order modal question
adj-order agree-np agree-pred contraction elision exchange neg possess subordinate
adj-order agree-np modal number
adj-order agree-np coordination existential time
agree-np elision question
agree-np compare elision pronoun
clitic clitic-order modal
clitic elision question
exchange modal sense subordinate
agree-pred imperfect question
imperative possess
coordination elision modal neg past relative sense time
agree-np clitic past possess pronoun
adj-order agree-np number possess subordinate
adverb-place clitic coordination elision neg past past-agree relative
age be-have number
adj-order adverb-place agree-np coordination country modal possess
elision imperative possess
agree-np be-have imperfect past past-agree possess pronoun sense
agree-far clitic elision past past-agree pronoun relative
possess question
clitic exchange subordinate
adj-order agree-np compare coordination existential
clitic past pronoun
agree-pred elision neg pronoun
age be-have possess question
adj-order agree-np contraction elision past question relative
adj-order agree-np existential possess subordinate time
adj-order agree-far agree-np elision neg pronoun sense
adj-order agree-np existential possess
past past-agree time
elision question
elision question
agree-pred
agree-np coordination existential idiom number
adj-order agree-np clitic contraction past pronoun
adj-order adverb-place agree-np be-have coordination elision neg possess sense
adj-order agree-np past past-agree pronoun
clitic past possess pronoun
adj-order agree-np clitic question
clitic elision past past-agree
adj-order adverb-place agree-np modal possess subordinate
agree-pred imperfect
adj-order agree-np clitic contraction exchange modal past past-agree possess relative subordinate
clitic elision past pronoun
adj-order agree-np be-have elision modal subordinate time
agree-pred elision neg
imperative
plain
adverb-place clitic modal neg
adj-order adverb-place agree-np contraction elision existential number subordinate
question
clitic elision past pronoun
elision neg
agree-np country existential number possess subordinate
clitic possess
agree-np
possess question sense
adverb-place agree-np be-have contraction coordination elision possess relative
agree-far past past-agree pronoun relative
clitic question
be-have imperfect
adj-order agree-np elision question
adverb-place agree-pred elision neg
agree-np imperfect
agree-np neg number
clitic clitic-order
compare pronoun
question
imperative
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np clitic elision past possess pronoun
possess question
agree-np compare existential number subordinate
neg
clitic elision past pronoun
agree-np modal
modal neg possess question
adj-order agree-np elision existential number possess
question sense
adj-order agree-np elision neg
question
adj-order agree-far agree-np agree-pred coordination elision exchange neg past past-agree possess relative
adverb-place elision neg past past-agree
imperative
contraction country modal sense subordinate
adj-order agree-np compare pronoun
agree-pred modal possess subordinate
past question sense
clitic past pronoun
neg time
adj-order agree-np question
elision question
agree-np coordination imperfect modal number
clitic elision modal past possess pronoun
agree-pred number
agree-np agree-pred subordinate
adverb-place contraction possess sense subordinate
agree-pred elision
elision question
past past-agree pronoun
agree-np
imperative possess
agree-np coordination exchange possess
adj-order agree-np exchange possess
clitic past past-agree possess
adj-order agree-np question
adj-order agree-far agree-np elision question
agree-np elision number question
contraction past past-agree pronoun sense
agree-pred number
adj-order agree-np past possess
past past-agree question relative
adj-order adverb-place agree-np country possess sense subordinate
agree-np clitic past pronoun
adverb-place existential
clitic possess
question
adj-order agree-np question
adj-order adverb-place agree-np contraction modal
elision exchange possess
agree-far elision number past past-agree pronoun relative
future question
adj-order agree-np neg pronoun
clitic possess
agree-pred question
adj-order agree-np agree-pred coordination elision imperfect neg number
agree-np clitic elision modal past pronoun
possess
adj-order agree-np imperative neg
elision question
adverb-place agree-far be-have coordination elision idiom imperfect neg past relative
clitic coordination exchange neg time
elision question sense
agree-far agree-pred past past-agree pronoun relative
clitic clitic-order modal past pronoun relative
coordination elision existential neg past
agree-far elision neg past past-agree pronoun relative
adj-order agree-np elision past past-agree possess pronoun relative sense
agree-np clitic possess subordinate
adverb-place elision neg
adverb-place coordination possess time
idiom imperative
clitic clitic-order modal question
clitic elision past possess pronoun
adverb-place clitic
agree-pred clitic imperfect modal past pronoun relative
clitic time
contraction past past-agree relative
clitic elision number past past-agree time
clitic modal neg
agree-pred question
clitic past possess pronoun
sense
clitic clitic-order
agree-np elision existential number possess that
adj-order agree-np clitic clitic-order past pronoun
question
adj-order agree-np compare contraction elision pronoun
idiom sense time
clitic elision number past past-agree
agree-np clitic past pronoun relative
agree-far agree-np clitic country exchange modal subordinate
clitic
adverb-place future idiom neg sense
adj-order adverb-place agree-np future
adverb-place coordination imperfect time
adj-order agree-far agree-np agree-pred neg past past-agree pronoun relative sense
agree-np contraction imperative possess
adj-order agree-np compare elision
clitic elision modal past pronoun
adverb-place clitic clitic-order idiom past past-agree
clitic clitic-order elision time
adverb-place clitic
adj-order agree-np clitic past pronoun
coordination elision neg number past possess
adj-order agree-np imperative
question
adj-order agree-np elision modal possess question relative
adverb-place country future
possess question
compare elision possess
agree-np elision
adverb-place
adverb-place future idiom
elision
agree-pred elision neg number subordinate
adverb-place agree-np coordination elision imperfect past possess sense
agree-far agree-np past past-agree pronoun
agree-pred existential idiom neg subordinate
elision question
agree-pred
adj-order agree-np compare elision past past-agree possess pronoun relative
adj-order agree-np agree-pred elision pronoun
agree-pred
agree-pred pronoun
adj-order agree-np clitic contraction past pronoun
elision question
imperative possess
adj-order agree-np imperative
number past question
elision idiom pronoun sense
elision existential
agree-np elision question
adj-order agree-np compare possess that
age be-have number subordinate time
adj-order agree-np clitic past pronoun
country elision past past-agree
adj-order agree-np coordination elision imperfect neg time
imperative
adj-order agree-np be-have imperfect past past-agree possess pronoun
modal
elision imperative neg
clitic clitic-order past pronoun
clitic clitic-order elision modal past past-agree pronoun relative
age be-have compare question relative
clitic past pronoun
adj-order agree-np elision imperative
agree-pred idiom neg subordinate time
agree-pred imperfect
exchange neg subordinate time
elision modal possess question
adverb-place contraction idiom past sense
adverb-place
elision existential
clitic elision question
clitic modal past pronoun
clitic clitic-order past pronoun
adj-order agree-np agree-pred coordination imperfect neg
agree-far agree-np agree-pred imperfect past past-agree pronoun
elision existential number
agree-np clitic past pronoun
adverb-place coordination elision modal possess
agree-pred imperfect
elision question
agree-pred possess pronoun
adverb-place agree-np clitic compare subordinate
clitic past pronoun
elision past past-agree question relative
adj-order agree-np neg possess
adj-order agree-np be-have elision imperfect
adverb-place coordination elision future neg
plain
elision question
clitic past pronoun
agree-np elision neg
adj-order agree-np contraction pronoun
adj-order agree-np agree-pred coordination imperfect
question
agree-np elision imperative neg
age be-have number question
clitic modal
neg
agree-np time
adj-order adverb-place agree-np be-have coordination elision existential idiom imperfect
agree-np past past-agree pronoun
adj-order agree-np agree-pred pronoun
country elision exchange existential possess subordinate
adj-order adverb-place agree-far agree-np possess
compare coordination elision imperfect
question sense
agree-np elision question
adj-order agree-np coordination existential modal number sense
clitic past pronoun
adj-order agree-np imperative
agree-pred imperfect
agree-far agree-np compare elision past past-agree pronoun relative
agree-pred possess pronoun
agree-np coordination country imperfect modal
adj-order agree-np be-have imperfect possess
elision question
adverb-place future neg
adj-order agree-np compare possess
elision past question
adverb-place sense
agree-pred possess pronoun
adj-order agree-np clitic past pronoun sense
neg sense
contraction coordination elision time
contraction past question sense
agree-pred imperfect
be-have imperfect past past-agree pronoun
adj-order adverb-place agree-np elision neg that
clitic elision modal
agree-pred elision neg pronoun
age be-have possess question
adj-order agree-np question
adverb-place clitic modal
adverb-place existential possess
clitic elision past pronoun relative
elision question
adj-order adverb-place agree-np be-have coordination elision imperfect neg
adverb-place clitic elision past possess pronoun
agree-np contraction modal
agree-far agree-np contraction elision past past-agree pronoun sense
adj-order agree-np elision neg
clitic neg
idiom relative
adj-order agree-np agree-pred elision pronoun
neg past past-agree
adj-order agree-far agree-np contraction past past-agree pronoun relative sense
adj-order adverb-place agree-np clitic exchange modal subordinate that
clitic idiom past pronoun
past past-agree pronoun
plain
agree-pred
clitic clitic-order modal past possess pronoun
elision possess question
adj-order agree-np agree-pred country elision neg subordinate
plain
clitic future possess
clitic contraction elision past pronoun
clitic clitic-order question
agree-pred coordination time
agree-np compare elision possess pronoun
adj-order adverb-place agree-np elision future idiom
elision neg possess pronoun sense
adverb-place possess
past
adverb-place agree-np be-have coordination number time
be-have elision exchange neg subordinate
elision question sense
agree-far agree-np country modal past past-agree question relative
adj-order agree-np country time
compare
adj-order agree-np
adverb-place clitic clitic-order
agree-pred
clitic coordination elision exchange past
agree-pred imperfect past past-agree pronoun
adj-order age agree-np be-have coordination neg number sense
elision modal question
agree-far past past-agree pronoun relative sense
adj-order agree-np agree-pred clitic coordination modal time
adj-order adverb-place agree-np future
agree-np country past past-agree possess pronoun
sense
adj-order agree-np country past past-agree pronoun
agree-pred
agree-pred clitic elision imperfect past pronoun relative
adj-order agree-np coordination elision exchange neg past possess relative
agree-np possess
country existential
imperative possess
adj-order agree-np elision neg possess
adj-order agree-np elision neg past past-agree pronoun sense
adj-order adverb-place agree-np clitic future idiom neg number possess
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
adj-order agree-np question
agree-np agree-pred imperfect past past-agree pronoun
be-have time
agree-np exchange possess
agree-far agree-np compare idiom pronoun
adj-order agree-np clitic elision past pronoun
adverb-place clitic past past-agree
adj-order agree-np compare coordination elision past possess sense
clitic past pronoun relative
contraction coordination existential modal number
adverb-place elision future idiom past past-agree relative
agree-far elision past past-agree pronoun relative sense
adj-order agree-np agree-pred elision neg possess
adverb-place agree-np contraction elision existential number subordinate
adverb-place clitic past possess pronoun
agree-pred
agree-pred
adverb-place agree-pred imperfect
agree-pred imperfect
adj-order agree-np elision past past-agree
adverb-place clitic exchange
neg possess
adverb-place clitic past possess pronoun
clitic elision modal past pronoun
agree-np contraction coordination existential
adj-order age agree-np be-have question
agree-far agree-np elision past
contraction imperfect
question
adverb-place agree-pred elision imperfect neg relative
neg
coordination neg possess time
agree-pred subordinate time
adj-order agree-np elision past past-agree question relative
adj-order agree-np existential idiom number
adj-order agree-np existential idiom number
adj-order agree-np imperative
adverb-place coordination idiom modal possess sense
adj-order agree-np clitic contraction elision past pronoun
adverb-place clitic past pronoun
agree-np elision possess question
agree-pred
adj-order agree-np be-have coordination elision existential time
agree-pred elision neg
possess question
agree-pred pronoun
adj-order agree-np imperative
agree-pred elision possess question
contraction past question sense
adj-order agree-np modal possess question
adj-order agree-np contraction imperative possess
agree-np imperfect
idiom number time
adj-order agree-far agree-np be-have clitic exchange possess relative subordinate
question
adj-order adverb-place agree-np elision idiom neg past
agree-pred possess that
time
agree-np agree-pred coordination elision future imperfect possess sense time
agree-np agree-pred be-have coordination possess
adj-order agree-np contraction question
adj-order agree-np clitic clitic-order past possess pronoun
question
clitic past possess pronoun
neg
clitic elision modal past pronoun
agree-far agree-pred elision pronoun relative
exchange possess subordinate that
country future neg
adj-order agree-np question
adj-order adverb-place agree-np existential
adj-order agree-np exchange existential number subordinate
adj-order agree-np country elision existential idiom neg past past-agree relative subordinate
agree-far elision past past-agree question relative
compare elision possess pronoun
adverb-place coordination existential
adverb-place agree-np clitic possess
age agree-np be-have question
adj-order agree-far agree-np clitic modal
adj-order agree-np clitic idiom past pronoun
adverb-place coordination country imperfect past past-agree
adverb-place age be-have elision number subordinate time
imperative
adj-order agree-np country elision existential question sense that
clitic
possess
clitic elision future
adj-order agree-np agree-pred pronoun
adj-order agree-np neg
imperative neg
agree-np be-have country existential possess subordinate
adj-order agree-np agree-pred compare elision pronoun relative
age agree-np be-have question relative
clitic elision modal past possess pronoun
adverb-place past past-agree
country elision modal question
adj-order agree-np clitic coordination elision modal neg possess
adj-order agree-np neg possess time
adj-order agree-np agree-pred coordination elision imperfect
past past-agree pronoun
clitic clitic-order past pronoun
adverb-place agree-np elision exchange possess
agree-np coordination elision existential number
adj-order agree-np clitic clitic-order neg past past-agree
neg number question
adj-order agree-np question
coordination elision neg past past-agree
agree-pred past past-agree possess pronoun relative
elision question
clitic question
age agree-np be-have question
adj-order adverb-place agree-np clitic exchange subordinate
agree-np modal number
elision imperative neg
elision neg past past-agree pronoun
adverb-place future idiom past past-agree relative
adj-order agree-np elision question
imperative relative
adj-order agree-np elision possess question
clitic elision past pronoun
adj-order adverb-place agree-np elision subordinate
adj-order agree-np elision neg past
agree-np elision question
adj-order agree-np neg pronoun
adj-order agree-np past
agree-np compare pronoun
adj-order agree-np exchange possess
adj-order agree-np elision
age be-have question
adj-order agree-np number past possess
adj-order agree-np agree-pred elision exchange possess subordinate
agree-np compare possess
elision imperative neg
possess question
adj-order adverb-place agree-np possess
imperative
agree-np country elision existential modal subordinate time
adverb-place exchange subordinate
agree-far agree-np agree-pred elision existential number subordinate
elision question
imperative
agree-pred question
adj-order agree-np elision neg past past-agree pronoun
agree-np compare elision existential subordinate
elision past past-agree question relative
neg
clitic clitic-order past pronoun
adj-order agree-np clitic clitic-order past pronoun relative
elision question
adverb-place clitic elision past possess pronoun
adj-order agree-np agree-pred subordinate
clitic modal
clitic idiom past past-agree pronoun relative
elision existential idiom subordinate
adverb-place clitic contraction existential number subordinate time
agree-far agree-np existential number subordinate
clitic elision past possess pronoun
adj-order adverb-place agree-np clitic contraction past pronoun
adverb-place clitic clitic-order contraction past possess pronoun
modal question
past past-agree pronoun
agree-far agree-pred country elision neg past past-agree relative subordinate time
adj-order agree-np elision number time
adverb-place clitic number
clitic clitic-order past pronoun
adverb-place be-have imperfect
age be-have clitic exchange number subordinate
adj-order agree-np clitic modal past possess pronoun
be-have elision possess
adj-order agree-far agree-np compare elision possess pronoun
adj-order agree-np be-have clitic coordination elision exchange neg number
adj-order agree-far agree-np clitic clitic-order past question
agree-pred question
adj-order adverb-place agree-np clitic possess
adj-order agree-np existential possess
clitic elision past past-agree
agree-np clitic coordination elision neg past
adverb-place elision imperfect
number question
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np contraction neg number possess sense subordinate time
agree-np agree-pred compare elision neg pronoun relative
past past-agree question
agree-pred coordination idiom neg number
imperative
adj-order adverb-place agree-np clitic past possess pronoun
adverb-place subordinate that time
agree-np clitic clitic-order modal past possess pronoun
agree-far past past-agree pronoun relative
imperative possess
modal number question
clitic clitic-order time
agree-np neg
adj-order agree-np agree-pred elision
adverb-place agree-pred imperfect
agree-pred pronoun
elision question
adverb-place agree-np contraction coordination existential number sense
clitic clitic-order elision past past-agree
elision past question
adj-order agree-np imperative possess
contraction future past past-agree relative
clitic time
agree-pred elision subordinate
clitic clitic-order time
adverb-place clitic clitic-order past pronoun
adj-order adverb-place agree-np existential possess
country existential
agree-pred idiom pronoun
imperative
elision neg past
existential
agree-np question
agree-far clitic elision past past-agree relative time
modal question
contraction modal question
agree-np possess
agree-np clitic past possess pronoun
agree-far agree-pred imperfect past past-agree pronoun relative
plain
elision possess question
agree-pred question
country elision past past-agree time
be-have imperfect
adverb-place clitic exchange possess subordinate
clitic modal past pronoun
adverb-place elision neg past
adj-order adverb-place agree-np agree-pred coordination modal
agree-pred coordination imperfect number possess
agree-np clitic elision modal past pronoun
adj-order agree-far agree-np agree-pred coordination elision imperfect past past-agree relative
agree-pred
adj-order adverb-place agree-far agree-np agree-pred coordination country idiom imperfect relative
imperative
elision past
age be-have elision possess question
question
clitic clitic-order elision modal past past-agree pronoun relative
adj-order adverb-place agree-np neg possess subordinate
adj-order agree-np coordination elision existential
agree-far past past-agree question relative
agree-np clitic clitic-order neg
agree-far agree-np question
agree-pred be-have coordination elision imperfect possess time
neg
adj-order agree-np coordination elision existential neg number
imperative
agree-pred
elision question
agree-np elision existential
possess question
elision existential idiom subordinate
elision question
adj-order agree-np question sense
elision
elision neg
adj-order agree-np compare coordination possess
adj-order agree-np agree-pred elision existential possess sense subordinate that
agree-np elision question
adj-order age agree-np be-have question
clitic past pronoun
adj-order agree-np clitic elision sense subordinate time
be-have imperfect
clitic clitic-order past pronoun
agree-far be-have country elision future relative time
agree-np number past past-agree pronoun
adverb-place coordination elision exchange idiom neg past possess
clitic elision modal past pronoun
adj-order adverb-place agree-np past possess
agree-np question
agree-np clitic question
contraction coordination elision existential neg number past
agree-np agree-pred compare elision idiom possess subordinate
agree-np be-have
age agree-pred be-have coordination number
adverb-place clitic elision past possess pronoun
modal question
be-have imperfect past past-agree possess pronoun sense
clitic elision question
elision question
adj-order agree-np coordination idiom
compare coordination existential idiom possess
adj-order agree-np clitic coordination exchange existential number
adj-order agree-far agree-np agree-pred past past-agree relative subordinate time
agree-np agree-pred question
coordination elision neg past time
contraction elision existential number possess sense subordinate
adj-order agree-np compare coordination country past past-agree possess
possess question
clitic clitic-order elision past possess pronoun
adj-order agree-far agree-np elision relative time
be-have coordination modal sense
imperfect
adj-order agree-np elision question
elision question
agree-np elision past past-agree possess pronoun
adj-order agree-np elision neg possess
agree-pred question
contraction past past-agree pronoun sense
agree-far agree-pred elision neg pronoun relative
agree-np compare
agree-far agree-pred past past-agree pronoun relative
elision neg past
imperative possess
agree-np agree-pred relative
adj-order agree-np imperfect time
adj-order agree-far agree-np agree-pred coordination elision imperfect past past-agree relative
clitic neg time
country question
past sense
agree-np clitic clitic-order past pronoun
adj-order agree-np coordination imperfect past sense
contraction exchange
adverb-place past possess
agree-pred elision neg
clitic elision past pronoun
agree-np past possess
adj-order agree-far agree-np contraction past past-agree pronoun sense
agree-pred question
clitic country exchange modal possess subordinate
compare possess
future
agree-np clitic past pronoun
adj-order agree-np
adj-order agree-np compare possess subordinate
contraction elision question
adj-order agree-np clitic contraction coordination exchange modal possess
adj-order agree-np clitic coordination exchange
elision neg past
agree-np elision imperative neg
agree-np compare possess pronoun
imperative
clitic clitic-order past possess pronoun
adverb-place clitic exchange subordinate
agree-pred imperfect
adj-order agree-np agree-pred coordination country existential imperfect number
elision imperative neg
plain
agree-np question
contraction existential subordinate time
elision exchange
clitic clitic-order past pronoun
adj-order adverb-place agree-far agree-np coordination past possess relative
past past-agree question relative
adverb-place agree-pred
adverb-place agree-pred
adj-order agree-far agree-np be-have imperfect past past-agree pronoun
adj-order agree-np imperative neg
adj-order agree-np contraction existential possess subordinate
past past-agree sense time
pronoun sense
agree-far clitic clitic-order elision neg past past-agree relative time
clitic elision question
adj-order agree-far agree-np contraction modal past past-agree pronoun relative sense
clitic clitic-order number question
adj-order agree-np elision question
compare idiom pronoun
imperative
adj-order agree-np elision exchange possess
neg possess
elision neg past past-agree
agree-np elision question
agree-far agree-np contraction elision past past-agree pronoun relative
existential idiom number
clitic time
agree-pred elision pronoun
adj-order agree-np imperative
adj-order agree-np be-have imperfect past past-agree possess pronoun sense
agree-pred
adj-order adverb-place agree-far agree-np agree-pred coordination imperfect neg number relative sense
adj-order agree-np clitic elision exchange neg number sense subordinate
clitic past pronoun
adj-order agree-np agree-pred question
agree-np clitic past pronoun
adj-order agree-far agree-np agree-pred question
agree-np contraction question
adj-order agree-far agree-np agree-pred be-have elision past past-agree relative subordinate
adj-order agree-np past
agree-far agree-pred coordination existential idiom imperfect past past-agree relative
agree-pred idiom possess subordinate
clitic modal past pronoun
adj-order adverb-place agree-np contraction
adj-order agree-np number question
agree-np possess
be-have coordination existential time
existential
adj-order agree-far agree-np elision neg past past-agree pronoun relative
modal possess
agree-pred pronoun
coordination elision existential future neg number time
adverb-place neg
age be-have number
agree-pred imperfect
elision question
adj-order agree-far agree-np contraction neg question relative
agree-np number
elision question
adverb-place agree-np agree-pred coordination
adj-order agree-np clitic elision modal past possess pronoun
agree-np coordination elision exchange existential possess
compare question
agree-np compare elision pronoun
agree-np clitic elision neg past past-agree
adj-order agree-np clitic past pronoun
adj-order agree-far agree-np clitic clitic-order country possess
clitic country exchange modal subordinate
clitic modal past pronoun
agree-np elision past
adverb-place agree-np elision exchange
country
compare possess
adj-order agree-far agree-np compare possess pronoun
clitic question
agree-far agree-pred contraction elision modal relative sense subordinate time
age be-have number
clitic coordination country neg past past-agree time
past
adj-order adverb-place agree-np coordination country possess
exchange sense subordinate time
country elision neg possess
imperfect
clitic elision modal question
adj-order adverb-place agree-far agree-np past past-agree relative
elision imperative relative
agree-pred elision question
adj-order agree-np compare idiom pronoun
country elision existential modal subordinate time
adj-order agree-np contraction elision question
adj-order agree-np question
question
clitic clitic-order past possess pronoun
clitic compare exchange subordinate
clitic past pronoun
compare elision possess pronoun
adverb-place agree-np existential
compare coordination elision future time
elision question
agree-pred
adj-order agree-np past possess
compare
adverb-place country neg
agree-np clitic elision past pronoun
elision question
agree-pred pronoun
clitic modal question
clitic clitic-order modal past pronoun
adj-order agree-np agree-pred clitic coordination
adverb-place agree-pred elision idiom subordinate
adj-order agree-np possess question
adj-order agree-np coordination elision future neg past
agree-np imperative neg relative
question
adj-order agree-far agree-np clitic elision exchange number possess subordinate
exchange possess
adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun relative
agree-pred
adj-order adverb-place agree-far agree-np clitic coordination elision past past-agree relative
imperative
imperative
adverb-place future idiom neg possess
adverb-place question
adverb-place agree-far agree-np clitic elision exchange past past-agree relative subordinate
adj-order agree-np existential number
country past past-agree
adj-order agree-np agree-pred elision existential neg possess subordinate
adverb-place be-have
adj-order adverb-place agree-np future
coordination elision existential imperfect time
adj-order adverb-place agree-np agree-pred
clitic contraction coordination country future sense
elision question
be-have elision neg possess subordinate
adverb-place clitic elision past pronoun
agree-np possess question
compare contraction possess pronoun
adj-order agree-far agree-np compare elision neg past relative subordinate
adj-order agree-np existential number
modal sense subordinate
adj-order agree-np agree-pred elision existential number subordinate
clitic past pronoun
adj-order agree-far agree-np be-have elision question relative
adj-order agree-np contraction coordination country elision existential
agree-pred imperfect past past-agree pronoun
adj-order agree-np imperative neg
age be-have number
adj-order agree-np contraction elision exchange existential subordinate
elision question
compare country elision existential number past past-agree relative subordinate
question
adj-order agree-np agree-pred be-have possess subordinate
adj-order agree-np elision neg past past-agree pronoun
country elision question
elision imperative past past-agree relative
adj-order agree-np elision idiom question
adj-order agree-np coordination elision existential possess
agree-pred clitic modal neg subordinate
adj-order agree-np contraction
clitic elision question
clitic clitic-order past pronoun
adverb-place agree-np past
agree-pred imperfect
agree-pred elision pronoun
question
clitic elision past pronoun relative
imperative
question
country past past-agree
elision existential number
agree-far coordination imperfect neg
adverb-place clitic clitic-order idiom past past-agree
adj-order adverb-place agree-np coordination elision existential future idiom
adverb-place be-have coordination future imperfect possess
agree-pred
adverb-place agree-np clitic elision past past-agree pronoun relative
elision question
adj-order agree-np clitic modal
adj-order agree-np contraction coordination exchange neg sense
future time
adj-order agree-np agree-pred pronoun
adj-order agree-np compare pronoun relative
compare
adj-order agree-far agree-np elision question
clitic elision past possess pronoun
adverb-place question relative sense
adj-order agree-np compare possess
adj-order adverb-place agree-np agree-pred elision idiom subordinate
agree-np contraction coordination exchange future possess sense time
adj-order agree-np clitic number question
agree-far agree-pred imperfect past past-agree pronoun relative
adj-order agree-np modal question
be-have number
adj-order adverb-place agree-np coordination country elision modal possess
adj-order agree-np country existential subordinate time
adverb-place agree-far agree-np be-have clitic exchange imperfect relative subordinate
clitic question
adverb-place clitic clitic-order past pronoun
adj-order agree-np elision existential number subordinate
contraction
agree-np imperfect
adverb-place agree-np clitic elision past pronoun relative
agree-np coordination elision existential number
existential
adj-order agree-np contraction coordination modal possess
agree-pred elision question
adverb-place clitic clitic-order past past-agree
adj-order agree-np be-have contraction coordination elision existential idiom relative
clitic country exchange subordinate
agree-np contraction coordination country existential possess
age agree-pred be-have elision neg number subordinate
adj-order agree-np clitic elision past pronoun
past possess time
elision imperative neg
possess question sense
adj-order agree-np agree-pred contraction country sense subordinate
adj-order adverb-place agree-np elision existential
agree-np agree-pred coordination existential imperfect
elision question
coordination elision neg past possess
adj-order agree-far agree-np compare elision past past-agree relative
question
elision neg past possess
neg time
imperative
be-have imperfect
agree-pred
agree-pred elision neg subordinate
elision question
clitic elision past possess pronoun
adj-order agree-np future neg possess
contraction existential number possess
clitic past possess pronoun
agree-np contraction elision past past-agree question relative
adj-order agree-np elision imperative neg
clitic past past-agree
clitic clitic-order past pronoun
adj-order agree-np clitic past pronoun relative
clitic clitic-order modal past possess pronoun
imperative
clitic elision past possess pronoun
elision imperative neg possess
agree-pred pronoun
clitic clitic-order past pronoun
adverb-place country future neg
contraction possess sense subordinate
adj-order agree-np clitic modal past possess pronoun
agree-pred coordination elision exchange possess
plain
adj-order adverb-place agree-np subordinate time
neg
adj-order agree-np contraction exchange sense subordinate
age be-have elision past past-agree question relative
adverb-place clitic past pronoun
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
adj-order agree-np imperative neg
adj-order adverb-place agree-np modal neg subordinate
elision past
elision imperative neg possess
number question
agree-pred elision neg number subordinate
elision question
age be-have number
adj-order agree-far agree-np past possess question relative
adverb-place be-have clitic subordinate
compare neg subordinate
adj-order agree-np clitic country elision neg possess
neg possess time
imperative neg possess
adj-order agree-np neg
be-have contraction elision neg relative sense subordinate
age agree-np be-have question
adj-order agree-np elision past past-agree question relative
adj-order adverb-place agree-np contraction coordination elision past
agree-far agree-np be-have contraction relative
imperative
clitic compare elision exchange subordinate
coordination exchange time
imperfect
imperfect relative time
adj-order adverb-place agree-np number sense
clitic past pronoun
existential
adj-order agree-np coordination country exchange existential
adj-order agree-np imperative possess
agree-pred possess subordinate
clitic past pronoun
adj-order agree-np number question
agree-np elision question
adj-order agree-np elision question
adj-order agree-np clitic past pronoun
adverb-place agree-np elision existential modal subordinate
adj-order agree-np clitic elision neg
clitic coordination exchange modal possess time
be-have coordination imperfect neg number sense that
adj-order adverb-place agree-np clitic contraction coordination exchange future
adverb-place agree-np clitic past pronoun
modal question
modal
adj-order agree-np clitic contraction elision neg past past-agree possess pronoun
agree-pred coordination elision imperfect modal possess
agree-pred elision neg
agree-np country existential number subordinate
adj-order agree-np existential idiom number subordinate
compare coordination exchange possess
agree-pred pronoun
adj-order adverb-place agree-np clitic coordination exchange idiom imperfect past past-agree relative
elision question
clitic neg subordinate
agree-far clitic coordination elision exchange future relative sense
plain
agree-np clitic past
elision past question sense
adj-order agree-np be-have elision possess subordinate
agree-far agree-np coordination elision future idiom relative
agree-pred coordination elision imperfect modal
elision question
agree-np clitic coordination elision existential neg number past past-agree possess
clitic elision question
agree-np agree-pred elision pronoun
clitic elision question
clitic clitic-order elision past possess pronoun
imperfect sense
agree-np compare possess pronoun
agree-pred elision question
agree-np possess question
adverb-place be-have elision neg
question
possess question
adj-order agree-far agree-np agree-pred imperfect neg possess relative subordinate
agree-np past possess question
clitic elision modal past pronoun
contraction sense
imperative
clitic past possess pronoun
agree-np possess question
agree-pred elision possess pronoun
adverb-place elision possess relative time
coordination exchange future neg possess sense
elision question
adj-order adverb-place agree-np elision idiom possess subordinate
agree-np possess question
agree-pred neg
clitic clitic-order past possess pronoun
adj-order adverb-place agree-np
adj-order agree-np be-have imperfect past past-agree pronoun sense
adj-order agree-np agree-pred coordination country existential number
clitic elision past past-agree pronoun relative
elision question
agree-np compare pronoun
agree-pred imperfect
clitic coordination exchange past
agree-np question
question
agree-np agree-pred compare imperfect relative
agree-pred that
agree-np elision neg possess
clitic modal
clitic elision past past-agree question
clitic past past-agree possess pronoun sense
agree-pred coordination future
agree-pred elision possess pronoun
adj-order agree-np agree-pred imperfect
adj-order agree-far agree-np elision future question relative
clitic clitic-order past possess pronoun
adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun
clitic elision past pronoun
be-have country elision existential subordinate
contraction elision past sense
modal question
adverb-place agree-pred
adj-order agree-np compare coordination elision past
agree-np modal number
agree-pred imperfect past past-agree pronoun
existential
adj-order agree-np be-have elision existential number subordinate
adj-order agree-np agree-pred coordination elision imperfect
agree-np agree-pred elision existential number subordinate
compare
contraction past past-agree possess pronoun
adj-order age agree-np be-have neg number possess sense subordinate
coordination elision neg time
question
adverb-place agree-np contraction existential number
agree-np number subordinate time
adj-order agree-np modal past past-agree relative
clitic past pronoun
adverb-place existential idiom
imperative
age agree-np be-have number
adj-order agree-np clitic coordination elision existential past
adj-order adverb-place agree-np past possess
country neg
agree-np past past-agree question relative
agree-far agree-np elision past past-agree question relative
adverb-place clitic coordination country
adj-order agree-np contraction future neg sense
adj-order agree-far agree-np agree-pred coordination elision past past-agree relative time
country future time
adj-order agree-np compare elision past past-agree pronoun relative
compare country elision existential subordinate
clitic time
compare
adj-order agree-np compare coordination elision existential
adj-order agree-np clitic past pronoun
future neg time
adj-order agree-np country existential
adj-order agree-np clitic coordination past possess
contraction sense
adj-order age agree-np be-have number
country future
adj-order agree-np past possess time
future
adverb-place clitic past pronoun
be-have contraction question
adj-order agree-np be-have
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np future
adj-order agree-np elision existential
clitic contraction past past-agree pronoun
adverb-place imperfect
elision imperative neg
adj-order agree-np be-have modal possess subordinate
adj-order agree-np pronoun
adverb-place agree-far agree-np agree-pred elision number relative subordinate
adj-order agree-np country exchange modal subordinate
adverb-place clitic elision past pronoun
agree-far elision question relative
elision imperative neg relative
adj-order agree-np question
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative sense
adverb-place clitic past pronoun
clitic idiom past time
adj-order agree-np clitic idiom past pronoun
coordination time
agree-far agree-np agree-pred
clitic elision neg
agree-np clitic elision past pronoun
agree-far agree-pred elision neg question relative
agree-np elision possess question
adj-order agree-far agree-np agree-pred elision past past-agree pronoun relative
agree-np clitic past pronoun
imperfect number
agree-far agree-pred clitic elision relative subordinate time
clitic elision modal past possess pronoun
clitic clitic-order past pronoun relative
adj-order agree-np coordination elision existential
adj-order agree-np modal possess
clitic compare coordination exchange possess
adj-order agree-np elision question
clitic possess time
clitic coordination exchange past past-agree time
adj-order agree-np clitic elision past pronoun relative
existential number
contraction exchange neg sense subordinate
adj-order adverb-place agree-np possess time
clitic elision past pronoun relative
clitic past pronoun sense
elision past possess
agree-far compare elision relative
agree-np agree-pred pronoun
contraction existential number
adj-order agree-np imperfect question
agree-pred
clitic past possess pronoun
adj-order agree-np clitic elision past question
elision neg past past-agree pronoun
adj-order agree-np agree-pred elision pronoun
adj-order agree-np coordination neg possess sense time
adj-order agree-np clitic elision past pronoun
adj-order agree-np contraction past possess question
agree-pred question
adj-order agree-np compare question
adj-order agree-np elision possess sense that
contraction neg sense
adverb-place neg
agree-np elision exchange
agree-np agree-pred contraction elision neg relative sense subordinate
clitic past pronoun
agree-far clitic past past-agree relative
clitic elision question
adj-order agree-far agree-np compare elision possess pronoun
agree-pred pronoun
adj-order agree-far agree-np agree-pred compare elision neg possess relative
neg question
adj-order agree-np coordination exchange past possess sense time
agree-pred elision question
future neg possess question
agree-np clitic coordination elision exchange past
question
clitic
adj-order adverb-place agree-np clitic coordination elision modal time
age be-have possess question
agree-far compare elision possess relative
imperative
clitic past past-agree
compare
agree-np question
adj-order agree-np clitic past pronoun
adj-order agree-np be-have possess subordinate
clitic modal past pronoun relative
question
adj-order agree-np coordination elision past
adj-order agree-np contraction elision exchange subordinate time
clitic elision past pronoun
adverb-place agree-np agree-pred clitic subordinate time
adverb-place elision neg past sense
agree-np past past-agree pronoun relative sense
past past-agree
agree-far agree-np coordination elision neg relative
elision question
agree-pred imperfect past past-agree pronoun
clitic question
imperative neg
agree-np contraction exchange
agree-pred elision question
adj-order agree-np be-have coordination past time
adverb-place existential number
agree-far agree-pred past past-agree pronoun relative
adj-order adverb-place agree-np clitic clitic-order past pronoun
agree-pred coordination idiom imperfect time
adj-order agree-far agree-np agree-pred clitic coordination elision past past-agree relative
adj-order agree-far agree-np agree-pred imperfect number past question relative
adj-order agree-np clitic elision past pronoun
adverb-place clitic future neg
compare
adj-order agree-np elision
clitic future neg time
elision existential number
adj-order adverb-place agree-np coordination country modal possess time
future sense
adverb-place imperfect
age be-have number
adj-order agree-np agree-pred coordination elision neg past
adj-order adverb-place agree-np clitic coordination existential possess
elision question
clitic elision past question
agree-np existential possess
adj-order agree-far agree-np past past-agree possess pronoun
adj-order agree-np compare elision possess pronoun
adj-order agree-np elision past past-agree pronoun
contraction neg question
adverb-place clitic clitic-order past pronoun
compare possess question
adj-order agree-np elision possess question
adj-order agree-np elision past possess question
agree-far agree-pred neg pronoun relative
agree-np agree-pred coordination elision imperfect neg past past-agree relative sense
adj-order adverb-place agree-np elision number subordinate
agree-np imperative neg
age be-have clitic coordination exchange number
clitic elision past pronoun
adj-order agree-np elision question
adj-order agree-np contraction coordination exchange neg past past-agree possess
past possess
agree-far agree-pred clitic coordination elision exchange relative
agree-np contraction coordination existential number time
adverb-place country modal subordinate
adj-order agree-np compare coordination exchange past past-agree possess relative
idiom pronoun
be-have elision possess subordinate
agree-np clitic compare elision exchange possess subordinate
adj-order agree-np elision neg subordinate time
modal possess question
adj-order agree-np elision neg past
adj-order agree-np
agree-pred imperfect past past-agree possess pronoun
adj-order agree-np clitic time
imperfect time
elision question
imperative possess
adj-order agree-np clitic exchange neg subordinate
adj-order agree-far agree-np elision neg relative
agree-pred
clitic elision past past-agree pronoun relative
plain
adverb-place clitic
agree-np elision neg past past-agree pronoun
adj-order agree-np question
agree-np elision existential subordinate time
plain
adverb-place clitic elision exchange possess subordinate
elision possess question
adj-order agree-np elision exchange existential number possess subordinate
adj-order agree-np elision question
clitic elision past pronoun
adj-order agree-np clitic contraction past possess pronoun
adj-order agree-np elision neg past past-agree possess pronoun
clitic neg
elision exchange possess subordinate that
clitic coordination elision existential number past
existential number
agree-np clitic elision past past-agree pronoun relative
elision imperative neg
adverb-place
adverb-place neg past past-agree relative sense
adj-order adverb-place agree-np coordination past possess
clitic modal past pronoun
agree-np be-have imperfect time
adj-order agree-np clitic past pronoun
clitic elision past pronoun
agree-np
adj-order agree-np exchange
compare coordination elision neg past possess
be-have elision
agree-np clitic past pronoun
clitic
future
adverb-place
clitic past possess pronoun
be-have
be-have compare coordination elision possess time
adj-order agree-far agree-np agree-pred elision neg pronoun relative sense
contraction elision modal sense
clitic future number time
age be-have coordination idiom imperfect number
agree-far agree-np elision past past-agree question relative
coordination country existential imperfect number
be-have clitic elision exchange subordinate that
elision neg past past-agree possess pronoun sense
clitic imperfect question
adverb-place agree-np clitic coordination time
clitic compare elision neg past past-agree relative sense subordinate
adj-order agree-np clitic past past-agree possess pronoun
clitic coordination exchange time
agree-np modal subordinate time
coordination modal number
modal subordinate
be-have elision possess
compare relative
compare question
agree-np country elision existential number subordinate
adj-order adverb-place agree-np contraction coordination imperfect possess sense
elision neg past
adj-order adverb-place agree-np elision idiom neg past
adj-order agree-np country elision
clitic elision past pronoun
clitic elision past pronoun
past
coordination existential future
contraction question sense
adj-order agree-np elision question
modal possess question
agree-pred elision pronoun
elision existential number
existential idiom number
agree-np clitic coordination country exchange existential number
adj-order agree-np elision question
agree-np be-have imperfect past past-agree possess pronoun
contraction question
agree-np clitic elision modal past past-agree pronoun relative
be-have coordination country elision neg past
clitic possess question
adverb-place clitic past pronoun
adj-order agree-np past past-agree pronoun
adj-order adverb-place agree-np agree-pred clitic coordination elision exchange neg possess relative
country question
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative sense that
adj-order agree-far agree-np agree-pred elision imperfect past past-agree pronoun relative
adj-order agree-far agree-np agree-pred question
agree-pred be-have coordination imperfect
agree-pred elision possess pronoun
neg
adj-order adverb-place agree-np idiom number past
agree-pred coordination idiom modal time
agree-np imperative
adverb-place clitic contraction coordination exchange
agree-far be-have clitic elision neg possess relative subordinate time
clitic past pronoun relative
existential
adverb-place clitic past pronoun
adj-order agree-np elision neg past past-agree pronoun relative
compare
adj-order agree-np compare elision subordinate
adj-order agree-np agree-pred compare elision neg relative subordinate
elision neg question
be-have imperfect time
adj-order agree-np clitic past pronoun
clitic elision modal question
elision question
adverb-place clitic clitic-order past possess pronoun
imperfect question
agree-pred possess question
clitic past pronoun
adj-order agree-np clitic past pronoun
elision neg past possess time
past question
adj-order agree-np elision question
adverb-place agree-far agree-np agree-pred possess subordinate
adj-order agree-far agree-np agree-pred coordination past past-agree relative
agree-far elision neg past past-agree pronoun relative
adverb-place imperfect
past past-agree pronoun
imperative
adverb-place agree-np coordination elision existential
elision question
adverb-place contraction coordination elision possess
adj-order agree-np question
be-have clitic exchange subordinate time
question sense
plain
adj-order agree-np possess question
agree-np past past-agree pronoun
agree-np question
adj-order agree-np clitic elision question
adj-order agree-far agree-np clitic compare contraction coordination elision
adj-order agree-far agree-np compare contraction coordination elision exchange past past-agree relative
adj-order adverb-place agree-np agree-pred idiom imperfect possess
adj-order agree-np number possess question
adverb-place be-have subordinate time
elision
adverb-place agree-np contraction coordination country elision exchange future idiom
adj-order agree-np exchange existential number possess subordinate
clitic past pronoun
clitic elision past past-agree pronoun relative
country neg sense subordinate time
agree-np imperative
time
agree-far clitic past past-agree question relative
question
agree-np elision neg past past-agree possess pronoun
be-have contraction elision existential subordinate
elision question
agree-np agree-pred elision neg
adverb-place modal neg possess subordinate time
agree-far elision past past-agree question relative
adj-order agree-np clitic clitic-order past pronoun
coordination country neg time
clitic coordination existential number
adverb-place agree-pred coordination imperfect past past-agree relative
agree-pred coordination existential imperfect
imperative
adverb-place agree-far clitic coordination country past past-agree relative sense time
contraction past sense time
agree-np possess question
country imperfect question
adj-order agree-np elision question
agree-pred number subordinate
clitic elision past pronoun sense
adverb-place clitic clitic-order elision past pronoun
imperfect
imperative
question
clitic contraction past possess pronoun
adj-order agree-np agree-pred coordination modal sense
clitic elision past question
adj-order agree-np be-have possess
be-have coordination elision future imperfect number
adj-order agree-np be-have elision subordinate
clitic future neg possess
agree-far agree-pred pronoun
adj-order agree-np elision question relative
adverb-place
adverb-place agree-np clitic coordination country modal past past-agree
adj-order adverb-place agree-np clitic subordinate
agree-far coordination country elision exchange past past-agree relative
adj-order agree-far agree-np compare possess pronoun
adj-order agree-np coordination number past past-agree time
clitic past question
adj-order agree-np existential subordinate time
elision exchange possess
adverb-place question
agree-pred imperfect
agree-far elision question relative sense
country elision question
question
adj-order agree-np question
adj-order agree-np clitic past pronoun
agree-np agree-pred pronoun
clitic elision question
agree-np clitic past pronoun
adj-order agree-np imperfect time
agree-np clitic modal past pronoun
adj-order agree-np past past-agree possess pronoun sense
adverb-place number
adj-order adverb-place agree-far agree-np coordination country past relative
adverb-place country
be-have
elision existential neg sense subordinate
elision neg past time
imperfect
question sense
adj-order agree-np existential possess subordinate
be-have
adj-order adverb-place agree-np clitic coordination
clitic elision past possess pronoun
neg sense
adj-order agree-np clitic elision neg past past-agree pronoun
agree-np agree-pred clitic contraction modal neg past pronoun relative
adj-order agree-np clitic past pronoun
agree-pred pronoun
past question
adj-order agree-np clitic past pronoun
elision possess question
adverb-place agree-np clitic contraction past pronoun
age be-have number possess
modal past past-agree question relative
adj-order agree-far agree-np question
clitic elision question
elision modal question
compare elision possess pronoun
neg possess
country number time
adj-order agree-np agree-pred elision neg possess pronoun
clitic past
neg
adverb-place clitic country existential number subordinate
existential
adverb-place be-have coordination country existential
elision neg past
agree-np coordination elision existential number past
neg
clitic modal
adj-order agree-np clitic coordination elision exchange future time
agree-far past past-agree pronoun relative sense
adj-order agree-np contraction exchange sense subordinate
adverb-place agree-np coordination existential number possess
adj-order agree-np be-have coordination country elision existential neg
imperative
adj-order agree-far agree-np elision modal question relative
adj-order agree-np coordination number possess time
agree-np clitic past pronoun
agree-pred imperfect possess
agree-pred
adverb-place elision past past-agree
clitic elision exchange modal subordinate time
clitic coordination exchange time
question
adj-order agree-np clitic elision idiom past pronoun
adj-order agree-np compare elision pronoun
adverb-place agree-np future
adj-order agree-far agree-np past past-agree possess pronoun
elision possess
clitic clitic-order
agree-pred imperfect past past-agree pronoun
agree-pred
agree-np clitic elision existential neg subordinate
adj-order age agree-np be-have elision question
elision imperative possess
adj-order agree-np agree-pred be-have coordination elision idiom neg
adj-order agree-far agree-np past past-agree relative
clitic clitic-order modal past pronoun
agree-np question
adj-order agree-far agree-np country elision exchange modal subordinate
adj-order agree-np agree-pred imperfect past past-agree pronoun relative
clitic clitic-order modal past pronoun
adverb-place age be-have number subordinate
plain
adverb-place agree-np future number
adj-order age agree-np be-have exchange number subordinate
adj-order agree-np clitic clitic-order past past-agree pronoun relative
agree-far elision past past-agree pronoun relative sense
adj-order agree-np existential
imperative possess
question
question
adverb-place agree-pred imperfect possess
adj-order agree-np clitic existential subordinate
clitic past pronoun sense
adj-order agree-np clitic compare exchange subordinate
elision imperative neg
adj-order agree-np neg
adj-order agree-far agree-np agree-pred country elision neg past relative subordinate
agree-pred elision pronoun
adj-order agree-np clitic coordination exchange past
imperative
clitic elision past pronoun
imperative
agree-np agree-pred possess pronoun
past question
clitic question
clitic modal past pronoun
agree-np be-have clitic coordination neg time
elision neg past
be-have coordination elision imperfect neg
agree-np clitic elision past past-agree pronoun relative
adj-order agree-far agree-np agree-pred elision neg pronoun relative
adj-order agree-np clitic elision past pronoun
agree-far be-have elision neg past past-agree pronoun relative sense
contraction modal sense
age be-have question
agree-np agree-pred possess
agree-np be-have contraction coordination time
imperative possess
adj-order age agree-np be-have coordination exchange number possess
adverb-place country elision neg subordinate
adj-order agree-far agree-np contraction modal past past-agree question relative
elision question
compare elision
agree-np agree-pred coordination elision imperfect neg
be-have coordination imperfect modal possess time
adj-order agree-far agree-np compare contraction elision possess pronoun
contraction elision past past-agree pronoun relative
agree-np clitic contraction past pronoun
be-have
clitic question
adverb-place compare elision
adverb-place clitic past pronoun
adverb-place clitic past possess pronoun
adj-order agree-far agree-np question relative
adverb-place agree-np elision neg past
adverb-place be-have imperfect
clitic coordination country future neg
elision possess question
age be-have clitic number subordinate time
adj-order agree-far agree-np past
age agree-np be-have question
agree-pred elision neg number subordinate
be-have
elision imperative neg
clitic modal past past-agree pronoun relative
elision question
modal
elision neg past
adj-order agree-np modal question relative
adj-order agree-np contraction possess question
elision question relative
agree-pred coordination country modal
clitic elision past past-agree
coordination past possess
agree-np compare contraction elision pronoun
country elision neg
agree-np question sense
agree-far elision question relative
adj-order agree-np coordination elision existential
adj-order agree-np
adj-order age agree-np be-have question
adj-order agree-np elision question
elision neg past question
imperative
adj-order agree-np coordination modal neg sense time
adverb-place
adj-order agree-far agree-np agree-pred elision neg past past-agree pronoun relative
country question
adverb-place agree-np country neg
elision question
agree-pred neg
adj-order agree-np contraction exchange existential idiom subordinate
agree-pred coordination country number time
country elision question
agree-far past past-agree possess pronoun sense
adj-order agree-far agree-np clitic elision
agree-far agree-np agree-pred clitic coordination elision imperfect neg past relative
country neg
agree-np existential subordinate
agree-np contraction coordination existential number
agree-pred elision neg possess pronoun
adverb-place agree-np possess
elision past question
adj-order agree-np exchange possess subordinate
agree-np contraction number question
agree-np clitic clitic-order past pronoun
adj-order agree-np contraction elision modal possess question relative
be-have
clitic past pronoun
adj-order agree-np clitic elision past past-agree pronoun sense
agree-pred
agree-np clitic elision past possess pronoun
agree-pred
imperative neg
number sense
modal neg sense
agree-np number
be-have elision neg
adverb-place country idiom past past-agree
past
adverb-place agree-far clitic neg subordinate
imperative neg
adverb-place be-have elision neg subordinate time
adj-order agree-np agree-pred elision pronoun
adj-order agree-np agree-pred coordination possess time
adverb-place agree-np coordination modal
adj-order agree-np elision question
adverb-place contraction coordination existential number
coordination future
agree-pred imperfect
adj-order agree-np contraction coordination exchange existential
clitic past past-agree
elision question
adverb-place age be-have number
adj-order age agree-far agree-np be-have contraction coordination elision exchange number past past-agree relative
adj-order agree-far agree-np past past-agree possess pronoun relative
plain
clitic clitic-order elision past past-agree possess
agree-np country existential number
clitic elision modal question
agree-pred pronoun
modal possess sense time
past possess time
agree-pred imperfect
adj-order agree-np clitic coordination future past past-agree possess
agree-far agree-np agree-pred elision relative
adverb-place clitic
agree-np agree-pred
agree-pred imperfect
coordination existential number
clitic elision neg past past-agree question
agree-pred question
adj-order adverb-place agree-far agree-np past past-agree relative sense subordinate time
elision relative
compare question
adj-order agree-far agree-np elision question
agree-pred imperfect past past-agree possess pronoun
elision question
compare elision question
adj-order agree-np neg
agree-far agree-np agree-pred imperfect past past-agree pronoun relative
agree-np contraction coordination country elision existential neg past past-agree
clitic elision past question
past question
adverb-place clitic clitic-order
agree-far elision neg past past-agree pronoun relative
elision question
existential number
adverb-place be-have
adj-order agree-np agree-pred coordination country existential number
agree-np clitic contraction modal past possess pronoun
past past-agree pronoun
adverb-place past
imperative neg possess
adj-order agree-np coordination elision neg
clitic elision past pronoun
coordination elision exchange neg past time
adverb-place agree-far agree-np agree-pred imperfect
adj-order agree-np clitic compare coordination elision possess
contraction existential number
agree-pred imperfect
agree-far clitic elision past past-agree relative
elision question
question
adverb-place agree-pred coordination elision imperfect past
adj-order agree-np compare number subordinate
agree-far agree-pred elision pronoun relative
adverb-place agree-pred neg subordinate
adverb-place past
adj-order agree-np question
adj-order agree-np contraction question
adj-order agree-np compare pronoun
adverb-place neg
adverb-place clitic clitic-order modal
clitic past possess pronoun
agree-np agree-pred clitic coordination future imperfect neg
agree-np country existential
adj-order agree-np modal question relative
agree-pred imperfect
imperfect number
adverb-place contraction elision future idiom neg past past-agree possess relative
adj-order agree-np clitic exchange possess subordinate time
adj-order agree-np imperative
adverb-place agree-far clitic elision past past-agree relative
adj-order adverb-place agree-np contraction coordination elision
age agree-np be-have elision question
adj-order agree-np agree-pred imperfect past past-agree pronoun
compare
adj-order agree-np agree-pred coordination country existential imperfect that
question
adj-order agree-np elision imperative neg possess
past past-agree pronoun
agree-pred imperfect
clitic past past-agree pronoun relative
be-have coordination elision past sense time
agree-far neg question relative sense
adj-order adverb-place agree-np clitic elision past past-agree possess relative sense subordinate
agree-far compare elision past past-agree pronoun relative
modal
agree-pred be-have coordination elision idiom
agree-np future possess
past past-agree possess pronoun
agree-far past past-agree pronoun relative
adj-order agree-np clitic question
agree-np coordination future past
adj-order agree-np question
contraction elision question sense
adj-order agree-np agree-pred pronoun
compare
agree-np clitic coordination exchange neg
imperative possess
question sense
adverb-place modal
agree-pred imperfect past past-agree pronoun
agree-pred contraction elision possess pronoun
adj-order agree-np coordination exchange future number possess
clitic question sense
agree-far elision question
clitic coordination elision exchange past past-agree relative time
adj-order adverb-place agree-np existential number subordinate
adj-order agree-np elision question
adverb-place clitic question
age be-have number
clitic past pronoun
clitic past time
possess question
agree-far agree-pred elision neg pronoun relative
neg
adverb-place agree-far agree-np agree-pred contraction coordination imperfect number relative
agree-np clitic modal past pronoun
agree-pred question
clitic clitic-order past pronoun
agree-np agree-pred neg relative subordinate
elision exchange possess
adj-order agree-far agree-np clitic elision past past-agree relative subordinate
clitic
adverb-place clitic elision past pronoun
