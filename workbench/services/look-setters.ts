import type { Look } from '../document/look.ts';
import type { Area, Host } from './host.ts';
import { fail } from './host.ts';
import type { Change } from './paint.ts';
import { colorOf, paint, paintBorder, paintEach } from './paint.ts';
import { checkShape } from './write-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Side = boolean | null;

const wraps: Readonly<Record<string, Look['wrap']>> = { WRAP: 'wrap', CLIP: 'clip', OVERFLOW: 'overflow' };

const numberFormat = (value: unknown): Change => ({
  numberFormat: value === 'General' || value === '' ? undefined : String(value),
});
/** Of all setters of looks these alone take no null. */
const refusesNull = (host: Host, method: string, value: unknown): void => {
  if (value === null || value === undefined)
    fail(host, `The parameters (null) don't match the method signature for SpreadsheetApp.Range.${method}.`);
};
const background = (value: unknown): Change => ({ background: colorOf(value as string | null) });
const color = (value: unknown): Change => ({ color: colorOf(value as string | null) });
const weight = (value: unknown): Change => ({ bold: value === 'bold' ? true : undefined });
const fontStyle = (value: unknown): Change => ({ italic: value === 'italic' ? true : undefined });
const line = (value: unknown): Change => ({
  underline: value === 'underline' ? true : undefined,
  strikethrough: value === 'line-through' ? true : undefined,
});
const size = (value: unknown): Change => ({ fontSize: Number(value) });
const family = (value: unknown): Change => ({ fontFamily: value === null ? undefined : String(value) });
const align = (value: unknown): Change => ({
  align: value === 'left' || value === 'center' || value === 'right' ? value : undefined,
});
const verticalAlign = (value: unknown): Change => ({
  verticalAlign: value === 'top' || value === 'middle' || value === 'bottom' ? value : undefined,
});
const wrap = (value: unknown): Change => ({ wrap: value === true ? 'wrap' : 'overflow' });
const wrapStrategy = (value: unknown): Change => ({ wrap: wraps[String(value)] });

/** The values that a look has names for; null stands for its default. */
const names = {
  weight: ['bold', 'normal'],
  fontStyle: ['italic', 'normal'],
  line: ['underline', 'line-through', 'none'],
  align: ['left', 'center', 'right', 'normal', 'general', 'general-left', 'general-right'],
  verticalAlign: ['top', 'middle', 'bottom'],
  wrapStrategy: ['WRAP', 'CLIP', 'OVERFLOW'],
} as const;

/** The setters of a Range (or of each range of a RangeList) that change only how cells look. */
export function lookSetters(host: Host, area: Area, self: () => Range) {
  const checkName = (value: unknown, named?: readonly string[]): void => {
    if (named && value !== null && !named.includes(String(value))) fail(host, `Invalid argument: ${String(value)}`);
  };
  const all =
    (change: (value: unknown) => Change, named?: readonly string[]) =>
    (value: unknown): Range => {
      checkName(value, named);
      paint(host, area, change(value));
      return self();
    };
  const each =
    (change: (value: unknown) => Change, named?: readonly string[]) =>
    (values: unknown): Range => {
      checkShape(host, area, values);
      if (named) for (const value of values.flat()) checkName(value, named);
      paintEach(host, area, values, change);
      return self();
    };
  return {
    setNumberFormat(value: unknown) {
      refusesNull(host, 'setNumberFormat', value);
      return all(numberFormat)(value);
    },
    setNumberFormats(values: unknown) {
      checkShape(host, area, values);
      for (const value of values.flat()) refusesNull(host, 'setNumberFormats', value);
      return each(numberFormat)(values);
    },
    setBackground: all(background),
    setBackgrounds: each(background),
    setFontColor: all(color),
    setFontColors: each(color),
    setFontWeight: all(weight, names.weight),
    setFontWeights: each(weight, names.weight),
    setFontStyle: all(fontStyle, names.fontStyle),
    setFontStyles: each(fontStyle, names.fontStyle),
    setFontLine: all(line, names.line),
    setFontLines: each(line, names.line),
    setFontSize: all(size),
    setFontSizes: each(size),
    setFontFamily: all(family),
    setFontFamilies: each(family),
    setHorizontalAlignment: all(align, names.align),
    setHorizontalAlignments: each(align, names.align),
    setVerticalAlignment: all(verticalAlign, names.verticalAlign),
    setVerticalAlignments: each(verticalAlign, names.verticalAlign),
    setWrap: all(wrap),
    setWraps: each(wrap),
    setWrapStrategy: all(wrapStrategy, names.wrapStrategy),
    setWrapStrategies: each(wrapStrategy, names.wrapStrategy),
    setBorder(
      top: Side,
      left: Side,
      bottom: Side,
      right: Side,
      vertical: Side,
      horizontal: Side,
      borderColor?: string | null,
      style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
    ): Range {
      const drawn = style === undefined || style === null ? style : String(style);
      paintBorder(host, area, [top, left, bottom, right, vertical, horizontal], borderColor, drawn);
      return self();
    },
  };
}
