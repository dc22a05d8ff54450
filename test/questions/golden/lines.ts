import { BOTH_AND_RANGES } from './both-and-ranges.ts';
import { CHAINS } from './chains.ts';
import { COMPANIES } from './companies.ts';
import { COUNTS_AND_ORDER } from './counts-and-order.ts';
import { CREW } from './crew.ts';
import { DECLINED } from './declined.ts';
import { FACTS } from './facts.ts';
import { FESTIVALS_AND_AWARDS } from './festivals-and-awards.ts';
import type { Golden } from './golden.ts';
import { NAMED } from './named.ts';
import { NOT_RECORDED } from './not-recorded.ts';
import { RELEASES } from './releases.ts';
import { SAID_AROUND } from './said-around.ts';
import { STORY } from './story.ts';
import { TITLES } from './titles.ts';
import { WORKS } from './works.ts';
import { YES_OR_NO } from './yes-or-no.ts';

/** The golden questions on the records that come with the bot, by theme. */
export const GOLDEN: Readonly<Record<string, readonly Golden[]>> = {
  'the crew of a film': CREW,
  'casts and works': WORKS,
  companies: COMPANIES,
  'facts of films': FACTS,
  'titles and names': TITLES,
  'festivals and awards': FESTIVALS_AND_AWARDS,
  releases: RELEASES,
  'parts, stories and opinions': STORY,
  'people and festivals themselves': NAMED,
  chains: CHAINS,
  'questions with more around them': SAID_AROUND,
  'yes or no': YES_OR_NO,
  'counts, order and comparison': COUNTS_AND_ORDER,
  'both, either and ranges': BOTH_AND_RANGES,
  'what is not followed': DECLINED,
  'what is not recorded': NOT_RECORDED,
};

/** All of them, one after the other. */
export const GOLDEN_LINES: readonly Golden[] = Object.values(GOLDEN).flat();
