CREATE TABLE `health` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT "one_health" CHECK("health"."id" = 1)
);
--> statement-breakpoint
-- Custom: 0006 was changed after it had landed, and newspapers from before lack these or have them in another form.
CREATE INDEX IF NOT EXISTS `corrections_newest` ON `corrections` (`at`,`id`);--> statement-breakpoint
CREATE INDEX IF NOT EXISTS `published_withdrawn` ON `published_stories` (`withdrawn_at`,`id`) WHERE "published_stories"."withdrawn_at" IS NOT NULL;--> statement-breakpoint
CREATE INDEX IF NOT EXISTS `published_moments` ON `published_stories` (`id`,`published_at`,`updated_at`) WHERE "published_stories"."withdrawn_at" IS NULL;--> statement-breakpoint
DROP INDEX IF EXISTS `story_reads_hour`;--> statement-breakpoint
CREATE INDEX `story_reads_hour` ON `story_reads` (`hour`,`reads`,`story_id`);--> statement-breakpoint
DROP TABLE IF EXISTS `published_vocabulary`;--> statement-breakpoint
UPDATE OR IGNORE `published_places` SET `list` = 'left:' || `list` WHERE (`list` = 'all' OR `list` LIKE 'section:%') AND `story_id` IN (SELECT `id` FROM `published_stories` WHERE `withdrawn_at` IS NOT NULL);
