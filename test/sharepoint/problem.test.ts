import { StoreError } from '../../src/kernel/ports/storeError';
import { problemOf, storeErrorOf } from '../../src/sharepoint/problem';

const spException = 'Microsoft.SharePoint.SPException';

it.each([
  [412, '-1, Microsoft.SharePoint.Client.ClientServiceException', { kind: 'stale' }],
  [500, `-2130575305, ${spException}`, { kind: 'stale' }],
  [423, `-2130575306, ${spException}`, { kind: 'stale' }],
  [500, `-2130575306, ${spException}`, { kind: 'stale' }],
  [500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', { kind: 'duplicate' }],
  [403, '-2147024891, System.UnauthorizedAccessException', { kind: 'denied' }],
  [401, '', { kind: 'denied' }],
  [404, '-2130575338, System.ArgumentException', { kind: 'notFound' }],
  [404, '-1, System.ArgumentException', { kind: 'notFound' }],
  [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', { kind: 'threshold' }],
  [500, `-2130575336, ${spException}`, { kind: 'invalid' }],
  [429, '', { kind: 'busy' }],
  [503, '', { kind: 'busy' }],
  [504, '', { kind: 'disconnected' }],
  [500, '-2147024749, Microsoft.SharePoint.SPQueryThrottledException', { kind: 'unexpected', status: 500 }],
  [403, `-2130575252, ${spException}`, { kind: 'unexpected', status: 403 }],
] as const)('tells a %i with code "%s"', (status, code, problem) => {
  expect(problemOf(status, code, 'write')).toEqual(problem);
});

it('blames a value only when one was sent', () => {
  const code = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
  expect(problemOf(400, code, 'write')).toEqual({ kind: 'invalid' });
  expect(problemOf(400, code, 'read')).toEqual({ kind: 'unexpected', status: 400 });
});

const refusal = (status: number, body: string): object => ({ isHttpRequestError: true, status, response: new Response(body, { status }) });

it('reads the code of light and verbose refusals, in any language', async () => {
  const message = { lang: 'fr-FR', value: 'Accès refusé.' };
  const light = JSON.stringify({ 'odata.error': { code: '-2147024860, x', message } });
  const verbose = JSON.stringify({ error: { code: '-2130575169, x', message } });
  expect((await storeErrorOf(refusal(500, light), 'read')).problem).toEqual({ kind: 'threshold' });
  expect((await storeErrorOf(refusal(500, verbose), 'write')).problem).toEqual({ kind: 'duplicate' });
});

it('goes by the status when the body says nothing', async () => {
  expect((await storeErrorOf(refusal(404, '404 FILE NOT FOUND'), 'read')).problem).toEqual({ kind: 'notFound' });
});

it('calls broken connections so, and leaves our own errors alone', async () => {
  const ours = new StoreError({ kind: 'stale' });
  expect(await storeErrorOf(ours, 'read')).toBe(ours);
  expect((await storeErrorOf(new TypeError('fetch failed'), 'read')).problem).toEqual({ kind: 'disconnected' });
  expect((await storeErrorOf(Object.assign(new Error('x'), { name: 'AbortError' }), 'read')).problem).toEqual({ kind: 'disconnected' });
  expect((await storeErrorOf('what', 'read')).problem).toEqual({ kind: 'unexpected', status: 0 });
});
