import { routeOf } from '#delivery/route.ts';
import type { Develop } from '#delivery/serve.ts';
import { log } from '#log.ts';

/**
 * While the site is developed Next.js answers by itself for pages and files, with the scripts that reload
 * them: nothing is kept, and no policy stands in their way. All else is as in production.
 */
export const develop: Develop = (production, { app, http, files }) => {
  const render = app.getRequestHandler();
  const upgrade = app.getUpgradeHandler();
  http.on('upgrade', (req, socket, head) => {
    upgrade(req, socket, head).catch((error: unknown) => log.error('Upgrade failed', { error }));
  });
  return (req, res) => {
    const route = routeOf(req.url ?? '/', files);
    if (route.to === 'reader') req.url = route.key;
    else if (route.to === 'desk') req.url = route.inner;
    else if (route.to !== 'file') return production(req, res);
    render(req, res).catch((error: unknown) => log.error('A request failed', { error }));
  };
};
