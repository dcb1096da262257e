import type { Lexicon } from "./lexicon.ts";

export const sv: Lexicon = {
  decimal: ",",
  letters: "åäö",
  telling:
    "och av för till från med på i att en ett den det som är per varje minst högst månad månaden vecka veckan kvartal öka minska nå alla nya vår våra antal antalet ha inom senast om",
  senses: {
    up: "ök* höj* förbättra* växa växer stärk* utök* lyft* expander* upp accelerer* öka_med förbättring*",
    down: "minsk* sänk* reducer* förkort* dra_ner krymp* halka ned ner skär* begräns* korta",
    hold: "behåll* bibehåll* håll* säkerställ* upprätthåll* bevara* garanter* stanna* ligga ligger förbli*",
    reach: "nå når uppnå* uppnår komma_upp överträff* överstig* passera* landa* uppfyll*",
    do: "genomför* publicer* skriv* lanser* skapa* gör göra håll_ hålla_ teckna* vinn* stäng* anställ* rekryter* intervjua* lever* skicka* bygg* utveckl* testa* samla* utbilda* besök* sälj* tjän* ringa ring boka* anordna* arranger* släpp* införa inför* producer* generer* skaffa* värva* slutför* kör köra lös* besvara* svara* analyser* identifier* öppna* dokumenter* kontakta* starta* etabler* åtgärd* rätta* dra_in ordna* färdigställ* ta_fram onboarda* fixa* spela_in migrer* granska* attrahera* prata*",
    task: "genomför* publicer* skriv* lanser* skapa* gör* håll_ anordna* arranger* skicka* bygg* utveckl* testa* inför* släpp* kör* analyser* dokumenter* intervjua* granska* rensa* slutför* ta_fram flytta* definier* erbjud*",
    get: "få får ha har ta flytta* föra driv* komma lägg* lyckas",
    from: "från",
    to: "till upp_till ned_till ner_till till_minst",
    by: "med",
    every: "var varje vart en_gång_var",
    per: "per varje i om var vart en_gång_i en_gång_per",
    min: "minst åtminstone mer_än fler_än över minimum lägst inte_under ej_under inte_mindre_än inte_lägre_än större_än högre_än överstigande",
    max: "högst max maximalt mindre_än färre_än under som_mest inte_mer_än inte_över ej_över lägre_än inte_överstig* kortare_än understig*",
    orMore: "eller_mer eller_fler eller_högre eller_bättre eller_över och_uppåt",
    orLess: "eller_mindre eller_färre eller_lägre eller_under eller_snabbare eller_kortare",
    between: "mellan",
    and: "och eller",
    more: "fler mer ytterligare till_ extra ökning högre tillväxt förbättring",
    less: "färre mindre snabbare minskning lägre kortare sänkning tidigare billigare",
    until:
      "senast före innan till_den till_slutet_av i_slutet_av vid_slutet_av vid_utgången_av till_och_med tills den slutet_av till_årets_slut",
    within: "inom på_under på_mindre_än",
    during: "i på under kommande senaste närmaste de_kommande de_senaste första de_första efter nästa förra i_följd rad",
    now: "idag i_dag nu nuvarande baslinje utgångsläge utgångsvärde dagens för_närvarande just_nu nuläge",
    versus: "jämfört_med i_jämförelse_med mot gentemot än_förra relativt i_förhållande_till",
    rate: "*frekvens *andel *grad *konvertering *marginal andel andelen konverter* marginal* grad konversion* retention kvot procentandel",
    low: "*kostnad *tid *fel *klagomål *bortfall *avhopp *ärende *incident kostnad* tid* svarstid* ledtid* position* placering* klagomål* fel buggar* avhopp* incident* avbrott* ärende* returer* personalomsättning kundbortfall väntetid* laddtid* avvisningsfrekvens* handläggningstid* sjukfrånvaro* utgift* skuld* förlust* avregistrering* kundomsättning leveranstid* reklamation* kundtapp* avslutsfrekvens* genomloppstid* kundavhopp* dagar",
    stock:
      "*följare *prenumerant *användare *kund *medlem *besök *omsättning *försäljning *intäkt *betyg *trafik *nöjdhet *konto följare* prenumerant* användare* kund* medlem* besökare* besök trafik* publik* omsättning* försäljning* intäkt* lista* visningar* nedladdningar* installationer* betyg* poäng* auktoritet* nöjdhet* anställda* konton* sessioner* räckvidd* kännedom* nki enps mrr",
    score: "*betyg *nöjdhet *index betyg* poäng* stjärnor* nöjdhet* kundnöjdhet* snittbetyg* index nki",
    list: "topp topp- sida* sidan steg* fas* nivå* första_sidan del* etapp* nummer nr plats prioritet* dag vecka kvartal version* artikel*",
    gift: "presentkort* kupong* rabatt* värdecheck* gåv* pris priser*",
    skip: "cirka ungefär omkring runt nästan ca totalt sammanlagt de den det en ett bara snitt i_snitt i_genomsnitt genomsnitt i_medel av på om st",
    article: "en ett",
    link: "av",
    end: "slutet_av i_slutet_av",
    month:
      "januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec",
    outOf: "av av_de",
    active: "aktiv* återkommande unik*",
    number:
      "noll:0 en:1 ett:1 en_gång:1 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 femton:15 tjugo:20 tjugofem:25 trettio:30 fyrtio:40 femtio:50 sextio:60 sjuttio:70 åttio:80 nittio:90 hundra:100 tvåhundra:200 femhundra:500 tusen:1000 ett_tusen:1000 tiotusen:10000 en_miljon:1000000 ett_dussin:12 hälften:0.5",
    scale: "tusen:3 miljon:6 miljoner:6 milj:6 miljard:9 miljarder:9 hundra:2 t:3",
    unit: "procent:% procentenheter:pp procentenhet:pp %-enheter:pp poäng:pt enheter:pt sekund:second sekunder:second minut:minute minuter:minute timme:hour timmar:hour timmars:hour tim:hour dag:day dagar:day dagars:day dagen:day dygn:day dygnet:day arbetsdagar:day arbetsdag:day vecka:week veckor:week veckan:week veckors:week månad:month månader:month månaden:month kvartal:quarter kvartalet:quarter år:year året:year kronor:SEK krona:SEK dollar:USD pund:GBP gånger:x ggr:x",
    often:
      "daglig*:day dagligen:day veckovis*:week veckolig*:week månadsvis*:month månatlig*:month kvartalsvis*:quarter årlig*:year årligen:year varannan_vecka:2week var_annan_vecka:2week varannan_månad:2month varannan_dag:2day varje_vardag:day i_veckan:week i_månaden:month om_dagen:day om_året:year i_kvartalet:quarter om_året:year",
    over: "månad_för_månad:month månad_över_månad:month från_månad_till_månad:month år_för_år:year år_över_år:year på_årsbasis:year kvartal_för_kvartal:quarter kvartal_över_kvartal:quarter vecka_för_vecka:week vecka_över_vecka:week per_månad_i_tillväxt:month på_månadsbasis:month på_kvartalsbasis:quarter",
    multiply: "fördubbl*:1 dubbla:1 dubblera*:1 tredubbl*:2 fyrdubbl*:3 halver*:-0.5 till_hälften:-0.5 med_hälften:-0.5",
  },
};
