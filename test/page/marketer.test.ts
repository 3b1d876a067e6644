import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithBrowser } from './browser.ts';
import { type Opened, openPage, pointAt, shown, soon, typeInto } from './workbench-page.ts';

describeWithBrowser('a marketer in the page', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPage({ search: '?empty' });
    const { page } = opened;
    await typeInto(page, 'B2', '200');
    await typeInto(page, 'C2', '300');
    await typeInto(page, 'B3', '100');
    await typeInto(page, 'C3', '50');
    await typeInto(page, 'B4', '0');
    await typeInto(page, 'C4', '10');
  });
  afterAll(() => opened?.close());

  test('is offered ROI while typing its first letters, and told what it takes', async () => {
    const { page } = opened;
    await typeInto(page, 'A1', 'Notes');
    await page.keyboard.type('=RO');
    await page.locator('.o-autocomplete-value', { hasText: /^ROI$/ }).waitFor();
    await page.keyboard.type('I(');
    const help = page.locator('.o-formula-assistant');
    await help.waitFor();
    const words = await help.innerText();
    expect(words.replaceAll(/\s+/g, ' ')).toContain('ROI ( revenue, cost, [margin] )');
    expect(words).toContain('0 % is break-even');
    expect(words).toContain('What the marketing cost.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('types one formula and sees a column of results', async () => {
    const { page } = opened;
    await typeInto(page, 'E2', '=ROI(C2:C20, B2:B20)');
    await soon(() => shown(page, 'E2')).toBe('0.5');
    expect(await shown(page, 'E3')).toBe('-0.5');
    expect(await shown(page, 'E4')).toBe('cost is 0');
    expect(await shown(page, 'E5')).toBe('');
  });

  test('sees the column change with a figure that it is made of', async () => {
    const { page } = opened;
    await typeInto(page, 'C2', '400');
    await soon(() => shown(page, 'E2')).toBe('1');
  });

  test.each([
    ['=ROI(C2)', 'got 1 argument'],
    ['=ROI(C4, B4)', 'cost is 0'],
    ['=ROI("many", 5)', 'revenue'],
  ])('types %s and is told what is wrong', async (formula, words) => {
    const { page } = opened;
    await typeInto(page, 'G2', formula);
    await soon(() => shown(page, 'G2')).toBe('#ERROR!');
    const { x, y } = await pointAt(page, 'G2');
    await page.mouse.move(x, y);
    await page.locator('.o-error-tooltip').waitFor();
    expect(await page.locator('.o-error-tooltip').innerText()).toContain(words);
    await page.mouse.move(x, y + 200);
  });

  test('meets no error of the page', () => expect(opened.errors).toEqual([]));
});
