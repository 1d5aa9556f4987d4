import { Question } from './defineLifecycle';

/** A question that must be answered. */
export function asked(name: string, en: string, fr: string): Question {
  return { name, label: { en, fr }, required: true };
}
/** A question that may be left open. */
export function mayTell(name: string, en: string, fr: string): Question {
  return { name, label: { en, fr }, required: false };
}
