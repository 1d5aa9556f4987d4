import { RuleSource } from '../../../kernel/clock/explanation';
import { Platform } from '../planLists';

/** How long a post may be on a platform, and how its characters are counted. */
export interface PlatformLimit {
  readonly characters: number;
  /** `weighted`: as X weighs them; `units`: UTF-16 units, which never counts too few. */
  readonly counting: 'weighted' | 'units';
  readonly hashtags?: number;
  readonly source: RuleSource;
}

const guides: RuleSource = { text: "Guides to the platforms' limits, not the platforms' own pages", textFr: 'Guides des limites des plateformes, et non les pages des plateformes', confidence: 'medium' };

export const platformLimits: Readonly<Record<Platform, PlatformLimit>> = {
  x: { characters: 280, counting: 'weighted', source: { text: 'twitter-text configuration, version 3', textFr: 'Configuration twitter-text, version 3', confidence: 'high' } },
  facebook: { characters: 63_206, counting: 'units', source: guides },
  instagram: { characters: 2_200, counting: 'units', hashtags: 30, source: guides },
  linkedin: { characters: 3_000, counting: 'units', source: guides },
};
