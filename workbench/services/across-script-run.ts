import type { Host } from './host.ts';
import { fail } from './host.ts';

/**
 * A value as it arrives on the other side of google.script.run: only plain data passes. A Date fails,
 * nested ones too; `undefined` in an array becomes null, and is left out of an object; Map and Set become `{}`.
 */
export function acrossScriptRun(host: Host, value: unknown, nested = false): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'undefined':
      return nested ? null : undefined;
    case 'object':
      return value === null ? null : objectAcross(host, value);
    default:
      return fail(host, `google.script.run does not pass a ${typeof value}.`);
  }
}

function objectAcross(host: Host, value: object): unknown {
  if (Array.isArray(value)) return Array.from(value, (item) => acrossScriptRun(host, item, true));
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Date]') fail(host, 'google.script.run does not pass a Date: send a text or a number instead.');
  if (kind === '[object Map]' || kind === '[object Set]') return {};
  if (kind !== '[object Object]') fail(host, `google.script.run does not pass ${kind}.`);
  const plain: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) {
      Object.defineProperty(plain, key, {
        value: acrossScriptRun(host, item, true),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return plain;
}
