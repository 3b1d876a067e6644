import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithBrowser } from './browser.ts';
import { choose, type Opened, openPage, openTab, settled, shown, soon, tabs, typeInto } from './workbench-page.ts';

const screenshots = fileURLToPath(new URL('../../out/screenshots/', import.meta.url));

describeWithBrowser('finance and the CEO in the page, offline', () => {
  let opened: Opened;

  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true });
    opened = await openPage();
    // From here on nothing more comes from anywhere: all that follows happens in the browser.
    await opened.page.context().setOffline(true);
  });
  afterAll(() => opened?.close());

  test('the sample is on its raw tabs', async () => {
    expect(await tabs(opened.page)).toEqual([
      ...['google-ads', 'meta-ads', 'linkedin-ads', 'tiktok-ads', 'microsoft-ads', 'shop-orders'],
    ]);
  });

  test('Extensions ▸ Tieout ▸ Build and Open makes KPI and ROI Report, and shows the report', async () => {
    const { page } = opened;
    const from = Date.now();
    await choose(page, 'Extensions', 'Tieout', 'Build and Open ROI Report');
    await page.locator('.toast-card', { hasText: 'Built' }).waitFor();
    await soon(() => tabs(page)).toContain('ROI Report');
    await settled(page);
    console.log(`a build from the menu, until the grid shows it: ${((Date.now() - from) / 1000).toFixed(1)} s`);
    expect(await tabs(page)).toEqual(expect.arrayContaining(['Campaign Data', 'KPI', 'ROI Report']));
    expect(await page.locator('.o-sheet.active').innerText()).toContain('ROI Report');
  });

  test('the CEO sees the first screen of the report at once, and no error in it', async () => {
    const { page } = opened;
    await page.evaluate(() => document.getElementById('toasts')?.replaceChildren());
    const seen = await page.evaluate(() => {
      const { getters } = globalThis.workbench.grid.model ?? (undefined as never);
      const sheetId = getters.getActiveSheetId();
      const { bottom, right } = getters.getSheetViewVisibleRows
        ? {
            bottom: Math.max(...getters.getSheetViewVisibleRows()),
            right: Math.max(...getters.getSheetViewVisibleCols()),
          }
        : { bottom: 0, right: 0 };
      const errors: string[] = [];
      for (let row = 0; row <= 80; row++) {
        for (let col = 0; col <= 11; col++) {
          const { type, formattedValue } = getters.getEvaluatedCell({ sheetId, col, row });
          if (type === 'error') errors.push(`${row} ${col} ${formattedValue}`);
        }
      }
      return { bottom, right, errors, charts: document.querySelectorAll('.o-figure canvas').length };
    });
    expect(seen.errors).toEqual([]);
    expect(seen.bottom + 1).toBeGreaterThanOrEqual(26);
    expect(seen.right + 1).toBeGreaterThanOrEqual(12);
    expect(seen.charts).toBe(2);
    expect(await shown(page, 'A1')).toMatch(/^ROI is .* before the cost of goods/);
    await page.screenshot({ path: `${screenshots}roi-report.png` });
  });

  test('an edited raw cell is told of at once in the report and the sidebar, and changes the figure once it is built again', async () => {
    const { page, sidebar } = opened;
    const before = await shown(page, 'B5');
    const strip = await shown(page, 'A3');
    await openTab(page, 'meta-ads');
    expect(await shown(page, 'R1')).toBe('Purchases conversion value');
    await typeInto(page, 'R1400', '9000000');

    await openTab(page, 'ROI Report');
    expect(await shown(page, 'B5')).toBe(before);
    await soon(() => shown(page, 'A3')).not.toBe(strip);
    await choose(page, 'Extensions', 'Tieout', 'Open Tieout');
    await sidebar.locator('#stale').waitFor();

    await sidebar.getByRole('button', { name: 'Build KPI and ROI Report', exact: true }).click();
    await sidebar.getByText('Built from').first().waitFor();
    await settled(page);
    await soon(() => page.locator('.o-sheet.active').innerText()).toContain('ROI Report');
    await soon(() => shown(page, 'B5')).not.toBe(before);
    await soon(() => shown(page, 'A3')).toBe(strip);
    await soon(() => sidebar.locator('#stale').count()).toBe(0);
  });

  test('File ▸ Download gives the workbook as .xlsx', async () => {
    const { page } = opened;
    const [file] = await Promise.all([page.waitForEvent('download'), choose(page, 'File', 'Download .xlsx')]);
    expect(file.suggestedFilename()).toBe('Sample workbook.xlsx');
    const bytes = await readFile((await file.path()) ?? '');
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(100_000);
  });

  test('meets no error of the page, and asks nobody but this machine', () => {
    expect(opened.errors).toEqual([]);
    const elsewhere = opened.requests.filter(
      (url) => !url.startsWith(opened.address) && !/^(data|blob|about):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(opened.requests.length).toBeGreaterThan(8);
  });
});
