past
age be-have question
clitic past pronoun
agree-np coordination elision existential number time
elision existential possess subordinate
question
adverb-place agree-np sense
adj-order agree-np imperative possess
adverb-place coordination elision exchange number sense
coordination country elision modal neg past past-agree possess
clitic elision past pronoun relative
clitic elision past
adj-order agree-np neg time
adj-order agree-np agree-pred coordination neg past past-agree
age be-have question relative
agree-np clitic coordination elision existential modal time
agree-np question
adverb-place neg
adj-order agree-np modal possess question
adj-order agree-np elision past past-agree pronoun relative
modal neg
adj-order agree-far agree-np agree-pred modal possess subordinate time
adj-order agree-np clitic elision past pronoun
contraction modal past relative sense
adj-order agree-np imperative
adj-order agree-np coordination elision exchange modal
adverb-place neg sense
adj-order agree-np elision neg sense subordinate
contraction past past-agree possess pronoun
adj-order adverb-place agree-np coordination existential time
clitic exchange
imperative
clitic past past-agree
be-have coordination imperfect neg possess
elision question
adj-order agree-far agree-np clitic compare coordination elision past past-agree
clitic past pronoun
clitic neg
plain
clitic elision past possess pronoun
adj-order agree-np elision past past-agree relative time
adj-order agree-np clitic elision idiom past pronoun
agree-pred coordination imperfect neg
agree-np compare contraction possess pronoun
agree-np elision neg past past-agree pronoun
adj-order adverb-place agree-np country existential
adj-order agree-np agree-pred pronoun
compare coordination neg possess
agree-pred question
adj-order agree-np elision neg past past-agree pronoun sense
modal time
past past-agree
agree-pred
adverb-place agree-pred neg
country
adj-order agree-np elision past past-agree question relative
adj-order agree-np compare past past-agree pronoun relative
age be-have question
adverb-place idiom imperfect
adverb-place elision future idiom neg sense
adj-order adverb-place agree-np exchange subordinate
adverb-place agree-np clitic coordination country elision existential idiom neg number past past-agree
adj-order agree-np contraction elision exchange possess sense-that that
adverb-place agree-far agree-pred clitic coordination neg relative
adj-order agree-far agree-np agree-pred elision neg relative subordinate
imperfect number
contraction sense
exchange possess
agree-pred coordination possess sense time
clitic clitic-order elision question
adverb-place past
agree-far coordination country existential
adj-order agree-np agree-pred coordination past relative
adj-order adverb-place agree-np country existential
adverb-place clitic exchange
question
adj-order agree-np coordination exchange neg possess
modal time
clitic modal time
elision past question
adj-order adverb-place agree-np coordination existential number
adverb-place neg
agree-np clitic contraction past pronoun
agree-np modal number question
agree-pred imperfect past past-agree pronoun
clitic elision past possess pronoun
be-have imperfect question
adverb-place neg possess sense subordinate time
agree-np clitic modal subordinate
agree-far agree-pred contraction relative
agree-np number relative subordinate
question
adverb-place compare
adj-order agree-np clitic elision past possess pronoun
agree-far clitic coordination country exchange neg relative sense time
adj-order agree-np coordination possess sense time
coordination country elision existential modal
question
adverb-place agree-np future
agree-pred coordination elision existential number
adj-order agree-np agree-pred compare possess subordinate
adj-order adverb-place agree-far agree-np clitic future modal relative
adverb-place agree-far agree-pred be-have neg relative sense subordinate
clitic coordination exchange neg possess
be-have
past past-agree pronoun relative sense
adj-order agree-np elision neg past past-agree pronoun sense
question
adverb-place clitic
possess
clitic contraction exchange subordinate
neg question
adj-order agree-np exchange sense-that that
agree-far agree-np compare elision pronoun relative
adverb-place clitic elision past pronoun
adj-order agree-np clitic coordination elision exchange future idiom neg
agree-pred neg
agree-pred
agree-np clitic coordination exchange
adj-order adverb-place agree-np contraction modal
clitic exchange
adj-order agree-np neg past past-agree pronoun
adj-order agree-np clitic past pronoun
adj-order agree-far agree-np compare past past-agree relative
agree-np agree-pred elision neg pronoun
be-have
clitic elision past question
agree-pred pronoun
adverb-place clitic clitic-order past pronoun
adj-order agree-np coordination elision imperfect neg past time
adj-order adverb-place agree-np country future idiom
clitic elision question
agree-np imperfect
adj-order agree-np agree-pred country modal possess subordinate
clitic clitic-order past pronoun
adj-order adverb-place agree-np
past past-agree
clitic modal question
agree-np idiom question
agree-np elision
adj-order agree-np elision number past past-agree question relative
adj-order agree-np exchange possess subordinate
adj-order agree-np clitic future neg past past-agree pronoun relative
adverb-place
clitic clitic-order
adj-order adverb-place agree-np clitic past possess pronoun
clitic coordination country past time
adj-order agree-np clitic contraction coordination neg past past-agree
adverb-place clitic contraction elision past possess pronoun
elision question
clitic past pronoun
adj-order agree-np clitic modal neg possess sense subordinate time
question
clitic
elision imperative neg possess
country
agree-pred elision neg
agree-np contraction elision modal sense-that subordinate that
agree-pred pronoun
adj-order agree-np contraction
agree-pred coordination number past
agree-pred elision pronoun
clitic future question
agree-pred question
adj-order adverb-place agree-np existential number possess
number possess
clitic past pronoun
adj-order agree-np coordination past sense time
adj-order agree-np be-have coordination country elision neg
agree-np coordination exchange past possess sense-that that
adj-order agree-np subordinate
agree-np past past-agree pronoun
clitic clitic-order neg past past-agree
adj-order adverb-place agree-np neg subordinate
adj-order adverb-place agree-np contraction
plain
adj-order agree-np country existential number
neg possess question relative
agree-np elision neg
adj-order agree-np contraction existential neg subordinate
adj-order agree-np elision past question
question
agree-pred elision question
adj-order agree-np agree-pred coordination elision neg
elision question
question
adj-order adverb-place agree-np elision future idiom neg past past-agree relative
agree-pred pronoun
clitic coordination elision exchange future neg possess sense
number question
agree-far agree-np clitic elision neg past past-agree relative sense sense-that subordinate that time
adj-order agree-np compare possess pronoun
agree-pred question
agree-pred question
adj-order agree-np coordination past possess time
contraction existential number
agree-pred elision question
age agree-np be-have clitic past question relative
elision question
agree-pred question
adj-order agree-np compare elision possess pronoun
country neg question
possess question
question sense
adj-order agree-np agree-pred coordination future imperfect
adj-order adverb-place agree-np modal neg possess sense subordinate time
clitic past pronoun relative
adj-order agree-np elision possess pronoun
adj-order agree-np clitic elision past past-agree pronoun
adj-order agree-np elision neg past past-agree pronoun relative sense
adverb-place existential
adj-order agree-np coordination elision existential neg number past past-agree possess
imperative
agree-np question
elision question
past past-agree
agree-np coordination existential neg sense time
adj-order agree-np be-have contraction elision possess
imperative
agree-np time
adj-order agree-np compare coordination elision past past-agree time
adj-order adverb-place agree-far agree-np be-have
clitic coordination elision existential past
adj-order agree-np past possess
existential
agree-np clitic contraction elision modal past past-agree pronoun relative
clitic elision question
agree-pred neg
adj-order adverb-place agree-np elision sense subordinate time
agree-np contraction past past-agree possess pronoun relative
adj-order agree-np contraction elision question relative
clitic elision past past-agree relative subordinate
clitic clitic-order
adj-order agree-np elision question
adj-order agree-np past past-agree pronoun
adj-order agree-np clitic clitic-order modal past possess pronoun
adverb-place agree-np coordination elision existential
adverb-place clitic past
clitic elision exchange question sense-that that
adj-order agree-np subordinate time
adj-order agree-np
adj-order agree-np clitic modal past possess pronoun
adj-order agree-np compare coordination country elision past past-agree
clitic exchange
clitic contraction coordination exchange existential number sense sense-that that
agree-far agree-np be-have coordination elision imperfect neg number past past-agree relative
adj-order agree-np compare pronoun
elision question sense
elision possess question
imperative possess
clitic modal number question
clitic elision question
agree-pred imperfect
adj-order agree-np coordination imperfect modal possess
elision exchange neg possess subordinate
clitic
contraction elision question sense
adj-order agree-np contraction coordination elision existential number
elision question
country existential
agree-np clitic contraction past pronoun relative
imperative
adj-order adverb-place agree-np agree-pred elision neg subordinate
agree-pred
be-have
clitic elision neg past past-agree
compare
elision question
adj-order agree-np agree-pred be-have coordination
past past-agree possess pronoun
clitic past pronoun
adverb-place agree-np clitic clitic-order past pronoun
adj-order agree-np be-have elision neg
agree-far agree-np clitic contraction coordination
agree-pred elision
adverb-place clitic past pronoun
agree-np coordination existential modal number
elision existential
elision pronoun
adj-order agree-np coordination elision exchange neg possess
agree-np elision future neg
elision question
agree-np clitic clitic-order modal past pronoun
country elision possess
adj-order agree-np clitic elision past pronoun relative
agree-np coordination country time
adj-order agree-np coordination future number possess
adverb-place compare number possess subordinate
adj-order agree-np compare elision
adj-order adverb-place agree-far agree-np contraction coordination elision modal past past-agree relative sense
adj-order agree-np clitic elision modal past pronoun relative
adj-order agree-np agree-pred clitic neg relative subordinate
adverb-place clitic elision past past-agree pronoun relative
agree-pred elision pronoun
adj-order agree-np agree-pred question
adj-order agree-np coordination elision exchange possess
adj-order agree-np clitic elision possess question
adverb-place future possess
adj-order agree-np elision neg past past-agree possess pronoun sense
adj-order adverb-place agree-np elision neg past
adj-order adverb-place agree-np clitic contraction past possess pronoun
agree-np neg
clitic elision past pronoun
contraction elision question
clitic past pronoun
adj-order agree-np compare elision possess pronoun
clitic coordination exchange modal
adj-order agree-far agree-np agree-pred compare relative subordinate
adj-order agree-np clitic elision modal past pronoun
be-have coordination country possess
agree-np clitic coordination exchange future number time
adj-order agree-np be-have imperfect past past-agree pronoun
coordination future modal sense time
coordination country elision neg past past-agree possess time
adverb-place agree-np exchange subordinate
existential idiom
question
agree-np agree-pred question
adj-order agree-np agree-pred elision question
adj-order adverb-place agree-np be-have elision possess
contraction
adverb-place agree-np elision possess subordinate
adj-order agree-np compare idiom
elision question
future sense
adj-order agree-np contraction coordination future past past-agree
adverb-place clitic exchange
coordination country elision neg sense sense-that that
agree-np past past-agree pronoun relative sense
adj-order adverb-place agree-np compare subordinate
adj-order agree-np elision idiom question
clitic imperfect question
adj-order agree-far agree-np compare elision past past-agree pronoun relative
be-have imperfect past past-agree pronoun
adverb-place contraction elision existential sense subordinate time
clitic clitic-order question
possess
adj-order agree-np contraction existential idiom subordinate
adj-order agree-np clitic contraction past pronoun
agree-far country elision existential relative subordinate
agree-np agree-pred question relative
adverb-place subordinate
agree-np clitic clitic-order past pronoun
adj-order agree-np elision imperative neg relative
elision existential
adverb-place clitic past pronoun
adj-order agree-far agree-np country elision existential number relative sense sense-that that
clitic past possess pronoun
adj-order agree-np be-have compare coordination elision neg
compare elision possess pronoun
adj-order adverb-place agree-np contraction modal possess subordinate
agree-np imperative
adj-order agree-np elision neg
adj-order agree-np compare coordination idiom imperfect possess time
clitic clitic-order elision modal past past-agree pronoun relative
clitic past possess pronoun sense
adj-order agree-np number time
elision imperative possess
imperative
adj-order adverb-place agree-np contraction past possess
adj-order adverb-place agree-np clitic elision past pronoun
adj-order agree-np agree-pred compare coordination elision possess
clitic modal past possess pronoun
adverb-place agree-far be-have clitic coordination elision exchange neg past past-agree relative
adverb-place contraction modal
agree-np contraction elision question
adverb-place clitic neg
agree-np agree-pred
clitic clitic-order elision possess
adverb-place modal
adj-order agree-np contraction elision question
coordination country modal neg
adverb-place clitic past pronoun
exchange
agree-np agree-pred coordination elision imperfect number
be-have contraction possess sense subordinate
adj-order agree-np elision question
adj-order agree-np coordination existential past
coordination country existential number
adverb-place agree-np coordination
elision neg past past-agree pronoun relative
clitic time
adj-order agree-np elision neg past past-agree pronoun sense
neg question
adj-order agree-np compare elision possess pronoun
elision neg past past-agree pronoun sense
question
elision question
agree-far agree-np clitic modal relative subordinate
adj-order agree-np contraction coordination exchange past
adj-order adverb-place agree-np clitic future idiom
elision question
adj-order agree-np coordination elision existential number
agree-far be-have clitic elision neg past past-agree relative
agree-np clitic past pronoun
adj-order agree-np past past-agree pronoun relative sense
adj-order adverb-place agree-far agree-np be-have coordination elision past relative
adj-order agree-np be-have contraction possess question
adj-order agree-np existential neg sense subordinate
existential
adj-order adverb-place agree-np contraction future idiom number past past-agree relative
question
adverb-place country neg subordinate
elision question
adj-order adverb-place agree-np clitic past pronoun
adj-order agree-np clitic existential idiom neg number subordinate
coordination existential number possess
adj-order agree-np contraction elision modal subordinate time
agree-np clitic clitic-order past possess pronoun
agree-far coordination future neg relative
elision question
adj-order agree-np coordination existential number
coordination country existential future
agree-np imperative
agree-np be-have imperfect past past-agree pronoun sense
clitic elision past pronoun
adj-order agree-np agree-pred elision pronoun
be-have imperfect sense sense-that subordinate that
elision question
adverb-place elision future neg
neg possess time
existential
clitic elision modal past pronoun
question
adj-order agree-np clitic elision modal past pronoun relative
adj-order agree-np agree-pred possess pronoun
adverb-place future neg number
agree-far neg past past-agree relative time
be-have
adj-order adverb-place agree-np clitic elision past pronoun
agree-far agree-np agree-pred elision past past-agree pronoun relative sense
clitic future question
adj-order agree-np contraction elision past question
adj-order agree-np elision neg past time
country question
adverb-place agree-np be-have number
adj-order agree-np agree-pred coordination imperfect number past past-agree relative
agree-np question
clitic clitic-order past pronoun
contraction exchange
clitic elision past possess pronoun
country possess question
elision idiom neg past past-agree pronoun
adj-order agree-np contraction elision imperative neg
adj-order adverb-place agree-np coordination possess
possess question
adj-order agree-np contraction coordination elision existential neg number past sense
possess question
agree-np clitic elision neg past past-agree pronoun relative
subordinate time
agree-pred elision question
adj-order agree-np neg time
modal
adverb-place clitic past past-agree pronoun relative
clitic elision modal question
adj-order adverb-place agree-np agree-pred coordination country possess time
agree-far agree-np agree-pred relative
adverb-place agree-far agree-np clitic contraction elision exchange relative subordinate
clitic elision past possess pronoun
possess
adj-order agree-np compare
elision past
elision existential possess subordinate
adj-order adverb-place agree-np future neg
elision question
adj-order adverb-place agree-far agree-np contraction elision future relative sense
adj-order agree-np contraction question
agree-far elision pronoun sense
adj-order agree-np coordination country existential future number
agree-np clitic clitic-order modal past pronoun
adj-order adverb-place agree-np country elision existential idiom neg subordinate
elision question
clitic clitic-order question
adverb-place clitic past pronoun
adverb-place neg
plain
agree-np elision question
adj-order agree-np elision neg past past-agree possess pronoun
agree-np country existential modal possess subordinate
agree-pred imperfect past past-agree pronoun
adverb-place coordination future neg sense
clitic exchange
past past-agree pronoun relative sense
agree-np imperative neg
adj-order agree-np coordination country existential number
adverb-place elision idiom past
agree-pred
question
adj-order adverb-place agree-np elision sense subordinate time
adj-order agree-far agree-np clitic contraction elision past past-agree relative sense subordinate
agree-pred imperfect
adj-order agree-np agree-pred elision existential possess subordinate
past sense
adj-order agree-np coordination imperfect
elision question
agree-far be-have coordination imperfect relative
adverb-place modal
agree-pred imperfect past past-agree pronoun
adj-order adverb-place agree-np coordination
past past-agree possess pronoun
possess question
question
modal
agree-np agree-pred possess pronoun
elision sense
clitic sense
agree-np clitic neg subordinate
clitic coordination exchange imperfect
elision question
adj-order agree-np compare contraction past past-agree possess pronoun relative
adj-order agree-np compare pronoun
agree-np clitic elision past pronoun
agree-pred pronoun
elision question
adj-order adverb-place agree-np be-have clitic elision neg subordinate time
agree-np clitic past past-agree pronoun relative
clitic elision neg subordinate
adj-order agree-np be-have clitic elision modal neg subordinate
adj-order agree-np be-have compare elision possess subordinate
clitic elision past past-agree pronoun relative
adverb-place coordination number sense time
elision question
elision question
country
compare elision idiom pronoun relative
compare
coordination existential modal number possess
clitic modal past pronoun
adj-order adverb-place agree-np elision existential number subordinate
adj-order adverb-place agree-np coordination existential
adj-order agree-np contraction elision sense
adj-order agree-np elision neg number past past-agree pronoun
agree-np contraction past past-agree relative
clitic coordination exchange past possess sense time
age agree-np be-have number subordinate
adj-order agree-np imperative
elision neg past past-agree pronoun
clitic elision past pronoun
adj-order agree-np clitic compare past pronoun relative
agree-pred
adj-order agree-np elision modal question
adverb-place clitic future
imperative
elision imperative neg
adverb-place elision sense
agree-pred contraction coordination existential imperfect number
coordination exchange existential idiom number
clitic elision subordinate time
elision imperative neg
agree-np imperative possess
adverb-place country existential
agree-np past past-agree possess pronoun
adj-order adverb-place agree-np past relative
adj-order agree-np clitic elision past past-agree possess pronoun relative
elision question
clitic elision modal past pronoun
clitic question
clitic exchange
agree-far agree-np agree-pred elision pronoun
adverb-place future possess
agree-np coordination elision past
question
clitic sense
agree-pred coordination past
elision possess question
agree-far agree-pred compare elision pronoun relative
adj-order agree-np question
compare question
adj-order agree-np contraction past past-agree pronoun
elision question
adj-order agree-np country existential
agree-np existential number
adverb-place neg
adj-order agree-np elision future possess question relative
adverb-place elision idiom
question
imperative
adj-order agree-np be-have coordination elision imperfect neg number past past-agree
imperative
clitic elision past past-agree pronoun relative sense
adj-order agree-far agree-np agree-pred coordination elision neg past past-agree relative
imperative neg
clitic past pronoun
past past-agree
adj-order agree-far agree-np agree-pred be-have coordination imperfect relative
agree-np imperative neg relative
agree-pred question
adverb-place agree-far coordination elision neg possess relative sense
agree-pred elision pronoun
agree-np past question relative
agree-np clitic past pronoun relative
adverb-place elision neg
agree-np question
adj-order agree-far agree-np be-have elision neg subordinate
imperative
clitic coordination exchange future neg
adverb-place
coordination elision existential neg number past time
elision question
clitic modal neg
