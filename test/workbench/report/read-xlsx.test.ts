import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../../workbench/report/xlsx/read-xlsx.ts';
import { xlsxFile } from './xlsx-file.ts';

interface Parts {
  readonly sheet: string;
  readonly shared?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
}

const workbook = async ({ sheet, shared = '', styles = '', date1904 = false }: Parts): Promise<Uint8Array> => {
  const zip = new JSZip();
  zip.file(
    'xl/workbook.xml',
    `<workbook><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets><sheet name="A" r:id="rId7"/><sheet name="B" r:id="rId1"/></sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Target="worksheets/second.xml"/><Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>',
  );
  zip.file('xl/worksheets/first.xml', sheet);
  zip.file('xl/worksheets/second.xml', '<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>');
  zip.file('xl/sharedStrings.xml', shared);
  zip.file('xl/styles.xml', styles);
  return zip.generateAsync({ type: 'uint8array' });
};

const cell = async (xml: string, parts: Omit<Parts, 'sheet'> = {}) =>
  (await readXlsx(await workbook({ ...parts, sheet: `<sheetData><row r="1">${xml}</row></sheetData>` })))?.[0]
    ?.cells[0]?.[0];

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.00"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';

describe('reading an .xlsx export', () => {
  test.each([
    ['<c r="A1"><v>12.5</v></c>', 12.5],
    ['<c r="A1" t="s"><v>0</v></c>', 'Brand & <b>'],
    ['<c r="A1" t="s"><v>1</v></c>', '東京 Tokyo'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 0012</t></is></c>', ' 0012'],
    ['<c r="A1" t="str"><f>A2</f><v>12</v></c>', '12'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['<c r="A1" s="1"><v>45658</v></c>', '2025-01-01'],
    ['<c r="A1" s="2"><v>45658.75</v></c>', '2025-01-01 18:00:00'],
    ['<c r="A1" s="3"><v>45658</v></c>', 45658],
    ['<c r="A1" t="d"><v>2025-01-31T00:00:00</v></c>', '2025-01-31'],
    ['<x:c r="A1"><x:v>7</x:v></x:c>', 7],
  ])('%s is %j', async (xml, value) => {
    const shared =
      '<sst><si><t>Brand &amp; &lt;b&gt;</t></si><si><r><t>東京</t></r><r><t> Tokyo</t></r><rPh><t>とうきょう</t></rPh></si></sst>';
    expect(await cell(xml, { shared, styles })).toBe(value);
  });

  test('days of an old Mac count from 1904', async () => {
    expect(await cell('<c s="1"><v>0</v></c>', { styles, date1904: true })).toBe('1904-01-01');
  });

  test('cells stand where their address says, rows and columns left out included', async () => {
    const sheet = '<sheetData><row r="2"><c r="C2"><v>1</v></c><c r="AB2"><v>2</v></c></row></sheetData>';
    const tabs = await readXlsx(await workbook({ sheet }));
    expect(tabs?.[0]?.cells).toEqual([[], ['', '', 1, ...Array.from({ length: 24 }, () => ''), 2]]);
  });

  test('what is no workbook is null', async () => {
    expect(await readXlsx(new Uint8Array([0x50, 0x4b, 3, 4]))).toBeNull();
    expect(await readXlsx(await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' }))).toBeNull();
  });
});

describe('the tabs of a workbook', () => {
  const data = { title: 'Data', rows: [['Cost'], [5], [7]], table: 'Spend' };
  const drawsOn = async (tab: { rows?: (string | number)[][]; pivotOf?: string }, names = '') =>
    (await readXlsx(await xlsxFile([data, { title: 'Other', ...tab }], names)))?.[1]?.drawsOn;

  test('come in their order, hidden ones, charts and empty ones among them', async () => {
    const tabs = await readXlsx(
      await xlsxFile([
        data,
        { title: 'A & B', isChart: true },
        { title: 'März', isHidden: true, rows: [['x']] },
        { title: 'Empty' },
      ]),
    );
    expect(tabs?.map(({ title, cells, isHidden, isChart }) => [title, cells.length, isHidden, isChart])).toEqual([
      ['Data', 3, false, false],
      ['A & B', 0, false, true],
      ['März', 1, true, false],
      ['Empty', 0, false, false],
    ]);
  });

  test.each([
    ['in each row', [['Cost'], ['=Data!A2→5'], ["=SUM('Data'!A2:A3)→12"]]],
    ['over a table', [['Cost'], ['=SUM(Spend[Cost])→12']]],
    ['beside rows of its own', [['Cost'], ['=Data!A2→5'], [7]]],
    ['that spill from the first cell', [['=Data!A1:A3→Cost'], [5], [7]]],
  ])('are told to draw on another by formulas %s', async (_, rows) => {
    expect(await drawsOn({ rows })).toMatchObject({ by: 'formulas', tabs: ['Data'] });
  });

  test('are told to draw on another by names for a piece of it', async () => {
    const name = '<definedName name="AllCost">Data!$A$2:$A$3</definedName>';
    expect(await drawsOn({ rows: [['Cost'], ['=SUM(AllCost)→12']] }, name)).toMatchObject({
      by: 'formulas',
      tabs: ['Data'],
    });
  });

  test('are told in which columns they draw on another', async () => {
    const rows = [
      ['Cost', 'Last month', 'Of it'],
      [5, '=Data!A2→5', '=B2/A2→1'],
      [7, '=Data!A3→7', '=B3/A3→1'],
    ];
    expect(await drawsOn({ rows })).toEqual({ by: 'formulas', tabs: ['Data'], columns: [1] });
  });

  test.each([
    ['a formula of its own', [['Cost'], ['=A3*2→14'], [7]]],
    ['one row of many that draws', [['Cost'], ['=Data!A2→5'], [7], [8], [9]]],
    ['a tab whose name ends like another', [['Cost'], ['=MyData!A2→5']]],
    ['a function that is called like a name', [['Cost'], ['=SPEND(2)→5']]],
  ])('have figures of their own with %s', async (_, rows) => {
    expect(await drawsOn({ rows })).toBeNull();
  });

  test('are told to hold a pivot table of another', async () => {
    expect(await drawsOn({ rows: [['Cost'], [12]], pivotOf: 'Data' })).toEqual({
      by: 'pivot',
      tabs: ['Data'],
      columns: [0, 1],
    });
  });

  test('share a formula that was filled down', async () => {
    const sheet =
      '<sheetData><row><c><f t="shared" ref="A1:A2" si="0">B!A1</f><v>1</v></c></row><row><c><f t="shared" si="0"/><v>2</v></c></row></sheetData>';
    expect((await readXlsx(await workbook({ sheet })))?.[0]?.drawsOn).toMatchObject({ by: 'formulas', tabs: ['B'] });
  });
});
