import { type Setting, type TableInput, tableOf } from '../../settings/setting.ts';
import type { Wrong } from './check.ts';
import { type Draft, draftOf, type Numbers, readings } from './draft.ts';
import { TableField } from './table-field.tsx';
import { TwoReadings } from './two-readings.tsx';
import { Wrongly } from './wrongly.tsx';

export interface FieldParts {
  // biome-ignore lint/suspicious/noExplicitAny: a form takes settings of every type.
  readonly setting: Setting<any>;
  readonly draft: Draft;
  readonly isChanged: boolean;
  readonly wrong: Wrong;
  readonly numbers: Numbers;
  readonly change: (draft: Draft) => void;
}

/** One setting: its name, what it changes, and what its kind of input takes. */
export function Field(parts: FieldParts) {
  const { setting, isChanged, wrong } = parts;
  const { id, title, says } = setting;
  return (
    <fieldset class="setting" id={`setting-${id}`}>
      <legend>
        {title}
        {isChanged && <span class="unsaved"> changed</span>}
      </legend>
      <p class="muted small" id={`says-${id}`}>
        {says}
      </p>
      <Inputs {...parts} />
      <Wrongly id={id} wrong={wrong} />
    </fieldset>
  );
}

function Inputs({ setting, draft, wrong, numbers, change }: FieldParts) {
  const { id, title, input } = setting;
  /** The button is gone with what it stood under, so the first field takes the focus. */
  const exchange = (other: Draft) => {
    change(other);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#setting-${id} input`)?.focus());
  };
  const described = {
    'aria-invalid': wrong[id] !== undefined,
    'aria-describedby': `says-${id}${wrong[id] ? ` wrong-${id}` : ''}`,
  };
  if (draft.is === 'table') {
    const table = tableOf(input);
    return table ? (
      <>
        <TableField id={id} input={table} draft={draft} wrong={wrong} numbers={numbers} change={change} />
        {input.kind === 'number' && (
          <button type="button" class="link" onClick={() => exchange({ is: 'text', text: '' })}>
            One amount for each month
          </button>
        )}
      </>
    ) : null;
  }
  if (draft.is === 'period') {
    const options = input.kind === 'period' ? input.options : [];
    return (
      <>
        <select
          aria-label={title}
          {...described}
          value={draft.choice}
          onChange={(event) => change({ ...draft, choice: event.currentTarget.value })}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          <option value="">From … to …</option>
        </select>
        {draft.choice === '' && (
          <div class="pair">
            {(['from', 'to'] as const).map((end) => (
              <label key={end} class="small">
                {end === 'from' ? 'First day' : 'Last day'}
                <input
                  type="date"
                  value={draft[end]}
                  aria-invalid={wrong[`${id}.${end}`] !== undefined}
                  aria-describedby={wrong[`${id}.${end}`] ? `wrong-${id}.${end}` : undefined}
                  onInput={(event) => change({ ...draft, [end]: event.currentTarget.value })}
                />
                <Wrongly id={`${id}.${end}`} wrong={wrong} />
              </label>
            ))}
          </div>
        )}
      </>
    );
  }
  const set = (text: string) => change({ is: 'text', text });
  if (input.kind === 'choice') {
    return (
      <select aria-label={title} {...described} value={draft.text} onChange={(event) => set(event.currentTarget.value)}>
        {input.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const share = input.kind === 'number' && input.unit === 'share';
  const unset = draftOf(setting, setting.fallback, numbers);
  const orTable = input.kind === 'number' ? input.orTable : undefined;
  const either = input.kind === 'number' ? readings(draft.text, share, numbers) : null;
  const field = (
    <span class={share ? 'with-unit' : ''}>
      <input
        id={`field-${id}`}
        type="text"
        inputMode={input.kind === 'number' ? 'decimal' : 'text'}
        aria-label={share ? `${title} in percent` : title}
        autocomplete="off"
        {...described}
        aria-describedby={`${described['aria-describedby']}${either ? ` either-field-${id}` : ''}`}
        value={draft.text}
        placeholder={unset.is === 'text' ? unset.text : ''}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {share && !draft.text.includes('%') && <span aria-hidden="true">%</span>}
    </span>
  );
  return (
    <>
      {field}
      <TwoReadings id={`field-${id}`} readings={either} set={set} />
      {orTable && (
        <button type="button" class="link" onClick={() => exchange({ is: 'table', rows: [blankRow(orTable)] })}>
          {orTable.choice}
        </button>
      )}
    </>
  );
}

const blankRow = ({ columns }: TableInput) => Object.fromEntries(columns.map(({ key }) => [key, '']));
