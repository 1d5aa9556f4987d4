import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { SidePanel } from '../../../../ui/SidePanel';
import { useWords } from '../../../../ui/surroundings';
import { OfficeRuleItem } from '../../officeLists';
import { FoiProps } from '../screen';
import { RuleFormProps } from './RuleForm';
import { AreaForm, DayForm, RegimeForm, SettingForm } from './ruleForms';
import { rulesWords } from './rulesWords';

interface AddRuleButtonsProps extends FoiProps {
  readonly items: readonly OfficeRuleItem[];
  readonly onSaved: (message: string) => void;
}

const forms = { day: DayForm, regime: RegimeForm, setting: SettingForm, area: AreaForm } as const satisfies Readonly<Record<string, (props: RuleFormProps) => JSX.Element>>;
type FormName = keyof typeof forms;

/** What the owner may add to the rules. */
export function AddRuleButtons({ items, onSaved, ...props }: AddRuleButtonsProps): JSX.Element {
  const words = useWords(rulesWords);
  // The rules as they were when the form opened.
  const [open, setOpen] = React.useState<{ readonly form: FormName; readonly items: readonly OfficeRuleItem[] }>();
  const Form = open && forms[open.form];
  return (
    <div className="ri-buttons">
      {(Object.keys(forms) as FormName[]).map(form => (
        <OtherButton key={form} text={words.forms[form]} icon="add" onClick={() => setOpen({ form, items })} />
      ))}
      {open && Form && (
        <SidePanel title={words.forms[open.form]} onClose={() => setOpen(undefined)}>
          <Form
            {...props}
            items={open.items}
            onSaved={message => {
              setOpen(undefined);
              onSaved(message);
            }}
            onCancel={() => setOpen(undefined)}
          />
        </SidePanel>
      )}
    </div>
  );
}
