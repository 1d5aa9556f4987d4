import { foundBy, itJudges } from './support/found';

const p = (words: string): string => `<p>${words}</p>`;

itJudges('language-mark', 'en', {
  reported: [
    p('Veuillez fermer la porte principale.'), p('The sign says “Fermé pour la saison hivernale” this week.'), p('Our motto is Bienvenue à tous les visiteurs, as you know.'), p('Ask at the Bureau de la qualité de l’air.'), p('She read the Loi sur la protection de la vie privée.'),
    p('The notice reads: Le bureau ouvre lundi à neuf heures.'), '<ul><li>Open at nine</li><li>Merci de votre patience aujourd’hui</li></ul>', p('<em>Bonjour et bienvenue à tous nos collègues.</em>'), p('STATIONNEMENT INTERDIT AUX VISITEURS LE JOUR'),
    p('Le personnel est invité à répondre au sondage. The survey ends Friday.'), '<p lang="en">Merci beaucoup pour votre aide précieuse.</p>', '<h2>Avis aux voyageurs de la région</h2>', p('Staff may answer “Bonjour, comment puis-je vous aider ?” on the phone.'),
    p('The centre de la petite enfance opens today.'), p('Réservez votre place avant le 3 juin.'), p('Fermeture de la route jusqu’à nouvel ordre'),
  ],
  fine: [
    '<p lang="fr">Veuillez fermer la porte principale.</p>', p('The sign says <span lang="fr-CA">Fermé pour la saison hivernale</span> this week.'), '<div lang="fr"><p>Merci de votre visite au bureau.</p></div>', p('Bonjour tout le monde'), p('Visit the Centre de santé communautaire today.'),
    p('Hélène Lefèvre and Jean-François de la Durantaye will lead the meeting.'), p('The café serves crème brûlée and pâté every Friday.'), p('Meet at the Place de la Francophonie parking lot.'), p('The Conseil scolaire catholique Nouvelon office is closed.'),
    p('We plan a pause in transport service, and a mission to six regions.'), p('Send your résumé to the Sault Ste. Marie office on rue Principale.'), p('Merci beaucoup, everyone, for a great week.'), p('Our fish and wildlife team counted moose in Parc provincial Killarney.'),
    p('The vis-à-vis of the deputy minister'), p('Collège Boréal and Université de Hearst students join us.'), p('Sudbury, Kenora, Timmins, Hearst, Kapuskasing, Moosonee'), '<p lang="es">Buenos días a todos los colegas.</p>', p('Ask Marie-Ève Côté, Zoé Bélanger, François Gagné, Chloé Thériault.'),
  ],
});

itJudges('language-mark', 'fr', {
  reported: [
    p('Please close the door behind you.'), p('Le panneau indique « Do not enter this room ».'), p('Le service est offert, as long as supplies last, au comptoir.'), p('Consultez le Freedom of Information and Protection of Privacy Act.'), p('Son mot favori : Safety starts with you and me.'),
    '<ul><li>Ouvert à neuf heures</li><li>Thank you for your patience today</li></ul>', p('Le bureau est fermé. The office will open on Monday.'), p('<a href="/x">Read the full report on wildlife</a>'), p('NO PARKING IN FRONT OF THE DOOR'), p('We are hiring new staff'),
  ],
  fine: [
    '<p lang="en">Please close the door behind you.</p>', p('Le guide <i lang="en">Guide to writing well in English</i> est prêt.'), p('Le North Bay Regional Health Centre ouvre lundi.'), p("L'équipe de Thunder Bay et celle de Fort William travaillent ensemble."), p('Le logiciel Microsoft Teams for Work est installé.'),
    p('Please close the door'), p('Le week-end, le personnel du marketing fait du camping.'), p('M. Smith, Mme White et Mme Young remercient le comité.'), p('Le Globe and Mail publie un article sur la région.'), p('Le parc Algonquin et le lac Whitefish sont ouverts.'),
    p('Le mot de passe Wi-Fi est affiché au comptoir.'), p('Un courriel de Sharon Whitworth, Keith Walker, Ashley Wright'),
  ],
});

it('marks the passage and nothing beside it', () => {
  const [finding] = foundBy('language-mark', 'en', p('The sign says “Fermé pour la saison hivernale” this week.'));
  expect(finding).toMatchObject({ excerpt: 'Fermé pour la saison hivernale', fix: { kind: 'markLanguage', language: 'fr', place: { line: 0, start: 15, end: 45 } } });
});

it('takes what stands in italics as one', () => {
  expect(foundBy('language-mark', 'en', p('The sign <em>Restreindre une demande importante demain</em> means that.'))).toHaveLength(1);
  expect(foundBy('language-mark', 'en', p('The sign <em>Loi sur la santé</em> table plan means that.'))).toEqual([]);
});
