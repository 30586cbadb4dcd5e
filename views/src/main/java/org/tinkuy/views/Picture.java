package org.tinkuy.views;

import java.util.Optional;
import org.tinkuy.kernel.Check;

/// A drawing with everything that must travel with it: words for those who cannot see it, the same
/// figures as a table, and where they come from.
///
/// @param id anchor, unique in the document
/// @param title the finding: "Water: 12 % of intake is unexplained"; begins with a capital letter,
///   however it is given
/// @param subtitle what is drawn, unit and period; likewise
/// @param drawing its lines and words
/// @param alt what the drawing shows, in one to three sentences
/// @param twin the same figures as a table
/// @param source where the figures come from
/// @param brief the most of the same figures in few rows, for print; absent where the drawing says
///   them
public record Picture(
    String id,
    String title,
    String subtitle,
    Drawing drawing,
    String alt,
    Table twin,
    String source,
    Optional<Table> brief)
    implements Block {
  /// A drawing that says on paper all that is needed.
  public Picture(
      String id, String title, String subtitle, String svg, String alt, Table twin, String source) {
    this(id, title, subtitle, new Drawing(svg), alt, twin, source, Optional.empty());
  }

  public Picture {
    title = Heading.of(title);
    subtitle = Heading.of(subtitle);
    Anchors.check("Picture", id);
    Check.that(!title.isBlank(), "views.picture.untitled", "Picture '%s': a title is needed.", id);
    Check.that(!alt.isBlank(), "views.picture.noWords", "Picture '%s': alt text is needed.", id);
  }

  /// The drawing where there is room for it.
  public String svg() {
    return drawing.svg();
  }
}
