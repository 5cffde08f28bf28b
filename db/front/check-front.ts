import {
  type FrontArrangement,
  mapPicks,
  ownPhotoIds,
  pickedIds,
} from '#newsroom/front/arrangement.ts';
import { type FieldFaults, type Result, done, refused } from '#newsroom/result.ts';
import { photoFault } from '#newsroom/story/photo-readiness.ts';
import type { Connection } from '#db/client.ts';
import { listPhotoFacts } from '#db/photos/list-photo-facts.ts';
import { allExist } from '#db/stories/check-references.ts';

/** Whether all that an arrangement names exists: stories that are or were in print, sections, photos. Code: `invalid`. */
export async function checkFront(db: Connection, front: FrontArrangement): Promise<Result<null>> {
  const fields: FieldFaults = {};
  const sectionIds = front.strips.map(({ sectionId }) => sectionId);
  if (!(await allExist(db, 'stories', pickedIds(front)))) {
    fields['storyId'] = 'unknown_reference';
  }
  if (!(await allExist(db, 'sections', sectionIds))) fields['sectionId'] = 'unknown_reference';
  if (!(await allExist(db, 'photos', ownPhotoIds(front)))) fields['photoId'] = 'unknown_reference';
  return Object.keys(fields).length === 0 ? done(null) : refused('invalid', { fields });
}

/** Whether the photos that editors chose may go before readers. Code: `not_ready` (`photoId`: as `photoFault` says). */
export async function checkFrontPhotos(
  db: Connection,
  { front, now }: { front: FrontArrangement; now: Date },
): Promise<Result<null>> {
  const ids = ownPhotoIds(front);
  const facts = await listPhotoFacts(db, ids);
  const fault = ids.map((id) => photoFault(facts[id], '', now)).find((one) => one !== null);
  return fault ? refused('not_ready', { fields: { photoId: fault } }) : done(null);
}

/** An arrangement of the past, without the photos that have left the library since: those cards show their stories' own. */
export async function withoutLostPhotos(
  db: Connection,
  front: FrontArrangement,
): Promise<FrontArrangement> {
  const kept = await listPhotoFacts(db, ownPhotoIds(front));
  return mapPicks(front, (pick) => {
    const { photoId, ...rest } = pick;
    return photoId && !kept[photoId] ? rest : pick;
  });
}
