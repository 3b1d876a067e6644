import { withConvertedMoney } from '../amounts/converted-money.ts';
import { amountsInRow, currenciesIn, periodOf } from '../amounts/sums.ts';
import { vagueness } from '../amounts/vagueness.ts';
import { isCurrencyCode } from '../columns/currencies.ts';
import { columnNames, platformId } from '../mapping/column-names.ts';
import type { HeldRow, PlatformTotal, SetAside } from '../reading.ts';
import { cellText } from '../table/cells.ts';
import { compareTotals } from '../totals/compare-totals.ts';
import { outermost, totalFindings } from '../totals/group-findings.ts';
import { buildRows } from './build-rows.ts';
import { findBreakdowns } from './find-breakdowns.ts';
import { overheadsOf } from './overheads.ts';
import { ownName } from './own-name.ts';
import { pass } from './pass.ts';
import { planRows } from './plan-rows.ts';
import { repeatedHeader, unclearCurrencies } from './table-findings.ts';

export const build = pass(
  'build',
  'The campaign rows, and whether they agree with the totals that the table shows.',
  (draft) => {
    const { table, found, options, body, account, known, wide, map, slices, currencyOf, groupSums } = draft;
    const { fields } = map;
    const built = buildRows(body, {
      fields,
      slices,
      kind: account.kind,
      from: draft.from,
      to: draft.to,
      currencyOf,
      plain: draft.plain,
      channel: options.channel ?? draft.titled ?? known?.platform.title ?? ownName(draft.tab),
      inherited: draft.inherited,
      sections: draft.sections,
    });
    const rows = withConvertedMoney(built, body, fields, known, options);
    const byRow = ([a]: readonly [number, string], [b]: readonly [number, string]) => a - b;
    const named = fields.get('channel');
    const channels = named === undefined ? undefined : (draft.inherited.get(named) ?? body.column(named));
    const held = [...account.held].sort(byRow).map(([row, reason]): HeldRow => {
      const currency = currencyOf(slices[0]!, row);
      const [from, to] = [draft.from[row]!, draft.to[row]!];
      const days = Number.isNaN(from) || Number.isNaN(to) ? {} : { days: { from, to } };
      const channel = cellText(channels?.[row] ?? '');
      const told = { ...days, ...(channel ? { channel } : {}) };
      return { row: body.rowNumber(row), reason, amounts: amountsInRow(slices, row), currency, ...told };
    });
    const platformTotals = [...account.totals].sort(byRow).map(([row, label]): PlatformTotal => {
      return { row: body.rowNumber(row), label, amounts: amountsInRow(slices, row) };
    });
    const setAside = account.aside.map(({ row, reason, amounts }): SetAside => {
      return { row: body.rowNumber(row), reason, amounts, currency: currencyOf(slices[0]!, row) };
    });
    const codes = currenciesIn(rows);
    const currency = codes.size === 1 ? ([...codes.keys()].find(isCurrencyCode) ?? null) : null;
    const summed = {
      rows,
      held: [...held, ...setAside],
      length: body.length,
      currency: currency ?? '',
      vague: vagueness(body, fields, draft.numbers),
    };
    const comparable = codes.size <= 1 && platformTotals.length > 0;
    draft.findings.push(
      ...repeatedHeader(found),
      ...totalFindings(body, groupSums, draft.totals?.blocks ?? new Map(), platformTotals),
      ...(comparable ? compareTotals(summed, outermost(body, groupSums, platformTotals)) : []),
      ...draft.choices.findings,
      ...findBreakdowns(body, fields, slices, account),
      ...unclearCurrencies(body, slices, codes, currencyOf),
    );
    const plan = planRows(draft);
    const overheads = overheadsOf(draft);
    draft.reading = {
      name: table.name,
      platform: platformId(known),
      shape: draft.shape,
      refused: null,
      headerRow: found.header + 1,
      columns: { ...columnNames(body, fields, wide), ...Object.fromEntries(draft.made) },
      reasons: Object.fromEntries(map.reasons),
      currency,
      counts: {
        read: body.length,
        used: body.length - held.length - platformTotals.length,
        totals: platformTotals.length,
        heldBack: held.length,
      },
      period: periodOf(rows),
      rows,
      ...(plan ? { plan } : {}),
      ...(overheads.length > 0 ? { overheads } : {}),
      held,
      setAside,
      platformTotals,
      findings: draft.findings,
    };
  },
);
