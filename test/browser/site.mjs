// The built site in a real browser, from file://: every page without errors, without a finding of axe, with its text within its boxes at
// three widths, in light and dark; and the playground as a reader uses it. `node test/browser/site.mjs [folder]`: with a folder,
// screenshots are put there. `CHROMIUM` names the browser; where there is none, it is skipped (Debian: apt-get install chromium).
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);
if (executablePath === undefined) {
  console.log('browser site: skipped, no chromium');
  process.exit(0);
}

const site = fileURLToPath(new URL('../../site/dist/', import.meta.url));
if (!existsSync(`${site}playground.html`)) {
  console.log('browser site: nothing is built, run npm run docs');
  process.exit(1);
}
const folder = process.argv[2];
if (folder !== undefined) mkdirSync(folder, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = (path) => pathToFileURL(`${site}${path}`).href;
const problems = [];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** A page that reports its errors and every request that is not for a file of the site. */
async function open(path, { width = 1280, colorScheme = 'light', height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const place = `${path.split('#')[0]} ${width} ${colorScheme}`;
  page.on('pageerror', (error) => problems.push(`${place}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${place}: console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) problems.push(`${place}: asked for ${request.url()}`);
  });
  const [file, fragment] = path.split('#');
  await page.goto(address(file) + (fragment === undefined ? '' : `#${fragment}`));
  return page;
}

/** Text that leaves its box, and pages that are wider than the window. What scrolls by itself may be wider than it is. */
function textOutOfBoxes() {
  const found = [];
  const scrolls = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || element.tagName === 'TEXTAREA';
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll('body *:not(svg *)')) {
    if (element.scrollWidth === 0 || element.closest('svg, .hidden, .skip, option') !== null) continue;
    let inScroller = false;
    for (let around = element; around !== null; around = around.parentElement) inScroller ||= scrolls(around);
    if (inScroller || ['INPUT', 'SELECT'].includes(element.tagName)) continue;
    const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline';
    if (isCut)
      found.push(
        `<${element.tagName.toLowerCase()} ${element.id || element.className}> holds more than its box: "${element.textContent.trim().slice(0, 40)}"`,
      );
    const right = element.getBoundingClientRect().right;
    if (right > innerWidth + 1) found.push(`<${element.tagName.toLowerCase()}> ends at ${Math.round(right)}`);
  }
  for (const svg of document.querySelectorAll('svg')) {
    const box = svg.viewBox.baseVal;
    for (const text of svg.querySelectorAll('text')) {
      const { x, y, width, height } = text.getBBox();
      if (x < 0 || y < 0 || x + width > box.width || y + height > box.height) found.push(`out of the picture: "${text.textContent}"`);
    }
  }
  return found.slice(0, 5);
}

async function judge(page, place, { withAxe }) {
  for (const fault of await page.evaluate(textOutOfBoxes)) problems.push(`${place}: ${fault}`);
  if (!withAxe) return;
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ preload: false })); // it would fetch styles, which no page from file:// may
  for (const { id, nodes } of violations) problems.push(`${place}: axe ${id}, ${nodes.length} times: ${nodes[0].html.slice(0, 120)}`);
}

