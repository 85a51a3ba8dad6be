const sum = (text, pattern) =>
  [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

/**
 * What a step counts for: the tests that mocha reports in its output, or the step itself where there are none.
 * A step that fails without a failing test (it crashed, or did not compile) counts as one failure.
 */
export function countTests(output, exitCode) {
  const passed = sum(output, /(\d+) passing/g);
  const failed = sum(output, /(\d+) failing/g);
  if (exitCode !== 0) return { passed, failed: Math.max(failed, 1) };
  return { passed: Math.max(passed, 1), failed };
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
