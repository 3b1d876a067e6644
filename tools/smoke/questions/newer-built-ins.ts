import type { OfRun } from '../question.ts';

/** Each by where it stands. The first five are brought by us where they are missing. */
const names: readonly (readonly [string, object, string])[] = [
  ['Object.hasOwn', Object, 'hasOwn'],
  ['Array.at', Array.prototype, 'at'],
  ['String.at', String.prototype, 'at'],
  ['Array.findLast', Array.prototype, 'findLast'],
  ['Array.findLastIndex', Array.prototype, 'findLastIndex'],
  ['String.replaceAll', String.prototype, 'replaceAll'],
  ['Array.toSorted', Array.prototype, 'toSorted'],
  ['Object.groupBy', Object, 'groupBy'],
  ['Intl.supportedValuesOf', Intl, 'supportedValuesOf'],
];

export const newerBuiltIns: OfRun = {
  id: 'newer-built-ins',
  asks: 'Which of the newer built-ins are there?',
  assumes:
    'String.replaceAll is. Object.hasOwn, at and findLast may be missing, and are brought then; no other is used.',
  hangsOn: ['src/older-v8.ts', 'tools/build/target.ts'],
  by: 'run',
  ask: () => names.map(([name, of, key]) => `${name} ${key in of ? 'there' : 'missing'}`).join(', '),
};
