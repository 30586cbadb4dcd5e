package org.tinkuy.formats.xlsx;

/// What a workbook may be at most, so that a small file cannot fill the memory.
///
/// @param parts parts of its package; one with 400 sheets, charts and pictures has some thousand
/// @param bytes all that is inflated from it
/// @param ratio how many times its size a part may grow; rows of equal cells shrink to a hundredth,
///   what shrinks more is made to do harm
/// @param ratioFrom_bytes below this many the ratio is not asked
/// @param cells cells with content that are read of one sheet
record Limits(int parts, long bytes, int ratio, long ratioFrom_bytes, int cells) {
  static final Limits USUAL = new Limits(10_000, 4_000_000_000L, 250, 20_000_000, 12_000_000);
}
