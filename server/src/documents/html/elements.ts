/** What the elements of HTML mean for the prose in them. An element in none of the lists is inline, as in browsers. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that begin and end a paragraph. */
const BLOCKS = words(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section
  summary table tbody td tfoot th thead tr ul`);

const HEADINGS = words('h1 h2 h3 h4 h5 h6');

/** Elements whose text is no prose: code, forms, navigation, what scripts and other programs read. */
const NO_PROSE = words(`
  audio button canvas code head iframe kbd math nav noembed noframes noscript object pre rp rt samp script select style
  svg template textarea title video`);

export const isBlock = (element: string): boolean => BLOCKS.has(element);
export const isHeading = (element: string): boolean => HEADINGS.has(element);
export const isNoProse = (element: string): boolean => NO_PROSE.has(element);
