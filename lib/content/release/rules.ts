import type { Pathway } from '@/lib/pathways/pathway'
import type { RuleSet } from '@/lib/triage/rule'
import { readLedger, releasedFolder } from './folder'

/**
 * What was released, each version as it was. It is read from the folder by whoever replays. What is served reads one of them
 * for the page of a rule (`released-by`), and keeps none: a form is triaged by the rules of today.
 */
export const releasedRules = (pathway: Pick<Pathway, 'folder'>): readonly RuleSet[] =>
  Object.entries(readLedger(releasedFolder(pathway)).files).flatMap(([name, content]) =>
    name.includes('-rules-') ? [content as RuleSet] : [],
  )

/** Those of today and of before, by the fingerprint that a submission names. */
export const rulesByFingerprint = (pathways: readonly Pathway[]): ReadonlyMap<string, RuleSet> =>
  new Map(
    pathways
      .flatMap((pathway) => [...releasedRules(pathway), pathway.intake.ruleSet, pathway.checkIn.ruleSet])
      .map((ruleSet) => [ruleSet.fingerprint, ruleSet]),
  )
