/** @jest-environment <rootDir>/test/support/browserWithNetwork.js */
import '../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { connectAs } from '../../../local/seed/connect';
import { Fault } from '../../../local/server/contract';
import { PersonaId } from '../../../local/site';
import { SetupScreen } from '../../../src/webparts/setup/SetupScreen';
import { startTestSite, TestSite } from '../../support/site';
import { findings } from '../../ui/support/accessible';
import { testSystem } from '../../sharepoint/things';

let site: TestSite;
let fault: ((request: { readonly method: string; readonly url: string }) => Fault | undefined) | undefined;
beforeEach(async () => {
  fault = undefined;
  site = await startTestSite({ faults: request => fault?.(request) });
});
afterEach(() => site.close());

const show = (persona: PersonaId = 'owner', language: 'en' | 'fr' = 'en'): void => {
  render(<SetupScreen sp={connectAs(site.siteUrl, persona)} systems={[testSystem]} language={language} />);
};
const settled = { timeout: 30_000 };
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name }, settled);

it('shows the plan, carries it out when asked, and then has nothing to do', async () => {
  show();
  await button('Set up the site');
  expect(screen.getByText(/steps are needed\. Nothing has been changed yet\./)).toBeTruthy();
  expect(screen.getByText(/^Things to test \(\d+ steps\)$/)).toBeTruthy();
  expect(screen.getByText('Add the column Number')).toBeTruthy();
  expect(await findings()).toEqual([]);

  await userEvent.click(await button('Set up the site'));
  expect(await screen.findByRole('progressbar', {}, settled)).toBeTruthy();
  await screen.findByText('The site is set up.', {}, settled);
  expect(screen.getByText(/Nobody was added to a group/)).toBeTruthy();
  expect(await findings()).toEqual([]);

  await userEvent.click(await button('Read the site again'));
  await screen.findByText('The site has everything it needs.', {}, settled);
  expect(screen.queryByRole('button', { name: 'Set up the site' })).toBeNull();
});

it('goes on where it stopped when the connection broke', async () => {
  show();
  let writes = 0;
  fault = ({ method, url }) => (method === 'POST' && !url.includes('$batch') && (writes += 1) === 20 ? 'cutAfter' : undefined);
  await userEvent.click(await button('Set up the site'));
  await screen.findByText(/Set-up stopped after \d+ of \d+ steps\./, {}, settled);
  expect(screen.getByText(/No list, column or item was removed/)).toBeTruthy();
  expect(screen.getByText('The connection broke.')).toBeTruthy();
  expect(await findings()).toEqual([]);

  await userEvent.click(await button('Try again'));
  await userEvent.click(await button('Set up the site'));
  await screen.findByText('The site is set up.', {}, settled);
});

it('says in French that the site can not be read by someone who may not', async () => {
  show('staff', 'fr');
  await screen.findByText("Le site n'a pas pu être lu.", {}, settled);
  expect(screen.getByText("Rien n'a été changé.")).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Réessayer' })).toBeTruthy());
  expect(await findings()).toEqual([]);
});
