/**
 * The one style sheet. Colours are named by what they say, once for light and once for dark; faces are those that the reader's
 * machine has, a serif for what was written and a sans for what the tool says of it.
 */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --paper: #faf8f3; --sheet: #fffefb; --ink: #1d1b17; --quiet: #6a645a; --rule: #e2dcd0; --strong-rule: #1d1b17; --link: #1b4f70;
  --critical: #a11218; --critical-tint: #fbe0dc; --major: #8f4a00; --major-tint: #fdebcb; --minor: #3d5a6b; --minor-tint: #e1ecf2;
  --neutral: #6a645a; --neutral-tint: #edeae2; --pass: #1d6638; --pass-tint: #dcefe1; --odd-tint: #fff3d6;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Charter, Georgia, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161513; --sheet: #1e1d1a; --ink: #ebe6dc; --quiet: #a8a195; --rule: #37342e; --strong-rule: #a8a195; --link: #93c5e5;
    --critical: #ff9d94; --critical-tint: #4d1c1a; --major: #f4bf73; --major-tint: #47310e; --minor: #a8c6d6; --minor-tint: #21343f;
    --neutral: #a8a195; --neutral-tint: #2c2a26; --pass: #8fd3a5; --pass-tint: #173722; --odd-tint: #352b14;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.5 var(--sans); }
h1, h2, h3, h4, p, ul, ol, dl, dd, pre { margin: 0; padding: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
code, pre { font: .875em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.quiet { color: var(--quiet); font-weight: 400; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--sheet); padding: .4rem .8rem; z-index: 2; }

.masthead { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; padding: .7rem clamp(1rem, 3vw, 2.5rem); border-bottom: 1px solid var(--rule); }
.nameplate { font: 700 1.15rem/1.2 var(--serif); letter-spacing: -.01em; color: var(--ink); text-decoration: none; }
.masthead nav { display: flex; gap: 1.25rem; font-size: .9rem; }
.masthead nav a { color: var(--quiet); text-decoration: none; }
.masthead nav a:hover { color: var(--ink); text-decoration: underline; }
main { padding: 0 clamp(1rem, 3vw, 2.5rem) 3rem; max-width: 100rem; margin: 0 auto; }
h1 { font: 700 clamp(1.5rem, 1.1rem + 1.6vw, 2.15rem)/1.15 var(--serif); letter-spacing: -.015em; text-wrap: balance; }
main > section > h2, .desk h2 { font: 700 1.05rem/1.3 var(--serif); margin: 1.6rem 0 .6rem; }
.kicker { font-size: .82rem; color: var(--quiet); margin-bottom: .3rem; overflow-wrap: anywhere; }

.gate { display: inline-block; font-weight: 700; font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; padding: .16rem .6rem; border-radius: 3px; }
.gate.pass { color: var(--pass); background: var(--pass-tint); }
.gate.review { color: var(--major); background: var(--major-tint); }
.gate.block { color: var(--critical); background: var(--critical-tint); }
.counts { display: inline-flex; flex-wrap: wrap; gap: .15rem .8rem; font-size: .88rem; white-space: nowrap; }
.counts.none { color: var(--quiet); }
.severity { font-size: .78rem; font-weight: 700; }
.count.critical, .severity.critical { color: var(--critical); }
.count.major, .severity.major { color: var(--major); }
.count.minor, .severity.minor { color: var(--minor); }
.count.neutral, .severity.neutral { color: var(--neutral); }
.version { font-weight: 650; overflow-wrap: anywhere; }
.reference { display: inline-block; min-width: 1.6em; padding: 0 .35em; margin: 0 .1em; border-radius: 1em; font: 700 .68rem/1.6 var(--sans); text-align: center; text-decoration: none; vertical-align: .25em; user-select: none; color: var(--sheet); background: var(--neutral); }
.reference.critical { background: var(--critical); }
.reference.major { background: var(--major); }
.reference.minor { background: var(--minor); }
.reference.gap::before { content: "\\2038 "; }

.list-head, header.story { padding: 1.4rem 0 .4rem; }
.verdict-line { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .9rem; margin-top: .7rem; }
.stories { list-style: none; border-top: 2px solid var(--strong-rule); margin-top: .8rem; }
.stories li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr) auto; gap: .2rem 1rem; align-items: baseline; padding: .85rem 0; border-bottom: 1px solid var(--rule); }
.stories h2 { font: 600 1.15rem/1.3 var(--serif); overflow-wrap: anywhere; }
.stories h2 a { color: inherit; text-decoration: none; }
.stories h2 a:hover { text-decoration: underline; }
.stories p { font-size: .85rem; overflow-wrap: anywhere; }
.next, .empty { margin-top: 1.2rem; }
.empty pre { margin: .8rem 0; padding: .8rem 1rem; overflow: auto; background: var(--sheet); border: 1px solid var(--rule); }

