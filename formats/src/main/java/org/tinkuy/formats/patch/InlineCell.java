package org.tinkuy.formats.patch;

/// Cells with a text in place, which no program takes for a formula.
final class InlineCell {
  private InlineCell() {}

  /// @param prefix the prefix of the sheet's elements, with its colon
  /// @param name as `E5`
  /// @param style number of the style; "" for the usual one
  static String of(String prefix, String name, String style, String text) {
    String styled = style.isEmpty() ? "" : " s=\"" + style + "\"";
    return "<%1$sc r=\"%2$s\"%3$s t=\"inlineStr\"><%1$sis><%1$st xml:space=\"preserve\">%4$s</%1$st></%1$sis></%1$sc>"
        .formatted(prefix, name, styled, XmlText.ofCell(text));
  }
}
