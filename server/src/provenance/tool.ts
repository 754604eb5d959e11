/** The program, as labels and manifests name it. */
export const TOOL = { name: 'Qianmian', version: '0.1.0' } as const
