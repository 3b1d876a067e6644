import { expect, it } from 'vitest';
import { stateOf } from '../commands/workbook.ts';
import { command, describeSidebar, ready } from './describe-sidebar.ts';

describeSidebar('what is remembered for the person', (start) => {
  it('are the commands used last, the latest first', async () => {
    const { page, workbook } = await start();
    await command(page, 'show problems');
    await command(page, 'show sources');
    await expect.poll(() => stateOf(workbook).memory.recent).toEqual(['showSources', 'showProblems']);
    await page.reload();
    await ready(page);
    await page.keyboard.press('F1');
    const first = await page.locator('role=option').allInnerTexts();
    expect(first.slice(0, 2).map((text) => text.split('\n')[0])).toEqual(['Show Sources', 'Show Problems']);
  });

  it('is that the walkthrough was closed, until it is asked for', async () => {
    const { page, workbook } = await start();
    await page.click('role=button[name="Close the walkthrough"]');
    await expect.poll(() => stateOf(workbook).memory.walkthroughClosed).toBe(true);
    await page.reload();
    await ready(page);
    expect(await page.locator('.walkthrough').count()).toBe(0);
    await command(page, 'walkthrough');
    await page.waitForSelector('.walkthrough');
    await expect.poll(() => stateOf(workbook).memory.walkthroughClosed).toBe(false);
  });
});
