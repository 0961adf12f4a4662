const methods = [
  'log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir', 'group', 'groupCollapsed', 'assert',
] as const;

/** The methods of the console that something calls. */
export const consoleCalls = (run: () => void): string[] => {
  const calls: string[] = [];
  const before = methods.map((method) => [method, console[method]] as const);
  for (const method of methods) console[method] = () => void calls.push(method);
  try {
    run();
  } finally {
    Object.assign(console, Object.fromEntries(before));
  }
  return calls;
};
