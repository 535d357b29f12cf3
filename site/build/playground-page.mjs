// The playground: one page with its style and its script inside, so that its content security policy can name that one script and forbid
// everything else. It works from file:// and cannot reach any server.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { escaped, pageOf } from './page.mjs';

const systems = {
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  ashby: 'Ashby',
  workable: 'Workable',
  smartrecruiters: 'SmartRecruiters',
  merge: 'Merge',
  opencats: 'OpenCATS',
};
const policies = {
  classic: 'classic',
  emailFirst: 'emailFirst',
  cautious: 'cautious',
  recruiterLed: 'recruiterLed',
  publicSector: 'publicSector',
};
const languages = {
  '': 'The contact’s',
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  nl: 'Nederlands',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
};
const purposes = [
  'application-check',
  'thank-you',
  'feedback-request',
  'offer-news',
  'outcome-thanks',
  'improvement-request',
  'answer',
  'missed-interview',
];
const channels = ['phone', 'email', 'sms', 'linkedin', 'letter'];
const stories = {
  promised: 'An answer was promised by Thursday',
  'no-promise': 'Nobody named a date',
  offer: 'Another offer came',
  rejected: 'They said no an hour ago',
  away: 'Out of office until Monday (Germany)',
  references: 'They asked for references (Brazil)',
};

/** The page's HTML. `root` is the repository, whose package must be built. */
export async function playgroundPage({ root, navigation }) {
  const script = await bundled(root);
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return pageOf({
    path: 'playground.html',
    title: 'Playground',
    summary: 'Edit an application, move the clock, and see what interview-followup answers. Nothing leaves the page.',
    navigation,
    kind: 'play',
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    style: `<style>${readFileSync(join(root, 'site/site.css'), 'utf8')}</style>`,
    body,
    end: `<script>${script}</script>\n`,
  });
}

/** The built package and the page's own script in one piece. */
async function bundled(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'site/playground/main.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    tsconfigRaw: '{}', // the package's own doors, not the sources that the types come from
    banner: { js: 'globalThis.__zod_globalConfig={jitless:true};' }, // else zod tries to compile, which the policy forbids
  });
  return outputFiles[0].text;
}

const options = (names) =>
  Object.entries(names)
    .map(([value, name]) => `<option value="${escaped(value)}">${escaped(name)}</option>`)
    .join('');
const words = (names, first) => options({ '': first, ...Object.fromEntries(names.map((name) => [name, name])) });
const select = (id, label, html) => `<div><label for="${id}">${label}</label><select id="${id}">${html}</select></div>`;

const json = (id, label, rows) => `<label for="${id}">${label}</label>
<textarea id="${id}" rows="${rows}" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="${id}-trouble"></textarea>
<div role="status"><ul class="problem trouble" id="${id}-trouble"></ul></div>`;

const body = `<h1>Playground</h1>
<p class="lead">Pick a story or write your own, move the clock, and see what the library answers: the package itself, in this page.
Nothing you type leaves it; the page is not allowed to reach any server.</p>
<noscript><p class="problem">The playground is a script and needs JavaScript.</p></noscript>
<fieldset class="stories" id="stories">
<legend>Six stories</legend>
<div>
${Object.entries(stories)
  .map(([id, title]) => `<label><input type="radio" name="story" value="${id}"> <span>${escaped(title)}</span></label>`)
  .join('\n')}
</div>
</fieldset>
<p class="problem" id="link-note" role="status"></p>
<section class="card clock" aria-labelledby="clock-title">
<h2 id="clock-title"><label for="now">Now</label> <output id="now-words" for="now"></output></h2>
<input type="range" id="now" step="1800000">
<div class="row">
<button type="button" data-move="-1">− 1 day</button>
<button type="button" data-move="1">+ 1 day</button>
<button type="button" id="next-change">Next change</button>
<button type="button" id="today">Today</button>
<span class="hint" id="hidden-facts"></span>
</div>
</section>
<div class="board">
<div class="side">
<section class="card" aria-labelledby="decision-title">
<h2 id="decision-title">What to do</h2>
<p class="problem" id="stale" hidden>Something in the facts cannot be read, so this is the last answer before it.</p>
<div role="status"><span class="badge" id="badge"></span><p class="headline" id="headline"></p></div>
<p class="hint" id="until"></p>
<h3 id="reasons-title">Why</h3>
<ul class="why" id="reasons"></ul>
<h3 id="caveats-title">Worth knowing</h3>
<ul class="why" id="caveats"></ul>
<div class="row"><button type="button" class="main" id="done">It is done: record it</button><span class="hint" id="done-note" role="status"></span></div>
</section>
<section class="card" aria-labelledby="picture-title">
<h2 id="picture-title">Timeline</h2>
<div id="picture"></div>
</section>
<section class="card" aria-labelledby="plan-title">
<h2 id="plan-title">The plan, if nobody answers</h2>
<ol class="steps" id="plan"></ol>
<p class="quiet" id="no-plan">Nothing is planned.</p>
</section>
</div>
<div class="side">
<section class="card" aria-labelledby="facts-title">
<h2 id="facts-title">The facts</h2>
${select('policy', 'Policy', options(policies))}
${json('application', 'Application (JSON)', 30)}
<details>
<summary>Other offers and processes: the ledger</summary>
${json('ledger', 'Ledger (JSON)', 9)}
</details>
<details>
<summary>The candidate</summary>
${json('candidate', 'Candidate (JSON)', 6)}
</details>
<details>
<summary>Import from an applicant tracking system</summary>
<div class="fields">
${select('ats', 'System', options(systems))}
<div><label for="ats-zone">Employer’s time zone</label><input id="ats-zone" value="Europe/London" autocomplete="off"></div>
<div><label for="ats-employer">Employer’s name</label><input id="ats-employer" value="Northwind" autocomplete="off"></div>
</div>
<label for="payload">Payload (JSON, as the API returns it)</label>
<textarea id="payload" rows="8" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
<div class="row"><button type="button" id="import">Import</button><button type="button" id="example-payload">Fill in an example</button></div>
<p class="hint" id="import-note" role="status"></p>
<ul class="problem" id="import-problems"></ul>
</details>
<details>
<summary>Share</summary>
<p class="hint">The link holds everything above and below, names and texts included. It is made by this page and sent nowhere.</p>
<div class="row"><button type="button" id="share">Make and copy a link</button></div>
<p class="hint" id="share-note" role="status"></p>
<div id="link-field" hidden><label for="link">Link</label><input id="link" readonly></div>
</details>
</section>
</div>
<section class="card" aria-labelledby="draft-title">
<h2 id="draft-title">A draft</h2>
<div class="fields">
${select('locale', 'Language', options(languages))}
${select('purpose', 'Purpose', words(purposes, 'Of the next step'))}
${select('channel', 'Channel', words(channels, 'Of the next step'))}
</div>
<div class="row"><button type="button" id="take-draft">Have this reviewed</button></div>
<div id="draft"></div>
</section>
<section class="card" aria-labelledby="review-title">
<h2 id="review-title">Review of a text</h2>
<label for="text">Text</label>
<textarea class="words" id="text" rows="9" dir="auto"></textarea>
<p class="row"><span class="badge" id="review-status" role="status"></span></p>
<div class="paper" id="marked" dir="auto" hidden></div>
<ol class="findings" id="findings"></ol>
<p class="hint" id="supported" hidden>Dotted marks are statements that the ledger bears out.</p>
</section>
</div>
`;
