import '@pnp/sp/comments/clientside-page';
import { PersonaId } from '../../../local/site';
import { askJson, Json, JsonAnswer } from '../../support/askJson';
import { administrator, startTestSite, TestSite } from '../../support/site';

const root = '/sites/region/SitePages';
const [author, reader, other]: readonly PersonaId[] = ['communicationsLead', 'staff', 'manager'];

let site: TestSite;
let page: string;
let task: string;
beforeEach(async () => {
  site = await startTestSite();
  const { store } = site;
  const everyone = store.principals(administrator).find(({ principalType }) => principalType === 4)?.id ?? 0;
  store.addRoleAssignment(administrator, { kind: 'web' }, everyone, 1073741826);
  store.addRoleAssignment(administrator, { kind: 'web' }, store.ensureUser(administrator, 'chantal.roy@region.example').id, 1073741827);
  const library = store.list(administrator, { url: root });
  const { item } = store.addPage(administrator, { name: 'News.aspx', values: { Title: 'News' }, checkedOut: false });
  store.publish(administrator, library.id, item.id, '');
  const tasks = store.addList(administrator, { title: 'Tasks', description: '', baseTemplate: 100, settings: {} });
  store.addItem(administrator, tasks.id, { Title: 'One' });
  page = `web/lists(guid'${library.id}')/items(${item.id})`;
  task = "web/lists/getByTitle('Tasks')/items(1)";
});
afterEach(() => site.close());

const send = (persona: PersonaId, method: string, path: string, body?: unknown, more?: Record<string, string>): Promise<JsonAnswer> => askJson(site, persona, method, path, body, more);
const get = (persona: PersonaId, path: string) => send(persona, 'GET', path);
const post = (persona: PersonaId, path: string, body?: unknown) => send(persona, 'POST', path, body);
const say = async (persona: PersonaId, text: string, on = `${page}/Comments`): Promise<string> => String((await post(persona, on, { text })).json.id);
const texts = async (path: string): Promise<unknown[]> => ((await get(reader, path)).json.value as Json[]).map(({ text }) => text);

it('a comment has the shape that SharePoint gives it, and the newest come first', async () => {
  const mentions = [{ loginName: 'i:0#.f|membership|maya.trembath@region.example', email: 'maya.trembath@region.example', name: 'Maya Trembath' }];
  const { status, json } = await post(reader, `${page}/Comments`, { text: 'Good to know', mentions });
  expect([status, json]).toEqual([201, {
    author: {
      directoryObjectId: null, email: 'sam.oduya@region.example', expiration: null, id: json.author === undefined ? 0 : (json.author as Json).id, isActive: true, isExternal: false,
      jobTitle: (json.author as Json).jobTitle, loginName: 'i:0#.f|membership|sam.oduya@region.example', name: 'Sam Oduya', principalType: 1, userId: null, userPrincipalName: 'sam.oduya@region.example',
    },
    createdDate: '2026-03-05T17:00:00Z', id: '1', isLikedByUser: false, isReply: false, itemId: 1, likeCount: 0, listId: json.listId, mentions, modifiedDate: null, parentId: '0', replyCount: 0, text: 'Good to know',
  }]);
  await say(other, 'Second');
  await say(reader, 'Third');
  expect(await texts(`${page}/Comments`)).toEqual(['Third', 'Second', 'Good to know']);
  const first = (await get(reader, `${page}/Comments?$top=2`)).json;
  expect((first.value as Json[]).map(({ text }) => text)).toEqual(['Third', 'Second']);
  const next = String(first['odata.nextLink']);
  expect(await texts(next.slice(next.indexOf('/_api/') + 6))).toEqual(['Good to know']);
});

