// npm run gallery: writes docs/messages/<locale>.md, every purpose x channel in every locale for one story, so that a person can read all
// of it. Bundles src, so that no build can be stale. `gallery(library, locale)` gives the same page in memory, for the test.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Every locale: its name, the export that holds it, how Dana is addressed, and the candidate's own words in it. */
export const locales = [
  {
    id: 'en-GB',
    name: 'enGB',
    language: 'British English',
    addressAs: 'Dana',
    topics: ['the move to streaming', 'how you review code', 'the on-call rota', 'data quality'],
    request: 'two references',
  },
  {
    id: 'en-US',
    name: 'enUS',
    language: 'American English',
    addressAs: 'Dana',
    topics: ['the move to streaming', 'how you review code', 'the on-call rotation', 'data quality'],
    request: 'two references',
  },
  {
    id: 'de',
    name: 'de',
    language: 'German',
    addressAs: null,
    topics: ['Umzug in die Cloud', 'Code-Reviews', 'Rufbereitschaft', 'Datenqualität'],
    request: 'zwei Referenzen',
  },
  {
    id: 'fr',
    name: 'fr',
    language: 'French',
    addressAs: null,
    topics: ['le passage au temps réel', 'la revue de code', "l'astreinte", 'la qualité des données'],
    request: 'deux références',
  },
  {
    id: 'es',
    name: 'es',
    language: 'Spanish',
    addressAs: null,
    topics: ['el paso a tiempo real', 'la revisión de código', 'las guardias', 'la calidad de los datos'],
    request: 'dos referencias',
  },
  {
    id: 'pt-BR',
    name: 'ptBR',
    language: 'Brazilian Portuguese',
    addressAs: null,
    topics: ['a passagem para tempo real', 'a revisão de código', 'os plantões', 'a qualidade dos dados'],
    request: 'duas referências',
  },
  {
    id: 'nl',
    name: 'nl',
    language: 'Dutch',
    addressAs: null,
    topics: ['de overstap naar de cloud', 'codereviews', 'de bereikbaarheidsdienst', 'datakwaliteit'],
    request: 'twee referenties',
  },
  {
    id: 'it',
    name: 'it',
    language: 'Italian',
    addressAs: null,
    topics: ['il passaggio al tempo reale', 'la revisione del codice', 'i turni di reperibilità', 'la qualità dei dati'],
    request: 'due referenze',
  },
];

const channels = ['email', 'letter', 'linkedin', 'note', 'sms', 'phone'];
const candidate = { name: 'Sam Rivera', timeZone: 'Europe/London', phone: '+44 7700 900123', email: 'sam@rivera.example' };
const now = '2026-03-16T10:00:00Z'; // Monday
const told = '2026-03-13T09:00:00Z';
const globex = {
  employer: 'Globex',
  stage: 'written-offer',
  receivedOn: '2026-03-10',
  answerBy: '2026-03-20',
  compensation: null,
  nameDisclosable: false,
};

