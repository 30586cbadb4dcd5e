package org.tinkuy.measure;

import java.util.Optional;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// What a park tells other parks: what it did about something, and what was before and after.
///
/// @param id its id
/// @param topic the criterion or topic that it is about, as the park calls it
/// @param done what was done
/// @param before what was, or was announced, before; empty where not told
/// @param after what was, or was reached, after; empty where not told
/// @param cost what it cost; absent where not told
/// @param months how long it took, in months, >= 0; absent where not told
/// @param note where it is told, and what else is to be known; empty where not told
public record Lesson(
    String id,
    String topic,
    String done,
    String before,
    String after,
    Optional<Cell.Amount> cost,
    Optional<Double> months,
    String note) {

  static Lesson of(ParkRow row) {
    return new Lesson(
        row.text("lesson"),
        row.text("gap"),
        row.text("done"),
        row.text("before"),
        row.text("after"),
        row.find("cost", Cell.Amount.class),
        row.findNumber("months"),
        row.text("note"));
  }
}
