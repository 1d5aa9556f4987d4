import * as React from 'react';
import { Row } from '../sharePoint/rows';
import { say } from '../strings';
import { Column } from './columns';
import { deleteRows, exportRows } from './listActions';
import { Filter } from './filters';
import type { ListPlace } from './place';
import { UploadButton } from './UploadButton';
import { OfferedCommand } from './useCommandSets';
import { Sort } from './viewXml';

interface CommandBarProps {
  readonly place: ListPlace;
  readonly columns: readonly Column[];
  readonly selected: readonly Row[];
  readonly commands: readonly OfferedCommand[];
  readonly sort: Sort | undefined;
  readonly filters: readonly Filter[];
  readonly isFiltering: boolean;
  readonly onFilter: () => void;
  readonly onChanged: () => void;
}

/** Native commands first, then those of the command sets, as SharePoint lays them out. */
export function CommandBar({ place, columns, selected, commands, sort, filters, isFiltering, onFilter, onChanged }: CommandBarProps): React.ReactElement {
  const { list, facts: { language } } = place;
  const form = (name: string): string => `${list.formsUrl}/${name}.aspx`;
  const one = selected.length === 1 ? selected[0] : undefined;
  const go = (address: string) => (): void => window.location.assign(address);
  return (
    <div className="command-bar" role="toolbar" aria-label={say(language, 'commands')}>
      {list.may.add && place.folder !== undefined && <UploadButton place={place} folder={place.folder} onDone={onChanged} />}
      {list.may.add && !list.isLibrary && <Button icon="+" text={say(language, 'newItem')} isPrimary onClick={go(form('NewForm'))} />}
      {one && <Button text={say(language, list.isLibrary ? 'properties' : 'openItem')} onClick={go(`${form('DispForm')}?ID=${one.ID}`)} />}
      {one && list.may.edit && <Button text={say(language, 'editItem')} onClick={go(`${form('EditForm')}?ID=${one.ID}`)} />}
      {selected.length > 0 && list.may.remove && <Button text={say(language, 'deleteItem')} onClick={() => void deleteRows(place, selected).then((isDeleted) => isDeleted && onChanged())} />}
      {commands.map((command) => (
        <Button key={command.key} image={command.iconImageUrl} text={command.title} label={command.ariaLabel} isDisabled={command.disabled} onClick={command.execute} />
      ))}
      <Button text={say(language, 'exportItems')} onClick={() => void exportRows(place, columns, sort, filters)} />
      <span className="command-bar-space" />
      <Button text={say(language, 'filters')} isPressed={isFiltering} onClick={onFilter} />
    </div>
  );
}

interface ButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly icon?: string;
  readonly image?: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

function Button({ text, label, icon, image, isPrimary, isDisabled, isPressed, onClick }: ButtonProps): React.ReactElement {
  return (
    <button type="button" className={isPrimary ? 'primary' : undefined} disabled={isDisabled} aria-label={label} aria-expanded={isPressed} onClick={onClick}>
      {icon && <span className="command-icon" aria-hidden="true">{icon}</span>}
      {image && <img className="command-icon" src={image} alt="" />}
      <span>{text}</span>
    </button>
  );
}
