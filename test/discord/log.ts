import { EventEmitter, once } from 'node:events';
import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';

/** A line of the log. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

const WARNING = 40;

/** A log at its most talkative, kept in memory. */
export class Log {
  readonly logger: Logger;
  readonly lines: LogLine[] = [];
  /** All that was written, as it was written. */
  text = '';
  readonly #written = new EventEmitter<{ line: [] }>();

  constructor() {
    const write = (chunk: unknown, _: BufferEncoding, done: () => void) => {
      this.text += String(chunk);
      this.lines.push(JSON.parse(String(chunk)));
      this.#written.emit('line');
      done();
    };
    this.logger = pino({ level: 'trace' }, new Writable({ write }));
  }

  /** What somebody who runs the bot should look at. */
  get complaints(): readonly LogLine[] {
    return this.lines.filter(({ level }) => level >= WARNING);
  }

  /** The first line of a message, once it is there. */
  async line(message: string): Promise<LogLine> {
    for (;;) {
      const line = this.lines.find(({ msg }) => msg === message);
      if (line) return line;
      await once(this.#written, 'line');
    }
  }
}
