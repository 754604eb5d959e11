export const cosmetics = { yaw: 16, pitch: 8, span: 0.66, gobo: 'leaves' } as const
