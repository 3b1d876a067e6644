import type { Browser, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from '../../tools/screenshots/launch-browser.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { pageFiles } from '../../workbench/page/build/page-files.ts';
import type { Grid } from '../../workbench/page/grid.ts';
import { type Served, serve } from '../../workbench/serve.ts';

declare global {
  // What the page puts on its window for the console and for these tests.
  var workbench: { readonly workbook: Workbook; readonly grid: Grid };
}

export interface Opened {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly address: string;
  /** Every address that was asked for, and every error that the page met. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

interface PageOptions {
  readonly search?: string;
  /** The folder of another bundle than ours. */
  readonly dist?: string;
}

/** The page at the size of a laptop's window, with its grid on the screen. */
export async function openPage({ search = '', dist }: PageOptions = {}): Promise<Opened> {
  const served: Served = await serve(pageFiles(dist));
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(served.address + search);
  await page.waitForFunction(() => globalThis.workbench?.grid.model);
  return {
    page,
    sidebar: page.frameLocator('#sidebar iframe'),
    address: served.address,
    requests,
    errors,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Chooses an item of the menu bar by what stands in it: `choose(page, 'Extensions', 'Tieout', 'Open Tieout')`. */
export async function choose(page: Page, menu: string, ...items: readonly string[]): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: menu }).click();
  for (const item of items) await page.locator('.o-menu-item').getByText(item, { exact: true }).click();
}

export const tabs = (page: Page): Promise<string[]> =>
  page
    .locator('.o-sheet-list .o-sheet-name')
    .allTextContents()
    .then((names) => names.map((name) => name.trim()));

export const openTab = (page: Page, name: string): Promise<void> =>
  page.locator('.o-sheet-list .o-sheet', { hasText: name }).click();

/** Waits until the script and the grid have nothing left to do. */
export const settled = (page: Page): Promise<unknown> => page.waitForSelector('body:not([data-busy])');

/** Selects a cell by its name, as the name box does. */
export async function selectCell(page: Page, cell: string): Promise<void> {
  const box = page.locator('.o-named-range-selector input');
  await box.click();
  await box.fill(cell);
  await box.press('Enter');
}

/** Types as a person does, who looks at the cell and types again where a busy page swallowed a key. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  const squeezed = (content: string) => content.replace(/\s/g, '').toUpperCase();
  for (let attempt = 0; attempt < 4; attempt++) {
    await selectCell(page, cell);
    await page.keyboard.type(text, { delay: 10 });
    await page.keyboard.press('Enter');
    await settled(page);
    if (squeezed(await typedIn(page, cell)) === squeezed(text)) return;
  }
}

/** What was typed into a cell: its formula or its text. */
const typedIn = (page: Page, cell: string): Promise<string> =>
  page.evaluate((name) => {
    const { getters } = globalThis.workbench.grid.model as NonNullable<Grid['model']>;
    const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    const col = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return getters.getCellText(
      { sheetId: getters.getActiveSheetId(), col, row: Number(row) - 1 },
      { showFormula: true },
    );
  }, cell);

/** What the grid shows in a cell. */
export const shown = (page: Page, cell: string): Promise<string> =>
  page.evaluate((name) => {
    const { getters } = globalThis.workbench.grid.model as NonNullable<Grid['model']>;
    const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    const col = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col, row: Number(row) - 1 }).formattedValue;
  }, cell);

/** Where a cell is on the screen. */
export async function pointAt(page: Page, cell: string): Promise<{ readonly x: number; readonly y: number }> {
  await selectCell(page, cell);
  return page.evaluate(() => {
    const { getters } = globalThis.workbench.grid.model as NonNullable<Grid['model']>;
    const zone = getters.getSelectedZone();
    const { x, y, width, height } = getters.getVisibleRect(zone);
    const grid = document.querySelector('.o-grid')?.getBoundingClientRect();
    return { x: (grid?.x ?? 0) + x + width / 2, y: (grid?.y ?? 0) + y + height / 2 };
  });
}

/** What becomes true in a while, on a busy machine too. */
export const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000 });
