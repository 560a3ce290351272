/**
 * What a back that hurts may turn out to be, by its code in ICD-10 as WHO publishes it: the common, then what the rules look for.
 * The words beside each are Keel's own.
 */
export const outcomeCodes: readonly string[] = [
  'M54.5',
  'M54.4',
  'M54.6',
  'M54.1',
  'M51.1',
  'M48.0',
  'G83.4',
  'G95.2',
  'M46.4',
  'M46.2',
  'G06.1',
  'C79.5',
  'S22.0',
  'S32.0',
  'M80.9',
  'M45',
  'I71.3',
  'I71.4',
  'I71.0',
  'I26.9',
  'N10',
  'N20.1',
  'B02.9',
]
