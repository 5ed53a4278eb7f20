// Walks through the triage pages in Chromium, as a desktop and as a phone, in light and dark, and holds each against axe.
// usage: TRIAGE_KEY=… node triage.mjs ADDRESS CHROMIUM NODE_MODULES [SCREENSHOTS]
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

const [address, executablePath, modules, screenshots] = process.argv.slice(2);
const require = createRequire(path.join(modules, '/'));
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(path.join(modules, 'axe-core', 'axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let pages = 0;

async function check(page, name) {
  // The pages forbid scripts; axe is put in from outside of the page, past its policy.
  const found = await page.evaluate(`(() => { ${axe}; return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }); })()`);
  assert.deepEqual(found.violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`), [], name);
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  assert.ok(overflow <= 0, `${name} is ${overflow} px too wide`);
  if (screenshots) await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
  pages++;
}

for (const [device, viewport, colorScheme] of [['desk', { width: 1280, height: 800 }, 'light'], ['phone', { width: 360, height: 740 }, 'dark']]) {
  const context = await browser.newContext({ viewport, colorScheme });
  const page = await context.newPage();
  const errors = [];
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(String(error)));

  await page.goto(address);
  assert.equal(new URL(page.url()).pathname, '/triage/login');
  await check(page, `${device}-login`);
  await page.getByLabel('API key').fill(process.env.TRIAGE_KEY);
  await page.getByLabel('API key').press('Enter');
  await page.getByRole('heading', { name: 'Open bugs' }).waitFor();
  await check(page, `${device}-list`);

  await page.locator('a.title').first().click();
  await page.getByRole('heading', { name: 'Description' }).waitFor();
  await check(page, `${device}-bug`);
  const target = await page.getByRole('button', { name: 'Close this bug' }).boundingBox();
  assert.ok(target.height >= 44, 'a finger can hit the button');
  await page.getByLabel('Resolution').fill('fixed in 1.2');
  await page.getByRole('button', { name: 'Close this bug' }).click();
  await page.getByText('fixed in 1.2').waitFor();
  await check(page, `${device}-closed`);

  await page.getByRole('link', { name: 'All bugs' }).click();
  await page.getByRole('link', { name: 'Closed', exact: true }).click();
  await page.getByRole('heading', { name: 'Closed bugs' }).waitFor();
  await check(page, `${device}-filter`);
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('heading', { name: 'Log in' }).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
}

await browser.close();
console.log(`${pages} pages checked`);
