agree-np adj-order clitic compare exchange subordinate
agree-np agree-pred
agree-np agree-far agree-pred elision neg pronoun
agree-np adj-order adverb-place clitic coordination past
agree-np adj-order adverb-place coordination imperfect neg possess
agree-np adj-order clitic elision neg
agree-np clitic elision past possess pronoun
agree-np adj-order be-have exchange possess subordinate
agree-np adj-order agree-pred elision pronoun
agree-np contraction elision possess question
agree-np adj-order elision exchange subordinate
agree-np adj-order elision number question
agree-np adj-order clitic elision idiom past pronoun
agree-np adj-order country elision existential modal subordinate
agree-np elision modal possess sense subordinate
agree-np adj-order adverb-place agree-far coordination idiom neg past possess relative
agree-np adj-order compare possess subordinate
agree-np possess question
agree-np adj-order be-have coordination number past time
agree-np adj-order elision imperative neg
agree-np adj-order imperative
agree-np adj-order coordination future sense
agree-np adj-order agree-pred coordination imperfect neg possess
agree-np compare elision past past-agree possess relative
agree-np adj-order adverb-place possess time
agree-np adj-order question sense
agree-np adj-order contraction exchange possess
agree-np clitic modal possess question
agree-np adj-order contraction exchange
agree-np country existential
agree-np adj-order agree-far coordination neg past past-agree relative
agree-np adj-order imperative
agree-np adj-order clitic elision past pronoun
agree-np existential
agree-np adverb-place be-have neg subordinate
agree-np agree-pred elision modal subordinate
agree-np adj-order adverb-place elision possess
agree-np future
agree-np adj-order question
agree-np adj-order imperative possess
agree-np coordination country elision existential past sense
agree-np agree-pred clitic coordination neg past
agree-np compare coordination elision exchange
agree-np
agree-np adj-order clitic elision exchange sense sense-that that
agree-np elision past past-agree question relative
agree-np agree-pred question
agree-np adj-order clitic elision past possess pronoun
agree-np adj-order adverb-place be-have number
agree-np adj-order clitic future neg
adj-order adverb-place agree-far agree-np relative
adj-order agree-np elision question
adj-order agree-np agree-pred coordination elision existential number
adj-order adverb-place agree-np coordination elision existential idiom number past
adj-order agree-np question
adj-order agree-np clitic elision past pronoun
adj-order agree-np clitic modal past pronoun
adj-order adverb-place agree-np be-have compare coordination elision
adj-order agree-np compare modal subordinate
adj-order agree-np agree-pred elision neg
adj-order agree-np coordination country past past-agree possess time
adj-order adverb-place agree-np
adj-order agree-np contraction elision existential subordinate
adj-order agree-np elision exchange neg subordinate
adj-order agree-np possess question
adj-order agree-np exchange
adj-order agree-np
adj-order agree-np elision neg past relative
adj-order agree-far agree-np country pronoun
adj-order agree-np clitic elision past pronoun
adj-order agree-np elision
adj-order agree-np clitic past possess pronoun
adj-order agree-np exchange
adj-order agree-np clitic past pronoun
adj-order agree-far agree-np past
adj-order agree-np contraction elision possess question
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np elision number question
adj-order agree-np elision neg past past-agree pronoun
adj-order agree-np past past-agree pronoun
adj-order agree-np agree-pred pronoun
adj-order agree-np agree-pred possess pronoun
adj-order agree-np clitic past possess pronoun
adj-order agree-np clitic past pronoun
adj-order adverb-place agree-np be-have coordination elision number sense sense-that that
adj-order adverb-place agree-np coordination
adj-order agree-np imperative
adj-order agree-np elision imperative past past-agree relative
adj-order adverb-place agree-far agree-np imperfect past relative
adj-order adverb-place agree-np contraction exchange
adj-order adverb-place agree-np elision existential modal number subordinate
adj-order agree-np elision question
adj-order agree-np clitic elision past possess pronoun
adj-order agree-np coordination imperfect neg
adj-order agree-np elision question
adj-order adverb-place agree-far agree-np elision modal relative
adj-order agree-np clitic past pronoun relative sense
adj-order agree-np neg possess
adj-order agree-np agree-pred subordinate time
adj-order agree-np contraction question
agree-pred pronoun
agree-pred adj-order agree-far agree-np imperfect relative
agree-pred compare elision subordinate
agree-pred adj-order agree-np elision question
agree-pred adj-order agree-far agree-np compare elision pronoun relative
agree-pred
agree-pred agree-np question
agree-pred compare coordination elision neg past past-agree relative
agree-pred coordination neg time
agree-pred question
agree-pred agree-np pronoun
agree-pred elision neg
agree-pred imperfect past past-agree pronoun sense
agree-pred question
agree-pred agree-far compare coordination imperfect past relative
agree-pred imperfect question
agree-pred possess pronoun
agree-pred be-have subordinate
agree-pred agree-far agree-np modal relative subordinate
agree-pred adj-order agree-np coordination possess
agree-pred adverb-place imperfect
agree-pred pronoun
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
agree-pred
agree-pred elision pronoun
agree-pred agree-np modal subordinate
agree-pred agree-np
agree-pred clitic coordination exchange
agree-pred elision
agree-pred adj-order agree-np elision pronoun
agree-pred adj-order agree-np coordination existential number possess
agree-pred question
agree-pred agree-far agree-np contraction subordinate time
agree-pred adj-order agree-np existential possess subordinate
agree-pred elision imperfect
agree-pred agree-np elision pronoun
agree-pred agree-far be-have past past-agree relative subordinate time
agree-pred adj-order agree-np
agree-pred adj-order agree-np imperfect possess
agree-pred elision subordinate
agree-far adj-order agree-np relative
agree-far compare relative
agree-far adj-order agree-np compare country elision existential past past-agree relative subordinate
agree-far adj-order adverb-place agree-np be-have clitic elision subordinate
agree-far adj-order agree-np agree-pred past past-agree relative
agree-far agree-pred clitic coordination elision exchange idiom sense-that that
agree-far adj-order agree-np
agree-far adverb-place agree-np agree-pred be-have elision past past-agree relative subordinate
agree-far agree-np be-have compare past past-agree relative subordinate
agree-far adj-order adverb-place agree-np clitic compare elision relative
agree-far possess relative
agree-far agree-pred
agree-far adj-order agree-np agree-pred idiom imperfect
agree-far modal possess
agree-far adj-order adverb-place agree-np clitic contraction possess relative sense subordinate
agree-far agree-np agree-pred coordination elision relative
agree-far adj-order agree-np elision possess
agree-far adj-order agree-np agree-pred elision modal relative subordinate
agree-far agree-np agree-pred compare relative subordinate
agree-far contraction coordination imperfect modal
agree-far adj-order agree-np elision relative time
agree-far adj-order adverb-place agree-np be-have coordination elision relative
agree-far adj-order agree-np be-have compare elision relative
agree-far adj-order adverb-place agree-np agree-pred coordination elision neg past past-agree possess relative time
agree-far adj-order agree-np agree-pred coordination existential number relative
agree-far agree-np clitic elision past past-agree relative
agree-far adj-order agree-np coordination elision existential idiom past past-agree possess relative sense
agree-far adj-order agree-np clitic elision exchange modal possess subordinate
agree-far contraction coordination elision relative sense
agree-far adj-order agree-np coordination elision exchange neg possess relative
agree-far adverb-place coordination country possess relative
agree-far adj-order agree-np agree-pred coordination elision neg past past-agree relative
agree-far adj-order adverb-place agree-np agree-pred number past past-agree relative sense subordinate
agree-far adverb-place elision past past-agree relative
agree-far clitic coordination elision exchange relative
agree-far adj-order adverb-place agree-np agree-pred past past-agree relative sense sense-that that
agree-far adj-order agree-np clitic coordination elision exchange idiom
agree-far adj-order adverb-place agree-np agree-pred compare relative
agree-far agree-pred clitic elision exchange past past-agree relative subordinate
agree-far adj-order agree-np compare past past-agree relative
agree-far
agree-far clitic contraction coordination elision exchange past past-agree relative time
agree-far adverb-place country modal relative
agree-far contraction elision existential idiom past past-agree relative sense subordinate
agree-far adj-order agree-np agree-pred coordination existential number
agree-far agree-np agree-pred past past-agree relative
agree-far adj-order agree-np elision existential relative subordinate
agree-far agree-np existential number relative subordinate
agree-far adj-order agree-np agree-pred clitic coordination exchange imperfect relative
agree-far adj-order agree-np agree-pred country existential number possess subordinate
elision past question
elision agree-pred clitic coordination exchange
elision adj-order agree-np
elision adj-order agree-np agree-pred imperfect neg past past-agree pronoun relative
elision agree-pred clitic exchange subordinate
elision past
elision age be-have question
elision clitic past pronoun
elision agree-pred possess pronoun
elision adj-order agree-np coordination exchange
elision adj-order agree-np contraction modal question
elision adj-order agree-np agree-pred subordinate
elision adj-order adverb-place agree-np future sense
elision question sense
elision agree-far idiom past past-agree relative time
elision adverb-place agree-pred coordination
elision exchange
elision question
elision adj-order agree-np exchange existential possess subordinate
elision agree-pred compare subordinate
elision compare question
elision contraction question sense
elision adj-order agree-np past question sense
elision clitic country past past-agree pronoun relative
elision adj-order agree-np question
elision agree-far sense
elision adj-order agree-np coordination modal neg past sense
elision agree-far clitic contraction exchange neg past past-agree relative sense subordinate
elision coordination country existential neg number past possess
elision question
elision be-have country modal subordinate
elision clitic coordination exchange past sense-that that
elision adj-order agree-np clitic modal past pronoun
elision adj-order agree-np number question
elision adj-order adverb-place agree-np coordination exchange
elision adj-order agree-np contraction existential neg possess sense subordinate
elision question
elision adj-order agree-np clitic clitic-order question
elision adverb-place clitic past pronoun
elision agree-far agree-pred neg pronoun relative
elision past
elision past question sense
elision adverb-place agree-far neg past past-agree possess relative
elision adj-order agree-far agree-np clitic contraction coordination exchange past
elision question
elision adj-order adverb-place agree-np compare neg number subordinate
elision country neg possess subordinate
elision adverb-place agree-pred neg sense subordinate
elision imperative
elision adj-order agree-np contraction past past-agree question relative
contraction agree-np agree-pred elision imperfect neg past past-agree pronoun relative sense
contraction adj-order age agree-np be-have elision past question relative sense
contraction future sense
contraction adj-order agree-far agree-np agree-pred
contraction adverb-place
contraction coordination existential neg past past-agree
contraction adj-order adverb-place agree-np number
contraction sense
contraction neg time
contraction clitic elision exchange existential number subordinate
contraction agree-np modal sense time
contraction question sense
contraction existential number
contraction adj-order agree-np agree-pred elision neg possess sense subordinate time
contraction agree-np coordination exchange future sense
contraction adverb-place
contraction adj-order agree-np clitic elision existential modal subordinate time
contraction question
contraction question sense
contraction adj-order agree-np be-have coordination neg time
contraction neg
contraction agree-far pronoun sense
contraction past sense time
contraction adverb-place past possess sense
contraction possess sense subordinate time
contraction agree-np agree-pred coordination imperfect past relative
contraction imperfect possess
contraction modal question sense
contraction adverb-place elision modal neg subordinate
contraction subordinate time
contraction adj-order agree-np elision modal sense
contraction adj-order agree-np elision question
contraction adverb-place agree-far past relative sense
contraction past past-agree
contraction coordination exchange neg possess
contraction coordination elision neg past time
contraction agree-far agree-np agree-pred coordination country elision modal neg past past-agree relative sense time
contraction be-have elision modal number sense subordinate
contraction future idiom
contraction existential number
contraction clitic coordination imperfect neg
contraction question
contraction agree-far agree-pred compare elision past past-agree relative subordinate
contraction existential number
contraction modal sense
contraction adj-order adverb-place agree-np elision neg past
contraction clitic modal past possess pronoun
contraction adj-order adverb-place agree-np coordination existential
contraction adverb-place elision existential subordinate time
contraction adj-order agree-np clitic modal past pronoun
neg clitic clitic-order idiom
neg clitic elision past past-agree time
neg adj-order agree-np elision past past-agree pronoun
neg contraction sense subordinate time
neg adj-order adverb-place agree-np clitic
neg coordination elision existential number
neg
neg adj-order agree-np coordination country number time
neg imperative possess
neg adverb-place clitic coordination country existential
neg idiom possess pronoun sense
neg adj-order agree-np idiom imperative
neg adj-order agree-np modal
neg elision
neg adverb-place contraction coordination exchange
neg contraction elision past past-agree pronoun relative sense
neg elision imperative possess
neg elision past time
neg adj-order agree-np agree-pred coordination possess
neg modal possess question
neg adj-order agree-np compare elision possess subordinate
neg agree-far clitic coordination elision past time
neg past past-agree pronoun
neg imperative
neg adj-order agree-np elision imperative
neg adj-order agree-np imperative
neg adj-order agree-np sense time
neg country elision modal sense subordinate
neg clitic coordination modal time
neg modal subordinate
neg elision past time
neg adj-order agree-np elision imperative possess
neg country elision time
neg adj-order agree-np elision idiom imperative past past-agree relative
neg modal question
neg adj-order agree-np clitic clitic-order number
neg adverb-place contraction country modal subordinate time
neg adj-order agree-np elision number past past-agree possess pronoun sense
neg agree-np idiom imperative
neg adj-order agree-np elision past time
neg coordination elision modal possess
neg adj-order agree-np clitic contraction possess
neg question
neg agree-pred clitic elision number subordinate
neg agree-np modal time
neg elision past past-agree pronoun
neg agree-np modal possess subordinate time
neg coordination country elision exchange time
neg contraction modal number sense
neg adj-order agree-np imperative possess
clitic number past
clitic elision modal time
clitic agree-far agree-np elision neg past relative
clitic adj-order agree-np contraction modal past pronoun
clitic question
clitic adj-order agree-np modal past pronoun
clitic coordination exchange idiom neg past possess
clitic modal past pronoun
clitic adj-order agree-np clitic-order modal past pronoun
clitic neg time
clitic adverb-place idiom past
clitic future question
clitic adj-order agree-np possess question
clitic clitic-order elision modal past possess pronoun
clitic elision modal past pronoun
clitic elision modal past pronoun
clitic adj-order agree-np contraction modal past pronoun
clitic elision modal past pronoun
clitic number question
clitic modal past pronoun
clitic modal past pronoun
clitic adj-order agree-np modal past pronoun
clitic modal past pronoun relative
clitic adverb-place idiom past
clitic
clitic clitic-order modal past pronoun
clitic clitic-order modal past pronoun
clitic neg
clitic modal past pronoun
clitic contraction modal past pronoun
clitic adj-order agree-np elision modal past pronoun
clitic elision modal past pronoun
clitic elision modal
clitic adverb-place agree-np coordination modal possess
clitic elision modal past pronoun
clitic adj-order agree-np compare possess subordinate
clitic elision existential modal number subordinate
clitic agree-np clitic-order modal past pronoun
clitic elision modal past pronoun
clitic adj-order agree-np modal past pronoun
clitic past time
clitic elision modal past pronoun
clitic question
clitic adj-order agree-np elision modal subordinate
clitic agree-np elision modal past pronoun
clitic adj-order agree-np elision modal past possess pronoun
clitic agree-np elision modal past pronoun
clitic past
clitic elision idiom modal past pronoun relative
clitic clitic-order modal number
clitic-order clitic
clitic-order adverb-place clitic neg
clitic-order clitic
clitic-order clitic
clitic-order clitic elision question
clitic-order adverb-place clitic
clitic-order adverb-place clitic future
clitic-order adj-order agree-np clitic elision past past-agree possess time
clitic-order clitic elision neg
clitic-order clitic modal
clitic-order clitic past past-agree
clitic-order clitic question
clitic-order clitic elision question
clitic-order clitic elision past past-agree question
clitic-order clitic past past-agree
clitic-order clitic
clitic-order adj-order agree-np clitic question
clitic-order agree-np clitic elision modal
clitic-order clitic question
clitic-order adj-order agree-np clitic question
clitic-order clitic modal
clitic-order adj-order agree-np clitic possess question
clitic-order adverb-place clitic elision past past-agree
clitic-order clitic elision time
clitic-order clitic modal
clitic-order clitic elision past past-agree
clitic-order clitic number question
clitic-order clitic elision question
clitic-order clitic question
clitic-order adj-order agree-np clitic past question
clitic-order adverb-place clitic
clitic-order clitic elision neg number past past-agree
clitic-order clitic modal question
clitic-order clitic neg past past-agree
clitic-order clitic question
clitic-order clitic elision question
clitic-order clitic modal question
clitic-order clitic question
clitic-order clitic question
clitic-order clitic modal
clitic-order clitic elision future possess
clitic-order clitic possess
clitic-order clitic question
clitic-order clitic question
clitic-order clitic elision past past-agree
clitic-order clitic neg past past-agree question
clitic-order clitic neg past past-agree
clitic-order clitic question
clitic-order clitic question
clitic-order adj-order agree-np clitic elision past past-agree question relative
past adj-order agree-np coordination elision exchange possess
past adverb-place clitic coordination
past adj-order agree-np number
past adj-order agree-np elision neg possess
past adj-order agree-far agree-np elision neg
past adverb-place agree-far elision past-agree relative
past elision neg
past sense time
past adverb-place coordination past-agree
past adj-order agree-np past-agree pronoun
past adverb-place agree-np elision idiom neg number
past contraction coordination elision neg possess sense time
past clitic elision past-agree
past agree-pred coordination elision neg possess
past agree-np clitic coordination elision existential neg
past adverb-place contraction elision neg
past adverb-place clitic coordination neg past-agree time
past adverb-place elision past-agree relative
past adj-order agree-np coordination country elision neg time
past
past agree-np coordination future neg
past adj-order agree-np past-agree pronoun sense
past agree-far agree-np relative
past adj-order agree-np time
past agree-np clitic past-agree possess pronoun
past clitic elision past-agree possess pronoun relative
past adverb-place contraction
past elision possess
past elision neg past-agree pronoun
past past-agree pronoun sense
past agree-np contraction elision neg past-agree pronoun
past clitic clitic-order past-agree
past elision neg
past clitic past-agree pronoun
past adverb-place coordination exchange
past past-agree pronoun sense
past adj-order agree-np number possess
past adverb-place country idiom past-agree
past adj-order agree-np coordination neg possess
past adverb-place neg past-agree
past adj-order agree-np past-agree pronoun
past agree-np contraction possess
past elision neg possess question
past adj-order agree-np
past adj-order agree-np contraction coordination elision time
past adj-order agree-np number question
past elision neg past-agree pronoun
past adverb-place clitic pronoun relative
past
past adj-order adverb-place agree-np elision neg
past-agree agree-far agree-pred idiom past relative
past-agree agree-pred imperfect past pronoun sense
past-agree adj-order agree-far agree-np elision neg past pronoun relative sense
past-agree be-have imperfect past pronoun
past-agree past question
past-agree country elision neg past pronoun
past-agree clitic elision past possess time
past-agree past
past-agree agree-far coordination past possess relative time
past-agree be-have imperfect past possess pronoun
past-agree agree-np past possess pronoun
past-agree clitic elision number past
past-agree adverb-place agree-far elision past relative
past-agree adj-order agree-np clitic elision past pronoun relative sense
past-agree country past question
past-agree elision past pronoun
past-agree clitic past pronoun
past-agree agree-np neg past relative time
past-agree adj-order agree-np elision past possess question relative
past-agree adj-order agree-np elision neg past possess pronoun
past-agree contraction elision neg past pronoun sense
past-agree adj-order agree-np past question relative sense
past-agree adverb-place past
past-agree agree-np clitic coordination elision exchange idiom past possess
past-agree be-have elision imperfect past pronoun relative
past-agree adj-order agree-np compare elision past pronoun relative
past-agree adverb-place be-have clitic coordination elision past time
past-agree agree-np coordination past sense time
past-agree country past pronoun
past-agree clitic past
past-agree past question sense
past-agree adj-order agree-np be-have coordination country elision neg past
past-agree clitic clitic-order elision past question
past-agree past question relative
past-agree agree-np compare coordination elision number past relative
past-agree clitic elision past pronoun
past-agree agree-pred elision imperfect past pronoun
past-agree adj-order agree-np clitic coordination country elision past time
past-agree adj-order agree-np number past pronoun
past-agree adj-order adverb-place agree-np clitic clitic-order past
past-agree adj-order adverb-place agree-np coordination past time
past-agree adj-order agree-np past pronoun sense
past-agree elision neg number past pronoun relative sense
past-agree agree-np clitic elision modal past pronoun relative
past-agree past
past-agree clitic clitic-order elision past pronoun relative
past-agree adj-order agree-np clitic elision neg past pronoun relative
past-agree adj-order agree-np neg past pronoun relative
past-agree agree-far agree-np compare elision past pronoun relative
past-agree agree-np country elision past pronoun relative
imperfect question sense
imperfect possess
imperfect contraction sense time
imperfect agree-np number time
imperfect adverb-place coordination neg sense time
imperfect agree-pred coordination time
imperfect adverb-place clitic coordination elision neg sense
imperfect adverb-place be-have coordination country elision neg number
imperfect contraction coordination past past-agree relative sense
imperfect adverb-place
imperfect contraction
imperfect adverb-place
imperfect contraction question sense
imperfect coordination country existential time
imperfect adj-order adverb-place agree-far agree-np contraction elision neg relative sense
imperfect country question
imperfect adverb-place
imperfect coordination country past past-agree possess
imperfect clitic
imperfect adverb-place agree-pred coordination possess
imperfect clitic coordination time
imperfect adj-order agree-np idiom
imperfect time
imperfect adverb-place agree-far be-have contraction coordination elision past past-agree relative sense
imperfect adverb-place agree-np agree-pred sense-that subordinate that
imperfect contraction sense
imperfect age be-have coordination idiom number
imperfect adverb-place coordination time
imperfect adverb-place coordination
imperfect agree-np sense
imperfect adverb-place agree-far agree-np coordination past past-agree possess
imperfect adj-order agree-np
imperfect agree-far clitic relative subordinate time
imperfect question
imperfect clitic
imperfect agree-np compare coordination possess
imperfect adverb-place clitic idiom
imperfect elision possess question
imperfect adverb-place coordination elision neg time
imperfect adj-order agree-np coordination elision possess
imperfect agree-far time
imperfect agree-np sense sense-that that
imperfect adj-order agree-np coordination modal
imperfect adj-order adverb-place agree-np coordination
imperfect adj-order adverb-place agree-np number
imperfect clitic
imperfect adj-order agree-np coordination past
imperfect country
imperfect adj-order agree-np time
imperfect adj-order adverb-place agree-np
future clitic coordination elision exchange
future clitic coordination exchange
future clitic clitic-order time
future clitic question
future compare coordination
future
future contraction question sense
future adverb-place coordination possess time
future adj-order adverb-place agree-far agree-np clitic coordination exchange relative
future possess
future adverb-place contraction
future adverb-place idiom
future coordination country elision neg
future clitic
future adj-order agree-far agree-np agree-pred coordination country sense
future contraction
future contraction number question
future coordination elision neg
future contraction past relative sense
future
future clitic clitic-order elision
future agree-far contraction past past-agree relative sense
future possess time
future agree-np past past-agree question relative
future adverb-place clitic coordination idiom
future adverb-place
future country time
future adverb-place idiom possess
future clitic contraction
future adverb-place idiom
future adverb-place clitic idiom
future agree-np question
future contraction
future adj-order adverb-place agree-np idiom
future adverb-place
future contraction sense
future adverb-place idiom
future clitic
future adverb-place idiom
future adverb-place contraction sense
future adj-order adverb-place agree-np idiom possess
future country elision
future adj-order adverb-place agree-np
future elision neg sense sense-that subordinate that
future adverb-place clitic
future
future adverb-place contraction sense
future adverb-place coordination possess sense
future contraction sense
future adj-order agree-np agree-pred coordination
question adj-order agree-np elision
question adj-order agree-np
question
question clitic
question adj-order agree-np possess
question
question past
question
question future
question clitic elision relative
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
question elision neg past
question compare
question elision number sense
question
question possess
question clitic possess
question elision
question possess
question possess
question elision
question clitic clitic-order
question elision past past-agree relative
question
question
question adj-order agree-np clitic number
question agree-pred imperfect
question
question elision
question clitic modal
question agree-np elision neg relative
question elision neg sense-that that time
question agree-np elision past past-agree relative
question
question adj-order agree-np compare past past-agree relative
question clitic clitic-order
question clitic
number age be-have elision sense-that that
number contraction existential
number agree-np contraction coordination elision exchange possess
number existential idiom
number contraction elision neg
number adj-order agree-np agree-pred coordination country elision existential neg
number adj-order agree-np past past-agree possess pronoun sense
number adj-order adverb-place agree-np country existential
number adverb-place age be-have
number age agree-np be-have
number agree-np compare
number age agree-np be-have
number adj-order agree-np coordination elision existential possess time
number adverb-place contraction elision existential subordinate
number agree-np elision neg past
number age be-have question
number age be-have
number elision existential
number past
number sense time
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
number age agree-np be-have coordination neg possess time
number adj-order agree-np clitic coordination exchange past
number adj-order agree-np question
number adj-order agree-np existential
number contraction coordination existential
number adj-order agree-np question
number age agree-pred be-have elision possess sense-that subordinate that
number clitic exchange existential subordinate
number adj-order agree-np question
number agree-np past possess
number age agree-np be-have clitic coordination exchange possess
number elision existential
number adverb-place agree-np contraction neg possess sense subordinate
number country neg past past-agree time
number contraction elision existential question sense-that that
number adverb-place agree-np agree-pred coordination imperfect
number question
number adj-order age agree-np be-have neg subordinate
number adj-order agree-np contraction coordination elision exchange existential
be-have adj-order agree-np contraction modal neg subordinate
be-have adj-order age agree-np question
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
be-have age agree-pred elision number subordinate
be-have adverb-place clitic elision exchange subordinate
be-have age agree-np question
be-have adj-order agree-np agree-pred coordination elision imperfect possess time
be-have age question
be-have imperfect
be-have agree-np
be-have age question
be-have
be-have age question
be-have time
be-have age clitic exchange number subordinate
be-have age number
be-have question relative
be-have age question
be-have clitic exchange subordinate
be-have adverb-place elision neg number possess subordinate
be-have age agree-np elision question
be-have elision
be-have adverb-place
be-have imperfect past past-agree pronoun
be-have compare coordination possess
be-have contraction neg subordinate
possess agree-np clitic clitic-order past pronoun
possess agree-np compare elision pronoun
possess clitic clitic-order elision past pronoun
possess agree-np elision question
possess question sense
possess agree-np compare
possess adj-order agree-np clitic contraction question
possess clitic elision neg subordinate
possess adj-order agree-np clitic idiom past pronoun
possess adverb-place agree-np clitic clitic-order elision past pronoun
possess agree-far clitic coordination past
possess agree-pred compare subordinate
possess clitic elision past pronoun
possess adj-order agree-np number past past-agree pronoun
possess imperative
possess adj-order adverb-place agree-np compare elision
possess adj-order agree-np compare pronoun
possess imperative
possess clitic elision past question relative
possess agree-np existential
possess elision question
possess agree-np past
possess adj-order agree-np coordination elision neg past sense-that that
possess adj-order adverb-place agree-np clitic elision past pronoun
possess imperative
possess clitic contraction past pronoun
possess clitic elision past pronoun
possess adverb-place
possess modal
possess elision existential sense subordinate time
possess adj-order agree-np agree-pred clitic coordination elision past past-agree
possess agree-np compare past past-agree pronoun relative
possess adj-order agree-np coordination elision future
possess contraction coordination elision exchange
possess agree-np clitic modal past pronoun
possess agree-np
possess past question sense
possess adj-order adverb-place agree-np clitic past pronoun
possess question
possess adj-order agree-np imperative neg
possess agree-pred clitic coordination exchange
possess clitic past pronoun
possess adj-order agree-np exchange
possess compare idiom
possess adverb-place clitic past pronoun
possess adj-order agree-np contraction coordination modal
possess agree-np agree-pred imperfect past past-agree pronoun
possess adverb-place agree-np agree-pred contraction number subordinate
possess coordination elision existential idiom neg past sense
possess clitic elision modal question
pronoun agree-pred elision
pronoun be-have imperfect past past-agree sense
pronoun agree-np agree-pred
pronoun adj-order agree-np contraction past past-agree possess
pronoun adj-order agree-np agree-pred
pronoun agree-far agree-pred elision neg relative sense
pronoun adj-order agree-np compare possess
pronoun adj-order agree-far agree-np contraction sense
pronoun clitic past
pronoun agree-pred elision
pronoun adj-order adverb-place agree-np clitic clitic-order past
pronoun agree-far agree-pred relative
pronoun contraction past past-agree
pronoun agree-far agree-pred relative
pronoun clitic elision past past-agree
pronoun contraction past past-agree
pronoun adj-order agree-np clitic past possess relative
pronoun agree-np agree-pred
pronoun agree-np agree-pred
pronoun clitic modal past possess
pronoun be-have imperfect past past-agree sense
pronoun number past past-agree
pronoun agree-np number past past-agree
pronoun adverb-place clitic clitic-order elision past
pronoun clitic past possess
pronoun adj-order agree-np agree-pred possess
pronoun adj-order agree-np past past-agree relative
pronoun clitic past
pronoun adj-order agree-np compare
pronoun adj-order agree-np agree-pred elision possess
pronoun clitic elision past relative
pronoun adj-order agree-np compare elision possess relative
pronoun adj-order agree-np contraction past past-agree
pronoun adj-order agree-np agree-pred
pronoun adj-order agree-np clitic contraction elision neg past past-agree relative sense
pronoun adverb-place clitic past
pronoun agree-far agree-pred contraction elision
pronoun adj-order agree-np agree-pred neg
pronoun agree-pred
pronoun past past-agree
pronoun agree-pred elision
pronoun agree-np agree-pred be-have imperfect past past-agree relative
pronoun adverb-place agree-np clitic clitic-order past
pronoun clitic elision past possess
pronoun agree-pred possess
pronoun adj-order agree-np clitic modal past
pronoun adj-order agree-np clitic modal past possess
pronoun adverb-place clitic idiom past
pronoun agree-np past past-agree sense
pronoun agree-pred imperfect neg past past-agree relative
relative adj-order agree-np future question
relative adj-order agree-np elision modal question
relative question
relative agree-np agree-pred be-have imperfect past past-agree pronoun sense
relative agree-np compare elision possess pronoun
relative adj-order agree-np clitic clitic-order modal past pronoun
relative adj-order agree-np agree-pred elision question
relative agree-np clitic clitic-order elision question sense
relative adj-order agree-far agree-np agree-pred compare coordination number
relative adverb-place agree-far idiom past
relative question sense
relative adj-order agree-np clitic modal past pronoun
relative agree-far compare pronoun
relative agree-far elision number
relative modal sense
relative be-have contraction imperfect modal past past-agree possess pronoun
relative adverb-place agree-far coordination elision idiom past possess sense
relative adj-order agree-np elision neg past past-agree pronoun
relative compare elision
relative compare imperative
relative adj-order adverb-place agree-far agree-np elision future
relative agree-far agree-pred elision imperfect pronoun
relative agree-far be-have elision exchange possess subordinate time
relative agree-np clitic past pronoun
relative clitic elision past pronoun
relative possess question
relative agree-far be-have coordination country elision exchange neg past sense
relative elision past past-agree pronoun
relative adverb-place elision neg past past-agree possess pronoun
relative agree-far clitic elision neg
relative adj-order agree-np modal question
relative adj-order agree-far agree-np compare pronoun
relative agree-far agree-pred be-have coordination sense time
relative elision imperative neg
relative agree-np elision neg past past-agree pronoun
relative adj-order agree-far agree-np compare elision pronoun
relative adj-order adverb-place agree-np clitic clitic-order past pronoun
relative imperative
relative adj-order agree-far agree-np agree-pred elision pronoun
relative adj-order agree-np agree-pred neg past past-agree pronoun sense
relative agree-far elision neg past past-agree
relative elision modal
relative agree-np compare elision pronoun
relative adj-order age agree-np be-have neg question
relative agree-np clitic elision past past-agree pronoun sense
relative adj-order agree-np question
relative agree-far coordination elision exchange sense sense-that that
relative be-have contraction elision question
relative agree-far elision neg past
relative agree-far agree-pred coordination possess
compare agree-np
compare adj-order agree-np
compare elision pronoun
compare agree-np
compare agree-np elision pronoun
compare
compare adverb-place possess
compare coordination modal past possess relative sense
compare adj-order agree-np elision pronoun
compare adj-order agree-np coordination possess time
compare possess
compare adj-order agree-np elision pronoun
compare agree-np elision possess pronoun
compare adj-order agree-np possess pronoun
compare adj-order agree-np past past-agree possess relative
compare elision past past-agree pronoun relative
compare adj-order agree-np pronoun
compare adverb-place agree-np subordinate
compare adj-order agree-far agree-np pronoun relative
compare elision pronoun
compare adj-order agree-np possess pronoun
compare agree-np imperative relative
compare agree-np elision
compare adj-order agree-np country elision existential number possess subordinate
compare adj-order agree-np number
compare number
compare elision
compare modal possess subordinate time
compare adj-order agree-np agree-pred elision neg possess subordinate
compare agree-pred coordination
compare number possess
compare agree-np contraction elision existential possess subordinate
compare adj-order agree-np elision pronoun relative
compare adj-order agree-np question relative
compare possess
compare possess
compare adverb-place clitic subordinate
compare adverb-place elision possess
compare question
compare agree-far possess pronoun
compare clitic coordination elision past past-agree
compare adj-order agree-np agree-pred imperfect pronoun relative
compare pronoun
compare elision
compare
compare relative
compare agree-np elision pronoun
compare elision possess
compare adj-order agree-np idiom past past-agree pronoun relative
compare adj-order agree-far agree-np past past-agree pronoun relative
country agree-np elision
country adverb-place agree-np elision neg subordinate
country clitic elision past past-agree pronoun relative
country be-have coordination elision past
country adj-order agree-np be-have elision existential subordinate
country adj-order agree-np coordination exchange existential
country adverb-place future possess
country adj-order age agree-np be-have neg number subordinate
country adj-order agree-np existential number
country adj-order adverb-place agree-far agree-np modal relative
country adj-order agree-np contraction coordination exchange
country adj-order adverb-place agree-np agree-pred coordination past past-agree
country coordination elision existential neg past
country neg past past-agree
country adverb-place existential
country elision modal question
country adverb-place coordination exchange
country adj-order agree-np question
country elision future neg question sense-that that
country adverb-place coordination elision modal
country adj-order agree-np coordination
country modal question
country agree-far elision neg past past-agree possess relative subordinate
country adj-order agree-np coordination elision past past-agree
country elision question
country modal neg subordinate
country past past-agree question
country adj-order agree-far agree-np compare existential subordinate
country agree-np compare possess subordinate
country
country adverb-place neg
country coordination elision imperfect past past-agree possess sense
country adj-order agree-np agree-pred elision neg subordinate
country agree-np agree-pred subordinate time
country adj-order agree-np elision modal question relative
country coordination exchange
country adj-order agree-far agree-np possess relative
country elision past past-agree
country adj-order agree-far agree-np clitic elision past past-agree relative
country past past-agree
country adverb-place agree-np existential
country elision subordinate time
country neg
country coordination existential future number sense time
country existential number
country coordination elision neg number time
country agree-np coordination elision existential
country agree-far agree-pred past past-agree relative time
country coordination existential number
country clitic past past-agree
exchange contraction elision existential subordinate
exchange adj-order agree-np agree-pred coordination possess
exchange clitic
exchange adj-order agree-np clitic coordination past
exchange agree-np agree-pred subordinate
exchange adverb-place agree-np contraction
exchange clitic coordination elision neg
exchange
exchange
exchange adj-order adverb-place agree-np clitic coordination possess
exchange adverb-place clitic contraction coordination neg possess sense
exchange contraction coordination elision future possess
exchange
exchange clitic
exchange adj-order agree-np
exchange
exchange possess
exchange agree-far clitic contraction elision neg subordinate time
exchange adj-order agree-np possess sense sense-that that
exchange adverb-place agree-np clitic contraction neg subordinate
exchange agree-far be-have clitic neg relative subordinate
exchange coordination elision neg past time
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
exchange adj-order agree-np agree-pred subordinate
exchange
exchange adj-order agree-np agree-pred clitic elision subordinate
exchange adj-order agree-np contraction coordination elision
exchange agree-np elision neg possess subordinate
exchange agree-pred number subordinate
exchange clitic
exchange agree-np
exchange clitic coordination
exchange agree-pred elision neg subordinate
exchange adj-order agree-np clitic coordination modal neg number sense time
exchange clitic contraction elision subordinate
exchange adj-order agree-np contraction possess
exchange agree-pred contraction coordination possess
exchange clitic coordination future neg
exchange clitic elision subordinate time
exchange adj-order adverb-place agree-np contraction coordination elision possess relative
sense elision question sense-that that time
sense contraction modal
sense adj-order adverb-place agree-np contraction modal
sense adj-order adverb-place agree-np coordination modal possess
sense agree-np pronoun
sense clitic contraction coordination exchange neg
sense age be-have contraction number subordinate time
sense agree-far agree-np agree-pred past past-agree relative subordinate
sense contraction
sense adj-order agree-np contraction past past-agree pronoun
sense adverb-place imperfect
sense adj-order agree-np contraction country elision neg past
sense agree-far agree-pred elision pronoun relative
sense agree-far exchange relative subordinate time
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
sense agree-np coordination elision neg time
sense adverb-place contraction modal
sense clitic contraction coordination elision exchange neg past time
sense agree-far agree-pred clitic elision exchange relative sense-that that
sense adverb-place contraction
sense adj-order agree-np contraction elision neg past past-agree pronoun relative
sense be-have possess subordinate
sense adj-order agree-np elision possess subordinate
sense adj-order adverb-place agree-np country neg sense-that that
sense elision possess
sense adj-order agree-np possess
sense contraction modal
sense adverb-place elision neg past
sense contraction time
sense adverb-place contraction future
sense contraction coordination past
sense adverb-place contraction past
sense
sense pronoun
sense agree-np clitic elision past possess sense-that that
sense adj-order adverb-place agree-np country modal subordinate
sense agree-pred clitic elision past pronoun relative
sense possess pronoun
sense adverb-place age agree-far agree-np be-have contraction elision number relative subordinate
sense contraction modal question
adverb-place time
adverb-place adj-order agree-np clitic country subordinate
adverb-place agree-np contraction coordination existential
adverb-place elision possess
adverb-place clitic past possess pronoun
adverb-place clitic elision past past-agree relative subordinate
adverb-place clitic elision past pronoun
adverb-place adj-order agree-np clitic elision past pronoun
adverb-place adj-order age agree-far agree-np be-have coordination elision number past past-agree relative
adverb-place agree-np clitic past pronoun
adverb-place clitic clitic-order past possess pronoun
adverb-place adj-order agree-np possess
adverb-place adj-order agree-np clitic past pronoun
adverb-place agree-np clitic elision past pronoun
adverb-place
adverb-place adj-order agree-np contraction elision existential sense subordinate
adverb-place agree-far agree-np contraction coordination elision relative sense
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
adverb-place clitic past possess pronoun
adverb-place contraction coordination sense time
adverb-place adj-order agree-np country elision existential number subordinate
adverb-place clitic past pronoun
adverb-place question
adverb-place adj-order agree-np elision number subordinate
adverb-place clitic past pronoun
adverb-place adj-order agree-np clitic past possess pronoun
adverb-place adj-order agree-np clitic past pronoun
adverb-place clitic past pronoun
adverb-place
adverb-place adj-order agree-np clitic elision past pronoun
adverb-place clitic
adverb-place adj-order agree-np clitic clitic-order past possess pronoun
adverb-place adj-order agree-np elision number relative subordinate
adverb-place country
adverb-place clitic past possess pronoun
adverb-place clitic clitic-order past pronoun
adverb-place question
adverb-place clitic contraction coordination past sense
