import { expect, it } from 'vitest';
import { headerKey } from '../../../src/intake/columns/header-key.ts';
import { ratioNamed } from '../../../src/intake/evidence/ratio-names.ts';

const named = (header: string) => {
  const ratio = ratioNamed(headerKey(header).key);
  return ratio && `${ratio.over} ÷ ${ratio.under}`;
};

it.each([
  ['cost ÷ clicks', 'CPC|Avg. CPC|eCPC|Cost per click|Cost / link click|Kosten pro Klick|Coût par clic|Costo per clic'],
  [
    'cost ÷ clicks',
    'Custo por clique|Koszt za klik|Cena za proklik|Klikpris|平均クリック単価|Tıklama başına maliyet|Śr. CPC',
  ],
  ['cost ÷ impressions', 'CPM|TKP|Cost per mille|Cost per 1,000 impressions|Cost per thousand impressions (EUR)'],
  ['cost ÷ conversions', 'CPA|Cost per conversion|Cost per acquisition|Kosten pro Ergebnis|Cost per purchase (all)'],
  ['cost ÷ leads', 'CPL|Cost/lead|Kosten je Lead|Koszt za lead|Kostnad per lead'],
  ['cost ÷ orders', 'CPO|Kosten pro Bestellung|Coût par commande|Cost per sale'],
  ['cost ÷ newCustomers', 'CAC|Cost per new customer|Kosten pro Neukunde'],
  ['clicks ÷ impressions', 'CTR|Click-through rate|Clickthrough Rate|CTR (all)|Taux de clics'],
  ['conversions ÷ clicks', 'CVR|Conv. rate|Konversionsrate'],
  ['revenue ÷ cost', 'ROAS|Conv. value / cost|Umsatz/Kosten|広告費用対効果'],
  ['revenue ÷ orders', 'AOV|Average order value|Panier moyen'],
  [null, 'Cost|Costa clicks|Costa orders|Cost centre|Spend plan|Costs of leads|Clicks|Kosten'],
])('knows the ratio %s by its name in any language: %s', (ratio, headers) => {
  expect(Object.fromEntries(headers.split('|').map((header) => [header, named(header)]))).toEqual(
    Object.fromEntries(headers.split('|').map((header) => [header, ratio])),
  );
});
