import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
/** What this machine alone needs: the database, logs, stamps. Never committed. */
export const localFolder = path.join(root, '.local');
export const packageFile = path.join(root, 'sharepoint', 'solution', 'regional-intranet.sppkg');
