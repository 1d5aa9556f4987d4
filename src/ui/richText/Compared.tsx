import * as React from 'react';
import { CleanHtml } from '../../kernel/richText';
import { Language } from '../../kernel/text';
import { useWords } from '../surroundings';
import { Words } from '../words';
import { mainLanguage } from './languageTag';
import { ComparedLine, ComparedPieces, compareTexts } from './compare';
import { installRichTextStyles } from './richTextStyles';
import { richTextWords } from './richTextWords';
import { Piece, TextLine } from './textLines';
import { en } from './words.en';

interface ComparedProps {
  readonly old: CleanHtml;
  readonly renewed: CleanHtml;
  /** Of the text. */
  readonly lang: Language;
}

/** What changed between two versions of a text, as the whole text with what was added and what was removed. */
export function Compared({ old, renewed, lang }: ComparedProps): JSX.Element {
  const words = useWords(richTextWords).compared;
  React.useLayoutEffect(() => installRichTextStyles(), []);
  const lines = React.useMemo(() => compareTexts(old, renewed), [old, renewed]);
  if (lines.length === 0) return <p>{words.same}</p>;
  return (
    <ol className="ri-compared">
      {lines.map((line, place) => (
        <li key={place} data-change={line.change === 'same' ? undefined : line.change}>
          <LineLabel line={line} words={words} />
          <span lang={`${lang}-CA`}>
            {line.parts.map((part, index) => (
              <Part key={index} part={part} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

type ComparedWords = Words<typeof en>['compared'];

/** What the line is, and what it was; for an image all there is to say. */
function LineLabel({ line: { line, before, change }, words }: { readonly line: ComparedLine; readonly words: ComparedWords }): JSX.Element | null {
  if (change === 'same' && line.kind === 'paragraph' && line.callout === undefined) return null;
  const label = (
    <>
      {labelOf(line, words)}
      {before && ` (${words.was(labelOf(before, words))})`}
    </>
  );
  if (!line.image || change === 'same' || change === 'changed') return <span className="ri-lineKind">{label}</span>;
  return (
    <span className="ri-lineKind">
      <Changed change={change}>{label}</Changed>
    </span>
  );
}

function labelOf(line: TextLine, words: ComparedWords): string {
  const kind = line.kind === 'heading' ? words.kinds.heading(line.level) : words.kinds[line.kind];
  const image = line.image && `${line.image.alternative ?? words.noAlternative}${line.image.alternative === '' ? words.decorative : ''}`;
  return [line.callout && words.kinds.callout, kind, image].filter(Boolean).join(', ');
}

function Part({ part: { change, pieces } }: { readonly part: ComparedPieces }): JSX.Element {
  const content = pieces.map((piece, place) => (
    <React.Fragment key={place}>
      <PieceWords {...piece} />
      {change !== 'same' && <MarkEnd piece={piece} next={pieces[place + 1]} />}
    </React.Fragment>
  ));
  return change === 'same' ? <>{content}</> : <Changed change={change}>{content}</Changed>;
}

/** Screen readers pass over `ins` and `del` unless told otherwise, so words say it too. */
function Changed({ change, children }: { readonly change: 'added' | 'removed'; readonly children: React.ReactNode }): JSX.Element {
  const { compared: words } = useWords(richTextWords);
  const Mark = change === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="ri-hidden">{words[change]} </span>
      {children}
      <span className="ri-hidden"> {words.end} </span>
    </Mark>
  );
}

function PieceWords({ text, isStrong, isEmphasised, lang }: Piece): JSX.Element {
  const emphasised = isEmphasised ? <em>{text}</em> : text;
  return <span lang={lang}>{isStrong ? <strong>{emphasised}</strong> : emphasised}</span>;
}

/** Where a link or a passage in another language ends within a change: its address, its language. They may be all that changed. */
function MarkEnd({ piece: { href, lang }, next }: { readonly piece: Piece; readonly next: Piece | undefined }): JSX.Element {
  const { languages } = useWords(richTextWords).compared;
  const main = lang === undefined ? undefined : mainLanguage(lang);
  return (
    <>
      {href !== undefined && href !== next?.href && <span className="ri-subtle"> ‹{href}› </span>}
      {main !== undefined && lang !== next?.lang && <span className="ri-subtle"> ({main === 'en' || main === 'fr' ? languages[main] : main}) </span>}
    </>
  );
}
