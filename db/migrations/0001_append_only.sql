-- The log, the urgency marks and the versions are evidence: no code path, and no mistake in one, rewrites them.
CREATE TRIGGER `events_keep` BEFORE UPDATE ON `events` BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `events_stay` BEFORE DELETE ON `events` BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `urgency_marks_keep` BEFORE UPDATE ON `urgency_marks` BEGIN SELECT RAISE(ABORT, 'urgency marks are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `urgency_marks_stay` BEFORE DELETE ON `urgency_marks` BEGIN SELECT RAISE(ABORT, 'urgency marks are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `revisions_keep` BEFORE UPDATE ON `revisions` BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
