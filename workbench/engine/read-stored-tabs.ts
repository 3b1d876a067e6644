import { registries } from './o-spreadsheet.ts';
import type { EngineRange, StoredTabs } from './stored-tabs.ts';

type Plugin = ReturnType<typeof registries.coreViewsPluginRegistry.get>;

/** How the engine gets at what a formula refers to. */
interface Parameters {
  ensureRange(range: EngineRange): unknown;
  referenceDenormalizer(range: EngineRange): unknown;
}

interface Evaluator {
  compilationParams: Parameters;
  updateCompilationParameters(): void;
  updateCompilationParametersForIsolatedFormula(...parameters: unknown[]): void;
}

const { coreViewsPluginRegistry } = registries;
let done = false;

/** Lets formulas read the stored tabs of a model, where it was given some, from the document. The registry is one for all models. */
export function readStoredTabs(): void {
  if (done) return;
  done = true;
  const Evaluation = coreViewsPluginRegistry.get('evaluation');
  class BesideStoredTabs extends Evaluation {
    constructor(...[config]: ConstructorParameters<Plugin>) {
      super(config);
      const stored: StoredTabs | undefined = config.custom.tieout?.stored;
      if (stored) readFrom(stored, (this as unknown as { evaluator: Evaluator }).evaluator);
    }
  }
  coreViewsPluginRegistry.replace('evaluation', BesideStoredTabs);
}

function readFrom(stored: StoredTabs, evaluator: Evaluator): void {
  const isolated = evaluator.updateCompilationParametersForIsolatedFormula;
  const usual = evaluator.updateCompilationParameters;
  const beside = (): void => {
    const { ensureRange, referenceDenormalizer } = evaluator.compilationParams;
    Object.assign(evaluator.compilationParams, {
      ensureRange: (range: EngineRange) => stored.range(range) ?? ensureRange(range),
      referenceDenormalizer: (range: EngineRange) => stored.cell(range) ?? referenceDenormalizer(range),
    });
  };
  evaluator.updateCompilationParameters = () => {
    usual.call(evaluator);
    beside();
  };
  evaluator.updateCompilationParametersForIsolatedFormula = (...parameters) => {
    isolated.call(evaluator, ...parameters);
    beside();
  };
}
