// Draws photos as a camera takes them: soft shapes, and the noise of a sensor, which makes up most of the bytes.

function noiseTile(random, side = 256) {
  const tile = new ImageData(side, side);
  for (let at = 0; at < tile.data.length; at += 4) {
    const grain = (random() + random() + random() - 1.5) * 60;
    for (let band = 0; band < 3; band += 1) tile.data[at + band] = 128 + grain + (random() - 0.5) * 24;
    tile.data[at + 3] = 255;
  }
  return tile;
}

function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function draw(seed, width) {
  const height = Math.round(width * 0.75);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  const random = mulberry(seed);
  const tiles = await Promise.all(Array.from({length: 4}, () => createImageBitmap(noiseTile(random))));
  for (let x = 0; x < width; x += 256) {
    for (let y = 0; y < height; y += 256) context.drawImage(tiles[Math.floor(random() * 4)], x, y);
  }
  const light = context.createLinearGradient(0, 0, width, height);
  light.addColorStop(0, `hsl(${random() * 360} 60% 70% / 0.5)`);
  light.addColorStop(1, `hsl(${random() * 360} 60% 20% / 0.5)`);
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
  return canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
}

/** A JPEG of about so many bytes, never more, as base64. */
export async function photo(seed, bytes) {
  const probe = await draw(seed, 1024);
  let width = Math.floor(1024 * Math.sqrt((bytes * 0.99) / probe.size));
  let blob = await draw(seed, width);
  while (blob.size > bytes) blob = await draw(seed, (width = Math.floor(width * 0.99)));
  const content = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < content.length; at += 8190) text += btoa(String.fromCharCode(...content.subarray(at, at + 8190)));
  return text;
}
