import type { Entry } from './cue.ts';
import { noun, verb } from './cue.ts';

/** Festivals and awards. */
export const HONOURS: readonly Entry[] = [
  [
    'festival|festivals|film festival|film festivals|festival selection|festival selections|festival screenings|festival showings|screenings|showings|screening|showing|fests|fest|festival run|international film festival',
    noun('showing'),
  ],
  [
    'shown|shown in|show|shows|showed|screened|screen|screens|selected|select|played at|presented at|invited|programmed|exhibited|projected|shown at|screened at|play at|playing at|run at|go to|went to|travel to|travelled to|selected at|selected for|selected by|been to|shown at festivals|showing at|in competition|compete|competed|invited to|take part at|took part at|accepted|featured at|appear at|appeared at|turned up at|turn up at|visit|visited|presented|exhibit|on the programme|in the programme|made it to|make it to|presented in',
    verb('showing'),
  ],
  [
    'award|awards|prize|prizes|honour|honours|honor|honors|trophy|trophies|accolade|accolades|award won|awards won|distinction|distinctions|laurels|wins|win',
    noun('award'),
  ],
  [
    'win|wins|won|winner|winners|winning|awarded|receive|received|earn an award|honoured|honored|take home|took home|given|pick up|picked up|collect|collected|was given|been awarded|crowned|bag|bagged',
    verb('award'),
  ],
  ['get|got|gets', verb('award'), { is: 'plain' }],
  ['nomination|nominations', noun('nomination')],
  ['nominated|nominated for|up for', verb('nomination')],
  [
    'gave|give|gives|gave the award|gave the prize|give the award|gave a prize|gave an award|handed out|gave the prize to|gave an award to|gave a prize to|honoured|honored|awarded|awarded the prize|awarded a prize to|hand out|bestowed|presented the prize',
    verb('award giver'),
  ],
  ['sections|section', noun('showing')],
  ['category|categories', noun('award')],
];
