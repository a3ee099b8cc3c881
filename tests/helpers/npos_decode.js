// Reads an ESC/POS stream from standard input, lets npos decode it, and writes the paper as a
// PGM picture (P5) to standard output. Only raster pictures (GS v 0) are seen: npos joins those
// that follow one another. Feeds between bands leave no white rows.
// By hand: node tests/helpers/npos_decode.js < ticket.bin > ticket.pgm
'use strict';

const npos = require('npos');

function fail(message) {
  process.stderr.write(message + '\n');
  process.exitCode = 1;
}

function toPgm(pictures) {
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = pictures.reduce((sum, picture) => sum + picture.height, 0);
  const pixels = Buffer.alloc(width * height, 255);
  let top = 0;
  for (const picture of pictures) {
    for (let y = 0; y < picture.height; y++) {
      for (let x = 0; x < picture.width; x++) {
        if (picture.getPixel(x, y) === 0) pixels[(top + y) * width + x] = 0;
      }
    }
    top += picture.height;
  }
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}

const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk));
process.stdin.on('end', () => {
  npos.parser().parse(Buffer.concat(chunks)).then((ast) => {
    const pictures = ast.entries.filter((entry) => entry.type === 'raster').map((e) => e.data);
    if (pictures.length === 0) return fail('npos found no raster picture in the stream');
    process.stdout.write(toPgm(pictures));
  }).catch((error) => fail(`npos: ${error && error.message ? error.message : error}`));
});
