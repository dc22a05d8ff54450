import type { APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { print, widthOf } from '../../../src/console/text/cells.ts';
import { embedBlocks } from '../../../src/console/text/embed.ts';

function shown(embed: APIEmbed, width = 80, coloured = false): string {
  return embedBlocks(embed, width)
    .map((block) => print(block, coloured))
    .join('\n')
    .replaceAll('\u001b', '␛');
}

function inline(name: string, value: string) {
  return { name, value, inline: true };
}

describe('embedBlocks', () => {
  it('sets title, description, fields and footer below each other', () => {
    const embed = {
      title: 'M\\*A\\*S\\*H',
      description: 'A **film**.',
      fields: [{ name: 'Cast', value: 'Elliott Gould\nDonald Sutherland' }],
      footer: { text: 'Source: **made up**' },
    };
    expect(shown(embed)).toMatchInlineSnapshot(`
      "M*A*S*H

      A film.

      Cast
      Elliott Gould
      Donald Sutherland

      Source: **made up**
      "
    `);
    expect(shown(embed, 80, true)).toMatchInlineSnapshot(`
      "␛[1;4mM*A*S*H␛[0m

      A ␛[1mfilm␛[0m.

      ␛[4mCast␛[0m
      Elliott Gould
      Donald Sutherland

      ␛[2mSource: **made up**␛[0m
      "
    `);
  });

  it('sets inline fields three to a row; another field ends the row', () => {
    const fields = [
      inline('Year', '1982'),
      inline('Length', '87 min'),
      inline('Country', 'Soviet Union'),
      inline('Colour', 'colour'),
      { name: 'Cast', value: 'Leonid Filatov' },
      inline('Tags', 'cinema'),
      inline('Rating', '7.1'),
    ];
    expect(shown({ fields })).toMatchInlineSnapshot(`
      "Year                       Length                     Country
      1982                       87 min                     Soviet Union

      Colour
      colour

      Cast
      Leonid Filatov

      Tags                       Rating
      cinema                     7.1
      "
    `);
  });

  it('wraps each field within its column', () => {
    const fields = [
      inline('Directed by', '**Alexander Sokurov** (credited as Alexandre Sokurov)'),
      inline('Photography', '**Aleksandr Burov**\n**Aleksey Fedorov**'),
      inline('Sound', 'Sergey Moshkov'),
    ];
    expect(shown({ fields }, 60)).toMatchInlineSnapshot(`
      "Directed by         Photography         Sound
      Alexander Sokurov   Aleksandr Burov     Sergey Moshkov
      (credited as        Aleksey Fedorov
      Alexandre Sokurov)
      "
    `);
  });

  it('keeps columns straight beside wide signs and combining marks', () => {
    const fields = [
      inline('Title', '東京物語\nTo\u0302kyo\u0302 monogatari\n🎬 film'),
      inline('Year', '1953\n1953\n1953'),
      inline('Land', 'Japan'),
    ];
    expect(shown({ fields }, 60)).toMatchInlineSnapshot(`
      "Title               Year                Land
      東京物語            1953                Japan
      Tôkyô monogatari    1953
      🎬 film             1953
      "
    `);
  });

  it('sets fewer beside each other where the terminal is narrow', () => {
    const fields = [inline('Year', '1982'), inline('Length', '87 min'), inline('Country', 'Soviet Union')];
    expect(shown({ fields }, 40)).toMatchInlineSnapshot(`
      "Year                 Length
      1982                 87 min

      Country
      Soviet Union
      "
    `);
    expect(shown({ fields }, 20)).toMatchInlineSnapshot(`
      "Year
      1982

      Length
      87 min

      Country
      Soviet Union
      "
    `);
  });

  it('is never wider than the terminal', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const field = fc.record({ name: text, value: text, inline: fc.boolean() });
    const embed = fc.record({
      title: text,
      description: text,
      fields: fc.array(field),
      footer: fc.record({ text }),
    });
    fc.assert(
      fc.property(embed, fc.integer({ min: 20, max: 120 }), (any, width) => {
        for (const line of embedBlocks(any, width).flat()) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
