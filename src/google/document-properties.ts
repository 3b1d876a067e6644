import { once } from '../intake/once.ts';
import { prefix } from './names-kept.ts';
import { keepJson } from './notes-store.ts';
import { type TakenOver, valuesOf } from './take-over.ts';

type Kept = Readonly<Record<string, string>>;

/** What is kept in the document, read at once; where nothing is, what came along as text. */
export function documentProperties(takeOver: () => TakenOver | 'damaged' | null) {
  const store = once(() => PropertiesService.getDocumentProperties());
  let read: () => Kept = once(() => store().getProperties() as Kept);
  const isKept = () => Object.keys(read()).some((name) => name.startsWith(prefix) && !name.includes('#'));
  const came = once(() => (isKept() ? null : takeOver()));
  /** Until something is kept: then it is the document's own. */
  const taken = (): TakenOver | null => {
    if (isKept()) return null;
    const text = came();
    return text === 'damaged' ? null : text;
  };
  const atFirst = once((): Kept => taken()?.all ?? read());
  return {
    all: (): Kept => taken()?.all ?? read(),
    /** As it was before this run kept anything. */
    atFirst,
    taken,
    isDamaged: () => !isKept() && came() === 'damaged',
    keep(values: Readonly<Record<string, unknown>>) {
      const text = taken();
      atFirst();
      const now = keepJson(store(), text ? { ...valuesOf(text), ...values } : values, read());
      read = () => now;
    },
  };
}
