/** On paper: no buttons, no colours but black, every explanation opened, nothing cut between a heading and its text. */
export const printStyles = `
@media print {
  .ri-root { font-size: 11pt; color: #000; background: #fff; --ri-text: #000 !important; --ri-subtle: #000 !important; --ri-alert: #000 !important; --ri-link: #000 !important; --ri-background: #fff !important; --ri-surface: #fff !important; }
  .ri-root button, .ri-root .ri-buttons, .ri-noPrint { display: none !important; }
  .ri-root a { text-decoration: none; }
  .ri-root h2, .ri-root h3 { break-after: avoid; }
  .ri-card, .ri-timeline li, .ri-facts > div { break-inside: avoid; }
  .ri-root .ri-steps[hidden] { display: block !important; }
}
`;
