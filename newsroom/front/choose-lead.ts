type Leading = { photo: unknown };

/** What leads where no editor has picked a lead: what is urgent, else the newest with a photo, else the newest. */
export function chooseLead<Card extends Leading>({
  urgent,
  newest,
}: {
  urgent: Card | null;
  newest: Card[];
}): Card | null {
  return urgent ?? newest.find(({ photo }) => photo !== null) ?? newest[0] ?? null;
}
