import type { PatternMeaning } from '../grammar.js';
import type { Meanings } from '../pattern.js';

/** Spanish ways of saying that an offer is held, a process runs or has ended, or that there is none. `@g` is another employer. */
export const spanishClaims: Meanings<PatternMeaning> = [
  [
    `estaba|estan|esta|estaban|compre|comprado en #offer
    #offer para usted|ustedes|vosotros|ti|su|hacerle|hacerles
    #offer ..3 publicada|publicadas|publicado|anunciada|web|linkedin|infojobs|portal|anuncio|pagina|bolsa|vista
    visto|vi|leido|lei|encontrado|encontre|consultado ..4 #offer
    #offer comercial|comerciales|cultural|gastronomica|formativa|academica|educativa|especial|hotelera
    habia|habiamos recibido|tenido|conseguido ..8 #offer
    tuve|tuvimos ..4 #offer
    hace ..2 anos ..12 #offer
    anos ..3 #offer`,
    { type: 'nothing' },
  ],
  [
    `@g ..3 @want ..2 @hireMe
    @g ..6 quiere|quieren|desea|desean|interesada|interesados|busca @hireMe
    @g ..1 @tome presiona|presionan|insiste|insisten|urge|apremia ..1 para|en|a ..1 firmar|firme|aceptar|acepte|incorporarme
    @g ..2 @tome ..1 @want ..1 @hire
    @g ..2 @tome quiere|quieren ..1 en|para|con
    @g ..3 pedido|pide|pidio|propuesto|ofrecido que ..2 incorpore|una|sume|trabaje|firme|empiece
    @g ..3 @want que ..2 me|nos|trabaje|empiece|firme ..1 incorpore|sume|una|vaya|con|para|ya|pronto
    @g ..3 @want contar conmigo
    @g ..4 ofrecerme|proponerme ..2 @job|#role|#offer
    @g ..2 @want ..2 @hire a? mi
    @g ..2 @tome @aux? @aux? @hired !para|en|a
    @g ..2 @tome @aux? @aux? @offered @one|dos|unos|hacer !@meet|nueva|otra|segunda
    @g ..2 @tome @aux? @aux? @offered #money|#offer|#role|mas|mejor|unos|alrededor|hasta|cerca|entre|incorporarme|trabajar|trabajo|empleo|$
    @g ..2 @tome @aux? @aux? dicho|dado|dio|dijo que? si|luz|visto
    @g ..2 @tome @aux? @aux? hecho|hizo|enviado|mandado|envio|mando|presentado ..2 #offer|contrato
    me|nos @aux? @aux? @offered @one? ..2 @job !ustedes|usted|en
    me|nos @aux? @aux? @offered @one? ..2 @job ..2 en|con|de @g|enotrositio
    me|nos @aux? @aux? @offered ..1 #role|algo|trabajo
    me|nos @aux? @aux? @hired ..3 en|para|por|de @g|#role|enotrositio
    me quieren|quiere ..1 contratar|fichar|incorporar|en|para ..3 @g|enotrositio
    sido ..1 @hired ..4 en|por|para @g|#role|enotrositio
    tengo|tenemos|conseguido|encontrado|consegui|encontre ..2 @job ..3 en|con|@g|enotrositio @g|sobrelamesa|enmano
    tengo|tenemos ..1 @job|#role ..1 asegurado|asegurada|garantizado|garantizada|apalabrado|apalabrada|esperando|esperandome|enotrositio
    @job|#role ..2 me espera ..2 en|enotrositio|si @g|no
    #role @aux? @aux? ofrecido|asignado|prometido
    aceptado|aceptada|admitido|admitida en @g`,
    { type: 'offer' },
  ],
  [
    `contrato|contratos ..3 de|con|en @g
    contrato|contratos ..3 sobrelamesa|enmano|enotrositio|firmar|firma|pendiente
    carta|contrato de #offer ..3 de|con @g
    tengo|recibido|recibi carta|contrato ..1 de #offer|trabajo|contratacion
    tengo|recibido|recibi ..2 carta|contrato|compromiso de #offer|trabajo|contratacion
    @g ..4 me|nos ..6 contrato|carta`,
    { type: 'offer', form: 'written' },
  ],
  [
    `@finals @rounds ..6 @with @o
    @finals @rounds ..3 enotrositio
    @rounds ..1 @finals ..5 @with @o
    @rounds ..1 @finals ..2 enotrositio
    finalista|finalistas|terna|final ..2 @with @o
    finalista enotrositio
    @o ..7 @finals @rounds
    @o ..7 @rounds @finals
    @o ..5 finalista|finalistas
    espero|esperamos|esperando ..2 #offer ..2 de @g
    esperando|espero|pendiente ..3 #offer ..3 firme|formal|porescrito|inminente
    #offer ..3 inminente|prevista`,
    { type: 'process', stage: 'final-round' },
  ],
  [
    `@interviews ..4 @with @o
    @interviews ..2 enotrositio
    @interviews ..2 paralelo
    @several|otros|otras @interviews|candidaturas|opciones ..4 @running|besides|enotrositio
    ando|tengo|tenemos|manejo|llevo|sigo|participo|participando|estoy|con ..2 #process
    #process|#role ..4 @running
    reunido|reunirme|reunion|reuniones|visto|conocido|hablando|hablado|hablo|conversando|negociando|tratando ..2 con @g|#role
    carrera|juego|liza|pugna|competencia|terna|contienda ..3 @with ..3 @o|mas
    @g ..2 me|nos ..3 citado|citada|convocado|convocada|invitado|invitada|llamado|entrevistado|entrevistara|entrevista|recibio|convoco|cito|invito
    @g ..2 me|nos @aux? @aux? @offered ..2 @meet
    avanzando|avanzado|avanzo|progresando ..4 @with @g|#process|enotrositio
    considerado|considerada|considerando|considerandome ..2 para|en|por #role|@g`,
    { type: 'process', stage: 'interviewing' },
  ],
  [
    `@applied ..5 @with @o
    @applied ..2 enotrositio
    @applied ..2 a|en|para ..1 #offer
    @sent ..4 candidatura|candidaturas|cv|curriculum|curriculo|solicitud a|en ..1 @o|un|una|dos|tres|varias|varios|enotrositio !@job
    @several|otras|mis candidaturas|solicitudes ..3 curso|marcha|paralelo|enotrositio|abiertas|besides
    busco|buscando|explorando|exploro|mirando|tanteando|contemplando ..2 #role|#process|@g|enotrositio
    abierto|abierta ..2 #role|#process
    valorando|estudiando|evaluando|considerando|barajando|viendo ..2 #role|#process`,
    { type: 'process', stage: 'applied' },
  ],
  [
    `@accepted ..5 #offer|#role|@g|enotrositio
    firme ..1 con|contrato ..2 @g
    @accepted ..3 @job ..2 en|con|de @g|enotrositio
    decidido|opte|optado|decidi ..2 aceptar|incorporarme|unirme|firmar|por ..3 #offer|#role|@g
    comprometido|comprometida ..1 con @g
    dicho|dije que si a ..2 #offer|@g
    #offer ..2 sido aceptada`,
    { type: 'outcome', status: 'accepted' },
  ],
  [
    `@declined ..6 #offer|#role|@g
    @declined ..1 a ..2 #offer|#role|@g
    dicho|dije quenoa ..2 #offer|#role|@g
    dicho|dije|di no|calabazas a ..2 #offer|#role|@g
    decidido|decidi ..1 no aceptar ..3 #offer|@g
    decidido|decidi ..1 rechazar|declinar ..3 #offer|@g
    rechazada|rechazadas|declinada ..3 #offer`,
    { type: 'outcome', status: 'declined' },
  ],
  [
    `deje|dejado|dejamos|dejar ..2 vencer|caducar|expirar|pasar|escapar ..4 #offer|#role
    #offer ..3 que ..1 deje|dejado ..1 vencer|caducar|expirar|pasar
    la|las deje|dejado ..1 vencer|caducar|expirar|pasar
    #offer yanoesta
    #offer ..3 caduco|vencio|expiro|caducado|vencido|expirado
    caduco|vencio|expiro|caducado|vencido|expirado ..3 #offer
    retiraron|retirado ..2 #offer`,
    { type: 'outcome', status: 'expired' },
  ],
  [
    `retirado|retire|retirada|retiramos ..2 candidatura|candidaturas|solicitud|postulacion ..3 @with @o
    retirado|retire|retirada|salido|sali|bajado|baje|apeado|desistido|desisti|retirarme ..3 de|del ..4 @o
    abandonado|abandone|dejado|deje|interrumpido ..1 #process
    abandonado|abandone|dejado|deje|interrumpido ..2 @interviews ..3 @with @o
    puesto fin ..2 @interviews|#process ..3 @with? @g?`,
    { type: 'outcome', status: 'withdrawn' },
  ],
  [
    `ninguna|ninguno|sin|ningunas|cero ..1 #offer
    sin ..2 otra #offer
    nada ..2 sobrelamesa|enmano|firme|concreto|firmado|porescrito
    nadie|nada ..4 @offered
    no ..3 @offered ..1 nada|ninguna|ningun
    ninguna|ningun ..4 me|nos ..3 @offered|hecho`,
    { type: 'absence', scope: 'offers' },
  ],
  [
    `ningun|ninguna|sin ..1 #process|#role
    nada mas ..3 vista|marcha|pendiente|curso
    su|ustedes|vosotros|#own ..2 es|son|sois ..1 unica|unico|unicos ..5 @applied|@interviews|estoy|participo
    ningun|ninguna otro|otra? @interviews|candidatura|opcion
    ningun|ninguna ..1 @interviews|candidatura enotrositio|mas|curso|abierto|abierta
    no ..4 @applied|@interviews ..3 enotrositio|#giver|#role|#process|nadie|mas
    no|ni ..3 #process
    no ..3 mas @interviews|candidaturas|opciones
    no ..3 buscando|busco|explorando ..3 enotrositio|#role|#process|mas
    unico|unica|unicos ..2 empresa|proceso|candidatura|compania|sitio|lugar|opcion|postulacion ..6 @applied|@interviews|estoy|tengo|participo|he|abierto|abierta
    solo|solamente|unicamente ..2 @applied|@interviews ..3 con|en|a ustedes|usted|vosotros|su|aqui|#own|vuestra
    @applied|@interviews ..2 solo|solamente|unicamente con|en|a ustedes|usted|vosotros|su|aqui|#own|vuestra`,
    { type: 'absence', scope: 'processes' },
  ],
];

