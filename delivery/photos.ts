import { sendPhoto } from '#files/send-photo.ts';
import type { Exchange } from '#http/exchange.ts';
import type { Delivery } from './delivery.ts';
import { sendDeskPage } from './desk-page.ts';

/** Sends a photo; one that readers may not see, the desk shows to whoever may. */
export function sendAnyPhoto(delivery: Delivery, file: string, exchange: Exchange): Promise<void> {
  const { config, photos, catchUp } = delivery;
  const askDesk = (inner: string, one: Exchange) => sendDeskPage(delivery, inner, one);
  return sendPhoto({ dataDir: config.dataDir, photos, catchUp, askDesk }, file, exchange);
}
