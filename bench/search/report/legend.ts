/** How the tables are to be read. */
export const LEGEND = `Wanted films and people are drawn in proportion to their popularity; each is asked for once of a kind.

- *build*, *memory*: over both corpora, without what reading them takes by itself.
- *first suggestion*, *ready*: from opening the saved index of both corpora, in a process of its own; *longest wait*:
  for a turn, between the two; *memory then*: by how much that process has grown.
- *first*: the wanted one is among those that are equally good and first, ten at most; only there another of the same
  title counts, too. *among 10*: it is among the first ten.
- *(n asked)*: slow ones are asked less, at least 30 times and until 20 seconds or their share of the time are over;
  the popular ones are asked for first.
- *no marks*: without diacritics, and with hyphenated words as one.`;
