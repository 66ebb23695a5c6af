import type { ImageKind } from './format';

interface PictureSize {
  width: number;
  height: number;
}

const START_OF_FRAME = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** The size of a PNG or a JPEG as its head tells it, in pixels; undefined where it does not, and for other kinds. */
export const pictureSize = (bytes: Uint8Array, kind: ImageKind): PictureSize | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'png') {
    return view.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
  }
  return kind === 'jpeg' ? jpegSize(view) : undefined;
};

const jpegSize = (view: DataView): PictureSize | undefined => {
  // Segments: FF, kind, length; the one that begins the frame holds the size.
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff;) {
    if (START_OF_FRAME.has(view.getUint8(at + 1))) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
};
