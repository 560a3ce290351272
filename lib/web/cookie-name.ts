/** What a browser keeps for Keel, beside the session: its language, its clinic, who signed in on it, what was just raised,
 * that it was asked for a passkey, that somebody is called on it, and at which start page a form was begun on it by somebody
 * who is still here. */
export type Kept = 'language' | 'clinic' | 'device' | 'now' | 'passkey' | 'called' | 'begun' | 'here'

/**
 * Over https one that no other host and no page in the clear can have set: a browser takes the prefix only so. On a machine
 * of one's own, where nothing is encrypted, it would refuse it.
 */
export const cookieOn = (publicUrl: string, what: Kept): { readonly name: string; readonly secure: boolean } => {
  const secure = publicUrl.startsWith('https:')
  return { name: `${secure ? '__Host-' : ''}keel-${what}`, secure }
}
