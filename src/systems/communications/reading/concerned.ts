import { Workstation } from '../../../kernel/ports/people';
import { Audience, concerns } from '../audience';

/** Whether it may concern a person whose page is not at hand: by the language that the directory knows of them, by any where it knows none. */
export function mayConcern(audience: Audience, where: Workstation | undefined): boolean {
  const asked = audience.languages === 'both' ? 'en' : audience.languages;
  return concerns(audience, where, where?.language ?? asked);
}
