import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';
import type { Figures } from './figures.ts';
import { shapes } from './shapes.ts';
import { writtenFigures } from './written-figures.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

const asText = (figures: Figures): string[] =>
  figures
    .all()
    .filter(({ amount }) => Math.abs(amount) > 1e-9)
    .map(({ measure, currency, month, amount }) => `${measure} ${currency} ${month} ${amount.toFixed(2)}`)
    .sort();

describe.each(shapes.map(({ name }) => name))('tables of the shape %s', (shape) => {
  it('say in their cells what their truth says', () => {
    for (const seed of seeds) {
      const drawn = draw(seed, shape);
      expect(asText(writtenFigures(drawn)), `seed ${seed}`).toEqual(asText(drawn.truth));
    }
  });

  it('name only headers that stand in them', () => {
    for (const seed of seeds) {
      const { tables, headers } = draw(seed, shape);
      const said = new Set(
        tables.flatMap(({ name, cells }) => [name, ...cells.flat().map((cell) => String(cell).trim())]),
      );
      const named = Object.entries(headers).flatMap(([key, names]) => (key === 'date' ? [] : names));
      expect(
        named.filter((header) => !said.has(header.trim()) && !/object/.test(header)),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    expect(draw(7, shape).tables).toEqual(draw(7, shape).tables);
    expect(draw(7, shape).tables).not.toEqual(draw(8, shape).tables);
  });
});