/** The page of one locale. `library` is what `interview-followup/messages` exports, `locale` the locale itself. */
export function gallery({ draftMessage, describeClaim }, locale) {
  const { language, addressAs, topics, request } = locales.find(({ id }) => id === locale.id);
  const panel = ['dana', 'hugo', 'ines', 'lee'];
  const contacts = [
    { id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', ...(addressAs === null ? {} : { addressAs }) },
    { id: 'hugo', name: 'Hugo Reyes', role: 'hr' },
    { id: 'ines', name: 'Ines Prado', role: 'interviewer' },
    { id: 'lee', name: 'Lee Chen', role: 'interviewer' },
    { id: 'rita', name: 'Rita Lund', role: 'agency' },
  ];
  const interview = {
    id: 'panel',
    startsAt: '2026-03-05T10:00:00Z', // Thursday
    endsAt: '2026-03-05T11:00:00Z',
    status: 'held',
    interviewers: panel,
    topics,
  };
  const missed = (status) => [{ ...interview, startsAt: '2026-03-16T09:00:00Z', endsAt: '2026-03-16T09:30:00Z', status }];
  const promised = (date) => ({ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date } });
  const decided = (decision) => ({ type: 'decided', at: told, decision, from: 'dana' });

  const draft = (
    purpose,
    { history = [], interviews = [interview], to = 'dana', channel = 'email', attempt = 1, preferred = false, includes, ...options },
  ) => {
    const { role } = contacts.find(({ id }) => id === to);
    const at = options.now ?? now;
    const date = at.slice(0, 10);
    const window = { earliest: at, latest: at, recommended: at, timeZone: 'Europe/London', earliestDate: date, latestDate: date };
    return draftMessage(
      {
        id: 'northwind',
        role: 'Data Engineer',
        employer: { name: 'Northwind', timeZone: 'Europe/London' },
        contacts,
        interviews,
        history,
        preferred,
      },
      {
        candidate,
        now,
        locale: locale.id,
        locales: [locale],
        ...options,
        ...(channel === 'note' ? { form: 'note' } : {}),
        step: {
          key: purpose,
          purpose,
          attempt,
          window,
          to: { contact: to, role, because: 'decision-maker' },
          channel: channel === 'note' ? 'linkedin' : channel,
          ...(includes === undefined ? {} : { includes }),
          ...(interviews.length === 0 ? {} : { interview: interviews[0].id }),
        },
      },
    );
  };

  const lines = [
    `# Messages in ${language} (${locale.id})`,
    '',
    'Made by `npm run gallery`; not to be edited. Every message is as `draftMessage` gives it, in the neutral tone where nothing else is said.',
    '',
    'The story: Sam Rivera was interviewed at Northwind in London on Thursday 5 March 2026 by a panel of four. Dana Okafor decides, Hugo Reyes',
    'is HR, Ines Prado and Lee Chen are colleagues, Rita Lund is an agency. It is Monday 16 March, and where an answer was promised, it was',
    'for Thursday 12 March. The other offer is in writing, to be answered by Friday 20 March, and its name must not be told.',
    '',
  ];
  const add = (title, purpose, story, wanted = channels) => {
    lines.push(`### ${title}`, '');
    const email = draft(purpose, { ...story, channel: 'email' });
    for (const channel of wanted) lines.push(...shown(channel, draft(purpose, { ...story, channel }), email));
  };

  lines.push('## application-check', '');
  const applied = { interviews: [], history: [{ type: 'applied', at: '2026-03-02T12:00:00Z' }] };
  add('First attempt', 'application-check', applied);
  for (const attempt of [2, 3]) add(`Attempt ${attempt}`, 'application-check', { ...applied, attempt }, ['email', 'sms']);

  lines.push('## thank-you', '');
  const sameDay = { now: '2026-03-05T16:00:00Z' };
  add('One person', 'thank-you', { ...sameDay, interviews: [{ ...interview, interviewers: ['dana'] }] });
  add('Nothing known of what was talked about', 'thank-you', { ...sameDay, interviews: [{ ...interview, topics: [] }] }, ['email']);
  for (const to of panel) {
    const { name } = contacts.find(({ id }) => id === to);
    add(`A panel of four: ${name}`, 'thank-you', { ...sameDay, to }, ['email', 'note']);
  }

  lines.push('## feedback-request', '');
  const passed = { history: [promised('2026-03-12')] };
  add('First attempt, the promised date has passed', 'feedback-request', passed);
  add('First attempt, no date was promised', 'feedback-request', {}, ['email', 'phone']);
  add('The promised date is still to come', 'feedback-request', { history: [promised('2026-03-19')] }, ['email']);
  for (const attempt of [2, 3, 4]) add(`Attempt ${attempt}`, 'feedback-request', { ...passed, attempt });
  for (const attempt of [1, 2, 3, 4]) {
    add(
      `With an offer, attempt ${attempt}`,
      'feedback-request',
      { ...passed, attempt, ledger: [globex] },
      attempt === 1 ? channels : ['email'],
    );
  }
  for (const [to, who] of [
    ['hugo', 'HR'],
    ['ines', 'a colleague'],
    ['rita', 'an agency'],
  ])
    add(`To ${who}`, 'feedback-request', { ...passed, to }, ['email', 'phone']);
  for (const tone of ['warm', 'formal']) add(`In the ${tone} tone`, 'feedback-request', { ...passed, tone }, ['email']);

  lines.push('## offer-news', '');
  add('No date was promised', 'offer-news', { ledger: [globex] });
  add('Before the promised date', 'offer-news', { history: [promised('2026-03-19')], ledger: [globex] }, ['email']);
  const initech = { ...globex, employer: 'Initech', answerBy: '2026-03-24' };
  const two = { ledger: [globex, initech], preferred: true };
  add('Two offers, the second to be answered by 24 March, and this role is the favourite', 'offer-news', two, ['email', 'note', 'sms']);

  lines.push('## outcome-thanks', '');
  for (const decision of ['offer', 'rejected', 'on-hold', 'position-closed']) {
    add(`Told: ${decision}`, 'outcome-thanks', { history: [decided(decision)] });
  }
  const both = { history: [decided('rejected')], includes: 'improvement-request' };
  add('Told: rejected, and asked in the same message how one came across', 'outcome-thanks', both);

  lines.push('## improvement-request', '');
  add('After a no', 'improvement-request', { history: [decided('rejected')] });

  lines.push('## answer', '');
  const asked = { type: 'heard', at: told, kind: 'request', what: request, by: { date: '2026-03-18' }, from: 'dana' };
  add('Asked for something by a date', 'answer', { history: [asked] });

  lines.push('## missed-interview', '');
  add('They did not come', 'missed-interview', { interviews: missed('missed-by-employer') });
  add('The candidate did not come', 'missed-interview', { interviews: missed('missed-by-candidate') });

  lines.push('## Claims', '', 'Each kind of statement about other processes, as `describeClaim` says it.', '');
  for (const claim of claims) lines.push(`- ${describeClaim(claim, { locale: locale.id, locales: [locale] })}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

const figure = { type: 'compensation', amount: 68_000, currency: 'GBP', per: 'year', basis: 'base' };
const claims = [
  { type: 'offer', count: 1, form: 'any' },
  { type: 'offer', count: 1, form: 'written' },
  { type: 'offer', count: 2, form: 'written' },
  { type: 'offer', count: 1, form: 'written', employer: 'Globex' },
  { type: 'deadline', from: '2026-03-20', to: '2026-03-20' },
  { type: 'deadline', from: '2026-03-18', to: '2026-03-20', employer: 'Globex' },
  ...['applied', 'interviewing', 'final-round', 'verbal-offer', 'written-offer'].map((stage) => ({ type: 'process', count: 1, stage })),
  { type: 'process', count: 3, stage: 'interviewing' },
  { type: 'process', count: 1, stage: 'final-round', employer: 'Globex' },
  { ...figure, cmp: 'eq' },
  { ...figure, cmp: 'approx', employer: 'Globex' },
  { ...figure, cmp: 'gte', basis: 'total' },
  { ...figure, cmp: 'lte', amount: 450, per: 'day' },
  { ...figure, cmp: 'range', amount: 65_000, amountMax: 70_000 },
  { ...figure, cmp: 'eq', amount: 5_000, basis: 'bonus' },
  { type: 'employer', employer: 'Globex' },
  { type: 'absence', scope: 'offers' },
  { type: 'absence', scope: 'processes' },
  ...['accepted', 'declined', 'expired', 'withdrawn'].map((status) => ({ type: 'outcome', status, count: 1 })),
  { type: 'preference' },
];

/** A draft as it stands on the page. What differs from the e-mail only in subject and signature is not printed twice. */
function shown(channel, draft, email) {
  const titles = { email: 'E-mail', letter: 'Letter', linkedin: 'LinkedIn message', note: 'LinkedIn note', sms: 'SMS', phone: 'Call' };
  const title = titles[channel];
  if (draft.type === 'refused')
    return [`**${title}**: refused, ${draft.problems.map(({ code, path }) => `\`${code}\` at \`${path}\``).join(', ')}.`, ''];
  const inner = ({ paragraphs }) => JSON.stringify(paragraphs.filter(({ role }) => role !== 'signature'));
  if (channel !== 'email' && email.type === 'draft' && inner(draft) === inner(email)) {
    const tail = draft.paragraphs.at(-1).text.split('\n').slice(1).join(', ');
    return [`**${title}**: the words of the e-mail${draft.subject === null ? ' without a subject' : ''}, signed ${tail}.`, ''];
  }
  if (channel === 'phone') return call(draft);
  const size = channel === 'note' || channel === 'sms' ? ` (${draft.body.length} characters)` : '';
  return [`**${title}**${size}`, '', ...fenced(draft.subject === null ? draft.body : `Subject: ${draft.subject}\n\n${draft.body}`)];
}

function call({ branches }) {
  const lines = ['**Call**', ''];
  for (const { when, say, ask, record } of branches) {
    lines.push(`- *${when}*: ${say.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')}`);
    lines.push(`  (${ask.length === 0 ? '' : `asks: ${ask.join(', ')}; `}record: ${record.join(', ')})`);
  }
  return [...lines, ''];
}

function fenced(text) {
  return ['```text', text, '```', ''];
}

/** The library bundled from src, with every locale that exists: `{ draftMessage, ..., enGB, de }`. */
async function library() {
  const require = createRequire(import.meta.url);
  const { build } = createRequire(require.resolve('tsup'))('esbuild');
  const root = fileURLToPath(new URL('../', import.meta.url));
  const doors = ['index', ...locales.map(({ id }) => id.toLowerCase())].map((name) => `./src/messages/${name}.ts`);
  const { outputFiles } = await build({
    stdin: {
      contents: doors
        .filter((door) => existsSync(new URL(`../${door}`, import.meta.url)))
        .map((door) => `export * from '${door}';`)
        .join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const loaded = await library();
  const folder = new URL('../docs/messages/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const { id, name } of locales) {
    const locale = loaded[name];
    if (locale === undefined) {
      console.log(`${id}: not there yet`);
      continue;
    }
    const page = gallery(loaded, locale);
    writeFileSync(new URL(`${id}.md`, folder), page);
    console.log(`${id}: ${page.split('\n').length} lines`);
  }
}
