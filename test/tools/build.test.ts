import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Context, createContext, runInContext } from 'node:vm';
import { type TransformOptions, transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { menuCommands } from '../../src/commands/commands.ts';
import { metrics } from '../../src/metrics/metrics.ts';
import { exportsOf } from '../../tools/build/exports-of.ts';
import { files, sourceMaps } from '../../tools/build.ts';
import { sourceOf } from '../../tools/where.ts';

const built = await files();
const code = built['Code.js'] ?? '';
const app = built['App.html'] ?? '';
const scripts = ['Code.js', 'App.html'];
const maps = await sourceMaps();

/** The one service that hands out the rest of the script. */
const HtmlService = { createTemplateFromFile: (name: string) => ({ getRawContent: () => built[`${name}.html`] }) };

/** A realm with what Apps Script has: the language and a console. The services are absent until a function is called. */
const appsScript = (services: object = {}): Context => {
  const context = createContext({ ...services });
  // Newer than what Apps Script is known to have.
  runInContext(
    `for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
     for (const name of ['groupBy']) { delete Object[name]; delete Map[name]; }
     delete globalThis.WebAssembly;`,
    context,
  );
  runInContext(code, context);
  return context;
};

const typeIn = (context: Context, name: string): string => runInContext(`typeof ${name}`, context);

it('refuses a module that passes on all of another, whose names it would not see', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-'));
  writeFileSync(join(folder, 'some.ts'), "export { a } from './other';\nexport const b = 1;");
  writeFileSync(join(folder, 'all.ts'), "export * from './other';");
  expect([...(await exportsOf(join(folder, 'some.ts')))].sort()).toEqual(['a', 'b']);
  await expect(exportsOf(join(folder, 'all.ts'))).rejects.toThrow('must name what it exports');
  rmSync(folder, { recursive: true });
});

