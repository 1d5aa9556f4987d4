import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { StoredFile } from '../../../kernel/ports/documents';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { Language, languages } from '../../../kernel/text';
import { letterTemplates } from '../caseLists';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';
import { LetterKind, letterKindIds, letterKinds } from './letterKinds';

export type StoredTemplate = StoredFile<typeof letterTemplates>;
/** Templates lie in the library itself, in no folder. */
const noFolder = '';

/** `extension.en.docx`: by its name a template is found, and by nothing else. */
export function templateName(kind: LetterKind, language: Language): string {
  return `${kind}.${language}.docx`;
}

/** The office's own templates. Throws StoreError. */
export function officeTemplates({ documents }: Pick<Workplace, 'documents'>): Promise<readonly StoredTemplate[]> {
  return documents.files(letterTemplates, noFolder);
}

/** The office's own template, or the built-in letter where it has none. Throws StoreError. */
export async function templateFor({ documents }: Pick<Workplace, 'documents'>, kind: LetterKind, language: Language, today: CalendarDate): Promise<Uint8Array> {
  try {
    return await documents.read(letterTemplates, noFolder, templateName(kind, language));
  } catch (error) {
    if (!isProblem(error, 'notFound')) throw error;
    return builtIn(kind, language, today);
  }
}

/**
 * Puts the built-in letters into the library of templates, where the office edits them in Word. What the office has already is never
 * touched, so it is safe to repeat. Gives the number of files that were added. Throws StoreError.
 */
export async function copyTemplates(work: Pick<Workplace, 'documents' | 'clock'>): Promise<number> {
  const there = new Set((await officeTemplates(work)).map(({ name }) => name));
  const wanted = letterKindIds.flatMap(kind => languages.map(language => ({ kind, language }))).filter(({ kind, language }) => !there.has(templateName(kind, language)));
  // One after the other: SharePoint slows those who upload many files at once.
  for (const { kind, language } of wanted) await copyTemplate(work, kind, language);
  return wanted.length;
}

async function copyTemplate({ documents, clock }: Pick<Workplace, 'documents' | 'clock'>, kind: LetterKind, language: Language): Promise<void> {
  const content = await builtIn(kind, language, clock.today());
  try {
    await untilAnswered(() => documents.add(letterTemplates, noFolder, templateName(kind, language), content, { title: letterKinds[kind][language] }));
  } catch (error) {
    // A colleague was faster.
    if (!isProblem(error, 'duplicate')) throw error;
  }
}

/** The texts of the letters come with the first one that is made. */
async function builtIn(kind: LetterKind, language: Language, madeOn: CalendarDate): Promise<Uint8Array> {
  const { makeTemplate } = await import('./word/makeTemplate');
  return makeTemplate(kind, language, madeOn);
}
