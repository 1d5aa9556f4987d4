import * as React from 'react';
import { Language } from '../../../../kernel/text';
import { DateField } from '../../../../ui/form/DateField';
import { CheckInput, NoteInput, SelectInput, TextInput } from '../../../../ui/form/inputs';
import { TypedForm } from '../../../../ui/form/useTypedForm';
import { optionsOf } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Words } from '../../../../ui/words';
import { Platform, platforms, socialPosts } from '../../planLists';
import { PostEntry, PostFacts } from '../../social/checkPost';
import { platformLimits } from '../../social/platformLimits';
import { postLength } from '../../social/postLength';
import { PlanSelect } from '../calendar/PlanSelect';
import { CommunicationsProps } from '../screen';
import { postWords } from './postWords';
import { en } from './words.en';

export type PostFormEntry = { [K in keyof PostEntry]: PostEntry[K] };

interface PostFieldsProps extends Pick<CommunicationsProps, 'work'> {
  readonly typed: TypedForm<PostFormEntry, PostFacts>;
}

/** The fields of a post, with a live count of its platform under each text. */
export function PostFields({ work, typed }: PostFieldsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(postWords);
  const { platform, textEn, textFr, hasPicture } = typed.form.watch();
  const chosen = isPlatform(platform) ? platform : undefined;
  return (
    <>
      <TextInput {...typed.field('title')} />
      <SelectInput {...typed.field('platform')} options={optionsOf(socialPosts.columns.platform, language)} hint={chosen && aboutLimit(chosen, language, words)} />
      <DateField {...typed.field('dueOn')} />
      <NoteInput {...typed.field('textEn')} hint={countInWords(chosen, textEn, language, words)} isOptional />
      <NoteInput {...typed.field('textFr')} hint={countInWords(chosen, textFr, language, words)} isOptional />
      <CheckInput {...typed.field('hasPicture')} isOptional />
      {hasPicture && (
        <>
          <NoteInput {...typed.field('altEn')} hint={words.altHint} isOptional />
          <NoteInput {...typed.field('altFr')} isOptional />
        </>
      )}
      <PlanSelect work={work} field={typed.field('planId')} />
    </>
  );
}

/** "34 of 280 characters", or by how many it is too long; hashtags where the platform counts them. */
export function countInWords(platform: Platform | undefined, text: string, language: Language, words: Words<typeof en>): string {
  if (!platform) return words.choosePlatform;
  const limit = platformLimits[platform];
  const { characters, hashtags } = postLength(platform, text.trim());
  const inDigits = (count: number): string => count.toLocaleString(`${language}-CA`);
  const length = characters > limit.characters ? words.counterOver(inDigits(characters - limit.characters), inDigits(limit.characters)) : words.counter(inDigits(characters), inDigits(limit.characters));
  return limit.hashtags === undefined ? length : `${length}, ${words.hashtags(hashtags, limit.hashtags)}`;
}

function aboutLimit(platform: Platform, language: Language, words: Words<typeof en>): string {
  const { source, counting } = platformLimits[platform];
  const said = words.howCounted(language === 'fr' ? source.textFr : source.text);
  return counting === 'weighted' ? `${said} ${words.xCounting}` : said;
}

function isPlatform(value: string): value is Platform {
  return Object.prototype.hasOwnProperty.call(platforms, value);
}
