interface ShownReasonsProps {
  readonly name: string
  readonly reasons: readonly string[]
}

/** Sent with the form: a tick covers what stood here, and not what the patient said since. */
export function ShownReasons({ name, reasons }: ShownReasonsProps) {
  return reasons.map((reason) => <input key={reason} type="hidden" name={name} value={reason} />)
}