// Every page: on a phone, a tablet and a desk; both schemes where colours count.
const pages = readdirSync(site, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !name.startsWith('reference/'));
/** Typing is answered after a short rest, and a picture is drawn anew for its room. */
const settle = (page) => page.waitForTimeout(300);
const isLong = (path) => path.startsWith('messages/'); // all eight are built alike, and axe takes its time with 1,400 lines
for (const path of pages) {
  const page = await open(path, { width: 320 });
  for (const [width, colorScheme] of [
    [320, 'light'],
    [768, 'dark'],
    [1280, 'light'],
  ]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await settle(page);
    await judge(page, `${path} ${width} ${colorScheme}`, { withAxe: width !== 320 && (!isLong(path) || path === 'messages/de.html') });
    const name = `${path.replaceAll('/', '-')}-${width}-${colorScheme}.png`;
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}`, fullPage: !isLong(path) });
  }
  await page.context().close();
}

/** A story of a reader in the playground: what fails is told with its name, and the others go on. */
async function flow(name, path, run, options) {
  const page = await open(path, options);
  try {
    await run(page);
  } catch (error) {
    problems.push(`${name}: ${error.message.split('\n').slice(0, 12).join(' ')}`);
    if (folder !== undefined) await page.screenshot({ path: `${folder}/failed-${name.replaceAll(' ', '-')}.png`, fullPage: true });
  }
  await page.context().close();
}
const headline = (page) => page.locator('#headline').textContent();

await flow('six stories', 'playground.html', async (page) => {
  const seen = [];
  for (const story of await page.locator('input[name=story]').all()) {
    await story.check();
    seen.push(`${await page.locator('#badge').textContent()} ${await headline(page)}`);
    assert.equal(await page.locator('.trouble li').count(), 0, `${seen.at(-1)}: trouble`);
    assert.ok((await page.locator('#draft').textContent()).length > 40, `${seen.at(-1)}: no draft`);
    await judge(page, `story ${seen.length}`, { withAxe: true });
  }
  assert.equal(seen.length, 6);
  assert.equal(new Set(seen).size, 6, seen.join(' | '));
});

await flow('the clock', 'playground.html', async (page) => {
  assert.match(await headline(page), /between Friday 13 March/);
  await page.locator('#next-change').click();
  assert.equal(await page.locator('#badge').textContent(), 'Act: due');
  assert.match(await page.locator('#now-words').textContent(), /Friday 13 March 2026 at 09:00 \(New York\)/);
  await page.locator('#now').focus();
  await page.keyboard.press('ArrowLeft');
  assert.equal(await page.locator('#badge').textContent(), 'Wait');
  assert.match(await page.locator('#now').getAttribute('aria-valuetext'), /08:30/);
  for (let days = 0; days < 9; days += 1) await page.locator('[data-move="-1"]').click();
  assert.match(await page.locator('#hidden-facts').textContent(), /still to come/);
  assert.equal(await page.locator('.trouble li').count(), 0);
});

await flow('editing', 'playground.html', async (page) => {
  const text = await page.locator('#application').inputValue();
  await page.locator('#application').fill(text.replace('"timeZone"', '"timezone"'));
  await settle(page);
  assert.match(await page.locator('#application-trouble').textContent(), /did you mean "timeZone"/);
  assert.equal(await page.locator('#application').getAttribute('aria-invalid'), 'true');
  assert.ok(await page.locator('#stale').isVisible());
  await judge(page, 'with a typo', { withAxe: true });
  await page.locator('#application').fill('{ "id": ');
  await settle(page);
  assert.match(await page.locator('#application-trouble').textContent(), /not JSON/);
  await page.locator('#application').fill(text.replace('2026-03-12', '2026-03-19'));
  await settle(page);
  assert.equal(await page.locator('.trouble li').count(), 0);
  assert.match(await headline(page), /Friday 20 March/);
  assert.equal(await page.locator('input[name=story]:checked').count(), 0);
});

await flow('two fields at once', 'playground.html', async (page) => {
  const text = await page.locator('#application').inputValue();
  await page.evaluate(
    (changed) => {
      const type = (id, value) => {
        const field = document.getElementById(id);
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      type('application', changed);
      type('text', 'Dear Dana, thank you.'); // before the first was answered
    },
    text.replace('2026-03-12', '2026-03-19'),
  );
  await settle(page);
  assert.match(await headline(page), /Friday 20 March/);
});

await flow('long names and other scripts', 'playground.html', async (page) => {
  const text = await page.locator('#application').inputValue();
  const arabic = 'شركة الرياح الشمالية';
  await page.locator('#application').fill(
    text
      .replaceAll('Dana Okafor', `Dana ${'O'.repeat(70)}`)
      .replace('Data Engineer', 'مهندس بيانات')
      .replace('"Northwind"', `"${arabic}"`),
  );
  await page.locator('#text').fill(`${arabic}، لدي عرضان آخران. I have two other offers.`);
  await settle(page);
  assert.match(await headline(page), /OOOOO/);
  assert.equal(await page.locator('#text').evaluate((field) => getComputedStyle(field).direction), 'rtl');
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await settle(page);
    await judge(page, `long names ${width}`, { withAxe: width === 320 });
  }
});

await flow('on paper', 'playground.html', async (page) => {
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.clock').evaluate((card) => getComputedStyle(card).position), 'static');
  assert.ok(await page.locator('#headline').isVisible());
  assert.ok(!(await page.locator('#done').isVisible()));
  await page.goto(address('guide/quick-start.html'));
  assert.ok(await page.locator('pre').evaluateAll((all) => all.every((block) => block.scrollWidth <= block.clientWidth)), 'code is cut');
});

await flow('the picture shows the plan', 'playground.html#story=offer', async (page) => {
  assert.match(await page.locator('#plan li').first().textContent(), /other offer/);
  assert.match(await page.locator('#picture').textContent(), /[Oo]ffer news/);
});

await flow('markup stays text', 'playground.html', async (page) => {
  const evil = '<img src=x onerror=\\"window.hacked = 1\\"><script>window.hacked = 1</script>';
  const text = await page.locator('#application').inputValue();
  await page
    .locator('#application')
    .fill(text.replaceAll('Dana Okafor', evil).replace('Data Engineer', evil).replace('"Northwind"', `"${evil}"`));
  await page.locator('#text').fill(evil.replaceAll('\\', ''));
  await settle(page);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator('main img, main script').count(), 0);
});

await flow('recording a step', 'playground.html', async (page) => {
  await page.locator('#next-change').click();
  await page.locator('#done').click();
  assert.match(await page.locator('#application').inputValue(), /"purpose": "feedback-request"/);
  assert.equal(await page.locator('#badge').textContent(), 'Wait');
});

await flow('eight languages', 'playground.html#story=no-promise', async (page) => {
  const texts = new Set();
  for (const locale of ['en-GB', 'en-US', 'de', 'fr', 'es', 'nl', 'it', 'pt-BR']) {
    await page.locator('#locale').selectOption(locale);
    const paper = page.locator('#draft .paper');
    assert.equal(await paper.getAttribute('lang'), locale);
    texts.add(await paper.textContent());
  }
  assert.ok(texts.size >= 7, `${texts.size} different drafts`);
  await page.locator('#channel').selectOption('sms');
  await page.locator('#purpose').selectOption('thank-you');
  assert.match(await page.locator('#draft').textContent(), /channel-not-for-purpose/);
  await page.locator('#purpose').selectOption('feedback-request');
  await page.locator('#channel').selectOption('email');
  await page.locator('#locale').selectOption('en-GB');
  await page.locator('#take-draft').click();
  assert.equal(await page.locator('#review-status').textContent(), 'Fit to be sent');
});

await flow('review and fix', 'playground.html', async (page) => {
  assert.equal(await page.locator('#review-status').textContent(), 'Not yet');
  assert.ok((await page.locator('#marked mark').count()) >= 3);
  assert.equal(
    await page
      .locator('#marked')
      .evaluate((place) => [...place.childNodes].map((node) => (node.nodeName === 'MARK' ? node.firstChild : node).textContent).join('')),
    await page.locator('#text').inputValue(),
  );
  for (let count = 0; (await page.locator('#findings button').count()) > 0 && count < 9; count += 1)
    await page.locator('#findings button').first().click();
  assert.doesNotMatch(await page.locator('#text').inputValue(), /two other offers/);
  await page.locator('#text').fill('');
  await settle(page);
  assert.equal(await page.locator('#review-status').textContent(), 'Nothing to read yet');
});

await flow('sharing', 'playground.html#story=offer', async (page) => {
  const text = (await page.locator('#application').inputValue()).replace('Data Engineer', 'Ingénieure 数据');
  await page.locator('#application').fill(text);
  await settle(page);
  await page.locator('summary', { hasText: 'Share' }).click();
  await page.locator('#share').click();
  await page.waitForFunction(() => document.getElementById('link').value !== '');
  const link = await page.locator('#link').inputValue();
  const wanted = await headline(page);
  const other = await open(`playground.html#${link.split('#')[1]}`);
  await other.waitForFunction(() => document.getElementById('application').value.includes('数据'));
  assert.equal(await headline(other), wanted);
  assert.equal(await other.locator('#ledger').inputValue(), await page.locator('#ledger').inputValue());
  await other.context().close();
  await page.locator('[data-move="1"]').click();
  assert.ok(!(await page.locator('#link-field').isVisible()), 'a link that is out of date is still shown');
  const broken = await open('playground.html#s=AAAA');
  await broken.getByText('This link is broken').waitFor(); // to be seen, not folded away
  assert.match(await headline(broken), /Dana Okafor/);
  await broken.context().close();
});

