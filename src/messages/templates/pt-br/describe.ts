import type { Channel, Purpose } from '../../../application/types.js';
import type { DescribeWords } from '../../describe-words.js';
import { onDay } from './on-day.js';

const verbs: { readonly [channel in Channel]: string } = {
  phone: 'Ligue para',
  email: 'Escreva um e-mail para',
  sms: 'Envie um SMS para',
  linkedin: 'Envie uma mensagem pelo LinkedIn para',
  letter: 'Envie uma carta para',
};

const aims: { readonly [purpose in Purpose]: string } = {
  'feedback-request': '',
  'application-check': ' a respeito da sua candidatura',
  'thank-you': ' para agradecer',
  'offer-news': ' para falar da sua outra proposta',
  'outcome-thanks': ' para agradecer o retorno',
  'improvement-request': ' para pedir um feedback',
  answer: ' com a resposta ao pedido',
  'missed-interview': ' para pedir nova data de entrevista',
};

/** Decisions in words, said to the candidate. The contact never begins a sentence: it may be "seu contato". */
export const describe: DescribeWords = {
  step: ({ channel, purpose, includes, person, copy }) =>
    `${verbs[channel]} ${person}${copy === '' ? '' : ` (com cópia para ${copy})`}${aims[purpose]}${includes ? ' e peça um feedback' : ''}`,
  employer: 'a empresa',
  someone: 'seu contato',
  channels: { phone: 'por telefone', email: 'por e-mail', sms: 'por SMS', linkedin: 'pelo LinkedIn', letter: 'por carta' },
  on: (step, date, from, to, zone) => `${step} ${onDay(date)}, entre ${from} e ${to} (${zone})`,
  between: (step, from, to, zone) => `${step} entre ${from}, e ${to} (${zone})`,
  by: (step, to, zone) => `${step} até ${to} (${zone})`,
  overdue: (step, date, from, zone) => `${step} ${onDay(date)}, a partir das ${from} (${zone}): já está em atraso`,
  stop: {
    'nothing-to-follow': 'No momento, não há nada a acompanhar',
    complete: 'Tudo feito: não há mais nada a acompanhar',
    'ended-by-candidate': 'Nada mais a fazer: esta candidatura foi encerrada por decisão sua',
    'asked-to-stop': 'Não entre mais em contato: pediram que isso não se repetisse',
    'stopped-chasing': 'Nada mais a perguntar: foi uma decisão sua',
    'attempts-used': 'Nada mais a perguntar: já foram feitas todas as tentativas que as suas regras permitem',
    'final-follow-up-sent': 'Nada mais a perguntar: a sua última mensagem foi anunciada como final',
    'no-channel': 'Não é possível falar com ninguém: todos os meios de contato estão fechados',
  },
  reasons: {
    'promise-not-passed': ({ until }) => `Prometeram uma resposta até ${until}; até lá, o próximo passo é da empresa.`,
    'promise-passed': ({ until }) => `Prometeram uma resposta até ${until}; o prazo já passou, e é razoável perguntar.`,
    'no-promise-waited': ({ since, until }) =>
      `Ninguém deu uma data; a contar de ${since}, convém dar à empresa um tempo para decidir, até ${until}.`,
    'minimum-gap': ({ since, until }) => `O último contato foi ${onDay(since)}; convém dar um intervalo até ${until}.`,
    'maximum-gap-passed': ({ until }) => `O melhor momento para perguntar era antes de ${until}; ainda assim, vale perguntar agora.`,
    'window-passed': ({ until }) => `O prazo para isto terminou ${onDay(until)}.`,
    'outside-open-hours': ({ until }) => `A empresa está fora do horário de trabalho até ${until}.`,
    'not-a-working-day': ({ since, until }) => `A empresa não trabalha ${onDay(since)}; o próximo dia útil é ${until}.`,
    'interview-not-over': ({ until }) => `A sua entrevista ainda não terminou: ela vai até ${until}.`,
    'next-round-scheduled': ({ until }) =>
      `Já há outra entrevista marcada, então não é preciso perguntar antes que ela termine, ${onDay(until)}.`,
    'thank-you-open': ({ until }) => `Ainda é um bom momento para agradecer a entrevista: até ${until}.`,
    'outcome-known': ({ since }) => `A decisão foi comunicada ${onDay(since)}.`,
    'outcome-thanked': ({ since }) => `O agradecimento pelo retorno já foi feito ${onDay(since)}.`,
    'decision-maker': ({ contact }) => `Quem decide é ${contact}: é a melhor pessoa a quem perguntar.`,
    escalated: ({ contact }) => `As mensagens anteriores não tiveram uma resposta de verdade; é hora de procurar ${contact}.`,
    'hr-fallback': ({ contact }) => `Quem cuida do processo é ${contact}: é a melhor pessoa a quem recorrer.`,
    agency: ({ contact }) => `Quem representa a empresa é ${contact}, então tudo passa pela agência.`,
    interviewer: ({ contact }) => `Quem dedicou tempo à sua entrevista foi ${contact}.`,
    asked: ({ contact }) => `Quem fez um pedido foi ${contact}.`,
    'told-you': ({ contact }) => `Quem comunicou a decisão foi ${contact}.`,
    'only-contact': ({ contact }) => `A única pessoa a quem recorrer é ${contact}.`,
    'permission-refused': ({ contact, channel }) => `Falta a permissão de ${contact} para o contato ${channel}.`,
    'written-only': () => 'É melhor dizer isto por escrito, para que a leitura seja feita na hora mais conveniente.',
    'contact-left': ({ contact }) => `A empresa já não conta com ${contact}.`,
    'contact-away': ({ contact, until }) => `Por enquanto, ${contact} não está; a volta é ${onDay(until)}.`,
    'contact-not-before': ({ contact, until }) => `Antes de ${until}, ${contact} prefere não receber contato.`,
    bounced: ({ channel, since }) => `O que foi enviado ${channel}${since === '' ? '' : ` ${onDay(since)},`} não chegou.`,
    snoozed: ({ until }) => `Foi decisão sua deixar isto em espera até ${until}.`,
    'asked-to-stop': ({ since }) => `O pedido para não entrar mais em contato veio ${onDay(since)}.`,
    'attempts-used': ({ attempts }) => `Já houve ${tries(attempts)}, o máximo que as suas regras permitem.`,
    'your-turn': ({ since }) => `Um pedido foi feito ${onDay(since)}, então o próximo passo é seu.`,
    'interview-missed': ({ since }) => `Não aconteceu a entrevista de ${since}.`,
    'offer-received': ({ employer, since, answerBy }) =>
      `${employer === '' ? 'Outra empresa' : `A empresa ${employer}`} fez uma proposta${since === '' ? '' : ` ${onDay(since)}`}${answerBy === '' ? '' : `, com resposta até ${answerBy}`}; convém avisar.`,
    'offer-news-told': () => 'A sua outra proposta já foi mencionada.',
    'stopped-chasing': ({ since }) => `Foi decisão sua, tomada ${onDay(since)}, não perguntar mais.`,
    'final-follow-up-sent': ({ since }) => `A sua mensagem final foi enviada ${onDay(since)}, e a palavra dada vale.`,
    'ended-by-candidate': ({ since }) => `Esta candidatura foi encerrada por decisão sua ${onDay(since)}.`,
    'no-channel': () => 'Não há mais nenhum meio de contato aberto.',
    'nothing-to-follow': () => 'No momento, não há nada à espera de resposta.',
    'same-person': ({ contact, since, until }) =>
      `${contact} tem notícias suas ${onDay(since)}, sobre outra candidatura; convém dar um intervalo até ${until}.`,
    'offer-deadline': ({ employer, answerBy, tooLate }) =>
      `A proposta ${employer === '' ? 'de outra empresa' : `da empresa ${employer}`} deve ser respondida até ${answerBy}${tooLate ? ', ou seja, antes deste passo' : ''}.`,
    'no-working-day-in-gap': ({ until }) => `Não há nenhum dia útil no prazo habitual, então vale o primeiro depois dele: ${until}.`,
    'holidays-unknown': () => 'Os feriados destas datas não são conhecidos; confira se haverá alguém.',
    'permission-to-call-not-recorded': ({ contact }) => `Não consta se ${contact} aceita ligações: pergunte quando puder.`,
    'no-direct-line': ({ contact }) => `Não consta um telefone de ${contact}: peça o número direto.`,
    'no-address': ({ contact, channel }) => `Não constam os dados de ${contact} para o contato ${channel}.`,
    'no-promise-recorded': () => 'Não consta uma data para a resposta: pergunte quando ela deve sair.',
    'no-contact-recorded': () => 'Não consta ninguém com quem falar: descubra quem decide.',
    'interview-assumed-held': ({ interview }) =>
      `A entrevista${interview === '' ? '' : ` de ${interview},`} é dada como realizada, porque o horário já passou.`,
    'consider-stopping': ({ attempts }) => `Já houve ${tries(attempts)} sem uma decisão: talvez seja hora de olhar para a frente.`,
    'end-assumed': ({ interview }) =>
      `Não consta o fim da entrevista${interview === '' ? '' : ` de ${interview}`}; considera-se uma hora de duração.`,
  },
  unknownReason: 'Há mais um motivo, que esta versão não sabe dizer em palavras.',
};

const counts = ['nenhuma tentativa', 'uma tentativa', 'duas tentativas', 'três tentativas', 'quatro tentativas', 'cinco tentativas'];

function tries(count: number): string {
  return counts[count] ?? `${count} tentativas`;
}
