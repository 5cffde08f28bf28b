const everyMs = 2000;

/** Says a line at most every two seconds: enough to see that work goes on. */
export function sometimes(say: (line: string) => void): (line: string) => void {
  let saidAt = performance.now();
  return (line) => {
    if (performance.now() - saidAt < everyMs) return;
    saidAt = performance.now();
    say(line);
  };
}
