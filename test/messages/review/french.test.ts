import { describe, expect, it } from 'vitest';
import { fixedText, statementsIn } from './statements-in.js';

// Written on Tuesday, 24 March 2026.
const said: readonly (readonly [text: string, ...statements: string[]])[] = [
  // Offers, plain and indirect
  ["J'ai reçu une proposition d'embauche d'une autre entreprise.", 'offer 1 any'],
  ["On m'a proposé un poste dans une autre société.", 'offer 1 any'],
  ['Une autre entreprise souhaite me recruter.', 'offer 1 any'],
  ["J'ai une promesse d'embauche.", 'offer 1 any'],
  ["Je suis en possession d'une autre offre, ferme, de la part d'un concurrent.", 'offer 1 any'],
  ['Petite info : un concurrent veut m’embaucher.', 'offer 1 any'],
  ["J'ai une autre offre sur la table.", 'offer 1 any'],
  ['Un cabinet lyonnais me propose un CDI.', 'offer 1 any'],
  ['Je me suis vu proposer un poste ailleurs.', 'offer 1 any'],
  ["Un autre poste m'a été proposé hier.", 'offer 1 any'],
  ["Je viens de recevoir une offre d'emploi de la part d'une autre entreprise.", 'offer 1 any'],
  ["Altéa Conseil m'a fait une offre.", 'offer 1 any Altéa Conseil', 'employer Altéa Conseil'],
  ["J'ai reçu une offre de chez Altéa Conseil.", 'offer 1 any Altéa Conseil', 'employer Altéa Conseil'],
  ["Je n'ai pas encore répondu à mon autre offre.", 'offer 1 any'],
  ["Comme j'ai une autre offre, puis-je vous demander où en est le dossier ?", 'offer 1 any'],
  ["Pourriez-vous me dire où vous en êtes, car j'ai une autre offre ?", 'offer 1 any'],
  ["La concurrence m'a fait une proposition.", 'offer 1 any'],
  ["J'ai été recrutée par une autre clinique.", 'offer 1 any'],
  ["J'hésite entre votre poste et une offre concurrente.", 'offer 1 any'],
  ["Une offre ferme m'attend ailleurs.", 'offer 1 any'],
  // Written
  ["J'ai une offre écrite d'un autre employeur.", 'offer 1 written'],
  ["J'ai reçu par écrit une offre d'une autre société.", 'offer 1 written'],
  ["Une autre société m'a fait une offre par écrit.", 'offer 1 written'],
  ["Une autre société m'a envoyé un contrat.", 'offer 1 written'],
  ["J'ai reçu un contrat d'une autre entreprise.", 'offer 1 written'],
  ["J'ai deux offres signées en main.", 'offer 2 written'],
  // Counts
  ["J'ai reçu deux offres.", 'offer 2 any'],
  ["J'ai plusieurs propositions à l'étude.", 'offer 2 any'],
  ["J'ai d'autres offres en cours.", 'offer 2 any'],
  ["Je dispose de trois autres offres d'emploi.", 'offer 3 any'],
  ['Deux autres entreprises souhaitent me recruter.', 'offer 2 any'],
  // Processes
  ['Je passe des entretiens dans une autre entreprise.', 'process 1 interviewing'],
  ["J'ai un entretien chez un concurrent la semaine prochaine.", 'process 1 interviewing'],
  ['Je suis en discussion avec deux autres employeurs.', 'process 2 interviewing'],
  ["J'ai d'autres processus en cours.", 'process 2 interviewing'],
  ['Je suis finaliste chez Altéa Conseil.', 'process 1 final-round Altéa Conseil', 'employer Altéa Conseil'],
  ['Je suis au dernier tour dans une autre société.', 'process 1 final-round'],
  ["J'en suis à la dernière étape avec un autre cabinet.", 'process 1 final-round'],
  ["J'ai aussi postulé ailleurs.", 'process 1 applied'],
  ["J'ai envoyé ma candidature à une autre banque.", 'process 1 applied'],
  ["J'ai postulé à d'autres offres.", 'process 2 applied'],
  ['Un autre employeur m’a convoquée à un entretien.', 'process 1 interviewing'],
  // Deadlines
  ['Je dois leur répondre avant vendredi.', 'deadline 2026-03-26'],
  ["Une autre société m'a fait une offre et me demande de répondre d'ici le 2 avril.", 'offer 1 any', 'deadline 2026-04-02'],
  ["J'ai une autre offre ; je dois me décider au plus tard lundi.", 'offer 1 any', 'deadline 2026-03-30'],
  ["J'ai une autre offre, valable jusqu'au 31 mars.", 'offer 1 any', 'deadline 2026-03-31'],
  ["J'ai reçu une autre offre qui expire le 27 mars.", 'offer 1 any', 'deadline 2026-03-27'],
  ["J'ai une autre offre. Ma réponse est attendue pour le 30 mars.", 'offer 1 any', 'deadline 2026-03-30'],
  // Absence
  ["Je n'ai pas d'autre offre.", 'absence offers'],
  ["Je n'ai aucune autre offre à ce jour.", 'absence offers'],
  ["Je n'ai reçu aucune offre pour le moment.", 'absence offers'],
  ["Je n'ai postulé nulle part ailleurs.", 'absence processes'],
  ["Je n'ai aucun autre processus en cours.", 'absence processes'],
  ["Je n'ai postulé que chez vous.", 'absence processes'],
  // Outcome
  ["J'ai décliné une autre offre.", 'outcome declined 1'],
  ["J'ai refusé deux offres pour vous.", 'outcome declined 2'],
  ["J'ai accepté une offre chez Altéa Conseil.", 'outcome accepted 1 Altéa Conseil', 'employer Altéa Conseil'],
  ["J'ai laissé expirer l'offre d'un autre employeur.", 'outcome expired 1'],
  ['Mon autre offre a expiré.', 'outcome expired 1'],
  ["J'ai retiré ma candidature auprès d'une autre société.", 'outcome withdrawn 1'],
  ["J'ai signé ailleurs.", 'outcome accepted 1'],
  // Pay
  ['Une autre société me propose 52 000 € bruts par an.', 'offer 1 any', 'compensation 52000 EUR year base eq'],
  ["L'autre offre est à 52k.", 'offer 1 any', 'compensation 52000 EUR year base eq'],
  ["J'ai une autre offre à 3 200 euros brut par mois.", 'offer 1 any', 'compensation 3200 EUR month base eq'],
  ["J'ai une autre offre autour de 50 k€.", 'offer 1 any', 'compensation 50000 EUR year base approx'],
  ["J'ai une autre offre à plus de 50 000 euros.", 'offer 1 any', 'compensation 50000 EUR year base gte'],
  ["Un concurrent m'offre jusqu'à 60 000 €.", 'offer 1 any', 'compensation 60000 EUR year base lte'],
  ['Mon autre offre se situe entre 50 et 55 k€.', 'offer 1 any', 'compensation 50000-55000 EUR year base range'],
  // Said less plainly
  ["Une start-up nantaise m'a fait parvenir hier son contrat de travail.", 'offer 1 written'],
  ["Je tiens à être transparent : deux entreprises sont prêtes à m'embaucher.", 'offer 2 any'],
  ["Une autre entreprise m'a fait savoir qu'elle souhaitait m'engager.", 'offer 1 any'],
  ["Une autre société m'a appelée pour me proposer un poste.", 'offer 1 any'],
  ["Une autre maison d'édition me retient pour un CDI.", 'offer 1 any'],
  ['Un concurrent me presse de signer.', 'offer 1 any'],
  ["Suite à la réception d'une offre concurrente, je me permets de vous relancer.", 'offer 1 any'],
  ["Si vous ne me répondez pas vendredi, j'accepterai l'autre offre.", 'offer 1 any'],
  ["J'ai passé un entretien avec vos équipes ; je suis également reçue demain par une autre banque.", 'process 1 interviewing'],
  ['Je suis en process avec trois autres boîtes.', 'process 3 interviewing'],
  ["Je suis en attente d'une offre d'un autre cabinet.", 'process 1 final-round'],
  ['Coucou ! On m’a fait une offre ailleurs, faut que je réponde demain.', 'offer 1 any', 'deadline 2026-03-25'],
  ['Je dois donner une réponse à une autre société mercredi.', 'deadline 2026-03-25'],
  ["Je n'ai rien d'autre en vue.", 'absence processes'],
  ["Vous êtes la seule entreprise où j'ai postulé.", 'absence processes'],
  ["J'ai dit non à une autre société.", 'outcome declined 1'],
  ["Le salaire proposé ailleurs est d'environ 48 000 euros.", 'compensation 48000 EUR year base approx'],
  ["L'offre concurrente est de 58 000 € tout compris.", 'offer 1 any', 'compensation 58000 EUR year total eq'],
];

