import { choice, date, moment, note, person, text } from '../../../src/kernel/lists/columns';
import { defineSitePages } from '../../../src/kernel/lists/defineList';
import { SystemDeclaration } from '../../../src/kernel/system/defineSystem';
import { testSystem } from '../things';

/** Columns of ours on the site's own pages. */
export const newsPages = defineSitePages({
  title: { en: 'Site pages', fr: 'Pages du site' },
  description: { en: 'For tests.', fr: 'Pour les essais.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' } }),
    newsNumber: text({ title: { en: 'News number', fr: 'Numéro de la nouvelle' }, indexed: 'few', maxLength: 20 }),
    newsLanguage: choice({ en: { en: 'English', fr: 'Anglais' }, fr: { en: 'French', fr: 'Français' } }, { title: { en: 'Language', fr: 'Langue' } }),
    newsOn: moment({ title: { en: 'In the news since', fr: 'Dans les nouvelles depuis' }, indexed: true }),
    newsAudience: note({ title: { en: 'Audience', fr: 'Public' } }),
    contentOwner: person({ title: { en: 'Owner of the page', fr: 'Responsable de la page' } }),
    reviewOn: date({ title: { en: 'To be reviewed', fr: 'À réviser' }, indexed: true, isDue: true }),
  },
  views: [{ name: 'ToReview', title: { en: 'To be reviewed', fr: 'À réviser' }, columns: ['title', 'contentOwner', 'reviewOn'], where: [{ column: 'reviewOn', is: 'ge', value: { token: 'today', offsetDays: -365 } }], orderBy: [{ column: 'reviewOn' }], isDefault: true }],
  permissions: { grants: { communicationsLead: 'work' } },
});

export const systemWithPages: SystemDeclaration = { ...testSystem, lists: [newsPages] };
