/** What a request may meet in place of an answer. */
export type Trouble =
  | { readonly kind: 'rate-limit'; readonly retryAfter: number }
  | { readonly kind: 'server-error'; readonly status: number }
  | { readonly kind: 'hang-up'; readonly how: 'reset' | 'close' };

/** The troubles that a test has ordered, each for the next requests of one route. */
export class Troubles<Route extends string> {
  readonly #planned: { readonly route: Route; readonly trouble: Trouble }[] = [];

  /** Orders a trouble for the next requests of a route. */
  plan(route: Route, trouble: Trouble, times: number): void {
    for (let time = 0; time < times; time += 1) this.#planned.push({ route, trouble });
  }

  /** The trouble that awaits this request, if any; it is then spent. */
  take(route: Route): Trouble | undefined {
    const index = this.#planned.findIndex((planned) => planned.route === route);
    return index === -1 ? undefined : this.#planned.splice(index, 1)[0]?.trouble;
  }
}
