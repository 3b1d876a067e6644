import { writeCell } from '../document/grid.ts';
import type { Edge, Look } from '../document/look.ts';
import { repaint } from '../document/look.ts';
import type { Area, Host } from './host.ts';

export type Change = Partial<{ [K in keyof Look]: Look[K] | undefined }>;

/** Gives every cell of an area the same change of look. */
export function paint(host: Host, { sheet, zone }: Area, change: Change): void {
  const next = repaint(host.document.looks, change);
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const before = sheet.looks[row]?.[column] ?? 0;
      const after = next(before);
      if (after !== before) writeCell(sheet.looks, row, column, after, 0);
    }
  }
  host.engine.invalidate();
}

/** Gives each cell of an area the change of its own value. */
export function paintEach(
  host: Host,
  { sheet, zone }: Area,
  values: readonly (readonly unknown[])[],
  changeOf: (value: unknown) => Change,
): void {
  const painters = new Map<unknown, (id: number) => number>();
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const value = values[row - zone.top]?.[column - zone.left];
      const painter = painters.get(value) ?? repaint(host.document.looks, changeOf(value));
      painters.set(value, painter);
      const before = sheet.looks[row]?.[column] ?? 0;
      const after = painter(before);
      if (after !== before) writeCell(sheet.looks, row, column, after, 0);
    }
  }
  host.engine.invalidate();
}

const edgeStyles: Readonly<Record<string, Edge['style']>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

type Side = boolean | null;

/** `setBorder`: true draws, false removes, null leaves as it is. */
export function paintBorder(
  host: Host,
  { sheet, zone }: Area,
  [top, left, bottom, right, vertical, horizontal]: readonly [Side, Side, Side, Side, Side, Side],
  color: string | null | undefined,
  style: string | null | undefined,
): void {
  const edge: Edge = { style: edgeStyles[style ?? 'SOLID'] ?? 'thin', color: color ?? '#000000' };
  const side = (name: 'top' | 'left' | 'bottom' | 'right', wanted: Side): Change =>
    wanted === null ? {} : { [name]: wanted ? edge : undefined };
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const change = {
        ...side('top', row === zone.top ? top : horizontal),
        ...side('bottom', row === zone.bottom ? bottom : horizontal),
        ...side('left', column === zone.left ? left : vertical),
        ...side('right', column === zone.right ? right : vertical),
      };
      paint(host, { sheet, zone: { top: row, bottom: row, left: column, right: column } }, change);
    }
  }
}

const hexPattern = /^#[0-9a-f]{6}$/i;
const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** A color in the form that Sheets gives back, or undefined for none. */
export function colorOf(color: string | null | undefined): string | undefined {
  if (color === null || color === undefined || color === '' || color === 'none') return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const long = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : (names[color] ?? color);
  if (!hexPattern.test(long)) throw new Error(`Invalid color: ${color}`);
  return long.toLowerCase();
}
