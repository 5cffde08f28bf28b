import { zonedMoment } from '#arabic/zoned-moment.ts';
import { noteMissing } from '#db/notes.ts';
import { type WithdrawnStory, getPublishedStory } from '#db/published/get-published-story.ts';
import { listRightsEnds } from '#db/published/list-rights-ends.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { listUrgentNow } from '#db/urgency/list-urgent-now.ts';
import { shortAddress } from '#newsroom/addresses.ts';
import type { Asked, Document } from '#outlets/document.ts';
import { describeStory } from './describe-story.ts';
import { standard } from './standard.ts';

/** A story for other newsrooms, in IPTC's ninjs; where it was withdrawn, that it was. */
export async function makeNinjs(asked: Asked, id: number): Promise<Document> {
  const { read, siteUrl, now } = asked;
  const found = await getPublishedStory(read, { id, now });
  if (!found) {
    noteMissing();
    return document({ error: 'not_found' });
  }
  const { timeZone, name } = await getSettings(read);
  const moment = (at: string | Date) => zonedMoment(new Date(at), timeZone);
  if (found.state === 'withdrawn') {
    const uri = siteUrl + shortAddress(id);
    return document(withdrawal({ uri, moment }, found.story));
  }
  const { story } = found;
  // Notes until when its mark holds.
  await listUrgentNow(read, { now });
  const photos = [...(story.photo ? [story.photo] : []), ...Object.values(story.photos)];
  const rightsEnds = await listRightsEnds(
    read,
    photos.map((photo) => photo.id),
  );
  return document(describeStory({ siteUrl, newspaper: name, moment, rightsEnds }, story));
}

type Told = { uri: string; moment: (at: string) => string };

/** Whoever took the story over learns that it must go, and why. */
function withdrawal(
  { uri, moment }: Told,
  { headline, language, notice, withdrawnAt }: WithdrawnStory,
) {
  return {
    uri,
    standard,
    type: 'text',
    pubStatus: 'canceled',
    versionCreated: moment(withdrawnAt),
    language,
    headlines: [{ role: 'main', value: headline }],
    edNote: notice,
  };
}

function document(item: unknown): Document {
  return { type: 'application/json; charset=utf-8', text: JSON.stringify(item) };
}
