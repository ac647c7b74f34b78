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
adverb-place sense time
adverb-place elision neg number sense subordinate
agree-pred imperfect past past-agree pronoun
agree-pred
agree-pred question
adj-order adverb-place agree-np exchange
agree-np clitic past possess pronoun sense
adj-order adverb-place agree-np clitic elision past past-agree
contraction elision question sense
adj-order agree-far agree-np elision past past-agree possess relative time
imperative possess
coordination country existential neg
agree-far compare elision pronoun relative
agree-far contraction modal sense subordinate time
adj-order agree-np agree-pred compare coordination imperfect
adverb-place be-have country subordinate
adj-order age agree-np be-have number
adj-order agree-np clitic compare possess subordinate
compare possess pronoun
question
possess sense that
contraction elision existential number subordinate
agree-np clitic clitic-order elision past pronoun relative
adj-order agree-np clitic coordination exchange existential possess sense that
age be-have number
agree-far agree-pred coordination imperfect neg possess
adverb-place future
adj-order adverb-place agree-np agree-pred clitic imperfect past possess pronoun relative
elision question
adj-order agree-np be-have coordination elision
adverb-place country elision neg past past-agree
clitic elision modal past pronoun
elision existential
contraction elision
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
adverb-place neg subordinate
number
clitic sense
agree-far agree-np be-have elision number relative subordinate
adverb-place agree-np future idiom
clitic possess subordinate time
agree-pred coordination country imperfect modal possess
contraction coordination existential number sense
adverb-place subordinate time
coordination elision future neg past time
adj-order agree-np question relative sense
agree-np contraction elision neg past possess
question sense
adverb-place country past past-agree
possess
adj-order agree-np coordination exchange past possess time
past
adj-order agree-np agree-pred contraction coordination modal neg sense time
adj-order adverb-place agree-np modal subordinate time
agree-np elision question relative
adverb-place country past past-agree
agree-np elision imperative neg past past-agree relative
adj-order adverb-place agree-far agree-np modal
agree-pred pronoun
past time
agree-np agree-pred coordination
agree-np
agree-np coordination country modal neg
adj-order agree-np agree-pred imperfect past past-agree pronoun
agree-pred
adverb-place country past past-agree
elision question
be-have compare elision sense subordinate that
modal question sense
agree-np agree-pred clitic exchange subordinate
adverb-place compare neg subordinate
adj-order agree-np clitic past possess pronoun
existential
adj-order adverb-place agree-np country
adverb-place existential possess
agree-pred pronoun
clitic elision past possess pronoun
adj-order agree-np clitic contraction elision past pronoun
adverb-place contraction future
age agree-np be-have number past question relative
adverb-place idiom past past-agree
compare
agree-np question
agree-np agree-pred imperfect past past-agree possess pronoun sense
coordination country existential
country existential
contraction neg
be-have idiom number subordinate
elision question
adverb-place agree-far country elision past past-agree relative sense
be-have imperfect
adverb-place be-have
question
elision question
modal sense
elision past past-agree question relative
adj-order agree-np past past-agree question relative
adj-order agree-np agree-pred
past question
agree-np contraction elision future neg question relative
question
age be-have possess question
country elision exchange subordinate time
agree-pred
agree-np clitic contraction coordination number past sense time
adj-order agree-np existential number
elision question
adj-order agree-np country elision modal possess relative
clitic neg
agree-np existential number
question
adverb-place agree-pred elision modal neg sense subordinate
be-have elision existential subordinate
country imperfect
adj-order agree-np number question
adj-order agree-np clitic past past-agree pronoun relative sense
be-have imperfect past past-agree possess pronoun
agree-pred possess
clitic elision question
adverb-place clitic elision past possess pronoun
idiom imperative past past-agree relative
agree-pred pronoun
agree-np elision question sense
agree-pred question
clitic past past-agree possess
adj-order agree-np clitic clitic-order past pronoun
question
imperfect time
adverb-place agree-np neg number
agree-pred question
adj-order agree-np agree-pred neg pronoun
adj-order agree-np coordination existential number sense
adverb-place country past past-agree
agree-np coordination country existential time
adj-order agree-far agree-np agree-pred coordination elision past past-agree relative time
adj-order agree-np clitic coordination exchange neg sense time
age agree-pred be-have elision number subordinate
adverb-place number
adj-order agree-np contraction elision neg past past-agree possess pronoun relative
adverb-place agree-far clitic elision past past-agree possess
agree-pred possess
adj-order agree-np agree-pred possess question
compare elision past past-agree relative
agree-pred neg
agree-np compare contraction coordination elision exchange
clitic subordinate
agree-np agree-pred imperfect past past-agree pronoun
imperfect sense
clitic clitic-order neg
adj-order agree-np coordination exchange existential possess
clitic question
adverb-place coordination existential possess
be-have coordination elision imperfect neg
adj-order agree-far agree-np compare elision pronoun
past possess question sense
contraction coordination exchange possess time
question
adj-order agree-np agree-pred possess pronoun
adj-order agree-np agree-pred elision pronoun
elision imperative past past-agree relative
adverb-place agree-np existential subordinate
adverb-place clitic exchange possess subordinate
adj-order adverb-place agree-np clitic clitic-order neg
adj-order agree-np clitic coordination elision exchange past past-agree possess
country elision question
adj-order agree-np agree-pred coordination modal time
adverb-place country modal possess
adj-order adverb-place agree-far agree-np agree-pred contraction elision modal past past-agree relative sense subordinate
adj-order agree-np modal
agree-pred imperfect past past-agree pronoun
imperative
future time
agree-pred
agree-np number past past-agree pronoun relative sense
agree-np contraction coordination exchange existential number possess
adverb-place clitic coordination exchange
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
elision question
adverb-place future idiom
country elision neg past past-agree pronoun
question
adj-order agree-np exchange
adverb-place agree-pred elision neg
agree-np elision question sense
imperative possess
compare idiom
age agree-np be-have question relative
adverb-place clitic future idiom
country existential
plain
clitic modal past pronoun
past question
be-have question
clitic elision question
clitic elision past pronoun
adj-order agree-np elision past time
imperative neg
adj-order agree-np elision past past-agree question relative
question sense
adj-order agree-np clitic past pronoun
adj-order agree-np elision neg past past-agree pronoun relative
adj-order agree-np existential
agree-np clitic elision past past-agree pronoun relative
adverb-place contraction existential
adj-order adverb-place agree-np number sense
adj-order agree-np modal question
adj-order agree-np agree-pred country existential subordinate
agree-np coordination neg past
clitic clitic-order past pronoun
imperative
elision neg past possess
adj-order adverb-place agree-np agree-pred elision neg relative
compare idiom possess pronoun
adj-order agree-np clitic elision past pronoun
adj-order agree-far agree-np compare pronoun relative sense
agree-np clitic past pronoun
elision question
agree-pred pronoun
question
agree-pred imperfect
imperative
neg
agree-np contraction elision exchange modal past past-agree relative subordinate
adj-order agree-np agree-pred coordination elision imperfect neg possess
adverb-place modal number
be-have clitic elision exchange neg subordinate
adverb-place clitic coordination neg
coordination elision existential number possess
elision imperative neg
adj-order adverb-place agree-np future idiom possess
age be-have question
clitic exchange
past past-agree possess pronoun
adverb-place agree-far agree-np modal number relative subordinate
agree-np compare pronoun
adverb-place neg
clitic clitic-order past pronoun
elision past possess question
elision neg past possess
agree-np contraction elision question relative
coordination elision modal sense
adj-order agree-np question sense
possess question
future possess time
adj-order agree-np compare pronoun
elision question
adj-order agree-np existential idiom
clitic
adverb-place agree-far clitic elision subordinate
adj-order adverb-place agree-np be-have clitic elision neg possess subordinate
adj-order agree-np elision past past-agree question relative
agree-np contraction elision exchange existential possess subordinate
adj-order agree-np coordination existential future neg number possess
adj-order agree-np contraction elision existential idiom sense subordinate
agree-np elision neg possess
adj-order agree-far agree-np country elision past past-agree pronoun relative
sense
agree-far elision existential idiom relative subordinate time
clitic clitic-order past pronoun
adj-order agree-np clitic elision question
adverb-place clitic elision time
elision existential number
compare elision
clitic modal possess sense that
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
adj-order adverb-place agree-np agree-pred coordination elision neg past possess
be-have question
question sense
adverb-place compare
agree-pred imperfect
agree-pred clitic exchange idiom subordinate
clitic elision past possess pronoun
agree-np agree-pred imperfect possess
adj-order agree-np agree-pred elision possess pronoun
elision neg past past-agree pronoun
adj-order agree-np elision neg past past-agree pronoun
elision imperative neg possess
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
adj-order adverb-place agree-np coordination elision neg past past-agree
agree-np elision possess time
elision question
compare possess
adj-order agree-np
elision number question
age be-have elision question
contraction modal number sense subordinate
agree-pred pronoun
clitic question
adj-order agree-np compare elision past past-agree pronoun relative
clitic clitic-order past pronoun
age be-have contraction elision neg number possess subordinate time
agree-pred coordination elision neg number
adj-order agree-np number past time
adj-order agree-far agree-np coordination elision neg past past-agree relative
past question
agree-far agree-pred compare elision imperfect pronoun relative
agree-np be-have contraction modal question relative
elision question sense
clitic clitic-order elision neg past past-agree
adj-order agree-np clitic elision neg past past-agree pronoun relative sense
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
adj-order agree-far agree-np be-have clitic coordination elision that
contraction possess
adj-order agree-np compare pronoun
elision imperative neg number relative
elision question
adj-order adverb-place agree-np clitic elision past pronoun relative
adj-order agree-np contraction coordination elision exchange modal
compare
agree-pred coordination elision neg
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
elision past past-agree pronoun relative sense
elision neg number past
country existential number
age be-have number possess
be-have modal number sense subordinate
agree-np imperative possess
agree-np imperative relative
elision past possess
agree-np be-have contraction coordination imperfect
question
elision neg past past-agree pronoun sense
agree-pred
adverb-place elision neg past possess
adverb-place past
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
adj-order agree-np clitic elision past pronoun relative
agree-np neg number time
adj-order agree-np past past-agree question relative
adj-order agree-np clitic clitic-order modal past pronoun
adj-order agree-np clitic future
contraction imperfect sense
adj-order agree-far agree-np agree-pred coordination imperfect
imperfect number
adj-order agree-np clitic elision past pronoun
age be-have question
adj-order agree-np possess
elision past past-agree question relative
adj-order agree-np be-have contraction elision possess sense subordinate
agree-far clitic coordination elision exchange past past-agree possess relative
elision question
past past-agree pronoun sense
imperative neg
elision question
adverb-place clitic exchange
agree-np clitic question
adj-order agree-np contraction coordination elision exchange neg sense
existential
agree-pred elision pronoun
question
adj-order agree-np compare
agree-pred be-have subordinate
adverb-place clitic clitic-order question
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
adj-order agree-np past past-agree pronoun sense
agree-pred elision past possess relative sense
adverb-place future idiom neg possess
country existential
adj-order agree-np elision modal neg subordinate
past past-agree
agree-pred pronoun
clitic past pronoun
compare
adj-order agree-np exchange possess subordinate
elision past question
adj-order agree-np clitic past pronoun
clitic coordination elision existential future
neg
agree-far agree-np elision neg past past-agree relative subordinate time
adj-order agree-np elision existential number
clitic clitic-order elision past possess pronoun
imperative neg possess
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
adj-order agree-np agree-pred coordination elision neg
clitic elision past pronoun
agree-far agree-pred coordination elision relative
clitic clitic-order past pronoun
clitic clitic-order neg time
agree-np coordination future number
clitic past past-agree time
adj-order agree-np agree-pred imperfect past past-agree pronoun relative
adj-order agree-np clitic question
agree-np agree-pred imperfect
clitic coordination exchange neg
imperative past past-agree relative
be-have
clitic elision past pronoun
adj-order age agree-np be-have number possess
question
elision modal neg number subordinate time
coordination exchange future possess time
elision question
adj-order agree-np agree-pred clitic imperfect past pronoun relative
clitic past pronoun
clitic elision past pronoun
adj-order agree-np elision exchange
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
existential number
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
agree-np agree-pred clitic coordination neg
clitic past possess pronoun
elision existential
adverb-place
possess sense
elision exchange
clitic contraction past past-agree pronoun
adverb-place imperfect possess
adverb-place agree-np be-have coordination neg possess
agree-np coordination modal neg possess
clitic question
elision question
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
adj-order agree-np agree-pred elision existential subordinate
adverb-place agree-np clitic clitic-order past pronoun
agree-np existential possess
adj-order adverb-place agree-np country elision modal subordinate
adj-order agree-np elision existential number subordinate
adverb-place neg possess
adverb-place neg
adverb-place elision future relative
agree-far agree-np compare past past-agree pronoun relative
clitic neg past past-agree pronoun
past past-agree possess pronoun
adj-order agree-np elision neg past past-agree pronoun
question
adverb-place agree-np clitic coordination existential number
agree-pred possess pronoun
neg past past-agree pronoun sense
adj-order age agree-np be-have coordination existential number possess
adverb-place clitic time
adverb-place agree-far agree-np idiom relative sense subordinate
coordination country modal neg past past-agree time
clitic clitic-order past question
agree-np
elision existential modal number subordinate
contraction possess question
adj-order agree-far agree-np clitic country elision past past-agree relative
agree-np imperative neg possess
contraction existential number
clitic past possess pronoun
adj-order adverb-place age agree-np be-have coordination number
adverb-place clitic past pronoun relative
country exchange existential subordinate
agree-pred elision neg subordinate
adj-order agree-np compare pronoun
clitic clitic-order past past-agree pronoun relative
be-have time
adj-order agree-far agree-np agree-pred elision modal subordinate
adj-order adverb-place agree-np clitic future idiom neg possess
adverb-place agree-np agree-pred
clitic clitic-order elision past pronoun relative
contraction past possess question
adj-order agree-np compare elision pronoun
adj-order agree-np elision past possess question
adj-order adverb-place agree-far agree-np clitic contraction coordination elision exchange
past possess question
question
agree-np past past-agree pronoun relative
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
adverb-place past past-agree
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
agree-np elision question
clitic elision modal past pronoun
clitic clitic-order past pronoun
clitic neg question
agree-pred question
clitic time
adj-order agree-np existential possess
age be-have number
contraction country imperfect sense
adj-order adverb-place agree-np imperfect number
adverb-place agree-np contraction exchange possess
adverb-place agree-np contraction coordination exchange past past-agree sense
adj-order agree-np elision possess question
agree-np elision existential
clitic contraction country elision modal sense subordinate
adj-order age agree-np be-have contraction elision question relative
neg number
agree-pred
clitic elision
agree-np compare elision possess
adverb-place
adj-order agree-np agree-pred elision neg pronoun
clitic elision question relative
adj-order agree-np agree-pred coordination modal neg
adj-order adverb-place agree-np coordination elision existential number possess
elision question
adverb-place modal neg subordinate
adverb-place agree-np
agree-np clitic question
age be-have number
adverb-place agree-pred be-have coordination idiom imperfect
agree-pred existential subordinate
clitic elision neg past past-agree pronoun
clitic clitic-order elision past pronoun
be-have contraction coordination elision neg possess sense
adj-order agree-np clitic past past-agree possess pronoun relative
clitic past pronoun
clitic neg sense
adj-order agree-np clitic modal past pronoun
imperative
elision existential number possess
question relative
agree-pred question
question
adj-order agree-np clitic elision past pronoun
adverb-place elision neg past
compare number subordinate
adj-order agree-np clitic compare elision possess subordinate time
age agree-pred be-have number subordinate
clitic compare coordination exchange possess
adj-order agree-np idiom modal
agree-np agree-pred elision neg pronoun
neg past past-agree pronoun sense
adverb-place agree-far be-have coordination elision imperfect number possess relative
elision exchange existential subordinate
agree-np elision past
agree-pred neg
adverb-place coordination existential
adj-order agree-far agree-np contraction modal possess
agree-pred pronoun
adverb-place
adverb-place agree-np clitic elision past possess pronoun
past past-agree pronoun
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
agree-np country question relative
adj-order agree-np modal
agree-np compare question
adj-order agree-far agree-np agree-pred contraction elision pronoun
agree-np clitic past possess pronoun
adverb-place agree-far agree-np be-have relative subordinate
past past-agree question relative
contraction coordination imperfect neg
adj-order agree-np compare
question
possess time
adverb-place clitic past possess pronoun
elision question
modal question
contraction existential
age be-have number
clitic neg time
agree-pred imperfect question
adj-order agree-np clitic past past-agree pronoun relative
adj-order agree-np clitic clitic-order past pronoun
question sense
adj-order agree-np existential idiom number
elision imperative neg
adverb-place country existential neg subordinate
adj-order agree-np number question
agree-np agree-pred coordination elision existential imperfect
agree-np elision imperative
neg
plain
clitic modal past possess pronoun
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
adverb-place clitic elision past pronoun
elision question
clitic number question
adverb-place clitic past pronoun
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
question
be-have elision
agree-np modal question
agree-far country elision past past-agree relative subordinate time
agree-far agree-np compare possess
elision imperfect relative
agree-pred possess pronoun
elision question
modal time
adj-order agree-np elision neg question
elision possess question
modal
agree-np elision past question
adj-order agree-np clitic past possess pronoun
agree-pred
elision question
idiom past possess time
adj-order agree-np elision
adj-order adverb-place agree-np clitic coordination modal neg possess
past past-agree possess
coordination existential
adj-order agree-np question
adj-order agree-np country existential
clitic neg possess
clitic past past-agree pronoun
clitic past pronoun
clitic clitic-order past pronoun
clitic elision past possess pronoun
adverb-place clitic past pronoun relative
elision question
question
clitic elision past possess pronoun
agree-np elision neg past past-agree possess pronoun
adverb-place modal
agree-np past question
clitic exchange
adverb-place compare
agree-np clitic exchange neg subordinate time
clitic question
adj-order adverb-place agree-np coordination existential
clitic coordination country elision modal past past-agree
clitic exchange
question
elision question
elision neg past past-agree pronoun
adj-order agree-far agree-np clitic country elision exchange neg possess relative subordinate
elision question
compare possess pronoun
clitic elision existential idiom number subordinate
question
agree-np be-have coordination existential idiom imperfect number possess
adj-order agree-np question
agree-np compare past past-agree pronoun relative
adj-order agree-np clitic elision past possess pronoun
agree-far agree-pred elision past past-agree relative
clitic elision modal past possess pronoun
clitic contraction past pronoun
agree-pred elision pronoun
agree-pred pronoun
adj-order agree-np modal question
pronoun
age be-have number
country existential
elision neg past past-agree
adj-order agree-np clitic clitic-order past possess pronoun
elision past sense
adj-order agree-np past possess question
age be-have possess question
agree-pred
compare possess
adj-order agree-np clitic past past-agree pronoun sense
clitic coordination country elision neg past past-agree time
plain
adj-order agree-np elision imperative neg
clitic elision past past-agree
agree-pred clitic coordination elision exchange neg possess
be-have contraction coordination existential number
adverb-place elision modal
adverb-place country
adverb-place country number subordinate
past past-agree
agree-pred coordination idiom possess
agree-far agree-np compare past past-agree possess pronoun relative
adverb-place agree-np
be-have coordination past past-agree time
adverb-place agree-np clitic coordination future sense time
question
adj-order agree-np elision imperative neg
imperative neg
clitic past pronoun
adj-order agree-np clitic compare exchange subordinate
adj-order agree-np elision exchange neg subordinate
past past-agree sense
agree-np elision past
agree-np elision question
clitic past possess pronoun
coordination country elision existential modal neg
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
adj-order agree-np agree-pred imperfect past past-agree pronoun
adverb-place past possess
imperative possess
agree-pred imperfect
agree-np question
clitic past pronoun
adj-order agree-np contraction country elision existential possess subordinate
elision question
past past-agree possess pronoun
agree-pred elision
agree-np clitic past pronoun
agree-pred compare subordinate
question
adj-order adverb-place agree-np agree-pred contraction elision neg subordinate
adj-order agree-np clitic past pronoun
imperative neg relative
adj-order agree-np country elision past past-agree pronoun
adj-order agree-np be-have clitic contraction coordination elision past past-agree possess
adj-order agree-np contraction exchange possess
agree-pred
age be-have number
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
adj-order agree-np question
adverb-place idiom past
adverb-place existential
elision question
elision question
adj-order agree-np modal subordinate
adj-order agree-np be-have elision number subordinate time
adj-order adverb-place agree-np agree-pred idiom imperfect
adj-order agree-np elision past past-agree pronoun
adverb-place be-have subordinate
adverb-place clitic time
agree-far agree-np agree-pred contraction coordination neg past past-agree
agree-np contraction possess subordinate
elision past past-agree question relative
elision neg time
past possess sense
agree-pred subordinate
coordination country existential
adj-order agree-far agree-np agree-pred coordination country elision imperfect possess
adj-order agree-np agree-pred number question
question
adj-order adverb-place agree-np agree-pred coordination elision imperfect past
adverb-place age be-have number
adj-order adverb-place agree-np elision future idiom neg past past-agree relative
adverb-place
agree-pred pronoun
clitic exchange subordinate
adverb-place modal neg subordinate time
adverb-place past
agree-np modal neg possess subordinate
elision pronoun
agree-np elision past past-agree possess pronoun
elision neg past possess
contraction past past-agree pronoun
adj-order agree-np neg time
adj-order agree-np be-have contraction exchange subordinate time
clitic elision past pronoun
number possess
clitic clitic-order past pronoun
idiom imperative neg
be-have possess
time
compare existential subordinate
adj-order adverb-place agree-np be-have elision
agree-np past
clitic elision question
adj-order agree-np imperfect question relative sense
adj-order agree-np agree-pred coordination elision neg past time
clitic clitic-order past pronoun
compare elision existential subordinate that
imperative possess
agree-pred clitic coordination exchange
elision modal possess sense subordinate time
adj-order agree-np elision neg past past-agree possess pronoun
adj-order agree-np be-have
adj-order agree-np coordination country elision existential number past past-agree
clitic contraction elision exchange subordinate time
clitic coordination future neg possess sense
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
adj-order agree-np elision past past-agree pronoun
adj-order adverb-place agree-np agree-pred coordination imperfect
agree-far agree-pred elision
past past-agree pronoun sense
past
exchange possess question sense that
adj-order agree-np past
adj-order agree-np clitic exchange subordinate time
contraction past past-agree possess pronoun
agree-pred coordination country existential
contraction modal neg possess
agree-pred idiom sense subordinate
modal question
adj-order agree-np clitic contraction coordination exchange neg sense
adverb-place future
age be-have question
adverb-place agree-far neg possess subordinate
adj-order adverb-place agree-np coordination elision existential neg
adj-order adverb-place agree-far agree-np contraction
imperative
be-have possess time
country elision existential modal number subordinate
agree-pred
adj-order adverb-place agree-far agree-np elision past past-agree relative sense subordinate
adj-order agree-np clitic clitic-order past pronoun
adverb-place clitic elision past pronoun
agree-far agree-pred pronoun relative
agree-np past past-agree possess pronoun
adj-order agree-np agree-pred pronoun
agree-far contraction coordination neg past past-agree relative sense time
agree-np clitic elision past pronoun
clitic past pronoun
country modal question
adj-order agree-np compare possess pronoun
adj-order adverb-place agree-np coordination elision neg past
imperative possess
agree-pred pronoun
adj-order adverb-place agree-np clitic clitic-order elision past past-agree pronoun relative
agree-pred question
idiom pronoun
be-have elision
country existential number
adverb-place agree-np number
question
coordination modal
existential
elision exchange
agree-pred
agree-pred pronoun
coordination past possess time
imperfect sense
clitic elision
agree-np imperative neg
agree-pred imperfect past past-agree pronoun relative
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
elision past question
question
clitic question
adj-order adverb-place agree-np coordination elision neg past possess
adverb-place country past past-agree
adj-order agree-np coordination elision exchange imperfect possess relative
adj-order agree-np elision neg number past relative
adj-order agree-np elision neg past past-agree possess pronoun
agree-far agree-pred compare elision imperfect relative
question
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
coordination country modal time
clitic coordination exchange past possess
adj-order adverb-place agree-np clitic past pronoun relative
be-have imperfect question
question
clitic elision modal past pronoun
adj-order agree-np elision exchange neg relative subordinate
agree-np compare elision pronoun
past possess question
adverb-place clitic exchange
adverb-place contraction question
past
adj-order agree-np coordination elision exchange possess
question
agree-np imperative neg
adj-order agree-np past past-agree question relative
compare question relative sense
adj-order agree-np be-have coordination elision neg past time
agree-np agree-pred coordination elision
age be-have number subordinate
compare contraction idiom possess
adj-order agree-np elision question
clitic clitic-order elision question
adj-order agree-far agree-np agree-pred neg possess relative subordinate
coordination elision imperfect neg past time
adj-order agree-np be-have contraction elision neg sense subordinate
adj-order agree-np clitic coordination elision exchange existential number
agree-far agree-np agree-pred be-have elision neg relative subordinate
adverb-place elision neg past possess that
agree-pred coordination country elision existential
adverb-place be-have
elision question
agree-far agree-pred
clitic modal past pronoun sense
adj-order agree-np coordination existential number
adverb-place agree-np coordination elision neg past
adj-order agree-np agree-pred elision
adverb-place age be-have number relative subordinate
agree-pred elision possess pronoun
age agree-np be-have contraction elision possess question
existential modal subordinate time
clitic imperfect
agree-np clitic clitic-order elision past pronoun
imperative
agree-np clitic future neg possess
number past
contraction past question
imperative
clitic past pronoun
adverb-place contraction future sense
plain
be-have imperfect time
agree-np clitic past possess pronoun
adverb-place
adj-order agree-np question
agree-np existential
contraction exchange
elision exchange
be-have elision exchange neg possess subordinate
agree-np imperative relative
clitic coordination exchange modal time
adj-order agree-np existential possess subordinate
adj-order agree-np agree-pred elision pronoun
elision question
adverb-place past
agree-np past past-agree pronoun
adverb-place contraction coordination exchange
adj-order agree-far agree-np be-have contraction elision relative
adj-order agree-np coordination neg past past-agree possess
agree-pred imperfect
possess question
adj-order agree-np contraction coordination existential neg sense
adj-order agree-np agree-pred clitic coordination elision neg
elision question
clitic coordination exchange neg
adj-order agree-far agree-np compare elision pronoun relative
adj-order agree-np agree-pred elision possess pronoun
adj-order agree-np agree-pred imperfect past past-agree pronoun relative sense
number question
elision past past-agree pronoun relative
agree-np coordination country elision exchange neg past past-agree possess time
elision neg past past-agree
compare elision existential idiom possess subordinate
agree-np compare contraction elision neg sense subordinate
elision question
adverb-place past possess
adj-order adverb-place agree-np contraction coordination existential number sense
agree-pred
adj-order agree-far agree-np agree-pred contraction coordination elision imperfect neg past
agree-np agree-pred imperfect past past-agree pronoun
agree-np imperative neg
clitic clitic-order contraction future neg
adj-order agree-np clitic past possess pronoun
adj-order adverb-place agree-np coordination existential idiom
agree-pred question
adverb-place coordination elision exchange idiom past
agree-far agree-np modal possess
adj-order agree-np clitic elision past past-agree question relative
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
clitic clitic-order neg question
elision past question
plain
sense
adverb-place possess
clitic elision past pronoun relative
plain
adj-order agree-np modal subordinate time
agree-np idiom imperative
adverb-place agree-far coordination country elision existential number past past-agree relative sense
coordination imperfect past possess time
clitic elision modal past past-agree pronoun relative
adverb-place modal possess
agree-pred be-have subordinate
existential number
agree-far clitic future neg relative
agree-pred clitic question relative
agree-pred elision neg possess pronoun
adj-order agree-np clitic elision past possess pronoun
elision imperative
adj-order agree-far agree-np agree-pred coordination elision neg past possess relative
adj-order agree-np compare elision neg possess subordinate
clitic elision modal past past-agree pronoun relative sense
adj-order agree-np compare elision
be-have elision subordinate
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
elision question
coordination existential possess
adj-order agree-np compare elision possess pronoun relative
adj-order agree-np question
agree-far agree-pred coordination elision imperfect neg past past-agree relative
agree-pred elision neg question
plain
agree-pred question
adverb-place agree-np clitic past past-agree pronoun relative
adj-order agree-np contraction elision question
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
adj-order agree-np agree-pred compare coordination idiom
agree-pred question
adj-order agree-np past past-agree possess pronoun
adverb-place possess
adj-order agree-np clitic elision past possess pronoun
future question
adverb-place possess
clitic elision neg
past question
be-have coordination imperfect neg sense time
question
agree-np country existential
adverb-place clitic elision past possess pronoun
clitic elision modal past pronoun
adverb-place agree-np agree-pred idiom neg possess subordinate
adj-order agree-np clitic elision past pronoun
adj-order agree-far agree-np compare pronoun
elision possess question
imperfect
adj-order agree-np be-have elision neg subordinate
clitic past pronoun sense
clitic neg question
adj-order agree-np clitic elision past possess pronoun
elision question
adj-order agree-np question
adj-order agree-np agree-pred imperfect question relative
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
agree-np elision exchange subordinate time
adj-order agree-np
agree-far agree-np be-have clitic imperfect neg number relative sense subordinate
adverb-place agree-np compare coordination past past-agree relative
clitic elision modal past pronoun
adj-order agree-np imperative neg
agree-np elision modal possess
age be-have number
clitic elision modal past pronoun
adj-order agree-np modal possess time
clitic modal past pronoun
adj-order agree-far agree-np coordination country existential number relative
adj-order agree-np compare idiom neg subordinate
adj-order agree-np existential
adj-order agree-np contraction elision exchange neg subordinate
adj-order agree-far agree-np elision neg number relative
agree-pred elision exchange subordinate
past past-agree sense
sense
clitic elision modal neg possess sense subordinate
adj-order agree-np compare
elision question
clitic past pronoun
agree-pred idiom
question
adj-order adverb-place agree-np
agree-np coordination past sense time
adverb-place contraction coordination modal sense time
clitic
agree-pred elision exchange subordinate
adverb-place
adj-order adverb-place agree-np clitic contraction past possess pronoun
adj-order agree-np imperative neg
adj-order agree-far agree-np agree-pred elision neg pronoun
elision question
agree-np question
clitic clitic-order past past-agree question
agree-np agree-pred pronoun
elision neg relative subordinate
adverb-place be-have possess
adj-order adverb-place agree-np be-have elision neg number subordinate time
elision past past-agree possess pronoun relative sense
adverb-place agree-pred
agree-np clitic coordination exchange future
elision imperative neg
adj-order agree-np imperative
adj-order agree-far agree-np compare elision past past-agree pronoun relative
adverb-place agree-np elision possess subordinate
clitic past pronoun
agree-np be-have imperfect
country neg past past-agree
adj-order agree-np compare elision possess pronoun
agree-np clitic modal past possess pronoun
agree-far clitic neg relative sense
elision exchange possess
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
adverb-place age agree-np be-have clitic number past pronoun relative
adj-order agree-np coordination elision exchange existential number
adj-order adverb-place agree-np coordination existential number possess
clitic
adverb-place
adj-order agree-np compare past past-agree relative
clitic elision modal past pronoun
agree-np clitic past pronoun
agree-pred elision imperfect past possess question relative
agree-np neg pronoun sense
adj-order adverb-place agree-np agree-pred clitic coordination elision future
adverb-place agree-np existential number subordinate
agree-pred elision imperfect
clitic future question
adj-order agree-np contraction exchange possess
agree-np compare possess pronoun
imperfect sense
elision imperative neg relative
agree-pred pronoun
imperative
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
adverb-place elision neg possess
agree-np be-have imperfect past past-agree pronoun
agree-np elision existential number
idiom imperative
adj-order agree-np neg
question
adj-order agree-np imperative neg
agree-np agree-pred possess subordinate
adj-order agree-np
clitic past possess pronoun
coordination existential past time
adverb-place clitic past pronoun
adj-order agree-np be-have
adverb-place country elision
agree-pred elision pronoun
imperative
imperfect possess
clitic elision neg past past-agree pronoun
adj-order agree-np existential
adj-order agree-np coordination elision imperfect past past-agree relative
compare
elision neg past question
be-have elision imperfect past past-agree pronoun relative
age be-have coordination elision existential number
adj-order agree-np elision past past-agree question relative
agree-pred
elision
adverb-place modal
agree-np clitic past possess pronoun relative
pronoun sense
adj-order adverb-place agree-np contraction coordination elision future neg past
adj-order agree-np possess question
coordination future possess time
adj-order agree-far agree-np be-have country elision subordinate
adj-order adverb-place agree-np elision past possess sense
elision possess question
adj-order agree-np clitic past possess pronoun
question sense
question
neg
question
adj-order agree-np possess time
past past-agree question relative
question
adverb-place existential
agree-pred question
adverb-place clitic clitic-order elision past past-agree pronoun relative
agree-np agree-pred clitic clitic-order past pronoun relative
adj-order agree-np compare possess pronoun
adverb-place elision past
adverb-place agree-np clitic clitic-order past possess pronoun
clitic elision past possess question
clitic neg time
agree-np
agree-np agree-pred question
clitic contraction neg
adj-order agree-np elision imperative neg
adj-order agree-np contraction future
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
age be-have number
agree-far agree-pred elision neg past past-agree pronoun relative
contraction existential
neg
agree-np modal question that
adverb-place imperfect possess
adj-order agree-np clitic elision modal past possess pronoun
clitic elision past possess pronoun
agree-np past past-agree pronoun
be-have contraction coordination exchange
clitic clitic-order past pronoun
adverb-place contraction existential sense subordinate
future
be-have coordination
clitic sense
adj-order age agree-np be-have question
age be-have number
clitic contraction past pronoun
agree-np agree-pred clitic coordination imperfect neg
elision question
elision question
clitic clitic-order contraction past possess pronoun
elision question
adj-order agree-np compare
agree-pred elision pronoun
adj-order agree-np agree-pred imperfect past past-agree possess pronoun sense
agree-np question
adj-order agree-np compare pronoun
adverb-place possess
clitic neg past that
agree-pred
country past past-agree possess pronoun
agree-pred coordination
agree-np compare elision relative
adj-order adverb-place agree-np coordination elision modal neg possess relative
agree-far agree-pred contraction coordination elision past past-agree relative sense
coordination existential future
adj-order agree-np past past-agree pronoun
be-have coordination country elision
exchange modal subordinate
past past-agree pronoun relative
adverb-place contraction coordination sense
coordination neg number sense
imperfect possess
clitic modal question
agree-np contraction exchange neg subordinate
agree-pred imperfect
elision question
clitic contraction existential neg subordinate time
imperfect possess time
adj-order agree-np imperfect
be-have
agree-np agree-pred coordination exchange possess
be-have coordination elision modal neg
agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-far agree-np agree-pred imperfect relative
adj-order agree-np past past-agree possess pronoun sense
contraction coordination neg sense that time
possess question
age be-have question
modal sense
be-have elision possess time
neg possess
adverb-place be-have elision idiom imperfect
adj-order agree-np contraction elision existential sense subordinate
clitic past pronoun
adverb-place coordination existential idiom imperfect number
adj-order agree-np compare elision past past-agree possess pronoun relative
adj-order agree-np clitic elision question
adj-order agree-np elision imperfect
adverb-place
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
contraction elision neg past past-agree pronoun relative sense
existential possess
clitic elision modal past pronoun relative
agree-np contraction past past-agree pronoun sense
agree-np compare possess
adj-order agree-np elision past possess question relative
clitic modal past pronoun
adj-order agree-np be-have contraction modal sense subordinate time
adverb-place clitic clitic-order past pronoun
agree-far agree-np agree-pred elision neg relative subordinate
elision existential number subordinate
imperative neg possess
clitic modal question
adverb-place idiom past past-agree
adverb-place idiom neg relative
past
clitic exchange
clitic elision neg past past-agree
adj-order agree-np be-have contraction elision existential possess subordinate
adverb-place contraction elision sense subordinate time
country question
question
imperative
clitic neg question
clitic elision past past-agree pronoun relative
be-have exchange possess subordinate
clitic elision exchange existential subordinate
clitic clitic-order neg time
question
contraction relative
agree-far country modal relative time
clitic
adverb-place agree-np
clitic coordination exchange existential number
agree-np neg
adj-order agree-np compare contraction elision exchange subordinate
agree-np be-have imperfect past past-agree pronoun
adj-order agree-np elision neg past past-agree pronoun relative
adverb-place elision idiom neg past
adj-order agree-far agree-np coordination imperfect past possess
question
time
adj-order agree-np clitic coordination elision modal neg past possess sense
agree-pred possess question
adj-order agree-far agree-np agree-pred neg past past-agree pronoun relative
number question
agree-np agree-pred neg pronoun
clitic elision past possess pronoun
adj-order agree-np coordination existential
clitic neg time
clitic past pronoun sense
adj-order agree-np elision question
agree-np coordination existential past possess
past question
question
adj-order agree-np agree-pred imperfect past past-agree pronoun relative
adj-order agree-np contraction elision existential neg subordinate time
agree-pred
adj-order agree-np coordination exchange existential possess
adverb-place clitic time
clitic elision future
adj-order adverb-place agree-np subordinate time
agree-np elision neg past past-agree possess pronoun
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np question sense
adj-order agree-np agree-pred question relative
adj-order agree-np clitic modal past pronoun
clitic
adverb-place clitic past pronoun
adj-order age agree-np be-have question
agree-pred subordinate
be-have country neg subordinate time
adverb-place agree-np clitic past pronoun
clitic future
adj-order adverb-place agree-np agree-pred neg number
adj-order adverb-place agree-np contraction elision past possess
agree-pred pronoun
plain
question
clitic elision neg sense subordinate time
adj-order agree-np number
elision question
adverb-place elision neg past past-agree
agree-np clitic neg past
contraction question sense
adj-order adverb-place agree-np agree-pred coordination elision neg relative
clitic elision past possess pronoun
agree-np clitic elision idiom past pronoun
agree-far agree-np be-have clitic coordination elision exchange past past-agree relative time
adverb-place idiom neg subordinate
elision past past-agree question
exchange
contraction elision neg past question sense
plain
contraction elision exchange existential possess subordinate
adj-order agree-np clitic elision number past question
adj-order adverb-place agree-far agree-np be-have coordination exchange possess relative
elision question
agree-pred
adj-order agree-np be-have elision neg
elision
adj-order adverb-place agree-np contraction coordination elision exchange possess sense
clitic contraction coordination elision idiom neg possess sense time
agree-np compare idiom possess pronoun
agree-np question
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
clitic coordination exchange existential
adj-order agree-np time
agree-np clitic clitic-order elision past possess pronoun
contraction elision future modal question relative
adj-order agree-np contraction elision neg time
elision past past-agree question relative
compare contraction coordination past past-agree possess
agree-far agree-np imperfect
adj-order adverb-place agree-np elision idiom past
adj-order adverb-place agree-np clitic contraction past pronoun
agree-np clitic elision past pronoun
adj-order adverb-place agree-far agree-np agree-pred elision past past-agree relative subordinate
adj-order agree-np clitic elision question
adj-order agree-np country neg possess
agree-pred elision pronoun
agree-np clitic contraction elision modal past possess pronoun
agree-far agree-pred pronoun relative
elision past question
adverb-place be-have imperfect
adverb-place agree-np coordination neg
clitic elision past past-agree
adverb-place agree-np agree-pred
compare
adj-order agree-np question
adverb-place be-have elision neg
question
agree-pred question
plain
question
adj-order agree-np be-have compare elision question relative
adverb-place agree-np clitic elision past past-agree pronoun relative
adj-order agree-np agree-pred elision past past-agree relative subordinate
elision exchange possess
adj-order agree-np elision question
agree-np clitic number
adj-order adverb-place agree-np past sense
imperative
clitic clitic-order future neg question
adj-order agree-np be-have possess sense subordinate
adverb-place clitic future neg
adj-order agree-np neg possess subordinate time
agree-np clitic past pronoun
neg subordinate
adj-order adverb-place agree-np coordination existential possess
adj-order agree-far agree-np agree-pred coordination imperfect past possess relative time
adj-order adverb-place agree-np elision possess
elision possess question
adj-order agree-np agree-pred imperfect past past-agree pronoun
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
agree-pred compare question relative
agree-pred coordination modal number possess
adverb-place elision idiom neg past
agree-pred imperfect past past-agree pronoun
clitic elision past past-agree pronoun relative
agree-np imperative
adj-order agree-np compare coordination existential possess
clitic exchange
adverb-place clitic past pronoun relative
elision question
imperative neg possess
clitic past pronoun
adj-order adverb-place agree-far agree-np clitic elision idiom past past-agree relative
clitic clitic-order future neg
agree-pred
modal
agree-pred
agree-np coordination elision existential imperfect relative
agree-far agree-pred neg past past-agree relative
adverb-place compare coordination elision modal sense
question
elision
modal question
past past-agree possess pronoun
adverb-place agree-np clitic past pronoun
adj-order agree-np compare contraction coordination elision past
agree-far agree-np elision neg past relative
clitic future
agree-np agree-pred clitic coordination time
adj-order agree-np question
adverb-place contraction possess sense subordinate
agree-np clitic clitic-order past possess pronoun
adverb-place agree-np be-have elision that
adj-order agree-np elision future neg question relative
agree-pred subordinate
adj-order agree-np agree-pred pronoun
agree-pred elision question
adj-order agree-np imperative
clitic idiom subordinate
adj-order adverb-place agree-np contraction modal number subordinate
clitic modal past pronoun
adj-order agree-np elision question
agree-np country existential
adj-order agree-np imperative
country past past-agree pronoun
elision neg past past-agree possess pronoun
adverb-place agree-np contraction coordination elision exchange neg past possess
agree-np elision question
neg possess pronoun sense
be-have coordination elision neg past possess
agree-np elision past question
adj-order agree-np coordination elision existential past
be-have
agree-pred
agree-far agree-np agree-pred pronoun relative
agree-np past question
clitic past past-agree pronoun
adverb-place agree-pred idiom imperfect
adj-order agree-np elision past possess time
adverb-place
agree-pred imperfect
agree-pred
agree-np existential
adj-order agree-np clitic past past-agree pronoun
agree-np clitic past possess pronoun
agree-np agree-pred possess pronoun
agree-pred imperfect past past-agree pronoun
adj-order agree-np be-have elision
clitic clitic-order past pronoun
clitic past pronoun sense
agree-pred
adverb-place agree-far elision future idiom neg past past-agree possess relative
agree-far contraction coordination country elision exchange neg past
number
clitic clitic-order elision modal past pronoun
adverb-place agree-np be-have coordination elision modal possess time
adj-order agree-np clitic elision past possess pronoun
contraction coordination exchange
adj-order agree-np contraction imperfect number past relative
adj-order agree-np neg time
compare
clitic elision question
elision imperative
elision question sense
clitic sense
adj-order agree-np imperative
elision neg
number
adj-order agree-far agree-np compare elision past past-agree possess pronoun relative
be-have imperfect time
adj-order agree-np be-have elision imperfect past past-agree pronoun
country existential number
adj-order agree-far agree-np compare possess
adverb-place agree-pred idiom imperfect
agree-np existential number
adj-order agree-np clitic modal past pronoun
clitic past possess pronoun
agree-np be-have coordination elision existential imperfect number
adj-order agree-np coordination existential number
elision sense time
question
clitic past past-agree pronoun
agree-far compare elision possess relative
clitic coordination elision past past-agree relative
agree-np clitic elision number question
agree-far past past-agree relative sense time
question
adj-order agree-np contraction existential number subordinate time
agree-np be-have coordination elision imperfect possess that
adj-order adverb-place agree-np compare coordination elision
adverb-place country past past-agree
adverb-place clitic past pronoun
adj-order adverb-place agree-np clitic coordination neg relative sense
adj-order agree-np imperative
clitic elision modal past pronoun
be-have clitic coordination future number possess
agree-pred modal subordinate
adverb-place agree-pred coordination neg
agree-np existential
exchange possess
elision past past-agree possess question relative
adj-order adverb-place agree-np contraction coordination modal sense
idiom
question
be-have elision imperfect
adverb-place agree-np contraction existential number
adj-order adverb-place agree-np possess subordinate
agree-np clitic elision past pronoun relative
imperative
age agree-np be-have question
number past question
adj-order adverb-place agree-np exchange possess subordinate
agree-far compare elision relative subordinate
elision neg past possess question
agree-pred imperfect past past-agree pronoun sense
agree-pred elision idiom neg pronoun
adj-order agree-np elision neg past time
be-have question
adverb-place agree-pred coordination elision possess
agree-np country elision existential subordinate time
contraction question sense
adj-order agree-np elision imperative neg
clitic past possess pronoun
agree-np coordination elision existential past
agree-far agree-np past relative
adj-order agree-np question
agree-far agree-pred elision imperfect past past-agree relative
agree-pred question
adverb-place agree-np be-have elision possess
adj-order agree-np number question
adj-order agree-far agree-np contraction modal sense subordinate
clitic elision past possess pronoun
imperfect
adj-order agree-np existential possess
clitic question
adverb-place elision neg past past-agree possess
adj-order agree-np coordination elision exchange existential
adj-order agree-np elision imperative neg
plain
compare elision
contraction elision question sense
adj-order agree-np coordination elision exchange neg past sense
adverb-place be-have elision idiom subordinate
adverb-place agree-np clitic clitic-order past pronoun relative
clitic clitic-order elision past pronoun
adj-order adverb-place agree-far agree-np country elision neg past past-agree
be-have elision neg
adj-order adverb-place agree-np modal
adj-order agree-np elision idiom imperative relative
imperfect
imperative neg relative
agree-pred
agree-np clitic coordination country elision existential neg
adj-order agree-far agree-np agree-pred existential past past-agree relative subordinate
agree-np question
adverb-place clitic exchange that
agree-np past time
adverb-place contraction imperfect
clitic clitic-order past possess pronoun
elision past question
adj-order agree-np coordination exchange existential
adverb-place clitic past pronoun
adverb-place clitic elision existential modal subordinate
adverb-place imperfect
adverb-place country sense subordinate
possess question
adj-order agree-np clitic clitic-order elision past past-agree question relative
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
adj-order adverb-place agree-far agree-np be-have subordinate
adverb-place agree-np clitic clitic-order past pronoun
adj-order adverb-place agree-far agree-np elision neg past relative
adverb-place agree-far be-have coordination elision neg
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
existential idiom number subordinate
adj-order agree-np country question relative
adj-order agree-np country existential
adj-order agree-np clitic past pronoun
agree-np question
clitic exchange
adj-order agree-np clitic elision past possess pronoun
contraction
elision question
agree-np agree-pred imperfect possess
adj-order adverb-place agree-np elision exchange neg subordinate
adj-order agree-np possess question
elision neg past past-agree relative
agree-np clitic past pronoun
clitic clitic-order neg
adj-order agree-np contraction coordination elision exchange neg possess
be-have elision neg time
clitic modal past pronoun
possess question
adverb-place clitic
adverb-place agree-far agree-pred clitic elision imperfect past past-agree relative
agree-np coordination existential neg possess
adj-order agree-np clitic elision time
be-have elision
adverb-place agree-far be-have elision past past-agree relative subordinate that
question
adj-order agree-np agree-pred imperfect past past-agree pronoun
clitic past possess pronoun
agree-far agree-np agree-pred contraction coordination elision existential imperfect
possess question
adj-order agree-np clitic elision modal past possess pronoun
question
agree-pred existential subordinate
elision past question
agree-far agree-np agree-pred contraction elision exchange past past-agree relative subordinate
adj-order agree-np past possess question
existential number
agree-np compare elision past past-agree possess pronoun relative
adj-order agree-np agree-pred subordinate
elision question
clitic past possess pronoun
past past-agree pronoun
adj-order agree-np clitic elision past possess pronoun
adverb-place be-have clitic coordination elision modal number
adj-order agree-np be-have coordination elision existential
adverb-place neg past past-agree relative
adj-order agree-np elision imperative neg
adj-order agree-np existential number
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
agree-pred coordination elision neg possess time
adverb-place time
elision idiom question
elision existential
be-have contraction elision exchange subordinate
agree-np future neg question sense
adj-order agree-np elision question
past past-agree
adverb-place number past possess
elision question
country modal neg sense subordinate time
agree-pred pronoun
question
age be-have number
agree-far agree-pred clitic coordination imperfect past past-agree possess relative
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
compare pronoun relative
agree-np imperative
adj-order adverb-place agree-np be-have compare coordination
question
adj-order adverb-place agree-np coordination imperfect past possess sense
clitic contraction elision exchange neg sense subordinate time
country elision modal question
adverb-place agree-np agree-pred coordination elision number possess
adj-order agree-np be-have imperfect past past-agree pronoun
adj-order adverb-place agree-np clitic coordination number past possess sense
adj-order agree-np contraction coordination existential idiom number
country elision question sense that
adj-order adverb-place agree-far agree-np contraction coordination modal past past-agree relative sense
clitic past possess pronoun
possess question
adj-order adverb-place agree-far agree-np agree-pred contraction elision imperfect past possess relative
modal question sense
question sense
adj-order agree-np clitic past pronoun
modal
clitic past pronoun
adverb-place contraction
elision exchange
elision past past-agree pronoun relative sense
adj-order agree-np clitic country elision existential subordinate
agree-pred imperfect question
adverb-place elision idiom imperfect possess that
adj-order agree-np clitic contraction past past-agree pronoun relative
elision question
adj-order agree-far agree-np agree-pred possess subordinate
agree-np existential idiom number
agree-np clitic question relative
agree-np agree-pred coordination imperfect
agree-np clitic modal past pronoun
adverb-place country modal number
adj-order agree-np past past-agree possess pronoun
adj-order agree-np contraction elision relative
adj-order agree-np exchange possess
clitic past pronoun
adverb-place be-have coordination country past past-agree
coordination future past past-agree time
agree-np imperfect question
agree-np clitic clitic-order modal past possess pronoun
adj-order agree-np compare elision imperative possess relative
agree-np compare
adj-order agree-np elision exchange relative subordinate
agree-np elision imperative neg
adj-order agree-np agree-pred imperfect
adj-order agree-np elision past past-agree pronoun relative
agree-pred clitic clitic-order past pronoun relative
elision past question
adj-order agree-np contraction past past-agree relative
adverb-place neg
possess
clitic elision past past-agree pronoun relative sense
neg
clitic question
agree-np compare past past-agree relative
agree-far agree-pred clitic coordination country elision neg past past-agree possess
question
adverb-place be-have imperfect
plain
elision past question relative
clitic past past-agree possess
adverb-place compare elision neg subordinate
adj-order agree-np exchange modal possess subordinate time
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
adj-order agree-np elision neg past past-agree pronoun relative
elision question
imperative
adverb-place coordination modal past
adverb-place agree-pred coordination future idiom
clitic elision past pronoun
contraction possess question
contraction imperative possess
adj-order agree-np clitic past past-agree question relative
adj-order agree-np clitic elision past pronoun
clitic elision modal neg subordinate time
clitic number
agree-far agree-pred elision past past-agree relative sense subordinate
adverb-place be-have coordination country elision future imperfect
adverb-place neg
coordination past past-agree relative time
adverb-place be-have elision neg sense subordinate
agree-pred neg subordinate time
be-have coordination elision neg past time
adj-order agree-np agree-pred coordination modal number
elision question
adverb-place coordination country elision idiom neg past past-agree
elision neg past
agree-np clitic existential neg subordinate
question
coordination country past past-agree possess time
agree-far agree-pred elision idiom neg pronoun relative
adj-order agree-np question
modal
agree-np modal possess
adj-order adverb-place agree-np be-have coordination idiom imperfect time
adj-order agree-np coordination existential number
adj-order agree-np contraction elision question
agree-pred imperative relative
agree-pred
adj-order adverb-place agree-np coordination country elision past past-agree possess
adj-order adverb-place agree-np elision neg past
adverb-place agree-far be-have contraction elision exchange relative subordinate
clitic exchange
elision past past-agree question relative
agree-pred idiom question relative
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
adj-order agree-np question sense
country existential
elision neg past past-agree possess pronoun
agree-np imperative
adverb-place modal sense that
agree-np agree-pred coordination imperfect modal time
agree-np agree-pred contraction imperfect modal past past-agree pronoun relative
be-have imperfect past past-agree pronoun
adj-order agree-np country elision possess subordinate
country elision past past-agree possess
adj-order agree-np be-have coordination imperfect possess
adverb-place elision future neg
imperative possess
adj-order agree-far agree-np be-have coordination imperfect relative
adj-order adverb-place agree-np subordinate
neg
agree-pred country modal neg question relative
agree-np contraction possess question
agree-pred neg pronoun
agree-pred
adj-order adverb-place agree-np coordination exchange possess
agree-np past past-agree question relative
age be-have question
adj-order agree-np clitic neg past past-agree pronoun relative
adj-order agree-np elision idiom neg past past-agree pronoun relative
adj-order agree-far agree-np clitic coordination elision exchange relative
agree-pred
agree-np clitic elision neg past past-agree pronoun relative
adverb-place modal
adj-order agree-np contraction country elision exchange subordinate time
agree-np elision past question
clitic exchange
question
adverb-place agree-far agree-pred contraction coordination elision idiom past past-agree possess relative
contraction neg
clitic clitic-order past pronoun
question
adj-order agree-np imperative
clitic elision past question
be-have imperfect past past-agree pronoun relative
agree-pred clitic elision exchange subordinate
adverb-place be-have sense subordinate
adj-order agree-far agree-np compare possess pronoun
adj-order agree-np clitic coordination exchange past possess
adj-order agree-far agree-np contraction coordination exchange past
agree-pred imperfect
past past-agree pronoun
adj-order agree-np compare elision neg possess subordinate
adj-order agree-np contraction possess time
adj-order agree-far agree-np agree-pred elision imperfect
clitic clitic-order past past-agree
contraction modal sense time
agree-np clitic elision past past-agree pronoun relative
adverb-place clitic past pronoun
adj-order agree-np agree-pred imperfect
be-have coordination elision past time
adj-order agree-np country neg past past-agree pronoun
adj-order agree-np clitic modal past pronoun
adj-order agree-np elision neg past past-agree pronoun
adverb-place clitic modal neg
agree-np question
imperative
agree-pred
be-have time
existential
question
past past-agree question relative
clitic past possess pronoun
adj-order agree-np be-have coordination elision future neg possess
adj-order agree-np agree-pred imperfect number past past-agree pronoun relative sense
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
clitic contraction coordination existential number possess
agree-np contraction past past-agree pronoun sense
adverb-place clitic number
adj-order age agree-np be-have number
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
adverb-place elision neg subordinate
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
adj-order agree-np compare elision possess subordinate
agree-pred clitic coordination country neg
clitic contraction coordination elision exchange neg past sense time
adverb-place
past possess
adj-order agree-np clitic elision question
clitic exchange subordinate
adj-order agree-np agree-pred coordination elision neg
clitic elision neg past past-agree possess
adj-order agree-np agree-pred
clitic contraction elision modal past pronoun
agree-np compare contraction elision pronoun
time
contraction coordination elision neg past
adverb-place neg
clitic elision past pronoun relative
clitic past possess pronoun
adverb-place clitic modal subordinate
elision modal question relative sense
agree-pred pronoun
imperative neg
compare country elision neg past past-agree pronoun relative
question
imperative
country past past-agree
imperative possess
adverb-place elision idiom past
clitic exchange
clitic past pronoun
clitic question
agree-pred pronoun
contraction coordination existential number time
elision question
adj-order agree-np agree-pred coordination elision neg number past
adj-order agree-np coordination existential neg number time
adj-order adverb-place agree-np clitic coordination imperfect number that
agree-np agree-pred pronoun
compare possess
adj-order agree-np agree-pred elision number possess subordinate
elision possess question
adj-order adverb-place agree-np coordination country neg sense
contraction coordination exchange number
be-have elision neg subordinate
agree-pred elision neg pronoun
agree-pred coordination elision existential imperfect sense that
clitic past pronoun
elision imperative neg
adj-order agree-np coordination country modal neg number past past-agree
agree-far agree-np agree-pred elision sense subordinate
adj-order agree-np possess
adj-order agree-np agree-pred coordination exchange possess
agree-pred coordination elision imperfect possess sense time
adj-order agree-np possess question
adverb-place agree-np future idiom neg
adj-order agree-np clitic coordination country exchange existential
adverb-place modal sense
adj-order agree-np contraction coordination elision exchange neg past
question
adj-order agree-np question relative
adverb-place agree-np coordination number past possess
agree-pred elision possess
agree-np modal possess question sense
adj-order agree-np number question
clitic past possess pronoun
agree-np agree-pred coordination elision imperfect possess time
adj-order agree-np agree-pred coordination future imperfect number sense
adj-order agree-np elision existential idiom modal subordinate
clitic question
be-have imperfect past past-agree possess pronoun
clitic past pronoun
compare pronoun relative
adverb-place contraction modal sense subordinate time
country elision neg past past-agree
agree-np agree-pred pronoun
adj-order agree-far agree-np agree-pred elision pronoun relative
past past-agree question relative
adj-order agree-np coordination elision modal neg possess
agree-far agree-pred elision neg pronoun relative
adverb-place agree-np coordination modal time
compare possess pronoun
adverb-place idiom past past-agree
imperfect
adj-order agree-far agree-np agree-pred be-have contraction relative
adj-order agree-np contraction elision exchange
adj-order adverb-place agree-np clitic past pronoun
adverb-place clitic elision past pronoun
adj-order agree-np elision modal possess question
agree-far agree-pred pronoun
number question
adverb-place country
clitic past
adj-order adverb-place agree-np coordination country elision existential neg past past-agree
agree-pred coordination country
adverb-place
possess question
agree-np country existential number
adverb-place country
clitic past pronoun
agree-np imperative neg
question relative
number sense
agree-np agree-pred pronoun
adj-order agree-np
agree-np clitic neg past past-agree possess pronoun
be-have imperfect past past-agree pronoun
adverb-place coordination country elision existential number
adj-order agree-np compare coordination modal possess
contraction past past-agree
country
elision question relative
adj-order agree-np agree-pred possess
contraction
adj-order agree-np agree-pred clitic imperfect past pronoun relative sense
number question
question
agree-np neg possess sense subordinate
adj-order agree-np clitic past pronoun
adj-order agree-np compare elision pronoun
agree-pred coordination elision existential neg
agree-np agree-pred question
past past-agree possess pronoun
past past-agree pronoun sense
adj-order agree-np coordination elision exchange existential possess
contraction possess pronoun sense
modal possess subordinate time
clitic elision past pronoun relative
question
clitic question
adverb-place be-have coordination elision idiom imperfect neg past possess sense
agree-np elision existential number
adj-order agree-np coordination elision existential
contraction elision past question
adj-order agree-np contraction coordination exchange existential possess
clitic elision past pronoun
adj-order agree-np contraction coordination exchange future sense time
possess subordinate
adj-order adverb-place agree-np be-have possess subordinate
adj-order agree-np agree-pred pronoun
adj-order agree-np clitic modal sense subordinate
adj-order adverb-place agree-np clitic elision past pronoun
agree-np past past-agree possess pronoun
adj-order agree-np contraction existential
agree-far agree-pred coordination past possess sense
adj-order adverb-place agree-np contraction elision neg past sense
neg question sense
adverb-place agree-np coordination idiom past
clitic past past-agree
agree-np imperative neg
elision question
adverb-place agree-far be-have elision imperfect past past-agree relative
contraction past past-agree pronoun
adj-order agree-np existential number
adj-order agree-np coordination elision existential number
imperative possess
agree-np elision neg past past-agree pronoun relative
elision existential number possess subordinate time
elision question
adverb-place clitic clitic-order elision past past-agree pronoun relative
clitic clitic-order past possess pronoun
be-have imperfect past past-agree pronoun
adj-order agree-np contraction exchange possess subordinate
clitic clitic-order past pronoun
elision imperative neg
adj-order agree-np coordination elision existential imperfect number possess
adj-order agree-np clitic elision past past-agree
adverb-place coordination country existential sense time
elision question
agree-pred elision pronoun
adj-order agree-np compare pronoun
adverb-place coordination country past past-agree
agree-np compare
adj-order agree-np be-have coordination country exchange
imperfect
adj-order agree-np past past-agree pronoun
adj-order agree-np elision past time
adverb-place elision neg past
adj-order agree-np elision question
adj-order agree-np country question
adj-order adverb-place agree-np clitic coordination elision exchange neg past
coordination country elision modal neg
agree-pred imperfect past past-agree pronoun
adj-order adverb-place age agree-np be-have number possess subordinate
adj-order adverb-place agree-np clitic
agree-pred elision question
agree-np coordination country imperfect
adj-order adverb-place agree-np neg subordinate
adj-order agree-np clitic past past-agree pronoun
adj-order agree-np clitic coordination exchange existential
country elision question
agree-pred question
adj-order agree-np past past-agree possess pronoun
agree-np future
coordination elision number past possess
adverb-place agree-np country elision neg possess subordinate
agree-pred coordination imperfect past
clitic elision past past-agree pronoun relative
clitic neg
question sense
adj-order agree-np compare contraction possess pronoun
exchange possess
past
possess time
agree-pred be-have coordination
adj-order agree-np imperative neg
adverb-place clitic elision past pronoun
possess time
age be-have number
agree-np clitic modal past pronoun
agree-np question
adj-order agree-np clitic clitic-order past pronoun
clitic exchange
adj-order agree-np contraction elision existential number question that
coordination existential imperfect
agree-pred elision neg number subordinate
agree-np coordination exchange existential possess
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
be-have coordination elision neg past
adj-order agree-far agree-np exchange subordinate
adj-order adverb-place agree-far agree-np be-have coordination elision imperfect neg
contraction existential
agree-pred elision pronoun
exchange question sense that
adverb-place agree-np coordination modal sense
agree-np existential neg subordinate
adj-order agree-np exchange
compare
elision neg past past-agree pronoun relative that
agree-np elision imperative possess
adj-order agree-np clitic exchange subordinate
elision question
elision future neg possess
clitic neg question sense
agree-pred elision
elision past question
adverb-place agree-np clitic clitic-order
country elision modal question
agree-far agree-np clitic neg sense
agree-pred question
clitic elision possess time
adverb-place coordination elision future idiom modal
question
agree-pred clitic elision exchange possess subordinate
age be-have question
agree-pred
clitic future
adj-order agree-np elision imperative possess
clitic elision past past-agree
neg
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-np clitic elision modal past past-agree possess pronoun relative
agree-far agree-pred idiom pronoun relative
agree-np imperative neg possess
plain
clitic past past-agree
elision question
adj-order adverb-place agree-np clitic clitic-order past pronoun
age be-have number
adj-order agree-np contraction elision exchange subordinate
elision question
clitic elision past pronoun
adj-order agree-np agree-pred subordinate
imperative
agree-pred question
agree-np clitic neg past past-agree pronoun
clitic elision past past-agree time
clitic clitic-order question
elision neg past past-agree pronoun
be-have
clitic past pronoun
past past-agree question relative
adj-order agree-np elision question
agree-pred coordination number
adj-order agree-np imperative possess
adverb-place neg
adverb-place future idiom
question
elision question
adj-order agree-np past past-agree question relative
adj-order agree-np clitic possess sense subordinate
agree-pred elision neg past past-agree relative subordinate
compare coordination modal
existential
clitic past pronoun
clitic elision question
adj-order agree-np compare elision subordinate
possess question
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
agree-far agree-pred elision imperfect neg past past-agree relative time
adverb-place country neg possess subordinate
adj-order adverb-place agree-np be-have clitic elision neg sense subordinate that
clitic clitic-order past possess pronoun
be-have time
past past-agree pronoun sense
adverb-place clitic clitic-order past pronoun
adj-order agree-np agree-pred clitic elision imperfect past pronoun relative
adverb-place elision neg past possess
imperfect
adj-order agree-np be-have contraction coordination elision modal neg
adj-order agree-np elision neg past relative
agree-np clitic past past-agree pronoun
be-have contraction neg sense subordinate time
elision question
agree-np agree-pred coordination country
adj-order agree-np past past-agree pronoun sense
imperative
adj-order agree-np be-have clitic coordination elision time
agree-np elision past past-agree
question
imperfect question
clitic clitic-order past possess pronoun
coordination country elision existential number
compare elision possess pronoun
adj-order agree-np be-have imperfect past past-agree pronoun
agree-np country elision subordinate
agree-pred elision pronoun
imperative
compare coordination country elision
adj-order agree-np
adverb-place clitic idiom past past-agree
adverb-place coordination country possess
adj-order adverb-place agree-far agree-np be-have elision existential number past past-agree relative subordinate
compare possess pronoun
agree-np exchange
clitic coordination existential modal
modal
adj-order agree-np compare past past-agree pronoun relative
adj-order agree-np past past-agree possess pronoun relative
adverb-place agree-pred imperfect
adj-order agree-np elision question
question
adverb-place agree-pred neg number subordinate time
adj-order agree-np elision neg past past-agree pronoun
clitic modal past possess pronoun
adj-order agree-np contraction existential number subordinate
agree-pred question
clitic clitic-order modal
adj-order agree-np question
agree-np agree-pred pronoun
agree-np clitic
adj-order agree-np imperative
adj-order adverb-place agree-np contraction exchange
agree-np compare possess pronoun
agree-np clitic elision modal past possess pronoun
compare elision pronoun relative
adj-order agree-np clitic elision past pronoun sense
adj-order agree-np clitic elision future question relative
adj-order agree-np elision existential subordinate
adj-order agree-np question
adj-order agree-np clitic modal past pronoun sense
adverb-place country elision modal subordinate
clitic elision past possess pronoun
plain
adj-order agree-np number
elision possess question
agree-far agree-pred elision pronoun relative
adj-order agree-np existential
country
contraction elision existential neg subordinate time
adj-order agree-np contraction elision neg past past-agree possess pronoun sense
contraction elision question
adj-order agree-far agree-np coordination past possess relative
clitic elision past pronoun
elision question
clitic coordination elision future modal possess time
agree-np clitic possess
adj-order agree-np compare coordination existential idiom number
adj-order agree-np compare possess pronoun
existential number
adverb-place compare contraction coordination possess sense
agree-pred clitic coordination neg past past-agree possess
adj-order agree-np clitic clitic-order past pronoun
adj-order adverb-place agree-np clitic past possess pronoun
adj-order agree-np be-have imperfect past past-agree pronoun sense
clitic elision question
adverb-place clitic elision past pronoun
agree-np be-have coordination existential time
clitic clitic-order future
agree-pred coordination elision neg past possess
clitic past possess pronoun
clitic coordination elision exchange past past-agree relative
adj-order agree-np agree-pred question
elision neg past question sense
adverb-place agree-far agree-np clitic coordination idiom past past-agree relative
agree-np question
clitic elision modal past pronoun
clitic past pronoun
country existential
agree-np elision neg past past-agree pronoun sense
agree-np elision modal possess
clitic elision past pronoun
plain
possess question relative
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
adj-order agree-far agree-np agree-pred compare elision possess pronoun relative
elision question
adverb-place neg sense subordinate
adj-order agree-np contraction coordination elision exchange number possess time
agree-np agree-pred pronoun
imperative neg
adverb-place past
adverb-place clitic contraction coordination elision modal past past-agree
plain
imperative
adverb-place be-have
compare elision pronoun
clitic elision exchange modal past past-agree relative subordinate time
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
agree-np compare possess pronoun relative
agree-pred imperative relative
agree-np neg
agree-pred possess pronoun
clitic past possess pronoun
adverb-place agree-pred
adj-order agree-np be-have coordination country existential possess
elision neg past
agree-far elision modal past past-agree relative sense subordinate time
agree-np clitic coordination existential idiom past possess
clitic question
modal
agree-np question
adj-order agree-far agree-np agree-pred coordination
agree-pred
agree-pred clitic possess subordinate time
clitic exchange subordinate
plain
adj-order agree-np coordination past
adj-order adverb-place agree-np coordination existential number
be-have elision neg subordinate
adj-order agree-np clitic elision past pronoun
adverb-place agree-np elision idiom neg past
elision neg past past-agree sense
elision neg past
agree-np imperative possess
clitic idiom past pronoun
adj-order agree-far agree-np contraction coordination elision exchange future sense
possess question
adj-order adverb-place agree-np be-have contraction subordinate
agree-pred elision neg question
agree-np elision neg past past-agree pronoun relative sense
compare pronoun
adj-order adverb-place agree-np existential
adj-order agree-np clitic neg time
past
clitic past
adj-order agree-np contraction coordination exchange time
elision question relative sense
clitic elision question sense
adverb-place past
elision neg past
adj-order agree-np agree-pred subordinate
be-have imperfect
elision neg past possess
clitic modal past possess pronoun
adj-order agree-np be-have clitic elision exchange subordinate that time
adverb-place clitic clitic-order past pronoun
number question
adj-order agree-np be-have elision modal past relative subordinate
contraction
adj-order adverb-place agree-np agree-pred contraction coordination neg possess
adj-order agree-np agree-pred coordination imperfect
adj-order agree-np agree-pred
adj-order adverb-place agree-np past possess relative
elision neg possess question
agree-far coordination elision past past-agree relative
adj-order agree-np coordination existential number past time
adj-order agree-np coordination country imperfect number
adj-order agree-np coordination possess time
adverb-place agree-np clitic past possess pronoun
adverb-place
coordination exchange modal possess
agree-pred pronoun
adj-order agree-np clitic elision past pronoun
adj-order agree-np compare elision pronoun relative
adj-order age agree-far agree-np be-have number past relative time
clitic elision past possess pronoun
adj-order agree-np elision modal possess question
adverb-place agree-np
adverb-place modal
question sense
agree-np agree-pred be-have question relative
adj-order agree-np clitic exchange modal possess subordinate
adverb-place agree-np agree-pred possess
sense
be-have imperfect sense that
adj-order agree-np be-have contraction
adj-order agree-np clitic elision exchange possess subordinate
elision question
adj-order agree-np clitic elision past pronoun
elision possess question
agree-np agree-pred coordination
be-have possess
agree-np question
imperative neg
agree-pred
adj-order agree-np clitic future
clitic future number time
agree-np clitic coordination exchange neg past past-agree relative
clitic modal past pronoun
adverb-place coordination country neg time
adj-order agree-np imperative possess
country
agree-pred neg possess pronoun
adverb-place clitic modal
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
adj-order agree-np elision past possess
agree-np be-have possess
adj-order adverb-place agree-np compare coordination elision neg number
agree-np
clitic
clitic past past-agree
country elision modal possess question
adj-order agree-np contraction exchange neg possess subordinate time
adj-order age agree-np be-have question
adj-order agree-np clitic modal past pronoun
adj-order agree-np country elision question
adverb-place be-have idiom imperfect
adj-order agree-np past past-agree pronoun
agree-np imperative possess
clitic modal past pronoun
adj-order adverb-place agree-np neg
adj-order agree-np elision past question relative
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
agree-np contraction exchange possess
contraction coordination elision future modal possess sense time
agree-np modal question
plain
clitic clitic-order past pronoun
adverb-place imperfect
past
adverb-place clitic contraction neg number sense subordinate
adj-order adverb-place agree-np elision exchange subordinate
question sense
adj-order agree-np elision future neg time
clitic clitic-order neg past pronoun relative
agree-pred question
adverb-place future
adj-order adverb-place agree-np clitic future idiom possess
agree-pred
adj-order agree-np contraction past past-agree possess pronoun sense
adj-order agree-np neg
adj-order agree-np clitic past pronoun
future neg question
agree-pred possess
adverb-place neg
clitic past pronoun
question
adj-order agree-np be-have possess
question
adj-order adverb-place agree-np be-have coordination elision idiom past possess
adj-order agree-np be-have imperfect past past-agree pronoun
be-have
elision past past-agree pronoun relative sense
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
clitic coordination existential modal
adj-order agree-np future neg number
coordination elision exchange possess
be-have compare elision neg relative
adverb-place agree-far elision future possess relative
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
adj-order agree-np contraction elision idiom modal past past-agree possess question relative
elision modal
clitic contraction past past-agree pronoun relative
possess question
adj-order agree-np be-have clitic coordination elision exchange imperfect that time
contraction neg past past-agree pronoun
contraction exchange
clitic past pronoun
adverb-place coordination country past
agree-np clitic coordination elision exchange neg past
adverb-place possess
elision possess question
be-have elision neg subordinate
agree-np elision possess pronoun
country existential number
adj-order agree-np compare
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
adj-order agree-np compare contraction possess pronoun
clitic past past-agree pronoun relative
agree-np clitic elision neg past past-agree pronoun
clitic coordination time
agree-pred neg
adj-order agree-np past past-agree possess pronoun
adj-order agree-np elision imperative neg
contraction past possess
clitic modal past pronoun
imperative
past past-agree
past
clitic past possess pronoun
contraction elision question
agree-np country existential idiom number subordinate
adj-order agree-np agree-pred contraction elision possess pronoun
adj-order agree-far agree-np neg possess
clitic coordination exchange possess
adverb-place coordination elision imperfect past past-agree possess
possess
neg past past-agree possess pronoun
agree-pred
adverb-place agree-np compare coordination past past-agree
clitic modal
adj-order agree-np clitic coordination existential past past-agree
past past-agree time
adj-order agree-np
number
elision possess pronoun sense
adverb-place modal
adj-order agree-np clitic past pronoun
adj-order agree-np clitic coordination elision existential number past past-agree that
adj-order agree-np elision modal possess
clitic elision past possess pronoun
adverb-place clitic contraction elision exchange modal subordinate
elision question
clitic number past question
elision possess question
adj-order agree-np past question
adverb-place agree-np possess
adj-order agree-np agree-pred clitic imperfect past pronoun relative
clitic question
adverb-place coordination neg past past-agree
elision question
agree-pred elision question
elision question
contraction past question
adverb-place
adj-order agree-np clitic elision exchange existential subordinate
agree-np contraction existential
adverb-place neg possess
adj-order adverb-place agree-np be-have coordination country modal neg possess
clitic
adj-order agree-np past past-agree possess pronoun
clitic coordination exchange time
clitic past pronoun
adverb-place agree-far elision idiom past past-agree relative
number question
adverb-place country existential number subordinate
agree-np agree-pred elision existential neg subordinate
adj-order agree-far agree-np clitic elision modal past past-agree relative
question
adj-order agree-np contraction question
adj-order adverb-place agree-np coordination imperfect possess
adj-order agree-np past question
adj-order agree-np coordination exchange past possess
adverb-place clitic clitic-order elision
adverb-place coordination elision modal neg
contraction existential number
adverb-place
contraction modal sense
agree-pred neg
agree-np agree-pred possess pronoun
agree-np compare elision pronoun
adj-order agree-np agree-pred elision question relative
adj-order agree-np question relative
elision possess question
imperative neg possess
clitic past
adj-order adverb-place agree-np elision past past-agree
adverb-place
clitic elision past pronoun
agree-pred clitic coordination exchange
agree-pred elision neg subordinate
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
agree-pred question
clitic future that time
adverb-place agree-pred contraction coordination that
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
adj-order agree-np clitic modal neg sense subordinate
adj-order agree-np agree-pred elision neg possess subordinate
adj-order agree-np contraction past past-agree pronoun sense
clitic
agree-np clitic country exchange existential subordinate
adverb-place be-have neg subordinate
agree-far agree-np clitic elision relative subordinate time
be-have
country neg subordinate
imperative neg
agree-np past past-agree possess pronoun
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
contraction existential number
agree-np compare elision exchange subordinate
modal sense
adj-order agree-np clitic clitic-order elision past pronoun relative
past question
adj-order agree-np agree-pred be-have elision neg number subordinate
adverb-place agree-np agree-pred neg subordinate
adverb-place elision possess
adverb-place country elision exchange subordinate
adj-order adverb-place agree-np clitic contraction sense subordinate time
clitic clitic-order past pronoun
agree-np agree-pred coordination modal possess time
adj-order agree-np clitic coordination elision exchange past possess
agree-np elision exchange
adverb-place clitic elision past possess pronoun
possess question
question
clitic elision past pronoun
idiom imperative neg
adj-order agree-np coordination existential
adj-order agree-np clitic past pronoun
adj-order agree-far agree-np agree-pred pronoun relative
agree-np question
adj-order adverb-place agree-np agree-pred coordination existential idiom imperfect number past relative
adj-order agree-np be-have elision neg subordinate time
adj-order adverb-place agree-np clitic elision past pronoun
elision sense subordinate time
adj-order agree-np be-have coordination elision existential
elision modal
agree-np compare coordination existential idiom
agree-pred coordination imperfect
adj-order adverb-place agree-np clitic contraction past possess pronoun
adj-order agree-far agree-np agree-pred pronoun
adj-order agree-np coordination elision exchange neg
adj-order adverb-place agree-np clitic elision existential neg possess subordinate
existential number
question
question
adj-order adverb-place agree-np contraction possess sense
clitic elision past pronoun
clitic elision past pronoun relative
clitic clitic-order past pronoun
clitic past pronoun
adj-order agree-np contraction coordination past possess sense time
be-have coordination elision neg possess time
adverb-place be-have coordination elision future idiom neg possess
clitic contraction elision past possess pronoun
adverb-place agree-np imperfect
clitic elision past past-agree
adverb-place possess
adj-order agree-np number past past-agree possess pronoun
adverb-place agree-pred
country existential
adj-order agree-np contraction coordination exchange existential
adj-order agree-np agree-pred coordination
adj-order agree-np elision imperative
possess question
agree-far agree-pred elision neg pronoun relative sense
elision neg past past-agree pronoun
elision question
elision idiom question
agree-np elision existential sense subordinate
neg sense
adj-order agree-np be-have imperfect
imperative
neg
adverb-place agree-far clitic contraction elision past past-agree relative subordinate
agree-np question
adj-order agree-np be-have subordinate time
adverb-place agree-np future
question
adj-order agree-far agree-np agree-pred contraction elision neg past past-agree relative subordinate
clitic past
exchange
elision question
adj-order adverb-place agree-np country elision existential subordinate
adverb-place elision past
be-have elision neg
agree-pred coordination future neg possess
modal question sense
adj-order agree-np compare elision pronoun
clitic elision neg possess
past past-agree pronoun relative
adverb-place clitic contraction past possess pronoun
adj-order adverb-place agree-np agree-pred coordination country elision neg possess
agree-pred imperfect past past-agree pronoun sense
elision imperative neg
agree-np be-have elision
adverb-place elision future neg
agree-np contraction coordination exchange neg
existential
adj-order adverb-place agree-np elision idiom past relative
adj-order agree-np elision exchange possess
elision question
elision question
country past past-agree possess
adj-order agree-np possess question
question
idiom imperative
adj-order agree-np contraction coordination exchange past time
contraction exchange possess question that
agree-np coordination elision neg number past sense
elision future imperative neg possess relative
adj-order agree-np contraction question
adverb-place clitic modal possess subordinate
clitic contraction elision exchange existential subordinate
agree-far agree-pred elision neg past past-agree relative
agree-np coordination elision exchange imperfect possess
adj-order agree-np contraction number possess question relative
imperative relative
adj-order agree-np past past-agree pronoun
clitic coordination country exchange existential
adj-order agree-np agree-pred pronoun
clitic coordination elision exchange
agree-np existential number
adverb-place agree-far agree-np coordination exchange relative sense
adverb-place clitic elision past possess pronoun
adj-order agree-np exchange existential possess subordinate
adj-order agree-np agree-pred possess
adj-order adverb-place agree-np coordination country elision modal
coordination exchange future sense
clitic question
compare question
adj-order agree-np clitic elision question
idiom imperative
adj-order age agree-np be-have possess question
question
agree-np past possess
be-have imperfect past past-agree possess pronoun
clitic elision neg past past-agree question relative
agree-far agree-pred elision neg past past-agree pronoun relative
agree-pred
adj-order agree-np modal question
clitic past possess pronoun sense
adj-order agree-np agree-pred imperfect
be-have imperfect
clitic past possess pronoun
adverb-place be-have coordination modal possess sense
elision possess question
adj-order agree-np clitic compare elision past pronoun relative
adverb-place agree-np clitic idiom past past-agree pronoun relative
imperative neg
possess question
clitic elision past possess pronoun
age be-have number
contraction elision future sense
clitic elision exchange modal subordinate
imperative neg
adj-order agree-np agree-pred coordination elision exchange neg possess
adverb-place age be-have number
adj-order adverb-place agree-far agree-np clitic contraction coordination exchange modal neg past past-agree relative sense
existential number
imperative
imperative
adverb-place clitic clitic-order past pronoun
number question sense
contraction imperfect past past-agree pronoun relative
agree-np agree-pred elision neg
adj-order adverb-place agree-far agree-np agree-pred clitic coordination modal relative sense
adj-order adverb-place agree-np clitic
agree-np clitic past possess pronoun
coordination past time
be-have coordination elision existential imperfect time
compare elision possess pronoun
elision question
adj-order agree-np question
country question
agree-pred country elision existential subordinate
be-have contraction coordination elision existential idiom number
question sense
adverb-place elision neg past
compare coordination elision exchange
agree-pred elision exchange subordinate
country question
adj-order agree-far agree-np agree-pred elision existential number possess subordinate
agree-np agree-pred contraction coordination elision neg past
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
elision question
agree-np imperative neg
imperative
agree-far agree-np be-have elision imperfect past past-agree relative
question
adj-order agree-np compare contraction elision idiom possess pronoun
agree-np be-have imperfect past past-agree pronoun
agree-np clitic elision past past-agree pronoun relative
coordination elision existential
adj-order agree-np agree-pred elision imperative neg relative
adj-order agree-np neg that
adverb-place agree-np agree-pred coordination imperfect neg
adverb-place coordination idiom past
adverb-place agree-np clitic compare coordination number possess
agree-np possess question
neg
adj-order agree-np number question
clitic elision modal past past-agree pronoun relative
adj-order agree-far agree-np agree-pred elision neg past relative
compare possess pronoun
adj-order agree-np exchange possess
clitic coordination exchange existential
question
elision question
idiom
clitic coordination neg past past-agree
adj-order agree-np agree-pred coordination existential
agree-np past possess
adj-order agree-np elision question
plain
past past-agree
adj-order agree-np compare neg possess sense subordinate
age be-have elision question
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
elision idiom modal question relative
adj-order adverb-place agree-np country neg
past past-agree question relative
adj-order agree-np agree-pred clitic contraction past pronoun relative
agree-np contraction elision neg time
imperative relative
clitic modal past pronoun relative
question
agree-np clitic clitic-order modal past pronoun
adverb-place clitic modal
adj-order adverb-place agree-np clitic
agree-np imperative possess
adj-order agree-np elision imperative neg possess
agree-pred elision pronoun
clitic clitic-order neg time
agree-np coordination elision possess
possess
country future question
elision question
exchange possess
agree-pred possess question
adverb-place agree-np agree-pred be-have coordination elision neg
plain
agree-np compare pronoun
elision question
agree-np clitic past possess
agree-np imperative neg
adj-order agree-np past past-agree pronoun sense
adverb-place agree-np country existential number
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
clitic neg time
agree-far agree-np neg
clitic imperfect question
contraction elision neg past sense
adj-order agree-np agree-pred coordination elision past possess time
clitic clitic-order past pronoun
adj-order agree-np compare contraction existential subordinate
agree-pred
be-have imperfect question
compare possess question
adj-order agree-np agree-pred be-have contraction existential idiom relative subordinate
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
adj-order agree-np agree-pred imperfect question relative
clitic clitic-order elision past pronoun
agree-np question
clitic elision exchange subordinate time
agree-pred exchange possess subordinate
past past-agree pronoun
adj-order agree-np elision neg past possess sense
neg possess
adj-order agree-far agree-np compare possess pronoun
agree-pred possess pronoun
adverb-place be-have elision neg
agree-pred clitic neg possess subordinate time
adj-order agree-np coordination country existential modal
clitic past possess pronoun
agree-np
neg sense
adverb-place clitic clitic-order neg past past-agree
age be-have clitic coordination exchange number
adj-order agree-np compare
clitic
adj-order agree-np agree-pred elision imperfect past past-agree pronoun
agree-np agree-pred question
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
question
adj-order agree-np elision exchange existential number possess subordinate
adj-order adverb-place agree-np coordination time
coordination elision exchange neg past possess
adj-order agree-np contraction existential number
agree-pred elision imperfect
adj-order agree-np
agree-np past past-agree pronoun
agree-np contraction modal question sense
adj-order adverb-place agree-np exchange
plain
elision question
plain
clitic elision past pronoun
clitic elision modal past pronoun relative
agree-pred
adj-order agree-np elision imperative neg
agree-np neg possess
adj-order agree-np imperative neg
adverb-place agree-np be-have contraction relative subordinate time
contraction coordination past past-agree possess sense
adj-order adverb-place agree-np number past
contraction country elision neg past past-agree pronoun relative sense
adj-order agree-np clitic past pronoun
age be-have elision neg number possess subordinate time
agree-far be-have past past-agree relative
contraction exchange subordinate
adj-order agree-np compare pronoun
adj-order adverb-place agree-np clitic coordination elision future past possess
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
compare elision possess pronoun
past
adverb-place clitic past pronoun
clitic elision modal past possess pronoun
agree-np agree-pred pronoun
adj-order adverb-place agree-far agree-np coordination neg past relative
adverb-place clitic elision past pronoun
question
existential
adverb-place neg sense subordinate that
adj-order agree-np agree-pred pronoun
adj-order agree-np compare contraction coordination elision exchange possess
country existential subordinate
adj-order agree-np clitic elision neg past past-agree
existential number
agree-np clitic past past-agree pronoun relative
adj-order agree-np compare coordination elision exchange
elision neg past
question
adverb-place elision existential neg number subordinate
imperative neg
question
clitic contraction coordination elision neg past past-agree sense time
modal
elision imperative
adj-order agree-np compare elision question relative
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
adverb-place existential
adj-order agree-np modal
agree-pred pronoun
agree-pred elision neg
adverb-place modal possess
adj-order agree-np be-have country elision neg subordinate time
adj-order adverb-place agree-np be-have coordination neg time
adj-order agree-np clitic past pronoun
elision question
adj-order agree-np agree-pred coordination country future neg
imperative
elision question
adverb-place agree-np existential neg subordinate
coordination elision existential past
clitic coordination exchange modal possess sense time
contraction coordination elision modal past sense time
question relative sense
agree-np elision question
compare number sense that
adj-order agree-np clitic elision modal past pronoun
country elision question
clitic exchange existential number subordinate
contraction coordination country imperfect sense
agree-np agree-pred contraction coordination idiom imperfect possess sense
adj-order agree-np clitic clitic-order contraction elision modal past possess pronoun
compare possess pronoun
agree-far agree-np compare idiom pronoun
adj-order agree-np clitic elision past pronoun
clitic number
adverb-place coordination neg sense
age be-have coordination elision neg number past
agree-np clitic past possess pronoun
elision question
adj-order agree-np question relative
adverb-place elision future idiom neg
adverb-place agree-np be-have number
agree-np coordination elision existential idiom time
adj-order agree-np past past-agree pronoun relative
adverb-place elision future idiom possess
idiom question
elision imperative neg
agree-far compare elision possess pronoun
adverb-place clitic future idiom
modal neg possess
adj-order agree-np modal question
clitic past past-agree possess pronoun relative
agree-pred compare coordination elision modal neg relative
adverb-place
agree-pred be-have coordination elision neg
adverb-place neg sense
possess sense time
adj-order agree-np imperative
adj-order agree-np elision
clitic elision past pronoun
age agree-np be-have elision past past-agree question relative
elision question
adj-order adverb-place agree-far agree-np agree-pred imperfect past past-agree relative
adj-order agree-np question
adj-order agree-far agree-np agree-pred compare past past-agree pronoun relative
agree-np clitic elision past past-agree pronoun sense
clitic modal possess
agree-far agree-np elision relative sense subordinate
agree-np clitic clitic-order elision past possess pronoun
imperfect
adj-order adverb-place agree-np
agree-np question
elision past past-agree question relative
clitic past pronoun
age be-have question
adj-order agree-np elision time
elision past past-agree question relative
neg question
adj-order agree-np pronoun sense
adj-order agree-np idiom imperative
elision question
adverb-place agree-np coordination elision existential number
adj-order agree-np clitic past pronoun
agree-pred
adverb-place past
adj-order age agree-np be-have compare coordination elision number past past-agree relative
adj-order agree-np compare elision past past-agree possess pronoun relative
agree-np clitic exchange subordinate
clitic elision past pronoun
existential subordinate
clitic elision past pronoun
adverb-place agree-far agree-np agree-pred idiom imperfect relative
agree-far agree-np coordination exchange number past possess
adverb-place agree-far country elision neg past past-agree possess
adverb-place coordination neg sense
adverb-place clitic country subordinate
clitic modal past pronoun
adj-order agree-np clitic elision past pronoun
elision question
adj-order agree-np imperative
adj-order agree-np exchange possess
adverb-place clitic elision past pronoun
existential number subordinate
clitic modal
imperative
imperative
clitic elision past possess pronoun
adj-order age agree-np be-have contraction neg question relative sense
agree-np clitic clitic-order elision past pronoun
country question
adj-order agree-np relative
imperative
agree-np coordination existential future possess sense
agree-np existential idiom
adverb-place contraction past past-agree possess relative
age be-have elision neg number subordinate
possess question
adj-order agree-np clitic past pronoun
clitic contraction elision question
be-have elision possess
adj-order agree-far agree-np compare elision past past-agree pronoun relative
adj-order agree-np elision neg past
adj-order adverb-place agree-np elision neg
agree-pred imperfect question
clitic past pronoun
agree-far agree-pred contraction elision neg pronoun
existential number
adj-order agree-np compare
adverb-place elision
existential
agree-pred elision pronoun
elision imperfect
agree-np modal number
adj-order agree-np be-have imperfect time
adj-order agree-np clitic clitic-order past pronoun
agree-np coordination elision modal past time
adverb-place agree-np agree-pred
agree-pred
question
adj-order adverb-place agree-far agree-np contraction elision neg past possess
agree-np coordination elision existential number
adj-order agree-np be-have contraction modal past past-agree relative subordinate
agree-np number past
clitic clitic-order elision question
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
agree-np agree-pred pronoun
adj-order agree-far agree-np past past-agree time
modal question
clitic elision past possess pronoun
be-have
agree-far relative
agree-pred question
age agree-np be-have elision past past-agree question relative
adj-order agree-np compare contraction elision past sense subordinate that
adverb-place agree-far be-have elision neg relative subordinate
elision question sense
agree-np clitic contraction elision modal past pronoun
imperative
adverb-place
agree-np be-have contraction subordinate time
clitic exchange neg subordinate
adj-order agree-np past possess
adj-order agree-np coordination past past-agree relative sense time
adj-order agree-np compare
contraction modal question sense
adverb-place
clitic past pronoun
elision past past-agree question relative
clitic exchange that
agree-far agree-np possess
imperative
agree-pred imperfect past past-agree pronoun
agree-pred imperfect
adj-order agree-np elision imperative past past-agree relative
adverb-place clitic future idiom
adverb-place agree-np elision neg subordinate
agree-pred imperfect past past-agree pronoun sense
agree-far agree-pred idiom past past-agree relative
adj-order agree-np coordination elision neg past possess time
adverb-place agree-pred imperfect possess
question
agree-np exchange possess subordinate
adj-order agree-np coordination existential number time
adverb-place agree-np agree-pred elision possess subordinate
agree-pred elision
adj-order agree-np clitic elision modal question
agree-pred elision question
plain
agree-pred elision question
adj-order agree-np country existential number
adj-order agree-np elision exchange
elision question
adverb-place clitic past possess pronoun
coordination country imperfect modal time
adj-order agree-np elision neg past past-agree possess pronoun sense
adj-order adverb-place agree-far agree-np possess sense subordinate
imperative possess
elision modal past past-agree question relative
modal past past-agree question relative
clitic number past past-agree pronoun sense
agree-pred country elision neg subordinate time
question
adverb-place contraction sense subordinate
neg
agree-np coordination existential past past-agree time
adj-order agree-np agree-pred
adverb-place sense subordinate time
past
adj-order agree-np clitic clitic-order past pronoun
neg sense
adj-order agree-np contraction past question
modal sense subordinate
clitic elision exchange existential subordinate
agree-np coordination existential possess time
adverb-place clitic idiom past pronoun
agree-np coordination country existential modal sense
adj-order agree-np contraction country elision existential subordinate time
agree-np possess
agree-pred possess pronoun
adverb-place agree-pred elision modal possess sense subordinate
compare possess pronoun
adj-order agree-np future
country existential number
elision question
adverb-place compare possess
country
adj-order agree-np clitic coordination modal neg relative
adverb-place clitic elision future
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
adj-order agree-np clitic number question
adverb-place clitic sense subordinate time
clitic time
agree-np elision neg past past-agree pronoun sense
existential
agree-pred number question
clitic past pronoun
agree-np question
question sense
adj-order agree-np clitic past pronoun
adj-order agree-np clitic elision past pronoun
be-have time
adj-order agree-np elision past past-agree pronoun relative
compare elision question
clitic exchange modal subordinate
clitic elision past past-agree
adj-order agree-np possess question
adj-order agree-np coordination neg possess time
agree-np agree-pred elision neg pronoun
coordination existential time
elision neg past past-agree time
adj-order adverb-place agree-np number possess
adj-order agree-np clitic modal past possess pronoun
clitic clitic-order past pronoun
agree-pred possess pronoun
clitic elision past possess pronoun
adj-order age agree-np be-have elision question
adj-order agree-np agree-pred that
adj-order agree-np compare elision existential number possess subordinate
clitic coordination exchange existential
adj-order agree-far agree-np be-have coordination elision existential past past-agree relative
adj-order agree-np compare elision pronoun
adj-order agree-np clitic elision past pronoun
agree-pred coordination imperfect past possess
elision question
agree-pred elision
agree-pred question
clitic modal
adj-order agree-np agree-pred coordination existential imperfect possess
agree-pred
elision possess question
adj-order agree-np agree-pred clitic clitic-order elision neg past pronoun relative
adverb-place agree-far agree-pred elision neg past relative
agree-np elision question
adverb-place agree-np possess
agree-np elision question
adj-order agree-np be-have exchange subordinate
adj-order agree-np number question
agree-pred clitic exchange subordinate
adj-order agree-np contraction elision modal question
pronoun
clitic question
agree-np country modal subordinate
adverb-place agree-np neg possess sense subordinate
be-have compare coordination possess relative
adj-order agree-np clitic contraction elision modal past pronoun relative
adj-order agree-np existential
adj-order agree-np agree-pred number
elision question relative
elision past question
be-have coordination past past-agree possess time
elision question
clitic past past-agree pronoun relative
past sense
agree-np country past relative
elision question
agree-pred
clitic clitic-order past pronoun
adj-order agree-np elision neg past past-agree possess pronoun sense
coordination possess time
past sense
adverb-place clitic
adj-order agree-np elision question
imperative
be-have
agree-np coordination elision neg number past sense time
neg possess time
clitic imperfect
adverb-place clitic contraction past pronoun
be-have
clitic modal past pronoun relative
adj-order adverb-place agree-np compare contraction coordination possess
agree-far agree-pred compare coordination elision neg past relative
adj-order agree-np existential
clitic question
adverb-place agree-far agree-np be-have coordination past past-agree relative
adj-order agree-np past past-agree possess pronoun
agree-far agree-np agree-pred neg past past-agree relative subordinate time
adj-order agree-np clitic neg past past-agree pronoun
agree-pred elision possess pronoun
clitic clitic-order past pronoun
existential idiom
adj-order agree-np number past
be-have elision possess subordinate time
agree-pred imperfect
adj-order agree-far agree-np clitic elision past past-agree
adverb-place clitic contraction coordination exchange time
agree-pred possess
clitic clitic-order past pronoun relative
compare
clitic modal past pronoun
adverb-place agree-np be-have elision neg subordinate
adj-order agree-np coordination elision exchange past
agree-np past past-agree pronoun relative
agree-pred question
adverb-place coordination existential idiom
clitic elision question
adj-order agree-np imperative
adj-order adverb-place agree-np be-have neg subordinate
agree-far agree-np agree-pred contraction
exchange
agree-np contraction exchange neg sense subordinate
be-have imperfect past past-agree pronoun
adj-order agree-np question sense
adj-order agree-np modal question
adj-order agree-np clitic elision past past-agree possess time
clitic elision modal past pronoun
adj-order agree-np elision possess question
adj-order agree-np agree-pred imperfect past past-agree possess pronoun sense
adj-order adverb-place agree-np agree-pred elision
adj-order agree-np agree-pred coordination
adj-order agree-np question relative
elision neg number past past-agree possess pronoun
agree-np clitic elision modal past past-agree pronoun relative
clitic elision past pronoun
adverb-place agree-far be-have future imperfect number relative
imperative neg
adj-order agree-np elision future neg possess
agree-pred
future
imperative
agree-np past possess
adj-order agree-np possess question
agree-np existential number
existential number
clitic elision past pronoun relative
agree-far agree-np agree-pred coordination elision neg past past-agree relative time
adj-order agree-np clitic clitic-order possess question
number question
adj-order agree-np contraction exchange
question
clitic elision past pronoun
agree-pred imperfect past past-agree pronoun
adverb-place agree-far coordination neg relative
be-have contraction relative
agree-far agree-pred contraction elision pronoun
agree-np past past-agree pronoun relative
coordination elision neg time
adverb-place contraction future sense
adj-order agree-np elision imperative
country existential number
adverb-place agree-np country neg subordinate
elision question
coordination elision neg past time
adverb-place clitic elision past possess pronoun
clitic clitic-order past past-agree
adverb-place clitic elision past possess pronoun
past question sense
agree-pred imperfect
adverb-place past past-agree
adj-order agree-np number question
adverb-place clitic contraction coordination future time
adj-order agree-np elision number question
adj-order adverb-place agree-np compare coordination idiom imperfect
adj-order adverb-place agree-np elision question that
clitic elision past past-agree pronoun relative
adj-order agree-np imperative neg
agree-pred be-have coordination
clitic clitic-order
contraction modal neg question sense
agree-np possess question
agree-far contraction coordination elision exchange past past-agree relative
adverb-place contraction past
adj-order agree-np clitic elision question
elision question
clitic elision modal past pronoun
clitic modal number subordinate time
imperfect possess
adj-order agree-np imperative possess
clitic contraction exchange existential subordinate
coordination elision neg sense
adj-order agree-np possess question
clitic elision past pronoun
adj-order adverb-place agree-np agree-pred imperfect
coordination imperfect neg
agree-np compare
adj-order agree-np elision question
clitic imperfect
adj-order agree-np existential number
adj-order agree-far agree-np relative time
question
adj-order agree-np past past-agree pronoun
adverb-place agree-far agree-np agree-pred elision past past-agree relative
contraction question
contraction elision question sense
adj-order agree-np agree-pred pronoun
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
adj-order agree-np existential number
adj-order agree-np agree-pred pronoun
adj-order agree-np clitic neg past past-agree pronoun
clitic elision past possess pronoun
agree-np imperative
imperative
adj-order agree-far agree-np be-have coordination imperfect past past-agree relative time
adj-order agree-np clitic coordination exchange imperfect possess
agree-far be-have coordination elision existential idiom past past-agree relative
adj-order agree-np clitic possess question
coordination elision past that
adj-order agree-np imperative neg
adj-order agree-np clitic modal past pronoun
adverb-place question sense
compare possess pronoun
adj-order agree-np elision question relative
adverb-place agree-np elision past
adverb-place agree-np clitic clitic-order past possess pronoun
adverb-place clitic coordination elision exchange possess sense
contraction modal sense
agree-np modal neg question
agree-pred elision idiom possess pronoun
agree-pred elision neg subordinate
coordination country existential past past-agree possess
possess question
question
adverb-place coordination elision past past-agree
adverb-place clitic future
clitic coordination exchange existential
elision question
agree-pred elision pronoun
agree-np coordination elision imperfect modal sense
country elision modal neg question
plain
clitic elision past possess pronoun
be-have coordination existential idiom time
adj-order agree-np number question
agree-np subordinate
agree-np country existential
contraction coordination exchange past relative
agree-np clitic possess question
agree-far agree-np agree-pred clitic elision possess relative subordinate
compare elision pronoun
contraction past question
adj-order agree-np clitic elision past question relative
agree-np exchange neg sense subordinate
adverb-place coordination elision future
adj-order adverb-place agree-np be-have coordination imperfect possess
question
imperative neg
adverb-place coordination elision exchange
adj-order adverb-place agree-np elision possess subordinate
question
elision existential number subordinate
adj-order agree-np past past-agree pronoun sense
agree-np compare pronoun
plain
agree-pred contraction coordination elision existential imperfect number possess
adj-order agree-np clitic past pronoun
adverb-place clitic coordination elision past past-agree
agree-pred country elision existential number subordinate
adj-order agree-far agree-np elision neg past
contraction modal neg sense
age be-have possess question
elision question
elision past question
elision past time
elision question
adj-order agree-np country elision existential number possess subordinate
clitic coordination elision modal neg possess
clitic modal past pronoun
adj-order agree-np coordination exchange neg
adj-order adverb-place agree-np neg
agree-pred clitic coordination modal relative
agree-np past past-agree pronoun
clitic past pronoun
adj-order agree-np contraction coordination existential imperfect number possess
adverb-place possess subordinate
agree-pred possess pronoun
agree-far be-have coordination elision imperfect neg relative
adj-order agree-np clitic clitic-order possess question
adj-order agree-np agree-pred elision pronoun
elision question
elision question
time
agree-np neg time
adj-order agree-np clitic past pronoun
agree-np agree-pred compare elision neg subordinate
adj-order agree-np elision possess
clitic future question relative sense
elision question
agree-np agree-pred exchange possess subordinate
country neg
question sense
agree-pred question
adverb-place clitic exchange
adverb-place elision
contraction elision neg past question
adverb-place past past-agree
age be-have number
clitic neg subordinate
question
elision imperative neg
elision imperative neg
question
adj-order adverb-place agree-np agree-pred imperfect possess
adj-order agree-np clitic contraction past past-agree pronoun
adj-order agree-np clitic past pronoun
agree-pred compare elision neg possess subordinate
clitic past pronoun
elision neg past possess
elision possess question
elision neg past time
adj-order agree-np existential neg sense subordinate
agree-far clitic number
agree-np be-have existential subordinate
adverb-place agree-np exchange
adj-order agree-np agree-pred pronoun
coordination country elision neg past
clitic neg past past-agree pronoun
adj-order agree-np compare
adj-order agree-np agree-pred possess question
be-have elision neg time
agree-far agree-pred be-have elision neg past past-agree relative subordinate
clitic modal time
adj-order agree-np be-have number
adj-order agree-far agree-np agree-pred coordination elision existential relative
elision neg past past-agree question sense
imperative
adverb-place country
adj-order agree-np be-have
agree-far agree-np contraction neg past past-agree
possess pronoun sense
clitic clitic-order past pronoun
agree-far agree-pred elision imperfect past past-agree relative sense that
agree-pred imperfect number
future
adj-order age agree-np agree-pred be-have elision neg question relative
imperfect
adverb-place clitic future neg
agree-np exchange
adj-order adverb-place agree-np clitic coordination exchange neg
imperative
adverb-place clitic elision possess subordinate time
agree-np imperfect
adj-order agree-np contraction coordination elision existential idiom imperfect
agree-np elision past possess question
adverb-place agree-far agree-np agree-pred coordination elision past past-agree relative
existential
clitic coordination exchange modal possess
agree-np be-have elision neg subordinate
adverb-place possess
adj-order adverb-place agree-np contraction coordination elision past possess sense
clitic
elision question
adj-order agree-np agree-pred modal relative
adj-order agree-np elision
elision neg past past-agree question
elision idiom neg past past-agree
adj-order agree-far agree-np agree-pred elision relative subordinate
imperfect
adj-order adverb-place agree-np coordination elision existential idiom neg past past-agree
clitic past pronoun
adj-order agree-np agree-pred elision number relative subordinate time
question
be-have coordination future imperfect neg time
elision past past-agree question relative
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
adverb-place clitic neg sense subordinate
elision question
elision possess question
past past-agree possess pronoun
clitic clitic-order elision past possess pronoun
adverb-place clitic coordination exchange idiom past
agree-pred neg pronoun
modal possess
adj-order agree-far agree-np agree-pred elision pronoun relative sense
adj-order agree-np clitic past past-agree question relative
clitic coordination country exchange imperfect
contraction question sense
adj-order agree-np exchange
clitic elision neg past past-agree
adj-order agree-np coordination existential modal
elision question
be-have coordination elision imperfect neg past relative time
adj-order agree-np clitic past pronoun
question
exchange
age be-have elision number
agree-pred
clitic past pronoun
adj-order adverb-place agree-np coordination country elision imperfect number possess
adj-order agree-far agree-np coordination neg past past-agree possess
adj-order agree-np coordination country elision existential modal
clitic elision past possess pronoun sense
adj-order age agree-np be-have coordination existential number
agree-np clitic past pronoun
adj-order adverb-place agree-np contraction coordination exchange neg possess
adj-order agree-np clitic contraction coordination exchange existential
coordination elision neg past past-agree relative
agree-far agree-pred imperfect relative
elision question
adj-order agree-np clitic coordination existential neg past possess time
agree-np clitic clitic-order past pronoun
adj-order agree-np clitic past past-agree pronoun
adj-order agree-np clitic coordination exchange neg possess time
adverb-place coordination elision past past-agree sense
adverb-place coordination elision existential neg
adj-order agree-np elision exchange
agree-np clitic coordination exchange existential
adj-order agree-np coordination country elision existential
clitic elision modal past pronoun
adverb-place compare elision that
agree-np contraction coordination elision existential modal time
idiom past past-agree pronoun
adj-order agree-np clitic modal question
country elision modal question
adverb-place existential idiom number subordinate
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
neg time
contraction future neg number sense time
question
agree-pred neg possess pronoun
imperative neg
contraction elision past past-agree relative
agree-far compare elision pronoun relative
imperative past past-agree relative
clitic imperfect question
adj-order agree-np coordination elision existential possess
age agree-far agree-pred be-have coordination elision imperfect number past past-agree relative
clitic idiom past pronoun
adj-order adverb-place agree-np country elision modal neg possess subordinate
adj-order agree-far agree-np compare elision possess
be-have
agree-pred elision question
age be-have question
adj-order agree-np be-have possess
agree-np contraction exchange possess
adj-order agree-np existential
adj-order agree-np clitic past question
question
adj-order agree-np compare pronoun
adj-order agree-far agree-np be-have coordination elision possess
imperative neg
agree-pred clitic relative time
clitic elision past possess pronoun
clitic neg past past-agree possess
adj-order adverb-place agree-np elision neg past
adj-order adverb-place agree-np future idiom
past possess
adj-order agree-np be-have contraction question relative
agree-pred modal subordinate
agree-far agree-np clitic elision neg past past-agree possess relative
age agree-np be-have compare coordination number possess
adj-order adverb-place agree-np coordination elision existential future
agree-np elision idiom past question
adj-order agree-np question relative
agree-np elision past past-agree question relative
clitic clitic-order past pronoun
adj-order agree-np agree-pred coordination country imperfect modal past past-agree relative
clitic past possess pronoun
adj-order agree-np idiom past past-agree pronoun relative
adverb-place agree-pred neg
agree-far possess relative
adverb-place agree-far agree-np be-have past relative sense that
agree-np agree-pred existential possess subordinate
adj-order agree-np elision exchange subordinate
adj-order adverb-place agree-np clitic coordination elision possess sense
adj-order agree-np clitic coordination elision exchange neg past possess sense
be-have clitic subordinate
imperfect
number past question
adverb-place
agree-np clitic modal past pronoun
agree-pred coordination neg
agree-np question
adverb-place agree-np coordination modal time
agree-pred clitic coordination neg number
adj-order age agree-np be-have possess question
elision neg past past-agree pronoun
clitic elision modal
clitic modal past pronoun
coordination elision neg possess
be-have number time
agree-far agree-pred elision pronoun
adj-order agree-np clitic modal past pronoun
adverb-place be-have elision existential neg number subordinate
age be-have elision number sense that
question
adj-order agree-np contraction existential
adj-order agree-np compare elision possess pronoun
imperfect
adj-order agree-np past
adj-order agree-np contraction country existential number possess sense subordinate
adj-order agree-np elision past past-agree question relative
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
adj-order agree-np past question
adj-order agree-np contraction elision modal
adj-order agree-np clitic past pronoun
adj-order agree-np elision question sense
adj-order agree-np number question
clitic question
agree-pred imperfect question
agree-pred elision imperfect possess that
clitic past pronoun
adj-order age agree-np be-have question
agree-pred pronoun
country past past-agree
adj-order agree-np number past past-agree possess pronoun
adj-order agree-far agree-np agree-pred coordination elision existential imperfect number past past-agree relative
neg time
adverb-place elision
adj-order agree-np agree-pred coordination elision number possess that
elision question
question
agree-far agree-pred elision past past-agree pronoun relative
question sense
modal question sense
adj-order agree-np country neg past past-agree pronoun
coordination existential number past past-agree
country past past-agree pronoun relative sense
clitic elision neg past past-agree relative time
adverb-place neg
adj-order agree-np be-have coordination country elision neg past past-agree
adj-order agree-np country elision existential idiom subordinate
agree-np past question
age agree-far be-have contraction number past relative sense time
adverb-place agree-pred elision possess subordinate
adj-order agree-np agree-pred clitic coordination neg number
adj-order agree-np clitic coordination exchange modal
adj-order agree-np
imperative possess
adj-order agree-np possess pronoun
adj-order adverb-place agree-np compare country subordinate
imperative possess
adj-order adverb-place agree-np coordination country elision existential number
clitic modal neg subordinate
adj-order agree-np clitic past past-agree pronoun relative
adverb-place agree-pred imperfect
be-have subordinate
agree-np coordination idiom past time
adj-order agree-np country existential
adj-order adverb-place agree-np agree-pred imperfect
imperative
elision existential idiom subordinate
age be-have question
adverb-place clitic future
adverb-place coordination idiom past
adj-order agree-np clitic coordination elision exchange neg past possess
adj-order agree-np agree-pred elision neg
adj-order agree-np be-have coordination elision existential imperfect number possess
past question
plain
elision question
clitic elision past pronoun
adverb-place agree-np agree-pred be-have coordination imperfect neg
elision question
plain
clitic idiom past pronoun
agree-np elision past question
agree-far agree-np agree-pred elision pronoun
agree-np clitic elision past pronoun
adj-order adverb-place agree-np coordination exchange
clitic clitic-order elision modal past pronoun
agree-np contraction exchange
agree-np imperative
agree-np neg past past-agree pronoun sense
agree-pred elision imperfect
country modal
adj-order agree-np coordination country existential modal number
imperative
clitic past pronoun
adj-order agree-np question
adj-order agree-np country elision number past past-agree relative sense subordinate
agree-far agree-pred elision imperfect
adj-order agree-np clitic contraction coordination elision exchange neg past
contraction modal number sense time
agree-np clitic past pronoun
clitic modal
agree-np compare contraction coordination number
agree-pred neg that
coordination elision neg number past time
adj-order agree-np compare elision pronoun
imperative
imperative possess
clitic elision past past-agree possess pronoun sense
contraction coordination existential number past
adverb-place agree-np coordination country elision modal
imperfect
agree-np elision neg past past-agree pronoun
elision neg past past-agree
adj-order agree-np past past-agree possess relative
plain
agree-np elision existential number
adj-order agree-np agree-pred coordination country elision imperfect past past-agree possess
agree-pred pronoun
adverb-place coordination future neg past past-agree
imperative neg
agree-np coordination
adj-order agree-np elision neg past past-agree pronoun relative
adverb-place coordination exchange possess
coordination elision neg past
agree-np elision imperative neg possess
clitic coordination exchange existential
adj-order adverb-place agree-np agree-pred be-have coordination idiom imperfect possess
adj-order agree-np imperative
agree-np question
adj-order agree-np clitic elision number past past-agree question relative
imperative neg
clitic elision exchange neg possess subordinate
agree-far elision neg relative time
agree-np elision neg past past-agree pronoun
adj-order adverb-place agree-np elision modal neg subordinate time
adverb-place clitic coordination past past-agree relative
clitic elision modal number question
adj-order agree-np imperfect
country elision neg past past-agree question
adj-order agree-np compare pronoun
adj-order agree-np past past-agree relative time
adj-order agree-np elision imperative neg
agree-far past past-agree pronoun relative sense
adj-order agree-np question
adj-order agree-np agree-pred imperfect past past-agree pronoun
be-have question
coordination modal number past past-agree sense time
adj-order agree-np clitic elision past pronoun relative
clitic elision past pronoun relative
agree-np imperative possess
adj-order agree-np elision past past-agree pronoun relative sense
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
elision neg past past-agree time
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
adj-order agree-np country elision existential idiom number subordinate
agree-np contraction past past-agree time
adverb-place future idiom
be-have coordination imperfect time
adj-order agree-np compare
adj-order agree-np clitic past possess pronoun
clitic clitic-order past pronoun
existential idiom
country elision neg number subordinate
elision time
agree-np past past-agree possess pronoun
elision question
agree-np compare
past past-agree question relative
adverb-place agree-np neg number
neg past past-agree pronoun sense
agree-np be-have imperfect
agree-pred
elision past question sense
question
be-have clitic coordination exchange time
clitic elision question
question
adj-order agree-np clitic elision modal past pronoun
clitic coordination exchange sense
adj-order agree-np compare coordination country
adverb-place coordination elision neg past past-agree
agree-np clitic coordination elision exchange neg past past-agree relative
agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np contraction elision past past-agree possess pronoun
be-have
clitic modal question
be-have clitic coordination exchange imperfect
past past-agree pronoun
adj-order agree-np neg question
adverb-place clitic elision exchange idiom subordinate
adj-order agree-np contraction country elision question relative
elision question
adverb-place clitic modal
past question
adj-order agree-np agree-pred elision subordinate
adj-order agree-np compare pronoun
adj-order agree-np country elision future
adj-order adverb-place agree-np be-have compare number subordinate
adverb-place neg
plain
adj-order agree-np elision possess question
adverb-place clitic elision future idiom that
agree-pred question
clitic clitic-order modal past pronoun
adj-order agree-np clitic elision neg past past-agree possess pronoun sense
adverb-place
adj-order adverb-place agree-far agree-np country
adverb-place clitic coordination elision
adverb-place past past-agree sense
adverb-place agree-far agree-pred elision idiom imperfect past past-agree relative
adj-order agree-far agree-np agree-pred exchange neg possess subordinate
clitic neg past
plain
adj-order agree-np agree-pred contraction imperfect past past-agree pronoun
adj-order agree-np agree-pred contraction coordination imperfect
agree-np past
adj-order agree-np clitic elision modal past past-agree pronoun relative
adj-order adverb-place agree-np elision past sense
compare
possess question
adj-order agree-np agree-pred pronoun
elision question
adj-order agree-np compare pronoun relative sense
clitic clitic-order modal past possess pronoun
question
adj-order agree-np agree-pred imperfect past past-agree pronoun relative
adj-order agree-np question relative sense
adverb-place existential idiom number
adj-order agree-np agree-pred subordinate
adj-order agree-np clitic contraction past possess pronoun
contraction past sense
adverb-place agree-far agree-np coordination modal
country elision
agree-np compare pronoun
be-have elision existential subordinate
agree-np clitic past pronoun
be-have
agree-np imperative neg
clitic clitic-order future possess
agree-pred elision question
existential
clitic elision past possess pronoun
contraction coordination elision exchange existential number
adverb-place clitic elision past pronoun
clitic modal question
adj-order agree-np compare pronoun
contraction coordination exchange existential number possess
agree-far agree-pred contraction coordination imperfect relative
agree-pred pronoun
neg
be-have
imperative
agree-pred possess question
clitic idiom past pronoun
agree-np agree-pred compare coordination imperfect
adj-order agree-far agree-np coordination relative sense
clitic elision past pronoun
compare elision past past-agree possess relative
agree-np elision idiom neg past past-agree pronoun
compare possess pronoun
possess
contraction neg sense
adverb-place agree-np coordination imperfect number
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
adj-order agree-np contraction neg past past-agree possess pronoun
adj-order adverb-place agree-np exchange possess subordinate
compare elision
coordination exchange existential
compare pronoun
adverb-place be-have coordination country neg time
imperative neg
contraction sense
adverb-place clitic clitic-order neg
adj-order adverb-place agree-np country elision possess subordinate
question relative
adj-order agree-np elision idiom past that
adj-order agree-np elision past past-agree question relative
agree-pred imperfect
question
agree-far agree-np clitic contraction elision relative sense
adj-order agree-np modal possess
agree-pred question
adj-order agree-np clitic past pronoun
clitic idiom past pronoun
adj-order agree-np compare possess
agree-np past past-agree pronoun sense
adverb-place agree-np coordination future neg time
adverb-place neg
adverb-place clitic
adj-order agree-np imperative neg
adj-order agree-np agree-pred coordination past past-agree possess
adverb-place future idiom
clitic elision past pronoun
adj-order agree-np contraction coordination exchange imperfect sense
adverb-place idiom past past-agree
adverb-place agree-np contraction coordination neg possess sense time
agree-pred question
clitic exchange modal sense subordinate
clitic idiom past pronoun
adj-order adverb-place agree-np elision possess
adj-order agree-np elision neg past time
clitic exchange
adj-order agree-np contraction exchange possess
agree-pred neg subordinate
adj-order agree-np agree-pred pronoun
be-have elision imperfect
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
agree-np coordination elision existential possess
adj-order agree-np clitic elision past pronoun relative
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
adj-order agree-np possess question
elision question
adverb-place neg possess
adverb-place clitic modal
agree-pred elision subordinate
adj-order agree-np clitic elision question
country neg
agree-pred country elision subordinate time
clitic past past-agree question relative
agree-np elision question
adj-order agree-np country
elision neg past
adj-order agree-far agree-np agree-pred past past-agree relative subordinate
clitic modal
agree-far compare elision past past-agree pronoun relative
adverb-place clitic coordination country exchange
adj-order agree-far agree-np compare idiom past past-agree pronoun relative
question
question sense
past past-agree pronoun
adj-order agree-np clitic past pronoun
contraction future neg possess sense
sense
idiom past past-agree pronoun sense
clitic elision past question that
agree-np question
possess question
imperative possess
adj-order agree-np agree-pred imperfect
elision question
adj-order agree-np past past-agree pronoun
adj-order agree-far agree-np coordination existential possess
adverb-place future idiom
adj-order agree-np elision past past-agree question relative
clitic elision modal past pronoun
adj-order agree-np agree-pred contraction coordination elision exchange neg possess
clitic past pronoun
coordination elision past
clitic elision past pronoun
adverb-place modal
compare elision relative
elision past possess question
adverb-place contraction elision sense
agree-np existential number
imperative
adj-order agree-np coordination elision neg past
coordination elision modal past
adj-order agree-np clitic elision past pronoun
agree-np question
existential number
agree-pred
modal
adj-order agree-np imperative
adj-order agree-np elision question
adj-order agree-np elision subordinate time
adverb-place clitic elision past pronoun
agree-np elision possess question
adj-order adverb-place agree-np clitic past pronoun sense
agree-np compare possess pronoun
adverb-place coordination elision future idiom neg past possess
agree-np coordination elision existential number past past-agree
agree-far agree-pred compare coordination
adj-order agree-np elision neg past past-agree possess pronoun sense
agree-pred compare subordinate
elision imperative
adj-order agree-np agree-pred compare possess subordinate
adj-order agree-np contraction elision question
compare
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
agree-far contraction past past-agree possess
agree-pred
adj-order adverb-place agree-np clitic coordination elision neg past
adj-order agree-np elision question
agree-np contraction exchange
contraction coordination neg sense
be-have contraction coordination elision existential neg
adj-order agree-np agree-pred possess sense subordinate
adj-order agree-np agree-pred contraction elision existential subordinate
adverb-place agree-np
adj-order agree-np compare pronoun relative sense
question
adj-order agree-np elision existential idiom number subordinate
clitic modal question relative
agree-far compare possess
adj-order agree-far agree-np country
adj-order agree-np elision existential number
imperative
question sense
agree-pred elision neg pronoun
elision question
adj-order adverb-place agree-np agree-pred coordination modal
adverb-place agree-pred coordination imperfect neg past past-agree sense
adj-order agree-np agree-pred clitic elision number possess subordinate
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
adj-order agree-np contraction elision past question relative sense
adj-order agree-np clitic coordination exchange existential
elision question
agree-pred imperfect
agree-pred coordination elision possess
clitic past possess pronoun
adj-order adverb-place agree-np
adj-order agree-np exchange possess
adverb-place clitic elision past pronoun
coordination neg possess time
adj-order agree-np country neg past past-agree possess pronoun
agree-np clitic clitic-order modal past possess pronoun
adj-order agree-np elision question
elision existential neg sense subordinate that time
question sense
neg subordinate time
adj-order agree-np coordination elision existential imperfect number
adj-order agree-np agree-pred clitic coordination neg number past past-agree
adverb-place question
agree-far agree-np be-have clitic coordination country elision relative
coordination existential number
elision number past
adj-order agree-np compare
agree-np country elision existential subordinate
existential number
agree-np possess question
adverb-place existential number
clitic question
clitic contraction past possess pronoun
agree-pred imperfect question
clitic past pronoun
adverb-place agree-far agree-np contraction coordination exchange relative
adverb-place possess
clitic past pronoun
be-have elision neg question
adj-order adverb-place agree-far agree-np be-have elision relative subordinate
adj-order agree-np clitic contraction elision existential number subordinate
agree-pred elision neg
compare coordination exchange
agree-np country elision neg subordinate time
adj-order adverb-place agree-np clitic exchange subordinate time
clitic number
adverb-place clitic elision idiom past
adj-order agree-np be-have
adj-order agree-np compare exchange possess subordinate
agree-pred imperfect question
clitic clitic-order past possess pronoun
past
adj-order agree-np clitic past pronoun
be-have elision imperfect
clitic elision past pronoun
adj-order adverb-place agree-np neg subordinate
agree-np clitic elision past past-agree pronoun relative sense
agree-np clitic modal past possess pronoun
agree-np elision past past-agree relative subordinate
age be-have question
agree-np elision neg past past-agree pronoun
elision question
adj-order agree-np elision neg past past-agree possess pronoun relative sense
clitic elision modal past pronoun
clitic modal question sense
adj-order agree-far agree-np compare elision past past-agree relative sense
clitic neg sense
adj-order agree-np agree-pred possess question
agree-np agree-pred subordinate
adj-order agree-np clitic question
elision neg past
adverb-place clitic clitic-order past possess pronoun
agree-far neg number possess
agree-np be-have coordination idiom neg time
exchange
exchange
agree-np agree-pred pronoun
adj-order adverb-place agree-far agree-np agree-pred
adj-order agree-np idiom imperative past past-agree relative
agree-np agree-pred elision pronoun
country elision
elision past question sense
elision idiom imperative neg relative
question
clitic clitic-order modal past possess pronoun
adj-order agree-far agree-np agree-pred existential relative subordinate
agree-far compare elision possess pronoun
clitic idiom past past-agree
contraction exchange subordinate time
compare question
imperative
agree-np number question sense
adj-order adverb-place agree-far agree-np be-have elision neg subordinate
adj-order agree-np elision neg
adverb-place coordination elision neg past possess
elision question
adj-order agree-np number past
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np neg question
question
agree-pred modal subordinate
subordinate time
agree-np past past-agree pronoun relative
adj-order adverb-place agree-np past
elision number question
agree-np elision question relative
adverb-place sense
adj-order agree-np imperative
adj-order agree-np elision neg past past-agree possess pronoun sense
question
question
adj-order agree-np clitic clitic-order compare past possess pronoun relative
adj-order agree-np compare elision imperative neg relative
agree-np clitic elision past pronoun relative
clitic clitic-order elision question
modal question sense
adverb-place contraction coordination modal sense time
agree-pred imperfect
adj-order agree-np contraction number past past-agree pronoun sense
adj-order agree-np elision existential number subordinate
adj-order agree-np compare elision possess pronoun
adj-order agree-np contraction elision neg past past-agree pronoun relative
past
neg past past-agree pronoun sense
adj-order agree-np elision neg past past-agree pronoun
adverb-place modal relative sense
agree-pred elision modal subordinate
agree-np past possess question
contraction
agree-np past past-agree pronoun
country neg question
elision question
question
adj-order agree-far agree-np agree-pred compare coordination idiom neg relative
clitic clitic-order elision past pronoun relative
exchange
be-have existential idiom subordinate
adj-order agree-np
adverb-place elision modal subordinate time
contraction elision neg past sense
agree-np question
be-have country elision neg subordinate
adj-order agree-np existential idiom
be-have elision
clitic neg
coordination country elision imperfect past past-agree time
be-have country elision subordinate
adj-order agree-np agree-pred
clitic question
adverb-place age be-have clitic coordination future number
agree-far country elision existential relative subordinate
adverb-place
question sense
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
agree-pred possess pronoun
agree-np clitic question relative
adverb-place clitic exchange
compare pronoun
adj-order agree-far agree-np agree-pred coordination existential idiom
adj-order agree-np agree-pred elision neg
existential
elision neg past
agree-np modal sense
be-have imperfect past past-agree pronoun
adj-order agree-np elision question sense
adj-order agree-np compare elision neg possess subordinate
adj-order agree-far agree-np agree-pred elision relative subordinate
clitic time
elision question
elision neg past past-agree pronoun
age be-have question
adj-order agree-np coordination exchange past possess relative
adverb-place coordination exchange possess
elision question
adj-order agree-np neg number
agree-np elision question
clitic elision past past-agree
clitic elision past possess pronoun
clitic elision question
neg
contraction exchange possess
agree-far agree-pred elision existential idiom neg possess subordinate
adj-order agree-far agree-np be-have elision exchange past past-agree possess relative subordinate
past
clitic clitic-order modal possess question
adj-order adverb-place agree-np agree-pred possess subordinate
adverb-place clitic contraction past possess pronoun
country past past-agree pronoun relative
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
adverb-place coordination country elision modal
agree-np country elision existential number subordinate
adj-order agree-np imperative neg possess
adj-order agree-np question sense
agree-pred clitic neg subordinate time
adj-order agree-np agree-pred elision subordinate
adj-order agree-np clitic coordination exchange modal possess
adj-order age agree-np be-have question
adj-order agree-np existential
be-have coordination country elision possess
clitic question
agree-far agree-np country elision
agree-pred elision neg possess pronoun
adj-order adverb-place agree-np
clitic number
imperative
adj-order agree-np elision exchange possess
clitic elision past possess pronoun
adj-order agree-np number question
clitic past past-agree pronoun
question
agree-far agree-pred elision pronoun
imperative
adj-order agree-np existential number
adj-order agree-np agree-pred coordination modal possess
adj-order agree-np imperative
contraction question
elision question
agree-np existential number
question
imperative neg
country existential
compare
adverb-place agree-pred possess
adj-order agree-np agree-pred coordination elision neg past possess
agree-far coordination elision exchange neg past past-agree possess relative sense
adj-order agree-np agree-pred coordination elision exchange possess
adj-order agree-np clitic modal past pronoun
agree-np clitic elision modal past pronoun
contraction modal sense time
neg past past-agree possess pronoun sense
adj-order agree-np compare pronoun
adj-order agree-far agree-np clitic elision modal possess
adj-order agree-np contraction elision exchange possess
adj-order agree-np question
adj-order agree-np elision exchange existential possess subordinate
adj-order agree-np coordination existential number past
clitic sense
adverb-place neg number sense
adj-order agree-np country past past-agree pronoun
adverb-place clitic elision modal
adj-order agree-np be-have coordination past past-agree possess
question
adj-order agree-np clitic elision past pronoun
clitic elision modal past possess pronoun
agree-pred clitic past pronoun relative
adj-order agree-np coordination elision exchange neg past
clitic past pronoun
contraction coordination country neg past past-agree time
adj-order agree-np clitic past possess pronoun
agree-np agree-pred number
modal
agree-np elision neg number possess
adj-order agree-far agree-np compare elision pronoun relative
adj-order adverb-place agree-np coordination neg number possess
agree-pred idiom pronoun
agree-pred imperfect
adj-order agree-np elision imperative neg possess
be-have number
agree-pred clitic coordination elision past past-agree
adj-order agree-np future time
clitic elision past pronoun
neg question
contraction coordination exchange neg sense
clitic elision past possess pronoun
adverb-place coordination elision modal neg past past-agree possess
agree-far agree-pred be-have coordination imperfect relative
clitic contraction past possess pronoun
agree-pred clitic coordination exchange
elision exchange
adj-order agree-far agree-np compare contraction elision past past-agree possess pronoun relative
past past-agree pronoun
relative
agree-pred elision question
clitic modal past pronoun
agree-np question
agree-pred elision imperfect past past-agree pronoun
adj-order agree-np clitic coordination exchange possess time
clitic elision future
adj-order agree-np be-have existential number possess subordinate
adj-order adverb-place agree-np clitic elision modal neg subordinate
agree-np contraction neg possess subordinate
adj-order adverb-place agree-np number
adj-order agree-np clitic elision modal past pronoun
country modal time
agree-far agree-pred elision pronoun relative
adj-order agree-np subordinate time
agree-np agree-pred coordination elision modal neg possess
adverb-place be-have imperfect
agree-far agree-np agree-pred pronoun
neg time
agree-pred elision neg possess pronoun
adj-order agree-np clitic coordination neg
adverb-place elision future neg
adj-order adverb-place agree-np clitic coordination elision imperfect
agree-far elision pronoun relative
adverb-place elision neg
adj-order agree-np question
imperative
question
imperative
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
agree-np contraction coordination exchange neg sense
adverb-place existential subordinate
imperative
elision neg past
agree-np imperative neg
agree-np question relative
clitic past past-agree pronoun
agree-np clitic modal neg
existential number
agree-pred question
adverb-place country elision existential modal sense subordinate
past question
elision possess question
agree-pred coordination existential number
adj-order agree-np contraction elision imperative relative sense
agree-far agree-np compare elision pronoun relative
elision neg
agree-np imperative
agree-np contraction question
agree-np agree-pred possess pronoun
adj-order agree-np be-have contraction
adj-order adverb-place agree-np agree-pred elision modal number subordinate
be-have
clitic elision question
elision question sense
agree-pred
past past-agree pronoun relative
adverb-place clitic past possess pronoun
agree-pred elision neg possess subordinate
agree-far agree-pred country elision existential neg number relative subordinate
adverb-place be-have coordination elision neg
adverb-place agree-np agree-pred coordination imperfect
elision question
agree-np compare
question
question
adj-order adverb-place agree-np contraction coordination elision exchange neg past
adj-order adverb-place agree-np be-have elision neg
coordination country elision existential number
existential
adverb-place clitic past
clitic compare neg possess subordinate
adj-order agree-np coordination existential idiom imperfect number
elision idiom modal possess that
adj-order agree-np contraction coordination elision neg possess sense
compare existential subordinate
adverb-place coordination existential idiom number
elision neg possess subordinate
age be-have possess question
elision question sense
clitic clitic-order past pronoun
clitic question
agree-pred elision neg question
adj-order agree-np contraction existential modal number subordinate
compare pronoun
agree-pred pronoun
agree-far clitic clitic-order relative
country past past-agree
clitic past pronoun
coordination elision exchange neg possess
adverb-place agree-np agree-pred idiom imperfect
adj-order agree-np clitic question
agree-np elision question
adj-order agree-np be-have elision existential neg number subordinate time
adverb-place country subordinate
question
adj-order agree-np agree-pred country existential subordinate
agree-far agree-pred elision exchange relative subordinate
clitic past
agree-pred elision pronoun
agree-pred be-have elision neg subordinate
adj-order agree-np existential subordinate
adj-order agree-np possess question
clitic past pronoun relative
agree-pred imperfect past past-agree pronoun
agree-far agree-np relative sense
agree-np modal
adj-order agree-np elision existential number subordinate
future
adj-order agree-np agree-pred coordination existential imperfect
adverb-place coordination modal past possess
elision imperative relative
compare elision past past-agree pronoun relative
agree-np compare pronoun
adj-order agree-np agree-pred coordination existential imperfect number possess
adverb-place be-have clitic coordination elision future idiom imperfect neg
adj-order agree-np clitic coordination country exchange existential
past question sense
clitic clitic-order past past-agree
imperative
agree-np coordination elision neg past possess time
adj-order adverb-place agree-np be-have elision modal subordinate
be-have question
elision neg past
question
adj-order agree-np coordination elision existential number past
adj-order adverb-place agree-np
adj-order agree-np compare elision pronoun
clitic question
past question
clitic clitic-order past pronoun
agree-pred coordination exchange possess
modal question
imperative possess
contraction
adj-order adverb-place agree-far agree-np coordination elision existential relative
adverb-place clitic past possess pronoun
agree-np modal
exchange
clitic modal past possess pronoun
agree-pred elision neg possess pronoun
modal
agree-pred pronoun
elision question
adverb-place be-have country subordinate time
agree-np country time
elision question
elision question
adj-order adverb-place agree-np elision possess question
agree-pred elision neg
agree-pred
adverb-place clitic past pronoun
adj-order agree-np elision neg subordinate that
adj-order agree-np neg time
adverb-place age be-have elision number subordinate time
adverb-place agree-np contraction coordination elision exchange possess
contraction neg sense subordinate
plain
contraction elision neg past
contraction elision question sense
adj-order agree-np contraction modal possess subordinate
adj-order agree-np country question
agree-pred imperfect
clitic compare elision exchange subordinate
country question
elision possess question
adverb-place compare
adj-order agree-np elision existential idiom neg subordinate
elision existential number
adj-order agree-np clitic neg past past-agree pronoun
number past question
clitic clitic-order contraction past possess pronoun
neg question
past possess question
elision past past-agree pronoun relative
adverb-place clitic clitic-order
elision question
elision imperative neg possess
adverb-place country elision existential number possess subordinate
clitic
adj-order agree-np agree-pred elision neg past past-agree pronoun relative
agree-np be-have coordination idiom
adj-order agree-np clitic modal past possess pronoun
agree-pred pronoun
clitic clitic-order past pronoun
agree-pred imperfect past past-agree pronoun
elision exchange neg subordinate
adj-order adverb-place agree-np future
adj-order agree-np elision neg past past-agree pronoun relative
clitic past pronoun
question
agree-pred
adj-order agree-np contraction elision neg past past-agree pronoun relative
elision question
imperative
agree-np contraction elision neg past time
adj-order agree-np question
adj-order agree-np coordination modal
adj-order agree-np coordination exchange existential
elision past question sense
elision past past-agree time
adj-order agree-np coordination exchange existential
agree-pred question
time
agree-pred be-have coordination elision neg
adj-order agree-np be-have imperfect past past-agree pronoun relative
adverb-place agree-pred neg
compare elision
agree-np contraction exchange possess sense subordinate that
clitic past pronoun
adverb-place country elision neg possess relative subordinate
adverb-place agree-np clitic elision past pronoun relative
clitic coordination elision exchange modal time
elision question
adj-order agree-np compare coordination elision imperfect
adj-order agree-np be-have coordination exchange possess
coordination country elision modal neg time
adj-order agree-np clitic past past-agree pronoun relative
question sense
agree-np clitic elision past pronoun relative sense
agree-np elision imperative neg relative
adverb-place agree-np coordination elision modal sense time
agree-pred
possess question
question
modal
clitic clitic-order future
adj-order adverb-place agree-np elision neg number past
be-have imperfect
agree-pred be-have coordination imperfect
future
elision imperative
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
adj-order agree-np elision past past-agree question relative
adj-order age agree-np be-have question
agree-np clitic coordination elision neg possess time
elision past sense
clitic elision modal subordinate
adj-order agree-np elision past past-agree question relative
adj-order adverb-place agree-far agree-np coordination country possess
question
adverb-place clitic elision past past-agree pronoun relative
adverb-place contraction elision neg past sense
agree-np be-have elision neg
past past-agree possess pronoun sense
agree-far compare contraction pronoun
agree-np contraction
possess question sense
elision past past-agree possess relative
age be-have question
question
question
agree-np agree-pred elision neg pronoun
compare possess
agree-far agree-np past past-agree
clitic elision modal past pronoun relative
adj-order agree-np clitic contraction exchange existential number possess subordinate
clitic future neg question sense
past past-agree pronoun sense
adverb-place age be-have number
past past-agree question relative
agree-np compare elision pronoun
adj-order age agree-np be-have number
adj-order agree-far agree-np agree-pred elision modal past past-agree possess relative subordinate
contraction time
adj-order adverb-place agree-np coordination future number
country question
agree-np existential number
adj-order agree-np elision imperative neg past past-agree relative
clitic past pronoun
adverb-place future
modal question
question
adj-order agree-np be-have elision imperfect past past-agree pronoun relative sense
plain
past past-agree time
adverb-place elision idiom neg past
idiom imperative neg
agree-np clitic modal past past-agree relative subordinate time
elision possess pronoun
adj-order agree-np modal neg number time
agree-np coordination elision existential
elision neg past past-agree sense
agree-pred
be-have imperfect past past-agree pronoun sense
neg
be-have elision neg
adj-order agree-np possess question
adverb-place clitic clitic-order past pronoun
clitic elision past question
imperative
adverb-place agree-np clitic past pronoun
adverb-place future idiom possess
elision imperative neg
agree-far agree-pred coordination elision neg past past-agree relative
adj-order agree-np coordination country elision exchange existential
elision neg
adverb-place agree-pred idiom imperfect
adj-order agree-np agree-pred neg pronoun
elision future
adj-order agree-np contraction coordination exchange possess
adj-order agree-np agree-pred coordination number past time
question
adj-order agree-np agree-pred contraction coordination elision imperfect past past-agree time
clitic elision past question
agree-np coordination neg number
clitic clitic-order modal past past-agree pronoun relative
adverb-place agree-np coordination exchange
clitic contraction past possess pronoun
clitic elision number past question
adverb-place be-have imperfect
adverb-place country neg subordinate
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
adj-order adverb-place agree-far agree-np modal neg subordinate
clitic past pronoun
elision question
clitic modal possess time
agree-pred neg number possess subordinate time
agree-pred
question
agree-far clitic elision number past relative
agree-np past
neg past past-agree
adj-order agree-np agree-pred question
adj-order agree-far agree-np agree-pred compare elision neg possess relative subordinate
agree-np agree-pred exchange possess subordinate
adverb-place agree-far clitic elision future
number past question
clitic possess
past past-agree
elision exchange possess
adj-order agree-np imperative possess
adj-order agree-np agree-pred elision existential possess subordinate
clitic past pronoun
be-have imperfect possess
adj-order adverb-place agree-np country past past-agree
adj-order agree-np imperative neg
agree-np be-have coordination possess
adj-order agree-np agree-pred existential possess subordinate
adj-order agree-np contraction future neg
clitic question
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
question
elision question
neg
adverb-place clitic past pronoun
agree-np clitic coordination modal possess sense
elision possess question
adverb-place agree-np exchange
agree-far compare relative
adj-order agree-np coordination existential number
adj-order agree-np existential number
elision question
elision exchange possess
adj-order agree-np imperative neg
agree-np contraction exchange possess subordinate
adverb-place contraction idiom past sense
adj-order agree-np clitic past pronoun
agree-pred imperfect
adverb-place question
adverb-place coordination country past past-agree
adverb-place agree-np neg number
clitic modal past pronoun
adj-order agree-np clitic coordination exchange number
clitic contraction coordination exchange modal possess
adverb-place agree-np compare coordination elision
adj-order agree-np contraction elision exchange possess
adverb-place clitic exchange
adverb-place contraction coordination past
elision question
agree-np agree-pred possess pronoun
adj-order adverb-place agree-np clitic past pronoun sense
adj-order agree-np elision imperative relative
adj-order agree-np agree-pred elision pronoun
question
adverb-place clitic future idiom
clitic modal past possess pronoun
agree-far agree-np time
agree-np imperative possess
adverb-place agree-np past
elision question
adj-order adverb-place agree-np contraction coordination country past
clitic modal question
clitic time
contraction existential modal subordinate
adverb-place clitic elision past
agree-far agree-np compare elision past past-agree pronoun relative
adverb-place coordination possess time
adj-order agree-np agree-pred coordination modal
contraction future neg sense time
adj-order adverb-place agree-np country neg
adverb-place
question
adj-order agree-np be-have coordination possess time
agree-np agree-pred coordination elision idiom neg number past possess
adj-order adverb-place agree-np country existential modal number subordinate
clitic elision past possess pronoun
contraction country existential number sense subordinate
adj-order agree-np elision idiom imperative neg
adverb-place neg number
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np clitic clitic-order time
contraction imperfect sense
adj-order agree-np past past-agree pronoun
clitic exchange possess subordinate
past past-agree pronoun sense
adj-order agree-np compare elision idiom neg subordinate
past question
adverb-place agree-pred coordination modal that
elision neg
be-have time
adj-order agree-np existential
adj-order agree-np idiom imperative
adj-order agree-far agree-np agree-pred coordination modal
adverb-place country idiom past past-agree possess
adj-order adverb-place agree-far agree-np be-have imperfect past past-agree relative
imperative
country question
clitic neg question
adverb-place agree-far contraction coordination elision exchange relative sense that
adverb-place be-have elision neg
agree-far agree-pred past past-agree pronoun relative sense
adj-order agree-np neg sense
adj-order agree-np clitic clitic-order past pronoun
compare
adj-order adverb-place agree-np elision possess
existential number
adj-order agree-np elision idiom past past-agree relative
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np coordination elision existential neg
elision exchange neg subordinate
elision question
agree-pred elision idiom neg pronoun
adj-order agree-np existential idiom
agree-np clitic clitic-order past pronoun relative
agree-np imperative
adj-order age agree-np be-have coordination existential number
adverb-place sense time
idiom question
adj-order agree-np compare contraction coordination past past-agree possess
be-have possess sense subordinate time
past past-agree
agree-pred elision question relative
adj-order agree-np possess question
clitic clitic-order modal past pronoun
be-have
elision question
imperative possess
adj-order adverb-place agree-np future idiom past past-agree relative
adj-order agree-np clitic coordination past time
agree-np contraction elision neg past possess
agree-np past past-agree pronoun relative sense
agree-pred elision neg pronoun
contraction past
imperative
adj-order agree-np compare elision past past-agree relative
imperative
adverb-place agree-np compare possess
adj-order agree-np agree-pred elision pronoun
adj-order adverb-place agree-np coordination sense
agree-np coordination country elision neg
adverb-place agree-pred
existential
possess question
adverb-place clitic contraction elision possess subordinate
agree-np elision existential number
adj-order adverb-place agree-np subordinate
adverb-place sense
clitic compare past past-agree possess pronoun relative
elision
elision question sense
clitic coordination exchange modal number possess
adverb-place
adj-order agree-np elision past possess question
adj-order agree-np clitic coordination exchange past
plain
past possess
clitic clitic-order past pronoun
adj-order agree-np be-have coordination elision neg possess time
adj-order agree-np be-have elision existential neg subordinate
adverb-place agree-np clitic past past-agree relative time
clitic clitic-order future
compare elision past past-agree relative
adj-order agree-far agree-np agree-pred coordination possess
adverb-place agree-np be-have number subordinate
adj-order agree-np elision imperative neg
adverb-place
agree-np elision existential number possess subordinate
be-have imperfect
adverb-place
adj-order adverb-place agree-np coordination elision existential possess
past
adj-order agree-np imperfect possess sense time
modal
agree-far compare relative
agree-far agree-np imperfect
agree-pred pronoun
adj-order agree-np past past-agree possess pronoun sense
clitic elision modal past pronoun
agree-pred pronoun
adj-order adverb-place agree-np contraction sense
clitic clitic-order elision past possess pronoun
elision question
elision imperative neg
adj-order agree-np coordination exchange
adj-order agree-np clitic clitic-order number time
agree-np question
clitic elision past possess pronoun
age be-have elision question relative sense
elision question
agree-np number
clitic elision
agree-np elision possess question
adj-order agree-np clitic coordination country existential time
elision question sense
clitic modal past possess pronoun
adj-order agree-np contraction past past-agree possess pronoun
clitic contraction coordination elision neg past sense
elision subordinate
elision imperative neg possess
age be-have number
agree-pred imperfect
agree-pred question
adj-order agree-np possess question
clitic clitic-order elision past possess pronoun
adj-order agree-np imperative possess
agree-far agree-pred elision neg past past-agree pronoun relative
adverb-place agree-np agree-pred imperfect
adj-order agree-np coordination elision exchange neg possess
agree-np
adj-order agree-np elision neg subordinate
adverb-place agree-pred imperfect
modal question
adj-order agree-np past
adverb-place agree-np country existential
adverb-place agree-np agree-pred be-have coordination elision imperfect
adverb-place clitic elision past possess pronoun
clitic question
past
adverb-place modal
existential
adverb-place clitic contraction possess sense that
age be-have question
adverb-place number past
clitic clitic-order elision neg
adverb-place clitic clitic-order elision past pronoun
adverb-place clitic elision past past-agree pronoun relative
plain
agree-np existential
elision neg past possess
adj-order agree-np be-have imperfect past past-agree pronoun
adj-order agree-np contraction coordination country time
contraction imperative possess
agree-pred elision neg pronoun
coordination existential idiom neg
country existential
elision neg past sense time
agree-np compare question relative
adverb-place country
elision neg past past-agree pronoun sense
adj-order agree-np country question
adj-order adverb-place agree-np agree-pred clitic coordination
adverb-place agree-np coordination existential modal number
adj-order agree-np contraction question sense
adj-order agree-np question relative
agree-np coordination existential
adj-order agree-np compare contraction possess pronoun
adj-order agree-np contraction coordination existential number past sense
imperative
agree-pred neg
adj-order adverb-place agree-np coordination country future idiom
agree-pred coordination elision imperfect neg number sense
be-have country elision neg sense subordinate time
adj-order adverb-place agree-far agree-np be-have coordination elision idiom imperfect relative
adverb-place agree-pred coordination imperfect sense time
adj-order age agree-np be-have elision possess question
agree-far coordination elision neg past possess relative sense time
agree-np imperative neg
adj-order adverb-place agree-np be-have imperfect
adj-order agree-np elision
question
adj-order agree-np clitic compare coordination modal number possess
clitic coordination exchange future time
adj-order agree-far agree-np compare elision pronoun relative sense
exchange possess
adj-order agree-np exchange
number question
adj-order agree-np question sense
agree-np country modal
agree-np elision
agree-np coordination existential idiom past time
agree-np country existential
adj-order agree-np past past-agree pronoun
adj-order adverb-place agree-np contraction idiom past possess relative
adverb-place country existential number subordinate
adverb-place agree-np neg
contraction coordination existential modal number
adverb-place clitic coordination country existential idiom number past
adj-order agree-np country elision exchange existential subordinate
agree-far agree-np agree-pred possess pronoun
agree-far elision modal neg past past-agree relative sense subordinate
imperative neg
elision neg past past-agree pronoun relative
pronoun
agree-np contraction coordination imperfect number past sense time
adj-order agree-far agree-np agree-pred coordination exchange imperfect
clitic elision past possess pronoun
adj-order agree-np question
agree-np imperative
agree-np country elision existential number subordinate
adj-order agree-np agree-pred coordination existential number
clitic elision past past-agree pronoun sense
elision question
question
past question
adj-order agree-far agree-np pronoun sense
compare question
adj-order agree-np elision question
coordination country elision existential neg number past
adj-order agree-far agree-np agree-pred elision imperfect past past-agree relative
adverb-place clitic possess subordinate time
adverb-place agree-pred idiom imperfect possess
clitic past possess pronoun
coordination exchange future
modal question sense
be-have possess
clitic coordination elision exchange modal past past-agree relative
agree-np country past question
adverb-place agree-np elision neg past
adj-order adverb-place agree-np coordination number time
elision future neg past past-agree relative
agree-far clitic coordination exchange past relative
elision past possess
adj-order agree-np agree-pred neg
adj-order agree-np country existential number
neg
adverb-place modal
agree-pred elision neg
adverb-place past sense
adverb-place clitic elision past pronoun
agree-np compare elision past past-agree pronoun relative
adverb-place country
imperfect
agree-np clitic coordination modal number possess time
elision question
adverb-place agree-np country modal subordinate time
adverb-place question
adverb-place agree-np agree-pred imperfect
adj-order agree-far agree-np agree-pred pronoun relative
coordination existential
adj-order agree-np exchange
adverb-place future idiom possess
elision existential
past sense
possess time
adverb-place
adj-order agree-np possess pronoun
agree-np compare past past-agree possess pronoun relative sense
agree-pred neg
adj-order agree-np modal subordinate
agree-np contraction modal
agree-np clitic question
adverb-place agree-np country neg possess subordinate
agree-np elision pronoun sense
adverb-place contraction existential number
clitic neg question
adj-order adverb-place agree-np compare coordination neg possess
adverb-place agree-np clitic past pronoun
adverb-place subordinate time
adverb-place contraction future sense
imperative possess
adverb-place clitic exchange
adverb-place clitic neg
clitic neg time
elision imperative neg
adverb-place coordination elision existential neg
country future question
adverb-place agree-pred
existential
adverb-place modal neg relative subordinate
coordination neg sense
agree-np clitic clitic-order elision past pronoun relative
agree-pred question
adverb-place coordination elision existential sense
elision question
adj-order agree-np be-have clitic coordination
adj-order agree-np country neg
adj-order adverb-place agree-np coordination modal
agree-far compare relative
adverb-place clitic existential idiom number relative subordinate
adj-order agree-np be-have contraction coordination imperfect modal possess
adj-order agree-np clitic clitic-order past possess pronoun
future time
adj-order agree-np compare
modal neg past past-agree pronoun relative
question
imperfect
adj-order agree-np existential number
adj-order agree-np number time
adj-order agree-np clitic past pronoun
adj-order agree-np clitic possess question
adj-order agree-np past possess question
agree-np possess question
adj-order agree-np number
agree-np agree-pred imperfect past past-agree pronoun sense
contraction modal
adverb-place clitic clitic-order past pronoun
adj-order agree-np compare possess
adverb-place clitic future idiom sense
agree-np elision neg
agree-pred elision possess pronoun
elision existential
contraction elision modal sense subordinate
adj-order adverb-place agree-np contraction country elision modal subordinate
contraction elision neg past past-agree possess pronoun sense
adj-order agree-np elision question
adverb-place agree-np clitic neg past past-agree
country elision modal question
agree-pred imperfect
clitic elision past pronoun
adj-order agree-far agree-np agree-pred neg past past-agree pronoun relative
elision question relative
agree-far agree-np agree-pred elision pronoun relative
adj-order agree-np contraction elision question relative
question
adj-order agree-np elision neg pronoun
elision neg past past-agree pronoun sense
clitic clitic-order past possess pronoun
coordination elision exchange neg
adj-order adverb-place agree-np contraction coordination exchange future
be-have elision neg
be-have clitic coordination exchange
sense
clitic past past-agree
clitic clitic-order modal
agree-pred coordination elision imperfect neg
clitic elision past pronoun
agree-np agree-pred
adverb-place modal
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
agree-np question relative sense
adj-order agree-np clitic number question
clitic past pronoun
country question
elision neg past past-agree pronoun
number question
agree-far agree-pred elision past past-agree pronoun relative
adverb-place past
adj-order adverb-place agree-far agree-np elision neg past past-agree relative sense that
question
clitic clitic-order future
be-have elision neg
contraction coordination elision neg possess time
agree-np agree-pred coordination existential imperfect
agree-pred neg
imperative neg possess
imperative
adj-order agree-far agree-np be-have elision imperfect relative
adj-order agree-np agree-pred coordination neg time
clitic elision past past-agree question
adj-order age agree-np be-have possess question
be-have
clitic clitic-order past possess pronoun
agree-np clitic past possess pronoun relative
adverb-place country future idiom
clitic clitic-order elision modal
adj-order agree-np contraction modal past relative sense
adj-order adverb-place agree-far agree-np past past-agree relative subordinate
agree-np question
agree-np coordination elision existential
plain
country future
elision neg past past-agree pronoun
adj-order agree-np existential number
clitic coordination elision exchange past past-agree
elision question
be-have coordination country idiom imperfect possess time
adverb-place clitic past possess pronoun
agree-pred possess
adj-order adverb-place agree-np compare coordination country past past-agree possess
agree-np imperative possess
agree-np agree-pred coordination neg
agree-pred imperfect
elision possess question
be-have compare coordination elision possess
agree-pred elision pronoun
adj-order adverb-place agree-far agree-np clitic coordination exchange possess relative
adj-order agree-np agree-pred coordination elision existential idiom neg
adverb-place agree-np agree-pred
adj-order agree-np clitic coordination elision exchange neg number relative
be-have elision neg
agree-np
elision question
clitic contraction elision modal past possess pronoun
agree-np agree-pred coordination modal that
clitic elision modal
adverb-place be-have imperfect
plain
agree-np clitic neg
imperative neg
agree-np existential number
question
existential
adj-order agree-np
clitic neg past
elision neg possess subordinate
adverb-place coordination number sense time
agree-np clitic subordinate time
agree-np clitic past past-agree pronoun relative sense
adverb-place be-have coordination
adverb-place contraction past sense
imperative neg
agree-pred contraction neg sense subordinate
adj-order agree-np agree-pred elision neg past past-agree pronoun relative sense
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
agree-np possess time
imperative
adj-order agree-np agree-pred elision neg possess
adverb-place clitic future
adj-order agree-np number
agree-pred pronoun
clitic elision question
adverb-place modal neg
elision imperative neg
question
agree-np agree-pred elision imperfect past past-agree pronoun relative sense
agree-pred elision question
clitic elision question that
agree-np clitic exchange subordinate
agree-np neg time
adj-order agree-np contraction coordination elision exchange neg
possess question
clitic elision past pronoun
past past-agree pronoun
adj-order agree-np imperative
agree-far agree-pred elision neg pronoun relative sense
adj-order adverb-place agree-np be-have contraction elision exchange possess subordinate
clitic elision question
adj-order adverb-place agree-np compare number
agree-pred elision neg pronoun
elision question
adj-order agree-np clitic contraction coordination exchange
be-have coordination imperfect neg
plain
agree-np clitic elision sense
age be-have possess question
agree-np elision modal neg subordinate time
agree-far clitic coordination elision future modal neg relative
clitic past pronoun
adj-order agree-np agree-pred possess pronoun
agree-pred
adj-order agree-np elision imperative neg
adj-order agree-np clitic past possess pronoun relative
adj-order age agree-np be-have clitic coordination number that
adj-order agree-np modal subordinate
adj-order agree-np agree-pred coordination elision modal time
clitic past time
imperfect
adj-order agree-np agree-pred pronoun
adj-order agree-far agree-np agree-pred coordination elision imperfect relative sense
agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np coordination neg
adj-order adverb-place age agree-np be-have coordination elision number past possess
agree-far agree-pred clitic coordination imperfect neg past relative
elision time
agree-np possess question sense
agree-np agree-pred coordination imperfect
be-have contraction imperfect past past-agree pronoun
clitic question
adj-order adverb-place agree-np coordination idiom modal past possess
adj-order adverb-place agree-np coordination elision existential past past-agree
adverb-place clitic
future time
neg past past-agree
compare possess
adj-order agree-np compare elision possess pronoun
adverb-place contraction neg possess sense subordinate
elision neg possess
adj-order agree-np elision exchange existential possess subordinate
adj-order agree-np elision existential
clitic clitic-order past pronoun
adj-order agree-np past past-agree pronoun
compare elision neg possess subordinate time
elision imperative
adj-order agree-np coordination country elision existential number past past-agree relative
clitic elision neg past past-agree time
adverb-place clitic elision
elision question
compare existential number subordinate
past
adverb-place coordination country number time
adverb-place coordination country existential neg number
adj-order adverb-place agree-np coordination elision imperfect neg past
possess question
clitic elision neg possess time
elision imperative possess
agree-pred imperfect past past-agree pronoun
adverb-place agree-np clitic coordination elision possess
existential number
agree-pred elision neg question
agree-np elision existential modal possess subordinate
agree-np clitic
adj-order agree-np exchange possess
adj-order adverb-place agree-np clitic past possess pronoun
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
adj-order agree-np coordination imperfect
adj-order agree-np contraction past past-agree pronoun relative
question
contraction coordination imperfect sense time
elision question
agree-np agree-pred
adj-order agree-np clitic past pronoun
idiom
elision neg past
agree-pred imperfect number
adj-order agree-np past question
adj-order agree-np be-have possess question
clitic neg
adj-order adverb-place agree-np be-have contraction coordination elision imperfect neg
adj-order agree-np contraction imperative past past-agree relative
adj-order agree-np imperative possess
adj-order agree-np past possess
agree-pred elision
clitic past pronoun
clitic contraction coordination exchange sense time
agree-np clitic clitic-order past possess pronoun
clitic clitic-order elision past pronoun
time
modal sense subordinate
agree-np coordination country existential
adverb-place clitic coordination elision future neg sense
adj-order adverb-place agree-np elision modal neg possess sense subordinate
agree-np clitic past pronoun
agree-pred imperfect past past-agree pronoun
possess question
adj-order agree-np elision possess question
adj-order adverb-place agree-np contraction coordination existential past
question
adj-order agree-np clitic past pronoun
exchange possess
agree-np clitic modal past pronoun
adverb-place existential
elision neg past past-agree pronoun
adj-order agree-np contraction coordination elision exchange future neg possess
possess
adverb-place agree-far agree-pred elision neg
adj-order agree-np contraction coordination elision past time
adj-order adverb-place agree-np existential number subordinate
question sense
adj-order agree-np contraction elision exchange neg possess subordinate time
agree-np elision question
clitic possess question
agree-np elision imperative
imperative
adj-order agree-np coordination past time
adverb-place elision exchange
modal question
be-have neg sense subordinate
adverb-place coordination country elision neg past relative
adj-order agree-np contraction question
adverb-place possess
modal number question
age be-have question relative
elision exchange
compare possess question
agree-far agree-np agree-pred past past-agree pronoun relative sense
agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-np be-have
adverb-place modal possess subordinate
adverb-place country elision existential subordinate
agree-np coordination country neg possess
question
adverb-place agree-np modal subordinate
elision question
agree-far agree-np compare contraction pronoun
age be-have number
contraction existential modal number subordinate
clitic coordination exchange imperfect
adj-order agree-np agree-pred coordination existential imperfect
agree-pred elision neg pronoun
clitic elision question
clitic past past-agree time
adverb-place past sense
be-have
adj-order agree-np clitic elision
agree-np agree-pred compare elision number possess subordinate
adj-order agree-np coordination elision existential neg number past past-agree
adj-order adverb-place agree-np future
agree-far clitic elision modal past past-agree relative time
imperative neg
be-have elision
possess question
agree-np
agree-pred elision neg question
elision imperative
adverb-place past
adverb-place agree-pred
adj-order agree-np compare subordinate
clitic clitic-order past pronoun
agree-pred possess pronoun
adverb-place be-have
adverb-place agree-np elision idiom past possess
plain
age be-have question
clitic past pronoun
age be-have elision number
adj-order adverb-place agree-np coordination neg
neg
agree-np country neg past past-agree pronoun
clitic future question
adverb-place contraction elision existential idiom number sense subordinate
agree-far agree-pred contraction coordination relative time
elision neg
contraction coordination imperfect neg past past-agree sense time
elision question
adj-order agree-np contraction
adj-order agree-np agree-pred compare possess subordinate
adverb-place future neg
agree-far agree-np clitic clitic-order elision possess
be-have elision neg
adj-order agree-np clitic past possess pronoun
adj-order adverb-place agree-np contraction coordination elision neg sense
agree-np question
adj-order agree-np existential
elision past past-agree question relative
adverb-place be-have contraction modal possess subordinate
adj-order adverb-place agree-np contraction elision subordinate time
adj-order agree-np imperative
adj-order agree-np elision imperative
elision possess question
coordination elision existential idiom neg past
possess question
adj-order agree-np question
agree-pred possess pronoun
idiom question
clitic elision number past past-agree time
agree-np clitic compare coordination exchange
adj-order agree-np agree-pred possess subordinate
country existential number
agree-np idiom pronoun sense
adj-order agree-np compare pronoun
contraction elision modal
clitic past possess pronoun
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np coordination country existential future number sense
be-have elision time
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np clitic past possess pronoun
adj-order agree-np coordination existential modal
modal time
adj-order age agree-np be-have elision past past-agree question relative
clitic elision question
clitic clitic-order past possess pronoun
adj-order agree-np compare pronoun
agree-far elision relative subordinate
adverb-place elision neg past
agree-np clitic neg
adj-order adverb-place agree-np contraction neg sense subordinate
agree-pred imperfect past past-agree possess pronoun
agree-np clitic possess
adj-order agree-np imperative possess
agree-np elision existential
agree-far agree-pred existential subordinate
adj-order agree-np existential possess
adj-order agree-np compare coordination
question
be-have
adverb-place agree-np coordination idiom past possess
question
question
clitic modal possess question
past past-agree pronoun
be-have
adj-order agree-np elision question
elision imperative possess
clitic clitic-order past pronoun
clitic elision question
agree-pred elision imperfect possess
clitic past possess pronoun
adj-order agree-np clitic contraction coordination existential neg
adj-order agree-np compare contraction elision exchange subordinate
adj-order agree-np contraction coordination exchange existential
adj-order agree-far agree-np be-have elision relative subordinate
agree-far agree-pred coordination elision future time
adj-order agree-np possess question
agree-np clitic past pronoun
adj-order agree-np clitic compare elision relative subordinate
elision question
elision existential neg subordinate
adj-order adverb-place agree-np agree-pred be-have coordination elision neg
elision exchange possess
coordination elision existential number time
agree-np
coordination existential number
agree-far agree-np compare elision past past-agree pronoun relative sense
clitic elision past pronoun
exchange
agree-far agree-pred be-have coordination possess relative time
elision imperative neg
adverb-place clitic subordinate
adverb-place contraction elision neg past sense
agree-pred question
modal possess question
number question sense
elision question
imperative
adj-order adverb-place agree-np coordination elision exchange possess
be-have contraction imperfect past past-agree pronoun
adj-order agree-np elision number question
clitic elision modal past pronoun
imperative possess
agree-pred
imperative
elision past past-agree question relative
compare
elision question
agree-pred neg subordinate
neg question
question sense
imperfect
clitic elision question
adj-order agree-np agree-pred question
adverb-place agree-np coordination country existential
adverb-place clitic country subordinate
elision neg
agree-far agree-pred clitic coordination imperfect relative
plain
adj-order agree-np clitic past pronoun
adj-order agree-np elision past past-agree question relative
agree-pred imperfect
adj-order agree-far agree-np be-have elision neg subordinate time
adj-order agree-far agree-np agree-pred elision past past-agree pronoun relative
adj-order agree-np be-have coordination modal time
age agree-np be-have number possess
coordination elision future neg past possess sense
contraction question
adj-order agree-np clitic elision past pronoun relative
clitic past pronoun
adverb-place agree-np elision modal neg subordinate
adverb-place elision idiom neg past
age be-have elision question relative
adj-order adverb-place agree-np be-have coordination neg possess time
imperfect possess question
adj-order agree-np elision number question
clitic question
compare modal possess relative
be-have
clitic clitic-order past pronoun
imperfect question
adj-order agree-np elision neg past question
adj-order adverb-place agree-far agree-np agree-pred idiom imperfect
agree-pred contraction coordination existential imperfect
imperfect sense
be-have
adverb-place agree-np number past
adj-order agree-np compare elision neg possess subordinate
existential number
adj-order agree-np clitic past pronoun
adverb-place clitic neg
adj-order agree-np imperfect question
past past-agree pronoun sense
country existential
clitic past pronoun
elision pronoun
clitic imperfect
adj-order agree-np imperfect
adverb-place be-have imperfect number
adj-order adverb-place agree-far agree-np elision past
adj-order adverb-place agree-far agree-np be-have clitic exchange subordinate
adj-order adverb-place agree-np compare elision subordinate
agree-np imperative
be-have clitic elision past question relative
adverb-place agree-pred clitic neg subordinate time
coordination country existential idiom
adj-order adverb-place agree-np clitic coordination number
adj-order agree-np be-have country existential number possess subordinate
adverb-place
adj-order adverb-place agree-np clitic elision past pronoun
clitic clitic-order past pronoun relative
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
adj-order agree-np compare
adj-order agree-np agree-pred contraction elision imperfect neg number past relative
elision question
clitic modal past pronoun
adj-order agree-np
clitic elision past pronoun
adj-order agree-np clitic elision modal past possess pronoun
clitic coordination exchange past
be-have imperfect past past-agree pronoun
adj-order agree-np agree-pred clitic clitic-order imperfect past pronoun relative
be-have
adj-order adverb-place agree-np clitic past past-agree pronoun relative
age agree-np be-have possess question
adj-order adverb-place agree-np future
age be-have number
contraction exchange
existential
adj-order agree-np elision neg past past-agree pronoun relative
adj-order adverb-place agree-np exchange possess subordinate
clitic elision modal past possess pronoun
clitic country neg past past-agree pronoun relative
agree-far clitic past past-agree relative
age be-have elision question relative
clitic past possess pronoun
adj-order agree-np be-have compare elision imperfect past past-agree pronoun relative
agree-np agree-pred elision possess pronoun
clitic elision modal past possess pronoun
elision question
neg
adj-order agree-np clitic country existential idiom number subordinate
agree-pred subordinate
adj-order adverb-place agree-np clitic neg subordinate
imperative
plain
agree-np agree-pred exchange possess subordinate
adverb-place coordination elision possess time
clitic elision neg past past-agree pronoun
clitic
adj-order agree-np number past
adj-order agree-np contraction imperative possess
adj-order agree-np clitic elision past pronoun
adverb-place coordination elision neg past past-agree relative
agree-np coordination country existential number
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
adj-order agree-np question
coordination elision modal neg past past-agree
modal sense
adj-order agree-far agree-np clitic neg
country elision time
contraction elision question sense
agree-far imperfect
agree-pred contraction elision existential number subordinate
clitic question
adj-order adverb-place agree-np be-have elision idiom modal neg number possess subordinate
elision
clitic clitic-order past pronoun
agree-pred question
adverb-place clitic past pronoun
agree-far clitic
clitic coordination exchange existential possess
elision question
agree-np
imperative possess
adj-order agree-np clitic elision modal question
adj-order agree-far agree-np be-have elision imperfect
question
elision modal question
adverb-place clitic coordination country exchange modal neg
agree-pred coordination elision imperfect
adj-order agree-np be-have contraction coordination imperfect modal number
clitic past pronoun
agree-pred imperfect possess
adj-order agree-np imperative possess
agree-np agree-pred imperfect question relative
agree-np clitic elision past past-agree pronoun sense
adverb-place future neg
adj-order adverb-place agree-np agree-pred coordination elision neg possess
agree-pred clitic modal neg subordinate time
agree-pred coordination imperfect
agree-pred elision pronoun
existential
agree-pred pronoun
contraction elision past question sense
agree-far clitic past past-agree relative
adj-order adverb-place agree-np number past
elision past possess question
agree-far agree-np coordination country elision past past-agree relative
be-have modal past past-agree possess relative subordinate
adj-order agree-np question
existential number
adverb-place agree-far elision neg past past-agree possess relative sense subordinate
adj-order adverb-place agree-np clitic elision past possess pronoun
adverb-place be-have elision neg relative
agree-pred coordination possess
agree-pred coordination existential number possess
agree-far agree-pred pronoun relative
past time
adverb-place agree-far elision past past-agree relative
adj-order adverb-place agree-np coordination elision existential future number
clitic clitic-order modal past pronoun relative
adj-order agree-np coordination exchange existential
imperative neg
compare
adj-order agree-np imperfect possess
agree-far agree-np compare pronoun
adj-order adverb-place agree-np clitic elision past pronoun
imperative possess
elision exchange
question relative
adverb-place agree-np coordination existential future idiom
clitic elision modal past past-agree pronoun relative sense
agree-np agree-pred coordination existential imperfect possess
question
agree-np clitic past pronoun
adj-order agree-np elision modal neg subordinate time
agree-np clitic past pronoun
elision question
adverb-place coordination country existential neg sense
agree-np clitic clitic-order past pronoun
adj-order adverb-place agree-np clitic clitic-order elision past possess pronoun
adverb-place agree-np clitic clitic-order past pronoun
adj-order agree-np clitic contraction past pronoun
adverb-place clitic exchange
adverb-place clitic clitic-order modal
adj-order agree-np clitic elision exchange neg subordinate time
agree-np agree-pred elision pronoun
agree-pred
adj-order agree-np agree-pred imperfect past past-agree pronoun
adverb-place contraction question sense
imperfect past past-agree question relative
clitic elision past pronoun
adverb-place agree-np existential number
agree-far coordination elision exchange past past-agree possess relative
elision existential
adverb-place clitic clitic-order
clitic question
clitic coordination exchange past
agree-np coordination country existential
adverb-place past possess
agree-pred elision neg
adj-order agree-np compare
elision modal
adj-order agree-np imperative neg
adj-order agree-np agree-pred pronoun
future time
past past-agree pronoun
agree-np agree-pred coordination existential imperfect
adverb-place agree-far elision neg past possess relative
adj-order agree-np imperative
adverb-place agree-pred
elision future neg
agree-np clitic time
agree-pred neg
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np coordination existential idiom imperfect
agree-np clitic elision past pronoun relative
adverb-place clitic compare subordinate
neg
elision neg past past-agree pronoun relative
adj-order agree-np elision question
adverb-place agree-pred neg subordinate
agree-pred
adj-order agree-np question
contraction past past-agree
adverb-place clitic elision past past-agree
agree-pred question
question
agree-pred possess pronoun
adj-order agree-np clitic clitic-order past pronoun relative
agree-far past past-agree pronoun relative
adj-order agree-np agree-pred possess
modal number
elision question
agree-np pronoun sense
adj-order agree-np agree-pred sense subordinate
agree-pred coordination neg
agree-np imperative
elision past question
adj-order agree-np clitic coordination elision exchange existential
adj-order agree-np clitic elision modal past possess pronoun
agree-pred coordination neg time
compare pronoun
adverb-place agree-np coordination neg
agree-pred possess
adj-order agree-np elision existential possess subordinate
agree-np clitic clitic-order past possess pronoun
contraction past sense
clitic coordination country elision existential possess
elision neg past
agree-np clitic past pronoun
past question
elision question
adverb-place agree-np clitic past past-agree pronoun relative
be-have elision subordinate time
elision question
adverb-place coordination past time
agree-np clitic past pronoun
agree-far be-have elision imperfect
clitic
past past-agree possess pronoun
agree-np imperative
adj-order adverb-place agree-np modal neg subordinate
adj-order agree-np imperative relative
adj-order agree-np coordination elision exchange existential number possess
imperative possess
adverb-place clitic elision idiom past past-agree
adj-order adverb-place agree-np clitic elision existential number subordinate
agree-pred
adj-order adverb-place agree-np elision modal relative
adj-order adverb-place agree-np neg
be-have contraction country existential number possess subordinate
agree-np future neg time
agree-far clitic imperfect
agree-far agree-pred coordination imperfect relative sense
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np elision question
age agree-pred be-have coordination number
agree-np imperative
agree-np compare pronoun
adj-order adverb-place agree-np contraction elision sense subordinate
adj-order agree-np pronoun
be-have imperfect past past-agree pronoun sense
neg
adverb-place agree-far agree-np be-have possess relative sense that
adj-order adverb-place agree-np agree-pred contraction coordination
adj-order agree-np agree-pred coordination elision
coordination country neg time
possess question sense
agree-np
agree-pred elision question
future neg
clitic elision past pronoun
past possess question
adj-order agree-np future neg possess question
clitic coordination exchange existential number
adverb-place coordination elision idiom neg past
elision question
agree-far clitic past past-agree relative
adj-order agree-np clitic time
agree-pred
idiom question
agree-pred pronoun
agree-np elision neg past past-agree pronoun sense
agree-np contraction coordination existential past
agree-pred elision neg pronoun
elision question
elision question
adverb-place
neg sense time
clitic clitic-order past past-agree pronoun relative
clitic modal question
agree-far agree-np compare contraction elision possess relative
adverb-place clitic clitic-order past possess pronoun
agree-pred elision pronoun
adj-order agree-np coordination existential number sense
agree-far agree-pred elision modal past past-agree relative sense subordinate
agree-pred coordination elision imperfect number past past-agree
adverb-place clitic modal neg
agree-pred
adj-order adverb-place agree-np modal subordinate
be-have clitic coordination elision possess
adj-order agree-np coordination elision existential neg number
clitic past question
adj-order adverb-place agree-np clitic modal subordinate time
adj-order agree-np elision neg past past-agree possess pronoun
agree-pred neg
adj-order age agree-np be-have contraction coordination future neg number
adverb-place past
adj-order agree-far agree-np elision past
adj-order agree-np possess
question
future number
adj-order agree-np contraction modal number question
imperative
clitic elision question
future neg sense
adj-order agree-np elision subordinate time
future number
agree-pred possess question
adj-order agree-np coordination existential past possess relative
adj-order agree-np clitic contraction elision modal past question relative
be-have imperfect
adj-order agree-np contraction future neg relative
adj-order agree-np question
clitic idiom question
clitic clitic-order past pronoun
adj-order agree-np agree-pred idiom
elision neg question
compare pronoun
elision question
adj-order agree-np imperative past past-agree relative
contraction imperfect
compare possess pronoun
adverb-place clitic past possess pronoun
neg sense
adj-order adverb-place agree-far agree-np coordination elision modal neg past relative sense
question
agree-np agree-pred imperfect
adverb-place clitic past pronoun
elision question
adverb-place agree-np country elision
adj-order agree-far agree-np coordination elision modal possess
adj-order agree-np existential number
elision question
adj-order agree-far agree-np agree-pred
adverb-place past
agree-np idiom modal question
agree-np question sense
adverb-place agree-np contraction elision exchange modal subordinate
agree-pred coordination time
adj-order agree-np contraction elision existential number subordinate
agree-pred possess pronoun
agree-pred possess question
adj-order agree-np compare idiom past past-agree pronoun relative
agree-pred future imperfect neg relative
agree-np compare possess pronoun
adj-order adverb-place agree-np elision subordinate
agree-far contraction elision pronoun sense
adverb-place future idiom
adverb-place clitic
adverb-place compare possess
adverb-place agree-far agree-pred be-have coordination country elision neg possess relative
idiom neg possess sense
adj-order agree-np agree-pred idiom modal subordinate
adj-order agree-np elision imperative
past question sense
clitic clitic-order past past-agree pronoun relative
agree-np clitic elision number subordinate
adverb-place sense
age be-have country modal neg number sense subordinate
agree-far agree-pred
possess question
agree-pred be-have contraction possess subordinate
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
be-have clitic past pronoun relative
adj-order agree-np imperative
coordination elision exchange future possess
agree-np existential number
compare contraction coordination elision future sense time
adj-order adverb-place agree-np clitic clitic-order past pronoun
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-np compare elision possess pronoun
coordination imperfect possess sense
adj-order agree-np past past-agree question relative
modal question sense
adj-order agree-np modal time
clitic clitic-order past past-agree
compare elision pronoun
age agree-np be-have possess question
adj-order agree-np past past-agree pronoun sense
adverb-place clitic past pronoun
imperative
be-have imperfect
clitic contraction modal past possess pronoun
elision question
country question
elision possess question
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
clitic elision existential number subordinate
agree-pred pronoun
agree-pred imperfect
adj-order adverb-place agree-np country elision existential neg number subordinate
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-np country elision neg past
imperative
agree-np clitic clitic-order elision past pronoun
clitic question
agree-pred possess pronoun
elision neg question
adverb-place clitic coordination country possess relative
country existential
imperative
contraction modal sense
agree-pred compare subordinate
adverb-place agree-np coordination existential neg
adverb-place agree-np clitic contraction elision past possess pronoun
adj-order agree-np exchange
adj-order agree-far agree-np agree-pred be-have contraction coordination elision exchange neg relative
adj-order agree-np clitic elision exchange existential subordinate
agree-pred existential neg subordinate
adj-order agree-np clitic past pronoun relative
agree-pred elision question
elision future neg possess
adverb-place agree-far agree-pred contraction neg relative subordinate
adj-order agree-np clitic elision past possess pronoun
elision possess question
be-have compare coordination elision
adj-order adverb-place agree-np number sense
adverb-place agree-np elision neg number
clitic elision past pronoun
adj-order agree-np contraction coordination existential neg possess
agree-pred question
be-have imperfect
clitic elision past pronoun
clitic coordination elision exchange existential
adj-order agree-np clitic elision modal past pronoun
elision
agree-pred coordination elision neg
agree-np compare elision possess pronoun
adj-order agree-np compare
adj-order agree-np elision question
adverb-place agree-np clitic past
agree-far agree-np compare elision past past-agree pronoun relative
adverb-place clitic coordination exchange number
adj-order agree-np imperative
adverb-place clitic coordination country exchange number
adverb-place agree-far agree-np elision exchange subordinate
agree-np sense time
adj-order agree-np number question sense
agree-pred imperfect
adverb-place contraction coordination existential neg number
agree-np coordination elision exchange
agree-np imperative
clitic clitic-order elision question
adverb-place agree-np elision neg
clitic contraction coordination elision modal relative sense
adverb-place clitic elision past
clitic elision modal past possess pronoun
contraction past past-agree relative
adj-order agree-np
agree-np clitic past pronoun
agree-np clitic past possess pronoun
adj-order agree-np clitic contraction past past-agree pronoun relative
clitic elision modal past pronoun
adverb-place elision neg past past-agree
adj-order agree-np elision question
question
elision question
clitic elision past question
adj-order agree-np past past-agree pronoun
adverb-place country
elision past question
adj-order agree-np number past past-agree
adj-order adverb-place agree-np clitic past possess pronoun
adj-order agree-far agree-np be-have elision subordinate
future question
clitic coordination exchange past
agree-np elision question relative
adj-order agree-far agree-np agree-pred coordination elision existential possess
neg
adverb-place existential number
agree-np clitic clitic-order past pronoun
existential number
elision number past
agree-pred coordination elision existential imperfect
clitic past pronoun
adj-order agree-np elision question
clitic contraction neg
imperative
possess question
question
imperfect
adj-order adverb-place agree-np possess subordinate time
agree-pred imperfect
adj-order agree-np be-have number
country question
adverb-place agree-pred modal subordinate
agree-np compare pronoun
age be-have elision possess question
adverb-place agree-np future idiom
agree-np existential
agree-pred elision neg pronoun
contraction question sense
adj-order agree-np agree-pred coordination elision imperfect possess
agree-np coordination elision imperfect number possess
plain
adj-order agree-np agree-pred pronoun
agree-pred
adverb-place clitic coordination exchange sense
adj-order agree-far agree-np pronoun relative sense
adj-order agree-np clitic possess subordinate time
adj-order agree-np question
agree-pred
adj-order adverb-place agree-far agree-np
elision number question
modal neg time
contraction coordination existential neg number time
adj-order adverb-place agree-np be-have coordination
agree-pred elision pronoun
agree-np be-have elision subordinate
clitic exchange subordinate that time
adj-order adverb-place agree-np coordination past sense time
agree-np elision pronoun
adj-order agree-np agree-pred coordination imperfect number
adverb-place contraction
clitic past pronoun
clitic elision subordinate
plain
agree-np compare coordination exchange possess
adj-order agree-np clitic elision neg past past-agree pronoun
adverb-place agree-np coordination elision future possess
clitic modal past pronoun
coordination elision neg past sense
clitic modal past pronoun
possess
adverb-place compare elision
clitic elision past possess pronoun
adj-order agree-far agree-np elision neg sense
adj-order agree-far agree-np compare pronoun
agree-far imperfect relative
adj-order age agree-np be-have question
agree-far agree-pred contraction future neg relative
elision modal possess question
agree-pred elision possess pronoun
question
adj-order agree-np compare elision number
adverb-place agree-far agree-np modal
adj-order agree-far agree-np agree-pred elision pronoun
elision imperative neg past past-agree relative
adj-order agree-far agree-np agree-pred elision neg past past-agree relative sense subordinate
adj-order agree-np time
agree-pred question
contraction existential idiom number possess subordinate
clitic past past-agree time
adj-order adverb-place agree-np exchange modal possess subordinate
country
adj-order agree-far agree-np agree-pred elision past past-agree pronoun relative
clitic
agree-pred
past
clitic clitic-order elision past possess pronoun
agree-np modal possess question
agree-pred possess question
plain
adj-order agree-np elision question
question
adverb-place neg possess
contraction question relative
agree-np imperative relative
elision question
modal sense
agree-pred imperfect past past-agree possess pronoun
contraction elision question
adverb-place clitic elision past pronoun
adj-order agree-np clitic clitic-order question
agree-pred imperfect
imperfect question
adverb-place
adj-order adverb-place agree-np clitic contraction past past-agree pronoun relative
adj-order agree-np clitic past pronoun
adverb-place sense
adj-order agree-np clitic clitic-order past possess pronoun
agree-np compare neg possess subordinate
age be-have question
adj-order agree-np question
imperative
adj-order agree-np elision past past-agree question relative
country elision neg past past-agree
possess question
elision question
agree-far compare elision past past-agree pronoun relative
agree-pred elision question
adj-order agree-np contraction modal sense
elision neg question
adj-order agree-np question
neg possess pronoun sense
agree-np existential
be-have coordination elision neg time
elision question
adj-order agree-np elision neg past past-agree pronoun
possess question
adj-order agree-np clitic elision past past-agree pronoun relative
adj-order agree-np elision question relative
adverb-place clitic past pronoun
agree-pred
adverb-place agree-pred idiom imperfect
adj-order agree-np agree-pred contraction coordination modal neg
adj-order agree-np elision idiom question
agree-far elision past past-agree pronoun relative sense
adj-order agree-np be-have compare coordination imperfect
adj-order agree-np clitic elision modal past pronoun
adj-order agree-np compare question
clitic past pronoun
clitic elision future idiom
agree-np clitic modal past pronoun
adj-order agree-np imperative neg
adj-order agree-np clitic question
clitic elision past past-agree question relative
country future question
adj-order agree-np compare pronoun
adj-order adverb-place agree-np exchange neg possess subordinate
agree-far agree-pred elision imperfect number past relative
adj-order agree-np contraction exchange possess subordinate time
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
adj-order agree-np be-have country elision modal subordinate
adverb-place agree-np clitic coordination exchange that time
agree-far agree-np elision past past-agree pronoun relative
adj-order agree-np elision neg past past-agree pronoun sense
agree-np elision question
adj-order agree-np clitic past pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np elision neg past possess
clitic clitic-order past pronoun
idiom imperative
agree-pred coordination elision neg past possess relative
adj-order agree-np compare elision past past-agree pronoun relative sense
adj-order agree-np compare coordination country elision relative
imperative
adj-order agree-np compare elision past past-agree pronoun relative
adverb-place contraction existential number possess
imperative neg possess
adj-order agree-np elision neg sense
clitic contraction past pronoun
modal neg possess subordinate time
adj-order agree-np agree-pred coordination country existential possess
agree-pred contraction modal subordinate
age be-have elision possess question
adverb-place elision subordinate
clitic clitic-order elision past possess pronoun
elision possess sense
clitic clitic-order modal past pronoun
imperative possess
clitic contraction elision past pronoun relative sense
adj-order agree-np future time
question
agree-far clitic coordination exchange neg
adverb-place question
adj-order agree-np elision neg past past-agree pronoun
adverb-place
adj-order agree-np country existential
exchange
agree-np be-have coordination country existential number
agree-pred coordination imperfect
adverb-place clitic country elision modal question relative
agree-np agree-pred imperfect
adverb-place agree-far elision neg number relative sense subordinate
agree-np elision possess question
agree-far agree-pred elision past past-agree relative sense subordinate
adj-order adverb-place agree-np coordination elision idiom past
adj-order age agree-far agree-np be-have compare elision number relative
compare elision
adverb-place be-have contraction possess
adj-order adverb-place agree-np coordination exchange neg past past-agree possess
clitic past pronoun
elision past past-agree question relative
clitic elision past past-agree
adj-order agree-np past past-agree pronoun sense
adj-order agree-np agree-pred coordination imperfect number possess
adj-order agree-np clitic coordination elision exchange neg past past-agree possess relative
modal subordinate
adj-order agree-np clitic coordination modal neg
plain
adj-order adverb-place agree-np coordination country elision existential possess
country elision question
elision past past-agree pronoun relative
adj-order agree-np existential
clitic clitic-order elision past question
clitic elision future time
neg question
agree-pred imperfect
adj-order adverb-place agree-np be-have elision sense subordinate time
adj-order agree-np clitic contraction elision past pronoun
adverb-place question sense
adj-order agree-np be-have coordination elision neg past
adj-order agree-np contraction future question relative
agree-np contraction elision past question
agree-np past past-agree possess pronoun
clitic future
agree-far compare possess pronoun
adj-order agree-np elision existential
adverb-place clitic exchange subordinate
elision neg past past-agree relative
agree-np elision modal neg past past-agree pronoun relative
elision number question
adj-order agree-np clitic neg past past-agree pronoun sense
adverb-place clitic clitic-order elision past possess pronoun
adj-order adverb-place agree-far agree-np elision idiom neg past possess relative
imperative
country existential idiom modal subordinate
clitic modal past pronoun
adverb-place elision idiom past past-agree
be-have contraction exchange idiom possess subordinate
adj-order agree-np clitic past pronoun
adj-order agree-np neg possess pronoun sense
elision question
adverb-place country modal possess subordinate
past
past past-agree pronoun relative sense
agree-np elision exchange existential number possess subordinate
imperfect
agree-np past past-agree pronoun
agree-np coordination country existential modal number
agree-pred neg subordinate
agree-np elision modal past past-agree pronoun relative
clitic modal past possess pronoun sense
be-have
adverb-place agree-np elision exchange
adj-order agree-np question
adj-order agree-np agree-pred coordination existential number possess
modal
be-have imperfect past past-agree pronoun
elision question
imperative possess
adj-order agree-np clitic elision past past-agree pronoun relative
contraction future question
adj-order agree-np elision question
adj-order agree-np elision question
adj-order agree-np agree-pred be-have subordinate
compare elision
adverb-place agree-np modal possess subordinate
existential
clitic modal question
agree-np imperative
clitic contraction exchange existential subordinate
agree-np elision question
agree-far agree-np agree-pred neg past past-agree relative subordinate
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
adverb-place elision neg possess subordinate time
agree-np past past-agree possess pronoun
agree-far agree-pred compare elision neg possess pronoun relative
adj-order adverb-place agree-np agree-pred coordination imperfect past
adverb-place coordination idiom past past-agree
country subordinate
question
agree-np be-have coordination country number
agree-pred elision question
clitic elision past pronoun
adj-order agree-np compare coordination elision exchange
clitic modal possess
adverb-place future sense
question
agree-pred possess
adj-order agree-np compare possess pronoun
agree-np past past-agree pronoun sense
adj-order agree-np contraction coordination elision neg past
adj-order agree-np existential modal subordinate
agree-pred clitic coordination imperfect sense
past possess
agree-np past question
elision question
coordination past time
adj-order agree-np country existential number
adj-order agree-np existential number
clitic possess
clitic elision past pronoun relative
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
adj-order agree-np existential number
clitic coordination exchange past relative time
country elision past past-agree pronoun relative
adj-order agree-np clitic contraction elision past pronoun
plain
clitic modal
adverb-place agree-np possess
clitic elision past pronoun
adj-order agree-far agree-np clitic elision modal past past-agree relative
adj-order agree-far agree-np agree-pred coordination elision past past-agree relative sense
agree-np question
country
agree-pred coordination number past
clitic elision past past-agree
coordination existential possess
agree-np clitic elision question
adverb-place contraction elision neg past sense
adj-order agree-far agree-np elision future relative
adj-order agree-far agree-np elision possess sense subordinate that
agree-np compare elision pronoun relative
imperative possess
adverb-place future
adj-order agree-np compare possess
clitic past pronoun
question
clitic possess question
adj-order agree-np elision imperfect possess
elision question
elision question
clitic past pronoun
neg
clitic clitic-order past pronoun
adj-order agree-np agree-pred subordinate that time
adj-order agree-np contraction elision neg past past-agree possess pronoun sense
adj-order agree-np contraction elision existential number subordinate
agree-np agree-pred imperfect past past-agree pronoun
clitic elision modal past past-agree pronoun relative
be-have
agree-np past past-agree pronoun sense
elision possess question
adverb-place clitic past pronoun sense
age agree-np be-have elision number subordinate
adj-order adverb-place agree-np compare coordination elision
agree-np clitic past possess pronoun
adj-order agree-np elision existential number subordinate
question
clitic clitic-order question
adverb-place agree-np elision future idiom past past-agree relative
clitic clitic-order question
adj-order agree-np modal question
adverb-place agree-np coordination elision neg past
agree-np compare
elision past past-agree pronoun sense
adj-order agree-np be-have subordinate time
adverb-place be-have
adj-order agree-np elision imperative neg
adj-order agree-np elision
adverb-place agree-np agree-pred coordination imperfect neg
agree-np imperative
adj-order agree-np elision past past-agree pronoun sense
adj-order adverb-place agree-np agree-pred coordination possess
clitic question
agree-pred be-have coordination elision neg
adverb-place clitic exchange
adverb-place idiom
past possess question
adverb-place clitic past pronoun
adj-order adverb-place agree-np coordination country
compare elision pronoun
clitic past pronoun sense
elision modal
agree-np compare elision number possess sense subordinate
question
question
adverb-place be-have coordination imperfect sense that
agree-np compare pronoun
agree-pred imperfect past past-agree pronoun
adverb-place
elision modal question sense
agree-np agree-pred imperfect past past-agree pronoun relative sense
be-have elision neg sense subordinate time
adverb-place agree-np clitic elision existential subordinate time
elision neg past
elision question relative
clitic modal number sense
clitic clitic-order past past-agree
elision future neg
adj-order adverb-place agree-np clitic modal
elision question
agree-pred elision imperfect
adj-order agree-np past past-agree possess time
agree-far agree-np clitic contraction coordination elision exchange past past-agree relative
adj-order agree-np clitic elision modal past past-agree pronoun relative
be-have clitic coordination modal possess time
be-have elision imperfect
agree-far elision pronoun
adj-order agree-far agree-np agree-pred pronoun
clitic idiom past question
age agree-far be-have number relative
adj-order adverb-place agree-np clitic modal number subordinate
elision neg
adj-order agree-np clitic past pronoun
adj-order agree-np existential possess
existential number
adj-order agree-np question
clitic modal neg question relative
imperative
clitic past pronoun
agree-np idiom possess pronoun sense
adj-order agree-np coordination future past
agree-np clitic clitic-order question relative
agree-far agree-np clitic time
adj-order agree-np possess
adj-order adverb-place agree-np clitic clitic-order elision past past-agree pronoun relative
agree-np future
agree-np past time
adj-order agree-np possess question
adj-order agree-np clitic elision exchange neg past past-agree relative subordinate
elision past question
imperative
adverb-place clitic past pronoun
agree-np clitic elision past past-agree pronoun relative
contraction elision past question sense
adverb-place clitic
clitic clitic-order modal question
adverb-place agree-pred elision neg possess subordinate
adj-order adverb-place agree-np coordination exchange modal possess
adverb-place
be-have elision time
agree-np coordination elision existential neg past
question
adj-order agree-np agree-pred possess question
adverb-place agree-pred elision neg past past-agree subordinate that
adj-order agree-np agree-pred possess pronoun
contraction existential number
elision question
adj-order agree-np elision existential neg number subordinate
adj-order agree-np question
clitic elision past possess pronoun
agree-np contraction sense
clitic clitic-order future
future
adj-order adverb-place agree-np coordination country modal possess
elision imperative possess
agree-np be-have imperfect past past-agree possess pronoun sense
clitic elision past past-agree pronoun relative
possess question
clitic exchange subordinate
adj-order agree-np compare coordination existential
clitic past pronoun
agree-pred elision neg pronoun
age be-have possess question
adj-order agree-far agree-np exchange possess subordinate
imperative
agree-far agree-pred elision
clitic clitic-order past pronoun
adj-order agree-np clitic coordination exchange possess
clitic clitic-order past question
contraction past past-agree pronoun relative sense
adj-order agree-np elision past question
adj-order agree-np clitic past pronoun
adverb-place coordination existential
elision question
elision question
agree-pred
agree-np coordination existential idiom number
adj-order agree-np clitic contraction past pronoun
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
adverb-place agree-far neg relative
adverb-place neg
adverb-place clitic question
age be-have question
question
clitic elision past pronoun
neg
agree-np country existential number possess subordinate
clitic possess
agree-np
possess question sense
adverb-place agree-np be-have contraction coordination elision possess relative
adj-order agree-np clitic coordination modal neg possess
adj-order adverb-place agree-np number past
adverb-place clitic exchange number subordinate
adj-order agree-np clitic coordination existential modal number
agree-np compare question
agree-np elision pronoun
elision modal question
adverb-place country existential
agree-np sense
clitic past pronoun sense
adj-order agree-np contraction elision imperative neg possess
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np contraction existential
adj-order agree-np elision future past past-agree relative
agree-pred modal subordinate
clitic elision past pronoun
agree-np elision modal possess relative subordinate
idiom possess
age be-have question relative
elision question
be-have
clitic coordination possess time
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np clitic compare elision possess subordinate time
adj-order agree-np compare coordination country possess
imperative
adj-order agree-np country existential neg subordinate
past possess question
clitic coordination exchange future possess time
past past-agree possess pronoun
adj-order agree-np coordination exchange
clitic number past past-agree pronoun
agree-pred coordination elision imperfect neg past past-agree possess sense time
agree-pred clitic coordination exchange neg
country
compare elision pronoun relative
clitic coordination exchange possess
adverb-place contraction
compare question
clitic elision past past-agree pronoun relative
adj-order agree-np existential
adj-order agree-np
clitic clitic-order elision past past-agree pronoun relative
adj-order agree-far agree-np clitic imperfect
adverb-place coordination neg possess time
contraction sense
adj-order agree-far agree-np agree-pred neg subordinate
elision exchange possess
elision number past past-agree pronoun relative
future question
adj-order agree-np neg pronoun
clitic possess
agree-np sense
coordination country exchange existential
compare
adj-order agree-np clitic contraction past possess pronoun
agree-np country elision pronoun
adverb-place agree-far be-have coordination elision idiom imperfect neg past relative
agree-np past past-agree pronoun relative
clitic
adverb-place agree-far agree-np agree-pred possess subordinate
elision exchange existential number possess subordinate
adverb-place be-have coordination elision neg past
imperative neg
elision question
adj-order agree-np clitic elision past pronoun
adj-order agree-far agree-np clitic elision exchange idiom relative subordinate
exchange
past question
agree-pred elision question
adj-order agree-np coordination elision exchange modal
contraction neg sense
adverb-place agree-np possess sense
pronoun sense
agree-pred imperfect past past-agree pronoun relative
agree-pred
adverb-place existential
adj-order agree-np clitic future number
agree-pred clitic coordination exchange
idiom imperative relative
clitic elision neg
adj-order agree-np agree-pred elision existential neg subordinate
adj-order agree-np exchange
agree-pred question
clitic elision number past past-agree time
clitic modal neg
agree-pred question
clitic past possess pronoun
agree-pred question
elision neg past sense time
adj-order agree-np contraction elision question
clitic question
adj-order adverb-place agree-np coordination existential possess
adverb-place agree-np agree-pred
agree-far agree-np clitic country exchange modal subordinate
clitic
adverb-place future idiom neg sense
adj-order adverb-place agree-np future
adverb-place coordination imperfect time
adj-order agree-far agree-np agree-pred neg past past-agree pronoun relative sense
agree-np contraction imperative possess
adj-order agree-np compare elision
clitic past pronoun
clitic clitic-order past possess pronoun
adj-order agree-np agree-pred subordinate
clitic elision past question
agree-pred elision neg number subordinate
adverb-place agree-np coordination elision imperfect past possess sense
agree-np past past-agree pronoun
agree-pred existential idiom neg subordinate
elision question
agree-pred
adj-order agree-np compare elision past past-agree possess pronoun relative
adj-order agree-np agree-pred elision pronoun
agree-pred
adj-order agree-np agree-pred number subordinate
agree-np existential number subordinate
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np elision future idiom
adj-order agree-np imperative
possess
contraction coordination modal neg possess time
clitic coordination country exchange time
agree-pred elision neg possess subordinate
adverb-place coordination existential past past-agree relative
adj-order agree-far agree-np contraction pronoun
agree-np elision idiom neg pronoun sense
clitic modal past pronoun
agree-pred elision neg question
existential
elision modal possess subordinate time
agree-np exchange
time
adj-order agree-np coordination elision imperfect past relative
adj-order adverb-place agree-np number subordinate time
elision number past question
clitic future that time
agree-np clitic past past-agree pronoun relative
be-have
imperative possess
imperative
adverb-place question
agree-pred question
number question
agree-np clitic modal past possess pronoun
adj-order agree-np modal
compare elision neg possess relative
adverb-place clitic coordination elision modal past past-agree time
adj-order adverb-place agree-np contraction
agree-pred exchange neg relative subordinate
adj-order agree-np agree-pred coordination existential imperfect
adj-order agree-np future
adj-order adverb-place agree-np clitic exchange neg subordinate
question
clitic coordination exchange existential
adj-order agree-np country existential
question
elision past possess question
agree-np be-have elision neg possess time
agree-far agree-np compare elision past past-agree pronoun relative
agree-np agree-pred coordination exchange
adj-order agree-np be-have imperfect possess
elision question
adj-order agree-far agree-np contraction imperfect
adj-order agree-np clitic past pronoun
agree-pred compare coordination elision neg relative
agree-np compare pronoun
contraction coordination elision time
contraction past question sense
agree-pred imperfect
be-have imperfect past past-agree pronoun
adj-order adverb-place agree-np elision neg that
clitic elision modal
agree-pred elision neg pronoun
adj-order agree-np neg
age be-have possess question
adj-order agree-np question
adverb-place clitic modal
adverb-place existential possess
adj-order agree-np clitic neg past past-agree pronoun
clitic past pronoun
question
elision question
adj-order adverb-place agree-np coordination elision existential neg number past
agree-np question
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-far agree-np agree-pred coordination imperfect neg past possess relative sense
be-have
adj-order adverb-place agree-np clitic exchange modal subordinate that
clitic idiom past pronoun
past past-agree pronoun
imperative
adj-order agree-far agree-np contraction elision neg number subordinate
elision question sense
elision neg past
adj-order agree-np country existential number
imperative
agree-np compare pronoun relative
be-have
adj-order agree-np possess question
clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np clitic clitic-order past pronoun
elision neg possess pronoun sense
adverb-place neg number sense
agree-pred
question sense
agree-pred question
adj-order agree-far agree-np be-have time
agree-far agree-pred elision imperfect past past-agree relative
clitic clitic-order past pronoun relative
agree-np country modal past past-agree question relative
adj-order agree-np country time
compare
adj-order agree-np
adverb-place clitic clitic-order
agree-pred
clitic coordination elision exchange past
question relative
adverb-place elision modal sense
elision neg
adj-order agree-far agree-np clitic elision future idiom past past-agree relative sense that
agree-np contraction elision imperfect number sense
clitic modal past pronoun
adj-order adverb-place agree-np contraction exchange number subordinate
age be-have number
agree-pred imperfect
agree-pred elision neg pronoun
adverb-place clitic past pronoun
clitic elision past past-agree question
clitic elision modal past past-agree pronoun relative
elision neg past question that time
adj-order agree-np contraction coordination elision modal neg possess sense that
adverb-place be-have imperfect
agree-pred coordination modal possess sense
agree-np question
clitic modal
agree-pred possess question
adj-order agree-far agree-np agree-pred coordination elision number
elision neg past past-agree pronoun
imperative possess
adj-order agree-np clitic elision modal past possess pronoun
agree-far agree-np agree-pred elision neg pronoun relative
agree-pred coordination
adj-order agree-np elision existential neg subordinate time
clitic time
agree-np elision imperative possess
adj-order agree-np agree-pred modal neg subordinate
adj-order agree-np compare elision possess pronoun
adverb-place clitic exchange
age agree-np be-have possess question
agree-np contraction coordination existential
imperative possess
adj-order agree-np coordination exchange neg
clitic elision
adj-order agree-np elision neg
contraction future
agree-pred
adverb-place agree-pred idiom imperfect
agree-np be-have contraction coordination elision existential
adj-order agree-np country existential subordinate time
adverb-place clitic past past-agree pronoun relative
adj-order adverb-place agree-np be-have existential number possess subordinate
exchange possess
agree-np clitic past pronoun
adj-order agree-np elision idiom relative
question
clitic past pronoun
agree-far elision past possess
adj-order agree-np imperative
adverb-place coordination idiom modal possess sense
adj-order agree-np clitic contraction elision past pronoun
adverb-place clitic past pronoun
adj-order agree-np be-have imperfect time
adj-order agree-np be-have elision time
agree-pred elision neg
possess question
agree-pred pronoun
compare
adj-order agree-np possess question
compare
agree-pred elision pronoun
adj-order agree-np be-have contraction coordination elision exchange
agree-pred imperfect past past-agree possess pronoun
adj-order agree-np agree-pred compare elision possess subordinate
agree-pred elision question
agree-np agree-pred coordination future possess sense time
agree-np agree-pred be-have coordination possess
adj-order agree-np contraction question
adj-order agree-far agree-np compare pronoun
clitic elision modal past pronoun
adj-order agree-np country elision past past-agree pronoun
adj-order agree-np contraction coordination exchange existential possess
agree-far clitic elision neg relative
question
question sense
adverb-place agree-np clitic coordination existential neg past possess
adj-order agree-np clitic past pronoun
adj-order agree-np agree-pred
agree-np clitic contraction modal past pronoun
agree-pred imperfect
modal question
adj-order agree-np contraction coordination elision future sense
agree-np agree-pred past past-agree pronoun relative
clitic clitic-order modal past pronoun
adverb-place coordination existential
adj-order agree-np clitic idiom past pronoun
adverb-place agree-np agree-pred coordination imperfect modal
adverb-place clitic neg past
compare elision
agree-pred elision imperfect
agree-pred imperfect past past-agree pronoun sense
elision question
adj-order agree-np clitic idiom modal past pronoun
adj-order agree-np question
adverb-place agree-pred coordination imperfect
agree-pred
adj-order agree-np agree-pred pronoun
adj-order agree-np neg
agree-pred be-have possess subordinate
elision question
exchange
country time
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
neg past past-agree pronoun
adverb-place future idiom past past-agree relative
adj-order agree-np elision question
imperative relative
adj-order agree-np elision possess question
clitic elision past pronoun
adj-order adverb-place agree-np elision subordinate
question
plain
adverb-place country
agree-np elision possess pronoun sense
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
adj-order agree-np agree-pred coordination neg number
adj-order agree-np question
adverb-place elision modal subordinate time
agree-far
adj-order adverb-place agree-np coordination possess
contraction elision question
clitic past possess pronoun
contraction elision neg past sense
adj-order adverb-place agree-np neg possess subordinate
adverb-place agree-pred idiom imperfect
adverb-place agree-far agree-pred country relative subordinate
adj-order agree-np exchange possess
agree-pred question
adj-order agree-np clitic clitic-order past pronoun relative
elision question
adj-order agree-np clitic past possess pronoun
country elision
adj-order agree-np elision existential
clitic elision modal past pronoun
adj-order agree-np elision possess question
agree-pred neg
agree-pred question
adj-order agree-np clitic clitic-order elision past question relative
question
age be-have question
contraction imperfect sense
agree-np contraction elision question
adverb-place agree-np clitic past pronoun
agree-far agree-np agree-pred be-have neg past past-agree relative subordinate
imperative
clitic contraction elision neg past past-agree possess pronoun relative sense
adverb-place elision
agree-np question relative
agree-np compare past past-agree possess pronoun relative
adverb-place elision past past-agree
adverb-place contraction elision modal possess sense subordinate
modal question
agree-pred question
elision possess
contraction past sense
adj-order agree-np clitic clitic-order past question
agree-pred question
adj-order adverb-place agree-np clitic possess
adj-order agree-np existential possess
clitic elision past past-agree
agree-np clitic coordination elision neg past
adverb-place imperfect
adj-order agree-np contraction elision
elision neg past
agree-np imperative possess
country number
age be-have contraction elision number subordinate
time
adverb-place clitic elision idiom modal
adj-order agree-np question
past relative sense
clitic clitic-order neg question
country existential number subordinate
adj-order adverb-place agree-np clitic past pronoun
imperative
agree-np elision question relative
adj-order adverb-place agree-np contraction subordinate time
agree-pred coordination idiom neg number
imperative
adj-order adverb-place agree-np clitic past possess pronoun
adverb-place subordinate that time
agree-np clitic clitic-order modal past possess pronoun
past past-agree pronoun relative
imperative possess
modal number question
clitic clitic-order time
agree-np neg
adj-order agree-np agree-pred elision
adj-order age agree-np be-have question
adj-order agree-np coordination modal neg past time
clitic question
clitic modal past pronoun
agree-np elision neg past past-agree pronoun
adj-order agree-np clitic existential subordinate
agree-pred question
adverb-place clitic clitic-order past pronoun
adj-order adverb-place agree-np existential possess
adverb-place agree-np agree-pred subordinate
adj-order agree-np clitic elision past possess pronoun
clitic elision subordinate time
agree-pred imperfect past past-agree pronoun relative
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
adj-order agree-np coordination existential
past past-agree question relative sense
agree-np clitic clitic-order neg
agree-np question
agree-pred be-have coordination elision imperfect possess time
contraction imperfect sense time
past
clitic neg possess
elision existential idiom subordinate
clitic clitic-order elision neg past past-agree
clitic coordination country exchange modal that
clitic clitic-order past pronoun relative
agree-pred
existential
adj-order agree-np future
country existential
coordination past possess time
adj-order agree-np agree-pred coordination country elision existential number possess
adj-order agree-np coordination country existential possess
clitic elision past past-agree pronoun relative
adverb-place agree-np agree-pred clitic neg subordinate
adj-order agree-np be-have elision existential neg subordinate
adverb-place coordination country idiom past possess time
agree-pred imperfect
sense
compare elision pronoun
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
adverb-place be-have elision subordinate
adj-order agree-far agree-np agree-pred past past-agree relative subordinate time
age be-have number question
adj-order agree-np contraction exchange
question
agree-np number question
adj-order adverb-place agree-np contraction exchange modal sense subordinate
modal time
elision question
contraction question
adj-order agree-far agree-np compare pronoun relative
adj-order agree-np question
modal question
adverb-place agree-far agree-pred coordination elision imperfect modal relative
agree-np clitic possess question
neg
agree-np clitic existential number possess subordinate time
imperative
elision imperative neg
adverb-place agree-pred contraction coordination imperfect past
adj-order agree-np agree-pred imperfect past past-agree pronoun sense
agree-np elision imperative relative
elision neg
adverb-place clitic past possess pronoun
adj-order agree-np compare pronoun
adj-order agree-np clitic modal question
elision question
imperative neg
adj-order adverb-place agree-np coordination elision neg possess
agree-np clitic clitic-order contraction past pronoun
clitic elision past pronoun
contraction coordination elision neg past sense time
agree-pred elision imperfect
adj-order agree-np neg time
question
adj-order adverb-place agree-np elision existential subordinate
agree-np compare possess
adj-order agree-np clitic contraction elision past pronoun
agree-np clitic elision past past-agree pronoun relative
agree-np number question
adj-order agree-np idiom modal time
agree-np country existential number
age be-have coordination elision neg number
adj-order agree-np coordination imperfect past sense
contraction exchange
adverb-place past possess
agree-pred elision neg
clitic elision past pronoun
agree-np past possess
adj-order agree-np contraction past past-agree pronoun sense
agree-pred question
adj-order agree-np clitic contraction coordination exchange modal possess
adj-order agree-np clitic coordination exchange
elision neg past
adj-order agree-np number question
be-have imperfect
adj-order adverb-place agree-np compare elision possess subordinate
adj-order agree-np compare contraction exchange possess subordinate
compare pronoun
agree-pred elision question
agree-far clitic existential modal past past-agree relative subordinate
adj-order agree-np contraction existential possess subordinate
past past-agree sense time
pronoun sense
agree-far clitic clitic-order elision neg past past-agree relative time
clitic elision question
adj-order agree-np contraction modal past past-agree pronoun relative sense
clitic clitic-order number question
adj-order agree-np elision question
compare idiom pronoun
imperative
adj-order agree-np elision exchange possess
neg possess
elision question sense
agree-pred contraction coordination exchange imperfect
agree-pred
adj-order agree-far agree-np agree-pred compare possess pronoun relative
adj-order agree-far agree-np elision neg possess pronoun sense
clitic country elision exchange modal subordinate
adverb-place agree-np be-have compare elision possess subordinate
agree-np country elision neg past
clitic coordination elision exchange neg past relative
adj-order agree-far agree-np agree-pred be-have elision past past-agree relative subordinate
adj-order agree-np past
agree-far agree-pred coordination existential idiom imperfect past past-agree relative
agree-pred idiom possess subordinate
clitic modal past pronoun
agree-np clitic elision past past-agree pronoun
agree-np clitic coordination existential neg time
adj-order agree-np agree-pred coordination existential
adj-order agree-np agree-pred imperfect past past-agree possess pronoun
agree-np be-have subordinate
adj-order agree-np contraction elision past possess question
adj-order agree-np agree-pred contraction coordination exchange imperfect possess
contraction elision modal past past-agree relative
existential
adj-order agree-np elision neg past past-agree pronoun relative
modal possess
agree-pred pronoun
coordination elision existential future neg number time
adverb-place neg
age be-have number
agree-pred imperfect
elision question
adj-order agree-np contraction neg question relative sense
agree-np number
elision question
adverb-place agree-np agree-pred coordination
adj-order agree-np clitic elision modal past possess pronoun
agree-np coordination exchange existential possess
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
clitic question
agree-np idiom possess pronoun sense
adverb-place clitic clitic-order past possess pronoun
elision question
adj-order agree-np clitic modal past pronoun sense
adj-order adverb-place agree-np elision neg sense subordinate
adj-order agree-np coordination past sense time
adj-order agree-np clitic contraction coordination neg possess time
adj-order agree-np clitic past pronoun
be-have possess
elision possess pronoun
past sense
agree-pred
adj-order agree-np past possess
compare
adverb-place country neg
agree-np clitic elision past pronoun
plain
agree-pred imperfect past past-agree pronoun sense
clitic clitic-order past possess pronoun
adj-order agree-np imperative possess
be-have imperfect possess
agree-pred pronoun
adverb-place
adj-order agree-np elision past possess question
imperative neg
adj-order agree-np agree-pred elision pronoun
agree-pred question
coordination existential idiom number past past-agree sense
adverb-place country elision neg
agree-np agree-pred pronoun
adj-order agree-far agree-np agree-pred contraction coordination imperfect
elision question
adj-order agree-np clitic elision question
be-have coordination elision modal neg time
agree-np clitic elision past pronoun
adj-order agree-np elision question
agree-np elision existential
agree-pred
past time
agree-far compare contraction elision possess pronoun
sense
agree-far agree-pred elision neg pronoun relative sense
agree-pred
adj-order agree-np clitic contraction past possess pronoun
adj-order adverb-place agree-np future
coordination elision existential imperfect time
adj-order adverb-place agree-np agree-pred
clitic contraction coordination country future sense
adverb-place past past-agree
contraction coordination neg possess
adverb-place imperfect
clitic modal past pronoun
elision neg possess
neg
agree-far agree-pred pronoun
adverb-place clitic past pronoun
neg
clitic past pronoun
adj-order agree-np contraction existential
agree-pred imperfect
adj-order agree-np existential number
adj-order agree-np agree-pred elision existential number subordinate
clitic past pronoun
adj-order agree-np be-have elision question relative
subordinate time
adj-order agree-np be-have compare imperfect past past-agree pronoun relative
elision neg past past-agree pronoun relative
clitic clitic-order past pronoun
clitic modal past pronoun sense
adj-order agree-np clitic clitic-order modal number
agree-np past past-agree pronoun sense
elision question
compare country elision existential number past past-agree relative subordinate
question
adj-order agree-np agree-pred be-have possess subordinate
adj-order agree-np elision neg past past-agree pronoun
country elision question
elision imperative past past-agree relative
adj-order agree-np elision exchange possess question sense that
contraction coordination elision existential neg past
adverb-place be-have coordination future possess
adverb-place clitic coordination elision neg past
imperative
agree-pred clitic modal subordinate
modal question
agree-pred elision pronoun
question
adj-order agree-np compare coordination existential idiom possess
clitic past pronoun
adj-order agree-np country past past-agree possess pronoun
clitic compare coordination elision exchange possess
adverb-place elision past past-agree
adj-order agree-np agree-pred elision neg pronoun
agree-pred pronoun
contraction future neg number
agree-pred
adj-order adverb-place agree-np clitic past pronoun
agree-pred question
adverb-place agree-np clitic elision past past-agree pronoun relative
elision question
clitic elision past pronoun
agree-np elision neg past time
agree-pred question
modal possess question
country possess question
elision past
adj-order adverb-place agree-np contraction country elision subordinate
agree-np agree-pred idiom pronoun
past past-agree pronoun sense
agree-far agree-pred elision neg past past-agree pronoun relative
adverb-place agree-far agree-pred coordination imperfect neg possess
adj-order agree-np be-have contraction exchange number subordinate time
adverb-place agree-np elision existential number subordinate
agree-np country elision neg possess time
adverb-place elision idiom neg past sense
adj-order agree-np elision existential number subordinate
contraction
agree-np imperfect
adj-order agree-np contraction coordination modal possess
agree-pred elision question
adverb-place clitic clitic-order past past-agree
adj-order agree-np be-have contraction coordination elision existential idiom relative
clitic country exchange subordinate
adverb-place clitic elision past pronoun
possess question
existential
clitic possess question
adverb-place elision future idiom neg possess
adj-order agree-far agree-np agree-pred elision pronoun relative
adj-order agree-np idiom imperative neg
clitic elision neg past past-agree pronoun
compare elision past past-agree relative
adj-order agree-np agree-pred contraction country sense subordinate
adj-order adverb-place agree-np existential
agree-np agree-pred coordination existential imperfect
elision question
adj-order agree-np coordination existential number past
future
agree-pred possess pronoun
agree-far agree-pred contraction pronoun
elision question
possess question
agree-np question
exchange
agree-np clitic coordination country existential modal
adverb-place idiom past
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
adj-order agree-np neg number
country modal number question
coordination elision exchange idiom neg past possess
clitic elision past time
agree-np country elision existential
clitic possess question
adverb-place agree-np contraction coordination elision existential neg past past-agree
coordination past time
adverb-place contraction future sense
age be-have elision past past-agree question relative
adj-order agree-far agree-np agree-pred pronoun
adj-order agree-np clitic clitic-order past possess pronoun
elision question
elision past
elision imperative neg possess
number question
agree-pred elision neg number subordinate
elision question
adverb-place elision idiom neg past possess
elision question
adverb-place coordination existential number
be-have elision imperfect time
agree-pred contraction imperfect past past-agree pronoun relative
imperative possess
be-have
adj-order agree-np number question
adj-order agree-np elision question
clitic question
adj-order adverb-place agree-np contraction coordination elision past
agree-far agree-np be-have contraction relative
imperative
clitic compare elision exchange subordinate
agree-np clitic modal past pronoun relative sense
adj-order agree-np clitic past possess pronoun
adj-order agree-np clitic past question sense
clitic question
adverb-place age be-have number
past question relative
clitic contraction possess subordinate time
adj-order adverb-place agree-np idiom neg past past-agree
modal neg possess
clitic elision exchange idiom subordinate time
plain
contraction elision neg past past-agree possess pronoun sense
clitic elision past past-agree pronoun relative
be-have coordination imperfect neg number sense that
adj-order adverb-place agree-np clitic contraction coordination exchange future
adverb-place agree-np clitic past pronoun
modal
adj-order agree-np clitic contraction elision neg past past-agree possess pronoun
agree-pred coordination elision imperfect modal possess
agree-pred elision neg
agree-np country existential number subordinate
adj-order agree-np existential idiom number subordinate
age be-have coordination elision neg number possess time
agree-pred possess pronoun
age be-have number subordinate
clitic elision past possess pronoun sense
agree-pred elision question
imperative neg possess
adj-order agree-np idiom
agree-np imperative
adj-order agree-np be-have clitic coordination exchange imperfect possess
imperative
adj-order adverb-place agree-np coordination future neg
adj-order agree-np elision existential number
agree-far clitic coordination elision exchange future relative sense
plain
agree-np clitic past
elision past question sense
adj-order agree-np be-have elision possess subordinate
agree-far agree-np coordination elision future idiom relative
agree-pred coordination elision imperfect modal
clitic coordination exchange time
be-have imperfect past past-agree pronoun
clitic past past-agree pronoun relative
adj-order adverb-place agree-np compare contraction possess sense subordinate
agree-pred imperfect
adj-order agree-np contraction possess question sense
country existential
existential number
compare coordination past past-agree possess time
agree-pred
adj-order agree-np modal
agree-pred clitic coordination exchange
agree-far future past past-agree relative
clitic modal past pronoun
adverb-place clitic elision future idiom
agree-np imperative
adj-order adverb-place agree-np contraction elision past possess
elision pronoun sense
agree-pred pronoun
adverb-place agree-np clitic contraction sense subordinate time
agree-np contraction coordination modal neg
neg
adj-order adverb-place agree-np idiom past
age be-have number
adj-order agree-np possess question sense
clitic modal
agree-np imperative
clitic clitic-order elision past possess pronoun
elision neg possess sense
question
agree-np past possess question
clitic elision modal past pronoun
contraction sense
imperative
clitic past possess pronoun
agree-np possess question
agree-pred elision possess pronoun
adverb-place elision possess relative time
agree-np past past-agree pronoun relative
be-have elision
elision question
agree-np clitic neg time
compare question
agree-np clitic elision past past-agree time
adj-order agree-np be-have elision imperfect past past-agree pronoun relative
adj-order agree-np clitic past pronoun
question
adj-order adverb-place agree-far agree-np agree-pred be-have coordination idiom imperfect
clitic coordination future time
adverb-place contraction elision neg question sense that
be-have imperfect question
agree-far be-have coordination elision existential future number relative
agree-np imperative relative sense
adj-order adverb-place agree-np contraction coordination idiom past sense
adj-order agree-np question
coordination elision exchange time
adj-order agree-np agree-pred pronoun
clitic elision past past-agree
past question
agree-pred coordination future
agree-pred elision possess pronoun
adj-order agree-np agree-pred imperfect
adj-order agree-np elision future question relative
clitic clitic-order past possess pronoun
agree-np contraction coordination country past sense time
coordination elision neg number past sense
elision question
imperfect
elision neg past past-agree pronoun relative
question
be-have coordination exchange imperfect
neg question relative
agree-pred imperfect past past-agree pronoun
existential
adj-order agree-np be-have existential number subordinate
adj-order agree-np agree-pred coordination elision imperfect
agree-np agree-pred elision existential number subordinate
compare
contraction past past-agree possess pronoun
adverb-place coordination country neg possess
elision idiom question that time
elision question
adj-order agree-np modal
adj-order agree-np compare pronoun relative
agree-np agree-pred idiom neg number possess subordinate time
compare elision pronoun
agree-np contraction coordination country exchange existential number
agree-np compare elision pronoun
contraction exchange
adverb-place agree-np
agree-pred pronoun
past sense
be-have clitic coordination exchange
adverb-place agree-pred idiom imperfect
adj-order agree-np clitic clitic-order question
coordination exchange existential
past past-agree
clitic imperfect time
agree-np clitic past pronoun
plain
question
adj-order agree-np agree-pred existential possess subordinate
agree-pred imperfect
adverb-place agree-pred
agree-np elision imperative neg possess
clitic elision past question
adj-order age agree-np be-have question
adj-order agree-np imperative possess
adj-order agree-far agree-np clitic coordination country exchange neg relative
adverb-place be-have elision imperfect
clitic time
adj-order agree-np number past question
adj-order agree-np clitic elision past pronoun
agree-pred elision neg possess
adverb-place agree-np question
adverb-place compare coordination past past-agree relative sense
adverb-place be-have coordination country elision time
elision pronoun sense
adj-order agree-np clitic past past-agree pronoun relative
elision neg number
adj-order adverb-place agree-np future
adj-order agree-np existential
clitic contraction past past-agree pronoun
adverb-place imperfect
adj-order agree-np elision question
adverb-place country past past-agree
be-have elision
adverb-place agree-far agree-np agree-pred elision number relative subordinate
adj-order agree-np country exchange modal subordinate
adverb-place clitic elision past pronoun
elision question relative
neg time
adj-order agree-np existential
agree-pred elision pronoun
adj-order agree-np coordination neg past past-agree sense
be-have elision
adverb-place agree-far agree-pred clitic coordination imperfect relative
be-have imperfect past past-agree pronoun
adj-order agree-np compare contraction past question relative
agree-far agree-pred be-have imperfect relative time
adj-order agree-np compare country modal possess question relative
agree-far agree-np be-have elision idiom neg relative
clitic modal past pronoun
agree-np coordination country existential number possess
adj-order agree-np clitic coordination exchange modal
agree-pred neg
adverb-place clitic future
agree-pred possess subordinate time
adj-order agree-np agree-pred existential number subordinate
adj-order adverb-place agree-np possess
elision question
clitic coordination elision exchange past
adverb-place agree-far contraction elision subordinate
clitic modal question
adj-order agree-np contraction coordination neg sense
agree-pred neg subordinate
possess
past
agree-np contraction coordination country exchange sense
adj-order agree-np clitic elision past possess pronoun
agree-pred possess
adverb-place agree-pred idiom imperfect
agree-pred pronoun
adj-order agree-np existential number
agree-pred imperfect
agree-np agree-pred pronoun
adverb-place agree-np coordination future idiom neg past past-agree
contraction elision question
agree-pred coordination elision imperfect neg past relative
agree-np coordination exchange existential number possess
elision question
plain
adj-order agree-far agree-np agree-pred clitic coordination imperfect past
agree-np clitic compare coordination exchange
adj-order agree-np imperfect
clitic elision question
adj-order agree-np imperative
clitic elision question
adj-order agree-far agree-np compare elision possess pronoun
agree-pred pronoun
adj-order agree-far agree-np agree-pred compare elision neg possess relative
neg question
adj-order adverb-place agree-np clitic coordination elision modal time
age be-have possess question
agree-far compare elision possess relative
imperative
clitic past past-agree
adj-order agree-np elision question sense
adj-order agree-np coordination neg
adj-order agree-np clitic past pronoun
adj-order agree-np be-have possess subordinate
clitic modal past pronoun relative
clitic past pronoun
clitic past question
imperative
imperative possess
question sense
clitic elision question
adj-order agree-np contraction past relative
agree-pred clitic exchange subordinate
adj-order agree-np contraction elision exchange subordinate time
adj-order agree-np coordination time
agree-np agree-pred coordination time
adj-order agree-np possess question
agree-pred elision neg
adj-order agree-np past past-agree pronoun sense
adj-order agree-np clitic clitic-order past pronoun
adverb-place agree-pred idiom past relative
agree-far agree-np coordination elision neg relative
elision question
clitic compare exchange subordinate
imperative neg
clitic modal question
agree-np contraction exchange
agree-pred elision question
adj-order agree-np be-have coordination past time
adverb-place existential number
agree-far agree-pred past past-agree pronoun relative
clitic elision modal neg sense subordinate
agree-pred neg that
adj-order adverb-place agree-np coordination past
adj-order agree-np coordination exchange past possess
elision question
elision question
adj-order agree-np existential
adj-order agree-np clitic past possess pronoun
adj-order agree-np be-have coordination imperfect past
adj-order adverb-place agree-np coordination past time
agree-np neg
clitic clitic-order elision past pronoun
adj-order agree-np elision possess question
agree-np clitic modal past possess pronoun
agree-np question
adj-order adverb-place agree-np clitic past pronoun sense
adj-order agree-far agree-np agree-pred elision
age be-have clitic coordination exchange number
age be-have coordination exchange number possess
adj-order agree-np possess question
be-have imperfect
adj-order agree-np question
adj-order agree-np compare possess pronoun
contraction sense
adj-order agree-np past question relative
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
adverb-place clitic
adj-order agree-np elision possess question relative
adverb-place be-have elision neg
clitic question
agree-np exchange
agree-np elision existential subordinate time
plain
adverb-place clitic elision exchange possess subordinate
elision possess question
adj-order agree-np elision exchange existential number possess subordinate
adj-order agree-np elision question
elision neg past time
agree-pred pronoun
imperative neg possess
plain
adj-order agree-np clitic contraction past possess pronoun
adj-order agree-np elision neg past past-agree possess pronoun
clitic neg
elision exchange possess subordinate that
clitic coordination elision existential number past
existential number
agree-np clitic elision past past-agree pronoun relative
adj-order agree-np compare
adverb-place
adj-order agree-np past past-agree pronoun sense
coordination elision modal neg time
contraction future question sense
adverb-place elision past past-agree
adj-order agree-np clitic past pronoun
clitic elision past pronoun
agree-np
agree-np clitic past pronoun
clitic
adverb-place neg possess
adverb-place coordination past past-agree possess sense
adj-order adverb-place agree-np contraction elision past past-agree relative
clitic past possess pronoun
adverb-place contraction sense
adverb-place
agree-np agree-pred coordination imperfect sense time
be-have imperfect past past-agree possess pronoun
question
adj-order adverb-place agree-np clitic past possess pronoun
clitic elision past pronoun
adverb-place clitic clitic-order past pronoun
adj-order adverb-place agree-np clitic elision exchange neg sense subordinate
agree-np be-have contraction coordination number past sense time
agree-pred coordination existential imperfect
clitic past pronoun
agree-np question sense
adverb-place number
adj-order agree-np elision existential number subordinate
adverb-place be-have coordination imperfect sense
coordination modal number
modal subordinate
neg number
compare
adj-order adverb-place agree-np clitic coordination existential number
adverb-place compare
agree-np clitic past past-agree pronoun relative
clitic past pronoun
clitic coordination elision exchange neg past
adj-order agree-np agree-pred neg possess pronoun
agree-np coordination existential past possess time
adj-order agree-np coordination elision past possess time
adj-order agree-far agree-np clitic coordination elision past relative
adj-order agree-np clitic contraction past past-agree pronoun relative
adverb-place elision sense subordinate
modal question
adj-order agree-np elision imperative neg possess
adverb-place elision modal neg possess sense subordinate
adj-order agree-np compare elision existential possess subordinate
adverb-place clitic past past-agree pronoun relative
adj-order adverb-place agree-far agree-np elision neg past past-agree relative subordinate
agree-far clitic elision neg relative
adverb-place agree-np compare subordinate
agree-pred elision neg pronoun
agree-np contraction elision past past-agree possess question relative
imperative
adj-order agree-np imperative
agree-np clitic past pronoun
agree-pred be-have coordination elision time
clitic question
adj-order agree-np clitic past pronoun
plain
elision question
agree-far be-have clitic elision neg possess relative subordinate time
clitic past pronoun relative
existential
adverb-place clitic past pronoun
adj-order agree-np elision neg past past-agree pronoun relative
compare
adj-order agree-np compare elision subordinate
adj-order agree-np agree-pred compare elision neg relative subordinate
agree-np question
agree-pred
agree-pred elision pronoun
elision question
elision neg past sense time
adj-order agree-np number question
adverb-place clitic clitic-order past possess pronoun
imperfect question
agree-pred possess question
clitic past pronoun
adj-order agree-np clitic past pronoun
clitic past pronoun
adverb-place agree-np clitic past pronoun
adverb-place agree-np coordination elision existential idiom neg number past
adj-order agree-np be-have
clitic past past-agree pronoun relative
adverb-place idiom number past
adj-order adverb-place agree-np be-have country elision possess subordinate
agree-pred clitic clitic-order elision imperfect modal past pronoun relative
clitic elision past question
clitic
clitic elision past pronoun
clitic elision modal past possess pronoun
agree-pred country elision existential neg subordinate
agree-pred clitic subordinate time
clitic compare coordination elision exchange relative
adj-order agree-np clitic elision question
adj-order agree-far agree-np clitic compare contraction coordination elision
adj-order agree-far agree-np compare contraction coordination elision exchange past past-agree relative
adj-order adverb-place agree-np agree-pred idiom imperfect possess
adj-order agree-np number possess question
adverb-place be-have subordinate time
elision
adverb-place agree-np contraction coordination country elision exchange future idiom
adj-order agree-np contraction coordination modal past possess
coordination elision neg past past-agree
be-have contraction elision existential subordinate
elision question
imperative neg
country elision future neg
agree-np be-have existential number subordinate
past past-agree question
clitic
agree-pred number
adverb-place compare
adverb-place modal neg possess subordinate time
elision past past-agree question relative
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-far agree-np agree-pred contraction coordination elision existential imperfect number
adj-order agree-np clitic past past-agree pronoun relative
adverb-place contraction coordination past sense
question
past
country future question
clitic clitic-order past pronoun
country modal neg
adj-order agree-np existential
adverb-place agree-pred elision neg
adverb-place elision
agree-far be-have past past-agree relative
adj-order agree-np elision question
agree-pred number subordinate
clitic elision past pronoun sense
adverb-place clitic clitic-order elision past pronoun
imperfect
agree-pred
country past past-agree question
agree-np coordination neg past
agree-np imperative
clitic past pronoun
adj-order adverb-place agree-np imperfect
be-have possess
age be-have elision question relative
adj-order agree-np coordination existential number
adverb-place agree-np clitic coordination country modal past past-agree
adj-order adverb-place agree-np clitic subordinate
adj-order agree-np contraction coordination elision neg past time
agree-np agree-pred imperfect past past-agree possess pronoun
adverb-place be-have clitic coordination imperfect neg time
adj-order adverb-place agree-np contraction future idiom possess
age be-have clitic coordination exchange number
adj-order agree-np coordination neg sense
agree-np clitic past pronoun
adj-order agree-np modal possess question sense
agree-np coordination existential past past-agree
agree-np agree-pred neg number
existential number subordinate
adverb-place clitic neg
adj-order agree-np imperfect time
agree-np clitic modal past pronoun
adj-order agree-np past past-agree possess pronoun sense
adverb-place number
adj-order adverb-place agree-far agree-np coordination country past relative
adverb-place country
be-have
elision existential neg sense subordinate
elision neg past time
clitic past possess pronoun
past question
existential
agree-np agree-pred contraction elision exchange neg subordinate
agree-pred imperfect past past-agree possess pronoun
adj-order agree-np clitic past pronoun
clitic compare elision modal past pronoun relative
adj-order agree-far agree-np compare elision pronoun relative
contraction elision past past-agree pronoun relative sense
adj-order adverb-place agree-np be-have contraction coordination sense time
agree-far agree-pred neg pronoun relative
adverb-place clitic elision past pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np question
clitic elision exchange possess subordinate time
coordination existential past possess
adj-order agree-np clitic coordination country elision neg past past-agree time
agree-np be-have coordination country existential number
compare possess
elision question
elision question
adj-order agree-np be-have coordination exchange imperfect number
agree-pred imperfect
compare elision possess pronoun
neg possess
country number time
adj-order agree-np agree-pred elision neg possess pronoun
clitic past
neg
adverb-place clitic country existential number subordinate
agree-np modal time
adj-order agree-np elision existential subordinate that
exchange possess
agree-pred possess question
adj-order agree-np clitic coordination exchange existential possess
question
agree-np past possess question
past past-agree pronoun sense
adj-order agree-np agree-pred coordination country imperfect time
adj-order agree-np possess question
adverb-place agree-far agree-np agree-pred be-have subordinate
agree-np clitic past pronoun
agree-pred imperfect possess
be-have
agree-pred question
adj-order agree-np clitic past pronoun relative
agree-np agree-pred imperfect past past-agree pronoun
agree-pred pronoun
agree-np clitic past pronoun
adj-order agree-np compare elision pronoun relative
elision past
adverb-place compare
possess
elision neg sense that
adverb-place contraction future idiom sense
clitic clitic-order neg
adj-order agree-np clitic elision past pronoun
clitic neg number question
possess
adj-order agree-np agree-pred be-have coordination elision idiom neg
adj-order agree-far agree-np past past-agree relative
clitic clitic-order modal past pronoun
adverb-place agree-np elision neg possess
adj-order agree-np agree-pred imperfect past past-agree pronoun relative
clitic clitic-order modal past pronoun
adverb-place age be-have number subordinate
adverb-place agree-np elision neg past
adj-order agree-far agree-np agree-pred coordination country elision existential relative
agree-pred clitic coordination elision neg
adverb-place be-have elision idiom imperfect
agree-pred imperative imperfect relative
adj-order agree-np clitic clitic-order past past-agree pronoun relative
agree-far elision neg past relative
question sense
adverb-place
adverb-place agree-np be-have elision neg subordinate
clitic number question
agree-np compare coordination country elision existential possess
elision past question
imperative
possess question
agree-pred question
adverb-place clitic modal neg subordinate
contraction question
elision past question
agree-np contraction country existential sense subordinate
adverb-place coordination elision neg number past past-agree relative sense
agree-far elision neg relative time
adj-order agree-np coordination country
agree-np agree-pred clitic coordination imperfect neg time
elision neg past
be-have coordination elision imperfect neg
agree-np clitic elision past past-agree pronoun relative
adj-order agree-far agree-np agree-pred elision neg pronoun relative
adj-order agree-np clitic elision past pronoun
idiom question sense
sense
agree-far clitic coordination past relative
adj-order agree-far agree-np agree-pred pronoun
imperative
adj-order agree-np be-have contraction coordination elision exchange neg time
adj-order agree-np elision neg past
agree-far agree-np agree-pred past past-agree pronoun relative
neg
adj-order agree-np agree-pred question
agree-pred possess
adverb-place be-have imperfect
adj-order age agree-np be-have elision question
adj-order agree-np elision neg past past-agree possess pronoun
clitic clitic-order elision past possess pronoun
adj-order agree-np clitic past pronoun
adverb-place
adj-order agree-np agree-pred pronoun
agree-pred question
adverb-place imperfect sense
adverb-place clitic neg
adverb-place agree-np elision exchange
clitic neg
elision existential
agree-np compare possess subordinate
adj-order agree-np clitic elision number past past-agree
adj-order agree-np clitic coordination exchange time
clitic modal past possess pronoun
contraction elision past past-agree pronoun relative
coordination elision existential time
agree-np compare elision
agree-np elision question
elision question
agree-pred elision neg possess pronoun
agree-pred elision pronoun
adj-order agree-np elision number past
adverb-place be-have clitic coordination idiom imperfect
clitic
agree-far agree-np agree-pred coordination country elision existential number relative
adj-order agree-np existential possess
past time
adj-order age agree-np be-have question
adverb-place agree-np future idiom
adverb-place clitic past pronoun
adverb-place clitic past possess pronoun
adj-order agree-np question relative sense
adj-order agree-np elision neg past sense
adj-order agree-np question
country question
exchange
agree-np modal neg
adj-order agree-np country exchange possess subordinate time
adj-order agree-far agree-np past
age agree-np be-have question
adj-order agree-np elision sense subordinate that
adj-order agree-np compare pronoun
coordination existential past possess
agree-far be-have past past-agree relative
adverb-place agree-np clitic clitic-order modal
adj-order agree-np imperfect time
country existential number
elision question
be-have clitic modal possess subordinate
clitic past
agree-pred elision pronoun
agree-np number past past-agree pronoun sense
clitic contraction modal past past-agree pronoun relative sense
agree-far compare past past-agree pronoun relative
agree-pred elision neg pronoun
clitic question
country past question
adj-order agree-np clitic modal neg subordinate time
age agree-np be-have question
imperative possess
clitic elision modal neg possess sense subordinate
clitic past question
agree-np elision neg time
clitic elision past pronoun
adverb-place
contraction coordination past sense time
adj-order agree-np contraction exchange possess
coordination future imperfect time
elision question
number past past-agree pronoun sense
adj-order agree-np past question
adverb-place be-have imperfect
agree-np imperative possess
agree-np clitic possess question
clitic
imperative possess
agree-pred coordination elision modal neg relative
adverb-place elision
agree-pred contraction coordination exchange
past past-agree pronoun
agree-np clitic elision modal past pronoun
possess question
adj-order agree-np agree-pred elision existential idiom neg subordinate
agree-np elision past past-agree question relative
be-have coordination elision imperfect neg past time
adverb-place time
agree-np clitic elision past possess pronoun
country elision neg question
adj-order agree-np contraction exchange neg subordinate time
agree-pred
adj-order age agree-np be-have number subordinate
question
adverb-place future neg
adverb-place sense
agree-np elision question relative
elision neg past past-agree pronoun sense
clitic neg
adj-order agree-far agree-np agree-pred pronoun relative
adj-order agree-np compare coordination exchange possess
agree-pred possess pronoun
adverb-place clitic exchange neg subordinate
adverb-place agree-np
adj-order adverb-place agree-np coordination past past-agree possess
adj-order agree-np compare
agree-far compare elision pronoun relative
past past-agree pronoun
agree-np clitic elision idiom past pronoun
adverb-place coordination number
agree-np agree-pred imperfect
adj-order agree-far agree-np agree-pred contraction possess
adverb-place agree-np coordination elision exchange neg past past-agree possess
agree-pred coordination
be-have imperfect question
adj-order age agree-far agree-np be-have contraction coordination elision exchange number past past-agree relative
compare pronoun relative
plain
clitic elision possess question
adj-order agree-np be-have coordination elision existential idiom neg number
adj-order adverb-place agree-np contraction elision exchange modal possess subordinate
contraction country elision neg past past-agree possess pronoun
clitic elision past pronoun
adverb-place clitic exchange
adj-order agree-far agree-np clitic coordination elision neg past relative time
agree-far agree-np agree-pred coordination elision relative sense time
clitic modal
adj-order agree-np elision modal neg subordinate time
agree-np neg sense
agree-np elision exchange number subordinate
agree-np clitic past possess pronoun
adj-order agree-np contraction elision past time
agree-pred clitic exchange subordinate
elision idiom possess subordinate
adj-order agree-np contraction neg
age be-have coordination modal neg number
adverb-place
adj-order agree-np number
adverb-place agree-pred contraction neg possess subordinate
country
agree-np be-have elision subordinate
age agree-np be-have coordination exchange number
adj-order agree-np contraction coordination exchange idiom imperfect
elision question
agree-far past past-agree relative
adverb-place sense
adj-order agree-far agree-np contraction elision possess
contraction neg time
clitic contraction elision past past-agree pronoun relative
adj-order agree-np elision modal
clitic clitic-order neg time
question
country
agree-np exchange
elision question
adverb-place elision future idiom possess
clitic modal past possess pronoun
clitic coordination exchange modal
adverb-place existential number
elision question
agree-np elision imperative neg possess
adj-order agree-np elision neg past past-agree pronoun relative
adj-order agree-np compare pronoun
coordination country neg possess
adj-order agree-np contraction question
adj-order agree-np compare pronoun
adverb-place clitic past possess pronoun
adj-order agree-np elision question relative
sense time
adverb-place be-have clitic coordination elision future idiom neg
agree-np compare elision neg possess subordinate
elision imperative neg
clitic past possess pronoun
agree-np agree-pred clitic coordination future imperfect neg
agree-np country existential
adverb-place future neg possess
adverb-place contraction elision future idiom neg past past-agree possess relative
adj-order agree-np clitic exchange possess subordinate time
adj-order agree-np imperative
adverb-place agree-far clitic elision past past-agree relative
adj-order agree-np clitic compare elision subordinate time
adverb-place be-have
past past-agree pronoun
elision past sense
adj-order agree-np clitic past pronoun
compare
