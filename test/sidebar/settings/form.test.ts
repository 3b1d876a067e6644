import { expect, it } from 'vitest';
import { campaignTab, days, stateOf } from '../../commands/workbook.ts';
import { describeSidebar, focused } from '../describe-sidebar.ts';

const shop = [campaignTab('Shop', days())];
const costs = '#setting-otherCosts input';

describeSidebar('numbers in the form', (start) => {
  it('are refused where they can be read in two ways, and saved once they are written in one', async () => {
    const { page, calls, workbook } = await start(shop);
    await page.click('#tab-settings');
    await page.fill(costs, '10.000');
    await page.click('role=button[name="Save"]');
    expect(await page.innerText('#wrong-otherCosts')).toBe('10.000 can be read two ways: choose 10 or 10000.');
    expect(calls).not.toContain('saveSettings');
    await page.fill(costs, '10000');
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('text=Saved.');
    expect(stateOf(workbook).settings.otherCosts).toBe(10_000);
  });

  it('are asked in both readings, right where they stand: one click answers', async () => {
    const { page, workbook } = await start(shop);
    await page.click('#tab-settings');
    const either = () => page.locator('.either').textContent();
    await page.fill('#setting-margin input', '0,6');
    expect(await either()).toBe('60 % or 0.6 %?');
    await page.click('role=button[name="Save"]');
    expect(await page.innerText('#wrong-margin')).toBe('0,6 can be read two ways: choose 60 % or 0.6 %.');
    await page.click('role=button[name="60 %"]');
    expect(await page.inputValue('#setting-margin input')).toBe('60 %');
    await expect.poll(() => focused(page)).toBe('field-margin');
    expect(await page.locator('.either, #wrong-margin').count()).toBe(0);
    await page.click('#add-targets');
    await page.fill('[id="targets.0.target"]', '0.8');
    // What is no share has but one reading.
    expect(await page.locator('.either').count()).toBe(0);
    await page.selectOption('[id="targets.0.metric"]', 'ctr');
    expect(await either()).toBe('80 % or 0.8 %?');
    await page.click('role=button[name="0.8 %"]');
    await page.fill(costs, '10.000');
    expect(await either()).toBe('10 or 10000?');
    await page.click('role=button[name="10000"]');
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('text=Saved.');
    expect(stateOf(workbook).settings).toMatchObject({ margin: 0.6, targets: { ctr: 0.008 }, otherCosts: 10_000 });
    // What was kept is asked no more, even if it is saved again beside another row.
    expect(await page.inputValue('[id="targets.0.target"]')).toBe('0.8 %');
    await page.click('#add-targets');
    await page.selectOption('[id="targets.1.metric"]', 'roi');
    await page.fill('[id="targets.1.target"]', '1');
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('.save-bar', { state: 'detached' });
    expect(stateOf(workbook).settings.targets).toEqual({ ctr: 0.008, roi: 0.01 });
  });

  it('are written and read as the spreadsheet writes them', async () => {
    const { page, workbook } = await start(shop, { locale: 'de_DE' });
    await page.click('#tab-settings');
    await page.click('#add-rates');
    await page.fill('[id="rates.0.currency"]', 'USD');
    await page.fill('[id="rates.0.rate"]', '1,085');
    await page.fill(costs, '1.234,56');
    await page.fill('#setting-margin input', '40,5 %');
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('text=Saved.');
    expect(stateOf(workbook).settings).toMatchObject({ rates: { USD: 1.085 }, otherCosts: 1234.56, margin: 0.405 });
    expect(await page.inputValue('[id="rates.0.rate"]')).toBe('1,085');
    expect(await page.inputValue(costs)).toBe('1234,56');
    expect(await page.inputValue('#setting-margin input')).toBe('40,5');
  });

  it('are the rates of a currency from day to day, each with its source', async () => {
    const { page, workbook } = await start(shop, { locale: 'de_DE' });
    await page.click('#tab-settings');
    const fill = (i: number, texts: Record<string, string>) =>
      Object.entries(texts).reduce(
        (before, [key, text]) => before.then(() => page.fill(`[id="rates.${i}.${key}"]`, text)),
        page.click('#add-rates'),
      );
    await fill(0, { currency: 'EUR', rate: '1,03', from: '2025-01-01', source: 'ECB' });
    await fill(1, { currency: 'EUR', rate: '1,05', from: '2025-01-01' });
    await fill(2, { currency: 'GBP', rate: '1,25' });
    await page.click('role=button[name="Save"]');
    expect(await page.innerText('[id="wrong-rates.1.rate"]')).toBe('Expected one rate a day.');
    await page.fill('[id="rates.1.from"]', '2025-02-01');
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('text=Saved.');
    expect(stateOf(workbook).settings.rates).toEqual({
      EUR: [
        { from: '2025-01-01', rate: 1.03, source: 'ECB' },
        { from: '2025-02-01', rate: 1.05 },
      ],
      GBP: 1.25,
    });
    expect(await page.inputValue('[id="rates.1.rate"]')).toBe('1,05');
  });

  it('are the default again where a field is cleared', async () => {
    const { page, workbook } = await start(shop);
    workbook.scriptRun('saveSettings', { margin: 0.4, otherCosts: 500 });
    await page.reload();
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '');
    await page.fill(costs, '');
    expect(await page.getAttribute('#setting-margin input', 'placeholder')).toBe('100');
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('text=Saved.');
    expect(stateOf(workbook).settings).toMatchObject({ margin: 1, otherCosts: 0 });
    expect(await page.inputValue('#setting-margin input')).toBe('100');
  });
});

