CREATE TABLE `published_photos` (
	`story_id` integer NOT NULL,
	`media_id` integer NOT NULL,
	PRIMARY KEY(`story_id`, `media_id`),
	FOREIGN KEY (`story_id`) REFERENCES `published_stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `published_photos_of` ON `published_photos` (`media_id`,`story_id`);--> statement-breakpoint
CREATE TABLE `story_photos` (
	`story_id` integer NOT NULL,
	`media_id` integer NOT NULL,
	PRIMARY KEY(`story_id`, `media_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_photos_of` ON `story_photos` (`media_id`,`story_id`);--> statement-breakpoint
ALTER TABLE `media` ADD `bytes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `likeness` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `cuts` text;--> statement-breakpoint
ALTER TABLE `media` ADD `is_developed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `rights` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `rights_end_at` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `focal` text;--> statement-breakpoint
ALTER TABLE `media` ADD `crops` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `media_added` ON `media` (`added_at`,`id`);--> statement-breakpoint
CREATE INDEX `media_by` ON `media` (`added_by`,`added_at`);--> statement-breakpoint
CREATE INDEX `media_undeveloped` ON `media` (`id`) WHERE "media"."is_developed" = 0;--> statement-breakpoint
ALTER TABLE `media` DROP COLUMN `widths`;--> statement-breakpoint
INSERT INTO `story_photos` SELECT DISTINCT `stories`.`id`, `media`.`id` FROM `stories` JOIN `media` ON `media`.`id` = json_extract(`stories`.`content`, '$.leadPhotoId') OR `media`.`id` IN (SELECT `atom` FROM json_tree(`stories`.`content`, '$.body') WHERE `key` = 'mediaId');--> statement-breakpoint
INSERT INTO `published_photos` SELECT DISTINCT `published_stories`.`id`, `media`.`id` FROM `published_stories` JOIN `media` ON `media`.`id` = json_extract(`published_stories`.`content`, '$.leadPhotoId') OR `media`.`id` IN (SELECT `atom` FROM json_tree(`published_stories`.`content`, '$.body') WHERE `key` = 'mediaId') WHERE `published_stories`.`content` IS NOT NULL;
