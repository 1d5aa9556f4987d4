/** Parts that the file room alone has: the scan box, large steps for a handheld, sheets of labels. */
export const roomStyles = `
.ri-scanRow { display: flex; gap: 0.5rem; }
.ri-scanRow button { white-space: nowrap; }
.ri-scanRow .ri-input { min-height: 2.75rem; font-size: 1.0625rem; }
.ri-bigSteps { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: 0.5rem; }
.ri-bigSteps .ri-button { min-height: 3rem; font-size: 1rem; }
.ri-roomNav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.ri-roomNav [aria-current] { font-weight: 600; }
.ri-barCode { display: block; width: 12rem; max-width: 100%; }
.ri-labelSheet { display: grid; grid-template-columns: repeat(3, 2.625in); grid-auto-rows: 1in; column-gap: 0.125in; width: 8.125in; background: #fff; color: #000; }
.ri-labelFrame { overflow-x: auto; }
.ri-sheetLabel { display: grid; grid-template-columns: 1fr 0.75in; gap: 0.05in; align-items: center; padding: 0.08in 0.12in; overflow: hidden; break-inside: avoid; outline: 1px dotted #bbb; font-size: 9pt; line-height: 1.1; }
.ri-sheetLabel svg { display: block; width: 100%; }
.ri-sheetLabel b { font-size: 11pt; }
@media print {
  .ri-labelSheet { position: absolute; inset: 0 auto auto 0; }
  .ri-sheetLabel { outline: 0; }
}
`;

/** While labels are on the page: the margins of the sheet, and nothing on paper but the labels. */
export const labelPaper = `
@page { size: letter; margin: 0.5in 0.1875in; }
@media print {
  body * { visibility: hidden; }
  .ri-labelSheet, .ri-labelSheet * { visibility: visible; }
}
`;
