import type { Config } from '#config.ts';
import { demoPassword } from '#newsroom/published-password.ts';

type Welcome = {
  config: Config;
  port: number;
  /** Those with the demo's password; null where nobody has an account. */
  openAccounts: string[] | null;
};

/** What a start says when readers and journalists can come in. */
export function welcome({ config, port, openAccounts }: Welcome): string {
  const site = config.siteUrl.replace(/:0$/u, `:${port}`);
  return [
    '',
    '  محبرة جاهزة · Mihbara is ready',
    '',
    `  الموقع · Site    ${site}`,
    `  التحرير · Desk   ${site}/desk`,
    `  البيانات · Data  ${config.dataDir}`,
    ...accountLines(config, openAccounts),
    ...originLines(config, site),
    '',
    '  Ctrl-C للإيقاف · stops it',
    '',
  ].join('\n');
}

function accountLines({ isPublic, dataDir }: Config, openAccounts: string[] | null): string[] {
  if (openAccounts === null) {
    return [
      '',
      `  لا حسابات بعد · Nobody has an account: the newspaper in ${dataDir} is empty. If it was meant to hold one,`,
      '    end this server and see whether the disk is mounted. For a new one:',
      '    npm run newsroom -- user:add --email ADDRESS --name NAME --role admin',
    ];
  }
  if (openAccounts.length === 0) return [];
  if (!isPublic) {
    return [
      '',
      `  حسابات التجربة · Demo accounts, all with the password ${demoPassword}`,
      ...openAccounts.map((email) => `    ${email}`),
    ];
  }
  return [
    '',
    '  حسابات التجربة · The demo’s accounts have a published password, which opens nothing on a public origin.',
    '    Give those that are wanted one of their own:',
    ...openAccounts.map((email) => `    npm run newsroom -- user:password --email ${email}`),
  ];
}

function originLines({ isPublic, isSiteUrlGiven }: Config, site: string): string[] {
  if (isSiteUrlGiven || !isPublic) return [];
  return [
    '',
    `  SITE_URL غير محدد · SITE_URL is not set: links in pages, feeds and cards begin with ${site}.`,
    '    Set it to the address that readers use: SITE_URL=https://news.example npm start',
  ];
}
