import type { State } from '../../commands/read-state.ts';
import type { InputColumn } from '../../settings/setting.ts';
import { useView } from '../use-view.ts';
import type { Wrong } from './check.ts';
import { type Numbers, readings } from './draft.ts';
import { TwoReadings } from './two-readings.tsx';
import { Wrongly } from './wrongly.tsx';

interface Parts {
  readonly id: string;
  readonly label: string;
  readonly column: InputColumn;
  /** The label is heard and shown within the field, not above it. */
  readonly bare: boolean;
  readonly value: string;
  /** Shown behind the field, as in `120 %`. */
  readonly percent: boolean;
  readonly wrong: Wrong;
  readonly numbers: Numbers;
  readonly set: (text: string) => void;
}

/** One field of a row. */
export function Cell({ id, label, column, bare, value, percent, wrong, numbers, set }: Parts) {
  const { state } = useView();
  const isNumber = column.kind === 'number' || column.kind === 'amount';
  const either = isNumber ? readings(value, percent, numbers) : null;
  const common = {
    id,
    value,
    'aria-label': bare ? label : undefined,
    'aria-invalid': wrong[id] !== undefined,
    'aria-describedby': [wrong[id] && `wrong-${id}`, either && `either-${id}`].filter(Boolean).join(' ') || undefined,
    onInput: (event: { currentTarget: { value: string } }) => set(event.currentTarget.value),
  };
  const options = optionsOf(column, value, state);
  return (
    <div class={`cell cell-${column.kind}`}>
      {!bare && (
        <label for={id} class="small">
          {label}
          {column.optional && <span class="muted"> (optional)</span>}
        </label>
      )}
      {options ? (
        <select {...common}>
          <option value="">{column.kind === 'channel' ? 'Channel…' : 'KPI…'}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : column.kind === 'text' && !bare && column.key === 'statement' ? (
        <textarea {...common} rows={2} />
      ) : column.kind === 'day' ? (
        <input {...common} type="date" />
      ) : (
        <span class={percent ? 'with-percent' : ''}>
          <input
            {...common}
            type="text"
            inputMode={isNumber ? 'decimal' : 'text'}
            placeholder={bare ? (column.kind === 'currency' ? 'EUR' : label) : ''}
            maxLength={column.kind === 'currency' ? 3 : 400}
            autocomplete="off"
          />
          {percent && !value.includes('%') && <span aria-hidden="true">%</span>}
        </span>
      )}
      <TwoReadings id={id} readings={either} set={set} />
      <Wrongly id={id} wrong={wrong} />
    </div>
  );
}

function optionsOf({ kind }: InputColumn, value: string, state: State | null) {
  if (kind !== 'figure' && kind !== 'channel') return null;
  const known =
    kind === 'figure'
      ? (state?.figures ?? []).map(({ id, title }) => ({ value: id, label: title }))
      : (state?.channels ?? []).map((name) => ({ value: name, label: name }));
  return value === '' || known.some((option) => option.value === value) ? known : [...known, { value, label: value }];
}
