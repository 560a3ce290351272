import { LockSign } from '@/components/ui/lock-sign'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { viewInHand } from '@/lib/operations/cases/view-in-hand'

export type InHand = Extract<Awaited<ReturnType<typeof viewInHand>>, { ok: true }>['value']

/** Each case as it is ticked: who it is about, how urgent it is, what is next and by when. */
export async function choicesOf({ cases, timeZone }: Pick<InHand, 'cases' | 'timeZone'>) {
  const t = await getTranslations('worklist')
  const tierName = await getTranslations('clinical.tier')
  const format = await getFormatter()
  return cases.map(({ id, name, age, tier, isRestricted, nextStep: { kind, at, to, isAgreed } }) => {
    const by = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
    const step = t(`step.${isAgreed ? 'visit' : kind}`, { to: to ?? '', time: by, isToday: 'false', isAgain: 'false' })
    const mark = isRestricted ? <LockSign label={t('restricted')} /> : null
    return {
      value: id,
      label: `${name}, ${t('age', { age })}`,
      mark,
      hint: [tierName(tier), step, ...(kind === 'see' ? [] : [by])].join(' · '),
    }
  })
}
