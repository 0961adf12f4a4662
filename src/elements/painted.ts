/** Comes once what the page has now is painted; a window that nobody sees never is, and is waited for 100 ms. */
export const painted = (): Promise<void> => new Promise((resume) => {
  requestAnimationFrame(() => setTimeout(resume));
  setTimeout(resume, 100);
});
