import type { Exchange } from '#http/exchange.ts';

/**
 * Waits until a small body is here, and leaves it where it is for whoever reads it then. False when it does not
 * come in time, or whoever sends it has gone. Only below the 64 kB that Node holds of a request.
 */
export function bodyArrives(
  { req, res }: Exchange,
  { length, longestMs }: { length: number; longestMs: number },
): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isHere: boolean) => {
      clearTimeout(limit);
      req.off('readable', look);
      res.off('close', leave);
      resolve(isHere);
    };
    const look = () => {
      if (req.readableLength >= length) settle(true);
    };
    const leave = () => settle(false);
    const limit = setTimeout(leave, longestMs);
    req.on('readable', look);
    res.on('close', leave);
    req.read(0);
    look();
  });
}
