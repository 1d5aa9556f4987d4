import { Instant } from '../dates/calendarDate';
import { canonicalJson, JsonValue, sha256 } from './json';

/** What an update says of itself, before its hash. */
export interface ActionFacts {
  /** Made before the first attempt. */
  readonly id: string;
  /** Name of the transition, or another verb of the system. */
  readonly action: string;
  readonly at: Instant;
  /** Address of the person who acted. */
  readonly actor: string;
  readonly data: JsonValue;
  /** Place in the chain of the item, from 1. */
  readonly position: number;
  /** Hash of the item's action before this one; empty for the first. */
  readonly previousHash: string;
  /** Hash of the item's columns as this action left them. A column changed outside our pages no longer gives it. */
  readonly fingerprint: string;
}

/** The latest action of an item, kept in its `lastAction` column and appended to Activity. */
export interface LastAction extends ActionFacts {
  readonly hash: string;
}

/** Seals an account with its hash. Its time is cut to the second, as SharePoint keeps it, so that the entry in Activity gives the same hash. */
export async function sealAction(given: ActionFacts): Promise<LastAction> {
  const facts = { ...given, at: wholeSecond(given.at) };
  return { ...facts, hash: await hashOf(facts) };
}

export function wholeSecond(at: Instant): Instant {
  return `${at.slice(0, 19)}.000Z` as Instant;
}

/** True when nothing in the entry was changed since it was sealed. */
export async function isSealIntact({ hash, ...facts }: LastAction): Promise<boolean> {
  return hash === (await hashOf(facts));
}

function hashOf(facts: ActionFacts): Promise<string> {
  return sha256(canonicalJson({ ...facts }));
}

/** Reads the `lastAction` column. Undefined for an item that no page of ours made, or whose column was overwritten. */
export function readLastAction(column: string | null): LastAction | undefined {
  if (!column) return undefined;
  try {
    const value: unknown = JSON.parse(column);
    return isLastAction(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLastAction(value: unknown): value is LastAction {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const texts = ['id', 'action', 'at', 'actor', 'previousHash', 'fingerprint', 'hash'];
  return texts.every(key => typeof entry[key] === 'string') && typeof entry.position === 'number';
}
