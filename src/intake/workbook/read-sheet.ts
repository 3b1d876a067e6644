import type { ScanXml } from './scan.ts';

export type XlsxCell = string | number | boolean;

export interface SheetRead {
  readonly cells: XlsxCell[][];
  /** The formulas of cells that have one, by place; most rows have none. */
  readonly formulas: readonly (readonly string[] | undefined)[];
}

export interface CellKinds {
  readonly shared: readonly string[];
  isDay(style: string | undefined): boolean;
  /** A day as text. */
  iso(serial: number): string;
}

type Attributes = Readonly<Record<string, string>>;

/** The cells of one sheet, with the formulas that computed them. */
export function readSheet(xml: string, scan: ScanXml, kinds: CellKinds): SheetRead {
  const rows: XlsxCell[][] = [];
  const formulas = new Formulas();
  let cell: Attributes | null = null;
  let formula: Attributes | null = null;
  let row = -1;
  let column = -1;
  let value = '';
  let formulaText = '';
  let inValue = false;
  scan(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1;
        column = -1;
      } else if (name === 'c') {
        cell = attributes;
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        value = '';
      } else if (name === 'v' || name === 't') inValue = cell !== null;
      else if (name === 'f' && cell) {
        formula = attributes;
        formulaText = '';
      }
    },
    text(text) {
      if (inValue) value += text;
      else if (formula) formulaText += text;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'f' && formula) {
        formulas.add(row, column, formulaText, formula);
        formula = null;
      }
      if (name !== 'c' || !cell) return;
      const read = typed(value, cell, kinds);
      cell = null;
      if (read === '') return;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] as XlsxCell[];
      while (cells.length < column) cells.push('');
      cells[column] = read;
    },
  });
  return { cells: rows, formulas: formulas.rows };
}

function typed(text: string, { t: type, s: style }: Attributes, { shared, isDay, iso }: CellKinds): XlsxCell {
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === 'b') return text === '1';
  if (text === '' || type === 'str' || type === 'inlineStr' || type === 'e') return text;
  if (type === 'd') return text.replace(/T00:00:00.*$/, '');
  return isDay(style) ? iso(Number(text)) : Number(text);
}

/** From 0, of an address such as `AB12`. */
export function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A formula filled down is written once and then named by number; one that spills is written once, with the area it fills. */
class Formulas {
  readonly rows: (string[] | undefined)[] = [];
  private readonly shared = new Map<string, string>();

  add(row: number, column: number, text: string, { t: type, si = '', ref = '' }: Attributes): void {
    if (type === 'shared' && text !== '') this.shared.set(si, text);
    const formula = `=${text || this.shared.get(si) || ''}`;
    const [, last = ''] = ref.split(':');
    const bottom = type === 'array' && last !== '' ? Number(last.replace(/\D/g, '')) - 1 : row;
    const right = type === 'array' && last !== '' ? columnOf(last) : column;
    for (let r = row; r <= Math.min(bottom, row + mostSpilled); r++) {
      this.rows[r] ??= [];
      for (let c = column; c <= right; c++) (this.rows[r] as string[])[c] = formula;
    }
  }
}

/** Rows of one spill that are looked at: an area may name a million. */
const mostSpilled = 10_000;
