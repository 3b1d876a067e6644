/** Tabs by the id that they keep whatever they are called. */
export type TabNames = ReadonlyMap<number, string>;

type Entry = readonly [string, unknown];

/**
 * Corrections to sources as they are kept: under the tab's id and its name, so that they follow a tab that is renamed and are found again
 * by the name where it was made anew; and the rows of each choice as one list, since there may be thousands.
 */
export function packSources(sources: unknown, tabs: TabNames): unknown {
  if (!isRecord(sources)) return sources;
  const idOf = new Map([...tabs].map(([id, name]) => [name, id]));
  return entriesOf(sources, ([name, options]) => [`${idOf.get(name) ?? ''}:${name}`, withRows(options, rowsByChoice)]);
}

/** A name that two lay claim to is its who has the tab. */
export function unpackSources(packed: unknown, tabs: TabNames): unknown {
  if (!isRecord(packed)) return packed;
  const taken = new Set<string>();
  const named = Object.entries(packed).map(([key, options]): [string, Entry] => {
    const [, id = '', name = key] = /^(\d*):(.*)$/s.exec(key) ?? [];
    const now = id === '' ? undefined : tabs.get(Number(id));
    if (now !== undefined) taken.add(now);
    return [now ?? '', [name, withRows(options, choiceByRow)]];
  });
  return Object.fromEntries(
    named.flatMap(([now, [name, options]]): Entry[] => {
      if (now !== '') return [[now, options]];
      return taken.has(name) ? [] : [[name, options]];
    }),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (record: Readonly<Record<string, unknown>>, change: (entry: Entry) => Entry) =>
  Object.fromEntries(Object.entries(record).map(change));

function withRows(options: unknown, change: (rows: Readonly<Record<string, unknown>>) => unknown): unknown {
  return isRecord(options) && isRecord(options.rows) ? { ...options, rows: change(options.rows) } : options;
}

function rowsByChoice(rows: Readonly<Record<string, unknown>>): Record<string, string[]> {
  const byChoice: Record<string, string[]> = {};
  for (const [row, choice] of Object.entries(rows)) {
    const name = String(choice);
    byChoice[name] ??= [];
    byChoice[name].push(row);
  }
  return byChoice;
}

const choiceByRow = (byChoice: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(byChoice).flatMap(([choice, rows]): Entry[] =>
      Array.isArray(rows) ? rows.map((row): Entry => [String(row), choice]) : [[choice, rows]],
    ),
  );
