import { Facts, Step, StepWords } from '../../../kernel/clock/explanation';
import { Language } from '../../../kernel/text';
import { ClockStep, ClockStepCode, ClockStepFacts, DateName } from './steps';
import { clockWordsEn } from './words.en';
import { clockWordsFr } from './words.fr';

const words: Record<Language, StepWords<ClockStepFacts>> = { en: clockWordsEn, fr: clockWordsFr };

/** The steps of a clock as sentences, in order: one for each step, dates in words. */
export function explainClock(steps: readonly ClockStep[], language: Language): string[] {
  return steps.map((step) => say(step, words[language]));
}

/** The story of one date: what happened to the request, and the count of that date alone. */
export function stepsTo(date: DateName, steps: readonly ClockStep[]): readonly ClockStep[] {
  return steps.filter(({ facts }) => !('about' in facts) || facts.about === date);
}

function say<Code extends ClockStepCode>(step: { [C in Code]: Step<C, ClockStepFacts[C] & Facts> }[Code], table: StepWords<ClockStepFacts>): string {
  return table[step.code](step.facts);
}
