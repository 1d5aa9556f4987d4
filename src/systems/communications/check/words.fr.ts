import { WordingTable } from './wording';

export const fr: WordingTable = {
  'link-text': {
    vague: ({ excerpt }) => ({ reason: `« ${excerpt} » ne dit pas où mène le lien lorsqu'on le lit seul.`, suggestion: 'Placez le lien sur le nom de la page ou du document.' }),
    address: () => ({ reason: "Le lien est une adresse brute, qu'un lecteur d'écran épelle.", suggestion: 'Placez le lien sur le nom de la page.' }),
    empty: () => ({ reason: 'Le lien ne contient aucun mot.', suggestion: 'Écrivez où mène le lien, ou donnez un texte de remplacement à son image.' }),
  },
  'heading-order': {
    skipped: ({ facts }) => ({ reason: `Ce titre est de niveau ${facts.level}, alors que celui qui le précède permet au plus le niveau ${facts.expected}.`, suggestion: `Faites-en un titre de niveau ${facts.expected}.` }),
    secondTitle: () => ({ reason: 'Le titre de la page est le seul titre de niveau 1.', suggestion: 'Faites-en un titre de niveau 2.' }),
  },
  'image-alt': {
    missing: () => ({ reason: "L'image n'a pas de texte de remplacement.", suggestion: "Décrivez ce que montre l'image, ou indiquez qu'elle est décorative." }),
    fileName: ({ excerpt }) => ({ reason: `« ${excerpt} » est un nom de fichier.`, suggestion: "Décrivez ce que montre l'image, ou indiquez qu'elle est décorative." }),
    startsWithKind: () => ({ reason: "Un lecteur d'écran annonce déjà qu'il s'agit d'une image.", suggestion: "Commencez par ce que montre l'image." }),
    tooLong: ({ facts }) => ({ reason: `Le texte de remplacement compte ${facts.length} caractères; le maximum est de ${facts.longest}.`, suggestion: "Dites l'essentiel ici, et le reste dans le texte." }),
  },
  'table-header': {
    noHeader: () => ({ reason: "Le tableau n'a pas d'en-tête : un lecteur d'écran ne peut pas dire à quoi correspond une donnée.", suggestion: "Faites de la première ligne ou de la première colonne l'en-tête." }),
  },
  'language-mark': {
    unmarked: () => ({ reason: "Ce passage est en anglais, mais n'est pas balisé : un lecteur d'écran le lirait comme du français.", suggestion: 'Indiquez que le passage est en anglais.' }),
  },
  contrast: {
    normalText: ({ facts }) => ({ reason: `Le contraste des couleurs est de ${decimal(facts.ratio)}:1; le minimum est de ${decimal(facts.least)}:1.`, suggestion: 'Retirez la couleur, ou choisissez un texte plus foncé ou un fond plus clair.' }),
    largeText: ({ facts }) => ({ reason: `Le contraste des couleurs est de ${decimal(facts.ratio)}:1; le minimum est de ${decimal(facts.least)}:1 pour un texte de grande taille.`, suggestion: 'Retirez la couleur, ou choisissez un texte plus foncé ou un fond plus clair.' }),
  },
  'personal-information': {
    socialInsuranceNumber: () => ({ reason: "Ceci ressemble à un numéro d'assurance sociale.", suggestion: "Retirez-le. S'il s'agit d'un autre numéro, dites au lecteur lequel et consultez votre responsable de la protection de la vie privée." }),
    healthCardNumber: () => ({ reason: "Ceci ressemble à un numéro de carte Santé de l'Ontario.", suggestion: "Retirez-le. S'il s'agit d'un autre numéro, dites au lecteur lequel et consultez votre responsable de la protection de la vie privée." }),
    homeAddress: () => ({ reason: 'Ceci ressemble à une adresse personnelle.', suggestion: 'Retirez-la, ou omettez la rue et le numéro.' }),
  },
  'all-caps': {
    capitals: ({ facts }) => ({ reason: `${facts.words} mots de suite sont en majuscules, ce qui est difficile à lire.`, suggestion: 'Écrivez-les en minuscules. Pour insister, employez le gras.' }),
  },
  acronym: {
    unexplained: ({ facts }) => ({ reason: `${facts.acronym} n'est pas écrit au long à sa première mention.`, suggestion: `Écrivez d'abord le nom complet : « Nom complet (${facts.acronym}) ».` }),
  },
  'long-sentence': {
    tooLong: ({ facts }) => ({ reason: `La phrase compte ${facts.words} mots; le maximum est de ${facts.most}.`, suggestion: 'Faites-en deux phrases, ou une liste.' }),
  },
  jargon: {
    replace: ({ excerpt, facts }) => ({ reason: `« ${excerpt} » peut se dire plus simplement.`, suggestion: `Écrivez « ${facts.instead} ».` }),
    reword: ({ excerpt }) => ({ reason: `« ${excerpt} » dit peu de choses au lecteur.`, suggestion: 'Dites ce qui est fait, et avec qui.' }),
  },
  'reading-level': {
    grade: ({ facts }) => ({ reason: `Le texte demande une ${decimal(facts.level)}e année; la cible du bureau est la ${facts.target}e.`, suggestion: 'Écrivez des phrases et des mots plus courts.' }),
    ease: ({ facts }) => ({ reason: `La facilité de lecture est de ${decimal(facts.level)}; la cible du bureau est de ${facts.target}.`, suggestion: 'Écrivez des phrases et des mots plus courts.' }),
  },
  'file-link': {
    typeAndSize: ({ excerpt, facts }) => ({ reason: 'Le lien ouvre un fichier sans en dire le type ni la taille.', suggestion: `Indiquez-les dans le lien : « ${excerpt} (${facts.type}, 120 Ko) ».` }),
    type: ({ facts }) => ({ reason: 'Le lien ouvre un fichier sans en dire le type.', suggestion: `Écrivez ${facts.type} dans le lien, avant la taille.` }),
    size: ({ facts }) => ({ reason: 'Le lien ouvre un fichier sans en dire la taille.', suggestion: `Écrivez la taille dans le lien, après ${facts.type}.` }),
    otherType: ({ facts }) => ({ reason: `Le lien ouvre un fichier ${facts.type}, mais ses mots nomment un autre type.`, suggestion: `Écrivez ${facts.type} et la taille dans le lien.` }),
  },
  'identity-name': {
    otherwise: ({ excerpt, facts }) => ({ reason: `Ce nom ne s'écrit pas « ${excerpt} ».`, suggestion: `Écrivez « ${facts.name} ».` }),
  },
  'parity-number': {
    notInOther: ({ excerpt }) => ({ reason: `« ${excerpt} » n'est pas dans le texte anglais.`, suggestion: 'Vérifiez le nombre dans les deux textes.' }),
  },
  'parity-date': {
    dateNotInOther: ({ excerpt }) => ({ reason: `La date « ${excerpt} » n'est pas dans le texte anglais.`, suggestion: 'Vérifiez la date dans les deux textes.' }),
    timeNotInOther: ({ excerpt }) => ({ reason: `L'heure « ${excerpt} » n'est pas dans le texte anglais.`, suggestion: "Vérifiez l'heure dans les deux textes." }),
  },
  'parity-link': {
    count: ({ facts }) => ({ reason: `Nombre de liens : ${facts.here} dans le texte français, ${facts.there} dans le texte anglais.`, suggestion: 'Donnez les mêmes liens aux deux textes.' }),
    noPair: ({ excerpt }) => ({ reason: `Aucun lien du texte anglais ne correspond à ${excerpt}.`, suggestion: 'Menez à la page de la même paire, ou à la même page.' }),
  },
  'parity-structure': {
    headings: ({ facts }) => ({ reason: `Les titres diffèrent : ${facts.here} en français, ${facts.there} en anglais, ou d'autres niveaux.`, suggestion: 'Donnez les mêmes titres aux deux textes.' }),
    listItems: ({ facts }) => ({ reason: `Éléments de liste : ${facts.here} dans le texte français, ${facts.there} dans le texte anglais.`, suggestion: 'Donnez la même liste aux deux textes.' }),
    tableRows: ({ facts }) => ({ reason: `Lignes de tableau : ${facts.here} dans le texte français, ${facts.there} dans le texte anglais.`, suggestion: 'Donnez le même tableau aux deux textes.' }),
    images: ({ facts }) => ({ reason: `Images : ${facts.here} dans le texte français, ${facts.there} dans le texte anglais.`, suggestion: 'Donnez les mêmes images aux deux textes.' }),
  },
  'parity-missing': {
    empty: () => ({ reason: "Il n'y a pas de texte français.", suggestion: 'Rédigez-le, ou faites-le traduire, avant de publier.' }),
    short: ({ facts }) => ({ reason: `Le texte français compte ${facts.here} mots, le texte anglais ${facts.there}.`, suggestion: "Vérifiez s'il manque une partie en français." }),
  },
};

/** « 4,5 ». */
function decimal(figure: string | number | undefined): string {
  return String(figure).replace('.', ',');
}
