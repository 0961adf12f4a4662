/** Works something out once for each language: making a format takes longer than all else that shows a question anew. */
export const byLanguage = <Made>(make: (tag: string) => Made): ((tag: string) => Made) => {
  const made: Record<string, Made> = {};
  return (tag) => made[tag] ??= make(tag);
};
