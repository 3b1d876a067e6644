import type { Dice } from '../../../test/truth/dice.ts';
import type { Row, World } from './world.ts';

/** What was published, signed and agreed of a report before it was built again. */
export interface Said {
  /** The data as they were when its period was published. */
  readonly published: World;
  /** Whether what was signed is what there is; null where nobody has signed. */
  readonly signed: 'holds' | 'changed' | null;
  /** Whether the KPIs that were agreed on are those of the page; null where none were. */
  readonly agreed: 'same' | 'other' | null;
}

export function makeSaid(dice: Dice, world: World): Said {
  const change = dice.pick([same, otherAmounts, fewerRows, moreRows]);
  return {
    published: { ...world, rows: change(dice, world) },
    signed: dice.pick(['holds', 'changed', null] as const),
    agreed: dice.pick(['same', 'other', null] as const),
  };
}

type Before = (dice: Dice, world: World) => readonly Row[];

const same: Before = (_, { rows }) => rows;

/** Late conversions had not come to their days yet. */
const otherAmounts: Before = (dice, { rows, sources }) => {
  const late = dice.int(0, sources.length - 1);
  return rows.map((row) => {
    const { revenue } = row.amounts;
    if (row.source !== late || revenue === undefined) return row;
    return { ...row, amounts: { ...row.amounts, revenue: Math.round(revenue * 90) / 100 } };
  });
};

const fewerRows: Before = (dice, { rows }) => {
  const without = dice.int(0, rows.length - 1);
  return rows.length < 20 ? rows : rows.filter((_, i) => i !== without);
};

const moreRows: Before = (dice, { rows }) => {
  const row = dice.pick(rows);
  return [...rows, { ...row, ...(row.channel === '' ? {} : { campaign: 'Withdrawn' }) }];
};