.worst { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .8rem; }
.worst li { background: var(--sheet); border: 1px solid var(--rule); border-top: 3px solid var(--neutral); }
.worst li.critical { border-top-color: var(--critical); }
.worst li.major { border-top-color: var(--major); }
.worst a { display: block; height: 100%; padding: .6rem .85rem .75rem; color: inherit; text-decoration: none; }
.worst a:hover .words { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
.worst .about { display: flex; justify-content: space-between; margin-bottom: .2rem; }
.worst .words { font: 500 1.02rem/1.38 var(--serif); overflow-wrap: anywhere; }
.confidence { font-size: .78rem; color: var(--quiet); white-space: nowrap; }

.facts { position: relative; overflow-x: auto; border-top: 2px solid var(--strong-rule); border-bottom: 1px solid var(--rule); background: var(--sheet); }
.facts table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; }
.facts caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.facts th, .facts td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--rule); min-width: 9.5rem; }
.facts thead th { font-weight: 400; font-size: .82rem; color: var(--quiet); white-space: nowrap; }
.facts thead a { color: var(--ink); text-decoration: none; }
.facts thead a, .facts thead .provider { display: block; overflow: hidden; text-overflow: ellipsis; max-width: 14rem; }
.facts tbody tr:last-child > * { border-bottom: 0; }
.facts tbody th { font-weight: 400; width: 14rem; }
.facts th:first-child { position: sticky; left: 0; background: var(--sheet); z-index: 1; box-shadow: 1px 0 var(--rule); }
.facts .label { display: block; font-weight: 600; overflow-wrap: anywhere; }
.agreement { font-size: .78rem; color: var(--quiet); }
.contradiction .agreement { color: var(--critical); font-weight: 700; }
.shifted .agreement { color: var(--major); font-weight: 700; }
.less-specific .agreement { color: var(--minor); font-weight: 600; }
.facts td { font-family: var(--serif); overflow-wrap: anywhere; }
.facts td a { color: inherit; text-decoration-color: var(--rule); }
.facts td a:hover { text-decoration-color: currentColor; }
.facts td.absent { color: var(--quiet); opacity: .7; }
.facts td.odd { background: var(--odd-tint); box-shadow: inset 3px 0 var(--major); }
.odd-sign { font: 700 .7rem/1.4 var(--sans); color: var(--major); white-space: nowrap; }
.facts .odd-sign { display: block; }
.also { font: .75rem var(--sans); color: var(--quiet); }
.values { list-style: none; }
.values li { padding: .1rem .5rem; margin: 0 -.5rem; }
.values li.odd { background: var(--odd-tint); }
.values .odd-sign { display: inline; }
.tellers { font: .78rem var(--sans); color: var(--quiet); margin-left: .4rem; }
.more-facts { margin-top: .5rem; }
summary { cursor: pointer; font-size: .9rem; color: var(--quiet); width: fit-content; padding: .15rem 0; }
summary:hover { color: var(--ink); }

