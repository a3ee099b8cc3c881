// Encodes lines and QR codes with npm's receipt-printer-encoder, which was not written here.
// JSON on standard input: {"lines": [{"text", "page", "size", "bold"}], "qr": {"data", "module"}};
// the bytes on standard output.
// By hand: echo '{"lines":[{"text":"Hi"}]}' | node tests/helpers/second_encoder.js | xxd
'use strict';

const ReceiptPrinterEncoder = require('@point-of-sale/receipt-printer-encoder');

function fresh() {
  return new ReceiptPrinterEncoder({
    language: 'esc-pos', codepageMapping: 'epson', columns: 48, newline: '\n',
  });
}

let text = '';
process.stdin.on('data', (chunk) => { text += chunk; });
process.stdin.on('end', () => {
  const wanted = JSON.parse(text);
  const parts = [];
  if (wanted.lines.length) parts.push(fresh().initialize().encode());
  for (const line of wanted.lines) {
    // A new one for each line: ours sets the code page of every line, this one only changes.
    const encoder = fresh().codepage(line.page);
    if (line.bold) encoder.bold(true);
    if (line.size > 1) encoder.size(line.size, line.size);
    encoder.line(line.text);
    parts.push(encoder.encode());
  }
  if (wanted.qr) {
    const options = {model: 2, size: wanted.qr.module, errorlevel: 'm'};
    parts.push(fresh().qrcode(wanted.qr.data, options).encode());
  }
  process.stdout.write(Buffer.concat(parts.map((part) => Buffer.from(part))));
});
