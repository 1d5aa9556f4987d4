/** Forms: one column, the label above, the hint and the fault under it. */
export const formStyles = `
.ri-form { display: flex; flex-direction: column; gap: 1.1rem; max-width: 40rem; }
.ri-field { display: flex; flex-direction: column; gap: 0.25rem; min-width: 0; }
.ri-fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: flex; flex-direction: column; gap: 1.1rem; }
.ri-field-label, .ri-fieldset > legend { font-weight: 600; padding: 0; }
.ri-fieldset > legend { margin-bottom: 0.25rem; }
.ri-optional { font-weight: 400; color: var(--ri-subtle); }
.ri-hint { color: var(--ri-subtle); }
.ri-fault { color: var(--ri-alert); font-weight: 600; display: flex; gap: 0.35rem; }
.ri-fault .ri-icon { margin-top: 0.15rem; }
.ri-input { width: 100%; min-height: 2.25rem; padding: 0.35rem 0.5rem; border: 1px solid var(--ri-input-line); border-radius: 2px; background: var(--ri-background); color: var(--ri-text); font: inherit; }
textarea.ri-input { min-height: 6rem; resize: vertical; }
.ri-input-short { max-width: 12rem; }
.ri-input[aria-invalid="true"] { border-color: var(--ri-alert); box-shadow: inset 0 0 0 1px var(--ri-alert); }
.ri-dateRow { display: flex; gap: 0.35rem; align-items: center; position: relative; max-width: 16rem; }
.ri-iconButton { display: inline-flex; align-items: center; justify-content: center; width: 2.25rem; height: 2.25rem; flex: none; border: 1px solid var(--ri-input-line); border-radius: 2px; background: var(--ri-background); color: var(--ri-text); cursor: pointer; }
.ri-datePicker { position: absolute; inset-inline-end: 0; bottom: 0; width: 2.25rem; height: 1px; opacity: 0; pointer-events: none; border: 0; padding: 0; }
.ri-options { display: flex; flex-direction: column; gap: 0.25rem; }
.ri-option { display: flex; gap: 0.6rem; align-items: flex-start; min-height: 28px; padding: 0.15rem 0; cursor: pointer; }
.ri-option input { width: 1.15rem; height: 1.15rem; margin: 0.1rem 0 0; flex: none; accent-color: var(--ri-accent); }
.ri-combo { position: relative; }
.ri-listbox { position: absolute; z-index: 2; inset-inline: 0; top: calc(100% + 2px); margin: 0; padding: 0.25rem 0; list-style: none; max-height: 14rem; overflow: auto; background: var(--ri-background); border: 1px solid var(--ri-input-line); border-radius: 2px; }
.ri-listbox li { padding: 0.4rem 0.5rem; min-height: 28px; cursor: pointer; }
.ri-listbox li[aria-selected="true"] { background: var(--ri-surface); outline: 2px solid var(--ri-focus); outline-offset: -2px; }
.ri-summary { border: 2px solid var(--ri-alert); padding: 0.75rem; display: flex; flex-direction: column; gap: 0.4rem; }
.ri-summary ul { margin: 0; padding-inline-start: 1.25rem; }
.ri-summary li { min-height: 24px; }
.ri-preview { border-inline-start: 4px solid var(--ri-accent); padding: 0.25rem 0.75rem; display: flex; flex-direction: column; gap: 0.5rem; }
.ri-letterText { white-space: pre-line; }
[data-preview-place]:empty { margin-top: -1.1rem; }
.ri-versions { width: 100%; border-collapse: collapse; }
.ri-versions th, .ri-versions td { text-align: start; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--ri-line); white-space: pre-wrap; }
.ri-fieldGrid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.75rem 1.25rem; margin-bottom: 0.75rem; }
.ri-fieldGrid > .ri-wide { grid-column: 1 / -1; }
.ri-options.ri-optionsRow { flex-direction: row; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
`;
