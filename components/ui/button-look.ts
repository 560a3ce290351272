/** `danger` is a frame of ink, not red: red belongs to the most urgent tier alone. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

export const buttonClass = (look: ButtonLook) => (look === 'secondary' ? 'button' : `button button-${look}`)
