import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { campaignTab, days, header } from '../commands/workbook.ts';
import { command, describeSidebar, focused, odd, openMany, ready } from './describe-sidebar.ts';

/** Enter on what has this name or selector. */
const enter = async (page: Page, selector: string): Promise<void> => {
  await page.focus(selector);
  await page.keyboard.press('Enter');
};

/** What the browser sends where a file is held over the sidebar, or dropped; whether the sidebar took it. */
const drag = (page: Page, type: string, name?: string): Promise<boolean> =>
  page.evaluate(
    ([type, name, text]) => {
      const dataTransfer = new DataTransfer();
      if (name) dataTransfer.items.add(new File([text as string], name));
      else dataTransfer.setData('text/plain', 'words');
      return !document.body.dispatchEvent(
        new DragEvent(type as string, { dataTransfer, cancelable: true, bubbles: true }),
      );
    },
    [type, name, [header, ...days(5)].join('\n')] as const,
  );

describeSidebar('the keyboard keeps a place where a button goes away:', (start) => {
  it('the walkthrough is closed', async () => {
    const { page } = await start();
    await enter(page, 'role=button[name="Close the walkthrough"]');
    await expect.poll(() => focused(page)).toBe('build');
  });

  it('a notice and a failure are dismissed', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    await command(page, 'go to roi report');
    await page.waitForSelector('text=It was not built yet.');
    await enter(page, 'role=button[name="Dismiss the message"]');
    await expect.poll(() => focused(page)).toBe('tab-build');
    sidebar.answer = () => {
      throw new Error('gone');
    };
    await page.click('#build');
    await page.waitForSelector('.failure');
    await enter(page, 'role=button[name="Dismiss"]');
    await expect.poll(() => focused(page)).toBe('tab-build');
  });

  it('the summary is done with', async () => {
    const { page } = await start();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.click('#build');
    await page.waitForSelector('.result');
    await enter(page, 'role=button[name=/^Copy summary/]');
    await expect.poll(() => focused(page)).toBe('summary');
    await enter(page, 'role=button[name="Done"]');
    await expect.poll(() => focused(page)).toContain('Copy summary');
  });

  it('changes of settings are discarded, and saved', async () => {
    const { page } = await start();
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '40');
    await enter(page, 'role=button[name="Discard"]');
    await expect.poll(() => focused(page)).toBe('add-channelNames');
    await page.fill('#setting-margin input', '40');
    await enter(page, 'role=button[name="Save"]');
    await page.waitForSelector('text=Saved.');
    await expect.poll(() => focused(page)).toBe('add-channelNames');
  });

  it('an import is cancelled', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    await page.click('#tab-sources');
    sidebar.late = { importBlock: 300 };
    const buffer = Buffer.from([header, ...days(5)].join('\n'));
    await page.setInputFiles('input[type=file]', { name: 'new.csv', mimeType: 'text/csv', buffer });
    await page.waitForSelector('.import.sending');
    await enter(page, 'role=button[name="Cancel the import of new.csv"]');
    await expect.poll(() => focused(page)).toBe('import');
    await page.waitForSelector('text=Cancelled. Nothing was changed.');
  });

  it('the last problem is solved', async () => {
    const { page } = await start();
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=tbc');
    await ready(page);
    await enter(page, '.fix >> text="Empty the cell"');
    await page.waitForSelector('text=No problems.');
    await expect.poll(() => focused(page)).toBe('Undo last fix');
  });
});

describeSidebar('the problems are a tree', (start) => {
  const rows = [...days(), odd(1), odd(2, 'later'), odd(3, 'soon')];
  const item = (page: Page) =>
    page.evaluate(() => {
      const { ariaLevel, ariaExpanded, ariaPosInSet, ariaSetSize, role } = document.activeElement as Element;
      return `${role} ${ariaLevel}: ${ariaPosInSet} of ${ariaSetSize}${ariaExpanded === 'true' ? ', open' : ''}`;
    });

  it('that arrow keys go through, open and close', async () => {
    const { page } = await start([campaignTab('Shop', rows), campaignTab('Web', rows)]);
    await page.click('#tab-problems');
    await page.focus('role=treeitem >> nth=0');
    const steps: [string, string][] = [
      ['ArrowRight', 'treeitem 2: 1 of 1'],
      ['ArrowRight', 'treeitem 2: 1 of 1, open'],
      ['ArrowRight', 'treeitem 3: 1 of 3'],
      ['ArrowDown', 'treeitem 3: 2 of 3'],
      ['ArrowRight', 'treeitem 3: 2 of 3, open'],
      ['ArrowLeft', 'treeitem 3: 2 of 3'],
      ['ArrowLeft', 'treeitem 2: 1 of 1, open'],
      ['ArrowLeft', 'treeitem 2: 1 of 1'],
      ['ArrowLeft', 'treeitem 1: 1 of 2, open'],
      ['ArrowLeft', 'treeitem 1: 1 of 2'],
      ['End', 'treeitem 2: 2 of 2'],
      ['Home', 'treeitem 1: 1 of 2'],
      ['ArrowDown', 'treeitem 1: 2 of 2, open'],
      ['Enter', 'treeitem 1: 2 of 2'],
    ];
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      await expect.poll(() => item(page), { message: key }).toBe(expected);
    }
  });

  it('whose item keeps the keyboard when it is scrolled out of sight', async () => {
    const many = Array.from({ length: 80 }, (_, i) => odd(1, `no number ${i}`));
    const { page } = await start([campaignTab('Shop', [...days(), ...many])]);
    await page.click('#tab-problems');
    await openMany(page);
    await page.focus('role=treeitem >> nth=3');
    await page.waitForSelector('[data-line="3"][tabindex="0"]');
    await page.waitForTimeout(100);
    await page.evaluate(() => document.querySelector('.window')?.scrollTo({ top: 4000 }));
    await page.waitForSelector('text=no number 60');
    expect(await item(page)).toBe('treeitem 3: 2 of 80');
    // In its place for whoever reads on, above those that are in sight.
    expect(await page.evaluate(() => document.querySelector('[role=treeitem]') === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => item(page)).toBe('treeitem 3: 3 of 80');
  });
});

