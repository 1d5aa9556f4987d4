import * as React from 'react';
import { languages } from '../../../../kernel/text';
import { LinkButton } from '../../../../ui/LinkButton';
import { Section } from '../../../../ui/Page';
import { Rendered } from '../../../../ui/richText/Rendered';
import { SidePanel } from '../../../../ui/SidePanel';
import { useWords } from '../../../../ui/surroundings';
import { NewsText } from '../../work/contract';
import { languageText } from '../../work/newsText';
import { itemWords } from './itemWords';

/** Both texts as readers will see them, on request. */
export function PreviewSection({ text }: { readonly text: NewsText }): JSX.Element {
  const words = useWords(itemWords);
  const [isOpen, setOpen] = React.useState(false);
  return (
    <Section title={words.preview}>
      <div>
        <LinkButton text={words.preview} onClick={() => setOpen(true)} />
      </div>
      {isOpen && (
        <SidePanel title={words.preview} onClose={() => setOpen(false)}>
          {languages.map(language => {
            const { title, description, body, bannerAlt } = languageText(text, language);
            return (
              <article key={language} className="ri-section" lang={`${language}-CA`} aria-label={words.previewOf(language === 'en' ? words.english : words.french)}>
                {text.bannerPath && <img className="ri-bannerPicture" src={text.bannerPath} alt={bannerAlt} />}
                <h3 dir="auto">{title}</h3>
                <p dir="auto">{description}</p>
                <Rendered html={body} lang={language} />
              </article>
            );
          })}
        </SidePanel>
      )}
    </Section>
  );
}
