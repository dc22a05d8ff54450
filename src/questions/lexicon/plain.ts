import type { Entry } from './cue.ts';

/** Words that say nothing by themselves. */
export const PLAIN: readonly Entry[] = [
  [
    'the|a|an|any|some|all|every|each|of|for|in|on|at|to|into|by|with|from|during|through|is|are|was|were|be|been|being|am|does|do|did|has|have|had|having|will|would|could|can|should|may|might|it|its|he|she|they|them|his|her|hers|him|their|theirs|this|these|that|those|there|here|and|or|both|either|but|whose|as|so|than|if|i|me|my|we|us|our|you|your|s|t|m|isnt|arent|wasnt|werent|doesnt|didnt|hasnt|havent',
    { is: 'plain' },
  ],
  [
    'please|pray|under which|under what|as well as|as well|cause|causes|caused|toward|towards|pray tell|how|right|hear|belong|belongs to|belong to|tell|tell me|could you tell me|can you tell me|know|do you know|want to know|like to know|name|list|give|give me|show me|find|find me|say|let me know|wonder|wondering|i wonder|wonder who|happen to know|remind|remind me|hey|hi|hello|dear|ok|okay|um|er|thanks|thank you|kindly|actually|exactly|really|just|ever|currently|now|then|again|ask|question|look up|everything|anything|something|done|pls|plz|go with|goes with|i forgot|name of|named as|have to thank for|for five points|for ten points|quiz time|want|i want|i watch|can i watch|can i see|recommend|suggest|search|searching for|i search|out of|enumerate|gimme|gimmie|is it true that|am i right that|is it right that|is it correct that|true that|correct|show|see|id love to see|id like to see|love to see|love to know|like to see|want to see|looking for|im looking for|im after|trying to find|trying to remember|trying to recall|help me find|need to know|id love to know|id like to know|out of curiosity|curious|precisely|roughly|approximately|altogether|in total|in all|overall|respectively',
    { is: 'plain' },
  ],
  [
    'out there|in the world|on earth|listed|listed as|listed for|registered|down as|credited as|credited with|known to|in charge|in charge of|behind|responsible|responsible for|be responsible for|been the one to|the one who|one who|ones who|one|ones|done by|did the job of|the job of|serve as|served as|function as|functioned as|in the records|records|according|according to the records|we know|do we know|various|different|entire|complete|full|whole|such|still|already|yet|on screen|onscreen|on the screen|sort of thing|exist|applicable',
    { is: 'plain' },
  ],
];
