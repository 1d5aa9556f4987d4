/** Words of French that English does not have. */
export const frenchWords = {
  grammar: ('et en au aux à ce cet cette ces qui que quoi dont où ou il elle ils elles nous vous je tu sa ses leur leurs notre votre vos mes tes par pour sur dans ' +
    'avec sans sous entre vers chez pas ne très mais donc si comme quand tout tous toute toutes autre autres même mêmes été être avoir sont était étaient soit sera seront ' +
    'serez fait faire peut peuvent pouvez doit doivent devez avez avons sommes êtes suis afin ainsi alors après avant aussi aucun aucune celui celle ceux celles chaque depuis ' +
    'dès lors lorsque parce pendant plusieurs puis quel quelle quels quelles quelque quelques selon toujours jamais trop peu déjà encore ici là lui eux rien une jusque jusqu ' +
    'aujourd\'hui n\'c\'d\'un d\'une qu\'il qu\'elle qu\'on s\'il').split(' '),
  common: ('est ont se nos le la les de du des un d l veuillez merci bonjour bienvenue svp bureau bureaux fermé fermée fermés fermées ferme ouvert ouverte ouverts ouvrir fermer ouvre lundi mardi mercredi jeudi ' +
    'vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre jour jours semaine semaines mois ans année années heure heures ' +
    'matin midi soir minuit demain hier nouveau nouvel nouvelle nouveaux nouvelles travail travaux travailleurs personnel personne personnes gens employé employés employée employées ' +
    'équipe équipes réunion réunions ministère ministre gouvernement loi règlement règles demande demandes réponse réponses formulaire formulaires dossier dossiers lettre lettres ' +
    'courriel courriels téléphone lien mot passe renseignements avis prochain prochaine dernier dernière première deuxième troisième troisièmes deux trois quatre cinq ' +
    'sept huit neuf dix chemin rue porte portes étage escalier ascenseur salle salles eau feu feux forêt forêts incendie incendies neige hiver été printemps automne saison faune ' +
    'pêche chasse permis santé sécurité conseil conseils scolaire école écoles enfance enfants petite petit petits grande grands centre-ville ville vie privée accès droit droits ' +
    'langue langues français française francophone francophones anglais bilingue rapport rapports projet projets besoin besoins aide aider utiliser utilisez utilise lire lisez ' +
    'lecture écrire écrivez remplir remplissez envoyer envoyez appeler appelez communiquer communiquez consulter consultez visiter visitez suivre suivez entrer entrez sortir sortez ' +
    'sortie sorties entrée attendre attendez laisser laissez garder gardez prendre prenez mettre mettez donner donnez recevoir recevez choisir choisissez participer participez ' +
    'inscrire inscrivez retourner retournez rester restez aller allez venir venez voir voyez savoir savez seulement sauf interdit interdite interdits obligatoire obligatoires ' +
    'disponible disponibles gratuit gratuite nécessaire importante bon bonne bons bonnes meilleur meilleure beaucoup moins bien mal haut bas gauche droite nord sud ouest ' +
    'partout fois début cours cadre niveau temps argent coût coûts frais facture paiement prix liste nom noms numéro adresse maison famille amis vœux fête fêtes congé congés ' +
    'reconnaissance sondage résultats commentaires collègues collègue chers chères cher chère tiendra auront aura veut veulent chacun ' +
    'arbre arbres oiseau oiseaux rivière rivières lac lacs pont ponts bottes camion camions véhicule véhicules conducteur fumée sentier sentiers départ retraite gâteau dîner souper déjeuner manger boire ' +
    'outil outils fournitures mains laver masque grippe vaccin mieux-être bien-être chef cheffe adjoint adjointe directeur directrice gestionnaire gestionnaires horaire affiche affiches faut va vont vient ' +
    'viennent mis mise mises pris prise tenu tenue vu vue su connu faite faits faites recherche recherches déplacement réserver réservez apporter apportez vérifier vérifiez signaler signalez éviter évitez ' +
    'utilisation panne pannes réseau ordinateur imprimante clavier écran courrier colis stationnement immeuble bâtiment bâtiments quartier quartiers voisin voisins enfant enfants élève élèves étudiant ' +
    'étudiants aîné aînés citoyen citoyens habitants gens monde partie parties motif motifs tiers cela ceci ça voici voilà grâce malgré plutôt surtout souvent bientôt ensuite enfin près loin dehors dedans dessus dessous').split(' '),
  spelling: /[àâçèêëîïôùûœ]|é|[a-z]{2}(?:eux|euse|euses|eurs?|aires?|oires?|iques?|elles?|ettes?|eaux?|aux|ez|oirs?|ait|aient|iers?|ières?|tions?-nous|ismes?|istes?|ables?)$|^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/,
};
