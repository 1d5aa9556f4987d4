import { ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import Database from 'better-sqlite3';
import { openStore } from '../../../local/store/openStore';
import { CorruptStoreError, ForeignStoreError, LockedStoreError, StoreOpenError, StoreVersionError, UnknownAdministratorError, UnusableFileError } from '../../../local/store/openErrors';
import { admin, column, newList, optionsFor, query } from './support';

const root = path.resolve(__dirname, '../../..');
let folder: string;
let file: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'store-'));
  file = path.join(folder, 'site.db');
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true, force: true });
});

const startWriter = (mode: 'write' | 'hold'): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'writerProcess.ts'), file, mode], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  return child;
};

/** The process's lines until one makes `isEnough` true; then it is killed, and what it had said by then is returned. */
const linesUntilKilled = (child: ChildProcess, isEnough: (lines: readonly string[]) => boolean): Promise<string[]> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.on('error', reject);
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (isEnough(text.split('\n'))) child.kill('SIGKILL');
    });
    // A last line without its end was never wholly said.
    child.on('close', () => resolve(text.split('\n').slice(0, -1)));
  });

const openingError = (change: Parameters<typeof optionsFor>[0] = {}): unknown => {
  try {
    openStore(optionsFor({ file, ...change })).close();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('a store whose process is killed while it writes', () => {
  it('has everything that was acknowledged, and is whole', async () => {
    const lines = await linesUntilKilled(startWriter('write'), (said) => said.length > 150);
    const numbers = (word: string): number[] => lines.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.split(' ')[1]));
    const list = lines[0].split(' ')[1];
    expect(numbers('added').length).toBeGreaterThan(50);

    const store = openStore(optionsFor({ file }));
    const kept = new Map(store.items(admin, list, query({ top: 5000 })).items.map((item) => [item.id, item]));
    for (const id of numbers('added')) expect(kept.has(id)).toBe(true);
    for (const id of numbers('updated')) {
      expect(kept.get(id)).toMatchObject({ version: 2, versionLabel: '2.0', values: { Title: 'second', Number: `F-${id}` } });
      expect(store.versions(admin, list, id)).toHaveLength(2);
    }
    expect(store.countItems(admin, list)).toBe(kept.size);
    expect(store.addItem(admin, list, { Number: 'after' }).id).toBe(Math.max(...kept.keys()) + 1);
    store.close();

    const db = new Database(file);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  }, 60_000);

  it('gives up its lock at once', async () => {
    const child = startWriter('hold');
    await linesUntilKilled(child, (said) => said.includes('holding'));
    expect(openingError()).toBeUndefined();
  }, 60_000);
});

/** Takes from a database what version 3 brought. */
const makeOld = (file: string): void => {
  const db = new Database(file);
  const numberOf = (url: string): number => (db.prepare('SELECT number FROM lists WHERE url = ?').get(url) as { number: number }).number;
  const [pages, letters] = [numberOf('/sites/region/SitePages'), numberOf('/sites/region/Letters')];
  db.exec(`
    DROP TABLE comments; DROP TABLE likes; DROP TABLE closed_comments;
    DROP TABLE items_${pages}; DROP TABLE versions_${pages}; DROP TABLE published_${pages}; DELETE FROM lists WHERE number = ${pages}; DELETE FROM fields WHERE list = ${pages};
    ALTER TABLE items_${letters} DROP COLUMN "CheckoutUser"; ALTER TABLE items_${letters} DROP COLUMN "_CheckinComment";
    DELETE FROM fields WHERE list = ${letters} AND json_extract(body, '$.internalName') IN ('CheckoutUser', '_CheckinComment');
    PRAGMA user_version = 2;
  `);
  db.close();
};

