import type { Entry } from './cue.ts';

/** Words for things, and words that connect what is said of them. */
export const CONNECTING: readonly Entry[] = [
  [
    'film|films|movie|movies|picture|pictures|motion picture|motion pictures|feature|features|flick|flicks|feature film|feature films|works|filmography|film work|film works|productions',
    { is: 'things', kind: 'film' },
  ],
  ['debut|debut film|first film|first movie', { is: 'things', kind: 'film', isFirst: true }],
  [
    'guy|guys|lady|fellow|bloke|chap|person|people|persons|artist|artists|man|woman|somebody|someone|anyone|anybody|individual|individuals',
    { is: 'things', kind: 'person' },
  ],

  [
    'other|others|another|also|else|too|besides|additional|apart from|aside from|except|additionally|likewise|otherwise|elsewhere',
    { is: 'apart' },
  ],
  ['together with|alongside|along with', { is: 'together' }, { is: 'plain', isOften: true }],
  [
    'together|co|with each other|jointly|same movie|same film|same movies|same films|same picture|collaborate|collaborated|collaborators of|work with|worked with|in tandem|teamed up|share the screen|shared the screen|share the screen with|shared the screen with',
    { is: 'together' },
  ],
  [
    'share|shares|shared|sharing|same|have in common|in common|common|identical|has in common|had in common',
    { is: 'sharing' },
  ],
  [
    'in their films|in their movies|of their films|of their movies|in his films|in her films|in their pictures',
    { is: 'in their films' },
  ],

  ['original', { is: 'form', kind: 'original' }],
  ['translation|translations|translated', { is: 'form', kind: 'translation' }],
  [
    'transliteration|transliterations|transliterated|in latin letters|latin letters|latin script|romanised|romanized|romanisation',
    { is: 'form', kind: 'transliteration' },
  ],

  [
    'in hours|hours and minutes|in hours and minutes|counted in hours|expressed in hours|measured in hours',
    { is: 'unit', unit: 'hours' },
  ],
  ['in minutes|minutes|in minutes exactly', { is: 'unit', unit: 'minutes' }],
];
