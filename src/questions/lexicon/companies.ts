import type { Entry } from './cue.ts';
import { noun, verb } from './cue.ts';

/** What companies did for a film. */
export const COMPANIES: readonly Entry[] = [
  [
    'studio|studios|production company|production companies|film studio|film studios|production house|production houses|producing company|producing companies|company that produced|companies that produced|production firm|production studio|production studios',
    noun('studio'),
    noun('production'),
  ],
  [
    'company|companies|firm|firms|outfit|outfits|organisation|organisations|organization',
    noun('any company'),
  ],
  ['co production company|co production companies|co producing company|co production', noun('co-production')],
  [
    'distributor|distributors|distribution company|distribution companies|distribution|film distributor|distributing company',
    noun('distribution'),
  ],
  ['distribute|distributes|distributed|distributing', verb('distribution')],
  ['sales agent|sales agents|sales company|world sales|sales', noun('sales')],
  ['broadcaster|broadcasters|tv channel|channel|tv station', noun('broadcast')],
  ['broadcast|broadcasts|aired', verb('broadcast')],
  ['publisher|publishers|label|dvd publisher|video publisher', noun('publisher')],
  [
    'publish|published|publishes|release on dvd|releases on dvd|release on video|published on dvd|put out|brought out|released on dvd|released on video|published the dvd|put it out on dvd|put out the dvd|released the dvd|issued',
    verb('publisher'),
    verb('home video'),
  ],
  ['published', verb('release')],
];
