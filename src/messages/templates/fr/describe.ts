import type { Channel, Purpose } from '../../../application/types.js';
import type { DescribeWords } from '../../describe-words.js';

const verbs: { readonly [channel in Channel]: (person: string) => string } = {
  phone: (person) => `Appelez ${person}`,
  email: (person) => `Écrivez à ${person} par e-mail`,
  sms: (person) => `Envoyez un SMS à ${person}`,
  linkedin: (person) => `Écrivez à ${person} sur LinkedIn`,
  letter: (person) => `Écrivez à ${person} par courrier`,
};

const aims: { readonly [purpose in Purpose]: string } = {
  'feedback-request': '',
  'application-check': ' au sujet de votre candidature',
  'thank-you': ' pour dire merci',
  'offer-news': ' pour signaler votre autre offre',
  'outcome-thanks': ' pour remercier de la réponse',
  'improvement-request': ' pour demander un retour sur votre candidature',
  answer: ' en réponse à sa demande',
  'missed-interview': " au sujet de l'entretien qui n'a pas eu lieu",
};

/** Decisions in words, said to the candidate, without a guess at anybody's gender. */
export const describe: DescribeWords = {
  step: ({ channel, purpose, includes, person, copy }) =>
    `${verbs[channel](person)}${aims[purpose]}${includes ? ', en demandant aussi un retour sur votre candidature' : ''}${copy === '' ? '' : ` (copie : ${copy})`}`,
  employer: "l'employeur",
  someone: 'votre contact',
  channels: { phone: 'par téléphone', email: 'par e-mail', sms: 'par SMS', linkedin: 'sur LinkedIn', letter: 'par courrier' },
  on: (step, date, from, to, zone) => `${step}, le ${date} entre ${from} et ${to} (${zone})`,
  between: (step, from, to, zone) => `${step}, entre le ${from} et le ${to} (${zone})`,
  by: (step, to, zone) => `${step}, au plus tard le ${to} (${zone})`,
  overdue: (step, date, from, zone) => `${step}, le ${date} à partir de ${from} (${zone}) : le délai est dépassé`,
  stop: {
    'nothing-to-follow': 'Rien à relancer pour le moment',
    complete: "Tout est fait : il n'y a plus rien à relancer",
    'ended-by-candidate': 'Plus rien à faire : vous avez vous-même clos cette candidature',
    'asked-to-stop': "Ne reprenez plus contact : on vous l'a demandé",
    'stopped-chasing': "Aucune autre relance : vous avez décidé d'arrêter",
    'attempts-used': 'Aucune autre relance : vous avez demandé autant de fois que vos règles le permettent',
    'final-follow-up-sent': 'Aucune autre relance : vous avez annoncé que votre message était le dernier',
    'no-channel': "Personne n'est joignable : tous les moyens de contact sont fermés",
  },
  reasons: {
    'promise-not-passed': ({ until }) =>
      `Une réponse vous a été annoncée au plus tard le ${until} : d'ici là, c'est à l'employeur de se manifester.`,
    'promise-passed': ({ until }) =>
      `Une réponse vous avait été annoncée au plus tard le ${until} ; la date est passée, il est donc légitime de demander.`,
    'no-promise-waited': ({ since, until }) =>
      `Personne n'a donné de date : il est courtois de laisser du temps à l'employeur, du ${since} au ${until}.`,
    'minimum-gap': ({ since, until }) => `Votre dernier contact date du ${since} ; laissez passer un peu de temps, jusqu'au ${until}.`,
    'maximum-gap-passed': ({ until }) => `Le meilleur moment pour demander était avant le ${until} ; il est encore temps de le faire.`,
    'window-passed': ({ until }) => `Le délai pour cette démarche a pris fin le ${until}.`,
    'outside-open-hours': ({ until }) => `Leurs bureaux sont fermés jusqu'au ${until}.`,
    'not-a-working-day': ({ since, until }) => `Le ${since} n'est pas un jour ouvré chez l'employeur ; le prochain est le ${until}.`,
    'interview-not-over': ({ until }) => `Votre entretien n'est pas terminé ; il dure jusqu'au ${until}.`,
    'next-round-scheduled': ({ until }) => `Un autre entretien est déjà fixé (${until}) : inutile de demander avant.`,
    'thank-you-open': ({ until }) => `Un mot de remerciement pour l'entretien est bienvenu jusqu'au ${until}.`,
    'outcome-known': ({ since }) => `La décision vous a été communiquée le ${since}.`,
    'outcome-thanked': ({ since }) => `Vous avez remercié pour la décision le ${since}.`,
    'decision-maker': ({ contact }) => `La décision revient à ${contact} : c'est à cette personne qu'il vaut mieux s'adresser.`,
    escalated: ({ contact }) => `Vos messages précédents sont restés sans vraie réponse : il est temps de vous adresser à ${contact}.`,
    'hr-fallback': ({ contact }) =>
      `Le recrutement est suivi par ${contact} : c'est la personne la mieux placée parmi celles que vous pouvez joindre.`,
    agency: ({ contact }) => `L'employeur est représenté par ${contact} : tout passe par l'agence.`,
    interviewer: ({ contact }) => `C'est ${contact} qui vous a accordé du temps pour l'entretien.`,
    asked: ({ contact }) => `Une demande vous a été adressée par ${contact}.`,
    'told-you': ({ contact }) => `La décision vous a été annoncée par ${contact}.`,
    'only-contact': ({ contact }) => `Il n'y a que ${contact} à qui vous puissiez vous adresser.`,
    'permission-refused': ({ contact, channel }) => `Vous n'avez pas l'accord nécessaire pour contacter ${contact} ${channel}.`,
    'written-only': () => "Mieux vaut l'écrire : chacun lit quand cela lui convient.",
    'contact-left': ({ contact }) => `L'entreprise n'emploie plus ${contact}.`,
    'contact-away': ({ contact, until }) => `Une absence est signalée pour ${contact}, avec un retour le ${until}.`,
    'contact-not-before': ({ contact, until }) => `À sa demande, ne contactez pas ${contact} avant le ${until}.`,
    bounced: ({ channel, since }) => `Votre envoi ${channel}${since === '' ? '' : ` du ${since}`} n'est pas arrivé.`,
    snoozed: ({ until }) => `Vous avez décidé de laisser reposer ce dossier jusqu'au ${until}.`,
    'asked-to-stop': ({ since }) => `Le ${since}, on vous a demandé de ne plus reprendre contact.`,
    'attempts-used': ({ attempts }) => `Vous avez demandé ${times(attempts)}, soit autant que vos règles le permettent.`,
    'your-turn': ({ since }) => `Une demande vous a été adressée le ${since} : c'est à vous de répondre.`,
    'interview-missed': ({ since }) => `L'entretien du ${since} n'a pas eu lieu.`,
    'offer-received': ({ employer, since, answerBy }) =>
      `${employer === '' ? 'Une autre entreprise' : employer} vous a fait une offre${since === '' ? '' : ` le ${since}`}${answerBy === '' ? '' : `, à laquelle répondre au plus tard le ${answerBy}`} ; pensez à le signaler.`,
    'offer-news-told': () => 'Vous avez déjà signalé votre autre offre.',
    'stopped-chasing': ({ since }) => `Le ${since}, vous avez décidé de ne plus relancer.`,
    'final-follow-up-sent': ({ since }) => `Le ${since}, vous avez annoncé que ce message était le dernier : vous tenez parole.`,
    'ended-by-candidate': ({ since }) => `Le ${since}, vous avez vous-même clos cette candidature.`,
    'no-channel': () => 'Il ne reste aucun moyen de joindre qui que ce soit.',
    'nothing-to-follow': () => "Rien n'attend de réponse pour le moment.",
    'same-person': ({ contact, since, until }) =>
      `${contact} reçoit de vos nouvelles le ${since} pour une autre candidature ; laissez passer un peu de temps, jusqu'au ${until}.`,
    'offer-deadline': ({ employer, answerBy, tooLate }) =>
      `${employer === '' ? "L'offre de l'autre entreprise" : `Votre offre chez ${employer}`} attend une réponse au plus tard le ${answerBy}${tooLate ? ', donc avant cette étape' : ''}.`,
    'no-working-day-in-gap': ({ until }) =>
      `Le délai habituel ne compte aucun jour ouvré ; le premier jour ouvré suivant a été retenu : ${until}.`,
    'holidays-unknown': () => "Les jours fériés ne sont pas connus pour ces dates : vérifiez que quelqu'un sera présent.",
    'permission-to-call-not-recorded': ({ contact }) =>
      `Rien n'indique si vous pouvez appeler ${contact} : posez la question dès que l'occasion se présente.`,
    'no-direct-line': ({ contact }) => `Aucun numéro de téléphone n'est enregistré pour ${contact} : demandez la ligne directe.`,
    'no-address': ({ contact, channel }) => `Aucune adresse n'est enregistrée pour joindre ${contact} ${channel}.`,
    'no-promise-recorded': () => "Aucune date de réponse n'est enregistrée : demandez quand vous pouvez en attendre une.",
    'no-contact-recorded': () => "Aucun contact n'est enregistré : cherchez à savoir qui décide.",
    'interview-assumed-held': ({ interview }) =>
      `L'entretien${interview === '' ? '' : ` du ${interview}`} est supposé avoir eu lieu, puisque l'heure en est passée.`,
    'consider-stopping': ({ attempts }) =>
      `Vous avez demandé ${times(attempts)} sans obtenir de décision : il est peut-être temps de regarder vers l'avant.`,
    'end-assumed': ({ interview }) =>
      `L'heure de fin de l'entretien${interview === '' ? '' : ` du ${interview}`} n'est pas enregistrée ; une durée d'une heure est supposée.`,
  },
  unknownReason: 'Il y a une autre raison, que cette version ne sait pas formuler.',
};

function times(count: number): string {
  if (count === 1) return 'une fois';
  return count === 2 ? 'deux fois' : `${count} fois`;
}
