import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { localFolder, root } from './paths.mjs';

/** Hash of the names and contents of files and folders below the root, whatever their dates. */
export function hashOf(...names) {
  const hash = createHash('sha256');
  for (const name of names) addTo(hash, path.join(root, name));
  return hash.digest('hex');
}

function addTo(hash, entry) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash.update(path.relative(root, entry)).update('\0').update(fs.readFileSync(entry)).update('\0');
    return;
  }
  for (const name of fs.readdirSync(entry).sort()) addTo(hash, path.join(entry, name));
}

export function readStamp(name) {
  const file = path.join(localFolder, `${name}.stamp`);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

export function writeStamp(name, value) {
  fs.mkdirSync(localFolder, { recursive: true });
  fs.writeFileSync(path.join(localFolder, `${name}.stamp`), value);
}
