import type { CustomFunction } from '../engine/custom-functions.ts';
import type { Workbook } from '../open-workbook.ts';

/** The names of the language itself, all of which Apps Script has. Whatever else a browser knows is hidden. */
const language = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Int8Array
  Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array
  BigUint64Array DataView BigInt Map Set WeakMap WeakSet WeakRef FinalizationRegistry Proxy Reflect decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN`.split(/\s+/),
);

type Realm = Window & { Error: ErrorConstructor; Function: FunctionConstructor } & Record<string, unknown>;

/**
 * Runs the bundle in a realm of its own in which only the language and the services have names, as Apps Script does,
 * and returns its top-level functions. They are registered as custom functions of the workbook too.
 */
export function runInScope(code: string, workbook: Workbook): Readonly<Record<string, CustomFunction>> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Where the script runs';
  document.body.append(frame);
  const realm = frame.contentWindow as unknown as Realm;
  workbook.host.errorType = realm.Error;

  const scope: Record<string, unknown> = {};
  for (const name of language) scope[name] = realm[name];
  // Dates cross between the services and the script, and both must know them as theirs.
  Object.assign(scope, workbook.services, { Date, globalThis: scope });

  const hidden = browserNames(realm).filter((name) => !(name in scope));
  for (const name of hidden) Reflect.deleteProperty(realm, name);
  const given = Object.keys(scope).filter((name) => !language.has(name) || name === 'Date');
  const names = topLevelFunctions(code);
  const body = `${code}\nreturn { ${names.join(', ')} };`;
  const functions: Record<string, CustomFunction> = new realm.Function(...given, ...hidden, body).apply(
    scope,
    given.map((name) => scope[name]),
  );
  workbook.setFunctions(functions);
  return functions;
}

const topLevelFunctions = (code: string): string[] =>
  [...code.matchAll(/^function ([A-Za-z_$][\w$]*)\(/gm)].flatMap(([, name]) => name ?? []);

function browserNames(realm: object): string[] {
  const names = new Set<string>();
  for (
    let holder: object | null = realm;
    holder && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (/^[A-Za-z_$][\w$]*$/.test(name) && !language.has(name)) names.add(name);
    }
  }
  return [...names];
}
