/** The same work, at most so many at once; whoever comes later waits, in the order of coming. */
export function takeTurns<Input extends unknown[], Output>(
  most: number,
  work: (...input: Input) => Promise<Output>,
): (...input: Input) => Promise<Output> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (...input) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work(...input);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
