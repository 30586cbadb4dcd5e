package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.development.Uptake;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.EndValue;
import org.tinkuy.finance.project.LandLot;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.tax.Depreciation;

/// What land, works and the cost of finance are worth in the books: written off over their lives,
/// or with the area that is sold, or kept.
///
/// @param charges what is written off, one for each class
/// @param values what is left, one for each class and for works that are not finished
/// @param finance those charges that write off the cost of finance
/// @param financeValues those values that are left of the cost of finance
/// @param assets what is written off, each with its cost
/// @param interest on loans while works are built; absent where nobody lends
/// @param forTax lines that stand for those of the books in the tax on profits, where the law takes
///   another life
record AssetPart(
    List<Line> charges,
    List<Line> values,
    List<Line> finance,
    List<Line> financeValues,
    List<ProjectModel.Asset> assets,
    Optional<BuildingInterest> interest,
    Map<Line, Line> forTax) {

  /// What is owned, and how.
  record Owned(LandPart land, ProductPart products, ContractPart contract) {}

  static AssetPart add(ModelParts parts, Owned owned, Optional<StackLines> stack) {
    LandPart land = owned.land;
    ProductPart products = owned.products;
    boolean isRight = owned.contract.isRight();
    Map<String, Line> rights = new LinkedHashMap<>();
    AssetPart part =
        new AssetPart(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            stack.flatMap(laid -> BuildingInterest.add(parts, land, laid)),
            new LinkedHashMap<>());
    for (WorkPackage work : parts.of().park().works()) {
      part.works(parts, owned, new Cost("assets." + work.id(), work, land.spentOn(work), true))
          .ifPresent(placed -> rights.put(work.id(), placed));
    }
    for (LandLot lot : parts.of().park().land()) {
      Line spent = need(land.land(), lot.id());
      if (lot.sold().isEmpty() && isRight) {
        rights.put(lot.id(), part.right(parts, "assets." + lot.id(), spent, Expression.number(1)));
      } else if (lot.sold().isEmpty()) {
        part.kept(parts, "assets." + lot.id(), spent);
      } else {
        part.sold(parts, "assets." + lot.id(), spent, lot.sold(), products);
      }
    }
    if (EndValue.isStated(parts.of())) {
      parts.add(EndWorth.book(parts), parts.sum(flows(part.values)).as(Shape.STOCK));
    }
    int before = part.charges.size();
    int valuesBefore = part.values.size();
    part.interest.ifPresent(interest -> part.interest(parts, owned, interest));
    stack.map(StackLines::loans).orElse(List.of()).forEach(loan -> part.fee(parts, loan));
    part.finance.addAll(part.charges.subList(before, part.charges.size()));
    part.financeValues.addAll(part.values.subList(valuesBefore, part.values.size()));
    if (owned.contract.isSoldAtEnd()) {
      part.sell(parts);
    }
    if (owned.contract.isGivenBack()) {
      part.handOver(parts, isRight ? worn(parts, rights) : part.ownValues());
    }
    return part;
  }

  /// Interest of works is treated as they are; that of shareholder loans is not deducted from taxed
  /// profits, neither at once nor as it wears off.
  private void interest(ModelParts parts, Owned owned, BuildingInterest interest) {
    for (WorkPackage work : parts.of().park().works()) {
      Optional.ofNullable(interest.ofWorks().get(work.id()))
          .ifPresent(
              taken ->
                  works(parts, owned, new Cost(BuildingInterest.id(work.id()), work, taken, true)));
    }
    int before = charges.size();
    int valuesBefore = values.size();
    for (WorkPackage work : parts.of().park().works()) {
      Optional.ofNullable(interest.ofOwners().get(work.id()))
          .ifPresent(
              taken ->
                  works(
                      parts,
                      owned,
                      new Cost(BuildingInterest.ownersId(work.id()), work, taken, false)));
    }
    List<Line> none = new ArrayList<>(charges.subList(before, charges.size()));
    none.addAll(values.subList(valuesBefore, values.size()));
    none.forEach(line -> forTax.put(line, notForTax(parts, line)));
  }

  private static Line notForTax(ModelParts parts, Line line) {
    return parts.add(
        Line.of(line.id() + ".notForTax", line.type()).labelled("finance.line.project.notForTax"),
        Expression.number(0, line.type()));
  }

  /// What works cost, or the interest while they are built, which is treated as they are.
  ///
  /// @param isDeducted whether taxed profits are less by what is written off
  private record Cost(String id, WorkPackage work, Line spent, boolean isDeducted) {}

  /// Written off as works are that are sold, a right, used up, or none of these.
  ///
  /// @return what is put into service of a right; empty for all others
  private Optional<Line> works(ModelParts parts, Owned owned, Cost cost) {
    WorkPackage work = cost.work;
    if (!work.sold().isEmpty()) {
      sold(parts, cost.id, cost.spent, work.sold(), owned.products);
      return Optional.empty();
    }
    Expression done = owned.land.inUse(work).as(Shape.FACTOR);
    if (owned.contract.isRight()) {
      return Optional.of(right(parts, cost.id, cost.spent, done));
    }
    Optional<Depreciation.Way> book = way(parts, work, "life", "declining");
    if (book.isPresent()) {
      used(parts, cost.id, cost.spent, done, book.get());
      if (cost.isDeducted) {
        taxWay(parts, work).ifPresent(tax -> taxed(parts, cost.id, tax));
      }
    } else {
      kept(parts, cost.id, cost.spent);
    }
    return Optional.empty();
  }

  /// How works are written off: over a life, by a share of what is left, or by this until a life
  /// ends.
  private static Optional<Depreciation.Way> way(
      ModelParts parts, WorkPackage work, String life, String declining) {
    Optional<Depreciation.Life> over = life(parts, work.writtenOffInput(life));
    return parts
        .inputs()
        .find(work.writtenOffInput(declining))
        .<Depreciation.Way>map(rate -> new Depreciation.Declining(rate, over))
        .or(() -> over);
  }

  /// How the tax on profits takes it, where the law says otherwise than the books.
  private static Optional<Depreciation.Way> taxWay(ModelParts parts, WorkPackage work) {
    return work.isTaxAtOnce()
        ? Optional.of(new Depreciation.AtOnce())
        : way(parts, work, "taxLife", "taxDeclining");
  }

  /// A life that the case states, as an input of the model.
  private static Optional<Depreciation.Life> life(ModelParts parts, String id) {
    return parts
        .of()
        .find(id)
        .map(
            input -> new Depreciation.Life(life(parts, input), parts.inputs().series(input).at(0)));
  }

  private static Line life(ModelParts parts, CaseInput input) {
    return parts
        .model()
        .find(input.id())
        .orElseGet(
            () ->
                parts
                    .model()
                    .input(
                        Line.of(input.id(), LineType.of(input.measure().unit(), Shape.FACTOR))
                            .labelled("finance.line.depreciation.life")
                            .from(input.backing().source()),
                        parts.inputs().series(input)));
  }

  /// The last of all assets, written off for the tax as the law says.
  private void taxed(ModelParts parts, String id, Depreciation.Way way) {
    ProjectModel.Asset last = assets.getLast();
    String own = "tax" + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    Depreciation tax = Depreciation.add(parts.model(), own, last.cost(), way);
    forTax.put(last.charge(), tax.charge());
    forTax.put(last.left(), tax.net());
    assets.add(new ProjectModel.Asset(own, last.cost(), tax.charge(), tax.net()));
  }

  /// What is deducted from taxed profits for what is written off.
  List<Line> taxCharges() {
    return taxed(charges);
  }

  /// What is deducted whoever pays for it: of land and works.
  List<Line> ownTaxCharges() {
    return taxed(ownCharges());
  }

  private List<Line> taxed(List<Line> book) {
    return book.stream().map(each -> forTax.getOrDefault(each, each)).toList();
  }

  /// What is written off whoever pays for it: of land and works.
  List<Line> ownCharges() {
    return charges.stream().filter(charge -> !finance.contains(charge)).toList();
  }

  /// What is left of land and works, whoever pays for them.
  List<Line> ownValues() {
    return values.stream().filter(value -> !financeValues.contains(value)).toList();
  }

  private static Line need(Map<String, Line> lines, String id) {
    Line line = lines.get(id);
    if (line == null) {
      throw new IllegalStateException("not in the model: " + id);
    }
    return line;
  }

  /// Written off from the period after it is finished.
  private void used(
      ModelParts parts, String id, Line spent, Expression done, Depreciation.Way way) {
    LineType stock = parts.flow().with(Shape.STOCK);
    Line unfinished = parts.line(id + ".unfinished", stock);
    Line placed =
        parts.add(
            parts.flow(id + ".placed"), unfinished.lag(1).as(Shape.FLOW).plus(spent).times(done));
    parts.model().balance(unfinished, 0, List.of(spent), List.of(placed));
    Depreciation depreciation = Depreciation.add(parts.model(), id, placed, way);
    add(new ProjectModel.Asset(id, placed, depreciation.charge(), depreciation.net()));
    values.add(unfinished);
  }

  /// The right to run works that the public body owns, written off evenly over what is left of the
  /// contract from the period after they are finished: `charge = value before / periods left`.
  ///
  /// Source: IFRIC 12, _Service Concession Arrangements_ (2006), 17 and 26: an intangible asset.
  ///
  /// @return what is put into service
  private Line right(ModelParts parts, String id, Line spent, Expression done) {
    LineType stock = parts.flow().with(Shape.STOCK);
    int periods = parts.model().grid().periods();
    Line unfinished = parts.line(id + ".unfinished", stock);
    Line placed =
        parts.add(
            parts.flow(id + ".placed"), unfinished.lag(1).as(Shape.FLOW).plus(spent).times(done));
    parts.model().balance(unfinished, 0, List.of(spent), List.of(placed));
    Line left =
        parts
            .model()
            .input(
                parts.line(id + ".periodsLeft", LineType.PLAIN),
                Series.of(periods, t -> periods - t));
    Line value = parts.line(id + ".value", stock);
    Line charge = parts.add(parts.flow(id + ".charge"), value.previous(0).per(left).as(Shape.FLOW));
    parts.model().balance(value, 0, List.of(placed), List.of(charge));
    add(new ProjectModel.Asset(id, placed, charge, value));
    values.add(unfinished);
    return placed;
  }

  private void add(ProjectModel.Asset asset) {
    assets.add(asset);
    charges.add(asset.charge());
    values.add(asset.left());
  }

  /// What the works that the public body owns are worth to it, worn off over their lives where
  /// these are stated.
  ///
  /// @param rights what was put into service of each, by its id
  private static List<Line> worn(ModelParts parts, Map<String, Line> rights) {
    List<Line> left = new ArrayList<>();
    rights.forEach(
        (id, placed) -> {
          Optional<Depreciation.Life> life =
              parts.of().park().works().stream()
                  .filter(work -> work.id().equals(id))
                  .findFirst()
                  .flatMap(work -> life(parts, work.lifeInput()));
          left.add(
              life.isPresent()
                  ? Depreciation.add(parts.model(), "contract." + id, placed, life.get()).net()
                  : parts
                      .model()
                      .balance(
                          parts.line("contract." + id + ".value", parts.flow().with(Shape.STOCK)),
                          0,
                          List.of(placed),
                          List.of()));
        });
    return left;
  }

  /// What is left in the books in the last period goes to the public body.
  ///
  /// @param worth what it then has, each a stock
  private void handOver(ModelParts parts, List<Line> worth) {
    int end = parts.model().grid().periods() - 1;
    Line now =
        parts
            .model()
            .input(
                parts.line("contract.atEnd", LineType.PLAIN),
                Series.of(end + 1, t -> t == end ? 1 : 0));
    Line over = out(parts, ContractPart.HANDED_OVER, now);
    parts.add(parts.flow("contract.residual"), sum(parts, worth).times(now));
    charges.add(over);
    values.add(
        parts.add(
            parts.line("contract.handedOverValue", parts.flow().with(Shape.STOCK)),
            parts.zero().minus(over).as(Shape.STOCK)));
  }

  /// What is left in the books in the last period goes to who buys it: the gain is what is paid
  /// beyond it.
  private void sell(ModelParts parts) {
    int end = parts.model().grid().periods() - 1;
    Line now =
        parts
            .model()
            .input(
                parts.line("endValue.atEnd", LineType.PLAIN),
                Series.of(end + 1, t -> t == end ? 1 : 0));
    Line over = out(parts, ContractPart.SOLD_OFF, now);
    charges.add(over);
    values.add(
        parts.add(
            parts.line("endValue.soldValue", parts.flow().with(Shape.STOCK)),
            parts.zero().minus(over).as(Shape.STOCK)));
  }

  /// What is left in the books leaves them, and for the tax what is left there.
  private Line out(ModelParts parts, String id, Line now) {
    Line over = parts.add(parts.flow(id), sum(parts, values).times(now));
    if (!forTax.isEmpty()) {
      forTax.put(over, parts.add(parts.flow(id + "ForTax"), sum(parts, taxed(values)).times(now)));
    }
    return over;
  }

  private static Expression sum(ModelParts parts, List<Line> stocks) {
    return parts.sum(flows(stocks));
  }

  private static List<Expression> flows(List<Line> stocks) {
    return stocks.stream().map(each -> each.as(Shape.FLOW)).toList();
  }

  private void kept(ModelParts parts, String id, Line spent) {
    Line value = parts.line(id + ".value", parts.flow().with(Shape.STOCK));
    parts.model().balance(value, 0, List.of(spent), List.of());
    values.add(value);
  }

  /// Written off with the area sold: each square metre takes its part of what the unsold ones have
  /// cost so far, `charge = (value + spent) x taken / (area - let before)`.
  private void sold(ModelParts parts, String id, Line spent, String product, ProductPart products) {
    Uptake uptake = products.uptakes().get(product);
    Line area = need(products.areas(), product);
    if (uptake == null) {
      throw new IllegalStateException("not in the model: " + product);
    }
    Line value = parts.line(id + ".value", parts.flow().with(Shape.STOCK));
    Expression part = uptake.taken().as(Shape.STOCK).per(area.minus(uptake.let().lag(1)), 0);
    Line charge =
        parts.add(parts.flow(id + ".charge"), value.lag(1).as(Shape.FLOW).plus(spent).times(part));
    parts.model().balance(value, 0, List.of(spent), List.of(charge));
    add(new ProjectModel.Asset(id, spent, charge, value));
  }

  /// What is paid for a loan on signing and on drawing is part of what it costs over its life, and
  /// written off while it is paid back.
  ///
  /// Source: IASB, IFRS 9 _Financial Instruments_ (2014), B5.4.1 to B5.4.4: fees are part of the
  /// effective interest and spread over the life of the instrument.
  private void fee(ModelParts parts, StackLines.DebtLines loan) {
    StackLines.Facility facility = loan.facility();
    String id = "assets." + facility.layer().id() + "Cost";
    int first = facility.terms().window().first();
    Line open =
        parts
            .model()
            .input(
                parts.line(id + ".begins", LineType.PLAIN),
                Series.of(parts.model().grid().periods(), t -> t >= first - 1 ? 1 : 0));
    int perYear = parts.model().grid().perYear();
    double years = facility.terms().window().payments() / (double) perYear;
    Line life =
        parts
            .model()
            .input(
                Line.of(id + ".life", LineType.PLAIN).labelled("finance.line.depreciation.life"),
                years);
    used(parts, id, facility.once(), open, new Depreciation.Life(life, years));
  }
}
