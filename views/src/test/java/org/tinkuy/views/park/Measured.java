package org.tinkuy.views.park;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Unit;
import org.tinkuy.measure.ParkMeasure;
import org.tinkuy.measure.ParkMeasure.Status;
import org.tinkuy.park.Cell.Band;
import org.tinkuy.views.flow.Flowed;

/// Measures that a test makes up.
public final class Measured {
  private static final Unit USD = Unit.money(Currency.getInstance("USD"));

  private Measured() {}

  /// A measure for which nothing was booked yet.
  public static ParkMeasure of(String id, Status status, String... criteria) {
    return new ParkMeasure(
        id,
        "The " + id,
        Optional.of(status),
        "park",
        new ParkMeasure.Thought(
            Optional.of(new Band(680_000, 940_000, USD)),
            Optional.of(new Band(11_000, 14_000, USD)),
            Optional.empty(),
            Optional.of(2024)),
        new ParkMeasure.Booked(0, Flowed.none("spent"), Flowed.none("saved")),
        List.of(criteria),
        "told by " + id);
  }

  /// A measure for which two years were booked.
  static ParkMeasure booked(String id, Status status) {
    ParkMeasure plain = of(id, status);
    return new ParkMeasure(
        plain.id(),
        plain.name(),
        plain.status(),
        plain.payer(),
        plain.thought(),
        new ParkMeasure.Booked(
            2, Figure.known("spent", 1_109_000, USD, Origin.NONE), Flowed.none("saved")),
        plain.criteria(),
        plain.source());
  }
}
