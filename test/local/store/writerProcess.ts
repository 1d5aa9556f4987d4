import { etagOf } from '../../../local/store/etags';
import { openStore } from '../../../local/store/openStore';
import { admin, column, newList, optionsFor } from './support';

/**
 * Run as a process of its own by durability.test.ts, which kills it: writes without end, and says each number only after the store has
 * acknowledged it. `hold` only opens the file, says so and waits.
 */
const [file, mode] = process.argv.slice(2);

const say = (line: string): void => { process.stdout.write(`${line}\n`); };

const store = openStore(optionsFor({ file, now: Date.now }));
if (mode === 'hold') {
  say('holding');
  setInterval(() => undefined, 1000);
} else {
  const list = newList(store, 'Requests', [column('Number', 'Text', { enforceUnique: true })]);
  store.updateList(admin, list, { enableVersioning: true });
  say(`list ${list}`);
  const writeOne = (count: number): void => {
    const item = store.addItem(admin, list, { Title: 'first', Number: `F-${count}` });
    say(`added ${item.id}`);
    store.updateItem(admin, list, item.id, etagOf(item), { Title: 'second' });
    say(`updated ${item.id}`);
    setImmediate(writeOne, count + 1);
  };
  writeOne(1);
}
