import { languages } from '../languages/languages.ts';
import { listed } from '../languages/listed.ts';
import { once } from '../once.ts';
import { stripAccents } from './normalise-header.ts';

const namesOf = (entry: string): string[] => stripAccents(entry).split(' ');

const months = once(
  () =>
    new Map(
      languages.flatMap((language) =>
        listed(language.months).flatMap((entry, index) =>
          namesOf(entry).map((name): [string, number] => [name, index + 1]),
        ),
      ),
    ),
);

const weekdays = once(() => new Set(languages.flatMap((language) => listed(language.weekdays).flatMap(namesOf))));

/** 1 to 12 for the name or short name of a month in lower case, without accents. */
export const monthOf = (name: string): number | undefined => months().get(name);

export const isWeekday = (name: string): boolean => weekdays().has(name);
