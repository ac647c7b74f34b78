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
agree-np elision neg past
agree-np elision modal possess sense subordinate
agree-np coordination future imperfect possess
agree-np agree-far agree-pred compare elision possess pronoun relative
agree-np possess question
agree-np compare imperative neg relative
agree-np clitic existential idiom modal subordinate
agree-np adverb-place neg past past-agree
agree-np adj-order adverb-place compare subordinate
agree-np adverb-place coordination elision existential number past possess
agree-np adj-order imperative
agree-np adj-order imperative neg
agree-np age be-have question
agree-np compare elision past past-agree possess relative
agree-np adj-order adverb-place possess time
agree-np adj-order question sense
agree-np adj-order contraction exchange possess
agree-np clitic modal possess question
agree-np adj-order compare elision possess pronoun
agree-np adj-order agree-far clitic exchange neg relative subordinate
agree-np adj-order imperative
agree-np country elision modal neg number subordinate
agree-np adj-order elision neg past
agree-np adverb-place clitic clitic-order past pronoun
agree-np adj-order contraction coordination exchange past
agree-np adj-order possess question
agree-np adj-order contraction coordination exchange modal time
agree-np adj-order agree-far coordination past past-agree relative
agree-np elision past past-agree question relative
agree-np agree-far coordination past possess
adj-order agree-far agree-np agree-pred imperfect relative
adj-order agree-np agree-pred elision pronoun
adj-order adverb-place agree-np
adj-order agree-np modal neg time
adj-order agree-np elision question
adj-order agree-np elision existential subordinate that
adj-order agree-np question
adj-order agree-np past possess sense
adj-order agree-np past past-agree question relative
adj-order agree-np compare elision question
adj-order agree-np neg subordinate
adj-order agree-np contraction existential
adj-order agree-np be-have coordination exchange
adj-order agree-np elision imperative neg
adj-order agree-np coordination country imperfect possess
adj-order agree-np possess question
adj-order agree-np question sense
adj-order adverb-place agree-np contraction coordination exchange
adj-order agree-np time
adj-order adverb-place agree-np neg number
adj-order agree-np agree-pred elision pronoun
adj-order agree-np elision idiom neg pronoun sense
adj-order agree-np compare elision pronoun
adj-order agree-np number past question
adj-order agree-far agree-np past
adj-order agree-np contraction elision possess question
adj-order agree-np clitic clitic-order elision past pronoun
adj-order adverb-place agree-np coordination elision exchange neg
adj-order agree-np imperative
adj-order agree-np possess pronoun
adj-order agree-np clitic clitic-order past pronoun
adj-order agree-np elision imperative neg
adj-order agree-np past question
adj-order agree-np elision neg
adj-order agree-np elision past past-agree question relative
adj-order agree-np idiom question
adj-order agree-np possess pronoun sense
adj-order agree-np clitic coordination elision neg past time
adj-order agree-far agree-np agree-pred contraction elision sense subordinate
adj-order agree-np elision question
adj-order adverb-place agree-np number
adj-order adverb-place agree-far agree-np elision modal relative
adj-order agree-np compare possess
adj-order adverb-place agree-np neg possess sense subordinate time
adj-order agree-np elision imperative neg
adj-order adverb-place agree-np elision
adj-order agree-np clitic elision past pronoun
adj-order agree-np agree-pred pronoun
adj-order agree-np agree-pred elision neg pronoun
adj-order agree-np coordination exchange possess
agree-pred country subordinate time
agree-pred agree-np elision pronoun
agree-pred agree-np clitic coordination imperfect modal possess
agree-pred adj-order agree-far agree-np imperfect relative
agree-pred compare elision subordinate
agree-pred adj-order agree-np elision question
agree-pred adj-order agree-far agree-np compare elision pronoun relative
agree-pred elision neg
agree-pred agree-np elision possess pronoun
agree-pred coordination imperfect neg
agree-pred
agree-pred coordination imperfect neg
agree-pred clitic coordination imperfect neg
agree-pred adverb-place imperfect
agree-pred adj-order agree-np existential subordinate
agree-pred adj-order agree-far agree-np elision possess
agree-pred elision
agree-pred adj-order agree-np elision neg pronoun
agree-pred adj-order agree-np contraction question
agree-pred elision neg possess
agree-pred coordination exchange possess
agree-pred elision possess pronoun
agree-pred adj-order adverb-place agree-np coordination neg number past past-agree
agree-pred coordination future sense time
agree-pred adverb-place agree-np coordination imperfect
agree-pred
agree-pred elision possess pronoun
agree-pred clitic coordination
agree-pred imperfect past past-agree pronoun
agree-pred adj-order agree-far agree-np number relative
agree-pred pronoun
agree-pred agree-far agree-np coordination elision past past-agree relative
agree-pred agree-np imperfect past past-agree pronoun sense
agree-pred elision pronoun
agree-pred imperfect question
agree-pred agree-far elision pronoun
agree-pred imperfect possess
agree-pred compare subordinate
agree-pred agree-np clitic coordination exchange neg number
agree-pred adj-order agree-np exchange possess subordinate
agree-pred adverb-place agree-far modal possess relative subordinate
agree-pred adj-order agree-np
agree-pred question
agree-pred idiom possess
agree-pred question
agree-pred adj-order agree-np elision existential subordinate that
agree-pred adj-order agree-np question
agree-pred question
agree-pred adj-order agree-np elision possess pronoun
agree-pred agree-np
agree-far adj-order agree-np agree-pred coordination elision relative
agree-far adj-order agree-np compare contraction possess that
agree-far adj-order adverb-place agree-np compare elision idiom past past-agree relative subordinate
agree-far agree-np agree-pred clitic past past-agree relative subordinate time
agree-far adverb-place agree-np coordination elision modal possess
agree-far agree-np agree-pred clitic coordination number time
agree-far adverb-place elision possess relative
agree-far adj-order agree-np compare idiom possess relative
agree-far adj-order agree-np agree-pred idiom imperfect
agree-far adj-order adverb-place agree-np coordination elision past past-agree relative
agree-far agree-np agree-pred elision neg past past-agree relative sense subordinate
agree-far agree-np agree-pred elision existential idiom relative subordinate
agree-far clitic neg past relative sense subordinate
agree-far agree-pred imperfect past past-agree relative
agree-far agree-pred coordination existential number relative
agree-far adj-order adverb-place agree-np be-have coordination elision relative
agree-far adj-order adverb-place agree-np agree-pred coordination elision imperfect neg past past-agree possess relative time
agree-far adj-order agree-np agree-pred clitic elision relative subordinate
agree-far agree-np agree-pred imperfect
agree-far adj-order adverb-place agree-np country relative sense subordinate time
agree-far agree-np country
agree-far adj-order agree-np clitic neg possess subordinate time
agree-far adj-order agree-np coordination imperfect possess relative sense
agree-far adj-order adverb-place agree-np coordination country elision past past-agree relative
agree-far adj-order agree-np past past-agree relative sense
agree-far adj-order agree-np elision relative
agree-far agree-pred coordination elision imperfect relative
agree-far adverb-place elision past past-agree relative
agree-far agree-pred imperfect relative
agree-far adj-order agree-np compare elision relative subordinate
agree-far adverb-place coordination neg number relative
agree-far adj-order age agree-np be-have coordination number relative
agree-far adj-order agree-np clitic contraction exchange subordinate time
agree-far adj-order adverb-place agree-np elision past past-agree relative
agree-far adverb-place agree-pred elision imperfect past past-agree relative
agree-far compare coordination elision possess
agree-far agree-pred elision past past-agree relative
agree-far clitic exchange relative subordinate
agree-far adj-order adverb-place agree-np agree-pred contraction coordination imperfect past
agree-far coordination country past relative sense time
agree-far agree-np agree-pred past past-agree relative
agree-far elision modal possess time
agree-far agree-np existential number relative subordinate
agree-far agree-np contraction modal sense that
agree-far coordination country elision existential relative time
agree-far adj-order agree-np agree-pred compare subordinate
agree-far adverb-place agree-pred elision past past-agree relative
agree-far adj-order agree-np agree-pred imperfect
agree-far elision idiom past past-agree relative time
agree-far elision possess
elision exchange
elision modal question
elision adj-order agree-np agree-pred coordination imperfect
elision clitic question
elision clitic exchange question that
elision country existential number question that
elision adverb-place agree-far agree-pred coordination future possess relative
elision adj-order agree-far agree-np modal past past-agree possess relative
elision adj-order agree-np past question sense
elision adj-order agree-far agree-np clitic neg possess
elision adverb-place exchange possess
elision adj-order agree-np agree-pred
elision agree-far sense
elision agree-far clitic contraction exchange neg past past-agree relative sense subordinate
elision question relative sense
elision adj-order agree-np compare
elision adj-order agree-np clitic modal past pronoun
elision adverb-place clitic past pronoun
elision possess
elision adverb-place agree-far future idiom relative
elision adverb-place existential subordinate
elision agree-pred question
elision adverb-place compare
elision country
elision adverb-place clitic past pronoun
elision agree-far agree-pred neg pronoun relative
elision be-have clitic coordination exchange past past-agree relative time
elision compare pronoun
elision adj-order agree-np compare past past-agree question relative
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
elision clitic question
elision possess
elision adverb-place agree-far agree-pred coordination relative
elision agree-pred neg possess pronoun
elision adj-order agree-np existential idiom subordinate time
elision adj-order agree-np question
elision be-have
elision agree-pred existential idiom subordinate
elision clitic modal past pronoun
elision clitic idiom modal subordinate time
elision modal possess subordinate time
contraction existential
contraction adj-order adverb-place agree-np number
contraction agree-np compare coordination past past-agree relative
contraction existential number
contraction age agree-far agree-pred be-have number subordinate
contraction clitic elision possess question
contraction clitic coordination elision future time
contraction adverb-place agree-pred clitic elision subordinate
contraction adj-order agree-np agree-pred coordination number past possess sense
contraction adverb-place past
contraction question sense
contraction adj-order adverb-place agree-np elision existential possess subordinate
contraction clitic past pronoun
contraction adj-order agree-np clitic coordination existential modal number
contraction adj-order adverb-place agree-far agree-np agree-pred imperfect relative sense
contraction adverb-place past possess sense
contraction possess sense subordinate time
contraction agree-far agree-pred coordination existential imperfect number past relative
contraction agree-np agree-pred coordination imperfect sense
contraction agree-np sense time
contraction adj-order agree-np elision modal neg sense
contraction adj-order agree-np elision question
contraction adj-order agree-np compare elision pronoun relative
contraction clitic modal neg
contraction adverb-place agree-far coordination idiom past past-agree relative sense time
contraction possess
contraction adj-order adverb-place agree-np coordination future
contraction adj-order agree-np sense
contraction neg sense
contraction agree-far agree-np compare
contraction agree-far be-have relative
contraction agree-far agree-np agree-pred pronoun
contraction adj-order agree-np be-have
contraction clitic coordination imperfect neg
contraction agree-np modal question relative
contraction adj-order adverb-place agree-np existential
contraction adj-order agree-np elision neg past possess sense
contraction coordination elision neg past sense time
contraction agree-np imperative possess
contraction adj-order agree-np coordination existential sense
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
neg agree-np elision past past-agree possess pronoun sense
neg elision number past
neg adj-order agree-np idiom imperative
neg adj-order agree-np imperative
neg
neg adverb-place agree-far clitic elision past past-agree relative subordinate
neg adj-order agree-np elision imperative
neg imperative
neg elision imperative possess
neg clitic clitic-order past past-agree question
neg adj-order agree-np agree-pred coordination possess
neg clitic elision past past-agree
neg elision imperative
neg adj-order agree-np elision imperative
neg adj-order agree-np imperative
neg country elision modal sense subordinate
neg elision possess
neg adverb-place agree-np
neg adj-order agree-np clitic coordination elision exchange past past-agree
neg adj-order agree-np number time
neg elision past past-agree pronoun
neg country elision time
neg adj-order agree-np elision idiom imperative past past-agree relative
neg contraction sense
neg adverb-place coordination past past-agree time
neg coordination imperfect
neg adj-order agree-np clitic clitic-order
neg clitic clitic-order
neg adj-order adverb-place agree-np coordination modal past
neg agree-pred clitic elision imperfect past past-agree pronoun relative
neg elision idiom imperative
neg adj-order agree-np clitic clitic-order number
neg adverb-place contraction country modal subordinate time
neg agree-np agree-pred coordination elision past time
neg adj-order agree-np
neg adverb-place clitic
neg agree-pred clitic elision number subordinate
neg adverb-place clitic modal sense subordinate
neg agree-np imperative
neg adverb-place past past-agree
neg adverb-place elision modal subordinate
neg elision past past-agree possess pronoun sense
neg agree-np elision imperative
neg agree-np elision imperative possess
neg agree-np elision past past-agree pronoun
neg adj-order agree-np elision past past-agree pronoun
neg coordination existential modal possess
neg coordination elision number
neg clitic number past
neg elision time
clitic elision question
clitic agree-far agree-np elision neg past relative
clitic coordination exchange idiom neg past possess
clitic subordinate time
clitic elision modal past possess pronoun
clitic neg time
clitic adverb-place idiom past
clitic adj-order agree-np modal past pronoun
clitic adj-order agree-np past past-agree pronoun
clitic clitic-order elision modal past possess pronoun
clitic
clitic elision modal past possess pronoun
clitic elision past question
clitic modal past pronoun
clitic clitic-order modal past pronoun relative
clitic adj-order agree-np modal past possess pronoun
clitic
clitic adj-order agree-np agree-pred coordination modal possess
clitic adj-order agree-np modal past possess pronoun
clitic adverb-place contraction modal sense subordinate time
clitic neg
clitic adj-order agree-np contraction coordination elision modal neg sense
clitic possess question
clitic adverb-place agree-np agree-pred coordination modal possess
clitic elision modal past pronoun
clitic adj-order agree-np compare possess subordinate
clitic adj-order adverb-place agree-np future
clitic contraction coordination neg
clitic adj-order agree-np elision modal
clitic elision modal past pronoun
clitic coordination modal past possess time
clitic past time
clitic adj-order agree-np modal past pronoun
clitic adj-order agree-np modal past pronoun
clitic past past-agree pronoun
clitic neg past
clitic neg past question
clitic adj-order adverb-place agree-far agree-np exchange modal neg possess relative subordinate
clitic clitic-order modal past pronoun
clitic modal past pronoun
clitic adverb-place coordination modal number past
clitic agree-np elision modal neg sense subordinate time
clitic adj-order agree-np modal neg past possess pronoun relative sense
clitic modal past pronoun
clitic clitic-order modal past possess pronoun
clitic modal past pronoun
clitic adj-order agree-np elision modal past possess pronoun
clitic elision modal past pronoun
clitic elision modal past pronoun
clitic agree-np modal past pronoun
clitic-order clitic question
clitic-order clitic question
clitic-order clitic time
clitic-order clitic elision past past-agree question
clitic-order agree-np clitic
clitic-order clitic question
clitic-order adj-order agree-np clitic question
clitic-order clitic question
clitic-order clitic modal
clitic-order clitic future question
clitic-order adj-order agree-np clitic possess question
clitic-order clitic elision modal
clitic-order clitic elision past past-agree
clitic-order clitic
clitic-order clitic question
clitic-order adverb-place clitic
clitic-order clitic question
clitic-order clitic past past-agree
clitic-order adverb-place clitic
clitic-order clitic elision question
clitic-order adverb-place clitic
clitic-order clitic question
clitic-order clitic
clitic-order clitic elision question
clitic-order clitic
clitic-order clitic future question
clitic-order agree-np clitic elision question
clitic-order clitic
clitic-order clitic
clitic-order clitic elision question
clitic-order clitic elision future possess
clitic-order clitic possess
clitic-order clitic possess
clitic-order clitic neg past past-agree
clitic-order clitic elision past past-agree
clitic-order clitic
clitic-order clitic elision question
clitic-order clitic possess
clitic-order agree-np clitic neg
clitic-order clitic neg possess
clitic-order clitic
clitic-order adverb-place clitic question
clitic-order clitic past past-agree time
clitic-order clitic past past-agree
clitic-order adverb-place clitic modal
clitic-order clitic question
clitic-order clitic future time
clitic-order clitic question
clitic-order clitic elision past past-agree question
clitic-order clitic modal possess time
past
past adverb-place idiom
past clitic neg
past agree-np time
past adverb-place contraction possess sense
past elision neg possess time
past past-agree
past adj-order age agree-np be-have contraction number past-agree pronoun relative
past adj-order agree-np country neg past-agree
past adverb-place be-have coordination idiom imperfect
past adverb-place contraction sense
past adj-order adverb-place agree-np contraction coordination exchange
past adj-order agree-np possess time
past past-agree pronoun
past adj-order agree-np elision neg past-agree pronoun
past adverb-place coordination country past-agree
past
past past-agree pronoun sense
past adverb-place
past time
past
past clitic coordination elision modal past-agree possess time
past coordination elision exchange relative
past adj-order agree-far agree-np elision past-agree possess sense
past adj-order agree-np country past-agree
past adj-order agree-np
past neg past-agree pronoun sense
past elision neg question sense that
past adj-order agree-np coordination elision exchange neg past-agree
past adj-order adverb-place agree-np clitic coordination elision modal possess
past adverb-place elision neg possess
past adverb-place contraction sense
past agree-pred coordination elision neg sense
past agree-np elision neg past-agree pronoun
past agree-np be-have coordination country imperfect past-agree
past adj-order agree-np elision neg past-agree pronoun
past agree-np past-agree pronoun sense
past agree-np agree-pred coordination
past past-agree pronoun
past adj-order agree-np
past adj-order agree-np clitic coordination exchange possess time
past adverb-place country number past-agree
past elision past-agree pronoun relative
past adverb-place agree-np contraction elision number possess
past adverb-place elision neg
past clitic clitic-order neg past-agree time
past adj-order agree-np past-agree pronoun relative sense that
past clitic past-agree question relative
past adj-order agree-np past-agree pronoun sense
past agree-far agree-np clitic elision neg past-agree relative
past-agree adj-order agree-np neg past pronoun sense
past-agree agree-pred imperfect past pronoun
past-agree agree-pred imperfect past pronoun sense
past-agree adj-order adverb-place agree-far agree-np compare past relative
past-agree contraction past pronoun
past-agree clitic contraction coordination elision exchange neg past possess relative
past-agree be-have imperfect past pronoun sense
past-agree adj-order agree-np agree-pred contraction elision neg past relative subordinate
past-agree adj-order agree-np be-have imperfect past possess pronoun sense
past-agree agree-np clitic past
past-agree adj-order agree-np country elision past
past-agree adj-order agree-np neg past pronoun
past-agree elision neg past possess pronoun
past-agree agree-pred imperfect past pronoun relative
past-agree adj-order age agree-np be-have elision past question relative
past-agree adj-order agree-np be-have imperfect past pronoun
past-agree adj-order agree-np contraction elision neg past pronoun relative sense
past-agree adverb-place clitic idiom past
past-agree elision neg past pronoun
past-agree adj-order agree-np agree-pred imperfect past pronoun
past-agree past pronoun relative
past-agree adj-order agree-np contraction country past pronoun
past-agree adj-order agree-np clitic past
past-agree agree-far agree-np compare imperfect past relative
past-agree agree-pred imperfect past possess pronoun
past-agree neg past pronoun
past-agree country elision neg past relative
past-agree adj-order agree-np agree-pred imperfect past pronoun relative
past-agree past pronoun
past-agree agree-pred imperfect past pronoun
past-agree adj-order agree-np country past question relative
past-agree agree-pred imperfect past pronoun
past-agree agree-far elision existential idiom number past relative subordinate
past-agree agree-np clitic neg past pronoun
past-agree adj-order agree-np agree-pred coordination modal past relative
past-agree agree-np agree-pred imperfect past pronoun
past-agree adverb-place idiom past
past-agree adj-order agree-np agree-pred imperfect past pronoun
past-agree adj-order agree-np past pronoun
past-agree agree-pred imperfect past pronoun sense
past-agree adj-order adverb-place agree-np clitic clitic-order past pronoun relative
past-agree adj-order adverb-place agree-far agree-np idiom past relative
past-agree adj-order agree-np elision past question relative
past-agree contraction country elision imperfect neg past pronoun relative sense
past-agree adj-order adverb-place agree-np past relative
past-agree agree-np country elision past pronoun relative sense
past-agree adj-order agree-np elision neg past pronoun
past-agree agree-np clitic elision modal past pronoun relative
past-agree agree-np contraction past possess question relative
past-agree agree-np past pronoun
imperfect adj-order agree-np
imperfect adj-order agree-np coordination exchange number
imperfect adj-order adverb-place agree-np coordination past time
imperfect agree-pred coordination
imperfect neg past past-agree pronoun relative
imperfect contraction sense
imperfect adj-order agree-np agree-pred coordination time
imperfect adj-order agree-np
imperfect adverb-place coordination time
imperfect question
imperfect coordination existential possess
imperfect agree-far relative
imperfect agree-np sense
imperfect contraction sense
imperfect country time
imperfect question
imperfect agree-np time
imperfect coordination existential idiom
imperfect contraction coordination elision possess sense time
imperfect adj-order agree-np
imperfect time
imperfect adj-order adverb-place agree-far agree-np contraction sense
imperfect
imperfect question
imperfect contraction question sense
imperfect coordination time
imperfect adj-order agree-np time
imperfect
imperfect adverb-place coordination modal
imperfect elision sense
imperfect number
imperfect clitic question
imperfect adverb-place agree-far contraction coordination past relative sense
imperfect possess
imperfect adverb-place coordination
imperfect adverb-place idiom
imperfect
imperfect elision
imperfect adverb-place coordination elision number past sense
imperfect adj-order adverb-place agree-np coordination elision existential number sense
imperfect question
imperfect adj-order agree-np be-have coordination elision neg
imperfect coordination elision neg past possess
imperfect possess question
imperfect
imperfect adverb-place
imperfect contraction sense
imperfect adj-order agree-np coordination idiom neg
imperfect question
imperfect clitic
future coordination sense time
future adverb-place contraction idiom
future adverb-place country idiom
future adverb-place coordination country number
future clitic
future elision that
future
future agree-np compare coordination idiom
future adj-order adverb-place agree-np elision idiom
future agree-pred coordination
future clitic
future adj-order adverb-place agree-np idiom number
future adj-order adverb-place agree-np idiom possess
future adverb-place contraction
future adverb-place
future adj-order adverb-place agree-np clitic past pronoun relative
future adverb-place clitic
future adverb-place agree-np coordination elision possess
future adj-order agree-np
future adj-order adverb-place agree-np possess
future adverb-place
future adverb-place
future clitic question
future coordination existential number
future adj-order adverb-place agree-np coordination elision idiom past
future clitic contraction coordination exchange sense
future clitic question
future agree-np compare coordination possess
future adverb-place clitic
future question
future adverb-place elision idiom possess
future adverb-place clitic
future adj-order agree-np coordination imperfect sense
future adverb-place
future adverb-place contraction idiom sense
future agree-far clitic coordination neg past past-agree relative
future adj-order agree-np clitic coordination exchange possess
future contraction elision sense
future adj-order agree-np number
future contraction coordination imperfect possess
future adverb-place agree-np coordination modal number
future number
future adj-order adverb-place agree-np elision
future adverb-place contraction coordination idiom possess
future adverb-place coordination idiom
future adverb-place idiom
future adverb-place idiom possess
future agree-pred coordination
future clitic relative
future adverb-place clitic
question agree-pred
question elision
question adj-order agree-np imperfect past past-agree relative
question agree-np
question elision
question clitic elision idiom possess relative
question possess
question country neg
question neg possess
question adj-order agree-np elision neg past possess
question adj-order agree-np elision
question clitic clitic-order past past-agree
question
question clitic
question agree-np elision
question
question elision
question adj-order agree-np
question agree-np country possess
question elision relative
question contraction sense
question agree-np compare relative
question agree-np
question clitic
question idiom
question imperfect
question
question elision neg past past-agree
question adverb-place clitic
question clitic clitic-order
question elision
question agree-np elision sense
question adj-order agree-np
question past past-agree relative
question agree-np
question adverb-place sense
question elision sense
question elision sense
question elision
question imperfect
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
number age be-have coordination
number adj-order agree-np clitic coordination exchange existential idiom
number adj-order agree-np clitic elision question
number adj-order agree-np country existential
number age be-have
number clitic future neg
number question
number adj-order agree-np existential
number neg
number past
number agree-np coordination exchange existential possess
number adverb-place contraction coordination elision existential past that
number adj-order agree-np existential possess
number age be-have clitic exchange subordinate
number question
number agree-pred coordination country existential imperfect
number be-have existential subordinate
number agree-np existential
number elision past question
number adj-order agree-np
number coordination existential
number question
number adj-order age agree-np be-have elision possess subordinate time
number clitic coordination country elision existential time
number adverb-place future idiom
number adverb-place agree-np elision existential possess subordinate
number agree-np country neg sense
number age be-have
number adj-order agree-np elision modal
number adj-order agree-np clitic contraction coordination existential
number adj-order agree-np be-have
number clitic elision neg subordinate time
number adj-order adverb-place agree-far agree-np sense subordinate
number age agree-far be-have
number age be-have question
number age agree-far be-have relative
number existential
number adverb-place agree-np country existential
number agree-np country imperfect
number modal
number idiom past
number adj-order agree-np existential
number adverb-place coordination neg time
number adj-order agree-far agree-np coordination past possess
number age be-have compare subordinate
number adj-order agree-np agree-pred coordination country existential
number agree-np neg
number adverb-place agree-np subordinate
number agree-np clitic country elision exchange existential subordinate
number question
be-have adj-order age agree-np country existential number subordinate
be-have coordination elision neg possess
be-have age elision number
be-have adverb-place possess
be-have age number
be-have adj-order agree-np contraction coordination existential imperfect
be-have age question
be-have adj-order agree-np clitic coordination elision exchange neg
be-have imperfect past past-agree possess pronoun
be-have adj-order agree-np elision neg number
be-have age number
be-have question
be-have
be-have age elision question
be-have imperfect past past-agree pronoun sense
be-have age possess question
be-have age number
be-have age possess question
be-have imperfect time
be-have adj-order agree-np coordination elision imperfect neg time
be-have adj-order age agree-np possess question
be-have elision
be-have coordination number time
be-have adj-order age agree-np question
be-have elision neg question
be-have adj-order agree-np
be-have age question
be-have adverb-place age country number subordinate
be-have
be-have adj-order agree-np elision imperfect past past-agree possess pronoun
be-have age elision question relative
be-have age possess question
be-have contraction relative
be-have age elision possess question
be-have agree-np imperfect past past-agree pronoun relative sense
be-have age number
be-have elision neg
be-have adverb-place agree-far contraction elision neg
be-have
be-have age agree-np question
be-have adj-order agree-np elision modal neg possess subordinate
be-have possess
be-have adj-order adverb-place agree-np coordination existential idiom imperfect number
be-have adverb-place imperfect number
be-have adj-order agree-np
be-have modal neg subordinate
be-have clitic coordination exchange possess
be-have adj-order age agree-np elision question
be-have adverb-place elision neg
be-have adj-order agree-np agree-pred coordination imperfect
possess clitic modal past pronoun
possess agree-np imperfect past past-agree pronoun relative
possess compare modal neg subordinate
possess adj-order agree-np question
possess agree-far agree-pred pronoun
possess adj-order agree-np existential
possess adj-order agree-np agree-pred imperfect
possess agree-pred imperfect past past-agree pronoun sense
possess clitic past pronoun
possess elision imperative
possess imperative
possess agree-np agree-pred coordination elision imperfect number
possess age be-have number
possess agree-far be-have elision exchange relative subordinate time
possess elision exchange
possess clitic clitic-order modal past pronoun
possess clitic elision past past-agree pronoun
possess adj-order agree-np compare pronoun
possess adj-order adverb-place agree-np coordination exchange future idiom neg
possess be-have elision time
possess clitic coordination future neg
possess clitic clitic-order neg
possess agree-np compare number subordinate
possess agree-far agree-pred coordination imperfect past past-agree relative
possess adj-order agree-np compare existential number subordinate
possess agree-pred pronoun
possess adj-order agree-np compare coordination existential number
possess adj-order agree-np elision exchange subordinate
possess compare contraction elision past past-agree pronoun relative
possess compare pronoun
possess agree-far agree-np agree-pred coordination
possess adj-order agree-np coordination exchange existential
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
possess adj-order agree-np coordination existential neg
possess adj-order agree-np imperative
possess neg
possess modal question sense
possess clitic past pronoun
possess imperative neg
pronoun agree-pred
pronoun past past-agree sense
pronoun agree-np clitic elision past possess
pronoun clitic past possess
pronoun clitic elision past relative sense
pronoun adj-order agree-far agree-np compare past past-agree relative
pronoun clitic past
pronoun agree-pred imperfect past past-agree
pronoun compare
pronoun clitic clitic-order past
pronoun adj-order agree-np elision neg sense
pronoun adj-order agree-np elision neg past past-agree sense
pronoun be-have imperfect past past-agree
pronoun agree-pred contraction past past-agree relative
pronoun agree-pred elision possess
pronoun agree-np agree-pred
pronoun agree-np agree-pred elision possess
pronoun adj-order agree-np contraction past past-agree sense
pronoun agree-pred elision neg past past-agree relative
pronoun past past-agree
pronoun adverb-place clitic clitic-order elision past possess
pronoun country elision past past-agree
pronoun clitic clitic-order past
pronoun adj-order agree-np contraction neg past past-agree relative
pronoun agree-pred
pronoun clitic elision past past-agree sense
pronoun agree-np be-have elision imperfect past past-agree possess
pronoun compare elision possess
pronoun adverb-place clitic past
pronoun past past-agree possess sense
pronoun agree-np clitic past past-agree
pronoun clitic past past-agree
pronoun adj-order agree-np agree-pred
pronoun adverb-place clitic past
pronoun past past-agree relative
pronoun agree-np clitic past possess
pronoun agree-pred
pronoun agree-np elision sense
pronoun clitic past
pronoun adj-order agree-np clitic past past-agree possess sense
pronoun adj-order agree-np past past-agree
pronoun agree-pred
pronoun clitic past
pronoun adj-order agree-np be-have imperfect past past-agree
pronoun adverb-place clitic past
pronoun contraction elision neg past past-agree sense
pronoun elision neg past past-agree
pronoun agree-pred elision neg
pronoun contraction elision neg past past-agree relative
pronoun adj-order agree-far agree-np country elision relative
relative agree-far agree-pred elision neg pronoun
relative agree-far country elision neg
relative agree-np compare possess pronoun
relative question
relative imperative
relative adj-order agree-np country elision future question
relative adj-order agree-np elision modal question
relative adj-order adverb-place agree-far agree-np idiom imperfect modal
relative elision question
relative past past-agree possess pronoun
relative adj-order agree-np clitic elision neg past possess pronoun
relative agree-np clitic elision past pronoun
relative age agree-np be-have question
relative adj-order agree-np compare country elision past past-agree pronoun
relative adj-order agree-np clitic elision past pronoun
relative question sense
relative adj-order agree-np clitic past pronoun
relative adj-order adverb-place agree-np clitic elision past possess question that
relative adj-order adverb-place agree-np be-have contraction elision imperfect sense
relative adj-order adverb-place agree-np elision
relative agree-pred clitic past pronoun sense
relative adj-order agree-np compare elision question
relative agree-far agree-np agree-pred clitic imperfect modal
relative adj-order agree-np contraction imperative modal
relative agree-pred imperfect modal neg past past-agree pronoun sense
relative adj-order agree-far agree-np agree-pred elision pronoun
relative agree-pred clitic elision neg past pronoun
relative adj-order agree-np agree-pred imperative
relative adj-order age agree-np be-have question sense
relative agree-far agree-np agree-pred coordination elision neg past past-agree possess
relative contraction modal question sense
relative contraction question
relative adverb-place agree-np contraction elision number
relative adj-order agree-np agree-pred compare imperfect pronoun
relative agree-far possess
relative adj-order agree-far agree-np elision exchange neg subordinate
relative agree-far agree-pred elision possess subordinate time
relative adverb-place agree-far agree-pred
relative adverb-place agree-far agree-pred subordinate time
relative clitic past pronoun
relative agree-far clitic elision neg past time
relative adj-order agree-np modal past question
relative adj-order age agree-np be-have question
relative adj-order adverb-place agree-np coordination past sense
relative agree-np clitic coordination elision exchange imperfect time
relative adj-order agree-np elision possess question
relative adj-order agree-np agree-pred imperfect past past-agree pronoun
relative clitic country elision neg past past-agree pronoun
relative question
relative agree-far elision
compare agree-far contraction elision possess pronoun
compare
compare adj-order agree-np
compare adj-order adverb-place agree-np possess subordinate
compare adj-order agree-np agree-pred coordination elision imperfect number
compare adj-order agree-np elision past past-agree relative
compare adj-order agree-far agree-np elision past past-agree pronoun relative sense
compare agree-pred pronoun relative
compare possess question
compare clitic coordination exchange possess
compare agree-pred coordination elision imperfect possess
compare adverb-place possess
compare adj-order agree-np coordination elision past past-agree
compare clitic elision neg subordinate
compare adj-order agree-np agree-pred coordination elision
compare adj-order agree-np pronoun
compare elision possess pronoun
compare
compare clitic coordination modal possess
compare adj-order agree-np elision pronoun
compare agree-far agree-np agree-pred elision relative subordinate
compare adj-order agree-np possess
compare adj-order agree-np pronoun
compare adj-order agree-np elision possess pronoun
compare possess
compare possess pronoun
compare clitic coordination elision exchange
compare be-have coordination elision imperfect time
compare agree-np possess
compare agree-np pronoun relative
compare elision pronoun
compare possess
compare agree-far agree-np elision pronoun relative
compare adj-order agree-np idiom possess pronoun relative
compare elision
compare elision possess pronoun
compare adj-order agree-np elision
compare coordination elision idiom modal possess sense
compare adj-order agree-np pronoun
compare agree-np contraction possess pronoun
compare adj-order agree-np possess pronoun
compare agree-far agree-np elision pronoun relative
compare adverb-place
compare agree-np
compare agree-np
compare contraction possess
compare agree-np elision past past-agree question relative
compare adj-order agree-np elision question
compare agree-np coordination possess
compare adj-order agree-np possess pronoun
country coordination imperfect
country elision past past-agree relative
country adverb-place be-have existential number subordinate
country adj-order agree-np coordination past
country adverb-place neg past past-agree
country adverb-place agree-far future idiom neg past past-agree relative
country adj-order agree-np existential number
country adverb-place existential
country agree-np agree-pred coordination existential number
country question
country existential
country modal
country past past-agree time
country possess question
country modal question
country agree-np contraction subordinate
country adj-order agree-np elision question
country adverb-place modal neg subordinate
country adj-order agree-far agree-np elision past past-agree relative
country adj-order agree-np coordination past
country elision question
country question
country agree-np coordination existential modal number
country agree-pred coordination past past-agree possess time
country modal time
country adj-order agree-np possess question
country adverb-place possess
country adverb-place existential number subordinate
country adj-order adverb-place agree-np subordinate time
country adj-order agree-np clitic coordination exchange existential number
country clitic coordination existential
country adj-order agree-np agree-pred elision existential number subordinate
country adverb-place existential
country clitic coordination exchange existential number
country imperfect question
country agree-pred neg subordinate
country past past-agree pronoun
country adverb-place coordination existential future idiom number
country coordination existential number possess
country adj-order adverb-place agree-np contraction sense subordinate
country agree-pred elision idiom neg subordinate
country agree-np coordination past
country adverb-place coordination modal
country adj-order agree-np past past-agree pronoun sense
country adj-order agree-np coordination elision exchange existential number possess
country question
country future number
country question
country adverb-place agree-far be-have coordination elision number past past-agree relative time
country adj-order agree-np coordination elision idiom neg past past-agree
exchange clitic coordination future neg
exchange clitic elision neg subordinate
exchange be-have contraction coordination elision neg possess
exchange contraction elision modal possess sense subordinate
exchange agree-np coordination elision neg number past sense that
exchange contraction coordination country existential
exchange adverb-place
exchange adj-order agree-np possess
exchange clitic compare subordinate
exchange adj-order agree-np country existential possess subordinate
exchange clitic coordination elision
exchange agree-far elision neg past past-agree relative subordinate
exchange adj-order agree-np clitic coordination elision neg number
exchange adj-order agree-np contraction modal neg sense subordinate
exchange contraction possess
exchange agree-pred clitic coordination possess
exchange adj-order agree-np clitic contraction modal neg subordinate
exchange agree-np possess subordinate
exchange clitic idiom subordinate
exchange agree-pred clitic subordinate
exchange adj-order agree-np clitic elision neg number sense subordinate
exchange contraction coordination possess
exchange possess
exchange agree-pred clitic coordination
exchange adj-order agree-np contraction possess
exchange adj-order agree-np clitic neg possess subordinate
exchange possess
exchange agree-np clitic compare possess subordinate
exchange adverb-place clitic possess subordinate time
exchange agree-np clitic elision subordinate
exchange age agree-np be-have clitic number subordinate
exchange adj-order agree-np clitic neg subordinate
exchange agree-pred coordination elision imperfect possess
exchange agree-np compare contraction coordination elision possess
exchange adverb-place elision
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
exchange agree-np elision possess
exchange adj-order agree-np clitic compare subordinate
exchange agree-np contraction modal possess subordinate
exchange adj-order agree-np agree-pred clitic subordinate
sense agree-pred elision question that
sense adj-order agree-np neg subordinate that
sense contraction question
sense agree-pred elision imperfect that
sense adverb-place contraction modal
sense contraction neg question
sense adj-order agree-np clitic past pronoun
sense contraction elision modal neg
sense adj-order agree-np agree-pred contraction coordination modal
sense adj-order agree-np agree-pred coordination imperfect number possess
sense agree-np coordination neg past possess
sense clitic
sense clitic elision past pronoun
sense contraction
sense adj-order adverb-place agree-np coordination number possess
sense pronoun
sense imperfect question
sense contraction elision neg past past-agree pronoun
sense adj-order agree-np contraction neg
sense elision question
sense age agree-far agree-np be-have contraction modal number relative
sense adverb-place agree-np agree-pred contraction coordination future idiom
sense adverb-place contraction elision past
sense clitic coordination modal possess
sense adj-order adverb-place agree-np clitic exchange subordinate
sense agree-np compare contraction coordination elision possess time
sense adverb-place neg number subordinate
sense question
sense adj-order agree-np contraction elision neg subordinate
sense adj-order agree-np modal question
sense adj-order agree-np clitic elision past past-agree that
sense agree-np be-have contraction country modal possess subordinate
sense agree-far agree-np elision idiom pronoun relative
sense agree-np contraction neg possess subordinate time
sense adj-order adverb-place agree-np coordination existential idiom
sense adj-order agree-np elision question
sense adj-order agree-np elision existential number subordinate time
sense clitic contraction coordination exchange future time
sense agree-np contraction elision neg past past-agree pronoun
sense coordination modal
sense adj-order agree-np elision pronoun
sense adj-order agree-np past past-agree pronoun relative
sense agree-pred subordinate time
sense adj-order agree-np agree-pred coordination neg
sense contraction elision neg past
sense coordination elision neg number past
sense clitic past pronoun
sense agree-np contraction coordination number
sense agree-np elision pronoun
sense contraction elision neg past past-agree pronoun
adverb-place question
adverb-place adj-order agree-np clitic elision past pronoun
adverb-place adj-order agree-np contraction coordination sense
adverb-place adj-order agree-np clitic past possess pronoun
adverb-place agree-pred clitic past pronoun relative
adverb-place clitic past possess pronoun
adverb-place adj-order agree-np number that
adverb-place agree-np contraction elision existential sense subordinate time
adverb-place agree-np be-have coordination past past-agree relative time
adverb-place country elision
adverb-place clitic elision past pronoun
adverb-place adj-order agree-np clitic past pronoun relative sense
adverb-place clitic coordination future possess
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
adverb-place contraction exchange number sense subordinate time
adverb-place clitic past pronoun
adverb-place agree-pred elision subordinate
adverb-place time
adverb-place clitic clitic-order past pronoun
adverb-place clitic elision past pronoun
adverb-place clitic past pronoun
adverb-place adj-order agree-np clitic past pronoun
adverb-place agree-np clitic clitic-order elision past possess pronoun
adverb-place agree-np clitic elision past pronoun
adverb-place clitic clitic-order past possess pronoun
adverb-place be-have contraction subordinate time
