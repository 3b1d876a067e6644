import { once } from '../once.ts';
import { valuesFor } from './words-for.ts';

const partOf = once(() => new RegExp(String.raw`^[\s\-–•·]*(?:${valuesFor('partOf').join('|')})(?=[\s:])`, 'i'));

/** Whether a name says that its row is a part of the one above: `of which Brand`, `davon Remarketing`. */
export const saysPartOf = (name: string): boolean => partOf().test(name);
