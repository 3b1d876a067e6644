import { useState } from 'preact/hooks';
import type { SourceState } from '../../commands/read-state.ts';
import { saveSource } from './save-source.ts';

/** The currency of a tab that does not say it. */
export function CurrencyCode({ id, source }: { readonly id: string; readonly source: SourceState }) {
  const kept = source.options.currency ?? '';
  const [code, setCode] = useState(kept);
  const wrong = code !== '' && !/^[A-Z]{3}$/.test(code);
  const keep = () => {
    if (!wrong && code !== kept) saveSource(source.name, ['currency'], code || undefined);
  };
  return (
    <div class="map-row">
      <label for={id}>Money is in</label>
      <span>
        <input
          id={id}
          type="text"
          value={code}
          placeholder={source.currency ?? 'e.g. EUR'}
          maxLength={3}
          autocomplete="off"
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => setCode(event.currentTarget.value.toUpperCase())}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        {wrong && (
          <span class="wrong" id={`${id}-wrong`}>
            Three letters, such as EUR
          </span>
        )}
      </span>
    </div>
  );
}
