import type { Entry } from './cue.ts';

/** Words that ask. */
export const ASKING: readonly Entry[] = [
  ['how is|how was|how are|how do you|how does one|how else is', { is: 'asking', asker: 'what' }],
  [
    'whose work|whose job|whose doing|whos|whod|who|whom|who all|whoever|by whom|which person|which people|what person|whose names',
    { is: 'asking', asker: 'who' },
  ],
  ['what|whats|whatd|wat|what all', { is: 'asking', asker: 'what' }],
  ['what else', { is: 'asking', asker: 'what' }, { is: 'apart' }],
  ['who else', { is: 'asking', asker: 'who' }, { is: 'apart' }],
  ['where else', { is: 'asking', asker: 'where' }, { is: 'apart' }],
  ['which|wich|which one', { is: 'asking', asker: 'which' }],
  ['which ones', { is: 'asking', asker: 'which' }, { is: 'things', kind: 'film' }],
  [
    'when|from when|until when|from when to when|wen|whens|whend|on what date|on which date|what date|which date|what day|which day|since when|at what time|in what year|in which year|what time',
    { is: 'asking', asker: 'when' },
  ],
  [
    'where|wheres|whered|in what place|in which place|in what city|in which city|which city|what city|which town|what town|which cities|in which cities|in which country|in what country|in what towns|in which towns|what cities|what place|which place|which places|what places',
    { is: 'asking', asker: 'where' },
  ],
  [
    'total of|total number of|the total of|tally of|the tally of|how many|what number of|the number of|number of|how much|count the|count all|count up|count how many|how many times|how often|how frequently|how many different',
    { is: 'asking', asker: 'how many' },
  ],
];
