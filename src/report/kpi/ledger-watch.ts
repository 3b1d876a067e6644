import { measures } from '../../intake/campaign-rows.ts';
import { call, type Formula, op, type Term } from '../../workbook/formula.ts';
import type { ReportContext } from '../context.ts';
import { countedText } from '../coverage/counted.ts';
import { blockOf, wholeData } from '../data-columns.ts';
import { sumsTotal } from './sums-columns.ts';
import { lengths, mostReadBySign, signsAt, tellingPlaces, total, type Watch } from './watch.ts';

/** Those of the measures are added up in the table of sums. */
const numbers = ['date', 'to', 'rate', 'sourceRow', 'originalCost', 'originalRevenue'] as const;
const texts = ['channel', 'campaign', 'adGroup', 'currency', 'source', 'counted'] as const;

/** Days and rows of a long tab add up to more than anybody reads. */
const mostShown = 1e9;
/** Of names more places tell than of amounts. */
const places = 8;
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789 ';

/**
 * A watch over Campaign Data, which tells whoever overtypes a cell of it, and not one who sorts it: all is added up. Channels and sources are
 * held to their rows by the table of sums as well; the other texts of a long tab are left to whoever looks at them.
 */
export function ledgerWatch(context: ReportContext): Watch {
  const { rows } = context.ledger;
  const isShort = rows.length <= mostReadBySign;
  const parts: Term[] = [
    ...measures.map((measure): Formula => sumsTotal(measure)),
    ...numbers.map((id) => call('SUM', wholeData(id))),
    ...(isShort ? texts.map((id) => textsOf(id, context)) : []),
  ];
  return {
    filled: total([
      call('COUNTA', wholeData('channel')),
      ...measures.map((measure): Formula => sumsTotal(`${measure}Count`)),
      ...numbers.map((id) => call('COUNT', wholeData(id))),
    ]),
    // Each with a weight of its own, so that cells that change places are seen; no wider than its column.
    checksum: call('MOD', total(parts.map((part, i) => (i === 0 ? part : op(part, '*', i + 1)))), mostShown),
  };
}

function textsOf(id: (typeof texts)[number], context: ReportContext): Formula {
  const cells = blockOf(id, 0, context.ledger.rows.length);
  const told = [...tellingPlaces(named(id, context), places), 'last' as const];
  const signs = told.map((place, i) => signsAt(call('LOWER', cells), place, i + 1, letters));
  return total([lengths(cells, { numbers: false, errors: false }), ...signs]) as Formula;
}

function named(id: (typeof texts)[number], { ledger, stretches, counted }: ReportContext): readonly string[] {
  if (id === 'source') return ledger.sources;
  return id === 'counted' ? stretches.groups.map((group) => countedText(counted.get(group) ?? [])) : ledger.rows[id];
}