await flow('links of others', 'playground.html', async () => {
  const linked = async (state) => {
    const page = await open(`playground.html#s=${deflateRawSync(JSON.stringify(state)).toString('base64url')}`);
    await page.waitForFunction(() => document.querySelector('input[name=story]:checked') === null);
    return page;
  };
  const odd = await linked({ now: 1e300, policy: 'constructor', purpose: 'spam', channel: 'fax', locale: 'xx' });
  assert.match(await headline(odd), /between Friday 13 March/);
  assert.equal(await odd.locator('.trouble li').count(), 0);
  for (const id of ['policy', 'purpose', 'channel', 'locale'])
    assert.equal(await odd.locator(`#${id}`).evaluate((one) => one.selectedIndex), 0, id);
  await odd.context().close();

  const folded = await linked({ ledger: '{}', candidate: '{ "name": "Sam", "timeZone": "London" }' });
  assert.ok(await folded.locator('#ledger-trouble li').isVisible(), 'trouble with the ledger is folded away');
  assert.match(await folded.locator('#candidate-trouble').textContent(), /"London" is not an IANA time zone/);
  await folded.context().close();

  const unfit = await linked({ candidate: '{ "name": "Sam", "timeZone": "Europe/London", "email": 5 }', application: '' });
  assert.match(await unfit.locator('#candidate-trouble').textContent(), /email/);
  assert.equal(await unfit.locator('#application').getAttribute('aria-invalid'), 'true');
  assert.match(await unfit.locator('#application-trouble').textContent(), /Nothing stands here/);
  await unfit.context().close();
});

