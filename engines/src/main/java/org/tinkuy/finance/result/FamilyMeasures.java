package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.finance.family.FamilyResult;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.result.FamilyColumns.Column.Compared;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;

/// The figures of one family as they are shown and asked for, each with the lines of the family's
/// own model that it is read off.
///
/// @param column the family
/// @param list in the order in which they are shown, those without a value too
public record FamilyMeasures(Compared column, List<Measure> list) {
  /// Before the id of each figure: `family.projectFinance.debt`.
  public static final String PREFIX = "family.";

  /// Amounts below it are rounding.
  private static final double NOTHING = 0.5;

  /// One figure.
  ///
  /// @param word that names it
  /// @param value in the unit of its kind; not a number where it has none
  /// @param rate whose roots it is; absent for what is no rate of return
  /// @param lines that it is read off; none for what the catalog says of the family
  public record Measure(
      String word,
      PartyTable.Kind kind,
      double value,
      Optional<InternalRate> rate,
      List<Line> lines) {
    public Measure {
      lines = List.copyOf(lines);
    }
  }

  public FamilyMeasures {
    list = List.copyOf(list);
  }

  /// The figures of each family that has some.
  public static List<FamilyMeasures> of(FamilyColumns families) {
    return families.compared().stream().map(FamilyMeasures::of).toList();
  }

  /// The figures of a family.
  public static FamilyMeasures of(Compared column) {
    return new FamilyMeasures(column, new Reading(column).list());
  }

  /// A figure by its word.
  public Optional<Measure> find(String word) {
    return list.stream().filter(each -> each.word().equals(word)).findFirst();
  }

  /// The id of a figure, without `finance:`.
  public String id(Measure measure) {
    return PREFIX + column.preset().id() + "." + measure.word();
  }

  /// Those that have a value, as figures.
  ///
  /// @param money of the case
  List<Figure> figures(Unit money) {
    List<Figure> figures = new ArrayList<>();
    for (Measure each : list) {
      if (Double.isFinite(each.value())) {
        List<Term> terms = new ArrayList<>();
        for (Line line : each.lines()) {
          double whole =
              line.type().shape() == Shape.FLOW
                  ? column.project().values().total(line)
                  : column.project().values().last(line);
          if (Double.isFinite(whole)) {
            terms.add(
                new Term(
                    line.id(),
                    Value.Amount.exact(whole, line.type().unit()),
                    List.of(),
                    column.preset().id()));
          }
        }
        boolean isMoney =
            each.kind() == PartyTable.Kind.MONEY || each.kind() == PartyTable.Kind.PRICE;
        figures.add(
            Figure.known(
                ProjectFigures.PREFIX + id(each),
                each.value(),
                isMoney ? money : Unit.ONE,
                new Origin(List.of(), Secrecy.T2, terms)));
      }
    }
    return figures;
  }

  private record Reading(Compared column, List<Measure> list) {
    Reading(Compared column) {
      this(column, new ArrayList<>());
      FamilyResult of = column.result();
      money("debt", of.sources().debt(), lent());
      money("debtAtCover", of.debtAtCover(), borne());
      money("grants", of.sources().grants(), drawn(Layer.Grant.class::isInstance));
      money("owners", of.sources().owners(), drawn(Reading::isOwners));
      money("gap", of.sources().gap(), List.of(column.project().lines().uses().gap()));
      money("publicPaid", of.publicMoney().paidIn().total(), ofTheState());
      money("publicMoney", of.publicMoney().presentValue(), ofTheState());
      money("exposure", of.publicMoney().exposure(), exposed());
      put(
          "costOfCapital",
          PartyTable.Kind.SHARE,
          of.sources().costOfCapital(),
          drawn(each -> !(each instanceof Layer.Refinancing)));
      rate("projectRate", of.returns().project(), ids("project.afterTax"));
      rate("ownersRate", of.returns().owners(), ids("project.owners"));
      money("worth", of.returns().presentValue(), ids("project.afterTax"));
      money("ownersWorth", of.returns().ownersWorth(), ids("project.owners"));
      covers(of);
      put("perJob", PartyTable.Kind.PRICE, of.publicMoney().costPerJob(), ofTheState());
      put("months", PartyTable.Kind.COUNT, of.family().funds_months(), List.of());
    }

