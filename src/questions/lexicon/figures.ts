import type { Entry } from './cue.ts';
import { noun, verb } from './cue.ts';

/** What is counted of films: money, viewers, votes. */
export const FIGURES: readonly Entry[] = [
  [
    'budget|budgets|cost|costs|production cost|how much did it cost|production budget|how expensive|price tag',
    noun('budget', false),
    verb('budget', false),
  ],
  [
    'box office|gross|grossed|grosses|takings|box office takings|earn|earned|earnings|revenue|how much money|take at the box office|took at the box office|takings at the box office|make at the box office|made at the box office|bring in|brought in',
    noun('box office'),
    verb('box office'),
  ],
  [
    'viewers|audience|audiences|attendance|admissions|spectators|people saw|people watched|people have seen|saw|watched|seen by|people see|people watch|viewership|tickets|attended|audience figures|tickets sold|moviegoers|cinemagoers|went to see|people went to see|people came to see|came to see|number of viewers|viewing figures|people attended',
    noun('viewers'),
    verb('viewers'),
  ],
  [
    'imdb voters think of|voters think of|voters think|rating|ratings|imdb rating|rated|rate|star rating|score|rating of|how good|popular opinion|considered good|people rate|how would people rate|how do people rate|how would you rate|considered bad|considered any good|popular opinion about|popular opinion of|public opinion|people think of|people think|audiences think of|audiences think|rating would people give|critics rating|how well rated|well rated|good|imdb score|how is it rated|how highly rated|highly rated|do audiences rate|viewers rate|ratings of|quality|people give|what rating',
    noun('rating'),
    verb('rating'),
  ],
  [
    'popularity rating|vote status|votes status|imdb vote status|votes|vote count|number of votes|imdb votes|how popular|popular|popularity|famous|how famous|well known|how well known|how many votes|imdb vote count|vote|voted|voted for|people voted|fame|widely known|how known|widely seen',
    noun('votes'),
    verb('votes'),
  ],
];
