import type { Lexicon } from "./lexicon.ts";

export const sv: Lexicon = {
  decimal: ",",
  looks: /[åäö]|..(?:era|sk[at]?|ning(?:ar)?|ade|[ae]rna|het|igt)$|^(?:nya?|alla|antal(?:et)?|och|vi|som|bli|med|till)$/g,
  senses: `
better: forbattr*
up: lagga_till ok* hoj* vaxa vaxer forbattr* stark* lyft*
down: minsk* sank* underst* sjunk* kort* forkort* dra_ner ned ner skar*
hold: hall* behall* sakerstall* begrans* uppratthall* stanna* ligg*
host: hall*
reach: na nar uppna* overskr* overtraff* overstig*
get: fa far ha har ta flytta* driv* komma
from: fran
to: till
by: med
every: var varje vart
alternate: varannan vartannat
per: per i om
min: minst over
max: hogst under som_mest
than: an
more: mer fler storre hogre battre sa_m* ytterligare okning tillvaxt
less: mindre farre lagre kortare tidigare snabbare minskning
not: inte ej aldrig ing*
between: mellan
and: och
or: eller
until: senast fore innan till_den slutet detta
within: inom
during: i pa under kommande senaste narmaste forsta efter nasta
versus: jamfort_med mot
outOf: av_de
link: av
skip: i_tid cirka ungefar runt nastan de den det bara i_snitt i_genomsnitt pa om
article: en ett
now: idag i_dag nu nuvarande baslinje utgangs*
rate: *frekvens *andel *grad *marginal
low: *kostnad *tid *fel *klagomal *bortfall *arende *incident position* plats forlust* avvisning* sjukfranvaro*
stock: *foljare *prenumerant *anvandare *kund *medlem *besok *omsattning *forsaljning *intakt *trafik visningar nedladdningar
score: *betyg *nojdhet *index stjarn* nki
list: topp sida* steg* fas* niva* forsta del nummer nr
gift: presentkort*
month: mars maj juni juli okt*
number: noll:0 ett tva tre fyra fem sex sju atta nio tio elva tolv femton:15 tjugo:20 trettio:30 femtio:50 en:1 hundra:100 tusen:1000 dussin:12
share: tredjedel*:3 fjardedel*:4 halften_av:2
scale: hundra:2 tusen:3
unit: procentenhet*:pp poang:pt enheter sekund*:second timm*:hour dag:day dagar* dagen dygn* vecka*:week veckor* *ndag *sdag fredag manad*:month kvartal*:quarter ar:year aret kronor:SEK krona ganger:x
often: daglig*:day veckovis*:week manadsvis*:month manatlig* kvartalsvis*:quarter arlig*:year
over: pa_arsbasis:year
kind: arliga
multiply: dubbelt:1 fordubbl* dubbla tredubbl*:2 halver*:-0.5 till_halften med_halften
`,
};
