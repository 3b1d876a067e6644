import Papa from 'papaparse';

/** The delimiters that exports use; where two fit alike, the first is taken. */
export const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How the records of a text would be divided by one delimiter. */
interface Division {
  readonly delimiter: Delimiter;
  /** The number of fields that most of the divided records have. */
  readonly fields: number;
  /** Share of the records that have it. */
  readonly share: number;
  /** The first record that has it. */
  readonly start: number;
}

/**
 * The delimiter that divides the records most evenly. One that stands in campaign names or in decimal numbers may divide
 * the body evenly too, but not the header above it: what begins earlier is the table, unless it is a preamble of few fields.
 */
export function chooseDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 400_000);
  const divisions = delimiters.map((delimiter) => divide(sample, delimiter));
  const most = Math.max(...divisions.map(({ share }) => share));
  const contenders = divisions.filter(({ fields, share }) => fields > 1 && share >= most / 2);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const { delimiter, fields, share, start } of contenders) {
    const beginsLate = contenders.some((other) => other.start < start && other.fields * 2 >= fields);
    const score = share * (1 - 1 / fields) * (beginsLate ? 0.5 : 1);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function divide(sample: string, delimiter: Delimiter): Division {
  const records = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 500 }).data;
  const counts = new Map<number, number>();
  let filled = 0;
  for (const record of records) {
    if (record.length === 1 && record[0]!.trim() === '') continue;
    filled++;
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  let fields = 1;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > fields)) [fields, most] = [length, count];
  }
  return {
    delimiter,
    fields,
    share: filled === 0 ? 0 : most / filled,
    start: records.findIndex((record) => record.length === fields),
  };
}
