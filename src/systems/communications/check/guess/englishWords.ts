/** Words of English that French does not have. Grammar weighs more than the common words of offices, since a name seldom holds it. */
export const englishWords = {
  grammar: ('the of and to is was were be been being are am have has had do does did not this that these those with from by at for it its it\'s his her hers their our ours ' +
    'your yours my we they them you he she him us who whom whose what when where why how which will would could should can cannot must shall if then than so because ' +
    'there here all some any each every both few many much more most other another such only own same very also just about after before again against between into through ' +
    'during under over above below up down off out until while since though although in upon within without toward towards across along around behind beside near ' +
    'but nor yet too don\'t doesn\'t isn\'t aren\'t won\'t can\'t didn\'t wasn\'t you\'re we\'re they\'re i\'m we\'ll you\'ll i\'ll let\'s that\'s there\'s what\'s').split(' '),
  common: ('an as or please thank thanks welcome open opens opened opening closed close closes closing closure office offices staff people day days week weeks month months year years time times ' +
    'today tomorrow yesterday tonight morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december new old work works working worker workers room rooms door doors floor floors use used using call calls send sent get see know need needs make made ' +
    'take taken give given keep come comes go goes going back next last first second third free help read write written road roads fire fires forest water safe safety health ' +
    'meeting meetings team teams report reports reported update updates employee employees manager managers training form forms file files letter letters request requests ' +
    'answer answers learn share join meet visit choose find found follow fill sign signed bring leave left right return wait stay start started begin begins end ends ' +
    'change changes changed move moved build building buildings parking street north south east west city town county country government ministry act law ' +
    'rule rules policy policies review reviews decision decisions deadline schedule hours hour late now soon always never often once twice one two three four five ' +
    'seven eight nine ten less least best better good great well full empty high low big small short hot cold clean dirty early ready available required needed allowed ' +
    'enter exit access area areas step steps stairs elevator washroom kitchen desk chair screen phone website link click password account computer laptop ' +
    'printer network server outage maintenance fixed repair repairs weather snow storm winter summer spring fall season wildlife fish hunting fishing license permit ' +
    'survey surveys results feedback everyone someone anyone nobody everything something anything nothing colleague colleagues friend friends ' +
    'family children care wish wishes happy holiday holidays celebrate celebration event events award awards spending money cost costs fee fees pay paid ' +
    'payment payments price tax taxes bill bills order orders item items list lists name names number numbers address addresses home house job jobs ' +
    'hiring hired boots truck trucks vehicle vehicles driver drivers drive drives lake lakes river rivers trail trails bridge map maps smoke power outdoor outside inside tree trees bear bears moose ' +
    'deer bird birds lunch coffee food drink drinks cake party retire retires retired leadership learning tool tools health mental wellness flu shot shots hand hands wash supplies supply record ' +
    'records reason reasons still soon nearby available upcoming year-round ahead behind instead together apart please sorry thankful grateful proud amazing simple easy easier hard harder safer faster ' +
    'speak talk tell told say says said think know knows known look looks looking let lets put try tries tried become became might happen happens happened sick leave leaves booking booked book books').split(' '),
  /** What the spelling alone tells of a word that is not listed. */
  spelling: /w|k|sh|ght|oo|^th|ths?$|[a-z]{3}(?:ing|ings|ed|ly|ness|ful|ship|ships|ity|ies|ment's|'s)$|[^aeiou]y$|n't$|'(?:ll|re|ve)$/,
};
