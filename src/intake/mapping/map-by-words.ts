import type { Measure } from '../campaign-rows.ts';
import type { Field } from '../reading.ts';
import { headerWords, isRatio } from '../vocabulary/ratio-words.ts';
import { askWhich, type ColumnDraft, differ, isAmount, take } from './column-draft.ts';

/** Words that name a field among others in a header. */
const wordsOf: Readonly<Partial<Record<Measure | 'date' | 'campaign', RegExp>>> = {
  cost: /^(cost|costs|spend|spent|spending|adspend|expense|expenses|kosten|ausgaben|werbekosten|coût|coûts|dépense|dépenses|costo|costos|coste|costes|gasto|gastos|inversión|custo|custos|investimento|spesa|spese|costi|uitgaven|koszt|koszty|kostnad|費用)$/,
  revenue:
    /^(revenue|revenues|umsatz|umsätze|einnahmen|erlös|ingresos|ingreso|facturación|receita|receitas|faturamento|fatturato|ricavi|omzet|turnover|przychód|intäkter|recettes|売上)$/,
  impressions: /^(impressions|impressionen|impresiones|impressões|impressioni|vertoningen)$/,
  clicks: /^(clicks|klicks|clics|cliques|klikken)$/,
  conversions: /^(conversions|konversionen|conversiones|conversões|conversioni|conversies)$/,
  leads: /^(leads)$/,
  orders: /^(orders|transactions|bestellungen|commandes|pedidos|ordini)$/,
  date: /^(date|datum|fecha)$/,
  campaign: /^(campaign|kampagne|campagne|campaña|campanha|campagna)$/,
};

/** Words beside a count that leave it what it is. */
const plainWords = new Set(
  'total number no of all ad ads the sum new campaign campaigns paid gesamt anzahl nombre de número totale totales'.split(
    ' ',
  ),
);

const countWords =
  /^(value|count|number|conversion|conversions|orders|clicks|leads|customers|wert|valor|valeur|valore|type|status|objective|start|end|owner|name|id)$/;

/** `Lead cost` is what one lead cost. */
const oneOf =
  /^(lead|click|order|conversion|customer|acquisition|sale|install|view|impression|action|purchase|signup|visit|session|unit)$/;

/** Last resort for hand-kept sheets: the one column whose words name the field. */
export function mapByWords(draft: ColumnDraft, field: Field): void {
  const { body, taken } = draft;
  const pattern = wordsOf[field as Measure];
  if (!pattern) return;
  const columns: number[] = [];
  for (let c = 0; c < body.keys.length; c++) {
    const { key } = body.keys[c]!;
    if (taken.has(c) || isRatio(key)) continue;
    const words = headerWords(key);
    if (!words.some((word) => pattern.test(word))) continue;
    const others = words.filter((word) => !pattern.test(word));
    if (others.some((word) => countWords.test(word))) continue;
    if (field === 'cost' && others.some((word) => oneOf.test(word))) continue;
    // Money may have any name beside it; clicks of some kind are not all clicks.
    if (isAmount(field) && field !== 'cost' && field !== 'revenue' && !others.every((word) => plainWords.has(word)))
      continue;
    columns.push(c);
  }
  if (columns.length === 0) return;
  if (columns.length > 1 && isAmount(field) && differ(body, columns)) {
    askWhich(draft, field, columns);
    return;
  }
  take(draft, field, columns[0]!);
}
