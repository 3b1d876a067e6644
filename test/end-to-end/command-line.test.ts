import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commandLine, temporaryFolder } from './run.ts';

const csv =
  'Day,Campaign,Currency code,Cost,Conv. value\n2026-01-31,Brand,AUD,10.50,42.00\n2026-02-01,Brand,AUD,4.50,3.00\n';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

const put = (name: string, content: string) => writeFile(join(folder, name), content);
const run = (...argv: string[]) => commandLine(argv, folder);
const json = async (name = 's.json') => JSON.parse(await readFile(join(folder, name), 'utf8'));

describe('the command line, done', () => {
  test('writes the workbook where told, in folders that it makes, and says so', async () => {
    await put('a.csv', csv);
    const { code, out, err } = await run('a.csv', '--out', 'x/y/r.xlsx');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Workbook  x/y/r.xlsx');
    expect(out).toContain('ROI +200.0 %');
    expect((await readFile(join(folder, 'x/y/r.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('writes JSON only when told', async () => {
    await put('a.csv', csv);
    await run('a.csv');
    expect(existsSync(join(folder, 'out/report.xlsx'))).toBe(true);
    expect(existsSync(join(folder, 's.json'))).toBe(false);
    const { out } = await run('a.csv', '--json', 's.json');
    expect(out).toContain('Figures   s.json');
    expect(await json()).toMatchObject({
      currency: 'AUD',
      totals: { cost: 15, revenue: 45, impressions: null, newCustomers: null },
      metrics: { roi: 2, roas: 3 },
      byMonth: { '2026-01': { cost: 10.5 }, '2026-02': { cost: 4.5 } },
      sources: [{ file: 'a.csv', encoding: 'utf-8', delimiter: ',', refused: null, headerRow: 1, currency: 'AUD' }],
    });
  });

  test('a file that is no export is refused and named, and the others are still used', async () => {
    await put('a.csv', csv);
    await put('page.csv', '<!DOCTYPE html><html><body>Sign in</body></html>');
    await put('empty.csv', '');
    await writeFile(
      join(folder, 'picture.csv'),
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0, 0, 1, 2, 3]),
    );
    const { code, out } = await run('page.csv', 'a.csv', 'empty.csv', 'picture.csv', '--json', 's.json');
    expect(code).toBe(0);
    expect(out).toMatch(/Problems: \d+ errors/);
    const { sources, problems, totals } = await json();
    expect(totals.cost).toBe(15);
    expect(
      sources.map((source: { file: string; refused: string | null }) => [source.file, source.refused === null]),
    ).toEqual([
      ['page.csv', false],
      ['a.csv', true],
      ['empty.csv', false],
      ['picture.csv', false],
    ]);
    const errors = problems.filter((problem: { severity: string }) => problem.severity === 'error');
    expect(new Set(errors.map((problem: { file: string }) => problem.file))).toEqual(
      new Set(['page.csv', 'empty.csv', 'picture.csv']),
    );
  });

  test('money of two currencies is never added: one is counted, and the other is said to be held back', async () => {
    await put('a.csv', csv);
    await put('b.csv', csv.replaceAll('AUD', 'EUR'));
    const { code, out } = await run('a.csv', 'b.csv', '--json', 's.json');
    expect(code).toBe(0);
    expect(out).toContain('with EUR 15.00 spend and EUR 45.00 revenue are left out until EUR has a rate.');
    const { totals, sources } = await json();
    expect(totals).toMatchObject({ cost: 15, revenue: 45 });
    expect(sources.map((source: { totalsByCurrency: object }) => source.totalsByCurrency)).toMatchObject([
      { AUD: { cost: 15 } },
      { EUR: { cost: 15 } },
    ]);
  });

  test('rates make one total of them', async () => {
    await put('a.csv', csv);
    await put('b.csv', csv.replaceAll('AUD', 'EUR'));
    await put('settings.json', '{"currency": "AUD", "rates": {"EUR": 2}}');
    await run('a.csv', 'b.csv', '--json', 's.json', '--settings', 'settings.json');
    expect((await json()).totals).toMatchObject({ cost: 45, revenue: 135 });
  });

  test('a setting that does not fit is named, and the others stand', async () => {
    await put('a.csv', csv);
    await put('settings.json', '{"margin": "half", "targets": {"roi": 1}, "colour": "red"}');
    const { code } = await run('a.csv', '--json', 's.json', '--settings', 'settings.json');
    expect(code).toBe(0);
    const { problems, metrics } = await json();
    expect(metrics.roi).toBe(2);
    const refused = problems.filter((problem: { code: string }) => problem.code === 'setting-refused');
    expect(refused.map((problem: { column: string }) => problem.column).sort()).toEqual(['colour', 'margin']);
  });

  test('two files of one name are two sources', async () => {
    await mkdir(join(folder, 'x'));
    await put('a.csv', csv);
    await put('x/a.csv', csv);
    await run('a.csv', 'x/a.csv', '--json', 's.json');
    const { sources, totals } = await json();
    expect(sources.map((source: { file: string }) => source.file)).toEqual(['a.csv', 'x/a.csv']);
    expect(totals.cost).toBe(30);
  });
});

describe('the command line, nothing usable', () => {
  test.each([
    ['an empty file', ''],
    ['a header alone', 'Day,Campaign,Cost\n'],
    ['a web page', '<html><body>Sign in</body></html>'],
    ['a table without money', 'Day,Campaign,Clicks\n2026-01-31,Brand,3\n'],
  ])('%s: exit code 2, the reason on stderr, no workbook', async (_, content) => {
    await put('a.csv', content);
    const { code, out, err } = await run('a.csv');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Nothing usable.*\n {2}a\.csv: .+\n$/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

describe('the command line, called wrongly', () => {
  test.each([
    [['--color'], "Unknown option '--color'"],
    [['missing.csv'], 'No such file: missing.csv'],
    [['.'], 'Expected a file, got a folder: .'],
    [['a.csv', '--settings', 'missing.json'], 'No such file: missing.json'],
    [['a.csv', '--settings', 'a.csv'], 'a.csv is not JSON'],
    [['a.csv', '--settings', 'list.json'], 'list.json: expected an object of settings'],
    [['a.csv', '--out', 'report.pdf'], '--out expects a file ending in .xlsx'],
  ])('%j: exit code 64, the reason and the usage', async (argv, reason) => {
    await put('a.csv', csv);
    await put('list.json', '[]');
    const { code, out, err } = await run(...argv);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(reason);
    expect(err).toContain('Usage: npm run report');
  });

  test('the program itself ends with that code', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'workbench/report.ts', '--color'], {
      encoding: 'utf8',
    });
    expect({ status, usage: stderr.includes('Usage: npm run report') }).toEqual({ status: 64, usage: true });
  });

  test('help is no mistake', async () => {
    const { code, out, err } = await run('--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Usage: npm run report');
  });
});
