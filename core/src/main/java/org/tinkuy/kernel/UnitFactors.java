package org.tinkuy.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// The units with names of their own that another is made of.
///
/// @param above what it is taken by; nothing for the plain number
/// @param below what it is shared by; nothing for a unit that is no quotient
record UnitFactors(List<Unit> above, List<Unit> below) {
  UnitFactors {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }

  static UnitFactors of(Unit unit) {
    return new UnitFactors(unit.equals(Unit.ONE) ? List.of() : List.of(unit), List.of());
  }

  UnitFactors times(UnitFactors other) {
    return new UnitFactors(joined(above, other.above), joined(below, other.below));
  }

  UnitFactors per(UnitFactors other) {
    return times(other.inverse());
  }

  private UnitFactors inverse() {
    return new UnitFactors(below, above);
  }

  /// The product, where units of one dimension stand above in one and below in the other.
  Optional<Unit> plainTimes(UnitFactors other) {
    return without(other, (one, two) -> one.dimension().equals(two.dimension()));
  }

  /// The quotient, where the same units stand above in both or below in both.
  Optional<Unit> plainPer(UnitFactors other) {
    return without(other.inverse(), Unit::equals);
  }

  /// What is left of the product; empty where nothing is left out. Within each of the two nothing
  /// is left out: hours by a year are told as such.
  private Optional<Unit> without(UnitFactors other, BiPredicate<Unit, Unit> alike) {
    List<Unit> up = new ArrayList<>(above);
    List<Unit> down = new ArrayList<>(below);
    List<Unit> otherUp = new ArrayList<>(other.above);
    List<Unit> otherDown = new ArrayList<>(other.below);
    boolean first = cancel(up, otherDown, alike);
    boolean second = cancel(otherUp, down, alike);
    return first || second
        ? Optional.of(product(joined(up, otherUp)).per(product(joined(down, otherDown))))
        : Optional.empty();
  }

  /// Takes each unit that has one alike on the other side out of both.
  private static boolean cancel(List<Unit> up, List<Unit> down, BiPredicate<Unit, Unit> alike) {
    return up.removeIf(
        unit -> {
          Optional<Unit> found = down.stream().filter(other -> alike.test(unit, other)).findFirst();
          found.ifPresent(down::remove);
          return found.isPresent();
        });
  }

  private static Unit product(List<Unit> units) {
    return units.stream().reduce(Unit.ONE, Unit::times);
  }

  private static List<Unit> joined(List<Unit> first, List<Unit> second) {
    List<Unit> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
