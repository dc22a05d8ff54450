import type { Entry } from './cue.ts';
import { noun, verb, work } from './cue.ts';

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
    'describe|describes|describing|described by|described with|described as|be described by|stuck on|stuck to|attach to|attached to|attach|attached|pinned on|pinned to|recorded against|tagged|assigned to|assigned|bear the tag|bears the tag|bearing the tag|have the tag|has the tag|carry the tag|carries the tag|carrying the tag|filed under the tag|under the tag|tagged with|tagged with the word|tagged with the words|tagged with the keyword|labelled with the word|tagged as|labelled|labeled|summed up|sum up|characterise|characterize|characterised by|characterized by|described|described in|labelled with|keywords for|associated with|apply|applies|applicable|described by the words|summarize|summarise',
    verb('tag'),
  ],
  [
    'tag|tags|subject headings|subject heading|descriptor|descriptors|hashtag|hashtags|keyword|keywords|words describe|words to describe|couple of words|few words to describe|few words in order to describe|couple of words to describe|couple of words describing|terms|key words|words that describe|few words|describing words|label|labels|words|buzzwords|catchwords|words about|term',
    noun('tag'),
  ],
  [
    'based on|based upon|based on the works of|based on the work of|based on works by|based on a work by|taken from|adapted from|adaptation of|adapted|adaptations of|inspired by|source material|drawn from|basis|literary source|basis of|adapt',
    verb('based on'),
    noun('based on'),
  ],
  [
    'based on a book by|based on books by|based on a novel by|based on novels by|based on the novels of|based on the books of|based on a story by|based on stories by|based on the stories of|based on a play by|based on plays by|based on the plays of|based on something by|based on anything by|based on the writings of|based on writings by|adapted from a book by|adapted from books by|adapted from a novel by|adapted from novels by|adapted from a story by|adapted from stories by|adapted from the writings of|adapted from the works of|adapted from works by|adapted from',
    verb('source author'),
    verb('writer'),
  ],
  [
    'adaptation|adaptations|adaptation of|adaptations of|books|novels|stories|short stories|writings',
    work('source author'),
    work('writer'),
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
