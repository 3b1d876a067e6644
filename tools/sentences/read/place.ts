import type { Page, PageRow } from '../page.ts';

/** A filled cell of the page and what a viewer knows of it from what stands around it. */
export interface Place {
  readonly row: PageRow;
  readonly column: number;
  readonly text: string;
  /** The table it stands in, by the key of its header row; `''` for a line of text. */
  readonly table: string;
  /** What stands above it in the header. */
  readonly title: string;
  /** The first cell of its row. */
  readonly label: string;
  /** The same row by the titles above. */
  readonly beside: Readonly<Record<string, string>>;
}

/** A line of text under a table is one that fills only its first cell. */
const isLine = (texts: readonly string[], header: PageRow | undefined) =>
  texts.slice(1).every((text) => text === '') &&
  (header === undefined || header.texts.filter((text) => text !== '').length > 2);

export function placesOf({ rows }: Page): Place[] {
  let header: PageRow | undefined;
  return rows.flatMap((row): Place[] => {
    if (/^(gap|title|lead):|^assumptions$/.test(row.key)) header = undefined;
    if (row.key.startsWith('head:')) {
      header = row;
      return [];
    }
    const line = isLine(row.texts, header);
    const titles = line ? [] : (header?.texts ?? []);
    const beside = Object.fromEntries(row.texts.flatMap((text, i) => (titles[i] ? [[titles[i], text]] : [])));
    return row.texts.flatMap((text, i): Place[] =>
      text === ''
        ? []
        : [
            {
              row,
              column: i + 1,
              text,
              table: titles[i] ? (header as PageRow).key : '',
              title: titles[i] ?? '',
              label: row.texts[0] ?? '',
              beside,
            },
          ],
    );
  });
}
