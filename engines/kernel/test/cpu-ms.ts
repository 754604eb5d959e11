/** CPU milliseconds that something takes in this process: unlike the time of day, the same on a machine with much else to do. */
export function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
