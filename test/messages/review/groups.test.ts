import { describe, expect, test } from 'vitest';
import { chunkWords } from '../../../src/messages/review/chunks.js';
import { compile } from '../../../src/messages/review/compile.js';
import type { ReviewGrammar } from '../../../src/messages/review/grammar.js';
import { germanReview } from '../../../src/messages/review/languages/de.js';
import { englishReview } from '../../../src/messages/review/languages/en.js';
import { spanishReview } from '../../../src/messages/review/languages/es.js';
import { frenchReview } from '../../../src/messages/review/languages/fr.js';
import { isOfferVerb } from '../../../src/messages/review/offer-verb.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

/** The groups of nouns in a text, each as its kind, its words, how many, whose, and its determiner. */
function groupsIn(text: string, grammar: ReviewGrammar): string[] {
  const compiled = compile(grammar);
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], []));
  const chunked = chunkWords(words, sentences, compiled.groups, (all, at, from, to) => isOfferVerb(all, at, from, to, compiled));
  return chunked.words.flatMap(({ kind, chunk, start, end }) => {
    if (chunk === undefined) return [];
    const marks = [chunk.isOther ? ' other' : '', chunk.isWritten ? ' written' : '', chunk.isGuess ? ' guess' : ''].join('');
    return [`${kind} ${text.slice(start, end)} | ${chunk.count}${marks} ${chunk.det}`.trimEnd()];
  });
}

const english: readonly (readonly [text: string, ...groups: string[]])[] = [
  ['the clinic across the valley', '#giver the clinic across the valley | 1 other the'],
  ['a clinic across the valley', '#giver a clinic across the valley | 1 a'],
  ['firms nearby', '#giver firms nearby | 2 other'],
  ['the firms nearby', '#giver the firms nearby | 2 other the'],
  ['the clinic nearby', '#giver the clinic nearby | 1 other the'],
  ['a bank in Leeds', '#giver a bank in Leeds | 1 a'],
  ['the bank in Leeds', '#giver the bank in Leeds | 1 the'],
  ['a school in New York City', '#giver a school in New York City | 1 a'],
  ['a school in town', '#giver a school in town | 1 a'],
  ['a bank outside Leeds', '#giver a bank outside Leeds | 1 other a'],
  ['my clinic nearby', '#giver my clinic nearby | 1 my'],
  ['the magazine I write for', '#giver the magazine | 1 the'],
  ['the firm where I work'],
  ['the firm I work for'],
  ['the team that won'],
  ['another interview slot'],
  ['another interview', '#process another interview | 1 other'],
  ['another silly question'],
  ['another question'],
  ['a formal question'],
  ['your firm'],
  ['your office in Leeds'],
  ['your two firms'],
  ['your other clinic'],
  ['any employer', '#giver any employer | 1 any'],
  ['a second job', '#role a second job | 1 other a'],
  ['a second interview'],
  ['my second interview', '#process my second interview | 1 other my'],
  ['two second interviews', '#process two second interviews | 2 other'],
  ['a third', '#giver a third | 1 other a'],
  ['a second firm', '#giver a second firm | 1 other a'],
  ['the second firm', '#giver the second firm | 1 other the'],
  ['a third firm', '#giver a third firm | 1 other a'],
  ['fell by a third'],
  ['called by a third firm', '#giver a third firm | 1 other a'],
  ['called by a third recruiter', '#giver a third recruiter | 1 other guess a'],
  ['another printworks', '#giver another printworks | 1 other guess'],
  ['other bakers', '#giver other bakers | 2 other guess'],
  ['another baker', '#giver another baker | 1 other'],
  ['another glass', '#giver another glass | 1 other guess'],
  ['another harness', '#giver another harness | 1 other guess'],
  ['other glass', '#giver other glass | 1 other guess'],
  ['a competing baker', '#giver a competing baker | 1 other a'],
  ['both practice tests'],
  ['a school project'],
  ['someone else', '#giver someone else | 1 other'],
  ['a startup offer', '#offer a startup offer | 1 other a'],
  ['your startup offer', '#offer your startup offer | 1 your'],
  ['the offers', '#offer the offers | 2 the'],
  ['your offers', '#offer your offers | 1 your'],
  ['my signed contract'],
  ['the signed contract'],
  ['a signed contract', '#offer a signed contract | 1 written a'],
  ['your signed contract', '#offer your signed contract | 1 written your'],
  ["another firm's terms", "#offer another firm's terms | 1 other"],
  ["my present company's package"],
  ["my bank's package"],
  ['a contract'],
  ['another contract', '#offer another contract | 1 other'],
  ['a written proposal', '#offer a written proposal | 1 written a'],
  ['the written proposal'],
  ['an offer letter', '#offer an offer letter | 1 written a'],
  ['two more firms', '#giver two more firms | 2 other'],
  ['any more firms', '#giver any more firms | 2 other any'],
  ['two of the team'],
  ['two of the firms', '#giver two of the firms | 2'],
  ['three of the offers', '#offer three of the offers | 3'],
  ['two people at home', '#giver two people | 2'],
  ['talks with two people', '#giver two people | 2'],
  ['two more people', '#giver two more people | 2 other'],
  ['two other people', '#giver two other people | 2 other'],
  ['the second sheet', '#giver the second sheet | 1 other guess the'],
  ['on a second sheet', '#giver a second sheet | 1 other guess a'],
  ['the second sheets', '#giver the second sheets | 2 other guess the'],
  ['on second thought'],
  ['I offer my thanks'],
  ['I gladly offer help'],
  ['what those companies offer'],
  ['the companies offer'],
  ['offers up to 60k', '#offer offers | 2'],
  ['I hold offers up to 60k', '#offer offers | 2'],
  ['I got offers between 50 and 60', '#offer offers | 2'],
  ['great offers', '#offer great offers | 2'],
  ['it offers great training'],
  ['the course offers the best'],
  ['the role offers so much'],
  ['offer me the job'],
  ['offer letter', '#offer offer letter | 1 written'],
  ['written offers', '#offer written offers | 2 written'],
  ['other offers up north', '#offer other offers | 2 other'],
  ['some offers', '#offer some offers | 2 a'],
  ['my offers', '#offer my offers | 2 my'],
  ['the offers you sent', '#offer the offers | 2 the'],
  ['no offers', '#offer no offers | 2 no'],
  ['any offers', '#offer any offers | 2 any'],
  ['several offers', '#offer several offers | 2'],
  ['two offers', '#offer two offers | 2'],
];

