agree-np adj-order clitic compare exchange subordinate
agree-np agree-pred coordination imperfect
agree-np adj-order adverb-place compare coordination neg possess
agree-np adj-order adverb-place elision future possess
agree-np adj-order agree-pred neg possess pronoun
agree-np adj-order elision future neg possess
agree-np adj-order coordination future neg
agree-np adverb-place clitic modal
agree-np clitic past possess pronoun
agree-np adj-order adverb-place possess subordinate
agree-np clitic past pronoun
agree-np agree-pred number
agree-np adj-order adverb-place clitic past pronoun relative
agree-np adj-order agree-pred
agree-np elision question
agree-np clitic
agree-np clitic
agree-np agree-pred pronoun
agree-np adverb-place clitic past pronoun
agree-np adj-order contraction country exchange subordinate time
agree-np elision modal possess sense subordinate
agree-np adverb-place agree-far be-have coordination idiom past
agree-np adj-order clitic question
agree-np coordination future imperfect possess
agree-np agree-far agree-pred compare elision possess pronoun relative
agree-np possess question
agree-np compare imperative neg relative
agree-np clitic existential idiom modal subordinate
agree-np adverb-place elision neg past past-agree
agree-np adj-order contraction sense subordinate time
agree-np adj-order agree-pred elision pronoun
agree-np age be-have question
agree-np compare elision past past-agree possess relative
agree-np adj-order adverb-place possess time
agree-np adj-order question sense
agree-np adj-order contraction exchange possess
agree-np clitic modal possess question
agree-np adj-order compare elision possess pronoun
agree-np adj-order agree-far clitic exchange neg relative subordinate
agree-np adj-order imperative
agree-np existential
agree-np adverb-place be-have neg subordinate
agree-np adverb-place clitic clitic-order past pronoun
agree-np adj-order contraction coordination exchange past
agree-np adj-order possess question
agree-np adj-order contraction coordination exchange modal time
agree-np adj-order agree-far coordination past past-agree relative
agree-np elision past past-agree question relative
agree-np agree-far coordination past possess
agree-np adj-order agree-far agree-pred imperfect relative
adj-order agree-np agree-pred elision pronoun
adj-order adverb-place agree-np
adj-order agree-np modal neg time
adj-order agree-far agree-np elision question
adj-order agree-np elision existential subordinate that
adj-order agree-np question
adj-order agree-np past possess sense
adj-order adverb-place agree-np clitic coordination modal neg past past-agree possess
adj-order agree-np compare elision question
adj-order agree-np neg subordinate
adj-order adverb-place agree-np contraction elision question relative
adj-order agree-np agree-pred possess pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np agree-pred number subordinate
adj-order agree-np elision neg past
adj-order agree-np compare elision pronoun
adj-order agree-far agree-np past
adj-order agree-np contraction elision possess question
adj-order agree-np clitic clitic-order elision past pronoun
adj-order adverb-place agree-np compare past possess relative
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np imperative
adj-order agree-np clitic past possess pronoun
adj-order agree-np elision imperative neg
adj-order agree-np past question
adj-order agree-np elision neg
adj-order agree-far agree-np elision past past-agree question relative
adj-order agree-np idiom question
adj-order agree-np possess pronoun sense
adj-order agree-np clitic coordination elision neg past time
adj-order agree-np elision question
adj-order agree-np clitic elision past pronoun
adj-order agree-np coordination exchange time
adj-order agree-np imperative neg
adj-order agree-np clitic past pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np number question
adj-order agree-np agree-pred elision question
adj-order agree-far agree-np agree-pred compare elision pronoun relative
adj-order agree-np elision question
adj-order agree-np agree-pred elision neg
adj-order agree-np compare elision possess pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np clitic contraction elision existential number subordinate
adj-order agree-np agree-pred possess sense subordinate that
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np clitic past pronoun
adj-order agree-np neg past past-agree pronoun sense
adj-order agree-far agree-np contraction past past-agree pronoun
adj-order adverb-place agree-far agree-np elision past possess relative
agree-pred pronoun
agree-pred adj-order agree-far agree-np elision possess
agree-pred elision
agree-pred adj-order agree-np elision neg pronoun
agree-pred elision possess
agree-pred adj-order agree-np question
agree-pred adj-order agree-far agree-np elision neg pronoun
agree-pred coordination exchange possess
agree-pred elision possess pronoun
agree-pred adj-order adverb-place agree-np coordination elision neg number past past-agree
agree-pred adverb-place agree-np coordination imperfect
agree-pred
agree-pred imperfect past past-agree pronoun
agree-pred adj-order agree-far agree-np number relative
agree-pred
agree-pred pronoun
agree-pred agree-far agree-np coordination elision past past-agree relative
agree-pred agree-far agree-np imperfect past past-agree pronoun sense
agree-pred adverb-place possess
agree-pred elision pronoun
agree-pred agree-far elision pronoun
agree-pred imperfect possess
agree-pred compare subordinate
agree-pred agree-np clitic coordination exchange neg number
agree-pred adj-order agree-np exchange possess subordinate
agree-pred adverb-place agree-far modal possess relative subordinate
agree-pred adj-order agree-np
agree-pred question
agree-pred adj-order agree-np elision existential subordinate that
agree-pred adj-order agree-np question
agree-pred question
agree-pred adj-order agree-np elision possess pronoun
agree-pred agree-np
agree-pred clitic coordination exchange imperfect
agree-pred elision neg
agree-pred agree-far agree-np coordination imperfect modal relative
agree-pred agree-far imperfect past past-agree pronoun
agree-pred agree-np elision neg number subordinate
agree-pred adj-order agree-far agree-np clitic coordination modal neg relative
agree-pred question
agree-pred clitic past pronoun relative
agree-pred elision neg possess pronoun
agree-pred pronoun
agree-pred adj-order agree-np existential possess subordinate
agree-pred elision imperfect
agree-pred agree-np elision pronoun
agree-pred modal subordinate time
agree-pred adverb-place agree-np be-have elision neg possess subordinate
agree-pred
agree-pred adj-order agree-np elision pronoun
agree-far agree-np agree-pred clitic past past-agree relative subordinate time
agree-far adverb-place agree-np coordination elision modal possess
agree-far agree-np agree-pred clitic coordination number time
agree-far adverb-place elision possess relative
agree-far adj-order agree-np compare idiom possess relative
agree-far adj-order agree-np agree-pred idiom imperfect
agree-far adj-order adverb-place agree-np coordination elision past past-agree relative
agree-far agree-np agree-pred elision neg past past-agree relative sense subordinate
agree-far agree-np agree-pred elision existential idiom relative subordinate
agree-far agree-np agree-pred coordination elision relative
agree-far question that
agree-far coordination existential
agree-far agree-np agree-pred compare relative subordinate
agree-far agree-pred imperfect past past-agree relative
agree-far agree-pred possess
agree-far agree-pred coordination existential number relative
agree-far adj-order adverb-place agree-np be-have coordination elision relative
agree-far adj-order adverb-place agree-np agree-pred coordination elision imperfect neg past past-agree possess relative time
agree-far adj-order agree-np agree-pred clitic elision relative subordinate
agree-far agree-np agree-pred imperfect
agree-far adj-order adverb-place agree-np country relative sense subordinate time
agree-far agree-np country
agree-far adj-order agree-np clitic neg possess subordinate time
agree-far adj-order adverb-place agree-np coordination country elision past past-agree relative
agree-far adj-order agree-np past past-agree relative sense
agree-far agree-pred coordination elision imperfect relative
agree-far adverb-place elision past past-agree relative
agree-far agree-pred imperfect relative
agree-far adj-order agree-np compare elision relative subordinate
agree-far adverb-place agree-np
agree-far adj-order agree-np clitic contraction exchange subordinate time
agree-far adverb-place agree-pred elision imperfect past past-agree relative
agree-far compare coordination elision possess
agree-far agree-pred elision past past-agree relative
agree-far clitic exchange relative subordinate
agree-far adj-order adverb-place agree-np agree-pred contraction coordination imperfect past
agree-far elision modal possess time
agree-far agree-np contraction modal sense that
agree-far compare coordination idiom relative
agree-far coordination country elision existential relative time
agree-far adj-order agree-np agree-pred compare subordinate
agree-far agree-np agree-pred imperfect possess sense that
agree-far adverb-place agree-pred elision past past-agree relative
agree-far adj-order agree-np agree-pred imperfect
agree-far elision idiom past past-agree relative time
agree-far elision past past-agree relative
agree-far agree-pred idiom relative sense subordinate
agree-far clitic coordination elision neg past past-agree relative time
agree-far adj-order agree-np elision modal past past-agree possess relative
agree-far adj-order agree-np clitic elision neg possess
elision adverb-place exchange possess
elision country neg
elision adj-order agree-np agree-pred
elision possess question
elision adj-order agree-np past past-agree question relative
elision agree-far sense
elision agree-far clitic contraction exchange neg past past-agree relative sense subordinate
elision agree-far question relative sense
elision adj-order agree-np compare
elision adj-order agree-np clitic modal past pronoun
elision adverb-place clitic past pronoun
elision possess
elision adverb-place agree-far future idiom relative
elision agree-pred question
elision adverb-place compare
elision country
elision adverb-place clitic past pronoun
elision adj-order agree-np possess question
elision exchange
elision agree-np clitic modal past possess pronoun
elision possess question
elision contraction question sense
elision idiom past question
elision adverb-place be-have clitic coordination idiom imperfect neg
elision adj-order agree-np compare possess sense that
elision country neg possess subordinate
elision be-have country modal subordinate
elision adj-order agree-far agree-np be-have neg number relative
elision clitic clitic-order past question
elision question sense
elision adj-order agree-far agree-np contraction past past-agree question relative
elision past question sense
elision compare past past-agree relative
elision imperative possess
elision adverb-place agree-far agree-pred coordination relative
elision agree-pred neg possess pronoun
elision adj-order agree-np existential idiom subordinate time
elision adj-order agree-np question
elision be-have
elision agree-pred existential idiom subordinate
elision clitic modal past pronoun
elision clitic idiom modal subordinate time
elision modal possess subordinate time
elision past possess
elision contraction question sense
elision compare contraction coordination existential possess
elision agree-np number past question
elision clitic question
elision adverb-place country existential number sense subordinate
elision imperative
contraction agree-np modal sense time
contraction question sense
contraction existential number
contraction age agree-far agree-pred be-have number subordinate
contraction agree-far clitic elision possess question
contraction adj-order agree-np elision existential idiom number subordinate
contraction adj-order agree-np clitic elision existential modal subordinate time
contraction clitic modal past possess pronoun
contraction question sense
contraction adj-order agree-np be-have coordination neg time
contraction adj-order adverb-place agree-np elision existential possess subordinate
contraction agree-far agree-pred elision neg subordinate time
contraction neg
contraction clitic past pronoun
contraction adj-order agree-np clitic coordination existential modal number
contraction adj-order adverb-place agree-far agree-np agree-pred imperfect relative sense
contraction adverb-place past possess sense
contraction possess sense subordinate time
contraction agree-far agree-pred coordination existential imperfect number past relative
contraction agree-np agree-pred coordination imperfect sense
contraction agree-np sense time
contraction adj-order agree-np elision modal neg sense
contraction adj-order agree-far agree-np agree-pred coordination elision neg past past-agree relative sense
contraction question
contraction adj-order agree-np elision question
contraction adj-order agree-np compare elision pronoun relative
contraction clitic modal neg
contraction adj-order agree-np sense
contraction agree-np
contraction agree-far be-have relative
contraction agree-far agree-np agree-pred pronoun
contraction clitic coordination imperfect neg
contraction agree-far agree-np modal question relative
contraction adj-order adverb-place agree-np existential
contraction adj-order agree-np elision neg past possess sense
contraction coordination elision neg past sense time
contraction agree-np imperative possess
contraction adj-order agree-np coordination elision existential sense
contraction adverb-place clitic past possess pronoun
contraction adj-order agree-np modal neg
contraction agree-np agree-pred clitic past pronoun relative
contraction adverb-place agree-pred coordination sense
contraction be-have coordination existential number
contraction adverb-place agree-np elision neg past
contraction age agree-np be-have question
contraction neg that time
contraction adj-order agree-np question relative
contraction adverb-place sense
contraction existential number
contraction adj-order adverb-place agree-np future
neg elision possess pronoun
neg adj-order agree-np elision imperative
neg elision imperative possess
neg adj-order agree-np imperative possess
neg coordination elision past past-agree
neg adj-order agree-np agree-pred coordination possess
neg clitic elision past past-agree
neg elision imperative
neg adj-order agree-np elision imperative
neg adj-order agree-np imperative
neg country elision modal sense subordinate
neg elision possess
neg elision past past-agree possess pronoun
neg adverb-place
neg adverb-place
neg agree-far elision past past-agree pronoun
neg country elision time
neg adj-order agree-np elision idiom imperative past past-agree relative
neg contraction sense
neg adverb-place coordination past past-agree time
neg coordination imperfect
neg adj-order agree-np clitic clitic-order
neg clitic clitic-order
neg adj-order adverb-place agree-np coordination modal past
neg elision past past-agree question
neg agree-far agree-pred clitic elision imperfect past past-agree pronoun relative
neg elision idiom imperative
neg adj-order agree-np clitic clitic-order number
neg coordination country elision modal
neg adverb-place agree-np elision past
neg agree-np idiom imperative
neg imperative possess
neg agree-pred clitic elision number subordinate
neg adverb-place clitic modal sense subordinate
neg agree-np imperative
neg adverb-place past past-agree
neg agree-np elision imperative
neg elision imperative
neg agree-np elision imperative possess
neg agree-far agree-np elision past past-agree pronoun
neg adj-order agree-np elision past past-agree pronoun
neg coordination elision existential modal possess
neg coordination elision number
neg clitic number past
neg country elision past past-agree possess
neg agree-pred coordination
neg adj-order adverb-place agree-np elision past
neg clitic
neg adj-order agree-np existential idiom subordinate
neg adj-order adverb-place agree-np coordination elision past
clitic modal past possess pronoun
clitic elision modal past possess pronoun
clitic neg time
clitic adverb-place idiom past
clitic adverb-place age agree-np be-have coordination elision number
clitic adj-order agree-np modal past pronoun
clitic adj-order agree-np past past-agree pronoun
clitic clitic-order elision modal past possess pronoun
clitic
clitic elision modal past possess pronoun
clitic elision past question
clitic modal past pronoun
clitic clitic-order modal past pronoun relative
clitic adj-order agree-np modal past possess pronoun
clitic adj-order agree-np agree-pred coordination modal possess
clitic adj-order agree-np modal past possess pronoun
clitic adverb-place contraction modal sense subordinate time
clitic neg
clitic adj-order agree-np contraction coordination elision modal neg
clitic possess question
clitic adverb-place agree-np agree-pred coordination modal possess
clitic elision modal past pronoun
clitic adj-order agree-np compare possess subordinate
clitic adj-order adverb-place agree-np future
clitic contraction coordination neg
clitic adj-order agree-np elision modal
clitic elision modal past pronoun
clitic elision modal past pronoun
clitic adverb-place coordination exchange modal
clitic past time
clitic adj-order agree-np modal past pronoun
clitic adj-order agree-np modal past pronoun
clitic adj-order agree-np modal past pronoun
clitic agree-far past past-agree pronoun
clitic neg past
clitic neg past question
clitic adj-order adverb-place agree-far agree-np exchange modal neg possess relative subordinate
clitic clitic-order modal past pronoun
clitic modal past pronoun
clitic adverb-place coordination modal number past
clitic adj-order agree-np idiom modal past past-agree relative
clitic agree-np elision modal neg subordinate time
clitic modal past pronoun
clitic clitic-order modal past possess pronoun
clitic modal past pronoun
clitic adj-order agree-np elision modal past possess pronoun
clitic elision modal past pronoun
clitic elision modal past pronoun
clitic agree-np modal past pronoun
clitic elision question
clitic-order clitic question
clitic-order clitic question
clitic-order clitic time
clitic-order clitic elision past past-agree question
clitic-order agree-np clitic
clitic-order clitic question
clitic-order clitic question
clitic-order clitic question
clitic-order adj-order agree-np clitic elision neg
clitic-order clitic elision past question
clitic-order clitic future question
clitic-order adj-order agree-np clitic possess question
clitic-order clitic elision modal
clitic-order clitic elision past past-agree
clitic-order clitic question
clitic-order clitic
clitic-order adverb-place clitic
clitic-order clitic question
clitic-order clitic past past-agree
clitic-order adverb-place clitic
clitic-order adj-order agree-np clitic number question
clitic-order clitic elision question
clitic-order adverb-place clitic
clitic-order clitic question
clitic-order clitic elision
clitic-order clitic elision question
clitic-order clitic
clitic-order clitic future question
clitic-order clitic
clitic-order clitic
clitic-order clitic elision question
clitic-order clitic elision future possess
clitic-order clitic possess
clitic-order clitic possess
clitic-order clitic
clitic-order clitic elision question
clitic-order clitic possess
clitic-order clitic neg possess
clitic-order clitic number question
clitic-order clitic
clitic-order adverb-place clitic question
clitic-order clitic past past-agree time
clitic-order clitic past past-agree
clitic-order clitic question
clitic-order clitic future time
clitic-order clitic elision past past-agree question
clitic-order clitic modal possess time
clitic-order clitic elision question
clitic-order clitic future
clitic-order clitic elision question
past adj-order agree-np elision neg past-agree pronoun
past agree-np past-agree pronoun sense
past agree-np agree-pred coordination
past past-agree pronoun
past adj-order agree-np
past adj-order agree-np clitic coordination exchange possess time
past adverb-place country number past-agree
past agree-far elision past-agree pronoun relative
past adverb-place agree-np contraction elision number possess
past adverb-place
past clitic clitic-order neg past-agree time
past adj-order agree-far agree-np past-agree pronoun relative sense that
past clitic past-agree question relative
past adj-order agree-np past-agree pronoun sense
past agree-far agree-np clitic elision neg past-agree relative
past adverb-place agree-np clitic clitic-order idiom past-agree
past adj-order agree-np elision neg past-agree pronoun sense
past contraction number sense
past adj-order agree-np elision past-agree pronoun relative
past adj-order agree-np clitic past-agree pronoun
past agree-far clitic past-agree pronoun relative
past agree-np possess
past agree-np past-agree pronoun
past country past-agree
past clitic coordination exchange time
past clitic question
past adverb-place coordination country past-agree
past past-agree question
past adj-order agree-np contraction possess time
past adverb-place
past clitic contraction coordination elision exchange neg past-agree possess relative
past clitic contraction coordination neg sense
past adverb-place agree-np clitic
past adverb-place agree-np elision neg possess
past adj-order agree-np clitic coordination elision
past be-have coordination imperfect
past agree-far contraction elision past-agree possess pronoun
past elision past-agree pronoun
past adj-order agree-np country elision past-agree
past adj-order adverb-place agree-far agree-np coordination elision neg past-agree relative
past elision
past adverb-place elision idiom neg
past agree-pred coordination
past adverb-place elision neg possess
past adverb-place contraction possess
past adj-order agree-np country neg past-agree possess pronoun
past adj-order agree-far agree-np contraction elision neg past-agree pronoun relative sense
past agree-far past-agree pronoun sense
past coordination elision exchange neg past-agree possess
past adverb-place agree-far agree-np idiom
past-agree adj-order agree-np agree-pred imperfect past pronoun
past-agree agree-far past pronoun relative
past-agree adj-order agree-far agree-np contraction country past pronoun
past-agree agree-pred imperfect past possess pronoun
past-agree neg past pronoun
past-agree country elision neg past relative
past-agree adj-order agree-np agree-pred imperfect past pronoun relative
past-agree past pronoun
past-agree agree-pred imperfect past pronoun
past-agree adj-order agree-far agree-np country past question relative
past-agree agree-pred imperfect past pronoun
past-agree agree-np elision past question relative
past-agree agree-pred imperfect past pronoun
past-agree adverb-place idiom past
past-agree adj-order agree-np agree-pred imperfect past pronoun
past-agree adj-order agree-np past pronoun
past-agree agree-pred imperfect past pronoun sense
past-agree adj-order adverb-place agree-np clitic clitic-order past pronoun relative
past-agree adj-order agree-far agree-np compare coordination past sense
past-agree agree-far agree-np country elision past pronoun relative sense
past-agree adj-order agree-far agree-np elision neg past pronoun
past-agree agree-np clitic elision modal past pronoun relative
past-agree agree-far agree-np contraction past possess question relative
past-agree agree-np past pronoun
past-agree contraction elision neg past pronoun sense
past-agree adj-order adverb-place agree-far agree-np compare past relative subordinate
past-agree be-have imperfect past pronoun
past-agree past pronoun
past-agree age be-have coordination country number past possess
past-agree adj-order agree-np agree-pred imperfect past pronoun sense
past-agree clitic neg past pronoun sense
past-agree elision past time
past-agree past possess pronoun
past-agree adj-order agree-np elision neg past pronoun
past-agree agree-far elision neg past pronoun relative
past-agree adj-order agree-far agree-np elision neg past possess pronoun sense
past-agree agree-far elision past question relative
past-agree clitic elision modal past pronoun relative
past-agree agree-far agree-np be-have contraction elision exchange neg past relative subordinate
past-agree be-have imperfect past pronoun
past-agree adj-order agree-np be-have imperfect past pronoun
past-agree past pronoun
past-agree clitic elision past
past-agree agree-pred imperfect past pronoun
past-agree contraction past pronoun
past-agree agree-far agree-pred elision past pronoun relative
past-agree elision neg past possess pronoun
past-agree adj-order agree-np elision neg past pronoun relative sense
past-agree agree-np elision past pronoun sense
past-agree agree-far imperfect neg past pronoun relative
imperfect contraction sense
imperfect adj-order agree-np agree-pred coordination time
imperfect adj-order agree-np
imperfect question
imperfect coordination existential possess
imperfect agree-far relative
imperfect agree-np sense
imperfect
imperfect contraction sense
imperfect country time
imperfect adj-order agree-np clitic coordination elision exchange time
imperfect coordination elision existential idiom
imperfect contraction coordination elision possess sense time
imperfect adverb-place coordination neg time
imperfect adj-order agree-np
imperfect time
imperfect be-have coordination possess time
imperfect time
imperfect adj-order adverb-place agree-far agree-np contraction sense
imperfect
imperfect question
imperfect that
imperfect adverb-place agree-np contraction
imperfect contraction question sense
imperfect coordination time
imperfect adj-order agree-np time
imperfect adverb-place coordination modal
imperfect
imperfect clitic question
imperfect adverb-place agree-far contraction coordination past relative sense
imperfect possess
imperfect adverb-place idiom
imperfect
imperfect elision
imperfect adverb-place coordination idiom past relative sense
imperfect adverb-place coordination elision number past sense
imperfect question
imperfect adj-order agree-np be-have coordination elision neg
imperfect coordination elision neg past possess
imperfect possess question
imperfect adverb-place
imperfect contraction sense
imperfect contraction sense
imperfect adj-order agree-np coordination idiom neg
imperfect question
imperfect clitic
imperfect adj-order agree-np coordination future neg
imperfect agree-np possess question
imperfect clitic question
imperfect adverb-place number
future adverb-place country idiom
future adverb-place coordination country number
future clitic
future elision that
future
future contraction sense
future agree-np compare coordination idiom
future adj-order adverb-place agree-np elision idiom
future agree-pred coordination
future clitic
future adj-order adverb-place agree-np idiom number
future adj-order adverb-place agree-np idiom possess
future adverb-place contraction
future adverb-place
future adj-order adverb-place agree-np clitic past pronoun relative
future elision neg sense subordinate that
future adj-order adverb-place agree-np idiom number possess
future question
future adj-order agree-np coordination possess
future adverb-place agree-np coordination elision possess
future country question
future adj-order agree-np
future clitic elision question that
future clitic coordination exchange time
future adj-order adverb-place agree-np possess
future adverb-place
future adverb-place
future clitic question
future adverb-place clitic
future question
future adverb-place elision idiom possess
future adverb-place clitic
future adj-order agree-np coordination sense
future adverb-place
future agree-far clitic coordination neg past past-agree relative
future adj-order agree-np clitic coordination exchange possess
future contraction elision sense
future adj-order agree-np number
future adverb-place agree-np coordination elision modal number
future agree-far agree-np elision relative sense
future number
future adj-order adverb-place agree-np elision
future adverb-place contraction coordination idiom possess
future adverb-place coordination idiom
future adverb-place idiom
future adverb-place idiom possess
future agree-pred coordination
future clitic relative
future adverb-place clitic
future adverb-place clitic coordination possess time
question
question possess
question country neg
question future neg
question elision
question neg possess
question adj-order agree-np elision neg past possess
question clitic elision
question adj-order agree-np elision
question clitic clitic-order past past-agree
question
question clitic
question agree-np elision
question
question elision
question adj-order agree-np
question agree-np country possess
question agree-far elision relative
question contraction sense
question elision
question agree-far agree-np compare relative
question agree-np
question clitic
question idiom
question clitic
question
question elision neg past past-agree
question adverb-place clitic
question clitic clitic-order
question agree-np elision
question adj-order agree-np
question agree-far past past-agree relative
question agree-np
question adverb-place sense
question elision sense
question agree-far elision
question elision
question adj-order agree-np
question elision neg past sense
question adj-order agree-np
question be-have elision neg
question contraction neg sense
question adj-order agree-np number
question country
question clitic clitic-order
question clitic
question age be-have number
question
question agree-np sense
question
number adj-order agree-np clitic coordination exchange existential idiom
number adj-order agree-np country existential possess subordinate
number adj-order agree-np country existential
number age be-have
number clitic future neg
number neg
number past
number adverb-place contraction coordination elision existential past that
number question
number neg time
number existential
number adverb-place time
number contraction elision question
number clitic future neg
number elision question
number question
number adj-order age agree-np be-have elision possess subordinate time
number agree-np coordination country existential
number adverb-place future idiom
number adverb-place agree-np elision existential possess subordinate
number agree-np country neg sense
number adverb-place be-have coordination elision existential neg
number elision existential possess question sense that
number adj-order agree-np elision modal
number adj-order agree-np be-have
number clitic elision neg subordinate time
number adj-order adverb-place agree-far agree-np sense subordinate
number age agree-far be-have
number age be-have question
number existential
number agree-np country imperfect
number modal
number adj-order agree-np clitic coordination elision neg past past-agree possess
number adj-order agree-np agree-pred coordination country existential
number agree-np clitic question
number agree-np clitic modal
number agree-np neg
number adverb-place agree-np subordinate
number agree-np clitic country elision exchange existential subordinate
number question
number adj-order age agree-np be-have country existential subordinate
number adj-order agree-np existential
number adj-order age agree-np be-have
number country existential
number age be-have elision existential subordinate
number adj-order agree-np existential idiom
number adverb-place agree-np elision existential subordinate
number age be-have
number possess
number adj-order adverb-place agree-np existential idiom modal sense subordinate
be-have question
be-have adj-order age agree-np possess question
be-have elision
be-have coordination number time
be-have adj-order age agree-np question
be-have elision neg question
be-have adj-order agree-np
be-have age question
be-have age elision question relative
be-have age possess question
be-have contraction relative
be-have adj-order adverb-place agree-np contraction number
be-have agree-far agree-np imperfect past past-agree pronoun relative sense
be-have adj-order agree-np elision neg possess subordinate
be-have agree-far agree-pred coordination elision idiom imperfect number relative
be-have possess
be-have adverb-place agree-far contraction elision neg
be-have adverb-place clitic elision exchange neg subordinate
be-have adverb-place imperfect
be-have agree-far agree-pred coordination elision imperfect past past-agree relative
be-have coordination existential
be-have adverb-place agree-np
be-have age agree-np question
be-have adj-order agree-np elision modal neg possess subordinate
be-have possess
be-have adj-order adverb-place agree-np coordination existential idiom imperfect number
be-have adverb-place imperfect number
be-have adj-order agree-np
be-have modal neg subordinate
be-have agree-np coordination existential imperfect number
be-have clitic coordination exchange possess
be-have adj-order age agree-np elision question
be-have adverb-place elision neg
be-have adj-order agree-np agree-pred coordination imperfect
be-have elision neg
be-have adverb-place elision imperfect
be-have imperfect past past-agree pronoun
be-have contraction elision exchange subordinate time
be-have imperfect
be-have agree-pred coordination imperfect possess
be-have adj-order agree-far agree-np clitic coordination exchange imperfect relative
be-have imperfect question
be-have imperfect time
be-have adj-order agree-np coordination modal time
be-have subordinate time
be-have elision modal possess sense subordinate time
be-have agree-far elision imperfect past past-agree possess pronoun
be-have adj-order age agree-np exchange number possess subordinate
be-have possess subordinate time
be-have elision possess time
possess clitic coordination future neg
possess clitic clitic-order neg
possess agree-np compare number subordinate
possess agree-far agree-pred coordination imperfect past past-agree relative
possess adj-order agree-np compare existential number subordinate
possess agree-pred pronoun
possess adj-order agree-np compare coordination elision existential number
possess adj-order agree-np elision exchange subordinate
possess agree-np agree-pred pronoun
possess age be-have elision question
possess compare pronoun
possess agree-far agree-np agree-pred coordination
possess adj-order agree-np coordination exchange existential
possess clitic
possess adverb-place past
possess adj-order agree-np modal
possess imperative
possess imperative
possess adj-order agree-np question
possess agree-far agree-np neg pronoun sense
possess adj-order adverb-place agree-np compare elision relative subordinate
possess clitic elision modal past pronoun
possess question
possess adverb-place be-have elision number sense subordinate
possess adj-order agree-np elision
possess adverb-place agree-np country elision modal subordinate
possess adj-order adverb-place agree-np coordination existential
possess elision exchange
possess adj-order agree-np imperative
possess neg
possess elision modal question
possess clitic past pronoun
possess agree-np agree-pred compare coordination
possess imperative neg
possess adj-order agree-np clitic imperfect
possess adj-order agree-np agree-pred pronoun
possess agree-np elision future
possess clitic clitic-order elision modal past pronoun
possess adverb-place future
possess agree-np compare elision existential subordinate
possess contraction elision past question
possess imperative
possess age be-have elision question
possess adj-order agree-np coordination elision neg number past
possess coordination exchange past time
possess clitic neg past past-agree pronoun
possess adverb-place clitic past pronoun sense
possess be-have elision
possess compare contraction coordination elision exchange
possess adj-order agree-np clitic contraction modal past pronoun
pronoun adj-order agree-np past past-agree
pronoun agree-pred
pronoun clitic past
pronoun adj-order agree-np be-have imperfect past past-agree
pronoun adverb-place clitic past
pronoun contraction elision neg past past-agree sense
pronoun elision neg past past-agree
pronoun agree-pred elision neg
pronoun agree-far contraction elision neg past past-agree relative
pronoun adj-order agree-far agree-np country elision relative
pronoun agree-far agree-pred elision neg relative
pronoun be-have imperfect past past-agree
pronoun adj-order agree-np clitic elision past
pronoun adj-order agree-np compare
pronoun agree-np clitic neg past past-agree sense
pronoun adj-order agree-np clitic past
pronoun adj-order agree-np compare possess
pronoun adverb-place clitic past sense
pronoun agree-pred
pronoun adj-order agree-far agree-np agree-pred contraction imperfect past past-agree
pronoun agree-pred elision
pronoun clitic past
pronoun agree-np compare
pronoun clitic clitic-order past
pronoun agree-pred elision
pronoun agree-np compare
pronoun adj-order agree-np clitic clitic-order past relative
pronoun adj-order agree-np compare elision
pronoun adj-order agree-far agree-np agree-pred future imperfect past past-agree relative
pronoun agree-far agree-np agree-pred imperfect past past-agree relative
pronoun agree-np clitic elision past possess
pronoun adj-order agree-far agree-np compare country elision past past-agree relative
pronoun agree-np clitic past
pronoun adj-order agree-np contraction elision
pronoun adj-order agree-np past past-agree possess
pronoun be-have imperfect past past-agree
pronoun agree-np agree-pred elision possess
pronoun adverb-place clitic elision past
pronoun agree-pred possess
pronoun adj-order agree-np clitic past
pronoun idiom neg possess sense
pronoun adj-order agree-far agree-np contraction past past-agree possess
pronoun contraction past past-agree
pronoun agree-np elision neg past past-agree possess
pronoun agree-np contraction
pronoun agree-np compare elision
pronoun adj-order agree-np elision neg past past-agree
pronoun adj-order agree-np clitic past
pronoun agree-pred possess
pronoun adverb-place clitic contraction past possess
relative agree-pred clitic past pronoun sense
relative adj-order agree-np compare elision question
relative adj-order agree-far agree-np elision question
relative adj-order agree-np compare question
relative adj-order agree-np contraction imperative modal
relative agree-far agree-pred imperfect modal neg past past-agree pronoun sense
relative adj-order agree-far agree-np agree-pred elision pronoun
relative agree-pred clitic elision neg past pronoun
relative adj-order agree-np agree-pred imperative
relative adj-order age agree-np be-have question sense
relative agree-far agree-np agree-pred coordination elision neg past past-agree possess
relative agree-far contraction modal question sense
relative agree-far agree-pred compare coordination possess
relative agree-far agree-pred country elision neg past past-agree question
relative agree-far contraction question
relative adverb-place agree-np contraction elision number
relative adj-order agree-np agree-pred compare imperfect pronoun
relative agree-far possess
relative adj-order agree-far agree-np elision exchange neg subordinate
relative agree-far agree-pred elision possess subordinate time
relative adverb-place agree-far agree-pred
relative adverb-place agree-far agree-pred subordinate time
relative agree-far clitic elision neg past time
relative adj-order agree-far agree-np modal past question
relative agree-np compare question
relative adj-order age agree-np be-have question
relative adj-order adverb-place agree-np coordination past sense
relative agree-np clitic coordination elision exchange imperfect time
relative adj-order agree-far agree-np elision possess question
relative adj-order agree-far agree-np agree-pred imperfect past past-agree pronoun
relative agree-far clitic country elision neg past past-agree pronoun
relative question
relative agree-far elision
relative adj-order agree-np be-have compare contraction possess question
relative adj-order agree-np compare coordination number
relative coordination neg
relative agree-far clitic clitic-order neg sense
relative agree-far agree-pred elision neg past past-agree pronoun
relative agree-far elision question
relative agree-far agree-pred question
relative adj-order agree-np imperative
relative adverb-place agree-far agree-pred elision modal possess subordinate
relative agree-far agree-np agree-pred compare imperfect
relative agree-far agree-np elision modal question
relative adj-order agree-np agree-pred contraction imperfect past past-agree question
relative agree-pred question
relative adj-order agree-np clitic clitic-order modal past pronoun
relative adj-order agree-far agree-np clitic elision neg possess subordinate
relative adj-order agree-far agree-np agree-pred coordination imperfect
relative clitic past pronoun
compare adj-order agree-np
compare adj-order adverb-place agree-np possess subordinate
compare adj-order agree-np elision past past-agree relative
compare adj-order agree-far agree-np elision past past-agree pronoun relative sense
compare agree-pred pronoun relative
compare possess question
compare clitic coordination exchange possess
compare agree-pred coordination elision imperfect possess
compare adj-order agree-np be-have subordinate
compare adj-order agree-np elision
compare clitic elision neg subordinate
compare adj-order agree-np agree-pred coordination elision
compare adj-order agree-np pronoun
compare elision possess pronoun
compare clitic coordination modal possess
compare adj-order agree-np
compare adj-order agree-np elision pronoun
compare elision
compare agree-far agree-np agree-pred elision relative subordinate
compare adj-order agree-np pronoun
compare adj-order agree-np elision possess pronoun
compare possess
compare agree-np pronoun
compare agree-np agree-pred subordinate
compare be-have contraction coordination elision possess
compare possess pronoun
compare clitic coordination elision exchange
compare adverb-place coordination idiom past past-agree relative
compare be-have coordination elision imperfect time
compare agree-np possess
compare agree-np pronoun relative
compare elision pronoun
compare agree-far agree-np elision pronoun relative
compare adj-order agree-np idiom possess pronoun relative
compare elision possess pronoun
compare adj-order agree-np elision
compare clitic coordination exchange
compare adj-order agree-np coordination existential
compare coordination elision idiom modal possess sense
compare adj-order agree-np pronoun
compare agree-np contraction possess pronoun
compare adj-order agree-np possess pronoun
compare agree-far agree-np elision pronoun relative
compare adverb-place
compare agree-np
compare adj-order agree-np coordination past
compare contraction possess
compare agree-np elision past past-agree question relative
compare adj-order agree-np elision question
compare agree-np coordination possess
country
country adj-order agree-np coordination existential number time
country adj-order agree-np agree-pred coordination existential imperfect
country existential number
country clitic contraction coordination elision exchange
country past past-agree pronoun sense
country adj-order agree-np clitic elision existential idiom neg number subordinate
country elision question
country agree-np possess
country coordination imperfect
country adverb-place possess sense subordinate
country existential
country elision past past-agree relative
country adverb-place be-have existential number subordinate
country adj-order agree-np coordination past
country adverb-place neg past past-agree
country adverb-place agree-far future idiom neg past past-agree relative
country compare idiom subordinate
country agree-np agree-pred coordination existential number
country question
country existential
country agree-pred coordination elision imperfect neg time
country modal
country past past-agree time
country possess question
country modal question
country adverb-place contraction coordination elision sense
country adj-order agree-far agree-np elision past past-agree relative
country adj-order agree-np coordination past
country elision question
country agree-np coordination existential modal number
country agree-pred coordination past past-agree possess time
country adj-order agree-np possess question
country adverb-place existential number subordinate
country adj-order adverb-place agree-np subordinate time
country adj-order agree-np clitic coordination exchange existential number
country adj-order agree-np agree-pred elision existential number subordinate
country adverb-place existential
country clitic coordination exchange existential number
country imperfect question
country past past-agree pronoun
country adverb-place coordination existential future idiom number
country coordination existential number possess
country adj-order adverb-place agree-np contraction sense subordinate
country agree-pred elision idiom neg subordinate
country adj-order agree-np existential number
country agree-np coordination past
country adverb-place coordination modal
country adj-order agree-np past past-agree pronoun sense
country adj-order agree-np coordination elision exchange existential number possess
exchange contraction possess
exchange agree-np elision
exchange adverb-place contraction coordination
exchange coordination elision past possess time
exchange clitic coordination future neg
exchange clitic elision neg subordinate
exchange be-have contraction coordination elision neg possess
exchange contraction elision modal possess sense subordinate
exchange agree-np coordination elision neg number past sense that
exchange agree-far clitic coordination country imperfect relative
exchange clitic compare subordinate
exchange adj-order agree-np country existential possess subordinate
exchange clitic coordination elision
exchange agree-far elision neg past past-agree relative subordinate
exchange adj-order agree-np clitic coordination elision neg number
exchange contraction possess
exchange agree-pred clitic coordination possess
exchange adj-order agree-np clitic contraction modal neg subordinate
exchange agree-np possess subordinate
exchange clitic idiom subordinate
exchange agree-pred clitic subordinate
exchange adj-order agree-np clitic elision neg number sense subordinate
exchange contraction coordination possess
exchange adj-order agree-np contraction possess
exchange adj-order agree-np clitic neg possess subordinate
exchange possess
exchange adj-order agree-np coordination elision imperfect
exchange clitic country elision subordinate
exchange adj-order agree-np contraction possess
exchange adj-order adverb-place agree-np clitic coordination
exchange agree-pred elision imperfect possess subordinate that
exchange agree-np compare contraction coordination elision possess
exchange adj-order agree-np clitic compare coordination
exchange clitic existential idiom subordinate
exchange adverb-place elision
exchange adj-order agree-np agree-pred contraction subordinate
exchange contraction possess
exchange adj-order agree-np elision imperfect subordinate that
exchange
exchange
exchange adj-order agree-np contraction possess
exchange clitic coordination elision neg past
exchange adj-order agree-np
exchange be-have clitic elision neg subordinate
exchange agree-far agree-pred elision neg past past-agree relative subordinate
exchange adj-order agree-far agree-np clitic contraction coordination country past past-agree
exchange clitic elision question sense that
exchange agree-far agree-pred clitic coordination elision neg relative
exchange agree-np elision possess
exchange adj-order agree-np clitic compare subordinate
sense contraction question
sense agree-np pronoun
sense agree-far question
sense contraction elision modal question
sense past
sense adj-order agree-np neg subordinate that
sense agree-pred elision imperfect that
sense adverb-place contraction modal
sense contraction neg question
sense adj-order agree-np clitic past pronoun
sense contraction elision modal neg
sense clitic past pronoun
sense adj-order agree-np agree-pred contraction coordination modal
sense adj-order agree-np agree-pred coordination imperfect number possess
sense agree-np coordination neg past possess
sense clitic
sense clitic elision past pronoun
sense contraction
sense adj-order adverb-place agree-np coordination number possess
sense pronoun
sense imperfect question
sense elision question
sense age agree-far agree-np be-have contraction modal number relative
sense adverb-place agree-np agree-pred contraction coordination future idiom
sense adverb-place contraction elision past
sense adj-order agree-np contraction coordination modal neg
sense clitic coordination modal possess
sense adj-order adverb-place agree-np clitic exchange subordinate
sense elision existential number subordinate that
sense agree-np compare contraction coordination elision possess time
sense adj-order agree-np clitic elision past pronoun relative
sense elision modal question
sense question
sense
sense adj-order agree-np modal question
sense adj-order agree-np clitic elision past past-agree that
sense agree-np be-have contraction country modal possess subordinate
sense agree-far agree-np elision idiom pronoun relative
sense agree-pred compare coordination elision that
sense agree-np contraction neg possess subordinate time
sense adj-order adverb-place agree-np coordination existential idiom
sense adj-order agree-np elision existential number subordinate time
sense clitic contraction coordination exchange future time
sense agree-np contraction elision neg past past-agree pronoun
sense coordination modal
sense adj-order agree-np elision pronoun
sense adj-order agree-far agree-np past past-agree pronoun relative
sense agree-pred subordinate time
sense adj-order agree-np agree-pred coordination neg
sense contraction elision neg past
adverb-place adj-order agree-np contraction coordination country imperfect number possess sense
adverb-place clitic elision past past-agree relative
adverb-place country elision subordinate time
adverb-place possess
adverb-place possess question
adverb-place adj-order agree-np coordination elision
adverb-place question
adverb-place adj-order agree-np clitic elision past pronoun
adverb-place adj-order agree-np contraction coordination sense
adverb-place adj-order agree-np clitic past possess pronoun
adverb-place agree-far coordination future relative
adverb-place question
adverb-place clitic past possess pronoun
adverb-place adj-order agree-np number that
adverb-place agree-np contraction elision existential sense subordinate time
adverb-place agree-np
adverb-place adj-order agree-np agree-pred clitic subordinate time
adverb-place agree-np be-have coordination past past-agree relative time
adverb-place country elision
adverb-place clitic elision past pronoun
adverb-place adj-order agree-np clitic past pronoun relative sense
adverb-place clitic coordination modal possess
adverb-place adj-order agree-np coordination modal
adverb-place clitic clitic-order past pronoun
adverb-place clitic elision past pronoun
adverb-place clitic elision exchange possess subordinate
adverb-place adj-order agree-np clitic past pronoun
adverb-place clitic elision past pronoun
adverb-place clitic past pronoun
adverb-place clitic elision past pronoun
adverb-place subordinate
adverb-place clitic clitic-order past possess pronoun
adverb-place
adverb-place agree-np elision subordinate time
adverb-place clitic past pronoun
adverb-place clitic clitic-order past pronoun
adverb-place
adverb-place adj-order agree-np clitic past pronoun
adverb-place agree-np clitic elision past possess pronoun
adverb-place adj-order agree-np clitic contraction past pronoun
adverb-place adj-order agree-np clitic past pronoun
adverb-place adj-order agree-np clitic past possess pronoun
adverb-place clitic
adverb-place
adverb-place clitic past pronoun
adverb-place agree-pred clitic idiom subordinate
adverb-place adj-order agree-np elision exchange possess sense subordinate
adverb-place adj-order agree-np clitic elision past pronoun
adverb-place clitic past pronoun
adverb-place agree-pred elision subordinate
