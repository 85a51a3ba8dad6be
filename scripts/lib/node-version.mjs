/** The oldest Node that Wortlaut runs on; package.json says the same under `engines`. */
const OLDEST = [20, 19];

/** True if a version such as `20.19.0` is new enough. */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Ends the process with a plain sentence where Node is too old, before anything fails for a reason nobody understands. */
export function requireSupportedNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(`Wortlaut needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
