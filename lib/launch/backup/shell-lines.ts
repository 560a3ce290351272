/** For a shell, inside a setting in which PostgreSQL replaces what follows a percent sign. */
const quoted = (path: string): string => `'${path.replaceAll('%', '%%').replaceAll("'", `'\\''`)}'`

/** Succeeds and does nothing: the hand-over of WAL stands ready, and nothing is kept before a first backup. */
export const archivesNothing = 'exit 0'

/**
 * Packs a segment under its name, whole and on the disk or not at all. PostgreSQL asks again where it was cut off before
 * it had noted the success: then the same segment is there, and any other is never overwritten.
 */
export const archiveLine = (folder: string): string => {
  const [whole, partial] = [quoted(`${folder}/`), quoted(`${folder}/partial.`)]
  return [
    `if test -e ${whole}%f.gz; then gzip -dc ${whole}%f.gz | cmp -s - "%p"; else`,
    `gzip -1 -c "%p" > ${partial}%f && sync ${partial}%f && mv ${partial}%f ${whole}%f.gz && sync ${whole}%f.gz; fi`,
  ].join(' ')
}

export const restoreLine = (folder: string): string => {
  const whole = quoted(`${folder}/`)
  return `test -e ${whole}%f.gz && gzip -dc ${whole}%f.gz > "%p"`
}
