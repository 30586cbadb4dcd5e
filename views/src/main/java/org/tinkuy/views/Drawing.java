package org.tinkuy.views;

import java.util.Optional;
import org.tinkuy.kernel.Check;

/// The lines and words of a picture.
///
/// @param svg one `svg` element, complete in itself, without script, style sheet or outside
///   reference
/// @param narrow the same for a screen as wide as a phone; absent where the first can be read there
public record Drawing(String svg, Optional<String> narrow) {
  /// A drawing that is the same everywhere.
  public Drawing(String svg) {
    this(svg, Optional.empty());
  }

  public Drawing {
    Check.that(
        isElement(svg) && narrow.map(Drawing::isElement).orElse(true),
        "views.picture.notSvg",
        "Drawing: it must be one svg element.");
  }

  private static boolean isElement(String svg) {
    return svg.startsWith("<svg") && svg.endsWith("</svg>");
  }
}
