/** The colours and measures of the project's gallery. Text is at least 6:1, edges of controls 3:1. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf9f6, #131413);
  --surface: light-dark(#ffffff, #1c1d1c);
  --sunken: light-dark(#f2f0eb, #0d0e0d);
  --line: light-dark(#e4e1da, #323431);
  --edge: light-dark(#8a867c, #7f827b);
  --ink: light-dark(#1a1b19, #f2f1ed);
  --quiet: light-dark(#5b5952, #b1afa7);
  --accent: light-dark(#1f4fc6, #a9c1ff);
  --accent-soft: light-dark(#e9effd, #202b45);
  --error: light-dark(#a3221b, #ff9d94);
  --error-soft: light-dark(#fcebe9, #40211e);
  --warning: light-dark(#7a4b00, #f2c46d);
  --warning-soft: light-dark(#fbf0d9, #3a2d13);
  --sans: -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'Liberation Mono', monospace;
  --gutter: clamp(1rem, 3vw, 2.5rem);
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 0.9375rem/1.5 var(--sans);
}
h1, h2, h3, p, ol, ul, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
ol, ul { list-style: none; }
code { font: 0.8125rem/1.5 var(--mono); }
code, p, h1, h2, h3, dd { overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.page { max-width: 78rem; margin-inline: auto; padding: 1.75rem var(--gutter) 4rem; }
.wordmark { font: 400 0.9375rem/1 var(--mono); }
.wordmark b { color: var(--accent); }
h1 {
  margin-block: 0.5rem 0.375rem;
  font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.125rem);
  font-weight: 650;
  line-height: 1.15;
  letter-spacing: -0.02em;
}
h2 { margin-block: 2.5rem 0.75rem; font-size: 1.375rem; font-weight: 650; line-height: 1.25; }
h3 { font-size: 1.0625rem; font-weight: 650; line-height: 1.35; }
.quiet, .about, .place, .heard { color: var(--quiet); }
.about { max-width: 46rem; margin-block-start: 0.25rem; }
.notice {
  margin-block-start: 1.25rem;
  padding: 0.875rem 1rem;
  border: 1px solid var(--warning);
  border-radius: 0.5rem;
  background: var(--warning-soft);
}
.notice h2 { margin: 0 0 0.375rem; font-size: 0.9375rem; }
.notice li + li { margin-block-start: 0.25rem; }
.level, .mark {
  display: inline-block;
  padding: 0.0625rem 0.4375rem;
  border-radius: 0.25rem;
  background: var(--accent-soft);
  color: var(--accent);
  font-size: 0.8125rem;
  font-weight: 600;
  line-height: 1.4;
}
.level { margin-inline-end: 0.25rem; }
.level[data-level='error'] { background: var(--error-soft); color: var(--error); }
.level[data-level='warning'] { background: var(--warning-soft); color: var(--warning); }
.controls {
  display: grid;
  gap: 0.875rem 1.5rem;
  margin-block-start: 1rem;
  padding: 1rem;
  border: 1px solid var(--line);
  border-radius: 0.75rem;
  background: var(--surface);
}
.field { display: grid; gap: 0.25rem; color: var(--quiet); font-size: 0.8125rem; min-width: 0; }
.controls input[type='search'], select, button {
  width: 100%;
  height: 2.5rem;
  padding-inline: 0.75rem;
  border: 1px solid var(--edge);
  border-radius: 0.5rem;
  background: var(--surface);
  color: var(--ink);
  font: inherit;
  font-size: 0.9375rem;
}
button { width: auto; cursor: pointer; }
fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; min-width: 0; }
legend { float: inline-start; padding: 0; margin-inline-end: 0.25rem; color: var(--quiet); font-size: 0.8125rem; }
fieldset label { display: inline-flex; gap: 0.375rem; align-items: center; min-height: 2rem; }
fieldset label span { color: var(--quiet); font-variant-numeric: tabular-nums; }
fieldset input { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); }
.outcome { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; justify-content: space-between; }
.outcome output { font-weight: 600; font-variant-numeric: tabular-nums; }
@media (width >= 48rem) {
  .controls { grid-template-columns: 1fr 1fr; }
  .outcome { grid-column: 1 / -1; }
}
.rule { margin-block-start: 1.75rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--line); }
details { margin-block-start: 0.25rem; }
summary { width: fit-content; padding-block: 0.125rem; color: var(--accent); cursor: pointer; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 0.75rem; padding: 0.75rem; border-radius: 0.5rem; background: var(--sunken); }
dt { color: var(--quiet); }
dd code { white-space: pre-wrap; }
.findings, .icons { display: grid; gap: 0.5rem; margin-block-start: 0.75rem; }
.findings > li, .icons > li {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 0.875rem;
  padding: 0.75rem;
  border: 1px solid var(--line);
  border-radius: 0.75rem;
  background: var(--surface);
  content-visibility: auto;
  contain-intrinsic-size: auto 6.25rem;
}
.findings > li[data-state='accepted'] { background: none; }
.place code { color: var(--quiet); }
.heard { font-size: 0.875rem; }
.tile { display: grid; place-items: center; width: 3.5rem; height: 3.5rem; border: 1px solid var(--line); border-radius: 0.5rem; background: #fff; }
.tile[data-empty] { border-style: dashed; background: none; }
.tile img { width: 2.5rem; height: 2.5rem; object-fit: contain; }
@media (width >= 48rem) {
  .icons { grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); }
}
.icons b { font-weight: 600; overflow-wrap: anywhere; }
.skip { position: absolute; inset-block-start: -10rem; }
.skip:focus { inset-block-start: 0.5rem; padding: 0.5rem 0.75rem; background: var(--surface); }
@media print {
  :root { color-scheme: light; }
  .page { max-width: none; padding: 0; }
  .controls, .skip { display: none; }
  .findings > li, .icons > li { content-visibility: visible; break-inside: avoid; }
  h2, h3, .about { break-after: avoid; }
  .tile, .level, .mark, .notice { print-color-adjust: exact; }
}
@media (forced-colors: active) {
  .level, .mark { border: 1px solid; }
}
`;
