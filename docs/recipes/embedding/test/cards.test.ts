import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after as afterAll, before, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type HistoryEvent, nextFollowUp } from 'interview-followup';
import { describeFollowUp } from 'interview-followup/messages';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { CardInput } from '../cards/card.js';
import { after, candidate, friday, monday, promised, rejected } from './stories.js';

// Both cards, built as an app is built, in a real browser. `CHROMIUM` names it; where there is none, the tests are skipped.
// With `SCREENSHOTS=folder` pictures are put there.
const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);
const inBrowser = executablePath === undefined ? { skip: 'no chromium' } : {};
const screenshots = process.env.SCREENSHOTS;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const css = readFileSync(new URL('../cards/card.css', import.meta.url), 'utf8');

const waiting: CardInput = { application: promised, candidate, now: monday };
const due: CardInput = { application: promised, candidate, now: friday };
const thanks: CardInput = { application: rejected, candidate, now: '2026-03-26T11:00:00-04:00' }; // an hour after the rejection
const thanked: HistoryEvent = {
  type: 'contacted',
  at: '2026-03-26T11:20:00-04:00',
  purpose: 'outcome-thanks',
  channel: 'email',
  to: 'dana',
};
const stopped: CardInput = { application: after(rejected, thanked), candidate, now: '2026-03-30T09:00:00-04:00' };
const longAgo: CardInput = { ...stopped, now: '2026-09-01T09:00:00-04:00' };
const bare: CardInput = { ...stopped, application: { ...rejected, interviews: [], history: [] } };

