import { IPropertyPaneConfiguration, PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import { Language } from '../../kernel/text';
import { newsLayouts } from '../../systems/communications/ui/reading/newsState';
import { BothLanguages, Words } from '../../ui/words';

const en = {
  about: 'How the news stands on this page.',
  layout: 'Layout',
  layouts: { list: 'List with search', lead: 'Lead story, then a list', compact: 'Titles only' },
};

const fr: Words<typeof en> = {
  about: 'Comment les nouvelles paraissent sur cette page.',
  layout: 'Disposition',
  layouts: { list: 'Liste avec recherche', lead: 'Nouvelle principale, puis une liste', compact: 'Titres seulement' },
};

const paneWords: BothLanguages<typeof en> = { en, fr };

/** What an editor of a page may choose for its news. */
export function newsPane(language: Language): IPropertyPaneConfiguration {
  const words = paneWords[language];
  const layout = PropertyPaneDropdown('layout', { label: words.layout, options: newsLayouts.map(key => ({ key, text: words.layouts[key] })) });
  return { pages: [{ header: { description: words.about }, groups: [{ groupFields: [layout] }] }] };
}
