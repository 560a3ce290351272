import { type FieldError, type Refused, refused } from '@/lib/result'
import { mergeAnswers } from './answers'
import { pageView } from './build-page-view'
import { conflictFields, conflicts, type Edited, realChanges, stamped, unseen } from './conflicts'
import { fillPage } from './fill-page'
import { type Intent, type PageInput, type PageReading, readPage } from './page-form'
import { checkPage } from './next-place'
import type { PageView } from './page-view'
import { type Answers, itemOf, type Locale, type Questionnaire, type Subject } from './questionnaire'
import { offeredPages, visiblePages } from './visibility'
import { answerWords, wordsOf } from './words'

/** One page as it was sent, and what it was sent to. */
export interface PageSave {
  readonly questionnaire: Questionnaire
  readonly subject: Subject
  readonly stored: Edited & { readonly revision: number; readonly currentPage: string }
  readonly page: string
  readonly intent: Intent
  /** It was opened from the list of answers, and leads back to it. */
  readonly isFromCheck: boolean
  /** The revision of the intake that the page was drawn from. */
  readonly readRevision: number
  readonly locale: Locale
  readonly fields: PageInput
  /** The question whose answer of the last intake still holds, and that intake's answers. */
  readonly same: { readonly field: string; readonly last: Answers } | null
}

export interface SavedPage {
  readonly ok: true
  readonly errors: Readonly<Record<string, FieldError>>
  /** Null: to the check page. */
  readonly next: string | null
  readonly isPrivate: boolean
  /** The first field of the page that waits for an answer, where the page is drawn anew; null where none does. */
  readonly open: string | null
  /** Null where nothing changed and nobody moves on. */
  readonly write: (Edited & { readonly revision: number; readonly currentPage: string }) | null
  readonly changed: readonly string[]
  /** The items that the form itself holds an answer to. */
  readonly given: readonly string[]
  /** Another device answered on this page since it was read, and the page does not show it. */
  readonly isElsewhere: boolean
}

/** What of a page is saved and where the patient goes next; refused only where another device changed the same. */
export function savePage(save: PageSave): SavedPage | Refused {
  const { questionnaire, subject, stored, page, intent, locale } = save
  const isAsked = offeredPages(questionnaire, stored.answers, subject).some(({ id }) => id === page)
  if (!isAsked) return refused('page-not-asked', { values: { page: stored.currentPage } })
  const view = pageView(questionnaire, page, stored.answers, subject, locale, save.same?.last ?? {})
  const {
    changes: read,
    errors,
    asTyped,
  } = readPage(view, { ...save.fields, ...sameAsLast(view, save.same?.field) }, intent)
  const contested = conflicts(stored, read, save.readRevision)
  if (contested.length > 0) {
    const fields = conflictFields(view, contested, wordsIn(questionnaire, stored.answers, locale))
    return refused('changed-elsewhere', { fields })
  }
  const changes = realChanges(stored.answers, read)
  const answers = mergeAnswers(stored.answers, changes)
  const changed = Object.keys(changes)
  const hasErrors = Object.keys(errors).length > 0
  const next = hasErrors ? page : pageAfter(save, answers)
  const isStaying = hasErrors || intent === 'autosave' || intent === 'leave'
  const onward = save.isFromCheck ? checkPage : (next ?? checkPage)
  const reached = isStaying ? page : onward
  const isMoving = !isStaying && stored.currentPage !== reached
  const open = intent === 'leave' ? openField(save, answers) : null
  const given = Object.keys(read).filter((item) => read[item] !== null)
  const isElsewhere = unseen(stored, itemsAsked(view), read, save.readRevision).length > 0
  const isPrivate = view.isPrivate === true
  const saved = { ok: true, errors, next, isPrivate, open, changed, given, isElsewhere } as const
  const typed = typedNow(view, stored.asTyped, { errors, asTyped })
  if (changed.length === 0 && !isMoving && !typed.isChanged) return { ...saved, write: null }
  const revision = stored.revision + 1
  const changedAt = stamped(stored.changedAt, changes, revision)
  const currentPage = reopenedAt(questionnaire, stored.currentPage, reached)
  return { ...saved, write: { answers, changedAt, asTyped: typed.all, revision, currentPage } }
}

const itemsAsked = ({ blocks }: PageView): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'question' ? [block.item] : block.ticks.map(({ item }) => item)))

/** What was typed on this page before no longer counts, unless it still stands there unread. */
function typedNow(view: PageView, stored: Edited['asTyped'], read: Pick<PageReading, 'errors' | 'asTyped'>) {
  const fieldOf = new Map(view.blocks.flatMap((each) => (each.kind === 'question' ? [[each.item, each.field]] : [])))
  const stays = (item: string) => {
    const field = fieldOf.get(item)
    return field === undefined || read.errors[field] !== undefined
  }
  const kept = Object.fromEntries(Object.entries(stored).filter(([item]) => stays(item)))
  const all = { ...kept, ...read.asTyped }
  return { all, isChanged: JSON.stringify(all) !== JSON.stringify(stored) }
}

/** What going on from this page would ask for first. */
export function openField(
  { questionnaire, subject, page, locale }: Pick<PageSave, 'questionnaire' | 'subject' | 'page' | 'locale'>,
  answers: Answers,
): string | null {
  const view = pageView(questionnaire, page, answers, subject, locale)
  const held = fillPage(questionnaire, page, answers, subject, locale)
  return Object.keys(readPage(view, held, 'continue').errors)[0] ?? null
}

/** Of the pages that these answers bring up; after the last, and after one that is only offered, comes the check. */
function pageAfter({ questionnaire, subject, page }: PageSave, answers: Answers): string | null {
  const pages = visiblePages(questionnaire, answers, subject).map(({ id }) => id)
  const at = pages.indexOf(page)
  return at === -1 ? null : (pages[at + 1] ?? null)
}

/** Where the link leads to next time: never to a page that is nobody else's to see. */
const reopenedAt = (questionnaire: Questionnaire, before: string, page: string): string =>
  questionnaire.pages.find(({ id }) => id === page)?.isPrivate ? before : page

/** What the other device made of an answer, in words. */
const wordsIn = (questionnaire: Questionnaire, answers: Answers, locale: Locale) => (id: string) => {
  const item = itemOf(questionnaire, id)
  const { notAnswered, answeredPrivately } = wordsOf(questionnaire, locale).shared
  const value = answers[id]
  if (value === undefined) return notAnswered
  return item.isPrivate ? (answeredPrivately ?? '') : answerWords(questionnaire, item, value, locale)
}

const sameAsLast = (view: PageView, field: string | undefined) =>
  view.blocks.find((block) => block.field === field)?.lastTime?.values ?? {}
