import { spellingTable } from '../spelling-table.ts';

/**
 * Cyrillic as it is read, after the BGN/PCGN romanisations of Russian (1947), Ukrainian (2019), Bulgarian (2013),
 * Serbian (2005), Macedonian (2013) and Belarusian (1979). Foreign names follow practical transcription, in which
 * *х* also stands for h, *г* for h, *дж* for j, *уа, уи, уо* for wa, wi, wo, and, after Palladius and Kontsevich, *чж* and
 * *чх* for one sound of Chinese and Korean.
 */
export const cyrillic = spellingTable(`
  а:a б:b в:v г:gh д:d е:e ё:o ж:ZJ з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:xh
  ц:c ч:C ш:S щ:S ъ:a- ы:i ь: э:e ю:u я:a
  ґ:g є:e і:i ї:i ў:v
  ђ:Jd ј:y љ:l њ:n ћ:C џ:J ѓ:g ќ:k ѕ:z ѐ:e ѝ:i
  ә:ae ө:oe ү:u ң:n қ:k ғ:g һ:h
  ий$:i.y- чж:JC чх:C дж:J тс:c тц:c кс:k.s ья:y.a ье:y.e ей:ei эй:ei ай:ai
  уа:uv.a уи:uv.i уо:uv.o ау:a.ov оу:ou
`);
