import type { Condensed } from './condense.ts';

/** Digits of evidence. */
const hint = 3;
const alike = 5;

const saysSummary =
  /(?<!\p{L})(summar(y|ies)|overview|dashboard|totals?|all|all channels|recap|pivot|ytd|year|fy ?\d+|übersicht|zusammenfassung|gesamt|insgesamt|jahr|resumen|resumo|récap(itulatif)?|synthèse|année|riepilogo|sintesi|anno|overzicht|samenvatting|podsumowanie|sammanfattning|översikt|сводка|итоги?)(?!\p{L})|集計|まとめ|サマリ|汇总|总计|요약|^\D{0,3}(19|20)\d\d$|^[qh][1-4]\b/iu;

/**
 * What speaks for a summary before any sum is looked at, and what against it. A name such as `Overview`, among others that
 * have none such, speaks for it. Tabs of one layout, as those of the months have, are a row of equals: that one of them comes to
 * two others says little while the amounts are round.
 */
export function priorOf(summary: Condensed, tabs: readonly Condensed[], drawsOn: boolean): number {
  const isNamed = saysSummary.test(summary.title) && !tabs.some(({ title }) => saysSummary.test(title));
  if (isNamed || drawsOn) return hint;
  return tabs.every(({ layout }) => layout === summary.layout) ? -alike : 0;
}
