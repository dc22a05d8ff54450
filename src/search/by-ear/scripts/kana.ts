import { spellingTable } from '../spelling-table.ts';

/**
 * Katakana as it is read, after Hepburn (ISO 3602 gives the kana themselves). Foreign names in it gain vowels where
 * Japanese needs one (*u* after most consonants, *o* after t and d), and r stands for l as well.
 */
export const kana = spellingTable(`
  ア:a イ:i ウ:u エ:e オ:o ァ:a ィ:i ゥ:u ェ:e ォ:o ャ:a ュ:u ョ:o ヮ:a ッ: ー:
  カ:k.a キ:k.i ク:k.u- ケ:k.e コ:k.o ガ:g.a ギ:gJ.i グ:g.u- ゲ:g.e ゴ:g.o ヶ:k.e
  サ:s.a シ:Ss.i ス:s.u- セ:s.e ソ:s.o ザ:z.a ジ:JzZ.i ズ:z.u- ゼ:z.e ゾ:z.o
  タ:t.a チ:Ct.i ツ:c.u- テ:t.e ト:t.o- ダ:d.a ヂ:J.i ヅ:z.u- デ:d.e ド:d.o-
  ナ:n.a ニ:n.i ヌ:n.u ネ:n.e ノ:n.o ハ:h.a ヒ:h.i フ:fh.u- ヘ:h.e ホ:h.o
  バ:bv.a ビ:bv.i ブ:bv.u- ベ:bv.e ボ:bv.o パ:p.a ピ:p.i プ:p.u- ペ:p.e ポ:p.o
  マ:m.a ミ:m.i ム:m.u- メ:m.e モ:m.o ヤ:y.a ユ:y.u ヨ:y.o
  ラ:lr.a リ:lr.i ル:lr.u- レ:lr.e ロ:lr.o ワ:v.a ヲ:o ン:nm
  キャ:k.a キュ:k.u キョ:k.o ギャ:g.a ギュ:g.u ギョ:g.o ニャ:n.a ニュ:n.u ニョ:n.o ヒャ:h.a ヒュ:h.u ヒョ:h.o
  ビャ:b.a ビュ:b.u ビョ:b.o ピャ:p.a ピュ:p.u ピョ:p.o ミャ:m.a ミュ:m.u ミョ:m.o リャ:lr.a リュ:lr.u リョ:lr.o
  シャ:S.a シュ:S.u- ショ:S.o シェ:S.e ジャ:JZ.a ジュ:JZ.u- ジョ:JZ.o ジェ:JZ.e チャ:C.a チュ:C.u チョ:C.o チェ:C.e
  ファ:f.a フィ:f.i フェ:f.e フォ:f.o フュ:f.u ヴ:v ヴァ:v.a ヴィ:v.i ヴェ:v.e ヴォ:v.o ウィ:v.i ウェ:v.e ウォ:v.o
  ティ:t.i ディ:d.i テュ:t.u デュ:d.u トゥ:t.u ドゥ:d.u ツァ:c.a ツィ:c.i ツェ:c.e ツォ:c.o イェ:y.e クァ:k.v.a
  クォ:k.v.o グァ:g.v.a
`);
