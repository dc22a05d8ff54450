import type { Entry } from './cue.ts';
import { noun, verb } from './cue.ts';

/** What is recorded of people, companies and festivals. */
export const NAMED: readonly Entry[] = [
  [
    'born|birth date|date of birth|birthday|birth year|year of birth|birth|birthdate|how old|age',
    noun('born', false),
    verb('born', false),
  ],
  ['birth place|birthplace|place of birth|home town|hometown|native town', noun('birth place', false)],
  [
    'die|died|dies|death|date of death|death date|year of death|pass away|passed away',
    noun('died', false),
    verb('died', false),
  ],
  ['nationality|nationalities|citizenship|citizen', noun('nationality', false)],
  [
    'occupation|occupations|profession|professions|job|jobs|do for a living|for a living|trade|by profession|line of work|career|does for a living|by trade',
    noun('occupation', false),
  ],
  [
    'name|names|spelled|spelt|spell|spelling|spellings|written in|real name|full name|native name|name spelled|names spelled|write the name|transliterated|transliteration|transliterations|alphabet',
    noun('name', false),
    verb('name', false),
  ],
  [
    'founded|established|set up|started|foundation|founding year|foundation year|founding',
    noun('founded', false),
    verb('founded', false),
  ],
  [
    'since|since when|exist|existed|running since|held since|first held|start|started|begin|began|going on since|been held|has it been held|been running|been going|around since|history|how long has',
    noun('since', false),
    verb('since', false),
  ],
  [
    'seat|headquarters|based|located|held|take place|takes place|situated|hold|host|hosts|hosted|home|site|venue|based in|located in|held in|headquartered|reside|sit',
    noun('seat', false),
    verb('seat', false),
    { is: 'plain' },
  ],
  ['been around|around', verb('since', false), verb('year', false)],
  ['edition|editions', noun('edition', false)],
  [
    'tell me about|tell us about|know about|information about|information on|info on|info about|details about|anything about|something about|more about|learn about|who is this|what do you have on',
    noun('about', false),
  ],
];
