past
age be-have question
adj-order adverb-place agree-np future
agree-pred
adj-order agree-np clitic contraction coordination exchange idiom imperfect relative
adj-order agree-np coordination neg past time
contraction coordination future idiom neg possess sense
agree-np agree-pred question
elision neg number past
agree-np coordination existential modal number
adj-order agree-np clitic elision past pronoun relative
clitic elision modal past pronoun
adj-order agree-np coordination elision neg past possess
agree-far compare elision question relative
coordination elision existential neg past past-agree possess
clitic question
contraction elision past question sense
adverb-place clitic neg past possess
agree-far agree-np agree-pred elision past past-agree pronoun relative
imperfect possess
country future
number past time
contraction elision question
agree-np agree-pred contraction coordination imperfect past
agree-np coordination exchange neg possess
adj-order agree-far agree-np compare relative sense subordinate
adj-order agree-far agree-np future question relative
agree-np contraction coordination elision future neg past sense
adj-order agree-np clitic possess question
agree-far coordination imperfect possess
adj-order agree-np compare contraction exchange possess subordinate
adj-order adverb-place agree-np elision exchange subordinate
adj-order agree-np clitic coordination exchange past
adj-order agree-np past question
adj-order agree-np coordination elision possess
be-have
agree-pred
agree-np agree-pred country existential number subordinate
adj-order agree-np coordination elision neg possess
adj-order agree-np elision imperative neg
question
adj-order adverb-place agree-np contraction coordination elision past past-agree possess
agree-np clitic coordination elision neg number past past-agree
adj-order adverb-place agree-np exchange subordinate
agree-np agree-pred coordination past relative time
agree-np past past-agree pronoun
adverb-place idiom past past-agree
agree-pred
clitic modal neg
question
adj-order adverb-place agree-np coordination neg possess
agree-np coordination elision existential idiom time
adj-order agree-np elision imperative neg possess
adj-order adverb-place agree-np be-have possess subordinate
question
adj-order agree-np clitic modal past possess pronoun
imperative neg
agree-pred imperfect past past-agree possess pronoun sense
agree-np agree-pred clitic coordination
past possess
adj-order agree-np elision existential idiom possess subordinate
idiom question
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
agree-far agree-np compare elision pronoun relative
adj-order adverb-place agree-far agree-np clitic future modal relative
agree-far be-have coordination imperfect modal
adj-order agree-np contraction elision neg past time
clitic elision past past-agree
compare
agree-pred imperfect
adj-order agree-np elision possess question
adj-order agree-np agree-pred question that
elision neg past time
adj-order adverb-place agree-far agree-np coordination past past-agree relative time
possess
clitic contraction exchange subordinate
age be-have number
adj-order agree-np compare
plain
clitic past possess pronoun
adj-order agree-np
clitic elision modal past pronoun
adj-order agree-np neg possess sense time
adj-order agree-np imperfect number
adj-order adverb-place agree-np elision past past-agree relative
adj-order adverb-place agree-np contraction modal
agree-pred imperfect question
agree-np elision question
adverb-place
agree-far agree-pred be-have clitic coordination elision exchange neg relative
adj-order agree-np agree-pred imperfect
adj-order agree-np compare question relative
agree-pred elision neg pronoun
clitic contraction past pronoun
adj-order agree-far agree-np compare idiom pronoun relative
adverb-place be-have clitic possess subordinate time
adj-order agree-np be-have compare coordination imperfect
adj-order agree-np clitic neg number past past-agree pronoun sense
adj-order agree-np agree-pred coordination imperfect time
agree-np clitic idiom past pronoun
neg time
existential
clitic time
elision past past-agree
adj-order agree-np elision question relative
elision exchange possess
clitic elision modal past pronoun
past
adverb-place coordination country elision future possess
agree-np past
future sense
adj-order agree-np coordination elision existential possess sense
agree-np compare
past question
clitic past pronoun
question
adj-order agree-np agree-pred pronoun
agree-pred elision neg
agree-pred pronoun
adj-order agree-np coordination elision possess time
agree-np coordination elision existential time
clitic neg past past-agree
agree-far agree-np compare elision pronoun relative
adj-order adverb-place agree-np clitic past past-agree possess
adj-order adverb-place agree-np compare modal subordinate
adj-order agree-np clitic elision past pronoun
clitic imperfect
agree-np number sense subordinate time
adj-order agree-np coordination elision exchange modal
clitic past possess pronoun
adj-order adverb-place agree-np neg subordinate
adj-order adverb-place agree-np elision existential subordinate
imperfect sense
contraction elision question sense
agree-far agree-np agree-pred contraction elision idiom relative subordinate
adj-order agree-np contraction exchange
adverb-place coordination country elision existential future idiom neg possess
adj-order agree-np question
modal
number question
adverb-place compare
adj-order agree-np clitic contraction modal past pronoun
adj-order agree-np contraction existential
elision imperative neg possess
clitic modal time
coordination country existential number time
contraction question
clitic past possess pronoun
elision question
contraction past
agree-np compare coordination country existential possess
agree-np past relative time
pronoun
past
future question
future number
agree-np compare
adverb-place agree-far agree-np elision relative subordinate
adverb-place agree-far clitic elision neg relative sense that
clitic past pronoun relative sense
neg number subordinate
plain
adverb-place clitic elision past possess pronoun
adverb-place agree-pred
adverb-place contraction elision neg past sense
clitic
adverb-place agree-np possess
elision question
agree-pred contraction coordination elision existential
agree-np elision neg question relative
agree-pred imperfect number
clitic past pronoun
adj-order agree-np existential number
adj-order agree-np question
clitic elision past pronoun
agree-far coordination future imperfect relative sense
adj-order agree-np coordination country modal
adj-order agree-np contraction elision number past past-agree question relative
modal past past-agree relative sense
agree-np coordination elision exchange modal
agree-np coordination existential number
question
adverb-place coordination country modal neg
adverb-place coordination elision existential idiom
adverb-place past
adverb-place clitic elision past pronoun
agree-pred question
idiom imperative
adj-order agree-np modal neg possess subordinate
adverb-place agree-far be-have elision neg past past-agree relative subordinate
adj-order adverb-place agree-np country elision subordinate
adj-order agree-np clitic elision past pronoun sense
adj-order agree-np agree-pred clitic elision exchange subordinate
coordination country elision neg past
adj-order agree-np number
clitic
adj-order agree-np existential
adverb-place coordination elision existential imperfect number possess
agree-np elision question
adverb-place elision subordinate
elision existential
adj-order agree-np clitic elision past pronoun
elision neg past past-agree
question
agree-pred elision question
adj-order agree-np agree-pred coordination exchange imperfect
adj-order agree-np coordination country elision neg past sense
agree-np clitic elision past possess pronoun
agree-np be-have
clitic past possess pronoun
adj-order agree-np coordination country idiom imperfect neg sense that
adj-order agree-np coordination elision neg past
agree-np possess time
agree-np imperative
agree-far contraction past past-agree pronoun relative
agree-pred pronoun
adverb-place agree-np be-have coordination elision existential imperfect number
adj-order agree-np clitic clitic-order past possess pronoun
adj-order agree-far agree-np compare pronoun relative
neg pronoun
imperative possess
clitic elision past possess pronoun
adverb-place agree-np compare
agree-np question
agree-np imperative
adj-order agree-far agree-np agree-pred elision existential relative subordinate
imperative possess
adj-order agree-np clitic elision past possess pronoun
contraction country neg subordinate
be-have possess subordinate time
adj-order agree-np compare number
modal question
past
agree-pred imperfect past past-agree pronoun sense
adverb-place elision future
adj-order agree-far agree-np agree-pred compare relative subordinate
country neg past past-agree pronoun
agree-np be-have coordination elision neg past possess sense
question
clitic clitic-order past question
adverb-place agree-np be-have contraction coordination elision past possess sense
adj-order agree-far agree-np clitic elision neg past past-agree pronoun relative sense
adj-order agree-np clitic past possess pronoun sense
adj-order agree-far agree-np elision neg past past-agree pronoun relative sense
question
adj-order agree-np question
agree-pred elision imperfect
contraction
elision exchange possess
adj-order agree-np past past-agree possess pronoun sense
agree-pred pronoun
adj-order adverb-place agree-np elision idiom neg past
elision neg past
clitic compare coordination exchange
adj-order agree-np compare coordination country
clitic elision modal question
agree-np elision number question
agree-np agree-pred elision neg
clitic elision past question
adverb-place coordination country elision existential idiom neg past possess
adverb-place clitic past possess pronoun
coordination exchange future
adj-order agree-far agree-np elision possess
adverb-place contraction exchange
adverb-place agree-far be-have contraction coordination elision exchange imperfect possess
agree-np question
adverb-place neg number sense
agree-pred clitic exchange neg number subordinate
clitic past possess pronoun
adverb-place contraction idiom past relative
adj-order agree-far agree-np neg past past-agree pronoun relative
adverb-place clitic past possess pronoun
agree-pred imperfect
agree-far agree-np elision neg past past-agree pronoun relative
adj-order agree-np question
elision question
clitic elision question
question
agree-np past sense
contraction exchange possess subordinate
agree-far agree-np compare pronoun
adverb-place compare elision subordinate
agree-np future possess
adj-order agree-np be-have coordination neg number past past-agree time
clitic past pronoun
adj-order agree-np existential number possess
adverb-place number past sense
adj-order agree-np clitic contraction elision modal past pronoun
agree-np clitic past pronoun
adj-order adverb-place agree-np agree-pred coordination
question
agree-np clitic past pronoun
agree-np agree-pred elision neg subordinate
adverb-place clitic modal past past-agree relative sense subordinate
imperative
adj-order adverb-place agree-np clitic past possess
clitic contraction elision past possess pronoun
adj-order agree-np elision subordinate
clitic elision existential modal subordinate time
imperative
clitic elision question
adj-order agree-far agree-np compare elision past past-agree pronoun relative
question
adj-order agree-np elision possess question
adj-order agree-np agree-pred compare coordination elision possess
adj-order agree-np clitic elision modal past possess pronoun
agree-np imperative
coordination elision exchange neg possess
adj-order agree-np elision exchange idiom neg subordinate
agree-np clitic contraction elision past possess pronoun
adj-order agree-far agree-np contraction past past-agree pronoun
agree-np past past-agree possess pronoun
adj-order agree-np elision existential
imperative possess
clitic modal past possess pronoun
adj-order agree-np coordination elision exchange imperfect possess
adj-order agree-far agree-np contraction past past-agree pronoun
adj-order agree-np elision exchange neg subordinate
adverb-place be-have coordination time
elision neg past sense
elision question
adj-order agree-np elision modal
agree-np clitic contraction coordination exchange past
country modal question
adj-order adverb-place agree-np country elision existential subordinate
agree-np agree-pred
agree-far clitic elision past past-agree pronoun relative
agree-np contraction modal neg time
agree-np coordination elision imperfect neg past time
clitic clitic-order compare past pronoun relative
agree-np clitic past pronoun
clitic past pronoun
adj-order agree-np be-have compare coordination elision possess
past
modal
elision question
adj-order agree-np clitic elision exchange existential number subordinate
clitic clitic-order elision question
adj-order agree-np coordination country existential neg
adverb-place existential modal number subordinate
adj-order agree-np clitic coordination neg number past possess time
clitic elision past pronoun
agree-pred imperfect past past-agree pronoun
adverb-place clitic coordination elision exchange idiom neg past
question
adj-order adverb-place agree-far agree-np agree-pred coordination elision relative sense
adj-order agree-far agree-np number past past-agree pronoun relative
contraction coordination sense time
adj-order agree-np existential number subordinate time
elision question
be-have imperfect sense subordinate that time
adj-order agree-np compare elision pronoun
elision neg past past-agree pronoun relative
adj-order agree-np clitic clitic-order modal past pronoun relative
adj-order agree-np contraction coordination elision exchange neg time
question
adj-order agree-np contraction existential number sense subordinate
adj-order agree-np coordination elision existential
elision
country possess question
agree-far contraction elision pronoun relative sense
elision question
imperative
adverb-place question
adverb-place contraction coordination elision idiom neg past past-agree possess
agree-far agree-np clitic elision neg past past-agree pronoun relative
agree-np clitic elision modal past possess pronoun relative
elision question sense
agree-np imperative
adj-order agree-np coordination elision existential neg past possess
agree-pred imperfect
adj-order agree-np be-have country elision existential subordinate time
agree-pred elision question
adverb-place age be-have number possess subordinate
clitic question
modal question
possess question
adj-order agree-np imperative
agree-np clitic contraction past possess pronoun
question
adj-order agree-np coordination exchange existential number possess
adj-order agree-np clitic elision modal past pronoun
clitic elision past possess pronoun
adverb-place clitic elision possess
country elision question
adj-order agree-far agree-np agree-pred coordination neg past past-agree relative
adj-order agree-np elision neg past past-agree possess pronoun
possess time
adj-order agree-np coordination elision existential number time
imperative
plain
agree-np elision question
adverb-place elision future idiom past past-agree relative sense
adj-order agree-np elision neg past past-agree pronoun
agree-np elision imperative neg possess
adj-order agree-np clitic contraction elision past possess pronoun
agree-np compare possess question
adverb-place agree-np coordination time
clitic past pronoun
question
agree-pred elision neg
imperative
agree-far elision relative time
clitic neg question
be-have contraction elision possess time
coordination elision exchange possess
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
country future
adj-order agree-np elision question
be-have
adj-order agree-np clitic elision past
adj-order adverb-place agree-np contraction country elision existential subordinate
adj-order agree-far agree-np agree-pred coordination elision neg past past-agree relative
clitic elision modal past pronoun
agree-np future possess
agree-np agree-pred elision pronoun
imperfect time
adj-order agree-np agree-pred elision subordinate time
agree-pred idiom
agree-np agree-pred pronoun
adj-order agree-np existential neg number possess subordinate time
clitic past pronoun
adj-order agree-np clitic past pronoun
imperative
adj-order agree-np coordination existential
possess pronoun
agree-np clitic past pronoun
clitic exchange possess subordinate time
adverb-place clitic elision idiom neg past past-agree
imperative
adj-order agree-np number question
adj-order agree-np clitic coordination country elision neg past
clitic modal past past-agree pronoun relative
adj-order agree-far agree-np elision past past-agree possess pronoun
past question
adverb-place agree-np existential
agree-np coordination country elision idiom neg
agree-pred
neg
adj-order agree-np be-have coordination country existential imperfect number
adj-order agree-np clitic contraction elision past possess pronoun
adj-order agree-np clitic elision past pronoun
adj-order agree-np clitic elision past past-agree pronoun relative
elision question sense
elision idiom neg past possess
agree-pred imperfect
adj-order agree-np imperfect
elision neg past
adverb-place
adj-order agree-far agree-np agree-pred elision question relative that
modal
agree-np imperative neg possess
clitic past past-agree possess pronoun relative
compare elision possess pronoun
adj-order agree-np question sense
agree-np clitic past pronoun
future time
adverb-place agree-np clitic elision past pronoun relative
neg past past-agree pronoun
agree-np elision modal number question
adverb-place clitic past pronoun
exchange
agree-np agree-pred coordination imperfect time
adj-order agree-np
adj-order adverb-place agree-np coordination existential idiom number
country elision past past-agree
adverb-place number time
be-have
adverb-place idiom past
adj-order agree-np agree-pred coordination relative time
agree-np agree-pred coordination elision imperfect time
adj-order adverb-place agree-np
be-have imperfect past relative
agree-np exchange possess subordinate
imperative
elision imperative possess
agree-np past past-agree question relative
agree-np agree-pred possess question
agree-pred imperfect
agree-far agree-pred elision neg past past-agree pronoun relative
adj-order agree-np elision exchange existential subordinate
adj-order agree-np clitic clitic-order past possess pronoun
agree-pred pronoun
imperfect
adj-order agree-np coordination elision exchange possess
adj-order agree-np question
imperative possess
adj-order agree-np coordination country existential neg
adj-order agree-np elision question
agree-np compare coordination elision future
elision question
agree-far compare elision pronoun relative
adj-order agree-np imperative
clitic past pronoun relative
clitic elision neg past question
compare
clitic past pronoun relative
be-have
adj-order agree-far agree-np agree-pred elision imperfect past past-agree pronoun relative
elision past question
question
clitic clitic-order past question
possess
adverb-place contraction coordination elision idiom modal past sense
adverb-place agree-far agree-pred contraction coordination elision relative
clitic clitic-order past possess pronoun
agree-np imperative
adj-order agree-np compare possess
adj-order agree-np compare elision past past-agree pronoun relative
agree-pred
adj-order agree-np agree-pred possess
adverb-place agree-far be-have clitic coordination relative
clitic clitic-order modal past pronoun
adj-order agree-far agree-np elision past past-agree question relative
adverb-place clitic past pronoun
imperative
adverb-place contraction future idiom
adj-order agree-np clitic past pronoun
agree-far question sense
adj-order agree-np elision future possess question that
elision imperative neg possess
adj-order agree-np compare contraction existential possess subordinate
plain
be-have imperfect past past-agree pronoun
clitic exchange neg subordinate
adj-order agree-np agree-pred existential possess subordinate
imperative
elision neg possess sense subordinate
elision possess question
adj-order agree-np elision existential possess subordinate time
adj-order adverb-place agree-np agree-pred contraction modal subordinate
agree-far agree-pred pronoun
adverb-place agree-far agree-np coordination elision past relative
adj-order agree-np existential subordinate
agree-np compare
agree-np be-have clitic elision subordinate time
past past-agree question sense
adj-order agree-np clitic compare elision exchange subordinate
neg
agree-far agree-pred clitic coordination exchange future relative
adj-order agree-np past past-agree pronoun
adj-order agree-np contraction coordination country exchange existential
adverb-place be-have possess
adj-order agree-np clitic contraction past pronoun
adverb-place elision neg past
adj-order agree-np compare possess pronoun
elision neg past past-agree pronoun sense
adj-order agree-np compare coordination elision neg past past-agree
adverb-place future idiom
agree-np elision exchange neg subordinate
country past
plain
country elision neg past past-agree question
agree-pred
agree-far agree-pred elision neg past past-agree pronoun relative sense
adj-order agree-np coordination elision exchange number sense
adj-order adverb-place agree-np clitic elision past possess pronoun
adverb-place agree-far clitic clitic-order past past-agree relative
elision question
elision
adj-order agree-np imperative
adverb-place clitic exchange
adj-order agree-np coordination existential
adj-order agree-np clitic contraction coordination elision existential future number
adverb-place agree-np existential number
adj-order agree-np agree-pred coordination that
agree-np modal number possess subordinate time
adj-order agree-np clitic past pronoun
agree-far past past-agree pronoun relative
coordination existential number
question
possess question
