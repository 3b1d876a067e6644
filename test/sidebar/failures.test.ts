import { expect, it } from 'vitest';
import { campaignTab, days, header, numberTab, stateOf } from '../commands/workbook.ts';
import { describeSidebar, odd, openMany, ready } from './describe-sidebar.ts';
import type { Sidebar } from './open-sidebar.ts';

/** Makes one function of the script fail, until it is mended. */
function breakDown(sidebar: Sidebar, broken: string, message = 'Service timed out.'): () => void {
  sidebar.answer = (name, parameters) => {
    if (name === broken) throw new Error(message);
    return sidebar.workbook.scriptRun(name, ...parameters);
  };
  return () => {
    sidebar.answer = undefined;
    sidebar.calls.length = 0;
  };
}

describeSidebar('when something goes wrong', (start) => {
  it.each([
    ['the permission is gone', 'Authorization is required to perform that action.'],
    ['the script ran out of time', 'Exceeded maximum execution time'],
  ])('%s: it says what happened and offers a way on', async (_, message) => {
    const sidebar = await start();
    const { page } = sidebar;
    const mend = breakDown(sidebar, 'buildStep', message);
    await page.click('#build');
    await page.waitForSelector('.failure');
    expect(await page.innerText('.failure')).toContain(message);
    mend();
    await page.click('role=button[name="Try again"]');
    await page.waitForSelector('.result');
  });

  it('several accounts are signed in: it names the cause and a way out', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    breakDown(sidebar, 'buildStep', 'We’re sorry, a server error occurred: PERMISSION_DENIED');
    await page.click('#build');
    await page.waitForSelector('.failure');
    const words = await page.innerText('.failure');
    for (const part of ['several are signed in', 'private window', 'PERMISSION_DENIED']) expect(words).toContain(part);
  });

  it('somebody else builds: it says so, and builds as soon as they are done', async () => {
    const { page, workbook } = await start();
    workbook.lock.heldBy = {};
    await page.click('#build');
    await page.waitForSelector('role=alert >> text=Somebody else is');
    workbook.lock.heldBy = undefined;
    await page.click('role=button[name="Try again"]');
    await page.waitForSelector('.result');
    expect(await page.locator('.failure').count()).toBe(0);
  });

  it('an answer that never comes is given up after six minutes', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    await page.clock.install();
    sidebar.answer = (name, parameters) =>
      name === 'buildStep' ? new Promise(() => {}) : sidebar.workbook.scriptRun(name, ...parameters);
    await page.click('#build');
    await page.waitForSelector('.progress');
    await page.clock.runFor(379_000);
    expect(await page.locator('.failure').count()).toBe(0);
    await page.clock.runFor(2000);
    await page.waitForSelector('role=alert >> text=Google Sheets did not answer within six minutes.');
    expect(await page.locator('.progress').count()).toBe(0);
    sidebar.answer = undefined;
    await page.click('role=button[name="Try again"]');
    await page.waitForSelector('.result');
  });

  it('starts over where the raw data change during a build', async () => {
    const sidebar = await start();
    let changed = false;
    sidebar.answer = (name, parameters) => {
      if (name === 'buildStep' && parameters[0] === 'data' && !changed) {
        changed = true;
        return null;
      }
      return sidebar.workbook.scriptRun(name, ...parameters);
    };
    await sidebar.page.click('#build');
    await sidebar.page.waitForSelector('.result');
    expect(sidebar.calls.filter((name) => name === 'buildStep')).toHaveLength(6);
  });

  it('trying a fix again does the whole of it: the list is read anew, and it can be taken back', async () => {
    const sidebar = await start();
    const { page, calls, workbook } = sidebar;
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=tbc');
    await ready(page);
    const mend = breakDown(sidebar, 'applyFix');
    await page.click('.fix >> text="Leave the row out"');
    await page.waitForSelector('text=The fix was not applied.');
    mend();
    await page.click('role=button[name="Try again"]');
    await page.waitForSelector('text=1 fix applied.');
    expect(calls).toEqual(['applyFix', 'readState']);
    await page.click('text=Undo last fix');
    await page.waitForSelector('text=1 fix taken back.');
    expect(stateOf(workbook).settings.sources).toEqual({});
  });

  it('trying again to save does the whole of it: what was saved is no change any more', async () => {
    const sidebar = await start();
    const { page, workbook } = sidebar;
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '40');
    const mend = breakDown(sidebar, 'saveSettings');
    await page.click('text=Save');
    await page.waitForSelector('text=The settings were not saved.');
    expect(await page.inputValue('#setting-margin input')).toBe('40');
    mend();
    await page.click('role=button[name="Try again"]');
    await page.waitForSelector('text=Saved.');
    expect(await page.locator('.save-bar').count()).toBe(0);
    expect(stateOf(workbook).settings.margin).toBe(0.4);
  });

  it('trying again to insert a function says where it stands', async () => {
    const sidebar = await start([numberTab('Shop', days())]);
    const { page, workbook } = sidebar;
    workbook.scriptRun('selectCell', 'Shop', 4, 8);
    await page.click('#tab-functions');
    const mend = breakDown(sidebar, 'insertFunction');
    await page.click('role=button[name="Insert ROI"]');
    await page.waitForSelector('.failure');
    mend();
    await page.click('role=button[name="Try again"]');
    await page.waitForSelector('text==ROI(D4, C4) stands in H4 of Shop.');
  });

  it('trying again to write the summary shows it', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    await page.click('#build');
    await page.waitForSelector('.result');
    const mend = breakDown(sidebar, 'summaryText');
    await page.click('text=Copy summary');
    await page.waitForSelector('.failure');
    mend();
    await page.click('role=button[name="Try again"]');
    await page.waitForSelector(':is(#summary, .notice)');
  });

  it('an import that fails leaves nothing behind, and is tried again from its line', async () => {
    const sidebar = await start([campaignTab('Shop', days())]);
    const { page, workbook } = sidebar;
    await page.click('#tab-sources');
    const mend = breakDown(sidebar, 'importBlock');
    const buffer = Buffer.from([header, ...days(5)].join('\n'));
    await page.setInputFiles('input[type=file]', { name: 'new.csv', mimeType: 'text/csv', buffer });
    await page.waitForSelector('.import.failed >> text=Service timed out.');
    await ready(page);
    expect(workbook.document.sheets.map(({ name }) => name)).toEqual(['Shop']);
    mend();
    await page.click('role=button[name="Try again to import new.csv"]');
    await page.waitForSelector('text=31 lines on the new tab new.');
    await expect.poll(() => page.locator('.source').count()).toBe(2);
  });

  it('one failure stays to be read while other work goes on', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    const mend = breakDown(sidebar, 'buildStep');
    await page.click('#build');
    await page.waitForSelector('.failure');
    mend();
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=tbc');
    await ready(page);
    expect(await page.innerText('role=alert')).toContain('The report was not built to its end.');
    await page.click('role=button[name="Dismiss"]');
    expect(await page.locator('.failure').count()).toBe(0);
  });
});

