package org.tinkuy.finance.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.stack.Basis;
import org.tinkuy.finance.stack.StackLines;

/// What the tests of a covenant find in a case, on the dates on which lenders test it.
///
/// @param loan that asks for it
/// @param floor cover below which it is broken, a factor > 0
/// @param tests how many there are, and how many are below the floor
/// @param first period of the first test below the floor; absent where none is
/// @param kept period of the first test after it that is at the floor or above; absent where none
///   is
/// @param least cover of all tests; NaN where there is none
/// @param held most cash that waits for owners meanwhile, in the money of the model, >= 0; 0 for a
///   default, which holds none
public record CovenantOutcome(
    String loan,
    Kind kind,
    double floor,
    Count tests,
    OptionalInt first,
    OptionalInt kept,
    double least,
    double held) {

  /// What a lender may do where it is broken.
  public enum Kind {
    /// Owners wait.
    LOCK_UP("lockUp"),
    /// It may call the loan.
    DEFAULT("default");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// Its word in case files.
    public String word() {
      return word;
    }
  }

  /// How many tests there are.
  ///
  /// @param all while the loan is owed, >= 0
  /// @param below the floor, >= 0
  public record Count(int all, int below) {}

  /// Covers this much below the floor are kept: what a resolver leaves open.
  private static final double SHOWN = 1e-6;

  /// The least cover in hundredths, rounded down from what a resolver leaves open: a breach must
  /// not read as the floor itself, nor a cover at the floor as a breach. Only where there is a
  /// test.
  public BigDecimal shownLeast() {
    return new BigDecimal(least + SHOWN).setScale(2, RoundingMode.FLOOR);
  }

  /// Every covenant of the loans of a case, in the order of the stack.
  public static List<CovenantOutcome> of(ProjectRun run) {
    List<CovenantOutcome> all = new ArrayList<>();
    run.model()
        .owners()
        .ifPresent(
            owners -> {
              for (StackLines.DebtLines loan : run.model().loans()) {
                Reading reading = new Reading(run, owners, loan);
                reading.add(Kind.LOCK_UP, all);
                reading.add(Kind.DEFAULT, all);
              }
            });
    return all;
  }

  private record Reading(ProjectRun run, OwnerLines owners, StackLines.DebtLines loan) {
    void add(Kind kind, List<CovenantOutcome> all) {
      String id = loan.facility().layer().id();
      run.model()
          .of()
          .find("layers." + id + "." + kind.word())
          .ifPresent(asked -> all.add(read(kind, id, Inputs.first(asked))));
    }

    private CovenantOutcome read(Kind kind, String id, double floor) {
      Series covers = run.values().series(owners.dscr());
      Series owed = run.values().series(loan.balance());
      double cent = Basis.cent(loan.balance().type());
      int count = 0;
      int below = 0;
      OptionalInt first = OptionalInt.empty();
      OptionalInt kept = OptionalInt.empty();
      double least = Double.NaN;
      for (int t = 1; t < covers.length(); t++) {
        if (!Double.isFinite(covers.at(t)) || owed.at(t - 1) < cent) {
          continue;
        }
        count++;
        least = Double.isNaN(least) ? covers.at(t) : Math.min(least, covers.at(t));
        if (covers.at(t) < floor - SHOWN) {
          below++;
          first = first.isPresent() ? first : OptionalInt.of(t);
        } else if (first.isPresent() && kept.isEmpty()) {
          kept = OptionalInt.of(t);
        }
      }
      double held = kind == Kind.LOCK_UP ? held(id) : 0;
      return new CovenantOutcome(
          id, kind, floor, new Count(count, below), first, kept, least, held);
    }

    private double held(String id) {
      double most = 0;
      var keeps = run.model().find(id + ".lockUp.kept");
      if (keeps.isPresent()) {
        Series isKept = run.values().series(keeps.get());
        Series cash = run.values().series(owners.cash());
        for (int t = 0; t < cash.length(); t++) {
          most = isKept.at(t) < 1 ? Math.max(most, cash.at(t)) : most;
        }
      }
      return most;
    }
  }
}
