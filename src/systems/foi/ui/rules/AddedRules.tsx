import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Language } from '../../../../kernel/text';
import { AskFirst } from '../../../../ui/form/AskFirst';
import { LinkButton } from '../../../../ui/LinkButton';
import { Section } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { OfficeRuleItem, officeRuleItems } from '../../officeLists';
import { retireRule } from '../../rulesDesk/retireRule';
import { choiceLabel } from '../../../../ui/labels';
import { FoiProps } from '../screen';
import { rulesWords } from './rulesWords';

interface AddedRulesProps extends FoiProps {
  readonly items: readonly OfficeRuleItem[];
  readonly mayRetire: boolean;
  readonly onSaved: (message: string) => void;
}

/** What the office added, and for the owner the way to take it out of force. */
export function AddedRules({ items, mayRetire, onSaved, ...props }: AddedRulesProps): JSX.Element {
  const words = useWords(rulesWords);
  const language = useLanguage();
  const [leaving, setLeaving] = React.useState<OfficeRuleItem>();
  return (
    <Section title={words.added}>
      {items.length === 0 && <p>{words.nothingAdded}</p>}
      <ul className="ri-work">
        {items.map(item => (
          <li key={item.id} data-rule={item.id}>
            <RuleFacts item={item} />
            {mayRetire && <LinkButton text={words.retireOf(titleOf(item, language))} onClick={() => setLeaving(item)} />}
          </li>
        ))}
      </ul>
      {leaving && (
        <RetirePanel
          {...props}
          item={leaving}
          onClose={() => setLeaving(undefined)}
          onSaved={message => {
            setLeaving(undefined);
            onSaved(message);
          }}
        />
      )}
    </Section>
  );
}

function titleOf({ title, titleFr }: OfficeRuleItem, language: Language): string {
  return language === 'fr' ? (titleFr ?? title) : title;
}

function RuleFacts({ item }: { readonly item: OfficeRuleItem }): JSX.Element {
  const language = useLanguage();
  const { kind, effectiveOn, source, sourceFr } = item;
  const about = [choiceLabel(officeRuleItems.columns.kind, kind, language), effectiveOn && dateInWords(effectiveOn, language), language === 'fr' ? (sourceFr ?? source) : source];
  return (
    <div>
      <strong>{titleOf(item, language)}</strong>
      <span className="ri-subtle">{about.filter(part => part).join(', ')}</span>
    </div>
  );
}

interface RetirePanelProps extends FoiProps {
  readonly item: OfficeRuleItem;
  readonly onClose: () => void;
  readonly onSaved: (message: string) => void;
}

/** Asks with the name of what is to go. */
function RetirePanel({ work, item, onClose, onSaved }: RetirePanelProps): JSX.Element {
  const words = useWords(rulesWords);
  const { cancel } = useWords(uiWords);
  const title = titleOf(item, useLanguage());
  return (
    <SidePanel title={words.retireOf(title)} onClose={onClose}>
      <AskFirst
        work={work}
        question={words.retireAsk(title)}
        submitText={words.retire}
        cancelText={cancel}
        run={actionId => retireRule(work, item, actionId)}
        onDone={() => onSaved(words.retired(title))}
        onCancel={onClose}
      />
    </SidePanel>
  );
}
