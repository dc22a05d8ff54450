import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { button, row, select } from '../../src/replies/message.ts';

describe('a button', () => {
  it('can be pressed', () => {
    expect(button('tab/film:a|cast|0', 'Cast & crew')).toEqual({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: 'tab/film:a|cast|0',
      label: 'Cast & crew',
      disabled: false,
    });
  });

  it('stands out where one is, and cannot be pressed there', () => {
    expect(button('tab/film:a|cast|0', 'Cast & crew', true)).toMatchObject({
      style: ButtonStyle.Primary,
      disabled: true,
    });
  });

  it('has a label on one line that Discord takes', () => {
    expect(button('x', `Two\nlines ${'y'.repeat(100)}`)).toMatchObject({
      label: `Two lines ${'y'.repeat(69)}…`,
    });
  });
});

describe('a row', () => {
  it('holds its components in order', () => {
    const buttons = [button('a', 'A'), button('b', 'B')];
    expect(row(buttons)).toEqual({ type: ComponentType.ActionRow, components: buttons });
  });
});

describe('a select', () => {
  it('has references as values, unless it leads to a page of its own', () => {
    expect(
      select('pick/openly', 'Choose …', [
        { reference: 'person:ann', label: 'Ann' },
        { reference: 'film:a', label: 'A (1999)', value: 'film:a|festivals|0', description: 'by Ann' },
      ]),
    ).toEqual({
      type: ComponentType.StringSelect,
      custom_id: 'pick/openly',
      placeholder: 'Choose …',
      options: [
        { label: 'Ann', value: 'person:ann' },
        { label: 'A (1999)', value: 'film:a|festivals|0', description: 'by Ann' },
      ],
    });
  });

  it('may have values that are no references', () => {
    expect(
      select('films/with/genre/openly', 'Choose …', [{ value: 'drama', label: 'Drama' }]).options,
    ).toEqual([{ label: 'Drama', value: 'drama' }]);
  });

  it('has no more than Discord takes, of anything', () => {
    const long = 'word '.repeat(100);
    const many = Array.from({ length: 40 }, (_, index) => ({
      reference: `person:p${index}` as const,
      label: long,
      description: long,
    }));
    const made = select('x', long, many);
    expect(made.options).toHaveLength(25);
    expect(made.placeholder).toHaveLength(150);
    expect(made.options[0]?.label.length).toBeLessThanOrEqual(100);
    expect(made.options[0]?.description?.length).toBeLessThanOrEqual(100);
  });
});
