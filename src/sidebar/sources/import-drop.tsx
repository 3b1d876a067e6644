import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useView } from '../use-view.ts';
import { cancelImport, importFiles } from './import-files.ts';

const icons = {
  reading: 'file',
  sending: 'file',
  done: 'check',
  doubtful: 'warning',
  failed: 'error',
  cancelled: 'file',
} as const;

/** Files come in here, by drop or by choice. */
export function ImportDrop() {
  const { imports } = useView();
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => files && files.length > 0 && void importFiles([...files]);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard. */}
      <div
        class={`drop ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <Icon name="upload" />
        <span>
          Drop CSV exports here or{' '}
          <button type="button" class="link" id="import" onClick={() => field.current?.click()}>
            choose files
          </button>
        </span>
        <span class="muted small">They are kept as text, so that nothing is turned into a date.</span>
        <input
          ref={field}
          type="file"
          class="sr"
          tabIndex={-1}
          aria-label="Exports to import"
          multiple
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <ul class="imports" aria-live="polite" aria-label="Imports">
        {imports.map(({ id, file, is, progress, message }) => (
          <li key={id} class={`import ${is}`}>
            <div class="import-head">
              <Icon name={icons[is]} size={16} />
              <span class="import-name">{file}</span>
              {(is === 'sending' || is === 'reading') && (
                <button
                  type="button"
                  class="link small"
                  onClick={() => cancelImport(id)}
                  aria-label={`Cancel the import of ${file}`}
                >
                  Cancel
                </button>
              )}
            </div>
            {is === 'sending' && (
              <div
                class="bar"
                role="progressbar"
                aria-label={`Import of ${file}`}
                aria-valuemin={0}
                aria-valuemax={100}
                aria-valuenow={Math.round(progress * 100)}
              >
                <span style={{ width: `${progress * 100}%` }} />
              </div>
            )}
            <span class="small muted">{message}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
