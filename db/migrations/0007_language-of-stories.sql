ALTER TABLE `published_stories` ADD `language` text DEFAULT 'ar' NOT NULL;--> statement-breakpoint
CREATE INDEX `published_languages` ON `published_stories` (`id`,`language`);--> statement-breakpoint
ALTER TABLE `stories` ADD `language` text DEFAULT 'ar' NOT NULL;--> statement-breakpoint
-- Decided for the stories that are there by the rule in code, which db/client.ts gives SQLite under this name.
UPDATE `stories` SET `language` = language_of(`content`);--> statement-breakpoint
UPDATE `published_stories` SET `language` = iif(`content` IS NULL, (SELECT `language` FROM `stories` WHERE `stories`.`id` = `published_stories`.`id`), language_of(`content`));
