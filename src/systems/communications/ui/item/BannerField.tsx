import * as React from 'react';
import { Language, languages } from '../../../../kernel/text';
import { LinkButton } from '../../../../ui/LinkButton';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { fieldsOfLanguage, languageText } from '../../work/newsText';
import { itemWords } from './itemWords';
import type { UploadImage } from './useImageUpload';
import { NewsTextControl } from './useNewsText';

interface BannerFieldProps {
  readonly control: NewsTextControl;
  /** Rejects with an error whose message is for the person. */
  readonly upload: UploadImage;
  readonly mayWrite: boolean;
}

/** The picture above both texts, and what it shows in words of each language. */
export function BannerField({ control, upload, mayWrite }: BannerFieldProps): JSX.Element {
  const words = useWords(itemWords);
  const { bannerPath } = control.text;
  const [refused, setRefused] = React.useState<string>();
  const choose = async (file: File): Promise<void> => {
    setRefused(undefined);
    try {
      control.change({ bannerPath: (await upload(file)).src });
    } catch (error) {
      setRefused(error instanceof Error ? error.message : words.pictureHint);
    }
  };
  return (
    <div className="ri-field" role="group" aria-label={words.picture}>
      <span className="ri-field-label">{words.picture}</span>
      {bannerPath ? <img className="ri-bannerPicture" src={bannerPath} alt={words.picturePreview} /> : <span>{words.pictureNone}</span>}
      {refused !== undefined && <Notice tone="alert" title={refused} />}
      {mayWrite && (
        <>
          <label className="ri-field-label" htmlFor="news-banner-file">
            {words.pictureChoose}
          </label>
          <input id="news-banner-file" type="file" accept="image/png,image/jpeg,image/webp,image/gif" aria-describedby="news-banner-hint" onChange={event => chosen(event, file => void choose(file))} />
          <span id="news-banner-hint" className="ri-hint">
            {words.pictureHint}
          </span>
          {bannerPath && <LinkButton text={words.pictureRemove} onClick={() => control.change({ bannerPath: '', bannerAltEn: '', bannerAltFr: '' })} />}
        </>
      )}
      {bannerPath && (
        <div className="ri-fieldGrid">
          {languages.map(language => (
            <Alternative key={language} language={language} control={control} mayWrite={mayWrite} />
          ))}
        </div>
      )}
    </div>
  );
}

function Alternative({ language, control, mayWrite }: Pick<BannerFieldProps, 'control' | 'mayWrite'> & { readonly language: Language }): JSX.Element {
  const words = useWords(itemWords);
  const id = `news-banner-${language}`;
  return (
    <div className="ri-field">
      <label className="ri-field-label" htmlFor={id}>{`${words.pictureAlt}, ${language === 'en' ? words.english : words.french}`}</label>
      <input
        id={id}
        type="text"
        className="ri-input"
        lang={`${language}-CA`}
        maxLength={255}
        value={languageText(control.text, language).bannerAlt}
        readOnly={!mayWrite}
        aria-describedby={`${id}-hint`}
        onChange={event => control.change({ [fieldsOfLanguage[language].bannerAlt]: event.target.value })}
      />
      <span id={`${id}-hint`} className="ri-hint">
        {words.pictureAltHint}
      </span>
    </div>
  );
}

function chosen(event: React.ChangeEvent<HTMLInputElement>, take: (file: File) => void): void {
  const file = event.target.files?.[0];
  // The same file may be chosen again after it was refused.
  event.target.value = '';
  if (file) take(file);
}
