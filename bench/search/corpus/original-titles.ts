function letters(text: string): string[] {
  return [...text];
}

function drawn<Value>(values: readonly Value[], random: () => number): Value | undefined {
  // Squared, so that the first ones are the frequent ones.
  return values[Math.floor(random() ** 2 * values.length)];
}

function some(values: readonly string[], least: number, most: number, random: () => number): string {
  const length = least + Math.floor(random() * (most - least + 1));
  return Array.from({ length }, () => drawn(values, random) ?? '').join('');
}

const CYRILLIC = { vowels: letters('оаеиуяыюёэ'), consonants: letters('нтсрвлкмдпгзбчхжшцщф') };
const GREEK = { vowels: letters('αοιεηυω'), consonants: letters('τσνρκπμλδγθχφβξζψ') };
const KANA = letters(
  'のンイトスルシクアラリタカキマコナサニモレミロハツフセネチヤソエホムユヒワケオテメヨヌウ',
);
const HAN = letters(
  '的人之一大天不生小我心女子中上花日国情爱有来年风在月夜山家水出海行地长龙红王梦无三路少白里城金新南青老西黑东火门春马门间时明光云雪雨星命血剑影鬼神世界秋江湖楼桥石林木声歌儿',
);
const HANGUL_FIRST = 0xac00;
/** Of the 19 beginnings, 21 vowels and 28 endings of a Hangul syllable those that are common. */
const HANGUL = {
  initials: [11, 0, 9, 12, 3, 6, 2, 7, 18, 5],
  vowels: [0, 20, 4, 8, 13, 18, 1, 5],
  finals: [0, 4, 21, 0, 8, 16, 1],
};

function alphabetic(script: { vowels: string[]; consonants: string[] }, random: () => number): string {
  const syllables = 1 + Math.floor(random() * 3);
  const made = Array.from(
    { length: syllables },
    () => some(script.consonants, 1, 1, random) + some(script.vowels, 1, 1, random),
  ).join('');
  const word = made + (random() < 0.5 ? some(script.consonants, 1, 1, random) : '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function hangulSyllable(random: () => number): string {
  const [initial = 0, vowel = 0, final = 0] = [HANGUL.initials, HANGUL.vowels, HANGUL.finals].map((part) =>
    drawn(part, random),
  );
  return String.fromCharCode(HANGUL_FIRST + (initial * 21 + vowel) * 28 + final);
}

function words(most: number, word: () => string): string {
  return Array.from({ length: most }, word).join(' ');
}

/** A title in Cyrillic, Greek, Hangul, kana or Han, made of plausible syllables. */
export function originalTitle(random: () => number): string {
  const length = 1 + Math.floor(random() * 3);
  const scripts = [
    () => words(length, () => alphabetic(CYRILLIC, random)),
    () => words(length, () => alphabetic(GREEK, random)),
    () =>
      words(length, () =>
        Array.from({ length: 1 + Math.floor(random() * 3) }, () => hangulSyllable(random)).join(''),
      ),
    () => some(KANA, 3, 9, random),
    () => some(HAN, 2, 6, random),
  ];
  return scripts[Math.floor(random() * scripts.length)]?.() ?? '';
}
