/**
 * What axe-core's rules say in French, for those that a text can break. axe-core's own French is compiled on the page by `new Function`, which
 * SharePoint's content security policy refuses; a rule that is not here is told in English, and marked as such.
 */
export const frenchBarriers: Readonly<Record<string, string>> = {
  'color-contrast': 'Le contraste entre le texte et le fond est trop faible.',
  'definition-list': "Une liste de définitions contient autre chose que des termes et des définitions.",
  'empty-heading': 'Un titre est vide.',
  'empty-table-header': "Une cellule d'en-tête est vide.",
  'heading-order': 'Un titre saute un niveau.',
  'image-alt': "Une image n'a pas de texte de remplacement.",
  'image-redundant-alt': "Le texte de remplacement d'une image répète le texte à côté.",
  'link-in-text-block': 'Un lien ne se distingue du texte que par la couleur.',
  'link-name': "Un lien n'a pas de texte lisible.",
  list: 'Une liste contient autre chose que des éléments de liste.',
  listitem: "Un élément de liste n'est dans aucune liste.",
  'scope-attr-valid': "La portée d'une cellule d'en-tête n'est pas valide.",
  'table-duplicate-name': 'La légende et le résumé du tableau sont identiques.',
  'table-fake-caption': "Une légende de tableau est faite d'une cellule ordinaire.",
  'td-has-header': "Une cellule de données n'a pas d'en-tête.",
  'td-headers-attr': "Une cellule renvoie à un en-tête d'un autre tableau.",
  'th-has-data-cells': "Une cellule d'en-tête ne correspond à aucune donnée.",
  'valid-lang': "Une marque de langue n'est pas valide.",
};
