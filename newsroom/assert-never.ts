/** Ends a `switch` over a union: the compiler shows the case that was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Not expected here: ${JSON.stringify(value)}`);
}
