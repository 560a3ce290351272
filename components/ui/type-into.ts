export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** As if it was typed now: past React's own property, which would take the value for one that it has set itself. */
export function typeInto(control: Control, value: string): void {
  const { prototype } = control.constructor as unknown as { prototype: Control }
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
}