it('a comment is replied to, liked and removed by its author or by who manages the list', async () => {
  const id = await say(reader, 'A question');
  const reply = await say(other, 'An answer', `${page}/Comments(${id})/replies`);
  expect((await get(reader, `${page}/Comments('${reply}')`)).json).toMatchObject({ isReply: true, parentId: id, text: 'An answer' });
  expect((await post(other, `${page}/Comments(${id})/like`)).json).toEqual({ 'odata.null': true });
  await post(other, `${page}/Comments(${id})/like`);
  const expanded = (await get(other, `${page}/Comments?$expand=replies,likedBy`)).json.value as Json[];
  expect(expanded).toMatchObject([{ id, likeCount: 1, isLikedByUser: true, replyCount: 1, replies: [{ id: reply }], likedBy: [{ name: 'Maya Trembath', creationDate: '2026-03-05T17:00:00Z' }] }]);
  expect((await get(reader, `${page}/Comments(${id})`)).json).toMatchObject({ likeCount: 1, isLikedByUser: false });
  await post(other, `${page}/Comments(${id})/unlike`);
  expect((await get(reader, `${page}/Comments(${id})`)).json).toMatchObject({ likeCount: 0 });
  expect((await send(other, 'DELETE', `${page}/Comments(${id})`)).status).toBe(403);
  expect((await send(reader, 'DELETE', `${page}/Comments(${id})`)).status).toBe(200);
  expect(await texts(`${page}/Comments`)).toEqual([]);
  expect((await get(reader, `${page}/Comments(${reply})`)).status).toBe(404);
  await say(reader, 'Again');
  expect((await post(author, `${page}/Comments/DeleteAll`)).status).toBe(403);
  expect((await post('owner', `${page}/Comments/DeleteAll`)).status).toBe(200);
  expect(await texts(`${page}/Comments`)).toEqual([]);
});

it('an item is liked, and tells how many like it and who', async () => {
  const { web } = site.spAs(reader);
  const item = web.lists.getByTitle('Site Pages').items.getById(1);
  await item.like();
  expect((await post(other, `${page}/like`)).json).toEqual({ 'odata.null': true });
  expect(await item.getLikedByInformation()).toMatchObject({ isLikedByUser: true, likeCount: 2, likedBy: [{ email: expect.stringContaining('@region.example') as string }, {}] });
  expect((await item.getLikedBy()).length).toBe(2);
  expect((await get(author, `${page}?$select=LikesCount,CommentsDisabled`)).json).toEqual({ LikesCount: 2, CommentsDisabled: false });
  await item.unlike();
  expect((await get(reader, `${page}/likedByInformation`)).json).toEqual({ isLikedByUser: false, likeCount: 1 });
});

it('comments can be closed by who may edit, and items other than pages are commented on by them alone', async () => {
  expect((await post(reader, `${page}/SetCommentsDisabled(true)`)).status).toBe(403);
  const loaded = await site.spAs(author).web.loadClientsidePage(`${root}/News.aspx`);
  await loaded.disableComments();
  expect((await get(reader, `${page}?$select=CommentsDisabled`)).json).toEqual({ CommentsDisabled: true });
  expect((await post(reader, `${page}/Comments`, { text: 'May I?' })).status).toBe(403);
  await loaded.enableComments();
  const added = await loaded.addComment('You may');
  expect((await added.replies.add('Thank you')).isReply).toBe(true);
  expect((await loaded.getComments()).map(({ text, replyCount }) => [text, replyCount])).toEqual([['You may', 1]]);
  expect((await post(reader, `${task}/Comments`, { text: 'No' })).status).toBe(403);
  expect((await post(author, `${task}/Comments`, { text: 'Yes' })).status).toBe(201);
  expect((await post(author, `${task}/Comments`, { text: '  ' })).status).toBe(400);
  expect((await get(reader, "web/lists/getByTitle('Tasks')/items(7)/Comments")).status).toBe(404);
});

it('what was said of an item goes with it', async () => {
  await say(author, 'Soon gone', `${task}/Comments`);
  const { store } = site;
  const list = store.list(administrator, { title: 'Tasks' }).id;
  await post(reader, `${task}/like`);
  store.deleteItem(administrator, list, 1, '*');
  expect((await get(reader, `${task}/Comments`)).status).toBe(404);
});
