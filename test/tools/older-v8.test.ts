import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/metrics.ts';
import { files } from '../../tools/build.ts';
import { openWorkbook } from '../../workbench/open-workbook.ts';
import { sampleTabs } from '../../workbench/page/sample-tabs.ts';
import { runProject } from '../../workbench/run-project.ts';
import { sampleSettings } from '../../workbench/sample/sample-settings.ts';

const built = await files();

/** What V8 got in the course of 2021 and later, and the sources may use: src/older-v8.ts brings it. */
const brought = ['Object.hasOwn', 'Array.prototype.at', 'String.prototype.at'].concat(
  ['findLast', 'findLastIndex'].map((name) => `Array.prototype.${name}`),
);

/** The rest of it, which is not there at all. */
const absent = [
  ...['toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'groupToMap'].map((name) => `Array.prototype.${name}`),
  ...['Object.groupBy', 'Map.groupBy', 'Array.fromAsync', 'Promise.withResolvers', 'Promise.try', 'Error.isError'],
  ...['String.prototype.isWellFormed', 'String.prototype.toWellFormed', 'RegExp.escape', 'Math.sumPrecise'],
  ...['Intl.supportedValuesOf', 'Intl.Segmenter', 'Intl.DurationFormat', 'globalThis.structuredClone'],
  ...['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'].map(
    (name) => `Set.prototype.${name}`,
  ),
  ...['globalThis.Iterator', 'globalThis.WebAssembly', 'globalThis.AsyncDisposableStack', 'globalThis.DisposableStack'],
  ...['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'].map(
    (name) => `Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())).${name}`,
  ),
];

const deletions = [...brought, ...absent].map((path) => `delete ${path};`).join(' ');
const older = { ...built, 'Code.js': `${deletions}\n${built['Code.js']}` };

const sample = (project: Readonly<Record<string, string>>) => {
  const tabs = sampleTabs().map(({ cells, ...tab }) => ({ ...tab, cells: cells.slice(0, 120) }));
  const workbook = openWorkbook({ tabs });
  runProject(project, workbook);
  workbook.scriptRun('saveSettings', sampleSettings);
  const summary = workbook.scriptRun('buildReport');
  return { summary, report: workbook.values('ROI Report'), kpi: workbook.values('KPI') };
};

describe('a V8 of early 2021', () => {
  it('has none of them', () => {
    const context = createContext({});
    runInContext(deletions, context);
    for (const path of [...brought, ...absent]) {
      expect([path, runInContext(`typeof ${path}`, context)]).toEqual([path, 'undefined']);
    }
  });

  it('builds the first rows of the sample to the last cell as a new one', () => {
    expect(sample(older)).toEqual(sample(built));
  });

  it('builds the same from one file, where a script may make no code of text', async () => {
    const { 'App.html': none, ...oneFile } = await files({ inOneFile: true });
    expect(none).toBeUndefined();
    expect(oneFile['Code.js']).not.toMatch(/\beval\(/);
    expect(sample(oneFile)).toEqual(sample(built));
  });

  it('computes the custom functions before anything was brought to it', () => {
    const context = createContext({});
    runInContext(older['Code.js'], context);
    for (const metric of metrics) {
      const { given } = metric.examples.find(({ is }) => is !== undefined) ?? {};
      const column = (name: string) => `[['${name}'], [${given?.[name] ?? "''"}], ['']]`;
      const call = `${metric.function}(${metric.arguments.map(({ name }) => column(name)).join(', ')})`;
      expect([call, runInContext(`typeof ${call}[1][0]`, context)]).toEqual([call, 'number']);
    }
    expect(runInContext('typeof Object.hasOwn + typeof [].at', context)).toBe('undefinedundefined');
  });

  // Lists that a service returns may be of a newer make here, and not every line runs for the sample.
  it('is asked by its name for nothing that it has not', () => {
    // Lists have methods of these names since long, and so have objects of ours.
    const others = /^(map|filter|flatMap|reduce|forEach|some|every|find|take|drop)$/;
    const names = absent.map((path) => path.slice(path.lastIndexOf('.') + 1)).filter((name) => !others.test(name));
    const asked = new RegExp(`\\.(${names.join('|')})\\(`, 'g');
    expect('x.toSorted()'.match(asked)).toEqual(['.toSorted(']);
    for (const name of ['Code.js', 'App.html']) expect(built[name]?.match(asked)).toBe(null);
  });

  it('has regular expressions of its year', () => {
    // What the bundler cannot lower it writes as a call.
    const flag = /RegExp\("[^"]*","[a-z]*v[a-z]*"\)/;
    const modifiers = /\(\?[ims]*-?[ims]+:/;
    expect(transformSync('/[a--b]/gv.test(x)', { target: 'es2020', minify: true }).code).toMatch(flag);
    expect('/(?i:a)/').toMatch(modifiers);
    for (const name of ['Code.js', 'App.html']) expect(built[name]).not.toMatch(flag);
    for (const name of ['Code.js', 'App.html']) expect(built[name]).not.toMatch(modifiers);
  });
});

it('brings what answers as a new V8 does', () => {
  const ask = `JSON.stringify([[1, 2, 3].at(-1), [1].at(5) === undefined, [1, 2].at(), 'abc'.at(-2), 'a'.at(1.9) === undefined,
    [1, 2, 3, 4].findLast((n) => n % 2), [1, 2, 3, 4].findLastIndex((n) => n > 9), [3, 4].findLastIndex((n, at) => at === 0),
    [1].findLast((n) => n > 1) === undefined, Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString'),
    Object.hasOwn(Object.create(null), 'a'), Object.keys([1]), [...[1].entries()].length])`;
  const [older, newer] = [deletions, ''].map((start) => {
    const context = createContext({});
    runInContext(start, context);
    runInContext(built['App.html'] ?? '', context);
    return runInContext(ask, context) as string;
  });
  expect(older).toBe(newer);
});
