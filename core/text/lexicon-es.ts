import type { Lexicon } from "./lexicon.ts";

export const es: Lexicon = {
  decimal: ",",
  letters: "ñ¿¡",
  telling:
    "el la los las de del un una con por para cada al mes y en que nuestro nuestra nuestros todos todas menos clientes aumentar reducir incrementar lograr nuevos nuevas semana trimestre antes desde hasta tasa conseguir alcanzar publicar",
  senses: {
    up: "aument* increment* crec* subir sube* suba* mejor* elev* impuls* ampli* acelera* potenci* hacer_crecer mas_alto suban",
    down: "reduc* disminu* baj* recort* dismin* acort* rebaj* minimi* descend* caer caida",
    hold: "manten* mantien* conserv* asegur* garantiz* sostener sosten* permanec* preserv* no_superar que_no_supere no_sobrepasar no_exceder no_bajar",
    reach: "alcanz* lleg* logr* super* cumplir cumplim* obtener_una rebasar",
    do: "ofrec* hacer hac* realiz* public* escrib* lanz* crea* complet* cerr* firm* ganar gana* captar capta* gener* produc* organiz* contrat* entrevist* entreg* envi* desarroll* prob* prueb* consegu* consig* recib* form* visit* vend* añad* agreg* implement* celebr* incorpor* conduc* optimiz* analiz* identific* abr* resolv* resuel* respond* contest* atend* imparti* migr* grab* document* sum* adquir* obten* atra* dise* redact* ejecut* recog* recopil* recaud* ingres* factur* correg*",
    task: "hacer realiz* public* escrib* lanz* crea* organiz* entrevist* envi* desarroll* prob* implement* celebr* analiz* migr* document* dise* redact* ejecut* complet* defin* activar depurar ofrec* introduc*",
    get: "llevar tener pasar poner situar dejar estar mover",
    from: "desde partiendo_de",
    weakFrom: "de del",
    to: "a al hasta hasta_el hasta_los a_un a_una a_los a_las",
    by: "en_un en un por en_una en_unos en_el",
    every: "cada",
    per: "por cada al a_la a_el",
    min: "al_menos como_minimo minimo mas_de por_encima_de no_menos_de superior_a mayor_que mayor_de mayor_a un_minimo_de superior_al superiores_a por_encima_del mas_del no_inferior_a",
    max: "como_maximo maximo menos_de por_debajo_de no_mas_de inferior_a menor_que menor_de menor_a un_maximo_de inferior_al inferiores_a por_debajo_del menos_del no_superior_a no_superar no_supere no_exceder no_exceda a_lo_sumo bajo",
    orMore: "o_mas o_superior o_mejor como_minimo minimo en_adelante o_mayor",
    orLess: "o_menos o_inferior como_maximo maximo o_menor",
    between: "entre",
    and: "y o e",
    more: "mas adicional adicionales extra nuevos_mas incremento aumento crecimiento subida mejora",
    less: "menos reduccion disminucion descenso bajada caida",
    until:
      "antes_de antes_del hasta_el_final_de para_el para_finales a_finales para_fin a_fin al_final_de a_mas_tardar para al_cierre en_diciembre final_de finales_de fecha hasta_finales",
    within: "en_menos_de dentro_de en_un_plazo_de en_el_plazo_de antes_de_las en_menos_del en_un_maximo_de",
    during:
      "en durante proximos ultimos ultimas primeros primeras proximas tras despues_de los_proximos siguientes plazo consecutivos consecutivas",
    now: "actual actuales actualmente hoy ahora partida linea_base linea_de_base base",
    versus:
      "frente_a frente_al en_comparacion_con comparado_con respecto_a respecto_al en_relacion_con que_el_anterior con_respecto_a con_respecto_al versus comparando sobre_el",
    rate: "tasa* conversion* retencion margen* cuota porcentaje ratio adopcion",
    low: "coste* costo* gasto* tiempo* posicion* queja* reclamaci* error* incidencia* defecto* rebote abandono* devoluci* rotacion plazo* retraso* tickets latencia espera* duracion cancelacion* bajas dias deuda cpl perdida* impago* absentismo fallo* falla* carritos_abandonados",
    stock:
      "seguidor* suscriptor* usuari* client* miembro* visitante* visita* trafico audiencia ingresos ventas lista impresiones descargas instalaciones puntuacion autoridad satisfaccion emplead* cuentas sesiones facturacion valor* nota",
    score: "puntuacion* valoracion* nota* estrellas calificacion* satisfaccion",
    list: "primeros_puestos pagina* paso* fase* nivel* primera_pagina parte* etapa* numero version* prioridad* dia* semana trimestre primeras_posiciones primeros primeras serie* articulo* categoria*",
    gift: "tarjeta* regalo* vale* cupon* descuento* premio* sorteo* bono* tarjetas_regalo",
    skip: "unos unas aproximadamente alrededor_de cerca_de casi el la los las un una total un_total_de solo promedio media de del una_media_de un_promedio_de en_promedio de_media otros otras nuevos nuevas en_torno_a medio",
    article: "un una",
    link: "de",
    end: "final_de al_final_de a_final_de fin_de a_fin_de finales_de",
    month:
      "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago sept dic feb mar jun jul oct nov",
    outOf: "de_cada de sobre de_un_total_de",
    active: "activ* recurrent* unic*",
    number:
      "cero:0 uno:1 una:1 un:1 una_vez:1 dos:2 dos_veces:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 quince:15 veinte:20 veinticinco:25 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 doscientas:200 trescientos:300 trescientas:300 cuatrocientos:400 quinientos:500 quinientas:500 ochocientos:800 mil:1000 un_millon:1000000 una_docena:12",
    scale: "mil:3 miles:3 millon:6 millones:6 mill:6",
    unit: "por_ciento:% porciento:% puntos_porcentuales:pp punto_porcentual:pp puntos_de_porcentaje:pp puntos:pt punto:pt segundo:second segundos:second minuto:minute minutos:minute hora:hour horas:hour dia:day dias:day dias_laborables:day dias_habiles:day semana:week semanas:week mes:month meses:month trimestre:quarter trimestres:quarter año:year años:year ano:year anos:year dolares:USD dolar:USD libras:GBP pesos:MXN soles:PEN veces:x d:day coronas:SEK dolares_estadounidenses:USD",
    often:
      "diari*:day diariamente:day semanal*:week mensual*:month trimestral*:quarter anual*:year quincenal*:2week bimestral*:2month bimensual*:2week semestral*:2quarter a_diario:day",
    over: "mes_a_mes:month mes_tras_mes:month mes_contra_mes:month intermensual*:month interanual*:year año_a_año:year año_tras_año:year año_contra_año:year trimestre_a_trimestre:quarter intertrimestral*:quarter trimestre_tras_trimestre:quarter semana_a_semana:week semana_tras_semana:week de_un_mes_a_otro:month de_un_año_a_otro:year",
    multiply: "duplic*:1 doblar:1 triplic*:2 cuadruplic*:3 a_la_mitad:-0.5 por_la_mitad:-0.5 en_la_mitad:-0.5",
  },
};
