CREATE TABLE `urgency_requests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`level` integer NOT NULL,
	`reason` text NOT NULL,
	`minutes` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	`answer_reason` text DEFAULT '' NOT NULL,
	`mark_id` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mark_id`) REFERENCES `urgency_marks`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "request_answer" CHECK(("urgency_requests"."answer" IS NULL) = ("urgency_requests"."answered_at" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `urgency_requests_story` ON `urgency_requests` (`story_id`,`id`);--> statement-breakpoint
CREATE INDEX `urgency_requests_by` ON `urgency_requests` (`by`,`id`);--> statement-breakpoint
CREATE INDEX `urgency_requests_waiting` ON `urgency_requests` (`ends_at`) WHERE "urgency_requests"."answer" IS NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `creation_key` text;--> statement-breakpoint
ALTER TABLE `stories` ADD `discarded_at` integer;--> statement-breakpoint
ALTER TABLE `stories` ADD `discarded_by` text REFERENCES people(id);--> statement-breakpoint
CREATE UNIQUE INDEX `stories_creation` ON `stories` (`owner_id`,`creation_key`);--> statement-breakpoint
CREATE INDEX `stories_discarded` ON `stories` (`discarded_at`) WHERE "stories"."discarded_at" IS NOT NULL;