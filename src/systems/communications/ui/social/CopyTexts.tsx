import * as React from 'react';
import { LinkButton } from '../../../../ui/LinkButton';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { SocialPost } from '../../planLists';
import { postWords } from './postWords';

const texts = [['textEn', 'en-CA'], ['altEn', 'en-CA'], ['textFr', 'fr-CA'], ['altFr', 'fr-CA']] as const;

interface CopyTextsProps {
  readonly post: SocialPost;
  /** Told to everyone. */
  readonly tell: (message: string) => void;
}

/** The texts of a post as they stand, each with a button that copies it for the platform. */
export function CopyTexts({ post, tell }: CopyTextsProps): JSX.Element {
  const words = useWords(postWords);
  const copy = (text: string): void => {
    // Without a secure page the browser has no clipboard at all.
    const done = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
    done.then(() => tell(words.copied), () => tell(words.notCopied));
  };
  return (
    <>
      {texts.map(([name, lang]) => {
        const text = post[name];
        if (!text) return null;
        return (
          <Section key={name} title={words.labels[name]}>
            <p className="ri-wording" lang={lang} dir="auto">
              {text}
            </p>
            <div>
              <LinkButton text={words.copy[name]} onClick={() => copy(text)} />
            </div>
          </Section>
        );
      })}
    </>
  );
}
