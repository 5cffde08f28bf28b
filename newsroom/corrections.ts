/** What a public note on a story is: تصحيح (we were wrong), تحديث (the facts moved on), توضيح (it could be misread). */
export const correctionKinds = ['correction', 'update', 'clarification'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];
