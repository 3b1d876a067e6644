import { Icon } from '../icon.tsx';
import type { ImportView } from '../view.ts';
import { canCancel, cancelImport } from './import-files.ts';

const icons: Partial<Record<ImportView['is'], 'check' | 'warning' | 'error'>> = {
  done: 'check',
  doubtful: 'warning',
  failed: 'error',
};

/** One file on its way in, and what became of it. */
export function ImportLine({ each }: { readonly each: ImportView }) {
  const { id, file, is, progress, message, again } = each;
  return (
    <li class={`import ${is}`}>
      <div class="import-head">
        <Icon name={icons[is] ?? 'file'} size={16} />
        <span class="import-name">{file}</span>
        {canCancel(each) && (
          <button
            type="button"
            class="link small"
            aria-label={`Cancel the import of ${file}`}
            onClick={() => cancelImport(id)}
          >
            Cancel
          </button>
        )}
        {again && (
          <button type="button" class="link small" aria-label={`Try again to import ${file}`} onClick={again}>
            Try again
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
  );
}
