package org.tinkuy.disclosure;

import java.util.List;
import org.tinkuy.kernel.Check;

/// A figure that could be shown, with the sums that whoever sees it may work out.
///
/// @param id the figure
/// @param cells the sums; of a share the two that it divides
/// @param worth what hiding it costs, > 0; a total of the park costs more than a part
public record Release(String id, List<TableCell> cells, double worth) {
  public Release {
    Check.that(worth > 0, "disclosure.worth", "Release '%s': worth must be > 0.", id);
    cells = List.copyOf(cells);
  }
}
