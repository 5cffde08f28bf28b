CREATE TABLE `presence` (
	`person_id` text NOT NULL,
	`tab` text NOT NULL,
	`story_id` integer NOT NULL,
	`place` text,
	`block` text,
	`is_typing` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`took_over_at` integer,
	PRIMARY KEY(`person_id`, `tab`, `story_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