    private void covers(FamilyResult of) {
      StackLines lines = column.project().lines();
      List<Line> read = List.of(lines.cfads(), lines.covers().due(), lines.covers().tested());
      double least = of.cover().map(each -> each.service().minimum()).orElse(Double.NaN);
      double mean = of.cover().map(each -> each.service().average()).orElse(Double.NaN);
      put("leastCover", PartyTable.Kind.RATIO, least, read);
      put("meanCover", PartyTable.Kind.RATIO, mean, read);
      List<Line> owed = new ArrayList<>(List.of(lines.cfads(), lines.service()));
      layers()
          .flatMap(each -> each.debt().stream())
          .map(StackLines.DebtLines::owed)
          .forEach(owed::add);
      put(
          "loanLife",
          PartyTable.Kind.RATIO,
          of.cover().map(each -> first(each.loanLife())).orElse(Double.NaN),
          owed);
    }

    /// LLCR when the first service falls due.
    private double first(Series covers) {
      Series service = column.project().series(column.project().lines().service());
      for (int t = 0; t < covers.length(); t++) {
        if (service.at(t) > NOTHING && Double.isFinite(covers.at(t))) {
          return covers.at(t);
        }
      }
      return Double.NaN;
    }

    private void money(String word, double value, List<Line> lines) {
      put(word, PartyTable.Kind.MONEY, value, lines);
    }

    private void put(String word, PartyTable.Kind kind, double value, List<Line> lines) {
      list.add(new Measure(word, kind, value, Optional.empty(), lines));
    }

    private void rate(String word, InternalRate rate, List<Line> lines) {
      int perYear = column.project().flows().grid().perYear();
      double value =
          rate.findUnique().isPresent()
              ? Math.pow(1 + rate.findUnique().getAsDouble(), perYear) - 1
              : Double.NaN;
      list.add(new Measure(word, PartyTable.Kind.SHARE, value, Optional.of(rate), lines));
    }

    private List<Line> ids(String id) {
      return column.run().model().find(id).stream().toList();
    }

    private Stream<StackLines.LayerLines> layers() {
      return column.project().lines().layers().values().stream();
    }

    private List<Line> drawn(Predicate<Layer> which) {
      return layers()
          .filter(each -> which.test(each.layer()))
          .filter(each -> each.layer() instanceof Layer.Source)
          .map(StackLines.LayerLines::drawn)
          .toList();
    }

    /// What all loans pay; of one that pays back another what it pays of works.
    private List<Line> lent() {
      List<Line> all = new ArrayList<>(drawn(Reading::isLoan));
      layers()
          .filter(each -> each.layer() instanceof Layer.Refinancing)
          .forEach(each -> all.addAll(column.project().lines().taken(each.layer().id())));
      return all;
    }

    /// What loans pay in, and what the cash bears of each.
    private List<Line> borne() {
      List<Line> all = new ArrayList<>(lent());
      layers()
          .flatMap(each -> each.debt().stream())
          .flatMap(each -> each.facility().carried().stream())
          .forEach(all::add);
      return all;
    }

    private List<Line> flows(Predicate<Layer> which) {
      return layers()
          .filter(each -> which.test(each.layer()))
          .flatMap(each -> Stream.of(each.drawn(), each.received()))
          .toList();
    }

    private static boolean isLoan(Layer layer) {
      return layer instanceof Layer.Debt && !(layer instanceof Layer.Refinancing);
    }

    private static boolean isOwners(Layer layer) {
      return layer instanceof Layer.Owner || layer instanceof Layer.ShareholderLoan;
    }

    private boolean isOfTheState(Layer layer) {
      return column.result().family().publicParties().contains(layer.head().provider());
    }

    /// With what the contract of the case brings and costs it.
    private List<Line> ofTheState() {
      List<Line> all = new ArrayList<>(flows(this::isOfTheState));
      for (String word :
          List.of("availabilityPaid", "usePaid", "madeUp", "priceAtEnd", "passedOn")) {
        all.addAll(ids("contract." + word));
      }
      return all;
    }

    /// Public loans, and what the contract and guarantees of the state stand for: other loans, and
    /// what their owners pay in.
    private List<Line> exposed() {
      Contract.Termination terms = column.result().contract().termination();
      boolean paysLoans = terms.companyDefault() > 0 || terms.governmentDefault() > 0;
      List<Line> all = new ArrayList<>();
      layers()
          .filter(each -> paysLoans || isOfTheState(each.layer()) || isPromised(each.layer().id()))
          .flatMap(each -> each.debt().stream())
          .map(StackLines.DebtLines::owed)
          .forEach(all::add);
      if (terms.equityBack()) {
        all.addAll(drawn(each -> isOwners(each) && !isOfTheState(each)));
      }
      return all;
    }

    private boolean isPromised(String loan) {
      return layers()
          .map(StackLines.LayerLines::layer)
          .anyMatch(
              each ->
                  each instanceof Layer.Guarantee guarantee
                      && guarantee.loan().equals(loan)
                      && isOfTheState(guarantee));
    }
  }
}
