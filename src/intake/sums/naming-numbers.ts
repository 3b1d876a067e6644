import type { TableNumbers } from './table-numbers.ts';

const isYear = (value: number): boolean => value >= 1900 && value <= 2100 && Number.isInteger(value);

/**
 * The numbers of a table without those that only name: years beside or above others, and counters 1, 2, 3….
 * They add up by chance, and nobody sums them.
 */
export function withoutNamingNumbers(numbers: TableNumbers): TableNumbers {
  const { height, width, values: read } = numbers;
  const values = read.slice();
  const dropNames = (length: number, placeOf: (i: number) => number) => {
    const filled: number[] = [];
    for (let i = 0; i < length; i++) if (!Number.isNaN(read[placeOf(i)]!)) filled.push(placeOf(i));
    if (filled.length < 2) return;
    const years = filled.filter((place) => isYear(read[place]!));
    const named =
      years.length >= Math.max(2, filled.length * 0.8) && (years.length > 2 || years.length === filled.length);
    for (const place of named ? years : []) values[place] = Number.NaN;
    const isCounter =
      filled.length > 2 &&
      Number.isInteger(read[filled[0]!]) &&
      filled.every((place, i) => i === 0 || read[place]! === read[filled[i - 1]!]! + 1);
    for (const place of isCounter ? filled : []) values[place] = Number.NaN;
  };
  for (let column = 0; column < width; column++) dropNames(height, (i) => i * width + column);
  for (let row = 0; row < height; row++) dropNames(width, (i) => row * width + i);
  return { ...numbers, values };
}
