/** @jest-environment jsdom */
import './support/browserParts';
import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { StoreProblem } from '../../src/kernel/ports/storeError';
import { languages } from '../../src/kernel/text';
import { AddressLink } from '../../src/ui/AddressLink';
import { ErrorNotice } from '../../src/ui/ErrorNotice';
import { PlainRoot } from '../../src/ui/PlainRoot';
import { Skeleton } from '../../src/ui/Skeleton';
import { installStyles } from '../../src/ui/styles';
import { useAddress } from '../../src/ui/useAddress';
import { uiWords } from '../../src/ui/uiWords';

const problems: readonly StoreProblem[] = [
  { kind: 'stale' },
  { kind: 'duplicate' },
  { kind: 'denied' },
  { kind: 'notFound' },
  { kind: 'threshold' },
  { kind: 'invalid' },
  { kind: 'busy' },
  { kind: 'disconnected' },
  { kind: 'unexpected', status: 500 },
];

describe.each(languages)('in %s', language => {
  it.each(problems)('says of $kind what happened, what is safe and what to do', problem => {
    render(
      <PlainRoot language={language}>
        <ErrorNotice problem={problem} />
      </PlainRoot>,
    );
    const { what, safe, todo } = uiWords[language].problems[problem.kind];
    expect(screen.getByRole('alert').textContent).toBe(what + safe + todo);
  });
});

it('marks what is still loading, and says after a while that it goes on', () => {
  jest.useFakeTimers();
  render(
    <PlainRoot language="en">
      <Skeleton shape={['line']} />
    </PlainRoot>,
  );
  expect(document.querySelector('[data-loading]')?.textContent).toBe('Loading');
  act(() => jest.advanceTimersByTime(2_000));
  expect(document.querySelector('[data-loading]')?.textContent).toMatch(/still working/);
  jest.useRealTimers();
});

it('installs its style sheet once, with reduced motion, print and no sideways scroll in mind', () => {
  installStyles();
  installStyles();
  const sheets = document.querySelectorAll('#regional-intranet-ui');
  expect(sheets).toHaveLength(1);
  expect(sheets[0].textContent).toMatch(/prefers-reduced-motion: reduce/);
  expect(sheets[0].textContent).toMatch(/@media print/);
  expect(sheets[0].textContent).toMatch(/overflow-wrap: anywhere/);
});

function Place(): JSX.Element {
  const [request, go] = useAddress('request');
  return (
    <AddressLink href="?request=7" onGo={() => go('7')}>
      {request ?? 'none'}
    </AddressLink>
  );
}

it('keeps the rest of the address when it moves, and follows Back', async () => {
  window.history.replaceState(null, '', '/FOI.aspx?env=Web#top');
  render(<Place />);
  fireEvent.click(screen.getByRole('link'));
  expect(screen.getByText('7')).toBeTruthy();
  expect(window.location.href).toBe('http://localhost/FOI.aspx?env=Web&request=7#top');
  window.history.back();
  expect(await screen.findByText('none')).toBeTruthy();
});

it('lets a link open in another tab', () => {
  window.history.replaceState(null, '', '/FOI.aspx');
  render(<Place />);
  const isOurs = jest.fn();
  const watch = (event: Event): void => {
    isOurs(event.defaultPrevented);
    // jsdom has no other tab to open.
    event.preventDefault();
  };
  window.addEventListener('click', watch, { once: true });
  fireEvent.click(screen.getByRole('link'), { ctrlKey: true });
  expect(isOurs).toHaveBeenCalledWith(false);
  expect(screen.getByText('none')).toBeTruthy();
});
