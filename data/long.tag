adj-order agree-far agree-np compare coordination existential past past-agree possess relative
adj-order agree-np be-have contraction coordination country neg possess time
adj-order agree-far agree-np coordination elision future imperfect relative time
adj-order agree-far agree-np elision neg relative subordinate
adj-order agree-far agree-np agree-pred contraction imperfect past past-agree pronoun sense
adj-order agree-np compare existential modal number possess relative subordinate
adj-order agree-far agree-np agree-pred coordination country elision past past-agree possess
modal neg possess subordinate time
adj-order agree-np modal possess subordinate
adj-order agree-np coordination elision number past possess time
adj-order agree-far agree-np coordination elision exchange neg past possess
adj-order agree-np clitic number possess relative subordinate time
adj-order adverb-place agree-np coordination elision idiom neg past
adj-order agree-far agree-np coordination elision existential future idiom number possess relative
agree-np compare coordination elision exchange past possess relative
adj-order agree-far agree-np contraction country elision neg past possess relative sense subordinate that
agree-far agree-np agree-pred coordination existential idiom number relative
adj-order agree-far agree-np compare coordination country imperfect past past-agree possess relative
adj-order agree-far agree-np coordination elision imperfect neg past relative
adj-order agree-np coordination elision neg past past-agree relative time
adj-order adverb-place agree-np clitic elision relative sense subordinate
adj-order adverb-place agree-far agree-np contraction past relative
adj-order agree-np clitic coordination country existential future neg
agree-far agree-np clitic coordination country elision neg past possess
compare coordination modal neg relative
adj-order adverb-place agree-np clitic contraction coordination elision future neg past relative
adj-order agree-far agree-np coordination existential idiom relative
adj-order agree-np contraction coordination exchange
clitic coordination time
adj-order agree-np neg subordinate time
adj-order adverb-place agree-np clitic coordination elision modal past possess time
adj-order agree-np coordination existential number relative time
adj-order agree-np coordination elision modal past past-agree relative time
adverb-place agree-far agree-np elision idiom neg past relative subordinate time
clitic elision past past-agree pronoun relative
agree-far agree-np agree-pred contraction coordination elision imperfect modal relative sense time
adj-order agree-far agree-np agree-pred be-have compare elision relative subordinate
agree-far agree-np be-have contraction modal question relative
adj-order agree-np be-have country elision existential number possess subordinate
adj-order agree-np compare coordination neg time
adj-order adverb-place agree-np agree-pred contraction coordination elision past past-agree relative
adj-order agree-far agree-np agree-pred elision existential neg relative subordinate that
be-have coordination country existential number possess time
agree-np clitic coordination elision neg number possess
adj-order agree-far agree-np clitic contraction coordination exchange modal neg relative
adj-order agree-np compare elision neg subordinate time
adj-order adverb-place agree-np compare coordination past
adj-order agree-far agree-np be-have clitic contraction coordination elision exchange past past-agree relative sense
coordination elision neg relative time
adj-order adverb-place agree-far agree-np be-have coordination elision modal neg possess
adj-order agree-far agree-np contraction elision neg past past-agree pronoun
adverb-place agree-far agree-np contraction elision past past-agree possess relative subordinate time
adj-order adverb-place agree-far agree-np contraction coordination future idiom neg possess
adj-order agree-far agree-np contraction coordination elision modal relative
adj-order agree-np coordination possess time
adj-order adverb-place agree-np clitic coordination future neg time
adj-order agree-far agree-np coordination elision future neg possess
adverb-place agree-far agree-np modal neg possess subordinate time
adj-order agree-np compare contraction elision relative sense subordinate
agree-np clitic coordination elision modal neg past relative time
adj-order adverb-place agree-far agree-np coordination future idiom neg past sense
adj-order age agree-far agree-np be-have contraction coordination elision number past
adj-order agree-np clitic coordination elision exchange neg past past-agree relative
adj-order adverb-place agree-far agree-np contraction coordination country existential future neg possess
adj-order agree-np coordination elision future neg possess
adj-order agree-np be-have contraction coordination elision existential number time
contraction elision idiom modal neg past past-agree relative subordinate time
adj-order agree-np existential modal number possess sense subordinate that
adj-order agree-far agree-np country elision neg past past-agree pronoun relative
adj-order agree-np compare elision subordinate time
adj-order adverb-place agree-np elision modal past past-agree possess relative subordinate
adj-order agree-np compare contraction possess subordinate that
adj-order adverb-place agree-np contraction coordination elision modal past past-agree possess relative
adj-order agree-np clitic coordination neg time
adj-order agree-far agree-np coordination elision existential modal relative
adj-order agree-np coordination existential modal neg number past past-agree relative
adj-order agree-np contraction country neg relative sense subordinate
adverb-place coordination elision future possess relative time
adj-order agree-far agree-np clitic contraction past past-agree pronoun
adj-order adverb-place agree-far agree-np be-have coordination modal number relative
adj-order agree-np clitic coordination elision exchange future past past-agree relative
adj-order adverb-place agree-np elision modal past past-agree possess relative sense subordinate that
existential number sense subordinate that
adj-order agree-far agree-np clitic elision neg past past-agree possess relative sense subordinate
adj-order agree-np coordination past possess sense that
adverb-place agree-far agree-np coordination country elision future past relative time
contraction modal sense subordinate time
adj-order agree-far agree-np contraction coordination imperfect neg relative sense time
adverb-place agree-np clitic coordination elision future time
adverb-place agree-np clitic elision number possess relative subordinate that
adj-order adverb-place agree-np clitic modal subordinate
adj-order agree-far agree-np compare coordination elision past past-agree relative
adj-order agree-np contraction country elision possess subordinate
adj-order agree-np imperfect past past-agree relative subordinate that
agree-far agree-pred coordination elision modal neg past relative time
adj-order adverb-place agree-far agree-np clitic country modal subordinate
agree-np clitic contraction modal past past-agree pronoun relative
adj-order adverb-place agree-far agree-np contraction coordination elision exchange relative
agree-pred coordination elision imperfect neg past relative
adverb-place agree-np agree-pred compare coordination imperfect relative sense that
adj-order adverb-place agree-np compare coordination
adj-order adverb-place agree-np coordination elision future neg possess
agree-np clitic contraction coordination elision number past
adj-order adverb-place agree-np agree-pred elision neg number possess sense subordinate that
agree-far agree-np compare coordination elision neg past relative sense time
adverb-place agree-far clitic elision modal possess relative subordinate time
adverb-place agree-far clitic elision possess subordinate time
adj-order agree-far agree-np country existential modal neg subordinate time
adj-order agree-np clitic elision past pronoun relative
adj-order agree-np contraction country exchange neg past past-agree possess relative subordinate
adj-order agree-np coordination elision existential modal relative sense
adj-order agree-np contraction coordination modal sense time
adj-order agree-np be-have country elision neg subordinate time
adj-order agree-far agree-np agree-pred be-have contraction modal relative subordinate time
coordination existential future idiom number time
adj-order agree-far agree-np agree-pred clitic elision modal neg relative subordinate time
adj-order agree-np elision modal neg past past-agree relative sense subordinate time
adj-order agree-np elision neg past sense subordinate that
adj-order adverb-place agree-np coordination imperfect
adj-order agree-np coordination country modal possess
adj-order agree-np be-have coordination future time
adj-order agree-far agree-np contraction past past-agree possess pronoun relative sense
adj-order agree-far agree-np contraction elision past past-agree relative subordinate
adverb-place agree-far agree-np elision neg past past-agree possess sense subordinate that
adj-order agree-np agree-pred elision neg possess subordinate
adj-order agree-far agree-np clitic elision future modal possess relative that
adj-order adverb-place agree-far agree-np contraction elision existential modal past past-agree relative subordinate
agree-far agree-np coordination elision imperfect neg relative time
adj-order agree-np clitic past pronoun
adj-order agree-np clitic coordination existential idiom modal neg possess
adj-order agree-np coordination existential modal sense time
adj-order adverb-place agree-far agree-np contraction coordination imperfect relative sense time
agree-far clitic coordination elision exchange future past past-agree relative time
adj-order agree-np compare contraction coordination neg possess time
adj-order agree-far agree-np elision neg subordinate time
adj-order agree-far agree-np coordination elision neg past past-agree relative
adverb-place agree-far elision existential number past past-agree relative sense subordinate time
adj-order agree-far agree-np coordination elision existential neg past relative time
adj-order agree-far agree-np contraction exchange relative sense subordinate that
adj-order adverb-place agree-np modal neg relative subordinate time
adj-order agree-np be-have coordination elision neg past possess time
adj-order adverb-place agree-np compare coordination imperfect number possess that
adj-order adverb-place agree-np coordination country future possess time
adj-order agree-np clitic compare coordination elision neg past relative time
adj-order adverb-place agree-np contraction coordination elision time
adj-order agree-np compare contraction elision future modal possess relative sense subordinate that
adj-order adverb-place agree-np contraction existential modal neg sense subordinate
adj-order agree-far agree-np elision modal past past-agree relative subordinate time
adj-order adverb-place agree-far agree-np clitic coordination elision exchange
adj-order adverb-place agree-far agree-np contraction coordination elision exchange possess relative
adj-order adverb-place agree-np agree-pred coordination imperfect possess sense that
adj-order agree-np coordination country existential neg number time
coordination elision idiom modal neg number past
adj-order agree-far agree-np elision idiom past past-agree possess relative sense subordinate time
adverb-place neg possess subordinate that time
adj-order adverb-place agree-np clitic elision past pronoun
adj-order agree-far agree-np coordination country elision existential neg past relative
adj-order adverb-place agree-np contraction elision possess relative subordinate
agree-np clitic clitic-order elision modal past past-agree pronoun relative
adj-order agree-np clitic contraction coordination elision existential possess
adj-order adverb-place agree-far agree-np coordination existential
adj-order adverb-place agree-np coordination neg sense time
adj-order adverb-place agree-far agree-np clitic exchange past past-agree relative sense subordinate time
adj-order adverb-place agree-far agree-np be-have clitic coordination elision modal relative time
adj-order agree-far agree-np agree-pred coordination past relative time
adj-order adverb-place agree-far agree-np agree-pred coordination elision possess relative sense that
agree-far clitic contraction elision modal possess subordinate time
adj-order adverb-place agree-np coordination future neg time
agree-np clitic coordination elision imperfect number possess time
adverb-place agree-np be-have elision possess subordinate time
adj-order agree-np coordination elision existential future neg number time
adj-order agree-far agree-np clitic elision modal number past sense subordinate that
adj-order adverb-place agree-np agree-pred coordination number relative
adj-order agree-far agree-np contraction coordination existential number past past-agree time
contraction coordination elision exchange imperfect possess sense that
adj-order agree-np clitic contraction elision neg subordinate time
adj-order agree-np possess subordinate that time
adj-order agree-np be-have contraction elision existential possess subordinate time
adverb-place agree-np number subordinate time
adj-order adverb-place agree-np contraction neg possess subordinate
agree-np agree-pred compare elision possess relative subordinate
adverb-place agree-far contraction coordination elision modal past past-agree relative that
adj-order agree-np coordination neg possess time
adj-order agree-far agree-np be-have compare contraction coordination elision exchange past past-agree relative time
adj-order agree-np compare elision modal possess relative time
adj-order agree-far agree-np clitic coordination country elision possess relative sense time
agree-np relative subordinate time
adj-order agree-np agree-pred contraction number subordinate time
adj-order agree-far agree-np agree-pred compare coordination elision imperfect neg relative
adj-order adverb-place agree-far agree-np agree-pred coordination elision neg that time
adj-order agree-far agree-np coordination elision exchange possess relative
adj-order adverb-place agree-np coordination existential future
coordination elision existential number that
adj-order agree-np contraction country existential subordinate
adj-order agree-np compare country elision existential past past-agree possess relative subordinate
adj-order adverb-place agree-np modal neg possess subordinate time
adj-order agree-far agree-np be-have coordination country elision relative time
adj-order agree-far agree-np agree-pred be-have possess relative subordinate
adverb-place agree-far coordination elision modal neg past past-agree relative time
adj-order agree-np coordination future neg possess sense time
adj-order adverb-place agree-np be-have neg subordinate
adj-order agree-far agree-np compare coordination elision past
adj-order adverb-place agree-np contraction coordination elision idiom neg possess
adj-order agree-np clitic elision neg past possess relative subordinate that
compare coordination elision future neg possess
adj-order agree-far agree-np clitic coordination country elision existential past past-agree relative
agree-np agree-pred exchange number subordinate that
adj-order agree-far agree-np coordination elision idiom neg past past-agree relative time
adj-order agree-far agree-np clitic coordination neg past possess relative
adj-order agree-np coordination elision exchange neg time
adverb-place agree-far be-have contraction coordination future neg relative sense
adj-order adverb-place agree-np be-have coordination elision possess
adj-order agree-far agree-np compare past past-agree pronoun relative
adj-order agree-np coordination modal past possess time
adj-order agree-np be-have compare past past-agree possess relative subordinate time
adj-order agree-np compare contraction coordination future time
adverb-place agree-far agree-np elision exchange past past-agree possess relative subordinate
agree-far agree-np agree-pred coordination elision future imperfect number possess relative
adj-order adverb-place agree-np clitic compare subordinate time
adj-order adverb-place agree-far agree-np contraction elision exchange existential relative sense subordinate that time
adj-order agree-far agree-np coordination elision existential number past past-agree relative
adj-order agree-far agree-np agree-pred possess relative subordinate time
agree-far agree-pred compare coordination elision past past-agree relative
adj-order agree-np clitic coordination elision neg past past-agree relative
adj-order agree-far agree-np agree-pred contraction coordination existential
adverb-place agree-far elision neg number relative subordinate time
adj-order adverb-place agree-far agree-np coordination elision possess
adj-order agree-np coordination elision existential neg number past past-agree relative time
adj-order adverb-place agree-np clitic contraction elision past pronoun
adj-order agree-far agree-np be-have contraction elision exchange modal neg past past-agree possess relative sense subordinate
adj-order agree-np clitic contraction coordination past
adj-order agree-far agree-np contraction elision modal number possess subordinate
adj-order adverb-place agree-far agree-np be-have coordination elision idiom imperfect neg
agree-far agree-np coordination country elision exchange modal possess relative
adj-order agree-far agree-np coordination elision imperfect past past-agree relative
adj-order adverb-place agree-far agree-np contraction country elision possess relative subordinate
adj-order agree-far agree-np agree-pred be-have elision neg past past-agree possess relative subordinate
adj-order agree-far agree-np modal neg possess relative sense subordinate time
agree-far agree-np coordination country elision future neg time
adj-order agree-far agree-np clitic contraction coordination neg sense time
adverb-place agree-np elision possess subordinate time
adj-order agree-far agree-np compare elision modal possess relative subordinate
adj-order agree-np country subordinate time
agree-far agree-np compare contraction modal neg possess subordinate
agree-np be-have contraction coordination elision modal neg relative
adj-order adverb-place agree-np coordination exchange number possess
adverb-place agree-far contraction coordination elision number past past-agree relative
adverb-place agree-far agree-np compare contraction elision neg past relative
adj-order agree-np coordination elision future neg time
adj-order adverb-place agree-far agree-np coordination elision imperfect neg
adj-order agree-far agree-np agree-pred clitic compare coordination imperfect neg possess relative
adj-order adverb-place agree-far agree-np be-have contraction coordination elision modal relative time
adj-order agree-far agree-np agree-pred be-have possess relative subordinate
adj-order adverb-place agree-far agree-np agree-pred coordination elision existential future neg possess relative sense
adj-order adverb-place agree-far agree-np agree-pred coordination idiom imperfect neg number relative sense
agree-far agree-np neg possess subordinate time
adverb-place agree-np contraction coordination future number past past-agree relative
adj-order adverb-place agree-far agree-np contraction elision modal neg relative subordinate
adj-order agree-np country elision existential subordinate that
adj-order adverb-place agree-far agree-np coordination elision idiom neg past past-agree possess relative sense time
contraction elision neg subordinate time
adj-order agree-np past past-agree possess relative subordinate time
adj-order agree-far agree-np agree-pred imperfect relative subordinate time
adverb-place agree-np coordination elision idiom neg past that time
adj-order agree-np coordination elision existential number possess
adj-order agree-np compare elision past past-agree pronoun relative
adj-order agree-np clitic past possess pronoun
adj-order agree-far agree-np contraction modal neg relative sense subordinate time
adverb-place agree-far clitic country elision relative subordinate time
adj-order agree-np be-have elision neg relative subordinate time
adj-order agree-far agree-np clitic country existential modal past past-agree relative subordinate
agree-far agree-np contraction coordination elision exchange modal neg possess sense time
agree-np coordination country elision existential future possess
adj-order agree-far agree-np agree-pred elision neg past past-agree relative subordinate that time
agree-far be-have coordination elision imperfect past past-agree possess relative time
adj-order agree-np agree-pred coordination elision future neg number sense that
adverb-place agree-far agree-np elision modal past past-agree possess relative subordinate
adj-order adverb-place agree-np compare contraction coordination time
adj-order agree-np compare contraction existential idiom possess subordinate
adj-order adverb-place agree-far agree-np coordination country elision imperfect past past-agree possess time
adverb-place agree-far clitic country elision existential past past-agree relative subordinate time
agree-far agree-np be-have coordination elision idiom neg past past-agree relative time
adj-order agree-np compare elision possess relative sense subordinate time
adj-order agree-np be-have contraction coordination elision exchange number sense that time
adj-order agree-np coordination elision modal neg past time
agree-far agree-np contraction elision neg number past possess relative subordinate time
adj-order agree-np coordination elision neg past possess
adverb-place agree-far agree-np elision neg past relative subordinate
adj-order adverb-place agree-np coordination idiom modal past sense
adverb-place agree-far agree-np clitic contraction neg relative sense subordinate
adverb-place agree-np country elision neg relative sense subordinate
adj-order agree-np neg possess subordinate
adj-order agree-far agree-np clitic elision modal neg possess relative subordinate time
agree-far agree-pred be-have coordination elision imperfect possess relative
adj-order agree-np compare coordination elision existential relative
adj-order adverb-place agree-far agree-np country elision modal neg relative subordinate time
adj-order agree-np be-have contraction coordination exchange possess time
agree-np compare contraction existential future number possess relative subordinate
adverb-place agree-far agree-np agree-pred elision past past-agree relative subordinate
agree-far agree-np compare contraction past past-agree possess relative subordinate
adj-order agree-far agree-np compare past past-agree question relative sense
adverb-place agree-np coordination elision idiom imperfect neg number past time
agree-np coordination elision exchange neg that time
adj-order adverb-place agree-np clitic coordination future neg time
adj-order agree-np contraction coordination elision modal sense time
adj-order agree-far agree-np clitic compare coordination elision past past-agree relative
adverb-place agree-far agree-pred coordination elision idiom neg number past past-agree relative
adj-order agree-np coordination elision possess relative
adj-order agree-np existential number possess subordinate time
adj-order agree-far agree-np contraction country elision existential neg past past-agree relative sense subordinate
adj-order agree-np be-have coordination imperfect past time
adj-order adverb-place agree-np country neg possess relative sense subordinate time
be-have coordination country elision neg past past-agree time
adj-order adverb-place agree-far agree-np elision neg past relative subordinate that
adj-order adverb-place agree-np agree-pred coordination future possess
adj-order age agree-np be-have contraction elision existential modal number relative subordinate time
adj-order adverb-place agree-np elision sense subordinate
adj-order agree-np contraction coordination exchange relative time
adj-order agree-np clitic coordination elision neg past possess time
adj-order agree-np clitic coordination elision future neg past
contraction coordination existential future neg number time
adj-order agree-np compare modal number past possess relative subordinate
adj-order adverb-place agree-np clitic modal number possess subordinate time
adj-order agree-far agree-np compare contraction elision question relative
adj-order agree-far agree-np clitic compare coordination country elision past past-agree possess
agree-np coordination elision neg relative time
adverb-place agree-far agree-np clitic elision neg past possess relative subordinate time
adj-order agree-np agree-pred compare elision imperfect pronoun relative
adj-order adverb-place agree-np clitic coordination future idiom neg possess
adj-order adverb-place agree-far agree-np compare coordination country past past-agree relative sense that
adj-order agree-far agree-np compare elision neg subordinate
adj-order agree-far agree-np compare contraction elision existential number subordinate
agree-far agree-np compare coordination exchange possess
agree-far clitic coordination elision modal past past-agree possess relative
adj-order agree-np compare coordination elision possess
adj-order agree-far agree-np contraction elision neg past past-agree relative sense subordinate
agree-pred compare coordination imperfect modal relative
clitic coordination future neg time
adj-order adverb-place agree-np clitic compare possess subordinate
adj-order agree-far agree-np clitic elision relative subordinate time
adj-order adverb-place agree-np coordination country existential modal possess
adj-order agree-np agree-pred clitic contraction coordination modal neg past relative
agree-far agree-np agree-pred coordination elision existential neg possess
agree-far agree-np be-have clitic coordination country future past relative time
contraction coordination existential future possess
agree-far coordination elision neg possess relative time
agree-far agree-np be-have coordination imperfect past relative
adj-order adverb-place agree-far agree-np elision neg past past-agree sense subordinate that time
coordination elision existential neg number relative
adj-order adverb-place agree-np coordination elision possess
adj-order adverb-place agree-far agree-np clitic coordination elision past past-agree relative
adj-order agree-np contraction coordination possess time
agree-np elision modal neg possess subordinate time
adj-order agree-np compare coordination elision existential relative
adverb-place agree-np clitic coordination idiom modal past relative sense time
adj-order adverb-place agree-far agree-np agree-pred country elision existential imperfect neg past relative subordinate that
adj-order adverb-place agree-np be-have subordinate
adj-order agree-far agree-np elision modal possess sense subordinate
adj-order agree-np clitic coordination elision existential past relative
adj-order agree-far agree-np compare elision existential number relative subordinate
adverb-place agree-np be-have contraction coordination past possess
agree-far agree-pred contraction coordination elision existential idiom neg relative sense that
adverb-place clitic coordination country elision relative
adj-order agree-far agree-np coordination modal
be-have elision possess sense subordinate that time
adverb-place agree-far elision idiom modal past past-agree relative subordinate time
adj-order agree-np be-have elision neg past past-agree possess relative subordinate
adj-order agree-np clitic compare contraction past possess pronoun relative
agree-np agree-pred coordination neg possess
adj-order adverb-place agree-far agree-np be-have elision neg past past-agree relative subordinate
adverb-place agree-far coordination elision number past past-agree relative time
agree-far agree-np coordination modal past past-agree possess relative
adj-order agree-far agree-np compare question relative that
adj-order agree-far agree-np clitic contraction coordination elision neg possess relative time
adj-order agree-np clitic contraction elision past pronoun relative
age agree-far agree-np be-have coordination country neg number past past-agree time
adj-order adverb-place agree-np agree-pred elision possess subordinate
adj-order adverb-place agree-far agree-np contraction coordination existential idiom number relative
adj-order agree-far agree-np coordination elision existential imperfect past past-agree relative time
adj-order agree-far agree-np contraction coordination elision exchange future neg possess
adj-order agree-far agree-np agree-pred coordination elision future idiom neg past past-agree relative
agree-np elision neg number possess subordinate time
clitic contraction elision past past-agree pronoun relative
adj-order agree-far agree-np country existential idiom subordinate time
adj-order agree-far agree-np agree-pred coordination elision exchange neg possess
adverb-place agree-far agree-np contraction coordination neg number possess
adverb-place agree-far elision existential number past past-agree relative subordinate
adj-order adverb-place agree-far agree-np compare coordination elision possess relative
adj-order adverb-place agree-np elision modal neg past past-agree possess relative sense subordinate
adj-order agree-np clitic elision modal past pronoun relative sense
adj-order agree-np agree-pred compare coordination elision imperfect modal relative
adj-order agree-far agree-np clitic neg relative subordinate time
adj-order agree-np compare elision existential number relative subordinate
adj-order agree-far agree-np compare exchange relative subordinate
adj-order agree-np clitic coordination elision exchange neg past
adj-order adverb-place agree-far agree-np clitic coordination elision past past-agree relative time
adverb-place agree-np contraction coordination past possess time
adj-order adverb-place agree-np contraction elision subordinate
coordination elision modal past relative
adj-order agree-far agree-np clitic coordination elision modal neg past
