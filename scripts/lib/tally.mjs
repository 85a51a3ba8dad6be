const sum = (text, pattern) =>
  [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

/**
 * What came of a step, from its output and exit code. It counts for the tests that mocha reports, or for itself where
 * there are none. A step that fails without a failing test (it crashed, or did not compile) counts as one failure. One
 * that succeeds without a test and says `skipped: …` counts for nothing.
 */
export function judge(output, exitCode) {
  const passed = sum(output, /(\d+) passing/g);
  const failed = sum(output, /(\d+) failing/g);
  if (exitCode !== 0 || failed > 0)
    return { state: 'FAILED', detail: '', passed, failed: Math.max(failed, 1) };
  const reason = passed === 0 ? /^skipped: (.*)$/im.exec(output)?.[1] : undefined;
  if (reason !== undefined) return { state: 'skipped', detail: reason, passed: 0, failed: 0 };
  return { state: 'ok', detail: '', passed: Math.max(passed, 1), failed: 0 };
}

/** The lines that close a test run; the last one is `N passed, M failed`. */
export function summary(results) {
  const width = Math.max(...results.map((result) => result.title.length));
  const lines = results.map(
    ({ title, state, seconds, detail }) =>
      `${state.padEnd(7)}  ${title.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s${detail ? `  ${detail}` : ''}`,
  );
  const total = (key) => results.reduce((count, result) => count + result[key], 0);
  return [...lines, '', `${total('passed')} passed, ${total('failed')} failed`];
}
