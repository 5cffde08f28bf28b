const prefix = 'mihbara-tab-';

/** Holds a lock for as long as this page lives, so that other pages know that its journal is not left behind. */
export function holdTab(tab: string): void {
  // Only over TLS; without it what another tab holds is offered as well, which costs a look.
  void navigator.locks?.request(prefix + tab, () => new Promise<never>(() => {}));
}

/** The tabs of this browser that are open now. */
export async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = held.map(({ name = '' }) => name);
  return new Set(
    names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
  );
}
