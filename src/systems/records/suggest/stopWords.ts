/** Words that hold sentences together, what mail and file names begin or end with, days and months: of no series. Folded, in both languages. */
const words = `
a an the this that these those and or but nor so if then than of in on at to from by for with without into onto over under up down out off about as per via between after before during until since
is are was were be been being am has have had having do does did done will would shall should can could may might must not no yes
i me my we us our ours you your he him his she her it its they them their who whom whose which what when where why how all any some each every both either other others another such same own only just also too very more most less least few many much
here there now again once still yet please thanks thank hi hello dear sir madam regards good morning afternoon see below above attached attach
re fw fwd tr rv draft final copy copie copies of version rev vf vfinale finale def new old latest ok asap fyi untitled scan img image doc document documents fichier pdf
jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december
janv fevr avr juil janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche
le la les l un une des du de d au aux ce cet cette ces c et ou mais ni donc or que qu qui quoi dont si ne n pas plus moins tres dans sur sous par pour avec sans chez vers entre apres avant pendant depuis jusqu jusque en y a
est sont etait etaient ete etre suis es sommes etes sera serait a ont avait avaient avoir ai as avons avez aura fait faire faut peut peuvent pouvoir doit doivent dit va vont
je j me m moi mon ma mes tu te t toi ton ta tes il lui elle on se s soi son sa ses nous notre nos vous votre vos ils elles eux leur leurs
tout toute tous toutes autre autres meme memes aucun aucune chaque quelque quelques plusieurs comme aussi encore deja ici voici voila svp merci bonjour bonsoir madame monsieur mme mr mrs ms dr cordialement ci joint jointe joints dessous dessus
oui non ebauche brouillon
am pm est
`;

const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** Takes a folded word. A single letter says nothing either. */
export function isStopWord(folded: string): boolean {
  return folded.length === 1 && folded !== '$' ? true : stopWords.has(folded);
}
