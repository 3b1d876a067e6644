import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/intake/file/decode.ts';
import type { Encoding } from '../../../src/intake/file/encodings.ts';
import { encode } from './encode.ts';

const utf8Mark = [0xef, 0xbb, 0xbf];

describe('an encoding that shows itself', () => {
  test.each<[string, Encoding, readonly number[]]>([
    ['UTF-8 with its mark', 'utf-8', utf8Mark],
    ['UTF-8 with its mark twice', 'utf-8', [...utf8Mark, ...utf8Mark]],
    ['UTF-16 little-endian with its mark', 'utf-16le', [0xff, 0xfe]],
    ['UTF-16 big-endian with its mark', 'utf-16be', [0xfe, 0xff]],
  ])('%s', (_, encoding, mark) => {
    const text = '"Campaign"\tCost\nÉté\t5\n';
    const bytes = Uint8Array.from([...mark, ...encode(text, encoding)]);
    expect(decode(bytes)).toEqual({ text, encoding, bom: true });
  });

  test.each<[string, Encoding]>([
    ['Campaign,Cost\nBrand,5\n', 'utf-8'],
    ['Campagne,Coût\nÉté – soldes,5 €\n', 'utf-8'],
    ['キャンペーン名,費用\n春,5\n', 'utf-8'],
    ['Campaign\tCost\nBrand\t5\n', 'utf-16le'],
    ['キャンペーン名,2026/06/01\n春,1200\n', 'utf-16le'],
    ['Campaign\tCost\nÉté\t5\n', 'utf-16be'],
  ])('%j in %s without a mark', (text, encoding) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, bom: false });
  });

  test('a mark that was itself read as Windows-1252 is no part of the first header', () => {
    expect(decode(encode('ï»¿Campaign,Cost\n', 'utf-8'))).toMatchObject({ text: 'Campaign,Cost\n', bom: true });
    expect(decode(Uint8Array.from([...utf8Mark, ...encode('Campaign,Cost\nÉté,5\n', 'windows-1252')]))).toMatchObject({
      text: 'Campaign,Cost\nÉté,5\n',
      encoding: 'windows-1252',
    });
  });

  test('nothing at all', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', bom: false });
  });
});

describe('UTF-8 with a stray byte stays UTF-8', () => {
  test('the dash of Windows-1252 in a row that was pasted in', () => {
    const before = encode('Campagne,Coût\nÉté à la plage,5\nDépensé ', 'utf-8');
    const after = encode(' été,7\n', 'utf-8');
    expect(decode(Uint8Array.from([...before, 0x96, ...after]))).toEqual({
      text: 'Campagne,Coût\nÉté à la plage,5\nDépensé – été,7\n',
      encoding: 'utf-8',
      bom: false,
    });
  });

  test('with nothing but the stray byte it is Windows-1252, and reads the same', () => {
    expect(decode(encode('Brand – spring,5\n', 'windows-1252'))).toMatchObject({
      text: 'Brand – spring,5\n',
      encoding: 'windows-1252',
    });
  });
});

describe('an encoding that shows itself only by what it makes of the text', () => {
  test.each<[Encoding, string]>([
    ['windows-1252', 'Campagne,Montant dépensé (EUR)\nÉté,5\n'],
    ['windows-1252', 'Kampagne;Kosten\nWinterschlußverkauf für Größe;1,5\n'],
    ['windows-1252', 'Campaña,Costo\nSão – “x”,€5\n'],
    ['windows-1252', 'Custo\nR$\u00a0236,86\n'],
    ['windows-1252', 'Name\nDon’t miss\n'],
    ['windows-1252', 'NAME\nCAFÉ\n'],
    ['windows-1252', 'Über uns; Österreich\n'],
    ['windows-1252', 'día\n'],
    ['windows-1252', '£5,£6\n'],
    ['macintosh', 'Title,Sends\rDon’t miss – “Café” sale…,5\r'],
    ['macintosh', 'Title,Sends\r\nCafé,5\r\n'],
    ['macintosh', 'Kosten\nfür Größe\n'],
    ['macintosh', 'Spring – summer\n'],
    ['macintosh', 'Cost €5\n'],
    ['macintosh', 'Maíz\n'],
    ['shift_jis', 'キャンペーン名,消化金額 (JPY)\n春のセール,1200\n'],
    ['shift_jis', '日,コスト\n'],
    ['shift_jis', '日付,費用\n2026/06/01,5\n'],
    ['shift_jis', 'ﾃｽﾄｷｬﾝﾍﾟｰﾝ,キャンペーン\n'],
    ['gbk', '广告活动名称,花费\n推广计划,5\n'],
    ['euc-kr', '캠페인,비용\n봄 세일,5\n'],
    ['windows-1251', 'Кампания,Расход\nБренд,5\n'],
    ['windows-1250', 'Kampania,Koszt\nŁódź zażółć gęślą,5\n'],
    ['windows-1250', 'Canal,Cheltuieli\nReţea,5\n'],
    ['windows-1252', 'Provenance\nBouche à oreille\n'],
    ['windows-1254', 'Sipariş No;Sipariş Durumu;Tutar\n1;İade Edildi;5\n'],
    ['windows-1257', 'Mėnuo;Išlaidos;Užsakymai\nRugsėjis;5;1\n'],
  ])('%s: %j', (encoding, text) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, bom: false });
  });

  test('where the telling bytes come late in a long file, they are found', () => {
    const text = `${'Brand,5\n'.repeat(50_000)}Größe für Käufer,7\n`;
    expect(decode(encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252', bom: false });
  });
});

test.each([
  ['a zip, as xlsx is', [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0], 'PK\x03\x04'],
  ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'ÐÏ\x11à'],
  ['a gzip', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0], '\x1f‹'],
])('%s keeps the characters that it is known by', (_, bytes, start) => {
  expect(decode(Uint8Array.from(bytes)).text.startsWith(start)).toBe(true);
});

test('bytes with NUL everywhere are not UTF-16', () => {
  expect(decode(Uint8Array.from([97, 0, 0, 0, 98, 0, 0, 0, 10, 0, 0, 0])).encoding).toBe('utf-8');
});

test('any bytes at all give a text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decode(bytes).text).toBe('string');
    }),
    { numRuns: 1000 },
  );
});

test('any text comes back from UTF-8, with and without its mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.boolean(), (text, marked) => {
      fc.pre(!/^(?:\ufeff|ï»¿)/.test(text) && !text.includes('\0'));
      const bytes = Uint8Array.from([...(marked ? utf8Mark : []), ...encode(text, 'utf-8')]);
      expect(decode(bytes)).toEqual({ text, encoding: 'utf-8', bom: marked });
    }),
  );
});