describeSidebar('other costs', (start) => {
  it('are entered month by month where one amount does not say them', async () => {
    const { page, workbook } = await start(shop);
    await page.click('#tab-settings');
    await page.click('role=button[name="Month by month"]');
    await expect.poll(() => focused(page)).toBe('otherCosts.0.month');
    await page.fill('[id="otherCosts.0.month"]', 'May');
    await page.fill('[id="otherCosts.0.amount"]', '1200');
    await page.fill('[id="otherCosts.0.what"]', 'Rent');
    await page.click('role=button[name="Save"]');
    expect(await page.innerText('[id="wrong-otherCosts.0.month"]')).toBe('Expected a month such as 2025-01.');
    await page.fill('[id="otherCosts.0.month"]', '2026-05');
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('text=Saved.');
    expect(stateOf(workbook).settings.otherCosts).toEqual([{ month: '2026-05', amount: 1200, what: 'Rent' }]);
    await page.click('role=button[name="One amount for each month"]');
    await page.fill(costs, '500');
    await page.click('role=button[name="Save"]');
    await page.waitForFunction(() => document.querySelector('.save-bar') === null);
    expect(stateOf(workbook).settings.otherCosts).toBe(500);
  });
});

describeSidebar('the groups of settings', (start) => {
  it('are one click away, and stay in sight', async () => {
    const { page } = await start(shop);
    await page.click('#tab-settings');
    const groups = page.locator('nav[aria-label="Groups of settings"] button');
    expect(await groups.allInnerTexts()).toEqual(['Time', 'Money', 'Goals', 'Sign-off', 'Data']);
    const headings = await page.locator('form h2').allInnerTexts();
    expect(headings).toEqual(['Time', 'Money', 'Goals', 'Sign-off', 'Data']);
    await groups.nth(2).click();
    expect(await focused(page)).toBe('settings-Goals');
    const top = async (place: string) => (await page.locator(place).boundingBox())?.y ?? Number.NaN;
    const head = await page.locator('.settings-head').boundingBox();
    const edge = (head?.y ?? 0) + (head?.height ?? 0);
    // Right below the links, and not behind them.
    expect(await top('#settings-Goals')).toBeGreaterThanOrEqual(edge - 1);
    expect(await top('#settings-Goals')).toBeLessThan(edge + 40);
    await groups.nth(0).click();
    expect(await focused(page)).toBe('settings-Time');
    // Those without a hit are not offered, and one alone need not be.
    await page.getByRole('searchbox').fill('costs');
    expect(await page.locator('form h2').allInnerTexts()).not.toContain('Time');
    await page.getByRole('searchbox').fill('margin');
    await expect.poll(() => groups.count()).toBe(0);
  });
});

describeSidebar('a search among the settings', (start) => {
  it('is cleared where it hides what is wrong, and else stays', async () => {
    const { page } = await start(shop);
    await page.click('#tab-settings');
    const search = page.getByRole('searchbox');
    await page.fill('#setting-margin input', '500');
    await search.fill('contribution');
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('#wrong-margin');
    expect(await search.inputValue()).toBe('contribution');
    await search.fill('objective');
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('#wrong-margin');
    expect(await search.inputValue()).toBe('');
    await expect.poll(() => focused(page)).toBe('field-margin');
  });
});
