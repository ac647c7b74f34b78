imperative possess
adj-order agree-np compare pronoun
number question
elision past past-agree question relative
clitic modal past pronoun
adverb-place agree-far agree-np agree-pred elision relative
clitic modal neg sense
agree-np existential
agree-np elision existential number
clitic coordination elision exchange neg past past-agree
elision question sense
adverb-place clitic elision idiom past past-agree
agree-pred existential subordinate
future neg
adj-order agree-np existential
adj-order adverb-place agree-np be-have coordination elision neg past
neg
adverb-place contraction coordination existential past
agree-np clitic imperfect
clitic contraction past pronoun
agree-pred
age agree-np be-have question
possess question
adj-order agree-np coordination existential number possess
agree-pred elision neg pronoun
adj-order adverb-place agree-np coordination country elision neg possess sense
agree-pred question
elision imperative neg
adverb-place be-have contraction
be-have question
plain
past past-agree pronoun
elision neg subordinate
elision possess question
adverb-place agree-pred elision possess subordinate
clitic clitic-order elision question
imperative neg
adj-order adverb-place agree-np modal sense-that subordinate that
elision future possess
adj-order agree-np clitic past pronoun
agree-far agree-pred modal neg relative sense subordinate
elision existential modal subordinate time
agree-np clitic contraction past pronoun relative
agree-pred
adverb-place coordination past sense time
contraction neg sense subordinate
adj-order adverb-place agree-far agree-np agree-pred elision neg past relative
adj-order adverb-place agree-np compare coordination elision
agree-far agree-pred contraction
adj-order agree-np past question
clitic modal
elision neg past
adj-order agree-np agree-pred elision imperfect past past-agree pronoun relative
imperative
agree-np clitic modal past pronoun
clitic past possess pronoun
clitic modal past pronoun
adj-order agree-np coordination existential number sense
adj-order agree-far agree-np agree-pred elision past past-agree pronoun relative
adj-order agree-np contraction question
elision question
adj-order agree-np be-have coordination elision
agree-pred question
coordination existential modal
adverb-place agree-np coordination future neg
adverb-place clitic coordination idiom modal
agree-np clitic elision past pronoun relative sense
clitic exchange
elision past past-agree question relative
adj-order agree-np past past-agree pronoun relative
elision question
clitic exchange
adj-order agree-np clitic past pronoun
adverb-place
clitic modal past pronoun relative sense
adj-order age agree-np be-have question
future possess
clitic neg past question
clitic clitic-order elision past pronoun
adverb-place clitic past pronoun
elision neg possess
agree-far agree-np clitic coordination elision neg past
adj-order agree-np existential
age agree-np be-have question
clitic past pronoun sense
adj-order adverb-place agree-np subordinate
contraction elision neg past past-agree pronoun relative
agree-pred elision pronoun
elision neg past past-agree possess pronoun relative sense
agree-pred elision pronoun
adj-order agree-np elision past past-agree relative
adj-order agree-np modal past past-agree relative
adj-order agree-np past past-agree relative time
agree-np existential
adj-order agree-np coordination existential number
adj-order agree-np past past-agree pronoun relative
adj-order agree-np compare pronoun
neg number possess
adj-order agree-np agree-pred past past-agree pronoun relative
adj-order adverb-place agree-np clitic past possess pronoun sense
adj-order agree-np clitic coordination exchange neg sense
clitic
adverb-place clitic possess
clitic past past-agree pronoun relative
clitic clitic-order past possess pronoun
agree-pred question
adj-order agree-np elision past possess
elision neg past past-agree possess pronoun
question
past
adverb-place agree-np clitic elision past pronoun relative
agree-np clitic clitic-order past pronoun
agree-pred pronoun
elision exchange subordinate time
agree-pred elision pronoun
adj-order agree-np agree-pred coordination elision neg number possess time
agree-pred coordination
agree-pred imperfect past past-agree pronoun
clitic modal past past-agree pronoun relative
clitic elision question
adverb-place agree-pred imperfect
adj-order agree-np imperative neg possess
agree-np contraction possess sense
clitic clitic-order
contraction past past-agree question relative
adj-order adverb-place agree-np elision possess
clitic elision exchange possess subordinate
country past past-agree pronoun sense
agree-far clitic clitic-order neg possess
adverb-place agree-np coordination future sense
agree-np exchange existential number possess subordinate
clitic elision past past-agree question relative
contraction coordination existential
modal sense time
adj-order agree-np existential possess
agree-np elision neg
clitic exchange
agree-np clitic past pronoun relative
adverb-place country elision
adj-order agree-np clitic elision past pronoun relative
question
adj-order adverb-place agree-np clitic clitic-order elision past pronoun
adverb-place agree-far clitic coordination exchange past relative time
clitic clitic-order elision neg past past-agree possess
adj-order agree-np clitic elision past pronoun
adj-order agree-np agree-pred coordination country imperfect possess sense sense-that that
adj-order agree-np agree-pred compare elision possess subordinate
agree-np clitic clitic-order past pronoun
adj-order age agree-np be-have question
imperative
adj-order agree-np compare
agree-pred neg possess subordinate time
adj-order agree-np elision exchange
adj-order agree-np coordination exchange past
adj-order agree-far agree-np agree-pred clitic coordination elision exchange neg past relative
adj-order agree-np agree-pred coordination imperfect
clitic elision modal past pronoun
adj-order agree-np modal possess question
adj-order agree-np existential number
adj-order agree-np modal neg subordinate
adj-order agree-np clitic elision past pronoun
adj-order agree-np elision exchange neg subordinate
neg time
adj-order agree-np clitic past possess pronoun
past past-agree
elision question
adj-order agree-np agree-pred possess pronoun
agree-np coordination country existential modal neg
agree-np contraction number possess sense subordinate
adverb-place be-have elision existential possess subordinate
adj-order adverb-place agree-np clitic elision past past-agree pronoun relative
question
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np clitic elision past pronoun
adverb-place agree-np coordination country exchange idiom past past-agree possess
adj-order agree-np clitic elision modal past pronoun relative sense
be-have clitic exchange subordinate
adverb-place agree-np coordination elision idiom neg past
adj-order agree-np clitic past past-agree relative
adj-order agree-np be-have possess
adverb-place existential idiom
clitic past possess pronoun
elision question
agree-np past question
adj-order agree-np clitic modal subordinate
elision imperative possess
adj-order agree-np modal number question
adj-order agree-np agree-pred
question
agree-np clitic contraction elision past possess pronoun
adj-order agree-np coordination elision existential
neg
sense subordinate
agree-pred elision imperfect
adj-order agree-np clitic past possess pronoun
clitic elision exchange modal subordinate
agree-np country modal
clitic past pronoun
agree-pred elision question
clitic coordination elision exchange neg past past-agree
compare coordination elision neg past
adj-order agree-np exchange
adj-order agree-np contraction coordination existential idiom modal number
adj-order agree-np imperative
adj-order agree-np clitic clitic-order modal past pronoun
agree-np elision past past-agree question relative
adverb-place agree-pred
question
agree-far agree-pred past past-agree relative
adj-order agree-np agree-pred elision modal subordinate
adverb-place contraction elision idiom past sense
adj-order agree-np contraction elision question relative
adj-order agree-far agree-np elision neg past past-agree relative subordinate time
neg subordinate
age be-have number
clitic past pronoun
compare
past
adverb-place agree-np be-have contraction modal subordinate
existential neg subordinate
adverb-place agree-far agree-np coordination country existential
agree-np past
adverb-place agree-np clitic past pronoun
adj-order agree-np question
elision possess question
agree-np be-have neg number possess subordinate
adverb-place exchange idiom possess
adj-order agree-np possess question
adverb-place agree-np clitic past pronoun relative
adj-order agree-np neg sense subordinate
plain
adj-order adverb-place agree-np clitic past pronoun
adverb-place be-have clitic coordination exchange
agree-np compare existential possess subordinate
neg
agree-np be-have coordination possess
plain
adj-order adverb-place agree-np coordination country existential
adj-order agree-np be-have subordinate
agree-np clitic past pronoun
adj-order agree-np agree-pred coordination neg time
agree-np elision question
elision question
agree-np question
adverb-place clitic elision past pronoun
contraction past
agree-far agree-np agree-pred elision neg pronoun
clitic exchange
adj-order agree-far agree-np agree-pred contraction imperfect relative
clitic elision exchange neg subordinate time
imperative neg possess
adverb-place contraction existential number
imperative
question
existential
be-have question
adj-order agree-np imperative
adverb-place be-have clitic elision possess subordinate
be-have
age be-have number
agree-pred clitic elision neg past past-agree pronoun relative
agree-np compare number
adverb-place future
time
be-have country elision existential number subordinate
age be-have number
clitic past pronoun sense
imperative relative
agree-pred
coordination elision exchange existential
clitic elision question
clitic clitic-order past pronoun
adj-order agree-np agree-pred clitic coordination exchange neg
adj-order agree-np compare possess pronoun
adj-order adverb-place agree-far agree-np be-have subordinate
clitic future
agree-np clitic coordination exchange neg
adj-order age agree-np be-have possess question
imperfect
imperative
coordination existential neg
agree-np clitic modal past possess pronoun sense
adj-order agree-np coordination elision modal time
question
country
question
adj-order agree-np agree-pred contraction coordination exchange imperfect
adverb-place elision existential
clitic coordination country elision future time
agree-pred imperfect past past-agree pronoun relative sense
agree-far agree-pred contraction coordination past relative sense
adverb-place agree-np elision idiom neg number past
country elision neg
adj-order agree-np possess question
adj-order agree-np clitic elision past pronoun
elision past question
modal question relative
adverb-place clitic clitic-order elision past pronoun relative
contraction question
agree-pred
country future question
agree-np imperative
agree-pred
adj-order agree-np clitic modal past pronoun
agree-pred
clitic question
agree-pred pronoun
adverb-place country subordinate
adj-order agree-np question
elision neg past possess
agree-pred
clitic exchange
adj-order agree-np agree-pred pronoun
elision question
contraction elision past past-agree relative
adj-order agree-np existential number
agree-far clitic elision neg relative subordinate time
country elision time
adverb-place clitic future idiom
adverb-place subordinate
clitic past pronoun relative
adverb-place subordinate
idiom question
agree-np elision neg past past-agree pronoun
agree-np be-have coordination
elision possess
adj-order agree-np existential number
number question
adj-order agree-np clitic elision past pronoun relative
clitic time
contraction coordination exchange number past possess sense
agree-np compare elision pronoun
adj-order agree-np contraction past past-agree possess pronoun sense
adverb-place coordination neg number past past-agree time
agree-pred neg subordinate
adj-order agree-np agree-pred coordination existential neg number possess
adverb-place neg
agree-np compare elision exchange relative subordinate
coordination existential idiom
adj-order agree-np past time
clitic elision past possess pronoun
adj-order agree-far agree-np agree-pred compare country elision relative subordinate
country existential
clitic
clitic past possess pronoun
elision question
adj-order agree-np neg relative
country imperfect question
clitic elision past pronoun
agree-np past possess
past
adverb-place be-have coordination elision neg past
elision neg past question
adj-order agree-np elision neg past
adj-order adverb-place agree-np agree-pred coordination neg number
adverb-place agree-pred
adj-order agree-np elision question
adj-order agree-np agree-pred coordination elision neg possess time
adj-order agree-np agree-pred
agree-pred number
adj-order agree-np coordination country existential
clitic coordination exchange modal
adj-order agree-np elision existential number relative subordinate
adverb-place clitic coordination neg past past-agree possess
agree-pred subordinate
be-have elision
past past-agree pronoun relative
neg
adj-order adverb-place agree-np clitic
agree-pred elision question
elision idiom question
be-have question
modal number question
elision imperative relative
adj-order adverb-place agree-np contraction coordination future neg sense
agree-pred
agree-pred clitic past pronoun relative
agree-far agree-pred elision pronoun relative
clitic elision past possess pronoun
adj-order adverb-place agree-np contraction modal possess sense
adj-order agree-np coordination existential number possess
time
adj-order age agree-np be-have question
question
agree-np question
adj-order age agree-np be-have elision question relative sense
agree-pred elision modal number sense subordinate time
clitic clitic-order elision past pronoun
adj-order agree-np clitic contraction past pronoun
adj-order agree-np clitic past pronoun
elision existential neg number subordinate time
clitic modal neg time
agree-far agree-np agree-pred elision neg pronoun relative
adverb-place agree-far agree-np agree-pred possess
agree-pred clitic elision exchange subordinate
contraction imperative possess
clitic elision past possess pronoun
time
adj-order agree-np past past-agree pronoun sense
adj-order agree-np elision possess question
adj-order agree-np elision past past-agree question relative
agree-np number question
clitic elision past pronoun
adj-order agree-np compare elision past past-agree pronoun relative
clitic clitic-order elision past past-agree
past past-agree pronoun
adj-order agree-np past past-agree pronoun
agree-pred imperfect past past-agree pronoun
imperfect
adj-order adverb-place agree-far agree-np clitic possess
adverb-place possess
be-have imperfect past past-agree pronoun
adj-order adverb-place agree-np agree-pred coordination elision imperfect past possess
adverb-place
adverb-place be-have coordination country elision future neg sense
question
adj-order agree-np existential possess
agree-np elision question
agree-np clitic elision future
contraction elision question
question
elision question
elision question
elision imperative possess
adj-order agree-np contraction coordination future number past sense
adverb-place agree-np coordination modal possess time
agree-pred neg subordinate
coordination existential idiom neg number
adj-order agree-np coordination imperfect time
contraction coordination elision existential possess
adj-order adverb-place agree-np clitic contraction past pronoun
adj-order adverb-place agree-np coordination existential possess time
agree-pred elision neg pronoun
adj-order agree-far agree-np compare contraction elision pronoun
clitic coordination exchange possess
agree-pred elision pronoun
question
imperative
adj-order agree-np country past past-agree pronoun
adverb-place modal
agree-pred be-have possess subordinate
adj-order agree-np agree-pred contraction question
elision question
agree-pred
past past-agree pronoun
contraction existential
question
adj-order agree-np clitic elision neg past past-agree pronoun relative
agree-far agree-np coordination neg past past-agree possess relative
agree-pred coordination elision existential idiom neg
agree-pred
adj-order agree-np elision neg past past-agree pronoun sense
adverb-place past past-agree
modal
agree-np modal neg subordinate time
adverb-place
clitic elision modal past pronoun
elision question
question
adj-order agree-far agree-np contraction modal
imperative neg
agree-np imperfect
agree-pred possess pronoun
adverb-place clitic past
adverb-place agree-far agree-np
adverb-place agree-np be-have coordination existential
country elision modal possess question
contraction past question relative
country
imperative possess
adj-order agree-np agree-pred elision existential subordinate
adj-order agree-np clitic exchange existential subordinate
agree-np agree-pred question
country modal
elision imperative possess
clitic elision question
adverb-place agree-np clitic compare coordination elision possess
agree-np coordination existential neg
clitic elision past possess pronoun
adverb-place clitic past pronoun
agree-pred coordination neg number
question
modal possess
be-have contraction coordination neg
clitic
neg question
future time
contraction question sense
adj-order agree-np clitic possess
adj-order agree-np clitic subordinate time
elision question
clitic exchange sense subordinate
adj-order agree-np clitic modal past possess pronoun
agree-far compare elision past past-agree relative
clitic past past-agree pronoun
agree-np question
adj-order agree-np clitic past pronoun
country elision neg question
adverb-place clitic clitic-order past pronoun
agree-np be-have number
