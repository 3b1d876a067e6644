import type { PageRule } from '../kinds/kind.ts';
import { figureNamed } from '../read/figure-named.ts';
import type { Place } from '../read/place.ts';
import { percentPattern, type Shown, scaleIn, shownNumber } from '../read/shown.ts';

const apart = (a: Shown, b: Shown) =>
  Math.abs(a.value - b.value) > (a.half + b.half) * 1.001 + Math.abs(a.value) * 1e-6;

/** One page has one `before`: what the first screen, the results and the headline compare with is the same figure. */
export const oneBefore: PageRule = {
  id: 'two-befores',
  *check({ places }) {
    const of = (table: string) =>
      new Map(
        places
          .filter((place) => place.table === table && /^Before\b/.test(place.title))
          .flatMap((place): [string, { place: Place; shown: Shown }][] => {
            const id = figureNamed(place.label);
            const shown = shownNumber(place.text, scaleIn(place.label));
            return id && shown ? [[id, { place, shown }]] : [];
          }),
      );
    const [first, results] = [of('head:kpis'), of('head:results')];
    for (const [id, { shown, place }] of results) {
      const other = first.get(id);
      if (other && apart(shown, other.shown))
        yield { rule: 'two-befores', truth: `the first screen has ${other.place.text}`, place };
    }
    const roi = (first.get('roi') ?? results.get('roi'))?.shown;
    const headline = places.find(({ row }) => row.key === 'headline');
    const [, said] = new RegExp(`from (${percentPattern})`).exec(headline?.text ?? '') ?? [];
    const shown = said ? shownNumber(said) : null;
    if (headline && roi && shown && apart(shown, roi))
      yield { rule: 'two-befores', truth: `the table has ${(roi.value * 100).toFixed(1)} %`, place: headline };
  },
};
