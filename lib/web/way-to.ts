/** Longer than any id or secret of a link. */
const bounded = /^.{0,100}/su

/**
 * An address with what a form named put into it. Whatever that was, it stays one part of the address: what is no id leads to a
 * page that is not there, and is no header that cannot be written.
 */
export const wayTo = (texts: TemplateStringsArray, ...named: readonly string[]): string =>
  String.raw({ raw: texts }, ...named.map((each) => encodeURIComponent(bounded.exec(each)?.[0] ?? '')))
