import type { Lexicon } from "./lexicon.ts";

export const ro: Lexicon = {
  decimal: ",",
  looks: /[șşțţâîă]|..(?:[aei]rea|[^f]ul|ului|[ie]lor|iei|iile|uri)$|^(?:nu|se|din|cel|noi|pentru|prin|sa|ale?)$/g,
  senses: `
better: imbunatat*
up: crest* cresc* creasc* mari* mareasca major* imbunatat* spori* ridic*
down: reduc* scad* micsor* diminu* scurt* cobor*
hold: mentin* pastr* asigur* garant* retin* limit* raman*
reach: ating* ajung* depas*
get: aduc* avem avea trece*
from: de_la de_pe
weakFrom: din
to: la pana_la spre
by: cu
every: fiecare la_fiecare in_fiecare o_data_la
per: pe per fiecarei fiecarui
min: cel_putin peste
max: cel_mult sub
more: mai_mult* mai_mar* mai_bun* in_plus suplimentar* crestere
less: mai_putin* mai_mic* mai_repede mai_rapid in_minus scadere reducere
not: nu nicio*
between: intre
and: si
or: sau
until: pana_la pana_in pana_pe inainte_de sfarsit* final* termen cel_tarziu acest
within: in_termen_de in_decurs_de in_interval_de
during: in urmato* ultim* prim* timp_de dupa
versus: fata_de comparativ_cu
outOf: din dintre
link: de
skip: la_timp aproximativ circa aproape in_jur_de total doar medie in_medie a ai ale al cate
article: un o unui unei
now: actual* in_prezent acum azi baza valoare_initiala
rate: rata ratei rate cota cotei procent* ponder* adopti*
low: timp* poziti* locul tichet* reclam* plang* eror* cheltuiel* resping* intarz* durat* fluctuat* retur* dezabon* asteptare pierder* dator*
stock: urmarito* abonat* utilizator* client* membr* vizit* trafic* audient* venit* vanzar* lista* descarc* cont* cifr*
score: scor* nota notei stele satisfact* punctaj*
list: pagin* pas* faz* nivel* etap* numarul prim*
gift: card* cadou* voucher* cupon* discount*
month: ianuarie martie mai iunie iulie noiembrie ian iun iul
number: zero:0 un doi trei patru cinci sase sapte opt zece:10 unsprezece doisprezece douasprezece:12 cincisprezece:15 douazeci:20 treizeci:30 cincizeci:50 o:1 unui:1 unei:1 doua:2 o_treime:33.3333333333333
scale: suta:2 sute mie:3 mii mil:6 milion milioane miliard*:9
unit: la_suta:% o_treime procente puncte_procentuale:pp punct_procentual punct:pt puncte secund*:second minut*:minute ora:hour ore zi:day zile saptaman*:week marti miercuri joi vineri luna:month luni lunii trimestr*:quarter an:year ani anul dolari:USD leu:RON ori:x
often: zilnic*:day saptamanal*:week lunar*:month trimestrial*:quarter anual*:year
another: alta altul
multiply: dublul:1 dublare* dublam tripl*:2 injumat*:-0.5 la_jumatate
`,
};
