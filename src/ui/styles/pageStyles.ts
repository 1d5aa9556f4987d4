/** The frame of a screen: headings, sections, what the keyboard is on. Lengths in rem and one column, so 400 % zoom needs no sideways scroll. */
export const pageStyles = `
.ri-root { color: var(--ri-text); background: var(--ri-background); font-family: inherit; font-size: 0.875rem; line-height: 1.45; overflow-wrap: anywhere; text-align: start; }
.ri-root *, .ri-root *::before, .ri-root *::after { box-sizing: border-box; }
.ri-root h2 { font-size: 1.375rem; line-height: 1.25; font-weight: 600; margin: 0; }
.ri-root h3 { font-size: 1.0625rem; line-height: 1.3; font-weight: 600; margin: 0; }
.ri-root p { margin: 0; }
.ri-root a { color: var(--ri-link); text-decoration: underline; }
.ri-root :focus-visible { outline: 2px solid var(--ri-focus); outline-offset: 2px; }
.ri-root h2:focus, .ri-root [tabindex="-1"]:focus { outline: none; }
.ri-root h2:focus-visible { outline: 2px solid var(--ri-focus); }
.ri-page { display: flex; flex-direction: column; gap: 1rem; }
.ri-head { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: center; justify-content: space-between; }
.ri-head > div { min-width: 0; }
.ri-head > div:first-child { flex: 1 1 16rem; }
.ri-head > .ri-buttons { flex: 0 1 auto; }
.ri-panelBody { padding-top: 1rem; }
.ri-nowrap { white-space: nowrap; }
.ri-buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.ri-button { display: inline-flex; align-items: center; justify-content: center; gap: 0.4rem; min-height: 2rem; padding: 0.25rem 1rem; border: 1px solid var(--ri-input-line); border-radius: 2px; background: var(--ri-background); color: var(--ri-text); font: inherit; font-weight: 600; text-align: center; cursor: pointer; }
.ri-button:hover { background: var(--ri-surface); }
.ri-button-main { border-color: var(--ri-button); background: var(--ri-button); color: var(--ri-button-text); }
.ri-button-main:hover { border-color: var(--ri-button-over); background: var(--ri-button-over); }
.ri-button[aria-pressed="true"] { border-color: var(--ri-accent); box-shadow: inset 0 -3px 0 var(--ri-accent); }
.ri-button[aria-disabled="true"] { opacity: 0.7; cursor: default; }
.ri-panelWait { position: fixed; z-index: 1000; inset-block: 0; inset-inline-end: 0; width: min(34rem, 100vw); padding: 4rem 2rem; background: var(--ri-background); box-shadow: 0 0 12px rgb(0 0 0 / 30%); }
.ri-panelBar { display: flex; justify-content: flex-end; padding: 0.5rem 1rem 0; }
.ri-section { display: flex; flex-direction: column; gap: 0.5rem; }
.ri-subtle { color: var(--ri-subtle); }
.ri-icon { width: 1rem; height: 1rem; flex: none; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.15em; }
.ri-linkButton { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 24px; padding: 0.15rem 0; border: 0; background: none; color: var(--ri-link); font: inherit; text-align: start; text-decoration: underline; cursor: pointer; }
.ri-wording { white-space: pre-wrap; border-inline-start: 3px solid var(--ri-line); padding-inline-start: 0.75rem; }
.ri-root [hidden] { display: none; }
.ri-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; border: 0; }
.ri-plainList { list-style: none; margin: 0; padding: 0; }
.ri-facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 0.75rem 1.5rem; margin: 0; }
.ri-facts dt { color: var(--ri-subtle); }
.ri-facts dd { margin: 0; }
@media (forced-colors: active) { .ri-icon { stroke: CanvasText; } }
`;
