// Timelines in a real browser: no accessibility violation by axe, every text within its picture, nothing of a hostile label runs, and
// Mermaid draws what it is given. `node test/browser/timeline.mjs [folder]`: with a folder, screenshots are put there. `CHROMIUM` names the
// browser; where there is none, it is skipped (Debian: apt-get install chromium).
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { loadSource } from '../oracle/load-source.mjs';

const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);
if (executablePath === undefined) {
  console.log('browser timeline: skipped, no chromium');
  process.exit(0);
}

const { timelineOf, timelineSvg, timelineMermaid } = await loadSource('adapters/timeline/index');
const application = {
  id: 'northwind',
  role: 'Data Engineer',
  employer: { name: 'Northwind', timeZone: 'Europe/London' },
  contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example', mayCall: true }],
  interviews: [{ id: 'panel', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held', interviewers: ['dana'] }],
  history: [
    { type: 'applied', at: '2026-02-23' },
    { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date: '2026-03-12' } },
    { type: 'contacted', at: '2026-03-05T16:00:00Z', purpose: 'thank-you', channel: 'email', to: 'dana' },
    { type: 'heard', at: '2026-03-06T09:30:00Z', from: 'dana', kind: 'other' },
  ],
};
const waiting = timelineOf(application, { now: '2026-03-09T09:00:00Z', steps: 4 });
const evil = '"><script>hacked = 1</script><img src=x onerror="hacked = 1"></svg><svg onload="hacked = 1">';

/** The timeline with another label in every place that has one. */
function labelled(label) {
  const named = (piece) => ({ ...piece, label });
  const rows = waiting.rows.map((row) => ({ ...row, label, bars: row.bars.map(named), marks: row.marks.map(named) }));
  return { ...waiting, label, role: label, employer: label, rows };
}

const timelines = {
  waiting,
  overdue: timelineOf(application, { now: '2026-03-25T12:00:00Z', steps: 3 }),
  'only history': timelineOf(application, { now: '2026-03-09T09:00:00Z', steps: 0 }),
  'one day': timelineOf({ ...application, interviews: [], history: [] }, { now: '2026-03-09T00:00:00Z' }),
  'a long plan': timelineOf(application, { now: '2026-03-09T09:00:00Z', steps: 60 }),
  hostile: labelled(evil),
  'wide letters': labelled('WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW@@@@@@@@@@@%%%%%%%%%%%mmmmmmmmmmmmmmmmm'),
  'narrow letters': labelled('iiiiiiiiiiiiiiiiiiiiiilllllllllllllllllllllll....................,,,,,,,,,,,,,,,,,,,,,,,,,'),
  capitals: labelled('QUESTION ABOUT THE DECISION, AND THANKS FOR EVERYTHING THAT WAS SAID ON THURSDAY'),
  German: labelled('Nachfrage zum Stand der Bewerbung bei der Straßenverkehrsgenossenschaft Düsseldorf'),
  Hebrew: labelled('שיחה עם דנה אוקפור, מנהלת הנדסת נתונים, בעניין המועמדות ובעניין ההצעה'),
  Arabic: labelled('اتصل بدانا أوكافور بشأن طلبك وبشأن العرض الآخر الذي تلقيته يوم الخميس'),
  Chinese: labelled('给数据工程经理打电话询问面试结果以及另一份工作机会的答复期限和后续安排'),
  emoji: labelled('📞👩‍👩‍👧‍👦📞👩‍👩‍👧‍👦📞👩‍👩‍👧‍👦📞👩‍👩‍👧‍👦📞👩‍👩‍👧‍👦📞'),
};
const widths = [240, 320, 360, 480, 599, 600, 768, 1280];
const problems = [];
let pictures = 0;

const folder = process.argv[2];
if (folder !== undefined) mkdirSync(folder, { recursive: true });
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const mermaid = readFileSync(new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** Everything that is wrong with the pictures of a page. */
function faultsOf() {
  const found = [];
  for (const svg of document.querySelectorAll('svg')) {
    const box = svg.viewBox.baseVal;
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, ...toPlain(text.getBBox()) }));
    for (const { text, x, y, width, height } of boxes) {
      const isInside = x >= 0 && y >= 0 && x + width <= box.width && y + height <= box.height;
      if (!isInside) found.push(`out of the picture: "${text}" from ${Math.round(x)} to ${Math.round(x + width)} of ${box.width}`);
      if (height > 0 && height < 11) found.push(`too small: "${text}"`);
    }
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1;
        if (!apart) found.push(`on one another: "${a.text}" and "${b.text}"`);
      }
    });
    if (svg.getBoundingClientRect().width !== box.width) found.push('scaled');
    const parsed = new DOMParser().parseFromString(svg.parentElement.dataset.source, 'image/svg+xml');
    if (parsed.querySelector('parsererror') !== null) found.push('no well-formed XML');
  }
  if (window.hacked !== undefined) found.push('something ran');
  return found;

  function toPlain({ x, y, width, height }) {
    return { x, y, width, height };
  }
}

