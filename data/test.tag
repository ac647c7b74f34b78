past
agree-np possess question
adj-order agree-np clitic contraction coordination exchange idiom imperfect relative
adj-order agree-np coordination neg past time
contraction coordination future idiom neg possess sense
agree-np agree-pred question
elision neg number past
agree-np coordination existential modal number
adj-order agree-np clitic past pronoun relative
adverb-place agree-pred coordination imperfect
question
question
agree-np agree-pred elision imperfect past past-agree pronoun relative
past question sense
contraction exchange
agree-pred pronoun
coordination future past possess
possess question
adverb-place existential number sense subordinate
adverb-place coordination past possess
agree-np clitic clitic-order elision number past question
adj-order agree-far agree-np agree-pred be-have coordination imperfect relative
past
age be-have number
adj-order agree-np elision existential modal number sense subordinate
adj-order agree-np coordination elision possess
agree-pred
adj-order agree-np be-have elision neg time
adj-order agree-np be-have coordination imperfect that
adj-order adverb-place agree-np contraction number past past-agree relative
adverb-place modal
adj-order agree-far agree-np agree-pred contraction pronoun
agree-pred coordination elision exchange possess
adj-order adverb-place agree-np exchange subordinate
adj-order agree-np elision neg subordinate time
adj-order agree-np clitic elision modal past pronoun relative
agree-pred possess
adj-order agree-np modal
question
adj-order agree-np
clitic coordination elision exchange past possess
agree-pred possess pronoun
agree-pred elision neg pronoun
be-have compare subordinate time
be-have imperfect
adj-order agree-np contraction modal possess
agree-np be-have neg subordinate time
adj-order agree-np clitic contraction past pronoun
agree-np clitic elision past possess pronoun
elision exchange
elision question
adj-order agree-far agree-np coordination past past-agree relative sense
agree-far agree-pred contraction relative
agree-np clitic elision modal past possess pronoun
agree-np clitic clitic-order past possess pronoun
contraction
adj-order agree-np possess question
clitic neg
clitic modal
adj-order agree-np compare contraction elision past possess relative
agree-pred coordination elision existential number
agree-np clitic contraction past pronoun
agree-far be-have coordination imperfect modal
adj-order agree-np contraction elision neg past time
clitic elision past past-agree
compare
agree-pred imperfect
clitic elision past possess pronoun sense
adj-order agree-far agree-np elision idiom past past-agree relative
adj-order agree-np coordination elision exchange neg sense
adj-order agree-np agree-pred compare coordination imperfect possess
agree-far agree-pred coordination idiom imperfect neg past past-agree possess relative
possess question
clitic coordination exchange neg past past-agree
agree-np elision question
adverb-place
agree-far agree-pred be-have clitic coordination elision exchange neg relative
adj-order agree-np agree-pred imperfect
adj-order agree-np compare question relative
agree-pred elision neg pronoun
clitic contraction past pronoun
adj-order agree-far agree-np compare idiom pronoun relative
adverb-place be-have clitic possess subordinate time
agree-np elision neg number past past-agree possess pronoun
agree-np clitic idiom past pronoun
neg time
existential
clitic time
past past-agree
agree-pred neg subordinate
adj-order agree-np past past-agree possess time
possess
adj-order agree-np compare pronoun
agree-pred question
adj-order adverb-place agree-np be-have elision relative subordinate
imperative possess
clitic elision exchange existential subordinate
clitic clitic-order modal past pronoun
clitic past
adj-order agree-np agree-pred clitic imperfect past relative time
adverb-place clitic contraction coordination elision modal time
imperative
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np agree-pred elision neg
agree-np clitic coordination existential idiom modal number time
agree-pred elision neg
agree-pred pronoun
adj-order adverb-place agree-np coordination neg possess
adverb-place clitic coordination elision past past-agree possess
adverb-place agree-far agree-np agree-pred idiom imperfect
coordination number past
agree-pred elision pronoun
clitic future question
agree-pred question
be-have imperfect past past-agree pronoun sense
clitic coordination exchange modal time
adj-order agree-np clitic contraction elision neg past possess question relative
adj-order agree-np compare contraction
agree-np compare
question
agree-far compare contraction possess pronoun relative
agree-np number sense subordinate time
adj-order agree-np coordination elision exchange modal
clitic past possess pronoun
adj-order adverb-place agree-np neg subordinate
adj-order adverb-place agree-np elision existential subordinate
agree-pred imperfect question
adj-order adverb-place agree-np elision past past-agree
agree-np coordination elision exchange modal neg possess
adj-order agree-far agree-np compare elision pronoun relative
adverb-place compare
agree-far agree-pred clitic coordination neg time
adj-order agree-np agree-pred compare elision neg pronoun relative
plain
contraction existential number
agree-pred elision question
age be-have coordination number
adj-order agree-np be-have clitic coordination elision imperfect possess time
adverb-place agree-far agree-np elision relative subordinate
adverb-place agree-far clitic elision neg relative sense that
adj-order agree-np contraction elision neg
existential idiom
exchange possess
clitic elision exchange modal sense subordinate
adj-order agree-np clitic clitic-order neg
agree-np modal question
country past past-agree
contraction sense
adj-order agree-np existential number
contraction elision exchange
number question
agree-np clitic elision past pronoun
agree-np elision neg question relative
agree-pred imperfect number
agree-far agree-np agree-pred past past-agree pronoun relative
adj-order agree-np compare elision pronoun relative
adverb-place clitic contraction elision past possess pronoun
adj-order adverb-place agree-far agree-np elision past possess
adverb-place agree-np contraction
adverb-place agree-pred imperfect
agree-far agree-pred elision neg pronoun relative
agree-np elision possess question
agree-np agree-pred coordination elision existential imperfect
elision question
country existential number subordinate
agree-far agree-pred contraction
clitic elision past pronoun relative
agree-pred elision possess subordinate
adj-order agree-far agree-np be-have elision possess sense subordinate time
country existential number
elision question
adj-order agree-np elision exchange possess subordinate
contraction elision neg past past-agree pronoun relative sense
adj-order agree-np clitic contraction elision past possess pronoun
adj-order agree-np modal neg possess subordinate
adverb-place agree-far be-have elision neg past past-agree relative subordinate
coordination country existential time
adj-order agree-np clitic modal past pronoun
be-have
agree-pred imperfect
clitic
imperative neg
adj-order agree-np elision existential number subordinate
agree-pred imperfect
agree-np agree-pred compare idiom imperfect pronoun relative
adverb-place agree-np be-have clitic elision possess subordinate time
clitic clitic-order elision question
adverb-place clitic elision past pronoun relative
agree-np elision number question relative
elision question
future neg time
adverb-place coordination elision neg number past
clitic elision exchange subordinate
compare contraction elision neg possess sense subordinate
agree-np be-have
clitic past possess pronoun
adj-order agree-np coordination country idiom imperfect neg sense that
age be-have clitic coordination neg number past time
agree-np question
possess question
clitic modal past pronoun relative
possess question
adj-order adverb-place agree-np be-have compare elision possess relative
agree-np imperative
clitic past pronoun
agree-pred elision pronoun
elision neg past
agree-pred elision pronoun
adj-order agree-np coordination elision exchange possess
adverb-place agree-np agree-pred neg
be-have coordination existential idiom imperfect
elision neg past
adj-order agree-np agree-pred elision pronoun
clitic past pronoun
agree-np imperative
adj-order agree-far agree-np agree-pred elision existential relative subordinate
imperative possess
adj-order agree-np clitic elision past possess pronoun
clitic clitic-order past pronoun
adj-order agree-far agree-np country modal
adverb-place clitic past pronoun
agree-pred possess pronoun
adj-order agree-np be-have country elision possess subordinate
plain
agree-pred
elision existential number subordinate
adverb-place past possess
adj-order agree-np contraction possess question
exchange
adj-order agree-np contraction question
contraction question
agree-pred possess question
adj-order agree-np coordination exchange neg possess
adj-order adverb-place agree-np clitic past possess pronoun relative
agree-np agree-pred pronoun
adverb-place agree-np compare number subordinate
clitic neg sense
adj-order agree-np coordination elision modal neg past
past
clitic clitic-order elision question
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-np idiom question
clitic clitic-order past pronoun
adverb-place clitic contraction elision neg possess subordinate
adj-order adverb-place agree-np elision sense subordinate
agree-pred imperfect
agree-pred
adverb-place agree-far be-have coordination elision imperfect past past-agree possess relative
elision question
adj-order agree-np modal neg possess subordinate
adj-order adverb-place agree-np country existential modal neg number sense subordinate
adverb-place clitic modal
agree-np neg
contraction country sense
elision neg past past-agree time
adj-order agree-np compare
clitic elision past pronoun
adj-order adverb-place agree-np elision idiom modal neg subordinate
agree-pred
clitic elision modal past pronoun
elision number question
agree-np contraction past
agree-np clitic elision neg past past-agree pronoun relative sense
contraction exchange possess subordinate
adj-order agree-np clitic contraction past pronoun
adj-order agree-np be-have coordination neg number past past-agree time
clitic past pronoun
adj-order agree-np existential number possess
adverb-place number past sense
adj-order agree-np clitic contraction elision modal past pronoun
agree-np clitic past pronoun
adj-order adverb-place agree-np agree-pred coordination
adverb-place idiom past past-agree
question
agree-np clitic past pronoun
adj-order agree-np coordination existential sense
agree-np clitic modal question
age be-have number
country
adj-order agree-np existential
adverb-place clitic elision past pronoun relative
adj-order agree-np be-have coordination past possess time
be-have question
agree-np elision past question
clitic past pronoun
imperative
adj-order adverb-place agree-np elision modal sense
clitic past possess pronoun
coordination elision exchange number past possess
agree-np be-have imperfect past past-agree pronoun sense
adj-order adverb-place agree-far agree-np coordination elision neg relative
clitic
be-have coordination imperfect past possess
agree-pred imperfect question
agree-np question
agree-pred question
adverb-place agree-np clitic coordination elision idiom past time
adj-order agree-far agree-np compare idiom possess pronoun
agree-np past past-agree possess pronoun
adj-order agree-np existential
imperative possess
clitic modal past possess pronoun
adj-order agree-np coordination exchange imperfect possess
adj-order adverb-place agree-np coordination neg time
adj-order agree-far agree-np coordination elision neg past past-agree relative
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np contraction elision exchange neg subordinate
agree-pred elision question
adj-order agree-np question sense
adverb-place agree-far agree-np agree-pred imperfect
adj-order agree-np future
imperative possess
agree-np clitic contraction coordination exchange past
country modal question
adj-order adverb-place agree-np country elision existential subordinate
agree-np agree-pred
clitic elision past past-agree pronoun relative
agree-np contraction modal neg time
adj-order agree-np coordination elision existential neg number possess
adj-order agree-far agree-np agree-pred pronoun
past question
number past question
adj-order agree-np imperative neg
agree-np question
adj-order agree-np agree-pred
modal question
adj-order adverb-place agree-np clitic clitic-order past possess pronoun
adverb-place clitic exchange
agree-np elision possess question
adj-order agree-np be-have elision
agree-np number question
past
adj-order agree-np imperative
clitic clitic-order modal past possess pronoun
adj-order agree-np agree-pred coordination elision imperfect possess
contraction number question sense
adj-order agree-np past past-agree question relative
clitic elision past possess pronoun
agree-pred imperfect
agree-np number past past-agree pronoun relative
clitic elision past pronoun
contraction past possess sense time
elision question
age be-have number
age agree-np be-have question
elision question sense
adj-order agree-np agree-pred clitic coordination
adj-order agree-np coordination exchange future possess
past past-agree question relative
elision imperative neg relative
question
adj-order agree-np country elision existential neg number subordinate time
elision modal possess time
idiom
adverb-place agree-pred coordination imperfect neg
adj-order agree-np compare possess
modal time
elision question
clitic past pronoun relative
adj-order agree-np clitic neg time
agree-pred coordination number
adj-order agree-np be-have coordination elision neg number time
adj-order agree-np clitic clitic-order modal past pronoun relative
adj-order agree-np contraction coordination elision exchange neg time
question
adj-order agree-np contraction existential number sense subordinate
adj-order agree-np coordination elision existential
agree-np agree-pred imperfect
adj-order agree-np coordination country existential
agree-far compare elision pronoun relative
clitic question
compare question
clitic past possess pronoun
agree-np agree-pred neg relative
agree-np clitic elision neg past past-agree pronoun relative
adj-order adverb-place agree-np clitic exchange neg subordinate
adj-order adverb-place agree-np coordination elision neg
agree-np compare pronoun
agree-np elision question
adj-order agree-np be-have country elision existential subordinate time
agree-pred elision question
adverb-place age be-have number possess subordinate
clitic question
elision question sense
question
agree-np agree-pred pronoun
agree-np number past past-agree pronoun
adj-order agree-np imperative
agree-np clitic contraction past possess pronoun
question
adj-order agree-np coordination exchange existential number possess
age agree-far agree-np be-have number
adj-order agree-np agree-pred question
adj-order agree-np clitic contraction past pronoun
adj-order agree-np coordination existential
imperative
adverb-place contraction possess sense subordinate
adj-order agree-np contraction past question sense
clitic possess
clitic elision neg time
imperative
elision neg past past-agree possess pronoun
adverb-place elision subordinate
agree-np elision question
adverb-place elision future idiom past past-agree relative sense
adj-order agree-np elision neg past past-agree pronoun
agree-np elision imperative neg possess
adj-order agree-np clitic contraction elision past possess pronoun
age be-have coordination imperfect number
adj-order agree-np clitic clitic-order past pronoun
adverb-place agree-np agree-pred coordination neg possess sense
adverb-place agree-np agree-pred coordination imperfect neg
adj-order agree-np future question
adverb-place clitic coordination modal past time
adj-order agree-np coordination exchange imperfect possess
adj-order agree-far agree-np clitic coordination exchange relative sense
imperative neg possess
adj-order agree-np compare pronoun
adj-order agree-np future
clitic past pronoun
clitic past
elision neg past past-agree question
agree-np clitic modal past pronoun
be-have imperfect past past-agree pronoun sense
adj-order agree-np agree-pred possess subordinate time
adj-order agree-np neg time
agree-pred elision neg
adj-order agree-np coordination elision neg number past possess
agree-np clitic past pronoun
agree-pred elision possess pronoun
adj-order agree-np imperative
adj-order adverb-place agree-np be-have coordination country existential imperfect
adj-order agree-np elision neg
elision question
clitic clitic-order past pronoun
imperative
adj-order adverb-place agree-np contraction country elision existential subordinate
adj-order agree-far agree-np agree-pred coordination elision neg past past-agree relative
clitic elision modal past pronoun
contraction future possess
question
clitic elision past possess pronoun
compare elision
agree-np be-have elision neg subordinate time
adj-order agree-np agree-pred elision subordinate time
agree-pred idiom
agree-np agree-pred pronoun
agree-far agree-np elision neg relative subordinate time
adj-order agree-np imperative
clitic time
coordination existential idiom number past
agree-np coordination elision existential past sense that
adj-order agree-np contraction existential number subordinate
adj-order agree-np contraction coordination elision neg past possess sense
adj-order agree-np imperative possess
agree-far agree-np agree-pred elision neg pronoun
adj-order agree-np coordination existential
possess pronoun
agree-np clitic past pronoun
agree-np contraction past past-agree relative
adj-order agree-np compare possess pronoun
imperative
adj-order agree-np number question
adj-order agree-np clitic coordination country elision neg past
clitic modal past past-agree pronoun relative
agree-np be-have compare coordination past past-agree relative
adverb-place agree-np agree-pred number subordinate
adj-order agree-far agree-np agree-pred elision possess pronoun
clitic future
clitic modal past possess pronoun
adverb-place agree-np contraction
future neg question
clitic elision modal past possess pronoun
plain
clitic elision idiom past pronoun
imperative
contraction past past-agree pronoun relative sense
modal possess question
clitic clitic-order modal past possess pronoun
contraction elision question
clitic question
agree-pred elision neg question
elision question
agree-np compare pronoun
clitic contraction exchange idiom modal neg sense subordinate
adj-order agree-far agree-np be-have coordination elision existential
agree-pred coordination elision neg
imperative
neg
adverb-place agree-np
be-have imperfect
be-have subordinate
contraction imperfect
adverb-place be-have contraction elision possess subordinate time
adj-order agree-np
coordination modal neg time
adj-order agree-np clitic clitic-order elision past possess pronoun
adverb-place agree-np clitic elision past pronoun
adj-order agree-np coordination country existential
adj-order agree-np compare possess pronoun
clitic coordination exchange time
past question relative sense
adj-order agree-np compare contraction neg sense subordinate
clitic clitic-order past pronoun
adverb-place agree-np contraction elision exchange
be-have
adverb-place idiom past
clitic coordination country elision exchange neg past past-agree time
adj-order agree-np neg possess subordinate
agree-np agree-pred
elision question sense
agree-far coordination elision neg past possess relative sense time
elision neg
adj-order agree-np past past-agree pronoun
adj-order adverb-place agree-np
be-have imperfect past relative
agree-np exchange possess subordinate
imperative
elision imperative possess
agree-np past past-agree question relative
agree-np agree-pred possess question
agree-pred
adverb-place clitic past pronoun
imperative
modal number time
adj-order agree-np exchange
adj-order agree-np clitic elision past pronoun
clitic elision past possess pronoun
clitic modal
clitic elision past question
possess question
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np idiom imperative
modal possess
elision question
clitic existential neg number possess subordinate
agree-np past possess
elision question
plain
adverb-place agree-pred imperfect
clitic past that
agree-pred
agree-pred imperfect
agree-pred neg
agree-np clitic past pronoun
agree-far agree-pred imperfect past relative
agree-np compare coordination elision future
elision question
agree-far compare elision pronoun relative
adj-order agree-np imperative
clitic past pronoun relative
clitic elision neg past question
compare
agree-np coordination imperfect
agree-pred contraction sense subordinate
clitic past pronoun relative
be-have
adj-order agree-np agree-pred elision imperfect past past-agree pronoun relative
elision past question
neg question
adverb-place contraction coordination elision idiom modal past sense
agree-pred clitic clitic-order past pronoun relative
clitic elision past past-agree pronoun relative
adj-order agree-np clitic subordinate time
contraction exchange
clitic question
agree-pred elision neg possess pronoun
contraction past question
imperative possess
agree-np past question
age be-have number subordinate
adj-order adverb-place agree-far agree-np possess
adj-order agree-np clitic modal number subordinate time
exchange possess subordinate time
adj-order agree-np idiom modal number
be-have coordination elision imperfect neg
question sense
elision modal question relative sense
clitic elision past past-agree
imperative neg
adj-order agree-np elision question relative sense
contraction modal neg sense subordinate time
adj-order agree-np coordination existential neg number
clitic exchange neg subordinate
adj-order agree-np contraction existential modal possess sense subordinate
age be-have neg number subordinate
adverb-place agree-np elision
adj-order agree-np elision past possess
adverb-place agree-far agree-np elision possess relative subordinate
adj-order agree-np elision existential possess subordinate time
adj-order adverb-place agree-np agree-pred contraction modal subordinate
agree-far agree-pred pronoun
adj-order agree-np clitic coordination exchange time
adj-order agree-np modal that
imperfect
adj-order adverb-place agree-np be-have clitic coordination elision modal neg time
existential number
adj-order agree-np clitic elision past pronoun relative sense
agree-np imperfect
adj-order agree-np question
