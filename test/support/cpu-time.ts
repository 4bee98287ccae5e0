/** Milliseconds of processor that this process has used. What else the machine does doesn't count, so bounds on it hold anywhere. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
