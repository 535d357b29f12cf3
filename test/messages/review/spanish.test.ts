import { describe, expect, it } from 'vitest';
import { fixedText, statementsIn } from './statements-in.js';

// Written on Tuesday, 24 March 2026.
const said: readonly (readonly [text: string, ...statements: string[]])[] = [
  // Offers, plain and indirect
  ['He recibido una oferta de otra empresa.', 'offer 1 any'],
  ['Me han ofrecido un puesto en otra compañía.', 'offer 1 any'],
  ['Tengo otra oferta sobre la mesa.', 'offer 1 any'],
  ['Otra empresa quiere contratarme.', 'offer 1 any'],
  ['Otra consultora me quiere fichar.', 'offer 1 any'],
  ['Una empresa de la competencia me ha ofrecido trabajo.', 'offer 1 any'],
  ['Ayer me llegó otra oferta.', 'offer 1 any'],
  ['Cuento con una oferta en firme de un competidor.', 'offer 1 any'],
  ['La competencia me ha hecho una oferta.', 'offer 1 any'],
  ['Cierzo Energía me hizo una oferta.', 'offer 1 any Cierzo Energía', 'employer Cierzo Energía'],
  ['Tengo una oferta de Cierzo Energía.', 'offer 1 any Cierzo Energía', 'employer Cierzo Energía'],
  ['Me han seleccionado para un puesto en otra clínica.', 'offer 1 any'],
  ['He recibido una propuesta laboral de otra firma.', 'offer 1 any'],
  ['Tengo trabajo asegurado en otra empresa.', 'offer 1 any'],
  ['Estoy valorando otra oferta.', 'offer 1 any'],
  ['Todavía no he contestado a mi otra oferta.', 'offer 1 any'],
  ['Como tengo otra oferta, ¿podría decirme cómo va el proceso?', 'offer 1 any'],
  ['¿Podría orientarme, ya que tengo otra oferta?', 'offer 1 any'],
  ['La otra oferta que tengo es muy atractiva.', 'offer 1 any'],
  ['Otra editorial me ha pedido que me incorpore en abril.', 'offer 1 any'],
  // Written
  ['Tengo una oferta por escrito de otra empresa.', 'offer 1 written'],
  ['He recibido por escrito otra oferta.', 'offer 1 written'],
  ['Ya tengo una carta oferta firmada de otra institución.', 'offer 1 written'],
  ['Otra empresa me ha enviado un contrato.', 'offer 1 written'],
  ['Tengo un contrato de otra empresa pendiente de firmar.', 'offer 1 written'],
  ['Dispongo de dos ofertas firmadas.', 'offer 2 written'],
  // Counts
  ['Tengo dos ofertas.', 'offer 2 any'],
  ['He recibido varias ofertas.', 'offer 2 any'],
  ['Tengo otras ofertas sobre la mesa.', 'offer 2 any'],
  ['Cuento con otras tres ofertas de trabajo.', 'offer 3 any'],
  ['Dos empresas más quieren contratarme.', 'offer 2 any'],
  // Processes
  ['Tengo una entrevista en otra empresa.', 'process 1 interviewing'],
  ['Estoy en un proceso de selección con otra compañía.', 'process 1 interviewing'],
  ['Tengo otros procesos abiertos.', 'process 2 interviewing'],
  ['Estoy en conversaciones con otras dos empresas.', 'process 2 interviewing'],
  ['Soy finalista en Cierzo Energía.', 'process 1 final-round Cierzo Energía', 'employer Cierzo Energía'],
  ['Estoy en la fase final con otra empresa.', 'process 1 final-round'],
  ['He llegado a la última ronda en otra consultora.', 'process 1 final-round'],
  ['También me he postulado en otra empresa.', 'process 1 applied'],
  ['He enviado mi candidatura a otro banco.', 'process 1 applied'],
  ['He aplicado a otras ofertas.', 'process 2 applied'],
  ['Otra clínica me ha citado para una entrevista.', 'process 1 interviewing'],
  // Deadlines
  ['Tengo que contestarles antes del viernes.', 'deadline 2026-03-26'],
  ['Tengo otra oferta y debo responder a más tardar el 31 de marzo.', 'offer 1 any', 'deadline 2026-03-31'],
  ['Otra empresa me ha hecho una oferta y me han dado de plazo hasta el lunes.', 'offer 1 any', 'deadline 2026-03-30'],
  ['Tengo otra oferta. Me piden una respuesta antes del 2 de abril.', 'offer 1 any', 'deadline 2026-04-01'],
  ['Tengo otra oferta, válida hasta el 31 de marzo.', 'offer 1 any', 'deadline 2026-03-31'],
  ['He recibido otra oferta que vence el 27 de marzo.', 'offer 1 any', 'deadline 2026-03-27'],
  // Absence
  ['No tengo ninguna otra oferta.', 'absence offers'],
  ['Por ahora no tengo más ofertas.', 'absence offers'],
  ['No he recibido ninguna oferta.', 'absence offers'],
  ['No tengo otras ofertas.', 'absence offers'],
  ['No estoy en ningún otro proceso.', 'absence processes'],
  ['No me he postulado en ningún otro sitio.', 'absence processes'],
  // Outcome
  ['He rechazado otra oferta.', 'outcome declined 1'],
  ['Rechacé dos ofertas la semana pasada.', 'outcome declined 2'],
  ['He aceptado una oferta de Cierzo Energía.', 'outcome accepted 1 Cierzo Energía', 'employer Cierzo Energía'],
  ['Dejé vencer una oferta de una constructora.', 'outcome expired 1'],
  ['Mi otra oferta caducó la semana pasada.', 'outcome expired 1'],
  ['He retirado mi candidatura en otra empresa.', 'outcome withdrawn 1'],
  // Pay
  ['Otra empresa me ofrece 38.000 euros brutos anuales.', 'offer 1 any', 'compensation 38000 EUR year base eq'],
  ['La otra oferta es de 52k.', 'offer 1 any', 'compensation 52000 EUR year base eq'],
  ['Tengo otra oferta de unos 50.000 €.', 'offer 1 any', 'compensation 50000 EUR year base approx'],
  ['Tengo otra oferta de más de 50.000 euros.', 'offer 1 any', 'compensation 50000 EUR year base gte'],
  ['Un competidor me ofrece hasta 60.000 €.', 'offer 1 any', 'compensation 60000 EUR year base lte'],
  ['Mi otra oferta está entre 50.000 y 55.000 euros.', 'offer 1 any', 'compensation 50000-55000 EUR year base range'],
  ['Tengo otra oferta de treinta y ocho mil euros al año.', 'offer 1 any', 'compensation 38000 EUR year base eq'],
  ['Otra firma me ofrece 3.200 euros al mes.', 'offer 1 any', 'compensation 3200 EUR month base eq'],
  // Said less plainly
  ['Una startup de Valencia me ha mandado el contrato.', 'offer 1 written'],
  ['Quiero ser transparente: dos empresas están dispuestas a contratarme.', 'offer 2 any'],
  ['Otra empresa me ha comunicado que desea incorporarme a su equipo.', 'offer 1 any'],
  ['Me llamaron de otra empresa para ofrecerme un puesto.', 'offer 1 any'],
  ['Me acaban de ofrecer un puesto en otro hospital.', 'offer 1 any'],
  ['Un competidor me presiona para firmar.', 'offer 1 any'],
  ['hola, hay otra empresa que me quiere contratar, me puedes decir algo antes del jueves?', 'offer 1 any'],
  ['Si no me contestan el viernes, aceptaré la otra oferta.', 'offer 1 any'],
  ['Mañana me entrevistan en otro banco.', 'process 1 interviewing'],
  ['He hecho tres entrevistas en Cierzo Energía y espero su oferta.', 'process 1 interviewing Cierzo Energía', 'employer Cierzo Energía'],
  ['Estoy a la espera de una oferta de otro despacho.', 'process 1 final-round'],
  ['Estoy en pláticas con otra compañía.', 'process 1 interviewing'],
  ['Oye, me salió otra oferta y tengo que contestar mañana.', 'offer 1 any', 'deadline 2026-03-25'],
  ['Tengo otra oferta. El plazo para aceptar vence el 31 de marzo.', 'offer 1 any', 'deadline 2026-03-31'],
  ['No tengo nada más a la vista.', 'absence processes'],
  ['Su empresa es la única en la que me he postulado.', 'absence processes'],
  ['Les dije que no a dos empresas.', 'outcome declined 2'],
  ['Mi otra oferta ya no está vigente.', 'outcome expired 1'],
  ['El sueldo que me ofrecen en otro sitio es de unos 48.000 euros.', 'compensation 48000 EUR year base approx'],
  ['Otra institución me ofrece $45,000 mensuales.', 'offer 1 any', 'compensation 45000 EUR month base eq'],
];

