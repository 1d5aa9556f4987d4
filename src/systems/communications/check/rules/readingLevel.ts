import { CheckSettings } from '../contract';
import { FindIn, Found } from '../found';
import { Counts, countText, gradeLevel, readingEase } from '../readability';
import { placeIn } from '../readText';

/** In a shorter text, one long word moves the level. */
const leastWords = 100;

/** rules.md section 4: Flesch-Kincaid for English, Kandel and Moles for French, against the office's target. */
export const readingLevel: FindIn<'reading-level'> = (text, settings) => {
  const counts = countText(text);
  const [line] = text.wordLines;
  const fault = line && counts.words >= leastWords ? levelFault(counts, settings) : undefined;
  return line && fault ? [{ place: placeIn(line, 0, line.text.length), excerpt: '', ...fault }] : [];
};

function levelFault(counts: Counts, { gradeTarget, easeTarget }: CheckSettings): Pick<Found<'reading-level'>, 'because' | 'facts'> | undefined {
  if (counts.language === 'en') {
    const grade = gradeLevel(counts);
    return grade > gradeTarget ? { because: 'grade', facts: { level: toTenth(grade), target: gradeTarget } } : undefined;
  }
  const ease = readingEase(counts);
  return ease < easeTarget ? { because: 'ease', facts: { level: toTenth(ease), target: easeTarget } } : undefined;
}

function toTenth(figure: number): number {
  return Math.round(figure * 10) / 10;
}