const german: readonly (readonly [text: string, ...groups: string[]])[] = [
  ['ein schriftliches Angebot', '#offer ein schriftliches Angebot | 1 written a'],
  ['ein anderes Unternehmen', '#giver ein anderes Unternehmen | 1 other a'],
  ['zwei andere Firmen', '#giver zwei andere Firmen | 2 other'],
  ['eine andere Stelle', '#role eine andere Stelle | 1 other a'],
  ['das Angebot', '#offer das Angebot | 1 the'],
  ['ein weiteres Vorstellungsgespräch'],
  ['eine andere Position', '#role eine andere Position | 1 other a'],
];

const french: readonly (readonly [text: string, ...groups: string[]])[] = [
  ["une offre d'embauche écrite", "#offer une offre d'embauche écrite | 1 written a"],
  ["une offre écrite d'emploi", "#offer une offre écrite d'emploi | 1 written a"],
  ['deux autres sociétés', '#giver deux autres sociétés | 2 other'],
  ['une autre entreprise', '#giver une autre entreprise | 1 other a'],
  ['la concurrence', '#giver la concurrence | 1 other the'],
  ['mon entretien'],
  ["deux offres d'emploi écrites", "#offer deux offres d'emploi écrites | 2 written"],
  ['une offre de', '#offer une offre | 1 a'],
];

const spanish: readonly (readonly [text: string, ...groups: string[]])[] = [
  ['otra empresa', '#giver otra empresa | 1 other'],
  ['dos ofertas firmes por escrito', '#offer dos ofertas firmes por escrito | 2 written'],
  ['una oferta de trabajo', '#offer una oferta de trabajo | 1 a'],
  ['otra oferta en firme', '#offer otra oferta en firme | 1 other'],
  ['otros procesos', '#process otros procesos | 2 other'],
  ['un competidor', '#giver un competidor | 1 other a'],
  ['otra institución', '#giver otra institución | 1 other'],
];

describe.each([
  ['English', englishReview, english],
  ['German', germanReview, german],
  ['French', frenchReview, french],
  ['Spanish', spanishReview, spanish],
] as const)('groups of nouns in %s', (_, grammar, rows) => {
  test.each(rows)('%s', (text, ...groups) => {
    expect(groupsIn(text, grammar)).toEqual(groups);
  });
});
