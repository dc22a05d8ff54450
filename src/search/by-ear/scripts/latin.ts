import { spellingTable } from '../spelling-table.ts';

/**
 * Latin as the languages of Europe and the usual romanisations write it, all at once: nobody says of which language a
 * name is, so a letter stands for whatever it may be heard as. Accents are taken off before.
 */
const LETTERS = `
  a:a b:b c:kscC d:d e:e f:f g:gJhZ h:h- i:i j:yZJhx k:k l:l m:m n:n o:o p:p q:kC r:r s:sz t:t u:u v:v w:v x:kx-.sSz-
  y:iy z:zsc
`;

const CONSONANTS = `
  sh:S ch:CSkx tch:C sch:Ss sci:S.i cz:C cs:CS sz:Ss zs:Z zh:Z rz:rZ.zcs- dz:zJc dj:J dzh:J ts:c tz:c kh:xk xh:x gh:g-
  ph:f th:ts dh:dz wh:v.h- wr:r kn:n ck:k cq:k cqu:k chr:k.r qu:kv gu:gJ ge:gJZh.e gi:gJZh.i ce:scC.e ci:scC.i cy:sc.i
  gn:n.y gy:Jg ny:n.y nh:n ng:n.g- lh:l.y ll:l.y- mc:m.k mcc:m.k mck:m.k
`;

const VOWELS = `
  ou:uo oo:uo woo:uv-.u wu:uv-.u ee:i ea:ei eau:o au:oa aw:ao.uv- ow:ao.uv- ew:u ei:ea ey:ei ai:ea ay:ea ae:ea oe:oe oa:o ie:i ue:ue- ui:ui
  ij:ie igh:ai ya:ya ye:e yu:yu yo:yo ia:i.a ja:yJ.a aj:a.yi ej:e.yi eo:eo eu:eou yeo:y.eo ill:i.l-.y-
`;

/** What French, above all, writes and does not say at the end of a word. */
const SILENT_ENDINGS = `
  t$:t- d$:d- s$:s- x$:kS-.s- p$:p- z$:zsc- e$:e- es$:e-.s- et$:ea.t- ot$:o.t- at$:a.t- ert$:e.r.t- ard$:a.r.d-
  art$:a.r.t- aux$:o.s- eaux$:o.s- aud$:o.d- aut$:o.t- ault$:o.l-.t- mb$:m.b- mp$:m.p- nd$:n.d- nt$:n.t- ts$:t.s-
  er$:ea.r- ier$:i.ea.r- ez$:e.zsc-
`;

export const latin = spellingTable([LETTERS, CONSONANTS, VOWELS, SILENT_ENDINGS].join(' '));
