import { spellingTable } from '../spelling-table.ts';

/**
 * Arabic, Persian and Urdu letters as they are read, after BGN/PCGN for Arabic (1956) and Persian (1958). Short vowels
 * are not written; Arabic has no p, v, g of its own, so *ب ف ج ك غ ق* stand for them in foreign names.
 */
export const arabic = spellingTable(`
  ا:aeiou- أ:aeiou- إ:ie- آ:a ء:a- ئ:ie- ؤ:ou- ب:bpv ت:t ث:ts ج:Jg ح:h خ:x د:d ذ:dz ر:r ز:z س:s ش:SC ص:s ض:dz
  ط:t ظ:zd ع:aeiou- غ:gx ف:fv ق:kg ك:kg ل:l م:m ن:n ه:he-a ة:at- و:uvo ى:ai ي:iy تش:C
  پ:p چ:C ژ:Z ڤ:v ک:k گ:g ی:iye ۀ:e ے:e ں:n ہ:h- ھ:h- ٹ:t ڈ:d ڑ:r
`);
