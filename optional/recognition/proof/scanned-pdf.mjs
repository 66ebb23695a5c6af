/** The bytes of a PDF whose pages (A4) are pictures and nothing else, as a scanner makes it. */
export function scannedPdf(pictures) {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids = pictures.map(({ jpeg, width, height }) => {
    const head = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`;
    const picture = objects.push(stream(head, jpeg));
    const drawing = Buffer.from('q 595 0 0 842 0 0 cm /P Do Q');
    const content = objects.push(stream(`<< /Length ${drawing.length} >>`, drawing));
    return objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /XObject << /P ${picture} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return assembled(objects);
}

const stream = (head, bytes) => Buffer.concat([Buffer.from(`${head}\nstream\n`), bytes, Buffer.from('\nendstream')]);

function assembled(objects) {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places = [];
  let length = parts[0].length;
  const add = (bytes) => {
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, at) => {
    places.push(length);
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`));
  return Buffer.concat(parts);
}
