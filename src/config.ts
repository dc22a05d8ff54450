import { statSync } from 'node:fs';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const PREVIEW_WISHES = ['auto', 'on', 'off'] as const;
const LAST_PORT = 65_535;

/** An empty value in a file means the same as none. */
function orNone<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

const TABLE_FILE = /\.(csv|tsv)$/i;

/** Why nothing can be read at a path; undefined where it is a folder or a table. */
function faultAt(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 'which is not there';
  if (found.isDirectory() || TABLE_FILE.test(path)) return undefined;
  return 'which is neither a folder nor a .csv or .tsv file';
}

const settingsSchema = z.object({
  DISCORD_TOKEN: orNone(
    z
      .string()
      .trim()
      .regex(/^[\x21-\x7e]+$/, 'must be the bot’s token as Discord shows it, without blanks'),
  ),
  DISCORD_API: orNone(
    z
      .url({ protocol: /^https?$/, error: 'must be a web address, as http://127.0.0.1:9000/api' })
      .transform((address) => address.replace(/\/+$/, '')),
  ),
  CATALOGUES: z
    .string()
    .default('')
    .transform((paths) =>
      paths
        .split(',')
        .map((path) => path.trim())
        .filter(Boolean),
    )
    .superRefine((paths, context) => {
      for (const path of paths) {
        const fault = faultAt(path);
        if (fault) context.addIssue({ code: 'custom', message: `names "${path}", ${fault}` });
      }
    }),
  LOG_LEVEL: orNone(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)),
  PREVIEW: orNone(z.enum(PREVIEW_WISHES, `must be one of ${PREVIEW_WISHES.join(', ')}`)),
  PREVIEW_PORT: orNone(
    z
      .string()
      .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= LAST_PORT, `must be 0 to ${LAST_PORT}`)
      .transform(Number),
  ),
  PID_FILE: orNone(z.string()),
  PREVIEW_HOST: orNone(
    z.union([z.ipv4(), z.ipv6(), z.hostname()], 'must be an IP address or a host name, as 127.0.0.1'),
  ),
});

/** Whether and where the page opens that shows the bot in a browser. */
interface PreviewSettings {
  /** `auto`: without a token only. */
  readonly wish: (typeof PREVIEW_WISHES)[number];
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** What the bot is told from outside; `.env.example` explains each. */
export interface Settings {
  readonly token: string | undefined;
  /** Base of Discord's REST API, without a slash at the end; Discord's own when undefined. */
  readonly api: string | undefined;
  /** Folders of records, imports, built stores and tables besides the built-in records, in order. */
  readonly catalogues: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Where the number of the running process is noted. */
  readonly pidFile: string;
  readonly preview: PreviewSettings;
}

/** Thrown for wrong settings; its message names every one of them, but no value. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    const count = faults.length === 1 ? '1 setting is wrong' : `${faults.length} settings are wrong`;
    super([`${count}:`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'SettingsError';
  }
}

/** Reads the settings from an environment, and looks whether the catalogues are there. Throws `SettingsError` with all faults at once. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  }
  const { DISCORD_TOKEN, DISCORD_API, CATALOGUES, LOG_LEVEL, PID_FILE, PREVIEW, PREVIEW_PORT, PREVIEW_HOST } =
    parsed.data;
  return {
    token: DISCORD_TOKEN,
    api: DISCORD_API,
    catalogues: CATALOGUES,
    logLevel: LOG_LEVEL ?? 'info',
    pidFile: PID_FILE ?? 'dom-kino.pid',
    preview: { wish: PREVIEW ?? 'auto', host: PREVIEW_HOST ?? '127.0.0.1', port: PREVIEW_PORT ?? 4321 },
  };
}
