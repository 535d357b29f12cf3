import { reviewMessage } from 'interview-followup/messages';
import { describe, expect, it } from 'vitest';

function statusOf(text: string, locale?: string): string {
  const facts = { ledger: [], now: '2026-03-24T11:10:00+01:00', timeZone: 'Europe/Madrid' };
  return reviewMessage(text, locale === undefined ? facts : { ...facts, locale }).status;
}

const unread: readonly (readonly [language: string, text: string])[] = [
  ['Portuguese', 'Prezado Sr. Silva, recebi uma outra oferta por escrito e preciso responder até sexta-feira. Obrigada, Ana'],
  ['Portuguese', 'Olá, tenho outra proposta de emprego e preciso decidir até segunda. Obrigada!'],
  ['Italian', "Gentile Dott. Rossi, ho ricevuto un'altra offerta scritta e devo rispondere entro venerdì. Cordiali saluti, Anna"],
  ['Italian', 'Salve, vorrei sapere se ci sono novità sul colloquio.'],
  ['Catalan', 'Hola, tinc una altra oferta i he de decidir abans de dilluns. Gràcies!'],
  ['Galician', 'Estimado señor Castro: teño outra oferta por escrito e debo responder antes do venres. Moitas grazas, Uxía'],
  ['Romanian', 'Bună ziua, am primit o altă ofertă în scris și trebuie să răspund până vineri. Vă mulțumesc, Ana'],
];

describe('reviewMessage, in languages near to French and Spanish', () => {
  it.each(unread)('does not judge a text in %s', (_language, text) => {
    expect(statusOf(text)).toBe('unsupported-language');
  });

  it.each(unread)('does not judge a text in %s whatever locale is given', (_language, text) => {
    expect([statusOf(text, 'fr'), statusOf(text, 'es')]).toEqual(['unsupported-language', 'unsupported-language']);
  });

  it('reads a short Spanish text as Spanish although the locale is French', () => {
    expect(statusOf('Hola, tengo otra oferta.', 'fr')).toBe('problems');
  });

  it('reads a text of two words in the language of the locale', () => {
    expect(statusOf('Otra oferta.', 'es')).toBe('problems');
  });
});
