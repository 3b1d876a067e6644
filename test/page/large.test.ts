import { afterAll, beforeAll, expect, test } from 'vitest';
import { row, utf8WithBom } from '../../workbench/sample/text.ts';
import { describeWithBrowser } from './browser.ts';
import { choose, type Opened, openPage, settled, soon, tabs } from './workbench-page.ts';

const rows = 20_000;
const days = 365;

/** As many rows as a year of fifty-five campaigns has, each for 2.50. */
function largeExport(): Buffer {
  const lines = Array.from({ length: rows }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + (i % days))).toISOString().slice(0, 10);
    const campaign = `Campaign ${1 + Math.floor(i / days)}`;
    return row(',', [campaign, day, '2.50', '100', '10', '1', '7.50']);
  });
  const header = ['Campaign name', 'Day', 'Amount spent (USD)', 'Impressions', 'Link clicks', 'Purchases'];
  return Buffer.from(utf8WithBom([row(',', [...header, 'Purchases conversion value']), ...lines].join('\n')));
}

describeWithBrowser(`${rows.toLocaleString('en')} rows in the page`, () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPage({ search: '?empty' });
    await choose(opened.page, 'Extensions', 'Tieout', 'Import Exports');
    await opened.sidebar.locator('#import').waitFor();
  });
  afterAll(() => opened?.close());

  test('an import shows how far it is', async () => {
    const { sidebar } = opened;
    const seen = watch('.import .bar');
    const from = Date.now();
    await sidebar
      .locator('input[type=file]')
      .setInputFiles({ name: 'meta.csv', mimeType: 'text/csv', buffer: largeExport() });
    await sidebar.getByText('20,000 rows used').waitFor();
    console.log(`import of ${rows} rows: ${seconds(from)}, progress ${(await seen).join(' ')}`);
    expect((await seen).length).toBeGreaterThan(2);
  });

  test('a build names what it is doing, step by step, and tells the totals', async () => {
    const { page, sidebar } = opened;
    await settled(page);
    await sidebar.locator('#tab-build').click();
    const seen = watch('.progress .bar');
    const from = Date.now();
    await sidebar.locator('#build').click();
    await sidebar.locator('.result', { hasText: 'USD 50,000' }).waitFor();
    console.log(`build of ${rows} rows: ${seconds(from)}, progress ${(await seen).join(' ')}`);
    await soon(() => tabs(page)).toEqual(expect.arrayContaining(['Campaign Data', 'KPI', 'ROI Report']));
    await settled(page);
    console.log(`and the grid shows it: ${seconds(from)}`);
    expect(await seen).toEqual(['0', '1', '2']);
    expect(opened.errors).toEqual([]);
  });

  const seconds = (from: number): string => `${((Date.now() - from) / 1000).toFixed(1)} s`;
  /** The values that a progress bar has shown by the time it is gone. */
  const watch = (bar: string): Promise<string[]> =>
    opened.sidebar.locator('body').evaluate(
      (body, selector) =>
        new Promise<string[]>((gone) => {
          const values: string[] = [];
          const look = new MutationObserver(() => {
            const now = body.querySelector(selector)?.getAttribute('aria-valuenow');
            if (now && now !== values.at(-1)) values.push(now);
            if (now || values.length === 0) return;
            look.disconnect();
            gone(values);
          });
          look.observe(body, { subtree: true, childList: true, attributes: true });
        }),
      bar,
    );
});
