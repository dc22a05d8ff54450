import type { Entry } from './cue.ts';
import { fellow, noun, verb, work } from './cue.ts';

/** Who did what for a film. */
export const ROLES: readonly Entry[] = [
  [
    'in the director chair|sitting in the director chair|sit in the director chair|sat in the director chair|credited with directing|credited for directing|direct|directs|directed|directing|helmed|call the shots on|called the shots on|calls the shots on|call the shots|called the shots|helm|helms|directed it',
    verb('director'),
  ],
  ['manager|managers', noun('director')],
  ['production manager|location manager|unit manager|stage manager|general manager', { is: 'unheard of' }],
  [
    'directing credits|directing credit|directorial credit|directorial|dir|dirs|director|directors|filmmaker|filmmakers|film maker|film makers|director s|direction',
    noun('director'),
  ],
  ['direction', work('director')],
  ['whose pen|from whose pen|from whose pen came', { is: 'asking', asker: 'who' }, noun('writer')],
  [
    'under whose direction|under the direction of|under the helm of|at the helm of|at the helm|was at the helm of|is at the helm of|took the helm|directorial duties on',
    verb('director'),
  ],
  ['made of|made out of|made from', { is: 'unheard of' }],
  ['made|make|makes|making|have made|has made', verb('maker'), { is: 'plain', isOften: true }],
  [
    'created|turn out|turned out|turns out|direct or write|create|creates|shot by|gave us|brought us|led|headed|put out|bring out|brings out|brought out',
    verb('maker'),
  ],
  ['whose film|whose movie|whose picture', noun('maker')],
  ['creator|creators|maker|makers|auteur|auteurs', noun('maker')],
  ['codirected|codirect', verb('co-director')],
  [
    'thought up the script|come up with the story|came up with the story|come up with the story for|came up with the story for|came up with the script for|share the writing credit on|share the writing credits on|shares the writing credit on|share the writing credit|author the screenplay for|authored the screenplay for|authored the screenplay|authored the script|author the script|handled the script|handled the screenplay|come up with the script|came up with the script|thought up the story|had a hand in writing|has a hand in writing|credited with writing|credited for writing|did the writing|did the writing for|did the writing on|have a writing credit on|had a writing credit on|has a writing credit on|has a writing credit|have a writing credit|whose screenplay came from|worked on the script|worked on the screenplay|work on the script|write|writes|wrote|written|writing|wrote the screenplay|wrote the script|wrote the story|write the story|write the script|write the screenplay|write the story for|wrote the story for|scripted|penned|pen|authored|write history|write the history|writing history|wrote the history|written the history|write history for|write the history for|writing history for|wrote the history for|wrote the screenplay for|wrote the script for|write the script for|write the screenplay for|written the script|written the screenplay',
    verb('writer'),
  ],
  [
    'writing credits|writing credit|screenwriting credit|screenwriting credits|writer|writers|screenwriter|screenwriters|scriptwriter|scriptwriters|script writer|script writers|screen writer|screen writers|screenplay|script|scenario|scenarist|author|authors|writing credits of|screenplay credit|screenplay credits|script credit|film script|creator of the script|creator of the film script|creator of the movie script|creator of the movie s script|creator of the film s script|creator of the screenplay|author of the script|author of the screenplay|writer of the script|writer of the screenplay|authorship',
    noun('writer'),
  ],
  [
    'act|acts|acted|acting|star|stars|starred|starring|play in|plays in|played in|playing in|shown in|take action|takes action|took action|appear|appears|appeared|appearing|perform|performs|performed|performing|feature|features|featured|featuring|cast|seen in|been in|cast in|took part|unites|unite|united|turn up in|turned up in|turns up in|pop up in|popped up in|pops up in|show up in|showed up in|shows up in|crop up in|cropped up in|get parts in|got parts in|got a part in|get a part in|got roles in|got a role in|act across|acted across|appear across|appeared across|stars across|take part|in front of the camera|top billed|billed|headlined|headlines|headline|in the cast of|part of the cast|had roles in|had a role in|have a role in|has a role in|have roles in|had parts in|had a part in|in during|took a part|play a part|played a part',
    verb('performer'),
  ],
  ['in the cast', verb('performer'), { is: 'plain', isOften: true }],
  [
    'actor|actors|actress|actresses|star|stars|cast|cast list|cast members|cast member|performer|performers|players|player|main cast|leads|lead|leading actors|leading players|main players|principal players|leading cast|top cast|star cast|cast of characters|leading roles|lead roles|leading man|leading lady|main actors|main roles|principal actors|principal cast|lead actor|lead actors|lead actress|main characters played by|protagonists|top billed actors|headliners|acting|movie star|film star',
    noun('performer'),
  ],
  ['writing credits|writing credit|scripts|screenplays|scenarios|script|screenplay|scenario', work('writer')],
  ['costar|costars', fellow('performer', true)],
  ['costarred|costarring', fellow('performer', false)],
  ['cowriter|cowriters', fellow('writer', true)],
  ['cowrote|cowritten|cowrite', fellow('writer', false)],
  ['narrated|narrate|narrates', verb('narrator')],
  ['narrator|narrators|narration by', noun('narrator')],
  ['presented|presents|hosted|hosts', verb('presenter')],
  ['presenter|presenters|host', noun('presenter')],
  [
    'composed|compose|composes|scored|score|scores|wrote the music|wrote the score|write the music|write the score|composed the music|composed the score|compose the music|compose the score|did the music|do the music|made the music|make the music|music by|did the score|wrote the soundtrack|music written by',
    verb('composer'),
  ],
  ['composer|composers|music|score|soundtrack|film music|film score|musical score', noun('composer')],
  [
    'photographed|photograph|lensed|did the photography|did the cinematography|did the camera|do the photography|shoot|shot|held the camera|worked the camera|ran the camera|operated the camera|do the camera work|do the camerawork|did the camerawork|did the camera work|was behind the camera|behind the camera|filmed',
    verb('cinematographer'),
  ],
  [
    'cinematographer|cinematographers|cinematography|photography|director of photography|directors of photography|dop|dp|camera|cameraman|cameramen|camera operator|camera operators|camerawork|camera work|photographer|photographers|lenser|camera man|director of cinematography',
    noun('cinematographer'),
  ],
  [
    'edited|edit|edits|cut|cut together|did the editing|did the cutting|do the editing|did the montage|edited by',
    verb('editor'),
  ],
  ['editor|editors|editing|montage|film editor|film editors|cutter', noun('editor')],
  ['did the sound|recorded the sound|do the sound|mixed the sound|record the sound', verb('sound')],
  [
    'sound|sound engineer|sound engineers|sound designer|sound designers|sound recordist|sound man|sound mixer|sound design|sound department|audio',
    noun('sound'),
  ],
  [
    'production designer|production designers|production design|set designer|set designers|sets',
    noun('production-designer'),
  ],
  ['designed the sets|did the production design', verb('production-designer')],
  ['art director|art directors|art direction', noun('art-director')],
  ['costume designer|costume designers|costumes|costume design|wardrobe', noun('costume-designer')],
  ['designed the costumes|made the costumes|did the costumes', verb('costume-designer')],
  ['make up artist|make up artists|makeup artist|make up|makeup', noun('make-up-artist')],
  ['animator|animators|animation by', noun('animator')],
  ['animated', verb('animator'), { is: 'value', relation: 'genre', text: 'animation' }],
  ['visual effects|special effects|effects|vfx', noun('visual-effects')],
  ['choreographer|choreographers|choreography', noun('choreographer')],
  ['choreographed', verb('choreographer')],
  ['conductor|conductors', noun('conductor')],
  ['conducted', verb('conductor')],
  ['lyricist|lyricists|lyrics', noun('lyricist')],
  ['casting director|casting directors|casting', noun('casting-director')],
  ['assistant director|assistant directors|assistant direction', noun('assistant-director')],
  ['assisted', verb('assistant-director')],
  ['co director|co directors|codirector|codirectors', noun('co-director')],
  ['producer|producers|film producer|film producers', noun('producer')],
  ['produced|produce|produces|producing', verb('producer'), verb('any producer'), verb('studio')],
  [
    'executive producer|executive producers|exec producer|exec producers|executive production',
    noun('executive-producer'),
  ],
  [
    'executive produced|executive produce|executive produces|exec produced|executively produced',
    verb('executive-producer'),
  ],
  ['co producer|co producers|coproducer|coproducers|associate producer', noun('co-producer')],
  ['co produced|coproduced|co produce|co produces|coproduce', verb('co-producer'), verb('co-production')],
  [
    'any kind of producer|producers of any kind|producers of every kind|producers of all kinds|all producers|kinds of producers|kind of producer|all the producers',
    noun('any producer'),
  ],
  [
    'credit|worked on|work on|works on|working on|worked|work|credited|credits|crew|take part in|took part in|involved|was involved|contributed|contributed to|contribute to|collaborated|collaborate|cast and crew|team|part of|credited on|credited in|have a hand in|had a hand in|had anything to do with|participate|participated|participated in',
    verb('anybody'),
  ],
  [
    'crew|credits|team|cast and crew|crew members|people behind|collaborators|filmmaking team',
    noun('anybody'),
  ],
];