const silent: readonly string[] = [
  'Gracias por su oferta.',
  'He recibido vuestra oferta y la estoy revisando.',
  'Recibí tu oferta, muchas gracias.',
  'La oferta que me han hecho ustedes me parece justa.',
  'Si tuviera otra oferta, le avisaría.',
  'En caso de recibir otra oferta, se lo comunicaría.',
  'Si en algún momento me llegara otra oferta, te avisaría enseguida.',
  '¿Igualan ustedes una oferta de la competencia?',
  'Una consulta: ¿suelen esperar a un candidato que tiene otra oferta?',
  'Un amigo tiene una oferta de otra empresa.',
  'Mi hermana ha recibido dos ofertas y no sabe qué hacer.',
  'Le escribo en respuesta a la oferta de empleo publicada en su web.',
  'Vi la oferta de trabajo en LinkedIn.',
  'Me gustaría inscribirme en la oferta de empleo.',
  'El libro estaba en oferta y me lo llevé.',
  'Te ofrezco con gusto mi ayuda.',
  'El puesto ofrece muchas posibilidades.',
  '¿Tendrían una respuesta antes del viernes?',
  '¿Podría contestarme antes del 2 de abril?',
  'Le responderé antes del viernes.',
  'Tengo una propuesta para usted.',
  'Mi propuesta de fecha es el jueves.',
  'En 2019 tenía dos ofertas y elegí la más cercana.',
  'Mis expectativas son de 48.000 euros brutos anuales.',
  'Actualmente gano 42.000 euros.',
  'Espero recibir una oferta de su parte.',
  'Gracias por la entrevista de ayer. Quedo a la espera de sus noticias.',
  'Les agradezco que me hayan ofrecido una entrevista el jueves.',
  'Otros candidatos tendrán ofertas.',
  'Por otra parte, quedo a su disposición para una segunda entrevista.',
  'La entrevista con su equipo fue estupenda.',
  'Mi preaviso termina el 30 de abril.',
  'Tengo que entregar la prueba antes del viernes.',
  'Me gustaría recibir una oferta pronto.',
  'Una compañera me habló de un puesto en otra empresa.',
  'En mi puesto anterior negocié ofertas con proveedores por 200.000 euros.',
  'Mi casero espera mi respuesta antes del viernes.',
  'Tengo que confirmar el billete antes del jueves.',
  'La propuesta que me enviaron ustedes vence el viernes.',
  'Me han ofrecido un puesto ustedes.',
  'Trabajo en otra empresa y mi preaviso es de un mes.',
  'En otra ocasión hablaremos de ofertas.',
  'Había recibido una oferta de otra empresa, pero quedaba muy lejos.',
];

describe('reviewMessage, in Spanish', () => {
  it.each(said)('finds what "%s" says', (text, ...statements) => {
    expect(statementsIn(text, 'es', 'Cierzo Energía')).toEqual(statements);
  });

  it.each(silent)('finds no statement in "%s"', (text) => {
    expect(statementsIn(text, 'es', 'Cierzo Energía')).toEqual([]);
  });

  it('proposes a Spanish wording that is true', () => {
    const fixed = fixedText('Tengo otras dos ofertas. Tengo que responder antes del viernes.', 'es', 'Cierzo Energía');

    expect(fixed).toBe('Tengo otra oferta. Tengo que responder hasta el 31 de marzo.');
    expect(statementsIn(fixed, 'es', 'Cierzo Energía')).toEqual(['offer 1 any', 'deadline 2026-03-31']);
  });
});
