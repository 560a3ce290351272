import pg from 'pg'
import { Problem } from '../progress.mjs'

const readable: Readonly<Record<string, string>> = {
  ENOENT: 'is missing',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
}

/** What a disk says no to while a backup is laid out in `room`, in a sentence; what the code did wrong stays as it is. */
export function notRestored(error: unknown, room: string): unknown {
  const { code = '', path } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Problem(`The disk of ${room} became full: make room, and try again. Nothing was restored.`)
  const why = readable[code]
  return why === undefined || path === undefined ? error : new Problem(`${path} ${why}: nothing was restored.`)
}

/**
 * What a disk or PostgreSQL says no to is for whoever runs Keel, in a sentence; what the code did wrong stays as it is.
 * `folder` is where the backup was to go.
 */
export function refused(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC') {
    return new Problem(
      `The disk of ${folder} became full, so there is no new backup; those before it are as they were.`,
    )
  }
  if (!(error instanceof pg.DatabaseError)) return error
  if (code === '53100') {
    return new Problem('The disk of Keel’s data is full, so no backup can be taken: make room, and take it again.')
  }
  return new Problem(`PostgreSQL takes no part in a backup now: ${error.message}.`)
}
