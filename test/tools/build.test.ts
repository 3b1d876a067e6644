import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Context, createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menuCommands } from '../../src/commands/commands.ts';
import { metrics } from '../../src/metrics/metrics.ts';
import { files } from '../../tools/build.ts';

const built = files();
const code = built['Code.js'] ?? '';

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

describe('Code.js', () => {
  it.each(['setTimeout', 'TextEncoder', 'TextDecoder', 'URL', 'process', 'structuredClone', 'fetch', 'window', 'atob'])(
    'is tried in a realm without %s',
    (name) => expect(typeIn(appsScript(), name)).toBe('undefined'),
  );

  it('declares each custom function, each trigger and whatever main.ts exports', () => {
    const context = appsScript();
    const exported: string[] = runInContext('Object.keys(Tieout)', context);
    expect(exported).toEqual(expect.arrayContaining(['functions', 'onInstall', 'onOpen']));
    const names = [...exported.filter((name) => name !== 'functions'), ...metrics.map((metric) => metric.function)];
    for (const name of names) expect([name, typeIn(context, name)]).toEqual([name, 'function']);
    for (const name of names) expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
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

  it('is no newer than ES2019, so nothing is left to lower', () => {
    const printed = (text: string, target: string) => transformSync(text, { target }).code;
    expect(printed(code, 'es2019')).toBe(printed(code, 'esnext'));
    expect(printed('class A { #b = 1 }', 'es2019')).not.toBe(printed('class A { #b = 1 }', 'esnext'));
  });

  it('calls no network', () => {
    expect(code).not.toMatch(/\bfetch\(|UrlFetchApp|XMLHttpRequest|WebSocket|EventSource|importScripts|sendBeacon/);
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
    for (const [name, text] of Object.entries(built)) writeFileSync(join(folder, 'dist', name), text);
    writeFileSync(join(folder, '.clasp.json'), readFileSync('.clasp.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('pushes exactly the three files', () => {
    const status = execFileSync(resolve('node_modules/.bin/clasp'), ['show-file-status', '--json'], { cwd: folder });
    expect(JSON.parse(status.toString()).filesToPush.sort()).toEqual([
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/appsscript.json',
    ]);
  });
});
