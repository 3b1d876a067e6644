import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { campaignTab, days, stateOf } from '../commands/workbook.ts';
import { describeSidebar, odd, openMany } from './describe-sidebar.ts';
import type { Sidebar } from './open-sidebar.ts';

const twoOdd = [campaignTab('Shop', [...days(), odd(1, 'tbc'), odd(2, 'later')])];

describeSidebar('corrections, and taking them back,', (start) => {
  /** The script takes its time, and other calls come meanwhile. */
  const slowly = (sidebar: Sidebar) => {
    sidebar.answer = async (name, parameters) => {
      const value = sidebar.workbook.scriptRun(name, ...parameters);
      await new Promise((done) => setTimeout(done, 300));
      return value;
    };
  };
  const costs = ({ workbook }: Sidebar) => [31, 32].map((row) => workbook.values('Shop')[row]?.[2]);
  /** As one of many it stands below what is told of all, where the first of them is named as well. */
  const choose = (page: Page, text: string) => page.locator('.problem-head', { hasText: text }).last().click();
  const emptyBoth = async (page: Page) => {
    await page.click('#tab-problems');
    await openMany(page);
    for (const text of ['tbc', 'later']) {
      await choose(page, text);
      await page.click('.fix >> text="Empty the cell"');
      await page.waitForSelector(`.problem-head >> text=${text}`, { state: 'detached' });
    }
    await page.waitForSelector('text=1 fix applied.');
  };

  it('are all kept where one is chosen before the one before has come back', async () => {
    const sidebar = await start([campaignTab('Shop', days())]);
    const { page } = sidebar;
    await page.click('#tab-sources');
    await page.click('text=Columns and currency');
    slowly(sidebar);
    await page.selectOption('label:text-is("Revenue")', { label: 'In no column' });
    await page.selectOption('label:text-is("Clicks")', { label: 'In no column' });
    await page.selectOption('label:text-is("Revenue")', { label: 'Cost (EUR)' });
    const kept = () => stateOf(sidebar.workbook).settings.sources.Shop?.columns;
    await expect.poll(kept, { timeout: 60_000 }).toEqual({ revenue: 'Cost (EUR)', clicks: null });
    await page.click('role=button[name="Undo"]');
    await expect.poll(kept).toEqual({ revenue: null, clicks: null });
  });

  it('go back over two steps where Ctrl+Z comes twice at once', async () => {
    const sidebar = await start(twoOdd);
    await emptyBoth(sidebar.page);
    slowly(sidebar);
    await sidebar.page.focus('#tab-problems');
    await sidebar.page.keyboard.press('Control+z');
    await sidebar.page.keyboard.press('Control+z');
    await expect.poll(() => costs(sidebar)).toEqual(['tbc', 'later']);
    await sidebar.page.waitForSelector('text=Undo last fix', { state: 'detached' });
  });

  it('are made one after the other, each once however often it is clicked', async () => {
    const sidebar = await start(twoOdd);
    const { page, calls } = sidebar;
    await page.click('#tab-problems');
    await openMany(page);
    slowly(sidebar);
    await page.click('.one-of-many >> text=tbc');
    await page.dblclick('.fix >> text="Empty the cell"');
    await choose(page, 'later');
    await page.click('.fix >> text="Empty the cell"');
    await expect.poll(() => costs(sidebar)).toEqual([null, null]);
    await page.waitForSelector('text=No problems.');
    expect(calls.filter((name) => name === 'applyFix')).toHaveLength(2);
    await page.waitForSelector('text=1 fix applied.');
  });

  it('go back from the menu, after the sidebar was closed', async () => {
    const first = await start(twoOdd);
    await emptyBoth(first.page);
    await first.page.context().close();
    const fresh = await start(first.workbook, { command: 'undoFix' });
    await fresh.page.waitForSelector('text=1 fix taken back.');
    expect(costs(fresh)).toEqual([null, 'later']);
  });

  it('wait for whoever is at work, and are then tried again whole', async () => {
    const sidebar = await start(twoOdd);
    const { page, workbook } = sidebar;
    await page.click('#tab-problems');
    await openMany(page);
    await page.click('.one-of-many >> text=tbc');
    workbook.lock.heldBy = {};
    await page.click('.fix >> text="Empty the cell"');
    await page.waitForSelector('text=Somebody else is working in this file');
    expect(costs(sidebar)).toEqual(['tbc', 'later']);
    workbook.lock.heldBy = undefined;
    await page.click('role=button[name="Try again"]');
    await page.waitForSelector('text=1 fix applied.');
    await page.waitForSelector('text=Undo last fix');
    expect(costs(sidebar)).toEqual([null, 'later']);
  });

  it('say where a fix no longer fits, and show what is found now', async () => {
    const sidebar = await start(twoOdd);
    const { page, workbook } = sidebar;
    await page.click('#tab-problems');
    await openMany(page);
    await page.click('.one-of-many >> text=tbc');
    await page.waitForSelector('.fix');
    sidebar.answer = (name, parameters) => {
      // Somebody types at the very moment.
      if (name === 'applyFix') {
        const { SpreadsheetApp } = workbook.services as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
        SpreadsheetApp.getActive().getRange('Shop!C32').setValue('soon');
      }
      return workbook.scriptRun(name, ...parameters);
    };
    await page.click('.fix >> text="Empty the cell"');
    await page.waitForSelector('text=Nothing was changed: the data have changed since this was found.');
    await page.waitForSelector('.problem-head >> text=soon');
    expect(costs(sidebar)).toEqual(['soon', 'later']);
  });
});
