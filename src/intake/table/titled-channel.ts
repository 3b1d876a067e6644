import { monthOf } from '../columns/months.ts';
import { stripAccents } from '../columns/normalise-header.ts';
import { channelFamily } from '../vocabulary/channel-families.ts';
import { cellText, isBlank } from './cells.ts';
import type { Rows } from './header-row.ts';

/** The channel that the title right above a table names, as written: `Google Ads`, `Meta – January 2025`, `Meta April`. */
export function titledChannel(lines: Rows): string | null {
  for (let r = lines.length - 1; r >= 0; r--) {
    const filled = lines[r]!.filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    if (filled.length > 1 || typeof filled[0] !== 'string') return null;
    const [name = ''] = cellText(filled[0])
      .replace(/^#\s*/, '')
      .split(/\s*[:：–—|(]\s*|\s+-\s+/);
    const bare = withoutTime(name);
    return bare.length <= 40 && channelFamily(bare) !== null ? bare : null;
  }
  return null;
}

/** `Google Ads` of `Google Ads April 2025`. */
const withoutTime = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .filter((word) => !ofTime.test(word) && monthOf(stripAccents(word.toLowerCase().replace(/\.$/, ''))) === undefined)
    .join(' ');
const ofTime = /^(?:\d{1,4}(?:[-./]\d{1,4}){0,2}|[qh]\d|kw|week|woche|semaine|semana|settimana|vecka)$/i;
