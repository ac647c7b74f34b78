comp-adjective adj-order agree-np past
comp-adjective adverb-place agree-np clitic coordination exchange
comp-adjective agree-np agree-pred clitic coordination exchange imperfect
comp-adjective adj-order agree-np agree-pred number possess subordinate
comp-adjective adj-order adverb-place agree-np clitic past
comp-adjective agree-np clitic clitic-order past past-agree pronoun relative
comp-adjective adj-order agree-np compare number subordinate
comp-adjective adj-order adverb-place agree-np elision existential number subordinate
comp-adjective agree-far agree-np elision past past-agree question relative
comp-adjective adj-order agree-np clitic past possess pronoun
comp-adjective adj-order adverb-place agree-np clitic clitic-order past possess pronoun
comp-adjective agree-np imperative possess
comp-adjective adj-order adverb-place agree-np clitic elision existential idiom number subordinate
comp-adjective adj-order agree-np elision imperative possess
comp-adjective agree-np clitic past possess pronoun relative
comp-adjective agree-np coordination existential
comp-adjective adj-order agree-far agree-np elision modal neg past past-agree pronoun relative
comp-adjective adj-order agree-np agree-pred elision pronoun
comp-adjective adj-order agree-np possess time
comp-adjective adj-order agree-np existential number possess subordinate time
comp-adjective adj-order agree-far agree-np compare possess pronoun
comp-adjective agree-np question
comp-adjective adj-order agree-np existential number
comp-adjective agree-np agree-pred pronoun
comp-adjective adj-order agree-np agree-pred elision pronoun
comp-adjective adj-order agree-np clitic contraction elision exchange modal possess subordinate
comp-adjective adj-order agree-np agree-pred pronoun
comp-adjective adj-order agree-np imperfect
comp-adjective adj-order agree-np modal subordinate time
comp-adjective agree-far agree-np clitic elision possess subordinate
comp-adjective adj-order agree-np elision neg
comp-adjective adj-order agree-np agree-pred coordination
comp-adjective adj-order agree-np contraction past past-agree question relative
comp-adjective adj-order agree-np clitic elision past past-agree pronoun relative
comp-adjective adverb-place agree-np past
comp-adjective adj-order agree-np imperative neg
comp-adjective adj-order adverb-place agree-np agree-pred coordination past
comp-adjective adj-order agree-np elision existential modal possess subordinate
comp-adjective adverb-place agree-np sense
comp-adjective agree-np imperative neg
comp-adjective agree-np elision neg past past-agree pronoun sense
comp-adjective adj-order adverb-place agree-np elision neg past possess
comp-adjective agree-np agree-pred elision pronoun
comp-adjective adj-order agree-np number question
comp-adjective agree-np agree-pred imperfect
comp-adjective adj-order agree-np existential
comp-adjective adj-order agree-np clitic exchange neg subordinate
comp-adjective adj-order agree-np elision neg past possess
comp-adjective adj-order agree-far agree-np contraction question relative
comp-adjective adj-order agree-np question
comp-adjective agree-np existential number possess
comp-adjective adj-order agree-np clitic elision past pronoun
comp-adjective adverb-place agree-np contraction coordination exchange
comp-adjective adverb-place agree-np be-have coordination idiom imperfect
comp-adjective agree-np clitic elision past pronoun
comp-adjective agree-np clitic clitic-order modal past possess pronoun
comp-adjective adj-order agree-np imperfect number
comp-adjective adj-order agree-np compare pronoun
comp-adjective agree-far agree-np compare elision pronoun relative
comp-adjective agree-np compare possess relative
comp-adjective agree-np clitic contraction elision modal past relative time
comp-adjective agree-np clitic past pronoun
comp-adjective agree-np
comp-adjective agree-np clitic elision past possess pronoun
comp-adjective adj-order agree-np elision existential
comp-adjective agree-np clitic coordination exchange imperfect possess
comp-adjective adj-order agree-np possess question
comp-adjective adj-order agree-np agree-pred elision neg possess pronoun
comp-adjective agree-np question
comp-adjective agree-np be-have elision neg
comp-adjective adj-order agree-np contraction question
comp-adjective agree-np elision question
comp-adjective agree-np elision neg past time
comp-adjective adj-order agree-np possess
comp-adjective adj-order age agree-np agree-pred be-have coordination number possess
comp-adjective adj-order agree-np elision existential number
comp-adjective agree-np elision imperfect
comp-adjective adj-order agree-np
comp-adjective agree-np possess question
comp-adjective adverb-place agree-np compare subordinate
comp-adjective agree-np existential idiom number subordinate
comp-adjective adverb-place agree-np coordination imperfect
comp-adjective agree-np imperative neg
comp-adjective adj-order agree-np elision possess question
comp-adjective adj-order agree-np existential number
comp-adjective adj-order agree-far agree-np be-have imperfect past past-agree pronoun relative
comp-adjective adj-order agree-far agree-np compare pronoun relative
comp-adjective adj-order agree-np future question
comp-adjective agree-np imperative neg
comp-adjective adj-order adverb-place agree-np country modal
comp-adjective adj-order agree-np country existential
comp-adjective adj-order adverb-place agree-np coordination possess time
comp-adjective adj-order agree-np neg possess sense subordinate time
comp-adjective agree-np past question
comp-adjective agree-np imperative
comp-adjective adverb-place agree-np country subordinate time
comp-adjective adj-order agree-np country existential number subordinate time
comp-adjective agree-np modal neg number subordinate
comp-adjective agree-np clitic modal past possess pronoun
comp-adjective agree-np agree-pred be-have possess subordinate
comp-negation adj-order agree-np elision neg past possess time
comp-negation adverb-place elision neg past
comp-negation adj-order agree-np elision neg past time
comp-negation adj-order agree-np coordination elision existential neg possess
comp-negation idiom neg possess
comp-negation adj-order agree-np coordination neg possess
comp-negation agree-far agree-np neg relative
comp-negation imperative neg possess
comp-negation adverb-place contraction neg sense subordinate
comp-negation imperative neg
comp-negation adj-order agree-np agree-pred coordination neg past past-agree possess relative
comp-negation imperative neg
comp-negation imperative neg
comp-negation adj-order agree-far agree-np contraction elision neg relative
comp-negation elision imperative neg
comp-negation adverb-place future neg number
comp-negation adj-order agree-np elision neg number past time
comp-negation elision imperative neg possess
comp-negation imperative neg
comp-negation agree-np imperative neg
comp-negation adj-order agree-np elision neg past past-agree relative
comp-negation clitic elision neg past past-agree
comp-negation neg
comp-negation adj-order adverb-place agree-np elision neg past possess
comp-negation adj-order agree-np elision imperative neg past past-agree relative
comp-negation neg
comp-negation contraction coordination elision idiom neg past sense
comp-negation adj-order agree-np elision neg past question
comp-negation adverb-place agree-np elision neg past possess
comp-negation adj-order agree-np elision imperative neg
comp-negation coordination elision neg past time
comp-negation imperative neg
comp-negation adj-order adverb-place agree-np neg
comp-negation adj-order agree-np imperative neg
comp-negation adverb-place elision neg past
comp-negation adverb-place agree-np elision idiom neg past possess
comp-negation agree-far agree-np elision neg possess question relative
comp-negation adj-order agree-np imperative neg
comp-negation adverb-place elision neg
comp-negation compare coordination neg possess
comp-negation adj-order agree-np neg time
comp-negation imperative neg possess
comp-negation imperative neg
comp-negation elision imperative neg possess
comp-negation coordination country idiom neg past past-agree
comp-negation future idiom neg
comp-negation imperative neg possess
comp-negation adj-order agree-np elision neg past possess
comp-negation adj-order agree-far agree-np clitic neg past past-agree pronoun relative sense
comp-negation imperative neg
comp-negation adj-order agree-np imperative neg
comp-negation clitic elision neg past past-agree time
comp-negation adverb-place elision neg past
comp-negation imperative neg
comp-negation imperative neg possess
comp-negation neg possess question
comp-negation agree-np neg number subordinate
comp-negation adj-order agree-np neg time
comp-negation coordination elision existential neg possess time
comp-negation clitic coordination elision imperfect neg number
comp-negation adj-order agree-np agree-pred clitic neg subordinate
comp-negation adj-order agree-np imperative neg possess
comp-negation coordination neg number past possess
comp-negation adj-order agree-np neg time
comp-negation adj-order agree-np clitic coordination neg time
comp-negation clitic elision exchange neg possess subordinate
comp-negation elision neg past past-agree possess pronoun relative sense
comp-negation clitic neg
comp-negation clitic elision neg past past-agree pronoun
comp-negation elision neg past
comp-negation neg possess question
comp-negation agree-np clitic neg past past-agree possess pronoun
comp-negation adj-order adverb-place agree-far agree-np agree-pred elision idiom neg past relative
comp-negation agree-np coordination elision neg past
comp-negation imperative neg
comp-negation adj-order agree-np coordination elision future neg sense
comp-negation agree-np elision neg past question
comp-negation adverb-place clitic coordination elision neg past past-agree possess relative
comp-negation imperative neg
comp-negation agree-np imperative neg possess
comp-negation agree-np contraction imperative neg
comp-negation contraction imperative neg possess
comp-negation adverb-place elision neg past
comp-negation adj-order agree-np elision neg number past question
comp-negation agree-np agree-pred coordination neg time
comp-negation agree-np elision neg past question
comp-negation agree-far compare elision neg past possess relative
comp-negation imperative neg
comp-negation adj-order agree-np be-have coordination neg
comp-negation age agree-far be-have clitic modal neg number relative subordinate time
comp-negation adverb-place coordination existential future neg possess
comp-negation adj-order agree-np clitic contraction coordination exchange neg
comp-negation adj-order agree-np imperative neg past past-agree relative
comp-negation adverb-place agree-pred neg number subordinate
comp-negation imperative neg
comp-negation agree-far clitic neg past past-agree pronoun relative sense
comp-negation clitic coordination exchange neg time
comp-negation adj-order agree-np imperative neg
comp-negation adj-order agree-np neg possess
comp-negation adj-order agree-np contraction elision neg sense subordinate
comp-clitic clitic country elision neg
comp-clitic adverb-place clitic past possess pronoun
comp-clitic adj-order agree-np clitic question
comp-clitic clitic past pronoun
comp-clitic clitic past pronoun
comp-clitic adj-order agree-np clitic elision past possess pronoun
comp-clitic clitic modal
comp-clitic adverb-place clitic past pronoun relative
comp-clitic adj-order agree-np clitic modal past pronoun
comp-clitic clitic past possess pronoun
comp-clitic clitic past pronoun
comp-clitic agree-np clitic past possess pronoun
comp-clitic agree-np clitic past possess pronoun
comp-clitic clitic elision modal past pronoun
comp-clitic clitic contraction elision past possess pronoun
comp-clitic clitic
comp-clitic agree-np clitic elision past possess pronoun
comp-clitic clitic elision question
comp-clitic adj-order agree-np clitic past possess pronoun
comp-clitic adverb-place clitic past possess pronoun
comp-clitic clitic past pronoun
comp-clitic adj-order agree-np clitic past pronoun
comp-clitic adj-order agree-np clitic elision modal past pronoun
comp-clitic clitic past possess pronoun
comp-clitic clitic elision modal past pronoun
comp-clitic clitic elision idiom past pronoun relative
comp-clitic adj-order agree-np clitic question
comp-clitic adj-order agree-np clitic elision past pronoun
comp-clitic clitic elision neg question
comp-clitic clitic elision past pronoun
comp-clitic clitic elision modal question
comp-clitic clitic
comp-clitic clitic time
comp-clitic clitic past pronoun
comp-clitic agree-np clitic elision past past-agree pronoun relative
comp-clitic adj-order agree-np clitic idiom past pronoun
comp-clitic adj-order agree-np clitic modal past pronoun
comp-clitic clitic elision question
comp-clitic clitic elision question
comp-clitic adj-order agree-np clitic past pronoun
comp-clitic clitic elision neg
comp-clitic clitic modal question
comp-clitic adj-order agree-np clitic past pronoun
comp-clitic agree-np clitic elision past pronoun
comp-clitic adj-order agree-np clitic elision modal past possess pronoun
comp-clitic clitic question
comp-clitic clitic elision past pronoun
comp-clitic adverb-place clitic elision past past-agree pronoun relative
comp-clitic adj-order agree-np clitic possess question
comp-clitic clitic elision idiom past pronoun
comp-clitic clitic elision neg
comp-clitic clitic contraction elision past possess pronoun
comp-clitic clitic past pronoun
comp-clitic clitic modal past pronoun
comp-clitic clitic elision possess time
comp-clitic clitic elision neg past past-agree
comp-clitic clitic elision question
comp-clitic clitic elision modal question
comp-clitic clitic past pronoun
comp-clitic clitic elision past past-agree question
comp-clitic agree-np clitic elision past possess pronoun
comp-clitic clitic question
comp-clitic adj-order adverb-place agree-np clitic elision past possess pronoun
comp-clitic clitic elision past past-agree
comp-clitic clitic
comp-clitic clitic future neg question
comp-clitic clitic modal past pronoun
comp-clitic clitic elision question
comp-clitic clitic past pronoun
comp-clitic adj-order adverb-place agree-np clitic elision past pronoun
comp-clitic clitic past pronoun
comp-clitic clitic question
comp-clitic clitic elision modal past pronoun
comp-clitic adj-order agree-np clitic past pronoun
comp-clitic clitic possess question
comp-clitic agree-np clitic elision past past-agree pronoun relative
comp-clitic clitic past possess pronoun
comp-clitic clitic
comp-clitic adverb-place clitic
comp-clitic clitic past pronoun
comp-clitic adverb-place clitic past pronoun
comp-clitic adj-order agree-np clitic elision past pronoun
comp-clitic clitic elision modal question
comp-clitic clitic modal possess time
comp-clitic adverb-place clitic
comp-clitic agree-np clitic modal past possess pronoun
comp-clitic clitic modal past pronoun
comp-clitic agree-np clitic elision past pronoun
comp-clitic adverb-place clitic elision past pronoun relative
comp-clitic adj-order agree-np clitic contraction past possess pronoun
comp-clitic adj-order agree-np clitic past possess pronoun
comp-clitic clitic elision past pronoun relative
comp-clitic adverb-place clitic past pronoun
comp-clitic clitic neg
comp-clitic agree-np clitic past pronoun
comp-clitic clitic past past-agree
comp-clitic adverb-place clitic number
comp-clitic clitic modal past pronoun relative
comp-clitic agree-np clitic elision modal past pronoun
comp-clitic adverb-place clitic past possess pronoun
comp-antecedent agree-np clitic clitic-order past pronoun
comp-antecedent clitic elision modal past possess pronoun
comp-antecedent clitic past pronoun
comp-antecedent clitic clitic-order past possess pronoun
comp-antecedent adverb-place clitic clitic-order past possess pronoun
comp-antecedent agree-np clitic modal past pronoun
comp-antecedent adj-order adverb-place agree-np clitic past possess pronoun
comp-antecedent clitic elision past pronoun relative
comp-antecedent adverb-place agree-np clitic past possess pronoun
comp-antecedent clitic contraction elision modal past possess pronoun
comp-antecedent adj-order agree-np clitic elision past pronoun
comp-antecedent agree-np clitic clitic-order modal past possess pronoun
comp-antecedent agree-np clitic modal past pronoun
comp-antecedent agree-np clitic elision past possess pronoun
comp-antecedent clitic past possess pronoun
comp-antecedent clitic clitic-order elision modal past possess pronoun
comp-antecedent clitic clitic-order elision past possess pronoun
comp-antecedent clitic contraction elision past pronoun
comp-antecedent adj-order agree-np clitic contraction elision modal past possess pronoun
comp-antecedent agree-np clitic clitic-order past pronoun
comp-antecedent agree-np clitic elision past pronoun
comp-antecedent clitic clitic-order contraction past possess pronoun
comp-antecedent adj-order adverb-place agree-np clitic past pronoun
comp-antecedent agree-np clitic elision past pronoun
comp-antecedent clitic past pronoun
comp-antecedent adj-order adverb-place agree-np clitic past pronoun
comp-antecedent adj-order agree-np clitic elision past pronoun
comp-antecedent adverb-place clitic clitic-order elision past pronoun
comp-antecedent adj-order agree-np clitic clitic-order modal past possess pronoun
comp-antecedent adj-order agree-np clitic clitic-order elision past pronoun
comp-antecedent clitic clitic-order past possess pronoun
comp-antecedent adj-order agree-np clitic elision past pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic contraction elision past possess pronoun
comp-antecedent adverb-place clitic past pronoun
comp-antecedent clitic clitic-order contraction past possess pronoun
comp-antecedent adj-order agree-np clitic modal past pronoun
comp-antecedent clitic clitic-order past possess pronoun
comp-antecedent agree-np clitic past pronoun
comp-antecedent clitic elision past pronoun
comp-antecedent clitic modal past pronoun
comp-antecedent clitic modal past pronoun
comp-antecedent clitic past pronoun
comp-antecedent clitic elision past pronoun
comp-antecedent clitic clitic-order past possess pronoun
comp-antecedent adj-order adverb-place agree-np clitic past possess pronoun
comp-antecedent clitic past pronoun
comp-antecedent adverb-place clitic past pronoun
comp-antecedent clitic contraction past pronoun
comp-antecedent adj-order agree-np clitic clitic-order past possess pronoun
comp-antecedent agree-np clitic clitic-order elision past possess pronoun
comp-antecedent clitic clitic-order past possess pronoun
comp-antecedent adj-order agree-np clitic clitic-order past possess pronoun
comp-antecedent clitic clitic-order past possess pronoun
comp-antecedent agree-np clitic past pronoun
comp-antecedent clitic clitic-order contraction past pronoun
comp-antecedent adj-order agree-np clitic elision past pronoun
comp-antecedent clitic past possess pronoun
comp-antecedent adj-order agree-np clitic elision past pronoun relative
comp-antecedent clitic past pronoun
comp-antecedent clitic modal past pronoun
comp-antecedent adverb-place clitic clitic-order past pronoun
comp-antecedent adverb-place agree-np agree-pred clitic neg past pronoun relative
comp-antecedent adj-order agree-np clitic past possess pronoun
comp-antecedent adverb-place agree-np clitic contraction past pronoun
comp-antecedent adj-order agree-np clitic clitic-order past possess pronoun
comp-antecedent adj-order agree-np clitic elision modal past pronoun
comp-antecedent clitic elision past possess pronoun
comp-antecedent clitic past pronoun
comp-antecedent agree-np clitic clitic-order elision past pronoun relative
comp-antecedent clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic past past-agree pronoun relative
comp-antecedent adj-order adverb-place agree-np agree-pred clitic clitic-order past pronoun relative
comp-antecedent adverb-place clitic elision past pronoun
comp-antecedent agree-np clitic elision past pronoun
comp-antecedent agree-np clitic elision past pronoun
comp-antecedent adj-order agree-np clitic modal past pronoun
comp-antecedent agree-np clitic contraction past pronoun
comp-antecedent adj-order agree-np clitic contraction elision past pronoun
comp-antecedent agree-np clitic elision modal past pronoun
comp-antecedent clitic elision past pronoun
comp-antecedent agree-np clitic clitic-order past pronoun
comp-antecedent clitic past possess pronoun
comp-antecedent adj-order agree-np clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic modal past possess pronoun
comp-antecedent adj-order agree-np clitic past pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic modal past pronoun
comp-antecedent adj-order agree-np clitic past pronoun
comp-antecedent adj-order adverb-place agree-np clitic past past-agree pronoun relative
comp-antecedent clitic modal past pronoun
comp-antecedent adj-order agree-np clitic clitic-order past pronoun
comp-antecedent clitic past possess pronoun
comp-antecedent adj-order adverb-place agree-np clitic past pronoun
comp-antecedent clitic elision past pronoun
comp-antecedent adj-order adverb-place agree-np clitic elision past pronoun
comp-antecedent agree-np clitic elision past pronoun relative
comp-antecedent agree-np clitic past possess pronoun
comp-antecedent clitic past possess pronoun
comp-antecedent agree-np clitic elision past possess pronoun
comp-plural coordination existential idiom number past
comp-plural clitic past possess pronoun
comp-plural question
comp-plural agree-np elision neg number past possess time
comp-plural adj-order agree-np clitic
comp-plural agree-np elision modal possess subordinate time
comp-plural agree-pred possess pronoun
comp-plural agree-np imperative possess
comp-plural
comp-plural imperative
comp-plural compare possess pronoun
comp-plural adverb-place modal neg sense subordinate
comp-plural agree-far agree-np elision neg past past-agree pronoun relative
comp-plural possess question
comp-plural adj-order agree-np clitic modal past pronoun
comp-plural adj-order agree-np agree-pred elision subordinate
comp-plural adverb-place elision neg relative
comp-plural agree-np compare
comp-plural question
comp-plural adj-order agree-np imperative possess
comp-plural adj-order agree-np clitic elision past pronoun
comp-plural adj-order agree-far agree-np past time
comp-plural adj-order agree-np agree-pred question
comp-plural clitic past pronoun
comp-plural agree-np agree-pred clitic modal subordinate
comp-plural adj-order agree-np imperative relative
comp-plural past question
comp-plural question
comp-plural agree-pred be-have elision possess subordinate
comp-plural adj-order agree-np past question
comp-plural adj-order agree-np elision neg possess subordinate
comp-plural clitic clitic-order past pronoun
comp-plural adverb-place agree-np coordination future idiom modal
comp-plural adj-order agree-np agree-pred coordination future imperfect
comp-plural agree-far compare elision pronoun relative
comp-plural adj-order agree-np number possess question
comp-plural modal question
comp-plural possess question
comp-plural elision question
comp-plural imperative
comp-plural agree-pred possess question
comp-plural imperative neg
comp-plural compare coordination past
comp-plural adverb-place past possess
comp-plural age agree-pred be-have number subordinate
comp-plural adverb-place elision idiom neg number past
comp-plural adverb-place clitic neg possess subordinate
comp-plural elision possess question
comp-plural agree-pred coordination elision neg time
comp-plural compare pronoun
comp-plural elision future time
comp-plural adj-order agree-np compare pronoun
comp-plural agree-far elision possess question relative
comp-plural adverb-place agree-far agree-np clitic exchange subordinate
comp-plural adverb-place future possess
comp-plural question
comp-plural clitic elision past pronoun
comp-plural question
comp-plural adj-order agree-np compare
comp-plural adverb-place agree-np past
comp-plural coordination elision exchange modal possess time
comp-plural adj-order agree-np clitic modal past pronoun
comp-plural possess question
comp-plural agree-np compare contraction elision past past-agree possess pronoun relative sense
comp-plural adj-order adverb-place agree-np modal
comp-plural adj-order agree-np idiom modal subordinate
comp-plural agree-pred
comp-plural contraction coordination exchange number
comp-plural agree-pred pronoun
comp-plural adverb-place idiom past
comp-plural question
comp-plural coordination modal neg past time
comp-plural agree-np agree-pred neg pronoun
comp-plural adj-order agree-np compare elision exchange possess subordinate
comp-plural age agree-far be-have number question relative
comp-plural adj-order agree-np past
comp-plural agree-far agree-pred elision past past-agree pronoun relative
comp-plural agree-np question
comp-plural agree-np imperative
comp-plural adj-order agree-np agree-pred coordination neg
comp-plural agree-pred pronoun
comp-plural agree-pred possess pronoun
comp-plural adj-order agree-np question
comp-plural adj-order agree-np time
comp-plural agree-np agree-pred possess pronoun
comp-plural adj-order agree-np coordination elision neg past possess
comp-plural clitic clitic-order past pronoun
comp-plural adj-order agree-np elision question relative
comp-plural agree-np agree-pred contraction imperfect possess
comp-plural adj-order adverb-place agree-np clitic elision past pronoun relative
comp-plural question
comp-plural agree-pred elision pronoun
comp-plural modal number past past-agree question relative
comp-plural imperative
comp-plural adj-order agree-np compare coordination past past-agree possess relative
comp-plural adj-order agree-np pronoun
comp-plural adj-order agree-np past possess question
comp-plural adj-order agree-np contraction coordination existential past
comp-plural coordination elision neg past
comp-plural question
comp-subject agree-np compare elision pronoun
comp-subject adverb-place agree-np agree-pred possess
comp-subject agree-np compare elision possess pronoun
comp-subject agree-pred elision pronoun
comp-subject agree-pred coordination country imperfect past past-agree time
comp-subject agree-pred imperfect sense that
comp-subject agree-pred elision pronoun
comp-subject adj-order agree-far agree-np compare elision pronoun
comp-subject agree-np agree-pred neg pronoun
comp-subject adj-order agree-far agree-np agree-pred pronoun
comp-subject agree-pred contraction elision possess pronoun
comp-subject agree-pred elision neg pronoun
comp-subject agree-pred elision neg pronoun
comp-subject adj-order agree-far agree-np agree-pred pronoun
comp-subject agree-far compare pronoun relative
comp-subject adj-order agree-np agree-pred neg pronoun
comp-subject agree-pred pronoun
comp-subject adj-order agree-np question
comp-subject agree-np possess question
comp-subject agree-np compare pronoun
comp-subject agree-pred coordination elision imperfect neg possess
comp-subject agree-pred neg
comp-subject agree-np agree-pred be-have coordination country imperfect
comp-subject agree-pred possess pronoun
comp-subject agree-far agree-pred elision past past-agree relative
comp-subject agree-pred possess pronoun
comp-subject adj-order agree-np compare
comp-subject agree-np compare possess pronoun
comp-subject agree-pred pronoun
comp-subject compare elision pronoun
comp-subject agree-pred pronoun
comp-subject agree-pred clitic coordination exchange possess
comp-subject agree-pred elision pronoun
comp-subject adj-order agree-np question
comp-subject agree-pred
comp-subject adj-order agree-np agree-pred compare coordination elision possess
comp-subject agree-pred pronoun
comp-subject agree-pred pronoun
comp-subject adj-order agree-np compare possess pronoun
comp-subject compare pronoun
comp-subject compare pronoun
comp-subject agree-pred elision pronoun
comp-subject adj-order agree-np question
comp-subject agree-pred pronoun
comp-subject compare possess pronoun
comp-subject adj-order agree-np agree-pred coordination country existential number possess sense that
comp-subject adj-order agree-np agree-pred compare possess subordinate
comp-subject adj-order agree-np agree-pred clitic coordination exchange imperfect
comp-subject agree-np agree-pred pronoun
comp-subject adj-order agree-np agree-pred
comp-subject agree-np compare possess pronoun
comp-subject adj-order agree-np compare pronoun
comp-subject compare contraction possess pronoun
comp-subject agree-pred
comp-subject agree-far agree-pred elision pronoun
comp-subject adj-order agree-np compare possess pronoun
comp-subject agree-far agree-pred imperfect neg relative
comp-subject agree-far agree-pred elision possess pronoun
comp-subject adj-order agree-np compare pronoun
comp-subject agree-np compare possess pronoun
comp-subject agree-pred neg subordinate
comp-subject adj-order agree-np agree-pred subordinate
comp-subject agree-pred clitic coordination imperfect neg possess sense
comp-subject adj-order agree-np compare contraction coordination existential
comp-subject adj-order agree-np compare modal subordinate
comp-subject agree-np agree-pred pronoun
comp-subject elision question relative
comp-subject agree-pred pronoun
comp-subject agree-far agree-np agree-pred elision neg pronoun
comp-subject adj-order agree-np compare pronoun
comp-subject adj-order agree-far agree-np compare elision possess pronoun relative
comp-subject agree-far agree-pred elision neg pronoun relative
comp-subject agree-pred elision possess pronoun
comp-subject past past-agree question relative
comp-subject adj-order agree-np country subordinate
comp-subject agree-far agree-pred relative
comp-subject adj-order agree-np agree-pred compare subordinate
comp-subject agree-pred pronoun
comp-subject agree-far agree-np agree-pred compare elision possess pronoun relative
comp-subject agree-far compare elision past past-agree pronoun relative
comp-subject agree-np agree-pred contraction elision neg possess pronoun
comp-subject adj-order agree-far agree-np agree-pred past past-agree pronoun relative
comp-subject adj-order agree-np agree-pred coordination possess time
comp-subject adj-order agree-np compare elision pronoun
comp-subject agree-pred elision neg pronoun
comp-subject agree-pred imperfect
comp-subject adj-order agree-np agree-pred elision pronoun
comp-subject agree-pred neg number possess subordinate time
comp-subject adj-order agree-np agree-pred elision possess pronoun
comp-subject agree-pred
comp-subject adj-order agree-np possess question
comp-subject adj-order agree-np agree-pred pronoun
comp-subject agree-pred possess
comp-subject agree-far agree-np compare possess pronoun
comp-subject agree-pred elision neg pronoun
comp-subject adj-order agree-np compare elision possess pronoun
comp-subject compare possess pronoun
comp-subject agree-np agree-pred question relative
comp-subject adj-order agree-np agree-pred elision neg possess pronoun
comp-subject adj-order agree-np compare possess pronoun
comp-numeral adj-order agree-np elision existential number
comp-numeral age be-have number
comp-numeral adj-order agree-np elision neg number possess
comp-numeral agree-np clitic coordination exchange existential number
comp-numeral agree-np coordination existential number past sense
comp-numeral elision existential number possess subordinate time
comp-numeral age agree-np be-have modal number subordinate time
comp-numeral adverb-place age be-have number
comp-numeral agree-np coordination elision exchange existential idiom number
comp-numeral adj-order age agree-np be-have clitic elision number subordinate that
comp-numeral elision number question
comp-numeral age be-have number
comp-numeral adj-order agree-np number past question
comp-numeral age be-have number
comp-numeral number question
comp-numeral adj-order agree-np agree-pred elision existential neg number subordinate
comp-numeral adj-order agree-np existential number
comp-numeral elision neg number past possess
comp-numeral adj-order agree-np existential neg number subordinate
comp-numeral adj-order adverb-place agree-np clitic future idiom neg number
comp-numeral agree-np number possess
comp-numeral agree-np agree-pred clitic coordination number
comp-numeral adverb-place contraction existential number
comp-numeral adj-order agree-np compare elision existential number subordinate
comp-numeral age agree-pred be-have number subordinate
comp-numeral adj-order agree-np existential number
comp-numeral clitic elision existential neg number subordinate time
comp-numeral agree-np clitic clitic-order modal number
comp-numeral adj-order agree-np clitic existential number possess subordinate
comp-numeral contraction coordination number
comp-numeral adverb-place number past
comp-numeral age agree-far be-have country number past past-agree pronoun relative
comp-numeral adj-order agree-np coordination existential number possess
comp-numeral agree-pred existential idiom number subordinate
comp-numeral adj-order agree-np number possess subordinate
comp-numeral adj-order agree-np clitic elision exchange existential idiom number subordinate
comp-numeral elision existential number subordinate
comp-numeral agree-np elision modal number question
comp-numeral adj-order agree-np existential number
comp-numeral adj-order agree-np elision neg number past
comp-numeral adverb-place be-have coordination imperfect number
comp-numeral agree-pred neg number
comp-numeral adj-order agree-np number question
comp-numeral adverb-place existential number
comp-numeral elision number question
comp-numeral adj-order agree-np country elision existential number subordinate
comp-numeral future number time
comp-numeral agree-pred coordination existential idiom imperfect number
comp-numeral be-have coordination existential number
comp-numeral age be-have number question
comp-numeral clitic elision number question
comp-numeral adj-order agree-np be-have coordination existential idiom imperfect number
comp-numeral adj-order agree-np number past question
comp-numeral adj-order agree-np agree-pred number subordinate
comp-numeral elision neg number question
comp-numeral clitic coordination elision exchange existential number
comp-numeral adj-order agree-np elision number question
comp-numeral age be-have number
comp-numeral elision number question
comp-numeral coordination existential number
comp-numeral agree-pred number
comp-numeral adverb-place coordination country elision imperfect neg number
comp-numeral adj-order agree-np number question
comp-numeral adj-order agree-np number past possess
comp-numeral agree-np compare coordination number possess
comp-numeral adverb-place agree-np contraction coordination country existential number
comp-numeral adj-order age agree-np be-have existential number subordinate
comp-numeral adj-order agree-np coordination existential number
comp-numeral age be-have number
comp-numeral adj-order agree-np future number question
comp-numeral contraction neg number subordinate
comp-numeral clitic clitic-order number
comp-numeral contraction existential number
comp-numeral age be-have number
comp-numeral age be-have elision neg number possess subordinate
comp-numeral agree-pred coordination elision number past possess
comp-numeral adj-order agree-np existential number
comp-numeral agree-pred imperfect number question relative sense
comp-numeral adj-order adverb-place agree-np elision idiom number subordinate
comp-numeral agree-pred elision existential neg number subordinate
comp-numeral adj-order agree-np elision existential idiom number possess subordinate
comp-numeral adj-order agree-np be-have elision neg number
comp-numeral agree-pred elision number subordinate
comp-numeral age be-have number
comp-numeral adj-order agree-np existential number
comp-numeral adj-order age agree-np be-have number
comp-numeral contraction existential number
comp-numeral number question
comp-numeral number question
comp-numeral coordination future idiom imperfect number possess
comp-numeral adj-order agree-np agree-pred coordination elision existential imperfect number
comp-numeral number possess question
comp-numeral adj-order age agree-np be-have coordination number
comp-numeral agree-np number
comp-numeral agree-np coordination elision existential neg number past possess
comp-numeral country existential number
comp-numeral clitic number question
comp-numeral agree-np clitic elision number past question
comp-numeral agree-np agree-pred coordination neg number past relative
comp-numeral coordination elision neg number past past-agree time
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order adverb-place agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics adverb-place clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adverb-place agree-np clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order past past-agree pronoun relative
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order contraction past possess pronoun
comp-clitics adverb-place agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order contraction past possess pronoun
comp-clitics agree-np clitic clitic-order modal past pronoun
comp-clitics adj-order adverb-place agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order modal past possess pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics adverb-place clitic clitic-order elision past pronoun
comp-clitics adverb-place clitic clitic-order elision past pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision past pronoun
comp-clitics adverb-place clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics adverb-place agree-np clitic clitic-order elision past pronoun
comp-clitics adverb-place clitic clitic-order past past-agree pronoun relative
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order elision past possess pronoun
comp-clitics clitic clitic-order elision past possess pronoun
comp-clitics adverb-place agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision past pronoun
comp-clitics adj-order agree-np clitic clitic-order elision modal past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order contraction modal past possess pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order elision modal past pronoun
comp-clitics adj-order adverb-place agree-np clitic clitic-order elision past possess pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order modal past pronoun relative
comp-clitics adj-order adverb-place agree-np clitic clitic-order elision past possess pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order modal past pronoun
comp-clitics agree-np clitic clitic-order elision past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics adverb-place clitic clitic-order elision past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics agree-np clitic clitic-order elision past pronoun
comp-clitics clitic clitic-order modal past possess pronoun
comp-clitics clitic clitic-order modal past pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics agree-np clitic clitic-order elision past pronoun
comp-clitics clitic clitic-order modal past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision past past-agree pronoun relative
comp-clitics clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics adverb-place clitic clitic-order elision past past-agree pronoun relative
comp-clitics clitic clitic-order elision past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision modal past possess pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adverb-place clitic clitic-order past past-agree pronoun relative
comp-clitics clitic clitic-order elision past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision past pronoun relative
comp-clitics adverb-place clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision modal past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past pronoun
comp-depth agree-np contraction past relative
comp-depth agree-far agree-pred contraction elision imperfect past past-agree relative
comp-depth adj-order agree-np contraction elision past relative
comp-depth agree-np contraction elision past past-agree relative
comp-depth agree-far be-have contraction imperfect past past-agree relative
comp-depth adj-order agree-far agree-np contraction relative
comp-depth adj-order agree-far agree-np agree-pred elision past past-agree relative
comp-depth agree-far contraction elision imperfect relative
comp-depth adj-order agree-np contraction past
comp-depth agree-np elision past past-agree relative
comp-depth agree-far agree-np contraction elision relative
comp-depth agree-far agree-np contraction relative
comp-depth adj-order agree-np contraction elision past
comp-depth adj-order adverb-place agree-far agree-np
comp-depth agree-np elision past past-agree relative
comp-depth agree-np contraction idiom past past-agree relative
comp-depth adj-order agree-far agree-np elision relative
comp-depth agree-far clitic contraction elision past past-agree relative
comp-depth agree-far agree-np clitic contraction neg past past-agree relative
comp-depth contraction past past-agree relative sense
comp-depth adj-order agree-far agree-np agree-pred clitic contraction elision neg relative
comp-depth adj-order agree-np contraction elision past possess
comp-depth agree-far agree-np contraction elision relative sense
comp-depth adj-order agree-far agree-np contraction elision
comp-depth adj-order agree-far agree-np agree-pred contraction elision
comp-depth adj-order agree-far agree-np contraction elision future
comp-depth agree-far agree-pred clitic clitic-order contraction imperfect neg relative
comp-depth agree-far agree-np be-have elision
comp-depth agree-far contraction elision
comp-depth adj-order agree-far agree-np agree-pred contraction elision neg
comp-depth adj-order agree-far agree-np clitic contraction
comp-depth adj-order agree-far agree-np contraction elision neg past
comp-depth adj-order agree-far agree-np contraction elision neg past past-agree relative
comp-depth adj-order agree-far agree-np elision imperfect past past-agree relative
comp-depth agree-far agree-pred elision neg
comp-depth agree-far be-have past past-agree relative
comp-depth adj-order agree-far agree-np be-have neg relative
comp-depth adj-order agree-np elision past relative
comp-depth adj-order agree-np elision past past-agree relative
comp-depth contraction past past-agree relative
comp-depth adj-order agree-np elision past
comp-depth adj-order agree-np contraction past relative
comp-depth adj-order agree-np agree-pred past relative
comp-depth contraction past past-agree relative
comp-depth adj-order agree-np elision past relative sense
comp-depth elision past possess
comp-depth contraction elision idiom past past-agree relative
comp-depth adj-order agree-np elision past past-agree relative
comp-depth adj-order agree-np elision past
comp-depth adj-order agree-np contraction elision past relative
comp-depth adj-order agree-np elision past past-agree relative
comp-depth adj-order agree-far agree-np contraction elision past past-agree relative
comp-depth agree-far agree-np clitic neg relative
comp-depth adj-order agree-np contraction past
comp-depth adj-order agree-np contraction past
comp-depth adj-order agree-np contraction past possess
comp-depth adj-order agree-np contraction past
comp-depth agree-far agree-np contraction elision relative sense
comp-depth adj-order agree-far agree-np contraction
comp-depth agree-far agree-np contraction imperfect
comp-depth contraction elision past
comp-depth agree-far contraction elision past past-agree relative sense
comp-depth adj-order agree-np contraction past possess
comp-depth adj-order agree-far agree-np be-have contraction elision imperfect
comp-depth agree-np contraction past
comp-depth adj-order agree-np past
comp-depth agree-far agree-np clitic contraction relative
comp-depth agree-far agree-pred contraction neg
comp-depth adj-order agree-np contraction past
comp-depth adj-order agree-np contraction elision past
comp-depth elision past relative
comp-depth adj-order agree-far agree-np compare contraction elision
comp-depth adj-order agree-far agree-np clitic neg past past-agree relative
comp-depth adj-order agree-far agree-np contraction elision imperfect past past-agree relative
comp-depth adj-order agree-np contraction elision past relative
comp-depth agree-far agree-pred contraction elision imperfect past past-agree relative
comp-depth contraction past past-agree relative
comp-depth adj-order agree-np contraction elision past
comp-depth agree-np contraction elision past past-agree relative sense
comp-depth adj-order agree-far agree-np clitic elision past past-agree
comp-depth adj-order agree-far agree-np elision past past-agree relative
comp-depth agree-far agree-pred contraction elision relative
comp-depth compare elision past relative
comp-depth agree-np agree-pred contraction elision neg past relative
comp-depth adj-order agree-np contraction elision past past-agree relative
comp-depth adj-order agree-np agree-pred contraction past relative
comp-depth adj-order agree-np contraction elision past past-agree relative
comp-depth agree-np elision past
comp-depth adj-order agree-far agree-np contraction elision neg
comp-depth elision past past-agree relative
comp-depth agree-np compare contraction past relative
comp-depth agree-far agree-np compare contraction elision relative
comp-depth adj-order agree-far agree-np country past past-agree relative
comp-depth adj-order agree-np contraction past relative
comp-depth agree-np agree-pred elision neg past relative
comp-depth agree-np contraction idiom past relative
comp-depth adj-order agree-np past past-agree relative
comp-depth adj-order agree-np contraction elision past past-agree relative
comp-depth adj-order agree-np contraction elision past
comp-depth adj-order agree-np contraction elision past possess
