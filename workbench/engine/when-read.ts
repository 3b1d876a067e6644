interface Result {
  readonly value: unknown;
  readonly message?: string | undefined;
}

/**
 * A function's result that is worked out when something first reads it. The engine computes all arguments of a function
 * before the function itself, so `IF` has both its branches, and reads only one of them.
 */
export const whenRead = (compute: () => unknown): Result => new WhenRead(compute);

class WhenRead implements Result {
  private compute: (() => unknown) | undefined;
  private result: Result = { value: null };

  constructor(compute: () => unknown) {
    this.compute = compute;
  }

  get value(): unknown {
    return this.read().value;
  }

  /** An error's words, once it is known to be one: the engine looks for them in every result. */
  get message(): string | undefined {
    return this.result.message;
  }

  private read(): Result {
    if (this.compute) {
      this.result = resultOf(this.compute);
      this.compute = undefined;
    }
    return this.result;
  }
}

function resultOf(compute: () => unknown): Result {
  try {
    return { value: compute() };
  } catch (thrown) {
    if (isResult(thrown)) return thrown;
    throw thrown;
  }
}

/** The engine throws the cell with the error, or an error that has a cell's value. */
const isResult = (thrown: unknown): thrown is Result =>
  typeof thrown === 'object' && thrown !== null && 'value' in thrown;
