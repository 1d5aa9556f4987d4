import { Facts, Step, StepWords } from '../../../kernel/clock/explanation';
import { Language } from '../../../kernel/text';
import { Block } from './contract';
import { RetentionStep, RetentionStepCode, RetentionStepFacts } from './steps';
import { blockWordsEn, retentionWordsEn } from './words.en';
import { blockWordsFr, retentionWordsFr } from './words.fr';

const words: Record<Language, StepWords<RetentionStepFacts>> = { en: retentionWordsEn, fr: retentionWordsFr };
const blocks: Record<Language, Record<Block, string>> = { en: blockWordsEn, fr: blockWordsFr };

/** The steps that led to a date as sentences, in order. */
export function explainRetention(steps: readonly RetentionStep[], language: Language): string[] {
  return steps.map(step => say(step, words[language]));
}

/** What stands against disposition, in a few words. */
export function blockInWords(block: Block, language: Language): string {
  return blocks[language][block];
}

function say<Code extends RetentionStepCode>(step: { [C in Code]: Step<C, RetentionStepFacts[C] & Facts> }[Code], table: StepWords<RetentionStepFacts>): string {
  return table[step.code](step.facts);
}
