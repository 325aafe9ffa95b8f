/** The style of the page: large enough to read, light or dark as the reader has it, and fit to print. */
export const style = `
:root {
  --ground: #fff; --text: #0b0c0c; --quiet: #505a5f; --line: #b1b4b6; --raised: #f3f2f1; --link: #1a65a6;
  --part-0: #1d70b8; --part-1: #8cc3ea; --part-2: #00703c; --part-3: #c98a00; --part-4: #6f777b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --text: #f0f1f2; --quiet: #b5bcc1; --line: #4a5258; --raised: #20252a; --link: #8cc3ea;
    --part-0: #3f97e0; --part-1: #b5daf5; --part-2: #35b06f; --part-3: #e0a93a; --part-4: #8b949a;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 62rem; background: var(--ground); color: var(--text);
  font: 1.0625rem/1.5 system-ui, sans-serif; }
h1 { font-size: 2rem; line-height: 1.15; margin: 1rem 0; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--line); }
p { max-width: 44rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--part-3); outline-offset: 2px; }
.lead { font-size: 1.2rem; }
.note { border-left: 0.3rem solid var(--part-3); padding-left: 0.8rem; color: var(--quiet); }
.skip { position: absolute; left: -999rem; background: var(--ground); padding: 0.5rem 1rem; }
.skip:focus { left: 1rem; top: 1rem; }
main:focus { outline: none; }
.answers { padding: 1rem 1rem 1rem 2.2rem; background: var(--raised); border-radius: 0.3rem; font-weight: 600; }
.answers li, nav li { margin: 0.3rem 0; }
.scroll { overflow-x: auto; margin: 1.5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
caption, figcaption { text-align: left; font-size: 1.0625rem; font-weight: 600; padding: 0.3rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 400; }
thead th { vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.total th, .total td { font-weight: 600; border-top: 2px solid var(--text); }
.hidden { color: var(--quiet); font-style: italic; }
figure { margin: 1.5rem 0; }
pre { overflow-x: auto; background: var(--raised); padding: 1rem; font-size: 0.85rem; line-height: 1.4; }
.bars ul { list-style: none; padding: 0; margin: 0.5rem 0; }
.legend li { display: inline-block; margin-right: 1.2rem; }
.swatch { width: 0.8em; height: 0.8em; }
.rows li { display: grid; grid-template-columns: 1fr auto; margin: 0.6rem 0; }
.rows svg { grid-column: 1 / -1; width: 100%; height: 1.3rem; background: var(--raised); }
.value { font-weight: 600; }
rect { stroke: var(--ground); stroke-width: 2px; vector-effect: non-scaling-stroke; }
.part-0 { fill: var(--part-0); } .part-1 { fill: var(--part-1); } .part-2 { fill: var(--part-2); }
.part-3 { fill: var(--part-3); } .part-4 { fill: var(--part-4); }
footer { margin-top: 3rem; border-top: 2px solid var(--line); color: var(--quiet); font-size: 0.95rem; }
@media (max-width: 40rem) {
  table:not(.wordy) tr > :first-child { position: sticky; left: 0; background: var(--ground); max-width: 10rem; }
  .wordy, .wordy caption, .wordy tbody, .wordy tr, .wordy th, .wordy td { display: block; width: 100%; }
  .wordy thead { position: absolute; left: -999rem; }
  .wordy tr { border-bottom: 2px solid var(--line); padding: 0.6rem 0; }
  .wordy tbody th { font-weight: 600; }
  .wordy th, .wordy td { border: 0; padding: 0.1rem 0; text-align: left; }
  .wordy td:not(:empty)::before { content: attr(data-title) ": "; color: var(--quiet); }
  .wordy td:empty { display: none; }
}
@media print {
  :root { --ground: #fff; --text: #000; --quiet: #444; --line: #999; --raised: #f3f2f1; --link: #000; }
  body { max-width: none; font-size: 10pt; }
  .skip, nav { display: none; }
  .scroll, pre { overflow: visible; }
  pre { white-space: pre-wrap; }
  tr, figure, .note { break-inside: avoid; }
  h2, caption, figcaption { break-after: avoid; }
  rect, .rows svg { print-color-adjust: exact; }
}
`.trim();
