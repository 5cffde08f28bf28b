ALTER TABLE `revisions` ADD `save_id` text;--> statement-breakpoint
ALTER TABLE `revisions` ADD `changes` text;