import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSample, temporaryFolder, type WithJson } from './run.ts';

/** Messages write numbers as the cells beside them do: `1,234.50` here and `1.234,50` there. */
const unmarked = (json: WithJson['json']): WithJson['json'] => ({
  ...json,
  problems: json.problems.map((problem) => ({
    ...problem,
    message: problem.message.replace(/(?<=\d)[.,](?=\d)/g, ''),
  })),
});

describe('the same exports in another place', () => {
  let here: WithJson;
  beforeAll(async () => {
    here = await buildSample();
  });

  test.each([
    ['a German spreadsheet', { locale: 'de_DE' }],
    ['a spreadsheet in Auckland', { timeZone: 'Pacific/Auckland' }],
    [
      'a spreadsheet in Los Angeles whose script is in Berlin',
      { timeZone: 'America/Los_Angeles', scriptTimeZone: 'Europe/Berlin' },
    ],
  ])('give the same figures in %s', async (_, place) => {
    const there = await buildSample(place);
    expect(unmarked(there.json)).toEqual(unmarked(here.json));
    expect(there.workbook.errors()).toEqual([]);
    for (const tab of ['Campaign Data', 'KPI']) {
      expect(there.workbook.values(tab)).toEqual(here.workbook.values(tab));
    }
  });

  test('give the same JSON, byte for byte, on machines of three time zones', async () => {
    const folder = await temporaryFolder();
    const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland'];
    const files: string[] = [];
    for (const [index, TZ] of zones.entries()) {
      const json = join(folder, `${index}.json`);
      const argv = ['--import', 'tsx', 'workbench/report.ts', '--json', json, '--out', join(folder, `${index}.xlsx`)];
      await promisify(execFile)(process.execPath, argv, { env: { ...process.env, TZ } });
      files.push(await readFile(json, 'utf8'));
    }
    expect(JSON.parse(files[0]!)).toEqual(JSON.parse(JSON.stringify(here.json)));
    expect(files[1]).toBe(files[0]);
    expect(files[2]).toBe(files[0]);
  }, 300_000);
});
