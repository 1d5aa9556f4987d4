import { BrowserFetch, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, SPFI, spfi, SPInstance } from '@pnp/sp';
import { gatherReads } from '../../src/sharepoint/reads';

const boundary = '--batchresponse_1';
const part = (status: number, headers: string, body: string): string => `${boundary}\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 ${status} X\r\n${headers}\r\n\r\n${body}\r\n`;

/** A site whose batches are answered one after the other as told. */
function siteAnswering(answers: string[]): { readonly sp: SPFI; readonly sent: string[] } {
  const sent: string[] = [];
  const sp = spfi('https://site.invalid/sites/region').using(DefaultInit(), DefaultHeaders(), BrowserFetch(), DefaultParse(), instance => {
    instance.on.send.replace(async (url: URL) => {
      sent.push(url.pathname);
      const answer = answers.shift() ?? '{"Id":0}';
      return new Response(answer, { status: 200, headers: { 'Content-Type': answer.startsWith(boundary) ? 'multipart/mixed; boundary=batchresponse_1' : 'application/json' } });
    });
    return instance;
  });
  return { sp, sent };
}

const readOf = (name: string) => (sp: SPFI): Promise<unknown> => SPInstance(sp.web, name)<unknown>();

it('asks again, after the time it names, for the part of a batch that alone was refused for load', async () => {
  const waits: number[] = [];
  const busy = part(429, 'Retry-After: 7', '');
  const { sp, sent } = siteAnswering([`${part(200, 'Content-Type: application/json', '{"Id":1}')}${busy}${boundary}--\r\n`, '{"Id":2}']);
  const ask = gatherReads(sp, {
    sleep: async milliseconds => {
      waits.push(milliseconds);
    },
    gather: 0,
  });
  expect(await Promise.all([ask(readOf('one')), ask(readOf('two'))])).toEqual([{ Id: 1 }, { Id: 2 }]);
  expect(waits).toEqual([7_000]);
  expect(sent).toEqual(['/sites/region/_api/$batch', '/sites/region/_api/web/two']);
});

it('gives up on a part that stays refused', async () => {
  const busy = (): string => `${part(503, 'Retry-After: 1', '')}${part(503, 'Retry-After: 1', '')}${boundary}--\r\n`;
  const { sp } = siteAnswering([busy(), busy(), busy(), busy(), busy()]);
  const ask = gatherReads(sp, { sleep: async () => undefined, gather: 0 });
  const answers = await Promise.allSettled([ask(readOf('one')), ask(readOf('two'))]);
  expect(answers.map(answer => answer.status)).toEqual(['rejected', 'rejected']);
});

it('fails every part when the answer to the batch can not be read', async () => {
  const { sp } = siteAnswering(['<html>a proxy says no</html>']);
  const ask = gatherReads(sp, { sleep: async () => undefined, gather: 0 });
  const answers = await Promise.allSettled([ask(readOf('one')), ask(readOf('two'))]);
  expect(answers.map(answer => answer.status)).toEqual(['rejected', 'rejected']);
});

it('sends what is asked while the page is still being put together in one request with what comes last', async () => {
  const whole = `${part(200, 'Content-Type: application/json', '{"Id":1}')}${part(200, 'Content-Type: application/json', '{"Id":2}')}${boundary}--\r\n`;
  const { sp, sent } = siteAnswering([whole]);
  let stand = (): void => undefined;
  const ask = gatherReads(sp, { sleep: async () => undefined, gather: 0, together: () => new Promise(resolve => (stand = resolve)) });
  const early = ask(readOf('one'));
  await new Promise(resolve => setImmediate(resolve));
  expect(sent).toEqual([]);
  const late = ask(readOf('two'));
  stand();
  expect(await Promise.all([early, late])).toEqual([{ Id: 1 }, { Id: 2 }]);
  expect(sent).toEqual(['/sites/region/_api/$batch']);
});