await flow('importing', 'playground.html', async (page) => {
  await page.locator('summary', { hasText: 'Import' }).click();
  await page.locator('#example-payload').click();
  await page.locator('#ats-zone').fill('America/New_York');
  await page.locator('#import').click();
  assert.match(await page.locator('#import-note').textContent(), /Imported\./);
  assert.match(await page.locator('#application').inputValue(), /"4684156"/);
  assert.equal(await page.locator('.trouble li').count(), 0);
  await page.locator('#ats-zone').fill('PST');
  await page.locator('#import').click();
  assert.match(await page.locator('#import-problems').textContent(), /America\/Los_Angeles/);
  await page.locator('#payload').fill('nonsense');
  await page.locator('#import').click();
  assert.match(await page.locator('#import-problems').textContent(), /not JSON/);
  await judge(page, 'importing', { withAxe: true });
});

await flow('the keyboard alone', 'playground.html', async (page) => {
  const reached = new Set();
  for (let count = 0; count < 90; count += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: element } = document;
      const { outlineStyle } = getComputedStyle(element.name === 'story' ? element.closest('label') : element);
      if (element === document.body) return { id: 'body', shown: true }; // past the last one
      return { id: element.id || element.name || element.dataset.move || '', shown: outlineStyle !== 'none' };
    });
    assert.ok(at.shown, `no focus to be seen at "${at.id}"`);
    reached.add(at.id);
  }
  for (const id of ['story', 'now', 'next-change', 'policy', 'application', 'locale', 'purpose', 'channel', 'text'])
    assert.ok(reached.has(id), `${id} is not reached`);
});

await flow('links to codes', 'playground.html', async (page) => {
  const links = new Set();
  for (const story of await page.locator('input[name=story]').all()) {
    await story.check();
    for (const href of await page.locator('.why a, .findings a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
      links.add(href);
  }
  for (const href of links) {
    const [file, id] = href.split('#');
    assert.ok(readFileSync(`${site}${file}`, 'utf8').includes(`id="${id}"`), `no ${href}`);
  }
  assert.ok(links.size > 8);
});

await flow('a window that turns', 'playground.html', async (page) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await settle(page);
  await judge(page, 'turned to 360', { withAxe: true });
  await page.setViewportSize({ width: 900, height: 360 });
  await settle(page);
  await judge(page, 'turned to 900', { withAxe: false });
});

await browser.close();
for (const problem of problems) console.log(`  ${problem}`);
console.log(`browser site: ${pages.length} pages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
