import type { ReviewGrammar } from './grammar.js';
import type { Token } from './tokens.js';

/** Frequent words of languages that are not read, so that their texts are not taken for those that are. */
const others: readonly string[] = [
  'il lo la gli le che di e un una per con non sono ho mi si del della grazie buongiorno gentile anche come piu vi alla dal nel cordiali saluti sul se ci vorrei salve sapere molto ha al i tra', // Italian
  'o a os as que de e um uma para com nao sao eu me se do da no na obrigado obrigada ola prezado prezada tambem mais pela pelo voces atenciosamente', // Portuguese
  'el la els les de que i a amb per no es una un al del meva meu he tinc altra molt moltes gracies vostre aquest aquesta abans benvolgut benvolguda salutacions', // Catalan
  'o a os as de que e un unha para con non eu me se do da no na moi pola polo teno outra outro grazas moitas vostede saudo saudos xa por', // Galician
  'de het een en van ik is dat niet op te zijn voor met mijn u uw heb ook aan bij nog geachte beste groet vriendelijke graag bedankt', // Dutch
  'och jag att det en som ar pa for med har inte om till ni mitt tack hej vi av den', // Swedish
  'og jeg at det en som er pa for med har ikke om til vi mit takk tak hei hej av den', // Norwegian and Danish
  'i w na nie sie do ze to jest o z jak dziekuje dzien dobry oraz czy pan pani mam za od', // Polish
  've bir bu da icin ile cok ben size merhaba tesekkurler olarak daha ama var gibi', // Turkish
  'ja on ei etta se oli minun kanssa kiitos hei teidan mutta ovat myos', // Finnish
  'a az es hogy nem egy is van de koszonom udvozlettel onok meg', // Hungarian
  'a je na se ze to v s z do jsem dekuji dobry den pro jako ale', // Czech
  'si de la in cu pe nu este un o va multumesc buna ziua pentru care sunt', // Romanian
];

/** A language that is read, with its frequent words. */
export type Candidate = Pick<ReviewGrammar, 'language' | 'frequent'>;

/** For each word, the places of the languages that have it: first the others, then those that are read. */
const placesByWord = new Map<string, number[]>();
let placedFor: readonly Candidate[] = [];

function placesOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly number[]> {
  if (placedFor === candidates) return placesByWord;
  placesByWord.clear();
  for (const [place, words] of [...others, ...candidates.map(({ frequent }) => frequent)].entries()) {
    for (const word of new Set(words.split(' '))) placesByWord.set(word, [...(placesByWord.get(word) ?? []), place]);
  }
  placedFor = candidates;
  return placesByWord;
}

/** The language of a text among those given, by its frequent words; null when it is another, or cannot be told. */
export function detectLanguage(tokens: readonly Token[], candidates: readonly Candidate[], hint: string | null): string | null {
  const places = placesOf(candidates);
  const all = new Array<number>(others.length + candidates.length).fill(0);
  let words = 0;
  let foreign = 0;
  for (const { word } of tokens) {
    const code = word.charCodeAt(0);
    if (code < 97) continue;
    if (code > 0x24f) {
      if (/\p{L}/u.test(word)) foreign++;
      continue;
    }
    words++;
    const found = places.get(word);
    if (found !== undefined) for (const place of found) all[place] = (all[place] as number) + 1;
  }
  if (foreign > words) return null;
  const counts = all.slice(others.length);
  const mostOther = Math.max(...all.slice(0, others.length));
  const most = Math.max(...counts);
  const hinted = candidates.findIndex(({ language }) => language === hint);
  if (hint !== null && hinted < 0) return null; // whoever says that it is Portuguese does not want it read as Spanish
  // In a few words without small ones, the hint decides; elsewhere it only tips the scales.
  const strongest = Math.max(mostOther, most);
  if (hinted >= 0 && ((words < 8 && strongest < 2) || (counts[hinted] as number) >= Math.max(mostOther * 0.75, most * 0.6))) return hint;
  if (mostOther > most || (most === 0 && words > 0)) return null;
  // A longer text in a language that is read has many of its small words.
  if (words >= 12 && most < words * 0.12) return null;
  return candidates[counts.indexOf(most)]?.language ?? null;
}
