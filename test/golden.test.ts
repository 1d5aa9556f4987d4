import { join } from 'node:path';
import { GoldenCase, readCases } from './golden/runner/readCases';
import { isNotBuilt, judge } from './golden/runner/systems';

/**
 * The cases of `GOLDEN_DIR`, or of test/golden: each is a test named by its id. A case of a system that is not built yet is
 * skipped by its id; a case, a key or an event that no system knows fails.
 */
const folder = process.env.GOLDEN_DIR || join(__dirname, 'golden');
const cases = readCases(folder);
const files = [...new Set(cases.map(({ file }) => file))];

describe.each(files)('golden %s', (file) => {
  cases.filter((golden) => golden.file === file).forEach(testCase);
});

function testCase(golden: GoldenCase): void {
  if (isNotBuilt(golden)) it.skip(golden.id, () => undefined);
  else it(golden.id, () => expect(judge(golden)).toEqual([]));
}
