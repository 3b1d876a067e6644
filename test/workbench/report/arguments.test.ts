import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../workbench/report/arguments.ts';

describe('the arguments of the command line', () => {
  test('nothing given means the sample data, a workbook in out/ and no JSON', () => {
    expect(parseArguments([])).toEqual({
      kind: 'run',
      arguments: { files: [], settings: null, out: 'out/report.xlsx', json: null },
    });
  });

  test('options may stand before, between and after the files', () => {
    expect(parseArguments(['--out', 'a.xlsx', 'x.csv', '--json=b.json', 'y.csv', '--settings', 's.json'])).toEqual({
      kind: 'run',
      arguments: { files: ['x.csv', 'y.csv'], settings: 's.json', out: 'a.xlsx', json: 'b.json' },
    });
  });

  test('what follows -- is a file, whatever it looks like', () => {
    expect(parseArguments(['--', '--json'])).toMatchObject({ arguments: { files: ['--json'], json: null } });
  });

  test('help wins over the rest', () => {
    expect(parseArguments(['x.csv', '-h'])).toEqual({ kind: 'help' });
  });

  test.each([
    [['--colour'], "Unknown option '--colour'"],
    [['--json'], "Option '--json <value>' argument missing"],
    [['--json', ''], '--json expects a file, got nothing'],
    [['--out', 'report.csv'], '--out expects a file ending in .xlsx, got report.csv'],
  ])('%j is refused with the reason', (argv, message) => {
    expect(parseArguments(argv)).toEqual({ kind: 'bad', message });
  });
});