describeSidebar('calls that overlap', (start) => {
  it('what is waited for is said until all of it is done', async () => {
    const sidebar = await start([campaignTab('Shop', [...days(), odd(), odd(2, 'later')])]);
    const { page } = sidebar;
    await page.click('#tab-problems');
    await openMany(page);
    await page.click('.one-of-many >> text=tbc');
    await ready(page);
    sidebar.late = { applyFix: 600, selectCell: 150 };
    await page.click('.fix >> text="Empty the cell"');
    await page.waitForSelector('.waiting >> text=Applying the fix…');
    await page.click('.one-of-many >> text=later');
    await page.waitForSelector('.waiting >> text=Selecting the cell…');
    await page.waitForSelector('.waiting >> text=Applying the fix…');
    await page.waitForSelector('text=1 fix applied.');
  });

  it('a second click on Save or Build begins nothing twice', async () => {
    const sidebar = await start();
    const { page, calls } = sidebar;
    sidebar.late = { buildStep: 100, saveSettings: 200 };
    await page.dblclick('#build');
    await page.waitForSelector('.result');
    expect(calls.filter((name) => name === 'buildStep')).toHaveLength(3);
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '40');
    await page.press('#setting-margin input', 'Enter');
    await page.press('#setting-margin input', 'Enter');
    await page.waitForSelector('text=Saved.');
    expect(calls.filter((name) => name === 'saveSettings')).toHaveLength(1);
  });

  it('what is typed while the settings are saved is kept, also in the field that was sent', async () => {
    const sidebar = await start();
    const { page, workbook } = sidebar;
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '40');
    sidebar.late = { saveSettings: 400, readState: 200 };
    await page.click('text=Save');
    await page.waitForSelector('text=Saving…');
    await page.fill('#setting-margin input', '45');
    await page.fill('#setting-otherCosts input', '500');
    await page.waitForSelector('text=Saved.');
    expect(await page.inputValue('#setting-margin input')).toBe('45');
    expect(await page.inputValue('#setting-otherCosts input')).toBe('500');
    expect(stateOf(workbook).settings).toMatchObject({ margin: 0.4, otherCosts: 0 });
    sidebar.late = {};
    await page.click('role=button[name="Save"]');
    await page.waitForSelector('.save-bar', { state: 'detached' });
    await ready(page);
    expect(stateOf(workbook).settings).toMatchObject({ margin: 0.45, otherCosts: 500 });
  });

  it('what was saved while another section is shown is not unsaved afterwards', async () => {
    const sidebar = await start();
    const { page } = sidebar;
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '40');
    sidebar.late = { saveSettings: 300, readState: 300 };
    await page.click('text=Save');
    await page.click('#tab-build');
    await page.waitForSelector('text=Saved.');
    await page.click('#tab-settings');
    expect(await page.inputValue('#setting-margin input')).toBe('40');
    expect(await page.locator('.save-bar').count()).toBe(0);
  });

  it('what was typed and not saved outlives a look at another section', async () => {
    const { page } = await start();
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '40');
    await page.click('#tab-build');
    await page.click('#tab-settings');
    expect(await page.inputValue('#setting-margin input')).toBe('40');
    expect(await page.locator('.save-bar').count()).toBe(1);
  });

  it('an import that is cancelled during its last block is not made, and while it is put in place cannot be', async () => {
    const sidebar = await start([campaignTab('Shop', days())]);
    const { page, workbook } = sidebar;
    const buffer = Buffer.from([header, ...days(5)].join('\n'));
    const file = { name: 'new.csv', mimeType: 'text/csv', buffer };
    await page.click('#tab-sources');
    sidebar.late = { importBlock: 400, importFinish: 400 };
    await page.setInputFiles('input[type=file]', file);
    await page.waitForSelector('.import.sending');
    await page.click('text=Cancel');
    await page.waitForSelector('text=Cancelled. Nothing was changed.');
    expect(workbook.document.sheets.map(({ name }) => name)).toEqual(['Shop']);
    await page.setInputFiles('input[type=file]', file);
    await page.waitForSelector('text=Putting it in place…');
    expect(await page.locator('text=Cancel').count()).toBe(0);
    await page.waitForSelector('text=31 lines on the new tab new.');
  });

  it('a look by itself does not bring back what a fix has just changed', async () => {
    const sidebar = await start();
    const { page, calls } = sidebar;
    await page.click('#tab-problems');
    await page.click('.problem-head >> text=tbc');
    await ready(page);
    await page.waitForTimeout(2100);
    let looks = 0;
    sidebar.answer = async (name, parameters) => {
      const isLook = name === 'lookAgain' && looks++ === 0;
      // What was read before the fix, as if something else had changed, comes after what was read since.
      const value = sidebar.workbook.scriptRun(name, ...(isLook ? [null, null] : parameters));
      if (isLook) await new Promise((resolve) => setTimeout(resolve, 1200));
      return value;
    };
    calls.length = 0;
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => calls).toContain('lookAgain');
    await page.click('.fix >> text="Empty the cell"');
    await page.waitForSelector('text=1 fix applied.');
    await page.waitForTimeout(1300);
    expect(await page.locator('.problem').count()).toBe(0);
  });
});
