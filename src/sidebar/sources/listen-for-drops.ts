import { importFiles } from './import-files.ts';

/** A file is imported wherever in the sidebar it is dropped; the browser would open it in place of the sidebar. */
export function listenForDrops(): void {
  const mark = (isOver: boolean) => document.body.classList.toggle('over', isOver);
  const hold = (event: DragEvent): readonly File[] | undefined => {
    if (!event.dataTransfer?.types.includes('Files')) return undefined;
    event.preventDefault();
    mark(event.type === 'dragover');
    return [...event.dataTransfer.files];
  };
  window.addEventListener('dragover', hold);
  window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && mark(false));
  window.addEventListener('drop', (event) => {
    const files = hold(event);
    if (files?.length) void importFiles(files);
  });
}
