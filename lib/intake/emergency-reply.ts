/** What a patient who was told to get help now says they do. A mistake is corrected on the form. */
export const emergencyReplies = ['going', 'called', 'accompanied', 'mistake'] as const
export type EmergencyReply = (typeof emergencyReplies)[number]
