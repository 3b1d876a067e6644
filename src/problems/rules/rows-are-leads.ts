import type { Finding } from '../../intake/reading.ts';
import { statesOf } from '../states-in-words.ts';
import { voice } from '../voice.ts';
import { counted, listed, quoted } from '../words.ts';

export const rowsAreLeads = voice({
  code: 'rows-are-leads',
  severity: 'info',
  says: 'In a list of leads the rows themselves are what is counted; where no stage is known to be that of a customer, that is asked.',
  severityOf: (finding) => (unknownOf(finding).length > 0 ? 'warning' : 'info'),
  message: (finding) => {
    const { column, count = 0, details } = finding;
    const customers = Number(details?.customers);
    const stages = statesOf(finding).map(({ name, rows }) => `${name === '' ? 'no stage' : quoted(name)} ${rows}`);
    const since = details?.since ? ` on the day in ${quoted(String(details.since))}` : '';
    const unknown = unknownOf(finding);
    const undated = Number(details?.undated);
    return [
      `Each row is a lead: ${counted(count, 'lead')}, each on the day it came.`,
      customers < 0
        ? 'No row says that it became a customer, so none is counted.'
        : `${counted(customers, 'of them became a customer', 'of them became customers')}, counted${since || ' on the same day'}.`,
      ...(undated > 0 && since
        ? [`${counted(undated, 'customer')} without one ${undated === 1 ? 'counts' : 'count'} on the day of the lead.`]
        : []),
      ...(unknown.length > 0
        ? [
            `Nothing says what ${listed(unknown.map(quoted), 4)} mean${unknown.length === 1 ? 's' : ''}: write “Customer” where a lead became one.`,
          ]
        : []),
      ...(stages.length > 0 ? [`By ${quoted(column)}: ${listed(stages, 8)}.`] : []),
    ].join(' ');
  },
});

const unknownOf = ({ details }: Finding): readonly string[] =>
  Array.isArray(details?.unknown) ? (details.unknown as readonly string[]) : [];
