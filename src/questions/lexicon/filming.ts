import type { Entry } from './cue.ts';
import { noun, verb } from './cue.ts';

/** When and where films were made. */
export const FILMING: readonly Entry[] = [
  [
    'production period|production dates|dates of production|shooting dates|filming dates|shooting period|in production|production start|production end|production time|production schedule|shooting schedule|period of production|start shooting|production begin|production started|production finish|shooting begin|production take|production last|filming begin|filming start|filming end|shooting start|shooting end|production ran|production run',
    noun('production period'),
    verb('production period'),
  ],
  [
    'filmed in|shot in|filming location|filming locations|filming place|filming places|shooting location|shooting locations|location|locations|shooting place|shooting places|where filmed|places of filming|set in|filmed at|shot at|filmed on location|shot on location|filming take place|filming happen|shooting take place|interviews take place|interviews filmed|interviews|place of filming|film locations|spots',
    noun('filming place'),
    verb('filming place'),
  ],
  ['shot|filmed|shoot|filming|shooting|recorded|interviewed', verb('filming place')],
  ['place|places', noun('place')],
  ['post production|postproduction', { ...noun('place'), where: [{ by: 'words', text: 'post-production' }] }],
];
