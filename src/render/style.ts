/**
 * The style of {@link toHtml}, for the style sheet of a page that holds a {@link toHtmlFragment}. Everything in it is under `.ds-page`.
 * A container and not the window decides what is narrow, so that an answer fits a column, and letters at 200 %. The palette is
 * held to its contrasts by a test.
 */
export const pageStyle = `
:root{color-scheme:light dark}
body{margin:0;background:#fff}
main{max-width:60rem;margin:0 auto;padding:1rem}
.ds-page{--ink:#0b0c0c;--quiet:#505a5f;--ground:#fff;--soft:#f3f2f1;--rule:#b1b4b6;--held:#12436d;--missing:#c8500f;--missing-ground:#fdeee6;--unknown:#505a5f;--not:#6f777b;--link:#1d5fa8;--good:#0f7a52;--l1:#d5e8f7;--l2:#6bace6;--l3:#2073bc;--l4:#12436d;--t1:#0b0c0c;--t2:#0b0c0c;--t3:#fff;--t4:#fff;container-type:inline-size;font:1.0625rem/1.45 system-ui,"Segoe UI",Arial,sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:break-word}
@media (prefers-color-scheme:dark){body{background:#14171a}.ds-page{--ink:#f3f2f1;--quiet:#b5bcc1;--ground:#14171a;--soft:#22272b;--rule:#4d5558;--held:#6bace6;--missing:#ff9a62;--missing-ground:#3a2418;--unknown:#b5bcc1;--not:#8b949a;--link:#8cc0f0;--good:#5ec79b;--l1:#20384d;--l2:#2b6596;--l3:#6bace6;--l4:#d5e8f7;--t1:#fff;--t2:#fff;--t3:#0b0c0c;--t4:#0b0c0c}}
.ds-page :is(h1,h2,h3,h4,h5){line-height:1.2;margin:2.2em 0 .6em}
.ds-page h1{font-size:1.9rem;margin-top:.4em}.ds-page h2{font-size:1.5rem}.ds-page :is(h3,h4,h5){font-size:1.25rem}
.ds-page :is(p,ul,ol){margin:0 0 1rem;max-width:44rem}
.ds-page a{color:var(--link)}
.ds-quiet,.ds-attribution,.ds-axis,.ds-small{color:var(--quiet)}
.ds-small,.ds-key{font-size:.9375rem}
.ds-attribution{border-top:1px solid var(--rule);margin-top:2.5rem!important;padding-top:.75rem;font-size:.9375rem}
.ds-label{font-weight:700;margin:1.5rem 0 .4rem!important}
.ds-verdict{background:var(--soft);border-left:8px solid var(--not);padding:.9rem 1.2rem .2rem;margin:0 0 1.5rem}
.ds-says{font-size:1.375rem;line-height:1.3}
.ds-page .ds-says{margin:0 0 .4rem}
.ds-says span{display:inline-block;box-sizing:border-box;width:1.9rem;border:2px solid;border-radius:50%;text-align:center;font-size:1.125rem;line-height:1.6rem;font-weight:700;margin-right:.2rem}
.ds-why::first-letter{text-transform:uppercase}
.ds-verdict>svg{width:20rem;max-width:100%}
.ds-verdict:is(.ds-met,.ds-exceeded){border-color:var(--good)}
.ds-verdict:is(.ds-partial,.ds-unmet){border-color:var(--missing)}
.ds-verdict.ds-unassessed{border-left-style:double;border-color:var(--unknown)}
.ds-unassessed .ds-says span{border-style:dashed}
.ds-page td .ds-partial,.ds-page td .ds-unmet{color:var(--missing);font-weight:700}
.ds-page td .ds-unassessed{color:var(--unknown);font-style:italic}
.ds-steps{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.6rem 2rem;max-width:none!important}
.ds-steps li{border:2px solid var(--not);border-radius:2px;padding:.4rem .7rem;position:relative;max-width:100%;box-sizing:border-box}
.ds-steps span{display:block;color:var(--quiet)}
.ds-steps li:not(:last-child)::after{content:"→" / "";position:absolute;right:-1.6rem;top:.4rem}
.ds-page table{border-collapse:collapse;width:100%;margin:2rem 0;font-size:1rem;line-height:1.35}
.ds-page caption{text-align:left;font-weight:700;font-size:1.25rem;padding-bottom:.4rem}
.ds-key{display:block;font-weight:400;margin-top:.5rem}
.ds-entry{display:inline-block;margin-right:1rem}
.ds-page :is(th,td){text-align:left;vertical-align:middle;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--rule)}
.ds-page tbody th{font-weight:400}
.ds-page thead th{vertical-align:bottom}
.ds-page .ds-group th{font-weight:700;padding-top:1.2rem}
.ds-page .ds-total :is(th,td){font-weight:700;border-top:2px solid var(--ink)}
.ds-page .ds-number{text-align:right;font-variant-numeric:tabular-nums}
.ds-axis{display:flex;gap:.3rem;font-size:.75rem;font-weight:400;justify-content:space-between}
.ds-rungs .ds-axis{max-width:18.5rem}.ds-rungs .ds-axis i{flex:1 1 0;min-width:0;white-space:nowrap}.ds-page th.ds-rungs{min-width:18rem}
.ds-axis i{font-style:normal}.ds-days i{white-space:nowrap}
.ds-page :is(.ds-level,.ds-heat){padding:1px;text-align:center;border:0}
.ds-page thead .ds-level{font-size:.8125rem}.ds-page thead .ds-heat{padding-bottom:.5rem}.ds-page td.ds-number{white-space:nowrap}
.ds-day{display:inline-block}
.ds-cell{display:block;position:relative;box-sizing:border-box;min-width:2.6rem;padding:.35rem .2rem;text-align:center;font-weight:700;print-color-adjust:exact}
.ds-key .ds-cell{display:inline-block;min-width:1.6rem;padding:.05rem .2rem}
.l0{background:var(--soft)}.l1{background:var(--l1);color:var(--t1)}.l2{background:var(--l2);color:var(--t2)}.l3{background:var(--l3);color:var(--t3)}.l4{background:var(--l4);color:var(--t4)}
.lu{border:1px dashed var(--unknown)}.lu svg{position:absolute;inset:0;width:100%;height:100%}.lu b{position:relative;background:var(--ground);padding:0 .25rem}
.lh{border:1px dotted var(--not);color:var(--quiet);font-weight:400;font-style:italic}
.ds-page svg{display:block;overflow:visible;print-color-adjust:exact}
svg.ds-rungs{width:18.5rem;max-width:100%}svg.ds-interval,svg.ds-amounts{width:11rem;max-width:100%}svg.ds-days{width:15rem;max-width:100%}svg.ds-people{height:1.1rem;max-width:100%}.ds-page .ds-verdict svg.ds-interval{width:20rem;margin-bottom:.4rem}
svg.ds-sample{display:inline-block;width:1.3rem;vertical-align:-.15rem}
.ds-page svg :is(.h,.a0){fill:var(--held)}
.ds-page svg .m{fill:var(--missing-ground);stroke:var(--missing);stroke-width:3}
.ds-page svg .u{fill:var(--ground);stroke:var(--unknown);stroke-dasharray:3 2}
.ds-page svg .k{fill:none;stroke:var(--unknown)}
.ds-page svg .n{fill:var(--ground);stroke:var(--not)}
.ds-page svg .w{fill:var(--ground);stroke:var(--ink);stroke-width:2}
.ds-page svg .e{fill:var(--not)}
.ds-page svg .a1{fill:var(--ground);stroke:var(--held);stroke-width:2}
.ds-page svg .a2{fill:var(--missing);stroke:var(--missing)}
.ds-page svg .a3{fill:var(--missing-ground);stroke:var(--missing);stroke-width:2}
.ds-page svg .a4{fill:var(--soft);stroke:var(--not)}
.ds-page svg .t{stroke:var(--not)}
.ds-page svg .p{stroke:var(--ground);stroke-width:2.5}
.ds-page svg .f{fill:var(--ink);stroke:var(--ink);stroke-width:1.6}
.ds-beside{display:inline-block}
.ds-box{overflow-x:auto;position:relative}
.ds-box:focus-visible,.ds-page a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.ds-aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@container (max-width:56rem){.ds-page .ds-level{overflow-wrap:anywhere}}
@media screen{@container (max-width:44rem){
.ds-stack,.ds-stack :is(caption,thead,tbody,tr,th,td){display:block;box-sizing:border-box;width:100%}
.ds-stack thead th:not(.ds-rungs){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.ds-stack thead th.ds-rungs{border:0;padding:0;min-width:0;max-width:18.5rem}
.ds-stack :is(tbody th,td){border:0;padding:.15rem 0;text-align:left!important;white-space:normal!important}
.ds-stack td:empty{display:none!important}
.ds-stack tr{border-bottom:1px solid var(--rule);padding:.6rem 0;position:relative}
.ds-stack tbody th{font-weight:700}
.ds-stack td[data-title]::before{content:attr(data-title) ": " / "";color:var(--quiet)}
.ds-stack td:is(.ds-level,.ds-heat){display:inline-block;width:auto;padding:.15rem .8rem .15rem 0}
.ds-stack .ds-cell{display:inline-block}
.ds-steps{flex-direction:column;gap:1.6rem}
.ds-steps li:not(:last-child)::after{content:"↓" / "";left:1rem;right:auto;top:auto;bottom:-1.65rem}
}}
@media (forced-colors:active){.ds-cell{border:1px solid}.ds-page svg :is(.h,.a0,.f){fill:CanvasText;stroke:CanvasText}.ds-page svg :is(.m,.w,.a1,.a3){fill:Canvas;stroke:CanvasText}.ds-page svg .m{stroke:Highlight}.ds-page svg :is(.n,.u,.k,.a4,.t){stroke:GrayText;fill:Canvas}.ds-page svg .p{stroke:Canvas}.ds-page svg .a2{fill:Highlight}}
@page{margin:15mm}
@media print{main{max-width:none;padding:0}.ds-page .ds-steps{padding-right:1.6rem}.ds-page{font-size:10pt}.ds-page table{font-size:9pt}.ds-page caption{font-size:11pt}.ds-page :is(.ds-key,.ds-small,.ds-attribution){font-size:8pt}.ds-page thead .ds-level{font-size:6.5pt;hyphens:auto}.ds-page thead{break-after:avoid}.ds-page tbody:first-of-type tr:first-child{break-before:avoid}.ds-page :is(th,td){padding:.3rem .6rem .3rem 0}.ds-page :is(.ds-level,.ds-heat){padding:1px}.ds-box{overflow:visible}svg.ds-rungs,.ds-rungs .ds-axis{width:14rem;max-width:14rem}.ds-page th.ds-rungs{min-width:0}.ds-axis{font-size:.56rem}svg:is(.ds-days,.ds-interval,.ds-amounts){width:8rem}.ds-verdict,.ds-page tr,.ds-steps li{break-inside:avoid}.ds-page :is(h1,h2,h3,caption,.ds-label){break-after:avoid}}
`;

/** The hash of {@link pageStyle} as a Content Security Policy names it. */
export const pageStyleHash = "sha256-60zGhmRAEdII+2TQPs+QFIQKz+MLeYLA8rpGXewbb/o=";
