import { shortMoment, writeNumbersWith } from '../problems/words.ts';
import { assemble } from '../report/assemble.ts';
import { figures } from '../report/figures.ts';
import { summarise } from '../report/summary.ts';
import { readSettings } from '../settings/read-settings.ts';
import { dataStamp } from './data-stamp.ts';
import { figureText } from './figure-text.ts';
import type { Host } from './host.ts';
import { lastBuild } from './last-build.ts';
import { leftOutIn } from './left-out.ts';
import { resultInWords } from './result-in-words.ts';

const always = ['cost', 'revenue', 'net', 'roi', 'cac', 'roas', 'cpa', 'conversions', 'leads', 'newCustomers'];

/** The report as plain text, for an e-mail. */
export function summaryText(host: Host): string {
  writeNumbersWith(host.decimalSign());
  const context = assemble(host.rawTables(), readSettings(host.keptSettings()), host.today(), new Map());
  const built = lastBuild(host);
  if (built && built.stamp !== dataStamp(context)) {
    throw new Error(
      `Raw data or settings have changed since the report was built (${shortMoment(built.at)}), so a summary would not agree with it. Build again, then copy.`,
    );
  }
  const summary = summarise(context);
  const { headline, figures: facts } = resultInWords(
    summary,
    leftOutIn(context).rows,
    null,
    context.ledger.rows.length > 0 ? [''] : [],
  );
  if (facts.length === 0) return headline;
  const period = facts.find(({ title }) => title === 'Period')?.value;
  const shown = new Set<string>([...always, ...context.settings.firstScreenKpis]);
  const lines = figures
    .filter(({ id }) => shown.has(id))
    .map(({ id, title }) => `${title}: ${figureText(summary, id)}`)
    .filter((line) => !line.endsWith(': n/a'));
  // Channels are those of all the data, which a period without any has nothing to do with.
  const channels = lines.length > 0 ? Object.keys(summary.byChannel) : [];
  const errors = summary.problems.filter(({ severity }) => severity === 'error').length;
  const trust = facts.filter(({ title }) => title.includes('Rows') || title.includes('rows') || title === 'Problems');
  return [
    `Marketing results${period ? `, ${period}` : ''}`,
    ...(lines.length > 0 ? ['', ...lines] : []),
    ...(channels.length > 1 ? ['', `Channels: ${channels.join(', ')}`] : []),
    '',
    `${headline.replace('Built from', 'From')} ${trust.map(({ title, value }) => `${title}: ${value}`).join('. ')}.`,
    ...(errors > 0 ? [`${errors} of the problems can change the figures.`] : []),
    ...(built ? [`Report built ${shortMoment(built.at)}.`] : []),
  ].join('\n');
}
