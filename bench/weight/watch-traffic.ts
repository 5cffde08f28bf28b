import type { CDPSession } from '@playwright/test';

export type Kind = 'document' | 'script' | 'font' | 'image' | 'other' | 'headers';

export type Traffic = {
  requests: number;
  /** As they came over the network; what came before each body counts as headers. */
  bytes: Record<Kind, number> & { all: number };
};

const kinds: Record<string, Kind> = {
  Document: 'document',
  Script: 'script',
  Font: 'font',
  Image: 'image',
};

/** Counts what a page loads from now on; the returned function says how much it was until then. */
export function watchTraffic(session: CDPSession): () => Traffic {
  const asked = new Map<string, { kind: Kind; headers: number; bytes: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:')) return;
    asked.set(requestId, { kind: kinds[type ?? ''] ?? 'other', headers: 0, bytes: 0 });
  });
  session.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
    if (blockedReason) asked.delete(requestId);
  });
  // A live stream never finishes: until it does, what has come of an answer counts.
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = asked.get(requestId);
    if (request) request.headers = response.encodedDataLength;
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request) request.bytes += encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request) request.bytes = encodedDataLength - request.headers;
  });
  return () => {
    const bytes = { document: 0, script: 0, font: 0, image: 0, other: 0, headers: 0, all: 0 };
    for (const request of asked.values()) {
      bytes[request.kind] += request.bytes;
      bytes.headers += request.headers;
      bytes.all += request.bytes + request.headers;
    }
    return { requests: asked.size, bytes };
  };
}
