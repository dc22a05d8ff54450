import type { Entry } from './cue.ts';
import { noun, verb } from './cue.ts';

/** What films tell, what they are about, and what is said of them. */
export const STORY_AND_OPINIONS: readonly Entry[] = [
  [
    'story|plot|synopsis|storyline|plot summary|summary|story line|narrative|premise|what happens|tale|happens in|happens',
    noun('story'),
  ],
  ['description|descriptions', noun('story'), noun('tag')],
  [
    'happen|happens|unfold|unfolds|go on|goes on|summarise the plot|summarize the plot|tell the story|tell me the story|tell me the plot',
    verb('story'),
  ],
  ['about', verb('topic', false), verb('story', false)],
  [
    'topic|topics|subject|subjects|theme|themes|subject matter|matter|focus|issues|subject of',
    noun('topic', false),
  ],
  [
    'deal with|deals with|cover|covers|concern|concerns|concerning|treat|treats|portrait of|document|documents|dealing with|focus on|focuses on|touch on|touches on|regarding|explore|explores|revolve around|revolves around',
    verb('topic', false),
  ],
  [
    'describe|describes|describing|described by|described with|described as|be described by|stuck on|stuck to|attach to|attached to|attach|attached|pinned on|pinned to|recorded against|tagged|tagged with|tagged as|labelled|labeled|summed up|sum up|characterise|characterize|characterised by|characterized by|described|described in|labelled with|keywords for|associated with|apply|applies|applicable|described by the words|summarize|summarise',
    verb('tag'),
  ],
  [
    'tag|tags|subject headings|keyword|keywords|words describe|words to describe|couple of words|few words to describe|few words in order to describe|couple of words to describe|couple of words describing|terms|key words|words that describe|few words|describing words|label|labels|words|buzzwords|catchwords|words about|term',
    noun('tag'),
  ],
  [
    'based on|based upon|adapted from|adaptation of|adaptations of|inspired by|source material|drawn from|basis|literary source|basis of|adapt',
    verb('based on'),
    noun('based on'),
  ],
  ['author of the source work|author of the source|source author', noun('source author')],
  [
    'opinion|opinions|review|reviews|verdict|critique|criticism|view|views|judgement|judgment|impression|stance|assessment|reaction|critical reception|reception|thoughts|critical response',
    noun('opinion', false),
  ],
  [
    'think of|thinks of|thought of|think about|thinks about|thought about|say about|says about|said about|say of|says of|said of|feel about|make of|judge|judges|judged|rate|find|found|write about|wrote about|recommends|praise|praises|praised|criticise|criticised|comment on|commented on|impressed by|admire|admires|respond to|react to|wrote of',
    verb('opinion', false),
  ],
  ['reviewer|reviewers|critic|critics', noun('reviewer')],
  [
    'review|reviewed|reviews|commented|wrote about|criticised|gave an opinion|gave an opinion on|gave their opinion on|voiced an opinion|recommended|praised|liked|spoke well of|admired|wrote a review of',
    verb('reviewer'),
  ],
  [
    'trivia about|trivia on|notes on|notes about|background of|background on|facts about|background|trivia|notes|note|background information|fun facts|fun fact|remarks|facts|special',
    noun('note', false),
  ],
  [
    'confused with|be confused with|mistaken for|mixed up with|be mistaken for|not be confused with|not to be confused with|be mixed up with|confuse',
    verb('confusable'),
  ],
];
