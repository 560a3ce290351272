import { type Control, typeInto } from '@/components/ui/type-into'
import type { Held } from '@/lib/web/kept-page'

const never = new Set(['hidden', 'password', 'submit', 'button', 'file'])

const controlsOf = (place: ParentNode): Control[] =>
  [...place.querySelectorAll<Control>('input, textarea, select')].filter(
    ({ id, type }) => id !== '' && !never.has(type),
  )

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

const isChanged = (control: Control): boolean => {
  if (isTick(control)) return control.checked !== control.defaultChecked
  if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue
  const drawn = [...control.options].find((option) => option.defaultSelected) ?? control.options[0]
  return control.value !== drawn?.value
}

/** What was typed or ticked on a page and is not what it was drawn with, by the id of the control. */
export const heldControls = (place: ParentNode): Held =>
  Object.fromEntries(
    controlsOf(place)
      .filter(isChanged)
      .map((control) => [control.id, isTick(control) ? (control.checked ? ['on'] : []) : [control.value]]),
  )

/** Puts it back as if it was typed now, and says where: of what is not there any more, nothing. */
export function putBack(place: ParentNode, held: Held): readonly string[] {
  const found = controlsOf(place).filter(({ id }) => id in held)
  for (const control of found) {
    const [value] = held[control.id] ?? []
    control.closest('details')?.setAttribute('open', '')
    if (isTick(control)) {
      if (control.checked !== (value === 'on')) control.click()
      continue
    }
    typeInto(control, value ?? '')
  }
  return found.map(({ id }) => id)
}

/** As `putBack`, and then what those ticks have drawn. */
export async function putBackWhole(place: ParentNode, held: Held): Promise<readonly string[]> {
  const there = putBack(place, held)
  await Promise.resolve()
  const rest = Object.entries(held).filter(([id]) => !there.includes(id))
  return [...there, ...putBack(place, Object.fromEntries(rest))]
}
