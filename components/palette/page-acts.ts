import type { Act } from './choices'

/** What stands in a place that says it holds acts (`data-acts`), by its visible words; the insides of what is closed stay there. */
export const pageActs = (): readonly Act[] =>
  [...document.querySelectorAll<HTMLElement>('main [data-acts] :is(summary, form)')]
    .filter((place) => !(place.matches('summary') ? place.parentElement?.parentElement : place)?.closest('details'))
    .map((place) => (place instanceof HTMLFormElement ? ofForm(place) : { control: place, label: place.textContent }))
    .filter((act) => act !== null)
    .map(({ label, control }) => ({ label: label.trim(), control }))
    .filter(({ label, control }) => label !== '' && control.checkVisibility({ visibilityProperty: true }))

/** Where something is written for it, it begins there, not at the button. */
function ofForm(form: HTMLFormElement): Act | null {
  const area = form.querySelector('textarea')
  const button = form.querySelector<HTMLElement>('button[type=submit]')
  if (area) return { control: area, label: area.labels[0]?.textContent ?? '' }
  return button && { control: button, label: button.textContent }
}
