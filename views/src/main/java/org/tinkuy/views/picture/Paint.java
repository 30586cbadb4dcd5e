package org.tinkuy.views.picture;

import org.jspecify.annotations.Nullable;

/// How a shape is painted: its area, its outline, both.
///
/// @param fill colour of the area; absent for none
/// @param stroke colour of the outline; absent for none
/// @param stroke_px width of the outline in pixels, from 0
/// @param dash lengths of strokes and gaps, as in SVG; empty for a solid line
public record Paint(@Nullable Ink fill, @Nullable Ink stroke, double stroke_px, String dash) {
  /// Paints the area only.
  public static Paint fill(Ink fill) {
    return new Paint(fill, null, 0, "");
  }

  /// Paints the outline only.
  ///
  /// @param width_px width of the outline in pixels, > 0
  public static Paint line(Ink stroke, double width_px) {
    return new Paint(null, stroke, width_px, "");
  }

  /// The same with an outline.
  ///
  /// @param width_px width of the outline in pixels, > 0
  public Paint outlined(Ink ink, double width_px) {
    return new Paint(fill, ink, width_px, dash);
  }

  /// The same with a broken outline.
  public Paint dashed(String lengths) {
    return new Paint(fill, stroke, stroke_px, lengths);
  }
}
