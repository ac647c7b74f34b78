adj-order agree-np number time
agree-pred elision possess subordinate
age agree-far be-have country imperfect number relative
agree-pred country past past-agree possess pronoun relative
past past-agree question relative
adverb-place coordination elision existential number time
agree-pred
agree-pred
existential
be-have elision that
past question
agree-pred
adj-order agree-np contraction elision question
adj-order age agree-np agree-pred be-have elision neg number subordinate
agree-pred imperative relative
plain
agree-np exchange possess
adj-order adverb-place agree-np idiom past
adj-order agree-np contraction existential
agree-np contraction country past past-agree question relative
adj-order agree-np clitic coordination exchange neg
adj-order agree-np coordination elision modal neg past sense time
agree-far agree-np elision relative
clitic coordination exchange past time
adverb-place agree-far clitic past past-agree relative
number question sense
agree-far agree-pred coordination imperfect possess
elision neg past time
imperative possess
imperative neg possess
adj-order agree-far agree-np compare elision
contraction future neg possess time
compare possess pronoun
agree-np elision question
clitic modal
agree-pred
adverb-place coordination country elision existential neg
clitic elision past possess pronoun
clitic exchange
adverb-place clitic past pronoun
elision question
modal question
adverb-place neg possess
past past-agree pronoun relative
agree-pred contraction imperative imperfect neg relative
adj-order agree-np number question
adj-order agree-np coordination past possess
neg
imperative neg
existential subordinate
adverb-place agree-np idiom number past
be-have contraction number past past-agree relative
agree-np elision imperative neg
adj-order agree-far agree-np compare pronoun relative
adj-order agree-np elision neg subordinate time
adj-order adverb-place agree-np coordination possess
clitic clitic-order neg number past past-agree time
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np compare possess
elision past past-agree question relative
clitic clitic-order modal past pronoun
sense subordinate
adverb-place agree-np be-have coordination elision future neg
adj-order agree-np elision question
imperative neg
plain
agree-pred neg possess pronoun
elision possess pronoun
agree-pred elision past past-agree question relative
coordination elision imperfect neg past sense
agree-pred contraction neg sense subordinate
adverb-place agree-far agree-np agree-pred coordination relative
adverb-place agree-np clitic coordination exchange
agree-np imperative
plain
clitic clitic-order past pronoun
agree-np elision question relative
adj-order agree-np past past-agree pronoun
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
adverb-place agree-far be-have country neg number subordinate
coordination elision neg past past-agree
adj-order agree-np compare elision pronoun
neg number
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
agree-pred elision pronoun
be-have elision neg
adj-order agree-np compare possess pronoun
coordination elision existential number possess
adj-order agree-np clitic past pronoun
adverb-place agree-pred coordination elision future
question
clitic modal past possess pronoun sense
adj-order agree-np compare coordination existential
adverb-place agree-pred coordination elision imperfect neg past
question
question
adj-order agree-np possess question
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
clitic elision modal past possess pronoun sense
agree-np compare
possess question
clitic elision question
adj-order agree-np idiom number question
elision neg past sense
adj-order agree-np be-have compare coordination
adj-order adverb-place agree-np agree-pred subordinate
pronoun
country question
elision possess question
agree-np clitic clitic-order past pronoun
agree-np elision past past-agree possess pronoun relative
adj-order agree-np compare elision exchange possess subordinate
clitic elision existential modal number subordinate time
adj-order adverb-place agree-np existential number
adj-order agree-np
agree-np modal
age be-have number
adj-order agree-np clitic coordination elision imperfect neg sense that
adj-order agree-np agree-pred contraction elision modal past past-agree possess relative subordinate
clitic elision
age be-have elision number subordinate
adj-order agree-np possess
compare elision pronoun relative
adj-order agree-np question
clitic elision modal past pronoun
clitic elision past pronoun
adj-order agree-np country question
adj-order adverb-place agree-np coordination existential modal
agree-pred elision imperative neg relative
imperative
agree-np past possess
be-have imperfect past past-agree possess pronoun
clitic clitic-order elision neg
neg question
clitic clitic-order neg
elision past past-agree relative
adj-order agree-np past time
adverb-place
elision question
contraction coordination exchange existential
clitic clitic-order past pronoun relative
elision question
clitic elision past possess pronoun
clitic neg time
adverb-place existential
agree-np agree-pred elision imperfect
elision question
adj-order agree-np clitic
adj-order agree-np existential idiom modal subordinate time
adj-order adverb-place agree-np be-have elision neg subordinate
agree-np be-have elision modal neg possess subordinate time
adj-order agree-np clitic question
adj-order agree-np existential idiom number subordinate
agree-np coordination existential number past
adj-order agree-np past
adverb-place elision neg subordinate
adj-order agree-np clitic past possess pronoun sense
agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np clitic exchange number possess subordinate time
agree-pred coordination imperfect neg past past-agree time
agree-np be-have clitic contraction coordination exchange possess
clitic elision past possess pronoun
clitic clitic-order past pronoun
adj-order agree-np existential number possess
adverb-place clitic contraction coordination elision time
past past-agree possess pronoun
agree-np clitic clitic-order elision past pronoun
agree-pred
agree-np be-have compare coordination possess
agree-np clitic clitic-order contraction past possess pronoun
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
adj-order agree-np possess question sense
adj-order agree-np clitic elision past past-agree pronoun relative
compare
adj-order agree-np compare coordination elision existential number
agree-np elision past
neg past past-agree relative sense subordinate
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
adj-order agree-np coordination existential modal number possess
agree-np clitic coordination exchange future sense time
adverb-place future
adverb-place agree-np clitic coordination elision imperfect
question
compare elision past past-agree relative
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np compare
agree-np modal question
past time
adverb-place agree-np number
imperative neg
clitic past pronoun
contraction elision past past-agree pronoun relative
be-have coordination elision imperfect neg sense
clitic past possess pronoun
elision idiom imperfect time
agree-np agree-pred elision imperfect relative time
clitic clitic-order elision past past-agree time
agree-np elision neg number past question
clitic coordination exchange modal
clitic elision past past-agree pronoun
agree-np imperative
agree-np agree-pred contraction coordination exchange
compare idiom possess pronoun
elision question
clitic country modal
country past past-agree
imperfect question
adj-order agree-np elision question
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
past past-agree question relative sense
adj-order agree-np contraction possess question
imperative
agree-np clitic clitic-order elision past past-agree
agree-np coordination imperfect possess
contraction coordination elision existential neg past possess
adj-order agree-np existential
imperative
clitic
adj-order agree-np clitic past pronoun
agree-np clitic elision past pronoun
agree-np question
age be-have possess question
adj-order agree-np agree-pred coordination imperfect number possess time
adj-order agree-np elision exchange
adj-order adverb-place agree-np clitic contraction coordination number past
agree-np existential number
adverb-place clitic clitic-order contraction past possess pronoun
elision question
contraction exchange
contraction coordination elision exchange neg past past-agree relative
clitic clitic-order elision past pronoun
clitic clitic-order question
clitic future time
question
adj-order agree-np clitic exchange existential possess subordinate
adj-order agree-far agree-np agree-pred neg pronoun
idiom imperative neg
adj-order agree-np clitic future possess
adj-order adverb-place agree-far agree-np be-have elision imperfect neg relative
clitic clitic-order elision question
clitic exchange
elision possess question
clitic elision past pronoun
adj-order agree-np compare possess pronoun relative sense
adj-order agree-np clitic existential neg number sense subordinate
clitic question
agree-np clitic clitic-order elision past pronoun
adj-order agree-far agree-np agree-pred coordination elision neg past past-agree relative
contraction question sense
coordination future neg past past-agree relative
clitic coordination country exchange existential number
adverb-place agree-np coordination existential modal
adj-order agree-np coordination future number
adj-order agree-np compare possess subordinate
agree-np agree-pred imperfect
adj-order agree-np clitic clitic-order past pronoun
adj-order adverb-place agree-np coordination existential number
agree-np elision question
adverb-place modal sense
agree-pred imperfect
adj-order agree-np past past-agree question relative
elision neg
agree-pred
past past-agree possess pronoun
clitic past pronoun
be-have elision neg subordinate
adj-order agree-np clitic modal possess
adj-order agree-np compare pronoun
adj-order agree-np country
clitic exchange modal subordinate
agree-pred coordination
elision neg question
adj-order agree-np contraction exchange
agree-pred elision neg
adj-order agree-np modal question
contraction elision future relative
adj-order agree-np existential number possess
agree-np past past-agree pronoun sense
adj-order agree-far agree-np clitic elision modal past past-agree possess relative sense subordinate
adverb-place agree-far clitic elision future idiom possess
clitic elision question
agree-pred elision neg pronoun
question
adj-order agree-np agree-pred neg subordinate
adj-order adverb-place agree-np clitic neg past possess
clitic past pronoun
adj-order adverb-place agree-np be-have coordination imperfect number
country
elision question
adj-order agree-np
adj-order agree-np compare elision neg subordinate
agree-np imperative possess
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
agree-np clitic modal possess question
clitic clitic-order elision number past question
adj-order agree-np clitic contraction elision modal past pronoun
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np agree-pred elision
be-have country elision existential neg number subordinate time
adj-order agree-np agree-pred be-have coordination imperfect
question sense
agree-pred elision imperfect past past-agree pronoun
adj-order agree-np clitic elision possess question
imperative
past possess question
clitic modal question
contraction
agree-far agree-pred coordination elision past possess
adj-order adverb-place agree-np clitic elision past pronoun relative
adj-order agree-np clitic elision past past-agree possess pronoun
contraction exchange possess
clitic elision past past-agree
adj-order agree-np clitic modal past pronoun
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
adj-order agree-np clitic clitic-order number past past-agree
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
clitic elision neg past past-agree pronoun relative
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
be-have imperfect
clitic coordination future possess
clitic elision past pronoun
adj-order agree-np clitic elision question relative
past past-agree
adj-order agree-np clitic contraction modal past pronoun
elision question sense
agree-pred elision neg subordinate
elision possess question
clitic clitic-order past pronoun
contraction elision past past-agree pronoun
agree-np contraction elision neg past past-agree pronoun sense
coordination country elision future neg time
agree-np be-have imperfect number
adverb-place past
time
adj-order adverb-place agree-far agree-np agree-pred coordination imperfect neg relative
age agree-np be-have coordination existential number
agree-pred elision neg subordinate
agree-far agree-np agree-pred contraction possess pronoun
adj-order adverb-place agree-np elision existential neg sense subordinate
agree-np agree-pred coordination elision time
adj-order agree-np imperative possess
adj-order agree-np compare elision subordinate
plain
agree-pred possess pronoun
agree-pred question
adj-order agree-np agree-pred clitic question relative
elision neg past possess
adj-order agree-np elision existential subordinate
adj-order agree-np country possess subordinate
country possess subordinate
clitic elision past possess pronoun
agree-far agree-pred pronoun relative
clitic elision past past-agree
adj-order agree-np country elision subordinate
adj-order agree-np
adverb-place future idiom number
adj-order agree-far agree-np contraction possess
agree-np compare
adj-order agree-np elision question
agree-far be-have clitic contraction coordination exchange neg relative
adverb-place
question
adj-order agree-np contraction elision past past-agree question relative
agree-np possess question
adverb-place agree-np future
adj-order agree-np existential number
adj-order agree-np coordination existential neg
imperative neg
elision question
agree-far agree-np agree-pred clitic coordination past past-agree relative
adverb-place clitic elision past pronoun
adverb-place
adj-order agree-np contraction existential neg number subordinate
agree-far agree-pred elision neg relative sense subordinate time
adverb-place elision existential subordinate
imperative neg
adj-order adverb-place agree-np coordination country elision idiom neg past possess
adverb-place subordinate
adj-order agree-np agree-pred neg pronoun
adverb-place elision future sense
be-have imperfect
clitic
clitic clitic-order elision past pronoun
contraction possess sense
elision neg number
adj-order adverb-place agree-np agree-pred coordination imperfect sense time
adverb-place agree-pred clitic coordination elision neg past
adj-order agree-np elision idiom question
adj-order agree-np exchange
question
adj-order adverb-place agree-np coordination number past past-agree sense
adj-order agree-np agree-pred contraction elision modal neg subordinate
adverb-place future idiom neg
agree-pred
agree-pred imperfect past past-agree pronoun
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
adverb-place possess
be-have imperfect question
adj-order agree-np modal relative
elision neg past past-agree time
elision imperative possess
elision idiom possess question sense
adverb-place be-have
clitic coordination elision modal neg
agree-np idiom imperative neg
adverb-place possess
adverb-place agree-pred contraction past past-agree relative
adj-order adverb-place agree-np coordination elision exchange
contraction elision past question
agree-far agree-np compare elision possess relative subordinate
be-have contraction elision exchange subordinate
past past-agree possess pronoun
agree-pred elision pronoun
elision question
adj-order adverb-place agree-np elision past past-agree possess that
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
question
compare elision pronoun
imperfect
adverb-place modal
question sense
elision neg
adverb-place be-have coordination elision modal neg sense
agree-np compare pronoun
adverb-place clitic elision possess
elision neg past
adj-order agree-np past
age be-have number
compare elision past past-agree possess relative
adj-order agree-np clitic modal past pronoun
past
question
possess question
clitic elision modal past past-agree pronoun relative
be-have elision neg time
adverb-place clitic exchange
agree-np past question
adverb-place agree-pred
clitic elision past pronoun
adj-order adverb-place agree-np coordination future idiom modal possess
modal possess sense
existential number
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
clitic modal past pronoun sense
adj-order adverb-place agree-np number subordinate
adj-order agree-np existential modal subordinate
adverb-place age be-have elision number possess sense that
adj-order agree-np elision question
adj-order agree-np country existential number
agree-np clitic clitic-order elision past pronoun relative
imperative
adj-order agree-far agree-np agree-pred contraction neg pronoun relative
clitic contraction coordination country elision past past-agree
agree-pred elision neg pronoun
elision past past-agree question relative
agree-np agree-pred possess subordinate
be-have imperfect
adj-order agree-np clitic elision modal past past-agree pronoun relative
adj-order agree-np compare elision neg relative
agree-far agree-np compare relative subordinate
adj-order agree-np contraction past past-agree pronoun sense
clitic past possess pronoun
adj-order agree-np agree-pred coordination elision neg past possess
exchange
agree-np clitic coordination existential neg number
adj-order adverb-place agree-np agree-pred clitic number subordinate
clitic elision past past-agree
imperative
elision imperative past past-agree relative
agree-np country elision existential number subordinate
clitic clitic-order past possess pronoun
clitic question
agree-np clitic contraction coordination modal possess
adj-order agree-np existential
clitic exchange
adj-order agree-np clitic past pronoun
compare elision
agree-pred pronoun
agree-np elision neg
question
contraction existential number subordinate time
agree-np clitic compare elision modal possess subordinate
neg
clitic contraction coordination future modal sense
adverb-place clitic elision modal
adverb-place clitic clitic-order past pronoun
country modal possess
agree-pred clitic coordination exchange neg
adverb-place age be-have neg number subordinate
question
adverb-place agree-np coordination past sense
question sense
clitic elision past past-agree pronoun relative
imperative
agree-pred pronoun
agree-pred elision possess
agree-np clitic past
adj-order agree-np country elision existential number subordinate
adj-order agree-np question
adj-order agree-np agree-pred
age be-have clitic exchange number subordinate
adj-order agree-np country elision existential modal possess subordinate
clitic contraction coordination exchange future possess time
adj-order agree-np imperative
question
agree-np agree-pred coordination idiom
agree-pred be-have question relative
adj-order agree-np clitic coordination existential idiom
elision imperative neg
adj-order agree-np coordination country existential neg number
clitic elision exchange modal neg number possess subordinate
adverb-place agree-np clitic time
adj-order agree-np agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-np coordination country elision neg past
clitic possess
agree-np agree-pred elision question
existential number
agree-np agree-pred possess pronoun
elision question sense
adj-order adverb-place agree-np clitic question
adverb-place agree-np existential subordinate
agree-far clitic coordination elision exchange future relative
agree-far agree-np agree-pred
contraction elision imperfect sense
contraction question sense
clitic exchange
clitic neg question
agree-np clitic elision future question relative
contraction question sense
elision neg past past-agree possess pronoun
be-have elision exchange neg possess subordinate time
clitic elision past possess pronoun
agree-np possess that time
agree-np clitic clitic-order past pronoun
adverb-place agree-np be-have country existential subordinate
adj-order agree-np existential number possess
agree-np clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np clitic coordination exchange existential number
adj-order agree-np agree-pred question
be-have elision neg
agree-np coordination existential past possess
number past
adj-order agree-np question
imperative
modal possess subordinate time
imperative possess
adj-order agree-np clitic clitic-order past possess pronoun
clitic elision neg past past-agree pronoun relative
clitic coordination exchange existential possess
adj-order agree-np agree-pred country modal possess subordinate time
agree-np elision modal subordinate
elision imperative neg
clitic exchange relative subordinate time
agree-far agree-pred past past-agree pronoun relative sense
agree-np be-have imperfect past past-agree pronoun
adverb-place be-have past past-agree possess sense subordinate that time
adj-order agree-np agree-pred past past-agree possess pronoun relative
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
imperative
possess pronoun
adj-order agree-np agree-pred compare elision subordinate
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
clitic coordination country existential possess
number question
agree-pred elision possess pronoun
elision question
be-have imperfect
clitic contraction possess subordinate time
past past-agree
agree-pred elision pronoun
clitic past pronoun
elision question
agree-pred pronoun
modal subordinate time
agree-pred be-have subordinate
elision imperative neg
elision past possess relative time
age be-have question
adj-order agree-np future question
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
adj-order agree-np compare possess pronoun
adj-order agree-np future
adj-order adverb-place agree-far agree-np future idiom neg past past-agree relative
adj-order agree-np elision existential subordinate
agree-far agree-np agree-pred be-have subordinate
adj-order adverb-place agree-np be-have existential subordinate
adj-order agree-np country elision existential modal number subordinate time
clitic elision past possess pronoun
clitic elision modal past pronoun
agree-pred
agree-pred elision question
agree-np imperfect number possess question relative
agree-pred imperfect number
adverb-place be-have coordination imperfect time
adverb-place possess relative
country past past-agree
coordination existential idiom time
agree-np compare coordination elision neg
clitic neg past past-agree
contraction
agree-np agree-pred possess pronoun
adverb-place contraction past sense
adverb-place be-have compare elision subordinate
adj-order agree-np country neg past past-agree pronoun relative
elision question
adverb-place clitic clitic-order past pronoun
clitic coordination exchange neg past past-agree sense
adverb-place agree-np neg subordinate
adj-order agree-np agree-pred contraction elision exchange neg possess subordinate
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
elision past past-agree pronoun relative
adj-order adverb-place agree-np future idiom number relative
adj-order adverb-place agree-np possess sense subordinate
number time
adj-order adverb-place agree-np clitic contraction coordination exchange future idiom number
agree-np clitic past past-agree pronoun relative
adverb-place neg number
agree-pred coordination elision existential neg
adj-order agree-np elision existential possess subordinate
adverb-place contraction possess
elision question
past past-agree question relative
clitic contraction past possess pronoun
adj-order agree-np be-have contraction past past-agree relative
adj-order agree-np be-have elision neg subordinate time
clitic elision modal past possess pronoun
country modal
adj-order adverb-place agree-np country elision exchange subordinate
agree-np elision past relative time
agree-np modal possess time
country existential
adj-order agree-np agree-pred coordination imperfect possess
elision question
question
possess question
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-np contraction past possess
imperative
agree-pred coordination imperfect modal neg possess
adj-order agree-np clitic question relative
neg
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
coordination existential time
adj-order agree-far agree-np pronoun relative sense
elision idiom question
adj-order adverb-place agree-np country possess subordinate
adverb-place clitic past past-agree
clitic clitic-order neg past past-agree
adj-order agree-far agree-np past past-agree pronoun relative
adj-order agree-far agree-np compare elision past past-agree possess pronoun relative sense
elision question
contraction exchange possess subordinate
adj-order agree-np compare past question relative
adj-order agree-np elision number question
adverb-place contraction possess sense subordinate
adverb-place elision neg possess subordinate
agree-np clitic elision past pronoun
adverb-place contraction that
adj-order agree-np country existential number
adj-order agree-np elision imperative neg
adverb-place be-have imperfect
adj-order agree-np clitic clitic-order past pronoun
adverb-place agree-pred clitic coordination time
clitic past possess pronoun
adj-order agree-np number past possess question
adj-order adverb-place agree-np future
adj-order agree-np be-have elision neg subordinate time
agree-pred coordination elision imperfect possess
adverb-place agree-np coordination exchange modal
be-have elision neg
agree-np contraction elision question
adj-order adverb-place agree-np neg possess
adj-order agree-np agree-pred neg possess
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
adj-order agree-np clitic contraction imperfect past past-agree possess pronoun relative sense
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
adverb-place agree-np elision subordinate
elision question
country time
past past-agree
adj-order agree-np clitic elision past pronoun
adj-order adverb-place agree-np compare coordination
