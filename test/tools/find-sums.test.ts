import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { runFindSums } from '../../tools/sums/run-find-sums.ts';
import { runScoreSums } from '../../tools/sums/run-score-sums.ts';

const base = mkdtempSync(join(tmpdir(), 'sums-'));
afterAll(() => rmSync(base, { recursive: true }));

type Command = typeof runFindSums;

async function run(command: Command, args: readonly string[], input = '') {
  let [out, err] = ['', ''];
  const code = await command(args, {
    base,
    in: Readable.from([input]),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out: out.split('\n').slice(0, -1), err: err.split('\n').slice(0, -1) };
}

const total = '{"cells": [["a", "1,204"], ["b", 877], [null, true], ["Total", 2081]]}';
const across = '{"cells": [["a", 1204, 877, 2081], ["b", 93, 4711, 4804], ["c", 512, 38, 550]]}';
const found = '{"rows":[{"row":3,"of":[0,1]}],"columns":[]}';
const foundAcross = '{"rows":[],"columns":[{"column":3,"of":[1,2]}]}';

describe('find-sums', () => {
  it('answers each table of a file, packed or not, and of standard input', async () => {
    const text = `${total}\n${across}\n`;
    writeFileSync(join(base, 'tables.jsonl'), text);
    writeFileSync(join(base, 'tables.jsonl.gz'), gzipSync(text));
    const expected = { code: 0, out: [found, foundAcross], err: [] };
    expect(await run(runFindSums, ['tables.jsonl'])).toEqual(expected);
    expect(await run(runFindSums, ['tables.jsonl.gz'])).toEqual(expected);
    expect(await run(runFindSums, ['-'], text)).toEqual(expected);
    expect(await run(runFindSums, ['-'], text.trimEnd().replace('\n', '\r\n'))).toEqual(expected);
  });

  it.each([
    ['no JSON', 'cells', 'got no JSON'],
    ['an empty line', '', 'got an empty line; leave it out'],
    ['no cells', '{"rows": []}', 'got {"rows":[]}; put the rows of the table under "cells"'],
    ['cells that are no rows', '{"cells": 5}', 'got 5 as "cells"; make it a list of rows'],
    ['a row that is none', '{"cells": [[], "a"]}', 'got "a" as row 1; make it a list of cells'],
    ['a cell that is none', '{"cells": [[1, {"a": 2}]]}', 'got {"a":2} in row 0, column 1; write it as a text'],
  ])('tells a line with %s, answers the others, and ends with 1', async (_, line, message) => {
    const { code, out, err } = await run(runFindSums, ['-'], `${total}\n${line}\n${across}\n`);
    expect(code).toBe(1);
    expect([out[0], out[2]]).toEqual([found, foundAcross]);
    expect(out).toHaveLength(3);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^standard input, line 2: expected /);
    expect(err[0]).toContain(message);
    expect(JSON.parse(out[1]!).error).toContain(message);
  });

  it.each([
    ['a file that is not there', ['nowhere.jsonl'], 'ENOENT'],
    ['no file', [], 'got none; name one'],
    ['two files', ['a', 'b'], 'got a b; name one'],
  ])('tells of %s', async (_, args, message) => {
    const { code, out, err } = await run(runFindSums, args);
    expect([code, out]).toEqual([1, []]);
    expect(err[0]).toContain(message);
  });

  it('tells of a packed file that breaks off', async () => {
    writeFileSync(join(base, 'broken.gz'), gzipSync(`${total}\n`).subarray(0, 40));
    const { code, err } = await run(runFindSums, ['broken.gz']);
    expect(code).toBe(1);
    expect(err[0]).toContain('unexpected end of file');
  });
});

describe('score-sums', () => {
  const annotated = (text: string, totalRows: number[], totalColumns: number[]) =>
    JSON.stringify({ ...JSON.parse(text), totalRows, totalColumns });

  it('prints how much of what is found is right, and how much of what is there is found', async () => {
    const { code, out } = await run(
      runScoreSums,
      ['-'],
      `${annotated(total, [3], [])}\n${annotated(across, [], [3])}\n`,
    );
    expect(code).toBe(0);
    expect(out).toEqual([
      '2 tables',
      'rows     precision 1.000  recall 1.000  (1 right, 0 wrong, 0 missed)',
      'columns  precision 1.000  recall 1.000  (1 right, 0 wrong, 0 missed)',
      'The aims are met.',
    ]);
  });

  it('ends with 1 where an aim is missed, and lists what differs', async () => {
    const { code, out } = await run(
      runScoreSums,
      ['-', '--misses'],
      `${annotated(total, [1, 2], [])}\n${annotated(total, [3], [1])}\n`,
    );
    expect(code).toBe(1);
    expect(out).toEqual([
      'line 1 rows: not annotated 3; missed 1 2',
      'line 2 columns: missed 1',
      '2 tables',
      'rows     precision 0.500  recall 0.333  (1 right, 1 wrong, 2 missed)',
      'columns  precision 1.000  recall 0.000  (0 right, 0 wrong, 1 missed)',
      'Missed: precision of rows is below 0.95, recall of rows is below 0.9.',
    ]);
  });

  it('does not score what nobody marked', async () => {
    const { code, err } = await run(runScoreSums, ['-'], `${total}\n`);
    expect(code).toBe(1);
    expect(err).toEqual([
      '-, line 1: expected a list of indexes as "totalRows", got none; add it, empty where there are no sums',
    ]);
  });
});