describe('Code.js', () => {
  it.each(['setTimeout', 'TextEncoder', 'TextDecoder', 'URL', 'process', 'structuredClone', 'fetch', 'window', 'atob'])(
    'is tried in a realm without %s',
    (name) => expect(typeIn(appsScript(), name)).toBe('undefined'),
  );

  it('declares each custom function, each trigger and whatever main.ts exports', () => {
    const context = appsScript();
    const atOnce: string[] = runInContext('Object.keys(Tieout)', context);
    expect([...atOnce].sort()).toEqual(['functions', 'onInstall', 'onOpen']);
    const later: string[] = Object.keys(runInContext(app, context));
    expect(later).toEqual(expect.arrayContaining(['buildReport', 'openSidebar', 'readState']));
    const names = [...atOnce, ...later, ...metrics.map((metric) => metric.function)];
    for (const name of names.filter((each) => each !== 'functions')) {
      expect([name, typeIn(context, name)]).toEqual([name, 'function']);
      expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
    }
  });

  it('needs nothing else for the menu and for the custom functions, which have an alias each', () => {
    const context = appsScript();
    expect(typeIn(context, 'HtmlService')).toBe('undefined');
    for (const metric of metrics) {
      for (const { given, is } of metric.examples) {
        const call = (name: string): unknown => {
          try {
            return runInContext(
              `${name}(${metric.arguments.map((input) => given[input.name] ?? "''").join(', ')})`,
              context,
            );
          } catch (error) {
            return (error as Error).message;
          }
        };
        const answer = call(metric.function);
        if (is === undefined) expect(answer).toMatch(new RegExp(`^${metric.function}: `));
        else expect(answer).toBeCloseTo(is, 9);
        expect(call(`TIEOUT_${metric.function}`)).toBe(answer);
      }
    }
  });

  it('shows each custom function once in the autocomplete, by its own name', () => {
    const shown = [...code.matchAll(/@customfunction\n \*\/\nfunction (\w+)\(/g)].map(([, name]) => name);
    expect(shown).toEqual(metrics.map((metric) => metric.function));
    expect(code.match(/@customfunction/g)).toHaveLength(metrics.length);
  });

  it('makes the rest once, when it is first asked for', () => {
    let read = 0;
    const counted = {
      createTemplateFromFile: (name: string) => {
        read++;
        return HtmlService.createTemplateFromFile(name);
      },
    };
    const context = appsScript({ HtmlService: counted });
    runInContext('ROI(300, 200)', context);
    expect(read).toBe(0);
    expect(runInContext('listFunctions().length + listFunctions().length', context)).toBe(2 * metrics.length);
    expect(read).toBe(1);
  });

  it('is small, because each cell with a custom function loads it', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(100_000);
  });

  it('declares each function that the menu names', () => {
    const named: string[] = [];
    const menu: object = new Proxy(
      {},
      {
        get: (_, method) =>
          method === 'addItem' ? (_caption: string, name: string) => named.push(name) && menu : () => menu,
      },
    );
    const context = appsScript({ SpreadsheetApp: { getUi: () => menu, getActive: () => null } });
    runInContext('onOpen({ authMode: "NONE" })', context);
    expect(named).toEqual(menuCommands.map(({ id }) => id));
    for (const name of named) expect([name, typeIn(context, name)]).toEqual([name, 'function']);
  });

  it('reads no word of any language before it is called: each custom function evaluates the whole script', () => {
    const context = createContext();
    runInContext(
      `var folded = 0;
       var normalize = String.prototype.normalize;
       String.prototype.normalize = function (form) { folded++; return normalize.call(this, form); };`,
      context,
    );
    runInContext(code, context);
    expect(runInContext('folded', context)).toBe(0);
    expect(runInContext('"é".normalize("NFD"); folded', context)).toBe(1);
  });

  it('computes 10,000 rows in one call', () => {
    const context = appsScript();
    const started = performance.now();
    const result: number[][] = runInContext(
      `var rows = Array.from({ length: 10000 }, function (_, i) { return [i + 1]; }); ROI(rows, rows, rows.map(function () { return [0.5]; }))`,
      context,
    );
    console.log(`ROI of 10,000 rows in a bare context: took ${Math.round(performance.now() - started)} ms`);
    expect(result).toHaveLength(10_000);
    expect(result[9999]).toEqual([-0.5]);
  });

  it.each(scripts)('calls no network: %s', (name) => {
    expect(built[name]).not.toMatch(
      /\bfetch\(|UrlFetchApp|XMLHttpRequest|WebSocket|EventSource|importScripts|sendBeacon/,
    );
  });
});

const printed = (text: string, options: TransformOptions): string => transformSync(text, options).code;

describe('syntax', () => {
  it.each(scripts)('is no newer than ES2020, so nothing is left to lower: %s', (name) => {
    expect(printed(built[name] ?? '', { target: 'es2020' })).toBe(printed(built[name] ?? '', { target: 'esnext' }));
    expect(printed('class A { #b = 1 }', { target: 'es2020' })).not.toBe(
      printed('class A { #b = 1 }', { target: 'esnext' }),
    );
  });

  // HtmlService takes what looks like a comment within them for one.
  const templates = (node: unknown): readonly string[] => {
    if (typeof node !== 'object' || node === null) return [];
    if ('type' in node && node.type === 'TemplateElement') return [(node as unknown as Template).value.raw];
    return Object.values(node).flatMap(templates);
  };
  interface Template {
    readonly value: { readonly raw: string };
  }

  it.each([
    ['a("`" + `x//`)', ['x//']],
    ['a`/* */`', ['/* */']],
    ['/`/.test(`a$b//c`)', ['a$b//c']],
    ['a("`//`", /`/, b / `c` / d) // `', ['c']],
  ])('finds the template literals in %s', (text, found) => {
    expect(templates(parseAst(text))).toEqual(found);
  });

  it('has no template literal in a file of HtmlService', () => {
    const inPage = [...(built['Sidebar.html'] ?? '').matchAll(/<script[^>]*>([\s\S]*?)<\/script/g)];
    expect(inPage.map(([, text = '']) => text.length > 10_000)).toEqual([true]);
    for (const text of [app, ...inPage.map(([, each = '']) => each)]) expect(templates(parseAst(text))).toEqual([]);
  });

  it('has no tag of a template in a file of HtmlService', () => {
    expect(app).not.toContain('<?');
  });
});

describe('source maps', () => {
  it.each([
    ['Code.js', { 'Build KPI and ROI Report': 'src/commands/list/build-report.ts:5' }],
    // A text that a line of limited length has cut in two is not found.
    ['App.html', { 'It was not built yet': 'src/main.ts:', 'There is no report yet': 'src/commands/fresh-page.ts:' }],
  ])('lead from %s to the sources', (name, texts) => {
    const lines = (built[name] ?? '').split('\n');
    const found = Object.entries(texts).flatMap(([words, source]) => {
      const line = lines.findIndex((each) => each.includes(words));
      return line < 0 ? [] : [{ place: `${name}:${line + 1}:${(lines[line] ?? '').indexOf(words) + 1}`, source }];
    });
    expect(found).not.toEqual([]);
    for (const { place, source } of found) expect(sourceOf(place, maps)).toContain(source);
  });

  it('lead from an error to the line that threw it', () => {
    const context = appsScript({ HtmlService, SpreadsheetApp: { getActive: () => null } });
    // main.ts is not within the first ten, which is as far as V8 tells of itself.
    runInContext('Error.stackTraceLimit = 100', context);
    const stack: string = runInContext('try { openReport() } catch (error) { error.stack }', context);
    const places = stack.match(/App\.html:\d+:\d+/g) ?? [];
    expect(places.map((place) => sourceOf(place, maps))).toContainEqual(expect.stringMatching(/^src\/main\.ts:\d+$/));
  });

  it('know nothing of other places', () => {
    expect(['', 'Other.js:1:1', 'Code.js:200:1'].map((place) => sourceOf(place, maps))).toEqual(
      Array(3).fill(undefined),
    );
  });
});

describe('Sidebar.html', () => {
  const page = built['Sidebar.html'] ?? '';

  it('holds all of its scripts and styles, and no template tags', () => {
    expect(page).not.toMatch(/<script[^>]*\ssrc=|<link\b|@import|<\?/);
  });

  it('ends each script element where it ends', () => {
    expect(page.match(/<script/g)?.length ?? 0).toBe(page.match(/<\/script/g)?.length ?? 0);
  });
});

it('asks for exactly two scopes', () => {
  expect(JSON.parse(built['appsscript.json'] ?? '').oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});

describe('clasp', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-'));
  beforeAll(() => {
    mkdirSync(join(folder, 'dist'));
    for (const [name, text] of Object.entries({ ...built, ...maps })) {
      writeFileSync(join(folder, 'dist', name), text);
    }
    for (const name of ['.clasp.json', '.claspignore']) writeFileSync(join(folder, name), readFileSync(name));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('pushes exactly the four files, and no source map', () => {
    const status = execFileSync(resolve('node_modules/.bin/clasp'), ['show-file-status', '--json'], { cwd: folder });
    expect(JSON.parse(status.toString()).filesToPush.sort()).toEqual([
      'dist/App.html',
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/appsscript.json',
    ]);
  });
});
