adj-order agree-np clitic elision exchange subordinate
adj-order adverb-place agree-np coordination neg
contraction elision existential idiom neg relative subordinate
adj-order agree-np be-have contraction country past possess relative subordinate
adj-order age agree-np be-have elision neg number possess subordinate time
adj-order agree-np compare coordination elision existential sense-that that
agree-np agree-pred contraction possess subordinate time
adj-order adverb-place agree-far agree-np elision possess relative subordinate
adverb-place agree-far agree-np coordination elision past past-agree relative
agree-far agree-np compare coordination elision number past past-agree relative time
adverb-place agree-far agree-np coordination country number past past-agree relative time
adj-order agree-np be-have coordination elision existential sense-that that time
adj-order agree-np contraction coordination past time
adj-order adverb-place agree-np contraction coordination elision neg past past-agree relative sense time
adj-order agree-far agree-np agree-pred coordination country elision imperfect time
adj-order agree-far agree-np clitic coordination elision past possess relative time
adj-order adverb-place agree-np coordination country elision imperfect relative
adj-order agree-np contraction coordination future past past-agree possess relative time
adverb-place agree-far agree-np contraction coordination country future neg possess relative sense
coordination country future modal past past-agree possess relative time
adj-order agree-np coordination elision exchange existential number sense sense-that that
agree-np clitic coordination elision idiom imperfect neg past possess relative
adj-order adverb-place agree-np elision subordinate time
adj-order adverb-place agree-far agree-np contraction past relative
adj-order adverb-place agree-np coordination elision neg number past past-agree relative
adj-order adverb-place agree-far agree-np be-have coordination elision modal possess relative
agree-far agree-np idiom modal possess relative subordinate
adj-order adverb-place agree-np clitic contraction coordination elision future neg past relative
adj-order adverb-place agree-np compare possess subordinate
adj-order agree-np country elision existential idiom imperfect relative sense sense-that subordinate that
adj-order agree-np coordination elision existential time
adj-order agree-far agree-np compare contraction pronoun relative
adj-order agree-far agree-np elision relative subordinate
adj-order agree-far agree-np coordination existential past past-agree relative time
adj-order agree-np be-have elision modal possess relative subordinate
adj-order adverb-place age agree-np be-have contraction coordination elision existential number relative sense sense-that that
adj-order adverb-place agree-np coordination modal neg possess sense
adj-order adverb-place agree-np contraction elision future past past-agree relative
adj-order agree-np clitic coordination exchange possess time
adj-order agree-np compare coordination elision existential relative
adj-order agree-np contraction coordination elision past time
adj-order agree-np compare contraction elision possess subordinate time
be-have contraction coordination exchange possess time
adverb-place agree-far agree-np be-have clitic contraction exchange relative subordinate
adj-order adverb-place agree-far agree-np clitic country elision existential number subordinate time
adj-order agree-np country existential idiom neg possess subordinate
adj-order agree-np coordination neg number past
adj-order agree-far agree-np elision idiom modal past past-agree relative subordinate
adj-order agree-np contraction past past-agree pronoun
adj-order adverb-place agree-np coordination elision neg past relative time
adverb-place agree-np coordination existential neg number possess
adj-order agree-far agree-np coordination elision existential idiom neg number past past-agree relative
adverb-place agree-far agree-np agree-pred elision neg past past-agree relative subordinate
adj-order adverb-place agree-far agree-np contraction coordination elision neg possess relative sense
adj-order agree-far agree-np agree-pred compare coordination elision neg possess
agree-far agree-np clitic coordination relative sense time
adj-order agree-far agree-np agree-pred coordination neg possess sense time
adj-order agree-np contraction elision neg past past-agree pronoun
adverb-place agree-np country elision subordinate time
adj-order agree-far agree-np clitic coordination elision neg past past-agree possess relative
adverb-place agree-far agree-np elision existential modal past possess relative sense subordinate
adj-order agree-far agree-np compare contraction coordination elision sense time
adj-order agree-far agree-np clitic country elision exchange relative subordinate time
adj-order agree-far agree-np clitic contraction country neg possess relative subordinate
agree-pred elision neg past past-agree pronoun relative
agree-np clitic coordination elision existential modal number relative time
adj-order agree-far agree-np agree-pred coordination elision neg past relative
adj-order agree-np agree-pred contraction subordinate time
adj-order agree-np be-have country elision neg number subordinate time
adverb-place agree-far agree-np coordination neg relative sense time
adj-order adverb-place agree-far agree-np be-have coordination elision existential imperfect
adverb-place agree-far agree-np clitic contraction modal relative subordinate
adverb-place agree-np neg possess subordinate time
adj-order agree-np be-have contraction coordination elision existential number time
adj-order adverb-place agree-far agree-np modal relative subordinate
adj-order agree-np compare elision relative subordinate
adj-order adverb-place agree-far agree-np clitic existential relative subordinate
adj-order agree-far agree-np clitic coordination future past past-agree possess relative
agree-far agree-np agree-pred exchange possess relative sense-that subordinate that
adj-order agree-far agree-np coordination elision past past-agree possess relative time
adj-order agree-np coordination elision modal neg possess
adj-order agree-far agree-np coordination country elision neg past past-agree time
adj-order adverb-place agree-np compare coordination possess
adj-order adverb-place agree-np coordination elision modal possess time
adj-order agree-np country modal neg sense subordinate time
adj-order agree-np contraction coordination modal past past-agree relative time
adj-order agree-np clitic coordination country existential number possess
adj-order agree-far agree-np compare contraction past past-agree relative subordinate time
adj-order agree-np elision subordinate time
adj-order agree-far agree-np clitic coordination existential neg past possess relative
adj-order agree-np contraction country neg relative sense subordinate
adj-order agree-far agree-np contraction elision modal relative subordinate time
adj-order agree-far agree-np contraction country elision neg subordinate
adj-order adverb-place agree-np be-have clitic elision possess subordinate time
adj-order adverb-place agree-far agree-np coordination elision imperfect past past-agree possess relative
adj-order adverb-place agree-far agree-np contraction coordination elision neg past past-agree relative
adj-order agree-np coordination elision existential neg number past sense-that that
adj-order adverb-place agree-np coordination elision future modal neg possess sense sense-that that time
elision neg past past-agree possess pronoun relative
adj-order agree-far agree-np coordination elision existential past past-agree relative sense-that that
agree-far neg relative subordinate time
adverb-place agree-np coordination neg past past-agree possess relative time
adj-order agree-np contraction existential number past past-agree relative subordinate
adj-order adverb-place agree-far agree-np contraction coordination elision neg past past-agree relative sense
adj-order agree-far agree-np coordination existential number possess
adj-order agree-np coordination elision modal possess sense sense-that that time
adj-order agree-far agree-np compare contraction elision idiom possess pronoun
adverb-place agree-far contraction coordination elision idiom number past relative time
adverb-place agree-np clitic coordination elision future time
adj-order agree-far agree-np contraction coordination elision imperfect possess relative
adverb-place agree-far agree-np be-have coordination idiom imperfect past
adj-order agree-far agree-np coordination elision modal neg possess relative sense time
adj-order agree-np clitic contraction modal past pronoun
adj-order agree-np compare contraction modal past past-agree relative subordinate
adverb-place clitic contraction elision past pronoun relative
adj-order adverb-place agree-far agree-np clitic country modal subordinate
adj-order agree-far agree-np agree-pred clitic coordination neg relative time
adj-order agree-far agree-np coordination country elision future neg past past-agree relative
adj-order agree-np clitic elision past possess pronoun
adj-order adverb-place agree-far agree-np clitic compare idiom past relative subordinate
adj-order adverb-place agree-far agree-np clitic coordination future possess relative sense-that that
adj-order agree-far agree-np agree-pred coordination elision neg number possess relative sense sense-that that
clitic coordination elision imperfect possess relative
adj-order agree-np contraction coordination elision existential modal number relative time
adj-order agree-np compare coordination existential relative
adj-order adverb-place agree-np agree-pred compare elision relative subordinate
adj-order agree-np contraction coordination country existential future neg number
adj-order adverb-place agree-np agree-pred number possess sense sense-that subordinate that
agree-np coordination future neg time
adj-order adverb-place agree-far agree-np agree-pred compare coordination elision idiom imperfect relative
adj-order adverb-place agree-np clitic coordination neg time
adj-order agree-np elision modal relative subordinate
agree-far clitic contraction coordination neg past possess relative sense time
adj-order agree-far agree-np compare elision neg past past-agree possess relative subordinate
adj-order agree-np clitic elision past pronoun relative
adj-order agree-far agree-np agree-pred coordination elision neg relative time
adj-order agree-np existential possess subordinate time
adj-order agree-np contraction coordination modal sense time
agree-np compare coordination elision number past
adj-order adverb-place agree-far agree-np be-have coordination future idiom possess relative time
agree-far agree-np contraction elision existential neg number past relative sense subordinate
adj-order agree-far agree-np coordination elision existential past past-agree possess time
adj-order agree-np coordination country existential number
adj-order adverb-place agree-np contraction elision existential past past-agree possess relative subordinate
adj-order agree-np coordination existential possess time
adj-order adverb-place agree-np agree-pred possess relative subordinate time
adj-order agree-np coordination elision imperfect possess
agree-far agree-np clitic compare contraction coordination elision past past-agree possess relative sense time
adj-order agree-np be-have contraction elision exchange possess subordinate
agree-far agree-np be-have coordination elision past past-agree possess relative time
adverb-place agree-far agree-np clitic elision neg past past-agree relative subordinate
adverb-place coordination country elision future idiom neg possess time
adj-order agree-np elision modal neg relative subordinate time
agree-far contraction coordination future modal past past-agree relative sense
adj-order agree-np existential number sense subordinate
adj-order agree-far agree-np elision neg past past-agree possess relative subordinate time
contraction coordination elision modal neg past possess time
adj-order agree-np compare contraction coordination elision neg possess time
adj-order agree-np coordination elision existential possess time
adj-order adverb-place agree-np contraction coordination elision existential past sense-that that
agree-far agree-np coordination exchange neg possess relative time
adj-order adverb-place agree-np contraction coordination elision neg number past possess relative sense-that that time
adj-order agree-far agree-np clitic country elision exchange modal relative sense sense-that subordinate that time
adj-order adverb-place agree-far agree-np contraction coordination elision past past-agree relative
agree-np contraction past past-agree pronoun relative
adj-order agree-far agree-np existential neg relative subordinate time
adverb-place agree-far agree-np coordination elision neg past past-agree possess relative
adj-order agree-np be-have contraction elision existential relative subordinate
agree-np compare contraction elision past past-agree pronoun relative
adj-order adverb-place agree-np coordination elision past relative time
adj-order agree-np compare possess pronoun
adj-order age agree-far agree-np be-have compare coordination number past past-agree possess relative
adj-order agree-far agree-np coordination country elision existential neg past past-agree possess
adj-order agree-far agree-np agree-pred coordination elision modal neg past relative time
agree-far agree-np clitic coordination elision imperfect neg past past-agree relative time
adj-order agree-far agree-np compare contraction coordination elision modal possess
adj-order agree-np clitic contraction coordination elision modal neg past relative
adj-order adverb-place agree-far agree-np elision neg possess relative sense subordinate time
compare coordination elision existential number relative
adj-order agree-far agree-np agree-pred country elision modal neg relative subordinate time
adverb-place agree-np agree-pred contraction possess subordinate
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
adj-order adverb-place agree-np agree-pred coordination idiom neg number past possess relative
adj-order agree-far agree-np compare coordination elision imperfect past past-agree possess relative sense
adj-order adverb-place agree-far agree-np compare coordination elision
adj-order agree-far agree-np compare exchange neg possess relative sense subordinate time
adj-order adverb-place agree-far agree-np clitic exchange past past-agree relative sense subordinate time
adj-order agree-np agree-pred compare possess relative subordinate
compare coordination modal neg possess sense time
adj-order agree-far agree-np contraction country neg number sense subordinate
adj-order agree-far agree-np agree-pred coordination idiom imperfect neg number
adj-order adverb-place agree-far agree-np coordination elision exchange idiom neg past past-agree possess relative
adj-order adverb-place agree-far agree-np clitic elision relative sense subordinate
adj-order agree-far agree-np coordination elision neg past past-agree possess relative time
adj-order agree-np clitic coordination neg past
agree-far agree-np contraction coordination elision existential past possess relative
adverb-place agree-far be-have coordination elision future idiom imperfect neg relative
adj-order agree-far agree-np compare elision neg relative subordinate time
adj-order agree-far agree-np be-have elision neg past relative subordinate
adj-order agree-np coordination modal neg past possess
adj-order agree-np clitic contraction elision exchange modal possess subordinate
adj-order agree-np clitic contraction elision neg subordinate time
adj-order adverb-place agree-far agree-np country neg relative subordinate time
adj-order adverb-place agree-far agree-np agree-pred contraction coordination possess
adj-order adverb-place agree-far agree-np elision existential number possess subordinate
adj-order agree-far agree-np contraction elision exchange past past-agree possess relative sense subordinate
adj-order agree-np clitic contraction exchange past past-agree relative subordinate
adj-order adverb-place agree-np contraction neg possess subordinate
adj-order adverb-place agree-np coordination elision existential possess sense
adj-order agree-far agree-np be-have compare contraction coordination elision exchange past past-agree relative time
adj-order adverb-place agree-far agree-np elision modal past past-agree relative subordinate
adj-order agree-np contraction modal past past-agree relative subordinate time
adverb-place agree-pred possess relative subordinate time
adj-order agree-far agree-np agree-pred elision neg relative subordinate
adj-order adverb-place agree-np clitic elision past pronoun
adj-order adverb-place agree-far agree-np elision modal possess relative sense subordinate
adj-order agree-far agree-np agree-pred clitic neg relative subordinate time
adj-order agree-far agree-np agree-pred compare modal neg possess relative sense subordinate
adj-order adverb-place agree-np elision neg past past-agree relative subordinate
adj-order adverb-place agree-far agree-np coordination elision modal number past past-agree relative sense
adverb-place agree-far elision modal relative sense sense-that subordinate that
adj-order agree-far agree-np agree-pred compare coordination elision neg relative
adverb-place coordination time
agree-np elision neg possess subordinate time
adj-order agree-np coordination country elision existential neg number possess
adj-order adverb-place agree-np coordination existential future
adj-order adverb-place agree-np clitic elision exchange idiom relative subordinate
adverb-place agree-far contraction coordination elision idiom modal neg past possess sense
adverb-place agree-far be-have compare coordination elision neg relative
adj-order agree-np compare elision neg relative subordinate
adverb-place agree-np clitic coordination future modal number
adj-order agree-np compare coordination elision existential possess
adj-order adverb-place agree-far agree-np coordination elision future idiom past past-agree relative
agree-np agree-pred contraction coordination elision neg past possess relative
agree-np clitic contraction coordination neg time
adj-order agree-far agree-np coordination future neg possess time
adj-order agree-np coordination elision modal neg past time
adj-order adverb-place agree-far agree-np agree-pred elision subordinate time
adj-order agree-np contraction elision past question relative
be-have coordination elision imperfect modal possess relative time
adj-order agree-np elision neg possess subordinate time
agree-far contraction coordination elision future modal neg past past-agree relative sense time
adverb-place agree-np coordination existential number sense
adj-order agree-np contraction elision neg past past-agree pronoun relative sense
be-have contraction coordination imperfect neg sense-that that time
adj-order agree-np agree-pred contraction coordination neg past past-agree relative
adj-order agree-far agree-np compare contraction elision pronoun relative
adj-order adverb-place agree-far agree-np clitic compare elision relative subordinate
adverb-place country elision sense-that subordinate that
adj-order adverb-place agree-np coordination elision future past relative sense
agree-far agree-np be-have compare elision past past-agree relative subordinate time
adj-order adverb-place agree-far agree-np contraction coordination elision neg relative sense time
adj-order agree-far agree-np agree-pred elision past past-agree relative sense subordinate
adj-order agree-far agree-np contraction coordination existential number sense-that that
adj-order agree-np clitic clitic-order past pronoun
adj-order adverb-place agree-np contraction coordination elision neg past past-agree relative
adj-order adverb-place agree-np clitic contraction elision past past-agree pronoun relative
adj-order agree-np coordination elision existential neg number past past-agree relative time
agree-np country elision existential number sense-that subordinate that time
agree-np compare contraction elision existential number possess subordinate
agree-np compare coordination future possess time
adj-order agree-far agree-np compare contraction coordination elision neg possess
agree-np coordination elision neg past possess time
adverb-place agree-np clitic coordination elision idiom past past-agree relative
adj-order agree-far agree-np clitic coordination elision modal past past-agree
adj-order agree-np clitic contraction elision past past-agree pronoun relative
adj-order agree-far agree-np agree-pred elision existential subordinate
adj-order adverb-place agree-np coordination modal possess relative
adj-order agree-far agree-np compare coordination elision neg relative
adj-order adverb-place agree-np coordination country modal possess sense sense-that that
agree-np compare coordination elision possess
adj-order agree-far agree-np be-have compare coordination elision past past-agree relative
adj-order agree-np coordination number past time
adverb-place agree-np clitic modal neg possess sense subordinate time
agree-np coordination existential modal number possess time
contraction coordination country existential future neg relative sense
adj-order age agree-far agree-np be-have existential idiom neg number relative subordinate
agree-far agree-np be-have contraction elision neg possess subordinate time
adj-order adverb-place agree-np neg sense subordinate time
adj-order adverb-place agree-np elision modal neg sense sense-that subordinate that
agree-np be-have contraction neg past past-agree relative subordinate
adj-order agree-np elision existential neg number possess sense-that subordinate that
adj-order agree-far agree-np contraction coordination elision modal neg past possess sense time
adj-order agree-np compare elision neg possess subordinate time
adverb-place agree-far agree-np agree-pred compare contraction number possess relative subordinate
adj-order agree-np clitic compare coordination future possess relative
agree-np coordination country elision existential neg number
adj-order adverb-place agree-far agree-np coordination country existential number relative
adj-order agree-far agree-np agree-pred existential number relative subordinate
adj-order agree-far agree-np compare contraction coordination elision future neg past past-agree possess relative sense
adj-order agree-np agree-pred coordination elision modal possess time
adj-order agree-far agree-np contraction coordination elision exchange imperfect past possess relative
adj-order agree-np elision relative subordinate time
adverb-place agree-np coordination elision idiom neg number past relative
adj-order agree-far agree-np be-have elision existential idiom neg number relative subordinate
adj-order adverb-place agree-far agree-np contraction coordination elision modal past past-agree relative sense
adverb-place agree-np coordination imperfect neg
adj-order adverb-place agree-far agree-np compare coordination possess
adj-order agree-np contraction coordination modal time
adj-order agree-np elision neg past past-agree possess pronoun relative sense
agree-np modal neg possess sense subordinate time
adverb-place agree-far agree-np be-have contraction country elision modal past past-agree relative sense subordinate
adj-order agree-np contraction coordination country elision modal neg possess sense
adj-order agree-far agree-np compare contraction elision past past-agree pronoun relative sense
adverb-place agree-far agree-np be-have clitic coordination elision neg past past-agree relative time
adj-order agree-np coordination elision future idiom neg past
adj-order agree-far agree-np coordination neg past relative sense time
adj-order adverb-place agree-far agree-np clitic compare coordination possess relative
agree-np elision neg subordinate time
adj-order agree-np compare country existential number relative subordinate
agree-far agree-np contraction coordination elision neg past relative sense time
adj-order agree-far agree-np contraction coordination country elision exchange past past-agree relative sense time
adj-order agree-np clitic contraction elision neg past past-agree pronoun
adj-order agree-far agree-np contraction coordination elision modal neg past past-agree relative time
adverb-place agree-far clitic country elision existential past past-agree relative subordinate time
adj-order agree-np agree-pred clitic coordination future possess
agree-far agree-np coordination elision neg past past-agree relative time
adj-order age agree-np be-have coordination number possess sense-that that
adj-order agree-far agree-np compare elision past past-agree pronoun relative sense
adj-order agree-np elision neg possess question relative
adj-order adverb-place agree-np be-have coordination elision modal past past-agree possess relative
adj-order adverb-place agree-np coordination elision future possess relative sense
agree-np clitic compare elision modal past pronoun relative
agree-far agree-np contraction elision neg number past possess relative subordinate time
clitic contraction modal possess relative subordinate time
adj-order agree-far agree-np coordination elision neg past past-agree possess relative time
agree-np be-have contraction coordination elision past past-agree relative
adverb-place agree-far agree-np clitic contraction neg relative sense subordinate
adj-order agree-np contraction coordination elision existential possess sense time
adj-order agree-far agree-np be-have contraction coordination elision possess time
adj-order adverb-place agree-far agree-np be-have subordinate time
adj-order adverb-place agree-far agree-np compare coordination existential idiom neg number past past-agree relative
adj-order agree-far agree-np be-have elision past past-agree possess relative subordinate time
adj-order agree-np be-have contraction existential number possess subordinate time
agree-np elision neg sense subordinate
agree-np clitic coordination modal neg past past-agree relative time
adverb-place agree-far agree-np elision sense subordinate
agree-np coordination elision existential neg number possess sense-that that
adj-order agree-np compare modal possess subordinate time
adj-order adverb-place agree-far agree-np be-have contraction coordination past past-agree relative time
adj-order agree-np be-have contraction exchange number possess subordinate time
adj-order agree-np contraction exchange neg number possess subordinate
agree-far agree-np agree-pred possess subordinate
agree-far agree-np clitic contraction elision exchange past past-agree relative subordinate time
adj-order agree-np coordination elision existential neg number past possess
adverb-place agree-far agree-pred coordination elision imperfect modal past past-agree relative time
adj-order agree-np clitic elision neg sense subordinate time
adj-order agree-np coordination elision modal neg time
agree-far agree-np elision existential number past past-agree relative subordinate
adj-order agree-far agree-np clitic compare coordination elision past past-agree relative
adj-order adverb-place agree-far agree-np agree-pred coordination idiom neg past relative
adj-order agree-np possess relative subordinate
adj-order agree-np existential number possess subordinate time
adj-order adverb-place agree-far agree-np contraction elision neg possess subordinate time
adverb-place agree-far agree-np clitic contraction exchange neg past relative subordinate
adj-order agree-np coordination elision future time
adj-order adverb-place agree-np be-have contraction coordination elision
adj-order agree-far agree-np compare elision pronoun relative
adj-order agree-far agree-np elision existential modal past past-agree relative subordinate
adj-order adverb-place agree-np contraction neg subordinate
adj-order agree-far agree-np existential past past-agree relative subordinate
adj-order agree-far agree-np agree-pred contraction coordination elision modal relative sense time
adj-order agree-far agree-np agree-pred contraction elision pronoun
adj-order agree-far agree-np coordination country neg number relative time
age be-have contraction elision number past past-agree relative subordinate time
adj-order adverb-place agree-np contraction coordination elision existential modal neg number possess sense
adj-order agree-far agree-np coordination existential number relative
adverb-place agree-np elision neg possess subordinate time
adj-order adverb-place agree-far agree-np be-have clitic elision exchange idiom past relative subordinate
adverb-place agree-far agree-np contraction elision future neg possess relative
adj-order adverb-place agree-np be-have coordination elision past time
adj-order agree-far agree-np compare contraction elision existential number subordinate
agree-far agree-np compare coordination exchange possess
agree-np clitic contraction coordination modal number past possess time
adj-order agree-np agree-pred coordination elision neg past time
adj-order agree-np contraction elision past past-agree pronoun relative
adverb-place compare coordination modal past past-agree relative
adj-order agree-far agree-np contraction elision neg past past-agree relative sense subordinate
adj-order adverb-place agree-np coordination existential number possess
adj-order adverb-place agree-far agree-np country elision existential modal neg number past past-agree relative subordinate
adj-order adverb-place agree-far agree-np elision neg past past-agree relative subordinate time
adj-order agree-far agree-np contraction coordination existential sense time
adj-order agree-np compare elision existential subordinate
adj-order agree-far agree-np clitic elision modal past past-agree relative sense subordinate time
adj-order agree-far agree-np be-have clitic coordination elision imperfect neg past past-agree relative
adverb-place agree-far agree-np elision modal past past-agree relative subordinate
adj-order adverb-place agree-far agree-np be-have coordination elision past past-agree possess relative
adj-order agree-np contraction coordination elision existential number relative
