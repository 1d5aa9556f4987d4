import { Language, languages } from '../../../kernel/text';
import { SocialPost } from '../planLists';
import { platformLimits } from './platformLimits';
import { postLength } from './postLength';

/** What keeps a post from being ready, in one language. */
export interface PostLack {
  readonly language: Language;
  readonly lack: 'text' | 'alternative' | 'tooLong' | 'tooManyHashtags';
}

type PostTexts = Pick<SocialPost, 'platform' | 'textEn' | 'textFr' | 'hasPicture' | 'altEn' | 'altFr'>;

/** Everything that is missing or too long. Empty when the post may go out in both languages. */
export function postLacks(post: PostTexts): readonly PostLack[] {
  return languages.flatMap(language => lacksIn(post, language));
}

function lacksIn(post: PostTexts, language: Language): readonly PostLack[] {
  const text = ((language === 'en' ? post.textEn : post.textFr) ?? '').trim();
  const alternative = ((language === 'en' ? post.altEn : post.altFr) ?? '').trim();
  const limit = platformLimits[post.platform];
  const { characters, hashtags } = postLength(post.platform, text);
  const lacks: readonly (PostLack['lack'] | false)[] = [
    text === '' && 'text',
    post.hasPicture && alternative === '' && 'alternative',
    characters > limit.characters && 'tooLong',
    limit.hashtags !== undefined && hashtags > limit.hashtags && 'tooManyHashtags',
  ];
  return lacks.filter((lack): lack is PostLack['lack'] => lack !== false).map(lack => ({ language, lack }));
}
