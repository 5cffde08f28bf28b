CREATE INDEX `sign_in_failures_last` ON `sign_in_failures` (`last_at`);--> statement-breakpoint
-- What was noted publicly stays as it was noted, like the log.
CREATE TRIGGER `corrections_keep` BEFORE UPDATE ON `corrections` BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `corrections_stay` BEFORE DELETE ON `corrections` BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;--> statement-breakpoint
-- INSERT OR REPLACE deletes without asking the triggers of deletion (sqlite.org/lang_conflict.html).
CREATE TRIGGER `events_once` BEFORE INSERT ON `events` WHEN EXISTS (SELECT 1 FROM `events` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `urgency_marks_once` BEFORE INSERT ON `urgency_marks` WHEN EXISTS (SELECT 1 FROM `urgency_marks` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'urgency marks are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `front_arrangements_once` BEFORE INSERT ON `front_arrangements` WHEN EXISTS (SELECT 1 FROM `front_arrangements` WHERE `version` = NEW.`version`) BEGIN SELECT RAISE(ABORT, 'published fronts are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `corrections_once` BEFORE INSERT ON `corrections` WHEN EXISTS (SELECT 1 FROM `corrections` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `revisions_once` BEFORE INSERT ON `revisions` WHEN EXISTS (SELECT 1 FROM `revisions` WHERE `story_id` = NEW.`story_id` AND `version` = NEW.`version`) BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
