/** The item on the desk: two texts side by side, one at a time where it is narrow. */
export const newsStyles = `
.ri-newsTexts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem; align-items: start; }
.ri-newsTexts[data-show="en"] > [data-language="fr"], .ri-newsTexts[data-show="fr"] > [data-language="en"] { display: none; }
.ri-newsTexts[data-show="en"], .ri-newsTexts[data-show="fr"] { grid-template-columns: minmax(0, 1fr); }
.ri-newsText { display: flex; flex-direction: column; gap: 0.9rem; min-width: 0; }
.ri-newsText > strong { font-size: 1rem; }
@media (max-width: 60rem) { .ri-newsTexts { grid-template-columns: minmax(0, 1fr); } .ri-newsTexts[data-show="both"] > [data-language="fr"] { border-top: 1px solid var(--ri-line); padding-top: 1rem; } }
.ri-readTitle { font-size: 1.0625rem; font-weight: 600; }
.ri-saveState { display: inline-flex; flex-wrap: wrap; gap: 0.35rem 0.75rem; align-items: center; min-height: 2rem; }
.ri-saveState-bad { color: var(--ri-alert); font-weight: 600; }
.ri-counter-over { color: var(--ri-alert); font-weight: 600; }
.ri-bannerPicture { max-width: 24rem; width: 100%; height: auto; display: block; border: 1px solid var(--ri-line); }
.ri-findings { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: 0.6rem; }
.ri-finding { border: 1px solid var(--ri-line); border-inline-start: 4px solid var(--ri-input-line); padding: 0.6rem 0.75rem; display: flex; flex-direction: column; gap: 0.3rem; }
.ri-finding[data-level="error"] { border-inline-start-color: var(--ri-alert); }
.ri-findingHead { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; }
.ri-findingHead strong .ri-icon { margin-inline-end: 0.25rem; }
.ri-finding[data-level="error"] strong { color: var(--ri-alert); }
.ri-findingExcerpt { font-style: italic; }
.ri-findingGroups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.25rem; align-items: start; }
.ri-findingGroups > div { display: flex; flex-direction: column; gap: 0.6rem; min-width: 0; }
.ri-findingGroups h4 { margin: 0; font-size: 0.9375rem; }
`;
