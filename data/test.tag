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
elision question sense
country future question
compare elision possess pronoun
adverb-place
be-have number time
adverb-place clitic
clitic past pronoun
adj-order agree-far agree-np agree-pred modal possess subordinate time
adj-order agree-np elision neg sense subordinate
contraction past past-agree possess pronoun
coordination future past possess
modal question sense
possess question
existential number sense subordinate time
adverb-place contraction idiom neg past past-agree
future
clitic clitic-order
past time
question
agree-np agree-pred pronoun
plain
clitic elision past possess pronoun
adj-order agree-np elision past past-agree relative time
clitic elision modal past pronoun
adj-order agree-np idiom imperative
adj-order agree-np be-have
adverb-place agree-np be-have sense subordinate
neg
agree-pred
country neg
neg
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
number
adj-order adverb-place agree-np exchange subordinate
adverb-place agree-np clitic coordination country elision existential idiom neg number past past-agree
adj-order agree-np contraction elision exchange possess sense-that that
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
adverb-place
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
agree-pred
past time
compare elision
adj-order adverb-place agree-np existential idiom
adj-order agree-np coordination exchange imperfect number possess
elision question
adj-order agree-far agree-np country elision relative
adj-order agree-np contraction imperative
imperative relative
be-have
agree-np clitic question
agree-np be-have imperfect past past-agree possess pronoun
agree-np imperative
agree-np future number possess
compare possess pronoun
adj-order agree-np compare question
agree-np neg past past-agree sense
adj-order agree-np possess
adj-order agree-np existential
adj-order agree-np clitic past past-agree pronoun relative
adj-order agree-np compare elision possess pronoun
adj-order agree-np elision question
adj-order agree-np imperative neg possess
adj-order agree-np clitic past pronoun
exchange possess
adj-order agree-np elision future imperfect possess relative
adj-order agree-np elision imperfect number relative sense sense-that that time
adj-order adverb-place agree-np agree-pred contraction coordination sense
imperative
agree-far country elision neg past past-agree relative
adj-order agree-np clitic clitic-order past pronoun relative
clitic past pronoun
adj-order agree-np agree-pred country modal possess subordinate
clitic clitic-order past pronoun
adj-order adverb-place agree-np
past past-agree
clitic modal question
agree-np idiom question
agree-np elision
adj-order agree-np agree-pred coordination imperfect number past possess sense time
adj-order agree-np imperative
adj-order agree-far agree-np compare contraction elision pronoun
agree-pred question
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
adj-order adverb-place agree-np clitic past pronoun
clitic elision neg past past-agree
agree-far agree-np modal relative
adj-order agree-np clitic modal past pronoun
existential idiom
adverb-place coordination country elision existential future idiom neg possess
adj-order agree-np question
exchange
adverb-place
past past-agree
adverb-place contraction elision existential sense subordinate
agree-np contraction exchange
clitic past possess pronoun
adj-order adverb-place agree-np clitic coordination exchange past
agree-pred elision neg question
adverb-place age be-have elision number
age agree-np be-have clitic past question relative
modal
agree-far agree-np coordination elision number past past-agree possess relative
clitic past pronoun
agree-far agree-pred elision pronoun
adj-order agree-np possess time
clitic clitic-order past pronoun
adj-order agree-np coordination country idiom neg past past-agree
adj-order agree-np country elision neg past past-agree pronoun sense
past past-agree
agree-np coordination existential neg sense time
adj-order agree-np existential number
age be-have elision past past-agree question relative
number question
adj-order agree-np elision question
possess question
adverb-place country existential number
adj-order agree-np compare number subordinate
adverb-place elision idiom neg past
adverb-place
past question
agree-np elision past question
adj-order adverb-place agree-np elision neg subordinate time
adj-order agree-np contraction elision question relative
clitic elision past past-agree relative subordinate
future neg question
clitic past pronoun
agree-far agree-pred coordination elision past past-agree relative
compare elision possess pronoun
agree-pred elision
elision question
question
adverb-place agree-np agree-pred neg subordinate
be-have
adj-order agree-np compare coordination country elision past past-agree
agree-pred elision question
contraction coordination modal sense time
agree-pred imperfect
agree-far agree-np be-have coordination elision imperfect neg number past past-agree relative
agree-pred elision imperfect past past-agree pronoun relative
neg
imperative possess
clitic modal number question
clitic elision question
agree-pred imperfect
agree-np elision exchange neg possess sense subordinate time
agree-np coordination modal neg possess
country elision question
adj-order agree-np past possess question
adj-order agree-np clitic question
adverb-place elision neg
agree-np elision question
adverb-place elision subordinate
elision existential
adverb-place elision modal possess subordinate time
adj-order adverb-place agree-np modal possess subordinate
adverb-place clitic clitic-order elision past pronoun
adverb-place clitic clitic-order past pronoun
clitic question
existential idiom
agree-np clitic clitic-order elision past question
adverb-place be-have coordination elision existential
adverb-place question
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
be-have coordination elision existential idiom neg
agree-np number past past-agree
clitic past pronoun
agree-np elision past past-agree question relative
clitic future possess time
agree-np neg past past-agree pronoun
neg question
adj-order agree-np clitic coordination exchange neg number time
agree-np agree-pred question
question
agree-pred clitic coordination neg
adverb-place
plain
agree-np coordination past
clitic question
adverb-place imperfect
adj-order agree-np be-have clitic coordination elision possess
agree-np clitic neg past past-agree possess pronoun
adverb-place
modal question
adj-order adverb-place agree-np clitic past pronoun relative
question
clitic past pronoun
adj-order agree-np clitic elision past possess question
agree-pred elision possess pronoun
agree-np elision question relative sense
agree-far agree-np compare pronoun relative
modal
agree-np agree-pred
clitic elision past question
agree-pred compare coordination relative
question
future sense
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
agree-np future possess
agree-far country elision existential relative subordinate
agree-np agree-pred question relative
adverb-place subordinate
be-have coordination elision possess time
adverb-place agree-np coordination elision possess
compare elision past past-agree possess pronoun relative
adj-order agree-np country neg number subordinate time
clitic exchange modal neg subordinate time
adj-order adverb-place agree-far agree-np elision number past past-agree relative
agree-np clitic modal past pronoun
compare elision possess pronoun
adj-order agree-np compare coordination idiom imperfect possess time
clitic clitic-order elision modal past past-agree pronoun relative
adj-order agree-np be-have number subordinate
be-have elision
agree-np compare elision pronoun relative
agree-pred contraction coordination neg possess
agree-np clitic past past-agree pronoun relative
neg question sense
adverb-place coordination elision idiom neg time
adj-order agree-np elision question
clitic modal past possess pronoun relative
adverb-place agree-far be-have clitic coordination elision exchange neg past past-agree relative
adverb-place contraction modal
adj-order agree-np agree-pred neg sense subordinate
time
agree-np agree-pred
agree-np elision neg past possess time
adj-order agree-np elision question
adj-order agree-far agree-np agree-pred elision neg past past-agree relative
adj-order agree-np agree-pred clitic coordination elision neg past possess
compare idiom
clitic past possess pronoun
adj-order agree-np clitic modal past pronoun
coordination country modal neg
agree-far agree-pred possess pronoun
adverb-place clitic country elision exchange subordinate
adj-order agree-np elision neg past
elision past past-agree possess pronoun relative
sense
adverb-place agree-np coordination elision past
adverb-place agree-np coordination
elision neg past past-agree pronoun relative
clitic past past-agree pronoun sense
agree-np contraction coordination elision modal past relative
adj-order agree-np modal possess subordinate
contraction elision exchange modal subordinate
agree-far agree-np agree-pred coordination elision past possess relative
adj-order agree-np contraction coordination country existential number
agree-np possess
agree-np imperative
adj-order agree-np clitic elision modal past pronoun
contraction future question sense
adj-order agree-np country exchange existential possess subordinate
elision past question
adj-order agree-far agree-np compare elision pronoun relative
agree-pred elision question
agree-np clitic exchange possess subordinate
agree-pred
adj-order agree-np contraction coordination exchange existential idiom
agree-np past past-agree question relative sense
adj-order agree-far agree-np compare elision possess pronoun relative
adj-order agree-np compare elision pronoun
compare exchange subordinate
adverb-place contraction elision possess sense
adverb-place elision
clitic elision past possess pronoun
agree-pred imperfect
agree-np number past past-agree pronoun relative
past past-agree possess pronoun
adverb-place existential modal number subordinate
adj-order agree-far agree-np compare possess
adj-order adverb-place agree-np number past
clitic
adj-order agree-np imperative
agree-np elision imperative neg possess
country elision question
question
adj-order agree-np country elision existential neg number subordinate time
be-have existential subordinate time
elision sense subordinate
clitic elision past possess pronoun
agree-pred
agree-np agree-pred imperfect number
adverb-place agree-np modal neg possess
adj-order agree-np past
adverb-place be-have coordination elision neg
agree-far coordination future neg relative
agree-pred possess
future
be-have imperfect sense sense-that subordinate that
modal time
agree-np country past past-agree pronoun relative sense
contraction exchange
adj-order agree-np elision past question
imperative
agree-far agree-np past past-agree possess
adverb-place imperfect
past
agree-pred elision neg question
adj-order agree-np imperative
adverb-place agree-far agree-pred coordination elision possess relative
adj-order agree-np coordination elision existential neg number
adj-order agree-np imperative
elision question
clitic past past-agree
adj-order agree-np country elision existential subordinate
adj-order adverb-place agree-np coordination possess
elision question
adj-order agree-np clitic past pronoun
imperative neg
agree-np clitic elision neg past past-agree pronoun relative
adverb-place agree-np elision modal subordinate
clitic question
adj-order agree-np coordination existential number possess
question
adj-order agree-np coordination existential number possess
adj-order agree-np clitic number question sense
adverb-place agree-far clitic elision neg relative subordinate
adj-order adverb-place agree-np be-have coordination time
past past-agree pronoun sense
adj-order adverb-place agree-np clitic clitic-order
adj-order agree-np agree-pred pronoun
adj-order agree-np modal question relative sense
adj-order adverb-place agree-np compare elision relative sense
adj-order agree-np clitic elision past pronoun
age be-have possess question
adj-order agree-np agree-pred possess question
contraction elision exchange neg subordinate time
clitic modal past pronoun
adverb-place agree-far agree-np clitic contraction elision exchange relative subordinate
clitic elision past possess pronoun
adj-order adverb-place agree-np coordination country existential
clitic clitic-order elision past possess pronoun
adj-order adverb-place agree-np clitic contraction neg sense subordinate
clitic past past-agree
adj-order adverb-place agree-np elision existential number subordinate
past past-agree pronoun
adverb-place
agree-np contraction neg subordinate
plain
clitic past possess pronoun
adj-order adverb-place agree-np clitic clitic-order elision past pronoun relative
adj-order agree-np coordination existential possess
adverb-place contraction possess sense subordinate
adj-order agree-np contraction past question sense
future question
clitic past
be-have
adverb-place elision future idiom past past-agree relative sense
clitic contraction elision exchange existential number possess subordinate
clitic clitic-order past pronoun
agree-np clitic contraction elision past pronoun
adj-order adverb-place agree-np agree-pred coordination idiom possess
adj-order agree-np clitic contraction elision modal past possess pronoun
adj-order agree-np coordination exchange idiom time
imperative possess
adj-order agree-np coordination country existential number
past past-agree question relative
clitic past pronoun
adj-order agree-far agree-np clitic contraction elision past past-agree relative sense subordinate
agree-pred imperfect
adj-order agree-np agree-pred elision existential possess subordinate
past sense
adj-order agree-np coordination imperfect
elision question
agree-far be-have coordination imperfect relative
adverb-place modal
agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-np coordination
past past-agree possess pronoun
elision question
agree-pred question
agree-np imperative neg
adj-order agree-np agree-pred elision past question relative
adj-order agree-np elision imperfect past past-agree relative
agree-pred
modal
clitic past pronoun relative
adj-order adverb-place agree-np possess
adverb-place clitic coordination exchange
adj-order agree-np compare pronoun
adj-order agree-np clitic clitic-order past possess pronoun
adverb-place agree-np elision neg subordinate
adverb-place agree-pred coordination elision neg past sense-that that
agree-np imperative possess
adj-order agree-np agree-pred contraction elision existential neg number subordinate
clitic neg
past time
adj-order agree-np clitic clitic-order modal question
clitic contraction elision modal past pronoun relative sense
adj-order agree-np past past-agree pronoun
adj-order agree-np clitic past past-agree
agree-far compare contraction coordination elision past past-agree relative
clitic past pronoun
agree-far compare coordination elision modal possess relative
neg
agree-pred elision question
imperative
adj-order adverb-place agree-np contraction coordination past sense
adj-order agree-np agree-pred clitic number possess subordinate
agree-far agree-np coordination imperfect number relative
adverb-place elision neg past past-agree
adverb-place coordination elision neg
neg past past-agree pronoun relative sense
agree-far agree-np agree-pred coordination elision future past past-agree possess relative sense
agree-np contraction modal neg time
agree-np elision idiom modal question
adj-order agree-np elision question
adj-order adverb-place agree-np existential number
adj-order agree-far agree-np agree-pred clitic contraction coordination exchange imperfect
adj-order agree-np coordination exchange future
agree-np clitic elision modal past possess pronoun
adverb-place agree-np existential
adj-order agree-np clitic clitic-order modal past pronoun
adj-order agree-far agree-np compare elision relative
adverb-place contraction coordination elision idiom neg past sense
agree-np be-have country
agree-pred elision question
adverb-place possess
adverb-place past past-agree
agree-pred
clitic
clitic clitic-order past possess pronoun
agree-far compare elision past past-agree possess pronoun relative
imperative possess
country possess
be-have
agree-pred clitic country neg subordinate
neg
adverb-place age agree-np be-have coordination elision neg number past
agree-np elision neg past past-agree possess pronoun
adj-order agree-np compare contraction exchange possess subordinate
elision past question
adj-order agree-np possess question sense
adj-order agree-np agree-pred coordination existential imperfect
adj-order agree-np clitic clitic-order elision past possess pronoun
coordination elision existential neg
adj-order adverb-place agree-np past past-agree possess relative
agree-pred question
agree-np clitic past past-agree pronoun
adverb-place clitic past possess pronoun
adverb-place agree-np contraction elision exchange
agree-pred imperfect
adverb-place idiom past
adj-order agree-np agree-pred be-have contraction coordination elision
adj-order agree-np coordination elision exchange neg past possess
adj-order adverb-place agree-far agree-np past possess relative
agree-far agree-np idiom possess time
agree-np coordination elision neg number possess
be-have elision
clitic elision modal past possess pronoun
agree-far agree-pred elision pronoun relative
age agree-np be-have question
adj-order agree-np clitic elision past past-agree pronoun relative
adverb-place clitic contraction past pronoun
modal time
agree-far compare elision past past-agree possess relative
coordination elision existential neg number past time
agree-pred elision subordinate
imperative neg past past-agree relative
compare neg subordinate
adj-order adverb-place agree-np coordination modal past past-agree time
elision question
country elision past past-agree
adverb-place time
contraction elision neg past sense
adverb-place agree-np future idiom possess
elision possess question
agree-np clitic clitic-order past possess pronoun
clitic clitic-order modal past pronoun
possess question
clitic past past-agree pronoun
agree-np imperative possess
adj-order adverb-place agree-np be-have elision existential number subordinate
adj-order agree-np elision imperfect possess
agree-far agree-np compare contraction elision idiom possess pronoun
agree-pred contraction sense subordinate
agree-np clitic past pronoun relative
adj-order agree-np imperative
adj-order adverb-place agree-np clitic past pronoun
contraction coordination existential past past-agree possess time
imperative possess
agree-np clitic contraction past pronoun
adj-order agree-np compare possess pronoun relative
agree-pred
adverb-place contraction exchange modal subordinate
clitic modal past pronoun
agree-np clitic past pronoun
adj-order adverb-place agree-np clitic coordination country elision neg past
elision future neg sense
adj-order agree-np clitic possess question
adj-order agree-np elision neg past past-agree pronoun relative sense
adj-order agree-np agree-pred possess pronoun
be-have imperfect past past-agree pronoun
