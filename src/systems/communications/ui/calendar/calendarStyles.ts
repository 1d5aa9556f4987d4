import { addSheet } from '../../../../ui/styles';

/** The grid of a month. On paper a week is never cut in two. */
const rules = `
.ri-month { width: 100%; table-layout: fixed; border-collapse: collapse; }
.ri-month th { text-align: start; font-weight: 600; padding: 0.25rem 0.35rem; }
.ri-month td { border: 1px solid var(--ri-line); vertical-align: top; height: 6.5rem; padding: 0.25rem 0.35rem; }
.ri-month td[data-outside] { background: var(--ri-surface); }
.ri-month td[data-today] { box-shadow: inset 0 3px 0 var(--ri-accent); }
.ri-month td[data-target] { outline: 3px dashed var(--ri-focus); outline-offset: -3px; }
.ri-dayNumber { font-weight: 600; }
.ri-entries { list-style: none; margin: 0.15rem 0 0; padding: 0; display: flex; flex-direction: column; gap: 0.2rem; }
.ri-root a.ri-entry { display: flex; gap: 0.3rem; min-height: 24px; padding: 0.1rem 0.3rem; border: 1px solid var(--ri-line); border-inline-start: 4px solid var(--ri-accent); border-radius: 2px; background: var(--ri-background); color: var(--ri-text); text-decoration: none; }
.ri-root a.ri-entry:hover { text-decoration: underline; }
.ri-root a.ri-entry[data-picked] { outline: 2px dashed var(--ri-focus); }
.ri-entry > span { min-width: 0; }
.ri-entry > .ri-icon { margin-top: 0.15rem; }
.ri-shown { display: flex; flex-direction: column; gap: 0.5rem; padding-top: 0.5rem; }
.ri-card > h4 { margin: 0; font-size: inherit; }
.ri-months { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.ri-months h3 { min-width: 10rem; }
@media print { .ri-month tr { break-inside: avoid; } .ri-month td { height: auto; } }
`;

export function installCalendarStyles(): void {
  addSheet('regional-intranet-calendar', rules);
}
