/** The longest comment, in characters: the form, its words and the server go by this one. */
export const COMMENT_MAX_CHARS = 300
/** The longest nickname under a comment, in characters. */
export const NICKNAME_MAX_CHARS = 20
