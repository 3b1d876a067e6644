import { shortDay } from '../problems/words.ts';
import { type Agreed, kpisNow } from '../report/agreed.ts';
import { agreedNote } from './agreed-on.ts';
import { buildReport } from './build-report.ts';
import { stampText } from './clock.ts';
import { freshPage } from './fresh-page.ts';
import type { Host } from './host.ts';

/** Keeps what the first screen shows as agreed, and shows it. Returns what was done, or why nothing was, in words. */
export const agreeKpis = (host: Host): string =>
  host.alone(() => {
    const context = freshPage(host);
    if (typeof context === 'string') return `Nothing was agreed. ${context}`;
    const [parties] = context.settings.agreement;
    if (!parties?.ceo || !parties.cmo)
      return 'Nothing was agreed. Enter who agrees, and for which days, in Settings ▸ Sign-off ▸ Agreement on the KPIs first.';
    const kpis = kpisNow(context.settings);
    host.keepNote(agreedNote, { ...parties, at: stampText(host.now()), kpis } satisfies Agreed);
    buildReport(host);
    const { ceo, cmo, from, to } = parties;
    return `${kpis.length} KPIs are agreed by ${ceo} and ${cmo} for ${shortDay(from)} – ${shortDay(to)}.`;
  });
