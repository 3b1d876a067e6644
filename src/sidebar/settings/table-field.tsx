import type { TableInput } from '../../settings/setting.ts';
import { Icon } from '../icon.tsx';
import { Cell } from './cell.tsx';
import type { Wrong } from './check.ts';
import { type Draft, isPercent, type Numbers } from './draft.ts';

interface Parts {
  readonly id: string;
  readonly input: TableInput;
  readonly draft: Extract<Draft, { is: 'table' }>;
  readonly wrong: Wrong;
  readonly numbers: Numbers;
  readonly change: (draft: Draft) => void;
}

type Row = Parts['draft']['rows'][number];

/** A setting of several rows. Two columns stand side by side; more become a card for each row. */
export function TableField({ id, input, draft, wrong, numbers, change }: Parts) {
  const { columns } = input;
  const { rows } = draft;
  const set = (i: number, key: string, text: string) =>
    change({ is: 'table', rows: rows.map((row, at) => (at === i ? { ...row, [key]: text } : row)) });
  const add = () => {
    change({ is: 'table', rows: [...rows, Object.fromEntries(columns.map(({ key }) => [key, '']))] });
    requestAnimationFrame(() => document.getElementById(`${id}.${rows.length}.${columns[0]?.key}`)?.focus());
  };
  const remove = (i: number) => {
    change({ is: 'table', rows: rows.filter((_, at) => at !== i) });
    // Where the table was full, the button is only now drawn again.
    requestAnimationFrame(() => document.getElementById(`add-${id}`)?.focus());
  };
  const raise = (i: number) => {
    const [above, row] = rows.slice(i - 1, i + 1) as [Row, Row];
    change({ is: 'table', rows: [...rows.slice(0, i - 1), row, above, ...rows.slice(i + 1)] });
    document.getElementById(`${id}.${i - 1}.${columns[0]?.key}`)?.focus();
  };
  return (
    <div class={columns.length > 2 ? 'cards' : 'table'}>
      {rows.map((row, i) => (
        <fieldset class="table-row" aria-label={`${capital(input.row)} ${i + 1}`} key={i}>
          {columns.map((column) => (
            <Cell
              key={column.key}
              id={`${id}.${i}.${column.key}`}
              percent={column.kind === 'amount' && isPercent(columns, row, numbers)}
              label={
                column.kind === 'amount' && isPercent(columns, row, numbers) ? `${column.label}, in %` : column.label
              }
              column={column}
              bare={columns.length <= 2}
              value={row[column.key] ?? ''}
              wrong={wrong}
              numbers={numbers}
              set={(text) => set(i, column.key, text)}
            />
          ))}
          {input.keep === 'values' && (
            <button
              type="button"
              class="plain"
              aria-label={`Move ${input.row} ${i + 1} up`}
              style={{ rotate: '-90deg', visibility: i > 0 ? '' : 'hidden' }}
              onClick={() => raise(i)}
            >
              <Icon name="chevron" size={16} />
            </button>
          )}
          <button type="button" class="plain" aria-label={`Remove ${input.row} ${i + 1}`} onClick={() => remove(i)}>
            <Icon name="close" size={16} />
          </button>
        </fieldset>
      ))}
      {rows.length < (input.most ?? Number.POSITIVE_INFINITY) && (
        <button
          type="button"
          class="link add"
          id={`add-${id}`}
          aria-describedby={wrong[id] && `wrong-${id}`}
          onClick={add}
        >
          <Icon name="add" size={16} /> Add {article(input.row)} {input.row}
        </button>
      )}
    </div>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a');
