import { join } from 'node:path';
import { readOntarioTokens } from '../../local/host/theme/ontarioTokens';
import { siteTheme } from '../../local/host/theme/siteTheme';
import { SiteTheme, ThemeVariables, themeVariables } from '../../src/ui/siteTheme';
import { contrast } from './support/contrast';

const ontario: SiteTheme = siteTheme(readOntarioTokens(join(__dirname, '..', '..')));
type Name = keyof ThemeVariables;

const texts: readonly (readonly [Name, Name])[] = [
  ...(['--ri-text', '--ri-subtle', '--ri-link', '--ri-alert'] as const).map(text => [text, '--ri-background'] as const),
  // Only the names of people stand on the surface: in the list of suggestions.
  ...(['--ri-text', '--ri-subtle'] as const).map(text => [text, '--ri-surface'] as const),
  ['--ri-button-text', '--ri-button'],
  ['--ri-button-text', '--ri-button-over'],
];
const lines: readonly Name[] = ['--ri-input-line', '--ri-focus', '--ri-accent', '--ri-alert'];

describe.each([
  ['Ontario', themeVariables(ontario)],
  ['Fluent', themeVariables(undefined)],
] as const)('on the theme of %s', (_name, colours) => {
  it.each(texts)('text in %s is read on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(lines)('the edge %s is seen', line => {
    expect(contrast(colours[line], colours['--ri-background'])).toBeGreaterThanOrEqual(3);
  });
});

it('takes a colour from Fluent where a theme lacks it', () => {
  expect(themeVariables({ palette: {} })).toEqual(themeVariables(undefined));
});
