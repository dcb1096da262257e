import type { Lexicon } from "./lexicon.ts";

export const ro: Lexicon = {
  decimal: ",",
  letters: "ășțşţâî",
  telling:
    "si de la pe pana cu din in pentru un o ale al lei fiecare luna saptamana cresterea creste reducerea atingerea realizarea lunar nou noi sau prin mai mult putin zile zi clienti sa obtinerea publicarea trimestru",
  senses: {
    up: "crest* creasc* cresc* mar* majora* imbunatat* spori* ridic* accelera* extind* ridicarea dezvoltarea_cu sporire*",
    down: "reduc* scad* scader* micsor* diminu* scurta* cobor* minimiz* taie taierea",
    hold: "mentin* pastr* asigur* garant* ramane* ramana conserv* sustine* sa_nu",
    reach: "ating* atinge* ajung* obtinerea_unei obtinerea_unui depas* indeplin*",
    do: "realiz* public* scri* lans* crea* complet* semn* castig* inch* genera* produc* organiz* angaj* recrut* intervi* livr* trimit* dezvolt* test* colect* instru* form* vizit* vand* vind* vanzarea_a adaug* implement* obtin* primi* primesc* atrag* finaliz* analiz* identific* contact* rezolv* raspun* raspund* deschid* desfas* efectu* program* sustinerea_a inregistr* convert* incas* achizit* imbogat* redact* posta* posteaz* corect* document* migr* tine_ tinerea facem face facerea filma* optimiz* strang* strans* ofer*",
    get: "aduc* duc* avem avea avem_ muta* trec* sa_avem",
    from: "de_la pornind_de_la plecand_de_la",
    weakFrom: "din",
    to: "la pana_la spre catre",
    by: "cu",
    every: "fiecare fiecarei fiecarui la_fiecare in_fiecare o_data_la",
    per: "pe per in_fiecare fiecare fiecarei la_fiecare",
    min: "cel_putin minim peste mai_mult_de minimum nu_mai_putin_de mai_mare_de mai_multi_de mai_multe_de mai_mare_decat un_minim_de nu_sub",
    max: "cel_mult maxim sub mai_putin_de maximum nu_mai_mult_de mai_mic_de mai_mica_de mai_putini_de mai_putine_de un_maxim_de nu_peste mai_mic_decat mai_mica_decat nu_depas* sa_nu_depas*",
    orMore: "sau_mai_mult sau_mai_multe sau_mai_multi sau_mai_mare sau_peste sau_mai_bine",
    orLess: "sau_mai_putin sau_mai_putine sau_mai_putini sau_mai_mic sau_mai_mica sau_mai_rapid",
    between: "intre",
    and: "si sau",
    more: "in_plus suplimentar* mai_mult mai_multe mai_multi crestere",
    less: "mai_putin mai_putine mai_putini in_minus mai_repede mai_rapid scadere reducere",
    until:
      "pana_la pana_in pana_pe inainte_de pana_la_sfarsitul pana_la_finalul la_sfarsitul la_finalul termen cel_tarziu sfarsitul finalul",
    within: "in_termen_de in_maximum in_mai_putin_de in_cel_mult in_maxim in_decurs_de in_interval_de",
    during: "in urmatoarele ultimele primele timp_de dupa urmatorii ultimii primii urmatoarelor ultimelor primelor consecutive",
    now: "actual actuala actualmente in_prezent acum azi astazi baza valoare_initiala momentan punct_de_plecare prezent",
    versus: "fata_de comparativ_cu in_comparatie_cu raportat_la versus",
    rate: "rata ratei rate conversi* retenti* marj* cota cotei procent procentul procentului ponder* adopti*",
    low: "cost* timp* pozitie* pozitia pozitiei reclamati* plangeri* eror* defect* incident* cheltuiel* respingere* abandon* intarzier* durata duratei fluctuati* retururi* tichete* renuntare dezabonar* asteptare pierder* anulari* zile dator* latent*",
    stock:
      "urmaritor* abonat* utilizator* clienti clientilor clientii membr* vizitator* vizit* trafic* audient* venit* vanzari vanzarilor lista descarcar* instalar* scor* autorit* satisfacti* angajat* cont* sesiuni* cifra_de_afaceri nota valoar* notorietat*",
    score: "scor* nota notei stele rating* satisfacti* punctaj* calificativ*",
    list: "primele_pozitii pagina* paginii pas* faza* nivel* prima_pagina parte* etapa* numarul versiun* prioritat* ziua saptamana trimestrul primele primii primul primelor articol* categori*",
    gift: "card* cadou* voucher* cupon* discount* reducere_de premiu* premii*",
    skip: "aproximativ circa aproape in_jur_de total un_total_de doar medie in_medie o_medie_de a ai ale al de un o cu_un cel putin cate inca alte alti unui unei pret",
    article: "un o unui unei",
    link: "de",
    end: "sfarsitul finalul la_sfarsitul la_finalul",
    month:
      "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie ian feb apr iun iul aug sept oct nov dec",
    outOf: "din dintre",
    active: "activ* recurent* unic*",
    number:
      "zero:0 un:1 o:1 unui:1 unei:1 una:1 o_data:1 doi:2 doua:2 de_doua_ori:2 trei:3 de_trei_ori:3 patru:4 cinci:5 sase:6 sapte:7 opt:8 noua:9 zece:10 unsprezece:11 doisprezece:12 douasprezece:12 cincisprezece:15 douazeci:20 treizeci:30 patruzeci:40 cincizeci:50 saizeci:60 saptezeci:70 optzeci:80 nouazeci:90 o_suta:100 doua_sute:200 trei_sute:300 cinci_sute:500 o_mie:1000 un_milion:1000000 o_duzina:12",
    scale: "mii:3 mie:3 milion:6 milioane:6 mil:6 miliard:9 miliarde:9 sute:2 zeci:1",
    unit: "la_suta:% procente:% puncte_procentuale:pp punct_procentual:pp p_p:pp puncte:pt punct:pt secunda:second secunde:second minut:minute minute:minute ora:hour ore:hour zi:day zile:day zile_lucratoare:day saptamana:week saptamani:week saptamanii:week luna:month luni:month lunii:month trimestru:quarter trimestre:quarter trimestrul:quarter trimestrului:quarter an:year ani:year anul:year dolari:USD lire:GBP ori:x leu:RON",
    often:
      "zilnic*:day saptamanal*:week lunar*:month trimestrial*:quarter anual*:year bilunar*:2week bisaptamanal*:2week semestrial*:2quarter o_data_la_doua_saptamani:2week",
    over: "de_la_luna_la_luna:month luna_de_luna:month luna_la_luna:month fata_de_luna_precedenta_in_fiecare:month de_la_an_la_an:year an_de_an:year an_la_an:year de_la_trimestru_la_trimestru:quarter trimestru_de_trimestru:quarter trimestru_la_trimestru:quarter de_la_saptamana_la_saptamana:week saptamana_de_saptamana:week saptamana_la_saptamana:week",
    multiply: "dublare*:1 dublam:1 dublez*:1 tripl*:2 cvadrupl*:3 injumat*:-0.5 la_jumatate:-0.5 cu_jumatate:-0.5",
  },
};
