import type { CampaignRows, Measure } from '../campaign-rows.ts';
import { measures } from '../campaign-rows.ts';
import { once } from '../once.ts';
import type { RawTable } from '../raw.ts';
import type { Finding, Reading } from '../reading.ts';
import { valuesFor } from '../vocabulary/words-for.ts';
import { cellText, isBlank, shown } from './cells.ts';

/** A source of which nothing is read, with what is known of it all the same. */
export function refusal(
  { name, imported }: Pick<RawTable, 'name' | 'imported'>,
  findings: readonly [Finding, ...Finding[]],
  known: Partial<Pick<Reading, 'platform' | 'headerRow' | 'columns'>> = {},
): Reading {
  return {
    name,
    ...(imported ? { imported } : {}),
    platform: known.platform ?? null,
    shape: 'campaigns',
    refused: findings[0].code,
    headerRow: known.headerRow ?? null,
    columns: known.columns ?? {},
    currency: null,
    counts: { read: 0, used: 0, totals: 0, heldBack: 0 },
    period: null,
    rows: noRows(),
    held: [],
    setAside: [],
    platformTotals: [],
    findings,
  };
}

export function noRows(): CampaignRows {
  const none = new Float64Array(0);
  const empty = Object.fromEntries(measures.map((measure) => [measure, none])) as Record<Measure, Float64Array>;
  const texts = { channel: [], campaign: [], adGroup: [], currency: [] };
  return { length: 0, from: none, to: none, ...texts, measures: empty, sourceRow: new Int32Array(0) };
}

/** A file that is no table whatever its name says: a web page, or a pointer to a file that was never fetched. */
export function foreignFile(table: RawTable): Finding | null {
  for (const row of table.cells.slice(0, 5)) {
    const first = row.find((cell) => !isBlank(cell));
    if (first === undefined) continue;
    const text = cellText(first)
      .replace(/^\ufeff/, '')
      .toLowerCase();
    if (/^<(!doctype|!--|html|\?xml|head|body|meta|table)/.test(text)) return { code: 'html', got: shown(first) };
    if (text.startsWith('version https://git-lfs')) return { code: 'lfs-pointer', got: shown(first) };
    return null;
  }
  return null;
}

const saysNoData = once(() => new RegExp(String.raw`^\s*(?:${valuesFor('noData').join('|')})`, 'i'));

/** Why a tab without a table has none. */
export function nothingFound(table: RawTable): Finding {
  const lines = table.cells.flatMap((row) => row.filter((cell) => !isBlank(cell)));
  const saysSo = lines.some((cell) => typeof cell === 'string' && saysNoData().test(cell));
  return { code: lines.length === 0 || saysSo ? 'no-rows' : 'no-header' };
}
