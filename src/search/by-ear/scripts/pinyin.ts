import { spellingTable } from '../spelling-table.ts';

/**
 * Han characters by their pinyin (ISO 7098). Chinese writes foreign names by the nearest syllables, as Xinhua's
 * tables of names give them: r is l, v is w or f, voiced and voiceless are one, and a lone consonant gains a vowel.
 */
export const pinyin = spellingTable(`
  a:a b:bpv d:dt e:eao f:fvp g:gkh h:hxg i:i k:kgx l:lr m:m n:n o:o p:p r:rlZ s:sS t:t u:uov v:v w:v y:y z:czJ
  c:c j:JCgZ q:CkJ x:SsxgC zh:JdZC ch:C sh:S ng:n
  ao:ao ou:ou ei:ei ai:ai ie:e ue:e ui:ui iu:u ian:ia.n er:rl yi:i wu:u wo:v.o wei:v.ui.ei wen:v.e.n
  de:dt.e- te:t.e- ke:kg.e- ge:kg.e- si:sz.i- ci:cs.i- zi:cz.i- fu:fv.u- bu:bv.u- pu:p.u- ku:k.u- lu:lr.u- mu:m.u-
  ji:JCgk.i qi:Ck.i
`);
