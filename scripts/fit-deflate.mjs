// fflate's deflate as far as one call needs it: `deflateSync(text, {level: 9, mem: 8})`, with a text that is JSON.

/** See `cut`. */
export const deflate = {
  drop: [
    // Tables for inflating.
    '    if (r) {',
    // A fixed tree, and a level that doesn't compress at all.
    '    else {\n        lm = flm,',
    '    else {\n        for (var i = st.w || 0;',
  ],
  swap: [
    ['    else {\n        co = new u16(s);', '    {\n        co = new u16(s);'],
    // fflate tries out a decoder of text while it is loaded.
    ['try {\n    td.decode(et, { stream: true });\n    tds = 1;\n}\ncatch (e) { }\n', ''],
    // JSON of a record is always longer, and always shorter by trees of its own than by the fixed ones or as it is.
    ['    wbits(out, p, 1 + (dtlen < ftlen)), p += 2;\n    if (dtlen < ftlen) {', '    wbits(out, p, 2), p += 2;\n    {'],
    ['    if (bs >= 0 && flen <= ftlen && flen <= dtlen)\n        return wfblk(out, p, dat.subarray(bs, bs + bl));\n', ''],
    ['    var flen = (bl + 5) << 3;\n    var ftlen = clen(lf, flt) + clen(df, fdt) + eb;\n', ''],
    ['    var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct)'
      + ' + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];\n', ''],
    ['for (var i = 0; i < 144; ++i)\n    flt[i] = 8;\nfor (var i = 144; i < 256; ++i)\n    flt[i] = 9;\n'
      + 'for (var i = 256; i < 280; ++i)\n    flt[i] = 7;\nfor (var i = 280; i < 288; ++i)\n    flt[i] = 8;\n', ''],
    ['for (var i = 0; i < 32; ++i)\n    fdt[i] = 5;\n', ''],
    ['flm = /*#__PURE__*/ hMap(flt, 9, 0), flrm = /*#__PURE__*/ hMap(flt, 9, 1)', 'flm, flrm'],
    ['fdm = /*#__PURE__*/ hMap(fdt, 5, 0), fdrm = /*#__PURE__*/ hMap(fdt, 5, 1)', 'fdm, fdrm'],
    ['                    eb += fleb[lin] + fdeb[din];\n', ''],
    // It is one piece, not a stream of them, and nothing stands before or after it.
    ['    if (lvl) {\n        if (pos)\n            w[0] = st.r >> 3;\n', '    {\n'],
    ['        if (!lst) {\n            st.r = (pos & 7) | w[(pos / 8) | 0] << 3;\n'
      + '            // shft(pos) now 1 less if pos & 7 != 0\n            pos -= 7;\n'
      + '            st.h = head, st.p = prev, st.i = i, st.w = wi;\n        }\n', ''],
    ['(rem > 423 || !lst)', 'rem > 423'],
    ['i = st.i || 0, li = 0, wi = st.w || 0', 'i = 0, li = 0, wi = 0'],
    ['prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1)', 'prev = new u16(32768), head = new u16(msk_1 + 1)'],
    ['st.z || dat.length', 'dat.length'],
    ['    var lst = st.l;\n    var pos = (st.r || 0) & 7;', '    var lst = 1;\n    var pos = 0;'],
    ['    var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7000)) + post);\n', ''],
    ['var w = o.subarray(pre, o.length - post);', 'var w = new u8(s + 5 * (1 + Math.ceil(s / 7000)));'],
    ['return slc(o, 0, pre + shft(pos) + post);', 'return w.slice(0, shft(pos));'],
    // No dictionary, and always the same level and memory.
    ['return dopt(data, opts || {}, 0, 0);', 'return dflt(data, opts.level, 12 + opts.mem);'],
    ['function (dat, lvl, plvl, pre, post, st)', 'function (dat, lvl, plvl)'],
    ['        var opt = deo[lvl - 1];\n        var n = opt >> 13, c = opt & 8191;\n', '        var n = 258, c = 4096;\n'],
  ],
};
