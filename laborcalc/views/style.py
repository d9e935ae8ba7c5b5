"""The style sheet of the HTML view: every rule is inside `.laborcalc`, for light, dark and paper.

What lies inside is named by the class twice, for the styles of a notebook name two classes and would else align its tables.
"""

from __future__ import annotations

_CSS = """
.laborcalc{--ink:#1b1f24;--soft:#57606a;--line:#d5dae0;--faint:#f5f7f9;--mark:#1f5fa8;--care:#8a4b00;--paper:#fff;
color-scheme:light dark;box-sizing:border-box;max-width:62rem;margin:0 auto;padding:1.25rem 1.5rem;color:var(--ink);
background:var(--paper);font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;
text-align:left;overflow-wrap:break-word}
.laborcalc h2{font-size:1.45em;line-height:1.3;margin:0 0 .5em;color:inherit}
.laborcalc h3{font-size:1.1em;margin:1.8em 0 .5em;color:inherit}
.laborcalc .brief table.sums{width:auto;margin:.8em 0;font-size:1.1em}
.laborcalc .brief h3{margin:1.1em 0 .3em}.laborcalc .brief p{margin:.2em 0}.laborcalc .brief li{margin:.2em 0}
.laborcalc details.whole{margin-top:1.6em;padding-top:.6em;border-top:2px solid var(--line)}
.laborcalc .whole>summary{font-size:1.1em;font-weight:600;margin-bottom:.8em}
.laborcalc dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1.2em;margin:0 0 1.2em}
.laborcalc dl.facts dt{color:var(--soft);font-weight:400;float:none;width:auto;white-space:nowrap}
.laborcalc dl.facts dd{margin:0;width:auto;float:none}
.laborcalc table{width:100%;border-collapse:collapse;margin:0;border:0;font-size:inherit;table-layout:auto}
.laborcalc caption{text-align:left;font-size:1.1em;font-weight:600;padding:.4em 0;color:inherit;caption-side:top}
.laborcalc th,.laborcalc td{padding:.4em .6em;border:0;border-bottom:1px solid var(--line);vertical-align:top;
text-align:left;background:transparent;color:inherit;white-space:normal;max-width:none}
.laborcalc tr,.laborcalc tbody tr:nth-child(odd),.laborcalc tbody tr:hover{background:transparent}
.laborcalc thead th{font-weight:600;color:var(--soft);border-bottom:2px solid var(--line);font-size:.9em}
.laborcalc th[scope=row]{font-weight:600}
.laborcalc .amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;font-feature-settings:"tnum"}
.laborcalc .number{color:var(--soft);white-space:nowrap;font-variant-numeric:tabular-nums;width:1%}
.laborcalc .figures{font-variant-numeric:tabular-nums}
.laborcalc .articles,.laborcalc .soft{color:var(--soft);font-size:.9em}
.laborcalc .claims>tbody>tr:has(+.more)>*{border-bottom:0;padding-bottom:.1em}
.laborcalc .claims>tbody>tr:not(.more)>th{width:24%}
.laborcalc .claims>tbody>tr:not(.more)>td.amount{font-weight:600;font-size:1.05em}
.laborcalc .claims>tfoot .soft{font-weight:400;font-size:.8em}
.laborcalc .claims>tfoot th,.laborcalc .claims>tfoot td{border-top:2px solid var(--ink);border-bottom:0;font-size:1.15em;
font-weight:700}
.laborcalc tr.more>td{padding-top:.1em}
.laborcalc .unasked>tr:not(.more)>td,.laborcalc .barred>tr:not(.more)>td,.laborcalc .not-due th,.laborcalc .not-due td{color:var(--soft);font-weight:400}
.laborcalc .claims>.not-due>tr:not(.more)>td.amount,.laborcalc .claims>.needs>tr:not(.more)>td.amount{font-weight:400;font-size:.9em}
.laborcalc details{margin:.25em 0}
.laborcalc summary{cursor:pointer;color:var(--mark);font-size:.9em;width:max-content;max-width:100%}
.laborcalc summary:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
.laborcalc .inner{border-left:3px solid var(--line);padding-left:.8em;margin:.4em 0 .8em}
.laborcalc .inner table{font-size:.92em;margin-bottom:.6em}
.laborcalc .inner th,.laborcalc .inner td{padding:.25em .5em}
.laborcalc .inner th[scope=row]{font-weight:400}
.laborcalc .inner caption{font-size:1em}
.laborcalc .steps th[scope=row]{width:22%}
.laborcalc .steps td.figures{width:33%}
.laborcalc .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;padding:0}
.laborcalc .gap{font-size:.95em}
.laborcalc .basis{color:var(--soft);font-size:.92em}
.laborcalc .basis b,.laborcalc .notes b{font-weight:600}
.laborcalc code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--faint);color:inherit;
padding:.05em .3em;border-radius:3px;border:0;white-space:nowrap}
.laborcalc a{color:var(--mark);overflow-wrap:anywhere}
.laborcalc ul,.laborcalc ol{margin:.3em 0;padding-left:1.4em}
.laborcalc ul.notes{list-style:none;padding-left:0}
.laborcalc .care{color:var(--care)}
.laborcalc .track{display:block;min-width:7rem;height:.7em;margin-top:.45em;background:var(--faint);border-radius:2px}
.laborcalc .bar{display:block;height:100%;background:var(--soft);opacity:.55;border-radius:2px}
.laborcalc .chosen .bar{background:var(--mark);opacity:1}
.laborcalc .chosen th,.laborcalc .chosen .amount{font-weight:700}
.laborcalc .badge{display:inline-block;padding:0 .5em;border:1px solid var(--mark);border-radius:1em;color:var(--mark);
font-size:.8em;font-weight:600}
.laborcalc .timeline{display:block;margin:.4em 0 .8em;font-size:11px}
.laborcalc .timeline text{fill:var(--ink)}.laborcalc .timeline .head{font-weight:600}
.laborcalc .timeline .live{fill:var(--mark)}.laborcalc .timeline .some{fill:var(--mark);opacity:.55}
.laborcalc .timeline .gone{fill:var(--soft);opacity:.35}.laborcalc .timeline text.year{fill:var(--soft)}
.laborcalc .timeline line.year{stroke:var(--line)}.laborcalc .timeline line.now{stroke:var(--care);stroke-width:2}
.laborcalc .timeline text.now{fill:var(--care)}.laborcalc .timeline line.event{stroke:var(--soft);stroke-dasharray:3 3}
.laborcalc .timeline text.event{fill:var(--soft)}
.laborcalc .timeline .base{fill:var(--faint)}.laborcalc .timeline .rim{stroke:var(--paper);stroke-width:5}
.laborcalc .timeline .floor{stroke:var(--ink);stroke-width:2}
.laborcalc .timeline .lack{fill:var(--care);fill-opacity:.14;stroke:var(--care);stroke-dasharray:4 3}
.laborcalc .factors{max-width:52rem}
.laborcalc .finding{border-left:4px solid var(--mark);padding:.1em 0 .1em 1em;margin:.6em 0 1em}
.laborcalc .finding p{margin:.35em 0}.laborcalc .finding .band{font-size:1.35em;font-weight:700;line-height:1.35}
.laborcalc .ladder{display:flex;gap:3px;max-width:34rem;margin:.5em 0;font-size:.85em}
.laborcalc .ladder span{flex:1;padding:.15em .4em;text-align:center;color:var(--soft);background:var(--faint);
border-bottom:3px solid var(--line)}
.laborcalc .ladder .here{color:var(--ink);font-weight:700;border-bottom-color:var(--mark)}
.laborcalc .finding .band::first-letter{text-transform:uppercase}
.laborcalc .pieces{table-layout:fixed}.laborcalc .pieces th[scope=col]{width:10.5%;font-size:.82em}
.laborcalc .pieces th[scope=col]:first-child{width:25%}.laborcalc .pieces th[scope=col]:last-child{width:auto}
.laborcalc .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.8rem;padding:0;list-style:none}
.laborcalc .cards li{border:1px solid var(--line);border-top:3px solid var(--mark);padding:.5em .8em;border-radius:3px}
.laborcalc .cards .gain{font-size:1.35em;font-weight:700;font-variant-numeric:tabular-nums}
.laborcalc .cards .gain .soft{font-size:.65em;font-weight:400}
.laborcalc .cards dl{margin:.3em 0 0;font-size:.92em}.laborcalc .cards dt{float:none;width:auto;color:var(--soft);font-weight:400;margin-top:.25em}
.laborcalc .cards dd{margin:0}
.laborcalc .pieces .track{min-width:3em;margin-top:.1em;height:.45em}
.laborcalc .pieces .bar{background:var(--mark);opacity:1}.laborcalc .pieces.against .bar{background:var(--care)}
.laborcalc .pieces .aside>*{color:var(--soft);font-weight:400}.laborcalc .pieces .aside .bar{opacity:.35}
.laborcalc .bars th[scope=row]{font-weight:400;width:60%}.laborcalc .bars .bar{background:var(--mark);opacity:1}
.laborcalc .combinations th[scope=row]{font-weight:400}
.laborcalc footer{margin-top:1.8em;padding-top:.6em;border-top:1px solid var(--line);color:var(--soft);font-size:.88em}
@media (prefers-color-scheme:dark){.laborcalc{--ink:#e6e8eb;--soft:#a4adb8;--line:#3a4149;--faint:#23282e;--mark:#82b6f2;
--care:#f0b56a;--paper:#15181c}}
@media (max-width:40rem){.laborcalc{padding:1rem .75rem}.laborcalc .wide{overflow-x:auto}}
@media print{.laborcalc{--ink:#000;--soft:#333;--line:#999;--faint:#eee;--mark:#000;--care:#000;--paper:#fff;
max-width:none;padding:0;font-size:10.5pt}
.laborcalc details::details-content{content-visibility:visible;block-size:auto}
.laborcalc .claims,.laborcalc .claims>*,.laborcalc .claims>*>tr.more,.laborcalc .claims>*>tr.more>td{display:block}
.laborcalc .claims>*>tr:not(.more){display:grid;grid-template-columns:3em 24% 1fr 11em}
.laborcalc .claims>*>tr:not(.more)>*{width:auto!important}.laborcalc .claims>*>tr.more>td:first-child{display:none}
.laborcalc tr:not(.more),.laborcalc li{break-inside:avoid}.laborcalc .claims>*>tr:has(+.more),.laborcalc h3{break-after:avoid}
.laborcalc .bar,.laborcalc .track,.laborcalc .ladder,.laborcalc .timeline{print-color-adjust:exact;-webkit-print-color-adjust:exact}.laborcalc summary{list-style:none}}
""".strip()
CSS = _CSS.replace(".laborcalc ", ".laborcalc.laborcalc ")
