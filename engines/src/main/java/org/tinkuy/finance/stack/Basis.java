package org.tinkuy.finance.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.kernel.Check;

/// What a stack is laid on: lines of the model that say what has to be paid and what comes in.
///
/// @param phases in the order in which they are built
/// @param operating cash of operation after tax and before any financing, a flow; below zero where
///   operation loses
/// @param earnings of operation before depreciation, interest and tax, a flow
/// @param letShare share of the park that is let, 0 to 1
/// @param company id of the party that is financed
/// @param beside what a model may say beyond that
public record Basis(
    List<Phase> phases,
    Line operating,
    Line earnings,
    Line letShare,
    String company,
    Beside beside) {
  /// A hundredth of the plain currency in the unit of an amount of money: what is below it is
  /// rounding, and no debt.
  public static double cent(LineType money) {
    return 0.01 / money.unit().factor().doubleValue();
  }

  /// A part of the works.
  ///
  /// @param id a word, unique
  /// @param need what it costs, a flow >= 0
  /// @param cashShare its part of the cash of operation, 0 to 1; empty where no loan is secured by
  ///   that alone
  public record Phase(String id, Line need, Optional<Line> cashShare) {
    /// Without a cash of its own.
    public Phase(String id, Line need) {
      this(id, need, Optional.empty());
    }
  }

  /// Income tax.
  ///
  /// @param paid as it is paid, a flow
  /// @param due reckoned and not yet paid, a stock
  public record Tax(Line paid, Line due) {}

  /// When works go on.
  ///
  /// @param over 1 from the period after the last works on, else 0
  /// @param rests 1 in the periods in which owners may be paid at all, since no works go on, else 0
  public record Building(Line over, Line rests) {}

  /// What a model says of its cash beyond what every model says.
  ///
  /// @param lenders cash by period as lenders count it when they size loans, >= 0; it closes the
  ///   loop of size, interest and tax itself. Empty where they count the cash of operation as it
  ///   comes
  /// @param ownWorks works that the cash of operation pays beside the need, a flow >= 0
  /// @param tax for which cash is set aside in the half year before it is paid
  /// @param handBack cash that is set aside for giving the works back, a stock >= 0
  /// @param distributable profits kept so far, a stock >= 0, of which owners may be paid; empty
  ///   where the law or the lenders do not ask
  /// @param building when works go on; empty where owners may always be paid
  /// @param stated lines of the inputs that terms of layers name, and delays of loans
  /// @param once what is paid once for land and works at the end of the case, less the tax that
  ///   they add to that of operation, a flow: it is there to be paid out, and is no cash of
  ///   operation that covers debt
  public record Beside(
      Optional<Line> lenders,
      Optional<Line> ownWorks,
      Optional<Tax> tax,
      Optional<Line> handBack,
      Optional<Building> building,
      Optional<Line> distributable,
      Map<String, Line> stated,
      Optional<Line> once) {
    /// Nothing.
    public static final Beside NOTHING =
        new Beside(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());

    public Beside {
      stated = Collections.unmodifiableMap(new LinkedHashMap<>(stated));
    }

    /// The key of [#stated] under which stands by how many periods a loan is signed later than
    /// planned, a line without unit, >= 0.
    ///
    /// @param layer id of the loan
    public static String lateId(String layer) {
      return "layers." + layer + ".late";
    }

    /// By how many periods a loan is signed later; empty where nothing delays it.
    Optional<Line> late(String layer) {
      return Optional.ofNullable(stated.get(lateId(layer)));
    }

    /// The line of an input; refuses where there is none.
    Line line(String input) {
      Check.that(
          stated.containsKey(input),
          "finance.basis.stated",
          "Stack: the model has no input '%s'.",
          input);
      return Optional.ofNullable(stated.get(input)).orElseThrow();
    }
  }

  /// With nothing beside.
  public Basis(List<Phase> phases, Line operating, Line earnings, Line letShare, String company) {
    this(phases, operating, earnings, letShare, company, Beside.NOTHING);
  }

  public Basis {
    phases = List.copyOf(phases);
  }
}
