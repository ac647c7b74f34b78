imperative possess
clitic clitic-order past pronoun
clitic elision modal past pronoun
number question
clitic clitic-order question
existential possess
agree-far coordination elision exchange neg past relative
adj-order agree-np elision imperative
agree-pred contraction coordination past time
adverb-place agree-np be-have coordination imperfect possess
adj-order agree-np elision past past-agree question relative
imperative neg
agree-np clitic compare coordination exchange
clitic clitic-order elision past past-agree pronoun relative
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np country
age be-have number
adj-order adverb-place agree-np be-have coordination elision neg past
elision neg past
adj-order agree-np clitic contraction past pronoun
imperative
compare relative
question
adj-order agree-np elision neg number past
clitic past pronoun
clitic future time
agree-np contraction elision question relative
plain
adverb-place agree-far elision idiom neg past relative
elision imperative neg possess
be-have elision
agree-np clitic modal possess sense subordinate
adj-order agree-np contraction modal sense subordinate
adj-order agree-np compare possess that
agree-pred pronoun
contraction
modal question
adj-order agree-np be-have imperfect past past-agree possess pronoun
imperative
imperative neg
adverb-place age be-have coordination country idiom number past past-agree
adj-order agree-np clitic clitic-order question
adverb-place coordination
agree-np agree-pred pronoun
adj-order adverb-place agree-np clitic coordination country existential neg past past-agree
agree-pred neg pronoun
adverb-place clitic neg past possess
adj-order adverb-place agree-np be-have coordination possess
adj-order agree-np contraction exchange
agree-np past past-agree pronoun
elision question sense
clitic clitic-order modal neg question relative
clitic past question
agree-pred question
imperative
adj-order agree-np country neg past past-agree possess pronoun sense
be-have
imperative neg
clitic elision past pronoun
agree-np elision past past-agree question relative
imperative
clitic clitic-order elision question
adverb-place past past-agree
possess question
agree-pred elision neg pronoun
adverb-place coordination past sense time
contraction neg sense subordinate
agree-np compare modal question relative sense
agree-np question
past
contraction sense
clitic modal
adj-order agree-np contraction past past-agree pronoun sense
adj-order agree-np agree-pred be-have coordination imperfect possess time
question
adverb-place agree-np contraction future idiom neg sense
adj-order agree-np compare
clitic past pronoun
clitic clitic-order
adj-order agree-np clitic modal past pronoun
agree-pred pronoun
elision future neg
agree-np clitic contraction idiom modal subordinate
clitic clitic-order elision past pronoun
past
contraction coordination country existential number
agree-np contraction elision exchange
past question
elision imperative
agree-np neg possess pronoun
contraction past past-agree possess pronoun
imperative
contraction existential number
adverb-place future
adj-order agree-np existential
agree-pred clitic elision past pronoun relative
adj-order agree-np clitic past pronoun
elision imperative neg
possess question
agree-np imperative
age be-have number question relative
adj-order agree-np question sense
adj-order agree-np coordination existential future
adverb-place idiom past
adj-order agree-np clitic modal past pronoun
adj-order agree-np possess time
adverb-place elision neg past
adj-order agree-np clitic coordination elision past past-agree
adj-order agree-np neg question sense
agree-np question
adj-order agree-np agree-pred pronoun
adverb-place be-have clitic coordination time
adj-order agree-np elision past past-agree question relative
adj-order agree-np elision question
adverb-place clitic elision possess
adj-order agree-np compare elision pronoun
agree-pred possess
adj-order agree-np coordination existential modal possess
clitic past pronoun
adverb-place contraction
country existential number
agree-pred clitic coordination exchange imperfect
elision existential neg sense subordinate that
agree-np coordination elision existential neg number past
agree-far compare contraction elision pronoun
agree-np elision modal
compare elision existential subordinate
idiom imperfect possess
agree-pred coordination imperfect
agree-np possess
contraction number past past-agree
adj-order agree-np clitic neg
adverb-place be-have elision
adj-order agree-np question
agree-pred imperfect question
agree-np past question
adj-order agree-np clitic elision question
adj-order agree-np clitic past pronoun
country past past-agree question
adverb-place age be-have country elision number subordinate
adj-order agree-np clitic past possess pronoun
past
plain
adj-order agree-np contraction past past-agree pronoun relative
agree-np contraction number question
elision question
agree-np agree-pred elision neg pronoun
agree-np clitic contraction coordination exchange sense
adj-order agree-np contraction exchange
clitic elision question
imperative
contraction elision past past-agree sense that
agree-np compare elision pronoun
adj-order adverb-place agree-np elision modal subordinate time
agree-np clitic elision past possess question
agree-np agree-pred compare neg possess subordinate
clitic elision past past-agree
coordination elision imperfect neg past
elision neg possess
agree-pred compare elision subordinate
agree-np agree-pred neg pronoun
clitic clitic-order modal possess
adj-order agree-np clitic elision past pronoun
adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
question
adj-order agree-np agree-pred elision possess
adj-order agree-np clitic modal past possess pronoun
elision neg
agree-np agree-pred coordination existential neg
contraction existential number
adverb-place clitic idiom possess subordinate
contraction coordination elision exchange
adj-order agree-np agree-pred compare elision possess subordinate
adj-order agree-np agree-pred be-have coordination elision neg possess
past past-agree sense time
age agree-np be-have compare elision number possess subordinate
country elision modal question
number
elision imperative
be-have imperfect
clitic clitic-order elision past past-agree time
agree-pred that
agree-np existential
clitic past pronoun
adj-order agree-np be-have contraction possess question relative
agree-np clitic past pronoun
adverb-place clitic elision past possess pronoun
adj-order agree-np elision exchange neg subordinate
adj-order agree-np clitic past possess pronoun
past past-agree
elision question
adj-order agree-np agree-pred possess pronoun
agree-np coordination imperfect possess
adj-order adverb-place agree-np country idiom neg sense subordinate
adj-order agree-np existential possess
agree-np elision exchange existential possess subordinate
clitic clitic-order modal past pronoun
question
past
agree-np clitic question
country
adj-order agree-np coordination past possess time
adverb-place coordination elision past
adj-order agree-np contraction existential number subordinate
adj-order adverb-place agree-np agree-pred imperfect number
adj-order agree-np be-have contraction elision imperfect past past-agree pronoun relative sense
adj-order agree-np question
agree-pred clitic coordination exchange imperfect possess
clitic clitic-order elision future
elision question
elision neg past
adj-order agree-np modal subordinate
agree-pred clitic subordinate
agree-pred question
exchange modal subordinate
agree-pred imperfect
agree-far agree-np be-have elision neg relative subordinate time
adj-order agree-far agree-np agree-pred pronoun
imperative possess
adj-order agree-np agree-pred pronoun
clitic imperfect
plain
imperative
adj-order agree-np coordination number time
clitic elision past past-agree
country question
agree-pred idiom subordinate
be-have
adj-order agree-np clitic modal past pronoun
modal
agree-pred be-have coordination possess
adj-order agree-np clitic coordination exchange
age be-have number
past time
adj-order agree-np compare coordination past relative
adj-order agree-np be-have coordination country elision neg
adj-order agree-np question
elision question
adj-order adverb-place agree-np compare
clitic past time
clitic clitic-order past pronoun
agree-pred elision neg pronoun
adj-order adverb-place agree-np future idiom number
clitic past question
compare
adj-order agree-np coordination existential idiom possess
adverb-place
adj-order adverb-place agree-np compare contraction coordination neg sense
be-have clitic elision exchange possess subordinate
clitic past past-agree pronoun sense
adj-order agree-far agree-np agree-pred elision neg pronoun
adverb-place agree-np elision possess subordinate
adj-order agree-np coordination country existential number possess
adj-order agree-np elision question
adj-order adverb-place agree-np be-have sense subordinate
be-have imperfect
question
time
adverb-place agree-pred coordination elision neg sense
agree-np coordination existential imperfect number
adverb-place country existential
adverb-place be-have
elision imperative
adj-order adverb-place agree-np coordination imperfect time
future
adverb-place agree-far agree-np agree-pred be-have contraction coordination past past-agree relative
be-have elision existential neg possess subordinate time
adj-order agree-np coordination existential possess
compare possess
adj-order adverb-place agree-np contraction country possess subordinate
coordination elision exchange past past-agree possess
clitic question
agree-pred question
neg possess that
plain
elision exchange possess
agree-pred elision question
modal possess
adverb-place agree-np country modal
adverb-place existential
age be-have number
imperative possess
imperative
existential number
adj-order agree-np elision neg number past
clitic elision exchange existential subordinate
adj-order agree-np clitic clitic-order past pronoun
agree-pred coordination elision existential neg
clitic clitic-order neg past past-agree
adj-order age agree-far agree-np be-have coordination elision neg number relative
adverb-place future idiom
clitic elision past pronoun
agree-far elision past past-agree pronoun relative sense
agree-far agree-np agree-pred possess subordinate
agree-np past question relative
past past-agree question relative
imperative neg possess
adj-order agree-np agree-pred clitic neg past past-agree pronoun relative
adj-order agree-np question
be-have elision
adj-order adverb-place agree-np contraction exchange
clitic past pronoun
adj-order agree-np clitic coordination elision exchange possess
agree-np past past-agree pronoun
contraction modal
adj-order agree-np contraction modal neg sense subordinate time
adj-order agree-np clitic modal past pronoun
agree-np agree-pred contraction coordination
agree-np clitic modal past possess pronoun sense
adj-order agree-np agree-pred coordination future possess time
agree-np elision imperative neg
agree-np clitic coordination exchange future neg possess sense that
compare coordination existential possess
age be-have number
adj-order agree-np question
agree-pred imperfect
adverb-place existential number
adj-order agree-np coordination country existential possess
be-have imperfect past past-agree pronoun relative sense
agree-far agree-pred contraction coordination past relative sense
elision neg past possess question
past past-agree pronoun relative sense
existential number
agree-pred imperfect
age be-have elision possess question
adj-order adverb-place agree-np agree-pred neg subordinate
adj-order agree-np modal
agree-pred possess pronoun
adj-order agree-np agree-pred modal neg relative
plain
adverb-place contraction coordination existential neg number
agree-far agree-pred elision relative
adj-order agree-np contraction existential number subordinate
elision question
adverb-place neg subordinate
adj-order agree-np past possess question
agree-np compare elision pronoun
question sense
adj-order agree-np future possess
elision imperative
clitic past pronoun relative
agree-np neg past past-agree possess pronoun
adverb-place future idiom number
adverb-place contraction past past-agree
agree-np clitic modal past pronoun relative
adj-order agree-np compare possess
adj-order agree-np be-have
elision number question
neg
adj-order adverb-place agree-np elision modal sense subordinate
adj-order age agree-np be-have coordination elision neg number
adverb-place coordination possess sense
adj-order agree-np be-have coordination elision neg
adverb-place past
adj-order agree-np coordination past possess sense time
clitic clitic-order modal past pronoun
clitic past past-agree pronoun sense
adverb-place agree-np existential number
agree-np be-have elision neg subordinate time
adj-order agree-np
adj-order agree-np possess question
clitic question
neg time
contraction elision existential possess subordinate time
adverb-place agree-pred clitic coordination neg number
agree-pred neg question that
adj-order agree-np clitic clitic-order past pronoun
compare coordination sense
elision past question
country future question
clitic elision past pronoun
agree-np past possess
adverb-place clitic neg
country elision possess question
adj-order adverb-place agree-np agree-pred coordination neg number
adverb-place agree-pred
contraction past question sense that
elision
clitic elision past question
agree-np compare elision pronoun relative sense
adj-order adverb-place agree-np compare coordination sense
clitic past possess pronoun
adj-order agree-np elision neg past sense
adj-order adverb-place agree-np modal number
adj-order adverb-place agree-np contraction coordination elision neg past
agree-np elision existential neg number sense subordinate
adj-order agree-np clitic contraction coordination elision exchange modal neg
contraction elision question sense
adj-order agree-np coordination imperfect time
imperative neg
country elision future
clitic coordination country exchange modal possess
existential number possess
agree-pred coordination existential imperfect
adj-order adverb-place agree-np future possess
clitic elision modal past pronoun
agree-far agree-pred elision existential possess relative subordinate
agree-np agree-pred question relative
agree-np contraction coordination existential idiom neg sense
question
clitic contraction coordination exchange time
contraction coordination past sense time
clitic clitic-order past pronoun
agree-pred imperfect past past-agree possess pronoun relative
clitic clitic-order elision past pronoun
adj-order agree-np clitic contraction past pronoun
adj-order agree-np agree-pred imperfect past past-agree pronoun relative
contraction sense
agree-np clitic elision modal past possess pronoun
past
agree-np be-have contraction relative time
elision neg past past-agree possess pronoun
agree-pred elision neg pronoun
agree-np agree-pred elision pronoun
question
adj-order agree-np clitic past
adj-order adverb-place agree-np contraction elision existential possess sense subordinate
adj-order adverb-place agree-np coordination
agree-pred elision neg
clitic future
adverb-place future
adj-order agree-np agree-pred elision existential number subordinate
adj-order agree-np past past-agree
adj-order agree-np compare idiom possess pronoun
adj-order agree-np clitic elision neg past
be-have imperfect past past-agree pronoun sense
adverb-place clitic past pronoun
agree-np clitic elision future
existential number
adverb-place agree-far country past past-agree relative
adj-order agree-np clitic contraction elision imperfect past pronoun relative
agree-np elision neg question
agree-pred elision possess pronoun
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np elision exchange past past-agree pronoun relative sense that
plain
adj-order agree-np clitic modal past pronoun
elision question
adverb-place elision
elision imperative neg
adverb-place compare coordination elision possess
clitic past past-agree pronoun relative
elision possess question
adj-order agree-np contraction past past-agree pronoun relative
idiom number
coordination existential number possess
adj-order agree-np clitic coordination exchange
agree-np clitic compare neg subordinate
adj-order adverb-place agree-np
adverb-place clitic past pronoun
adverb-place agree-np elision idiom past
agree-far clitic neg
adj-order agree-np agree-pred clitic past pronoun relative
adj-order adverb-place agree-np be-have coordination idiom imperfect modal time
past
agree-far agree-pred compare idiom relative
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
adj-order agree-np agree-pred elision imperfect
country elision past question
agree-pred imperfect
adverb-place neg possess sense subordinate time
adj-order agree-np modal time
clitic clitic-order past pronoun
agree-pred contraction coordination past sense
adj-order agree-np elision modal
elision past
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np be-have compare coordination possess
agree-pred
contraction question sense
adj-order age agree-np be-have question
adj-order agree-np contraction elision exchange
agree-pred elision possess pronoun
agree-np elision neg past time
adj-order adverb-place agree-np clitic elision past pronoun
agree-far agree-pred elision pronoun relative
adj-order agree-np imperative possess
adj-order agree-np past past-agree question relative
clitic clitic-order past pronoun
adj-order agree-np coordination country existential number
adj-order agree-np elision possess question
adj-order agree-np number past past-agree question relative
contraction sense
adj-order age agree-np be-have coordination elision existential number
adj-order agree-np past past-agree possess pronoun
adverb-place clitic elision past possess pronoun
agree-pred neg
agree-far agree-pred elision past past-agree pronoun relative sense
coordination country existential imperfect possess
adj-order agree-np agree-pred
adj-order adverb-place agree-np clitic past pronoun
agree-pred elision pronoun
be-have elision neg
agree-np be-have number
country imperfect
adj-order agree-np contraction question
clitic past possess pronoun
elision future neg
agree-pred imperfect
adj-order agree-np clitic clitic-order past pronoun
