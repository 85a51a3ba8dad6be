/** Loaded into every program that is measured: notes what it has cost, in the file that COST_FILE names. */

const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cost = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS * 1024 };
    writeFileSync(process.env.COST_FILE, JSON.stringify(cost));
  });
