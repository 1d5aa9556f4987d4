import { addSheet } from '../styles';

/** Figures: tables of numbers, and charts whose parts are told apart by pattern, place and words as well as colour. */
const chartStyles = `
.ri-chart { display: flex; flex-direction: column; gap: 0.5rem; max-width: 60rem; }
.ri-bars { display: flex; flex-direction: column; gap: 0.5rem; }
.ri-barRow { display: grid; grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr) auto; gap: 0.25rem 0.75rem; align-items: center; }
.ri-barRow .ri-number { min-width: 2.5rem; text-align: end; font-variant-numeric: tabular-nums; }
.ri-bar { width: 100%; height: 1.1rem; display: block; }
.ri-barPart { stroke: var(--ri-text); stroke-width: 1; }
.ri-fill-solid { fill: var(--ri-accent); }
.ri-fill-stripes { fill: var(--ri-background); }
.ri-fill-dots { fill: var(--ri-background); }
.ri-marks-stripes { stroke: var(--ri-alert); stroke-width: 2.5; fill: none; }
.ri-marks-dots { fill: var(--ri-text); }
.ri-legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; }
.ri-legend li { display: inline-flex; align-items: center; gap: 0.4rem; }
.ri-swatch { width: 1.25rem; height: 1rem; flex: none; }
.ri-figures { border-collapse: collapse; width: 100%; }
.ri-figures caption { text-align: start; font-weight: 600; padding: 0 0 0.25rem; }
.ri-figures th, .ri-figures td { text-align: start; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--ri-line); font-weight: 400; }
.ri-figures thead th { font-weight: 600; border-bottom-color: var(--ri-input-line); }
.ri-figures .ri-number { text-align: end; font-variant-numeric: tabular-nums; }
.ri-figures td.ri-number > :last-child { white-space: nowrap; }
.ri-figures .ri-number:last-child { padding-inline-end: 0; }
.ri-figure { min-width: 24px; justify-content: flex-end; }
.ri-figures button { font-variant-numeric: tabular-nums; }
.ri-figures tfoot th, .ri-figures tfoot td { font-weight: 600; }
.ri-numbers { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; }
.ri-numbers a { display: inline-block; min-height: 24px; }
@media (max-width: 40rem) {
  .ri-barRow { grid-template-columns: minmax(0, 1fr) auto; }
  .ri-barRow > span:first-child { grid-column: 1 / -1; }
  .ri-figures, .ri-figures caption, .ri-figures tbody, .ri-figures tfoot, .ri-figures tr, .ri-figures tbody th, .ri-figures tfoot th, .ri-figures td { display: block; }
  .ri-figures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
  .ri-figures tr { border-bottom: 1px solid var(--ri-line); padding: 0.35rem 0; }
  .ri-figures tbody th, .ri-figures tfoot th, .ri-figures td { border: 0; padding: 0.1rem 0; }
  .ri-figures td.ri-number { display: flex; justify-content: space-between; gap: 0.75rem; }
}
@media (forced-colors: active) { .ri-fill-solid { fill: CanvasText; } .ri-marks-stripes { stroke: CanvasText; } .ri-marks-dots { fill: CanvasText; } .ri-barPart { stroke: CanvasText; } }
@media print {
  .ri-chartTable { position: static; width: auto; height: auto; margin: 0; overflow: visible; clip: auto; white-space: normal; }
  .ri-root .ri-figure { display: inline !important; color: #000; text-decoration: none; }
  .ri-fill-solid { fill: #555; }
  .ri-chart, .ri-figures tr { break-inside: avoid; }
}
`;

/** Puts the styles of charts and figures into the page, once. */
export function installChartStyles(): void {
  addSheet('regional-intranet-charts', chartStyles);
}
