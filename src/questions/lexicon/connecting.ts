import type { Entry } from './cue.ts';

/** Words for things, and words that connect what is said of them. */
export const CONNECTING: readonly Entry[] = [
  [
    'film|films|movie|movies|picture|pictures|motion picture|motion pictures|feature|features|flick|flicks|reel|reels|joint|joints|talkie|cinematic works|screen works|screen credits|feature film|feature films|works|filmography|film work|film works|productions|oeuvre|body of work|back catalogue|talkies',
    { is: 'things', kind: 'film' },
  ],
  ['anything|something|everything|stuff|thing|things', { is: 'things', kind: 'film' }, { is: 'plain' }],
  [
    'what can i watch|what can we watch|what could we watch|what could i watch|what should we watch|what should i watch|whats there|what is there|what have you got|what do you have|what have we got|what do we have|what do you know',
    { is: 'asking', asker: 'what' },
    { is: 'things', kind: 'film' },
  ],
  [
    'what other stuff|what other things|what other work',
    { is: 'asking', asker: 'what' },
    { is: 'things', kind: 'film' },
    { is: 'apart' },
  ],
  ['other stuff|other things', { is: 'things', kind: 'film' }, { is: 'apart' }],
  [
    'first appearance|screen debut|acting debut|first screen appearance|debut|debut film|first film|first movie',
    { is: 'things', kind: 'film', isFirst: true },
  ],
  [
    'gentleman|gentlemen|ladies|pair|duo|folks|guy|guys|lads|blokes|gents|gals|lady|fellow|bloke|chap|person|people|persons|artist|artists|man|woman|somebody|someone|anyone|anybody|individual|individuals',
    { is: 'things', kind: 'person' },
  ],

  [
    'remaining|rest of|rest of the|other|others|another|further|also|else|too|besides|additional|apart from|aside from|except|additionally|likewise|otherwise|elsewhere',
    { is: 'apart' },
  ],
  ['together with|alongside|along with|opposite', { is: 'together' }, { is: 'plain', isOften: true }],
  ['output', { is: 'things', kind: 'film' }],
  [
    'together|co|with each other|jointly|same movie|same film|same movies|same films|same picture|work under|worked under|collaborate|collaborated|collaborators of|work with|worked with|in tandem|teamed up|share a cast with|shared a cast with|share the screen|shared the screen|share the screen with|shared the screen with|opposite each other|side by side',
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
