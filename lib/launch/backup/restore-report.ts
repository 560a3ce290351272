import { whyUnreadable } from './manifest'
import type { Restored } from './restore-backup'

interface Report {
  readonly lines: readonly string[]
  /** What the command ends with. */
  readonly code: number
}

function came({ tables, rows, lastChange, brokenOff, unreadable }: Restored): readonly string[] {
  const after = lastChange ? lastChange.toISOString() : 'the backup itself'
  return [
    `It opens: ${String(tables)} tables, ${String(rows)} rows.`,
    ...(lastChange ? [`Its last change was made at ${lastChange.toISOString()}.`] : []),
    ...(brokenOff ? [`${brokenOff.file} ${brokenOff.why}: what was written after ${after} is lost with it.`] : []),
    ...unreadable.map((each) => `${whyUnreadable(each)} It was passed over.`),
  ]
}

/** What is damaged fails it, though the copy opens: a rehearsal is there to be told of that. */
export const ofRehearsal = (restored: Restored): Report => ({
  lines: [`Rehearsed with ${restored.backup}.`, ...came(restored)],
  code: restored.brokenOff || restored.unreadable.length > 0 ? 1 : 0,
})

export const ofRestore = (restored: Restored): Report => ({
  lines: [
    `Restored from ${restored.backup}.`,
    ...came(restored),
    ...(restored.aside ? [`What was there before is in ${restored.aside}: delete it once all is well.`] : []),
    'Start Keel, then take a backup: until then nothing that is written is in one.',
  ],
  code: 0,
})
