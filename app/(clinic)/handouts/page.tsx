import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/form/action-form'
import { DraftList } from '@/components/draft/draft-list'
import { ImportFile } from '@/components/draft/import-file'
import { RetiredList } from '@/components/draft/retired-list'
import { DueForReview } from '@/components/handout/due-for-review'
import { HandoutSets } from '@/components/handout/handout-sets'
import { LibraryRow } from '@/components/handout/library-row'
import { LibrarySearch } from '@/components/handout/library-search'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'
import { begin, importFile, removeSet, restore, saveSet, star } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('handouts'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'writing.file', 'handouts.sets'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/handouts'>) => {
  const actor = await currentStaff()
  const { q, ...asked } = await searchParams
  const one = (value: unknown) => (typeof value === 'string' ? value : '')
  const search = one(q)
  const chosen = {
    topic: one(asked.topic),
    tier: one(asked.tier),
    locale: one(asked.locale),
    grade: one(asked.grade),
    minutes: one(asked.minutes),
    review: one(asked.review),
  }
  const isAll = search === '' && Object.values(chosen).every((value) => value === '')
  const { rows, of, due, languages, drafts, sets, retired, mayWrite, mayArrange, timeZone } = valueOrLeave(
    await listHandouts(actor, { search, ...chosen }),
  )
  const t = await getTranslations('handouts')
  const sending = (await getTranslations('form'))('sending')
  return (
    <ClinicFrame actor={actor} at="handouts">
      <PageTitle
        lead={t('lead')}
        aside={
          mayWrite ? (
            <ActionForm action={begin} fields={{ of: '' }}>
              <SubmitButton variant="secondary" pendingLabel={sending}>
                {t('write')}
              </SubmitButton>
            </ActionForm>
          ) : null
        }
      >
        {t('title')}
      </PageTitle>
      <DraftList drafts={drafts} timeZone={timeZone} />
      <LibrarySearch {...{ search, chosen, languages, of }} />
      {isAll ? <DueForReview count={due} /> : null}
      {rows.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="max-w-[60rem] border-t border-rule empty:hidden">
        {rows.map((handout) => (
          <LibraryRow key={handout.id} {...{ handout, star }} />
        ))}
      </ul>
      {mayArrange && isAll ? (
        <HandoutSets
          {...{ sets, save: saveSet, remove: removeSet }}
          library={rows.map(({ id, title }) => ({ id, title }))}
        />
      ) : null}
      {mayWrite ? (
        <div className="mt-6">
          <ImportFile action={importFile} />
        </div>
      ) : null}
      <RetiredList retired={retired} restore={mayWrite ? restore : null} />
    </ClinicFrame>
  )
})