describe('opening a file', () => {
  it('makes a site where there was none, or an empty file, and finds it again', () => {
    fs.writeFileSync(file, '');
    const first = openStore(optionsFor({ file }));
    const list = newList(first, 'Requests', [column('Fee', 'Number')]);
    first.addItem(admin, list, { Title: 'kept', Fee: 5 });
    const { id } = first.web;
    const secret = first.secret('digest');
    first.close();
    const again = openStore(optionsFor({ file, title: 'another title is not taken' }));
    expect(again.web).toMatchObject({ id, title: 'Northern Region', timeZone: { iana: 'America/Toronto' } });
    expect(again.secret('digest')).toBe(secret);
    expect(again.item(admin, list, 1).values).toMatchObject({ Title: 'kept', Fee: 5 });
    again.close();
  });

  it('refuses one that another process has, and leaves it alone', async () => {
    const child = startWriter('hold');
    let error: unknown;
    await linesUntilKilled(child, (said) => {
      error = openingError();
      return said.includes('holding');
    });
    expect(error).toBeInstanceOf(LockedStoreError);
    expect(String(error)).toContain(file);
    expect(String(error)).toContain('in use by another process');
  }, 60_000);

  it('refuses one that this process has open already', () => {
    const first = openStore(optionsFor({ file }));
    expect(openingError()).toBeInstanceOf(LockedStoreError);
    first.close();
  });

  it('refuses one that is no database, and does not touch it', () => {
    fs.writeFileSync(file, 'this is a letter, not a database. '.repeat(200));
    const before = fs.readFileSync(file);
    const error = openingError();
    expect(error).toBeInstanceOf(CorruptStoreError);
    expect(String(error)).toContain(file);
    expect(String(error)).toContain('--fresh');
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses one with damaged pages', () => {
    const store = openStore(optionsFor({ file }));
    const list = newList(store, 'Requests', [column('Number', 'Text', { indexed: true })]);
    store.together(() => { for (let index = 0; index < 3000; index++) store.addItem(admin, list, { Title: 'x'.repeat(200), Number: `F-${index}` }); });
    store.close();
    const bytes = fs.readFileSync(file);
    bytes.fill(0xaa, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 40_000);
    fs.writeFileSync(file, bytes);
    expect(openingError()).toBeInstanceOf(CorruptStoreError);
  });

  it('refuses one that was cut short', () => {
    const store = openStore(optionsFor({ file }));
    newList(store, 'Requests');
    store.close();
    fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2));
    expect(openingError()).toBeInstanceOf(CorruptStoreError);
  });

  it('refuses another layout version, naming both', () => {
    openStore(optionsFor({ file })).close();
    const db = new Database(file);
    db.pragma('user_version = 99');
    db.close();
    const error = openingError();
    expect(error).toBeInstanceOf(StoreVersionError);
    expect(String(error)).toMatch(/layout version 99.*reads version 3/);
  });

  it('brings a file of the version before up to date: the library of pages, what files have gained, and room for comments', () => {
    const old = openStore(optionsFor({ file }));
    const letters = old.addList(admin, { title: 'Letters', description: '', baseTemplate: 101, settings: {} }).id;
    const { item } = old.addFile(admin, '/sites/region/Letters/a.txt', new TextEncoder().encode('kept'), false);
    old.close();
    makeOld(file);
    const store = openStore(optionsFor({ file }));
    expect(store.list(admin, { url: '/sites/region/SitePages' })).toMatchObject({ baseTemplate: 119, settings: { EnableMinorVersions: true } });
    expect(new TextDecoder().decode(store.content(admin, '/sites/region/Letters/a.txt'))).toBe('kept');
    expect(store.checkOut(admin, letters, item.id).item.values.CheckoutUser).toBe(1);
    expect(store.addComment(admin, letters, item.id, { text: 'Read', mentions: [], parentId: 0 }).text).toBe('Read');
    store.close();
    openStore(optionsFor({ file })).close();
  });

  it('refuses the database of another program', () => {
    const db = new Database(file);
    db.exec('CREATE TABLE birds (name TEXT)');
    db.close();
    expect(openingError()).toBeInstanceOf(ForeignStoreError);
  });

  it('refuses a folder that is not there', () => {
    expect(openingError({ file: path.join(folder, 'missing', 'site.db') })).toBeInstanceOf(UnusableFileError);
  });

  it('refuses an administrator whom the directory does not know, and leaves no half-made site', () => {
    expect(openingError({ administrator: 'nobody@region.example' })).toBeInstanceOf(UnknownAdministratorError);
    expect(openingError()).toBeUndefined();
  });

  it('says all of it as one kind of error', () => {
    fs.writeFileSync(file, 'not a database at all'.repeat(50));
    expect(openingError()).toBeInstanceOf(StoreOpenError);
  });
});
