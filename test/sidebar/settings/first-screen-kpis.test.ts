import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { figures } from '../../../src/report/figures.ts';
import { campaignTab, days, stateOf } from '../../commands/workbook.ts';
import { describeSidebar } from '../describe-sidebar.ts';
import type { Sidebar } from '../open-sidebar.ts';

describeSidebar('the KPIs of the first screen in the form', (open) => {
  const start = async (): Promise<Sidebar> => {
    const sidebar = await open([campaignTab('Shop', days())], { height: 900 });
    await sidebar.page.click('#tab-settings');
    await sidebar.page.waitForSelector('#setting-firstScreenKpis');
    return sidebar;
  };
  const field = (row: number) => `[id="firstScreenKpis.${row}.kpi"]`;
  const add = 'text=Add a KPI';
  const chosen = (page: Page) =>
    page
      .locator('#setting-firstScreenKpis select')
      .evaluateAll((fields) => (fields as HTMLSelectElement[]).map(({ value }) => value));
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
  const kept = ({ workbook }: Sidebar) => stateOf(workbook).settings.firstScreenKpis;
  const axe = async (page: Page) =>
    (await new AxeBuilder({ page }).include('#setting-firstScreenKpis').analyze()).violations.map(({ id }) => id);

  it('offer every figure of the KPI tab by its title, and no sixth', async () => {
    const { page } = await start();
    expect(await chosen(page)).toEqual(['revenue', 'cost', 'roi', 'cac', 'roas']);
    const options = await page.locator(`${field(0)} option`).allInnerTexts();
    expect(options.slice(1)).toEqual(figures.map(({ title }) => title));
    expect(await page.locator(add).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.click('role=button[name="Remove KPI 5"]');
    await page.waitForFunction(() => document.activeElement?.id === 'add-firstScreenKpis');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'firstScreenKpis.4.kpi');
    expect(await page.locator(add).count()).toBe(0);
  });

  it('are kept in the order in which they stand, and moved up by the keyboard', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    await page.selectOption(field(4), 'net');
    await page.focus('role=button[name="Move KPI 5 up"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('firstScreenKpis.3.kpi');
    await page.click('role=button[name="Move KPI 2 up"]');
    await page.click('role=button[name="Remove KPI 5"]');
    expect(await chosen(page)).toEqual(['cost', 'revenue', 'roi', 'net']);
    await page.click('text=Save');
    await page.waitForSelector('text=Saved.');
    expect(kept(sidebar)).toEqual(['cost', 'revenue', 'roi', 'net']);
  });

  it('say at the field that one is there twice, and save nothing', async () => {
    const sidebar = await start();
    const { page, calls } = sidebar;
    await page.selectOption(field(3), 'roi');
    await page.click('text=Save');
    await page.waitForSelector('role=alert >> text=Not saved: one field is wrong.');
    expect(await page.innerText('[id="wrong-firstScreenKpis.3.kpi"]')).toBe('Expected each KPI only once.');
    await page.waitForFunction(() => document.activeElement?.id === 'firstScreenKpis.3.kpi');
    expect(await axe(page)).toEqual([]);
    expect(calls).not.toContain('saveSettings');
    await page.selectOption(field(3), 'cpa');
    await page.click('text=Save');
    await page.waitForSelector('text=Saved.');
    expect(kept(sidebar)).toEqual(['revenue', 'cost', 'roi', 'cpa', 'roas']);
  });

  it('say that there has to be one, and lead to where it is added', async () => {
    const { page, calls } = await start();
    for (let row = 5; row > 0; row--) await page.click(`role=button[name="Remove KPI ${row}"]`);
    await page.click('text=Save');
    expect(await page.innerText('#wrong-firstScreenKpis')).toBe('Expected one KPI at least.');
    await page.waitForFunction(() => document.activeElement?.id === 'add-firstScreenKpis');
    expect(await axe(page)).toEqual([]);
    expect(calls).not.toContain('saveSettings');
  });

  it('can be reached where a setting of another version is kept, which has no field', async () => {
    const { page, workbook } = await start();
    const { PropertiesService } = workbook.services as {
      PropertiesService: GoogleAppsScript.Properties.PropertiesService;
    };
    PropertiesService.getDocumentProperties().setProperty('tieout.setting.headlineKpi', '"cpa"');
    await page.reload();
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=There is no setting headlineKpi');
    await page.click('text=Open the setting');
    expect(await chosen(page)).toEqual(['revenue', 'cost', 'roi', 'cac', 'roas']);
  });

  it('are refused by the script too, where a form sends six', async () => {
    const sidebar = await start();
    const six = figures.slice(0, 6).map(({ id }) => id);
    expect(sidebar.workbook.scriptRun('saveSettings', { firstScreenKpis: six, margin: 0.5 })).toMatchObject([
      { setting: 'firstScreenKpis' },
    ]);
    expect(stateOf(sidebar.workbook).settings).toMatchObject({ margin: 1 });
    expect(kept(sidebar)).toHaveLength(5);
  });
});
