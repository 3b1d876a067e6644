import { afterAll, beforeAll, expect, test } from 'vitest';
import { aprilExports, aprilSpend, aud } from './april-exports.ts';
import { describeWithBrowser } from './browser.ts';
import { violationsOf } from './violations.ts';
import { choose, type Opened, openPage, openTab, settled, shown, soon, tabs, typeInto } from './workbench-page.ts';

describeWithBrowser('finance, from an empty spreadsheet to a rebuilt report', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPage({ search: '?empty' });
  });
  afterAll(() => opened?.close());

  const step = (title: string) => opened.sidebar.locator('.walk li', { hasText: title });
  const build = async () => {
    await opened.sidebar.locator('#tab-build').click();
    await opened.sidebar.locator('#build').click();
    await opened.sidebar.locator('.result').waitFor();
    await settled(opened.page);
  };

  test('Extensions ▸ Tieout opens the sidebar, and the walkthrough is at its first step', async () => {
    const { page, sidebar } = opened;
    await choose(page, 'Extensions', 'Tieout', 'Open Tieout');
    await sidebar.locator('.walk .now', { hasText: 'Add campaign data' }).waitFor();
    expect(await sidebar.locator('.walk .done').count()).toBe(0);
    expect(await violationsOf(opened.page)).toEqual([]);
  });

  test('two exports become two sources, total rows kept apart', async () => {
    const { sidebar } = opened;
    await sidebar.getByRole('button', { name: 'Add campaign data' }).click();
    await sidebar.locator('input[type=file]').setInputFiles(aprilExports());
    const source = (name: string) => sidebar.getByRole('region', { name, exact: true });
    await source('google-ads').getByText('30 rows used · 2 total rows').waitFor();
    await source('meta-ads').getByText('6 rows used').waitFor();
    expect(await violationsOf(opened.page)).toEqual([]);
    await sidebar.locator('#tab-build').click();
    await step('Add campaign data').locator('.sr', { hasText: 'done' }).waitFor({ state: 'attached' });
  });

  test('a quick fix says that the day comes first', async () => {
    const { sidebar } = opened;
    await step('Settle the problems').getByRole('button').click();
    const undecided = sidebar.locator('.problem', { hasText: 'date-order-undecided' });
    await undecided.locator('.problem-head').click();
    await undecided.getByRole('button', { name: 'Day first (31/12)', exact: true }).waitFor();
    expect(await violationsOf(opened.page)).toEqual([]);
    await undecided.getByRole('button', { name: 'Day first (31/12)', exact: true }).click();
    await sidebar.getByText('1 fix applied.').waitFor();
    await soon(() => undecided.count()).toBe(0);
  });

  test('a target and an objective are set', async () => {
    const { sidebar } = opened;
    await sidebar.locator('#tab-settings').click();
    await sidebar.locator('#add-targets').click();
    await sidebar.locator('[id="targets.0.metric"]').selectOption('roi');
    await sidebar.locator('[id="targets.0.target"]').fill('120');
    await sidebar.locator('#add-objectives').click();
    await sidebar.locator('[id="objectives.0.statement"]').fill('Double the money by the end of June');
    await sidebar.locator('[id="objectives.0.metric"]').selectOption('roi');
    await sidebar.locator('[id="objectives.0.target"]').fill('100');
    await sidebar.locator('[id="objectives.0.deadline"]').fill('2026-06-30');
    expect(await violationsOf(opened.page)).toEqual([]);
    await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });
    await sidebar.locator('#tab-build').click();
    await step('Set targets').getByText('1 target, 1 objective.').waitFor();
  });

  test('Build makes the three tabs and says what was spent', async () => {
    const { page, sidebar } = opened;
    await build();
    await soon(() => tabs(page)).toEqual(expect.arrayContaining(['Campaign Data', 'KPI', 'ROI Report']));
    const words = await sidebar.locator('.result').innerText();
    expect(words).toContain('Built from 36 rows of 2 tabs.');
    expect(words).toContain('1 Apr 2026 – 30 Apr 2026');
    expect(words).toContain(aud(aprilSpend));
    await sidebar.locator('.walkthrough').waitFor({ state: 'detached' });
    expect(await violationsOf(opened.page)).toEqual([]);
  });

  test('an edited cell makes the report stale, and the next build carries it over', async () => {
    const { page, sidebar } = opened;
    await openTab(page, 'meta-ads');
    await soon(() => shown(page, 'C2')).toBe('90.00');
    await typeInto(page, 'C2', '1090');
    await sidebar.locator('#build').hover();
    await sidebar.locator('#stale').waitFor();
    expect(await violationsOf(opened.page)).toEqual([]);
    await build();
    await sidebar.locator('.result', { hasText: aud(aprilSpend + 1000) }).waitFor();
    await soon(() => sidebar.locator('#stale').count()).toBe(0);
    expect(await sidebar.locator('.result').innerText()).toContain('rose by AUD 1,000');
  });

  test('meets no error on the way', () => {
    expect(opened.errors).toEqual([]);
  });
});
