import { listNewest } from '#db/published/list-newest.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { pageAt } from '#delivery/reader-page.ts';
import { routeOf } from '#delivery/route.ts';
import { log } from '#log.ts';
import { storyAddress } from '#newsroom/addresses.ts';

/**
 * Makes what readers will ask for first, one page after another behind their backs: a server that starts in
 * the middle of a burst answers from memory, and the first hundred renders are four times slower than others.
 */
export async function warmUp(delivery: Delivery): Promise<void> {
  try {
    const stories = await listNewest(delivery.db.read, { except: 0, limit: 40 });
    const addresses = stories.map((story) => storyAddress('ar', story));
    for (const address of ['/', '/en', ...addresses]) {
      const route = routeOf(address, delivery.files);
      if (route.to === 'reader') await pageAt(delivery, route);
    }
  } catch (error) {
    log.error('Pages were not made beforehand', { error });
  }
}
