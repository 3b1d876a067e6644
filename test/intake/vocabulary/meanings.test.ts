import { expect, it } from 'vitest';
import { campaignTraitOf } from '../../../src/intake/vocabulary/campaign-traits.ts';
import { customerKindOf, yesOrNo } from '../../../src/intake/vocabulary/customer-kinds.ts';
import { lifecycleOf } from '../../../src/intake/vocabulary/lifecycle.ts';
import { measureNamed } from '../../../src/intake/vocabulary/measure-names.ts';

const each = (texts: string, meaning: (text: string) => unknown) =>
  Object.fromEntries(texts.split('|').map((text) => [text, meaning(text)]));

const all = (texts: string, meaning: unknown) => Object.fromEntries(texts.split('|').map((text) => [text, meaning]));

it.each([
  [
    'new',
    'New|new customer|first_order|Neukunde|nouveau client|cliente nuevo|primeira compra|nuovo|nieuwe klant|nowy klient',
  ],
  [
    'returning',
    'Returning|existing|repeat|Bestandskunde|fidèle|recurrente|cliente existente|abituale|vaste klant|powracający',
  ],
  [null, 'VIP|B2B|wholesale|'],
])('knows customers that are %s: %s', (kind, texts) => {
  expect(each(texts, customerKindOf)).toEqual(all(texts, kind));
});

it.each([
  [true, 'TRUE|yes|Y|1|ja|oui|sí|sim|sì|tak'],
  [false, 'FALSE|no|N|0|nein|non|não|nee|nie'],
  [null, 'maybe|2|'],
])('reads %s from %s', (answer, texts) => {
  expect(each(texts, yesOrNo)).toEqual(all(texts, answer));
});

it.each([
  ['lead', 'Lead|prospect|Interessent|zapytanie'],
  ['qualified', 'MQL|Marketing Qualified Lead|marketing-qualified lead|lead calificado'],
  ['sales-qualified', 'SQL|Sales Qualified Lead|lead qualificado para vendas'],
  ['opportunity', 'Opportunity|opportunité|oportunidad|trattativa|verkoopkans|szansa'],
  ['customer', 'Customer|Closed Won|Kunde|cliente|klant|klient'],
  ['lost', 'Closed lost|Disqualified|verloren|perso'],
  [null, 'Google|other|'],
])('knows the stage %s of a contact: %s', (stage, texts) => {
  expect(each(texts, lifecycleOf)).toEqual(all(texts, stage));
});

it.each([
  ['kind', 'Search|Display|PMax|Performance Max|Sponsored Products|Recherche|búsqueda'],
  ['objective', 'Awareness|Conversions|OUTCOME_LEADS|App installs|Reichweite|notoriété|leadgeneratie|świadomość'],
  ['audience', 'Retargeting|Remarketing|Prospecting|Lookalike|Bestandskunden|reciblage'],
  [null, 'Google|Facebook|TikTok|Newsletter|TV|Search engine marketing at Bing'],
])('knows what tells of a campaign its %s: %s', (trait, texts) => {
  expect(each(texts, campaignTraitOf)).toEqual(all(texts, trait));
});

it.each([
  ['cost', 'Spend|Amount spent (EUR)|Kosten|dépenses'],
  ['impressions', 'Impr.|impressions|Impressionen'],
  ['revenue', 'Revenue|Umsatz|Chiffre d’affaires'],
  [null, 'Sales|Amount|CTR|CPC'],
])('knows the measure %s by its name: %s', (measure, texts) => {
  expect(each(texts, measureNamed)).toEqual(all(texts, measure));
});
