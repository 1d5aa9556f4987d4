import { ClockStop } from '../commandState';

/** Words of the panels that the commands of the native lists open. */
export interface CommandWords {
  readonly waitsFor: string;
  /** What the clock waits for, by the step that stops it. */
  readonly stops: { readonly [Step in ClockStop]: string };
}

export const en: CommandWords = {
  waitsFor: 'What will the clock wait for?',
  stops: {
    estimateFees: 'The deposit, where the estimate asks for one',
    askClarification: 'What the requester says to make the request clear',
    proposeAccessPlan: "The requester's answer to the access plan",
  },
};
