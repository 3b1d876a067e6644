import { expect, it } from 'vitest';
import type { State } from '../../src/commands/read-state.ts';
import { files } from '../../tools/build.ts';
import { campaignTab, days, header, numberTab, stateOf } from '../commands/workbook.ts';
import { xlsxFile } from '../workbench/report/xlsx-file.ts';
import { command, describeSidebar, odd, ready } from './describe-sidebar.ts';

it('is one file of less than 145 KB', async () => {
  expect(Buffer.byteLength((await files())['Sidebar.html'] as string)).toBeLessThan(145_000);
});

describeSidebar('the sidebar', (start) => {
  it('greets a newcomer with four steps, which tick themselves off and then are gone', async () => {
    const { page, workbook } = await start();
    const done = () => page.locator('.walk .done').count();
    expect(await done()).toBe(1);
    // Looking at what is left out settles none of it.
    await page.click('text=Settle the problems');
    await page.click('#tab-build');
    expect(await done()).toBe(1);
    expect(await page.innerText('.walk')).toContain('1 row left out until fixed.');
    await page.click('text=Settle the problems');
    await page.click('.problem-head >> text=tbc');
    await page.click('.fix >> text="Empty the cell"');
    await page.waitForSelector('text=1 fix applied.');
    await page.click('#tab-build');
    expect(await done()).toBe(2);
    workbook.scriptRun('saveSettings', { targets: { roi: 1 } });
    await page.click('#build');
    await page.waitForSelector('.result');
    await page.waitForSelector('.walkthrough', { state: 'detached' });
    await command(page, 'walkthrough');
    await page.waitForSelector('text=All four steps are done');
  });

  it('names what a build is doing, and its result in words, with links to the tabs', async () => {
    const { page, workbook, calls } = await start();
    await page.click('#build');
    await page.waitForSelector('.result');
    await ready(page);
    expect(calls.filter((name) => name === 'buildStep')).toHaveLength(3);
    const words = await page.innerText('.result');
    expect(words).toContain('Built from 30 rows of 1 tab. It took');
    expect(words).toMatch(/Spend\s+EUR 480\.00/);
    await page.click('.links >> text=KPI');
    await ready(page);
    expect(workbook.document.sheets.find(({ id }) => id === workbook.document.activeSheet)?.name).toBe('KPI');
  });

  it('selects the cell of a problem', async () => {
    const { page, workbook } = await start();
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=tbc');
    await ready(page);
    expect(workbook.document.selection?.zone).toEqual({ top: 31, bottom: 31, left: 2, right: 2 });
  });

  it('applies a quick fix, all of its kind, and takes them back', async () => {
    const again = ['2026-05-02', 'Odd', 'later', '', ''];
    const { page, workbook } = await start([campaignTab('Shop', [...days(), odd(), again])]);
    const heldBack = () => stateOf(workbook).problems.map(({ code }) => code);
    await page.click('#tab-problems');
    // Many of a kind are told as one, with each of them below it.
    await page.click('.problem-head >> text=2 cells of');
    await page.click('.problem-head >> text=/^Error: Row 32/');
    await page.click('.fix >> text="Leave the row out"');
    await page.waitForSelector('text=1 fix applied.');
    // The keyboard stays in the list, though the button is gone.
    await page.waitForFunction(() => document.activeElement?.closest('.window') !== null);
    expect(heldBack()).toEqual(['unreadable-amount', 'row-left-out']);
    await page.click('role=button[name="Undo"]');
    await page.waitForSelector('text=1 fix taken back.');
    await page.click('.problem-head >> text=2 cells of');
    await page.click('.fix >> text="Empty the 2 cells"');
    await page.waitForSelector('text=2 fixes applied.');
    expect(heldBack()).toEqual([]);
    await page.keyboard.press('Control+z');
    await page.waitForSelector('text=2 fixes taken back.');
    expect(heldBack()).toEqual(['unreadable-amount']);
  });

  it('leads from a missing rate to its row in the settings', async () => {
    const dollars = campaignTab('US', days().slice(0, 3), ['Date', 'Campaign', 'Cost (USD)', 'Revenue', 'Clicks']);
    const { page, workbook } = await start([campaignTab('Shop', days()), dollars]);
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=there is no rate');
    await page.click('text=Enter the rate of USD');
    await page.waitForFunction(() => document.activeElement?.id === 'rates.0.rate');
    await page.keyboard.type('0.9');
    await page.keyboard.press('Enter');
    await ready(page);
    expect(stateOf(workbook).settings.rates).toEqual({ USD: 0.9 });
  });

  it('says at the field what is wrong, and saves nothing', async () => {
    const { page, calls, workbook } = await start();
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '140');
    await page.fill('#setting-otherCosts input', '500');
    await page.click('text=Save');
    expect(await page.innerText('#wrong-margin')).toBe('Expected 100 % at most.');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Contribution margin in percent');
    expect(calls).not.toContain('saveSettings');
    await page.fill('#setting-margin input', '40');
    await page.click('text=Save');
    await ready(page);
    expect(stateOf(workbook).settings).toMatchObject({ margin: 0.4, otherCosts: 500 });
  });

  it('asks for a target in percent and keeps a fraction', async () => {
    const { page, workbook } = await start();
    await page.click('#tab-settings');
    await page.click('text=Add a target');
    await page.selectOption('[id="targets.0.metric"]', 'roi');
    await page.fill('[id="targets.0.target"]', '120');
    await page.keyboard.press('Enter');
    await ready(page);
    expect(stateOf(workbook).settings.targets).toEqual({ roi: 1.2 });
  });

  it('leaves a source out and takes it back in', async () => {
    const { page, workbook } = await start();
    await page.click('#tab-sources');
    await page.click('role=switch[name="Count Shop"]');
    await page.waitForSelector('text=Left out: nothing of it counts.');
    expect(stateOf(workbook).settings.sources).toEqual({ Shop: { leaveOut: true } });
    await page.click('role=switch[name="Count Shop"]');
    await page.waitForSelector('text=30 rows used');
    expect(stateOf(workbook).settings.sources).toEqual({});
  });

  it('maps a column by hand, and finds it again by itself', async () => {
    const { page, workbook } = await start();
    await page.click('#tab-sources');
    await page.click('text=Columns and currency');
    await page.selectOption('label:text-is("Revenue")', { label: 'In no column' });
    await ready(page);
    expect(stateOf(workbook).sources[0]).toMatchObject({ options: { columns: { revenue: null } } });
    await page.selectOption('label:text-is("Revenue")', { label: 'Find it for me' });
    await ready(page);
    expect(stateOf(workbook).sources[0]).toMatchObject({ options: {}, columns: { revenue: 'Revenue' } });
  });

  it('imports a UTF-16 export with its progress, and a second time replaces it', async () => {
    const { page, workbook } = await start([campaignTab('Shop', days())]);
    const csv = [header, ...days(5)].map((row) => row.join('\t')).join('\r\n');
    const file = { name: 'google ads.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${csv}`, 'utf16le') };
    await page.click('#tab-sources');
    await page.setInputFiles('input[type=file]', file);
    await page.waitForSelector('text=31 lines on the new tab google ads.');
    await page.setInputFiles('input[type=file]', { ...file, name: 'google ads (1).csv' });
    await page.waitForSelector('text=google ads has the same rows already: nothing was changed.');
    expect(stateOf(workbook).sources.map(({ name, rows }) => [name, rows.used])).toEqual([
      ['Shop', 30],
      ['google ads', 30],
    ]);
  });

  it('imports the tabs of a workbook, each on its own, and says what it leaves alone', async () => {
    const { page, workbook } = await start([campaignTab('Shop', days())]);
    const titles = ['Date', 'Campaign', 'Cost (EUR)'];
    const buffer = Buffer.from(
      await xlsxFile([
        { title: 'Cover', rows: [['Spend of 2025']] },
        { title: 'Chart', isChart: true },
        { title: 'Jan & Feb', rows: [titles, ['2025-01-03', 'Brand', 120.4], ['2025-02-04', 'Brand', 88.1]] },
        { title: 'März', isHidden: true, rows: [titles, ['2025-03-03', 'Brand', 75.35]] },
        { title: 'Ideas', rows: [titles, ['2025-04-03', 'Brand', "=2*'März'!C2→150.7"]] },
      ]),
    );
    await page.click('#tab-sources');
    await page.setInputFiles('input[type=file]', { name: 'book.xlsx', mimeType: '', buffer });
    const message =
      'Cover is left alone: no table of campaign data in it. 3 lines on the new tab book – Jan & Feb. 2 lines on the new tab book – März. 2 lines on the new tab book – Ideas. Chart is left alone: it is a chart. März is hidden in its workbook.';
    await page.waitForSelector(`text=${message}`);
    await ready(page);
    const { sources, problems } = stateOf(workbook);
    expect(sources.map(({ name, rows }) => [name, rows.used, rows.heldBack])).toEqual([
      ['Shop', 30, 0],
      ['book – Jan & Feb', 2, 0],
      ['book – März', 1, 0],
      ['book – Ideas', 0, 1],
    ]);
    expect(problems.find(({ code }) => code === 'scratch-tab')?.source).toBe('book – Ideas');
    await page.setInputFiles('input[type=file]', { name: 'book (1).xlsx', mimeType: '', buffer });
    await page.waitForSelector('text=book – März has the same rows already: nothing was changed.');
    await page.setInputFiles('input[type=file]', { name: 'cut.xlsx', mimeType: '', buffer: buffer.subarray(0, 900) });
    await page.waitForSelector('text=This workbook is damaged.');
  });

  it('cancels an import, and nothing has changed', async () => {
    const { page, workbook } = await start();
    await page.click('#tab-sources');
    const rows = Array.from({ length: 60_000 }, (_, i) => `2026-04-01,c${i},1,2,3`).join('\n');
    await page.setInputFiles('input[type=file]', {
      name: 'long.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${header.join()}\n${rows}`),
    });
    await page.click('text=Cancel');
    await page.waitForSelector('text=Cancelled. Nothing was changed.');
    expect(workbook.document.sheets.map(({ name }) => name)).toEqual(['Shop']);
  });

  it('inserts a function with the columns of the tab', async () => {
    const { page, workbook } = await start([numberTab('Shop', days())]);
    workbook.scriptRun('selectCell', 'Shop', 4, 8);
    await page.click('#tab-functions');
    await page.click('role=button[name="Insert ROI"]');
    await page.waitForSelector('text==ROI(D4, C4) stands in H4 of Shop.');
  });

  it('runs nothing that the data hold', async () => {
    const bad = [
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(2)</script>',
      'javascript:alert(3)',
      '"><svg/onload=alert(4)>',
    ];
    const tabs = bad.map((name, i) =>
      campaignTab(
        name,
        [...days().map((row) => [row[0]!, name, ...row.slice(2)]), [`${name}${i}`, name, name, name, name]],
        ['Date', 'Campaign', `Cost (EUR)`, 'Revenue', name],
      ),
    );
    const sidebar = await start(tabs);
    const { page } = sidebar;
    await page.evaluate(() => {
      (window as never as { alert: (text: string) => void }).alert = (text) => console.error(`ran ${text}`);
    });
    for (const section of ['sources', 'problems', 'settings', 'functions', 'build']) {
      await page.click(`#tab-${section}`);
      await page.waitForTimeout(50);
      for (const fold of await page.$$('.fold')) await fold.click();
      const heads = await page.$$('.problem-head');
      if (heads[0]) await heads[0].click();
    }
    await page.click('#build');
    await page.waitForSelector('.result');
    await command(page, 'copy summary');
    await ready(page);
    expect(await page.innerText('#tab-sources')).toBe('Sources');
    expect(await page.locator('img, .panel svg[onload], a[href^=javascript]').count()).toBe(0);
  });

  it('scrolls 5,000 problems smoothly', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    const state = stateOf(sidebar.workbook);
    const [one] = state.problems;
    const many: State = {
      ...state,
      problems: Array.from({ length: 5000 }, (_, i) => ({
        ...one!,
        row: i + 2,
        cell: `C${i + 2}`,
        message: `Row ${i + 2}: ${one!.message}`,
      })),
    };
    sidebar.answer = (name, parameters) =>
      name === 'readState' ? many : sidebar.workbook.scriptRun(name, ...parameters);
    await command(page, 'read raw tabs again');
    await ready(page);
    await page.click('#tab-problems');
    await page.waitForSelector('text=5,000');
    expect(await page.locator('.problem').count()).toBeLessThan(40);
    const frames = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const list = document.querySelector('.window') as HTMLElement;
          const took: number[] = [];
          let before = performance.now();
          const step = () => {
            const now = performance.now();
            took.push(now - before);
            before = now;
            list.scrollTop += 700;
            if (took.length < 90) requestAnimationFrame(step);
            else resolve(took.slice(2).sort((a, b) => a - b));
          };
          requestAnimationFrame(step);
        }),
    );
    const [median, longest] = [frames[Math.floor(frames.length / 2)] as number, frames.at(-1) as number];
    console.log(`5,000 problems scroll at ${median.toFixed(0)} ms a frame, ${longest.toFixed(0)} ms at the longest`);
    // Ten times what it takes is slow on any machine.
    expect(median).toBeLessThan(170);
    await page.fill('role=searchbox[name="Filter problems"]', 'row 4321');
    await page.waitForSelector('text=C4321');
    expect(await page.locator('.problem').count()).toBe(1);
  });

  it('does everything by keyboard alone', async () => {
    const { page, workbook } = await start();
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    // To the problems by the palette, and to the first one's cell.
    await press('F1');
    await page.keyboard.type('problems');
    await press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'tab-problems');
    await press('Tab', 'Tab', 'ArrowDown', 'Enter');
    await ready(page);
    await expect.poll(() => workbook.document.selection?.zone.top).toBe(31);
    // To the settings by the arrow keys of the tabs, and a margin.
    await page.focus('#tab-problems');
    await press('ArrowRight');
    await page.waitForFunction(() => document.activeElement?.id === 'tab-settings');
    await press('Tab');
    await page.keyboard.type('margin');
    await press('Tab');
    await press('Control+A');
    await page.keyboard.type('50');
    await press('Enter');
    await ready(page);
    expect(stateOf(workbook).settings.margin).toBe(0.5);
    // And the build by its shortcut.
    await press('Control+Enter');
    await page.waitForSelector('.result');
    expect(Object.keys(stateOf(workbook).tabs)).toHaveLength(3);
  });

  it('shows where the keyboard is', async () => {
    const { page } = await start();
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const style = getComputedStyle(at.matches('.switch input') ? (at.nextElementSibling as HTMLElement) : at);
        return at === document.body ? 'body' : `${style.outlineStyle} ${Number.parseFloat(style.outlineWidth) >= 2}`;
      });
      expect(['body', 'solid true']).toContain(outline);
    }
  });

  it('opens at the command that the menu chose', async () => {
    const { page } = await start(undefined, { command: 'showProblems' });
    await page.waitForSelector('#tab-problems[aria-selected=true]');
  });
});
