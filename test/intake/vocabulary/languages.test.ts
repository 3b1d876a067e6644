import { expect, it } from 'vitest';
import { monthOf } from '../../../src/intake/columns/months.ts';
import { stripAccents } from '../../../src/intake/columns/normalise-header.ts';
import { languages } from '../../../src/intake/languages/languages.ts';
import { listed } from '../../../src/intake/languages/listed.ts';
import type { Vocabulary } from '../../../src/intake/languages/vocabulary.ts';
import { headersFor, termsFor, type ValueTerm, valuesFor } from '../../../src/intake/vocabulary/words-for.ts';

const listsOf = ({ headers = {}, roles = {}, words = {}, titles = {}, ratios = {}, values = {} }: Vocabulary) =>
  Object.entries({ headers, roles, words, titles, ratios, values }).flatMap(([kind, lists]) =>
    Object.entries(lists as Record<string, string>).map(([term, text]) => ({
      kind,
      term,
      entries: text.split(',').map((entry) => entry.trim()),
    })),
  );

it.each(languages)('lists each word of $language once, and none that is empty', (vocabulary) => {
  for (const { kind, term, entries } of listsOf(vocabulary)) {
    expect(entries, `${kind}.${term}`).not.toContain('');
    expect([...new Set(entries)], `${kind}.${term}`).toEqual(entries);
  }
});

it.each(languages)('writes words and values of $language as they are looked up, in lower case', (vocabulary) => {
  const lists = listsOf(vocabulary).filter(({ kind }) => kind !== 'headers' && kind !== 'roles');
  expect(lists.flatMap(({ entries }) => entries).filter((entry) => entry !== entry.toLowerCase())).toEqual([]);
  const words = lists.filter(({ kind }) => kind === 'words' || kind === 'titles');
  expect(words.flatMap(({ entries }) => entries).filter((entry) => /\s/.test(entry))).toEqual([]);
});

it.each(languages.filter(({ months }) => months))(
  'names twelve months of $language, none of them twice',
  ({ months }) => {
    const byMonth = listed(months).map((names) => names.split(' '));
    expect(byMonth).toHaveLength(12);
    expect(new Set(byMonth.flat()).size).toBe(byMonth.flat().length);
  },
);

it('has no name of a month that is another month in another language', () => {
  const found = new Map<string, number>();
  for (const { months } of languages) {
    listed(months).forEach((names, at) => {
      for (const name of names.split(' ').map(stripAccents)) {
        expect(found.get(name) ?? at, name).toBe(at);
        found.set(name, at);
        expect(monthOf(name)).toBe(at + 1);
      }
    });
  }
});

/** What a list of orders, deals or costs is read by. */
const needed = {
  headers:
    'status refund tax shipping discount quantity unitPrice debit credit orderId customer customerKind firstOrder',
  more: 'lifecycle becameCustomer dealStage dealAmount commission agencyFee techFee budget actual objective category metric',
  weeks: 'weekBeginning weekEnding fiscalYear fiscalQuarter',
  values: 'stateCounts statePending stateLost stateRefunded statePartlyRefunded customerNew customerReturning',
  roles: `orderId orderTotal discount shipping tax refund quantity unitPrice paymentStatus orderStatus customer customerKind
    firstOrder attribution orderDate debit credit account deal leadStage dealValue closedOn lead person leadSource createdOn
    customerSince`,
  stages:
    'stageLead stageQualified stageOpportunity stageCustomer plan goal actual all objective campaignKind audience',
};

it.each(['English', 'German', 'French', 'Spanish', 'Portuguese', 'Italian', 'Dutch', 'Polish'])(
  'has words of %s for orders, deals, books and plans',
  (name) => {
    const { headers = {}, roles = {}, words, values = {} } = languages.find(({ language }) => language === name)!;
    const missing = [
      ...[needed.headers, needed.more, needed.weeks].flatMap((terms) =>
        terms.split(' ').filter((term) => !(term in headers)),
      ),
      ...[needed.values, needed.stages].flatMap((terms) => terms.split(' ').filter((term) => !(term in values))),
    ];
    expect([...missing, ...needed.roles.split(/\s+/).filter((term) => !(term in roles))]).toEqual([]);
    expect(words?.overhead).toBeTruthy();
  },
);

it.each<readonly ValueTerm[]>([
  ['stateCounts', 'statePending', 'stateLost', 'stateRefunded', 'statePartlyRefunded'],
  ['customerNew', 'customerReturning'],
  [
    'stageSubscriber',
    'stageLead',
    'stageQualified',
    'stageSalesQualified',
    'stageOpportunity',
    'stageCustomer',
    'stageLost',
  ],
  ['plan', 'forecast', 'planBeside', 'actual'],
  ['refundRow', 'saleRow', 'otherRow'],
  ['yes', 'no'],
])('has no value that means two things at once, in whatever languages: %s, %s, …', (...terms) => {
  const all = terms.flatMap((term) => [...valuesFor(term)]);
  expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([]);
});

it('gives the words of the first language first, and the names of code behind those of people', () => {
  const keys = headersFor('day');
  expect(keys[0]).toBe('date');
  expect(keys.indexOf('datum')).toBeGreaterThan(keys.indexOf('day'));
  expect(keys.indexOf('ds')).toBeGreaterThan(keys.indexOf('datum'));
});

it.each([
  ['status', ['rowKind', 'status']],
  ['erstattung', ['refund']],
  ['montant remboursé', ['refund']],
  ['prix unitaire', ['unitPrice']],
  ['winien', ['debit']],
  ['became a customer date', ['becameCustomer']],
  ['week ending', ['weekEnding']],
  ['objetivo de la campaña', ['objective']],
  ['a word that nobody writes', []],
])('knows all that the header %s may mean', (key, terms) => {
  expect([...termsFor(key)].sort()).toEqual(terms);
});
