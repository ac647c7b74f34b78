adj-order agree-np clitic elision exchange subordinate
adj-order adverb-place agree-np coordination neg
contraction elision existential idiom neg relative subordinate
adj-order agree-np be-have contraction country past possess relative subordinate
adj-order age agree-np be-have elision neg number possess subordinate time
adj-order agree-np compare coordination elision existential sense-that that
agree-np agree-pred contraction possess subordinate time
adj-order adverb-place agree-far agree-np elision possess relative subordinate
adj-order agree-np clitic modal neg number past pronoun relative
adj-order agree-np agree-pred contraction elision imperfect neg past past-agree pronoun relative
adverb-place agree-far agree-np coordination country number past past-agree relative time
adj-order agree-np be-have coordination elision existential sense-that that time
adj-order agree-np contraction coordination past time
adj-order adverb-place agree-np contraction coordination elision neg past past-agree relative sense time
adj-order agree-far agree-np agree-pred coordination country elision imperfect time
adj-order agree-far agree-np clitic coordination elision past possess relative time
adj-order agree-np be-have contraction existential relative subordinate
adj-order agree-far agree-np be-have modal neg past past-agree relative sense subordinate
adj-order adverb-place agree-far agree-np contraction coordination elision time
adj-order agree-np coordination country elision neg past possess relative sense
adj-order agree-np coordination elision exchange existential number sense sense-that that
agree-np clitic coordination elision idiom imperfect neg past possess relative
adj-order adverb-place agree-np elision subordinate time
adj-order adverb-place agree-far agree-np contraction past relative
adj-order adverb-place agree-np coordination elision neg number past past-agree relative
adj-order agree-far agree-np coordination elision exchange future idiom neg possess relative
adverb-place coordination elision neg possess time
adj-order agree-np contraction country elision existential relative subordinate time
adj-order agree-np coordination elision existential time
adj-order agree-np contraction coordination exchange
adj-order agree-far agree-np elision relative subordinate
adj-order agree-far agree-np coordination existential past past-agree relative time
adj-order agree-np be-have elision modal possess relative subordinate
adj-order adverb-place age agree-np be-have contraction coordination elision existential number relative sense sense-that that
agree-np clitic coordination modal number past past-agree relative time
agree-far agree-np elision neg sense subordinate time
adj-order adverb-place agree-np coordination modal neg possess sense
adj-order adverb-place agree-np contraction elision future past past-agree relative
adj-order agree-np clitic coordination exchange possess time
adj-order agree-np compare coordination elision existential relative
adj-order agree-np contraction coordination elision past time
adj-order adverb-place agree-far agree-np be-have coordination elision neg past relative
be-have contraction coordination exchange possess time
adj-order agree-np coordination elision imperfect neg number past time
agree-far agree-np agree-pred compare coordination elision neg possess relative
adverb-place agree-far agree-np be-have clitic contraction exchange relative subordinate
adj-order adverb-place agree-far agree-np clitic country elision existential number subordinate time
adj-order agree-np country existential idiom neg possess subordinate
adverb-place agree-far be-have elision idiom neg number past relative subordinate time
adj-order agree-far agree-np elision idiom modal past past-agree relative subordinate
adj-order agree-np contraction past past-agree pronoun
adj-order adverb-place agree-np coordination elision neg past relative time
adj-order adverb-place agree-np clitic idiom neg subordinate time
adj-order adverb-place agree-far agree-np compare coordination elision past possess relative
adverb-place agree-np coordination existential neg number possess
adj-order agree-far agree-np coordination elision existential idiom neg number past past-agree relative
adverb-place agree-far agree-np agree-pred elision neg past past-agree relative subordinate
adj-order adverb-place agree-far agree-np contraction coordination elision neg possess relative sense
adverb-place agree-np country elision subordinate time
adj-order agree-far agree-np clitic coordination elision neg past past-agree possess relative
adj-order agree-far agree-np elision modal relative sense subordinate time
adj-order agree-far agree-np compare contraction coordination elision sense time
adj-order agree-far agree-np clitic country elision exchange relative subordinate time
adj-order agree-far agree-np clitic contraction country neg possess relative subordinate
agree-pred contraction elision modal neg possess relative subordinate
adj-order adverb-place agree-np clitic coordination elision modal possess time
adj-order agree-far agree-np agree-pred coordination elision neg past relative
adj-order agree-np agree-pred contraction subordinate time
adj-order agree-np be-have country elision neg number subordinate time
adverb-place agree-far agree-np coordination neg relative sense time
adj-order adverb-place agree-far agree-np be-have coordination elision existential imperfect
adverb-place agree-far agree-np clitic contraction modal relative subordinate
adverb-place agree-np neg possess subordinate time
agree-far be-have coordination elision neg past relative sense time
adj-order adverb-place agree-far agree-np modal relative subordinate
adj-order agree-np compare elision relative subordinate
adj-order agree-np be-have contraction coordination modal possess
adj-order agree-np country idiom neg past past-agree relative subordinate time
adj-order adverb-place agree-far agree-np clitic existential relative subordinate
adj-order adverb-place agree-np be-have contraction elision possess relative subordinate
adj-order agree-np be-have coordination elision existential number
adj-order adverb-place agree-far agree-np agree-pred coordination elision neg possess relative
agree-far agree-np agree-pred exchange possess relative sense-that subordinate that
adj-order agree-far agree-np coordination elision past past-agree possess relative time
adj-order agree-np coordination elision modal neg possess
adj-order agree-far agree-np coordination country elision neg past past-agree time
adj-order adverb-place agree-np compare coordination possess
adj-order adverb-place agree-np coordination elision modal possess time
adj-order agree-np country modal neg sense subordinate time
adj-order agree-np contraction coordination modal past past-agree relative time
agree-far contraction coordination elision exchange modal possess relative
adj-order agree-far agree-np contraction elision existential past past-agree relative subordinate time
adj-order agree-np elision existential past past-agree relative subordinate time
adverb-place agree-far agree-pred contraction coordination elision modal neg relative sense
adj-order agree-np elision subordinate time
adj-order agree-far agree-np clitic coordination existential neg past possess relative
adj-order agree-np contraction country neg relative sense subordinate
agree-np elision number subordinate time
adj-order adverb-place agree-np coordination existential modal
adj-order adverb-place agree-np be-have clitic elision possess subordinate time
adj-order adverb-place agree-far agree-np coordination elision imperfect past past-agree possess relative
adj-order agree-far agree-np be-have clitic contraction elision modal number past past-agree relative subordinate
adj-order agree-np elision existential neg subordinate
adj-order agree-np contraction coordination idiom modal possess time
adj-order agree-np contraction existential number past past-agree relative subordinate
adj-order adverb-place agree-far agree-np contraction coordination elision neg past past-agree relative sense
adj-order agree-far agree-np coordination existential number possess
adj-order agree-np coordination elision modal possess sense sense-that that time
adj-order agree-far agree-np compare contraction elision idiom possess pronoun
adverb-place agree-far contraction coordination elision idiom number past relative time
adverb-place agree-np clitic coordination elision future time
adverb-place clitic coordination elision modal neg possess
adj-order agree-far agree-np contraction neg relative sense subordinate time
adj-order agree-far agree-np contraction coordination elision past past-agree relative time
adj-order adverb-place agree-np coordination elision existential neg number
adj-order adverb-place agree-far agree-np clitic country modal subordinate
adj-order agree-far agree-np agree-pred clitic coordination neg relative time
adj-order agree-far agree-np coordination country elision future neg past past-agree relative
adj-order agree-np clitic elision past possess pronoun
adj-order adverb-place agree-far agree-np clitic compare idiom past relative subordinate
adj-order adverb-place agree-far agree-np clitic coordination future possess relative sense-that that
adj-order agree-far agree-np agree-pred coordination elision neg number possess relative sense sense-that that
clitic coordination elision imperfect possess relative
adj-order agree-np contraction coordination elision existential modal number relative time
adverb-place clitic coordination modal neg past past-agree possess time
adj-order adverb-place agree-np agree-pred compare elision relative subordinate
adj-order agree-np contraction coordination country existential future neg number
adj-order adverb-place agree-far agree-np compare modal neg possess relative subordinate
agree-np coordination future neg time
adj-order adverb-place agree-far agree-np agree-pred compare coordination elision idiom imperfect relative
adj-order adverb-place agree-np clitic coordination neg time
adj-order agree-np elision modal relative subordinate
agree-far clitic contraction coordination neg past possess relative sense time
agree-far clitic contraction coordination elision future neg relative time
adj-order agree-np elision existential subordinate time
adj-order agree-far agree-np agree-pred coordination elision neg relative time
adj-order agree-np existential possess subordinate time
adj-order agree-np contraction coordination modal sense time
agree-np compare coordination elision number past
adj-order adverb-place agree-far agree-np contraction future past past-agree relative
adj-order agree-np be-have coordination elision existential
adj-order adverb-place agree-np contraction coordination elision future past relative time
adj-order agree-np be-have compare contraction coordination possess relative time
adj-order adverb-place agree-far agree-np be-have coordination future idiom possess relative time
adj-order agree-far agree-np agree-pred be-have compare elision neg possess relative subordinate time
adj-order adverb-place agree-far agree-np coordination elision future past past-agree possess relative
agree-far agree-np contraction elision existential neg number past relative sense subordinate
agree-far agree-np agree-pred compare coordination elision imperfect past past-agree possess relative
adj-order adverb-place agree-np coordination elision neg past
adj-order adverb-place agree-np agree-pred possess relative subordinate time
adj-order agree-np be-have contraction elision exchange possess subordinate
agree-far agree-np be-have coordination elision past past-agree possess relative time
adj-order adverb-place agree-np clitic compare past pronoun relative
adj-order adverb-place agree-far agree-np clitic exchange past past-agree relative subordinate
adverb-place agree-far agree-np clitic elision neg past past-agree relative subordinate
agree-far contraction coordination future modal past past-agree relative sense
adj-order agree-np existential number sense subordinate
adj-order adverb-place agree-np be-have compare coordination elision neg possess relative sense sense-that that
adj-order agree-far agree-np be-have clitic country neg past past-agree relative subordinate
adj-order adverb-place agree-np contraction coordination elision neg number past possess relative sense-that that time
adj-order agree-np contraction country modal subordinate time
adverb-place agree-far agree-np elision past past-agree possess relative subordinate
adj-order agree-np compare elision existential relative sense subordinate
adj-order adverb-place agree-far agree-np contraction coordination elision past past-agree relative
agree-np contraction past past-agree pronoun relative
adj-order adverb-place agree-np idiom modal neg subordinate
adj-order adverb-place agree-np be-have contraction coordination past relative
agree-far agree-np be-have compare contraction coordination elision
adj-order adverb-place agree-np coordination country future possess time
adj-order agree-np be-have contraction elision existential relative subordinate
agree-np compare contraction elision past past-agree pronoun relative
adj-order adverb-place agree-np coordination elision past relative time
adj-order agree-np compare possess pronoun
adj-order age agree-far agree-np be-have compare coordination number past past-agree possess relative
adj-order agree-far agree-np coordination country elision existential neg past past-agree possess
adj-order agree-far agree-np coordination elision neg past relative time
agree-np country elision existential possess subordinate time
adj-order agree-far agree-np compare contraction coordination elision modal possess
adj-order agree-np clitic contraction coordination elision modal neg past relative
adj-order agree-far agree-np clitic exchange modal subordinate time
adj-order agree-far agree-np compare possess relative subordinate
adj-order agree-far agree-np agree-pred country elision modal neg relative subordinate time
country idiom neg relative subordinate time
adj-order agree-far agree-np contraction coordination modal neg past past-agree relative
adj-order agree-np clitic coordination elision neg number past past-agree time
adj-order agree-far agree-np agree-pred coordination elision modal neg relative
adj-order adverb-place agree-np coordination existential idiom number past past-agree relative
adj-order agree-np agree-pred clitic contraction coordination future relative
adj-order agree-far agree-np agree-pred compare coordination imperfect past past-agree relative
adj-order agree-np coordination country elision modal time
agree-np compare coordination elision number possess relative
adj-order agree-np compare contraction elision existential number possess subordinate
adj-order agree-np elision past past-agree pronoun relative sense
adverb-place agree-far country modal neg possess relative subordinate
adj-order agree-np compare elision exchange neg past possess relative subordinate
adj-order agree-np be-have contraction coordination elision possess
adj-order adverb-place agree-far agree-np compare coordination elision
adj-order agree-far agree-np compare exchange neg possess relative sense subordinate time
adj-order adverb-place agree-np coordination past sense
adj-order agree-far agree-np compare existential number past past-agree possess relative subordinate
agree-np contraction coordination existential number past possess
adj-order agree-far agree-np contraction country neg number sense subordinate
adj-order agree-far agree-np agree-pred coordination idiom imperfect neg number
adj-order adverb-place agree-far agree-np coordination elision exchange idiom neg past past-agree possess relative
adj-order adverb-place agree-far agree-np clitic elision relative sense subordinate
adj-order agree-far agree-np coordination elision neg past past-agree possess relative
adj-order agree-far agree-np compare coordination existential relative
adj-order agree-far agree-np coordination elision neg past past-agree possess relative time
adj-order agree-np clitic coordination neg past
agree-far agree-np contraction coordination elision existential past possess relative
adverb-place agree-far be-have coordination elision future idiom imperfect neg relative
adj-order agree-far agree-np compare elision neg relative subordinate time
adj-order agree-far agree-np be-have elision neg past relative subordinate
agree-far agree-np contraction coordination elision imperfect past relative sense time
agree-np compare coordination elision neg possess time
adj-order agree-np clitic contraction elision neg subordinate time
adj-order adverb-place agree-far agree-np country neg relative subordinate time
adj-order adverb-place agree-far agree-np agree-pred contraction coordination possess
adj-order adverb-place agree-far agree-np elision existential number possess subordinate
adj-order agree-far agree-np contraction elision exchange past past-agree possess relative sense subordinate
adj-order agree-np clitic contraction exchange past past-agree relative subordinate
adj-order adverb-place agree-np contraction neg possess subordinate
adj-order adverb-place agree-np coordination elision existential possess sense
adj-order adverb-place agree-far agree-np coordination country elision neg past past-agree time
agree-np coordination elision future past
adj-order agree-far agree-np clitic coordination country elision possess relative sense time
adverb-place agree-far clitic coordination possess
adj-order agree-far agree-np agree-pred elision neg relative subordinate
agree-far agree-pred coordination future past past-agree possess relative
adj-order agree-np compare elision subordinate
adverb-place agree-far elision modal relative sense sense-that subordinate that
adj-order agree-far agree-np agree-pred compare coordination elision neg relative
adverb-place coordination time
adj-order agree-far agree-np agree-pred contraction elision neg possess subordinate
coordination elision existential number sense-that that
adj-order agree-np compare coordination elision existential possess
adj-order adverb-place agree-far agree-np coordination elision future idiom past past-agree relative
agree-np agree-pred contraction coordination elision neg past possess relative
agree-np clitic contraction coordination neg time
adj-order agree-far agree-np coordination future neg possess time
adj-order agree-np coordination elision modal neg past time
adj-order adverb-place agree-far agree-np agree-pred elision subordinate time
adj-order agree-far agree-np agree-pred compare coordination possess
adj-order adverb-place agree-far agree-np clitic coordination elision modal number possess relative
adverb-place agree-far agree-np elision number past past-agree relative subordinate time
adj-order agree-np coordination elision future idiom neg number time
adverb-place elision existential relative subordinate
be-have coordination elision imperfect modal possess relative time
adj-order adverb-place agree-np clitic elision existential subordinate
agree-far contraction coordination elision future modal neg past past-agree relative sense time
adj-order agree-far agree-np coordination past relative
adj-order agree-far agree-np agree-pred coordination imperfect number past relative
adverb-place country elision sense-that subordinate that
adj-order adverb-place agree-np coordination elision future past relative sense
country elision modal possess subordinate time
adj-order agree-far agree-np be-have contraction coordination elision imperfect past past-agree possess relative time
adj-order agree-np clitic clitic-order past pronoun
adj-order adverb-place agree-np contraction coordination elision neg past past-agree relative
compare contraction modal neg possess subordinate
adj-order agree-np coordination future neg sense time
agree-np country elision existential number sense-that subordinate that time
agree-np compare contraction elision existential number possess subordinate
agree-np compare coordination future possess time
adverb-place agree-np clitic coordination elision idiom past past-agree relative
adj-order agree-far agree-np clitic coordination elision modal past past-agree
adj-order adverb-place agree-far agree-np contraction elision existential idiom possess relative subordinate
agree-np compare possess pronoun relative
adj-order agree-np clitic contraction elision past past-agree pronoun relative
adj-order agree-far agree-np agree-pred elision existential subordinate
adj-order adverb-place agree-np coordination modal possess relative
adj-order agree-far agree-np compare coordination elision neg relative
adj-order agree-far agree-np be-have compare coordination elision past past-agree relative
adj-order agree-np coordination number past time
contraction coordination country existential future neg relative sense
adj-order age agree-far agree-np be-have existential idiom neg number relative subordinate
agree-far agree-np be-have contraction elision neg possess subordinate time
adj-order adverb-place agree-np neg sense subordinate time
adj-order adverb-place agree-np elision modal neg sense sense-that subordinate that
agree-np be-have contraction neg past past-agree relative subordinate
adj-order agree-np elision existential neg number possess sense-that subordinate that
adj-order agree-far agree-np agree-pred clitic compare coordination elision neg possess relative
adj-order adverb-place agree-far agree-np clitic coordination existential future number
adverb-place agree-far agree-np agree-pred compare contraction number possess relative subordinate
adj-order agree-np clitic compare coordination future possess relative
adj-order adverb-place agree-np country idiom neg subordinate
adj-order adverb-place agree-np contraction possess subordinate time
adj-order agree-far agree-np agree-pred existential number relative subordinate
adj-order agree-far agree-np compare contraction coordination elision future neg past past-agree possess relative sense
adj-order adverb-place agree-np coordination country elision existential future number
adj-order adverb-place agree-far agree-np coordination elision neg relative sense
adj-order adverb-place agree-np clitic elision relative subordinate time
adverb-place agree-np coordination elision idiom neg number past relative
adj-order agree-far agree-np be-have elision existential idiom neg number relative subordinate
adj-order adverb-place agree-far agree-np contraction coordination elision modal past past-agree relative sense
adverb-place agree-np coordination imperfect neg
adj-order adverb-place agree-far agree-np compare coordination possess
adj-order agree-np contraction coordination modal time
adj-order agree-np elision neg past past-agree possess pronoun relative sense
adj-order agree-far agree-np clitic country existential modal past past-agree relative subordinate
adj-order agree-far agree-np compare elision subordinate time
clitic coordination elision neg past past-agree possess time
adverb-place agree-far agree-np be-have contraction country elision modal past past-agree relative sense subordinate
adj-order agree-np contraction coordination country elision modal neg possess sense
adj-order agree-far agree-np compare contraction elision past past-agree pronoun relative sense
adj-order agree-np clitic coordination future imperfect neg number time
adj-order agree-np coordination elision future idiom neg past
adj-order agree-far agree-np coordination neg past relative sense time
adj-order adverb-place agree-far agree-np clitic compare coordination possess relative
agree-np elision neg subordinate time
adj-order agree-np compare country existential number relative subordinate
agree-far agree-np contraction coordination elision neg past relative sense time
adj-order agree-far agree-np be-have contraction past past-agree relative subordinate
adj-order agree-np clitic clitic-order contraction past possess pronoun
adj-order agree-far agree-np contraction coordination elision modal neg past past-agree relative time
adverb-place agree-far clitic neg past past-agree relative sense subordinate time
adj-order agree-np agree-pred clitic coordination future possess
agree-far agree-np coordination elision neg past past-agree relative time
adj-order age agree-np be-have coordination number possess sense-that that
adj-order agree-far agree-np compare elision past past-agree pronoun relative sense
adj-order agree-np elision neg possess question relative
adj-order adverb-place agree-np be-have coordination elision modal past past-agree possess relative
adj-order adverb-place agree-np coordination elision future possess relative sense
agree-np clitic compare elision modal past pronoun relative
adj-order agree-np clitic coordination elision future idiom possess
adverb-place agree-far agree-np agree-pred coordination neg relative sense
adj-order adverb-place agree-np elision idiom modal neg possess sense subordinate time
adj-order agree-np contraction past past-agree pronoun
adj-order agree-np contraction elision future past past-agree possess relative
adj-order agree-far agree-np compare elision possess subordinate
adverb-place agree-far agree-np elision neg relative subordinate
clitic contraction modal possess relative subordinate time
adj-order agree-far agree-np coordination elision neg past past-agree possess relative time
agree-np be-have contraction coordination elision past past-agree relative
adverb-place agree-far agree-np clitic contraction neg relative sense subordinate
coordination elision existential neg number possess time
adj-order agree-np compare coordination neg possess time
adj-order adverb-place agree-far agree-np agree-pred coordination country elision idiom past past-agree relative
adj-order agree-np be-have contraction existential number possess subordinate time
agree-np elision neg sense subordinate
adj-order adverb-place agree-far agree-np be-have contraction coordination past past-agree relative time
adj-order agree-np be-have contraction exchange number possess subordinate time
adj-order agree-np contraction exchange neg number possess subordinate
agree-far agree-np agree-pred possess subordinate
adverb-place agree-far agree-pred coordination elision imperfect modal past past-agree relative time
adj-order adverb-place agree-np coordination elision future number possess relative sense
adj-order agree-np contraction coordination relative time
adj-order adverb-place agree-np neg number past past-agree relative subordinate
adj-order agree-far agree-np clitic compare coordination elision past past-agree relative
adj-order agree-far agree-np contraction number relative sense subordinate
adj-order agree-far agree-np elision modal neg number relative sense subordinate time
adj-order adverb-place agree-np contraction country neg subordinate
adj-order adverb-place agree-far agree-np be-have elision modal neg past past-agree relative subordinate time
adverb-place agree-far agree-np clitic contraction exchange neg past relative subordinate
adj-order agree-np coordination elision future time
adj-order adverb-place agree-np be-have contraction coordination elision
adj-order agree-far agree-np be-have contraction existential future relative subordinate
adj-order agree-np clitic clitic-order past possess pronoun relative
adj-order agree-far agree-np coordination elision neg past past-agree possess relative
agree-far agree-np be-have coordination modal past past-agree relative time
adj-order adverb-place agree-np contraction neg subordinate
adj-order agree-far agree-np existential past past-agree relative subordinate
adj-order adverb-place agree-np country neg possess relative sense subordinate time
adverb-place coordination modal possess relative
adj-order adverb-place agree-np clitic coordination elision neg past relative
adj-order agree-np coordination modal neg possess time
adj-order agree-far agree-np coordination country elision existential neg past past-agree possess relative
adj-order agree-np coordination modal sense time
agree-far agree-np contraction coordination country elision modal neg past past-agree possess relative sense time
be-have contraction coordination elision modal neg time
adj-order adverb-place agree-far agree-np neg possess subordinate
adj-order adverb-place agree-far agree-np clitic coordination elision past past-agree relative sense time
adj-order agree-far agree-np coordination possess relative time
adj-order agree-np compare elision past past-agree question relative
adverb-place agree-far agree-np contraction elision future neg possess relative
adj-order adverb-place agree-np be-have coordination elision past time
adj-order agree-far agree-np clitic compare coordination elision past past-agree relative time
agree-far agree-np compare coordination exchange possess
agree-np clitic contraction coordination modal number past possess time
adj-order agree-np agree-pred coordination elision neg past time
adj-order agree-np contraction elision past past-agree pronoun relative
adverb-place compare coordination modal past past-agree relative
adj-order agree-far agree-np contraction elision neg past past-agree relative sense subordinate
adj-order adverb-place agree-np coordination existential number possess
adj-order adverb-place agree-far agree-np country elision existential modal neg number past past-agree relative subordinate
adj-order adverb-place agree-far agree-np elision neg past past-agree relative subordinate time
adj-order adverb-place agree-far agree-np clitic coordination elision relative sense time
agree-far agree-np clitic coordination country elision neg past possess relative
adj-order agree-far agree-np contraction coordination existential sense time
adj-order agree-np compare elision existential subordinate
adj-order agree-np compare coordination country existential relative
agree-far clitic coordination elision modal past past-agree relative time
adj-order agree-far agree-np coordination elision existential neg past past-agree relative time
adj-order adverb-place agree-np modal subordinate time
adj-order agree-np compare coordination time
adj-order agree-np contraction modal subordinate
agree-far agree-pred coordination elision neg past past-agree relative time
coordination elision existential number relative
adj-order adverb-place agree-far agree-np clitic coordination future neg past past-agree relative sense sense-that that
adj-order adverb-place agree-np clitic compare coordination exchange modal number possess relative
adj-order agree-far agree-np compare past past-agree relative sense subordinate time
