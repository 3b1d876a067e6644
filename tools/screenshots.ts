import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageFiles } from '../workbench/page/build/page-files.ts';
import { serve } from '../workbench/serve.ts';
import { launchBrowser } from './screenshots/launch-browser.ts';

const docs = fileURLToPath(new URL('../docs', import.meta.url));

/** The README's pictures, taken of the workbench page with the sample in it. */
const served = await serve(pageFiles());
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(served.address);
  const choose = async (item: string): Promise<void> => {
    await page.locator('.o-topbar-menu', { hasText: 'Extensions' }).click();
    for (const text of ['Tieout', item]) await page.locator('.o-menu-item').getByText(text, { exact: true }).click();
  };
  const take = async (name: string, selector = 'body'): Promise<void> => {
    await page.locator(selector).screenshot({ path: join(docs, name) });
    console.log(`docs/${name}`);
  };
  const settled = () => page.waitForSelector('body:not([data-busy])');

  await page.locator('.o-grid').waitFor();
  await choose('Build and Open ROI Report');
  await page.locator('.o-sheet.active', { hasText: 'ROI Report' }).waitFor();
  await settled();
  await page.evaluate(() => document.getElementById('toasts')?.replaceChildren());
  await take('roi-report.png');

  await choose('Open Tieout');
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByText('Up to date.').waitFor();
  await settled();
  await take('sidebar.png', '#sidebar');

  await page.keyboard.press('F1');
  await sidebar.getByRole('dialog', { name: 'Commands' }).waitFor();
  await take('palette.png', '#sidebar');
} finally {
  await browser.close();
  await served.close();
}