for (const colorScheme of ['light', 'dark']) {
  for (const dir of ['ltr', 'rtl']) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width: Math.max(width, 320), height: 900 }, colorScheme });
      page.on('pageerror', (error) => problems.push(`${width} ${colorScheme}: ${error.message}`));
      await page.setContent(
        `<!doctype html><html lang="en" dir="${dir}"><title>Timelines</title><body style="margin:0"><main><h1>Timelines</h1></main></body></html>`,
      );
      const svgs = Object.values(timelines).map((timeline, index) =>
        timelineSvg(timeline, { width, locale: 'fr', ...(index % 2 === 0 ? { idPrefix: `t${index}` } : {}) }),
      );
      pictures += svgs.length;
      await page.evaluate((sources) => {
        for (const source of sources) {
          const place = document.createElement('div');
          place.dataset.source = source;
          place.innerHTML = source;
          document.querySelector('main').append(place);
        }
      }, svgs);
      const count = await page.evaluate(() => document.querySelectorAll('svg').length);
      if (count !== svgs.length) problems.push(`${count} pictures of ${svgs.length}`);
      for (const fault of await page.evaluate(faultsOf)) problems.push(`${width} ${colorScheme} ${dir}: ${fault}`);
      const isJudged = width === 320 || width === 1280; // it takes its time, and widths change no colours
      if (isJudged) await page.evaluate(axe);
      const { violations } = isJudged ? await page.evaluate(() => window.axe.run()) : { violations: [] };
      for (const { id, nodes } of violations)
        problems.push(`${width} ${colorScheme} ${dir}: axe ${id}, ${nodes.length} times: ${nodes[0].html.slice(0, 80)}`);
      if (folder !== undefined && dir === 'ltr') await page.screenshot({ path: `${folder}/${width}-${colorScheme}.png`, fullPage: true });
      await page.close();
    }
  }
}

const page = await browser.newPage();
await page.setContent('<!doctype html><html lang="en"><title>Mermaid</title><body></body></html>');
await page.addScriptTag({ content: mermaid });
await page.evaluate(() => window.mermaid.initialize({ startOnLoad: false })); // it knows its kinds of diagrams from then on
for (const [name, timeline] of Object.entries(timelines)) {
  const text = timelineMermaid(timeline);
  const wanted = 1 + timeline.rows.reduce((sum, { bars, marks }) => sum + bars.length + marks.length, 0);
  const drawn = await page.evaluate(async (source) => {
    const { db } = await window.mermaid.mermaidAPI.getDiagramFromText(source);
    const { svg } = await window.mermaid.render('gantt', source);
    document.body.innerHTML = svg;
    return { tasks: db.getTasks().length, shapes: document.querySelectorAll('rect.task').length, hacked: window.hacked };
  }, text);
  if (drawn.tasks !== wanted || drawn.shapes !== wanted || drawn.hacked !== undefined) {
    problems.push(`mermaid, ${name}: ${JSON.stringify(drawn)} where ${wanted} were given`);
  }
}
await browser.close();

for (const problem of problems) console.log(`  ${problem}`);
console.log(`browser timeline: ${pictures} pictures, ${Object.keys(timelines).length} charts of Mermaid, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
