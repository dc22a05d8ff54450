import type { Entry } from './cue.ts';
import { noun, verb } from './cue.ts';

/** Titles, video releases and parts. */
export const TITLES_AND_PARTS: readonly Entry[] = [
  [
    'titles|other titles|other title|alternative title|alternative titles|alternate titles',
    noun('title', false),
  ],
  [
    'title|name in|called|titled|named|title in|entitled|mean|means|goes by|go by|known as|also known as',
    noun('title', false),
    verb('title', false),
  ],
  [
    'subtitles|subtitle|media|home video|dvd|dvds|video release|home release|home media|video|dvd release|on dvd|available on dvd|available on video|out on dvd|come out on dvd|came out on dvd|released on home video|video releases|home video release|home video releases|on video|on disc|disc|available on home video|available on disc|come out on video|on home video|home viewing|dvd edition|video edition',
    noun('home video'),
    verb('home video'),
  ],
  [
    'part|parts|role|roles|character|characters|part of|role of|character of|the part of|the role of|character name|character names|characters played',
    noun('part'),
  ],
  [
    'play|plays|played|playing|portray|portrays|portrayed|embody|embodied|played by|portrayed by|play the part|play the role|played the part|played the role|appear as|appears as|appeared as|act as|starred as|cast as|plays the part|plays the role|acts as|played the part of|play the part of|played the role of|play the role of|plays the role of|perform as|voices|took the part of|took the role of|has the part of|has the role of|had the role of|had the part of|takes the part of|impersonate|impersonated|stars as|star as|takes the role of|acted as',
    verb('part'),
    verb('performer'),
  ],
];
