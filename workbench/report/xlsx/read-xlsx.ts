import JSZip from 'jszip';
import { dateStyles } from './date-styles.ts';
import { scanXml } from './scan-xml.ts';

export type XlsxCell = string | number | boolean;

/** The first tab of an .xlsx export; days as ISO text, which no locale reads otherwise. Null where it is no workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<XlsxCell[][] | null> {
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  const part = async (path: string) => (await zip?.file(path)?.async('string')) ?? '';
  const workbook = await part('xl/workbook.xml');
  const path = firstSheet(workbook, await part('xl/_rels/workbook.xml.rels'));
  if (!path) return null;
  // Days count from 1904 in workbooks that began on an old Mac.
  const epoch = /date1904="(1|true)"/.test(workbook) ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const iso = (serial: number) => {
    const text = new Date(epoch + Math.round(serial * 86_400) * 1000).toISOString();
    return serial % 1 === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
  };
  const shared = sharedStrings(await part('xl/sharedStrings.xml'));
  return readSheet(await part(path), shared, dateStyles(await part('xl/styles.xml')), iso);
}

function firstSheet(workbookXml: string, relationsXml: string): string | null {
  let id: string | undefined;
  let target: string | undefined;
  const only = (open: (name: string, attributes: Readonly<Record<string, string>>) => void) => ({
    open,
    text() {},
    close() {},
  });
  scanXml(
    workbookXml,
    only((name, attributes) => {
      if (name === 'sheet') id ??= attributes.id;
    }),
  );
  scanXml(
    relationsXml,
    only((name, attributes) => {
      if (name === 'Relationship' && attributes.Id === id) target = attributes.Target;
    }),
  );
  if (id === undefined || target === undefined) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** A text may come in several runs; what stands in `rPh` is only how it is pronounced. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  let pronounced = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') strings.push('');
      else if (name === 'rPh') pronounced = true;
      else if (name === 't') inText = !pronounced;
    },
    text(text) {
      if (inText) strings[strings.length - 1] += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') pronounced = false;
    },
  });
  return strings;
}

function readSheet(
  xml: string,
  shared: readonly string[],
  isDay: (style: string | undefined) => boolean,
  iso: (serial: number) => string,
): XlsxCell[][] {
  const rows: XlsxCell[][] = [];
  let cell: Readonly<Record<string, string>> | null = null;
  let row = -1;
  let column = -1;
  let value = '';
  let inValue = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1;
        column = -1;
      } else if (name === 'c') {
        cell = attributes;
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        value = '';
      } else if (name === 'v' || name === 't') inValue = cell !== null;
    },
    text(text) {
      if (inValue) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name !== 'c' || !cell) return;
      const read = typed(value, cell);
      cell = null;
      if (read === '') return;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row]!;
      while (cells.length < column) cells.push('');
      cells[column] = read;
    },
  });
  return rows;

  function typed(text: string, { t: type, s: style }: Readonly<Record<string, string>>): XlsxCell {
    if (type === 's') return shared[Number(text)] ?? '';
    if (type === 'b') return text === '1';
    if (text === '' || type === 'str' || type === 'inlineStr' || type === 'e') return text;
    if (type === 'd') return text.replace(/T00:00:00.*$/, '');
    return isDay(style) ? iso(Number(text)) : Number(text);
  }
}

function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
