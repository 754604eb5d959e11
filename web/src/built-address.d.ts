// `…?url`: the address of a file that Vite copies as it is.
/// <reference types="vite/client" />
