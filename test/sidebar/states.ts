import { days, header } from '../commands/workbook.ts';
import { command, ready } from './describe-sidebar.ts';
import type { Sidebar } from './open-sidebar.ts';

const csv = (rows: readonly (readonly string[])[]) => ({
  name: 'google ads, april.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((row) => row.join()).join('\n')),
});

const import_ = async ({ page }: Sidebar, rows: readonly (readonly string[])[], until: string): Promise<void> => {
  await page.click('#tab-sources');
  await page.setInputFiles('input[type=file]', csv(rows));
  await page.waitForSelector(until);
};

/** Answers one call of the script otherwise than the script does. */
const answering = (sidebar: Sidebar, called: string, answer: () => unknown): void => {
  sidebar.answer = (name, parameters) => (name === called ? answer() : sidebar.workbook.scriptRun(name, ...parameters));
};

const never = () => new Promise(() => {});
const fail = () => {
  throw new Error('Service Spreadsheets timed out while accessing the document.');
};

const build = async ({ page }: Sidebar): Promise<void> => {
  await page.click('#build');
  await page.waitForSelector('.result');
  await ready(page);
};

const openProblem = async ({ page }: Sidebar): Promise<void> => {
  await page.click('#tab-problems');
  await page.click('.problem-head >> nth=0');
  await ready(page);
};

/** All that the sidebar can look like, by what is to be seen. */
export const states: Readonly<Record<string, (sidebar: Sidebar) => Promise<void>>> = {
  'before the first build': async () => {},
  'a build that runs': async (sidebar) => {
    answering(sidebar, 'buildStep', never);
    await sidebar.page.click('#build');
    await sidebar.page.waitForSelector('.progress');
  },
  'a result': build,
  'a report that is no longer fresh': async (sidebar) => {
    await build(sidebar);
    sidebar.workbook.scriptRun('saveSettings', { otherCosts: 500 });
    await command(sidebar.page, 'read raw tabs again');
    await sidebar.page.waitForSelector('.stale');
  },
  'a build that failed': async (sidebar) => {
    answering(sidebar, 'buildStep', fail);
    await sidebar.page.click('#build');
    await sidebar.page.waitForSelector('.failure');
  },
  'a summary to be copied by hand': async (sidebar) => {
    await sidebar.page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await build(sidebar);
    await command(sidebar.page, 'copy summary');
    await sidebar.page.waitForSelector('#summary');
  },
  'a notice that leads on': async ({ page }) => {
    await command(page, 'go to roi report');
    await page.waitForSelector('.notice');
  },
  'sources with their columns': async ({ page }) => {
    await page.click('#tab-sources');
    await page.click('.fold >> nth=0');
    await page.fill('role=textbox[name="Money is in"]', 'EU');
  },
  'sources of which one is left out': async ({ page }) => {
    await page.click('#tab-sources');
    await page.click('.switch >> nth=0');
    await page.waitForSelector('.left-out');
    await ready(page);
  },
  'an import that runs': async (sidebar) => {
    answering(sidebar, 'importBlock', never);
    await import_(sidebar, [header, ...days(5)], '.import.sending');
  },
  'an import that failed': async (sidebar) => {
    answering(sidebar, 'importBlock', fail);
    await import_(sidebar, [header, ...days(5)], '.import.failed');
    await ready(sidebar.page);
  },
  'an import in doubt': (sidebar) => import_(sidebar, [['a note'], ['another']], '.import.doubtful'),
  'an import that is done': (sidebar) => import_(sidebar, [header, ...days(5)], '.import.done'),
  'a file held over the sidebar': ({ page }) =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([''], 'x.csv'));
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true, bubbles: true }));
    }),
  'problems, one of them open': openProblem,
  'problems without a hit': async ({ page }) => {
    await page.click('#tab-problems');
    await page.fill('role=searchbox', 'zzzz');
  },
  'a notice with Undo': async (sidebar) => {
    await openProblem(sidebar);
    await sidebar.page.click('.fix >> nth=0');
    await sidebar.page.waitForSelector('.notice >> text=Undo');
    await ready(sidebar.page);
  },
  settings: ({ page }) => page.click('#tab-settings'),
  'settings with tables': async ({ page }) => {
    await page.click('#tab-settings');
    for (const name of ['rates', 'targets', 'objectives', 'channelNames']) await page.click(`#add-${name}`);
    await page.selectOption('[id="targets.0.metric"]', 'roi');
    await page.selectOption('role=combobox[name="Report period"]', '');
  },
  'settings that are wrong': async ({ page }) => {
    await page.click('#tab-settings');
    for (const name of ['rates', 'targets', 'objectives', 'channelNames']) await page.click(`#add-${name}`);
    await page.fill('[id="rates.0.currency"]', 'USD');
    await page.fill('[id="rates.0.rate"]', '1,085');
    await page.selectOption('[id="targets.0.metric"]', 'roi');
    await page.fill('[id="targets.0.target"]', 'lots');
    await page.fill('[id="objectives.0.statement"]', 'Double it');
    await page.fill('[id="channelNames.0.name"]', 'Meta');
    await page.fill('#setting-margin input', '140');
    await page.selectOption('role=combobox[name="Report period"]', '');
    await page.click('text=Save');
    await page.waitForSelector('.save-bar .wrong');
  },
  'settings that the script refuses': async (sidebar) => {
    const { page } = sidebar;
    const message = 'Contribution margin: expected 100 % at most; got 4. The default is used until it is corrected.';
    answering(sidebar, 'saveSettings', () => [{ setting: 'margin', message }]);
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '40');
    await page.click('text=Save');
    await page.waitForSelector('#wrong-margin');
  },
  'settings while they are saved': async (sidebar) => {
    answering(sidebar, 'saveSettings', never);
    await sidebar.page.click('#tab-settings');
    await sidebar.page.fill('#setting-margin input', '40');
    await sidebar.page.click('text=Save');
    await sidebar.page.waitForSelector('text=Saving… >> nth=1');
  },
  'settings of which one can be read two ways': async ({ page }) => {
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '0,6');
    await page.click('#add-targets');
    await page.selectOption('[id="targets.0.metric"]', 'ctr');
    await page.fill('[id="targets.0.target"]', '-0.85');
    await page.click('text=Save');
    await page.waitForSelector('.save-bar .wrong');
  },
  'a build that would go without a setting': async ({ page }) => {
    await page.click('#tab-settings');
    await page.fill('#setting-margin input', '40');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.ask');
  },
  'functions, one of them open': async ({ page }) => {
    await page.click('#tab-functions');
    await page.click('.function-name >> nth=0');
  },
  'the palette': async ({ page }) => {
    await command(page, 'show problems');
    await page.waitForSelector('#tab-problems[aria-selected=true]');
    await page.keyboard.press('F1');
  },
  'the palette without a hit': async ({ page }) => {
    await page.keyboard.press('F1');
    await page.keyboard.type('zzzz');
  },
};
