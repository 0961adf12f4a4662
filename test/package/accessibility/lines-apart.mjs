/** How two texts differ, line by line: what is gone behind `-`, what is new behind `+`, each with the line before it. */
export function linesApart(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  // The length of the longest common part from each place on.
  const common = Array.from({length: old.length + 1}, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      common[i][j] = old[i] === now[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const apart = [];
  let place = '';
  const tell = text => {
    if (place) apart.push(`  ${place}`);
    place = '';
    apart.push(text);
  };
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      place = old[i];
      i += 1;
      j += 1;
    } else if (j === now.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
      tell(`- ${old[i]}`);
      i += 1;
    } else {
      tell(`+ ${now[j]}`);
      j += 1;
    }
  }
  return apart.join('\n');
}
