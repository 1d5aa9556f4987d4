import axe from 'axe-core';

/**
 * What axe-core finds on what is rendered, one line for each. Colours are not looked at: jsdom paints nothing; contrast has its own
 * test, and the browser tests look at the painted page.
 */
export async function findings(root: Element = document.body): Promise<readonly string[]> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A web part stands inside SharePoint's own landmarks and under its heading of the first level.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}