const silent: readonly string[] = [
  'Merci pour votre offre.',
  "J'ai bien reçu votre proposition et je vous en remercie.",
  "L'offre que vous m'avez faite me convient.",
  "Vous m'avez proposé un poste d'analyste.",
  'Si je recevais une autre offre, je vous préviendrais.',
  'Au cas où une autre entreprise me ferait une offre, que conseillez-vous ?',
  "En cas d'offre concurrente, vous alignez-vous ?",
  "S'il me fallait choisir une autre offre, je vous le dirais.",
  'Vous alignez-vous sur une offre concurrente ?',
  'Est-ce que vous attendez les candidats qui ont une autre offre ?',
  "La banque s'aligne-t-elle sur une offre de la concurrence ?",
  "Un ami a reçu une offre d'une autre société.",
  "Ma sœur a deux offres et n'arrive pas à choisir.",
  "Je vous écris en réponse à votre offre d'emploi.",
  "Je me permets de postuler à l'offre d'emploi parue sur votre site.",
  "J'ai lu avec intérêt l'offre publiée sur LinkedIn.",
  'Je vous offre mes remerciements les plus sincères.',
  'Le poste offre de belles perspectives.',
  'Auriez-vous une réponse avant vendredi ?',
  "Pourriez-vous me répondre d'ici le 2 avril ?",
  'Je vous répondrai avant vendredi.',
  "J'ai une proposition à vous faire.",
  'Votre proposition de date me convient.',
  "En 2019, j'avais reçu deux offres et j'avais choisi la plus proche.",
  'Mes prétentions sont de 54 000 € bruts par an.',
  'Je gagne actuellement 48 000 €.',
  "J'espère recevoir une offre de votre part.",
  "Merci pour l'entretien de mardi. J'attends de vos nouvelles.",
  "Je vous remercie de m'avoir proposé un entretien jeudi.",
  "D'autres candidats ont peut-être une offre.",
  'Par ailleurs, je reste disponible pour un second entretien.',
  "J'ai passé un entretien avec votre équipe et j'en garde un excellent souvenir.",
  'Mon préavis se termine le 30 avril.',
  'Je dois vous rendre le test avant vendredi.',
  "J'ai négocié des offres avec des fournisseurs pour 200 000 €.",
  "J'ai lu plusieurs offres qui me plaisent.",
  "J'aimerais recevoir une offre rapidement.",
  "Une collègue m'a parlé d'un poste dans une autre société.",
  "Chez mon ancien employeur, j'ai mené des entretiens avec deux sociétés.",
  'Mon propriétaire attend ma réponse avant vendredi.',
  "La proposition que vous m'avez transmise expire vendredi.",
  "Je souhaiterais connaître le montant de l'offre avant de me décider d'ici vendredi.",
  'Quand un candidat a une autre offre, accélérez-vous le processus ?',
  "J'avais reçu une offre d'un autre employeur, mais le poste était trop loin.",
];

describe('reviewMessage, in French', () => {
  it.each(said)('finds what "%s" says', (text, ...statements) => {
    expect(statementsIn(text, 'fr')).toEqual(statements);
  });

  it.each(silent)('finds no statement in "%s"', (text) => {
    expect(statementsIn(text, 'fr')).toEqual([]);
  });

  it('proposes a French wording that is true', () => {
    const fixed = fixedText("J'ai deux autres offres. Je dois répondre avant vendredi.", 'fr');

    expect(fixed).toBe("J'ai une autre offre. Je dois répondre d'ici le 31 mars.");
    expect(statementsIn(fixed, 'fr')).toEqual(['offer 1 any', 'deadline 2026-03-31']);
  });
});
