import { describe, expect, it } from 'vitest';
import { parseWrk } from './parse-wrk.ts';

const report = (errors = '') => `Running 10s test @ http://127.0.0.1:3000/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.13ms    1.02ms  31.09ms   97.06%
    Req/Sec    15.26k     1.03k   17.01k    82.00%
  Latency Distribution
     50%  940.00us
     75%    2.21ms
     90%    2.60ms
     99%    1.05s
  151862 requests in 10.01s, 1.23GB read
${errors}Requests/sec:  15171.40
Transfer/sec:    125.85MB
`;

describe('parseWrk', () => {
  it('reads how many, the rate, and latencies in milliseconds whatever their unit', () => {
    expect(parseWrk(report())).toEqual({
      requests: 151862,
      requestsPerSecond: 15171.4,
      p50: 0.94,
      p99: 1050,
      errors: 0,
    });
  });

  it('counts failed connections and answers that are no page', () => {
    const errors =
      '  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 20\n';
    expect(parseWrk(report(errors)).errors).toBe(30);
  });

  it('throws where there is no report', () => {
    expect(() => parseWrk('unable to connect to 127.0.0.1:1')).toThrow('unable to connect');
  });
});
