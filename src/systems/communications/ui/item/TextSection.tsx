import * as React from 'react';
import { Language, languages } from '../../../../kernel/text';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { LinkButton } from '../../../../ui/LinkButton';
import { momentInWords } from '../../../../ui/momentInWords';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Finding } from '../../check/contract';
import { BannerField } from './BannerField';
import { itemWords } from './itemWords';
import { LanguageColumn, LanguageColumnHandle } from './LanguageColumn';
import { ReadColumn } from './ReadColumn';
import { SaveLine } from './SaveLine';
import { TextConflict } from './TextConflict';
import { useImageUpload } from './useImageUpload';
import { NewsTextControl } from './useNewsText';
import { CommunicationsProps } from '../screen';

interface TextSectionProps extends Pick<CommunicationsProps, 'work'> {
  readonly control: NewsTextControl;
  readonly findings: readonly Finding[];
  readonly mayWrite: boolean;
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
  /** A change sends the item back to review. */
  readonly willReturn: boolean;
  readonly columns: React.MutableRefObject<Readonly<Record<Language, React.RefObject<LanguageColumnHandle>>>>;
  readonly onFinding: (finding: Finding) => void;
}

type Shown = Language | 'both';

/** Both languages side by side, saved as one types. */
export function TextSection({ work, control, findings, mayWrite, isWriting, onWriting, willReturn, columns, onFinding }: TextSectionProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(itemWords);
  const [shown, setShown] = React.useState<Shown>('both');
  const upload = useImageUpload(work, control.item.number);
  const { offered } = control;
  const byLanguage = React.useMemo(() => ({ en: findings.filter(({ language: of }) => of === 'en'), fr: findings.filter(({ language: of }) => of === 'fr') }), [findings]);
  return (
    <Section title={words.text}>
      {!mayWrite && <p className="ri-subtle">{words.readOnly}</p>}
      {isWriting && willReturn && <Notice tone="note">{words.willReturn}</Notice>}
      {mayWrite && offered && (
        <Notice tone="note" title={words.draftFound(momentInWords(offered.savedAt, language))}>
          <div className="ri-buttons">
            <LinkButton
              text={words.draftUse}
              onClick={() => {
                control.useOffered();
                onWriting(true);
              }}
            />
            <LinkButton text={words.draftDrop} onClick={control.dropOffered} />
          </div>
        </Notice>
      )}
      <TextConflict control={control} />
      {mayWrite && (
        <div className="ri-buttons ri-noPrint">
          {isWriting ? <OtherButton text={words.stopWriting} onClick={() => onWriting(false)} /> : <MainButton text={words.write} onClick={() => onWriting(true)} />}
        </div>
      )}
      <div className="ri-buttons ri-noPrint" role="group" aria-label={words.whichLanguage}>
        {(['both', 'en', 'fr'] as const).map(each => (
          <button key={each} type="button" className="ri-button" aria-pressed={shown === each} onClick={() => setShown(each)}>
            {each === 'both' ? words.sideBySide : each === 'en' ? words.english : words.french}
          </button>
        ))}
      </div>
      {mayWrite && <SaveLine control={control} />}
      <BannerField control={control} upload={upload} mayWrite={isWriting} />
      <div className="ri-newsTexts" data-show={shown}>
        {languages.map(each => (isWriting ? (
          <LanguageColumn
            key={each}
            ref={columns.current[each]}
            language={each}
            text={control.text}
            onChange={control.change}
            findings={byLanguage[each]}
            onFinding={onFinding}
            upload={upload}
          />
        ) : (
          <ReadColumn key={each} ref={columns.current[each]} language={each} text={control.text} />
        )))}
      </div>
      {mayWrite && control.state.kind === 'waiting' && <OtherButton text={words.saveStates.saveNow} onClick={() => void control.saveNow()} />}
    </Section>
  );
}
