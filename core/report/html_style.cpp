#include "core/report/html_parts.h"

namespace sourdine {

// Paper is white whatever the screen is: dark colours are for screens alone, and the chart, whose shapes say their colours
// themselves for who has no style sheet, is given them by these.
// Strokes are text decorations and borders, which every browser prints, rather than backgrounds, which most leave out.
const std::string_view html_style = R"css(
:root{color-scheme:light dark;--paper:#FBF8F3;--card:#fff;--panel:#F4EFE7;--line:#E4DCCF;--ink:#26221D;--soft:#6B6257;--pain:#C4402A;--me:#3E5C8A;--them:#2F7D6B}
@media screen and (prefers-color-scheme:dark){
:root{--paper:#1C1916;--card:#25211C;--panel:#2A2620;--line:#463F35;--ink:#ECE5D9;--soft:#B5AA9A;--pain:#F08A75;--me:#8FB1E3;--them:#6EC4AE}
svg [fill="#26221D"]{fill:var(--ink)}svg [fill="#6B6257"]{fill:var(--soft)}svg [fill="#F0E9DD"]{fill:#332E27}svg [stroke="#E4DCCF"]{stroke:#5A5246}
svg [fill="#3E5C8A"]{fill:var(--me)}svg [fill="#2F7D6B"]{fill:var(--them)}svg [fill="#C4402A"]{fill:var(--pain)}
}
*{box-sizing:border-box}
html{background:var(--paper)}
body{margin:0;padding:48px 32px 64px;font:15px/1.55 Inter,"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;color:var(--ink);background:var(--paper)}
header,main,footer{position:relative;max-width:840px;margin:0 auto}
header{border-bottom:1px solid var(--line);padding-bottom:20px}
header p{margin:4px 0 0;color:var(--soft)}
header .client{color:var(--pain);font-weight:600;margin:0}
h1{font-size:30px;line-height:1.2;font-weight:600;letter-spacing:-.2px;margin:4px 0 10px;text-wrap:balance}
h2{font-size:20px;line-height:1.3;font-weight:600;margin:44px 0 14px}
h3{font-size:15px;font-weight:600;margin:22px 0 8px}
p{margin:0 0 10px}
.lead{font-size:18px;line-height:1.7}
.soft{color:var(--soft)}
p.soft{font-size:13.5px}
ul{margin:0 0 10px;padding-left:20px}
li{margin:4px 0}
u{text-decoration:underline;text-decoration-color:var(--pain);text-decoration-thickness:2px;text-underline-offset:4px;text-decoration-skip-ink:none}
u.s2,u.s3{text-decoration-style:double;text-decoration-thickness:1.5px}
u.s3{font-weight:600;border-bottom:2px solid var(--pain);padding-bottom:7px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.told,caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
article{position:relative;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px 20px;margin:0 0 12px;break-inside:avoid}
article h3{font-size:17px;margin:0 0 12px}
.tags{list-style:none;padding:0;margin:0 0 12px;display:flex;flex-wrap:wrap;gap:6px}
.tags li{margin:0;border:1px solid var(--line);border-radius:20px;padding:1px 10px;font-size:12.5px;color:var(--soft)}
blockquote{position:relative;display:flex;justify-content:space-between;align-items:baseline;gap:4px 24px;margin:0 0 10px;padding:2px 0 2px 14px;border-left:3px solid var(--line);break-inside:avoid}
blockquote p{margin:0;line-height:1.7}
article blockquote:last-child{margin-bottom:0}
cite{flex:none;max-width:40%;font-style:normal;font-size:13px;color:var(--soft);text-align:right}
table{position:relative;width:100%;border-collapse:collapse;margin:0 0 18px}
th,td{text-align:left;vertical-align:top;padding:8px 14px 8px 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:12.5px;color:var(--soft);padding-top:4px;padding-bottom:4px;vertical-align:bottom}
th:last-child,td:last-child{padding-right:0}
.number{text-align:right;white-space:nowrap}
thead .number{white-space:normal}
.narrow{white-space:nowrap}
.number+:not(.number){padding-left:28px}
tr,.whole{break-inside:avoid}
thead{display:table-header-group}
.figures{list-style:none;margin:18px 0 24px;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(140px,1fr));gap:10px}
.figures li{margin:0;background:var(--panel);border-radius:12px;padding:12px 14px;break-inside:avoid}
.figures b{display:block;font-size:24px;line-height:1.25;font-weight:600}
.figures span{display:block;font-size:13px}
.figures small{display:block;font-size:12.5px;color:var(--soft)}
svg{display:block;width:100%;height:auto;margin:4px 0 20px;break-inside:avoid;font-family:inherit}
footer{margin-top:48px;padding-top:18px;border-top:1px solid var(--line);color:var(--soft)}
h2,h3,thead{break-after:avoid}
@media (max-width:620px){body{padding:28px 18px 40px}h1{font-size:25px}th,td{padding-right:10px}blockquote{display:block}cite{display:block;max-width:none;margin-top:6px;text-align:left}section{overflow-x:auto}table{font-size:14px}}
@page{size:A4;margin:18mm 17mm 20mm}
@media print{
html,body{background:#fff}
body{padding:0;font-size:10.5pt;line-height:1.5}
header,main,footer{max-width:none}
h1{font-size:21pt}h2{font-size:14pt;margin-top:26pt}h3{font-size:10.5pt}.lead{font-size:12.5pt}
article h3{font-size:12pt}
.figures{grid-template-columns:repeat(5,1fr);gap:6pt}.figures li{border:1px solid var(--line);padding:7pt 8pt}.figures b{font-size:15pt}.figures span,.figures small{font-size:8.5pt}
th,td{padding-top:5pt;padding-bottom:5pt}
p,li{orphans:2;widows:2}
}
)css";

// The first section (who sits there) and the heading go across, everything else in two columns.
const std::string_view html_sheet_style = R"css(
.sheet main{columns:2;column-gap:40px}
.sheet main>section:first-child{column-span:all}
.sheet section{padding-top:24px;break-inside:avoid}
.sheet h2{font-size:17px;margin:0 0 8px}
.sheet h3{margin:14px 0 4px}
.sheet ul,.sheet ol{margin:0 0 10px;padding-left:20px}
.sheet u.s2,.sheet u.s3{text-decoration-thickness:1px;text-underline-offset:3px}
.sheet u.s3{border-bottom-width:1px;padding-bottom:4px}
.sheet li{margin:3px 0;break-inside:avoid}
.sheet p{break-inside:avoid}
.sheet table{margin:0}
@media (max-width:620px){.sheet main{columns:1}}
@page{margin:13mm 14mm}
@media print{
.sheet{font-size:9.5pt;line-height:1.4}
.sheet main{columns:2;column-gap:9mm}
.sheet header{padding-bottom:6pt}
.sheet h1{font-size:16pt;margin:2pt 0 4pt}
.sheet section{padding-top:11pt}
.sheet h2{font-size:11.5pt;margin:0 0 4pt}
.sheet h3{font-size:9.5pt;margin:7pt 0 2pt}
.sheet p,.sheet ul,.sheet ol{margin-bottom:4pt}
.sheet li{margin:1.5pt 0;line-height:1.55}
.sheet th,.sheet td{padding-top:2.5pt;padding-bottom:2.5pt}
}
)css";

}  // namespace sourdine
