/** How the tables are to be read. */
export const LEGEND = `MetaQA's questions are asked without the brackets that tell the entity, in lower case, and with \`--leave-out-start\`; those
that were never seen as people typed them. What falls short is in bold.

- *answered*: there is an answer, right or wrong. *hits@1*: the first answer is among those expected. *exact set*: just
  those expected are answered.
- *relation accuracy*: of the questions about films, those that are answered with just what the knowledge base has; what
  is declined counts as wrong. *precision*: the same, of those only that are answered.
- Times are those of \`ask\`, from text to answer, one question after the other, the second time that each is
  asked: the first time, the engine still learns about the code, which the bot does but once.`;
