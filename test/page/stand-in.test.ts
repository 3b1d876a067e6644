import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithBrowser } from './browser.ts';
import { choose, type Opened, openPage, settled, shown, soon, tabs, typeInto } from './workbench-page.ts';

/** Another script than ours, which does in turn what a script can do to its surroundings. */
const code = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Say', 'say').addItem('Show', 'show').addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Ask', 'ask').addItem('Draw', 'draw'))
    .addItem('Fail', 'fail').addItem('Look', 'look').addItem('Go', 'go')
    .addToUi();
}
function say() { SpreadsheetApp.getActive().toast('<img src=x onerror="document.title=1">', '<b>Title</b>'); }
function show() {
  var html = '<p>Shown</p><button onclick="google.script.run.withSuccessHandler(google.script.host.close).put(7)">Put</button>';
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html), 'A dialog');
}
function put(value) { SpreadsheetApp.getActive().getRange('A1').setValue(value); }
function ask() {
  var ui = SpreadsheetApp.getUi();
  put(String(ui.alert('Sure?', ui.ButtonSet.YES_NO)));
}
function draw() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('D1:E3').setValues([['Month', 'Spend'], ['Jan', 1], ['Feb', 2]]);
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('D1:E3')).setNumHeaders(1).setPosition(6, 1, 0, 0).build());
}
function fail() { throw new Error('It cannot be done.'); }
function look() {
  var names = ['window', 'document', 'self', 'top', 'parent', 'frames', 'location', 'fetch', 'XMLHttpRequest', 'setTimeout', 'URL', 'TextDecoder',
    'Blob', 'atob', 'crypto', 'performance', 'structuredClone', 'localStorage', 'postMessage', 'process', 'require', 'WebAssembly', 'o_spreadsheet', 'workbench'];
  put(names.filter(function (name) { return typeof globalThis[name] !== 'undefined' || eval('typeof ' + name) !== 'undefined'; }).join() + ';' + typeof Intl.NumberFormat + typeof Utilities.formatDate);
}
function go() { SpreadsheetApp.getActive().getRange('C9:D10').activate(); }
function SHOUT(text) { return String(text).toUpperCase() + '!'; }
`;

describeWithBrowser('the page standing in for Google Sheets', () => {
  let dist: string;
  let opened: Opened;

  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'stand-in-'));
    await writeFile(join(dist, 'Code.js'), code);
    await writeFile(join(dist, 'App.html'), '');
    await writeFile(join(dist, 'Sidebar.html'), '<p>None</p>');
    opened = await openPage({ search: '?empty', dist });
  });
  afterAll(async () => {
    await opened?.close();
    await rm(dist, { recursive: true, force: true });
  });

  test('a toast is shown as text', async () => {
    const { page } = opened;
    await choose(page, 'Extensions', 'Tieout', 'Say');
    const toast = page.locator('.toast-card').last();
    await toast.waitFor();
    expect(await toast.locator('p').innerText()).toBe('<img src=x onerror="document.title=1">');
    expect(await toast.locator('h2').innerText()).toBe('<b>Title</b>');
    expect(await page.title()).toBe('Tieout workbench');
  });

  test('a dialog runs the script, and closes itself', async () => {
    const { page } = opened;
    await choose(page, 'Extensions', 'Tieout', 'Show');
    const dialog = page.getByRole('dialog', { name: 'A dialog' });
    await dialog.waitFor();
    await page.frameLocator('#dialog iframe').getByRole('button', { name: 'Put' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settled(page);
    expect(await shown(page, 'A1')).toBe('7');
  });

  test('a question waits for its answer', async () => {
    const { page } = opened;
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await choose(page, 'Extensions', 'Tieout', 'More', 'Ask');
    await soon(() => shown(page, 'A1')).toBe('YES');
    expect(asked).toEqual(['Sure?']);
  });

  test('a chart of the script is drawn in the grid', async () => {
    const { page } = opened;
    await choose(page, 'Extensions', 'Tieout', 'More', 'Draw');
    await page.locator('.o-figure canvas').waitFor();
    await settled(page);
  });

  test('an error of the script is told in its own words', async () => {
    const { page } = opened;
    await choose(page, 'Extensions', 'Tieout', 'Fail');
    await page.locator('.toast-card', { hasText: 'It cannot be done.' }).waitFor();
  });

  test('a script finds only what Apps Script has', async () => {
    const { page } = opened;
    await choose(page, 'Extensions', 'Tieout', 'Look');
    await soon(() => shown(page, 'A1')).toBe(';functionfunction');
  });

  test('what a script selects is selected, and links to cells of a tab lead there', async () => {
    const { page } = opened;
    const selected = () => page.evaluate(() => globalThis.workbench.grid.model?.getters.getSelectedZone());
    await choose(page, 'Extensions', 'Tieout', 'Go');
    await soon(selected).toEqual({ top: 8, left: 2, bottom: 9, right: 3 });
    await settled(page);
    await typeInto(page, 'B1', '=HYPERLINK("#gid=0&range=E2"; "there")');
    await page.locator('.o-grid-overlay').hover({ position: { x: 150, y: 12 } });
    await page.locator('.o-link-tool a').click();
    await soon(selected).toEqual({ top: 1, left: 4, bottom: 1, right: 4 });
  });

  test('its top-level functions compute in cells', async () => {
    const { page } = opened;
    await typeInto(page, 'B2', '=SHOUT("here")');
    await soon(() => shown(page, 'B2')).toBe('HERE!');
  });

  test('a tab that is added by hand is one for the script', async () => {
    const { page } = opened;
    await page.locator('.o-add-sheet, .o-sheet-item.o-add-sheet').first().click();
    await soon(() => tabs(page)).toEqual(['Sheet1', 'Sheet2']);
    await settled(page);
    await page.locator('.o-sheet', { hasText: 'Sheet2' }).click();
    await choose(page, 'Extensions', 'Tieout', 'Look');
    await soon(() => shown(page, 'A1')).toBe(';functionfunction');
  });

  test('menus open by the keys of Google Sheets', async () => {
    const { page } = opened;
    await settled(page);
    // Where it rests now, the mouse would choose an item of the menu.
    await page.mouse.move(640, 600);
    await page.keyboard.press('Alt+n');
    await page.locator('.o-menu-item').getByText('Tieout', { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.locator('.o-menu-item').getByText('Say', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.toast-card', { hasText: '<b>Title</b>' }).last().waitFor();
  });

  test('meets no error of the page', () => expect(opened.errors).toEqual([]));
});
