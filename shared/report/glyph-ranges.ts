// Written by `node electron/report/write-coverage.ts` from the fonts themselves; a test holds it to them.
export const glyphRanges = {
  text: [
    'w.2m y.k7 3.5 5.6 2 2.j 2.1q f.8v r5.3j 1h8 1x1.g 5 2.7 c2.8 3c.6x 2.7u 3.5 3.11 3.5 3.7 2 2 2 ',
    '2.u 3.1g 2.e 2.d 3.5 2.i 3.2 2.8 2.2s 2.b 3.q 2.c 4.w 1c g.2n 10.1 5 3t qi 1as.v 9t.3h noj.2n ',
    '2p.5m 6.1 2 2.4 p.d 74 1b ea.1n fpx.6 l6 w.f 5s 71.1 1hf.5 2.15 2.8 16iu.u',
  ].join(''),
  arabic: ['16o.73 29.1b 6p.u 2.1 7.2v 4yj 16wm.36 h.cc 3.1h 8 x.f 35.4 2.3q 35t.2'].join(''),
  hebrew: ['13l.1i 9.q 5.5 1cfd.p 2.4 2 2.1 2.1 2.9'].join(''),
  thai: ['2rl.1l 5.s'].join(''),
  math: [
    '6hc.f 2 3.b 4h.3l 2.6 2.6d 2 3.1 2.3 5.3 4 2 3.7 9 6 4.1w 2 o.1 6.u l 2 c.b 1n.1 29.1 3v 6 6 4 4 ',
    '4 1k x.1 5 9 4 4 4 4.3 d.17 2.1e 6.1 3 o q.3 2 2 u.7 2.6 f 2.9 s 5.2 6 2p d a c 3 4 1h.1 14 ',
    '11.1r 75.ec a.1q 4.4 4q t0 u 14x7 2 1603.2c 2.1y 2.1 3 3.1 3.3 2.b 2 2.6 2.1s 2.3 3.7 2.6 2.r ',
    '2.3 2.4 2 4.6 2.9f 3.83 3.1d 4ch.3 2.q 2.1 2 3 2.9 2.3 2 2 7 5 2 2 2.2 2.1 2 3 2 2 2 2 2.1 2 3.3 ',
    '2.6 2.3 2.3 2 2.9 2.g 6.2 2.4 2.g 1h.1 1ov.2g',
  ].join(''),
  emoji: [
    '6hv fr.1 d 4n q.a 5.2 5k 8u.4 a 3 3.1 3 5 3 2.1 3 4 4.1 9.2 e.b c 9 j 4 j.5 2 2.1 4.1 6 9.1 c.1 ',
    '6.1 3 6.1 2 2.1 l.1 6.5 2.3 3 5 3 3.5 2 3 2 2 7 4 7 b.1 g 3 5 2 5.2 2 c.1 1d.2 a f f na.2 26 yw ',
    'gq 2 146t.1 1bsl 5n 4h.1 d.1 f 3.9 24.p 2.1 o l 3.8 m.1 4v.x 3.33 3.1 2.2 3.2a 3.2 2.7a 2.1q c.5 ',
    '2.n 8.1 3.7 d 3.3 3 5.1 e.1 3 9.1 a 6.2 d.2 9.2 3 2 5 7 4 7.2d 1d.1x 6.7 3.4 3.9 4 2.1 4 3.9 ',
    '6c.b 5 7w.1a 2.9 2.54 35.c 4.1y 2 4.h 2.c 4.b gvue.9 14.p 5',
  ].join(''),
  hangul: ['3cw.73 65u.2l no2.s hw.8mb d.m 5.1c'].join(''),
  han: [
    '6lc.b 5.b b0 h h.1 44.e e.1 3p.j 3.23 2.1o 2.4 2.4 2.2 2.2 2.2 2.1i 2.v 3.3 2.7 2.2 2.2 2.2 2.2 ',
    '5.b 34 7.1 5 2.1 y 1d.8 2.1 4d 11.1 m w.9 1dt.p 2.2g d.5x r.b 5.h 2.s 2.b 2.1 2.2d 3.2u 6.14 ',
    '2r.16 6.z d.1a 2.3a 2 2.2s 2.17 2.58o 23.g5s hm8.3 2.1 5.1 c 9 c 2 2.4 2.3 9 4.1 2 4 4.1 b 4.5 7 ',
    '4 2 6.1 3.2 4.1 5.2 2 5 2 3 m 5 4 4 2.1 2 5.1 a 8.1 5.2 2.2 5 b.1 5 3 5 3.3 2 2.1 1o k.1 qa.9 ',
    'n.y 2.i 2.3 46.2h 2 2.2o 4.5 3.5 3.5 3.2 4.6 2.6 1bma.a 6.u 2.1n 7.b 3.d 2.1 34 g.9 2.j 2.1 f.8 ',
    '2tb 2 1v 48 xw 26 196 1ca 3d ck 3w8 2f0 1cc.1 az rf 1d7 6q 4i 24 221 1c 1y 10v sg ne h8 dl 7a d1 ',
    'ej 5h 2hd 1dx 1u sv hc t 97 o9 72 8 2 3 cb 3u 1k6 b5 1gu 5 9 1n5 7y s 7t 6 y 11m at.1 f.1 51 7n ',
    '2r c 3 b 3r c 3 26 3q 8 7 3 k.1 14 3c.1 4 1g d 14.1 9.2 2 2 2x.1 n 1s 58 s x j 3 a 4 i 4c en 48 ',
    '3 q 7 48 9o g 34 1e e8.1 3j x 7f 4 w 3n c s 37 1w 6 3 84 c 3 4r 5t 5 9 8 2.2 2 j 8.1 69 3 34 y ',
    '1o 64 5 3 i k 3 j 6d c 33 18 3k 4.1 3 7.1 2 4 2 9 4 c.1 9 5 3 3 4 3 2 4 1h e.1 e 3s 9 46.1 7 2 ',
    '3.1 7 3l 2 2.1 f.1 8 5.1 13 1v 2 9 3 4 2a c b',
  ].join(''),
} as const;
