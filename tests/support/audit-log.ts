import type { Keel } from './keel'

/** Where the database writes events down; a refusal leaves rows in these and in no others. */
export const auditTables = ['audit_event', 'audit_patient'] as const

/** As the worker does every few seconds. */
export const seal = async (keel: Keel): Promise<number> =>
  Number((await keel.asOwner('SELECT keel_seal_audit(5000) AS n'))[0]?.n)
