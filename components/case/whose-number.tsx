import { useTranslations } from 'next-intl'
import type { KnownOfNumber } from '@/lib/patients/whose-number'

interface WhoseNumberProps {
  readonly known: readonly KnownOfNumber[]
  readonly id?: string
}

/** Before a call: that somebody else may answer. */
export function WhoseNumber({ known, id }: WhoseNumberProps) {
  const t = useTranslations('case.whoseNumber')
  return known.length === 0 ? null : <strong id={id}>{known.map((each) => t(each)).join(' ')}</strong>
}
