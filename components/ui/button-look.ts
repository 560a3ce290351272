/** `danger` is a frame of ink, not red: red belongs to the most urgent tier alone. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const SHAPE =
  'inline-flex min-h-(--target) cursor-pointer items-center justify-center gap-2 rounded-[3px] border-2 py-[0.35em] text-center leading-tight font-semibold no-underline disabled:cursor-default aria-disabled:cursor-default'

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary:
    'border-accent bg-accent px-[1.1em] text-on-accent hover:border-accent-deep hover:bg-accent-deep hover:text-on-accent',
  secondary: 'border-accent bg-paper px-[1.1em] text-accent hover:bg-tint hover:text-accent-deep',
  quiet: 'border-transparent bg-transparent px-[0.4em] text-accent underline underline-offset-4 hover:bg-tint',
  danger: 'border-ink bg-paper px-[1.1em] text-ink hover:bg-ink hover:text-paper',
}

export const buttonClass = (look: ButtonLook) => `${SHAPE} ${LOOKS[look]}`
