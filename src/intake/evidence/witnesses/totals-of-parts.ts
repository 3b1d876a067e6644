import { isRatio } from '../../vocabulary/ratio-words.ts';
import { isTotalLabel } from '../../vocabulary/total-labels.ts';
import { isHeaderFor } from '../../vocabulary/words-for.ts';
import type { Columns } from '../columns.ts';
import type { Evidence, Witness } from '../evidence.ts';
import { columnSums } from '../relations.ts';

const spent =
  /spen[dt]|cost|fee|m[eéií]di[ao]|agen[cztç]|agên[cz]|advert|produ(?:ction|cción|cao|ção|zion|kcj|ktion)|expens|inver[st]|invest|mezzi|zakup|nakład|prowizj|kosten|ausgaben|gebühr|honorar|frais|dépens|coût|honoraire|gasto|cost[eo]|tarifa|custo|despesa|spes[ae]|compens|uitgaven|koszt|wydat|opłat|kostnad|commission|provision|payout|bonus/;
const earned =
  /revenue|sales|income|earn|umsatz|erlös|einnahm|chiffre|recette|ingreso|venta|receita|fatur|ricav|fatturat|omzet|przych|profit|margin|gewinn|marge|bénéf/;

/** With it or without it may be what was spent: a question, and no proof. */
const isTax = isHeaderFor('tax');

const isMoney = (columns: Columns, column: number): boolean =>
  columns.body.keys[column]!.currency !== '' || columns.profile(column).hasMoneySigns;

/** As many digits as have to come out right. */
const enough = 5;

/** `Media spend` + `Agency fee` = `Total cost` in each row: the total is the cost, and its parts are kinds of it. */
export const totalsOfParts: Witness<'cost'> = {
  id: 'totals-of-parts',
  hear(columns) {
    const { keys, headers } = columns.body;
    const among = keys.flatMap(({ key }, column) =>
      (!isRatio(key) || discount.test(key)) &&
      columns.profile(column).filled > 1 &&
      columns.profile(column).numeric >= 0.9
        ? [column]
        : [],
    );
    // Mostly there is no cost in several columns, and nothing to search for.
    const worded = among.filter((column) => spent.test(keys[column]!.key)).length;
    const money = worded === 1 ? among.filter((column) => isMoney(columns, column)).length : 0;
    const isTotalled = worded === 1 && among.some((column) => isTotalLabel(headers[column]!));
    if (worded < 2 && money < 3 && !isTotalled) return [];
    return columnSums(columns, among).flatMap((sum) => {
      const all = [sum.total, ...sum.parts].map((column) => keys[column]!.key);
      const discounts = sum.parts.filter((part) => discount.test(keys[part]!.key));
      if (discounts.length > 0) return sum.digits >= enough ? beforeDiscount(columns, sum, discounts) : [];
      const isCost = all.some((key) => spent.test(key)) && !all.some((key) => earned.test(key) || isTax(key));
      return isCost && sum.digits >= enough ? said(columns, sum) : [];
    });
  },
};

/** What was never paid: rebates, and what an agency keeps. */
const discount =
  /rabatt?|nachlass|discount|rebate|remise|descuento|desconto|sconto|korting|zniżk|(?<!\p{L})ae(?!\p{L})|(agency|agentur) ?-?(commission|provision)/u;

/** `Brutto` = `Rabatt` + `Netto`: the list price was not spent, and the discount was not either. */
const beforeDiscount = (
  { body: { headers } }: Columns,
  sum: ReturnType<typeof columnSums>[number],
  discounts: readonly number[],
): Evidence<'cost'>[] =>
  [sum.total, ...discounts].map((column) => ({
    column,
    role: 'cost' as const,
    weight: -20,
    reason: { by: 'sum', of: sum.parts.map((part) => headers[part]!), rows: sum.rows, among: sum.of },
  }));

function said({ body: { headers } }: Columns, sum: ReturnType<typeof columnSums>[number]): Evidence<'cost'>[] {
  const reason = { by: 'sum', of: sum.parts.map((part) => headers[part]!), rows: sum.rows, among: sum.of } as const;
  return [
    { column: sum.total, role: 'cost', weight: 5, reason },
    ...sum.parts.map((column) => ({ column, role: 'cost' as const, weight: -20, reason })),
  ];
}
