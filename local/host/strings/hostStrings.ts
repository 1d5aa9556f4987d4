import { Bilingual, Language } from '../../../src/kernel/text';

/** Texts of the pages that the server writes. Those of the browser part are in client/strings.ts. */
const strings = {
  skipToContent: { en: 'Skip to main content', fr: 'Passer au contenu principal' },
  localNote: { en: 'Local site: nothing leaves this computer', fr: 'Site local : rien ne quitte cet ordinateur' },
  signedInAs: { en: 'Signed in as', fr: 'Session ouverte :' },
  choosePersona: { en: 'Act as another person', fr: 'Agir au nom d’une autre personne' },
  personaHint: { en: 'Everyone here is made up. Each person sees what their role may see.', fr: 'Ces personnes sont fictives. Chacune voit ce que son rôle permet.' },
  currentPersona: { en: 'you are here', fr: 'vous êtes ici' },
  language: { en: 'Language', fr: 'Langue' },
  navigation: { en: 'Site navigation', fr: 'Navigation du site' },
  menu: { en: 'Menu', fr: 'Menu' },
  suiteBar: { en: 'Local site', fr: 'Site local' },
  home: { en: 'Home', fr: 'Accueil' },
  lists: { en: 'Lists', fr: 'Listes' },
  siteContents: { en: 'Site contents', fr: 'Contenu du site' },
  outbox: { en: 'Outbox', fr: 'Boîte d’envoi' },
  loading: { en: 'Loading', fr: 'Chargement' },
  listTitle: { en: 'Name', fr: 'Nom' },
  listDescription: { en: 'Description', fr: 'Description' },
  listItems: { en: 'Items', fr: 'Éléments' },
  listModified: { en: 'Modified', fr: 'Modifié' },
  noLists: { en: 'There is no list here that you may see. When one is made and shared with your role, it appears on this page.', fr: 'Aucune liste ne vous est accessible. Dès qu’une liste sera créée pour votre rôle, elle paraîtra sur cette page.' },
  outboxIntro: { en: 'Mail that you sent or received through the intranet; the site owner sees all of it. At this desk it is kept here and goes nowhere.', fr: 'Courriels que vous avez envoyés ou reçus par l’intranet; la personne propriétaire du site les voit tous. À ce poste, ils restent ici et ne vont nulle part.' },
  noMail: { en: 'No mail yet. When the intranet notifies someone, the message is kept on this page.', fr: 'Aucun courriel pour l’instant. Lorsque l’intranet avise quelqu’un, le message est conservé sur cette page.' },
  mailFrom: { en: 'From', fr: 'De' },
  mailTo: { en: 'To', fr: 'À' },
  mailSent: { en: 'Sent', fr: 'Envoyé' },
  eventsTitle: { en: 'Calendar', fr: 'Calendrier' },
  eventsIntro: { en: 'Days that the intranet put into calendars.', fr: 'Journées que l’intranet a inscrites aux calendriers.' },
  eventDay: { en: 'Day', fr: 'Jour' },
  eventOf: { en: 'In the calendar of', fr: 'Au calendrier de' },
  eventInvited: { en: 'Invited', fr: 'Invités' },
  mailNoSubject: { en: '(no subject)', fr: '(sans objet)' },
  deniedTitle: { en: 'You need permission to see this', fr: 'Vous devez avoir l’autorisation de voir ceci' },
  deniedWhat: { en: 'This page or list is not shared with the person you are signed in as.', fr: 'Cette page ou cette liste n’est pas partagée avec la personne dont la session est ouverte.' },
  deniedSafe: { en: 'Nothing was changed.', fr: 'Rien n’a été modifié.' },
  deniedDo: { en: 'Go back to the home page, or act as a person whose role may see it.', fr: 'Retournez à l’accueil, ou agissez au nom d’une personne dont le rôle le permet.' },
  missingTitle: { en: 'This page was not found', fr: 'Cette page est introuvable' },
  missingWhat: { en: 'There is no page or list at this address. It may have been renamed or deleted.', fr: 'Il n’y a ni page ni liste à cette adresse. Elle a peut-être été renommée ou supprimée.' },
  missingSafe: { en: 'Nothing was changed.', fr: 'Rien n’a été modifié.' },
  missingDo: { en: 'Check the address, or start from the site contents.', fr: 'Vérifiez l’adresse, ou partez du contenu du site.' },
  brokenTitle: { en: 'This page could not be shown', fr: 'Cette page n’a pas pu être affichée' },
  brokenWhat: { en: 'The page met a fault while it was made or started.', fr: 'Une défaillance est survenue pendant la préparation ou le démarrage de la page.' },
  brokenSafe: { en: 'What was saved before is safe: every change is on disk before it is confirmed.', fr: 'Ce qui a été enregistré est en sûreté : chaque modification est sur disque avant d’être confirmée.' },
  brokenDo: { en: 'Reload the page. If it fails again, stop and start the server; the window it runs in shows the details.', fr: 'Rechargez la page. Si l’erreur persiste, arrêtez et redémarrez le serveur; sa fenêtre montre les détails.' },
  details: { en: 'Details', fr: 'Détails' },
  formNew: { en: 'new item', fr: 'nouvel élément' },
  formEdit: { en: 'edit item', fr: 'modifier l’élément' },
  formDisplay: { en: 'item', fr: 'élément' },
  notInPackage: { en: 'is not in the package that this site runs', fr: 'ne fait pas partie de la solution installée sur ce site' },
} as const satisfies Record<string, Bilingual>;

export type HostString = keyof typeof strings;

export function say(language: Language, key: HostString): string {
  return strings[key][language];
}
