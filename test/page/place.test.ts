import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithBrowser } from './browser.ts';
import {
  choose,
  type Opened,
  openPage,
  openTab,
  selectCell,
  settled,
  shown,
  soon,
  tabs,
  typeInto,
} from './workbench-page.ts';

/** Which tab is shown, what is selected on it, and how far it is scrolled. */
const place = ({ page }: Opened) =>
  page.evaluate(() => {
    const { getters } = globalThis.workbench.grid.model!;
    const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
    const { top, left, bottom, right } = getters.getSelectedZone();
    return { tab: getters.getActiveSheet().name, selected: [top, left, bottom, right], scroll: [scrollX, scrollY] };
  });

describeWithBrowser('a build keeps the place that somebody looks at', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPage();
    await choose(opened.page, 'Extensions', 'Tieout', 'Open Tieout');
    await opened.sidebar.locator('.walkthrough').waitFor();
  });
  afterAll(() => opened?.close());

  const build = async () => {
    const { page, sidebar } = opened;
    await sidebar.locator('#tab-build').click();
    await sidebar.locator('#build').click();
    await sidebar.locator('.result', { hasText: 'It took' }).waitFor();
    await settled(page);
  };
  const scrollTo = async (cell: string, x: number, y: number) => {
    const { page } = opened;
    await selectCell(page, cell);
    await page.evaluate(
      ([offsetX, offsetY]) => globalThis.workbench.grid.model?.dispatch('SET_VIEWPORT_OFFSET', { offsetX, offsetY }),
      [x, y] as const,
    );
  };

  test('on a raw tab, the first time', async () => {
    const first = (await tabs(opened.page))[0] as string;
    await openTab(opened.page, first);
    await scrollTo('C43', 0, 900);
    const before = await place(opened);
    expect(before.scroll[1]).toBeGreaterThan(0);
    await build();
    expect(await tabs(opened.page)).toContain('ROI Report');
    expect(await place(opened)).toEqual(before);
  });

  test('and what was typed before it can be taken back', async () => {
    const { page } = opened;
    await openTab(page, 'meta-ads');
    const was = await shown(page, 'R1400');
    for (const text of ['11', '22']) await typeInto(page, 'R1400', text);
    await build();
    await page.evaluate(() => globalThis.workbench.grid.focus());
    await page.keyboard.press('Control+z');
    await soon(() => shown(page, 'R1400')).toBe('11');
    await settled(page);
    await page.keyboard.press('Control+z');
    await soon(() => shown(page, 'R1400')).toBe(was);
    await opened.sidebar.locator('#tab-build').click();
    await opened.sidebar.locator('#stale').waitFor();
  });

  test.each([
    ['KPI', 'C17', 0, 240],
    ['ROI Report', 'H43', 0, 1000],
    // What is selected need not be in sight.
    ['ROI Report', 'C17', 0, 1200],
  ])('on %s with %s selected', async (tab, cell, x, y) => {
    await openTab(opened.page, tab);
    await scrollTo(cell, x, y);
    const before = await place(opened);
    expect(before.scroll[1]).toBeGreaterThan(0);
    await build();
    expect(await place(opened)).toEqual(before);
  });
});