/**
 * What Spanish sentences with a date say: `answer`, something must be answered by it; `open`, something is open until then, which is
 * about another offer only where one is spoken of; `ask`, anything else.
 */
export const spanishDeadlines: Meanings<'answer' | 'open' | 'ask'> = [
  [
    `tengo|tenemos|hay|tendre|tendria que ..2 @reply ..9 #date
    tengo|tenemos|hay|tendre que ..1 @render ..3 @answer ..7 #date
    @must ..3 @reply ..9 #date
    @must ..2 @render ..3 @answer ..7 #date
    he de ..1 @reply ..9 #date
    tengo|tenemos|dispongo|queda|quedan|dado|dan|dejan|dejado|dieron ..4 #date para ..1 @reply|pensarlo|pensarmelo
    plazo ..3 @reply|@answer ..6 #date
    @ask ..4 @answer ..7 #date
    @ask que ..2 @reply ..7 #date
    @ask que ..1 les ..1 @reply|diga|de ..4 #date
    @answer ..3 antes|hasta|sobre ..2 #date
    #date ..3 plazo|limite|vence
    #date ..1 para ..1 @reply|pensarmelo|pensarlo
    #date ..1 es ..2 fecha|plazo|ultimo`,
    'answer',
  ],
  [
    `tengo|tenemos|dispongo|contamos|quedan|queda ..2 hasta|plazo|antes|margen ..4 #date
    tengo|dispongo|queda|quedan ..1 #date ..2 @reply|pensarlo
    dado|dan|dieron|da|dejan|dejado|dejaron|conceden|concedido|fijado|ponen|puesto ..5 #date
    plazo|fecha|limite|ultimatum|vencimiento ..6 #date
    vence|vencen|caduca|caducan|expira|expiran|termina|acaba|cierra|finaliza|vencera|caducara ..5 #date
    valida|valido|vigente|abierta|mantienen|mantiene|esperan|espera|esperar|esperaran|guardan|reservan|reservada|pie|sostienen ..5 #date
    @reply ..6 #date
    @g|ellos|ella ..3 @ask ..7 #date
    dicho|dijeron ..4 #date`,
    'open',
  ],
  [
    `podria|podrian|puede|pueden|podrias|puedes|podeis|seria|posible|favor|usted|ustedes|su|sus|vuestra|vuestro|vuestros|tu|tus|#own|¿ ..14 #date
    espero|esperamos|agradeceria|agradezco|gustaria|encantaria|quisiera|quedo|ojala|confio ..14 #date
    casero|casera|propietario|arrendador|guarderia|notario|seguro ..8 #date
    digame|diganme|dime|confirmeme|avisame|aviseme|aviseme|informeme|responda|contesteme|indiqueme ..8 #date
    responderle|contestarle|decirle|darle|enviarle|entregarle|confirmarle|avisarle|responderte|contestarte|decirte|darte|enviarte|confirmarte|avisarte ..8 #date
    entregare|respondere|dare|dire|contestare|confirmare|enviare|mando|envio|llamare|escribire|mandare|estare|pasare|avisare|volvere|llevare ..9 #date
    incorporarme|incorpore|sume|empiece|incorporacion|empezar|comenzar|disponible|disponibilidad|preaviso|libre|vacaciones|viaje|viajo|mudanza|mudarme|incorporaria|iniciar|baja|ausente ..6 #date
    billete|vuelo|boleto|documentos|documentacion|formulario|prueba|ejercicio|caso|informe|proyecto|visado|permiso|alquiler|renta|contrato|examen|curso|matricula|seguro|nominas|certificado|titulo|presentacion|referencias|beca|piso ..7 #date
    entrevista|entrevistas|reunion|charla|conversacion|encuentro|visita|llamada|cita|hablamos|vimos|conocimos|entrevisto|postule|atendieron|recibieron ..4 #date
    desde ..1 #date`,
    'ask',
  ],
];

