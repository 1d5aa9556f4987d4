import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How to start the browser that comes out of npm. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The package unpacks into TMPDIR and takes whatever `chromium` lies there already, so each version gets a folder of its own. */
export function unpackChromium(root: string): UnpackedChromium {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8')) as { version: string };
  const parent = join(root, '.local', 'chromium');
  const folder = join(parent, version);
  if (!existsSync(folder)) unpackInto(root, parent, folder);
  const env = fontEnvironment(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: starts(executablePath, env) ? env : { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
}

/** Unpacks beside and moves into place, so that two test workers never share half a browser. */
function unpackInto(root: string, parent: string, folder: string): void {
  const draft = join(parent, `unpacking-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  // The package is an ES module, which jest can't import; its libraries for bare machines come out only where it believes to be in a Lambda.
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own fonts and the system's; the configuration it brings points to the temporary folder of another machine. */
function fontEnvironment(folder: string): Readonly<Record<string, string>> {
  const configuration = join(folder, 'fontconfig');
  mkdirSync(configuration, { recursive: true });
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  writeFileSync(join(configuration, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(configuration, 'cache')}</cachedir></fontconfig>`);
  return { FONTCONFIG_PATH: configuration, HOME: process.env.HOME ?? folder };
}

function starts(executablePath: string, env: Readonly<Record<string, string>>): boolean {
  try {
    execFileSync(executablePath, ['--version', '--no-sandbox'], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
