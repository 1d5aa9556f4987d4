import vm from 'node:vm';

/** A component that Microsoft's assembly script brings with it, so that its file is never asked for. */
export interface AssembledComponent {
  readonly id: string;
  readonly version: string;
}

const adapt = 'This SPFx runtime is laid out in another way than 1.23: adapt local/host/framework/assembly.ts.';

/** Reads which components the assembly registers: `_initializeAssembly([['<id>', '<version>', variable], ...])`. */
export function assembledComponents(assembly: string): readonly AssembledComponent[] {
  const call = /\._initializeAssembly\(\[(.*?)\]\);/.exec(assembly);
  const components = [...(call?.[1] ?? '').matchAll(/\['([0-9a-f-]{36})',\s*'([\d.]+)'/g)].map(([, id, version]) => ({ id, version }));
  if (components.length === 0) throw new Error(`The assembly script registers no components. ${adapt}`);
  return components;
}

/**
 * Takes RequireJS out of the assembly, where it is a string that the framework evaluates when `define` is missing. Served as a script
 * of its own it needs no `unsafe-eval`.
 */
export function extractRequireJs(assembly: string): string {
  const licence = assembly.indexOf('@license RequireJS');
  const start = assembly.lastIndexOf("exports='", licence) + "exports='".length;
  if (licence < 0 || start < "exports='".length) throw new Error(`RequireJS was not found in the assembly script. ${adapt}`);
  const source = unquote(assembly.slice(start, endOfLiteral(assembly, start)));
  if (!source.includes('define.amd')) throw new Error(`What was taken out of the assembly script is not RequireJS. ${adapt}`);
  new vm.Script(source);
  return source;
}

function endOfLiteral(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === "'") return at;
  }
  throw new Error(`RequireJS has no end in the assembly script. ${adapt}`);
}

/** Turns the inside of a single-quoted JavaScript literal into JSON's double-quoted form, and reads that. */
function unquote(literal: string): string {
  const doubled = literal.replace(/\\'|"|\\./g, (part) => (part === "\\'" ? "'" : part === '"' ? '\\"' : part));
  return JSON.parse(`"${doubled}"`) as string;
}
