import { isKnownComponent } from '../../commands/dispatch.ts';
import { type Problem, problem, quoted } from './problem.ts';
import type { PressReading } from './reading.ts';

/** https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
const LONGEST_CUSTOM_ID = 100;

/** `[custom_id]`, and what a select's choice adds after it. */
const PRESS = /^\[(\S+)\](?:\s(.*))?$/su;

/** A line that begins with a square bracket: `[custom_id]` for a button, `[custom_id] value` for a select. */
export function readPress(line: string): PressReading | Problem {
  const press = PRESS.exec(line);
  if (!press) return problem('usage', 'A press is [custom_id], or [custom_id] value for a select.');
  const [, customId = '', rest = ''] = press;
  if (customId.length > LONGEST_CUSTOM_ID || !isKnownComponent(customId)) {
    return problem('unknown-component', `No button or select of this version is ${quoted(customId)}.`);
  }
  const value = rest.trim();
  return { kind: 'press', customId, values: value === '' ? [] : [value] };
}
