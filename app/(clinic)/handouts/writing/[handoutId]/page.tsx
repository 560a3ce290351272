import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DraftAboutForm } from '@/components/draft/draft-about-form'
import { DraftChanges } from '@/components/draft/draft-changes'
import { DraftHead } from '@/components/draft/draft-head'
import { DraftOccasions } from '@/components/draft/draft-occasions'
import { DraftParts, type Part } from '@/components/draft/draft-parts'
import { DraftReading } from '@/components/draft/draft-reading'
import { DraftWordsForm } from '@/components/draft/draft-words-form'
import { DraftWords } from '@/components/draft/draft-words'
import { HandoutPast } from '@/components/draft/handout-past'
import { Notice } from '@/components/ui/notice'
import { localeOf } from '@/lib/intake/locale'
import { viewDraft } from '@/lib/operations/drafts/view-draft'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'
import { ask, drop, giveBack, publish, saveAbout, saveWords } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('draft'),
})

type Props = PageProps<'/handouts/writing/[handoutId]'>

const partOf = (asked: unknown, mayWrite: boolean): Part =>
  asked === 'about' || asked === 'publish'
    ? asked
    : typeof asked === 'string'
      ? localeOf(asked)
      : mayWrite
        ? 'en'
        : 'publish'

/** Compared with what was before only where that is shown: whoever does not write begins there. */
const isRead = (asked: unknown): boolean => asked === undefined || asked === 'publish'

const words = ['form', 'obstacles', 'writing', 'handouts.question', 'handouts.topics'] as const

export default guarded(words, async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const { handoutId } = await params
  const asked = await searchParams
  const locale = localeOf(typeof asked['part'] === 'string' ? asked['part'] : '')
  const draft = valueOrLeave(await viewDraft(actor, { handoutId, locale, isCompared: isRead(asked['part']) }))
  const part = partOf(asked['part'], draft.mayWrite)
  const t = await getTranslations('writing')
  const editor = {
    handoutId,
    locale,
    words: draft.words,
    beside: draft.beside,
    blocks: draft.blocks,
    pictures: draft.pictures,
  }
  return (
    <ClinicFrame actor={actor} at="handouts">
      <DraftHead draft={draft} />
      <DraftParts
        id={handoutId}
        at={part}
        open={draft.lacks.map((lack) => lack.part)}
        missing={draft.missing}
        languages={draft.languages}
      />
      {asked['saved'] === 'yes' ? (
        <div className="mb-4">
          <Notice kind="success" role="status">
            {t('saved')}
          </Notice>
        </div>
      ) : null}
      {part === 'publish' ? (
        <>
          <DraftReading draft={draft} timeZone={draft.timeZone} acts={{ ask, publish, giveBack, drop }} />
          <DraftOccasions {...draft} />
          {draft.changes ? <DraftChanges changes={draft.changes} /> : null}
          <HandoutPast events={draft.events} timeZone={draft.timeZone} />
        </>
      ) : part === 'about' ? (
        <DraftAboutForm
          key={handoutId}
          action={saveAbout}
          handoutId={handoutId}
          about={draft.about}
          occasions={draft.occasions}
          asKeels={draft.asKeels}
        />
      ) : draft.mayWrite ? (
        <DraftWordsForm key={part} action={saveWords} knownWords={draft.knownWords} {...editor} />
      ) : (
        <DraftWords read={draft.read} pictures={draft.pictures} />
      )}
    </ClinicFrame>
  )
})
