export type Load = {
  requests: number;
  requestsPerSecond: number;
  /** Milliseconds that half of the requests, and all but a hundredth of them, took at most. */
  p50: number;
  p99: number;
  /** Answers other than 2xx and 3xx, and connections that failed. */
  errors: number;
};

const microseconds: Record<string, number> = { us: 1, ms: 1e3, s: 1e6, m: 60e6 };

/** Reads what `wrk --latency` prints; throws where it printed anything else. */
export function parseWrk(text: string): Load {
  const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? NaN);
  const latency = (percent: number) => {
    const found = new RegExp(String.raw`^\s+${percent}%\s+([\d.]+)(us|ms|s|m)\s*$`, 'mu').exec(
      text,
    );
    return (Number(found?.[1] ?? NaN) * (microseconds[found?.[2] ?? ''] ?? NaN)) / 1000;
  };
  const load = {
    requests: number(/^\s+(\d+) requests in /mu),
    requestsPerSecond: number(/^Requests\/sec:\s+([\d.]+)$/mu),
    p50: latency(50),
    p99: latency(99),
    errors: [
      ...(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u
        .exec(text)
        ?.slice(1) ?? []),
      /Non-2xx or 3xx responses: (\d+)/u.exec(text)?.[1] ?? 0,
    ].reduce((sum: number, one) => sum + Number(one), 0),
  };
  if (Object.values(load).some(Number.isNaN)) throw new Error(`wrk said something else:\n${text}`);
  return load;
}
