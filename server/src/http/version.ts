/** The version that the API and its document name. */
export const VERSION = '0.1.0'
