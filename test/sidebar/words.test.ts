import { expect, it } from 'vitest';
import { campaignTab, days } from '../commands/workbook.ts';
import { command, describeSidebar, odd, ready } from './describe-sidebar.ts';

describeSidebar('words for people', (start) => {
  it('rows are left out until fixed, or for good; the page’s term is a tooltip', async () => {
    const { page } = await start([campaignTab('Shop', [...days(), odd(1), odd(2), odd(3, 'later')])]);
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=places');
    await page.click('.problem-head >> text=/^Error: Row 32/');
    await page.click('.fix >> text="Leave the row out"');
    await page.waitForSelector('text=1 fix applied.');
    // There is nothing to fix in a row that somebody left out, though it may be taken back in.
    expect(await page.locator('.problem.info').count()).toBe(1);
    expect(await page.locator('.problem.info >> text=quick fix').count()).toBe(0);
    expect(await page.locator('.problem:not(.info) >> text=quick fix').count()).toBe(1);
    await page.click('#tab-sources');
    const card = page.getByRole('region', { name: 'Shop' });
    expect(await card.innerText()).toMatch(/30 rows used · 2 left out until fixed · 1 left out\n/);
    expect(await card.getByText('left out until fixed').getAttribute('title')).toMatch(/^Held back: /);
    await page.click('#tab-build');
    await page.click('#build');
    await page.waitForSelector('text=It took');
    const words = await page.innerText('.result');
    expect(words).toMatch(/Rows left out until fixed\s+2\s+Rows left out for good\s+1\s/);
    expect(await page.getByText('Rows left out until fixed', { exact: true }).getAttribute('title')).toMatch(
      /^Held back: /,
    );
  });

  it('a build takes as long as somebody waited, until all that came of it was shown', async () => {
    const sidebar = await start([campaignTab('Shop', days())]);
    const { page } = sidebar;
    sidebar.late = { buildStep: 400, readState: 1500 };
    await page.click('#build');
    await page.waitForSelector('.result');
    expect(await page.innerText('.result')).not.toContain('It took');
    await page.waitForSelector('text=It took');
    const [, seconds] = /It took ([\d.]+) s\./.exec(await page.innerText('.result')) ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(2.7);
  });

  it('tabs that no longer say what the raw data say are out of date', async () => {
    const sidebar = await start([campaignTab('Shop', days())]);
    const { page } = sidebar;
    await page.click('#build');
    await page.waitForSelector('text=It took');
    sidebar.workbook.scriptRun('saveSettings', { otherCosts: 500 });
    await command(page, 'read raw tabs again');
    await page.waitForSelector('#stale >> text=Out of date: raw data or settings have changed since');
    await ready(page);
  });

  it('builds and opens the report where that is asked, and else leaves the tab that is looked at', async () => {
    const { page, workbook } = await start([campaignTab('Shop', days())]);
    const shown = () => workbook.document.sheets.find(({ id }) => id === workbook.document.activeSheet)?.name;
    await page.click('#build');
    await page.waitForSelector('text=It took');
    expect(shown()).toBe('Shop');
    await page.click('text=Build and open the report');
    await page.waitForSelector('text=It took');
    await ready(page);
    expect(shown()).toBe('ROI Report');
  });
});
