import { answerCommunications, communicationsKeys } from './communications';
import { differences } from './compare';
import { answerFoi, foiKeys } from './foi';
import { GoldenCase, Values } from './readCases';
import { answerRetention, retentionKeys } from './retention';
import { answerText, textKeys } from './text';

/** A system of the house, as the golden cases know it. One without `answer` is not built yet. */
interface GoldenSystem {
  /** Also how its files' names begin. */
  readonly id: string;
  /** Keys of `given` that only its cases have. */
  readonly keys: readonly string[];
  readonly answer?: (given: Values, expect: Values) => unknown;
}

const systems: readonly GoldenSystem[] = [
  { id: 'foi', keys: foiKeys, answer: answerFoi },
  { id: 'retention', keys: retentionKeys, answer: answerRetention },
  { id: 'communications', keys: communicationsKeys, answer: answerCommunications },
  { id: 'recognition', keys: ['scores', 'weights', 'readers', 'readerScores', 'program', 'category', 'startedOn', 'closesOn'] },
  { id: 'text', keys: textKeys, answer: answerText },
];

/** @throws Error when neither the file's name nor the keys of `given` tell the system. */
export function systemOf({ file, given }: GoldenCase): GoldenSystem {
  const named = systems.find(({ id }) => file === id || file.startsWith(`${id}-`) || file.startsWith(`${id}.`) || file.startsWith(`${id}_`));
  if (named) return named;
  const keys = Object.keys(given);
  const byKeys = systems.find((system) => keys.some((key) => system.keys.includes(key)));
  if (!byKeys) throw new Error(`no system knows the keys ${keys.map((key) => `"given.${key}"`).join(', ')}`);
  return byKeys;
}

/** Whether the case belongs to a system that is not built yet. A case that no system knows is not: it fails. */
export function isNotBuilt(golden: GoldenCase): boolean {
  try {
    return systemOf(golden).answer === undefined;
  } catch {
    return false;
  }
}

/** What differs from what the case expects. @throws Error when the case can't be understood. */
export function judge(golden: GoldenCase): readonly string[] {
  const { answer, id } = systemOf(golden);
  if (!answer) throw new Error(`${id} is not built yet`);
  return differences(golden.expect, answer(golden.given, golden.expect), '');
}
