import { GrowingColumn } from '../search/stored/growing-column.ts';

/** Who comes into which films, both as numbers: in columns, since there are millions. */
export class Postings {
  readonly #who = new GrowingColumn(Uint32Array);
  readonly #films = new GrowingColumn(Uint32Array);

  add(who: number, film: number): void {
    this.#who.push(who);
    this.#films.push(film);
  }

  /** For each of so many, who comes into any: their number and the films', in the order in which they were added. */
  *byWho(count: number): Generator<readonly [number, Uint32Array]> {
    const begins = new Uint32Array(count + 1);
    for (let at = 0; at < this.#who.length; at += 1) {
      const next = this.#who.at(at) + 1;
      begins[next] = (begins[next] ?? 0) + 1;
    }
    for (let who = 0; who < count; who += 1) begins[who + 1] = (begins[who + 1] ?? 0) + (begins[who] ?? 0);
    const places = begins.slice();
    const films = new Uint32Array(this.#films.length);
    for (let at = 0; at < films.length; at += 1) {
      const who = this.#who.at(at);
      const place = places[who] ?? 0;
      films[place] = this.#films.at(at);
      places[who] = place + 1;
    }
    for (let who = 0; who < count; who += 1) {
      const own = films.subarray(begins[who], begins[who + 1]);
      if (own.length > 0) yield [who, own];
    }
  }
}
