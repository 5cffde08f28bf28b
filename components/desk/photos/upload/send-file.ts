'use client';
// In the browser: only XMLHttpRequest says how much of a file has been sent.
import { uploadLimits } from '#newsroom/photos/uploads.ts';
import { type Result, refused } from '#newsroom/result.ts';
import { uploadAddress } from '#newsroom/addresses.ts';
import type { SendFile, UploadedPhoto } from './uploaded-photo.ts';

/** What stands between the browser and the desk says this while the desk does not answer. */
const gatewayFaults: ReadonlySet<number> = new Set([502, 503, 504]);

export const sendFile: SendFile = async (file, { onSent, signal }) => {
  if (file.size > uploadLimits.bytes) return refused('invalid', { fields: { file: 'too_large' } });
  if (!(await canBeRead(file))) return refused('invalid', { fields: { file: 'unreadable' } });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', uploadAddress);
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.addEventListener('error', () => resolve({ ok: false, code: 'unreachable' }));
    signal.addEventListener('abort', () => request.abort());
    if (!signal.aborted) request.send(file);
  });
};

/** A folder, or a file that was moved since: the browser would call it a fault of the network, for ever. */
async function canBeRead(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function answerOf(request: XMLHttpRequest): Awaited<ReturnType<SendFile>> {
  const answer = resultIn(request.responseText);
  if (answer) return answer;
  if (request.status === 413) return refused('invalid', { fields: { file: 'too_large' } });
  if (gatewayFaults.has(request.status)) return { ok: false, code: 'unreachable' };
  return refused('unexpected');
}

/** Null for what the desk has not written: a proxy's page. */
function resultIn(text: string): Result<UploadedPhoto> | null {
  try {
    const answer: unknown = JSON.parse(text);
    const isResult = typeof answer === 'object' && answer !== null && 'ok' in answer;
    return isResult ? (answer as Result<UploadedPhoto>) : null;
  } catch {
    return null;
  }
}
