import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Writer } from '../../src/console/streams.ts';

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('no'), { code })),
  });
}

describe('Writer', () => {
  it('waits until the other side reads', async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    const writer = new Writer(output);
    const events: string[] = [];
    const first = writer.write('one').then(() => writer.write('two'));
    const second = first.then(() => events.push('written'));
    output.once('readable', () => {
      events.push('read');
      output.resume();
    });
    await second;
    expect(events).toEqual(['read', 'written']);
  });

  it('says so when nobody reads any more', async () => {
    const writer = new Writer(failing('EPIPE'));
    expect(await writer.write('x')).toBe(false);
    expect(await writer.write('x')).toBe(false);
    const ended = new PassThrough();
    ended.end();
    expect(await new Writer(ended).write('x')).toBe(false);
  });

  it('tells every other failure', async () => {
    await expect(new Writer(failing('ENOSPC')).write('x')).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
