/**
 * Discord's limits, in characters (here: UTF-16 code units, of which a character has one or two, so
 * what is within them here is within them there). Source: Discord's documentation of messages,
 * embeds, components and application commands.
 */
export const EMBED_TITLE = 256;
export const EMBED_DESCRIPTION = 4096;
/** An address longer than this does not become a link. */
export const EMBED_URL = 2048;
export const FOOTER = 2048;
export const CUSTOM_ID = 100;
export const SELECT_LABEL = 100;
export const SELECT_OPTIONS = 25;
export const PLACEHOLDER = 150;
export const BUTTON_LABEL = 80;
/** Buttons of one row. */
export const BUTTONS = 5;
/** Rows of one message. */
export const ROWS = 5;
export const CHOICE_NAME = 100;
/** Entries of a completion list. */
export const CHOICES = 25;

/** A link whose address is longer is left out of a list, where it would crowd out the words. */
export const LISTED_URL = 120;
/** A title in a list, with its escapes. */
export const LISTED_TITLE = 120;