/** What Spanish sentences with a sum say. */
export const spanishPay: Meanings<'pay' | 'own'> = [
  [
    `ofrece|ofrecen|ofrecido|ofrecieron|ofrecio|#offer|salario|sueldo|remuneracion|retribucion|fijo|base|paquete|asciende|alcanza|llega|paga|pagan|pagarian|pagaria|cobraria|ganaria|bruto|anual|de|a|por|con|es|incluye|supone ..9 #money
    #money ..3 fijo|paquete|total|brutos|oferta|#offer|enotrositio`,
    'pay',
  ],
  [
    `expectativa|expectativas|aspiracion|aspiraciones|pretension|pretensiones|busco|aspiro|pido|pediria|minimo|gustaria|quisiera|objetivo|aceptaria|espero|deseo|necesito|negociar ..9 #money
    actual|actualmente|hoy|presente|ultimo|anterior ..7 #money
    mi|mis|nuestro salario|sueldo|expectativas|pretensiones|remuneracion|retribucion|fijo|paquete ..7 #money
    gano|cobro|percibo|ganaba|cobraba|percibia|facturo ..4 #money
    usted|ustedes|su|sus|vuestro|vuestra|#own|tu ..8 #money
    banda|rango|horquilla|escala|presupuesto|anuncio|anunciado|publicado|publicada|mercado|media|convenio ..8 #money
    igualar|llegar|subir|acercarse|mejorar|equiparar|alcanzar ..4 #money
    ahorrado|ahorre|ahorro|ventas|vendido|facturacion|ingresos|alquiler|renta|factura|subvencion|cartera|margen|gestionado|gestione|inversion|coste|costo|billete|gastos|deuda|prestamo|presupuestos|precio|recaudado ..6 #money
    #money ..4 facturacion|presupuesto|ahorro|ventas|subvencion|inversion|anunciados|publicados|usuarios`,
    'own',
  ],
];

