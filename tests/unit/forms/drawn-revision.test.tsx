import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { DrawnRevision } from '@/components/form/drawn-revision'
import { emptyForm, type FormState } from '@/lib/forms/form-state'

const sent = (change: Partial<FormState>) => {
  const state = { ...emptyForm, ...change }
  const html = renderToStaticMarkup(<DrawnRevision {...{ state }} field="revision" latest={7} changed="set-changed" />)
  return /value="(\d+)"/.exec(html)?.[1]
}

/** Without scripts a refused form is drawn on a page that may know more than its words do. */
it.each<[string, Partial<FormState>, string]>([
  ['of a page that was just drawn is the one that it has', {}, '7'],
  ['of a form that was refused is the one that was sent', { code: 'invalid', typed: { revision: '4' } }, '4'],
  [
    'of what somebody else changed is the one that stands there now',
    { code: 'set-changed', typed: { revision: '4' } },
    '7',
  ],
])('the revision %s', (_, state, expected) => {
  expect(sent(state)).toBe(expected)
})
