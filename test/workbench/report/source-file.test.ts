import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../../workbench/report/source-file.ts';
import { campaignDays } from '../../../workbench/sample/campaign-days.ts';
import { googleAds } from '../../../workbench/sample/google-ads.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a text file on its way to a raw tab', () => {
  test('has its cells as text, whatever the encoding and delimiter', () => {
    const days = campaignDays().filter(({ campaign }) => campaign.name === 'Brand');
    const { encoding, delimiter, cells, unfit } = readTextFile('a.csv', 'a', googleAds(days.slice(0, 3)));
    expect({ encoding, delimiter, unfit }).toEqual({ encoding: 'utf-16le', delimiter: '\t', unfit: null });
    expect(cells[2]!.slice(0, 3)).toEqual(['Campaign status', 'Campaign', 'Day']);
    expect(cells[3]!.slice(0, 4)).toEqual(['Enabled', 'Brand', '2025-01-01', '20914437710']);
  });

  test.each([
    ['<!DOCTYPE html>\n<html><body>Sign in</body></html>', '<!DOCTYPE html>'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n', 'version https://git-lfs'],
  ])('what is no export leaves its first lines on the tab, for the build to say what it is', (text, start) => {
    const { cells, delimiter, unfit } = readTextFile('a.csv', 'a', utf8(text));
    expect({ delimiter, unfit }).toEqual({ delimiter: null, unfit: null });
    expect(String(cells[0]![0])).toContain(start);
  });

  test.each([
    ['nothing', new Uint8Array(), 'no-rows'],
    ['blank lines', utf8('\n \n'), 'no-rows'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]),
      'not-text',
    ],
  ])('%s is unfit, and says why', (_, bytes, code) => {
    expect(readTextFile('a.csv', 'a', bytes)).toMatchObject({ cells: [], unfit: { code } });
  });
});
