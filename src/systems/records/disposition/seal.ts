import { canonicalJson, sha256 } from '../../../kernel/activity/json';
import { Candidate } from './candidate';

/**
 * Fingerprint of a record as SharePoint has it: its version and, of a folder, the version of everything in it. A change of any column, of the
 * content or of the name gives another one, so approvals hold for what was there when they were asked for.
 */
export function sealOf(candidate: Candidate): Promise<string> {
  if (candidate.medium === 'paperFile') return sha256(candidate.file.etag);
  const inside = candidate.inside.map(({ facts, item }) => [facts.uniqueId, item.etag] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(canonicalJson([candidate.entry.item.etag, candidate.entry.facts.path, inside.map(([key, etag]) => [key, etag])]));
}
