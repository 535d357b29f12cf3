import type { WordLists } from '../pattern.js';

const orgs =
  'empresa empresas compania companias firma firmas sociedad sociedades empleador empleadora empleadores consultora consultoras consultoria estudio estudios despacho despachos bufete bufetes agencia agencias banco bancos clinica clinicas hospital hospitales escuela escuelas colegio colegios instituto institutos universidad universidades facultad laboratorio laboratorios organizacion organizaciones organismo entidad entidades institucion instituciones fundacion fundaciones asociacion asociaciones ong ayuntamiento ministerio corporacion corporaciones grupo grupos multinacional multinacionales startup startups pyme cooperativa negocio negocios tienda tiendas cadena cadenas restaurante restaurantes hotel hoteles fabrica fabricas constructora constructoras editorial editoriales productora productoras aseguradora aseguradoras operadora operador proveedor proveedores competidor competidora competidores competidoras competencia taller talleres centro centros departamento equipo equipos bodega bodegas finca finquero tostadora farmaceutica farmacia inmobiliaria ingenieria transportista residencia galeria museo periodico medio revista imprenta cliente gimnasio academia lugar sitio';

/** Spanish words by what they do in a sentence about offers; a list may name those before it. Without accents, as all words are read. */
export const spanishWords: WordLists = {
  i: 'yo que nosotros he hemos me ya tengo nos',
  me: 'yo me mi mis nosotros nos nuestra nuestro conmigo tengo he mio mia',
  meOnly: 'yo me mi tengo he nosotros nos conmigo',
  you: 'usted ustedes vosotros vosotras vos ud uds vd vds su sus vuestra vuestro vuestras vuestros tu tus #own',
  yours: 'usted ustedes vosotros vosotras vos su sus vuestra vuestro vuestras vuestros tu tus habeis ofreceis ofrecisteis ofreciste has',
  be: 'es son esta estan estoy estamos soy ser sido estado siendo era sera sigo',
  have: 'he ha han hemos habia haya haber tengo tenemos',
  adverb:
    'ya tambien ademas actualmente todavia aun recientemente ahora hoy ayer besides siempre justo finalmente formalmente oficialmente verbalmente casi mismo incluso recien acaban acaba de #date',
  aux: '@be @have @adverb me nos se le les lo la los las',
  pronouns:
    'no ni si nunca ninguna el ella ellos ellas esto eso todo nada nadie un una los las dos tres varias varios mi mis te os sr sra dr dra',
  not: 'no ni nunca ningun ninguna ninguno ningunas sin nada nadie tampoco jamas',
  if: 'si caso ojala espero esperamos suponiendo supongamos quizas quiza',
  conjunction: 'y e pero o u que porque pues como cuando si aunque donde quien cual mientras asi sino ahora',
  because: 'porque pues como puesto dado',
  else: 'enotrositio fuera',
  subject: 'yo nosotros el ella ellos ellas quien tengo debo necesito espero quiero estoy he les le mi otra otro',
  subjects: 'yo nosotros ella ellos ellas',
  and: 'y e o u',
  would:
    'gustaria quisiera querria desearia tendria tuviera recibiera recibiese recibiria habria aceptaria avisaria llegara hubiera podria',
  wouldLike:
    'informarle comentarle decirle comentar informar compartir contarle contarte decirte comentarte informarles comentarles decirles mencionar mencionarle',
  ifFirst: 'si',
  question:
    'podria podrian puede pueden podrias puedes podeis seria puedo podemos cuando como cual cuanto cuantos donde quien sabe saben existe aceptan',
  inverted: '',
  history: 'antano',
  in: 'en de desde ano durante',
  from: 'de del en con desde',
  fromYou: 'de con desde en',
  det: 'el la los las',
  offerVerbs: 'me nos ofrece ofrecio',
  placed: '',
  hold: 'tengo tenemos tener teniendo tenido tenia tiene recibido recibi recibimos recibir recibiendo conseguido consegui obtenido obtuve dispongo disponemos cuento contamos manejo poseo llegado llego hay surgido surgio salido salio',
  weigh:
    'valorando valorar valoro considerando considerar considero estudiando estudiar evaluando evaluar sopesando barajando barajar barajo analizando comparando comparar decidir elegir responder contestar aceptar rechazar firmar negociando negociar revisando dudando',
  give: 'hecho hicieron hizo hacen hace presentado presentaron enviado enviaron envio mandado mandaron mando extendido extendieron extendio propuesto propusieron propuso formulado planteado dado dieron dio confirmado remitido entregado entregaron ofrecido pasado',
  arrive: 'llego llegado espera esperan vence caduca expira sigue pendiente firme recibida recibidas vigente valida cerrada',
  there: '',
  heldAfter: 'tengo tenemos he recibi manejo poseo estoy mencione comente dispongo',
  gave: 'me nos han habeis hicieron hizo has ha',
  expect: 'esperando inminente prometida proxima',
  toCome: 'inminente prevista',
  table: 'sobrelamesa enmano pendiente',
  thanks: 'gracias agradezco agradecer agradecido agradecida agradecemos encantado encantada',
  written: 'escrita escritas porescrito contrato contratos firmada firmado firmadas carta',
  future: 'voy vamos si sin antes debo deberia tendre tengo-que podria quisiera quiero no ni nunca para',
  total: 'total totales paquete global todoincluido conjunto',
  base: 'fijo base fija',
  bonus: 'bono bonus variable prima incentivo comision comisiones',
  including: 'con incluido incluida',
  plus: 'mas',
  besides: 'con',
  grants: 'dan dado dieron dejan dejado concedido tengo quedan queda plazo',
  g: '#giver #employer #name',
  o: '@g #role #process enotrositio',
  with: 'en con para de del por a al',
  tome: 'me nos',
  one: 'un una el la',
  job: 'puesto puestos trabajo empleo plaza plazas contrato vacante cargo rol posicion colocacion incorporacion beca practicas jornada suplencia sustitucion direccion jefatura responsabilidad',
  offered:
    'ofrecer ofrecido ofrecieron ofrecio ofrece ofrecen ofreciendo ofreciera propuesto propuso propusieron propone proponen ofertado ofertan',
  meet: 'entrevista entrevistas reunion cita llamada fecha prueba visita cafe hora hueco',
  want: 'quiere quieren desea desean busca buscan pretende pretenden gustaria encantaria interesada interesado interesadas interesados dispuesta dispuesto empenada ha han esta estan',
  hireMe: 'contratarme ficharme incorporarme llevarme tenerme reclutarme captarme contratarnos sumarme seleccionarme',
  hire: 'contratar fichar incorporar reclutar captar',
  hired:
    'seleccionado seleccionada elegido elegida escogido escogida contratado contratada fichado fichada cogido cogida admitido admitida aceptado aceptada contrata ficha contrato ficho selecciono eligio',
  interviews:
    'entrevista entrevistas proceso procesos seleccion conversaciones conversacion negociaciones negociacion contacto contactos charlas dialogo platicas entrevistan entrevistaran entrevistando entrevistado entrevistandome entrevistarme entreviste entrevisto entrevistamos',
  rounds: 'ronda rondas fase fases entrevista entrevistas etapa etapas recta tramo seleccion terna vuelta filtro',
  finals: 'final finales ultima ultimo ultimas ultimos definitiva',
  running:
    'marcha curso paralelo abiertos abiertas activos activas avanzados avanzadas avanzado avanzada avanza avanzan vivo vivos simultaneo',
  applied:
    'postulado postulada postule postularme postulando postulandome aplicado aplique aplicando candidatura candidaturas inscrito inscrita inscribirme inscribi candidato candidata solicitud solicitudes solicitado presentado presentada presente presentandome',
  sent: 'enviado envie mandado mande presentado presente entregado echado dejado',
  several: 'varios varias dos tres cuatro cinco',
  have2: 'he hemos ya',
  accepted: 'aceptado acepte aceptamos firmado',
  declined: 'rechazado rechace rechazamos declinado decline renunciado renuncie descartado descarte desestimado desestime',
  answer: 'respuesta contestacion decision confirmacion firma aceptacion si',
  reply:
    'contestar responder decidir decidirme firmar contestarles responderles confirmar confirmarles aceptar aceptarla firmarla decidirlo pronunciarme elegir responderla contestarla decirles comunicarles avisarles firmarlo confirmarla responda conteste decida firme confirme acepte',
  render: 'dar darles dar entregar comunicar transmitir tomar enviar enviarles de tener',
  must: 'debo debemos deberia necesito necesitamos toca urge tocaria',
  ask: 'piden pide pedido exigen exige exigido quieren quiere esperan espera necesitan necesita solicitan solicitado requieren reclaman presionan',
};

export const spanishOrgs: string = orgs;
