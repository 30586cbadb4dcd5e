package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;

/// Who pays for what of a case with layers, period by period: both sides come to the same.
///
/// What cash of operation pays of land and works is a source, and what operation lacks in the same
/// periods a use, so that land and works stand at what they cost. Interest that is added to a loan
/// stands on both sides: it costs, and the lender pays it by lending more.
///
/// @param sources what comes in
/// @param uses what it is for
public record SourcesAndUses(List<Row> sources, List<Row> uses) {
  public SourcesAndUses {
    sources = List.copyOf(sources);
    uses = List.copyOf(uses);
  }

  /// What a row is.
  public enum Kind {
    /// what a layer pays in, by its id
    LAYER,
    /// interest that is added to loans: of both sides
    INTEREST_ADDED,
    /// cash of operation that pays for land and works
    OPERATION,
    /// what no layer pays
    GAP,
    /// what is paid for a lot, a package or a line of one's own, by the id of its line
    WORKS,
    /// value-added tax beyond the cash of operation
    VAT,
    /// what operation lacks beside it
    LOSSES,
    /// fees, charges and losses of finance beyond the cash there is
    FEES,
    /// interest that is paid beyond the cash there is
    INTEREST_PAID
  }

  /// One row.
  ///
  /// @param id of the layer or line; empty for what is of none
  /// @param amount by period, in the money of the case
  public record Row(Kind kind, String id, IntToDoubleFunction amount) {}

  /// The sum of a side in a period, in the money of the case.
  public static double sum(List<Row> side, int period) {
    return side.stream().mapToDouble(row -> row.amount.applyAsDouble(period)).sum();
  }

  /// Both sides of a run; empty where it has no layers.
  public static Optional<SourcesAndUses> of(ProjectRun run) {
    return run.model().stack().isPresent() && run.model().sums().isPresent()
        ? Optional.of(new Reading(run).read())
        : Optional.empty();
  }

  private record Reading(ProjectRun run) {
    SourcesAndUses read() {
      StackLines stack = run.model().stack().orElseThrow();
      Line invested = run.model().sums().orElseThrow().invested();
      Line need = stack.uses().need();
      Line carry = stack.uses().carry();
      IntToDoubleFunction added = sum(stack.loans().stream().map(each -> each.capitalised()));
      IntToDoubleFunction interest = sum(stack.loans().stream().map(each -> each.interestPaid()));
      IntToDoubleFunction lacks = t -> Math.max(0, at(need, t) - at(invested, t));
      IntToDoubleFunction tax = tax(lacks);
      IntToDoubleFunction paid =
          t -> Math.max(0, Math.min(at(carry, t), interest.applyAsDouble(t)));
      List<Row> sources = new ArrayList<>();
      stack.layers().forEach((id, each) -> layer(stack, each).ifPresent(sources::add));
      sources.add(new Row(Kind.INTEREST_ADDED, "", added));
      sources.add(new Row(Kind.OPERATION, "", t -> Math.max(0, at(invested, t) - at(need, t))));
      sources.add(new Row(Kind.GAP, "", t -> at(stack.uses().gap(), t)));
      List<Row> uses = new ArrayList<>();
      run.model()
          .graph()
          .reads(invested)
          .forEach(part -> uses.add(new Row(Kind.WORKS, part.id(), t -> at(part, t))));
      uses.add(new Row(Kind.VAT, "", tax));
      uses.add(new Row(Kind.LOSSES, "", t -> lacks.applyAsDouble(t) - tax.applyAsDouble(t)));
      uses.add(new Row(Kind.FEES, "", t -> at(carry, t) - paid.applyAsDouble(t)));
      uses.add(new Row(Kind.INTEREST_PAID, "", paid));
      uses.add(new Row(Kind.INTEREST_ADDED, "", added));
      return new SourcesAndUses(sources, uses);
    }

    /// What a layer pays for works; a refinancing what it pays beside the old loan.
    private Optional<Row> layer(StackLines stack, StackLines.LayerLines each) {
      String id = each.layer().id();
      boolean pays =
          each.layer() instanceof Layer.Debt
              || each.layer() instanceof Layer.ShareholderLoan
              || each.layer() instanceof Layer.Grant
              || each.layer() instanceof Layer.Owner;
      if (!pays) {
        return Optional.empty();
      }
      IntToDoubleFunction amount =
          each.layer() instanceof Layer.Refinancing
              ? sum(stack.taken(id).stream())
              : t -> at(each.drawn(), t);
      return Optional.of(new Row(Kind.LAYER, id, amount));
    }

    /// The part of what operation lacks that value-added tax accounts for.
    private IntToDoubleFunction tax(IntToDoubleFunction lacks) {
      Optional<Line> received = run.model().find("vat.net");
      return received.isEmpty()
          ? _ -> 0
          : t -> Math.min(lacks.applyAsDouble(t), Math.max(0, -at(received.get(), t)));
    }

    private IntToDoubleFunction sum(Stream<Line> lines) {
      List<Line> all = lines.toList();
      return t -> all.stream().mapToDouble(line -> at(line, t)).sum();
    }

    private double at(Line line, int period) {
      return run.values().at(line, period);
    }
  }
}
