/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { SurroundingsContext } from '../../../../src/ui/surroundings';
import { WhyEligible } from '../../../../src/systems/records/ui/retention/WhyEligible';
import { Retention } from '../../../../src/systems/records/retention/contract';
import { day, hold, retention } from './given';

function show(of: Retention, language: 'en' | 'fr' = 'en'): HTMLElement {
  return render(
    <SurroundingsContext.Provider value={{ language }}>
      <WhyEligible retention={of} />
    </SurroundingsContext.Provider>,
  ).container;
}

it('says what stands against it, the rule, and each step with its source', () => {
  const container = show(retention('CY+2y nil DE', { createdOn: day('2022-08-08'), holds: [hold('foi', '2024-11-06')] }));
  expect(container).toHaveTextContent('Its time has come, but something stands against it: eligible from January 1, 2025');
  expect(container).toHaveTextContent('Kept for 2 years after the end of the calendar year of the record. Then destroyed.');
  expect(screen.getByText('On hold for a freedom of information request')).toContainHTML('svg');
  const steps = within(screen.getByRole('list', { name: 'How the date was found' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'The rule of the series is CY+2y nil DE.',
    'The record is of August 8, 2022. Its calendar year ends on December 31, 2022, and years are counted from there.',
    'It is kept for 2 years, up to and including December 31, 2024.',
    'A hold for a freedom of information request stands since November 6, 2024, and its end is not known. Until it ends, nothing may be disposed of. (FIPPA, s. 10.1; MFIPPA, s. 4.1)',
    'Disposition may happen from January 1, 2025.',
    'Then the record is destroyed.',
  ]);
});

it('says the same in French, and that there is no date', () => {
  const container = show(retention('T+3 TRANSFER', {}), 'fr');
  expect(container).toHaveTextContent('Pas encore de date');
  expect(container).toHaveTextContent("Conservé 3 ans après la fermeture de l'affaire. Ensuite versé aux Archives.");
  expect(container).toHaveTextContent("L'affaire n'est pas fermée : le délai est compté à partir du jour de sa fermeture.");
  expect(screen.getByText("L'événement attendu n'a pas encore eu lieu")).toBeVisible();
});
