const fewest = 5
const most = 25

/**
 * So many accounts of a clinic, each tried in vain within the hour on a device on which it had not signed in before, are told
 * to its leads. On a day on which all of thirty have new devices, one in seven mistypes; twelve of them do not.
 */
export const sprayedAccounts = (people: number): number => Math.min(most, Math.max(fewest, Math.ceil(people * 0.4)))
