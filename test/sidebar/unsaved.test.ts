import { expect, it } from 'vitest';
import { campaignTab, days, stateOf } from '../commands/workbook.ts';
import { describeSidebar, focused, ready } from './describe-sidebar.ts';
import type { Sidebar } from './open-sidebar.ts';

const shop = [campaignTab('Shop', days())];
const margin = '#setting-margin input';

const changeMargin = async ({ page }: Sidebar, percent: string) => {
  await page.click('#tab-settings');
  await page.fill(margin, percent);
};

describeSidebar('a setting that is changed and not saved', (start) => {
  it('is marked on the tab and at its field until it is saved, whichever section is shown', async () => {
    const sidebar = await start(shop);
    const { page } = sidebar;
    const onTab = page.locator('#tab-settings >> role=img[name="not saved"]');
    const atFields = page.locator('legend >> text=changed');
    await changeMargin(sidebar, '40');
    expect([await onTab.count(), await atFields.count()]).toEqual([1, 1]);
    expect(await page.innerText('#setting-margin legend')).toContain('changed');
    await page.click('#tab-sources');
    expect(await onTab.count()).toBe(1);
    await page.click('#tab-settings');
    expect(await page.inputValue(margin)).toBe('40');
    await page.click('text=Save');
    await ready(page);
    expect([await onTab.count(), await atFields.count()]).toEqual([0, 0]);
  });

  it('is saved first where a build is asked to, and built with', async () => {
    const sidebar = await start(shop);
    const { page, calls, workbook } = sidebar;
    await changeMargin(sidebar, '40');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('text=Contribution margin: changed, and not saved.');
    expect(calls).not.toContain('buildStep');
    await expect.poll(() => focused(page)).toBe('Save and build');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.result');
    await ready(page);
    expect(calls.indexOf('saveSettings')).toBeLessThan(calls.indexOf('buildStep'));
    expect(stateOf(workbook)).toMatchObject({ settings: { margin: 0.4 }, built: { isFresh: true } });
    expect(await page.locator('.ask').count()).toBe(0);
  });

  it('is built without, and stays as it was typed', async () => {
    const sidebar = await start(shop);
    const { page, calls } = sidebar;
    await changeMargin(sidebar, '40');
    await page.click('#tab-build');
    await page.click('#build');
    await page.click('text=Build without them');
    await page.waitForSelector('.result');
    expect(calls).not.toContain('saveSettings');
    expect(await page.locator('.ask').count()).toBe(0);
    await page.click('#tab-settings');
    expect(await page.inputValue(margin)).toBe('40');
  });

  it('that is wrong is shown where it is, and nothing is built', async () => {
    const sidebar = await start(shop);
    const { page, calls } = sidebar;
    await changeMargin(sidebar, '140');
    await page.click('#tab-build');
    await page.click('#build');
    await page.click('text=Save and build');
    await page.waitForSelector('#wrong-margin');
    await expect.poll(() => focused(page)).toBe('field-margin');
    expect(calls).not.toContain('buildStep');
    // Who has left the question has not to answer it when they come back.
    await page.click('#tab-build');
    expect(await page.locator('.ask').count()).toBe(0);
  });
});
