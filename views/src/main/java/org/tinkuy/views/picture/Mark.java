package org.tinkuy.views.picture;

/// The mark of Tinkuy: two streams, river and clay, that meet and go on as one.
public final class Mark {
  private Mark() {}

  /// The mark as an `svg` element that readers of the page aloud pass over.
  ///
  /// @param size_px width and height in pixels, from 16
  public static String svg(double size_px) {
    String size = Svg.number(size_px);
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mark\" viewBox=\"0 0 32 32\""
            + " width=\"%s\" height=\"%s\" aria-hidden=\"true\">%s%s</svg>")
        .formatted(
            size,
            size,
            stroke("M5 3C5 13 13.8 12 13.8 21V29", Ink.RIVER),
            stroke("M27 3C27 13 18.2 12 18.2 21V29", Ink.CLAY));
  }

  private static String stroke(String path, Ink ink) {
    return "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"4.4\" class=\"s-%s\"/>"
        .formatted(path, ink.light(), ink.token());
  }
}
