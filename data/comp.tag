comp-adjective adj-order adverb-place agree-np possess subordinate
comp-adjective adj-order agree-np past
comp-adjective adj-order agree-np number
comp-adjective adj-order agree-np country elision existential subordinate
comp-adjective adj-order agree-np past past-agree question relative
comp-adjective adj-order agree-np clitic clitic-order question
comp-adjective agree-np clitic clitic-order past past-agree pronoun relative
comp-adjective adj-order adverb-place agree-np coordination idiom number past possess
comp-adjective adj-order adverb-place agree-np compare possess
comp-adjective adj-order agree-np coordination exchange neg number possess
comp-adjective adj-order agree-np neg pronoun sense
comp-adjective agree-np clitic elision past pronoun
comp-adjective adj-order agree-np past
comp-adjective agree-np elision neg
comp-adjective adj-order agree-np clitic past possess pronoun
comp-adjective adj-order agree-np coordination country existential number
comp-adjective adj-order agree-np be-have elision neg possess subordinate
comp-adjective agree-np clitic clitic-order past pronoun
comp-adjective adj-order agree-np clitic past pronoun
comp-adjective agree-np imperative possess
comp-adjective adj-order agree-np clitic coordination exchange imperfect
comp-adjective adj-order agree-np agree-pred
comp-adjective adj-order agree-np coordination existential modal time
comp-adjective agree-np clitic past
comp-adjective adj-order agree-np agree-pred coordination elision neg past
comp-adjective agree-np clitic past possess pronoun relative
comp-adjective adj-order agree-np possess time
comp-adjective adj-order agree-far agree-np agree-pred existential relative subordinate
comp-adjective adj-order agree-np time
comp-adjective agree-np clitic past possess time
comp-adjective adj-order agree-np agree-pred pronoun
comp-adjective adj-order agree-np agree-pred elision pronoun
comp-adjective agree-np be-have contraction coordination elision past sense
comp-adjective adj-order agree-np question
comp-adjective agree-np question
comp-adjective agree-np number question
comp-adjective agree-far agree-np be-have coordination elision existential idiom possess
comp-adjective adj-order agree-np contraction past past-agree question relative
comp-adjective adj-order agree-np agree-pred modal possess subordinate
comp-adjective adj-order agree-np possess
comp-adjective agree-np clitic elision neg subordinate time
comp-adjective adj-order agree-np existential
comp-adjective adj-order agree-far agree-np agree-pred neg pronoun
comp-adjective agree-np existential number possess
comp-adjective adj-order agree-np clitic modal past pronoun
comp-adjective adj-order agree-np clitic elision past pronoun
comp-adjective adverb-place agree-np contraction coordination exchange
comp-adjective agree-np clitic elision past pronoun
comp-adjective adj-order agree-far agree-np agree-pred elision imperfect relative
comp-adjective adj-order agree-np question
comp-adjective adj-order agree-np contraction country past past-agree pronoun relative
comp-adjective adj-order agree-np country past past-agree relative
comp-adjective adj-order agree-np elision possess question
comp-adjective agree-np clitic past pronoun
comp-adjective adj-order agree-np compare possess subordinate
comp-adjective agree-np agree-pred neg pronoun
comp-adjective agree-np clitic elision past possess pronoun
comp-adjective adj-order adverb-place agree-np be-have coordination
comp-adjective adj-order agree-np number question
comp-adjective adj-order agree-far agree-np agree-pred
comp-adjective adj-order agree-np clitic past possess pronoun
comp-adjective adj-order agree-np past
comp-adjective agree-np clitic past pronoun sense
comp-adjective agree-np question
comp-adjective adj-order agree-np coordination exchange
comp-adjective adj-order age agree-np agree-pred be-have number subordinate
comp-adjective adj-order agree-np agree-pred question
comp-adjective agree-np elision neg past time
comp-adjective adj-order agree-far agree-np
comp-adjective agree-np question
comp-adjective adj-order agree-np compare coordination existential idiom
comp-adjective adj-order agree-np clitic elision past possess pronoun
comp-adjective adj-order agree-np compare exchange possess subordinate
comp-adjective adj-order agree-np existential number
comp-adjective adj-order agree-np agree-pred elision pronoun
comp-adjective adj-order agree-np clitic past pronoun
comp-adjective adj-order agree-np existential
comp-adjective adj-order agree-np agree-pred
comp-adjective adj-order agree-np coordination elision exchange existential possess
comp-adjective agree-np possess question
comp-adjective adj-order adverb-place agree-np clitic past possess pronoun
comp-adjective agree-np agree-pred elision question relative
comp-adjective agree-np clitic elision past possess pronoun
comp-adjective adj-order agree-far agree-np coordination relative
comp-adjective adj-order agree-np elision possess question
comp-adjective adj-order agree-np existential number
comp-adjective agree-np elision past past-agree question relative
comp-adjective adj-order adverb-place agree-np country existential subordinate
comp-adjective adj-order agree-far agree-np coordination elision exchange neg relative sense
comp-adjective agree-np imperative neg
comp-adjective agree-np clitic exchange possess subordinate time
comp-adjective adj-order agree-np clitic past possess pronoun
comp-adjective adj-order agree-np clitic contraction past pronoun
comp-adjective adj-order agree-np clitic future question relative
comp-adjective adj-order agree-np question
comp-adjective agree-np country existential number
comp-adjective agree-np agree-pred imperfect possess
comp-adjective agree-np past
comp-adjective adverb-place agree-np country subordinate time
comp-adjective adj-order agree-np clitic contraction coordination exchange imperfect possess sense
comp-negation imperative neg
comp-negation imperative neg relative
comp-negation adverb-place clitic elision idiom neg past past-agree
comp-negation neg number
comp-negation coordination future modal neg
comp-negation agree-far agree-np agree-pred coordination elision imperfect neg past past-agree possess relative
comp-negation elision imperative neg possess
comp-negation agree-far elision neg relative
comp-negation adj-order agree-np clitic neg past past-agree time
comp-negation adverb-place agree-far agree-np agree-pred clitic coordination imperfect neg relative
comp-negation agree-np coordination elision existential neg number possess
comp-negation agree-far agree-np neg relative
comp-negation agree-np elision existential neg possess subordinate
comp-negation adverb-place coordination elision idiom modal neg
comp-negation adverb-place agree-np neg
comp-negation imperative neg
comp-negation imperative neg
comp-negation age be-have elision neg number subordinate
comp-negation adverb-place future neg number
comp-negation clitic neg question
comp-negation adverb-place agree-far agree-pred neg relative
comp-negation adj-order agree-far agree-np agree-pred coordination neg past past-agree relative
comp-negation imperative neg
comp-negation agree-np imperative neg
comp-negation future neg number question
comp-negation imperative neg possess
comp-negation neg
comp-negation adj-order adverb-place agree-np elision neg past possess
comp-negation adverb-place elision future idiom neg
comp-negation adverb-place elision future neg possess
comp-negation idiom neg number subordinate
comp-negation neg
comp-negation adj-order agree-np neg
comp-negation contraction coordination elision idiom neg past sense
comp-negation adverb-place agree-far agree-np be-have imperfect neg relative
comp-negation imperative neg
comp-negation modal neg possess subordinate
comp-negation adj-order agree-np contraction imperative neg
comp-negation imperative neg possess
comp-negation agree-np clitic neg
comp-negation imperative neg
comp-negation adj-order agree-np elision neg past
comp-negation coordination country idiom neg past past-agree
comp-negation adj-order agree-np elision neg past possess
comp-negation elision neg past time
comp-negation agree-np future neg question
comp-negation agree-np coordination elision future neg past possess
comp-negation adj-order agree-np imperative neg
comp-negation agree-np coordination elision modal neg
comp-negation imperative neg past past-agree relative
comp-negation imperative neg
comp-negation imperative neg possess
comp-negation neg possess question
comp-negation adverb-place clitic neg number subordinate
comp-negation clitic coordination imperfect neg number
comp-negation agree-np imperative neg
comp-negation clitic neg time
comp-negation coordination neg number past possess time
comp-negation neg question
comp-negation neg possess time
comp-negation clitic modal neg
comp-negation adj-order adverb-place agree-np contraction elision neg past
comp-negation adverb-place clitic country elision neg subordinate
comp-negation adverb-place elision future neg
comp-negation imperative neg
comp-negation adverb-place elision modal neg possess subordinate
comp-negation adverb-place clitic neg past past-agree
comp-negation adverb-place elision future idiom neg
comp-negation clitic exchange neg subordinate time
comp-negation agree-np contraction neg
comp-negation adverb-place agree-np coordination country modal neg
comp-negation elision neg question relative
comp-negation adj-order agree-np neg subordinate
comp-negation adverb-place elision neg past possess
comp-negation adverb-place coordination elision neg past possess
comp-negation elision neg past possess
comp-negation adj-order agree-np elision neg subordinate
comp-negation elision neg past past-agree possess pronoun
comp-negation elision neg past past-agree question relative
comp-negation imperative neg relative
comp-negation adj-order adverb-place agree-np contraction coordination elision neg past sense
comp-negation agree-np imperative neg
comp-negation clitic neg past past-agree
comp-negation adj-order agree-np imperative neg
comp-negation adverb-place neg
comp-negation agree-np imperative neg past past-agree relative
comp-negation agree-np elision neg past question
comp-negation imperative neg
comp-negation adverb-place coordination elision neg past past-agree relative
comp-negation agree-np contraction imperative neg
comp-negation elision neg possess question
comp-negation adj-order agree-np coordination neg possess
comp-negation adverb-place elision neg past
comp-negation imperative neg
comp-negation imperative neg
comp-negation elision neg past
comp-negation adj-order adverb-place agree-np agree-pred coordination elision idiom imperfect neg number past
comp-negation imperative neg
comp-negation adj-order agree-np elision neg past past-agree pronoun
comp-negation agree-pred neg possess subordinate time
comp-clitic adj-order agree-np clitic neg past pronoun relative
comp-clitic adverb-place clitic past pronoun
comp-clitic clitic past past-agree
comp-clitic agree-np clitic elision question
comp-clitic agree-np clitic modal past pronoun relative
comp-clitic clitic elision modal past pronoun
comp-clitic adj-order agree-np clitic past pronoun
comp-clitic adverb-place clitic elision
comp-clitic adj-order agree-np clitic elision past pronoun relative
comp-clitic adverb-place clitic elision past possess pronoun
comp-clitic clitic question
comp-clitic clitic elision past pronoun
comp-clitic adj-order agree-np clitic modal past pronoun
comp-clitic adverb-place agree-np clitic elision past pronoun
comp-clitic adverb-place clitic past pronoun
comp-clitic adj-order agree-np clitic past pronoun
comp-clitic clitic question
comp-clitic clitic modal past pronoun
comp-clitic clitic
comp-clitic clitic elision modal past pronoun
comp-clitic clitic contraction past possess pronoun
comp-clitic clitic question
comp-clitic agree-np clitic modal past pronoun
comp-clitic clitic past pronoun
comp-clitic clitic past pronoun
comp-clitic agree-np clitic elision past question
comp-clitic adj-order agree-np clitic elision past possess pronoun
comp-clitic clitic modal
comp-clitic adverb-place clitic past pronoun
comp-clitic adverb-place clitic past pronoun relative
comp-clitic adj-order agree-np clitic modal past pronoun
comp-clitic adverb-place clitic elision past possess pronoun
comp-clitic clitic elision question
comp-clitic clitic elision neg number past past-agree
comp-clitic clitic past possess pronoun
comp-clitic clitic elision question
comp-clitic clitic past pronoun
comp-clitic adj-order adverb-place agree-np clitic past pronoun
comp-clitic adverb-place agree-np clitic elision past pronoun
comp-clitic clitic modal question
comp-clitic agree-np clitic past possess pronoun
comp-clitic agree-np clitic past pronoun
comp-clitic adj-order agree-np clitic past possess pronoun
comp-clitic agree-np clitic elision
comp-clitic clitic elision past pronoun relative
comp-clitic adverb-place agree-np clitic past pronoun
comp-clitic clitic past pronoun
comp-clitic clitic question
comp-clitic adj-order agree-np clitic past possess pronoun
comp-clitic adj-order agree-np clitic modal past possess pronoun
comp-clitic adj-order agree-np clitic elision past past-agree pronoun relative
comp-clitic clitic past pronoun
comp-clitic clitic past pronoun
comp-clitic clitic past pronoun
comp-clitic adj-order agree-np clitic elision past possess pronoun
comp-clitic clitic past possess pronoun
comp-clitic clitic modal past possess pronoun
comp-clitic clitic elision question
comp-clitic clitic elision question
comp-clitic clitic past possess pronoun
comp-clitic clitic elision past question
comp-clitic adj-order agree-np clitic elision past pronoun
comp-clitic clitic modal possess
comp-clitic clitic elision modal question
comp-clitic adverb-place clitic past pronoun
comp-clitic clitic modal past pronoun
comp-clitic clitic elision past question
comp-clitic adj-order agree-np clitic elision modal past possess pronoun
comp-clitic adj-order agree-np clitic elision past past-agree pronoun relative
comp-clitic adj-order agree-np clitic past pronoun
comp-clitic clitic modal past pronoun
comp-clitic adverb-place clitic
comp-clitic clitic past pronoun
comp-clitic clitic elision question
comp-clitic adj-order adverb-place agree-np clitic elision past pronoun
comp-clitic clitic possess question
comp-clitic agree-np clitic modal past pronoun
comp-clitic clitic elision neg
comp-clitic clitic elision modal question
comp-clitic adj-order agree-np clitic past pronoun
comp-clitic adj-order agree-np clitic elision past pronoun
comp-clitic agree-np clitic elision past pronoun
comp-clitic clitic elision question
comp-clitic adverb-place clitic elision past past-agree pronoun relative
comp-clitic adj-order agree-np clitic possess question
comp-clitic clitic elision neg
comp-clitic adverb-place clitic past possess pronoun
comp-clitic adj-order adverb-place agree-np clitic past possess pronoun
comp-clitic clitic contraction elision past possess pronoun
comp-clitic adverb-place clitic past possess pronoun
comp-clitic clitic past pronoun
comp-clitic clitic elision possess time
comp-clitic clitic elision past past-agree pronoun relative
comp-clitic clitic elision question
comp-clitic agree-np clitic elision past pronoun
comp-clitic clitic modal
comp-clitic agree-np clitic elision past pronoun
comp-clitic clitic question
comp-clitic adverb-place clitic past pronoun
comp-clitic adverb-place clitic elision
comp-antecedent clitic modal past pronoun
comp-antecedent clitic elision past pronoun
comp-antecedent adj-order agree-np clitic elision modal past possess pronoun
comp-antecedent adj-order agree-np clitic past pronoun
comp-antecedent clitic elision past past-agree possess pronoun relative
comp-antecedent adverb-place agree-np clitic past pronoun
comp-antecedent clitic elision modal past pronoun
comp-antecedent agree-np clitic clitic-order past pronoun
comp-antecedent agree-np clitic past pronoun
comp-antecedent clitic elision past pronoun relative
comp-antecedent adj-order agree-np clitic clitic-order past pronoun
comp-antecedent clitic modal past pronoun
comp-antecedent agree-np clitic clitic-order modal past pronoun
comp-antecedent adj-order agree-np clitic past pronoun
comp-antecedent adj-order adverb-place agree-np clitic clitic-order past pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent clitic clitic-order modal past possess pronoun
comp-antecedent adverb-place clitic past pronoun
comp-antecedent clitic elision past possess pronoun
comp-antecedent agree-np clitic past pronoun
comp-antecedent clitic past pronoun
comp-antecedent adj-order agree-np clitic elision past pronoun
comp-antecedent clitic elision past pronoun relative
comp-antecedent adj-order agree-np clitic past pronoun
comp-antecedent adverb-place clitic past pronoun relative
comp-antecedent agree-np clitic modal past pronoun
comp-antecedent clitic modal past pronoun
comp-antecedent clitic elision past pronoun relative
comp-antecedent clitic clitic-order past pronoun relative
comp-antecedent agree-np clitic clitic-order elision past pronoun
comp-antecedent clitic past pronoun
comp-antecedent agree-np clitic clitic-order past pronoun
comp-antecedent clitic modal past pronoun
comp-antecedent clitic contraction past possess pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent clitic past possess pronoun
comp-antecedent clitic elision modal past possess pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent clitic clitic-order past possess pronoun
comp-antecedent adj-order agree-np clitic clitic-order past pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic modal past pronoun
comp-antecedent clitic elision modal past pronoun
comp-antecedent adj-order agree-np clitic contraction past pronoun
comp-antecedent adverb-place clitic elision past pronoun
comp-antecedent adverb-place clitic clitic-order past pronoun
comp-antecedent agree-np clitic past pronoun
comp-antecedent clitic elision past pronoun
comp-antecedent clitic clitic-order modal past pronoun
comp-antecedent clitic elision past pronoun
comp-antecedent clitic clitic-order modal past pronoun
comp-antecedent agree-np clitic modal past pronoun
comp-antecedent agree-np clitic clitic-order past possess pronoun
comp-antecedent clitic clitic-order past possess pronoun
comp-antecedent clitic elision past possess pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic clitic-order elision modal past pronoun
comp-antecedent adj-order agree-np clitic contraction past pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic modal past pronoun
comp-antecedent adverb-place clitic past past-agree pronoun relative
comp-antecedent adverb-place clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic clitic-order past pronoun
comp-antecedent adverb-place clitic past pronoun
comp-antecedent clitic elision past pronoun relative
comp-antecedent agree-np clitic elision past pronoun
comp-antecedent adj-order agree-np clitic clitic-order past pronoun
comp-antecedent clitic past possess pronoun
comp-antecedent adj-order agree-np clitic contraction past pronoun
comp-antecedent adj-order adverb-place agree-np clitic past pronoun
comp-antecedent agree-np clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic past pronoun
comp-antecedent clitic past pronoun
comp-antecedent adj-order agree-np clitic elision past pronoun
comp-antecedent clitic elision past possess pronoun
comp-antecedent adj-order agree-np clitic contraction modal past pronoun
comp-antecedent agree-np clitic clitic-order elision past possess pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent adj-order agree-np clitic past pronoun
comp-antecedent adj-order agree-np clitic contraction past possess pronoun
comp-antecedent agree-np clitic clitic-order elision past pronoun relative
comp-antecedent clitic past pronoun
comp-antecedent clitic clitic-order elision past possess pronoun
comp-antecedent adverb-place agree-np clitic past past-agree pronoun relative
comp-antecedent clitic clitic-order past pronoun
comp-antecedent adverb-place clitic clitic-order elision past pronoun
comp-antecedent clitic modal past past-agree pronoun relative
comp-antecedent adj-order agree-np clitic modal past possess pronoun
comp-antecedent clitic clitic-order past pronoun
comp-antecedent clitic elision past possess pronoun
comp-antecedent clitic modal past pronoun
comp-antecedent adverb-place clitic past past-agree pronoun relative
comp-antecedent adj-order agree-np clitic clitic-order elision modal past pronoun
comp-antecedent clitic elision past possess pronoun
comp-antecedent clitic past possess pronoun
comp-antecedent adj-order adverb-place agree-np clitic contraction past pronoun
comp-antecedent clitic elision past possess pronoun
comp-antecedent adj-order agree-np clitic elision modal past pronoun
comp-antecedent adj-order agree-np clitic past pronoun
comp-plural question
comp-plural clitic elision exchange neg subordinate
comp-plural adj-order agree-np compare possess pronoun
comp-plural agree-np number question
comp-plural question
comp-plural elision imperative relative
comp-plural adj-order agree-np compare neg possess subordinate
comp-plural adj-order adverb-place agree-far agree-np idiom past relative
comp-plural question
comp-plural imperative neg
comp-plural imperative possess
comp-plural agree-far compare possess pronoun
comp-plural agree-np clitic elision possess question
comp-plural adj-order agree-np elision imperative neg
comp-plural agree-np agree-pred question
comp-plural clitic elision past past-agree question relative
comp-plural adj-order agree-np possess question
comp-plural adj-order agree-np imperative
comp-plural past
comp-plural adj-order agree-np compare possess pronoun
comp-plural adj-order agree-np imperative neg possess
comp-plural adj-order agree-np clitic modal past pronoun relative
comp-plural elision question
comp-plural adj-order agree-np possess question
comp-plural imperative
comp-plural imperative neg
comp-plural adj-order adverb-place agree-np agree-pred contraction coordination relative
comp-plural agree-pred elision pronoun
comp-plural adj-order agree-np agree-pred neg subordinate
comp-plural adj-order agree-np past
comp-plural elision time
comp-plural agree-far agree-pred compare possess pronoun relative
comp-plural adverb-place agree-pred
comp-plural imperative neg
comp-plural adj-order agree-np compare
comp-plural compare possess
comp-plural clitic past
comp-plural possess question
comp-plural agree-pred subordinate
comp-plural future
comp-plural agree-np question
comp-plural adj-order agree-np elision neg past possess
comp-plural agree-np pronoun
comp-plural elision possess relative sense
comp-plural elision question
comp-plural compare
comp-plural adverb-place be-have neg subordinate
comp-plural adj-order agree-np elision imperative neg
comp-plural agree-np agree-pred modal possess question relative
comp-plural adj-order agree-np clitic elision neg past pronoun relative
comp-plural compare pronoun
comp-plural adj-order agree-np agree-pred coordination number
comp-plural question
comp-plural adverb-place clitic past pronoun
comp-plural adj-order agree-np compare contraction possess
comp-plural elision question relative
comp-plural adverb-place agree-np neg number
comp-plural adverb-place future idiom
comp-plural adj-order agree-np clitic
comp-plural clitic elision modal past pronoun relative
comp-plural adverb-place clitic past pronoun
comp-plural clitic
comp-plural adj-order agree-np imperative neg
comp-plural adj-order agree-np question
comp-plural adj-order agree-np clitic modal past pronoun
comp-plural question
comp-plural adj-order agree-np coordination elision idiom neg past possess
comp-plural question
comp-plural compare coordination imperfect
comp-plural agree-np clitic modal past pronoun
comp-plural agree-np clitic modal past possess pronoun
comp-plural adj-order agree-np imperative possess
comp-plural adj-order adverb-place agree-far agree-np coordination country modal past past-agree possess relative
comp-plural adj-order agree-far agree-np
comp-plural agree-np clitic past possess pronoun
comp-plural adj-order agree-np clitic elision past pronoun
comp-plural compare possess
comp-plural adj-order agree-np contraction coordination modal past sense
comp-plural adj-order agree-np imperative relative
comp-plural adj-order agree-far agree-np imperfect past relative
comp-plural agree-np elision question
comp-plural adj-order agree-np agree-pred contraction elision neg possess subordinate
comp-plural agree-pred be-have elision possess subordinate
comp-plural adj-order agree-np neg possess subordinate
comp-plural adj-order agree-far agree-np agree-pred coordination elision existential imperfect relative
comp-plural adj-order agree-np compare
comp-plural question
comp-plural elision question
comp-plural adj-order agree-np elision modal neg possess question
comp-plural past
comp-plural imperative
comp-plural agree-pred possess question
comp-plural adj-order adverb-place agree-np agree-pred coordination past
comp-plural question
comp-plural agree-np elision past past-agree question relative
comp-plural clitic modal past pronoun
comp-plural adj-order agree-np clitic question
comp-plural adj-order agree-np elision neg past past-agree question relative
comp-plural imperative possess
comp-plural agree-np question
comp-subject compare elision possess pronoun
comp-subject compare possess pronoun
comp-subject agree-pred
comp-subject adj-order agree-far agree-np agree-pred compare imperfect pronoun relative
comp-subject agree-pred pronoun
comp-subject agree-np compare possess pronoun
comp-subject agree-pred pronoun
comp-subject agree-np compare elision pronoun
comp-subject adj-order agree-np clitic compare elision exchange subordinate
comp-subject agree-np agree-pred pronoun
comp-subject adj-order agree-np agree-pred
comp-subject adj-order agree-np compare pronoun
comp-subject agree-pred contraction possess pronoun
comp-subject question
comp-subject possess question
comp-subject agree-far agree-pred be-have elision past past-agree relative subordinate time
comp-subject agree-pred neg possess pronoun
comp-subject question
comp-subject adj-order agree-np agree-pred pronoun
comp-subject agree-np agree-pred elision pronoun
comp-subject agree-np agree-pred elision pronoun
comp-subject adj-order agree-far agree-np agree-pred elision imperfect pronoun relative
comp-subject agree-pred contraction possess pronoun
comp-subject adj-order adverb-place agree-far agree-np agree-pred elision idiom imperfect
comp-subject agree-np compare existential subordinate
comp-subject compare elision possess pronoun
comp-subject possess pronoun
comp-subject adj-order agree-far agree-np agree-pred elision past past-agree relative
comp-subject agree-pred pronoun
comp-subject question
comp-subject adj-order agree-np compare coordination possess
comp-subject adj-order agree-np compare possess relative
comp-subject agree-far agree-np agree-pred contraction coordination past past-agree possess relative
comp-subject adj-order agree-np compare elision pronoun
comp-subject agree-pred possess pronoun
comp-subject adj-order agree-np possess question
comp-subject adj-order agree-np compare possess pronoun
comp-subject agree-far agree-pred elision possess pronoun
comp-subject agree-pred elision pronoun
comp-subject compare
comp-subject agree-far agree-np agree-pred elision possess pronoun
comp-subject agree-np clitic compare coordination elision possess time
comp-subject adj-order agree-np contraction possess question
comp-subject adj-order agree-far agree-np agree-pred pronoun
comp-subject agree-np compare
comp-subject agree-pred elision pronoun
comp-subject adj-order agree-np compare past past-agree relative
comp-subject agree-np agree-pred coordination
comp-subject adj-order agree-np compare elision possess pronoun
comp-subject question
comp-subject agree-pred elision neg pronoun
comp-subject agree-far compare pronoun relative
comp-subject adj-order agree-np agree-pred neg pronoun
comp-subject agree-pred
comp-subject agree-pred possess pronoun
comp-subject clitic exchange subordinate
comp-subject adj-order adverb-place agree-np compare elision
comp-subject agree-pred possess pronoun
comp-subject adj-order agree-np compare
comp-subject adj-order agree-np question
comp-subject adj-order agree-far agree-np agree-pred contraction neg pronoun
comp-subject adj-order agree-far agree-np agree-pred coordination elision imperfect
comp-subject adj-order agree-np agree-pred elision neg pronoun
comp-subject adj-order agree-np agree-pred pronoun
comp-subject elision pronoun
comp-subject agree-pred elision neg pronoun
comp-subject adj-order agree-np compare pronoun relative
comp-subject adj-order agree-np compare possess pronoun
comp-subject agree-pred neg pronoun
comp-subject agree-np agree-pred pronoun
comp-subject compare elision pronoun
comp-subject compare elision pronoun
comp-subject adj-order agree-np compare pronoun
comp-subject adj-order agree-np agree-pred
comp-subject agree-far agree-np compare pronoun relative
comp-subject adj-order agree-np agree-pred pronoun
comp-subject agree-np compare possess pronoun
comp-subject agree-pred pronoun
comp-subject agree-np agree-pred question
comp-subject adj-order agree-np agree-pred
comp-subject agree-pred pronoun
comp-subject possess question
comp-subject adj-order agree-np compare elision modal sense subordinate
comp-subject agree-pred coordination
comp-subject elision question relative
comp-subject agree-pred pronoun
comp-subject adj-order agree-np compare pronoun
comp-subject adj-order agree-np compare elision pronoun
comp-subject agree-pred elision pronoun
comp-subject agree-np compare possess pronoun
comp-subject agree-np agree-pred elision neg possess pronoun
comp-subject agree-np agree-pred elision neg possess pronoun
comp-subject agree-far agree-pred elision neg pronoun relative
comp-subject agree-pred question
comp-subject agree-pred imperfect possess
comp-subject agree-np agree-pred contraction coordination elision imperfect neg possess sense
comp-subject question
comp-subject adj-order agree-np agree-pred compare subordinate
comp-subject agree-far agree-np agree-pred compare elision possess pronoun relative
comp-subject agree-np agree-pred contraction elision neg possess pronoun
comp-numeral agree-pred number question
comp-numeral age agree-np be-have country existential number subordinate
comp-numeral age be-have number
comp-numeral adj-order agree-np modal number subordinate
comp-numeral age be-have contraction coordination exchange number possess
comp-numeral adj-order agree-np existential number possess subordinate
comp-numeral age be-have elision number
comp-numeral age agree-far be-have number past past-agree relative
comp-numeral age be-have number
comp-numeral existential number
comp-numeral number possess question
comp-numeral age be-have number subordinate time
comp-numeral adj-order agree-np be-have coordination country existential number possess
comp-numeral adj-order agree-np country elision existential number sense-that subordinate that
comp-numeral adj-order agree-np elision exchange existential idiom number subordinate
comp-numeral agree-np coordination country existential number possess sense sense-that that
comp-numeral agree-np country existential number
comp-numeral adj-order agree-np elision existential number possess subordinate
comp-numeral adj-order agree-np compare coordination existential number
comp-numeral adverb-place contraction existential number
comp-numeral adj-order age agree-np be-have country elision number subordinate time
comp-numeral adj-order adverb-place agree-np clitic coordination elision neg number
comp-numeral coordination existential number past
comp-numeral age be-have number
comp-numeral adj-order agree-np coordination existential number
comp-numeral adj-order agree-np neg number possess
comp-numeral clitic coordination exchange existential number sense-that that
comp-numeral age agree-np be-have number possess subordinate
comp-numeral adj-order agree-np coordination imperfect neg number time
comp-numeral existential modal neg number possess subordinate
comp-numeral adj-order agree-np imperfect number
comp-numeral adj-order agree-np existential idiom number
comp-numeral adj-order agree-np elision neg number past possess time
comp-numeral adj-order agree-np be-have contraction coordination elision existential number
comp-numeral age agree-pred be-have neg number subordinate
comp-numeral adj-order adverb-place agree-np elision existential number subordinate
comp-numeral contraction existential number
comp-numeral adverb-place clitic coordination exchange number
comp-numeral adverb-place agree-far future idiom neg number relative sense
comp-numeral coordination elision number possess
comp-numeral clitic number question
comp-numeral country modal neg number time
comp-numeral agree-np clitic number
comp-numeral adj-order agree-np elision existential number
comp-numeral agree-np number possess
comp-numeral adj-order agree-np contraction elision neg number past
comp-numeral adj-order agree-np coordination country exchange existential number
comp-numeral elision neg number past possess time
comp-numeral adverb-place agree-np contraction elision neg number sense subordinate
comp-numeral age be-have number
comp-numeral age be-have number question
comp-numeral adj-order agree-np existential number
comp-numeral adj-order agree-np country existential number
comp-numeral adj-order agree-np number question
comp-numeral modal number possess question
comp-numeral adj-order agree-np elision existential number subordinate
comp-numeral agree-np number question
comp-numeral age be-have elision number
comp-numeral agree-np country existential number
comp-numeral adj-order agree-np coordination country existential number
comp-numeral existential number
comp-numeral agree-pred number
comp-numeral adverb-place age be-have number
comp-numeral adverb-place contraction neg number possess relative
comp-numeral adj-order adverb-place agree-np existential number subordinate
comp-numeral adj-order agree-np agree-pred coordination modal neg number
comp-numeral adj-order agree-np number question
comp-numeral agree-np coordination existential number
comp-numeral adverb-place age agree-np be-have number
comp-numeral agree-np agree-pred coordination elision future number
comp-numeral adj-order agree-np contraction coordination exchange existential number
comp-numeral agree-np number past question
comp-numeral adj-order agree-np contraction coordination country existential number possess
comp-numeral adj-order agree-np clitic exchange number subordinate
comp-numeral age agree-np be-have coordination neg number
comp-numeral age be-have number
comp-numeral country existential number
comp-numeral adj-order agree-np coordination elision existential number past
comp-numeral agree-np elision exchange number subordinate
comp-numeral age be-have number possess
comp-numeral adj-order adverb-place agree-np coordination elision neg number past possess
comp-numeral adverb-place be-have elision neg number past relative
comp-numeral adj-order adverb-place agree-np elision neg number
comp-numeral age be-have number
comp-numeral adj-order agree-np number question
comp-numeral adj-order adverb-place agree-np clitic number subordinate
comp-numeral elision number question
comp-numeral adj-order agree-np clitic number
comp-numeral adj-order agree-np existential number
comp-numeral country existential number
comp-numeral adj-order adverb-place agree-np be-have coordination existential number
comp-numeral adverb-place coordination elision neg number past
comp-numeral agree-np contraction existential number
comp-numeral agree-pred number
comp-numeral adj-order agree-np number question
comp-numeral age be-have number question
comp-numeral agree-pred number past relative time
comp-numeral agree-pred coordination number
comp-numeral adj-order agree-np agree-pred elision existential number subordinate
comp-numeral number time
comp-clitics adj-order agree-np clitic clitic-order modal past pronoun
comp-clitics adverb-place clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order elision past past-agree pronoun relative
comp-clitics clitic clitic-order contraction modal past possess pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past possess pronoun
comp-clitics adverb-place agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order adverb-place agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision modal past pronoun
comp-clitics adverb-place clitic clitic-order past pronoun
comp-clitics adj-order adverb-place agree-np clitic clitic-order elision past pronoun relative
comp-clitics clitic clitic-order elision past pronoun
comp-clitics adj-order adverb-place agree-np clitic clitic-order elision past pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order contraction past possess pronoun
comp-clitics adverb-place clitic clitic-order past pronoun
comp-clitics clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics agree-np clitic clitic-order modal past possess pronoun
comp-clitics agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order elision modal past pronoun
comp-clitics adverb-place clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics adverb-place clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
comp-clitics clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order modal past possess pronoun
comp-clitics clitic clitic-order elision past pronoun
comp-clitics agree-np clitic clitic-order elision modal past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order adverb-place agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics adverb-place clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order elision past past-agree pronoun relative
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun relative
comp-clitics clitic clitic-order elision past pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past past-agree pronoun relative
comp-clitics clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order contraction past possess pronoun
comp-clitics clitic clitic-order contraction past possess pronoun
comp-clitics adj-order adverb-place agree-np clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order modal past pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order modal past possess pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics adverb-place clitic clitic-order past pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order contraction past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics adverb-place clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics adverb-place clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision past pronoun
comp-clitics adj-order agree-np clitic clitic-order past possess pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics agree-np clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics adj-order agree-np clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order elision past pronoun relative
comp-clitics clitic clitic-order elision modal past pronoun
comp-clitics adj-order adverb-place agree-np clitic clitic-order elision past possess pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adj-order agree-np clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics adverb-place clitic clitic-order past pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order past possess pronoun
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order modal past pronoun
comp-clitics clitic clitic-order modal past pronoun relative
comp-clitics clitic clitic-order past pronoun
comp-clitics clitic clitic-order elision past pronoun
comp-clitics clitic clitic-order modal past pronoun
comp-depth contraction elision past relative sense
comp-depth adj-order agree-np contraction elision past past-agree relative
comp-depth agree-far agree-pred elision relative
comp-depth adj-order agree-np elision past relative
comp-depth adj-order agree-np contraction elision past
comp-depth adj-order agree-far agree-np compare contraction elision past past-agree possess relative
comp-depth adj-order agree-far agree-np be-have elision imperfect relative
comp-depth adj-order agree-far agree-np elision past past-agree relative
comp-depth adj-order agree-np contraction past
comp-depth agree-far contraction elision relative sense
comp-depth agree-far elision past past-agree relative
comp-depth adj-order agree-np elision past possess
comp-depth contraction past relative
comp-depth adj-order agree-far agree-np agree-pred elision imperfect past past-agree relative
comp-depth agree-far agree-np contraction modal relative
comp-depth adj-order agree-np elision past relative sense
comp-depth agree-far agree-pred elision imperfect neg relative
comp-depth adj-order agree-far agree-np contraction modal relative
comp-depth adj-order agree-np contraction elision past
comp-depth contraction elision past relative
comp-depth agree-far agree-np be-have contraction elision past past-agree relative
comp-depth adj-order agree-np contraction past
comp-depth adj-order agree-far agree-np agree-pred contraction elision relative
comp-depth agree-far agree-np agree-pred contraction elision neg relative
comp-depth adj-order agree-far agree-np agree-pred be-have elision neg relative
comp-depth adj-order agree-np contraction elision past
comp-depth adj-order agree-far agree-np contraction relative
comp-depth agree-np contraction elision past past-agree relative
comp-depth adj-order agree-far agree-np clitic contraction elision past past-agree relative sense
comp-depth agree-far contraction country elision past past-agree relative
comp-depth adj-order agree-np elision past past-agree relative
comp-depth contraction elision past
comp-depth contraction elision past relative
comp-depth elision past past-agree relative
comp-depth agree-np elision past relative
comp-depth agree-far agree-pred contraction elision neg
comp-depth agree-far compare contraction elision past past-agree relative
comp-depth agree-far agree-np agree-pred contraction elision neg
comp-depth adj-order agree-np contraction country past relative
comp-depth adj-order agree-np contraction past possess
comp-depth adj-order agree-np elision past relative
comp-depth adj-order agree-far agree-np clitic contraction elision past past-agree
comp-depth adj-order agree-np contraction past
comp-depth adj-order agree-np elision past relative
comp-depth country elision neg past relative
comp-depth adj-order agree-np contraction elision past
comp-depth agree-far agree-np agree-pred contraction past past-agree relative
comp-depth adj-order agree-far agree-np past past-agree possess relative
comp-depth agree-far agree-pred contraction relative
comp-depth adj-order agree-far agree-np agree-pred contraction elision neg past past-agree relative
comp-depth adj-order agree-np contraction past
comp-depth adj-order agree-far agree-np contraction past past-agree possess relative
comp-depth adj-order agree-far agree-np agree-pred contraction neg
comp-depth agree-np contraction elision past relative
comp-depth adj-order agree-np elision past relative sense
comp-depth adj-order agree-far agree-np clitic
comp-depth adj-order agree-far agree-np contraction relative
comp-depth agree-far be-have contraction elision relative
comp-depth agree-far clitic contraction elision relative
comp-depth agree-pred contraction imperfect past relative
comp-depth adj-order agree-np contraction past
comp-depth adj-order agree-np contraction elision past past-agree relative sense
comp-depth elision past past-agree relative
comp-depth agree-far agree-np contraction future past past-agree relative
comp-depth elision past past-agree relative
comp-depth adj-order agree-np compare contraction elision past possess relative
comp-depth agree-np compare contraction elision past relative
comp-depth adj-order agree-far agree-np elision neg
comp-depth agree-far agree-np contraction neg relative
comp-depth adj-order agree-np past possess
comp-depth agree-far contraction elision neg past past-agree relative
comp-depth agree-np elision past relative
comp-depth adj-order agree-np elision past possess sense
comp-depth adj-order agree-np contraction past
comp-depth adj-order agree-np contraction past possess
comp-depth adj-order agree-np contraction past possess
comp-depth agree-far agree-pred elision imperfect relative
comp-depth adj-order agree-np contraction elision past relative
comp-depth agree-np contraction elision past relative
comp-depth agree-np contraction past past-agree relative
comp-depth agree-far agree-pred past past-agree relative
comp-depth agree-np contraction past
comp-depth agree-far agree-np elision past past-agree relative
comp-depth contraction elision past relative
comp-depth adj-order agree-far agree-np agree-pred contraction relative sense
comp-depth adj-order agree-far agree-np elision relative
comp-depth contraction elision past relative sense
comp-depth agree-np agree-pred contraction elision past relative
comp-depth adj-order agree-far agree-np agree-pred contraction elision
comp-depth contraction past
comp-depth contraction elision past possess
comp-depth adj-order agree-np past possess
comp-depth adj-order agree-np contraction elision past
comp-depth adj-order agree-far agree-np relative
comp-depth adj-order agree-np contraction past sense
comp-depth adj-order agree-far agree-np elision relative
comp-depth adj-order agree-far agree-np contraction elision future past past-agree relative sense
comp-depth adj-order agree-far agree-np clitic contraction past possess
comp-depth adj-order agree-np contraction elision past past-agree relative sense
comp-depth contraction elision idiom past past-agree relative
