import { onTestFinished, vi } from 'vitest';

/** Keeps what is logged until the test ends out of the terminal; the spy has it. */
export function quietLog() {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => written.mockRestore());
  return written;
}
