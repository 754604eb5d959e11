export const shelf = { yaw: 18, pitch: 10, span: 0.62, gobo: 'window' } as const
