import type { printHandouts } from '@/lib/operations/handouts/print-handouts'

type Printing = Extract<Awaited<ReturnType<typeof printHandouts>>, { ok: true }>['value']

/** Each as it stands on paper: from whom and when, and with the code that opens it. */
export const handedOver = ({ handouts, clinic, timeZone }: Printing) =>
  handouts.map(({ assignedAt, from, personalLine, address, ...handout }) => ({
    ...{ ...handout, clinic, timeZone },
    sent: { at: assignedAt, from, personalLine, address, isHandedOver: address !== null },
  }))
