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
agree-pred
adj-order adverb-place agree-np be-have coordination elision neg past
neg
adverb-place contraction coordination existential past
agree-np clitic imperfect
clitic contraction past pronoun
elision question
agree-np contraction elision question relative
plain
agree-np compare pronoun
adverb-place agree-np neg number
adj-order adverb-place agree-np coordination neg number past sense
clitic modal
adverb-place contraction elision modal subordinate
imperative
question
adj-order agree-np clitic contraction past pronoun
adj-order agree-np elision question
adverb-place
imperative
adj-order agree-np elision neg past past-agree pronoun relative
adj-order agree-np contraction possess time
elision neg past past-agree possess pronoun
adj-order agree-np contraction neg past past-agree relative
agree-far agree-pred coordination elision neg relative
elision question
adj-order adverb-place agree-np clitic contraction elision past pronoun
past
elision neg past past-agree pronoun relative sense
adj-order agree-np be-have coordination imperfect modal number possess time
clitic elision past question
clitic modal
clitic coordination country exchange existential
adverb-place clitic clitic-order past possess pronoun
adj-order agree-np elision imperative neg possess
question
elision question
compare elision number possess
elision existential number
age agree-np be-have coordination number possess
elision imperative neg
adj-order agree-np clitic clitic-order past pronoun
country existential
compare idiom possess
adverb-place
adj-order agree-np imperative
agree-np contraction elision question
adj-order agree-np imperfect
adj-order agree-np elision neg question
adj-order agree-np clitic coordination country exchange imperfect
adverb-place agree-np agree-pred coordination time
adj-order agree-np imperative
clitic coordination elision exchange existential sense-that that
question
adj-order agree-np elision neg possess subordinate
agree-np clitic past pronoun
adj-order agree-np elision exchange
adj-order agree-np modal subordinate time
clitic clitic-order past pronoun
adverb-place agree-np clitic compare neg sense subordinate
country elision question
clitic clitic-order number time
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
past question
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
elision question
adj-order agree-np clitic elision neg number past past-agree pronoun
adj-order agree-np coordination country modal past
modal
clitic elision past past-agree
adj-order agree-np clitic idiom past pronoun
adverb-place contraction modal possess
adj-order adverb-place agree-np clitic contraction coordination exchange modal sense
question
agree-pred subordinate
adverb-place agree-far clitic coordination exchange past relative time
clitic clitic-order elision neg past past-agree possess
adj-order agree-np clitic elision past pronoun
adj-order agree-np agree-pred coordination country imperfect possess sense sense-that that
adj-order agree-np agree-pred compare elision possess subordinate
agree-np clitic clitic-order past pronoun
adj-order age agree-np be-have question
elision neg past past-agree question sense
agree-np clitic clitic-order modal past possess pronoun
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-far agree-np agree-pred possess pronoun
adj-order adverb-place agree-np sense subordinate
agree-np be-have compare contraction elision possess subordinate
possess question
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
imperative
agree-pred pronoun
age be-have question relative sense
adj-order agree-np clitic elision past pronoun
adverb-place agree-np coordination country exchange idiom past past-agree possess
adj-order agree-np clitic elision modal past pronoun relative sense
be-have clitic exchange subordinate
adverb-place agree-np coordination elision idiom neg past
adj-order agree-np agree-pred pronoun
imperative possess
adj-order agree-np agree-pred pronoun
clitic neg past past-agree
adverb-place clitic
elision question
agree-np past question
agree-far compare elision past past-agree pronoun relative
existential
agree-far agree-pred coordination past past-agree relative
adj-order agree-np elision modal possess subordinate
adj-order agree-np clitic exchange possess subordinate
adverb-place exchange idiom
be-have
clitic clitic-order past possess pronoun
be-have coordination imperfect neg sense time
adj-order agree-np exchange possess
clitic elision modal past pronoun
clitic past possess pronoun sense
adj-order agree-np clitic past possess pronoun
clitic elision exchange modal subordinate
agree-np possess question
clitic country neg past past-agree
adj-order agree-np coordination elision neg past time
adverb-place be-have elision neg
elision imperative past past-agree relative
adj-order agree-np exchange
adj-order agree-np contraction coordination existential idiom modal number
adj-order agree-np imperative
adj-order agree-np clitic clitic-order modal past pronoun
agree-np elision past past-agree question relative
adverb-place agree-pred
clitic elision past past-agree
age be-have question
agree-far compare elision past past-agree pronoun relative
adj-order age agree-np be-have contraction question
coordination elision existential neg time
adj-order agree-np question
clitic elision past pronoun
adj-order adverb-place agree-np clitic future
clitic coordination neg past past-agree possess
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
elision neg past
elision existential
adj-order agree-np clitic past pronoun
contraction elision neg past past-agree possess pronoun
adverb-place modal neg
clitic modal possess
adj-order agree-far agree-np be-have clitic contraction elision exchange neg relative subordinate
clitic elision exchange neg subordinate time
imperative neg possess
neg
clitic elision past question
agree-np clitic past pronoun
clitic elision modal past pronoun
adj-order agree-np imperative
adverb-place be-have clitic elision possess subordinate
be-have
age be-have number
agree-pred clitic elision neg past past-agree pronoun relative
agree-np compare number
adverb-place future
time
be-have country elision existential number subordinate
adj-order agree-np be-have
agree-pred imperfect possess
be-have elision neg time
adj-order agree-np clitic coordination elision exchange neg number past
neg
clitic modal past pronoun
agree-pred elision question
agree-pred elision question
agree-np possess
future sense
adj-order agree-np coordination existential
be-have
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
agree-np imperative
question
adj-order agree-far agree-np agree-pred elision existential past past-agree relative subordinate
country
agree-np coordination future idiom sense
agree-np past past-agree pronoun sense
adverb-place agree-np neg
adverb-place coordination idiom imperfect
adj-order agree-np country existential
agree-np possess
adj-order agree-np be-have compare possess subordinate
adverb-place subordinate
idiom question
agree-np elision neg past past-agree pronoun
agree-np be-have coordination
elision possess
adj-order agree-np agree-pred number subordinate
adj-order agree-np existential idiom number
agree-np imperative possess
age be-have number
imperative
adj-order agree-np neg
adj-order agree-np agree-pred imperfect
clitic clitic-order past past-agree
adj-order agree-np clitic elision past possess pronoun
adj-order agree-far agree-np agree-pred be-have coordination imperfect relative
elision neg past past-agree pronoun sense
adj-order agree-np contraction past past-agree possess pronoun sense
adverb-place coordination neg number past past-agree time
agree-pred neg subordinate
adj-order agree-np agree-pred coordination existential neg number possess
adverb-place neg
agree-np compare elision exchange relative subordinate
coordination existential idiom
adj-order agree-np past time
adj-order adverb-place agree-far agree-np agree-pred elision neg subordinate
imperfect
adj-order agree-far agree-np agree-pred compare country elision relative subordinate
country existential
elision question
imperative possess
question sense
imperative neg
adj-order agree-np possess question
be-have country elision existential number subordinate time
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
elision past
imperative
clitic exchange neg subordinate
contraction exchange
elision neg question
elision imperative neg
past past-agree pronoun
country neg
elision imperative relative
adj-order adverb-place agree-np contraction coordination future neg sense
modal question
clitic coordination country exchange modal possess
clitic time
adj-order agree-np country elision neg past past-agree pronoun relative
agree-pred
adj-order adverb-place agree-np agree-pred contraction sense subordinate
agree-far agree-pred be-have relative
clitic elision past possess pronoun
adj-order adverb-place agree-np contraction modal possess sense
adj-order agree-np coordination existential number possess
time
adj-order age agree-np be-have question
question
agree-np question
clitic clitic-order past pronoun
country existential
clitic elision past question
elision question relative
adverb-place agree-far agree-np be-have contraction coordination elision neg relative
be-have
adj-order adverb-place agree-np contraction existential number subordinate
question
agree-pred elision pronoun
elision question
contraction sense
agree-np clitic elision modal past possess pronoun
past
adj-order agree-far agree-np agree-pred elision pronoun relative
agree-np elision neg past past-agree possess pronoun
adj-order adverb-place agree-np clitic exchange sense subordinate
clitic possess question
age be-have possess question
agree-np agree-pred imperfect past past-agree pronoun
adj-order agree-np elision question
elision neg past past-agree possess pronoun
sense time
adj-order agree-np clitic past pronoun relative
adj-order adverb-place agree-np coordination past possess
adj-order agree-np compare elision past past-agree pronoun relative
clitic clitic-order elision past past-agree
past past-agree pronoun
adj-order agree-np past past-agree pronoun
coordination past possess
adj-order agree-np elision neg past past-agree possess pronoun sense
adverb-place possess
be-have imperfect past past-agree pronoun
adj-order adverb-place agree-np agree-pred coordination elision imperfect past possess
question
adj-order agree-np clitic elision possess question
agree-np question
clitic past pronoun sense
adj-order adverb-place agree-np contraction sense subordinate
agree-np clitic clitic-order neg past past-agree
agree-pred elision neg
compare question
contraction existential number
neg number relative
adverb-place elision past past-agree
adj-order adverb-place agree-np compare possess
adj-order agree-np clitic past pronoun
elision modal number question relative
clitic question
adj-order agree-np elision question relative sense
adj-order agree-np coordination existential number sense
age be-have number question
coordination existential idiom neg number
adj-order agree-np coordination imperfect time
contraction coordination elision existential possess
adj-order adverb-place agree-np clitic contraction past pronoun
adj-order adverb-place agree-np coordination existential possess time
agree-pred elision neg pronoun
adj-order agree-far agree-np compare contraction elision pronoun
adj-order adverb-place agree-np contraction future number sense
sense
agree-pred imperfect past past-agree pronoun
past
agree-np existential idiom
adj-order agree-np coordination existential idiom modal number
contraction question sense
coordination country exchange neg possess time
adj-order age agree-np be-have coordination existential number
adj-order adverb-place agree-np clitic clitic-order
adj-order agree-np agree-pred elision neg possess pronoun
agree-pred
adverb-place idiom past
clitic clitic-order past pronoun
adverb-place agree-pred coordination sense
adverb-place clitic clitic-order question
past sense
question
adj-order agree-far agree-np contraction modal
adverb-place idiom neg
agree-pred possess pronoun
adverb-place clitic past
adverb-place agree-far agree-np
adverb-place agree-np be-have coordination existential
agree-pred pronoun
clitic past possess pronoun
neg time
adj-order adverb-place agree-np coordination country existential past past-agree possess
adj-order agree-np clitic elision past question
agree-pred elision neg
clitic past possess pronoun
elision question
adj-order agree-np neg possess
be-have contraction coordination neg
clitic
adverb-place elision past
contraction modal question
adj-order agree-np past past-agree possess pronoun
agree-far compare elision subordinate
adj-order agree-np agree-pred exchange subordinate
country existential
agree-far agree-pred elision past past-agree pronoun relative sense
coordination elision modal past past-agree relative
age be-have number
elision question
agree-pred possess subordinate
clitic possess question
agree-np elision number past question
contraction exchange
adj-order agree-np elision neg past past-agree possess pronoun
adj-order agree-np be-have clitic contraction coordination elision past time
agree-pred
adj-order agree-np elision imperative relative
clitic clitic-order past pronoun
adverb-place elision existential neg possess subordinate
adj-order adverb-place agree-np existential idiom number
adj-order adverb-place agree-far agree-np country elision future relative
past past-agree possess pronoun
neg possess
