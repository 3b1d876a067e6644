import type { Document } from '../../document/document.ts';
import { coreTypes, registries, UIPlugin } from '../../engine/o-spreadsheet.ts';
import type { Workbook } from '../../open-workbook.ts';
import type { Command } from './command.ts';
import { createHistory, type History } from './history.ts';
import { keptCommands, notKept } from './kept-commands.ts';
import { createWriter, type Writer } from './writer.ts';

interface Watched {
  readonly workbook: Workbook;
  readonly history: History;
  /** Called when the grid must take the document anew. */
  readonly reload: () => void;
}

const watched = new WeakMap<Document, Watched>();

/**
 * From here on, what is done by hand in the model that shows the workbook is done to its document too. Returns what takes a step back that was
 * done before a script wrote, and that the model of today knows nothing of.
 */
export function writeBack(workbook: Workbook, reload: () => void): () => void {
  const history = createHistory(workbook.document);
  watched.set(workbook.document, { workbook, history, reload });
  return () => {
    if (!history.undo()) return;
    workbook.engine.invalidate();
    reload();
  };
}

function reason(writer: Writer | undefined, type: string): string {
  if (!writer || !coreTypes.has(type as never)) return 'Success';
  if (!keptCommands.has(type)) return notKept;
  return writer.isCurrent() ? 'Success' : 'ScriptHasWritten';
}

/** Sits among the plugins of every model, and acts where the model is that of a watched workbook. */
class WriteBack extends UIPlugin {
  private readonly writer: Writer | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    const { tieout } = config.custom as { tieout?: { document: Document } };
    const found = tieout && watched.get(tieout.document);
    this.writer = found && createWriter(found.workbook, found.history, found.reload, this.getters, this.dispatch);
  }

  override allowDispatch({ type }: Command) {
    return reason(this.writer, type) as ReturnType<UIPlugin['allowDispatch']>;
  }

  override beforeHandle(command: Command): void {
    this.writer?.before(command);
  }

  override handle(command: Command): void {
    this.writer?.after(command);
  }

  override finalize(): void {
    this.writer?.settle();
  }
}

registries.featurePluginRegistry.add('writeBack', WriteBack);
