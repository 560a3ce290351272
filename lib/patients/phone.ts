import { optionalLine } from './line'

/** With an extension, where there is one. */
const phonePattern = /^[+()\d\s.-]{6,40}(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?$/i

export const optionalPhone = optionalLine(40).refine(
  (value) => value === null || phonePattern.test(value),
  'phone-not-valid',
)
