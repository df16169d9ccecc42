/** Letters of DIN 91379 (names in Europe): every one that Unicode has as one character, from the ranges the standard draws on. */
const ranges: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x17e],
  [0x187, 0x188],
  [0x1cd, 0x1dc],
  [0x1de, 0x1df],
  [0x1e2, 0x1f0],
  [0x1f4, 0x1f5],
  [0x1f8, 0x1ff],
  [0x212, 0x213],
  [0x218, 0x21b],
  [0x21e, 0x21f],
  [0x227, 0x233],
  [0x1e02, 0x1e03],
  [0x1e06, 0x1e07],
  [0x1e0a, 0x1e11],
  [0x1e16, 0x1e17],
  [0x1e1c, 0x1e2b],
  [0x1e2f, 0x1e37],
  [0x1e3a, 0x1e3b],
  [0x1e40, 0x1e49],
  [0x1e52, 0x1e5b],
  [0x1e5e, 0x1e63],
  [0x1e6a, 0x1e6f],
  [0x1e80, 0x1e87],
  [0x1e8c, 0x1e97],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
];
const single = 'ƏƗƠơƯưƷəɨʒʹʺʾʿˈˌ’‡ΆΈΉΊΌΎΏΐΑΩΪΫάέήίΰαωϊϋόύώЍАЯаяѝ≤≥∞™€';

export const din91379Letters: readonly string[] = [
  ...ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)),
  ),
  ...single,
];

/** Marks of the standard by the letters they are set on where Unicode has no character for both. */
const marked: readonly (readonly [marks: string, letters: string])[] = [
  ['\u030b', 'A a'],
  ['\u0300', 'C F G J K M P S T Z c f g j k m p s t z'],
  ['\u0301', 'J j'],
  ['\u0304', 'C F H K N P S T Z c f h k n p s t z Û û Ḳ ḳ Ṣ ṣ Ṭ ṭ Ụ ụ'],
  ['\u0306', 'C M N R Z c m n r z Ç ç'],
  ['\u0308', 'C T Z c z Ạ ạ Ọ ọ Ụ ụ'],
  ['\u0315', 'C K P T c k p t Č č'],
  ['\u0323', 'C P c p Č č'],
  ['\u0326', 'C H K L N c h k l n Ž ž'],
  ['\u0302', 'D K L M N d k l m n'],
  ['\u0331', 'H S s'],
  ['\u030c', 'J'],
  ['\u0307', 'K U k u'],
  ['\u031b', 'K T k t'],
  ['\u0325', 'L R l r'],
  ['\u0310', 'M m'],
  ['\u0327', 'Z z Ž ž'],
  ['\u030d', 'ē ō'],
];
export const din91379Sequences: readonly string[] = [
  ...marked.flatMap(([marks, letters]) => letters.split(' ').map((letter) => letter + marks)),
  // More than one mark, or a mark under two letters.
  ...'C\u0328\u0306 c\u0328\u0306 L\u0325\u0304 l\u0325\u0304 R\u0325\u0304 r\u0325\u0304 S\u031b\u0304 s\u031b\u0304'.split(
    ' ',
  ),
  ...'K\u035fH K\u035fh k\u035fh ÿ\u0301 Ī\u0301 ī\u0301'.split(' '),
];
