import type { Lexicon } from "./lexicon.ts";

export const es: Lexicon = {
  decimal: ",",
  looks: /[ñ¿¡]|..(?:ar|ir|ci[oó]n|dad|lmente|ados|emos)$|^(?:el|los|las|una|y|del)$/g,
  senses: `
better: mejor*
up: aument* increment* crec* sub* mejor* elev* impuls* ampli*
down: disminu* bajar* baja bajan baje* bajada* recort* acort* rebaj* descen*
hold: mant* asegur* reten* conserv* sosten*
reach: alcan* lleg* logr* super* exced* pase pasa
get: llev* tener pasar poner poner_al_dia dejar estar
from: desde
weakFrom: de del
to: a al hasta
by: en por
every: cada
per: por al a_la
min: al_menos como_min* por_encima_de* superior*
max: como_max* por_debajo_de* inferior* bajo
more: mas mayor* adicional* aumento incremento crecimiento
less: menos menor* reduccion
not: no nunca nadie ningun*
between: entre
and: y
or: o
until: antes_de* para finales a_fin* final fin cierre este
within: en_menos_de en_un_plazo en_el_plazo
during: en durante proxim* primer* despues_de
versus: respecto_a* frente_a* que_el que_la
outOf: de_cada sobre
link: de del
skip: a_tiempo unos unas casi el la los las solo promedio media
article: un una
now: hoy ahora base
rate: tasa* cuota porcentaje ratio adopcion
low: tiempo* gasto* posicion* queja* rebote devoluc* rotacion plazo* espera* duracion cancelac* bajas
stock: seguidor* suscriptor* usuari* client* visitas visitantes ingresos ventas cuentas sesiones facturacion
score: valorac* nota* estrellas califica*
list: paso* fase* numero primer*
gift: regalo*
month: enero marzo abril mayo junio julio agosto noviembre diciembre ene abr ago dic
number: cero:0 un dos tres cuatro cinco seis siete ocho nueve diez doce:12 quince:15 veinte:20 treinta:30 cincuenta:50 una:1 uno:1 cien:100 mil:1000 una_docena:12
share: tercio*:3 cuarta_parte:4 cuartas_partes la_mitad_de:2
scale: mil:3 miles
unit: por_ciento:% puntos_porcentuales:pp punto_porcentual punto*:pt segundo*:second hora*:hour dia:day dias semana*:week lunes viernes mes:month meses ano:year anos pesos:MXN veces:x
often: diari*:day semanal*:week mensual*:month trimestral*:quarter quincenal*:2week
over: intermensual*:month interanual*:year
another: otr*
kind: anuales
multiply: el_doble:1 duplic* a_la_mitad:-0.5
`,
};
