import { contactedEvent, type FollowUp, isFollowUpError, type JobApplication, nextFollowUp } from 'interview-followup';
import { byId, make } from './elements.js';
import { type Facts, isZone, readFacts, type Trouble } from './facts.js';
import { examplePayload, importPayload } from './import-payload.js';
import { knownAt } from './known-at.js';
import { pretty } from './pretty.js';
import { sayInstant } from './say-instant.js';
import { fromFragment, toFragment } from './share.js';
import { showDecision } from './show-decision.js';
import { showDraft } from './show-draft.js';
import { showPicture, showPlan } from './show-plan.js';
import { showReview } from './show-review.js';
import { spanOf } from './span-of.js';
import { readState, type State } from './state.js';
import { stories } from './stories.js';

const hour = 3_600_000;
const day = 24 * hour;
const texts = ['application', 'ledger', 'candidate'] as const;
const fields = ['application', 'ledger', 'candidate', 'text', 'policy', 'locale', 'purpose', 'channel'] as const;

let state: State = stories[0]?.state as State; // there are six
let application: JobApplication | null = null;
let answer: { readonly application: JobApplication; readonly followUp: FollowUp; readonly facts: Facts } | null = null;
let nextChange: number | null = null;
let timer = 0; // typing is answered after a short rest

const field = (name: string): HTMLTextAreaElement | HTMLSelectElement => byId(name);
const slider = byId<HTMLInputElement>('now');

function change(part: Partial<State>): void {
  state = { ...state, ...part };
  answerAnew();
}

/** What stands in all fields: whoever types in two of them within a moment must lose neither. */
function typed(): Partial<State> {
  return Object.fromEntries(fields.map((name) => [name, field(name).value]));
}

/** Takes in at once what was typed a moment ago. */
function settle(): void {
  if (timer === 0) return;
  clearTimeout(timer);
  timer = 0;
  change(typed());
}

/** Puts the state into the page's fields, as after a story or a link. A choice that the page does not offer becomes its first one. */
function load(loaded: State): void {
  for (const name of fields) {
    const element = field(name);
    element.value = loaded[name];
    if (element instanceof HTMLSelectElement && element.selectedIndex < 0) element.selectedIndex = 0;
  }
  state = { ...loaded, ...typed() };
  answerAnew();
}

function answerAnew(): void {
  byId('done-note').textContent = '';
  forgetLink();
  const facts = readFacts(state);
  for (const name of texts) showTrouble(name, facts.trouble[name]);
  if (facts.application !== null) application = facts.application;
  showClock();
  if (application === null || facts.ledger === null || facts.candidate === null) return;
  const given = { now: { epochMilliseconds: state.now }, policy: facts.policy, ledger: facts.ledger };
  const { application: known, hidden, nextFact } = knownAt(application, state.now);
  byId('hidden-facts').textContent = hidden === 0 ? '' : `${hidden === 1 ? 'One fact' : `${hidden} facts`} of the history still to come.`;
  try {
    const followUp = nextFollowUp(known, given);
    answer = { application: known, followUp, facts };
    const changes = [nextFact, followUp.validUntil === null ? null : Date.parse(followUp.validUntil)].filter((at) => at !== null);
    nextChange = changes.length === 0 ? null : Math.min(...changes);
    showDecision(followUp, known);
    showPicture(known, given);
    showPlan(known, given);
    const more = { application: known, candidate: facts.candidate, ...given, channel: state.channel };
    const draft = showDraft({ ...more, followUp, locale: state.locale, purpose: state.purpose });
    const button = byId<HTMLButtonElement>('take-draft');
    button.hidden = draft === null;
    button.onclick = () => takeText(draft ?? '');
    showReview(state.text, more, takeText);
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    for (const name of texts) {
      const issues = error.issues.filter(({ path }) => textWith(path) === name);
      if (issues.length > 0) showTrouble(name, issues); // what is told already stays
    }
  }
  byId<HTMLButtonElement>('done').disabled = answer?.followUp.type !== 'act';
  byId<HTMLButtonElement>('next-change').disabled = nextChange === null;
}

function takeText(text: string): void {
  field('text').value = text;
  change({ text });
  field('text').focus();
}

function showClock(): void {
  const [from, to] = spanOf(application, state.now);
  slider.min = String(from);
  slider.max = String(to);
  slider.value = String(state.now);
  const words = sayInstant(state.now, application?.employer.timeZone ?? 'UTC');
  slider.setAttribute('aria-valuetext', words);
  byId('now-words').textContent = words;
}

/** The text that a problem which the library found is about. */
function textWith(path: string): (typeof texts)[number] {
  const [first] = path.split('.');
  return first === 'ledger' || first === 'candidate' ? first : 'application';
}

