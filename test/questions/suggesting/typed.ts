/** Questions and pieces of them, as people type them. */
export const QUESTIONS_TYPED = [
  'who directed The Voice?',
  'which films did leonid filatov play in',
  'was the voice of sokurov shown in hong kong',
  'how long is Духовные голоса in hours',
  'which is longer, spiritual voices or the voice',
  'when did The Voice (1982) come out in east germany',
  'who painted the fresco',
  'lenfilm',
  'films of the eighties',
  'the',
] as const;
