import { Finding } from '../../check/contract';

/** Names a finding within one text: what marks in the editor and cards beside it are held together by. */
export function keyOfFinding({ rule, language, place, excerpt }: Finding): string {
  return [rule, language, place.line, place.start, place.end, excerpt].join('|');
}
