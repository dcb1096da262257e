import type { Lexicon } from "./lexicon.ts";

export const sv: Lexicon = {
  decimal: ",",
  looks: /[åäö]|..(?:era|sk[at]?|ning(?:ar)?|ade|[ae]rna|het|igt)$|^(?:nya?|alla|antal(?:et)?|och|vi|som|bli|med|till)$/g,
  senses: `
better: forbattr*
up: lagga_till ok* hoj* vaxa vaxer forbattr* stark* lyft*
down: minsk* sank* underst* sjunk* reducer* kort* forkort* dra_ner ned ner skar*
hold: hall* behall* bibehall* sakerstall* begrans* uppratthall* garanter* ligga ligger forbli* stanna*
reach: na nar uppna* overskr* overtraff* overstig* landa*
get: fa far ha har ta flytta* driv* komma
from: fran
to: till
by: med
every: var varje vart
alternate: varannan vartannat
per: per i om
min: minst over lagst
max: hogst under som_mest
than: an
more: mer fler storre hogre battre sa_m* ytterligare extra okning tillvaxt uppat
less: mindre farre lagre kortare tidigare snabbare samre minskning
not: inte ej aldrig ing*
between: mellan
and: och
or: eller
until: senast fore innan till_den slutet tills detta
within: inom
during: i pa under kommande senaste narmaste forsta efter nasta forra
versus: jamfort_med mot
outOf: av_de
link: av
skip: i_tid cirka ungefar omkring runt nastan totalt de den det bara snitt i_snitt i_genomsnitt pa om
article: en ett
now: idag i_dag nu nuvarande baslinje utgangs*
rate: *frekvens *andel *grad *marginal
low: *kostnad *tid *fel *klagomal *bortfall *avhopp *arende *incident position* placering* plats avbrott* returer* utgift* skuld* forlust* avvisning* sjukfranvaro*
stock: *foljare *prenumerant *anvandare *kund *medlem *besok *omsattning *forsaljning *intakt *trafik *konto publik* lista* visningar nedladdningar
score: *betyg *nojdhet *index stjarn* nki
list: topp sida* steg* fas* niva* forsta del nummer nr
gift: presentkort* kupong* rabatt* gav*
month: mars maj juni juli oktober okt
number: noll:0 ett tva tre fyra fem sex sju atta nio tio elva tolv femton:15 tjugo:20 trettio:30 femtio:50 en:1 tjugofem:25 hundra:100 tusen:1000 en_tredjedel:33.3333333333333 tiotusen:10000
scale: hundra:2 tusen:3 miljon:6 miljoner miljard*:9
unit: procent:% en_tredjedel procentenhet*:pp %-enheter poang:pt enheter sekund*:second minut*:minute timm*:hour dag:day dagar dagen dygn* arbetsdag* vecka*:week veckor* mandag tisdag onsdag torsdag fredag manad*:month kvartal*:quarter ar:year aret kronor:SEK krona dollar:USD ganger:x ggr
often: daglig*:day veckovis*:week veckolig* manadsvis*:month manatlig* kvartalsvis*:quarter arlig*:year
over: pa_arsbasis:year arstakt pa_manadsbasis:month manadstakt
multiply: dubbelt:1 fordubbl* dubbla tredubbl*:2 fyrdubbl*:3 halver*:-0.5 till_halften med_halften
`,
};