.desk { margin-top: .6rem; }
.kind { font: 600 .92rem/1.3 var(--sans); border-bottom: 1px solid var(--rule); padding-bottom: .3rem; margin: 1.3rem 0 .2rem; }
h2 + .kind { margin-top: 0; }
.finding { padding: .85rem 0 .9rem .95rem; border-bottom: 1px solid var(--rule); border-left: 3px solid var(--neutral); margin-top: .6rem; }
.finding.critical { border-left-color: var(--critical); }
.finding.major { border-left-color: var(--major); }
.finding.minor { border-left-color: var(--minor); }
.finding.uncertain { border-left-style: dashed; }
.finding:target { background: var(--sheet); box-shadow: 0 0 0 1px var(--rule); }
.finding .about { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .7rem; font-size: .78rem; color: var(--quiet); }
.finding .number { font-weight: 700; color: var(--ink); }
.finding .check { margin-left: auto; color: var(--quiet); }
.finding h4 { font: 600 1.06rem/1.38 var(--serif); margin: .15rem 0 .45rem; overflow-wrap: anywhere; }
.evidence { list-style: none; font-size: .93rem; }
.evidence li { padding: .15rem .5rem; margin-left: -.5rem; overflow-wrap: anywhere; }
.evidence li.odd { background: var(--odd-tint); }
.evidence .words { font-family: var(--serif); margin-left: .3rem; }
.evidence a { color: inherit; text-decoration-color: var(--quiet); }
.context, .field { color: var(--quiet); }
.context { white-space: pre-wrap; }
.field { font-size: .8rem; }
q { quotes: none; font-weight: 600; }
.gap { font-family: var(--sans); font-size: .85em; }
.diff { font: .93rem/1.5 var(--serif); margin-top: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.diff ins { background: var(--pass-tint); text-decoration: none; border-bottom: 2px solid var(--pass); }
.diff del { background: var(--critical-tint); text-decoration-thickness: 1px; }
.diff del + ins { margin-left: .3em; }
.why { font-size: .86rem; color: var(--quiet); margin-top: .45rem; max-width: 42rem; }
.finding summary { font-size: .82rem; margin-top: .3rem; }
.suggestion { font-size: .88rem; margin-top: .4rem; }
.suggestion q { font-family: var(--serif); background: var(--pass-tint); padding: 0 .2em; }
.skipped { font-size: .88rem; padding-left: 1.1rem; margin-top: .5rem; }
.all { font-size: .92rem; display: inline-block; margin-top: 1rem; }

.texts { min-width: 0; }
.jump { display: flex; flex-wrap: wrap; gap: .3rem .5rem; padding: .1rem 0 .6rem; }
.jump a { padding: .12rem .6rem; border: 1px solid var(--rule); border-radius: 3px; text-decoration: none; font-size: .85rem; color: var(--ink); background: var(--paper); }
.jump a:hover { border-color: var(--quiet); }
.copy { padding: .2rem 0 1.6rem; border-top: 1px solid var(--rule); margin-top: .4rem; }
.copy header { padding-top: .7rem; }
.copy h3 { font: 400 1rem/1.3 var(--sans); }
.facts-line { font-size: .8rem; color: var(--quiet); }
.copy .headline { font: 700 1.25rem/1.3 var(--serif); margin: .7rem 0 .1rem; }
.copy .body { font: 400 1.02rem/1.62 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; margin-top: .6rem; max-width: 40rem; unicode-bidi: isolate; }
.zone.headline { font-weight: 700; }
.zone.deck { font-style: italic; }
.zone.byline, .zone.dateline, .zone.caption { color: var(--quiet); }
.zone.furniture { color: var(--quiet); font: .82rem/1.5 var(--sans); }
.place { scroll-margin-top: 7rem; }
mark { color: inherit; background: var(--neutral-tint); border-bottom: 2px solid var(--neutral); padding: .05em 0; }
mark.critical { background: var(--critical-tint); border-color: var(--critical); }
mark.major { background: var(--major-tint); border-color: var(--major); }
mark.minor { background: var(--minor-tint); border-color: var(--minor); }
mark.fact { background: none; border-bottom: 1px dotted var(--quiet); }
.place:target + mark, .place:target + .zone mark, .place:target + .place + mark, .place:target + .place + .place + mark { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 1px; }

.lede { font: 400 1.15rem/1.45 var(--serif); margin-top: .4rem; max-width: 44rem; }
.list-head .about { display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .85rem; color: var(--quiet); margin-top: .5rem; }
.prose { max-width: 44rem; }
.prose h2, .family { font: 700 1.05rem/1.3 var(--serif); margin: 1.5rem 0 .4rem; }
.family { text-transform: capitalize; }
.prose ul:not(.example) { padding-left: 1.2rem; }
.prose dt { margin-top: .5rem; font-weight: 600; }
.prose h3 { font: 600 1rem/1.4 var(--sans); margin: 1.3rem 0 .3rem; overflow-wrap: anywhere; }
.prose h3 code { font-weight: 700; }
.prose dd { margin: 0 0 .3rem 1.2rem; }
.prose pre { margin: .6rem 0; padding: .8rem 1rem; overflow: auto; background: var(--sheet); border: 1px solid var(--rule); }
label { font-weight: 600; }
input, button { font: inherit; color: inherit; padding: .35rem .7rem; border: 1px solid var(--quiet); border-radius: 3px; background: var(--sheet); }
button { cursor: pointer; font-weight: 600; color: var(--sheet); background: var(--link); border-color: var(--link); }
form p { margin-top: .8rem; }
.example, .checks { list-style: none; }
.example { border-left: 3px solid var(--rule); padding-left: .9rem; margin-top: .7rem; font-family: var(--serif); }
.example li { padding: .15rem 0; overflow-wrap: anywhere; }
.example .body { white-space: pre-wrap; }
.example .quiet { font: .8rem var(--sans); }
.because { font-size: .88rem; color: var(--quiet); padding-left: calc(.9rem + 3px); }
.checks { border-top: 2px solid var(--strong-rule); max-width: 56rem; }
.checks li { padding: .6rem 0; border-bottom: 1px solid var(--rule); }
.checks p { color: var(--quiet); font-size: .92rem; }
.trial { color: var(--major); }
.colophon { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 2rem; margin-top: 2rem; padding-top: .7rem; border-top: 1px solid var(--rule); font-size: .78rem; color: var(--quiet); overflow-wrap: anywhere; }

@media (min-width: 62rem) {
  .desk { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 7fr); gap: 2.5rem; align-items: start; }
  .texts { position: sticky; top: .8rem; max-height: calc(100vh - 1.6rem); overflow-y: auto; background: var(--sheet); border: 1px solid var(--rule); padding: 0 1.4rem; margin-top: 1.2rem; scrollbar-width: thin; scroll-padding-top: 3.5rem; }
  .texts h2 { display: none; }
  .jump { position: sticky; top: 0; background: var(--sheet); padding: .7rem 0 .6rem; z-index: 1; }
  .copy:first-of-type { border-top: 0; margin-top: 0; }
}
@media (max-width: 40rem) {
  .stories li { grid-template-columns: minmax(0, 1fr); }
  .facts table, .facts tbody, .facts tr, .facts tbody th, .facts td { display: block; width: auto; min-width: 0; border: 0; }
  .facts thead, .facts td.absent { display: none; }
  .facts tr { padding: .6rem .75rem .7rem; border-bottom: 1px solid var(--rule); }
  .facts tr:last-child { border-bottom: 0; }
  .facts th:first-child { position: static; box-shadow: none; padding: 0 0 .15rem; }
  .facts .label { display: inline; margin-right: .4rem; }
  .facts td { padding: .1rem .4rem; margin: 0 -.4rem; }
  .facts td[data-version]::before { content: attr(data-version); font: 650 .9rem var(--sans); margin-right: .4rem; }
  .facts td .odd-sign { display: inline; }
  .finding .check { margin-left: 0; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --odd-tint: #fff; --strong-rule: #000; }
  body { font-size: 10pt; }
  .masthead nav, .skip, .jump, .all, .finding details:not([open]) { display: none; }
  .texts { position: static; max-height: none; overflow: visible; border: 0; padding: 0; }
  .texts h2 { display: block; }
  .desk { display: block; }
  .facts { overflow: visible; }
  .facts table { font-size: 8.5pt; }
  .facts th, .facts td { min-width: 0; padding: .3rem .4rem; overflow-wrap: break-word; }
  .facts th:first-child { position: static; }
  .finding, .worst li, .facts tr { break-inside: avoid; }
  .reference[class] { color: #000; background: none; border: 1px solid #000; }
  a { color: inherit; }
}
`;
