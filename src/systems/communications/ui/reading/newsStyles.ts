import { addSheet } from '../../../../ui/styles';

/** News as it is read. Pictures keep their place while they come, so that nothing jumps. */
const newsStyles = `
.ri-news { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; }
.ri-news > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.25rem 1rem; padding: 0.75rem 0; border-bottom: 1px solid var(--ri-line); }
.ri-news > li > div { min-width: 0; display: flex; flex-direction: column; gap: 0.25rem; align-items: flex-start; }
.ri-news h3 { font-weight: 400; }
.ri-news .ri-unread h3, .ri-leadStory.ri-unread h3 { font-weight: 600; }
.ri-newsPicture { display: block; width: 8rem; height: auto; aspect-ratio: 16 / 9; object-fit: cover; background: var(--ri-surface); }
.ri-leadStory { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem; }
.ri-leadStory > div { min-width: 0; display: flex; flex-direction: column; gap: 0.5rem; align-items: flex-start; }
.ri-leadStory .ri-newsPicture { width: 100%; }
.ri-leadStory h3 { font-size: 1.375rem; }
.ri-leadStory.ri-bare { grid-template-columns: minmax(0, 1fr); }
.ri-newsMarks { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; }
.ri-newsMark { display: inline-flex; align-items: center; gap: 0.3rem; }
.ri-newsMark-fresh { padding: 0 0.4rem; border: 1px solid var(--ri-input-line); border-radius: 2px; font-weight: 600; }
.ri-newsMark-must { font-weight: 600; color: var(--ri-alert); }
.ri-switch { display: inline-flex; flex-wrap: wrap; }
.ri-switch .ri-button { border-radius: 0; font-weight: 400; }
.ri-switch .ri-button[aria-pressed="true"] { font-weight: 600; }
.ri-switch .ri-button + .ri-button { margin-inline-start: -1px; }
.ri-newsFinder { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.75rem 1.25rem; }
@media (max-width: 40rem) {
  .ri-leadStory { grid-template-columns: minmax(0, 1fr); }
  .ri-newsPicture { width: 5rem; }
}
`;

/** Puts the styles of the news into the page, once. */
export function installNewsStyles(): void {
  addSheet('regional-intranet-news', newsStyles);
}
