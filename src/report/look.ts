import type { CellStyle } from '../workbook/tab-plan.ts';

/** The page's colours. Each text colour has a contrast of at least 4.5:1 on white and on `band`. */
export const ink = '#1B2733';
export const muted = '#5A6675';
export const line = '#D5DBE3';
export const strongLine = '#8A96A5';
export const band = '#F2F5F9';
export const typing = '#FFF9E5';
/** Blue and vermillion can be told apart by every kind of eye; vermillion is darkened until it can be read as text. */
export const good = '#0063A1';
export const watch = '#855A00';
export const bad = '#B03A00';
export const spendColor = '#9AA5B1';
export const revenueColor = '#0072B2';

const base: CellStyle = { color: ink, vertical: 'middle', size: 10 };

export const look = {
  plain: base,
  title: { ...base, bold: true, size: 18 },
  headline: { ...base, bold: true, size: 14, wrap: true },
  byline: { ...base, color: muted },
  section: { ...base, bold: true, size: 12, vertical: 'bottom' },
  lead: { ...base, color: muted, wrap: true },
  head: { ...base, bold: true, color: muted, background: band, size: 9, wrap: true },
  headRight: { ...base, bold: true, color: muted, background: band, size: 9, wrap: true, align: 'right' },
  label: { ...base },
  strong: { ...base, bold: true },
  text: { ...base, wrap: true },
  small: { ...base, color: muted, size: 9, wrap: true },
  status: { ...base, bold: true, align: 'right' },
  typing: { ...base, background: typing, wrap: true },
  hidden: { color: muted, size: 8 },
} satisfies Record<string, CellStyle>;

export const figure = (format: string, style: CellStyle = look.plain): CellStyle => ({
  ...style,
  align: 'right',
  format,
});
