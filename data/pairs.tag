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
agree-np age be-have question
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
adj-order agree-np past past-agree pronoun
adj-order agree-np imperative
adj-order agree-np elision existential subordinate
adj-order agree-np question
adj-order agree-np clitic elision past pronoun
adj-order agree-np clitic modal past pronoun
adj-order adverb-place agree-np be-have compare coordination elision
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
agree-pred
agree-pred pronoun
agree-pred pronoun
agree-pred adj-order agree-np elision question
agree-pred adj-order agree-far agree-np compare elision pronoun relative
agree-pred
agree-pred agree-np question
agree-pred compare coordination elision neg past past-agree relative
agree-pred clitic coordination imperfect neg
agree-pred question
agree-pred agree-np pronoun
agree-pred elision neg
agree-pred pronoun
agree-pred imperfect past past-agree pronoun sense
agree-pred question
agree-pred agree-far compare coordination imperfect past relative
agree-pred imperfect question
agree-pred question
agree-pred imperfect past past-agree pronoun
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
agree-pred question
agree-pred agree-far agree-np contraction subordinate time
agree-pred adj-order agree-np existential possess subordinate
agree-far adverb-place contraction relative sense subordinate
agree-far adj-order agree-np agree-pred clitic future question relative sense sense-that that
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
agree-far adj-order adverb-place agree-np agree-pred number past past-agree relative sense subordinate
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
elision adj-order agree-np clitic past pronoun sense
elision adj-order agree-np exchange
elision adj-order agree-np agree-pred compare coordination
elision clitic past question
elision adverb-place agree-pred coordination
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
elision adj-order agree-np existential sense-that that
elision adj-order adverb-place agree-np agree-pred
elision adverb-place agree-far agree-np agree-pred
elision modal question
elision agree-far agree-pred compare pronoun relative
elision compare coordination existential
elision adverb-place agree-np future neg possess
elision age be-have question
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
contraction adj-order agree-far agree-np neg past past-agree possess relative sense subordinate
contraction agree-pred number subordinate
contraction adj-order agree-np existential subordinate
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
contraction question sense
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
neg adj-order agree-np clitic past past-agree pronoun relative
neg agree-np agree-pred contraction elision imperfect past past-agree pronoun relative sense
neg be-have country possess subordinate
neg agree-np existential possess subordinate
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
clitic adj-order agree-np modal past possess pronoun
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
clitic modal past pronoun
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
clitic-order clitic question
clitic-order clitic elision future possess
clitic-order clitic possess
clitic-order clitic question
clitic-order clitic question
clitic-order clitic elision past past-agree
past elision neg sense
past clitic past-agree
past elision neg number past-agree pronoun sense
past adj-order agree-np elision past-agree pronoun sense
past elision neg past-agree pronoun relative
past agree-np clitic coordination elision number time
past time
past agree-np past-agree pronoun
past agree-np number
past agree-np neg past-agree pronoun relative sense
past possess
past adj-order adverb-place agree-np idiom possess
past adj-order agree-np coordination past-agree possess time
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
past-agree clitic past pronoun relative
past-agree adj-order agree-np elision neg past pronoun relative sense
past-agree imperative neg past relative sense
past-agree past pronoun sense
past-agree agree-np contraction elision neg past pronoun
past-agree clitic clitic-order past
past-agree contraction elision neg past pronoun relative
past-agree adverb-place clitic elision past pronoun relative
past-agree agree-np agree-pred contraction elision imperfect past pronoun relative sense
past-agree country elision past pronoun
past-agree agree-pred coordination modal past relative
past-agree adj-order agree-far agree-np agree-pred past relative
past-agree elision neg past pronoun
past-agree adverb-place past possess relative
past-agree adj-order agree-np clitic elision modal past pronoun relative sense
past-agree agree-far agree-np agree-pred clitic elision modal neg past relative subordinate
past-agree agree-far agree-pred idiom past relative
past-agree agree-pred imperfect past pronoun sense
past-agree adj-order agree-far agree-np elision neg past pronoun relative sense
past-agree be-have imperfect past pronoun
past-agree past question
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
imperfect question sense
imperfect possess
imperfect contraction sense time
imperfect agree-np number time
imperfect adverb-place coordination neg sense time
imperfect agree-pred coordination time
imperfect number question
imperfect adverb-place clitic coordination elision neg sense
imperfect adverb-place be-have coordination country elision neg number
imperfect contraction coordination past past-agree relative sense
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
imperfect elision
imperfect adj-order agree-np idiom
imperfect question
imperfect clitic
imperfect coordination elision neg past past-agree
imperfect agree-np compare coordination possess
imperfect agree-np elision past past-agree possess pronoun relative
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
future country
future adverb-place clitic
future adj-order agree-np question
future time
future sense
future question sense
future agree-np agree-pred coordination sense
future clitic question
future compare coordination
future
future contraction question sense
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
future agree-np question
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
future elision neg sense sense-that subordinate that
future adverb-place clitic
question elision
question
question elision
question
question elision
question agree-np compare
question clitic neg
question
question elision
question adj-order agree-np clitic possess
question clitic elision
question clitic clitic-order
question agree-pred imperfect
question adj-order agree-np clitic elision number
question adj-order agree-np possess
question agree-np
question adj-order agree-np compare elision
question adj-order agree-np elision
question clitic past past-agree
question clitic past
question
question past past-agree
question
question elision
question adj-order agree-np elision
question adj-order agree-np possess
question adj-order agree-np elision
question adj-order agree-np
question agree-pred
question elision
question possess
question adj-order agree-np elision
question agree-np elision
question country elision
question
question adj-order agree-np elision past
question future
question compare elision
question agree-np elision relative
question adj-order agree-np clitic
question
question contraction elision
question agree-np compare possess
question
question agree-np clitic clitic-order
question clitic elision
question country neg
question elision number sense
question possess
question clitic possess
number age be-have coordination country elision
number adverb-place contraction coordination country existential imperfect
number adverb-place elision neg past
number adj-order agree-np coordination past possess time
number country existential
number adj-order agree-np compare coordination existential
number adj-order age agree-np be-have contraction coordination exchange
number existential possess
number existential possess
number existential
number adverb-place clitic time
number adj-order agree-np compare contraction coordination elision neg past sense
number adj-order agree-np clitic modal
number age be-have elision sense-that that
number contraction existential
number adj-order agree-np country elision existential subordinate time
number country elision existential idiom neg subordinate time
number question sense
number existential idiom
number adj-order adverb-place agree-np country existential
number adverb-place age be-have
number age agree-np be-have
number agree-np compare
number agree-np agree-pred coordination elision existential idiom
number adverb-place contraction elision existential subordinate
number agree-np elision neg past
number age be-have subordinate
number adverb-place existential idiom
number age be-have
number elision existential
number adj-order adverb-place agree-np elision existential neg possess subordinate
number past
number elision neg
number adj-order agree-np compare
number adj-order age agree-np be-have contraction exchange sense-that subordinate that
number adverb-place clitic idiom past
number age be-have clitic exchange subordinate
number adj-order adverb-place agree-np elision future past past-agree relative
number adverb-place be-have
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
be-have adverb-place agree-np agree-pred subordinate
be-have contraction
be-have neg possess subordinate
be-have adj-order agree-np contraction
be-have adj-order agree-np subordinate
be-have adverb-place coordination modal number
be-have imperfect number
be-have age agree-pred elision number possess sense-that subordinate that
be-have adj-order age agree-np question
be-have age question
be-have
be-have elision exchange possess subordinate
be-have age agree-np clitic coordination exchange number possess
be-have adverb-place agree-far contraction country elision modal relative subordinate
be-have adverb-place agree-far agree-np elision idiom imperfect
be-have adj-order agree-np coordination elision exchange
be-have adj-order agree-far agree-np imperfect
be-have adj-order agree-np agree-pred subordinate
be-have contraction elision
be-have age question
be-have elision modal subordinate
be-have adj-order agree-np contraction modal neg subordinate
be-have age coordination number possess
be-have age question
be-have
be-have adj-order agree-np elision neg
be-have
be-have adj-order adverb-place agree-np subordinate
be-have coordination elision
be-have adverb-place
be-have time
be-have adverb-place coordination elision existential possess
be-have
be-have adj-order agree-np contraction coordination possess
be-have age possess question
be-have age number question
be-have adj-order age agree-np coordination number
be-have question
be-have age agree-np question
be-have adj-order agree-np coordination exchange
be-have age clitic coordination neg number past past-agree
be-have agree-far clitic contraction exchange past past-agree relative subordinate time
be-have age question
be-have adj-order adverb-place agree-np coordination elision modal neg
be-have adverb-place agree-np coordination existential idiom number
be-have country elision neg subordinate
be-have age number subordinate
be-have elision
be-have time
be-have age agree-pred elision number subordinate
possess imperfect
possess
possess agree-np question
possess adj-order agree-np agree-pred be-have coordination elision imperfect time
possess agree-np exchange
possess elision question
possess adj-order agree-np exchange
possess elision question
possess contraction question
possess elision past
possess adj-order agree-np clitic past pronoun
possess adj-order adverb-place agree-np coordination past
possess adverb-place
possess future
possess adverb-place be-have elision neg number subordinate
possess agree-pred pronoun
possess adj-order agree-np exchange sense-that that
possess contraction elision question
possess adverb-place agree-np elision existential number subordinate
possess adj-order agree-np compare coordination elision
possess agree-np compare pronoun
possess agree-np elision question
possess question sense
possess agree-np compare
possess adj-order agree-np clitic contraction question
possess clitic elision neg subordinate
possess agree-pred pronoun
possess adj-order adverb-place agree-np compare elision
possess imperative
possess clitic elision past question relative
possess agree-np existential
possess elision question
possess agree-np past
possess adj-order agree-np coordination elision neg past sense-that that
possess adverb-place coordination country elision neg past sense
possess imperative
possess clitic elision past pronoun
possess adverb-place
possess modal
possess adverb-place agree-np clitic coordination elision past time
possess adj-order agree-np agree-pred clitic coordination elision past past-agree
possess agree-np compare past past-agree pronoun relative
possess adj-order agree-np coordination elision future
possess contraction coordination elision exchange
possess agree-np
possess be-have clitic coordination elision past past-agree
possess question
possess adj-order agree-np imperative neg
possess elision question
possess agree-pred clitic coordination exchange
pronoun clitic past
pronoun agree-np agree-pred
pronoun agree-np elision neg past past-agree
pronoun clitic past
pronoun clitic past
pronoun agree-pred imperfect past past-agree
pronoun adj-order agree-np agree-pred
pronoun agree-far agree-pred elision neg relative sense
pronoun adj-order agree-np compare possess
pronoun adj-order agree-far agree-np contraction sense
pronoun agree-pred elision
pronoun adj-order adverb-place agree-np clitic past
pronoun compare elision
pronoun agree-pred
pronoun contraction past past-agree
pronoun clitic elision modal past
pronoun clitic past
pronoun clitic elision past past-agree
pronoun contraction past past-agree
pronoun country past past-agree sense
pronoun clitic clitic-order elision modal past possess
pronoun agree-np agree-pred
pronoun agree-np agree-pred
pronoun adj-order agree-np past past-agree
pronoun clitic clitic-order past
pronoun number past past-agree
pronoun agree-np number past past-agree
pronoun adverb-place clitic elision past
pronoun clitic past past-agree relative
pronoun clitic clitic-order past
pronoun clitic clitic-order past
pronoun clitic past possess
pronoun adj-order agree-np agree-pred possess
pronoun clitic clitic-order past
pronoun agree-np clitic past relative sense
pronoun adj-order agree-np past past-agree relative
pronoun clitic past
pronoun adj-order agree-np clitic past possess
pronoun adj-order agree-np clitic past
pronoun agree-pred elision
pronoun adj-order agree-np agree-pred elision possess
pronoun clitic elision past relative
pronoun adj-order agree-np compare elision possess relative
pronoun adj-order agree-np contraction past past-agree
pronoun clitic clitic-order modal past past-agree relative
pronoun clitic past
pronoun clitic contraction past
pronoun adj-order agree-np clitic contraction elision neg past past-agree relative sense
pronoun clitic contraction past possess
pronoun adverb-place clitic past
relative country elision question
relative adverb-place elision question
relative adverb-place agree-far contraction elision neg sense subordinate
relative agree-np be-have question
relative agree-far clitic coordination elision exchange neg time
relative adj-order agree-np elision question
relative adj-order agree-np future question
relative adj-order agree-np elision modal question
relative adj-order agree-np clitic modal past pronoun sense
relative agree-np agree-pred be-have imperfect past past-agree pronoun sense
relative agree-far agree-pred country past past-agree
relative clitic elision past pronoun
relative adj-order agree-far agree-np elision past past-agree time
relative adverb-place clitic elision question
relative adj-order agree-far agree-np agree-pred compare coordination number
relative adverb-place agree-far idiom past
relative question sense
relative adverb-place agree-far agree-np clitic imperfect
relative agree-far elision number
relative modal sense
relative be-have contraction imperfect modal past past-agree possess pronoun
relative adverb-place agree-far coordination elision idiom past possess sense
relative adj-order agree-np elision neg past past-agree pronoun
relative compare elision
relative compare imperative
relative adverb-place clitic contraction past pronoun sense
relative agree-pred question
relative adj-order adverb-place agree-far agree-np elision future
relative adj-order agree-far agree-np be-have clitic coordination exchange
relative agree-far agree-np agree-pred compare elision imperfect possess pronoun
relative agree-far clitic elision past past-agree
relative adj-order agree-far agree-np agree-pred past subordinate
relative agree-far compare pronoun
relative adj-order agree-far agree-np compare past
relative agree-np past past-agree pronoun sense
relative possess question
relative agree-far be-have coordination country elision exchange neg past sense
relative elision past past-agree pronoun
relative adverb-place elision neg past past-agree possess pronoun
relative agree-far clitic elision neg
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
compare adj-order agree-np pronoun
compare adj-order adverb-place agree-np elision neg possess subordinate
compare adj-order agree-np contraction coordination existential number
compare adverb-place agree-np coordination elision idiom
compare agree-np question
compare adj-order agree-np elision possess pronoun
compare adj-order agree-far agree-np agree-pred contraction possess pronoun relative
compare coordination elision past possess
compare
compare adj-order agree-np clitic exchange subordinate
compare agree-np elision pronoun
compare agree-np
compare adj-order agree-np
compare
compare agree-np
compare agree-np elision pronoun
compare
compare agree-np possess subordinate
compare agree-far elision past past-agree relative sense
compare adj-order agree-far agree-np past past-agree pronoun relative
compare coordination modal past possess relative sense
compare adj-order agree-np question
compare adj-order agree-np possess pronoun
compare elision possess pronoun
compare adj-order agree-np possess pronoun
compare adj-order agree-np past past-agree possess relative
compare elision past past-agree pronoun relative
compare adj-order agree-np pronoun
compare adverb-place agree-np subordinate
compare adj-order agree-far agree-np pronoun relative
compare be-have coordination
compare adj-order agree-np agree-pred subordinate
compare elision pronoun
compare adj-order agree-np possess pronoun
compare agree-np imperative relative
compare pronoun
compare adj-order agree-np country elision existential number possess subordinate
compare adj-order agree-np number
compare number
compare elision
compare modal possess subordinate time
compare adj-order agree-np agree-pred elision neg possess subordinate
compare agree-pred coordination
compare number possess
compare adj-order agree-np clitic neg possess subordinate
compare adj-order agree-np elision pronoun relative
compare adj-order agree-np question relative
compare adj-order agree-np elision pronoun
compare adverb-place clitic subordinate
compare adverb-place elision possess
country future time
country possess
country agree-np clitic coordination neg time
country adj-order agree-np contraction coordination elision exchange possess time
country agree-pred coordination
country agree-far be-have clitic neg relative subordinate
country
country adj-order adverb-place agree-np agree-pred coordination elision possess time
country elision modal question
country elision modal neg question
country contraction exchange subordinate
country adj-order agree-np be-have elision existential subordinate time
country agree-np elision
country adverb-place agree-np elision neg subordinate
country clitic elision past past-agree pronoun relative
country adj-order agree-np coordination exchange existential
country adverb-place future possess
country adj-order age agree-np be-have neg number subordinate
country adj-order agree-np existential number
country adj-order adverb-place agree-far agree-np modal relative
country adj-order agree-np contraction coordination exchange
country past possess question
country adj-order adverb-place agree-np agree-pred coordination past past-agree
country adj-order adverb-place agree-np coordination existential future
country adverb-place elision neg past past-agree
country coordination elision existential neg past
country
country adj-order agree-np number question
country adverb-place existential
country coordination elision past
country coordination modal
country adverb-place coordination elision modal
country adj-order agree-np coordination
country modal question
country contraction subordinate
country modal neg subordinate
country elision neg possess subordinate
country be-have coordination existential
country elision question relative
country past past-agree question
country adj-order agree-far agree-np compare existential subordinate
country agree-np compare possess subordinate
country clitic coordination
country
country adverb-place neg
country coordination elision imperfect past past-agree possess sense
country adj-order agree-np agree-pred elision neg subordinate
country coordination exchange
country elision past past-agree
country elision past question
exchange agree-np agree-pred contraction coordination elision neg possess
exchange adj-order agree-np elision neg subordinate
exchange adverb-place clitic subordinate
exchange
exchange agree-pred clitic coordination
exchange adj-order agree-np elision possess
exchange clitic coordination past past-agree time
exchange
exchange adj-order agree-np be-have coordination
exchange adj-order adverb-place agree-far agree-np clitic contraction coordination past past-agree relative sense
exchange clitic
exchange adverb-place agree-far clitic compare coordination past past-agree relative
exchange elision possess subordinate
exchange adj-order agree-np contraction possess subordinate
exchange contraction elision existential subordinate
exchange adj-order agree-np agree-pred coordination possess
exchange adverb-place agree-far country relative subordinate
exchange clitic
exchange elision
exchange clitic
exchange agree-pred clitic neg subordinate
exchange adj-order agree-np agree-pred coordination possess
exchange agree-np agree-pred subordinate
exchange age be-have clitic number subordinate
exchange adj-order adverb-place agree-np clitic coordination possess
exchange adverb-place clitic contraction coordination neg possess sense
exchange contraction coordination elision future possess
exchange
exchange clitic country subordinate
exchange adj-order adverb-place agree-np possess
exchange
exchange possess
exchange agree-far clitic contraction elision neg subordinate time
exchange adj-order agree-np possess sense sense-that that
exchange adverb-place agree-np clitic contraction neg subordinate
exchange contraction elision possess
exchange agree-far be-have clitic neg relative subordinate
exchange coordination elision neg past time
exchange adj-order agree-np idiom neg possess subordinate
exchange adverb-place agree-np contraction coordination possess
exchange adverb-place clitic
exchange agree-pred clitic coordination
exchange clitic
exchange adj-order agree-np contraction subordinate time
exchange contraction
exchange clitic coordination time
exchange possess
exchange adj-order agree-np contraction
exchange agree-np possess
exchange agree-pred clitic coordination
sense contraction
sense coordination neg
sense agree-np clitic past pronoun
sense contraction past
sense adverb-place agree-np contraction elision neg past
sense question
sense adverb-place clitic contraction elision exchange neg sense-that subordinate that
sense idiom
sense clitic past possess pronoun
sense elision question sense-that that time
sense contraction modal
sense adj-order adverb-place agree-np contraction modal
sense adj-order adverb-place agree-np coordination modal possess
sense agree-np pronoun
sense clitic contraction coordination exchange neg
sense age be-have contraction number subordinate time
sense agree-np clitic elision past pronoun
sense adj-order agree-np contraction past past-agree pronoun
sense adverb-place imperfect
sense adj-order agree-np contraction country elision neg past
sense agree-far agree-pred elision pronoun relative
sense imperfect
sense pronoun
sense agree-pred contraction coordination future neg
sense pronoun
sense adj-order agree-np contraction elision past past-agree possess pronoun relative
sense compare contraction neg subordinate
sense age agree-np be-have elision neg number possess subordinate
sense contraction neg
sense adverb-place coordination existential number
sense contraction elision question
sense adverb-place possess
sense adverb-place past
sense
sense agree-np coordination elision neg time
sense adverb-place contraction modal
sense agree-np clitic past pronoun relative
sense clitic contraction coordination elision exchange neg past time
sense agree-far agree-pred clitic elision exchange relative sense-that that
sense be-have possess subordinate
sense adj-order adverb-place agree-np elision sense-that that time
sense adj-order agree-np elision possess subordinate
sense adj-order adverb-place agree-np country neg sense-that that
sense elision possess
sense contraction elision neg past question
sense contraction modal
sense adverb-place contraction past
sense adverb-place contraction future
sense agree-far contraction coordination elision relative
sense
adverb-place agree-np clitic clitic-order past pronoun
adverb-place clitic past pronoun
adverb-place adj-order agree-np country modal sense subordinate
adverb-place age agree-far agree-np be-have contraction elision number relative sense subordinate
adverb-place adj-order agree-np clitic country subordinate
adverb-place clitic elision past possess pronoun
adverb-place clitic elision past past-agree relative subordinate
adverb-place clitic past pronoun
adverb-place clitic elision past pronoun
adverb-place clitic past pronoun
adverb-place clitic past possess pronoun
adverb-place clitic clitic-order past possess pronoun
adverb-place adj-order agree-np clitic past possess pronoun
adverb-place
adverb-place adj-order agree-np contraction elision existential sense subordinate
adverb-place be-have elision neg subordinate
adverb-place question
adverb-place clitic clitic-order question
adverb-place contraction question
adverb-place clitic subordinate
adverb-place be-have contraction coordination elision sense sense-that that
adverb-place adj-order agree-np clitic clitic-order elision past pronoun relative
adverb-place number subordinate time
adverb-place
adverb-place adj-order agree-np contraction sense subordinate time
adverb-place agree-np contraction coordination elision number possess sense time
adverb-place clitic past pronoun
adverb-place contraction coordination number sense time
adverb-place adj-order agree-np country elision existential number subordinate
adverb-place agree-np elision neg possess subordinate
adverb-place clitic past pronoun
adverb-place question
adverb-place clitic past pronoun
adverb-place adj-order agree-np clitic past possess pronoun
adverb-place adj-order agree-np clitic past pronoun
adverb-place clitic elision past pronoun
adverb-place clitic past pronoun
adverb-place
adverb-place adj-order agree-np clitic elision past pronoun
adverb-place adj-order agree-np agree-pred clitic past pronoun relative
adverb-place modal subordinate
adverb-place adj-order agree-np agree-pred modal number relative subordinate
adverb-place adj-order agree-far agree-np contraction country existential modal relative sense subordinate
adverb-place clitic contraction coordination past sense
adverb-place adj-order agree-np clitic clitic-order past pronoun
adverb-place agree-np neg subordinate time
adverb-place adj-order agree-np clitic elision past pronoun
adverb-place
adverb-place clitic elision past pronoun
adverb-place clitic elision past possess pronoun
