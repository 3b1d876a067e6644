import { useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useView } from '../use-view.ts';
import { importFiles } from './import-files.ts';
import { ImportLine } from './import-line.tsx';

/** Files come in here, by drop or by choice. */
export function ImportDrop() {
  const { imports } = useView();
  const field = useRef<HTMLInputElement>(null);
  const ended = imports.filter(({ is }) => is === 'done' || is === 'doubtful' || is === 'failed' || is === 'cancelled');
  return (
    <>
      <div class="drop">
        <Icon name="upload" />
        <span>
          Drop exports here, CSV or Excel, or{' '}
          <button type="button" class="link" id="import" onClick={() => field.current?.click()}>
            choose files
          </button>
        </span>
        <span class="muted small">Plain amounts and days become numbers and dates. IDs stay text.</span>
        <input
          ref={field}
          type="file"
          class="sr"
          tabIndex={-1}
          aria-label="Exports to import"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
          onChange={(event) => {
            void importFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="sr" role="status">
        {ended.map(({ file, message }) => `${file}: ${message}`).join(' ')}
      </p>
      <ul class="imports" aria-label="Imports">
        {imports.map((each) => (
          <ImportLine key={each.id} each={each} />
        ))}
      </ul>
    </>
  );
}
