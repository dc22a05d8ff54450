import type { Entry } from './cue.ts';
import { noun, verb } from './cue.ts';

/** What is recorded of films, beside who made them. */
export const FACTS: readonly Entry[] = [
  [
    'year|years|release year|release years|year of release|which year|production year|year of production|what year',
    noun('year', false),
  ],
  [
    'release date|release dates|date|dates|output|output year|year of output|exit|exit date|date of exit|date of release|dates of release|released date|releases|release|opening date|date of the release|release of the year|premiere dates|dates released',
    noun('release'),
  ],
  [
    'released|release|releases|come out|came out|comes out|coming out|out of date|hit cinemas|hit the cinemas|open in cinemas|in cinemas|get released|got released|reach cinemas|reach the screen|reached the screen|arrive in cinemas|go on release|went on release|in theatres|in theaters|hit theaters|hit theatres|first shown|first released|first screened|opened|debuted|debut|first come out|drop|dropped|in the cinema|at the cinema|in the cinemas|get to see|got to see|first get to see|first see|freed|liberated|published',
    verb('release'),
  ],
  ['premiere|premieres|first screening|opening night|world premiere|first showing', noun('premiere')],
  ['premiere|premiered|premieres', verb('premiere')],
  [
    'how long|length|lengths|running time|run time|runtime|duration|how lengthy|long is|running length|screen time',
    noun('length', false),
  ],
  ['run|runs|lasts|run for|last for', verb('length', false)],
  ['how many minutes', { is: 'relation', name: 'length', noun: true, ofFilms: false, unit: 'minutes' }],
  ['how many hours', { is: 'relation', name: 'length', noun: true, ofFilms: false, unit: 'hours' }],
  [
    'which decade|what decade|decade|decades',
    { is: 'relation', name: 'year', noun: true, ofFilms: false, unit: 'decade' },
  ],
  [
    'which century|what century|century',
    { is: 'relation', name: 'year', noun: true, ofFilms: false, unit: 'century' },
  ],
  [
    'colour|color|colours|colour or black and white|in colour or black and white|in color or black and white|color or black and white',
    noun('colour'),
  ],
  ['black and white|b w|monochrome', { is: 'value', relation: 'colour', text: 'black and white' }],
  ['in colour|in color|colour film|colour films', { is: 'value', relation: 'colour', text: 'colour' }],
  ['on video|video', { is: 'value', relation: 'format', text: 'video' }],
  ['blu ray|on blu ray|out on blu ray', { is: 'value', relation: 'home video', text: 'Blu-ray' }],
  [
    'dvd|dvds|on dvd|out on dvd|available on dvd|released on dvd',
    { is: 'value', relation: 'home video', text: 'DVD' },
  ],
  ['known', verb('votes'), verb('title', false), { is: 'plain' }],
  ['bad|badly|poor|poorly', { is: 'value', relation: 'rating', text: 'bad' }],
  ['good', { is: 'value', relation: 'rating', text: 'good' }],
  ['fantastic', { is: 'value', relation: 'rating', text: 'fantastic' }],
  ['excellent', { is: 'value', relation: 'rating', text: 'excellent' }],
  ['famous', { is: 'value', relation: 'votes', text: 'famous' }],
  ['well known', { is: 'value', relation: 'votes', text: 'well known' }],
  ['format|formats|shot on|filmed on|medium|stock|recorded on|gauge|film format', noun('format')],
  [
    'country|countries|country of origin|countries of origin|nation|nations|made in|produced in|country of production|origin|come from|comes from|production country|production countries|producing country|producing countries|which country|what country|originate',
    noun('country', false),
  ],
  ['made in|produced in|from|come from|comes from', verb('country', false)],
  [
    'language|languages|spoken language|primary language|primary languages|principal language|principal languages|main language|main languages|original language|languages spoken|language spoken|tongue|what language|which language|languages used|language used',
    noun('language', false),
  ],
  ['spoken|speak|speaks|speaking|in language|talk|talked|in the language', verb('language', false)],
  [
    'genre|genres|gender|genus|kind of gender|kind of genus|kind of thing|film genre|film genres|movie genre|movie genres|kind of film|kind of movie|type of film|type of movie|sort of film|sort of movie|genre of film|genre of movie|type|types|kind|kinds|sort|sorts|kinds of film|kinds of films|kinds of movies|kind of films|kind of movies|type of films|type of movies|types of films|types of movies|category|categories|genre of the film|style|nature|kind of a film|kind of a movie|sort of a film|type of picture|kind of picture|sorts of films|sorts of movies|genre of films|genre of movies|genres of films|genres of movies',
    noun('genre'),
  ],
  [
    'file|classify|classified|classed|categorised|categorized|fall under|falls under|falling under|fall into|falls into|fall under the scope of',
    verb('genre'),
  ],
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
    'production period|production dates|dates of production|shooting dates|filming dates|shooting period|in production|production start|production end|production time|production schedule|shooting schedule|period of production|start shooting|production begin|production started|production finish|shooting begin|production take|production last|filming begin|filming start|filming end|shooting start|shooting end|production ran|production run',
    noun('production period'),
    verb('production period'),
  ],
  [
    'filmed in|shot in|filming location|filming locations|filming place|filming places|shooting location|shooting locations|location|locations|shooting place|shooting places|where filmed|places of filming|set in|filmed at|shot at|filmed on location|shot on location|filming take place|filming happen|shooting take place|interviews take place|interviews filmed|interviews|place of filming|film locations|spots',
    noun('filming place'),
    verb('filming place'),
  ],
  ['shot|filmed|shoot|filming|shooting|recorded|interviewed', verb('filming place'), { is: 'plain' }],
  ['place|places', noun('place')],
  ['post production|postproduction', { ...noun('place'), where: [{ by: 'words', text: 'post-production' }] }],
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
    'describe|describes|describing|described by|described with|described as|be described by|tagged|tagged with|tagged as|labelled|labeled|summed up|sum up|characterise|characterize|characterised by|characterized by|described|described in|labelled with|keywords for|associated with|apply|applies|applicable|described by the words|summarize|summarise',
    verb('tag'),
  ],
  [
    'tag|tags|keyword|keywords|words describe|words to describe|couple of words|few words to describe|few words in order to describe|couple of words to describe|couple of words describing|terms|key words|words that describe|few words|describing words|label|labels|words|buzzwords|catchwords|words about|term',
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
  [
    'rating|ratings|imdb rating|rated|rate|star rating|score|rating of|how good|popular opinion|considered good|any good|people rate|how would people rate|how do people rate|how would you rate|considered bad|considered any good|popular opinion about|popular opinion of|public opinion|people think of|people think|audiences think of|audiences think|rating would people give|critics rating|how well rated|well rated|good|imdb score|how is it rated|how highly rated|highly rated|do audiences rate|viewers rate|ratings of|quality|people give|what rating',
    noun('rating'),
    verb('rating'),
  ],
  [
    'popularity rating|votes|vote count|number of votes|imdb votes|how popular|popular|popularity|famous|how famous|well known|how well known|how many votes|imdb vote count|vote|voted|voted for|people voted|fame|widely known|how known|widely seen',
    noun('votes'),
    verb('votes'),
  ],
  [
    'title|titles|name in|called|titled|named|other titles|other title|alternative title|alternative titles|title in|entitled|mean|means|goes by|go by|alternate titles|known as|also known as',
    noun('title', false),
    verb('title', false),
  ],
  [
    'subtitles|subtitle|media|home video|dvd|dvds|video release|home release|home media|video|dvd release|on dvd|available on dvd|available on video|out on dvd|come out on dvd|came out on dvd|released on home video|video releases|home video release|home video releases|on video|on disc|disc|available on home video|available on disc|come out on video|buy|on home video|home viewing|dvd edition|video edition',
    noun('home video'),
    verb('home video'),
  ],
  [
    'part|parts|role|roles|character|characters|part of|role of|character of|the part of|the role of|character name|character names|protagonist|main character|characters played|heroine|hero',
    noun('part'),
  ],
  [
    'play|plays|played|playing|portray|portrays|portrayed|embody|embodied|played by|portrayed by|play the part|play the role|played the part|played the role|appear as|appears as|appeared as|act as|starred as|cast as|plays the part|plays the role|acts as|played the part of|play the part of|played the role of|play the role of|plays the role of|perform as|voices|took the part of|took the role of|has the part of|has the role of|had the role of|had the part of|takes the part of|impersonate|impersonated|stars as|star as|takes the role of|acted as',
    verb('part'),
    verb('performer'),
  ],
];
