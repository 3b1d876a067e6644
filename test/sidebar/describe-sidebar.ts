import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../tools/screenshots/launch-browser.ts';
import type { TabInput, Workbook } from '../../workbench/open-workbook.ts';
import { notPlain } from '../commands/not-plain.ts';
import { campaignTab, days } from '../commands/workbook.ts';
import { describeWithBrowser } from '../page/browser.ts';
import { freshWorkbook, type Look, openSidebar, type Sidebar } from './open-sidebar.ts';

/** Over a fresh workbook with these tabs, or one that is there already. */
export type Start = (
  over?: readonly TabInput[] | Workbook,
  look?: Look & { readonly locale?: string },
) => Promise<Sidebar>;

/** A row whose cost is no number. */
export const odd = (day = 1, cost = 'tbc'): string[] => [`2026-05-0${day}`, 'Odd', cost, '', ''];

/** Tests of the sidebar in a browser. After each, nothing went wrong in the page, and only plain JSON was sent. */
export function describeSidebar(name: string, tests: (start: Start) => void): void {
  describeWithBrowser(name, () => {
    let browser: Browser;
    let open: Sidebar | undefined;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterEach(async () => {
      const { errors = [], sent = [] } = open ?? {};
      await open?.page.context().close();
      open = undefined;
      expect(errors).toEqual([]);
      expect(notPlain(sent)).toEqual([]);
    });
    afterAll(() => browser.close());

    tests(async (over = [campaignTab('Shop', [...days(), odd()])], { locale, ...look } = {}) => {
      await open?.page.context().close();
      const workbook = 'scriptRun' in over ? over : freshWorkbook(over, locale ? { locale } : {});
      open = await openSidebar(browser, workbook, look);
      await open.page.waitForSelector('.walkthrough, .links, .panel');
      await ready(open.page);
      return open;
    });
  });
}

/** Until nothing is waited for. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.waiting') === null && document.querySelector('.progress') === null,
  );
  await page.waitForTimeout(30);
}

/** The many that are told as one, each of them within reach. */
export const openMany = (page: Page): Promise<void> => page.click('.problem-head >> text=places');

/** By the palette. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** What axe finds, or finds in the colours alone. */
export async function violations(page: Page, part: 'all' | 'colours' = 'all'): Promise<string[]> {
  // The sidebar has no frames, for which axe would open another page to add up what it found.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations: found } = await (part === 'all' ? axe : axe.withTags('cat.color')).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What has the keyboard: its id, or what it says. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at === document.body
      ? 'nothing'
      : at?.id || at?.getAttribute('aria-label') || (at as HTMLElement | null)?.innerText || '';
  });
