/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { letters, letterTemplates, thirdParties } from '../../../../../src/systems/foi/caseLists';
import { FoiRequest } from '../../../../../src/systems/foi/lists';
import { LettersSection } from '../../../../../src/systems/foi/ui/letters/LettersSection';
import { ThemedRoot } from '../../../../../src/ui/ThemedRoot';
import { findings } from '../../../../ui/support/accessible';
import { TestOffice } from '../../../../ui/support/office';
import { loaded, put } from '../../../../ui/support/screen';
import { registered } from '../foiOffice';

let office: TestOffice;
const onSaved = jest.fn();
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  jest.clearAllMocks();
});

async function openSection(request: FoiRequest, language: 'en' | 'fr' = 'en', mayAct = true): Promise<void> {
  const { client, ...props } = office.screen('coordinator', language);
  render(
    <ThemedRoot language={language} client={client}>
      <h2>{request.number}</h2>
      <LettersSection {...props} request={request} mayAct={mayAct} onSaved={onSaved} />
    </ThemedRoot>,
  );
  await loaded();
}

async function openForm(request: FoiRequest, language: 'en' | 'fr' = 'en'): Promise<HTMLElement> {
  await openSection(request, language);
  await userEvent.click(screen.getByRole('button', { name: language === 'en' ? 'Write a letter' : 'Rédiger une lettre' }));
  const panel = await screen.findByRole('dialog');
  await waitFor(() => expect(within(panel).getByRole('combobox')).toBeTruthy());
  return panel;
}

const press = (panel: HTMLElement): Promise<void> => userEvent.click(within(panel).getByRole('button', { name: 'Write a letter' }));
const preview = (panel: HTMLElement): string => panel.querySelector('[data-preview]')?.textContent ?? '';

it('shows a letter before it is made, in the language of the request, and keeps it', async () => {
  const request = await registered(office, { language: 'fr' });
  const panel = await openForm(request);
  expect(preview(panel)).toBe('');
  await userEvent.selectOptions(within(panel).getByLabelText('Letter'), 'acknowledgement');
  expect(preview(panel)).toContain('Nous devons vous communiquer notre décision');
  expect(panel.querySelector('[data-preview] [lang="fr"]')).toBeTruthy();
  await userEvent.click(within(panel).getByLabelText('English'));
  expect(preview(panel)).toContain('Rosa Quill\n12 Pine Street');
  expect(preview(panel)).toContain('We must give you our decision by April 2, 2026');
  await press(panel);
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith('The letter is kept: 2026-0001 acknowledgement en 2026-03-10.docx. Read it in Word before you send it.'));
  const link = await screen.findByRole('link', { name: '2026-0001 acknowledgement en 2026-03-10.docx' });
  expect(link.getAttribute('href')).toBe('/sites/region/FoiLetters/2026-0001/2026-0001%20acknowledgement%20en%202026-03-10.docx');
  expect(screen.getByRole('row', { name: /2026-03-10.*Acknowledgement.*English/ })).toBeTruthy();
});

it('says what the letter lacks, and asks what only a person can say', async () => {
  const panel = await openForm(await registered(office));
  await userEvent.selectOptions(within(panel).getByLabelText('Letter'), 'clarification');
  const lacking = (): readonly (string | null)[] => within(panel).getAllByRole('listitem').map(item => item.textContent);
  expect(lacking()).toEqual(['name and address of the office', 'what is unclear in the request']);
  await put(/What only you can say/, 'Which years do you mean?');
  expect(lacking()).toEqual(['name and address of the office']);
  expect(preview(panel)).toContain('Which years do you mean?');
});

it('writes a notice to one of the third parties that are recorded, and says so where none is', async () => {
  const request = await registered(office);
  const panel = await openForm(request);
  await userEvent.selectOptions(within(panel).getByLabelText('Letter'), 'thirdPartyNotice');
  expect(within(panel).getByText(/No third party is recorded/)).toBeTruthy();
  expect(preview(panel)).not.toContain('Rosa Quill');
});

it('asks which third party when there are several', async () => {
  const request = await registered(office);
  const { lists } = office.work('coordinator');
  for (const title of ['Northgate Paving', 'Southgate Paving']) {
    await lists.add(thirdParties, { title, requestNumber: request.number, status: 'notified', section: '17', noticeSentOn: office.work('coordinator').clock.today() });
  }
  const panel = await openForm(request);
  await userEvent.selectOptions(within(panel).getByLabelText('Letter'), 'thirdPartyNotice');
  await press(panel);
  expect(await within(panel).findByText('Third party: Fill in this field.', { selector: 'a' })).toBeTruthy();
  await userEvent.selectOptions(within(panel).getByLabelText('Third party'), 'Southgate Paving (17)');
  expect(preview(panel)).toContain('Dear Southgate Paving:');
});

it('says in one sentence what is wrong with a template of the office, and keeps what was typed', async () => {
  const request = await registered(office);
  const { documents } = office.work('coordinator');
  await documents.add(letterTemplates, '', 'nil.en.docx', new Uint8Array([1, 2]), {});
  const panel = await openForm(request);
  await userEvent.selectOptions(within(panel).getByLabelText('Letter'), 'nil');
  expect(preview(panel)).toContain("The office's own template is used: nil.en.docx");
  await put(/What only you can say/, 'We asked three managers.');
  await press(panel);
  expect(await within(panel).findByText('No letter was made: the template nil.en.docx is not a Word file that can be read.')).toBeTruthy();
  expect(within(panel).getByDisplayValue('We asked three managers.')).toBeTruthy();
  expect([office.documents.names(letters), onSaved.mock.calls]).toEqual([[], []]);
});

it('copies the built-in templates once', async () => {
  await openSection(await registered(office));
  await userEvent.click(screen.getByRole('button', { name: "The office's own templates" }));
  await userEvent.click(await screen.findByRole('button', { name: 'Copy the built-in templates' }));
  expect(await findings()).toEqual([]);
  expect(await screen.findByText('16 templates were added. Nothing that was there was changed.')).toBeTruthy();
  expect(office.documents.names(letterTemplates)).toContain('thirdPartyNotice.fr.docx');
  await userEvent.click(screen.getByRole('button', { name: 'Copy the built-in templates' }));
  expect(await screen.findByText('Every template is there already. Nothing was changed.')).toBeTruthy();
});

it('offers nothing where the request is only looked at', async () => {
  await openSection(await registered(office), 'en', false);
  expect(screen.queryByRole('button')).toBeNull();
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds, in %s', async language => {
  const panel = await openForm(await registered(office), language);
  for (const kind of ['transfer', 'decision']) {
    await userEvent.selectOptions(within(panel).getByRole('combobox'), kind);
    expect(await findings()).toEqual([]);
  }
});
