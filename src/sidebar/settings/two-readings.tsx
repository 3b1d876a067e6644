interface Parts {
  /** Of the field that it is asked of. */
  readonly id: string;
  readonly readings: readonly [string, string] | null;
  readonly set: (text: string) => void;
}

/** What can be read in two ways is asked, right below it: one click answers. */
export function TwoReadings({ id, readings, set }: Parts) {
  if (!readings) return null;
  const answer = (spelling: string) => (
    <button
      type="button"
      class="secondary small"
      onClick={() => {
        set(spelling);
        document.getElementById(id)?.focus();
      }}
    >
      {spelling}
    </button>
  );
  return (
    <span class="either" id={`either-${id}`}>
      {answer(readings[0])} or {answer(readings[1])}?
    </span>
  );
}