export const spanishPreference = `mi|nuestra|la ..1 primera opcion|eleccion|preferencia
mi ..1 opcion|eleccion preferida|favorita|prioritaria|numero
mi puesto|empresa|trabajo preferido|preferida|ideal|favorita|favorito
usted|ustedes|#own|su ..3 opcion|preferencia|prioridad numero|absoluta|preferida`;

/** Contacts that a Spanish text announces. */
export const spanishTiming: Meanings<'often' | 'contact' | 'final'> = [
  [
    `llamare|escribire|insistire|contactare|preguntare ..3 todos|cada|diariamente|todas ..1 dias|dia|mananas|manana|semanas|horas|tardes
    llamar|escribir|llamarle|escribirle|llamarte|escribirte|insistir ..3 todos|cada|todas ..1 dias|dia|mananas|horas
    llamare|escribire|insistire diariamente|hastaque`,
    'often',
  ],
  [
    `llamare|escribire|contactare|volvere|recordare ..7 #date
    voy|vamos|permitire ..2 llamar|escribir|contactar|llamarle|escribirle|contactarle|llamarte|escribirte|llamarles|escribirles ..7 #date`,
    'contact',
  ],
  [
    `mi|este|es ..2 ultimo|ultima mensaje|correo|recordatorio|intento|nota|carta|llamada|seguimiento
    ultima vez que ..2 escribo|llamo|contacto|pregunto
    no ..2 molestare|escribire|insistire|llamare|contactare mas`,
    'final',
  ],
];
