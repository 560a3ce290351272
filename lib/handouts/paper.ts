/** So many days after it was printed a handout's paper opens it on a phone; as long as it is given, and no longer. */
export const daysOfPaper = 90
