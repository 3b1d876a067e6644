import { daySpan, fullYear, monthSpan, weekSpan } from './civil-span.ts';
import type { DayText, SettledDays, Span, Unit } from './day-text.ts';
import { isWeekday } from './months.ts';
import { stripAccents } from './normalise-header.ts';
import { plainText } from './plain-text.ts';
import { readDayDigits } from './read-day-digits.ts';
import { readDayWords } from './read-day-words.ts';
import { readFiscal } from './read-fiscal.ts';

const clock = String.raw`\d{1,2}(?::\d{2}){1,2}(?:[.,]\d+)?(?: ?[ap]\.? ?m\.?)?(?: ?(?:uhr|h))?|\d{1,2} ?[ap]\.?m\.?`;
const zone = String.raw` ?(?:z|utc|gmt|[a-z]{3,4})?(?: ?[+-]\d{1,2}(?::?\d{2})?)?(?: \([^)]*\))?`;
const timeOfDay = new RegExp(`(?:,? |,|t)(?:at |um |a |as |a las )?(?:${clock})${zone}$`);
const weekdayBehind = / ?(?:\([月火水木金土日월화수목금토일]\)|[月火水木金土日]曜日?|[월화수목금토일]요일)/;

/** One day, or a week, month or quarter, in a text of any known form. null where it is none. */
export function readDayText(cell: string): DayText | null {
  if (cell.length > 80) return null;
  const whole = stripAccents(plainText(cell.replace(/^'/, '')).toLowerCase())
    .replace(weekdayBehind, '')
    .replace(/^令和(\d+|元)年/, (_, count: string) => `${2018 + (count === '元' ? 1 : Number(count))}年`);
  const named = whole.replace(timeOfDay, '');
  const text = withoutWeekday(named);
  if (!/\d/.test(text)) return null;
  return readDayDigits(text) ?? readParts(text) ?? readPeriod(text) ?? readFiscal(text) ?? readDayWords(named);
}

function withoutWeekday(text: string): string {
  const [all = '', name = ''] = /^(\p{L}+)[.,]{0,2} (?=\d)/u.exec(text) ?? [];
  return isWeekday(name) || name === 'mar' ? text.slice(all.length) : text;
}

/** Day, month and year as numbers. */
function readParts(text: string): DayText | null {
  const yearFirst = /^(\d{4})(?: ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?|[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일])$/.exec(
    text,
  );
  if (yearFirst) {
    const [, year, , month, day, namedMonth, namedDay] = yearFirst;
    return settled(daySpan(Number(year), Number(month ?? namedMonth), Number(day ?? namedDay)), 'day', true);
  }
  const parts = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})\.?$/.exec(text);
  if (!parts) return null;
  const [, first = '', separator = '', second = '', last = ''] = parts;
  const a = Number(first);
  const b = Number(second);
  const year = fullYear(last);
  const short = first.length === 2 && last.length === 2;
  const spans = {
    dmy: daySpan(year, b, a),
    mdy: daySpan(year, a, b),
    ymd: short ? daySpan(fullYear(first), b, Number(last)) : null,
  };
  return spans.dmy || spans.mdy || spans.ymd ? { kind: 'open', spans, separator, unit: 'day' } : null;
}

const weekWord = '(?:weeks?|wk|woche|semaine|semana|settimana|kw|cw|w)';
const monthForms = [
  /^(?<year>\d{4})(?: ?[/-] ?|[年년] ?|\.(?=\d\d))(?<month>\d{1,2})[月월]?$/,
  /^(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/,
];
const weekForms = [
  new RegExp(`^(?<year>\\d{4})[ /-]*${weekWord}[ .-]?(?<week>\\d{1,2})(?:-(?<day>[1-7]))?$`),
  new RegExp(`^${weekWord}[ .-]?(?<week>\\d{1,2})[ ,/-]+(?<year>\\d{4})$`),
];
const quarterForms = [/^q(?<quarter>[1-4])[ ,/'-]*(?<year>\d{4}|\d{2})$/, /^(?<year>\d{4})[ ,/-]*q(?<quarter>[1-4])$/];

function readPeriod(text: string): SettledDays | null {
  const month = firstMatch(monthForms, text);
  if (month) return settled(monthSpan(Number(month.year), Number(month.month)), 'month', /^\d{4}/.test(text));
  const week = firstMatch(weekForms, text);
  if (week) {
    const span = weekSpan(Number(week.year), Number(week.week));
    if (!span || week.day === undefined) return settled(span, 'week');
    const day = span.from + Number(week.day) - 1;
    return settled({ from: day, to: day }, 'day', true);
  }
  const quarter = firstMatch(quarterForms, text);
  if (quarter) return settled(monthSpan(fullYear(quarter.year!), 3 * Number(quarter.quarter) - 2, 3), 'quarter');
  return null;
}

function firstMatch(forms: readonly RegExp[], text: string): Record<string, string | undefined> | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

function settled(span: Span | null, unit: Unit, yearFirst = false): SettledDays | null {
  return span && { kind: 'settled', ...span, yearFirst, unit };
}
