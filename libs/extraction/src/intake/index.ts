export { decodeText, TEXT_ENCODINGS, type DecodedText, type DecodingRefusal, type TextEncoding } from './decode-text';
export { findSecrecyMarking, type SecrecyMarking } from './secrecy-marking';
