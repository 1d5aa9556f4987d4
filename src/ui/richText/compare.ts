import { CleanHtml } from '../../kernel/richText';
import { Step, stepsBetween } from './sequences';
import { linesOfText, Piece, TextLine } from './textLines';

export type Change = 'same' | 'added' | 'removed';

/** Pieces in a row that share a fate. */
export interface ComparedPieces {
  readonly change: Change;
  readonly pieces: readonly Piece[];
}

/** A line of either version. `before` is there when the line became another kind (a paragraph became a heading). */
export interface ComparedLine {
  readonly change: Change | 'changed';
  readonly line: TextLine;
  readonly before?: TextLine;
  readonly parts: readonly ComparedPieces[];
}

/** What changed from one version of a text to another, line by line and within a line word by word. Empty when they are the same. */
export function compareTexts(old: CleanHtml, renewed: CleanHtml): readonly ComparedLine[] {
  const steps = stepsBetween(linesOfText(old), linesOfText(renewed), line => JSON.stringify(line));
  if (steps.every(({ kind }) => kind === 'same')) return [];
  return runs(steps).flatMap(run => (run[0].kind === 'same' ? run.flatMap(step => (step.kind === 'same' ? [whole('same')(step.new)] : [])) : paired(run)));
}

/** Steps in a row that change something, or that do not. */
function runs(steps: readonly Step<TextLine>[]): readonly Step<TextLine>[][] {
  const found: Step<TextLine>[][] = [];
  for (const step of steps) {
    const last = found[found.length - 1];
    if (last && (last[0].kind === 'same') === (step.kind === 'same')) last.push(step);
    else found.push([step]);
  }
  return found;
}

/** A line that went and one that came in its place are one changed line, where they share words enough. Between two such lines, what went comes first. */
function paired(run: readonly Step<TextLine>[]): readonly ComparedLine[] {
  const old = run.flatMap(step => (step.kind === 'removed' ? [step.old] : []));
  const renewed = run.flatMap(step => (step.kind === 'added' ? [step.new] : []));
  const lines: ComparedLine[] = [];
  const unpaired: TextLine[] = [];
  let next = 0;
  for (const line of renewed) {
    const place = old.findIndex((one, index) => index >= next && areAlike(one, line));
    if (place < 0) {
      unpaired.push(line);
      continue;
    }
    lines.push(...old.slice(next, place).map(whole('removed')), ...unpaired.splice(0).map(whole('added')), changed(old[place], line));
    next = place + 1;
  }
  return [...lines, ...old.slice(next).map(whole('removed')), ...unpaired.map(whole('added'))];
}

const halfAlike = 0.5;

function areAlike(old: TextLine, renewed: TextLine): boolean {
  if (old.image || renewed.image) return old.image?.src !== undefined && old.image.src === renewed.image?.src;
  const words = (line: TextLine): readonly string[] => line.pieces.map(({ text }) => text).filter(text => text.trim() !== '');
  const [before, after] = [words(old), words(renewed)];
  const shared = stepsBetween(before, after, word => word).filter(({ kind }) => kind === 'same').length;
  return shared >= halfAlike * Math.min(before.length, after.length) && shared > 0;
}

function whole(change: Change): (line: TextLine) => ComparedLine {
  return line => ({ change, line, parts: [{ change, pieces: line.pieces }] });
}

function changed(old: TextLine, renewed: TextLine): ComparedLine {
  const parts: { change: Change; pieces: Piece[] }[] = [];
  for (const step of stepsBetween(old.pieces, renewed.pieces, piece => JSON.stringify(piece))) {
    const piece = step.kind === 'removed' ? step.old : step.new;
    const last = parts[parts.length - 1];
    if (last?.change === step.kind) last.pieces.push(piece);
    else parts.push({ change: step.kind, pieces: [piece] });
  }
  const isOtherKind = old.kind !== renewed.kind || old.level !== renewed.level || old.callout !== renewed.callout || old.image?.alternative !== renewed.image?.alternative;
  return { change: 'changed', line: renewed, before: isOtherKind ? old : undefined, parts };
}
