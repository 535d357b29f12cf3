import type { ToneWords } from '../compile-tone.js';

/** How Spanish sounds rude, threatening and so on. Words stand without accents, as texts are read. */
export const spanishTone: ToneWords = {
  lists: {
    usted: 'usted ustedes su sus vuestro vuestra vuestros vosotros tu tus os les le',
    kin: 'hijos hijo hija hijas familia esposa esposo mujer marido madre padre bebe padres ninos',
    mal: 'inutil inutiles vago vagos ridiculo ridicula arrogante arrogantes perezosos tonto tontos tonta estupido estupidos estupida maleducado maleducados maleducada groseros grosero groseria insulto broma burla circo farsa mentiroso mentirosos cobarde cobardes ignorantes ignorante hipocritas basura chiste verguenza irrespetuosos aficionados inepto ineptos torpes',
    peor: 'incompetente incompetentes incompetencia patetico patetica pateticos lamentable lamentables vergonzoso vergonzosa sinverguenza sinverguenzas idiota idiotas imbecil imbeciles mierda joder cono cabron cabrones gilipollas pendejo pendejos pendejada puta puto putos payaso payasos asco asqueroso chapuza chapuzas inaceptable indignante cretinos tarados huevones boludos pelotudos mamarrachos estupidez desfachatez',
    silencio: 'ignorar ignorarme ignorado ignorarnos silencio',
  },
  patterns: [
    [
      `me|mi|yo|soy|fui|estoy|senti|da|era ..2 @mal|@peor
@mal|@peor de|por mi parte
@mal|@peor pregunta|error|mio|mia
pregunta|error ..1 @mal
no !solo ..1 @mal|@peor
sin ..3 @mal|@peor|amenazar
lamento|siento ..1 saber|oir|enterarme
siento ..2 perdida
sus|tus disculpas
abogado|abogada ..5 contrato|revisa|revisando|clausula`,
      'fine',
    ],
    ['@usted|empresa|equipo|proceso|departamento|recursos|son|sois|es|trato', 'reader'],
    ['@usted', 'you'],
    ['@mal', 'insult'],
    [
      `@peor
conteste|contesten|contesta|respondan|responda|respondame|contesteme|contestenme|contestad|llame|llamen|digan|diganme|decidanse ..3 ya|vez|inmediatamente|ahora|inmediato
de una ..1 vez $
exijo|exigimos
haga|hagan|haced|haz ..1 bien? su|vuestro|tu ..1 trabajo
como se atreve|atreven
como os atreveis
falta|faltas|faltando total? de|al respeto|educacion|profesionalidad|seriedad|consideracion
no tienen|tienes|tiene|teneis ..1 verguenza|educacion|respeto|decencia|modales
perder|perdido|haciendome|pierdo mi|el tiempo
tomadura|tomando|tomar ..1 de|el pelo
que|cual les|le|os ..1 pasa
esta|estan|son ustedes? ..1 sordos|sordo|ciegos|ciego|tontos|dormidos
harto|harta|hartos de sus|ustedes|su|que|esperar|vuestras|vuestros
estoy harto|harta
a la basura|porra|carajo
vayan|vaya|vayase|vayanse a la|al
que poca verguenza|seriedad
bola|panda|banda|pandilla|atajo|hatajo de`,
      'rude',
    ],
    [
      `prensa|glassdoor|periodistas|periodista|abogado|abogada|abogados|tribunal|tribunales|juzgado|juzgados|redes|linkedin|medios|policia|sindicato|periodico|periodicos|inspeccion
todo el mundo|sector|pueblo
toda la ciudad|industria
sus clientes`,
      'exposure',
    ],
    [
      `voy|vamos|iremos a|al
sabra|sabran|enterara|enteraran|publicare|contare|denunciare|llamare|hablare|acudire|ire|escribire|pondre|vera|tendran|tendra|noticias|contactara
se va|van a enterar|saber
o acudo|voy|llamo|publico`,
      'intent',
    ],
    [
      `se|os|te va|van|vas|vais a arrepentir
arrepentira|arrepentiran|arrepentireis|arrepentiras
consecuencias $|de|para
atenganse|atengase
se donde vive|viven|vives|trabajan
ultimo aviso
les|le|os|te advierto
los|lo|la|las|les|os demandare|denunciare|demando
pagara|pagaran|pagaras|pagareis por|caro
exhibir|hundir|hundire|destruir|destruire a|su|sus|la|los
nos vemos|veremos en los|el`,
      'threatening',
    ],
    [`o|contrario|ultima|ultimo|antes|hasta|caso\nsi ..8 no|nada|ninguna`, 'pressure'],
    [
      `me voy|retiro|marcho|largo|olvido|ire
retiro|retirare|retiraria mi candidatura
firmo|firmare|acepto|aceptare ..2 otra|otro|competencia|con|otros
olvidese|olvidense|olvidaos|olvidate de|mi
busquen|busque|busquense|buscad ..1 a|otro|otra
no cuenten|cuente|cuentes conmigo
doy por`,
      'leaving',
    ],
    [
      `lo toma|toman|tomas|tomais o
ahora o nunca
ultima oportunidad
tiene|tienen|teneis|tienes|tiene ..1 hasta
tienen|tiene #date|24|48 ..1 horas|dias|para
les|le|os|te doy ..1 hasta|#date|24|48|plazo
^ o me|ustedes|deciden|contratan|suben ..12 o
no es negociable
si o no`,
      'ultimatum',
    ],
    [
      `suplico|imploro|suplicando
de rodillas
por favor por favor|se
favor ..3 favor
estoy ..2 desesperado|desesperada
hare|haria|hago|acepto|aceptaria ..1 lo|cualquier ..1 que|cosa|sueldo|salario
trabajar|trabajaria|trabajare|trabajo gratis
ultima|unica esperanza
necesito este|esta ..1 trabajo|empleo ..2 desesperadamente|favor|mucho|como|$
tengan|tenga|ten piedad|compasion|lastima
por piedad`,
      'begging',
    ],
    [
      `despues de|con todo lo
lo minimo que ..1 pueden|podrian|puede|podria|podeis
lo menos que pueden|podrian|puede|podria
me|nos deben|debe|debeis
@kin ..4 dependen|depende|hambre|llora|lloran|comer|cuentan|sufren|sufre|esperando
no duermo|puedo|he dormir|dormido|por
por su|vuestra|tu culpa
por culpa de ustedes|usted|su
me|nos han|ha|habeis ..1 dejado|fallado ..1 tirado|tirada|en|plantado
asi ..1 me|nos|es ..1 pagan|agradecen|como
decepcionado|decepcionada con|de ustedes|usted|vosotros
no tienen|tiene corazon
he ..12 y ustedes|usted|vosotros|no ..2 ni|no|nunca|me|han ..1 siquiera|contestan|contestado`,
      'guilt-tripping',
    ],
    [
      `bravo|felicidades|felicitaciones|enhorabuena|gracias|genial|encanta|amable|maravilloso|maravillosa|impresionante|estupendo|estupenda|que`,
      'praise',
    ],
    [
      `@silencio
por nada
por|de|es ..1 no|nunca ..1 contestar|contestarme|responder|responderme|llamar|llamarme|avisar
sin ..2 respuesta|noticias|contestar
hacerme|hacernos|tenerme esperar|esperando
solo|apenas ..1 #number|#date|dos|tres|cuatro|cinco|seis|ocho ..1 semanas|meses`,
      'neglect',
    ],
    [
      `que rapidez|eficacia|eficiencia|detalle|profesionalidad|seriedad|amables|comunicacion $
menuda|vaya rapidez|profesionalidad|eficacia|organizacion|seriedad
^ bravo
no hay prisa ..8 siglo|ano|anos|vida|meses
no se molesten|molestes|apuren|canse|cansen
tomense|tomese su tiempo ..6 solo|total|que|vida
muy profesional $
estaran|estara|deben|debe ..2 muy|tan|demasiado ocupados|ocupado|ocupada
demasiado importantes|importante para`,
      'sarcastic',
    ],
    [
      `sudaca|sudacas|maricon|maricones|negrata|negratas|moro|moros|gitanos|feminazi|feminazis
mujeres|extranjeros|inmigrantes|negros|viejos|chinos|arabes|judios|gais|indios ..1 son|no|deberian|deben ..3 para|saben|pueden|vagos|todos|quedarse|casa|cocina|ladrones|sirven
por|una|de|la cuota|cuotas ..1 de|femenina|$
demasiado viejo|vieja|joven|viejos para
solo|prefieren|contratan|contrataron|contratar|elegir|eligieron ..3 mujeres|extranjeros|extranjero|inmigrantes|guapas|jovencitas|jovencita|chinos|hombres
vuelva|vuelvan|vuelve|vayase ..1 a su|tu pais
tipico|tipica de ..1 mujeres|mujer|extranjeros
quedar|quedarse|queda embarazada`,
      'discriminatory',
    ],
    [
      `perdon|perdone|perdonen|perdona|perdoneme|perdonenme|disculpe|disculpen|disculpa|disculpas|disculparme|disculpenme|disculpeme
lo siento
siento mucho|molestar|molestarle|molestarles|tanto|muchisimo|la|haber
lamento`,
      'over-apologetic',
    ],
  ],
  plain:
    'usted ustedes yo mi me su sus es soy son he han no por que cuando quien como donde pero si bien gracias favor respuesta contesten contesteme conteste ahora espero esperando quiero necesito todavia aun nunca siempre hola hoy manana ya nadie llamen llameme digan saber tengo trabajo mas esto eso',
};
