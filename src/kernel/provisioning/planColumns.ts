import { ActualColumn, ActualList } from './actual';
import { Change, ColumnSettings, Remark } from './changes';
import { DesiredColumn, DesiredList } from './desired';
import { formatterToSet, isFormattedByOthers } from './formatting';

export function planColumns(list: DesiredList, actual: ActualList): Change[] {
  return list.columns.flatMap((column): Change[] => {
    const there = find(actual, column);
    if (!there) return [{ kind: 'addColumn', list, column }];
    if (there.kind !== column.kind) return [];
    const settings = settingsToSet(column, there);
    return Object.keys(settings).length > 0 ? [{ kind: 'setColumn', list, column, settings }] : [];
  });
}

export function remarksOfColumns(list: DesiredList, actual: ActualList): Remark[] {
  return list.columns.flatMap((column): Remark[] => {
    const there = find(actual, column);
    if (!there) return [];
    if (there.kind !== column.kind) return [{ kind: 'otherColumnType', list, column }];
    return isFormattedByOthers(column.formatter, there.formatter) ? [{ kind: 'otherFormatting', list, column }] : [];
  });
}

function find(actual: ActualList, column: DesiredColumn): ActualColumn | undefined {
  return actual.columns.find(other => other.name === column.name);
}

function settingsToSet(column: DesiredColumn, there: ActualColumn): ColumnSettings {
  const formatter = formatterToSet(column.formatter, there.formatter);
  const missingChoices = column.choices.filter(choice => !there.choices.includes(choice));
  return {
    ...(column.required === there.required ? {} : { required: column.required }),
    ...(column.indexed && !there.indexed ? { indexed: true } : {}),
    ...(column.unique && !there.unique ? { unique: true } : {}),
    ...(missingChoices.length > 0 ? { choices: [...there.choices, ...missingChoices] } : {}),
    ...(isLonger(column, there) ? { maxLength: column.maxLength } : {}),
    ...(formatter === undefined ? {} : { formatter }),
    ...(column.componentId && column.componentId.toLowerCase() !== there.componentId.toLowerCase() ? { componentId: column.componentId } : {}),
  };
}

function isLonger(column: DesiredColumn, there: ActualColumn): boolean {
  return column.maxLength !== undefined && there.maxLength !== undefined && column.maxLength > there.maxLength;
}
