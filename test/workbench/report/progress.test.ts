import { describe, expect, test } from 'vitest';
import { progress } from '../../../workbench/report/progress.ts';
import { runReport } from '../../../workbench/report/run-report.ts';

const clear = '\r\u001b[K';

test('a terminal shows one step at a time, and none in the end', () => {
  const written: string[] = [];
  const { say, done } = progress((text) => void written.push(text), true);
  say('Starting');
  say('Writing report.xlsx');
  done();
  expect(written).toEqual([`${clear}Starting …`, `${clear}Writing report.xlsx …`, clear]);
});

describe('a call that cannot be followed', () => {
  // [is a terminal, what the words on stderr begin with]
  test.each([
    [true, `${clear}Reading none.csv …${clear}No such file: none.csv`],
    [false, 'No such file: none.csv'],
  ])('on a terminal: %s', async (isTerminal, words) => {
    let [out, err] = ['', ''];
    const code = await runReport(['none.csv'], {
      base: '/',
      isTerminal,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    });
    expect([code, out]).toEqual([64, '']);
    expect(err.slice(0, words.length)).toBe(words);
  });
});
