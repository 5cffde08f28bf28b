import { registerHooks } from 'node:module';

/**
 * Until the returned function is called, drizzle-orm is loaded as CommonJS. Node 24 reads a package's
 * manifest anew for each of its ES modules, and drizzle-orm's has 180 kB for over a hundred modules: that
 * alone is 0.7 s of a start, against 0.1 s this way.
 */
export function drizzleAsCommonJs(): () => void {
  const hooks = registerHooks({
    resolve: (specifier, context, nextResolve) =>
      specifier.startsWith('drizzle-orm')
        ? nextResolve(specifier, { ...context, conditions: ['node', 'require'] })
        : nextResolve(specifier, context),
  });
  return () => hooks.deregister();
}
