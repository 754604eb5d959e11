/** Reads again and again until the value is as wanted. @throws with the last value after `limitMs` */
export async function until<T>(read: () => Promise<T> | T, done: (value: T) => boolean, limitMs = 60_000): Promise<T> {
  for (const deadline = Date.now() + limitMs; ; ) {
    const value = await read()
    if (done(value)) return value
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(value)?.slice(0, 300)}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
