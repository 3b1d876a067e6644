/** What of a locale decides how a spreadsheet reads what is typed into it. */
export interface Locale {
  readonly code: string;
  readonly decimal: '.' | ',';
  readonly group: string;
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly dateFormat: string;
  readonly yes: string;
  readonly no: string;
  /** Lower case; both long and short names, the number counted from 1. */
  readonly months: ReadonlyMap<string, number>;
}

type Row = readonly [
  decimal: '.' | ',',
  group: string,
  order: Locale['order'],
  dateFormat: string,
  yes: string,
  no: string,
];

const rows: Readonly<Record<string, Row>> = {
  en_US: ['.', ',', 'mdy', 'm/d/yyyy', 'TRUE', 'FALSE'],
  en_GB: ['.', ',', 'dmy', 'dd/mm/yyyy', 'TRUE', 'FALSE'],
  en_AU: ['.', ',', 'dmy', 'd/mm/yyyy', 'TRUE', 'FALSE'],
  de_DE: [',', '.', 'dmy', 'dd.mm.yyyy', 'WAHR', 'FALSCH'],
  fr_FR: [',', '\u202f', 'dmy', 'dd/mm/yyyy', 'VRAI', 'FAUX'],
  es_ES: [',', '.', 'dmy', 'd/m/yyyy', 'VERDADERO', 'FALSO'],
  it_IT: [',', '.', 'dmy', 'd/m/yyyy', 'VERO', 'FALSO'],
  pt_BR: [',', '.', 'dmy', 'dd/mm/yyyy', 'VERDADEIRO', 'FALSO'],
  nl_NL: [',', '.', 'dmy', 'd-m-yyyy', 'WAAR', 'ONWAAR'],
  tr_TR: [',', '.', 'dmy', 'dd.mm.yyyy', 'DOĞRU', 'YANLIŞ'],
  ja_JP: ['.', ',', 'ymd', 'yyyy/mm/dd', 'TRUE', 'FALSE'],
};

export function localeOf(code: string): Locale {
  const row = rows[code];
  if (!row) throw new Error(`invalid locale: ${code}; expected one of ${Object.keys(rows).join(', ')}`);
  const [decimal, group, order, dateFormat, yes, no] = row;
  return { code, decimal, group, order, dateFormat, yes, no, months: monthNames(code) };
}

function monthNames(code: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const tag of [code.replace('_', '-'), 'en-US']) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const name = format
          .format(Date.UTC(2024, index, 15))
          .toLowerCase()
          .replace(/\.$/, '');
        if (/\p{L}/u.test(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}
