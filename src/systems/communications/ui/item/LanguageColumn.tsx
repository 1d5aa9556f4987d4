import * as React from 'react';
import { CleanHtml, TextFix, TextPlace } from '../../../../kernel/richText';
import { Language } from '../../../../kernel/text';
import { Skeleton } from '../../../../ui/Skeleton';
import type { RichTextEditorProps, RichTextHandle, TextMark } from '../../../../ui/richText/RichTextEditor';
import { useWords } from '../../../../ui/surroundings';
import { Finding } from '../../check/contract';
import { checkedPlace, linesBefore } from '../../work/checkedText';
import { NewsText } from '../../work/contract';
import { fieldsOfLanguage, languageText } from '../../work/newsText';
import { CountedInput } from './CountedInput';
import { itemWords } from './itemWords';
import { keyOfFinding } from './findingKey';
import type { UploadImage } from './useImageUpload';

// The editor is the heaviest thing of the desk, and nobody needs it before an item is open.
const RichTextEditor = React.lazy(() => import('../../../../ui/richText/RichTextEditor').then(module => ({ default: module.RichTextEditor as React.ForwardRefExoticComponent<RichTextEditorProps & React.RefAttributes<RichTextHandle>> })));

export interface LanguageColumnHandle {
  /** Brings a line of the checked text into sight. */
  readonly goTo: (place: TextPlace) => void;
  /** Mends what was found. */
  readonly apply: (fix: TextFix) => void;
}

interface LanguageColumnProps {
  readonly language: Language;
  readonly text: NewsText;
  readonly onChange: (part: Partial<NewsText>) => void;
  readonly findings: readonly Finding[];
  readonly onFinding: (finding: Finding) => void;
  readonly upload: UploadImage;
}

/** One language of an item as it is written: title, summary, text. */
export const LanguageColumn = React.forwardRef<LanguageColumnHandle, LanguageColumnProps>(function LanguageColumnOf({ language, text, onChange, findings, onFinding, upload }, ref): JSX.Element {
  const words = useWords(itemWords);
  const names = fieldsOfLanguage[language];
  const { title, description, body } = languageText(text, language);
  const name = language === 'en' ? words.english : words.french;
  const ids = { title: `news-${language}-title`, description: `news-${language}-summary`, body: `news-${language}-body` };
  const editor = React.useRef<RichTextHandle>(null);
  useColumnHandle(ref, { text, language, ids, editor, onChange });

  const { bannerPath } = text;
  // The same array as long as nothing else was found: the editor draws its marks anew for another.
  const marks = React.useMemo(() => marksOf(findings, { bannerPath }), [findings, bannerPath]);
  return (
    <div className="ri-newsText" data-language={language}>
      {/* No heading: the texts have headings of their own, and a screen reader hears each field with its language. */}
      <strong aria-hidden="true">{name}</strong>
      <CountedInput id={ids.title} label={`${words.title}, ${name}`} value={title} hintOf={words.titleHint} language={language} onChange={value => onChange({ [names.title]: value })} />
      <CountedInput id={ids.description} label={`${words.summary}, ${name}`} value={description} hintOf={words.summaryHint} language={language} isLong onChange={value => onChange({ [names.description]: value })} />
      <div className="ri-field">
        <span className="ri-field-label" id={`${ids.body}-label`}>{`${words.body}, ${name}`}</span>
        <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
          <RichTextEditor
            ref={editor}
            id={ids.body}
            label={`${words.body}, ${name}`}
            language={language}
            value={body}
            onChange={(html: CleanHtml) => onChange({ [names.body]: html })}
            marks={marks}
            onMark={id => {
              const finding = findings.find(each => keyOfFinding(each) === id);
              if (finding) onFinding(finding);
            }}
            uploadImage={upload}
          />
        </React.Suspense>
      </div>
    </div>
  );
});

/** The findings that stand in the text itself. */
function marksOf(findings: readonly Finding[], text: Pick<NewsText, 'bannerPath'>): readonly TextMark[] {
  return findings.flatMap(finding => {
    const place = checkedPlace(text, finding.place.line);
    return place.part === 'body' ? [{ id: keyOfFinding(finding), place: { ...finding.place, line: place.line }, tone: finding.level }] : [];
  });
}

interface Parts {
  readonly text: NewsText;
  readonly language: Language;
  readonly ids: Readonly<Record<'title' | 'description', string>>;
  readonly editor: React.RefObject<RichTextHandle>;
  readonly onChange: (part: Partial<NewsText>) => void;
}

/** Sends what concerns the title, the summary or the picture to their boxes, and the rest to the editor. */
function useColumnHandle(ref: React.ForwardedRef<LanguageColumnHandle>, { text, language, ids, editor, onChange }: Parts): void {
  const names = fieldsOfLanguage[language];
  React.useImperativeHandle(ref, () => ({
    goTo: place => {
      const where = checkedPlace(text, place.line);
      if (where.part === 'body') editor.current?.goTo({ ...place, line: where.line });
      else if (where.part === 'banner') document.getElementById(`news-banner-${language}`)?.focus();
      else selectIn(ids[where.part], place);
    },
    apply: fix => {
      const where = checkedPlace(text, lineOf(fix));
      if (where.part === 'body') return editor.current?.apply(moved(fix, -linesBefore(text)));
      if (where.part === 'banner') return fix.kind === 'setAlternative' ? onChange({ [names.bannerAlt]: fix.alternative }) : undefined;
      if (fix.kind !== 'replaceText') return undefined;
      const value = languageText(text, language)[where.part];
      return onChange({ [names[where.part]]: value.slice(0, fix.place.start) + fix.text + value.slice(fix.place.end) });
    },
  }));
}

function selectIn(id: string, { start, end }: TextPlace): void {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return;
  box.focus();
  box.setSelectionRange(start, end);
}

function lineOf(fix: TextFix): number {
  return 'place' in fix ? fix.place.line : fix.line;
}

function moved(fix: TextFix, lines: number): TextFix {
  return 'place' in fix ? { ...fix, place: { ...fix.place, line: fix.place.line + lines } } : { ...fix, line: fix.line + lines };
}
