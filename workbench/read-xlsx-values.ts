import JSZip from 'jszip';
import { columnIndex } from './document/a1.ts';

export type XlsxValue = string | number | boolean | null;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The cell values that an .xlsx file holds, by sheet; a formula's value is the one that was last computed. */
export async function readXlsxValues(bytes: Uint8Array): Promise<Map<string, XlsxValue[][]>> {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  const targets = new Map<string, string>();
  for (const [, tag = ''] of (await read('xl/_rels/workbook.xml.rels')).matchAll(/<Relationship\b([^>]*)>/g)) {
    targets.set(attributeOf(tag, 'Id') ?? '', (attributeOf(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, ''));
  }
  const shared = [...(await read('xl/sharedStrings.xml')).matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, text]) =>
    textOf(text ?? ''),
  );
  const sheets = new Map<string, XlsxValue[][]>();
  for (const [, tag = ''] of (await read('xl/workbook.xml')).matchAll(/<sheet\b([^>]*)>/g)) {
    const xml = await read(`xl/${targets.get(attributeOf(tag, 'r:id') ?? '') ?? ''}`);
    sheets.set(attributeOf(tag, 'name') ?? '', readSheet(xml, shared));
  }
  return sheets;
}

function readSheet(xml: string, shared: readonly string[]): XlsxValue[][] {
  const rows: XlsxValue[][] = [];
  for (const [, tag = '', inside = ''] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(attributeOf(tag, 'r') ?? '') ?? [];
    const row = Number(digits) - 1;
    const value = readValue(attributeOf(tag, 't'), inside, shared);
    if (value === null) continue;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    const column = columnIndex(letters);
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
  return rows;
}

function readValue(type: string | undefined, inside: string, shared: readonly string[]): XlsxValue {
  if (type === 'inlineStr') return textOf(inside);
  const value = /<v\b[^>]*>(.*?)<\/v>/s.exec(inside)?.[1];
  if (value === undefined) return null;
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1';
  return type === 'str' || type === 'e' ? unescapeXml(value) : Number(value);
}

/** The text of a string item: its runs joined, without the phonetic ones. */
const textOf = (xml: string): string =>
  [...xml.replace(/<rPh\b.*?<\/rPh>/gs, '').matchAll(/<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs)]
    .map(([, text]) => unescapeXml(text ?? ''))
    .join('');

function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescapeXml(value);
}

const unescapeXml = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name ?? ''] ?? whole);
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n/g, '\n');
