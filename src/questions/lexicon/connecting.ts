import type { Entry } from './cue.ts';

/** Words that ask, compare and connect. */
export const CONNECTING: readonly Entry[] = [
  ['how is|how was|how are|how do you|how does one|how else is', { is: 'asking', asker: 'what' }],
  [
    'whose work|whose job|whose doing|whos|whod|who|whom|who all|whoever|by whom|which person|which people|what person|whose names',
    { is: 'asking', asker: 'who' },
  ],
  ['what|whats|whatd|wat|what all', { is: 'asking', asker: 'what' }],
  ['what else', { is: 'asking', asker: 'what' }, { is: 'apart' }],
  ['who else', { is: 'asking', asker: 'who' }, { is: 'apart' }],
  ['where else', { is: 'asking', asker: 'where' }, { is: 'apart' }],
  ['which|wich|which ones|which one', { is: 'asking', asker: 'which' }],
  [
    'when|from when|until when|from when to when|wen|whens|whend|on what date|on which date|what date|which date|what day|which day|since when|at what time|in what year|in which year|what time',
    { is: 'asking', asker: 'when' },
  ],
  [
    'where|wheres|whered|in what place|in which place|in what city|in which city|which city|what city|which town|what town|which cities|in which cities|in which country|in what country|in what towns|in which towns|what cities|what place|which place|which places|what places',
    { is: 'asking', asker: 'where' },
  ],
  [
    'how many|what number of|the number of|number of|how much|count|count the|how many different',
    { is: 'asking', asker: 'how many' },
  ],

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
    'older|earlier|before|first|released first|came first|came out first|made first|come first|come out first|precede|predate',
    { is: 'comparative', measure: 'year', end: 'least' },
  ],
  [
    'newer|later|younger|more recent|after|came later|came out later|more recently|last|come out later|come later',
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

  [
    'the|a|an|any|some|all|every|each|of|for|in|on|at|to|into|by|with|from|during|through|is|are|was|were|be|been|being|am|does|do|did|has|have|had|having|will|would|could|can|should|may|might|it|its|he|she|they|them|his|her|hers|him|their|theirs|this|these|that|those|there|here|and|or|both|either|but|whose|as|so|than|if|i|me|my|we|us|our|you|your|s|t|m|isnt|arent|wasnt|werent|doesnt|didnt|hasnt|havent',
    { is: 'plain' },
  ],
  [
    'please|pray|as well as|as well|cause|causes|caused|toward|towards|pray tell|how|right|hear|belong|belongs to|belong to|tell|tell me|could you tell me|can you tell me|know|do you know|want to know|like to know|name|list|give|give me|show me|find|find me|say|let me know|wonder|wondering|i wonder|wonder who|happen to know|remind|remind me|hey|hi|hello|dear|ok|okay|um|er|thanks|thank you|kindly|actually|exactly|really|just|ever|currently|now|then|again|ask|question|look up|everything|anything|something|done|pls|plz|under|used|go with|goes with|i forgot|name of|named as|have to thank for|for five points|for ten points|quiz time|want|i want|i watch|can i watch|can i see|recommend|suggest|search|searching for|i search|out of|between|enumerate|gimme|gimmie|is it true that|am i right that|is it right that|is it correct that|true that|correct|show|see|id love to see|id like to see|love to see|love to know|like to see|want to see|looking for|im looking for|im after|trying to find|trying to remember|trying to recall|help me find|need to know|id love to know|id like to know|out of curiosity|curious|precisely|roughly|approximately|altogether|in total|total|in all|overall|respectively',
    { is: 'plain' },
  ],
  [
    'out there|in the world|on earth|listed|listed as|listed for|registered|down as|credited as|credited with|known to|in charge|in charge of|behind|responsible|responsible for|be responsible for|main|primary|primarily|mainly|originally|been the one to|the one who|one who|ones who|one|ones|done by|did the job of|the job of|serve as|served as|function as|functioned as|in the records|records|according|according to the records|we know|do we know|various|different|entire|complete|full|whole|such|still|already|yet|on screen|onscreen|on the screen|sort of thing|exist|applicable',
    { is: 'plain' },
  ],
];
