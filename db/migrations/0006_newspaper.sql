CREATE TABLE `published_likeness` (
	`story_id` integer NOT NULL,
	`other_id` integer NOT NULL,
	`score` real NOT NULL,
	PRIMARY KEY(`story_id`, `other_id`),
	FOREIGN KEY (`story_id`) REFERENCES `published_stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `published_stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `published_likeness_of` ON `published_likeness` (`other_id`);--> statement-breakpoint
CREATE TABLE `published_places` (
	`list` text NOT NULL,
	`place` integer NOT NULL,
	`story_id` integer NOT NULL,
	PRIMARY KEY(`list`, `place`),
	FOREIGN KEY (`story_id`) REFERENCES `published_stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `published_places_story` ON `published_places` (`story_id`,`list`);--> statement-breakpoint
CREATE TABLE `front_arrangements` (
	`version` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `front_draft` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`base_version` integer NOT NULL,
	`content` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "one_front_draft" CHECK("front_draft"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `coverage_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`updated_at` integer,
	`removed_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`send_id` text NOT NULL,
	`content` text,
	FOREIGN KEY (`story_id`) REFERENCES `coverages`(`story_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "removed_has_no_text" CHECK(("coverage_entries"."removed_at" IS NULL) = ("coverage_entries"."content" IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coverage_entries_send_id_unique` ON `coverage_entries` (`send_id`);--> statement-breakpoint
CREATE INDEX `coverage_entries_story` ON `coverage_entries` (`story_id`,`id`);--> statement-breakpoint
CREATE TABLE `coverages` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `house_pages` (
	`slug` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`version` integer NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`slug`, `locale`),
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `story_reads` (
	`story_id` integer NOT NULL,
	`hour` integer NOT NULL,
	`reads` integer NOT NULL,
	PRIMARY KEY(`story_id`, `hour`),
	FOREIGN KEY (`story_id`) REFERENCES `published_stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `story_reads_hour` ON `story_reads` (`hour`,`reads`,`story_id`);--> statement-breakpoint
CREATE INDEX `corrections_newest` ON `corrections` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `published_withdrawn` ON `published_stories` (`withdrawn_at`,`id`) WHERE "published_stories"."withdrawn_at" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `published_moments` ON `published_stories` (`id`,`published_at`,`updated_at`) WHERE "published_stories"."withdrawn_at" IS NULL;--> statement-breakpoint
CREATE TRIGGER `front_arrangements_keep` BEFORE UPDATE ON `front_arrangements` BEGIN SELECT RAISE(ABORT, 'published fronts are append-only'); END;--> statement-breakpoint
CREATE TRIGGER `front_arrangements_stay` BEFORE DELETE ON `front_arrangements` BEGIN SELECT RAISE(ABORT, 'published fronts are append-only'); END;--> statement-breakpoint
-- The words of stories in print, folded; without the texts themselves.
CREATE VIRTUAL TABLE `published_words` USING fts5(words, content='', contentless_delete=1);--> statement-breakpoint
INSERT INTO `published_places` SELECT iif(`withdrawn_at` IS NULL, '', 'left:') || 'all', row_number() OVER (ORDER BY `published_at`, `id`), `id` FROM `published_stories`;--> statement-breakpoint
INSERT INTO `published_places` SELECT iif(`withdrawn_at` IS NULL, '', 'left:') || 'section:' || `section_id`, row_number() OVER (PARTITION BY `section_id` ORDER BY `published_at`, `id`), `id` FROM `published_stories`;--> statement-breakpoint
INSERT INTO `published_places` SELECT 'topic:' || `topic_id`, row_number() OVER (PARTITION BY `topic_id` ORDER BY `published_at`, `id`), `id` FROM `published_topics` JOIN `published_stories` ON `id` = `story_id`;--> statement-breakpoint
INSERT INTO `published_places` SELECT 'writer:' || `byline_id`, row_number() OVER (PARTITION BY `byline_id` ORDER BY `published_at`, `id`), `id` FROM `published_bylines` JOIN `published_stories` ON `id` = `story_id`;
