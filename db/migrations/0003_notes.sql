CREATE TABLE `desk_note_mentions` (
	`note_id` integer NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`note_id`, `person_id`),
	FOREIGN KEY (`note_id`) REFERENCES `desk_notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_note_mentions_person` ON `desk_note_mentions` (`person_id`);--> statement-breakpoint
CREATE TABLE `desk_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`reply_to` integer,
	`author_id` text NOT NULL,
	`at` integer NOT NULL,
	`text` text NOT NULL,
	`anchor` text,
	`edited_at` integer,
	`deleted_at` integer,
	`resolved_at` integer,
	`resolved_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reply_to`) REFERENCES `desk_notes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deleted_says_nothing" CHECK(("desk_notes"."deleted_at" IS NOT NULL) = ("desk_notes"."text" = '')),
	CONSTRAINT "reply_has_no_anchor" CHECK("desk_notes"."reply_to" IS NULL OR ("desk_notes"."anchor" IS NULL AND "desk_notes"."resolved_at" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `desk_notes_story` ON `desk_notes` (`story_id`,`id`);--> statement-breakpoint
CREATE INDEX `desk_notes_reply` ON `desk_notes` (`reply_to`);