agree-np adj-order clitic compare exchange subordinate
agree-np agree-pred
agree-np agree-far agree-pred elision neg pronoun
agree-np adj-order clitic past possess pronoun
agree-np adj-order agree-pred possess pronoun
agree-np adj-order contraction elision past question
agree-np agree-pred number
agree-np adj-order adverb-place clitic elision past pronoun relative
agree-np adj-order agree-pred
agree-np elision question
agree-np clitic
agree-np clitic
agree-np agree-pred pronoun
agree-np adverb-place clitic past pronoun
agree-np clitic past pronoun
agree-np adj-order imperfect question
agree-np adj-order elision imperative neg
agree-np elision modal possess sense subordinate
agree-np adj-order adverb-place agree-far coordination idiom neg past possess relative
agree-np adj-order compare possess subordinate
agree-np possess question
agree-np adj-order agree-far be-have coordination elision imperfect possess
agree-np adverb-place be-have number subordinate
agree-np question
agree-np adj-order contraction sense subordinate time
agree-np adj-order agree-pred elision pronoun
agree-np adj-order clitic past pronoun
agree-np adj-order adverb-place possess time
agree-np adj-order question sense
agree-np adj-order contraction exchange possess
agree-np clitic modal possess question
agree-np adj-order clitic past possess pronoun
agree-np neg past past-agree pronoun sense
agree-np adj-order compare elision sense subordinate
agree-np adverb-place future idiom
agree-np future
agree-np clitic clitic-order past possess pronoun
agree-np adj-order possess question
agree-np adj-order contraction coordination exchange modal time
agree-np adj-order coordination elision future neg past relative
agree-np adj-order agree-pred elision neg pronoun
agree-np
agree-np adj-order clitic elision exchange sense sense-that that
agree-np elision past past-agree question relative
agree-np agree-pred question
agree-np adj-order clitic elision past possess pronoun
agree-np adj-order adverb-place be-have number
agree-np adj-order clitic future neg
agree-np adj-order elision question
agree-np adj-order agree-pred coordination elision existential number
adj-order adverb-place agree-np coordination elision existential idiom number past
adj-order agree-np question
adj-order agree-np clitic elision past pronoun
adj-order agree-np clitic modal past pronoun
adj-order agree-np past possess sense
adj-order agree-np contraction question
adj-order adverb-place agree-np modal possess subordinate
adj-order agree-np question
adj-order agree-np coordination country past past-agree possess time
adj-order adverb-place agree-np
adj-order agree-np contraction elision existential subordinate
adj-order agree-np elision exchange neg subordinate
adj-order agree-np past past-agree pronoun sense
adj-order agree-np existential possess
adj-order agree-np question sense
adj-order agree-np elision neg past relative
adj-order agree-np elision
adj-order agree-np number past question
adj-order agree-np exchange
adj-order agree-far agree-np past
adj-order agree-np contraction elision possess question
adj-order agree-np clitic clitic-order elision past pronoun
adj-order agree-np elision number question
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np past past-agree pronoun
adj-order agree-np agree-pred pronoun
adj-order agree-np agree-pred possess pronoun
adj-order agree-np clitic past possess pronoun
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np elision imperative neg
adj-order agree-np past question
adj-order adverb-place agree-np coordination past time
adj-order agree-np be-have elision
adj-order agree-np elision past past-agree question relative
adj-order adverb-place agree-np coordination
adj-order agree-np imperative
adj-order agree-np elision imperative past past-agree relative
adj-order adverb-place agree-far agree-np imperfect past relative
adj-order adverb-place agree-np contraction exchange
adj-order adverb-place agree-np elision existential modal number subordinate
adj-order agree-np elision question
adj-order adverb-place agree-np number
adj-order adverb-place agree-far agree-np elision modal relative
adj-order agree-np idiom modal question relative
adj-order adverb-place agree-np clitic neg possess
adj-order agree-np compare coordination country
adj-order agree-np elision imperative
adj-order agree-np imperative neg
adj-order adverb-place agree-np clitic neg
adj-order adverb-place agree-np clitic elision neg subordinate
agree-pred agree-far elision neg
agree-pred adj-order agree-far agree-np imperfect relative
agree-pred compare elision subordinate
agree-pred adj-order agree-np elision question
agree-pred adj-order agree-far agree-np compare elision pronoun relative
agree-pred
agree-pred agree-np question
agree-pred compare coordination elision neg past past-agree relative
agree-pred clitic coordination imperfect neg
agree-pred agree-np pronoun
agree-pred elision neg
agree-pred pronoun
agree-pred imperfect past past-agree pronoun sense
agree-pred agree-far compare coordination imperfect past relative
agree-pred question
agree-pred agree-np clitic elision exchange neg possess subordinate
agree-pred question
agree-pred adj-order agree-far agree-np elision pronoun relative
agree-pred imperfect modal past past-agree pronoun relative
agree-pred agree-far agree-np modal relative subordinate
agree-pred adj-order agree-np coordination possess
agree-pred adverb-place imperfect
agree-pred agree-far elision pronoun
agree-pred elision neg possess
agree-pred compare subordinate
agree-pred adverb-place agree-np coordination elision neg past possess
agree-pred adj-order agree-np contraction coordination neg possess sense time
agree-pred adj-order agree-np coordination imperfect
agree-pred
agree-pred adj-order agree-np clitic modal possess subordinate time
agree-pred idiom question
agree-pred question
agree-pred adj-order agree-np compare country elision past past-agree relative subordinate
agree-pred adj-order agree-np question relative
agree-pred elision pronoun
agree-pred adj-order agree-np elision possess pronoun
agree-pred agree-np
agree-pred clitic coordination exchange
agree-pred coordination modal neg past past-agree relative
agree-pred elision
agree-pred elision pronoun
agree-pred adj-order agree-np elision pronoun
agree-pred adj-order agree-np coordination existential number possess
agree-pred agree-far agree-np contraction subordinate time
agree-pred adj-order agree-np existential possess subordinate
agree-pred elision imperfect
agree-pred adverb-place possess subordinate
agree-pred adj-order agree-np
agree-pred elision subordinate
agree-pred elision pronoun
agree-far clitic
agree-far adj-order agree-np relative
agree-far compare relative
agree-far adj-order agree-np compare country elision existential past past-agree relative subordinate
agree-far adj-order adverb-place agree-np be-have clitic elision subordinate
agree-far adj-order agree-np agree-pred past past-agree relative
agree-far agree-pred clitic coordination elision exchange idiom sense-that that
agree-far adj-order agree-np
agree-far adverb-place agree-np agree-pred be-have elision past past-agree relative subordinate
agree-far adj-order adverb-place agree-np clitic compare elision relative
agree-far adj-order agree-np compare idiom possess relative
agree-far agree-pred
agree-far adj-order agree-np agree-pred idiom imperfect
agree-far modal possess
agree-far adj-order adverb-place agree-np coordination elision past past-agree relative
agree-far coordination country elision future past past-agree relative sense
agree-far adj-order agree-np elision possess
agree-far adj-order agree-np agree-pred elision modal relative subordinate
agree-far agree-np agree-pred compare relative subordinate
agree-far contraction coordination imperfect modal
agree-far clitic neg past relative sense subordinate
agree-far adj-order adverb-place agree-np elision modal relative
agree-far agree-pred imperfect relative
agree-far adj-order agree-np elision relative time
agree-far adj-order adverb-place agree-np be-have coordination elision relative
agree-far adj-order adverb-place agree-np agree-pred coordination elision neg past past-agree possess relative time
agree-far adj-order agree-np agree-pred coordination existential number relative
agree-far adj-order agree-np
agree-far agree-np clitic relative
agree-far agree-pred past past-agree relative
agree-far adverb-place agree-pred coordination elision imperfect relative
agree-far adj-order agree-np coordination imperfect possess relative sense
agree-far contraction coordination elision relative sense
agree-far adj-order agree-np coordination elision exchange neg possess relative
agree-far adj-order agree-np past past-agree relative sense
agree-far adverb-place clitic elision neg relative
agree-far adj-order agree-np agree-pred coordination elision neg past past-agree relative
agree-far adverb-place elision past past-agree relative
agree-far clitic coordination elision exchange relative
agree-far adj-order adverb-place agree-np agree-pred past past-agree relative sense sense-that that
agree-far adj-order agree-np clitic coordination elision exchange idiom
agree-far adj-order adverb-place agree-np agree-pred compare relative
agree-far adverb-place agree-np agree-pred coordination elision past past-agree relative sense
agree-far compare coordination elision possess
agree-far adj-order agree-np clitic elision exchange neg relative subordinate
agree-far adj-order agree-np agree-pred relative
agree-far clitic contraction coordination elision exchange past past-agree relative time
agree-far adverb-place country modal relative
agree-far contraction elision existential idiom past past-agree relative sense subordinate
agree-far agree-np agree-pred coordination elision past past-agree relative
elision past question
elision adj-order agree-np past question
elision clitic neg question relative
elision clitic clitic-order past question
elision agree-far agree-np agree-pred coordination neg past past-agree relative sense
elision clitic clitic-order question
elision clitic question
elision adj-order agree-np imperative neg
elision adj-order adverb-place agree-far agree-np clitic past relative
elision adj-order agree-np be-have
elision adverb-place agree-far agree-np clitic possess sense
elision question
elision adj-order agree-np neg past past-agree possess pronoun
elision agree-far agree-pred contraction possess pronoun
elision clitic past pronoun
elision adj-order agree-np clitic past question
elision agree-pred possess pronoun
elision adj-order agree-np exchange
elision adj-order adverb-place agree-np clitic exchange possess subordinate
elision question
elision
elision adj-order agree-np existential sense sense-that that
elision question
elision adj-order agree-np neg past
elision adj-order agree-np compare pronoun
elision adj-order adverb-place agree-np agree-pred subordinate
elision adj-order adverb-place agree-np agree-pred
elision adverb-place agree-far agree-np agree-pred
elision modal question
elision agree-far agree-pred compare pronoun relative
elision compare coordination existential
elision adverb-place agree-np future neg possess
elision clitic past possess pronoun
elision clitic
elision adj-order agree-np agree-pred neg possess subordinate
elision adj-order agree-np clitic modal neg subordinate
elision agree-np agree-pred neg possess
elision
elision adj-order agree-np coordination neg number
elision adj-order agree-np coordination exchange modal
elision adj-order agree-np existential idiom subordinate
elision adj-order agree-far agree-np clitic
elision question relative
elision compare
elision past question
elision agree-pred clitic coordination exchange
elision adj-order agree-np
elision adj-order agree-np agree-pred imperfect neg past past-agree pronoun relative
elision agree-pred clitic exchange subordinate
elision clitic question
contraction adverb-place clitic coordination
contraction existential number
contraction be-have country
contraction elision modal possess question relative
contraction modal possess question
contraction agree-np be-have time
contraction adverb-place coordination neg possess
contraction adj-order adverb-place agree-np existential number
contraction
contraction elision neg past
contraction adj-order adverb-place agree-np past past-agree pronoun relative sense
contraction past past-agree question relative sense
contraction future time
contraction adj-order agree-np question
contraction adverb-place coordination elision imperfect neg possess sense time
contraction adj-order agree-np clitic coordination exchange
contraction elision existential subordinate
contraction elision question sense
contraction exchange possess subordinate
contraction adverb-place future idiom sense
contraction past question relative sense
contraction adj-order agree-np be-have coordination imperfect past sense
contraction adj-order agree-np neg
contraction agree-np possess question
contraction adj-order adverb-place agree-np coordination idiom imperfect sense
contraction adj-order adverb-place agree-np elision idiom neg past sense
contraction adj-order agree-np existential subordinate time
contraction agree-far clitic elision exchange neg past past-agree relative sense subordinate
contraction clitic exchange modal subordinate
contraction question sense
contraction agree-np clitic past possess pronoun
contraction neg past past-agree
contraction elision neg past past-agree question
contraction past sense time
contraction modal neg sense
contraction agree-np existential number
contraction adj-order agree-far agree-np be-have elision existential subordinate
contraction clitic elision past possess pronoun
contraction adj-order agree-np elision existential neg possess sense subordinate
contraction agree-far modal neg relative sense
contraction adverb-place past sense
contraction adj-order adverb-place agree-np elision modal subordinate
contraction adj-order agree-far agree-np clitic coordination elision exchange past
contraction adj-order agree-far agree-np compare possess relative
contraction adj-order agree-np number past relative sense
contraction adj-order agree-np clitic past pronoun
contraction adj-order agree-np elision past past-agree question relative
contraction agree-np agree-pred elision imperfect neg past past-agree pronoun relative sense
contraction adj-order age agree-np be-have elision past question relative sense
contraction modal sense
neg adverb-place clitic exchange sense subordinate
neg
neg adj-order agree-np pronoun sense
neg clitic
neg adj-order adverb-place agree-np
neg imperative
neg agree-np elision past time
neg elision past past-agree relative
neg
neg adj-order adverb-place agree-np coordination elision existential past possess
neg imperative possess
neg agree-np elision imperative
neg be-have coordination elision imperfect number past time
neg
neg adj-order agree-np past past-agree
neg agree-np agree-pred coordination elision number past
neg clitic elision number past past-agree
neg contraction coordination existential past past-agree
neg elision past
neg adj-order adverb-place agree-np clitic number past possess
neg coordination elision existential possess
neg contraction time
neg elision past possess sense
neg adverb-place elision past possess
neg adj-order agree-np coordination elision past possess
neg elision imperative
neg adverb-place elision idiom past possess
neg country sense subordinate time
neg clitic elision
neg elision modal relative subordinate
neg adverb-place clitic
neg clitic elision
neg agree-np
neg elision imperative
neg agree-np elision imperative possess
neg adj-order agree-np be-have contraction coordination time
neg adverb-place agree-np past past-agree relative subordinate
neg elision past past-agree possess pronoun sense
neg contraction
neg clitic clitic-order elision past past-agree question
neg adverb-place agree-pred coordination idiom past past-agree
neg elision question
neg
neg
neg adj-order agree-np elision past past-agree pronoun relative
neg elision past time
neg adverb-place
neg imperative
neg coordination country elision existential past possess
neg agree-np imperative
clitic agree-far agree-np coordination elision exchange modal possess
clitic future possess time
clitic neg
clitic agree-far elision idiom modal relative
clitic agree-np coordination country existential modal
clitic adj-order adverb-place agree-np agree-pred imperfect relative subordinate
clitic modal past pronoun
clitic adverb-place elision modal
clitic question
clitic adj-order agree-np modal past pronoun
clitic adj-order agree-np existential number subordinate
clitic agree-np clitic-order elision modal past pronoun relative
clitic elision modal past pronoun
clitic adj-order agree-np modal past pronoun
clitic modal past pronoun
clitic modal question
clitic agree-far agree-np elision neg past relative
clitic modal past possess pronoun
clitic modal past pronoun
clitic adverb-place modal
clitic elision modal past possess pronoun
clitic neg time
clitic adverb-place idiom past
clitic future question
clitic adj-order agree-np possess question
clitic adj-order agree-np modal past pronoun
clitic elision modal past pronoun
clitic clitic-order elision modal past possess pronoun
clitic elision modal past pronoun
clitic adj-order agree-np contraction modal past pronoun
clitic number question
clitic modal past pronoun relative
clitic adverb-place idiom past
clitic clitic-order modal past pronoun
clitic neg
clitic modal past pronoun
clitic contraction modal past pronoun
clitic adj-order agree-np elision modal past pronoun
clitic elision modal past pronoun
clitic elision modal
clitic clitic-order modal past pronoun
clitic adverb-place agree-np coordination modal possess
clitic agree-np elision modal past pronoun
clitic adj-order agree-np compare possess subordinate
clitic contraction elision modal past possess pronoun
clitic be-have contraction elision modal subordinate time
clitic elision existential modal number subordinate
clitic agree-np clitic-order modal past pronoun
clitic elision modal past pronoun
clitic elision modal past pronoun
clitic-order clitic neg past past-agree time
clitic-order clitic neg
clitic-order clitic
clitic-order clitic question
clitic-order clitic modal number
clitic-order clitic
clitic-order adverb-place clitic neg
clitic-order clitic
clitic-order adverb-place clitic modal
clitic-order adverb-place clitic
clitic-order adverb-place clitic future
clitic-order adj-order agree-np clitic elision past past-agree possess time
clitic-order clitic elision neg
clitic-order agree-np clitic elision question
clitic-order clitic past past-agree
clitic-order clitic question
clitic-order clitic elision question
clitic-order clitic elision past past-agree question
clitic-order adj-order agree-np clitic question
clitic-order agree-np clitic elision modal
clitic-order clitic question
clitic-order clitic modal
clitic-order clitic elision question
clitic-order adj-order agree-np clitic question
clitic-order clitic modal
clitic-order adj-order agree-np clitic possess question
clitic-order clitic question
clitic-order adverb-place clitic elision past past-agree
clitic-order clitic elision time
clitic-order clitic modal
clitic-order clitic elision past past-agree
clitic-order clitic
clitic-order agree-np clitic neg
clitic-order clitic elision question
clitic-order clitic question
clitic-order adverb-place clitic
clitic-order clitic elision neg number past past-agree
clitic-order clitic question
clitic-order clitic modal question
clitic-order clitic question
clitic-order clitic elision question
clitic-order clitic modal question
clitic-order clitic question
clitic-order clitic question
clitic-order clitic elision future possess
clitic-order clitic possess
clitic-order clitic question
clitic-order clitic question
clitic-order clitic elision past past-agree
clitic-order clitic neg past past-agree question
past adj-order agree-np question
past adj-order agree-np country past-agree
past adj-order agree-np compare coordination elision
past adj-order adverb-place agree-np coordination exchange past-agree sense
past adverb-place elision idiom neg
past adj-order agree-np past-agree pronoun
past clitic possess time
past contraction sense
past adj-order adverb-place agree-np
past adj-order agree-np past-agree possess pronoun
past clitic past-agree pronoun
past adverb-place clitic coordination
past adj-order agree-np number
past adj-order agree-far agree-np elision neg
past adverb-place agree-far elision past-agree relative
past elision neg
past adverb-place coordination past-agree
past adj-order agree-np past-agree pronoun
past adverb-place agree-np elision idiom neg number
past contraction coordination elision neg possess sense time
past clitic elision past-agree
past agree-pred coordination elision neg possess
past agree-np clitic coordination elision existential neg
past adverb-place contraction elision neg
past adj-order agree-np
past adverb-place agree-np elision idiom neg
past adverb-place clitic coordination neg past-agree time
past adj-order agree-np coordination country elision neg time
past adj-order agree-np past-agree pronoun sense
past agree-far agree-np relative
past adj-order agree-np time
past agree-np clitic past-agree possess pronoun
past clitic compare coordination elision past-agree
past past-agree sense time
past agree-far agree-np future past-agree relative
past elision possess
past elision neg past-agree pronoun
past past-agree pronoun sense
past agree-np contraction elision neg past-agree pronoun
past clitic clitic-order past-agree
past contraction past-agree
past adverb-place coordination exchange
past past-agree pronoun sense
past agree-far coordination elision modal past-agree relative
past adverb-place country idiom past-agree
past adj-order agree-np coordination neg possess
past adverb-place neg past-agree
past adj-order agree-np past-agree pronoun
past agree-np contraction possess
past adj-order agree-np clitic coordination elision time
past-agree agree-np agree-pred contraction elision imperfect past pronoun relative sense
past-agree country elision past pronoun
past-agree agree-pred coordination modal past relative
past-agree adj-order agree-far agree-np agree-pred past relative
past-agree elision neg past pronoun
past-agree adverb-place past possess relative
past-agree adj-order agree-np clitic elision modal past pronoun relative sense
past-agree agree-far agree-np agree-pred clitic elision modal neg past relative subordinate
past-agree agree-far agree-pred idiom past relative
past-agree adj-order agree-far agree-np elision neg past pronoun relative sense
past-agree be-have imperfect past pronoun
past-agree adj-order adverb-place agree-np clitic elision past pronoun relative sense
past-agree be-have imperfect past possess pronoun
past-agree agree-np past possess pronoun
past-agree clitic elision number past
past-agree adverb-place agree-far elision past relative
past-agree agree-far agree-pred elision neg past pronoun relative sense
past-agree adj-order agree-np clitic elision past pronoun relative sense
past-agree country past question
past-agree agree-np elision neg past possess pronoun sense
past-agree past time
past-agree agree-np neg past relative time
past-agree coordination elision neg past
past-agree adj-order agree-np elision neg past possess pronoun
past-agree contraction elision neg past pronoun sense
past-agree adj-order agree-np past question relative sense
past-agree adj-order adverb-place agree-np contraction coordination existential number past
past-agree agree-np clitic coordination elision exchange idiom past possess
past-agree adj-order agree-far agree-np clitic modal past relative time
past-agree adverb-place be-have clitic coordination elision past time
past-agree agree-np coordination past sense time
past-agree country past pronoun
past-agree clitic past
past-agree adj-order agree-np be-have coordination country elision neg past
past-agree clitic clitic-order elision past question
past-agree past question relative
past-agree agree-np compare coordination elision number past relative
past-agree adj-order agree-np number past pronoun
past-agree adj-order adverb-place agree-np clitic clitic-order past
past-agree adj-order adverb-place agree-np coordination past time
past-agree adj-order agree-np past pronoun sense
past-agree elision neg number past pronoun relative sense
past-agree agree-np clitic modal past pronoun relative sense
past-agree past
past-agree adj-order agree-np clitic elision neg past pronoun relative
past-agree adj-order agree-np neg past pronoun relative
past-agree agree-np country elision past pronoun relative
past-agree clitic elision past pronoun
past-agree adj-order agree-np agree-pred imperfect past pronoun sense
past-agree agree-far elision modal past relative sense time
imperfect agree-np number time
imperfect adverb-place coordination neg sense time
imperfect agree-pred coordination time
imperfect number question
imperfect adverb-place clitic coordination elision neg sense
imperfect adverb-place be-have coordination country elision neg number
imperfect adverb-place
imperfect adverb-place
imperfect contraction question sense
imperfect coordination country existential time
imperfect adj-order adverb-place agree-far agree-np contraction elision neg relative sense
imperfect country question
imperfect coordination number
imperfect adj-order agree-np question
imperfect coordination country past past-agree possess
imperfect clitic
imperfect adverb-place agree-pred coordination possess
imperfect clitic coordination time
imperfect adj-order agree-np idiom
imperfect time
imperfect adverb-place agree-far be-have contraction coordination elision past past-agree relative sense
imperfect adverb-place agree-np agree-pred sense-that subordinate that
imperfect age be-have coordination idiom number
imperfect adverb-place coordination time
imperfect adverb-place coordination
imperfect agree-np sense
imperfect adverb-place agree-far agree-np coordination past past-agree possess
imperfect agree-np coordination elision
imperfect adj-order agree-np
imperfect adj-order agree-np idiom
imperfect question
imperfect coordination elision neg past past-agree
imperfect agree-np compare coordination possess
imperfect adverb-place clitic idiom
imperfect adj-order agree-np question
imperfect adverb-place coordination elision neg time
imperfect
imperfect adj-order agree-np coordination elision possess
imperfect agree-far time
imperfect agree-np sense sense-that that
imperfect adj-order adverb-place agree-far agree-np contraction sense
imperfect adj-order agree-np coordination modal
imperfect adj-order adverb-place agree-np coordination
imperfect adj-order agree-np contraction coordination possess time
imperfect clitic coordination
imperfect adj-order agree-np coordination past
imperfect clitic elision past pronoun relative sense
imperfect adj-order adverb-place agree-np
imperfect elision
imperfect adverb-place agree-np coordination number
future compare coordination
future
future adverb-place coordination possess time
future adj-order adverb-place agree-np idiom sense
future adverb-place agree-far clitic elision past past-agree relative
future adverb-place contraction
future coordination country elision neg
future clitic
future contraction
future contraction number question
future adverb-place agree-far elision idiom relative
future coordination elision neg
future sense
future
future adverb-place agree-np coordination sense
future possess time
future agree-np past past-agree question relative
future adverb-place clitic coordination idiom
future adverb-place
future adverb-place idiom possess
future
future
future adverb-place idiom
future adverb-place idiom
future contraction
future adj-order adverb-place agree-np idiom
future adverb-place
future question sense
future adverb-place contraction sense
future adj-order agree-np question
future clitic
future adverb-place idiom
future coordination country elision existential number
future adj-order adverb-place agree-np idiom possess
future country elision
future clitic clitic-order elision possess
future adj-order agree-np clitic question relative
future adj-order adverb-place agree-np
future adverb-place clitic
future adverb-place contraction sense
future contraction sense
future adj-order agree-np agree-pred coordination
future adverb-place agree-np contraction coordination modal sense time
future agree-np coordination modal sense
future
future adverb-place clitic
future clitic elision possess
future clitic sense
future adverb-place idiom
future adverb-place agree-np possess
question compare
question possess
question clitic possess
question elision
question possess
question elision
question elision past past-agree relative
question
question adj-order agree-np clitic number
question
question elision
question clitic modal
question agree-np elision neg relative
question elision neg sense-that that time
question agree-np elision past past-agree relative
question adj-order agree-np compare past past-agree relative
question clitic clitic-order
question clitic
question adj-order agree-np sense
question elision
question
question
question clitic elision
question clitic neg
question elision
question agree-pred elision neg
question adverb-place
question
question
question past
question adj-order agree-np elision
question
question agree-np sense
question agree-np modal
question clitic neg
question sense
question adj-order agree-np
question compare
question agree-np past
question
question adj-order agree-np elision
question
question be-have elision neg
question
question elision relative
question future sense
question
question clitic elision
question contraction possess sense
question elision
number agree-far agree-np be-have coordination elision relative
number adj-order agree-np be-have coordination country existential
number adj-order agree-np agree-pred coordination country elision existential neg
number elision question
number adj-order agree-np existential idiom
number existential idiom modal subordinate time
number agree-np clitic contraction coordination existential
number elision neg past question
number adj-order age agree-np be-have elision neg sense subordinate
number contraction coordination country existential sense time
number adj-order adverb-place agree-np elision neg
number adj-order agree-np clitic coordination exchange past
number adj-order agree-np question
number age agree-np be-have
number existential
number adj-order agree-np existential
number contraction coordination existential
number adj-order agree-np question
number age be-have
number adj-order agree-np modal question sense
number contraction coordination elision exchange existential sense sense-that that
number age agree-np be-have clitic coordination exchange possess
number adj-order agree-np clitic question
number past time
number existential idiom
number adverb-place agree-np contraction neg possess sense subordinate
number country neg past past-agree time
number contraction elision existential question sense-that that
number adverb-place agree-np agree-pred coordination imperfect
number question
number adj-order age agree-np be-have neg subordinate
number adj-order agree-np contraction coordination elision exchange existential
number adj-order adverb-place agree-far agree-np elision future past past-agree relative sense
number country existential
number adj-order agree-np contraction elision existential subordinate
number adj-order agree-np contraction existential modal subordinate
number adj-order agree-np coordination country existential past
number adj-order adverb-place agree-np coordination country elision existential neg past
number adj-order agree-np clitic coordination elision neg past
number adj-order adverb-place agree-np agree-pred subordinate
number agree-np existential
number agree-np coordination elision future neg sense time
number clitic exchange existential subordinate
number question
number adj-order agree-np agree-pred
number coordination country existential neg possess sense
number coordination country imperfect past past-agree time
number adj-order adverb-place age agree-np be-have elision subordinate
number adj-order agree-np clitic coordination exchange existential idiom
number adj-order adverb-place agree-far agree-np coordination elision past
be-have agree-far agree-pred coordination elision neg relative
be-have adj-order agree-np contraction question
be-have adj-order adverb-place age agree-far agree-np elision number
be-have elision
be-have time
be-have age agree-pred elision number subordinate
be-have adverb-place clitic elision exchange subordinate
be-have age agree-np question
be-have adj-order adverb-place agree-np elision modal neg subordinate
be-have elision neg possess
be-have adj-order agree-np agree-pred coordination elision imperfect possess time
be-have agree-np
be-have adj-order age agree-np contraction number subordinate
be-have age question
be-have
be-have time
be-have imperfect past past-agree pronoun relative sense
be-have age neg number subordinate
be-have adj-order agree-np contraction
be-have age number
be-have question relative
be-have clitic exchange subordinate
be-have adverb-place elision neg number possess subordinate
be-have age agree-np elision question
be-have adj-order agree-np elision possess subordinate time
be-have adverb-place
be-have imperfect past past-agree pronoun
be-have compare coordination possess
be-have contraction neg subordinate
be-have age number
be-have elision neg possess subordinate
be-have compare coordination elision past past-agree relative sense time
be-have adj-order adverb-place agree-np agree-pred neg subordinate
be-have adverb-place agree-np elision
be-have adj-order agree-far agree-np subordinate
be-have age coordination neg number
be-have age question
be-have adj-order agree-np contraction relative
be-have agree-far coordination elision neg possess relative sense
be-have agree-np agree-pred coordination neg
be-have
be-have adverb-place coordination sense
be-have adj-order agree-np elision possess subordinate
be-have age number question
be-have imperfect question
be-have age neg number subordinate
be-have clitic coordination elision past past-agree possess
be-have age agree-np possess question
be-have possess subordinate time
be-have imperfect
possess exchange
possess adverb-place clitic past pronoun
possess adverb-place agree-np exchange subordinate
possess agree-pred elision question
possess elision imperative neg
possess question
possess adj-order agree-np agree-pred clitic coordination elision neg past past-agree
possess elision question
possess adverb-place clitic
possess adverb-place future idiom
possess adverb-place agree-np modal subordinate
possess elision imperative neg
possess clitic coordination elision modal past sense
possess clitic elision past pronoun
possess past past-agree question
possess adj-order adverb-place agree-np coordination elision existential number
possess adj-order agree-np existential
possess be-have clitic coordination idiom number
possess age be-have question
possess elision imperative
possess be-have
possess adj-order agree-np compare imperative relative
possess adj-order adverb-place agree-np coordination future
possess question
possess adj-order agree-np agree-pred elision pronoun
possess adj-order adverb-place agree-np agree-pred coordination imperfect modal number
possess adj-order agree-np contraction country modal subordinate
possess clitic elision question
possess adj-order adverb-place agree-np elision neg past
possess elision imperative
possess agree-pred pronoun
possess neg
possess agree-pred neg subordinate
possess coordination elision existential number
possess existential
possess agree-np agree-pred elision pronoun
possess agree-np elision number question
possess adj-order agree-np agree-pred pronoun
possess agree-pred elision question
possess adverb-place agree-np
possess clitic elision past past-agree
possess question
possess adj-order adverb-place agree-np coordination time
possess adverb-place elision exchange neg subordinate
possess
possess elision neg past time
possess adj-order agree-np clitic coordination exchange
possess be-have coordination imperfect past past-agree time
possess adj-order agree-np pronoun sense
possess clitic modal question
pronoun agree-pred elision neg
pronoun be-have imperfect past past-agree
pronoun adj-order agree-far agree-np compare elision past past-agree relative
pronoun adj-order agree-np country past past-agree
pronoun adj-order agree-np clitic elision past possess
pronoun agree-np past past-agree possess sense
pronoun agree-pred elision
pronoun clitic past
pronoun compare
pronoun adj-order agree-np clitic modal past
pronoun clitic elision past possess
pronoun clitic clitic-order past
pronoun adj-order agree-np compare elision possess
pronoun agree-np clitic elision past possess
pronoun clitic clitic-order elision past
pronoun past past-agree relative sense
pronoun agree-np clitic past
pronoun agree-far agree-pred elision past past-agree relative
pronoun agree-np agree-pred neg possess
pronoun adj-order agree-np clitic past
pronoun adj-order agree-np past past-agree
pronoun agree-np agree-pred imperfect past past-agree possess sense
pronoun agree-pred
pronoun agree-np past past-agree
pronoun agree-far agree-pred elision imperfect relative
pronoun agree-np clitic past
pronoun adj-order agree-np clitic elision modal past possess
pronoun adj-order agree-np clitic past
pronoun agree-far compare relative
pronoun clitic clitic-order modal past
pronoun clitic past past-agree
pronoun adj-order agree-np past past-agree possess relative sense
pronoun adj-order agree-np be-have imperfect past past-agree possess
pronoun adj-order agree-np elision idiom neg past past-agree sense
pronoun adj-order agree-np agree-pred
pronoun agree-pred imperfect past past-agree sense
pronoun clitic past sense
pronoun agree-pred
pronoun past past-agree
pronoun adj-order agree-np contraction past past-agree possess
pronoun agree-np contraction past past-agree sense
pronoun adj-order agree-np clitic clitic-order past possess
pronoun adj-order agree-np clitic past
pronoun agree-far agree-pred past past-agree relative sense
pronoun adverb-place agree-np clitic clitic-order past
pronoun agree-pred
pronoun adverb-place elision neg past past-agree possess relative
pronoun clitic modal past past-agree relative
pronoun agree-np clitic modal past
pronoun clitic modal past past-agree relative
relative adj-order agree-np agree-pred past past-agree pronoun
relative adj-order agree-far agree-np compare pronoun
relative agree-np elision neg past past-agree pronoun
relative adj-order agree-far agree-np compare elision pronoun
relative adj-order adverb-place agree-np clitic past pronoun
relative imperative
relative adj-order agree-far agree-np agree-pred elision pronoun
relative adj-order agree-np agree-pred neg past past-agree pronoun sense
relative adj-order agree-np clitic clitic-order elision past pronoun
relative coordination elision modal neg number past
relative adj-order age agree-np be-have neg question
relative agree-np contraction question
relative agree-far coordination elision exchange sense sense-that that
relative be-have contraction elision question
relative agree-far elision neg past
relative agree-far agree-pred coordination possess
relative agree-pred elision neg past past-agree pronoun
relative agree-far be-have time
relative question sense
relative agree-np clitic elision modal neg number past pronoun
relative agree-np neg question
relative agree-far agree-pred elision sense subordinate
relative past past-agree pronoun
relative elision imperative neg
relative compare coordination modal past possess sense
relative adverb-place agree-far clitic neg past past-agree
relative adj-order agree-np neg
relative clitic clitic-order past pronoun
relative adj-order agree-np elision question
relative elision past question
relative adj-order agree-far agree-np clitic clitic-order contraction elision
relative compare modal question
relative adj-order agree-np compare elision question
relative adj-order agree-np country elision future question
relative elision question
relative clitic clitic-order past pronoun
relative adj-order agree-np number question
relative adverb-place age agree-far agree-pred be-have coordination number
relative adj-order agree-np compare country elision past past-agree pronoun
relative adj-order agree-np agree-pred elision imperfect neg past past-agree pronoun
relative adverb-place agree-far be-have contraction modal sense subordinate
relative elision imperative
relative clitic elision past pronoun
relative adj-order agree-np clitic elision past pronoun
relative agree-far neg
relative elision imperative
relative agree-far clitic compare exchange idiom subordinate
relative adj-order agree-np number past past-agree pronoun
relative adj-order adverb-place agree-np be-have contraction elision imperfect sense
relative agree-far agree-np country future modal neg
compare adj-order agree-np clitic neg possess subordinate
compare relative
compare adj-order agree-np elision possess pronoun
compare adj-order agree-np idiom past past-agree pronoun relative
compare adj-order agree-np elision
compare agree-pred coordination possess
compare idiom possess
compare adj-order agree-np elision pronoun
compare adj-order agree-np possess
compare agree-pred subordinate
compare possess
compare
compare adj-order agree-np elision pronoun
compare agree-np elision subordinate
compare adj-order agree-far agree-np contraction possess sense-that that
compare adj-order adverb-place agree-np
compare agree-np possess pronoun
compare adj-order agree-np agree-pred coordination elision possess
compare agree-np elision
compare adj-order agree-far agree-np agree-pred elision possess pronoun relative
compare adj-order agree-np coordination elision idiom neg
compare agree-pred coordination elision neg possess
compare country elision subordinate time
compare adj-order agree-np pronoun
compare adj-order agree-far agree-np past past-agree pronoun relative
compare elision possess pronoun
compare agree-np subordinate
compare agree-pred elision subordinate
compare adj-order agree-np possess
compare agree-np elision
compare agree-np possess pronoun
compare adj-order agree-np elision pronoun
compare contraction neg sense subordinate
compare
compare adj-order agree-np question
compare possess
compare adj-order agree-far agree-np past past-agree pronoun relative
compare elision
compare elision
compare number
compare adj-order agree-np pronoun
compare elision
compare possess pronoun
compare agree-np possess
compare adj-order agree-np agree-pred possess subordinate
compare adj-order agree-np pronoun
compare
compare adj-order agree-np pronoun
compare agree-np possess pronoun
compare agree-np possess pronoun
country adj-order agree-np existential
country adj-order agree-far agree-np relative
country elision existential question sense-that that
country adj-order agree-np past past-agree
country existential number
country adverb-place existential idiom number
country adj-order adverb-place agree-np elision existential number subordinate
country adj-order agree-np be-have contraction existential number possess subordinate
country neg
country past past-agree pronoun
country past past-agree
country adj-order adverb-place agree-np elision existential neg number possess subordinate
country past past-agree question
country adverb-place
country adj-order agree-np coordination elision exchange existential
country past past-agree
country adj-order agree-np
country neg number past past-agree
country adj-order adverb-place agree-np coordination idiom modal time
country coordination elision neg past past-agree
country time
country coordination elision neg
country agree-far elision modal relative sense subordinate
country adj-order adverb-place agree-far agree-np contraction existential modal relative sense subordinate
country adverb-place
country adj-order adverb-place agree-far agree-np coordination elision past past-agree
country age be-have neg number subordinate
country adj-order agree-np compare coordination existential
country agree-pred coordination elision future possess
country adj-order agree-np compare number subordinate
country adverb-place elision subordinate
country agree-far agree-np coordination past possess
country elision
country adj-order adverb-place agree-np be-have modal subordinate
country question
country question
country adverb-place modal possess
country adj-order agree-np existential modal possess subordinate
country clitic exchange subordinate
country
country adverb-place
country neg question
country agree-pred coordination elision imperfect modal
country adj-order adverb-place agree-np coordination existential possess
country adj-order agree-np neg number subordinate time
country adj-order agree-far agree-np agree-pred be-have elision past past-agree possess relative subordinate
country adverb-place contraction coordination elision existential neg number past sense
country coordination existential number
country elision past past-agree time
country adj-order agree-np coordination existential number time
exchange clitic coordination
exchange elision past past-agree possess relative subordinate
exchange adj-order agree-np clitic coordination existential idiom
exchange adverb-place clitic
exchange clitic contraction coordination idiom past possess
exchange clitic compare coordination elision possess
exchange agree-far agree-np elision idiom neg possess subordinate
exchange possess subordinate
exchange elision
exchange adj-order agree-far agree-np clitic elision neg relative subordinate
exchange adj-order agree-np clitic coordination modal
exchange adj-order agree-np clitic coordination past
exchange adj-order agree-np coordination country elision past possess sense
exchange be-have subordinate time
exchange adj-order agree-np coordination future neg number possess sense
exchange agree-pred neg subordinate
exchange agree-pred coordination imperfect
exchange agree-np be-have coordination
exchange adj-order agree-np
exchange elision
exchange adverb-place clitic
exchange agree-pred clitic coordination elision neg
exchange adj-order agree-np agree-pred clitic neg sense sense-that subordinate that
exchange adverb-place agree-np contraction possess subordinate
exchange agree-far agree-pred clitic relative subordinate
exchange possess
exchange adverb-place elision possess
exchange possess
exchange agree-np
exchange agree-np contraction
exchange contraction elision
exchange adverb-place possess
exchange elision possess
exchange adj-order agree-np
exchange elision subordinate
exchange elision
exchange adj-order agree-np be-have coordination elision possess
exchange agree-np contraction coordination existential idiom number possess
exchange adj-order agree-np be-have contraction subordinate
exchange adj-order agree-np clitic coordination possess
exchange adj-order agree-np clitic coordination past possess time
exchange adverb-place contraction elision possess subordinate time
exchange adverb-place clitic elision possess subordinate
exchange adverb-place agree-np contraction coordination idiom past
exchange elision possess
exchange possess
exchange adj-order agree-np coordination past past-agree possess time
exchange clitic coordination country existential number
exchange clitic coordination elision neg past time
exchange
sense adj-order agree-np coordination
sense adj-order agree-np elision pronoun
sense
sense adj-order agree-np contraction elision question
sense adj-order agree-np contraction coordination country neg
sense adj-order agree-np contraction past past-agree pronoun
sense clitic past possess pronoun
sense contraction coordination future neg
sense compare neg possess sense-that subordinate that time
sense elision neg past past-agree pronoun
sense contraction idiom number past
sense adj-order agree-np contraction past past-agree pronoun
sense clitic elision existential idiom modal sense-that subordinate that
sense adj-order agree-np clitic elision past pronoun relative
sense adj-order agree-np contraction past past-agree pronoun
sense adverb-place agree-far clitic future idiom neg relative
sense agree-far agree-np relative
sense elision existential subordinate
sense agree-far agree-np contraction past
sense adj-order agree-np question
sense agree-np elision past question
sense agree-np modal neg
sense contraction past question
sense idiom
sense agree-np agree-pred contraction coordination elision modal neg time
sense agree-far contraction coordination elision existential past past-agree relative
sense adverb-place contraction coordination existential idiom past sense-that that
sense
sense adj-order adverb-place agree-np coordination number past
sense contraction future possess
sense coordination future modal possess
sense adj-order agree-np coordination imperfect time
sense adverb-place past
sense adverb-place contraction future possess
sense agree-far idiom pronoun relative
sense agree-np pronoun
sense agree-np contraction future
sense agree-np future
sense adj-order agree-np clitic contraction coordination elision modal neg possess time
sense agree-far agree-pred contraction coordination elision imperfect neg past relative
sense contraction elision question
sense contraction question
sense elision pronoun
sense agree-np contraction past past-agree pronoun
sense adj-order adverb-place agree-np contraction coordination modal past
sense elision pronoun
sense adj-order agree-np contraction past question
sense adj-order agree-np clitic past pronoun
sense contraction elision modal neg
sense adj-order adverb-place agree-far agree-np clitic neg relative
adverb-place clitic clitic-order past possess pronoun
adverb-place clitic past pronoun
adverb-place adj-order agree-np coordination existential number possess
adverb-place adj-order agree-np agree-pred coordination imperfect possess
adverb-place clitic past pronoun
adverb-place clitic past pronoun
adverb-place clitic past pronoun
adverb-place clitic clitic-order
adverb-place agree-np number
adverb-place clitic coordination
adverb-place agree-np clitic elision modal possess subordinate
adverb-place agree-far clitic contraction elision past past-agree relative
adverb-place adj-order agree-far agree-np agree-pred elision neg past past-agree relative subordinate
adverb-place contraction
adverb-place clitic contraction past possess pronoun
adverb-place adj-order agree-np contraction country possess subordinate
adverb-place agree-np clitic modal possess subordinate
adverb-place clitic clitic-order elision past possess pronoun
adverb-place clitic past pronoun
adverb-place clitic question
adverb-place adj-order agree-np agree-pred possess subordinate
adverb-place elision existential idiom subordinate
adverb-place
adverb-place clitic past pronoun
adverb-place time
adverb-place clitic elision past pronoun
adverb-place contraction possess
adverb-place agree-np clitic past pronoun
adverb-place clitic elision past past-agree relative
adverb-place adj-order agree-np clitic past possess pronoun
adverb-place adj-order agree-np clitic past pronoun
adverb-place question
adverb-place adj-order agree-np clitic elision past pronoun
adverb-place clitic elision existential subordinate
adverb-place clitic elision past possess pronoun
adverb-place clitic past possess pronoun
adverb-place clitic elision past past-agree pronoun relative
adverb-place clitic elision past pronoun
adverb-place adj-order agree-np clitic coordination elision modal possess
adverb-place agree-np clitic coordination past sense
adverb-place clitic elision past possess pronoun
adverb-place clitic elision past pronoun
adverb-place adj-order agree-np clitic elision past pronoun
adverb-place clitic past pronoun
adverb-place compare country subordinate time
adverb-place contraction coordination elision neg past possess
adverb-place clitic coordination future possess
adverb-place clitic clitic-order question
adverb-place coordination elision modal neg possess
adverb-place clitic elision past possess pronoun
