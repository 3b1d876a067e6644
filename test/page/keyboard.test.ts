import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aprilExports, aprilSpend, aud } from './april-exports.ts';
import { describeWithBrowser } from './browser.ts';
import { violationsOf } from './violations.ts';
import { type Opened, openPage, settled, shown, soon, tabs } from './workbench-page.ts';

describeWithBrowser('finance by keyboard alone', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPage({ search: '?empty' });
    opened.page.on('filechooser', (chooser) => chooser.setFiles(aprilExports()));
  });
  afterAll(() => opened?.close());

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };
  const holdsKeyboard = (place: Locator) =>
    place.evaluate((element) => element === document.activeElement && document.hasFocus());
  const keyboardIn = (place: Locator) => soon(() => holdsKeyboard(place)).toBe(true);
  /** Presses one key until the keyboard is where it should lead. */
  const reach = async (place: Locator, key = 'Tab') => {
    await place.waitFor();
    for (let presses = 0; !(await holdsKeyboard(place)); presses++) {
      expect(presses, `${key} does not reach ${place}`).toBeLessThan(40);
      await press(key);
    }
  };
  const command = async (words: string) => {
    await press('F1');
    await keyboardIn(opened.sidebar.getByRole('combobox', { name: 'Search commands' }));
    await opened.page.keyboard.type(words);
    await press('Enter');
  };

  test('Alt+N opens the menu, arrows lead to Tieout, and the sidebar has the keyboard', async () => {
    const { page, sidebar } = opened;
    await press('Alt+n');
    await page.locator('.o-menu-item', { hasText: 'Tieout' }).waitFor();
    await press('ArrowDown', 'ArrowRight');
    await page.locator('.o-menu-item', { hasText: 'Open Tieout' }).waitFor();
    await press('Enter');
    await sidebar.locator('.walk .now', { hasText: 'Add campaign data' }).waitFor();
    await reach(sidebar.getByRole('button', { name: 'Add campaign data' }));
  });

  test('the first step of the walkthrough takes two exports', async () => {
    const { sidebar } = opened;
    await press('Enter');
    await keyboardIn(sidebar.locator('#import'));
    await press('Enter');
    // Keys that come while the grid takes the new tabs over belong to the sidebar all the same.
    await sidebar.getByText('30 rows used · 2 total rows').waitFor();
    await command('show problems');
    await keyboardIn(sidebar.locator('#tab-problems'));
  });

  test('a quick fix is applied, and the keyboard stays in the list', async () => {
    const { sidebar } = opened;
    const undecided = sidebar.locator('.problem', { hasText: 'date-order-undecided' });
    await reach(sidebar.getByRole('treeitem').first());
    await reach(undecided, 'ArrowDown');
    await press('Enter');
    await reach(undecided.getByRole('button', { name: 'Day first (31/12)', exact: true }));
    expect(await violationsOf(opened.page)).toEqual([]);
    await press('Enter');
    await sidebar.getByText('1 fix applied.').waitFor();
    await soon(() => undecided.count()).toBe(0);
    await keyboardIn(sidebar.locator('[role=treeitem]:focus'));
  });

  test('the palette finds the settings, where a target and an objective are typed', async () => {
    const { page, sidebar } = opened;
    await press('F1');
    await page.keyboard.type('targ');
    expect(await violationsOf(page)).toEqual([]);
    await press('Enter');
    await keyboardIn(sidebar.locator('#tab-settings'));
    await reach(sidebar.locator('#add-targets'));
    await press('Enter');
    await keyboardIn(sidebar.locator('[id="targets.0.metric"]'));
    await page.keyboard.type('ROI');
    await press('Tab');
    await page.keyboard.type('120');
    await reach(sidebar.locator('#add-objectives'));
    await press('Enter');
    await keyboardIn(sidebar.locator('[id="objectives.0.statement"]'));
    await page.keyboard.type('Double the money by the end of June');
    await press('Tab');
    await page.keyboard.type('ROI');
    await press('Tab');
    await page.keyboard.type('100');
    expect(await violationsOf(page)).toEqual([]);
    await press('Enter');
    await sidebar.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });
  });

  test('Ctrl+Enter builds, and Tab leads to the report', async () => {
    const { page, sidebar } = opened;
    await press('Control+Enter');
    await sidebar.locator('.result', { hasText: aud(aprilSpend) }).waitFor();
    await soon(() => tabs(page)).toEqual(expect.arrayContaining(['Campaign Data', 'KPI', 'ROI Report']));
    await settled(page);
    await reach(sidebar.getByRole('button', { name: 'ROI Report', exact: true }));
    expect(await violationsOf(page)).toEqual([]);
    await press('Enter');
    await soon(() => page.locator('.o-sheet.active').innerText()).toContain('ROI Report');
  });

  test('F6 goes into the cells for an edit and back, and the next build carries it over', async () => {
    const { page, sidebar } = opened;
    await command('go to the sheet');
    await soon(() => page.locator('#grid').evaluate((grid) => grid.contains(document.activeElement))).toBe(true);
    for (let presses = 0; !(await page.locator('.o-sheet.active').innerText()).includes('meta-ads'); presses++) {
      expect(presses, 'Shift+PageUp does not reach the raw tab').toBeLessThan(10);
      await press('Shift+PageUp');
    }
    await press('Control+Home', 'ArrowDown', 'ArrowRight', 'ArrowRight');
    await page.keyboard.type('1090', { delay: 10 });
    await press('Enter');
    await soon(() => shown(page, 'C2')).toBe('1090.00');
    await press('F6');
    await soon(() => sidebar.locator('body').evaluate(() => document.hasFocus())).toBe(true);
    await sidebar.locator('#stale').waitFor();
    await press('Control+Enter');
    await sidebar.locator('.result', { hasText: aud(aprilSpend + 1000) }).waitFor();
    await soon(() => sidebar.locator('#stale').count()).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  test('F1 leads from the cells to the palette, and opens the sidebar where it is closed', async () => {
    const { page, sidebar } = opened;
    const palette = sidebar.getByRole('combobox', { name: 'Search commands' });
    const toTheCells = async () => {
      await command('go to the sheet');
      await soon(() => page.locator('#grid').evaluate((grid) => grid.contains(document.activeElement))).toBe(true);
    };
    await toTheCells();
    await press('F1');
    await keyboardIn(palette);
    await press('Escape');
    await toTheCells();
    await page.locator('#sidebar .close').click();
    await press('F1');
    await keyboardIn(palette);
    await page.keyboard.type('go to campaign data');
    await press('Enter');
    await soon(() => page.locator('.o-sheet.active').innerText()).toContain('Campaign Data');
  });

  test('who goes into the sidebar while the grid is drawn anew stays there', async () => {
    const { page } = opened;
    await command('go to the sheet');
    const holder = await page.evaluate(async () => {
      const { grid, workbook } = globalThis.workbench;
      grid.focus();
      const shows = grid.show(Object.create(workbook.model()));
      document.querySelector<HTMLElement>('#sidebar iframe')?.focus();
      await shows;
      return document.activeElement?.tagName;
    });
    expect(holder).toBe('IFRAME');
  });
});
