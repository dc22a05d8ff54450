import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/data/normal-form.ts';

/** Any sequence of UTF-16 units, halves of pairs too: what a person's keyboard or a broken file can send. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));
const readableText = fc.string({ unit: 'grapheme', maxLength: 30 });
const text = fc.oneof(anyText, readableText, fc.string({ unit: 'binary', maxLength: 30 }));

describe('normalForm', () => {
  it.each([
    ['Духовные голоса', 'dukhovnye golosa'],
    ['Tromsø!', 'tromso'],
    ['  The   Voice ', 'the voice'],
    ['Leena Kilpeläinen', 'leena kilpelainen'],
    ['Severnyï fond', 'severnyi fond'],
    ["Ryazant'sev", 'ryazantsev'],
    ['Ryazant`sev', 'ryazantsev'],
    ['O’Brien', 'obrien'],
    ['Ленфильм', 'lenfilm'],
    ['Cine-Forum', 'cine forum'],
    ['８½', '81 2'],
    ['ＩＤＦＡ', 'idfa'],
    ['zero\u200bwidth', 'zerowidth'],
    ['…', ''],
    ['', ''],
  ])('writes %o as %o', (written, normal) => {
    expect(normalForm(written)).toBe(normal);
  });

  it.each([
    ['Голос', 'ГОЛОС'],
    ['Лёд', 'Лед'],
    ['caf\u00e9', 'cafe\u0301'],
    ['Straße', 'STRASSE'],
    ['Ψυχή', 'ψυχη'],
    ['Сокуров', 'Coкуpoв'],
  ])('makes %o and %o one', (left, right) => {
    expect(normalForm(left)).toBe(normalForm(right));
  });

  it('keeps apart what differs in sound: a dakuten is no decoration', () => {
    expect(normalForm('ガ')).not.toBe(normalForm('カ'));
  });

  it('gives lower-case ASCII words parted by single spaces, whatever it is given', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(normalForm(written)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves its own form as it is', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(normalForm(normalForm(written))).toBe(normalForm(written));
      }),
    );
  });

  it('is the same for both ways in which Unicode composes a text', () => {
    fc.assert(
      fc.property(readableText, (written) => {
        expect(normalForm(written.normalize('NFD'))).toBe(normalForm(written.normalize('NFC')));
      }),
    );
  });
});
