/** The tree of the scheme and texts with their own lines. Loaded with the scheme alone. */
export const schemeStyles = `
.ri-tree { list-style: none; margin: 0; padding: 0; }
.ri-tree .ri-tree { padding-inline-start: 1.1rem; border-inline-start: 1px solid var(--ri-line); margin-inline-start: 0.35rem; }
.ri-tree summary { min-height: 28px; padding: 0.25rem 0; cursor: pointer; }
.ri-tree summary .ri-subtle { font-weight: 400; }
.ri-treeFunction > details > summary { font-weight: 600; }
.ri-code { font-variant-numeric: tabular-nums; white-space: nowrap; }
.ri-lines { white-space: pre-line; }
`;