describeSidebar('keys', (start) => {
  it('take a fix back by Ctrl+Z, but not from a field, which has its own', async () => {
    const { page, calls } = await start();
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=tbc');
    await page.click('.fix >> text="Empty the cell"');
    await page.waitForSelector('text=1 fix applied.');
    calls.length = 0;
    await page.fill('role=searchbox[name="Filter problems"]', 'x');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(100);
    expect(calls.filter((name) => name.startsWith('undo'))).toEqual([]);
    await page.focus('#tab-problems');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('text=1 fix taken back.');
  });

  it('of a word that is being composed run nothing, and an event without a key breaks nothing', async () => {
    const { page, calls } = await start();
    await page.keyboard.press('F1');
    await page.keyboard.type('build');
    calls.length = 0;
    await page.evaluate(() => {
      const field = document.querySelector('.palette-field');
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
      field?.dispatchEvent(new Event('keydown', { bubbles: true }));
    });
    await page.waitForTimeout(100);
    expect(await page.locator('.palette').count()).toBe(1);
    expect(calls).toEqual([]);
  });
});

describeSidebar('the palette', (start) => {
  it('says that no command is found, and that nothing can be chosen', async () => {
    const { page } = await start();
    await page.keyboard.press('F1');
    expect(await page.getAttribute('.palette-field', 'aria-expanded')).toBe('true');
    expect(await page.innerText('.palette [role=status]')).toBe('');
    await page.keyboard.type('zzzz');
    expect(await page.getAttribute('.palette-field', 'aria-expanded')).toBe('false');
    expect(await page.innerText('.palette [role=status]')).toBe('No command has these words.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.palette', { state: 'detached' });
  });

  it('names commands without their keys', async () => {
    const { page } = await start();
    await page.keyboard.press('F1');
    await page.waitForSelector('role=option[name="Build KPI and ROI Report"]');
  });
});

describeSidebar('a file dropped', (start) => {
  describe.each(['build', 'sources', 'problems', 'settings', 'functions'])('in %s', (section) => {
    it('is imported', async () => {
      const { page } = await start([campaignTab('Shop', days())]);
      await page.click(`#tab-${section}`);
      expect(await drag(page, 'dragover', 'new.csv')).toBe(true);
      expect(await page.evaluate(() => document.body.className)).toBe('over');
      expect(await drag(page, 'drop', 'new.csv')).toBe(true);
      await page.waitForSelector('text=31 lines on the new tab new.');
      expect(await page.evaluate(() => document.body.className)).toBe('');
      expect(await page.getAttribute('#tab-sources', 'aria-selected')).toBe('true');
    });
  });

  it('is no word that is moved into a field', async () => {
    const { page } = await start();
    expect(await drag(page, 'dragover')).toBe(false);
    expect(await drag(page, 'drop')).toBe(false);
  });
});

describeSidebar('what is heard', (start) => {
  const said = (page: Page) => page.locator('[role=status], [role=alert], [aria-live]').allInnerTexts();

  it('is one sentence for each step of a build, and its result', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    sidebar.late = { buildStep: 250 };
    await page.click('#build');
    for (const step of ['Reading the raw tabs', 'Writing KPI and ROI Report', 'Writing Campaign Data'])
      await expect.poll(() => said(page), { interval: 20 }).toContain(step);
    await expect.poll(() => said(page)).toContain('Built from 30 rows of 1 tab.');
    expect((await said(page)).filter((text) => text.includes('Spend'))).toEqual([]);
  });

  it('has no buttons in it', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=tbc');
    await page.click('.fix >> text="Empty the cell"');
    await page.waitForSelector('role=status >> text="1 fix applied."');
    sidebar.answer = () => {
      throw new Error('gone');
    };
    await page.click('#tab-build');
    await page.click('#build');
    await page.waitForSelector('role=alert >> text=gone');
    const live = page.locator('[role=status], [role=alert], [aria-live]');
    expect(await live.locator('button').count()).toBe(0);
  });
});