let browser: Browser | undefined;
before(async () => {
  if (executablePath !== undefined) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

for (const [name, file] of [
  ['React', 'react-page.tsx'],
  ['web component', 'web-page.ts'],
] as const) {
  const bundle = bundled(file);

  /** A page with the card of a story; whatever its console says is a failure of the test. */
  async function open(context: TestContext, input: CardInput, look: { width?: number; colorScheme?: 'light' | 'dark' } = {}) {
    const { width = 720, colorScheme = 'light' } = look;
    const page = await (browser as Browser).newPage({ viewport: { width, height: 800 }, colorScheme });
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => said.push(message.text()));
    context.after(() => page.close());
    await page.setContent(
      `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Follow-up</title><style>${css}</style><main><h1>My applications</h1></main>`,
    );
    await page.addScriptTag({ content: (await bundle).text });
    await page.evaluate((story) => (window as unknown as { show: (story: unknown) => void }).show(story), input);
    await page.getByRole('status').waitFor();
    return { page, said };
  }

  test(`${name}: before the promised date it says to wait, with nothing to press`, inBrowser, async (context) => {
    const { page, said } = await open(context, waiting);

    assert.equal(
      await page.getByRole('status').textContent(),
      'Call Dana Okafor between Friday 13 March at 09:00 and Monday 16 March at 17:00, New York time',
    );
    assert.deepEqual(await page.getByRole('listitem').allTextContents(), [
      'You were told to expect an answer by Thursday 12 March, so the next move is theirs until then.',
      'Dana Okafor makes the decision, so that is the best person to turn to.',
    ]);
    assert.match(
      (await page.locator('section').textContent()) ?? '',
      /Dana Okafor: Fri 13 Mar, 09:00 to Mon 16 Mar, 17:00 \(America\/New_York\)/,
    );
    assert.equal(await page.locator('time').first().getAttribute('datetime'), '2026-03-13T09:00:00.000-04:00');
    assert.equal(await page.locator('a, button').count(), 0);
    assert.deepEqual(said, []);
  });

  test(`${name}: the day after it says to call, with the number to click`, inBrowser, async (context) => {
    const { page, said } = await open(context, due);

    assert.equal(await page.getByRole('status').textContent(), 'Call Dana Okafor by Monday 16 March at 17:00, New York time');
    assert.equal(await page.getByRole('link', { name: 'Call Dana Okafor' }).getAttribute('href'), 'tel:+12125550143');
    assert.deepEqual(await page.getByRole('button').allTextContents(), ['We spoke', 'Nobody answered', 'I left a message']);
    assert.deepEqual(said, []);
  });

  test(`${name}: thanks for the news go by e-mail, with the letter in the link`, inBrowser, async (context) => {
    const { page } = await open(context, thanks);

    const href = (await page.getByRole('link').getAttribute('href')) ?? '';
    assert.match(href, /^mailto:dana\.okafor@northwind\.example\?subject=[^&]+&body=Hello%20Dana/);
    assert.deepEqual(await page.getByRole('button').allTextContents(), ['I sent it']);
  });

  test(`${name}: when all is said after a rejection it stops`, inBrowser, async (context) => {
    const { page, said } = await open(context, stopped);

    assert.equal(await page.getByRole('status').textContent(), 'All done: there is nothing more to follow up');
    assert.deepEqual(await page.getByRole('listitem').allTextContents(), ['You were told the decision on Thursday 26 March at 10:00.']);
    assert.equal(await page.locator('a, button, time').count(), 0);
    assert.deepEqual(said, []);
  });

  test(`${name}: what ended long ago is drawn still`, inBrowser, async (context) => {
    const { page, said } = await open(context, longAgo);

    assert.equal(await page.getByRole('status').textContent(), 'All done: there is nothing more to follow up');
    assert.equal(await page.locator('svg').count(), 1);
    assert.deepEqual(said, []);
  });

  test(`${name}: there is no picture without anything to draw`, inBrowser, async (context) => {
    const { page, said } = await open(context, bare);

    assert.notEqual(await page.getByRole('status').textContent(), '');
    assert.equal(await page.locator('svg').count(), 0);
    assert.deepEqual(said, []);
  });

  test(`${name}: a press leads to the next decision, and the keyboard stays in the card`, inBrowser, async (context) => {
    const { page, said } = await open(context, due);

    await page.getByRole('button', { name: 'Nobody answered' }).press('Enter');

    const event = {
      type: 'contacted',
      at: friday,
      purpose: 'feedback-request',
      channel: 'phone',
      to: 'dana',
      result: 'no-answer',
    } as const;
    const application = after(promised, event);
    const { headline } = describeFollowUp(nextFollowUp(application, { now: friday }), { application });
    await page.getByText(headline).waitFor({ timeout: 5_000 });
    assert.match(headline, /between Monday 16 March at 09:00 and Tuesday 17 March at 17:00/);
    assert.equal(await page.locator('button').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SECTION');
    assert.deepEqual(said, []);
  });

  test(`${name}: a hostile name stays text`, inBrowser, async (context) => {
    const evil = '<img src=x onerror="document.title = 1">';
    const { page, said } = await open(context, {
      ...due,
      application: { ...promised, role: evil, employer: { ...promised.employer, name: evil } },
    });

    assert.equal(await page.locator('img').count(), 0);
    assert.equal(await page.title(), 'Follow-up');
    assert.deepEqual(said, []);
  });

  for (const width of [320, 720]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name}: ${width} pixels, ${colorScheme}: axe finds nothing, nothing leaves its box`, inBrowser, async (context) => {
        for (const [story, input] of Object.entries({ waiting, due, thanks, stopped })) {
          const { page, said } = await open(context, input, { width, colorScheme });
          await settled(page);

          if (screenshots !== undefined) {
            mkdirSync(screenshots, { recursive: true });
            await page.screenshot({
              path: `${screenshots}/${name.replace(' ', '-')}-${story}-${width}-${colorScheme}.png`,
              fullPage: true,
            });
          }
          assert.deepEqual(await page.evaluate(outOfBox), [], story);
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
            return (await axe.run()).violations.map(({ id }) => id);
          });
          assert.deepEqual(violations, [], story);
          assert.deepEqual(said, [], story);
        }
      });
    }
  }

  test(`${name}: the whole page, minified`, async (context) => {
    const { text } = await bundle;

    context.diagnostic(`${name}: ${Math.round(text.length / 1024)} kB, ${Math.round(gzipSync(text).length / 1024)} kB with gzip`);
    assert.ok(!text.includes('process.env'), 'it asks for no Node');
  });
}

async function bundled(file: string): Promise<{ readonly text: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logOverride: { 'ignored-bare-import': 'silent' }, // said of linked packages alone, and the package is linked here
  });
  return { text: outputFiles[0]?.text ?? '' };
}

/** The picture is drawn anew once its place is measured. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const picture = document.querySelector('svg');
    return picture !== null && Math.abs(picture.clientWidth - (picture.parentElement?.clientWidth ?? 0)) < 2;
  });
}

/** In the page: what is wider than its place, and text outside its picture. */
function outOfBox(): string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll('main *:not(svg *)')) {
    if (element.getBoundingClientRect().right > innerWidth) found.push(`<${element.tagName}> ends beyond the window`);
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
      found.push(`<${element.tagName}> holds too much`);
  }
  for (const text of document.querySelectorAll('svg text')) {
    const { x, width } = (text as SVGTextElement).getBBox();
    if (x < 0 || x + width > (text.closest('svg')?.clientWidth ?? 0)) found.push(`out of the picture: ${text.textContent}`);
  }
  return found;
}
