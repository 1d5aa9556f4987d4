/** The parts that screens are made of: notices, due dates, tables that become cards on a phone, timelines, the shape of what comes. */
export const partStyles = `
.ri-notice { display: flex; gap: 0.6rem; padding: 0.75rem; border: 1px solid var(--ri-line); border-inline-start: 4px solid var(--ri-accent); background: var(--ri-background); }
.ri-notice > div { flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 0.4rem; }
.ri-notice > .ri-icon { margin-top: 0.15rem; }
.ri-notice-alert { border-inline-start-color: var(--ri-alert); }
.ri-notice-alert > .ri-icon { color: var(--ri-alert); }
.ri-notice strong { font-weight: 600; }
.ri-empty { border: 1px dashed var(--ri-line); padding: 1.5rem 1rem; display: flex; flex-direction: column; gap: 0.5rem; align-items: flex-start; }
.ri-due { display: inline-flex; align-items: flex-start; gap: 0.4rem; }
.ri-due .ri-icon { margin-top: 0.15rem; }
.ri-due-overdue { color: var(--ri-alert); font-weight: 600; }
.ri-due-soon { font-weight: 600; }
.ri-counts { display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 0; margin: 0; list-style: none; }
.ri-count { min-height: 2.5rem; min-width: 5.5rem; padding: 0.35rem 0.75rem; border: 1px solid var(--ri-input-line); border-radius: 2px; background: var(--ri-background); color: var(--ri-text); font: inherit; text-align: start; cursor: pointer; }
.ri-count b { display: block; font-size: 1.25rem; line-height: 1.2; font-weight: 600; }
.ri-count[aria-pressed="true"] { border-color: var(--ri-accent); box-shadow: inset 0 -3px 0 var(--ri-accent); }
.ri-table { width: 100%; border-collapse: collapse; }
.ri-table th { text-align: start; font-weight: 600; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--ri-input-line); }
.ri-table td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--ri-line); vertical-align: top; }
caption.ri-caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
.ri-more { position: relative; }
.ri-more > summary { display: inline-flex; align-items: center; min-height: 2rem; padding: 0 0.75rem; border: 1px solid var(--ri-input-line); border-radius: 2px; font-weight: 600; cursor: pointer; }
.ri-moreSteps { position: absolute; inset-inline-end: 0; z-index: 2; width: min(34rem, calc(100vw - 2rem)); margin-top: 0.25rem; padding: 0.75rem; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.75rem 1.25rem; border: 1px solid var(--ri-input-line); border-radius: 2px; background: var(--ri-background); box-shadow: 0 4px 12px rgb(0 0 0 / 20%); }
.ri-moreSteps ul { list-style: none; margin: 0; padding: 0; }
.ri-heapTitle { font-weight: 600; }
@media (max-width: 40rem) { .ri-moreSteps { position: static; width: auto; box-shadow: none; } }
.ri-table .ri-number { text-align: end; }
.ri-rowChoice { display: inline-flex; gap: 0.6rem; align-items: flex-start; }
.ri-rowChoice input { width: 1.5rem; height: 1.5rem; margin: 0; flex: none; accent-color: var(--ri-accent); }
.ri-sums { border-collapse: collapse; align-self: flex-start; }
.ri-sums caption { text-align: start; font-weight: 600; }
.ri-sums th { text-align: start; font-weight: 400; padding: 0.2rem 2rem 0.2rem 0; }
.ri-sums td { text-align: end; padding: 0.2rem 0; }
.ri-sums [data-line="total"] > * { font-weight: 600; border-top: 1px solid var(--ri-line); }
.ri-rowLink { display: inline-flex; gap: 0.35rem; align-items: center; min-height: 24px; min-width: 24px; }
.ri-label { display: none; color: var(--ri-subtle); }
@media (max-width: 40rem) {
  .ri-table, .ri-table tbody, .ri-table tr, .ri-table td { display: block; }
  caption.ri-caption { display: block; }
  .ri-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
  .ri-table tr { border-bottom: 1px solid var(--ri-input-line); padding: 0.5rem 0; }
  .ri-table td { border: 0; padding: 0.1rem 0; }
  .ri-label { display: inline; }
}
.ri-steps { margin: 0; padding-inline-start: 1.5rem; display: flex; flex-direction: column; gap: 0.35rem; }
.ri-timeline { list-style: none; margin: 0; padding: 0; }
.ri-timeline li { border-inline-start: 2px solid var(--ri-line); padding: 0 0 0.75rem 0.9rem; position: relative; }
.ri-timeline li::before { content: ''; position: absolute; inset-inline-start: -6px; top: 0.35rem; width: 10px; height: 10px; border-radius: 50%; background: var(--ri-accent); }
.ri-work { list-style: none; margin: 0; padding: 0; }
.ri-work li { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; padding: 0.5rem 0; border-bottom: 1px solid var(--ri-line); }
.ri-work li > div { flex: 1 1 14rem; min-width: 0; display: flex; flex-direction: column; }
.ri-work a { min-height: 24px; }
.ri-cards { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: 0.75rem; }
.ri-card { border: 1px solid var(--ri-line); border-radius: 2px; padding: 0.75rem; display: flex; flex-direction: column; gap: 0.5rem; }
.ri-skeleton { display: flex; flex-direction: column; gap: 0.75rem; }
.ri-bone { height: 1rem; border-radius: 2px; background: var(--ri-surface); animation: ri-wait 1.6s ease-in-out infinite; }
.ri-bone-block { height: 4.5rem; }
.ri-bone-short { width: 40%; }
@keyframes ri-wait { 50% { opacity: 0.45; } }
@media (prefers-reduced-motion: reduce) { .ri-bone, .ms-Panel, .ms-Panel-main, .ms-Overlay { animation: none !important; transition: none !important; } }
.ri-dueCell { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.5rem; color: var(--ri-text); }
.ri-dialog { max-width: min(34rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); overflow: auto; border: 1px solid var(--ri-input-line); border-radius: 2px; padding: 1rem; color: var(--ri-text); background: var(--ri-background); font-size: 0.875rem; line-height: 1.45; white-space: normal; text-align: start; }
.ri-dialog::backdrop { background: rgb(0 0 0 / 40%); }
.ri-dialog h2 { font-size: 1.0625rem; margin: 0 0 0.5rem; }
.ri-dialog .ri-buttons { margin-top: 0.75rem; }
`;
