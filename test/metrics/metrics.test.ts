import { describe, expect, it } from 'vitest';
import { measures } from '../../src/intake/campaign-rows.ts';
import { evaluate } from '../../src/metrics/evaluate.ts';
import { explain } from '../../src/metrics/explain.ts';
import { inputsOf } from '../../src/metrics/inputs-of.ts';
import { metrics } from '../../src/metrics/metrics.ts';

describe.each(metrics.map((metric) => [metric.id, metric] as const))('%s', (_, metric) => {
  it.each(metric.examples)('gives $is for $given', ({ given, is }) => {
    const value = evaluate(metric.value, given);
    if (is === undefined) expect(value).toBeUndefined();
    else expect(value).toBeCloseTo(is, 9);
  });

  it('has an example with a value and one without, and says why there', () => {
    const without = metric.examples.find(({ is }) => is === undefined);
    expect(metric.examples.some(({ is }) => is !== undefined)).toBe(true);
    expect(without && explain(metric, without.given)).toContain(metric.zero);
  });

  it('takes exactly the inputs of its expression as arguments, the optional ones last', () => {
    const names = (inputs: readonly { name: string }[]) => inputs.map(({ name }) => name).sort();
    expect(names(metric.arguments)).toEqual(names(inputsOf(metric.value)));
    expect(inputsOf(metric.value)).toEqual(expect.arrayContaining([...metric.arguments]));
    const optional = metric.arguments.map((argument) => argument.default !== undefined);
    expect(optional).toEqual([...optional].sort());
  });

  it('is plain data in plain sentences', () => {
    expect(JSON.parse(JSON.stringify(metric.value))).toEqual(metric.value);
    for (const sentence of [metric.says, ...metric.arguments.map(({ says }) => says), ...(metric.warns ?? [])]) {
      expect(sentence).toMatch(/^.{10,}\.$/);
    }
    expect(metric.zero).toMatch(/^so .*[^.]$/);
  });
});

it('cites who is read in the field: textbooks, standards and the platforms’ own help', () => {
  const authorities = [
    'doi.org',
    'marketing-dictionary.org',
    'research.google',
    'support.google.com',
    'www.forentrepreneurs.com',
    'www.iab.com',
    'www.salesforce.com',
  ];
  const cited = metrics.flatMap(({ source }) => source ?? []);
  expect(cited.length).toBeGreaterThan(15);
  for (const { title, url } of cited) {
    expect(title).toMatch(/^[A-Z].+: .+/);
    if (url !== undefined) expect(authorities, title).toContain(new URL(url).host);
  }
});

it('has ids, titles and function names that are unique', () => {
  for (const key of ['id', 'title', 'function'] as const) {
    const values = metrics.map((metric) => metric[key].toLowerCase());
    expect(new Set(values).size).toBe(values.length);
  }
});

it('computes the metrics of campaign exports from the measures that campaign rows carry', () => {
  const computable = metrics.filter(({ arguments: inputs }) =>
    inputs.every((input) => input.default !== undefined || (measures as readonly string[]).includes(input.name)),
  );
  expect(computable.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['roi', 'roas', 'cac', 'cpa', 'cpl', 'cpc', 'cpm', 'ctr', 'cvr', 'aov']),
  );
});
