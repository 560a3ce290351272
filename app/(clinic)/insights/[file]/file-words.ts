import type { useTranslations } from 'next-intl'
import type { FileWords } from '@/lib/insights/file-rows'

type Words = ReturnType<typeof useTranslations<'insights'>>
type AllWords = ReturnType<typeof useTranslations<never>>

export const fileWords = (t: Words, all: AllWords): FileWords => ({
  column: (name) => t(`column.${name}`),
  tier: (tier) => all(`clinical.tier.${tier}`),
  outcome: (outcome) => all(`case.outcomes.${outcome}`),
  reason: (reason) => all(`case.reason.${reason}`),
  step: (step) => t(`step.${step}`),
  isOver: (isOver) => t(isOver ? 'yes' : 'no'),
  privateFlags: t('privateFlags'),
  goneForm: t('goneForm'),
})
