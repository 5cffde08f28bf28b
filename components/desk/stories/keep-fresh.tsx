'use client';
// In the browser: only a page that is looked at needs to be up to date.
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const everyMs = 15_000;

/** Asks for the page anew while it is shown: somebody waits for an answer. */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
