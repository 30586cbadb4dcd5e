package org.tinkuy.flows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tinkuy.catalog.Material;
import org.tinkuy.figure.Figure;
import org.tinkuy.park.RowRef;

/// By-products and waste of a park by what becomes of them.
///
/// @param rungs in t, every rung from the best use to none
/// @param places what goes on being used as a material, by where, in t, every place
/// @param untold what is used without saying how, the largest first
public record Ladder(
    SequencedMap<Rung, Figure> rungs, SequencedMap<Where, Figure> places, List<Untold> untold) {

  /// Where something goes on being used.
  public enum Where {
    /// In the firm that made it.
    IN_FIRM,
    /// By another firm of the park.
    IN_PARK,
    /// By others outside.
    OUTSIDE,
    /// Nobody says where.
    UNSAID
  }

  /// A use of which nobody says what it is.
  ///
  /// @param rows the rows in which it is to be written (`usedAs`), in the order of time; at least
  ///   one, and of one table
  /// @param flow id of the flow
  /// @param holder whose it is
  /// @param carrier what it is made of
  /// @param amount in t, > 0
  /// @param possible what can become of it, the best first; none where the catalog does not know it
  public record Untold(
      List<RowRef> rows,
      String flow,
      String holder,
      String carrier,
      Amount amount,
      List<Material.Use> possible) {
    public Untold {
      rows = List.copyOf(rows);
      possible = List.copyOf(possible);
    }
  }

  public Ladder {
    rungs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rungs));
    places = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(places));
    untold = List.copyOf(untold);
  }
}
