import { Bilingual } from '../text';
import { Change, ColumnSettings, ListSettings, Remark } from './changes';

/** The list that a step belongs to, by its title; undefined for what concerns the whole site. */
export function subjectOfChange(change: Change): Bilingual | undefined {
  return 'list' in change ? change.list.title : undefined;
}

/** A step in words, for the person who is asked whether to go on. */
export function changeWords(change: Change): Bilingual {
  switch (change.kind) {
    case 'addGroup':
      return { en: `Add the group ${change.group.name}`, fr: `Ajouter le groupe ${change.group.name}` };
    case 'showMembers':
      return { en: `Let everyone see who is in the group ${change.group}`, fr: `Permettre à tous de voir qui fait partie du groupe ${change.group}` };
    case 'addRoleDefinition':
      return { en: `Add the permission level ${change.roleDefinition.name}`, fr: `Ajouter le niveau d'autorisation ${change.roleDefinition.name}` };
    case 'widenRoleDefinition':
      return { en: `Complete the permission level ${change.name}`, fr: `Compléter le niveau d'autorisation ${change.name}` };
    case 'grantSite':
      return {
        en: `Give ${change.grant.group} the level ${change.grant.roleDefinition} in the site`,
        fr: `Donner à ${change.grant.group} le niveau ${change.grant.roleDefinition} dans le site`,
      };
    case 'addList':
      return change.list.template === 'library'
        ? { en: `Add the document library at the address ${change.list.name}`, fr: `Ajouter la bibliothèque de documents à l'adresse ${change.list.name}` }
        : { en: `Add the list at the address ${change.list.name}`, fr: `Ajouter la liste à l'adresse ${change.list.name}` };
    case 'closeList':
      return { en: 'Give the list permissions of its own', fr: 'Donner à la liste ses propres autorisations' };
    case 'separateList':
      return { en: 'Give the library permissions of its own, beginning with those it has', fr: "Donner à la bibliothèque ses propres autorisations, en gardant celles qu'elle a" };
    case 'grantList':
      return { en: `Give ${change.grant.group} the level ${change.grant.roleDefinition}`, fr: `Donner à ${change.grant.group} le niveau ${change.grant.roleDefinition}` };
    case 'withholdDeletion':
      return {
        en: `Give ${change.principal} the level ${change.to} in place of ${change.from}, which may delete`,
        fr: `Donner à ${change.principal} le niveau ${change.to} au lieu de ${change.from}, qui permet de supprimer`,
      };
    case 'setList':
      return listSettingsWords(change.settings);
    case 'addColumn':
      return { en: `Add the column ${change.column.title.en}`, fr: `Ajouter la colonne ${change.column.title.fr}` };
    case 'setColumn':
      return columnSettingsWords(change.column.title, change.settings);
    case 'addView':
      return { en: `Add the view ${change.view.title.en}`, fr: `Ajouter l'affichage ${change.view.title.fr}` };
    case 'setView':
      return { en: `Complete the view ${change.view.title.en}`, fr: `Compléter l'affichage ${change.view.title.fr}` };
    case 'setTexts':
      return { en: `Write ${change.texts.length} titles and descriptions in English and French`, fr: `Écrire ${change.texts.length} titres et descriptions en français et en anglais` };
    case 'addCommandSet':
      return { en: 'Add our commands to the command bar', fr: 'Ajouter nos commandes à la barre de commandes' };
    case 'setForm':
      return { en: 'Open our form for new items, changes and reading', fr: "Ouvrir notre formulaire pour l'ajout, la modification et la lecture" };
    case 'takeBackOwnAccess':
      return { en: 'Take back the access that this set-up gave to yourself', fr: "Retirer l'accès que cette configuration vous a donné" };
    case 'allowScheduling':
      return { en: 'Allow pages to be scheduled', fr: 'Permettre la programmation des pages' };
  }
}

function listSettingsWords({ keepsVersions, takesAttachments, ownItemsOnly }: ListSettings): Bilingual {
  return together([
    keepsVersions && { en: 'keep versions', fr: 'conserver les versions' },
    takesAttachments === false && { en: 'take no attachments', fr: 'refuser les pièces jointes' },
    ownItemsOnly === true && { en: 'show people only the items that they added', fr: 'montrer à chacun seulement les éléments ajoutés par lui' },
    ownItemsOnly === false && { en: 'show all items', fr: 'montrer tous les éléments' },
  ], { en: 'Set the list to', fr: 'Régler la liste pour' });
}

