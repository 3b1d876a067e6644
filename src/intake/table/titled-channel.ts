import { channelFamily } from '../vocabulary/channel-families.ts';
import { cellText, isBlank } from './cells.ts';
import type { Rows } from './header-row.ts';

/** The channel that the title right above a table names, as written: `Google Ads`, `Meta – January 2025`. */
export function titledChannel(lines: Rows): string | null {
  for (let r = lines.length - 1; r >= 0; r--) {
    const filled = lines[r]!.filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    if (filled.length > 1 || typeof filled[0] !== 'string') return null;
    const [name = ''] = cellText(filled[0])
      .replace(/^#\s*/, '')
      .split(/\s*[:：–—|(]\s*|\s+-\s+/);
    return name.length <= 40 && channelFamily(name) !== null ? name.trim() : null;
  }
  return null;
}
