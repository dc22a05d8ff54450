/**
 * English given names with the short ones that stand for them, a line each: in lists of names one is as usual as the
 * other (*Bill* and *William* Clinton), and by ear they have little in common. After Hanks, Hardcastle and Hodges, A
 * Dictionary of First Names (2006).
 */
const SHORT_NAMES = `
  alexander alec alex sandy
  albert al bert
  alfred alf fred
  andrew andy drew
  anthony tony
  arthur art
  barbara barb
  benjamin ben
  bernard bernie
  bradley brad
  catherine kate kathy cathy katherine kathleen
  charles charlie chuck
  christopher chris
  christine chris
  clifford cliff
  daniel dan danny
  david dave
  deborah debbie deb
  dennis denny
  desmond des
  donald don
  douglas doug
  dwight ike
  edward ed eddie ted ned
  edwin ed
  elizabeth liz beth betty
  eugene gene
  francis frank
  franklin frank
  frederick fred freddie
  gerald gerry jerry
  geoffrey geoff
  jeffrey jeff
  gregory greg
  harold harry hal
  henry harry hank
  herbert herb
  howard howie
  isabella bella
  jacob jake
  james jim jimmy jamie
  jeremy jerry
  jennifer jenny
  john jack johnny
  jonathan jon
  joseph joe joey
  joshua josh
  judith judy
  kenneth ken kenny
  lawrence larry
  laurence larry
  leonard len leo
  leslie les
  louis lou
  margaret maggie meg peggy
  martin marty
  matthew matt
  michael mike mick mickey
  nathaniel nat
  nicholas nick
  norman norm
  pamela pam
  patricia pat patty
  patrick pat paddy
  peter pete
  philip phil
  raymond ray
  rebecca becky
  richard dick rick rich
  robert bob bobby rob
  roderick rod
  ronald ron
  rudolph rudy
  russell russ
  samuel sam
  sebastian seb
  sidney sid
  stanley stan
  stephen steve
  steven steve
  susan sue
  terence terry
  theodore ted teddy
  theresa terry
  thomas tom tommy
  timothy tim
  valerie val
  victoria vicky
  vincent vince
  virginia ginny
  walter walt
  william bill billy will
  zachary zach
`;

const others = new Map<string, string[]>();

function link(name: string, other: string): void {
  const known = others.get(name);
  if (known) known.push(other);
  else others.set(name, [other]);
}

for (const line of SHORT_NAMES.trim().split('\n')) {
  const [name = '', ...short] = line.trim().split(' ');
  for (const other of short) {
    link(name, other);
    link(other, name);
  }
}

/** The names that a given name may stand for or be short for; none for most. */
export function otherGivenNames(name: string): readonly string[] {
  return others.get(name) ?? [];
}
