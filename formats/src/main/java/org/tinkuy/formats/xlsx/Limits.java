package org.tinkuy.formats.xlsx;

import org.tinkuy.formats.text.FileText;

/// What a workbook may be at most, so that a small file cannot fill the memory.
///
/// @param parts parts of its package; one with 400 sheets, charts and pictures has some thousand
/// @param bytes all that is inflated from it, each reading of a sheet counted anew
/// @param partBytes what is inflated of one part at a time; a sheet of 100,000 rows and ten columns
///   has some 40 million
/// @param ratio how many times its size a part may grow; rows of equal cells shrink to a hundredth,
///   what shrinks more is made to do harm
/// @param ratioFrom_bytes below this many the ratio is not asked
/// @param cells cells with content that are read of one sheet
/// @param sharedCharacters characters of all shared texts together, which are kept while the
///   workbook is open; a text counts [#CHARACTERS_OF_A_TEXT] more than it has
record Limits(
    int parts,
    long bytes,
    long partBytes,
    int ratio,
    long ratioFrom_bytes,
    int cells,
    long sharedCharacters) {

  /// What a text takes up besides its characters, so that millions of empty ones count too.
  static final int CHARACTERS_OF_A_TEXT = 20;

  static final Limits USUAL =
      new Limits(
          10_000, 1_000_000_000, FileText.MOST_BYTES, 250, 20_000_000, 12_000_000, 100_000_000);
}
