import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithBrowser } from './browser.ts';
import { choose, type Opened, openPage, settled, shown, soon, tabs } from './workbench-page.ts';

describeWithBrowser('the page around the grid', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPage();
  });
  afterAll(() => opened?.close());

  const violations = async () => {
    const { violations: found } = await new AxeBuilder({ page: opened.page }).analyze();
    return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  };

  test('says that it stands in for Google Sheets, and under which licence its grid is', async () => {
    const { page, address } = opened;
    const bar = page.locator('.stand-in');
    expect(await bar.innerText()).toContain('stands in for Google Sheets');
    const link = bar.getByRole('link', { name: 'LGPL-3.0' });
    const text = await (await fetch(new URL((await link.getAttribute('href')) ?? '', address))).text();
    expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
    const all = await (await fetch(new URL('licences/index.html', address))).text();
    expect(all).toContain('@odoo/o-spreadsheet');
  });

  test('the sidebar opens from the menu, 300 pixels wide, and shares nothing with the page', async () => {
    const { page } = opened;
    await choose(page, 'Extensions', 'Tieout', 'Open Tieout');
    const frame = page.locator('#sidebar iframe');
    await frame.waitFor();
    expect((await frame.boundingBox())?.width).toBe(300);
    expect(await frame.getAttribute('sandbox')).not.toContain('allow-same-origin');
    await opened.sidebar.locator('button').first().waitFor();
    const origin = await (await frame.elementHandle())
      ?.contentFrame()
      .then((inner) => inner?.evaluate(() => self.origin));
    expect(origin).toBe('null');
    await opened.sidebar.locator('.walkthrough').waitFor();
    const [painted, loaded] = await opened.sidebar.locator('body').evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return [paint?.startTime ?? 0, page?.domInteractive ?? 0].map(Math.round);
    });
    console.log(`the sidebar is drawn after ${painted} ms, and takes clicks after ${loaded} ms`);
  });

  test('the menus stay beside the sidebar in a small window', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 1024, height: 640 });
    await soon(() => page.locator('.o-topbar-menu', { hasText: 'Extensions' }).isVisible()).toBe(true);
    expect((await page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('axe finds nothing in the whole page: grid, charts, menus, sidebar and messages', async () => {
    const { page } = opened;
    expect(await violations(), 'the sidebar').toEqual([]);
    await choose(page, 'Extensions', 'Tieout', 'Build and Open ROI Report');
    await page.locator('.toast-card', { hasText: 'Built' }).waitFor();
    await settled(page);
    expect(await violations(), 'the report, and a message').toEqual([]);
    await page.locator('.o-topbar-menu', { hasText: 'Extensions' }).click();
    await page.locator('.o-menu-item', { hasText: 'Tieout' }).waitFor();
    expect(await violations(), 'a menu').toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('what crosses google.script.run is plain data: a Date is refused, nested ones too', async () => {
    const inner = await (await opened.page.locator('#sidebar iframe').elementHandle())?.contentFrame();
    const failed = (parameter: string) =>
      inner?.evaluate(
        (code) =>
          new Promise((resolve) => {
            const { run } = (globalThis as unknown as { google: { script: { run: never } } }).google
              .script as never as {
              run: { withFailureHandler(handler: (error: unknown) => void): Record<string, (value: unknown) => void> };
            };
            const named = run.withFailureHandler((error) =>
              resolve([error instanceof Error, (error as Error).message]),
            );
            named.saveSettings?.(new Function(`return ${code}`)());
          }),
        parameter,
      );
    const refused = [true, 'google.script.run does not pass a Date: send a text or a number instead.'];
    expect(await failed('new Date()')).toEqual(refused);
    expect(await failed('({ period: { from: new Date() } })')).toEqual(refused);
  });

  const drop = (line: string) =>
    opened.page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([`Day,Campaign ID,Cost\n${text}\n`], 'more ads.csv'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true, bubbles: true }));
    }, line);

  test('a dropped export is put on a tab of its own, every cell as it stands in the file', async () => {
    const { page } = opened;
    await page.locator('#sidebar .close').click();
    await drop('05/01/2026,0012,"1,234.50"');
    await soon(() => tabs(page)).toContain('more ads');
    await settled(page);
    expect(await page.locator('.o-sheet.active').innerText()).toContain('more ads');
    expect([await shown(page, 'A2'), await shown(page, 'B2'), await shown(page, 'C2')]).toEqual([
      '05/01/2026',
      '0012',
      '1,234.50',
    ]);
    await page.locator('.toast-card', { hasText: '2 lines on the new tab more ads' }).waitFor();
  });

  test('the same export dropped again takes the place of its rows', async () => {
    const { page } = opened;
    const before = await tabs(page);
    await drop('05/01/2026,0012,"2,000.00"');
    await soon(() => shown(page, 'C2')).toBe('2,000.00');
    expect(await tabs(page)).toEqual(before);
  });

  test('what the document could not hold is refused in words', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      const model = globalThis.workbench.grid.model;
      model?.dispatch('GROUP_HEADERS', {
        sheetId: model.getters.getActiveSheetId(),
        dimension: 'ROW',
        start: 1,
        end: 2,
      });
    });
    await page.locator('.toast-card', { hasText: 'could not keep it' }).waitFor();
  });

  test('meets no error, and asks nobody but this machine', () => {
    expect(opened.errors).toEqual([]);
    const elsewhere = opened.requests.filter(
      (url) => !url.startsWith(opened.address) && !/^(data|blob|about):/.test(url),
    );
    expect(elsewhere).toEqual([]);
  });
});
