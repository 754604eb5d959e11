import { hash32 } from '@qianmian/kernel'

/** Which sessions a process holds: those whose hash falls on `shard`, of `shards`. */
export interface Share {
  readonly shards: number
  readonly shard: number
}

/** One process, or all processes alike, hold everything. */
export const WHOLE: Share = { shards: 1, shard: 0 }

/** Whether a visit is one of this share: by its name alone, so that the log is split as what browsers send is. */
export const isHeldHere = ({ shards, shard }: Share, visit: string): boolean =>
  shards === 1 || hash32(visit) % shards === shard
