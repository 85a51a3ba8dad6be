/** Tokens that are being collected: arrays that grow as needed. */
export class TokenBuffer {
  #length = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #kinds: Uint8Array;

  /** `textLength` in code units; German has about one token in six of them. */
  constructor(textLength: number) {
    const capacity = (textLength >> 2) + 8;
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#kinds = new Uint8Array(capacity);
  }

  #grow(): void {
    const starts = new Int32Array(this.#length * 2);
    const ends = new Int32Array(this.#length * 2);
    const kinds = new Uint8Array(this.#length * 2);
    starts.set(this.#starts);
    ends.set(this.#ends);
    kinds.set(this.#kinds);
    this.#starts = starts;
    this.#ends = ends;
    this.#kinds = kinds;
  }

  /** Adds a token and returns its end, where the next one is looked for. */
  add(start: number, end: number, kind: number): number {
    if (this.#length === this.#starts.length) this.#grow();
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#kinds[this.#length] = kind;
    this.#length++;
    return end;
  }

  /** The tokens collected, in arrays of their exact length. */
  finish(): { length: number; starts: Int32Array; ends: Int32Array; kinds: Uint8Array } {
    const length = this.#length;
    return {
      length,
      starts: this.#starts.slice(0, length),
      ends: this.#ends.slice(0, length),
      kinds: this.#kinds.slice(0, length),
    };
  }
}
