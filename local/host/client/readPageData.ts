import { PageData, pageDataId } from '../pages/pageData';

/** What the server wrote into this page. Throws on a page that has no runtime. */
export function readPageData(): PageData {
  const block = document.getElementById(pageDataId)?.textContent;
  if (!block) throw new Error('This page carries no data for the runtime.');
  return JSON.parse(block) as PageData;
}
