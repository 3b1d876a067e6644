/**
 * Headers that hold a ratio, a plan, a share, an id, or something that does not add up. None of them is an amount, whatever
 * other words it has: `Cost per lead`, `Budget`, `Revenue share`, `ROAS`.
 */
const words = new Set(
  (
    'per pro por par pour cpc cpm cpa cpl cpv cpi cpo cps cpt ctr cvr cr roas roi romi mroi poas acos tacos aov rpc rpm epc ecpc ecpm arpu ltv clv cac ' +
    'rate rates ratio avg average mean median share pct percent percentage frequency reach budget budgets bid bids target targets goal goals planned plan ' +
    'forecast expected estimated projected rank score index limit cap remaining id ids growth change delta diff difference variance yoy mom wow prev previous ' +
    'prior last margin tax taxes discount discounts cogs goods sold shipping competitor competitors control kpi baseline cumulative cum running rolling ytd mtd ' +
    'durchschn durchschnitt durchschnittlich quote anteil ziel moy moyen moyenne taux objectif medio promedio tasa porcentaje cuota objetivo ' +
    'presupuesto méd médio média taxa percentual orçamento tasso quota obiettivo budgetiert gem gemiddelde gemiddeld percentage aandeel doel wskaźnik średni средн ставка'
  ).split(' '),
);

export function isRatio(key: string): boolean {
  if (/[%/]|\bto date\b/.test(key) || /率|単価|平均|均价|成本率|比率|予算|预算/.test(key)) return true;
  return headerWords(key).some((word) => words.has(word));
}

export const headerWords = (key: string): string[] => key.split(/[^\p{L}\p{M}\p{N}']+/u).filter((word) => word !== '');
