import { languages } from '../../kernel/text';
import { addSheet } from '../styles';
import { richTextWords } from './richTextWords';
import { Tone, tones } from './tones';

/** What a call-out is for stands above it in words, in the language of the text: a colour or a drawing alone would not say it to everybody. */
const calloutNames = languages.flatMap(language => tones.map(tone => `.ri-callout[data-tone="${tone}"]:lang(${language})::before { content: ${JSON.stringify(richTextWords[language].tones[tone])}; }`)).join('\n');

const edges: Readonly<Record<Tone, string>> = { info: '4px solid var(--ri-accent)', important: '4px double var(--ri-alert)', success: '4px dashed var(--ri-accent)' };
const calloutEdges = tones.map(tone => `.ri-callout[data-tone="${tone}"] { border-inline-start: ${edges[tone]}; }`).join('\n');

/** A text: as it is written, as it is read, and what changed in it. Each line finds its own direction. */
const richTextStyles = `
.ri-richText { display: flow-root; line-height: 1.5; overflow-wrap: anywhere; }
.ri-richText :is(p, h1, h2, h3, h4, h5, h6, li, td, th) { unicode-bidi: plaintext; text-align: start; }
.ri-richText :is(p, h1, h2, h3, h4, h5, h6, ul, ol) { margin: 0; }
.ri-richText.ri-richText > * + *, .ri-richText.ri-richText :where(.ri-callout, blockquote, td, th, li) > * + * { margin-block-start: 0.75rem; }
.ri-richText :is(h1, h2, h3, h4, h5, h6) { font-weight: 600; line-height: 1.3; }
.ri-richText.ri-richText > * + :is(h1, h2, h3, h4, h5, h6) { margin-block-start: 1.25rem; }
.ri-richText :is(h1, h2) { font-size: 1.25rem; }
.ri-richText h3 { font-size: 1.0625rem; }
.ri-richText :is(h4, h5, h6) { font-size: 0.9375rem; }
.ri-richText :is(ul, ol) { padding-inline-start: 1.75rem; }
.ri-richText.ri-richText li > :is(ul, ol), .ri-richText.ri-richText li + li { margin-block-start: 0.25rem; }
.ri-richText blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--ri-line); }
.ri-richText hr { border: 0; border-top: 1px solid var(--ri-input-line); }
.ri-richText img { display: block; max-width: 100%; height: auto; }
.ri-richText table { border-collapse: collapse; max-width: 100%; }
.ri-richText :is(td, th) { border: 1px solid var(--ri-input-line); padding: 0.35rem 0.6rem; vertical-align: top; min-width: 3rem; }
.ri-richText th { font-weight: 600; background: var(--ri-surface); color: var(--ri-text); }
.ri-callout { padding: 0.6rem 0.9rem; background: var(--ri-surface); color: var(--ri-text); }
.ri-callout::before { display: block; font-weight: 600; margin-block-end: 0.25rem; }
${calloutEdges}
${calloutNames}
.ri-editor { display: flex; flex-direction: column; gap: 0.5rem; min-width: 0; }
.ri-tools { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; padding: 0.25rem; border: 1px solid var(--ri-line); border-radius: 2px; background: var(--ri-surface); }
@media (min-width: 40rem) { .ri-tools { position: sticky; top: 0; z-index: 1; } }
.ri-toolGroup { display: flex; flex-wrap: wrap; gap: 0.125rem; }
.ri-tool { display: inline-flex; align-items: center; justify-content: center; min-width: 2.25rem; height: 2.25rem; padding: 0 0.4rem; border: 1px solid transparent; border-radius: 2px; background: none; color: var(--ri-text); font: inherit; font-weight: 600; cursor: pointer; }
.ri-tool:hover { border-color: var(--ri-input-line); }
.ri-tool[aria-pressed="true"] { border-color: var(--ri-accent); background: var(--ri-background); box-shadow: inset 0 -3px 0 var(--ri-accent); }
.ri-tool[aria-disabled="true"] { opacity: 0.55; cursor: default; border-color: transparent; }
.ri-writing { position: relative; min-height: 12rem; padding: 0.75rem; border: 1px solid var(--ri-input-line); border-radius: 2px; background: var(--ri-background); color: var(--ri-text); white-space: pre-wrap; white-space: break-spaces; font-variant-ligatures: none; }
.ri-root .ri-writing:focus { outline: 2px solid var(--ri-focus); outline-offset: 1px; }
.ri-writing [lang] { border-bottom: 1px dotted var(--ri-subtle); }
.ri-writing table { width: 100%; }
.ri-writing .selectedCell { box-shadow: inset 0 0 0 2px var(--ri-accent); }
.ri-writing .ProseMirror-selectednode { outline: 2px solid var(--ri-accent); outline-offset: 2px; }
.ri-writing.ProseMirror-hideselection *::selection { background: transparent; }
.ri-writing .ProseMirror-separator { display: inline !important; border: none !important; margin: 0 !important; width: 0 !important; height: 0 !important; }
.ri-writing .ProseMirror-gapcursor { position: absolute; display: none; pointer-events: none; }
.ri-writing .ProseMirror-gapcursor::after { content: ""; display: block; position: absolute; top: -2px; width: 1.25rem; border-top: 2px solid var(--ri-text); }
.ri-writing.ProseMirror-focused .ProseMirror-gapcursor { display: block; }
.ri-upload { padding: 1rem; border: 1px dashed var(--ri-input-line); color: var(--ri-subtle); margin-block: 0.75rem; }
.ri-upload::after { content: attr(data-words); }
.ri-mark { text-decoration: underline; text-underline-offset: 3px; text-decoration-skip-ink: none; cursor: pointer; }
.ri-mark-error { text-decoration-style: wavy; text-decoration-color: var(--ri-alert); }
.ri-mark-warning { text-decoration-style: dashed; text-decoration-thickness: 2px; text-decoration-color: var(--ri-accent); }
.ri-mark-line.ri-mark-error { border-inline-start: 4px double var(--ri-alert); padding-inline-start: 0.4rem; text-decoration: none; }
.ri-mark-line.ri-mark-warning { border-inline-start: 3px dashed var(--ri-accent); padding-inline-start: 0.4rem; text-decoration: none; }
img.ri-mark-error { outline: 4px double var(--ri-alert); outline-offset: 2px; }
img.ri-mark-warning { outline: 3px dashed var(--ri-accent); outline-offset: 2px; }
.ri-compared { display: flex; flex-direction: column; gap: 0.5rem; list-style: none; margin: 0; padding: 0; }
.ri-compared > li { padding-inline-start: 0.75rem; border-inline-start: 4px solid transparent; }
.ri-compared > [data-change] { border-inline-start-color: var(--ri-accent); }
.ri-compared ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; background: var(--ri-surface); font-weight: 600; }
.ri-compared del { text-decoration: line-through; color: var(--ri-subtle); }
.ri-lineKind { display: block; color: var(--ri-subtle); font-size: 0.75rem; }
@media (forced-colors: active) { .ri-tool[aria-pressed="true"] { border-color: Highlight; } .ri-mark-error, .ri-mark-warning { text-decoration-color: CanvasText; } }
@media print {
  .ri-richText :is(h1, h2, h3, h4, h5, h6) { break-after: avoid; }
  .ri-richText :is(img, tr, .ri-callout) { break-inside: avoid; }
  .ri-richText thead { display: table-header-group; }
  .ri-richText a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  .ri-richText .ri-callout, .ri-richText th { background: none; border-color: #000; }
  .ri-writing { border: 0; padding: 0; min-height: 0; }
  .ri-mark { text-decoration: none; outline: none; border: 0; }
}
`;

/** Puts the styles of texts into the page, once. */
export function installRichTextStyles(): void {
  addSheet('regional-intranet-richText', richTextStyles);
}
