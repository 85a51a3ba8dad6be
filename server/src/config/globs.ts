import picomatch from 'picomatch/posix.js';

/** Says whether a path, relative to the configuration's folder and with `/` on every system, is meant. */
export type Matches = (path: string) => boolean;

/** A glob without a slash is meant at any depth, as in `.gitignore`: „rat.md“ also means „texte/rat.md“. */
const anyDepth = (glob: string): string => (glob.includes('/') ? glob : `**/${glob}`);

const tidy = (path: string): string => path.replace(/^\.\//, '');

/** True for a path that one of the globs matches; a folder's name alone stands for all that is in it. */
export function createMatcher(globs: readonly string[]): Matches {
  if (globs.length === 0) return () => false;
  const patterns = globs.map((glob) => anyDepth(tidy(glob).replace(/\/$/, '')));
  const isMatch = picomatch([...patterns, ...patterns.map((glob) => `${glob}/**`)], { dot: true });
  return (path) => isMatch(tidy(path));
}
