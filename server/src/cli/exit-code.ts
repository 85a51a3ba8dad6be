/** The exit codes of every command. */

/** 0: clean; 1: findings at or above --fail-on; 2: wrong usage, or something could not be read or written. */
export const ExitCode = { clean: 0, findings: 1, failure: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
