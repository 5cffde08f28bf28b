import type { Config } from '#config.ts';

type Demo = { demoAccounts: readonly { email: string }[]; demoPassword: string };

/** What a start says when readers and journalists can come in; `demo` where the demo's accounts exist. */
export function welcome({
  config,
  port,
  demo,
}: {
  config: Config;
  port: number;
  demo: Demo | null;
}): string {
  const site = config.siteUrl.replace(/:0$/u, `:${port}`);
  const accounts = demo
    ? [
        '',
        `  حسابات التجربة · Demo accounts, all with the password ${demo.demoPassword}`,
        ...demo.demoAccounts.map(({ email }) => `    ${email}`),
      ]
    : [];
  return [
    '',
    '  محبرة جاهزة · Mihbara is ready',
    '',
    `  الموقع · Site    ${site}`,
    `  التحرير · Desk   ${site}/desk`,
    `  البيانات · Data  ${config.dataDir}`,
    ...accounts,
    '',
    '  Ctrl-C للإيقاف · stops it',
    '',
  ].join('\n');
}
