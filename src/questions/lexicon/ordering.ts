import type { Entry } from './cue.ts';

/** Words that put things in order, and that compare them. */
export const ORDERING: readonly Entry[] = [
  ['most|least|more|less|fewer|fewest', { is: 'unheard of' }],
  [
    'more films|more movies|more pictures|more features|more titles',
    { is: 'comparative', measure: 'number of films', end: 'most' },
    { is: 'things', kind: 'film' },
    { is: 'apart' },
  ],
  ['more often|more frequently', { is: 'comparative', measure: 'number of films', end: 'most' }],
  [
    'fewer films|fewer movies|less films|less movies',
    { is: 'comparative', measure: 'number of films', end: 'least' },
  ],
  ['longest|lengthiest|longest running', { is: 'extreme', measure: 'minutes', end: 'most' }],
  ['shortest|briefest', { is: 'extreme', measure: 'minutes', end: 'least' }],
  [
    'first|earliest|oldest|very first|start with|begin with',
    { is: 'extreme', measure: 'year', end: 'least' },
  ],
  [
    'last|latest|newest|most recent|final|very last|most recently|youngest',
    { is: 'extreme', measure: 'year', end: 'most' },
  ],
  [
    'most popular|most famous|best known|most known|most votes|most voted|most well known|best loved|most looked for|most widely known',
    { is: 'extreme', measure: 'votes', end: 'most' },
  ],
  ['least popular|least known|fewest votes|least famous', { is: 'extreme', measure: 'votes', end: 'least' }],
  [
    'highest rated|best rated|top rated|best|highest rating|best reviewed|greatest',
    { is: 'extreme', measure: 'rating', end: 'most' },
  ],
  ['lowest rated|worst rated|worst|lowest rating', { is: 'extreme', measure: 'rating', end: 'least' }],
  [
    'most expensive|biggest budget|highest budget|costliest|largest budget|cost the most',
    { is: 'extreme', measure: 'budget', end: 'most' },
  ],
  [
    'cheapest|least expensive|lowest budget|smallest budget|cost the least',
    { is: 'extreme', measure: 'budget', end: 'least' },
  ],
  [
    'highest grossing|most successful|biggest box office|earned the most|made the most money',
    { is: 'extreme', measure: 'box office', end: 'most' },
  ],
  [
    'most watched|most seen|most viewers|biggest audience|largest audience|most attended|seen by the most people|most people',
    { is: 'extreme', measure: 'viewers', end: 'most' },
  ],
  [
    'fewest viewers|least watched|smallest audience|least seen',
    { is: 'extreme', measure: 'viewers', end: 'least' },
  ],

  ['longer', { is: 'comparative', measure: 'minutes', end: 'most' }],
  ['shorter|briefer', { is: 'comparative', measure: 'minutes', end: 'least' }],
  [
    'out first|was out first|older|elder|earlier|before|first|appeared first|appear first|arrived first|made earlier|released earlier|was first|released first|came first|came out first|made first|come first|come out first|precede|predates|predates the other|precedes|precedes the other|came before the other|predate',
    { is: 'comparative', measure: 'year', end: 'least' },
  ],
  [
    'newer|later|younger|came after|come after|comes after|appeared later|arrived later|more recent|after|came later|came out later|more recently|last|come out later|come later',
    { is: 'comparative', measure: 'year', end: 'most' },
  ],
  ['more popular|more famous|better known', { is: 'comparative', measure: 'votes', end: 'most' }],
  ['better rated|higher rated|better|rated higher', { is: 'comparative', measure: 'rating', end: 'most' }],
  ['worse|lower rated|worse rated', { is: 'comparative', measure: 'rating', end: 'least' }],
  ['more expensive|costlier|cost more', { is: 'comparative', measure: 'budget', end: 'most' }],
  ['cheaper|less expensive|cost less', { is: 'comparative', measure: 'budget', end: 'least' }],
  [
    'seen by more people|more viewers|drew more viewers|watched more|watched by more people',
    { is: 'comparative', measure: 'viewers', end: 'most' },
  ],
];
