/** @jest-environment jsdom */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { readOntarioTokens } from '../../../local/host/theme/ontarioTokens';
import { ListPlace } from '../../../local/host/client/list/place';
import { rowClasses, viewFormatter } from '../../../local/host/client/list/rowFormat';
import { createProbe, probe } from '../../../local/host/client/probe';
import { FieldInfo, ViewInfo } from '../../../local/host/client/sharePoint/listInfo';
import { dueRowFormatter } from '../../../src/kernel/provisioning/dueFormatter';
import { contrast } from '../../ui/support/contrast';

const root = join(__dirname, '..', '..', '..');
const due: FieldInfo = {
  id: '', internalName: 'DueOn', title: 'Due', description: '', type: 'DateTime', required: false, hidden: false, readOnly: false, indexed: true, choices: [], dateOnly: true, fromBase: false,
};
const view = (formatter: string | undefined): ViewInfo => ({ id: '', title: 'Open', url: '', isDefault: true, hidden: false, query: '', rowLimit: 30, fields: ['DueOn'], formatter });
const placeOf = (formatter: string | undefined): ListPlace =>
  ({ list: { fields: [due] }, view: view(formatter), facts: { language: 'en', timeZone: 'America/Toronto', webUrl: '', me: '', now: new Date('2026-03-10T15:00:00Z') } }) as unknown as ListPlace;
const classesOf = (formatter: string | undefined, dueAt: string): string => rowClasses(viewFormatter(view(formatter)), placeOf(formatter), { ID: '1', DueOn: '3/9/2026', 'DueOn.': dueAt }, 0);

beforeEach(() => void createProbe());

it('marks a row by its date', () => {
  expect(classesOf(dueRowFormatter('DueOn'), '2026-03-09T04:00:00Z')).toBe('intranet-due sp-field-severity--blocked');
  expect(classesOf(dueRowFormatter('DueOn'), '2026-03-17T04:00:00Z')).toBe('intranet-due sp-field-severity--warning');
  expect(classesOf(dueRowFormatter('DueOn'), '2026-03-18T04:00:00Z')).toBe('intranet-due');
  expect(classesOf(undefined, '2026-03-09T04:00:00Z')).toBe('');
});

it('draws rows plain where the formatting can not be read, and reports it', () => {
  expect(classesOf('{', '2026-03-09T04:00:00Z')).toBe('');
  expect(classesOf('{"additionalRowClass":"=nothing(1)"}', '2026-03-09T04:00:00Z')).toBe('');
  expect(probe().errors).toHaveLength(2);
});

describe('the colours of marked rows', () => {
  const token = readOntarioTokens(root);
  const styles = readFileSync(join(root, 'local/host/client/styles/listGrid.css'), 'utf8');
  const grounds = [...styles.matchAll(/(sp-field-severity--\w+) \{ --severity: var\(--ontario-([\w-]+)\)/g)].map(([, name, colour]) => [name, token(colour)] as const);

  it('are there for all five of SharePoint’s classes', () => {
    expect(grounds.map(([name]) => name.split('--')[1])).toEqual(['good', 'low', 'warning', 'severeWarning', 'blocked']);
  });

  it.each(grounds)('%s: text, links and alerts are read on it', (_name, ground) => {
    for (const text of ['colour-greyscale-black', 'colour-greyscale-greyscale70', 'colour-system-link', 'colour-system-alert']) expect(contrast(token(text), ground)).toBeGreaterThanOrEqual(4.5);
  });
});
