/** How the tables are to be read. */
export const LEGEND = `Each errand is done in a process of its own, one after the other.

- *n* is the number of films; a growth is the larger figure divided by the smaller.
- *peak*: the most that was ever resident. *anonymous* is what the process made itself; what is resident besides are pages
  of files, those of the tables above all, which the system takes back when it needs them.
- *first suggestion*: to \`/film title: the\`. Times are from calling for the house, or from the start of the process, with the
  loading of its code; the surface, as Discord's, comes on top.
- *full search*: every word is learnt, so that every misspelling is understood, too.
- *stall*: by how much a timer of 5 ms came late.
- *settled*: after garbage was collected.
- *the very first*: before anything is warm. The first 400 of a kind are not counted for the other times.
- *two at once*: two processes read one file, each as many values; the slower of them.`;
