import { spellingTable } from '../spelling-table.ts';

/**
 * Hebrew as it is read, after the romanisation rules of the Academy of the Hebrew Language (2006). Most vowels are not
 * written; *ו* and *י* are consonants or vowels, *ב כ פ* have two sounds each, and a geresh makes foreign ones.
 */
export const hebrew = spellingTable(`
  א:aeiou- ב:bv ג:g ד:d ה:he-a ו:vuo ז:z ח:xh ט:t י:iy-e כ:kx ך:kx ל:l מ:m ם:m נ:n ן:n ס:s ע:aeiou-
  פ:pf ף:f צ:c ץ:c ק:k ר:r ש:Ss ת:t
  וו:v יי:y ג':J ז':Z צ':C ץ':C ת':ts ו':v
`);
