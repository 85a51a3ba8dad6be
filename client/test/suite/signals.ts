/** What the tests and the host that runs them tell each other. */

/** Begins every line that the tests print, so that the host can tell them from VS Code's own talk. */
export const prefix = '[wortlaut] ';

/** Begins a line in which the tests ask for something, as JSON. */
export const pleaPrefix = 'please ';

/** What only somebody in front of the window can do. */
export interface Plea {
  /**
   * `photograph` takes a picture of the window, `press` presses keys in it, `type` types some words, `choose` types what is
   * to be chosen from a list as soon as the list is open, and takes it, `unfold` opens a line of the side bar, `read` waits
   * until the report shows some words, `follow` goes where a button of the report leads, `see` waits until some places of
   * the window show what they should.
   */
  readonly act: 'photograph' | 'press' | 'type' | 'choose' | 'unfold' | 'read' | 'follow' | 'see';
  /**
   * The name of the picture, `article`; the keys, `Alt+F8`; the words; what to choose or unfold; what stands on the button; or a
   * selector of Playwright's, or our own in `looks.ts`.
   */
  readonly what: string;
  /** What all the places that the selector finds must show, in their order. */
  readonly texts?: readonly string[];
}

/** Items of the status bar that are there while the tests wait; the host clicks on the one that says how it went. */
export const answers = { done: 'wortlaut-tests.done', failed: 'wortlaut-tests.failed' };
