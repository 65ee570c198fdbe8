/** Whether this is what the share sheet rejects with when the person closed it, which is no fault. */
export const isClosedSheet = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';