function columnSettingsWords(title: Bilingual, settings: ColumnSettings): Bilingual {
  return together([
    settings.required !== undefined && (settings.required ? { en: 'be required', fr: 'être obligatoire' } : { en: 'be optional', fr: 'être facultative' }),
    settings.indexed && { en: 'be indexed', fr: 'être indexée' },
    settings.unique && { en: 'hold each value once', fr: 'contenir chaque valeur une seule fois' },
    settings.choices && { en: 'offer all choices', fr: 'offrir tous les choix' },
    settings.maxLength !== undefined && { en: `take ${settings.maxLength} characters`, fr: `accepter ${settings.maxLength} caractères` },
    settings.formatter !== undefined && { en: 'show its values in both languages', fr: 'afficher ses valeurs dans les deux langues' },
    settings.componentId !== undefined && { en: 'be drawn by our component', fr: 'être affichée par notre composant' },
  ], { en: `Set the column ${title.en} to`, fr: `Régler la colonne ${title.fr} pour` });
}

function together(parts: readonly (Bilingual | false | undefined)[], start: Bilingual): Bilingual {
  const said = parts.filter((part): part is Bilingual => Boolean(part));
  return { en: `${start.en} ${said.map(part => part.en).join(', ')}`, fr: `${start.fr} ${said.map(part => part.fr).join(', ')}` };
}

/** What was noticed and left alone, in words. */
export function remarkWords(remark: Remark): Bilingual {
  switch (remark.kind) {
    case 'notAdministrator':
      return {
        en: 'You are not an administrator of this site collection. Lists that are closed to you can not be seen, so set-up could not finish. Ask an administrator to run it.',
        fr: "Vous n'êtes pas administrateur de cette collection de sites. Les listes qui vous sont fermées ne peuvent pas être vues, et la configuration ne pourrait pas se terminer. Demandez à un administrateur de la lancer.",
      };
    case 'noFrench':
      return {
        en: 'French is not one of the languages of this site, so lists and columns keep English titles. Add French under Site settings, Language settings, then run set-up again.',
        fr: "Le français ne fait pas partie des langues de ce site : les listes et les colonnes gardent des titres anglais. Ajoutez-le sous Paramètres du site, Paramètres de langue, puis relancez la configuration.",
      };
    case 'noSitePages':
      return {
        en: 'This site has no library Site Pages, so news can not be published. Open the page Site contents, choose New, Page, and run set-up again.',
        fr: "Ce site n'a pas de bibliothèque Pages du site : aucune nouvelle ne peut être publiée. Ouvrez la page Contenu du site, choisissez Nouveau, Page, puis relancez la configuration.",
      };
    case 'noLibrary':
      return {
        en: `${remark.list.title.en}: there is no library at the address ${remark.list.name}. It was deleted or has another address now.`,
        fr: `${remark.list.title.fr} : il n'y a pas de bibliothèque à l'adresse ${remark.list.name}. Elle a été supprimée ou a maintenant une autre adresse.`,
      };
    case 'otherColumnType':
      return {
        en: `${remark.list.title.en}: the column ${remark.column.name} is there with another type. It was left as it is; pages that use it may not work.`,
        fr: `${remark.list.title.fr} : la colonne ${remark.column.name} existe avec un autre type. Elle reste telle quelle; les pages qui s'en servent pourraient ne pas fonctionner.`,
      };
    case 'moreAccess':
      return {
        en: `${remark.list.title.en}: ${remark.principal} has the level ${remark.roleDefinition}, which is more than planned.`,
        fr: `${remark.list.title.fr} : ${remark.principal} a le niveau ${remark.roleDefinition}, ce qui est plus que prévu.`,
      };
    case 'otherFormatting':
      return 'view' in remark
        ? {
            en: `${remark.list.title.en}: the view ${remark.view.title.en} has formatting of its own, which was kept.`,
            fr: `${remark.list.title.fr} : l'affichage ${remark.view.title.fr} a sa propre mise en forme, qui a été conservée.`,
          }
        : {
            en: `${remark.list.title.en}: the column ${remark.column.title.en} has formatting of its own, which was kept.`,
            fr: `${remark.list.title.fr} : la colonne ${remark.column.title.fr} a sa propre mise en forme, qui a été conservée.`,
          };
  }
}
