import type { Lexicon } from "./lexicon.ts";

export const ro: Lexicon = {
  decimal: ",",
  looks: /[șşțţâîă]|..(?:[aei]rea|[^f]ul|ului|[ie]lor|iei|iile|uri|eri)$|^(?:nu|se|din|cel|noi|pentru|prin|sa|ale?)$/g,
  senses: `
better: imbunatat*
up: crest* cresc* creasc* mari* mareasca major* imbunatat* spori* ridic*
down: scad* micsor* diminu* scurt* cobor*
hold: mentin* pastr* asigur* retin* raman*
reach: ating* ajung* depas*
get: aduc* avem avea trece*
from: de_la
weakFrom: din
to: la pana_la
by: cu
every: fiecare la_fiecare in_fiecare o_data_la
per: pe per fiecarei fiecarui
min: cel_putin peste
max: cel_mult sub
more: mai_mult* mai_mar* suplimentar* crestere
less: mai_putin* mai_mic* mai_rapid scadere reducere
not: nu nici*
between: intre
and: si
or: sau
until: pana_la pana_in pana_pe inainte_de sfarsit* final* termen acest
within: in_termen in_decurs
during: in urmato* prim* timp_de dupa
versus: fata_de comparativ_cu
outOf: din dintre
link: de
skip: la_timp aproximativ circa aproape doar medie in_medie a ale al cate
article: un o unui unei
now: in_prezent acum valoare_initiala
rate: rata ratei rate cota cotei procent* ponder*
low: timp* poziti* locul tichet* eror* cheltuiel* resping* intarz* durat* fluctuat* dezabon* pierder*
stock: urmarito* abonat* utilizator* client* membr* vizit* venit* vanzar* cont conturi* cifr*
score: nota notei stele
list: pas* faz* numarul prim*
gift: card* cadou*
month: ianuarie martie mai iunie iulie noiembrie ian iun iul
number: zero:0 un doi trei patru cinci sase sapte opt zece:10 doisprezece:12 douasprezece:12 douazeci:20 treizeci:30 cincizeci:50 o:1 unui:1 unei:1 unul:1 una:1 doua:2 o_duzina:12 unei_duzini:12
share: treim*:3 sfert*:4 jumatate_din:2
scale: suta:2 sute mie:3 mii mil:6
unit: puncte_procentuale:pp punct_procentual punct*:pt secund*:second ora:hour ore zi:day zile saptaman*:week marti miercuri joi vineri luna:month luni lunii an:year ani anul leu:RON ori:x la_suta:%
often: zilnic*:day saptamanal*:week lunar*:month trimestrial*:quarter
another: alta altul
kind: anuale
multiply: dublul:1 dublar* dublam injumat*:-0.5 la_jumatate
`,
};
