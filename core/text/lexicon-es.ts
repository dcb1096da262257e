import type { Lexicon } from "./lexicon.ts";

export const es: Lexicon = {
  decimal: ",",
  looks: /[ñ¿¡]|..(?:ar|ir|ci[oó]n|dad|amente|ados|emos)$|^(?:el|los|las|una|y)$/g,
  senses: `
better: mejor*
up: aument* increment* crec* sub* mejor* elev* impuls* ampli*
down: reduc* disminu* bajar* baja bajan baje* bajada* recort* acort* rebaj* descen*
hold: mant* asegur* garanti* reten* limit* conserv* sosten* permanec*
reach: alcan* lleg* logr* super* exced* sobrepas*
get: llev* tener pasar poner poner_al_dia situar dejar estar
from: desde
weakFrom: de del
to: a al hasta
by: en por
every: cada
per: por al a_la
min: al_menos como_min* mas_del por_encima_de* superior*
max: como_max* menos_del por_debajo_de* inferior* bajo
more: mas mayor* adicional* extra aumento incremento crecimiento mejor
less: menos menor* reduccion peor
not: no nunca ningun*
between: entre
and: y
or: o
until: antes_de* para finales a_fin* a_mas_tardar final fin cierre este
within: en_menos_de dentro_de en_un_plazo_de en_el_plazo_de
during: en durante proxim* ultim* primer* tras despues_de
versus: respecto_a* frente_a* que_el que_la
outOf: de_cada sobre
link: de
skip: a_tiempo unos unas aproximadamente alrededor_de casi el la los las total solo promedio media del
article: un una
now: actual* hoy ahora partida base
rate: tasa* cuota porcentaje ratio adopcion
low: tiempo* gasto* posicion* queja* reclamac* incidencia* rebote devoluc* rotacion plazo* retraso* espera* duracion cancelac* bajas deuda perdida* impag* ausentismo
stock: seguidor* suscriptor* usuari* client* miembr* visitas visitantes trafico audiencia ingresos ventas lista descargas cuentas sesiones facturacion impresion*
score: puntuacion* valorac* nota* estrellas califica* satisfaccion
list: pagina* paso* fase* nivel* etapa* numero primer*
gift: regalo* vale* cupon* descuento*
month: enero febrero marzo abril mayo junio julio agosto octubre noviembre diciembre ene abr ago dic
number: cero:0 un dos tres cuatro cinco seis siete ocho nueve diez doce:12 quince:15 veinte:20 treinta:30 cincuenta:50 una:1 cien:100 mil:1000 un_tercio:33.3333333333333
scale: mil:3 miles millon:6 millones
unit: por_ciento:% un_tercio puntos_porcentuales:pp punto_porcentual punto:pt puntos segundo*:second minuto*:minute hora*:hour dia:day dias semana:week semanas lunes martes miercoles jueves viernes mes:month meses trimestre:quarter trimestres ano:year anos dolar*:USD pesos:MXN veces:x
often: diari*:day semanal*:week mensual*:month trimestral*:quarter anual*:year quincenal*:2week
over: intermensual*:month interanual*:year intertrimestral*:quarter
another: otro otra
multiply: el_doble:1 duplic* el_triple:2 triplic* cuadruplic*:3 a_la_mitad:-0.5
`,
};
