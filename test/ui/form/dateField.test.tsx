/** @jest-environment jsdom */
import '../support/browserParts';
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateField } from '../../../src/ui/form/DateField';
import { useTypedForm } from '../../../src/ui/form/useTypedForm';
import { PlainRoot } from '../../../src/ui/PlainRoot';

function OneDate({ typed = '' }: { readonly typed?: string }): JSX.Element {
  const form = useTypedForm<{ readonly day: string }, object>({ id: 'test', initial: { day: typed }, read: () => ({ ok: true, facts: {} }), labels: { day: 'Date received' }, sayFault: fault => fault });
  return (
    <PlainRoot language="en">
      <DateField {...form.field('day')} />
    </PlainRoot>
  );
}

const picker = (): HTMLInputElement => document.querySelector<HTMLInputElement>('input[type=date]')!;

it('puts the day of the calendar into the text', () => {
  render(<OneDate />);
  fireEvent.change(picker(), { target: { value: '2026-03-05' } });
  expect(screen.getByLabelText<HTMLInputElement>('Date received').value).toBe('2026-03-05');
});

it('opens the calendar at the typed day', async () => {
  const showPicker = jest.fn();
  render(<OneDate typed="2026-03-05" />);
  Object.assign(picker(), { showPicker });
  await userEvent.click(screen.getByRole('button', { name: 'Choose a date: Date received' }));
  expect(showPicker).toHaveBeenCalled();
  expect(picker().value).toBe('2026-03-05');
});

it('leaves a text that is no date as it is, and opens the calendar at today', async () => {
  render(<OneDate typed="yesterday" />);
  Object.assign(picker(), { showPicker: () => undefined });
  await userEvent.click(screen.getByRole('button', { name: 'Choose a date: Date received' }));
  expect(screen.getByLabelText<HTMLInputElement>('Date received').value).toBe('yesterday');
  expect(picker().value).toBe('');
});
