package org.tinkuy.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.park.Cell;

/// A measure of a park, what it is thought to cost and save, and what it did cost and save.
///
/// @param id its id
/// @param name its name
/// @param status how far it is; absent where not told
/// @param payer id of the tenant or body that pays, or `park`
/// @param thought what it is thought to cost and save
/// @param booked what it did cost and save up to the end of the period
/// @param criteria ids of the criteria that it bears on, in the order of their framework
/// @param source where it is told, and of one that failed or was rejected why; empty where not told
public record ParkMeasure(
    String id,
    String name,
    Optional<Status> status,
    String payer,
    Thought thought,
    Booked booked,
    List<String> criteria,
    String source) {

  /// How far a measure is, the farthest first.
  public enum Status {
    /// It runs.
    DONE("done"),
    /// It is being built.
    UNDER_WAY("under way"),
    /// It may begin.
    APPROVED("approved"),
    /// It was looked into and can be done.
    FEASIBLE("feasible"),
    /// It is known, with cost and effect.
    IDENTIFIED("identified"),
    /// Somebody thought of it.
    IDEA("idea"),
    /// It was begun and given up.
    FAILED("failed"),
    /// It was never begun.
    REJECTED("rejected");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    static Optional<Status> of(String word) {
      return Arrays.stream(values()).filter(status -> status.word.equals(word)).findFirst();
    }

    /// Whether something is still to come of it.
    public boolean isOpen() {
      return switch (this) {
        case UNDER_WAY, APPROVED, FEASIBLE, IDENTIFIED, IDEA -> true;
        case DONE, FAILED, REJECTED -> false;
      };
    }
  }

  /// What a measure is thought to cost and save.
  ///
  /// @param capex to build it, in its currency, >= 0
  /// @param yearlyCost to run it for a year, in its currency, >= 0; absent where not told
  /// @param yearlySaving a year, in its currency; 0 where no saving is meant, absent where not told
  /// @param priceYear year of these prices
  public record Thought(
      Optional<Cell.Band> capex,
      Optional<Cell.Band> yearlyCost,
      Optional<Cell.Band> yearlySaving,
      Optional<Integer> priceYear) {}

  /// What was booked for a measure, in the prices of the years in which it was.
  ///
  /// @param periods how many periods it was booked for, >= 0
  /// @param spent in the currency of the bookings; no data where no booking tells it
  /// @param saved in the currency of the bookings; no data where no booking tells it
  public record Booked(int periods, Figure spent, Figure saved) {}

  public ParkMeasure {
    criteria = List.copyOf(criteria);
  }

  /// Whether something is still to come of it; a measure whose status is not told counts as open.
  public boolean isOpen() {
    return status.map(Status::isOpen).orElse(true);
  }

  List<Figure> figures() {
    return List.of(booked.spent(), booked.saved());
  }
}
