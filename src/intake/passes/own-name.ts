import { allChannels } from '../amounts/slices.ts';
import { periodNamed, periodOf } from '../periods/named-period.ts';
import type { RawTable } from '../raw.ts';

/** What a table without a channel calls itself: its tab's own name, or that of its file where the tab is called after its month. */
export function ownName(table: Pick<RawTable, 'name' | 'title' | 'book'>): string {
  const { name, title = name } = table;
  if (!periodOf(table).isWhole) return title;
  const book = name.endsWith(title) ? name.slice(0, -title.length).replace(/\s*[–-]\s*$/, '') : name;
  return book === '' || isPeriod(book) ? allChannels : book;
}

const isPeriod = (name: string): boolean => periodNamed(name).isWhole;