function showTrouble(name: string, trouble: readonly Trouble[]): void {
  const place = byId(`${name}-trouble`);
  const shown = trouble.slice(0, 8);
  const items = shown.map(({ path, message }) => make('li', {}, ...(path === '' ? [] : [make('code', {}, path), ' ']), message));
  const more = trouble.length > shown.length ? [make('li', {}, `and ${trouble.length - shown.length} more`)] : [];
  place.replaceChildren(...items, ...more);
  field(name).setAttribute('aria-invalid', String(trouble.length > 0));
  const folded = field(name).closest('details');
  if (folded !== null && trouble.length > 0) folded.open = true; // what is wrong must be seen
  const isStale = [...document.querySelectorAll('.trouble li')].length > 0;
  byId('stale').hidden = !isStale;
}

/** The step of the answer as an event at now, at the end of the history. */
function recordDone(): void {
  settle();
  if (answer === null || answer.followUp.type !== 'act' || application === null) return;
  const event = contactedEvent(answer.followUp.step, { at: { epochMilliseconds: state.now } });
  const text = pretty({ ...application, history: [...(application.history ?? []), event] });
  field('application').value = text;
  change({ application: text });
  byId('done-note').textContent = `Recorded: ${event.type === 'contacted' ? event.purpose : event.type}.`;
}

async function share(): Promise<void> {
  settle();
  const fragment = await toFragment(state);
  history.replaceState(null, '', `#${fragment}`);
  const link = byId<HTMLInputElement>('link');
  link.value = location.href;
  byId('link-field').hidden = false;
  try {
    await navigator.clipboard.writeText(location.href);
    byId('share-note').textContent =
      `Copied, ${location.href.length.toLocaleString('en-GB')} letters. All of it stands in the link itself.`;
  } catch {
    link.focus();
    link.select();
    byId('share-note').textContent = 'Copy the link below. All of it stands in the link itself.';
  }
}

/** A link holds what was there when it was made. */
function forgetLink(): void {
  byId('share-note').textContent = '';
  byId('link-field').hidden = true;
  byId('link-note').textContent = '';
}

async function openFragment(): Promise<void> {
  const read = await fromFragment(location.hash);
  const known = stories.find(({ id }) => location.hash === `#story=${id}`);
  if (known !== undefined) choose(known.id);
  else if (read !== null) {
    choose(null);
    load(readState(read, state));
  } else if (location.hash.startsWith('#s=')) byId('link-note').textContent = 'This link is broken; here is a story instead.';
}

/** Marks a story as chosen and loads it; null: none is, it is the reader's own. */
function choose(id: string | null): void {
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="story"]')) choice.checked = choice.value === id;
  const story = stories.find((one) => one.id === id);
  if (story !== undefined) load(story.state);
}

function takePayload(): void {
  const zone = byId<HTMLInputElement>('ats-zone').value.trim();
  const employerName = byId<HTMLInputElement>('ats-employer').value.trim();
  const options = { timeZone: zone, now: { epochMilliseconds: Date.now() }, ...(employerName === '' ? {} : { employerName }) };
  const { application: read, problems } = importPayload(byId<HTMLTextAreaElement>('payload').value, field('ats').value, options);
  const items = problems.map((problem) => make('li', {}, problem));
  byId('import-problems').replaceChildren(...items);
  byId('import-note').textContent =
    read === null
      ? 'Nothing could be imported.'
      : `Imported${problems.length === 0 ? '' : `, with ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}`}.`;
  if (read === null) return;
  choose(null);
  const text = pretty(read);
  field('application').value = text;
  change({ application: text, now: Date.now() });
}

for (const name of fields) {
  const isTyped = field(name).tagName === 'TEXTAREA';
  field(name).addEventListener('input', () => {
    clearTimeout(timer);
    if (name === 'application') choose(null);
    if (isTyped) timer = window.setTimeout(settle, 150);
    else change(typed());
  });
}
slider.addEventListener('input', () => change({ now: Number(slider.value) }));
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-move]')) {
  button.addEventListener('click', () => change({ now: state.now + Number(button.dataset.move) * day }));
}
byId('next-change').addEventListener('click', () => change({ now: nextChange ?? state.now }));
byId('today').addEventListener('click', () => change({ now: Date.now() }));
byId('done').addEventListener('click', recordDone);
byId('share').addEventListener('click', () => void share());
byId('import').addEventListener('click', takePayload);
byId('example-payload').addEventListener('click', () => {
  byId<HTMLTextAreaElement>('payload').value = pretty(examplePayload);
  byId<HTMLSelectElement>('ats').value = 'greenhouse';
});
byId('stories').addEventListener('change', (event) => choose((event.target as HTMLInputElement).value)); // it holds nothing else
addEventListener('hashchange', () => void openFragment());

let width = 0;
new ResizeObserver(() => {
  const wanted = byId('picture').clientWidth;
  if (wanted === width || answer === null || answer.facts.ledger === null) return;
  width = wanted;
  const { policy, ledger } = answer.facts;
  showPicture(answer.application, { now: { epochMilliseconds: state.now }, policy, ledger });
}).observe(byId('picture'));

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (isZone(own)) byId<HTMLInputElement>('ats-zone').value = own;
choose(stories[0]?.id ?? null);
void openFragment();
