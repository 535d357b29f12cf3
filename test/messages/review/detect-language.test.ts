import { reviewMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { copperfield, review, today } from './reading.js';

const letters: Readonly<Record<string, string>> = {
  it: 'Gentile Helen, grazie per il colloquio di lunedì. Ho ricevuto un’altra offerta e devo rispondere entro venerdì. Cordiali saluti',
  pt: 'Prezada Helen, obrigado pela entrevista de segunda-feira. Recebi uma outra oferta e preciso responder até sexta-feira. Atenciosamente',
  nl: 'Beste Helen, bedankt voor het gesprek van maandag. Ik heb een ander aanbod en moet voor vrijdag beslissen. Met vriendelijke groet',
  sv: 'Hej Helen, tack för mötet i måndags. Jag har fått ett annat erbjudande och måste svara senast på fredag. Hälsningar',
  pl: 'Dzień dobry, dziękuję za rozmowę w poniedziałek. Mam inną ofertę i muszę odpowiedzieć do piątku. Z poważaniem',
  tr: 'Merhaba Helen, pazartesi günkü görüşme için çok teşekkürler. Başka bir teklif aldım ve cuma gününe kadar karar vermem gerekiyor.',
  ja: 'お世話になっております。先日は面接のお時間をいただき、ありがとうございました。他社から内定をいただいております。',
  ru: 'Здравствуйте, спасибо за собеседование в понедельник. У меня есть другое предложение, и я должен ответить до пятницы.',
  ar: 'شكرا لكم على المقابلة يوم الاثنين. لدي عرض آخر ويجب أن أجيب قبل يوم الجمعة.',
};

describe.each(Object.entries(letters))('a letter in %s', (language, text) => {
  test('is never called ok', () => {
    const { status, ok, claims } = review(text, { locale: language });

    expect({ status, ok, claims }).toEqual({ status: 'unsupported-language', ok: false, claims: [] });
  });

  test('nor without a word on its language', () => {
    expect(reviewMessage(text, { ...today, ledger: [copperfield] }).status).toBe('unsupported-language');
  });
});

test.each([
  ['en', 'I have two other offers.'],
  ['en-GB', 'I have two other offers.'],
  ['EN', 'I have two other offers.'],
  ['de', 'Ich habe zwei andere Angebote.'],
  ['fr', "J'ai deux autres offres."],
  ['es', 'Tengo otras dos ofertas.'],
])('a short text is read where its locale is %s', (locale, text) => {
  expect(review(text, { locale }).findings.map(({ verdict }) => verdict)).toEqual(['exaggerated']);
});

test('a locale that is not read is believed, even of words that could be of another language', () => {
  expect(review('Olá, tudo bem?', { locale: 'pt-BR' }).status).toBe('unsupported-language');
  expect(review('No.', { locale: 'it' }).status).toBe('unsupported-language');
});

test.each([
  ['English', 'Dear Helen, thank you for your time on Monday. I have two other offers and would be glad to hear from you.'],
  [
    'German',
    'Sehr geehrte Frau Drury, vielen Dank für das Gespräch am Montag. Ich habe zwei andere Angebote und freue mich auf Ihre Antwort.',
  ],
  ['French', "Bonjour Madame, je vous remercie de l'entretien de lundi. J'ai reçu deux autres offres et je me permets de vous le dire."],
  [
    'Spanish',
    'Estimada señora: muchas gracias por la entrevista del lunes. Tengo otras dos ofertas y me gustaría saber cómo va el proceso.',
  ],
])('a longer text needs no locale: %s', (_, text) => {
  const { findings } = reviewMessage(text, { ...today, ledger: [copperfield] });

  expect(findings.map(({ verdict }) => verdict)).toEqual(['exaggerated']);
});
